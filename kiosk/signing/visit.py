"""A visit: what happens between one tap on the attract screen and the return to it.

The states are frozen data and the transitions pure functions, without a clock, a screen or a store.
A transition that makes no sense in a state returns the state unchanged: a late tap does no harm.
"""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Literal, assert_never

from kiosk.campaign.model import Campaign
from kiosk.signing.doubts import Doubt, Doubts, settle
from kiosk.signing.form import CONSENT, OWN, Draft, FieldName, Problems, check
from kiosk.signing.signature import Kind, OwnAnswer, Signature

IDLE_SECONDS = 120
STILL_THERE_SECONDS = 30
THANKS_SECONDS = 60
# Nothing typed shows on the trouble screen, and whoever helps needs time to make room on the disk.
TROUBLE_SECONDS = 900
# Between two tries of what failed: soon enough to be waited for, and no load on a disk in trouble.
TRY_AGAIN_SECONDS = 5

Page = Literal["summary", "whole", "sources", "who"]


class Step(StrEnum):
    """One page of the form: one decision.

    Besides these there is one for each of the campaign's own fields and for each of its questions,
    called as the field is: `own/ID`, `consent/ID`.
    """

    NAME = "name"
    EMAIL = "email"
    PLACE = "place"
    UPDATES = CONSENT + "updates"
    # What signing agrees to, where nothing else is asked.
    AGREE = "agree"
    KEEP_POSTED = "keep-posted"


_STEP_FIELDS: dict[str, tuple[FieldName, ...]] = {
    Step.NAME: ("first_name", "last_name"),
    Step.EMAIL: ("email",),
    Step.PLACE: ("postal_code", "country"),
    Step.AGREE: (),
    Step.KEEP_POSTED: (),
}


def fields_of(step: str) -> tuple[FieldName, ...]:
    """Return the fields that a step asks for."""
    return _STEP_FIELDS.get(step, (str(step),))


@dataclass(frozen=True)
class Attract:
    """Nobody is here: the poster."""


@dataclass(frozen=True)
class Reading:
    """The story, or one of the pages behind it. `draft` is what stood in a form that was left."""

    page: Page = "summary"
    draft: Draft | None = None


@dataclass(frozen=True)
class Signing:
    """The form at one of its steps. `correcting` is where “Fix a mistake” came from, if it did.

    `doubt` is what is being asked about an answer of this step; going on leaves it as it is.
    """

    kind: Kind
    steps: tuple[str, ...]
    at: int = 0
    draft: Draft = field(default_factory=Draft)
    problems: tuple[tuple[FieldName, str], ...] = ()
    correcting: "Thanks | None" = None
    doubt: Doubt | None = None

    @property
    def step(self) -> str:
        """The step on screen."""
        return self.steps[self.at]

    @property
    def is_last(self) -> bool:
        """Whether the next tap saves."""
        return self.at == len(self.steps) - 1


@dataclass(frozen=True)
class Saving:
    """The record is on its way to the disk; nobody is thanked yet.

    The same `record` is tried again after trouble: kept twice, it is still one signature.
    """

    signing: Signing
    record: Signature | None = None


@dataclass(frozen=True)
class Thanks:
    """The record is on the disk."""

    saved: Signature
    draft: Draft
    number: int = 0


@dataclass(frozen=True)
class ConfirmRemoval:
    """Asked whether the signature shall really go."""

    thanks: Thanks


@dataclass(frozen=True)
class Removing:
    """The record is on its way off the disk."""

    thanks: Thanks


@dataclass(frozen=True)
class Removed:
    """The record is gone."""


@dataclass(frozen=True)
class Receipts:
    """Everything that was signed in this visit, where that was more than one campaign."""


@dataclass(frozen=True)
class Actions:
    """The codes, for somebody who does not sign."""


@dataclass(frozen=True)
class Trouble:
    """The disk said no. Everything typed is still here, and trying again is a tap away.

    `trying` says that it is being tried again by itself, which shows on no screen. `given_up` says
    that the attendee had enough of it during such a try, whose answer is then waited for.
    """

    interrupted: Saving | Removing
    trying: bool = False
    given_up: bool = False


Present = (
    Reading
    | Signing
    | Saving
    | Thanks
    | ConfirmRemoval
    | Removing
    | Removed
    | Receipts
    | Actions
    | Trouble
)


@dataclass(frozen=True)
class StillThere:
    """Nobody has touched the screen for a while; everything is covered."""

    interrupted: Present


State = Attract | Present | StillThere


def steps_for(campaign: Campaign, kind: Kind) -> tuple[str, ...]:
    """Return the steps of the form, without those whose fields the pack hides.

    Updates are asked about last, where somebody knows what for.
    """
    if kind == "subscription":
        return (Step.EMAIL, Step.KEEP_POSTED)
    shown = campaign.facts.fields.model_dump()
    fixed = (
        step
        for step in (Step.NAME, Step.EMAIL, Step.PLACE)
        if any(shown[name] != "hidden" for name in fields_of(step))
    )
    own = (OWN + field.id for field in campaign.facts.own_fields)
    questions = sorted(campaign.questions, key=lambda question: question.id == "updates")
    asked = tuple(CONSENT + question.id for question in questions)
    return (*fixed, *own, *(asked or (Step.AGREE,)))


def takes_subscriptions(campaign: Campaign) -> bool:
    """Whether somebody can be kept posted who does not sign."""
    return campaign.asks_about_updates and campaign.facts.fields.email != "hidden"


def begin(state: State) -> State:
    """Tap on the attract screen."""
    return Reading() if isinstance(state, Attract) else state


def read(state: State, page: Page) -> State:
    """Open a page of the story."""
    match state:
        case Reading():
            return replace(state, page=page)
        case Actions():
            return Reading(page)
        case _:
            return state


def start(state: State, campaign: Campaign, kind: Kind, country: str) -> State:
    """Go to the form, with what stood in it before, and the kiosk's country where it is asked.

    Whoever only wants news leaves no name and place there that a form of before was told.
    """
    if not isinstance(state, Attract | Reading | Actions):
        return state
    if kind == "subscription" and not takes_subscriptions(campaign):
        return state
    steps = steps_for(campaign, kind)
    draft = (state.draft if isinstance(state, Reading) else None) or Draft()
    if kind == "subscription":
        draft = Draft(email=draft.email, settled=draft.settled)
    asked = Step.PLACE in steps and campaign.facts.fields.country != "hidden"
    preset = (draft.country or country) if asked else ""
    return Signing(kind, steps, draft=replace(draft, country=preset))


def show_actions(state: State) -> State:
    """Show the codes without signing."""
    return Actions() if isinstance(state, Reading) else state


def enter(state: State, name: FieldName, value: OwnAnswer | bool) -> State:
    """Take what was typed, chosen or drawn; the field's problem goes away, and so does a doubt."""
    if not isinstance(state, Signing):
        return state
    problems = tuple(p for p in state.problems if p[0] != name)
    draft = state.draft.answered(name, value)
    return replace(state, draft=draft, problems=problems, doubt=None)


def advance(state: State, campaign: Campaign, doubts: Doubts | None = None) -> State:
    """Check the step on screen, then go to the next one or save.

    A doubt is asked about first, once: the next call goes on, whatever was thought of it.
    """
    if not isinstance(state, Signing):
        return state
    own_fields, asked = campaign.facts.own_fields, fields_of(state.step)
    draft = state.draft.tidied(own_fields)
    if state.step == Step.KEEP_POSTED:
        draft = draft.answered(Step.UPDATES, True)
    found = check(draft, campaign, state.kind, asked)
    state = replace(state, draft=draft, problems=_in_order(found), doubt=None)
    if found:
        return state
    doubt = doubts.about(draft, asked, own_fields) if doubts else None
    if doubt is not None:
        return replace(state, draft=replace(draft, settled=settle(doubt, draft)), doubt=doubt)
    return Saving(state) if state.is_last else replace(state, at=state.at + 1)


def take_instead(state: State, campaign: Campaign, doubts: Doubts | None = None) -> State:
    """Take what is suggested in the place of an answer, and go on."""
    if not isinstance(state, Signing) or state.doubt is None or not state.doubt.instead:
        return state
    return advance(enter(state, state.doubt.name, state.doubt.instead), campaign, doubts)


def look_again(state: State) -> State:
    """Go back to writing the answer that was asked about."""
    return replace(state, doubt=None) if isinstance(state, Signing) else state


def _in_order(problems: Problems) -> tuple[tuple[FieldName, str], ...]:
    return tuple((name, str(problem)) for name, problem in problems.items())


def back(state: State) -> State:
    """One step back; out of the form at its first step, to the thanks when correcting."""
    match state:
        case Signing(at=0, correcting=None):
            return Reading(draft=state.draft)
        case Signing(at=0, correcting=Thanks() as thanks):
            return thanks
        case Signing():
            return replace(state, at=state.at - 1, problems=(), doubt=None)
        case Reading(page="summary"):
            return Attract()
        case Reading():
            return replace(state, page="summary")
        case Actions():
            return Reading()
        case ConfirmRemoval():
            return state.thanks
        case _:
            return state


def recorded(state: State, record: Signature) -> State:
    """The record was made of what was entered; a correction keeps the old one's identity."""
    if not isinstance(state, Saving) or state.record is not None:
        return state
    correcting = state.signing.correcting
    return replace(state, record=correcting.saved.corrected(record) if correcting else record)


def under_way(state: State) -> Saving | Removing | None:
    """Return what is on its way to the disk, or off it; None if nothing is."""
    match state:
        case Saving() | Removing():
            return state
        case Trouble(interrupted, trying=True):
            return interrupted
        case _:
            return None


def saved(state: State, number: int) -> State:
    """The commit returned; also of a try that was given up a moment too late (see `end`)."""
    saving = under_way(state)
    if not isinstance(saving, Saving) or saving.record is None:
        return state
    return Thanks(saving.record, saving.signing.draft, number)


def removed(state: State) -> State:
    """The removal was committed."""
    return Removed() if isinstance(under_way(state), Removing) else state


def failed(state: State) -> State:
    """The store refused; nothing was committed."""
    match state:
        case Saving() | Removing():
            return Trouble(state)
        case Trouble(given_up=True):
            return Attract()
        case Trouble():
            return replace(state, trying=False)
        case _:
            return state


def retry(state: State) -> State:
    """“Try again”: what failed goes on, and the screen shows it, as it does a try under way."""
    return state.interrupted if isinstance(state, Trouble) and not state.given_up else state


def try_by_itself(state: State) -> State:
    """Some time has passed: try again what failed, without a change on the screen."""
    return replace(state, trying=True) if isinstance(state, Trouble) else state


def fix(state: State, campaign: Campaign) -> State:
    """“Fix a mistake”: back into the form with everything still there."""
    if not isinstance(state, Thanks):
        return state
    kind = state.saved.kind
    return Signing(kind, steps_for(campaign, kind), draft=state.draft, correcting=state)


def ask_removal(state: State) -> State:
    """“Remove my signature”."""
    return ConfirmRemoval(state) if isinstance(state, Thanks) else state


def remove(state: State) -> State:
    """“Yes, remove it”."""
    return Removing(state.thanks) if isinstance(state, ConfirmRemoval) else state


def go_idle(state: State) -> State:
    """The patience of `state` has run out."""
    match state:
        case Attract() | Saving() | Removing() | Trouble(trying=True):
            return state
        case Thanks() | ConfirmRemoval() | Removed() | Receipts() | StillThere():
            return Attract()
        case Reading() | Signing() | Actions() | Trouble():
            return StillThere(state)
        case _:
            assert_never(state)


def resume(state: State) -> State:
    """“I am still here”: exactly what was there before."""
    return state.interrupted if isinstance(state, StillThere) else state


def end(state: State) -> State:
    """“Next person”, or leaving: everything is forgotten.

    What is under way is waited for, for nobody can say yet whether it was committed. Who gives up
    while it is being tried again is forgotten if that fails. If it was committed in that moment
    they are told: thanked, with “Remove my signature” a tap away.
    """
    match state:
        case Saving() | Removing():
            return state
        case Trouble(trying=True):
            return replace(state, given_up=True)
        case _:
            return Attract()


def patience(state: State, idle_seconds: int = IDLE_SECONDS) -> int | None:
    """Return how many seconds without a touch `state` may last, or None for ever.

    120 s and 30 s after VVSG 2.0 and WCAG 2.2.1; 60 s on the thank-you screen.
    """
    match state:
        case Attract() | Saving() | Removing() | Trouble(given_up=True):
            return None
        case Thanks() | ConfirmRemoval() | Removed() | Receipts():
            return THANKS_SECONDS
        case StillThere():
            return STILL_THERE_SECONDS
        case Trouble():
            return TROUBLE_SECONDS
        case Reading() | Signing() | Actions():
            return idle_seconds
        case _:
            assert_never(state)
