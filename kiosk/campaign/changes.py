"""What differs between two texts of one campaign."""

from collections.abc import Iterator
from typing import Literal, get_args

from kiosk.campaign.model import Campaign, Wording

Part = Literal[
    "headline", "story", "agreement", "actions", "sources", "asker", "languages", "other"
]


def changes(old: Campaign, new: Campaign) -> tuple[Part, ...]:
    """Return the parts that are not the same; none where every petition version is the same."""
    before = {w.language: old.version(w) for w in old.wordings}
    after = {w.language: new.version(w) for w in new.wordings}
    if before == after:
        return ()
    found: set[Part] = {"languages"} if before.keys() != after.keys() else set()
    if old.facts.organisation != new.facts.organisation:
        found.add("asker")
    if old.facts.actions != new.facts.actions:
        found.add("actions")
    for wording in new.wordings:
        if wording.language in before:
            found.update(_parts(old.wording(wording.language), wording))
    return tuple(part for part in get_args(Part) if part in found) or ("other",)


def _parts(old: Wording, new: Wording) -> Iterator[Part]:
    one, other = old.texts, new.texts
    if (one.kicker, one.headline) != (other.kicker, other.headline):
        yield "headline"
    if (old.summary, old.story.strip()) != (new.summary, new.story.strip()):
        yield "story"
    if (one.consents, one.privacy) != (other.consents, other.privacy):
        yield "agreement"
    if one.actions != other.actions:
        yield "actions"
    if one.sources != other.sources:
        yield "sources"
