"""What can be read from a store without an identity: counts, and rows as they are sealed."""

import contextlib
import sqlite3
from collections import Counter
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Self

from kiosk.errors import BadInputError
from kiosk.vault import tallies
from kiosk.vault.connection import connect_for_a_look
from kiosk.vault.migrations import VERSION, inspect
from kiosk.vault.plainly import in_plain_words

# Counts corrections and removals, so that an export notices one that happened meanwhile.
CHANGES = "changes"

# Counts the exported records that a wipe took: they are tallied still, and not missing.
WIPED = "wiped"

# The format of the export of those who were set aside in a review: their rows are in a list and
# in no file, and may still come into one. No format file can have such a name.
SET_ASIDE = "set/aside"

_NEW = "batch IS NULL"
_ASIDE = "batch IN (SELECT id FROM batches WHERE format = ?)"
_PER_CAMPAIGN = "SELECT campaign, count(*), sum(batch IS NULL) FROM signatures GROUP BY campaign"


@dataclass(frozen=True)
class Batch:
    """One export: when (UTC), in which format, how many rows, and the file's SHA-256 (hex)."""

    id: str
    exported_at: str
    format: str
    rows: int
    sha256: str


class StoreView:
    """A look at a store, by the thread that opened it. Every method raises KioskError."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        """Take over a connection that was prepared for it."""
        self.path = path
        self._connection = connection

    @classmethod
    def look(cls, path: Path, kiosk_id: str | None = None) -> Self:
        """Open a store that is there for reading only; no file is made or changed.

        Raises BadInputError when it belongs to another kiosk than `kiosk_id`.
        """
        with in_plain_words(path):
            connection = connect_for_a_look(path)
            try:
                _refuse_older(inspect(connection))
                view = cls(connection, path)
                view.refuse_stranger(kiosk_id)
            except BaseException:
                connection.close()
                raise
        return view

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; what was committed is safe without it."""
        self._connection.close()

    def refuse_stranger(self, kiosk_id: str | None) -> None:
        """Raise BadInputError if the store belongs to another kiosk; None is anybody."""
        owner = self.meta("kiosk_id")
        if kiosk_id is not None and owner is not None and owner != kiosk_id:
            raise BadInputError(
                f"The store in “{self.path.parent}” belongs to another kiosk.",
                "Use the data folder of this one; nothing was changed.",
            )

    def meta(self, key: str) -> str | None:
        """Return what is noted under `key` (`kiosk_id`, `created`)."""
        found = self._one("SELECT value FROM meta WHERE key = ?", key)
        return None if found is None else str(found[0])

    def count_today(self, campaign: str, day: date) -> int:
        """Return how many signed `campaign` on the local `day`; nothing is scanned."""
        return self.tally(campaign, day).get(tallies.SIGNATURE, 0)

    def tally(self, campaign: str, day: date) -> dict[str, int]:
        """Return the counts of a local day by name, such as `signature` or `updates-yes`."""
        query = "SELECT name, count FROM tallies WHERE day = ? AND campaign = ?"
        with in_plain_words(self.path):
            return dict(self._connection.execute(query, (str(day), campaign)).fetchall())

    def tally_all(self, day: date) -> dict[str, int]:
        """Return the counts of a local day over all campaigns."""
        query = "SELECT name, sum(count) FROM tallies WHERE day = ? GROUP BY name"
        with in_plain_words(self.path):
            return dict(self._connection.execute(query, (str(day),)).fetchall())

    def totals(self, campaign: str | None = None) -> dict[str, int]:
        """Return the counts of all days by name, of one campaign or of all; what was wiped too."""
        where, values = _where(campaign)
        query = f"SELECT name, sum(count) FROM tallies{where} GROUP BY name"  # noqa: S608 - ours alone
        with in_plain_words(self.path):
            return dict(self._connection.execute(query, values).fetchall())

    def minutes(self, campaign: str | None = None) -> Generator[str, None, None]:
        """Stream the minute (UTC) in which each record was signed, of one campaign or of all."""
        where, values = _where(campaign)
        query = f"SELECT signed_at FROM signatures{where}"  # noqa: S608 - ours alone
        with in_plain_words(self.path):
            for (minute,) in self._connection.execute(query, values):
                yield minute

    def collected(self, campaign: str | None = None) -> int:
        """Return how many records are kept, of one campaign or of all."""
        return self._count(campaign)

    def not_exported(self, campaign: str | None = None) -> int:
        """Return how many records no export has taken yet; those set aside are not among them."""
        return self._count(campaign, _NEW)

    def set_aside(self, campaign: str | None = None) -> int:
        """Return how many records were set aside in a review, and are in no file since."""
        if self._one("SELECT 1 FROM batches WHERE format = ? LIMIT 1", SET_ASIDE) is None:
            return 0  # nothing has to be scanned for that
        return self._count(campaign, _ASIDE, SET_ASIDE)

    def per_campaign(self) -> dict[str, tuple[int, int]]:
        """Return how many records are kept of each campaign, and how many no export has taken."""
        tallied = "SELECT DISTINCT campaign FROM tallies"
        with in_plain_words(self.path):
            known = [str(row[0]) for row in self._connection.execute(tallied)]
            if len(known) > 1:  # else nothing has to be scanned for that
                rows = self._connection.execute(_PER_CAMPAIGN).fetchall()
                return {campaign: (kept, new) for campaign, kept, new in rows}
        return {one: (self.collected(), self.not_exported()) for one in known}

    def per_hour(self, now: datetime, hours: int = 24) -> dict[str, int]:
        """Return the records of the last `hours` by local hour (`YYYY-MM-DDTHH`); none, no hour."""
        since = int((now - timedelta(hours=hours)).timestamp() * 1000)
        first_id = f"{since >> 16:08x}-{since & 0xFFFF:04x}"  # ids begin with their time
        query = "SELECT signed_at, count(*) FROM signatures WHERE id >= ? GROUP BY signed_at"
        counted: Counter[str] = Counter()
        with in_plain_words(self.path):
            for minute, count in self._connection.execute(query, (first_id,)):
                local = datetime.fromisoformat(minute).astimezone()
                counted[local.strftime("%Y-%m-%dT%H")] += count
        return dict(sorted(counted.items()))

    def last_export(self) -> Batch | None:
        """Return the latest export; what was set aside in it is none."""
        query = "SELECT * FROM batches WHERE format <> ? ORDER BY rowid DESC LIMIT 1"
        with in_plain_words(self.path):
            found = self._connection.execute(query, (SET_ASIDE,)).fetchone()
        return None if found is None else Batch(*found)

    def changes(self) -> str | None:
        """Return a number that grows with every correction and removal."""
        return self.meta(CHANGES)

    def rows(
        self, *, only_new: bool, set_aside: bool = False, campaign: str | None = None
    ) -> Generator[tuple[str, bytes], None, None]:
        """Stream the id and the sealed record of every row, or of those not exported, by id.

        With `set_aside`, what was set aside in a review is not exported either. Without a
        `campaign` they are of all.
        """
        waiting = only_new and set_aside
        which = f"{_NEW} OR {_ASIDE}" if waiting else _NEW if only_new else ""
        where, values = _where(campaign, which, *([SET_ASIDE] if waiting else []))
        query = f"SELECT id, sealed FROM signatures{where} ORDER BY id"  # noqa: S608 - ours alone
        with in_plain_words(self.path):
            yield from self._connection.execute(query, values)

    def row(self, row_id: str) -> bytes | None:
        """Return the sealed record of a row; None where there is no such row."""
        query = "SELECT sealed FROM signatures WHERE id = ?"
        with in_plain_words(self.path):
            found = self._connection.execute(query, (row_id,)).fetchone()
        return None if found is None else bytes(found[0])

    @contextlib.contextmanager
    def snapshot(self) -> Iterator[None]:
        """Read everything inside as it is now, whatever others write meanwhile."""
        with in_plain_words(self.path):
            self._connection.execute("BEGIN")
            try:
                yield
            finally:
                self._connection.execute("ROLLBACK")

    def _count(self, campaign: str | None, which: str = "", *values: str) -> int:
        where, values = _where(campaign, which, *values)
        found = self._one(f"SELECT count(*) FROM signatures{where}", *values)  # noqa: S608
        return 0 if found is None else int(found[0])

    def _one(self, query: str, *values: str) -> tuple[str, ...] | None:
        with in_plain_words(self.path):
            row: tuple[str, ...] | None = self._connection.execute(query, values).fetchone()
            return row


def _where(campaign: str | None, which: str = "", *values: str) -> tuple[str, tuple[str, ...]]:
    """Return what follows the name of the table, and the values in it."""
    if campaign is not None:
        which = f"({which}) AND campaign = ?" if which else "campaign = ?"
        values = (*values, campaign)
    return f" WHERE {which}" if which else "", values


def _refuse_older(version: int) -> None:
    if version < VERSION:
        raise BadInputError(
            "The store is empty or was written by an older Petition Kiosk.",
            "Start the kiosk once, which brings it up to date.",
        )
