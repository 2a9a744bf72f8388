"""What runs low at a table: first a quiet sign for staff, at the end plain words for everybody."""

from dataclasses import dataclass
from enum import IntEnum

from kiosk.station.data import Workplace
from kiosk.station.machine import Battery, free_bytes, read_battery
from kiosk.station.status import LOW_SPACE_BYTES

LOW_PERCENT, VERY_LOW_PERCENT, EMPTY_PERCENT = 20, 10, 5
# Signatures are small, but a save also needs room for SQLite's log, and the journal and the copy
# of the store share it: from here on the next save may be the one that fails.
NO_SPACE_BYTES = LOW_SPACE_BYTES // 10


class Grade(IntEnum):
    """How far something has run down."""

    FINE = 0
    LOW = 1
    VERY_LOW = 2
    EMPTY = 3


@dataclass(frozen=True)
class Alert:
    """How far battery and disk have run down; `percent` is what is left in the battery."""

    battery: Grade = Grade.FINE
    disk: Grade = Grade.FINE
    percent: int = 100


def look(workplace: Workplace) -> Alert:
    """Look at battery and disk of the machine `workplace` is on; no trouble raises."""
    return alert(read_battery(), free_bytes(workplace.data))


def alert(battery: Battery | None, free: int | None) -> Alert:
    """Return what to tell of a battery (None: there is none) and so many free bytes."""
    percent = 100 if battery is None or battery.charging else battery.percent
    return Alert(_battery(percent), _disk(free), percent)


def _battery(percent: int) -> Grade:
    if percent <= EMPTY_PERCENT:
        return Grade.EMPTY
    if percent < VERY_LOW_PERCENT:
        return Grade.VERY_LOW
    return Grade.LOW if percent < LOW_PERCENT else Grade.FINE


def _disk(free: int | None) -> Grade:
    if free is None:  # a disk that cannot be reached is told by the next save
        return Grade.FINE
    if free < NO_SPACE_BYTES:
        return Grade.EMPTY
    return Grade.LOW if free < LOW_SPACE_BYTES else Grade.FINE
