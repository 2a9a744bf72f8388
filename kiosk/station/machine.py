"""How the machine is doing: battery, disk and clock, in one line each with what to do."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal

import psutil

from kiosk.errors import KioskError
from kiosk.said import Said
from kiosk.signing.signature import utc_now
from kiosk.station.data import Workplace
from kiosk.station.drives import in_words
from kiosk.station.status import LOW_SPACE_BYTES
from kiosk.vault.view import StoreView

# No clock can be right that is before this; moved along with each release.
RELEASED = datetime(2026, 11, 1, tzinfo=UTC)
OLDEST = timedelta(days=3650)  # of a program still in use: a guess
LOW_BATTERY = 30  # percent: about an hour of a borrowed laptop, a guess
MINUTE = timedelta(minutes=1)  # clocks are put right by less than this all the time


@dataclass(frozen=True)
class Line:
    """One thing looked at: `words` say how it is; `advice` what to do, also where it is `ok`."""

    name: str
    words: str
    ok: bool = True
    advice: str = ""

    @property
    def mark(self) -> Literal["fault", "note", "well"]:
        """How it is marked, at the terminal as on the screen: advice alone is only a note."""
        return "fault" if not self.ok else "note" if self.advice else "well"


@dataclass(frozen=True)
class Battery:
    """How full it is, in percent, and whether the machine is plugged in."""

    percent: int
    charging: bool


@dataclass(frozen=True)
class Machine:
    """What was seen of the machine at `now` (UTC).

    `battery` is None where there is none, `free` (bytes where the data folder is) where it cannot
    be told; `behind`, whether something here was signed or exported later than `now`; `screen` in
    pixels.
    """

    battery: Battery | None
    free: int | None
    now: datetime
    behind: bool = False
    screen: tuple[int, int] | None = None

    @property
    def clock_is_wrong(self) -> bool:
        """Whether the clock shows a time before one that has been, or far ahead."""
        return self.behind or not RELEASED <= self.now <= RELEASED + OLDEST

    def lines(self) -> tuple[Line, ...]:
        """Return a line each for battery, disk, clock and screen."""
        return (self._battery_line(), self._disk_line(), self._clock_line(), *self._screen_line())

    def _battery_line(self) -> Line:
        if self.battery is None:
            return Line("Battery", "No battery: this machine runs on mains power")
        percent = self.battery.percent
        if self.battery.charging:
            return Line("Battery", Said("Battery %1 %, plugged in", percent))
        return Line("Battery", Said("Battery %1 %", percent), percent >= LOW_BATTERY, "Plug it in")

    def _disk_line(self) -> Line:
        if self.free is None:
            return Line("Disk", "The data folder cannot be reached", False, "Check the disk")
        ok = self.free >= LOW_SPACE_BYTES
        return Line(
            "Disk", Said("%1 free", in_words(self.free)), ok, "" if ok else Said("Make room")
        )

    def _clock_line(self) -> Line:
        words = f"{self.now.astimezone():%Y-%m-%d %H:%M}"
        if self.clock_is_wrong:
            advice = Said("Set the date and time of this machine: every signature carries them")
            return Line("Clock", Said("%1 cannot be right", words), False, advice)
        return Line("Clock", words)

    def _screen_line(self) -> tuple[Line, ...]:
        if self.screen is None:
            return ()
        return (Line("Screen", Said("%1 × %2 pixels", *self.screen)),)


def look(
    workplace: Workplace,
    *,
    clock: Callable[[], datetime] = utc_now,
    screen: tuple[int, int] | None = None,
    battery: Callable[[], Battery | None] | None = None,
) -> Machine:
    """Look at the machine `workplace` is on; nothing is made, and no trouble raises."""
    now = clock()
    return Machine(
        (battery or read_battery)(),
        free_bytes(workplace.data),
        now,
        is_behind(workplace, now),
        screen,
    )


def read_battery() -> Battery | None:
    """Return what the system says of its battery; None where there is none or it does not say."""
    try:
        found = psutil.sensors_battery() if hasattr(psutil, "sensors_battery") else None
    except (OSError, ValueError, NotImplementedError):
        return None
    if found is None:
        return None
    return Battery(round(min(100, max(0, found.percent))), bool(found.power_plugged))


def free_bytes(data: Path) -> int | None:
    """Return the room where `data` is, or will be; None if that cannot be told."""
    try:
        folder = next(path for path in (data, *data.parents) if path.exists())
        return shutil.disk_usage(folder).free
    except (OSError, StopIteration):
        return None


def is_behind(workplace: Workplace, now: datetime) -> bool:
    """Whether something in the store is from later than `now`; False where it cannot be read."""
    try:
        if not workplace.store_path.exists():
            return False
        with StoreView.look(workplace.store_path) as view:
            last = view.last_export()
            exported = datetime.fromisoformat(last.exported_at) if last else now
            return exported > now + MINUTE or bool(view.per_hour(now + MINUTE, hours=0))
    except (KioskError, OSError, ValueError):
        return False
