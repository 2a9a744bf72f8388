"""The shapes a store has had. Each migration and the record of it are one transaction."""

import sqlite3

from kiosk.errors import BadInputError

# "PKsk", in the header of the file: tells a store from any other SQLite file.
APPLICATION_ID = 0x504B736B

# Only ever add to this; what is out there was made by what stands here.
MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        """CREATE TABLE meta (
            key TEXT PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID""",
        """CREATE TABLE batches (
            id TEXT PRIMARY KEY,
            exported_at TEXT NOT NULL,
            format TEXT NOT NULL,
            rows INTEGER NOT NULL,
            sha256 TEXT NOT NULL
        ) STRICT""",
        """CREATE TABLE signatures (
            id TEXT PRIMARY KEY,
            campaign TEXT NOT NULL,
            signed_at TEXT NOT NULL,
            batch TEXT REFERENCES batches (id),
            sealed BLOB NOT NULL
        ) STRICT""",
        # What is not exported yet is counted and read in order without a look at the rest.
        "CREATE INDEX signatures_new ON signatures (id) WHERE batch IS NULL",
        # Counts only, so that no screen has to open or scan anything.
        """CREATE TABLE tallies (
            day TEXT NOT NULL,
            campaign TEXT NOT NULL,
            name TEXT NOT NULL,
            count INTEGER NOT NULL,
            PRIMARY KEY (day, campaign, name)
        ) STRICT, WITHOUT ROWID""",
    ),
    (
        # What lets copies of one store be merged in any order: how often a row was corrected, and
        # which ones are gone for good.
        "ALTER TABLE signatures ADD COLUMN revision INTEGER NOT NULL DEFAULT 0",
        "CREATE TABLE removed (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
    ),
)
VERSION = len(MIGRATIONS)


class NewerStoreError(BadInputError):
    """A store that a newer program wrote."""


def inspect(connection: sqlite3.Connection) -> int:
    """Return the version of a store, 0 for a new file; nothing is changed.

    Raises BadInputError for another program's file, NewerStoreError for a newer store.
    """
    version = _number(connection, "PRAGMA user_version")
    application = _number(connection, "PRAGMA application_id")
    tables = _number(connection, "SELECT count(*) FROM sqlite_schema")
    if application != APPLICATION_ID and (application or version or tables):
        raise BadInputError(
            "The store file belongs to another program.", "Choose another data folder."
        )
    if version > VERSION:
        raise NewerStoreError(
            f"The store was written by a newer Petition Kiosk (store version {version}; "
            f"this one knows {VERSION}).",
            "Install the newer program; nothing was changed.",
        )
    return version


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a store to the present shape. Raises what `inspect` raises, and sqlite3.Error."""
    for number in range(inspect(connection), VERSION):
        connection.execute("BEGIN IMMEDIATE")
        try:
            # Another process may have been here between the look and the lock.
            if inspect(connection) == number:
                _apply(connection, number)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def _apply(connection: sqlite3.Connection, number: int) -> None:
    for statement in MIGRATIONS[number]:
        connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {number + 1}")


def _number(connection: sqlite3.Connection, query: str) -> int:
    value: int = connection.execute(query).fetchone()[0]
    return value
