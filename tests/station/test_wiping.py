"""The way of a wipe, step by step: what is asked, and what is never offered."""

from pathlib import Path

import pytest

from kiosk.station import wiping
from kiosk.station.wiping import Counting, Failed, Missing, NotYet, Number, Pin, State, Wiped
from kiosk.vault.wipe import Stock

HOME = Stock(12, 0)
LOST = Stock(12, 0, (Path("signatures-damaged-1.sqlite"),), 3)


def typed(state: State, digits: str) -> State:
    for digit in digits:
        state = wiping.press(state, int(digit))
    return wiping.press(state, "enter")


def test_the_number_leads_to_the_pin_and_another_number_does_not() -> None:
    number = wiping.counted(Counting(), HOME)
    assert number == Number(HOME)
    assert typed(number, "13") == Number(HOME, problem=wiping.OTHER_NUMBER)
    assert wiping.press(number, "enter") == Number(HOME, problem=wiping.OTHER_NUMBER)
    assert typed(number, "12") == Pin(HOME, "12")


def test_nothing_is_offered_while_something_is_not_home() -> None:
    for stock in (Stock(12, 1), Stock(12, 1, LOST.aside, 3)):
        assert typed(wiping.counted(Counting(), stock), "12") == NotYet(stock)


def test_what_is_missing_is_given_up_by_hand_alone() -> None:
    missing = wiping.counted(Counting(), LOST)
    assert missing == Missing(LOST)
    assert wiping.advance(missing) == missing
    assert wiping.advance(wiping.agree(wiping.agree(missing))) == missing
    assert wiping.advance(wiping.agree(missing)) == Number(LOST)


def test_while_it_is_removed_no_key_counts() -> None:
    busy = wiping.work(wiping.press(Pin(HOME, "12"), 4))
    assert busy == Pin(HOME, "12", busy=True)
    assert wiping.press(busy, 4) == wiping.press(busy, "erase") == busy
    assert wiping.wiped(busy, 12) == Wiped(12)


def test_after_a_failure_everything_is_counted_anew() -> None:
    failed = wiping.fail(wiping.work(Pin(HOME, "12")), "No.")
    assert failed == Failed("No.")
    assert wiping.again(failed) == Counting()
    assert wiping.fail(Pin(HOME, "12", "4"), "No.") == Pin(HOME, "12", problem="No.")


@pytest.mark.parametrize("state", [Counting(), NotYet(Stock(1, 1)), Wiped(1), Failed("No.")])
def test_a_late_tap_does_no_harm(state: State) -> None:
    assert typed(state, "12") == wiping.agree(state) == wiping.advance(state) == state
