"""The staff's side: who is in front of the screen, and which of its pages shows.

Frozen states and pure transitions, like a visit's. The PIN protects these screens and nothing
else: what was signed is sealed and does not open with it.
"""

from dataclasses import dataclass, replace
from typing import Literal, assert_never

from kiosk.station.keyfiles import KeyFile

DOOR_SECONDS = 30  # without a touch, until the attendees have their screen back
SIDE_DOOR_SECONDS = 120  # a code has to be found, or a stick
INSIDE_SECONDS = 300
WARNING_SECONDS = 30  # before it closes by itself, that is said and counted down
CLOSED_SECONDS = 2  # without a touch: what was meant for the staff's side goes nowhere

Way = Literal["code", "key"]
Page = Literal[
    "Home",
    "Export",
    "Paper",
    "Place",
    "Campaigns",
    "Machine",
    "Fitting",
    "Wipe",
    "SetUp",
    "Welcome",
]


@dataclass(frozen=True)
class Away:
    """The attendees have the screen."""


@dataclass(frozen=True)
class Paused:
    """Nobody can sign for a while; staff end it behind the PIN."""


@dataclass(frozen=True)
class Door:
    """The PIN is asked for, over what was there before."""

    behind: Away | Paused
    wrong: bool = False


@dataclass(frozen=True)
class SideDoor:
    """The recovery code is asked for instead, or the key; `file` is the one that was chosen."""

    behind: Away | Paused
    way: Way
    file: KeyFile | None = None
    busy: bool = False
    problem: str = ""


@dataclass(frozen=True)
class Closed:
    """It has closed by itself: for a moment a cover takes the taps and keys still under way."""

    behind: Away | Paused


@dataclass(frozen=True)
class Inside:
    """Staff are at work on a page; while something is under way there, it stays open.

    `proven`: they came by the side door, and need not know the PIN to choose another.
    """

    page: Page = "Home"
    busy: bool = False
    proven: bool = False


State = Away | Paused | Door | SideDoor | Closed | Inside


def knock(state: State, *, open_door: bool = False) -> State:
    """A corner was held. `open_door`: this kiosk was never set up, so there is no PIN yet."""
    if not isinstance(state, Away | Paused):
        return state
    return Inside("Welcome") if open_door else Door(state)


def turn_aside(state: State, way: Way) -> State:
    """No PIN opens, or it is forgotten: ask for something else."""
    return SideDoor(state.behind, way) if isinstance(state, Door | SideDoor) else state


def back_to_pin(state: State) -> State:
    """Ask for the PIN after all."""
    return Door(state.behind) if isinstance(state, SideDoor) else state


def choose_key(state: State, file: KeyFile | None) -> State:
    """A key file was tapped, or none of them will do."""
    if not isinstance(state, SideDoor) or state.way != "key" or state.busy:
        return state
    return SideDoor(state.behind, "key", file)


def try_key(state: State) -> State:
    """The chosen key file is being opened."""
    if not isinstance(state, SideDoor) or state.file is None:
        return state
    return replace(state, busy=True, problem="")


def refuse(state: State, problem: str = "", *, other_key: bool = False) -> State:
    """The PIN was wrong, or the code or the key, as `problem` says.

    `other_key`: the passphrase was right, and the key is not.
    """
    match state:
        case Door():
            return replace(state, wrong=True)
        case SideDoor(file=file):
            again = file if file is not None and file.sealed and not other_key else None
            return replace(state, file=again, busy=False, problem=problem)
        case _:
            return state


def write_anew(state: State) -> State:
    """Code or passphrase are being written anew: what was wrong is not to be seen."""
    return replace(state, problem="") if isinstance(state, SideDoor) else state


def let_in(state: State) -> State:
    """It was the right one."""
    match state:
        case Door():
            return Inside()
        case SideDoor():
            return Inside(proven=True)
        case _:
            return state


def go(state: State, page: Page) -> State:
    """Turn to another page."""
    if not isinstance(state, Inside) or state.busy:
        return state
    return Inside(page, proven=state.proven)


def occupy(state: State, *, busy: bool) -> State:
    """Something begins or ends that must not be left halfway."""
    return replace(state, busy=busy) if isinstance(state, Inside) else state


def pause(state: State) -> State:
    """Close the table for a while."""
    return Paused() if isinstance(state, Inside) and not state.busy else state


def leave(state: State) -> State:
    """Give the screen back, to what was there before the PIN was asked for."""
    match state:
        case Door() | SideDoor():
            return state.behind
        case Inside(busy=False):
            return Away()
        case Inside() | Away() | Paused() | Closed():
            return state
        case _:
            assert_never(state)


def run_out(state: State) -> State:
    """Nobody has touched anything for as long as `patience` says, or the side is shut."""
    if isinstance(state, Closed):
        return state.behind
    left = leave(state)
    return Closed(left) if left != state and isinstance(left, Away | Paused) else state


def warns(state: State, seconds_left: int) -> bool:
    """Whether it is time to say that this closes; the door itself has no more time than that."""
    waits = isinstance(state, Inside | SideDoor) and patience(state) is not None
    return waits and seconds_left <= WARNING_SECONDS


def patience(state: State) -> int | None:
    """Return how many seconds without a touch `state` may last, or None for ever."""
    match state:
        case Away() | Paused():
            return None
        case Inside(page="Welcome" | "SetUp"):
            return None  # nothing was signed yet that could be seen
        case Inside(busy=True):
            return None
        case Inside():
            return INSIDE_SECONDS
        case Door():
            return DOOR_SECONDS
        case Closed():
            return CLOSED_SECONDS
        case SideDoor():
            return SIDE_DOOR_SECONDS
        case _:
            assert_never(state)
