"""What many bundles hold together: to be exported, or gathered into one bundle again."""

import contextlib
import heapq
import os
import sqlite3
from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Literal

from kiosk.errors import KioskError
from kiosk.vault.bundle import Bundle, Row, finish
from kiosk.vault.connection import connect, create
from kiosk.vault.migrations import migrate
from kiosk.vault.plainly import in_plain_words

_REMOVED = "INSERT OR IGNORE INTO removed VALUES (?)"
_CLEAR = "DELETE FROM signatures WHERE id = ?"
_IS_REMOVED = "SELECT 1 FROM removed WHERE id = ?"
_HELD = "SELECT revision, sealed FROM signatures WHERE id = ?"
_PUT = """
INSERT OR REPLACE INTO signatures (id, revision, sealed, campaign, signed_at) VALUES (?, ?, ?, ?, ?)
"""


@dataclass(frozen=True)
class Gathered:
    """What came of one bundle: rows that were new, known, corrected, or removed at the table.

    `changed` says whether the collection is another one by it.
    """

    path: Path
    changed: bool
    new: int = 0
    known: int = 0
    corrected: int = 0
    removed: int = 0


class Bundles:
    """What several bundles hold together, each row once: the source of an export at the office.

    Of one row the latest correction counts, and a row that any of them knows as removed does not.
    So neither their order matters, nor one that is there twice.
    """

    def __init__(self, bundles: Sequence[Bundle], campaign: str | None = None) -> None:
        """Read from `bundles`, which the caller closes; of one `campaign`, or of all."""
        self._bundles = tuple(bundles)
        self._campaign = campaign
        self._removed = frozenset[str]().union(*(bundle.removed for bundle in bundles))

    def merged(self) -> Generator[Row, None, None]:
        """Stream every row once, by id. Raises KioskError."""
        with contextlib.ExitStack() as open_rows:
            streams = [open_rows.enter_context(contextlib.closing(b.rows())) for b in self._bundles]
            for row_id, same in groupby(heapq.merge(*streams), key=itemgetter(0)):
                if row_id in self._removed:
                    continue
                # At the same revision the bytes decide, so that the order still does not.
                row = max(same)
                if self._campaign in (None, row[3]):
                    yield row

    def rows(
        self,
        *,
        only_new: bool,  # noqa: ARG002
        set_aside: bool = False,  # noqa: ARG002
    ) -> Generator[tuple[str, bytes], None, None]:
        """Stream the id and the sealed record of every row; here nothing was exported before."""
        with contextlib.closing(self.merged()) as merged:
            for row_id, _, sealed, *_ in merged:
                yield row_id, sealed

    def collected(self) -> int:
        """Return how many rows there are."""
        with contextlib.closing(self.merged()) as merged:
            return sum(1 for _ in merged)

    def not_exported(self) -> int:
        """Return how many rows there are: here nothing was exported before."""
        return self.collected()

    def set_aside(self) -> int:
        """Return how many were set aside before: what kiosks did with them counts for nothing."""
        return 0

    def row(self, row_id: str) -> bytes | None:
        """Return the sealed record of a row, as it was corrected last."""
        if row_id in self._removed:
            return None
        found = [row for bundle in self._bundles if (row := bundle.row(row_id)) is not None]
        return max(found)[2] if found else None

    def changes(self) -> None:
        """Return nothing: a bundle does not change."""

    @contextlib.contextmanager
    def snapshot(self) -> Iterator[None]:
        """Read everything inside as it is."""
        yield

    @contextlib.contextmanager
    def marking(self, *_: object) -> Iterator[None]:
        """Mark nothing: the same bundles can be opened again."""
        yield


def open_all(paths: Iterable[Path]) -> tuple[list[Bundle], list[KioskError]]:
    """Open what can be opened, each file once; return it with what is wrong with the rest."""
    found: list[Bundle] = []
    wrong: list[KioskError] = []
    for path in {os.path.realpath(path): path for path in paths}.values():
        try:
            found.append(Bundle.open(path))
        except KioskError as error:
            wrong.append(error)
    return found, wrong


def gather(bundles: Iterable[Bundle], collection: Path) -> list[Gathered]:
    """Make the new file `collection` of `bundles`, whose order and number do not matter.

    What it holds is what `Bundles` would stream. Counts are as the bundles come, one after the
    other. Tallies and notes of exports stay at the kiosks: they do not add up. Raises KioskError.
    """
    create(collection)
    with in_plain_words(collection), contextlib.closing(connect(collection, "rw")) as connection:
        connection.execute("PRAGMA synchronous = OFF")  # it is delivered and read back afterwards
        connection.execute("PRAGMA secure_delete = ON").fetchone()
        migrate(connection)
        connection.execute("BEGIN")
        gathered = [_pour(connection, bundle) for bundle in bundles]
        finish(connection)
        connection.execute("COMMIT")
        connection.execute("VACUUM")
    return gathered


Fate = Literal["new", "known", "corrected", "removed"]


def _pour(connection: sqlite3.Connection, bundle: Bundle) -> Gathered:
    before = connection.total_changes
    counted: Counter[str] = Counter(removed=len(bundle.removed))
    for row_id in sorted(bundle.removed):
        connection.execute(_REMOVED, (row_id,))
        connection.execute(_CLEAR, (row_id,))
    with contextlib.closing(bundle.rows()) as rows:
        for row in rows:
            counted[_put(connection, row)] += 1
    return Gathered(bundle.path, connection.total_changes > before, **counted)


def _put(connection: sqlite3.Connection, row: Row) -> Fate:
    row_id, revision, sealed, *_ = row
    if connection.execute(_IS_REMOVED, (row_id,)).fetchone():
        return "removed"
    held = connection.execute(_HELD, (row_id,)).fetchone()
    if held is not None and held >= (revision, sealed):
        return "known"
    connection.execute(_PUT, row)
    return "new" if held is None else "corrected"
