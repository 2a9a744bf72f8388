"""Which campaigns' words are on this machine, for what was signed under them."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from kiosk import paths
from kiosk.campaign import pack
from kiosk.campaign.model import Campaign
from kiosk.export.questions import Known
from kiosk.station.data import CAMPAIGNS_FOLDER


def packs_here(data: Path, *also: Path) -> Known:
    """Return what finds a campaign's pack by its identifier, or None.

    It looks into the folders `also`, then at what was brought into `data`, then at what comes with
    the program, and only once somebody asks. A pack with faults is as good as none.
    """

    @cache
    def known() -> dict[str, Campaign]:
        found: dict[str, Campaign] = {}
        for folder in (*also, *_folders(data / CAMPAIGNS_FOLDER), *_folders(paths.campaigns())):
            campaign, faults = pack.read(folder)
            if campaign is not None and not faults:
                found.setdefault(campaign.id, campaign)
        return found

    return lambda campaign: known().get(campaign)


def _folders(home: Path) -> Iterator[Path]:
    if home.is_dir():
        yield from (path for path in sorted(home.iterdir()) if (path / pack.FACTS_FILE).is_file())
