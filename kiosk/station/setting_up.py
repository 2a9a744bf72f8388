"""Setting a kiosk up on its screen: pure transitions between its pages, like a visit's.

Nothing is written before the kiosk goes live. A transition that makes no sense returns the state
unchanged, so a late tap does no harm.
"""

from dataclasses import replace
from typing import Literal, assert_never

from kiosk.errors import BadInputError
from kiosk.said import Said
from kiosk.signing.form import INVISIBLE
from kiosk.station import new_pin
from kiosk.station.carried import Carried
from kiosk.station.drives import Stick
from kiosk.station.keyfiles import KeyFile
from kiosk.station.keys import NewIdentity, prove
from kiosk.station.lockfiles import LockFile
from kiosk.station.packs import Pack, toggled
from kiosk.station.private import holds_private_key
from kiosk.station.setup import Wishes
from kiosk.station.setup_pages import (
    MAX_LOCKS,
    MAX_WORDS,
    STEPS,
    Answers,
    Campaigns,
    Files,
    Language,
    Locks,
    Made,
    Make,
    Pin,
    Place,
    Problem,
    Proof,
    Ready,
    SetUps,
    State,
    StepName,
    Sticks,
    Typed,
    Unlock,
)
from kiosk.vault.seal import Identity, parse_recipient

MIN_PASSPHRASE = 12
MIN_LETTERS = 5  # different ones, in a passphrase
PASSPHRASE_RULE = Said(
    "At least %1 letters, %2 of them different. Four words that do not belong together are easy to"
    " keep and hard to guess.",
    MIN_PASSPHRASE,
    MIN_LETTERS,
)


def begin(answers: Answers) -> State:
    """The first question."""
    return Language(answers)


def anew(answers: Answers, code: str) -> Answers:
    """Return what is known at a new beginning: nothing of a carried set-up, and a new code."""
    locks = () if answers.carried else answers.locks
    known = replace(answers, locks=locks, carried=None, steps=STEPS, code=code)
    return replace(known, pin="", identity=None, tried=frozenset())


def forget(state: State) -> Answers:
    """Return what may be kept when the page closes: nothing secret."""
    return replace(state.answers, pin="", code="", identity=None, tried=frozenset())


def step_of(state: State) -> StepName | None:
    """Return which of the numbered steps this belongs to."""
    match state:
        case SetUps() | Ready():
            return None
        case Language():
            return "language"
        case Place():
            return "place"
        case Campaigns():
            return "campaign"
        case Pin():
            return "pin"
        case Proof() | Files(purpose="proof") | Unlock(purpose="proof"):
            return "proof"
        case Locks() | Typed() | Files() | Unlock() | Sticks() | Make() | Made():
            return "lock"
        case _:
            assert_never(state)


def counted(answers: Answers) -> tuple[StepName, ...]:
    """Return the steps that are counted; the proof is what comes of them."""
    return tuple(step for step in answers.steps if step != "proof")


def advance(state: State) -> State:
    """Go on to the next page, if this one is answered."""
    match state:
        case Language(answers):
            return _after(answers, "language")
        case Place(answers):
            problem = _place_problem(answers)
            return replace(state, problem=problem) if problem else _after(answers, "place")
        case Campaigns(answers):
            return _after(answers, "campaign") if answers.packs else state
        case Typed():
            return _type_in(state)
        case Locks(answers):
            return _after(answers, "lock") if answers.locks else state
        case Made(answers):
            return Locks(answers)
        case Proof(answers):
            return _after(answers, "proof")
        case SetUps() | Files() | Unlock() | Sticks() | Make() | Pin() | Ready():
            return state
        case _:
            assert_never(state)


def back(state: State) -> State | None:
    """Return to the page before; None where that is the welcome."""
    match state:
        case SetUps() | Language():
            return None
        case Place(answers):
            return Language(answers) if "language" in answers.steps else None
        case Typed(answers) | Sticks(answers) | Files(answers, purpose="lock") | Made(answers):
            return Locks(answers)
        case Files(answers):
            return _proof(answers)
        case Unlock(answers, purpose=purpose, busy=False):
            return Files(answers, purpose)
        case Make(answers, busy=False):
            return Sticks(answers)
        case Pin(answers, pin) if pin.first:
            return Pin(answers)
        case Unlock() | Make() | Ready(busy=True):
            return state
        case Campaigns(answers) | Locks(answers) | Pin(answers) | Proof(answers) | Ready(answers):
            return _before(answers, step_of(state))
        case _:
            assert_never(state)


def write(state: State, name: Literal["name", "event", "lock"], text: str) -> State:
    """Write into a field of this page."""
    match state, name:
        case Place(answers), "name":
            return Place(replace(answers, name=text))
        case Place(answers), "event":
            return Place(replace(answers, event=text))
        case Typed(), "lock":
            return replace(state, text=text, problem="")
    return state


def choose_language(state: State, language: str) -> State:
    """Begin every visit in this language."""
    if not isinstance(state, Language):
        return state
    return Language(replace(state.answers, language=language))


def choose_country(state: State, country: str) -> State:
    """Stand in this country."""
    if not isinstance(state, Language):
        return state
    return Language(replace(state.answers, country=country))


def take_carried(state: State, carried: Carried, packs: tuple[Pack, ...]) -> State:
    """Begin with a carried set-up: only what it does not answer is asked."""
    if not isinstance(state, SetUps):
        return state
    chosen = _named(carried.campaigns, packs)
    missing: dict[StepName, bool] = {
        "language": False,
        "place": True,
        "campaign": not chosen,
        "lock": False,
        "pin": carried.pin is None,
        "proof": not carried.proven,
    }
    steps = tuple(step for step in STEPS if missing[step])
    code = "" if carried.recovery_code else state.answers.code
    event, locks = carried.event or state.answers.event, carried.recipients
    answers = Answers(
        name=state.answers.name, event=event, packs=chosen, locks=locks, code=code, steps=steps
    )
    return Place(replace(answers, carried=carried))


def _named(names: tuple[str, ...], packs: tuple[Pack, ...]) -> tuple[Pack, ...]:
    """Return the packs of these names or ids; none where one of them is not there."""
    usable = [pack for pack in reversed(packs) if not pack.fault]
    by_name = {pack.id: pack for pack in usable} | {pack.folder.name: pack for pack in usable}
    found = [by_name[name] for name in names if name in by_name]
    return tuple(found) if len(found) == len(names) else ()


def choose_pack(state: State, pack: Pack) -> State:
    """Show this campaign, or do without it; one with faults is not shown."""
    if not isinstance(state, Campaigns) or pack.fault:
        return state
    try:
        return Campaigns(replace(state.answers, packs=toggled(state.answers.packs, pack)))
    except BadInputError as error:
        return replace(state, problem=error.said)


def choose_way(state: State, way: Literal["type", "stick", "make"]) -> State:
    """Get a lock in one of three ways."""
    if not isinstance(state, Locks):
        return state
    if len(state.answers.locks) >= MAX_LOCKS:
        return replace(state, problem=Problem.TOO_MANY)
    ways: dict[str, State] = {
        "type": Typed(state.answers),
        "stick": Files(state.answers),
        "make": Sticks(state.answers),
    }
    return ways[way]


def choose_lock_file(state: State, file: LockFile) -> State:
    """Take the locks of a text file."""
    if not isinstance(state, Files) or state.purpose != "lock":
        return state
    if file.problem:
        return replace(state, problem=file.problem)
    new = [lock for lock in file.recipients if lock not in state.answers.locks]
    if not new:
        return replace(state, problem=Problem.LOCK_TWICE)
    if len(state.answers.locks) + len(new) > MAX_LOCKS:
        return replace(state, problem=Problem.TOO_MANY)
    return Locks(replace(state.answers, locks=(*state.answers.locks, *new)))


def only_pack(state: State, packs: tuple[Pack, ...]) -> State:
    """Where there is one campaign to choose, it is chosen."""
    good = [pack for pack in packs if not pack.fault]
    if isinstance(state, Campaigns) and not state.answers.packs and len(good) == 1:
        return choose_pack(state, good[0])
    return state


def choose_key_file(state: State, file: KeyFile) -> State:
    """Open this key file; the passphrase is asked for next."""
    return Unlock(state.answers, file, state.purpose) if isinstance(state, Files) else state


def choose_stick(state: State, stick: Stick) -> State:
    """Put the new key on this stick."""
    if not isinstance(state, Sticks) or stick.read_only:
        return state
    return Make(state.answers, stick)


def try_key(state: State) -> State:
    """Look for a key, to prove that it opens what is locked here."""
    return Files(state.answers, "proof") if isinstance(state, Proof) else state


def passphrase_problem(passphrase: str, again: str) -> str:
    """Return why this is no passphrase for a new key, or nothing."""
    if passphrase != again:
        return Problem.PASSPHRASES_DIFFER
    if len(passphrase) < MIN_PASSPHRASE or len(set(passphrase.lower())) < MIN_LETTERS:
        return Problem.EASY_WORDS
    return ""


def write_anew(state: State) -> State:
    """The passphrase is being written anew: what was wrong with the last is not to be seen."""
    return replace(state, problem="") if isinstance(state, Unlock | Make) else state


def work(state: State) -> State:
    """Something slow begins; nothing else is taken until it ends."""
    return (
        replace(state, busy=True, problem="") if isinstance(state, Unlock | Make | Ready) else state
    )


def fail(state: State, problem: str) -> State:
    """It did not work out: say why, and stay."""
    if isinstance(state, Unlock | Make | Ready):
        return replace(state, busy=False, problem=problem)
    return state if isinstance(state, Pin) else replace(state, problem=problem)


def opened(state: State, identity: Identity) -> State:
    """A key file was opened: its lock is taken, or the proof is made."""
    if not isinstance(state, Unlock):
        return state
    answers = state.answers
    if state.purpose == "lock":
        lock = identity.recipients[0]
        if lock in answers.locks:
            return Locks(_with_key(answers, identity))
        return Locks(_with_key(replace(answers, locks=(*answers.locks, lock)), identity))
    try:
        prove(answers.locks, identity)
    except BadInputError:
        return Files(answers, "proof", Problem.OTHER_KEY)
    return _proof(_with_key(answers, identity))


def made(state: State, new: NewIdentity, identity: Identity) -> State:
    """A key was made, and read back from the stick."""
    if not isinstance(state, Make):
        return state
    answers = replace(state.answers, locks=(*state.answers.locks, new.recipient))
    return Made(_with_key(answers, identity), state.stick, new)


def remove(state: State, lock: str) -> State:
    """Do without one of the locks."""
    if not isinstance(state, Locks):
        return state
    answers = state.answers
    own = answers.identity.recipients if answers.identity else ()
    left = tuple(one for one in answers.locks if one != lock)
    identity = answers.identity if set(own) & set(left) else None
    return Locks(replace(answers, locks=left, tried=answers.tried - {lock}, identity=identity))


def pin_key(state: State, key: int | Literal["erase", "enter"]) -> State:
    """One key of the PIN pad."""
    if not isinstance(state, Pin):
        return state
    match key:
        case "erase":
            return Pin(state.answers, new_pin.erase(state.pin))
        case "enter":
            pin = new_pin.enter(state.pin)
            if pin.chosen:
                return _after(replace(state.answers, pin=pin.chosen), "pin")
            return Pin(state.answers, pin)
        case digit:
            return Pin(state.answers, new_pin.press(state.pin, digit))


def saved(state: State, where: str) -> State:
    """The set-up was put on a stick."""
    return (
        replace(state, saved=where, busy=False, problem="") if isinstance(state, Ready) else state
    )


def wishes(answers: Answers, campaigns: tuple[str, ...]) -> Wishes:
    """Return what `set_up` is asked for; `campaigns` is where the packs lie by then."""
    return Wishes(
        recipients=() if answers.carried else answers.locks,
        name=_plain(answers.name),
        event=_plain(answers.event),
        campaigns=campaigns,
        language=answers.language or None,
        country=answers.country or None,
        pin=answers.pin or None,
        recovery_code=answers.code or None,
        carried=answers.carried,
        skip_test_open=answers.identity is None,
    )


def _place_problem(answers: Answers) -> str:
    if not _plain(answers.name):
        return Problem.NO_NAME
    if holds_private_key(answers.name + answers.event):
        return Problem.KEY_FOR_LOCK
    if max(len(_plain(answers.name)), len(_plain(answers.event))) > MAX_WORDS:
        return Problem.TOO_LONG
    return ""


def _type_in(state: Typed) -> State:
    if holds_private_key(state.text):
        return replace(state, text="", problem=Problem.KEY_FOR_LOCK)
    try:
        lock = parse_recipient("".join(state.text.split()))
    except BadInputError:
        return replace(state, problem=Problem.NO_LOCK)
    if lock in state.answers.locks:
        return replace(state, problem=Problem.LOCK_TWICE)
    return Locks(replace(state.answers, locks=(*state.answers.locks, lock)))


def _with_key(answers: Answers, identity: Identity) -> Answers:
    known = frozenset(identity.recipients) & frozenset(answers.locks)
    return replace(answers, identity=identity, tried=answers.tried | known)


def _proof(answers: Answers) -> State:
    return Proof(answers, opened=prove(answers.locks, answers.identity))


def _after(answers: Answers, step: StepName) -> State:
    later = STEPS[STEPS.index(step) + 1 :]
    return _page(answers, next((one for one in later if one in answers.steps), None))


def _before(answers: Answers, step: StepName | None) -> State:
    earlier = STEPS[: STEPS.index(step)] if step else STEPS
    return _page(answers, next(one for one in reversed(earlier) if one in answers.steps))


def _page(answers: Answers, step: StepName | None) -> State:
    match step:
        case "language":
            return Language(answers)
        case "place":
            return Place(answers)
        case "campaign":
            return Campaigns(answers)
        case "lock":
            return Locks(answers)
        case "pin":
            return Pin(answers)
        case "proof":
            return _proof(answers)
        case None:
            return Ready(answers)
        case _:
            assert_never(step)


def _plain(text: str) -> str:
    return text.strip(INVISIBLE)
