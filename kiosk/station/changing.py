"""What staff change of a live kiosk: its place, its PIN, its campaign. Frozen, with pure steps."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from kiosk.errors import BadInputError
from kiosk.said import Said
from kiosk.signing.form import INVISIBLE
from kiosk.station import new_pin
from kiosk.station.new_pin import NewPin
from kiosk.station.packs import Pack, toggled
from kiosk.station.pin import MAX_DIGITS
from kiosk.station.private import holds_private_key
from kiosk.station.setup import Wishes
from kiosk.station.setup_pages import MAX_WORDS, Problem

IDLE_CHOICES = (60, 90, 120, 180, 300)  # seconds until “Still there?”

NOT_THE_PIN = Said("This was not the old PIN. Please try again.")
SHUT = Said("Too many wrong PINs. Please wait a while, then try again from the poster.")


@dataclass(frozen=True)
class Form:
    """What can be changed of the place."""

    name: str = ""
    event: str = ""
    idle: int = 120
    language: str = ""
    country: str = ""
    problem: str = ""
    busy: bool = False


@dataclass(frozen=True)
class Languages:
    """Which language every visit begins in."""

    form: Form
    problem: str = ""
    busy: bool = False


@dataclass(frozen=True)
class OldPin:
    """Whoever came in by the PIN shows first that they know it."""

    form: Form
    digits: str = field(default="", repr=False)
    problem: str = ""
    busy: bool = False


@dataclass(frozen=True)
class FreshPin:
    """The new PIN, twice."""

    form: Form
    pin: NewPin = field(default_factory=NewPin)
    failed: str = ""
    busy: bool = False

    @property
    def problem(self) -> str:
        """Why it will not do."""
        return self.failed or self.pin.problem


@dataclass(frozen=True)
class Choosing:
    """The campaigns, and those that are chosen by now: they are asked about once more.

    `packs` is None as long as it was not seen which of those within reach are shown today.
    """

    packs: tuple[Pack, ...] | None = None
    asking: bool = False
    problem: str = ""
    busy: bool = False


State = Form | Languages | OldPin | FreshPin | Choosing


def write(state: State, name: Literal["name", "event"], text: str) -> State:
    """Write into a field of the form."""
    if not isinstance(state, Form):
        return state
    if name == "name":
        return replace(state, name=text, problem="")
    return replace(state, event=text, problem="")


def wait(state: State, seconds: int) -> State:
    """Ask “Still there?” after so many seconds."""
    if isinstance(state, Form) and seconds in IDLE_CHOICES:
        return replace(state, idle=seconds)
    return state


def ask_language(state: State) -> State:
    """Show the languages."""
    return Languages(state) if isinstance(state, Form) and not state.busy else state


def speak(state: State, language: str) -> State:
    """Begin every visit in this language, once that is saved."""
    return replace(state.form, language=language) if isinstance(state, Languages) else state


def stand(state: State, country: str) -> State:
    """Stand in this country, once that is saved."""
    return replace(state, country=country) if isinstance(state, Form) else state


def checked(form: Form) -> Form:
    """Return the form, with a problem where it cannot be saved."""
    name, event = form.name.strip(INVISIBLE), form.event.strip(INVISIBLE)
    problem = ""
    if not name:
        problem = Problem.NO_NAME
    elif holds_private_key(name + event):
        problem = Problem.KEY_FOR_LOCK
    elif max(len(name), len(event)) > MAX_WORDS:
        problem = Problem.TOO_LONG
    return replace(form, problem=problem)


def change_pin(state: State, *, asked: bool) -> State:
    """Begin to change the PIN; `asked` says that the one of today has to be shown first."""
    if not isinstance(state, Form):
        return state
    return OldPin(state) if asked else FreshPin(state)


def old_pin_tried(state: State, *, right: bool, shut: bool) -> State:
    """The PIN of today was tried."""
    if not isinstance(state, OldPin):
        return state
    if right:
        return FreshPin(state.form)
    return OldPin(state.form, problem=SHUT if shut else NOT_THE_PIN)


def press(state: State, key: int | Literal["erase", "enter"]) -> State:
    """One key of the pad; to enter the old PIN is for the gate."""
    match state, key:
        case FreshPin(form, pin), "enter":
            return FreshPin(form, new_pin.enter(pin))
        case FreshPin(form, pin), "erase":
            return FreshPin(form, new_pin.erase(pin))
        case FreshPin(form, pin), int(digit):
            return FreshPin(form, new_pin.press(pin, digit))
        case OldPin(form, digits), "erase":
            return OldPin(form, digits[:-1])
        case OldPin(form, digits), int(digit) if len(digits) < MAX_DIGITS:
            return OldPin(form, f"{digits}{digit}")
    return state


def see(state: State, found: Sequence[Pack], shown: Sequence[str]) -> State:
    """These campaigns are within reach; to begin with, those that are shown today are chosen."""
    if not isinstance(state, Choosing) or state.busy:
        return state
    if state.packs is None:
        by_choice = {pack.choice: pack for pack in found if not pack.fault}
        chosen = tuple(by_choice[choice] for choice in shown if choice in by_choice)
    else:
        chosen = tuple(pack for pack in state.packs if pack in found)
    return replace(state, packs=chosen, asking=state.asking and chosen == state.packs)


def choose(state: State, pack: Pack) -> State:
    """A campaign was tapped: it is chosen beside the others, or no more."""
    if not isinstance(state, Choosing) or state.asking or pack.fault:
        return state
    try:
        return Choosing(toggled(state.packs or (), pack))
    except BadInputError as error:
        return replace(state, problem=error.said)


def ask(state: State) -> State:
    """Ask whether these campaigns are to be shown from now on."""
    if isinstance(state, Choosing) and state.packs:
        return replace(state, asking=True, problem="")
    return state


def back(state: State) -> State | None:
    """Return to the page before; None where that is the first page of the staff."""
    match state:
        case OldPin(form) | FreshPin(form) | Languages(form):
            return form
        case Choosing(asking=True):
            return replace(state, asking=False, problem="")
    return None


def work(state: State) -> State:
    """It is being saved."""
    return replace(state, busy=True)


def fail(state: State, problem: str) -> State:
    """It could not be saved."""
    if isinstance(state, FreshPin):
        return FreshPin(state.form, failed=problem)
    return replace(state, busy=False, problem=problem)


def wishes(state: State, campaigns: tuple[str, ...] = ()) -> Wishes:
    """Return what `set_up` is asked for; `campaigns` as they lie here by then."""
    match state:
        case Form():
            name, event = state.name.strip(INVISIBLE), state.event.strip(INVISIBLE)
            return Wishes(
                name=name,
                event=event,
                idle_seconds=state.idle,
                language=state.language or None,
                country=state.country or None,
            )
        case FreshPin():
            return Wishes(pin=state.pin.chosen)
        case _:
            return Wishes(campaigns=campaigns)
