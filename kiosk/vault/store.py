"""The store: sealed signatures in one SQLite file, and beside them only what may be seen.

One connection, used by the thread that opened it. Every failure that comes from outside (a full
disk, a folder that may not be written, another program's lock) is raised as a KioskError.
"""

import contextlib
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import astuple
from datetime import datetime
from pathlib import Path
from typing import Self
from uuid import uuid4

from kiosk.errors import FailureError, KioskError
from kiosk.signing.signature import Signature, utc_now
from kiosk.vault import copies, tallies
from kiosk.vault.connection import BUSY_SECONDS, connect, create, prepare
from kiosk.vault.migrations import inspect, migrate
from kiosk.vault.plainly import in_plain_words
from kiosk.vault.seal import parse_recipient, seal
from kiosk.vault.view import CHANGES, SET_ASIDE, Batch, StoreView

STORE_FILE = "store.sqlite3"

_INSERT = """
INSERT INTO signatures (id, campaign, signed_at, sealed)
SELECT ?1, ?2, ?3, ?4 WHERE NOT EXISTS (SELECT 1 FROM removed WHERE id = ?1)
ON CONFLICT (id) DO NOTHING
"""

_NOTE_BATCH = "INSERT INTO batches VALUES (?, ?, ?, ?, ?)"
_MARK = """
UPDATE signatures SET batch = ? WHERE id = ? AND (batch IS NULL OR EXISTS (
    SELECT 1 FROM batches WHERE batches.id = signatures.batch AND format = ?
))
"""
_MARK_ASIDE = "UPDATE signatures SET batch = ? WHERE id = ? AND batch IS NULL"

Clock = Callable[[], datetime]


class Store(StoreView):
    """Keeps signatures. Made by `Store.open`; close it, or use it in a `with` statement."""

    def __init__(
        self, connection: sqlite3.Connection, path: Path, recipients: Sequence[str] = ()
    ) -> None:
        """Take over a connection that `open` prepared."""
        super().__init__(connection, path)
        self._recipients = tuple(recipients)
        self._file = path.stat().st_ino
        # What the row corrected last counts as, by its revision: whoever tries a correction again
        # whose answer was lost does not know that. Numbers' names only, nothing of a person.
        self._counted: dict[tuple[str, int], tuple[tallies.TallyKey, ...]] = {}

    @classmethod
    def open(
        cls,
        path: Path,
        recipients: Sequence[str],
        kiosk_id: str | None = None,
        *,
        clock: Clock = utc_now,
    ) -> Self:
        """Open the store `path`, made with its folder if it is not there.

        What is appended is sealed to `recipients`, which may be empty where nothing will be.
        Raises KioskError, also when the store belongs to another kiosk than `kiosk_id`.
        """
        checked = [parse_recipient(text) for text in recipients]
        create(path)
        with in_plain_words(path):
            connection = connect(path, "rw")
            try:
                inspect(connection)
                prepare(connection)
                migrate(connection)
                store = cls(connection, path, checked)
                store.settle_owner(kiosk_id, clock())
            except BaseException:
                connection.close()
                raise
        return store

    def settle_owner(self, kiosk_id: str | None, now: datetime) -> None:
        """Note whose store this is if it is new, else refuse another kiosk's."""
        self.refuse_stranger(kiosk_id)
        if self.meta("kiosk_id") is None:
            created = now.strftime("%Y-%m-%dT%H:%M:%SZ")
            values = {"kiosk_id": kiosk_id or str(uuid4()), "created": created, CHANGES: "0"}
            with self._transaction():
                insert = "INSERT OR IGNORE INTO meta (key, value) VALUES (?, ?)"
                self._connection.executemany(insert, list(values.items()))

    def prove_writable(self) -> None:
        """Write something that changes nothing. Raises KioskError where nothing can be kept."""
        with self._transaction():
            self._connection.execute("UPDATE meta SET value = value WHERE key = ?", (CHANGES,))

    def append(self, signature: Signature) -> None:
        """Seal and keep a signature. It is durable when this returns. Raises KioskError.

        One that is kept already is left as it is, so that a failed answer can be tried again; one
        that was removed stays removed.
        """
        sealed = seal(signature.to_json(), self._recipients)
        row = (signature.id, signature.campaign, signature.signed_at_minute, sealed)
        with self._transaction():
            if self._connection.execute(_INSERT, row).rowcount:
                tallies.count(self._connection, tallies.keys(signature), 1)

    def replace(self, old: Signature, new: Signature) -> None:
        """Put `new`, which has the same id, in the place of `old` (“Fix a mistake”).

        One that got through although it was answered as failed can be tried again, and by another
        one as well: the tallies follow what the row holds.
        Raises KioskError, also when the row was exported or removed in the meantime.
        """
        if new.id != old.id:
            raise ValueError("a correction keeps its id")
        sealed = seal(new.to_json(), self._recipients)
        copies.drop(self.path, old.id)
        with self._transaction():
            self._refuse_settled(old)
            revision, counted = self._counted_as(old)
            update = "UPDATE signatures SET sealed = ?, revision = revision + 1 WHERE id = ?"
            self._connection.execute(update, (sealed, old.id))
            now_counted = tallies.keys(new)
            tallies.count(self._connection, counted, -1)
            tallies.count(self._connection, now_counted, 1)
            self._counted = {
                **{key: held for key, held in self._counted.items() if key[0] == old.id},
                (old.id, revision + 1): now_counted,
            }
            self._note_change()
        self._forget()

    def remove(self, signature: Signature) -> None:
        """Remove a signature (“Remove my signature”); one that is gone already stays gone.

        Its id is noted, so that no older copy of the store brings it back.
        Raises KioskError, also when the row was exported in the meantime.
        """
        copies.drop(self.path, signature.id)
        with self._transaction():
            remember = "INSERT OR IGNORE INTO removed (id) VALUES (?)"
            self._connection.execute(remember, (signature.id,))
            if self._one("SELECT 1 FROM signatures WHERE id = ?", signature.id) is None:
                return
            self._refuse_settled(signature)
            _, counted = self._counted_as(signature)
            self._connection.execute("DELETE FROM signatures WHERE id = ?", (signature.id,))
            tallies.count(self._connection, counted, -1)
            self._note_change()
        self._forget()

    @contextlib.contextmanager
    def marking(
        self,
        batch: Batch,
        ids: Iterable[str],
        changes: str | None,
        aside: tuple[Batch, Collection[str]] | None = None,
    ) -> Iterator[None]:
        """Note an export and mark its rows, if what is done inside succeeds.

        `changes` is what `changes()` said when the rows were read. A row keeps the first export
        that took it; being set `aside` in a review (a note of it with the format SET_ASIDE, and the
        rows) is not yet such an export. Raises KioskError, also when a row was corrected or removed
        since.
        """
        with self._transaction():
            if self.changes() != changes:
                raise FailureError(
                    "Someone corrected or removed a signature during the export.",
                    "Nothing was written; export again.",
                )
            self._connection.execute(_NOTE_BATCH, astuple(batch))
            self._connection.executemany(_MARK, ((batch.id, row, SET_ASIDE) for row in ids))
            if aside is not None:
                note, rows = aside
                self._connection.execute(_NOTE_BATCH, astuple(note))
                self._connection.executemany(_MARK_ASIDE, ((note.id, row) for row in rows))
            yield

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        """Run what is inside whole and durably, or not at all.

        It counts only if the file is in its place afterwards too, where a recovery would find it.
        """
        self._refuse_vanished()
        with in_plain_words(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
        self._refuse_vanished()

    def _refuse_vanished(self) -> None:
        """An open file that was deleted still takes what is written, and then it is gone."""
        try:
            there = self.path.stat().st_ino == self._file
        except OSError:
            there = False
        if not there:
            raise KioskError(
                f"The store in “{self.path.parent}” was taken away while it was in use.",
                "Bring it back and start the kiosk again.",
            )

    def _refuse_settled(self, signature: Signature) -> None:
        found = self._one("SELECT batch FROM signatures WHERE id = ?", signature.id)
        if found is None:
            raise FailureError("This signature has been removed already.")
        if found[0] is not None:
            raise FailureError(
                "This signature has left the kiosk already.",
                f"Ask at the table and say the receipt code {signature.receipt}.",
            )

    def _counted_as(self, signature: Signature) -> tuple[int, tuple[tallies.TallyKey, ...]]:
        """Return the revision of a row, and what it counts as: what is in it cannot be read."""
        found = self._one("SELECT revision FROM signatures WHERE id = ?", signature.id)
        revision = int(found[0]) if found else 0
        return revision, self._counted.get((signature.id, revision), tallies.keys(signature))

    def _note_change(self) -> None:
        update = "UPDATE meta SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT) WHERE key = ?"
        self._connection.execute(update, (CHANGES,))

    def _forget(self) -> None:
        """Take what was overwritten out of the write-ahead log too, unless someone is reading.

        Nobody waits for that: then the log is emptied the next time. What was committed has not
        failed by it, whatever the disk says.
        """
        with contextlib.suppress(sqlite3.Error):
            self._connection.execute("PRAGMA busy_timeout = 0")
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        with contextlib.suppress(sqlite3.Error):
            self._connection.execute(f"PRAGMA busy_timeout = {int(BUSY_SECONDS * 1000)}")
