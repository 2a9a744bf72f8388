"""Everything that can be said of a campaign pack before it is shown, and of a format file."""

from pathlib import Path

from kiosk.campaign import pack
from kiosk.campaign.faults import Fault, PackError
from kiosk.campaign.model import Campaign


def check(folder: Path) -> list[Fault]:
    """Return the faults of a pack, then its warnings; empty when there is nothing to say."""
    _, faults = _examine(folder)
    return sorted(faults, key=lambda fault: fault.warning)


def check_format(path: Path) -> list[Fault]:
    """Return the faults of a format file, then its warnings."""
    from kiosk.export import formats

    _, faults = formats.read(path.expanduser())
    return faults


def load_checked(folder: Path) -> Campaign:
    """Read a pack that is about to be shown. Raises PackError if it has any fault."""
    campaign, found = _examine(folder)
    faults = [fault for fault in found if not fault.warning]
    if campaign is None or faults:
        raise PackError(folder.name, faults)
    return campaign


def look_closely(campaign: Campaign) -> None:
    """Look at what reading a pack leaves out: its story, picture, posts and codes.

    Raises PackError.
    """
    faults = [fault for fault in _findings(campaign) if not fault.warning]
    if faults:
        raise PackError(campaign.folder.name, faults)


def _examine(folder: Path) -> tuple[Campaign | None, list[Fault]]:
    campaign, faults = pack.read(folder)
    if campaign is not None:
        faults += _findings(campaign)
    return campaign, faults


def _findings(campaign: Campaign) -> list[Fault]:
    from kiosk.actions.check import check_actions
    from kiosk.campaign.check import check_campaign

    return [*check_campaign(campaign), *check_actions(campaign)]
