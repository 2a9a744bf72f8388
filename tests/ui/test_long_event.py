"""Midnight, the end of summer time and an event of three days: nothing changes but the day."""

import json
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.station.data import open_data
from kiosk.station.journal import Journal
from kiosk.station.overview import overview
from tests.ui.conftest import Kiosk, MakeKiosk

# In words that need no list of time zones on the machine.
BERLIN = "CET-1CEST,M3.5.0,M10.5.0/3"
# The last hours of summer time in Berlin: at 01:00 UTC three o'clock becomes two.
NIGHT = datetime(2026, 10, 24, 21, 59, 30, tzinfo=UTC)  # half a minute before midnight there
CHANGE = datetime(2026, 10, 25, 1, tzinfo=UTC)


class Clock:
    """A clock that is set by hand, and with it the seconds the machine has been on."""

    def __init__(self, now: datetime) -> None:
        self.now, self._began = now, now

    def __call__(self) -> datetime:
        return self.now

    def running(self) -> float:
        return (self.now - self._began).total_seconds()


@pytest.fixture
def _berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", BERLIN)
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def at_night(make_kiosk: MakeKiosk, _berlin: None) -> tuple[Kiosk, Clock]:
    """A kiosk in Berlin just before midnight."""
    clock = Clock(NIGHT)
    return make_kiosk(clock=clock), clock


def sign(kiosk: Kiosk, name: str) -> None:
    kiosk.sign(name, "", f"{name.lower()}@example.org")
    kiosk.app.visit.nextPerson()
    kiosk.robot.settle()


def counted(kiosk: Kiosk, expected: int) -> None:
    """Let the poster count anew, as it does once a minute."""
    kiosk.app.visit.recount()
    kiosk.robot.wait_until(lambda: kiosk.shows("signedToday") == expected, f"{expected} today")


def test_at_midnight_only_the_count_begins_anew(at_night: tuple[Kiosk, Clock]) -> None:
    kiosk, clock = at_night
    sign(kiosk, "Ada")
    counted(kiosk, 1)
    kiosk.fill_in("Grace", "grace@example.org")
    clock.now += timedelta(minutes=1)
    assert kiosk.shows("screen") == "Sign"
    kiosk.robot.tap_object("primary")
    kiosk.robot.tap_object("no")
    kiosk.agree()
    kiosk.robot.find_object("receipt")
    kiosk.app.visit.nextPerson()

    counted(kiosk, 1)
    assert [s.first_name for s in kiosk.signatures()] == ["Ada", "Grace"]


def test_the_hour_that_comes_twice_is_counted_and_is_no_jump(
    at_night: tuple[Kiosk, Clock],
) -> None:
    kiosk, clock = at_night
    journal = Journal(kiosk.data, clock, clock.running)
    for minutes, name in ((-10, "Ada"), (10, "Grace")):
        clock.now = CHANGE + timedelta(minutes=minutes)
        journal.look_at_clock()
        sign(kiosk, name)
    journal.event("stopped")
    journal.close()

    counted(kiosk, 2)
    before, after = kiosk.signatures()
    assert (before.utc_offset, after.utc_offset) == ("+02:00", "+01:00")
    assert before.signed_at < after.signed_at
    seen = overview(open_data(kiosk.data), clock.now)
    assert [(hour.hour, hour.count) for hour in seen.hours] == [(2, 2)]
    assert events(kiosk) == ["stopped"]


def test_an_event_of_three_days_is_three_days(at_night: tuple[Kiosk, Clock]) -> None:
    kiosk, clock = at_night
    journal = Journal(kiosk.data, clock, clock.running)
    for name in ("Ada", "Grace", "Joan"):
        sign(kiosk, name)
        counted(kiosk, 1)
        for _ in range(24 * 60):
            clock.now += timedelta(minutes=1)
            journal.look_at_clock()
    journal.event("stopped")
    journal.close()

    assert kiosk.shows("screen") == "Attract"
    assert overview(open_data(kiosk.data), clock.now).status.collected == 3
    assert events(kiosk) == ["stopped"]


def events(kiosk: Kiosk) -> list[str]:
    """What the test's own journal noted."""
    lines = (kiosk.data / "journal.jsonl").read_text().splitlines()
    return [json.loads(line)["event"] for line in lines]
