"""The staff's side: who is in front of the screen, and which of its pages shows.

Frozen states and pure transitions, like a visit's. The PIN protects these screens and nothing
else: what was signed is sealed and does not open with it.
"""

from dataclasses import dataclass, replace
from typing import Literal, assert_never

HOLD_SECONDS = 2  # how long a corner is held until the PIN is asked for
DOOR_SECONDS = 30  # without a touch, until the attendees have their screen back
INSIDE_SECONDS = 300

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
class Inside:
    """Staff are at work on a page; while something is under way there, it stays open."""

    page: Page = "Home"
    busy: bool = False


State = Away | Paused | Door | Inside


def knock(state: State, *, open_door: bool = False) -> State:
    """A corner was held. `open_door`: this kiosk was never set up, so there is no PIN yet."""
    if not isinstance(state, Away | Paused):
        return state
    return Inside("Welcome") if open_door else Door(state)


def refuse(state: State) -> State:
    """The PIN was wrong."""
    return replace(state, wrong=True) if isinstance(state, Door) else state


def let_in(state: State) -> State:
    """The PIN was right."""
    return Inside() if isinstance(state, Door) else state


def go(state: State, page: Page) -> State:
    """Turn to another page."""
    return Inside(page) if isinstance(state, Inside) and not state.busy else state


def occupy(state: State, *, busy: bool) -> State:
    """Something begins or ends that must not be left halfway."""
    return replace(state, busy=busy) if isinstance(state, Inside) else state


def pause(state: State) -> State:
    """Close the table for a while."""
    return Paused() if isinstance(state, Inside) and not state.busy else state


def leave(state: State) -> State:
    """Give the screen back, to what was there before the PIN was asked for."""
    match state:
        case Door():
            return state.behind
        case Inside(busy=False):
            return Away()
        case Inside() | Away() | Paused():
            return state
        case _:
            assert_never(state)


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
        case _:
            assert_never(state)
