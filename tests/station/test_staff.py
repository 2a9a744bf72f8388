"""The states of the staff's side: who gets in, what covers what, and for how long."""

import pytest

from kiosk.station import staff
from kiosk.station.staff import Away, Door, Inside, Paused


def test_the_way_in_and_out() -> None:
    door = staff.knock(Away())
    assert door == Door(Away())
    assert staff.refuse(door) == Door(Away(), wrong=True)
    assert staff.let_in(staff.refuse(door)) == Inside()
    assert staff.leave(Inside("Paper")) == Away()


def test_without_a_pin_the_way_is_open() -> None:
    assert staff.knock(Away(), open_door=True) == Inside("Welcome")


def test_a_pause_ends_only_behind_the_pin() -> None:
    paused = staff.pause(Inside())
    assert paused == Paused()
    assert staff.leave(paused) == Paused()
    assert staff.leave(staff.knock(paused)) == Paused()
    assert staff.leave(staff.let_in(staff.knock(paused))) == Away()


@pytest.mark.parametrize("state", [Away(), Paused(), Door(Away())])
def test_no_page_opens_from_outside(state: staff.State) -> None:
    assert staff.go(state, "Export") == state
    assert staff.pause(state) == state
    if not isinstance(state, Door):
        assert staff.let_in(state) == state


def test_how_long_each_lasts_untouched() -> None:
    assert staff.patience(Inside("Export")) == 5 * 60
    assert staff.patience(Door(Away())) == 30
    assert staff.patience(Paused()) is None
    assert staff.patience(Away()) is None
