"""Filling a store with what could be read of a damaged one and of its copy."""

import contextlib
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from kiosk.vault import tallies
from kiosk.vault.carve import Found, Note, Removed, Row, Tally, carve
from kiosk.vault.connection import connect
from kiosk.vault.copies import COPIED_AT, COPIED_FROM
from kiosk.vault.migrations import migrate
from kiosk.vault.plainly import in_plain_words
from kiosk.vault.view import CHANGES, WIPED, Batch

LOST_FORMAT = "lost"  # of an export that is known by the rows it took, and by nothing else

_ROW = """
INSERT INTO signatures (id, campaign, signed_at, batch, sealed, revision) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET sealed = excluded.sealed, revision = excluded.revision
WHERE excluded.revision >= revision
"""
_REMOVED = "INSERT OR IGNORE INTO removed VALUES (?)"
_CARRIED = "SELECT count(*) FROM signatures"
_WIPED = "SELECT max(CAST(value AS INTEGER)) FROM meta WHERE key = ?"
_CLEAR = "DELETE FROM signatures WHERE id IN (SELECT id FROM removed)"
_BATCH = "INSERT OR IGNORE INTO batches VALUES (?, ?, ?, ?, ?)"
_NOTE = "INSERT OR IGNORE INTO meta VALUES (?, ?)"
_TALLY = """
INSERT INTO tallies VALUES (?, ?, ?, ?)
ON CONFLICT DO UPDATE SET count = max(count, excluded.count)
"""
_UNKNOWN_BATCHES = """
SELECT batch, count(*) FROM signatures
WHERE batch IS NOT NULL AND batch NOT IN (SELECT id FROM batches) GROUP BY batch
"""
_PER_MINUTE = "SELECT signed_at, campaign, count(*) FROM signatures GROUP BY signed_at, campaign"
_COUNTED = "SELECT sum(count) FROM tallies WHERE name IN (?, ?)"
_COUNTED_ON = _COUNTED + " AND day = ? AND campaign = ?"
_ONE_MORE = "UPDATE meta SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT) WHERE key = ?"
_RECORDS = (tallies.SIGNATURE, tallies.SUBSCRIPTION)


@dataclass(frozen=True)
class Carried:
    """How many signatures there are, of them only in the copy, and counted but not there."""

    carried: int
    from_copy: int
    missing: int


def fill(target: Path, damaged: Path | None, copy: Path) -> Carried:
    """Pour both into `target`, what is newer first; twice is as good as once.

    A row keeps its latest correction. Where both have the same one and not the same bytes, those of
    the copy count: its file is the one that is well.

    Raises KioskError, and OSError from reading the two; then `target` is as it was.
    """
    with in_plain_words(target), contextlib.closing(connect(target, "rw")) as connection:
        migrate(connection)
        connection.execute("BEGIN IMMEDIATE")
        if damaged is not None and damaged.exists():
            _pour(connection, carve(damaged))
        counted = _one(connection, _COUNTED, *_RECORDS)
        from_copy = 0
        if copy.exists():
            # Its counts are older; a removal since then would look like a loss.
            from_copy = max(0, _pour(connection, carve(copy), with_tallies=not counted))
            counted = counted or _one(connection, _COUNTED, *_RECORDS)
        _name_batches(connection)
        _count_days(connection)
        connection.execute(_ONE_MORE, (CHANGES,))
        carried, wiped = _one(connection, _CARRIED), _one(connection, _WIPED, WIPED)
        connection.execute("COMMIT")
    return Carried(carried, from_copy, max(0, counted - wiped - carried))


def _pour(
    connection: sqlite3.Connection, found: Iterable[Found], *, with_tallies: bool = True
) -> int:
    """Take in what is not there yet; return how many signatures that were."""
    before = _one(connection, _CARRIED)
    for item in found:
        match item:
            case Row():
                row = (item.id, item.campaign, item.signed_at, item.batch, item.sealed)
                connection.execute(_ROW, (*row, item.revision))
            case Removed():
                connection.execute(_REMOVED, (item.id,))
            case Batch():
                batch = (item.id, item.exported_at, item.format, item.rows, item.sha256)
                connection.execute(_BATCH, batch)
            case Tally() if with_tallies:
                tally = (item.day, item.campaign, item.name, item.count)
                connection.execute(_TALLY, tally)
            case Note() if item.key not in (COPIED_AT, COPIED_FROM):
                connection.execute(_NOTE, (item.key, item.value))
    connection.execute(_CLEAR)
    return _one(connection, _CARRIED) - before


def _name_batches(connection: sqlite3.Connection) -> None:
    """Note the exports that are known by their rows only, so that these stay exported."""
    for batch, rows in connection.execute(_UNKNOWN_BATCHES).fetchall():
        connection.execute(_BATCH, (batch, _made_at(batch), LOST_FORMAT, rows, ""))


def _made_at(batch: str) -> str:
    """Return the time that is in an id, or the beginning of time."""
    try:
        seconds = (UUID(batch).int >> 80) / 1000
        return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%dT%H:%M:%SZ}"
    except (ValueError, OverflowError, OSError):
        return "1970-01-01T00:00:00Z"


def _count_days(connection: sqlite3.Connection) -> None:
    """Count what no tally counts; what kind it is cannot be seen, so it counts as a signature."""
    days: dict[tuple[str, str], int] = {}
    for minute, campaign, count in connection.execute(_PER_MINUTE):
        with contextlib.suppress(ValueError):
            day = str(datetime.fromisoformat(minute).astimezone().date())
            days[day, campaign] = days.get((day, campaign), 0) + count
    for key, count in days.items():
        lacking = count - _one(connection, _COUNTED_ON, *_RECORDS, *key)
        if lacking > 0:
            connection.execute(tallies.COUNT, (*key, tallies.SIGNATURE, lacking))


def _one(connection: sqlite3.Connection, query: str, *values: str) -> int:
    (found,) = connection.execute(query, values).fetchone()
    return found or 0
