"""Several campaigns in one visit: a signature for each, and one entry of name and address.

What was chosen and what is known by now goes along with the state of the visit, frozen like it.
With one campaign nothing of it shows.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from kiosk.campaign.model import Campaign
from kiosk.signing.form import Draft, FieldName, check
from kiosk.signing.signature import Kind
from kiosk.signing.visit import (
    Attract,
    Reading,
    Receipts,
    Removed,
    Signing,
    State,
    Thanks,
    fields_of,
)

# Answers about the person, which hold for every campaign; all others are asked by each.
SHARED: tuple[FieldName, ...] = ("first_name", "last_name", "email", "postal_code", "country")


@dataclass(frozen=True)
class Errand:
    """What somebody came for. Campaigns are named by their ids, in the order they were chosen.

    `current` is the one on screen, `left` are those still to come, `signed` what is on the disk.
    `known` holds the answers to those fields of `asked` that any form of this visit had.
    """

    chosen: tuple[str, ...] = ()
    current: str = ""
    left: tuple[str, ...] = ()
    signed: tuple[tuple[str, Thanks], ...] = ()
    known: Draft = field(default_factory=Draft)
    asked: frozenset[FieldName] = frozenset()

    @property
    def several(self) -> bool:
        """Whether more than one campaign was chosen."""
        return len(self.chosen) > 1

    def thanks_for(self, campaign: str) -> Thanks | None:
        """Return what was signed for a campaign."""
        return dict(self.signed).get(campaign)


def choose(errand: Errand, campaign: str) -> Errand:
    """A campaign was tapped on the poster: it is chosen, or no more."""
    if campaign in errand.chosen:
        return Errand(tuple(one for one in errand.chosen if one != campaign))
    return Errand((*errand.chosen, campaign))


def set_out(errand: Errand) -> Errand:
    """Begin with the first of those that were chosen."""
    first, *left = errand.chosen
    return Errand(errand.chosen, first, tuple(left))


def learn(errand: Errand, campaign: Campaign, thanks: Thanks) -> Errand:
    """It was signed, or corrected: keep what the next campaign need not ask again."""
    here = _shown(campaign, thanks.saved.kind)
    answers: dict[str, Any] = {name: getattr(thanks.draft, name) for name in here}
    known = replace(errand.known, settled=thanks.draft.settled, **answers)
    there = tuple(one for one in errand.signed if one[0] != campaign.id)
    signed = sorted((*there, (campaign.id, thanks)), key=lambda one: errand.chosen.index(one[0]))
    return replace(errand, known=known, asked=errand.asked | here, signed=tuple(signed))


def unlearn(errand: Errand, campaign: str) -> Errand:
    """The signature for a campaign was removed; with the last one goes what was entered for it."""
    signed = tuple(one for one in errand.signed if one[0] != campaign)
    if not signed:
        return Errand(errand.chosen, errand.current, errand.left)
    return replace(errand, signed=signed)


def go_on(state: State, errand: Errand, campaigns: Mapping[str, Campaign]) -> tuple[State, Errand]:
    """Leave this campaign behind, signed or not: to the next, else to what was signed."""
    if not isinstance(state, Reading | Thanks | Removed):
        return state, errand
    if errand.left:
        after, *left = errand.left
        errand = replace(errand, current=after, left=tuple(left))
        return Reading(draft=_draft_for(campaigns[after], errand)), errand
    if isinstance(state, Thanks) and len(errand.signed) < 2:
        return Attract(), Errand()
    return _back_to_signed(errand)


def look_up(state: State, errand: Errand, campaign: str) -> tuple[State, Errand]:
    """A receipt was tapped: back to the thanks for that campaign."""
    thanks = errand.thanks_for(campaign)
    if not isinstance(state, Receipts) or thanks is None:
        return state, errand
    return thanks, replace(errand, current=campaign)


def step_back(
    state: State, errand: Errand, campaigns: Mapping[str, Campaign]
) -> tuple[State, Errand] | None:
    """Back from the receipts, or from a story, to the campaign before it; None where that is none.

    It is found at its thanks, or at its story if it was left out.
    """
    at_receipts = isinstance(state, Receipts)
    if not at_receipts and state != _summary(state):
        return None
    current = errand.current if not at_receipts else ""
    earlier = errand.chosen[: errand.chosen.index(current)] if current else errand.chosen
    if not earlier:
        return None
    left = (current, *errand.left) if current else errand.left
    errand = replace(errand, current=earlier[-1], left=left)
    thanks = errand.thanks_for(errand.current)
    return thanks or Reading(draft=_draft_for(campaigns[errand.current], errand)), errand


def shortened(state: State, campaign: Campaign, errand: Errand) -> State:
    """Leave out of a form that was just begun what this visit has answered before."""
    if not isinstance(state, Signing) or state.correcting is not None or not errand.asked:
        return state
    shown = _shown(campaign, state.kind)
    known = known_fields(campaign, state.kind, errand)
    unknown = tuple(step for step in state.steps if not _is_known(fields_of(step), shown, known))
    answers: dict[str, Any] = {name: getattr(errand.known, name) for name in known}
    settled = state.draft.settled | errand.known.settled
    draft = replace(state.draft, settled=settled, **answers)
    return replace(state, steps=unknown or state.steps[-1:], draft=draft)


def known_fields(campaign: Campaign, kind: Kind, errand: Errand) -> frozenset[FieldName]:
    """Return the fields of a form whose answers are known, and do for this campaign."""
    there = _shown(campaign, kind) & errand.asked
    return frozenset(n for n in there if not check(errand.known, campaign, kind, (n,)))


def _shown(campaign: Campaign, kind: Kind) -> frozenset[FieldName]:
    if kind == "subscription":
        return frozenset({"email"})
    fields = campaign.facts.fields
    return frozenset(name for name in SHARED if getattr(fields, name) != "hidden")


def _is_known(
    step: tuple[FieldName, ...], shown: frozenset[FieldName], known: frozenset[FieldName]
) -> bool:
    asked = [name for name in step if name in shown]
    return bool(asked) and known.issuperset(asked)


def _draft_for(campaign: Campaign, errand: Errand) -> Draft | None:
    """Return what is known of what a campaign asks: nothing else gets into its record."""
    known = known_fields(campaign, "signature", errand)
    answers: dict[str, Any] = {name: getattr(errand.known, name) for name in known}
    return Draft(**answers) if known else None


def _back_to_signed(errand: Errand) -> tuple[State, Errand]:
    match errand.signed:
        case ():
            return Attract(), Errand()
        case ((campaign, thanks),):
            return thanks, replace(errand, current=campaign)
        case _:
            return Receipts(), errand


def _summary(state: State) -> State | None:
    return state if isinstance(state, Reading) and state.page == "summary" else None
