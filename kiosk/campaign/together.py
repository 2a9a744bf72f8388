"""Several campaigns on one kiosk: which can stand beside each other."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from kiosk.campaign import pack
from kiosk.campaign.model import Campaign
from kiosk.errors import BadInputError

MOST = 6  # posters on one screen that can be read from where people stand


def load_together(folders: Sequence[Path]) -> tuple[Campaign, ...]:
    """Read the packs in `folders`, in that order. Raises KioskError."""
    refuse_many(len(folders))
    campaigns = tuple(pack.load(folder) for folder in folders)
    refuse_alike(campaigns)
    return campaigns


def refuse_many(number: int) -> None:
    """Raise BadInputError where there are more campaigns than one kiosk offers."""
    if number > MOST:
        raise BadInputError(
            f"These are {number} campaigns, and one kiosk offers {MOST} at most.",
            "Leave some of them out.",
        )


def refuse_alike(campaigns: Iterable[Campaign]) -> None:
    """Raise BadInputError where two packs are one campaign: their signatures would be one heap."""
    known: dict[str, Path] = {}
    for campaign in campaigns:
        other = known.get(campaign.id)
        known[campaign.id] = campaign.folder
        if other is None:
            continue
        if other.resolve() == campaign.folder.resolve():
            raise BadInputError(f"The campaign “{campaign.id}” was chosen twice.", "Once will do.")
        raise BadInputError(
            f"The packs “{other}” and “{campaign.folder}” have the same id, “{campaign.id}”.",
            "Give one of them an id of its own in its campaign.toml.",
        )
