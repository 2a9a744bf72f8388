"""Removing what was exported from a kiosk, for good: all of it, or what has lain long enough.

Rows are overwritten where they lie (`secure_delete`), and what an SSD keeps besides is sealed.
Batches stay, so that everybody can see what left; tallies stay too: they are numbers without a
person, the count of the day goes on at the table, and a report can still be made.
"""

import contextlib
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.errors import FailureError
from kiosk.plural import counted
from kiosk.vault import copies, files
from kiosk.vault.connection import connect, connect_for_a_look
from kiosk.vault.copies import copy_of
from kiosk.vault.plainly import in_plain_words
from kiosk.vault.recovery import BELONGING, Recovery
from kiosk.vault.view import CHANGES, WIPED

NOTICE = timedelta(days=7)  # between the first look at an old batch and its removal, at the least
SEPARATORS = " .,'’\u00a0\u202f"  # of thousands, as people write them

_NOTED = "removal:"
_COUNT = "SELECT count(*), count(*) FILTER (WHERE batch IS NULL) FROM signatures"
_ADD = """
INSERT INTO meta (key, value) VALUES (?, ?)
ON CONFLICT DO UPDATE SET value = CAST(CAST(value AS INTEGER) + excluded.value AS TEXT)
"""
_HELD = """
SELECT id, exported_at, (SELECT value FROM meta WHERE key = ? || id) FROM batches
WHERE id IN (SELECT batch FROM signatures WHERE batch IS NOT NULL)
"""


@dataclass(frozen=True)
class Stock:
    """What a wipe would take: records, and files of a store that was damaged once.

    `not_exported` of the records are in no verified export; `missing` are counted, can be read
    nowhere, and may still be made out by somebody in the files that were set `aside`.
    """

    collected: int
    not_exported: int
    aside: tuple[Path, ...] = ()
    missing: int = 0

    @property
    def is_home(self) -> bool:
        """Whether every record is in a verified export, so that a wipe may be offered."""
        return self.not_exported == 0


def take_stock(store: Path) -> Stock:
    """Look at what there is. Raises KioskError."""
    with in_plain_words(store), contextlib.closing(connect_for_a_look(store)) as connection:
        return _stock(connection, store)


def may_wipe(stock: Stock, typed: str) -> bool:
    """Whether the number somebody typed is that of the records, all of which were exported.

    Digits of any script count, and thousands may be set apart.
    """
    digits = typed.strip().translate({ord(mark): None for mark in SEPARATORS})
    return stock.is_home and digits.isdecimal() and int(digits) == stock.collected


def wipe(store: Path, *, give_up_missing: bool = False) -> int:
    """Remove every record, the store's copy and damaged files that were set aside.

    Returns how many records there were. It can be done again, which finishes what was cut short.
    The kiosk may run meanwhile. Raises FailureError, and removes nothing, while a record is in no
    verified export, or while damaged files may hold some that are missing, unless these are given
    up. Raises another KioskError where the disk says no.
    """
    with _writing(store) as connection:
        connection.execute("BEGIN IMMEDIATE")
        stock = _stock(connection, store)
        _refuse(stock, give_up_missing=give_up_missing)
        connection.execute("DELETE FROM signatures")
        _note(connection, stock.collected)
        connection.execute("COMMIT")
        _forget(connection, store)
        connection.execute("VACUUM")
        _forget(connection, store)
    _unlink(copy_of(store), *stock.aside)
    copies.tidy(store)
    files.sync_folder(store.parent)
    return stock.collected


def remove_old(store: Path, days: int, now: datetime) -> int:
    """Remove the records of exports that are `days` old; returns how many that were.

    To be called at every start and once a day. A clock that is wrong must not remove anything
    early, and nothing but the clock tells how long a kiosk was off. So a removal takes two looks:
    the first, in the last NOTICE of the `days`, only notes itself, for each export apart, and the
    removal follows NOTICE later (or `days`, if these are fewer). One wrong clock therefore starts
    no more than a notice, which everybody can see (`next_removal`) and which is void once the clock
    is right again. Only one that stays wrong for that long removes early, and then nothing that is
    not in a verified export. A kiosk that was off removes late.

    The copy goes too; make a new one. Damaged files that were set aside stay: they may hold what is
    missing. Raises KioskError.
    """
    if not store.exists():
        return 0
    with _writing(store) as connection:
        connection.execute("BEGIN IMMEDIATE")
        old = [batch for batch, end in _ends(connection, days, now) if end <= now]
        removed = 0
        for batch in old:
            removed += connection.execute(
                "DELETE FROM signatures WHERE batch = ?", (batch,)
            ).rowcount
            connection.execute("DELETE FROM meta WHERE key = ?", (_NOTED + batch,))
        if removed:
            _note(connection, removed)
        connection.execute("COMMIT")
        if removed:
            _forget(connection, store)
    if removed:
        _unlink(copy_of(store))
    return removed


def next_removal(store: Path, days: int) -> datetime | None:
    """Return when records will be removed (UTC), if that was noted. Raises KioskError."""
    if not store.exists():
        return None
    with in_plain_words(store), contextlib.closing(connect_for_a_look(store)) as connection:
        found = connection.execute(_HELD, (_NOTED,)).fetchall()
    notice = min(NOTICE, timedelta(days=days))
    ends = [_end(at, noted, days, notice) for _, at, noted in found if noted is not None]
    return min(ends, default=None)


def _ends(
    connection: sqlite3.Connection, days: int, now: datetime
) -> Iterator[tuple[str, datetime]]:
    """Yield the exports whose removal was noted, and when it is due; note those that come up."""
    notice = min(NOTICE, timedelta(days=days))
    for batch, at, noted in connection.execute(_HELD, (_NOTED,)).fetchall():
        coming_up = now >= _time(at) + timedelta(days=days) - notice
        if coming_up and noted is not None and _time(noted) <= now:
            yield batch, _end(at, noted, days, notice)
            continue
        connection.execute("DELETE FROM meta WHERE key = ?", (_NOTED + batch,))
        if coming_up:
            values = (_NOTED + batch, now.strftime("%Y-%m-%dT%H:%M:%SZ"))
            connection.execute("INSERT INTO meta (key, value) VALUES (?, ?)", values)


def _end(exported_at: str, noted: str, days: int, notice: timedelta) -> datetime:
    return max(_time(exported_at) + timedelta(days=days), _time(noted) + notice)


def _time(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def _stock(connection: sqlite3.Connection, store: Path) -> Stock:
    collected, waiting = connection.execute(_COUNT).fetchone()
    aside = tuple(sorted(store.parent.glob(f"{store.stem}-damaged-*")))
    noted = Recovery.noted(store)
    missing = noted.missing if noted is not None and aside else 0
    return Stock(collected, waiting, aside, missing)


def _refuse(stock: Stock, *, give_up_missing: bool) -> None:
    if not stock.is_home:
        raise FailureError(
            f"{counted(stock.not_exported, 'signature')}"
            f" {'is' if stock.not_exported == 1 else 'are'} in no export yet; nothing was removed.",
            "Export first.",
        )
    if stock.missing and not give_up_missing:
        raise FailureError(
            f"{counted(stock.missing, 'signature')} could not be read from a damaged store, whose"
            f" file is still here ({stock.aside[0].name}); nothing was removed.",
            "Take that file home first.",
        )


def _note(connection: sqlite3.Connection, removed: int) -> None:
    connection.execute(_ADD, (WIPED, str(removed)))
    connection.execute(_ADD, (CHANGES, "1"))


def _forget(connection: sqlite3.Connection, store: Path) -> None:
    """Write what was overwritten into the file, and empty the log. Raises FailureError."""
    (busy, *_) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy:
        raise FailureError(
            f"Another program is reading the store in “{store.parent}”: the signatures are removed,"
            " and their traces are not yet.",
            "Close it and do this again.",
        )


def _unlink(*paths: Path) -> None:
    for path in paths:
        for end in BELONGING:
            found = path.with_name(path.name + end)
            try:
                found.unlink(missing_ok=True)
            except OSError as error:
                raise files.in_plain_words(error, found) from error


@contextlib.contextmanager
def _writing(store: Path) -> Iterator[sqlite3.Connection]:
    """Open a connection of one's own; what is not committed inside counts for nothing."""
    with in_plain_words(store), contextlib.closing(connect(store, "rw")) as connection:
        connection.execute("PRAGMA secure_delete = ON").fetchone()
        connection.execute("PRAGMA synchronous = FULL")
        yield connection
