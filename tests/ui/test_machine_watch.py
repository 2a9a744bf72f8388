"""What a running kiosk sees of its machine: who gets to know of it, and how."""

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.said import Said
from kiosk.station.alerts import Alert, Grade
from kiosk.station.awake import Awake
from kiosk.station.data import Workplace
from kiosk.station.journal import Journal
from kiosk.station.machine import Line
from kiosk.ui.machine_watch import MachineWatch
from tests.ui.conftest import HeldExecutor, Kiosk, MakeKiosk
from tests.vault.samples import NOW

LOW = Alert(Grade.LOW, Grade.FINE, 18)
EMPTY = Alert(Grade.EMPTY, Grade.FINE, 4)
FULL = Alert(disk=Grade.EMPTY)
PLUG_IN = "The battery is nearly empty: please plug this kiosk in."


def text(kiosk: Kiosk, name: str) -> str:
    return str(kiosk.robot.find_object(name).property("text"))


def seen(kiosk: Kiosk, name: str) -> bool:
    """Whether an item of the poster shows, also one that takes no touch."""
    found = [item for item in kiosk.robot.items() if item.objectName() == name]
    return any(item.isVisible() for item in found)


class Sleepy(Awake):
    def begin(self) -> bool:
        self.state = "failed"
        return False


class Fixture:
    """A watch whose looks are made when the test says so."""

    def __init__(self, folder: Path) -> None:
        self.alert, self.at, self.on = Alert(), NOW, 0.0
        self.folder, self.executor = folder, HeldExecutor()
        self.journal = Journal(folder, clock=lambda: self.at, running=lambda: self.on)
        self.alerts: list[Alert] = []
        self.watch = MachineWatch(
            Workplace(folder),
            self.journal,
            look=lambda _: self.alert,
            awake=Sleepy(),
            executor=self.executor,
        )
        self.watch.seen.connect(self.alerts.append)

    def look(self, qapp: Any) -> None:
        self.watch.look()
        self.executor.release()
        qapp.processEvents()

    def events(self) -> list[tuple[str, ...]]:
        path = self.folder / "journal.jsonl"
        lines = path.read_text().splitlines() if path.exists() else []
        return [tuple(map(str, list(json.loads(line).values())[1:])) for line in lines]


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[Fixture]:
    fixture = Fixture(tmp_path)
    yield fixture
    fixture.watch.stop()
    fixture.journal.close()


def test_a_machine_that_may_fall_asleep_is_noted_and_told_to_staff(
    watched: Fixture, qapp: Any
) -> None:
    assert watched.watch.lines() == ()
    watched.watch.begin()
    watched.executor.release()
    qapp.processEvents()

    assert watched.events() == [("awake-failed",)]
    [line] = watched.watch.lines()
    assert line.mark == "fault"


def test_what_runs_low_is_noted_each_time_it_is_worse(watched: Fixture, qapp: Any) -> None:
    for watched.alert in (LOW, LOW, EMPTY, Alert(), LOW, FULL):
        watched.look(qapp)

    assert watched.alerts[-1] == FULL
    assert watched.events() == [
        ("battery-low", "18"),
        ("battery-low", "4"),
        ("battery-low", "18"),
        ("disk-low", "3"),
    ]


@pytest.mark.parametrize("jump", [3600, -7200])
def test_a_clock_that_jumps_while_nothing_happens_is_noted(
    watched: Fixture, qapp: Any, jump: int
) -> None:
    for seconds in (0, 30, 30 + jump, 30):
        watched.at += timedelta(seconds=seconds)
        watched.on += 30
        watched.look(qapp)

    assert watched.events() == [("clock-jumped", str(jump))]


def test_staff_see_on_the_poster_what_runs_low_and_attendees_are_not_alarmed(
    kiosk: Kiosk,
) -> None:
    assert not seen(kiosk, "batteryMark")
    before = text(kiosk, "count")
    for alert, battery, disk in (
        (LOW, True, False),
        (Alert(Grade.VERY_LOW, Grade.LOW, 8), True, True),
        (Alert(), False, False),
    ):
        kiosk.app.station.warn(alert)
        kiosk.robot.settle()
        assert (seen(kiosk, "batteryMark"), seen(kiosk, "diskMark")) == (battery, disk)
        assert text(kiosk, "count") == before


def test_at_the_end_everybody_is_told_after_the_visit(kiosk: Kiosk) -> None:
    kiosk.begin_signing()
    kiosk.app.station.warn(EMPTY)
    kiosk.robot.settle()
    assert kiosk.shows("screen") == "Sign"
    kiosk.app.visit.nextPerson()
    kiosk.robot.settle()

    assert text(kiosk, "count") == PLUG_IN
    kiosk.app.station.warn(FULL)
    assert "disk is nearly full" in text(kiosk, "count")
    kiosk.app.station.warn(Alert())
    assert "sign here today" in text(kiosk, "count")


@pytest.mark.parametrize("size", [(1024, 600), (1366, 768), (1080, 1920)])
@pytest.mark.parametrize("text_step", [0, 3])
def test_what_everybody_is_told_fits(
    make_kiosk: MakeKiosk, size: tuple[int, int], text_step: int
) -> None:
    kiosk = make_kiosk(size, text_step=text_step)
    kiosk.app.station.warn(Alert(Grade.EMPTY, Grade.EMPTY, 3))
    kiosk.robot.settle()
    told = kiosk.robot.find_object("count")

    assert not told.property("truncated")
    assert told.property("contentHeight") <= told.height() + 1
    assert told.property("contentWidth") <= told.width() + 1


def test_the_first_page_of_staff_has_what_only_a_running_kiosk_knows(kiosk: Kiosk) -> None:
    overview = kiosk.app.side.overview
    overview.tell_also(lambda: (Line("Sleep", Said("Cannot be held off"), False),))
    overview.begin()
    kiosk.robot.wait_until(lambda: bool(overview.property("lines")), "the lines")

    lines = overview.property("lines")
    assert {"mark": "fault", "words": "Sleep: Cannot be held off"} in lines
