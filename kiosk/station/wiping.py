"""Wiping a kiosk on screen, step by step: what is given up, the number typed out, the PIN again.

Frozen states and pure transitions. A wipe is offered only while every signature that can be read is
in a verified export; those that can be read nowhere are given up on a page of their own.
"""

from dataclasses import dataclass, field, replace
from typing import Literal

from kiosk.said import Said
from kiosk.station.pin import MAX_DIGITS
from kiosk.vault.wipe import Stock, may_wipe

MOST_DIGITS = 9  # of the number of signatures

OTHER_NUMBER = Said("This is not their number. Please type it again.")
NOT_THE_PIN = Said("This was not the PIN. Nothing was removed.")


@dataclass(frozen=True)
class Counting:
    """What there is is being counted, or nobody is here."""


@dataclass(frozen=True)
class NotYet:
    """Some signatures are in no export."""

    stock: Stock


@dataclass(frozen=True)
class Missing:
    """Some were counted and can be read nowhere; are they given up?"""

    stock: Stock
    agreed: bool = False


@dataclass(frozen=True)
class Number:
    """How many are removed, as somebody types it."""

    stock: Stock
    typed: str = ""
    problem: str = ""


@dataclass(frozen=True)
class Pin:
    """The staff PIN again; `busy` while everything is being removed."""

    stock: Stock
    typed: str
    digits: str = field(default="", repr=False)
    problem: str = ""
    busy: bool = False


@dataclass(frozen=True)
class Wiped:
    """It is done."""

    removed: int


@dataclass(frozen=True)
class Failed:
    """It could not be counted, or not all of it be removed; it can be begun anew."""

    problem: str


State = Counting | NotYet | Missing | Number | Pin | Wiped | Failed


def counted(state: State, stock: Stock) -> State:
    """This is what there is."""
    if not isinstance(state, Counting):
        return state
    if not stock.is_home:
        return NotYet(stock)
    return Missing(stock) if stock.missing else Number(stock)


def agree(state: State) -> State:
    """Give up what is missing, or think again."""
    return replace(state, agreed=not state.agreed) if isinstance(state, Missing) else state


def advance(state: State) -> State:
    """Go on from what is missing, once it was given up."""
    return Number(state.stock) if isinstance(state, Missing) and state.agreed else state


def press(state: State, key: int | Literal["erase", "enter"]) -> State:
    """One key of the pad; to enter the PIN is for the gate."""
    match state, key:
        case Number(stock, typed), "enter":
            fits = may_wipe(stock, typed)
            return Pin(stock, typed) if fits else Number(stock, problem=OTHER_NUMBER)
        case Number(stock, typed), "erase":
            return Number(stock, typed[:-1])
        case Number(stock, typed), int(digit) if len(typed) < MOST_DIGITS:
            return Number(stock, f"{typed}{digit}")
        case Pin(stock, typed, digits, busy=False), "erase":
            return Pin(stock, typed, digits[:-1])
        case Pin(stock, typed, digits, busy=False), int(digit) if len(digits) < MAX_DIGITS:
            return Pin(stock, typed, f"{digits}{digit}")
    return state


def work(state: State) -> State:
    """The PIN was right: everything is being removed."""
    return replace(state, digits="", problem="", busy=True) if isinstance(state, Pin) else state


def fail(state: State, problem: str) -> State:
    """It did not work out."""
    match state:
        case Counting() | Pin(busy=True):
            return Failed(problem)
        case Pin(stock, typed):
            return Pin(stock, typed, problem=problem)
    return state


def again(state: State) -> State:
    """Count once more after a failure: some of it may have been done."""
    return Counting() if isinstance(state, Failed) else state


def wiped(state: State, removed: int) -> State:
    """Everything was removed."""
    return Wiped(removed) if isinstance(state, Pin) else state
