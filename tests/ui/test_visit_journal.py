"""What the journal knows of a visit: when, how long, how it ended; nothing of who it was."""

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Any

import pytest

from kiosk.signing import visit
from kiosk.station.journal import JOURNAL_FILE, Journal
from tests.ui.conftest import Kiosk


@pytest.fixture
def journalled(kiosk: Kiosk) -> Iterator[Kiosk]:
    """A live kiosk that writes its journal."""
    with closing(Journal(kiosk.data)) as journal:
        kiosk.app.write_events_to(journal)
        yield kiosk


def lines(kiosk: Kiosk) -> list[dict[str, Any]]:
    """Read the journal, but for when its entries were made; of durations only that they are."""
    found = []
    for text in (kiosk.data / JOURNAL_FILE).read_text().splitlines():
        line = json.loads(text)
        del line["at"]
        if "ms" in line:
            assert isinstance(line["ms"], int)
            assert 0 <= line["ms"] < 120_000
            line["ms"] = "some"
        found.append(line)
    return found


def wait(kiosk: Kiosk, seconds: int) -> None:
    """Let seconds pass without a touch."""
    for _ in range(seconds):
        kiosk.app.visit.tick()
    kiosk.robot.settle()


def read_and_leave(kiosk: Kiosk) -> None:
    kiosk.robot.tap_object("primary")
    kiosk.robot.find_object("more")
    kiosk.app.visit.back()


def go_away(kiosk: Kiosk) -> None:
    kiosk.robot.tap_object("primary")
    wait(kiosk, visit.IDLE_SECONDS + visit.STILL_THERE_SECONDS)


def another_comes(kiosk: Kiosk) -> None:
    kiosk.robot.tap_object("primary")
    wait(kiosk, visit.IDLE_SECONDS)
    kiosk.robot.tap_object("nextPerson")


@pytest.mark.parametrize(
    ("happens", "how", "screen"),
    [
        (read_and_leave, "left", "story"),
        (go_away, "timed-out", "story"),
        (another_comes, "next-person", "story"),
    ],
)
def test_a_visit_that_leads_nowhere(
    journalled: Kiosk, happens: Callable[[Kiosk], None], how: str, screen: str
) -> None:
    happens(journalled)
    journalled.robot.find_text("Be the first to sign here today")

    assert lines(journalled) == [
        {"event": "visit-started"},
        {"event": "visit-ended", "how": how, "screen": screen, "ms": "some"},
    ]


def test_a_whole_visit_and_nothing_of_who_it_was(journalled: Kiosk) -> None:
    journalled.sign("Ada", "Lovelace", "ada@example.org")
    journalled.robot.tap_object("fix")
    journalled.robot.wait_until(journalled.robot.keyboard_shown, "the keyboard")
    for _ in range(3):
        journalled.robot.tap_object("primary")
    journalled.agree()
    journalled.robot.find_object("receipt")
    journalled.robot.tap_object("remove")
    journalled.robot.tap_object("removeForGood")
    journalled.robot.find_text("It is gone.")
    journalled.robot.tap_object("primary")

    stored = {"tries": 1, "ms": "some"}
    assert lines(journalled) == [
        {"event": "visit-started"},
        {"event": "saved", **stored},
        {"event": "corrected", **stored},
        {"event": "removed", **stored},
        {"event": "visit-ended", "how": "done", "screen": "removal", "ms": "some"},
    ]
    written = (journalled.data / JOURNAL_FILE).read_text().lower()
    assert not any(word in written for word in ("ada", "lovelace", "signature", "yes", "ca,"))


def test_thanks_that_go_away_by_themselves_are_timed_out(journalled: Kiosk) -> None:
    journalled.sign("Ada", "", "ada@example.org")
    wait(journalled, visit.THANKS_SECONDS)

    assert lines(journalled)[-1]["how"] == "timed-out"
    assert lines(journalled)[-1]["screen"] == "thanks"


def test_trouble_is_noted_once_and_how_it_ended(journalled: Kiosk) -> None:
    journalled.run_into_trouble()
    journalled.robot.find_object("giveUp")
    for _ in range(3):
        journalled.app.visit.try_again()
        journalled.robot.wait_until(
            lambda: visit.under_way(journalled.app.visit.state) is None, "an answer"
        )
    journalled.robot.tap_object("giveUp")
    journalled.robot.wait_until(lambda: journalled.app.visit.at_rest, "the poster")

    assert lines(journalled) == [
        {"event": "visit-started"},
        {"event": "save-failed", "kind": "failure-error", "ms": "some"},
        {"event": "visit-ended", "how": "trouble", "screen": "trouble", "ms": "some"},
    ]


def test_a_save_that_worked_in_the_end_says_how_often_it_was_tried(journalled: Kiosk) -> None:
    journalled.run_into_trouble()
    journalled.robot.find_object("giveUp")
    journalled.stores[0].refusing = False
    journalled.app.visit.try_again()
    journalled.robot.find_object("receipt")

    assert lines(journalled)[-1] == {"event": "saved", "tries": 2, "ms": "some"}
