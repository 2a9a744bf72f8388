"""What staff see first: the day in numbers, and the health of the machine a line each."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.said import Said
from kiosk.signing.signature import utc_now
from kiosk.station.data import Workplace
from kiosk.station.machine import Line, look
from kiosk.station.status import Status, status

MOST_HOURS = 12


@dataclass(frozen=True)
class Hour:
    """How many records a local hour (0 to 23) brought."""

    hour: int
    count: int


@dataclass(frozen=True)
class Overview:
    """The day at this table. `yes_percent` is None as long as nobody was asked."""

    status: Status
    yes_percent: int | None
    hours: tuple[Hour, ...]
    lines: tuple[Line, ...]

    @property
    def today(self) -> int:
        """How many records today brought."""
        return self.status.today.get("signature", 0) + self.status.today.get("subscription", 0)


def overview(workplace: Workplace, now: datetime | None = None) -> Overview:
    """Look at the kiosk and its machine; nothing is changed. Raises KioskError."""
    now = now or utc_now()
    found = status(workplace, now)
    return Overview(
        status=found,
        yes_percent=_yes_percent(found.today),
        hours=tuple(_hours(found.per_hour, now)),
        lines=(*_lines(found, now), *look(workplace, clock=lambda: now).lines()),
    )


def _yes_percent(today: dict[str, int]) -> int | None:
    yes, no = today.get("updates-yes", 0), today.get("updates-no", 0)
    return round(100 * yes / (yes + no)) if yes + no else None


def _hours(per_hour: dict[str, int], now: datetime) -> Iterator[Hour]:
    """Yield the hours of today, from the first with a record (at most twelve) to the present."""
    present = now.astimezone()
    day = present.strftime("%Y-%m-%d")
    first = min((int(hour[11:]) for hour in per_hour if hour.startswith(day)), default=present.hour)
    for hour in range(max(first, present.hour - MOST_HOURS + 1), present.hour + 1):
        yield Hour(hour, per_hour.get(f"{day}T{hour:02}", 0))


def _lines(found: Status, now: datetime) -> Iterator[Line]:
    for note in found.notes:
        yield Line("Note", note, ok=False)
    if found.recipients:
        first = found.recipients[0]
        others = len(found.recipients) - 1
        short = f"{first[:9]}…{first[-4:]}"
        more = Said("Sealed to %1 and %2 more", short, others)
        yield Line("Keys", more if others else Said("Sealed to %1", short))
    if len(found.campaigns) > 1:
        for campaign, counts in found.campaigns.items():
            numbers = (counts["today"], counts["collected"], counts["not_exported"])
            told = Said("%1: %2 today, %3 kept here, %4 not exported", campaign, *numbers)
            yield Line("Campaign", told)
    last = found.last_export
    if last is None:
        words = Said("Nothing was exported yet")
    else:
        at = datetime.fromisoformat(last.exported_at).astimezone()
        when = at.strftime("%H:%M" if now - at < timedelta(hours=12) else "%Y-%m-%d %H:%M")
        records = Said("1 record") if last.rows == 1 else Said("%1 records", f"{last.rows:,}")
        words = Said("Last export: %1 as %2, %3", records, last.format, when)
    yield Line("Export", words)
