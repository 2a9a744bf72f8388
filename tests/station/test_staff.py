"""The states of the staff's side: who gets in, what covers what, and for how long."""

import pytest

from kiosk.station import staff
from kiosk.station.staff import Away, Closed, Door, Inside, Paused, SideDoor


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


@pytest.mark.parametrize("behind", [Away(), Paused()])
def test_what_closes_by_itself_is_covered_before_the_attendees_have_their_screen(
    behind: Away | Paused,
) -> None:
    for state in (Door(behind), SideDoor(behind, "code")):
        assert staff.run_out(state) == Closed(behind)
        assert staff.leave(state) == behind, "who closes it sees the screen at once"
    assert staff.run_out(Closed(behind)) == behind
    assert staff.run_out(Inside("Export")) == Closed(Away())
    assert staff.run_out(Inside("Export", busy=True)) == Inside("Export", busy=True)


def test_nothing_opens_through_the_cover() -> None:
    closed = Closed(Away())
    assert staff.knock(closed) == closed
    assert staff.let_in(closed) == closed
    assert staff.leave(closed) == closed
    assert staff.patience(closed) == 2


def test_the_last_seconds_are_said() -> None:
    assert staff.warns(Inside("Export"), 30)
    assert not staff.warns(Inside("Export"), 31)
    assert staff.warns(SideDoor(Away(), "key"), 30)
    assert not staff.warns(Inside("SetUp"), 0), "it has no end"
    assert not staff.warns(Door(Away()), 30)
