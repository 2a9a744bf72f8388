"""The real kiosk under its supervisor, on a display: killed, hung, or dead at every start."""

import json
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest

from benchmarks.screen import Screen
from benchmarks.start import Contestant, Course, how_to_get, read_facts
from kiosk.station.crashes import HANG_SECONDS
from tests.access.reader import Desktop
from tests.station.kiosks import Live

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or bool(how_to_get("Xvfb")), reason="it takes Xvfb to see the screen"
)
KILLS = 5
SOAK_KILLS = 100


class Kept:
    """A kiosk that is kept up, and the screen it is on."""

    def __init__(self, live: Live, how: str) -> None:
        keeping = (sys.executable, "-m", "tests.up.keeping", how, "keep-up")
        self.contestant = Contestant(how, (*keeping, "--data", str(live.data)))
        self.data = live.data
        self.supervisor = psutil.Process()

    @contextmanager
    def shown(self) -> Iterator[Course]:
        """Start it, and wait for the poster."""
        with Screen() as screen:
            course = Course(screen, read_facts()["colours"], self.data.parent)
            with course.started(self.contestant) as (program, _, _):
                self.supervisor = psutil.Process(program.pid)
                yield course

    def await_again(self, course: Course) -> float:
        """Wait until the poster is there once more; returns when."""
        return course.await_again(self.contestant)

    @property
    def kiosk(self) -> psutil.Process:
        """The one program it keeps up."""
        (child,) = self.supervisor.children()
        return child

    def events(self, name: str) -> list[dict[str, object]]:
        """What the journal says of one kind."""
        lines = (self.data / "journal.jsonl").read_text().splitlines()
        return [event for event in map(json.loads, lines) if event["event"] == name]


def kill(live: Live, times: int) -> None:
    kept = Kept(live, "killed")
    with kept.shown() as course:
        for _ in range(times):
            kept.kiosk.kill()
            kept.await_again(course)
        kept.supervisor.terminate()
        kept.supervisor.wait()

    assert [event["code"] for event in kept.events("crashed")] == [-signal.SIGKILL] * times
    assert len(kept.events("started")) == times + 1
    assert len(kept.events("stopped")) == 1


def test_after_every_kill_the_poster_is_there_again(tmp_path: Path) -> None:
    kill(Live(tmp_path), KILLS)


@pytest.mark.soak
def test_after_a_hundred_kills_the_poster_is_there_again(tmp_path: Path) -> None:
    kill(Live(tmp_path), SOAK_KILLS)


def test_a_kiosk_that_hangs_is_noticed_and_started_again(tmp_path: Path) -> None:
    live = Live(tmp_path)
    kept = Kept(live, "hanging")
    with kept.shown() as course:
        began = time.monotonic()
        (live.data / "hang").touch()
        kept.await_again(course)
        took = time.monotonic() - began

    [crashed] = kept.events("crashed")
    assert crashed["hung"] is True
    assert took > HANG_SECONDS


def test_a_kiosk_that_dies_at_every_start_ends_in_the_trouble_screen(tmp_path: Path) -> None:
    live = Live(tmp_path)
    program = (sys.executable, "-m", "tests.up.keeping", "dying", "keep-up")
    with Desktop(tmp_path) as desktop:
        screens = desktop.show(live.data, program=program)
        screens.find("push button", "Try again")
        texts = " ".join(node.name for node in screens.showing())
        assert "This kiosk is out of order for a moment." in texts
        assert "go on with paper sheets" in texts
        crashes = (live.data / "journal.jsonl").read_text().count('"crashed"')
        assert crashes == 3

        screens.press("Try again")
        screens.until(
            lambda: (live.data / "journal.jsonl").read_text().count('"trouble-shown"') == 2,
            "three more tries",
        )


def test_what_keeps_it_from_starting_is_told_on_the_screen(tmp_path: Path) -> None:
    live = Live(tmp_path)
    (live.data / "settings.json").write_text("no settings")
    program = (sys.executable, "-m", "kiosk", "keep-up")
    with Desktop(tmp_path) as desktop:
        screens = desktop.show(live.data, program=program)
        screens.find("push button", "Try again")
        assert any("it is not JSON" in node.name for node in screens.showing())
