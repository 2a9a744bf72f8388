"""Taking signatures to a stick, step by step: what staff decide, what runs, and how it ended.

Pure transitions between the pages, like a visit's: no clock, no screen, no store, and one that
makes no sense returns the state unchanged.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import assert_never

from kiosk.station.drives import Stick
from kiosk.station.keyfiles import KeyFile
from kiosk.station.taking_pages import (
    Away,
    Card,
    ChooseFormat,
    ChooseStick,
    Counting,
    Failed,
    FindKey,
    Holdings,
    LooksFalse,
    Nothing,
    Offer,
    Opening,
    Plan,
    Planning,
    Review,
    State,
    Taken,
    Unlock,
    What,
    Working,
    Writing,
)
from kiosk.vault.seal import Identity


def begin(state: State) -> State:
    """Staff come to the page."""
    return Counting() if isinstance(state, Away) else state


def counted(
    state: State, holdings: Holdings, offers: Sequence[Offer], *, practice: bool = False
) -> State:
    """The store was counted; the format of the last export is chosen, in its usual place."""
    if not isinstance(state, Counting):
        return state
    if holdings.collected == 0:
        return Nothing()
    known = next((offer for offer in offers if offer.name == holdings.last_format), None)
    what: What = "new" if holdings.new else "all"
    return ChooseStick(Plan(holdings, tuple(offers), practice, what, offer=known))


def see_sticks(state: State, sticks: Sequence[Stick]) -> State:
    """These sticks are plugged in now."""
    if not isinstance(state, Planning | Working | Card | Failed) or state.plan is None:
        return state
    plan = replace(state.plan, sticks=tuple(sticks))
    if isinstance(state, ChooseStick) and plan.target is None:
        plan = replace(plan, stick=None)
    return replace(state, plan=plan)


def see_keys(state: State, keys: Sequence[KeyFile]) -> State:
    """These key files are on the sticks now; the only one needs no choice."""
    found = tuple(keys)
    match state:
        case FindKey(wrong="") if len(found) == 1 and found != state.keys:
            return Unlock(replace(state.plan, file=found[0]), found)
        case FindKey():
            file = state.plan.file if state.plan.file in found else None
            return replace(state, plan=replace(state.plan, file=file), keys=found)
        case Unlock(opening=False) if state.plan.file not in found:
            return FindKey(replace(state.plan, file=None), found)
        case Unlock():
            return replace(state, keys=found)
        case _:
            return state


def choose_what(state: State, what: What) -> State:
    """All signatures, or those no export took; there has to be one."""
    if not isinstance(state, ChooseStick) or (what == "new" and not state.plan.new):
        return state
    return ChooseStick(replace(state.plan, what=what, kept=None))


def choose_campaign(state: State, campaign: str) -> State:
    """One campaign alone, or with an empty one all of them."""
    if not isinstance(state, ChooseStick):
        return state
    plan = replace(state.plan, campaign=campaign, kept=None)
    return ChooseStick(replace(plan, what="new" if plan.new else "all"))


def choose_stick(state: State, stick: Stick) -> State:
    """A stick was tapped."""
    if not isinstance(state, ChooseStick) or stick.read_only or stick not in state.plan.sticks:
        return state
    return ChooseStick(replace(state.plan, stick=stick))


def choose_format(state: State, name: str) -> State:
    """A format was tapped."""
    if not isinstance(state, ChooseFormat):
        return state
    offer = next((o for o in state.plan.offers if o.name == name), state.plan.offer)
    return ChooseFormat(replace(state.plan, offer=offer))


def choose_key(state: State, file: KeyFile) -> State:
    """A key file was tapped."""
    if not isinstance(state, FindKey) or file not in state.keys:
        return state
    return replace(state, plan=replace(state.plan, file=file))


def take_sealed(state: State) -> State:
    """There is no key here: look at the format that stays sealed, if there is one."""
    sealed = sealed_offer(state.plan) if isinstance(state, FindKey | Unlock) else None
    if not isinstance(state, FindKey | Unlock) or sealed is None:
        return state
    return ChooseFormat(replace(state.plan, offer=sealed))


def sealed_offer(plan: Plan) -> Offer | None:
    """Return the format that needs no key here."""
    return next((offer for offer in plan.offers if not offer.needs_key), None)


def advance(state: State) -> State:
    """The main button: to the next decision, or to work when all are made."""
    match state:
        case ChooseStick(plan) if (target := plan.target) and not target.read_only:
            plan = replace(plan, stick=target)
            ready = plan.offer and plan.kept is not None and not plan.wants_key
            return Writing(plan) if ready else ChooseFormat(plan)
        case ChooseFormat(plan) if plan.offer and plan.target:
            return FindKey(plan) if plan.wants_key else _work(plan)
        case FindKey(plan, keys, _) if plan.file:
            return Unlock(plan, keys)
        case Review(plan, doubts, kept) if plan.target:
            aside = [doubt.campaign for doubt in doubts if doubt.receipt not in kept]
            return Writing(replace(plan, kept=kept, aside=len(aside), aside_in=frozenset(aside)))
        case _:
            return state


def try_key(state: State) -> State:
    """A passphrase was typed, or none is needed: the key file is being opened."""
    return replace(state, opening=True, wrong="") if isinstance(state, Unlock) else state


def refuse_key(state: State, why: str) -> State:
    """The key file did not open."""
    return replace(state, opening=False, wrong=why) if isinstance(state, Unlock) else state


def write_anew(state: State) -> State:
    """The passphrase is being written anew: what was wrong with the last is not to be seen."""
    return replace(state, wrong="") if isinstance(state, Unlock) else state


def take_key(state: State, key: Identity) -> State:
    """The key file opened."""
    if not isinstance(state, Unlock):
        return state
    return _work(replace(state.plan, key=key))


def looked_through(state: State, doubts: Sequence[LooksFalse]) -> State:
    """Everything was opened, and this looks false."""
    if not isinstance(state, Opening):
        return state
    if state.stopping:
        return stopped(state)
    if doubts:
        return Review(state.plan, tuple(doubts))
    return Writing(replace(state.plan, kept=frozenset(), aside=0, aside_in=frozenset()))


def decide(state: State, receipt: str, *, keep: bool) -> State:
    """Keep a signature that looks false, or set it aside."""
    if not isinstance(state, Review) or receipt not in {d.receipt for d in state.doubts}:
        return state
    return replace(state, kept=state.kept | {receipt} if keep else state.kept - {receipt})


def progress(state: State, stage: str, done: int, total: int) -> State:
    """The work has come so far."""
    if not isinstance(state, Opening | Writing):
        return state
    return replace(state, stage=stage, done=done, total=total)


def finished(state: State, taken: Taken) -> State:
    """Everything is on the stick, read back and marked."""
    if not isinstance(state, Writing):
        return state
    return Card(replace(state.plan, key=None, kept=None), taken)


def stop(state: State) -> State:
    """“Cancel”: the work is asked to stop, and takes back what it wrote."""
    return replace(state, stopping=True) if isinstance(state, Opening | Writing) else state


def stopped(state: State) -> State:
    """The work has stopped and left nothing behind."""
    if not isinstance(state, Opening | Writing):
        return state
    return ChooseStick(replace(state.plan, kept=None))


def failed(state: State, sentence: str, remedy: str = "") -> State:
    """It did not work out."""
    match state:
        case Away() | Failed():
            return state
        case Counting() | Nothing():
            return Failed(None, sentence, remedy)
        case _:
            return Failed(state.plan, sentence, remedy)


def wrong_key(state: State, why: str) -> State:
    """The key opens none of the signatures: another has to be found."""
    if not isinstance(state, Opening | Writing) or state.plan.practice:
        return failed(state, why)
    return FindKey(replace(state.plan, key=None, file=None), wrong=why)


def try_again(state: State) -> State:
    """After a failure: the same once more, or another stick where that one is gone."""
    if not isinstance(state, Failed):
        return state
    if state.plan is None:
        return Counting()
    ready = state.plan.target and state.plan.kept is not None
    return Writing(state.plan) if ready else ChooseStick(state.plan)


def other_stick(state: State) -> State:
    """After a failure: the same on another stick, which has to be chosen by hand."""
    if not isinstance(state, Failed) or state.plan is None:
        return state
    return ChooseStick(replace(state.plan, stick=None))


def let_go(state: State) -> State:
    """“Unmount the stick”."""
    return replace(state, parting="leaving") if isinstance(state, Card) else state


def parted(state: State, *, unmounted: bool) -> State:
    """Everything was written out, and the stick was unmounted where that is possible."""
    if not isinstance(state, Card):
        return state
    return replace(state, parting="out" if unmounted else "stuck")


def back(state: State) -> State:
    """One step back; Away means to leave the page. Work is stopped, not left."""
    match state:
        case ChooseFormat(plan):
            return ChooseStick(plan)
        case Unlock(plan, keys, _, opening) if not opening:
            return FindKey(replace(plan, file=None), keys) if len(keys) > 1 else ChooseFormat(plan)
        case FindKey(plan) | Review(plan):
            return ChooseFormat(plan)
        case Opening() | Writing() | Unlock() | Card(parting="leaving"):
            return state
        case Away() | Counting() | Nothing() | ChooseStick() | Card() | Failed():
            return Away()
        case _:
            assert_never(state)


def is_busy(state: State) -> bool:
    """Whether something is under way that no patience may end."""
    match state:
        case Opening() | Writing() | Unlock(opening=True) | Card(parting="leaving"):
            return True
        case _:
            return False


def _work(plan: Plan) -> State:
    """Open everything for a look, unless it stays sealed."""
    sealed = plan.offer is not None and not plan.offer.needs_key
    return Writing(replace(plan, kept=frozenset(), aside=0)) if sealed else Opening(plan)
