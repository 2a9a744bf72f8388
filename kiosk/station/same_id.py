"""Two packs with one id: another text of the same campaign, or somebody else's campaign."""

from collections.abc import Sequence
from functools import reduce

from kiosk.campaign.changes import Part, changes
from kiosk.campaign.model import Campaign
from kiosk.said import Said

PARTS: dict[Part, Said] = {
    "headline": Said("the headline"),
    "story": Said("the story"),
    "agreement": Said("what people agree to"),
    "actions": Said("what phones do"),
    "sources": Said("the sources"),
    "asker": Said("who asks, or how to reach them"),
    "languages": Said("the languages"),
    "other": Said("smaller things"),
}


def foreign(campaign: Campaign, here: Sequence[Campaign]) -> str:
    """Say that one of those `here` has the same id and is somebody else's; empty where none is.

    Their signatures would be counted and exported as one campaign's.
    """
    asks = _name(campaign)
    other = next((c for c in here if c.id == campaign.id and _name(c) != asks), None)
    if other is None:
        return ""
    return Said(
        "The id “%1” belongs to a campaign of %2 on this kiosk. This one needs another id.",
        campaign.id,
        other.facts.organisation.name,
    )


def told_changes(campaign: Campaign, here: Sequence[Campaign]) -> str:
    """Say how the text of a campaign differs from that of the one `here` with the same id."""
    same = [other for other in here if other.id == campaign.id]
    if not same:
        return ""
    parts = changes(same[-1], campaign)
    if not parts:
        return ""
    listed = reduce(lambda one, other: Said("%1, %2", one, other), (PARTS[part] for part in parts))
    return Said(
        "This campaign is here already, with another text. What changes: %1. Whoever signed before"
        " signed the text of then.",
        listed,
    )


def _name(campaign: Campaign) -> str:
    return " ".join(campaign.facts.organisation.name.casefold().split())
