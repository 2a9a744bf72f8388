"""What follows when a kiosk that is kept up has ended: a new start, the trouble screen, or the end.

Nothing here starts anything or asks for the time; `supervisor` does.
"""

from dataclasses import dataclass, replace
from typing import TypeAlias, assert_never

# What a start leaves for later (a voice, a look through the store) has happened by then: whatever
# ends it sooner would most likely end the next one too.
QUICK_SECONDS = 10.0
QUICK_CRASHES = 3  # in a row: one may be chance, and two
HANG_SECONDS = 5.0  # without a sign of life, one is due every second; the aim of the product
START_SECONDS = 30.0  # to the first frame: a slow disk that was just switched on, a guess
STOP_SECONDS = 30.0  # for the last save and the copy of the store; like START_SECONDS a guess

BAD_INPUT = 2  # exit code of what another start cannot change, see `errors`


@dataclass(frozen=True)
class Kiosk:
    """The kiosk itself, after so many `quick` crashes in a row."""

    quick: int = 0


@dataclass(frozen=True)
class Trouble:
    """The trouble screen; `because` are the last words of the kiosk, empty where it left none."""

    because: str
    quick: int = 0


@dataclass(frozen=True)
class Ended:
    """Nothing runs any more; `code` is how the supervisor ends."""

    code: int


State: TypeAlias = Kiosk | Trouble | Ended


@dataclass(frozen=True)
class Ending:
    """How a program ended.

    `code` is its exit code, negative for the signal that ended it; `well`, for how many seconds it
    showed signs of life; `hung`, that it had none any more; `said`, its last words.
    """

    code: int
    well: float
    hung: bool = False
    said: str = ""

    @property
    def quick(self) -> bool:
        """Whether it ended too soon after it had come up."""
        return self.well < QUICK_SECONDS


def after(state: State, ending: Ending) -> State:
    """Return what has to run once the program of `state` has ended like this."""
    match state:
        case Kiosk():
            return _after_kiosk(state, ending)
        case Trouble(because, quick):
            if ending.code == 0 and not ending.hung:  # somebody wants to try again
                return Kiosk()
            quick = quick + 1 if ending.quick else 0
            # Not even this can be shown: only the system, or a person, can still do something.
            if ending.code == BAD_INPUT or quick >= QUICK_CRASHES:
                return Ended(ending.code if ending.code > 0 else 1)
            return Trouble(because, quick)
        case Ended():
            return state
        case _:
            assert_never(state)


def _after_kiosk(state: Kiosk, ending: Ending) -> State:
    if ending.code == 0 and not ending.hung:
        return Ended(0)
    if ending.code == BAD_INPUT:
        return Trouble(ending.said)
    quick = state.quick + 1 if ending.quick else 0
    return Trouble(ending.said) if quick >= QUICK_CRASHES else Kiosk(quick)


@dataclass(frozen=True)
class Pulse:
    """Whether a program lives, as far as can be heard.

    `silent` seconds are added up from waits, not read from a clock: while the machine slept, or had
    no time for the supervisor either, nobody was silent. `first` and `last` say when it beat.
    """

    up: bool = False
    silent: float = 0.0
    first: float | None = None
    last: float = 0.0

    def beat(self, now: float) -> "Pulse":
        """Return it after a sign of life."""
        return Pulse(up=True, first=now if self.first is None else self.first, last=now)

    def rest(self) -> "Pulse":
        """Return it after the program said that it is busy for a while: stopping, starting anew."""
        return replace(self, up=False, silent=0.0)

    def waited(self, seconds: float) -> "Pulse":
        """Return it after so many seconds in which nothing was heard."""
        return replace(self, silent=self.silent + seconds)

    @property
    def stopped(self) -> bool:
        """Whether it has been silent for too long."""
        return self.silent > (HANG_SECONDS if self.up else START_SECONDS)

    @property
    def well(self) -> float:
        """For how many seconds it was seen alive."""
        return 0.0 if self.first is None else self.last - self.first
