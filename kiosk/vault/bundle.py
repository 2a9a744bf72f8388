"""Bundles: sealed copies of stores that travel.

A bundle is a store's file, made by `write_bundle`; a collection of many is one as well. They are
only ever read where they lie: nothing is made or changed beside them.
"""

import contextlib
import hashlib
import sqlite3
from collections.abc import Generator, Iterable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from kiosk.errors import BadInputError, FailureError, KioskError
from kiosk.vault import copies
from kiosk.vault.connection import connect, connect_for_a_look, create
from kiosk.vault.migrations import MIGRATIONS, NewerStoreError, inspect
from kiosk.vault.plainly import DamagedStoreError, in_plain_words
from kiosk.vault.view import CHANGES

SUFFIX = ".bundle"

# What a bundle notes about itself, in its own `meta`.
CONTENT = "content"
PRACTICE = "practice"

_NOTE = "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)"
_ROWS = "SELECT id, revision, sealed, campaign, signed_at FROM signatures ORDER BY id"
_FIRST_ROWS = "SELECT id, 0, sealed, campaign, signed_at FROM signatures ORDER BY id"
_SHAPE = """
SELECT s.type, s.name, t.strict, c.name, c.type, c.pk FROM sqlite_schema AS s
LEFT JOIN pragma_table_list(s.name) AS t LEFT JOIN pragma_table_info(s.name) AS c
ORDER BY s.type, s.name, c.cid
"""

Row = tuple[str, int, bytes, str, str]
"""Id, how often it was corrected, the sealed record, campaign, and the minute it was signed."""


@dataclass(frozen=True)
class Written:
    """What a bundle holds: all its rows, the ids no export took before, and its changes."""

    rows: int
    new: tuple[str, ...]
    changes: str | None


def write_bundle(store: Path, temporary: Path, *, practice: bool = False) -> Written:
    """Write the store as it is at one moment into the new file `temporary`. Raises KioskError.

    The store may be in use meanwhile, and is not kept waiting.
    """
    copies.refuse_little_space(store)
    create(temporary)
    try:
        with in_plain_words(store), contextlib.closing(connect(store, "rw")) as source:
            source.execute("VACUUM INTO ?", (str(temporary),))
        return _finished(temporary, practice=practice)
    except KioskError as error:
        if type(error) is not KioskError:
            raise
        raise FailureError(
            f"There is too little space in “{store.parent}” to make a bundle, or its disk is bad.",
            "Nothing was lost; make room and try again.",
        ) from error


def _finished(temporary: Path, *, practice: bool) -> Written:
    with in_plain_words(temporary), contextlib.closing(connect(temporary, "rw")) as connection:
        notes = [(PRACTICE, "yes")] if practice else []
        finish(connection, notes)
        new = connection.execute("SELECT id FROM signatures WHERE batch IS NULL ORDER BY id")
        ids = tuple(row for (row,) in new)
        (rows,) = connection.execute("SELECT count(*) FROM signatures").fetchone()
        changes = _meta(connection, CHANGES)
    return Written(rows, ids, changes)


def finish(connection: sqlite3.Connection, notes: Iterable[tuple[str, str]] = ()) -> None:
    """Note in a bundle what its content comes to, so that damage shows. Raises sqlite3.Error."""
    content = _digest(connection.execute(_ROWS), removed_in(connection))
    connection.executemany(_NOTE, [*notes, (CONTENT, content)])


class Bundle:
    """One bundle, looked through and found whole. Close it, or use it in a `with` statement."""

    def __init__(self, connection: sqlite3.Connection, path: Path, version: int) -> None:
        """Take over a connection that `open` prepared."""
        self.path = path
        self._connection = connection
        self._query = _ROWS if version > 1 else _FIRST_ROWS
        self.removed = removed_in(connection) if version > 1 else frozenset[str]()
        self.practice = _meta(connection, PRACTICE) is not None

    @classmethod
    def open(cls, path: Path) -> Self:
        """Look through the file and open it. Any store will do, a kiosk's own copy as well.

        Raises BadInputError, in one sentence, for a file that is none, is damaged, comes from a
        newer program, or was made in practice.
        """
        if not path.is_file():
            raise BadInputError(f"There is no bundle “{path}”.")
        try:
            with in_plain_words(path):
                connection = connect_for_a_look(path)
                try:
                    return cls._looked_through(connection, path)
                except BaseException:
                    connection.close()
                    raise
        except DamagedStoreError as error:
            raise _damaged(path) from error

    @classmethod
    def _looked_through(cls, connection: sqlite3.Connection, path: Path) -> Self:
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA query_only = ON")
        version = _version(connection, path)
        shape = connection.execute(_SHAPE).fetchall()
        if shape != _shape(version) or not _is_sound(connection):
            raise _damaged(path)
        bundle = cls(connection, path, version)
        noted = _meta(connection, CONTENT)
        with contextlib.closing(bundle.rows()) as rows:
            if noted is not None and noted != _digest(rows, bundle.removed):
                raise _damaged(path)
        if bundle.practice:
            raise BadInputError(f"“{path}” was made in practice: nothing in it counts.")
        return bundle

    def rows(self) -> Generator[Row, None, None]:
        """Stream its rows by id, without those that were removed."""
        with in_plain_words(self.path):
            for row in self._connection.execute(self._query):
                if row[0] not in self.removed:
                    yield row

    def row(self, row_id: str) -> Row | None:
        """Return one row, also of those that were removed; None if there is none."""
        query = self._query.replace("ORDER BY id", "WHERE id = ?")
        with in_plain_words(self.path):
            found: Row | None = self._connection.execute(query, (row_id,)).fetchone()
        return found

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _version(connection: sqlite3.Connection, path: Path) -> int:
    """Return its version. Raises BadInputError for what is no store, or a newer one."""
    try:
        version = inspect(connection)
    except NewerStoreError as error:
        raise BadInputError(
            f"“{path}” was made by a newer Petition Kiosk.", "Install the newer program."
        ) from error
    except BadInputError as error:
        raise _no_bundle(path) from error
    if version == 0:
        raise _no_bundle(path)
    return version


def _shape(version: int) -> list[tuple[object, ...]]:
    """Return the tables and indexes of a store of that version."""
    with contextlib.closing(sqlite3.connect(":memory:")) as connection:
        for migration in MIGRATIONS[:version]:
            for statement in migration:
                connection.execute(statement)
        return connection.execute(_SHAPE).fetchall()


def _is_sound(connection: sqlite3.Connection) -> bool:
    return bool(connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))


def _digest(rows: Iterable[Row], removed: Iterable[str]) -> str:
    """Return a SHA-256 (hex) over everything that counts."""
    digest = hashlib.sha256()
    for row_id, revision, sealed, *_ in rows:
        digest.update(f"{row_id} {revision} {len(sealed)} ".encode())
        digest.update(sealed)
    for row_id in sorted(removed):
        digest.update(f"-{row_id} ".encode())
    return digest.hexdigest()


def removed_in(connection: sqlite3.Connection) -> frozenset[str]:
    """Return the ids a store knows as removed. Raises sqlite3.Error."""
    return frozenset(row for (row,) in connection.execute("SELECT id FROM removed"))


def _meta(connection: sqlite3.Connection, key: str) -> str | None:
    found = connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return None if found is None else str(found[0])


def _no_bundle(path: Path) -> BadInputError:
    return BadInputError(f"“{path}” is not a bundle.")


def _damaged(path: Path) -> BadInputError:
    return BadInputError(
        f"“{path}” is damaged, or is not a bundle.", "Take it from the kiosk once more."
    )
