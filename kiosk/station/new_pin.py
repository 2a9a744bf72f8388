"""Choosing a staff PIN on the pad: typed twice, weak ones refused in words."""

from dataclasses import dataclass, field, replace
from typing import Literal

from kiosk.errors import BadInputError
from kiosk.said import Said
from kiosk.station.pin import MAX_DIGITS, MIN_DIGITS, hash_pin

DIFFERENT = Said("These were two different PINs. Please choose one again.")


@dataclass(frozen=True)
class NewPin:
    """How far it is: `digits` typed now, `first` is what the second time is held against."""

    digits: str = field(default="", repr=False)
    first: str = field(default="", repr=False)
    chosen: str = field(default="", repr=False)
    problem: str = ""

    @property
    def asks(self) -> Literal["new", "again"]:
        """Which of the two times this is."""
        return "again" if self.first else "new"

    @property
    def enough(self) -> bool:
        """Whether there are digits enough to go on."""
        return len(self.digits) >= MIN_DIGITS


def press(pin: NewPin, digit: int) -> NewPin:
    """One key of the pad."""
    if len(pin.digits) >= MAX_DIGITS:
        return pin
    return replace(pin, digits=f"{pin.digits}{digit}", problem="")


def erase(pin: NewPin) -> NewPin:
    """Take the last digit back."""
    return replace(pin, digits=pin.digits[:-1])


def enter(pin: NewPin) -> NewPin:
    """Go on: once to choose, once more to be sure; `chosen` has it in the end."""
    if pin.first:
        if pin.digits == pin.first:
            return NewPin(chosen=pin.first)
        return NewPin(problem=DIFFERENT)
    try:
        hash_pin(pin.digits)
    except BadInputError as error:
        return NewPin(problem=error.said)
    return NewPin(first=pin.digits)
