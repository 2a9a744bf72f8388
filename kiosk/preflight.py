"""Everything that can be said of a campaign pack before it is shown."""

from pathlib import Path

from kiosk.campaign import pack
from kiosk.campaign.faults import Fault, PackError
from kiosk.campaign.model import Campaign


def check(folder: Path) -> list[Fault]:
    """Return the faults of a pack, then its warnings; empty when there is nothing to say."""
    try:
        campaign = pack.load(folder)
    except PackError as error:
        return list(error.faults)
    return sorted(_look_closely(campaign), key=lambda fault: fault.warning)


def load_checked(folder: Path) -> Campaign:
    """Read a pack that is about to be shown. Raises PackError if it has any fault."""
    campaign = pack.load(folder)
    faults = [fault for fault in _look_closely(campaign) if not fault.warning]
    if faults:
        raise PackError(folder.name, faults)
    return campaign


def _look_closely(campaign: Campaign) -> list[Fault]:
    from kiosk.actions.check import check_actions
    from kiosk.campaign.check import check_campaign

    return [*check_campaign(campaign), *check_actions(campaign)]
