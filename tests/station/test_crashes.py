"""What follows when a kiosk that is kept up has ended."""

import pytest

from kiosk.station import crashes
from kiosk.station.crashes import (
    BAD_INPUT,
    HANG_SECONDS,
    QUICK_CRASHES,
    QUICK_SECONDS,
    START_SECONDS,
    Ended,
    Ending,
    Kiosk,
    Pulse,
    State,
    Trouble,
    after,
)

KILLED = -9
QUICK = Ending(KILLED, well=QUICK_SECONDS - 0.1)
LATE = Ending(KILLED, well=QUICK_SECONDS)


def following(state: State, *endings: Ending) -> State:
    for ending in endings:
        state = after(state, ending)
    return state


@pytest.mark.parametrize("well", [0, 3, 30_000])
def test_a_kiosk_that_ended_properly_is_not_started_again(well: float) -> None:
    assert after(Kiosk(2), Ending(0, well)) == Ended(0)


@pytest.mark.parametrize("code", [KILLED, -11, 1, 130])
@pytest.mark.parametrize("hung", [True, False])
def test_a_crash_is_followed_by_a_start(code: int, hung: bool) -> None:
    assert isinstance(after(Kiosk(), Ending(code, well=3600, hung=hung)), Kiosk)


def test_a_hundred_crashes_over_a_day_are_no_loop() -> None:
    assert following(Kiosk(), *[LATE] * 100) == Kiosk()
    assert following(Kiosk(), *[QUICK, QUICK, LATE] * 30) == Kiosk()


def test_crashes_right_after_a_start_end_in_the_trouble_screen() -> None:
    assert following(Kiosk(), *[QUICK] * (QUICK_CRASHES - 1)) == Kiosk(QUICK_CRASHES - 1)
    assert following(Kiosk(), *[QUICK] * QUICK_CRASHES) == Trouble("")


def test_a_hang_at_the_start_counts_however_long_it_was_waited_for() -> None:
    never_up = Ending(KILLED, well=Pulse().waited(100).well, hung=True)

    assert following(Kiosk(), *[never_up] * QUICK_CRASHES) == Trouble("")


def test_the_trouble_screen_has_the_last_words_of_the_kiosk() -> None:
    full = Ending(1, well=0, said="The disk is full. Make room.")

    assert following(Kiosk(), *[full] * QUICK_CRASHES) == Trouble("The disk is full. Make room.")


def test_what_another_start_cannot_change_is_told_at_once() -> None:
    assert after(Kiosk(), Ending(BAD_INPUT, 0, said="No campaign.")) == Trouble("No campaign.")


def test_somebody_can_try_again_and_all_tries_count_anew() -> None:
    assert after(Trouble("x"), Ending(0, well=60)) == Kiosk()


def test_the_trouble_screen_is_kept_up_too_as_long_as_it_can_be_shown() -> None:
    assert after(Trouble("x"), LATE) == Trouble("x")
    assert following(Trouble("x"), *[QUICK] * (QUICK_CRASHES - 1)) == Trouble("x", 2)
    assert following(Trouble("x"), *[QUICK] * QUICK_CRASHES) == Ended(1)
    assert after(Trouble("x"), Ending(BAD_INPUT, 0)) == Ended(BAD_INPUT)
    assert after(Trouble("x"), Ending(0, 60, hung=True)) == Trouble("x")


def test_nothing_follows_the_end() -> None:
    assert after(Ended(0), QUICK) == Ended(0)


def test_a_kiosk_has_more_time_for_its_first_frame_than_for_a_beat() -> None:
    starting = Pulse()
    assert not starting.waited(START_SECONDS).stopped
    assert starting.waited(START_SECONDS + 0.1).stopped

    up = starting.waited(START_SECONDS).beat(now=1000)
    assert not up.waited(HANG_SECONDS).stopped
    assert up.waited(HANG_SECONDS + 0.1).stopped
    assert not up.waited(HANG_SECONDS).beat(now=1005).waited(HANG_SECONDS).stopped


def test_a_kiosk_that_is_stopping_may_take_its_time() -> None:
    stopping = Pulse().beat(now=1).rest()

    assert not stopping.waited(START_SECONDS).stopped
    assert stopping.waited(START_SECONDS + 0.1).stopped


def test_how_long_it_was_well_goes_from_the_first_beat_to_the_last() -> None:
    assert Pulse().well == 0
    assert Pulse().beat(now=100).waited(4).well == 0
    assert Pulse().waited(20).beat(now=100).beat(now=101).beat(now=112).waited(5).well == 12


def test_hangs_are_noticed_after_five_seconds() -> None:
    assert crashes.HANG_SECONDS == 5
