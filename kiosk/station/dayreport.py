"""The report of the day: counted here, or from bundles at the office, and brought to a file."""

import contextlib
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from kiosk.campaign.model import Campaign
from kiosk.errors import BadInputError
from kiosk.export.counts import Counts, count_roll, count_sealed
from kiosk.export.delivery import Delivered, check_target, delivering
from kiosk.export.gather import gathered, silent
from kiosk.export.portion import Portion
from kiosk.export.report import Heading, report
from kiosk.export.source import SealedRows
from kiosk.station import dumps
from kiosk.station.bundles import opened_bundles
from kiosk.station.data import Workplace
from kiosk.station.keeper import StoreKeeper
from kiosk.vault.collection import Bundles
from kiosk.vault.identity import read_identity
from kiosk.vault.seal import Identity
from kiosk.vault.store import Store

SUFFIXES = (".html", ".htm")


def count_store(
    keeper: StoreKeeper, identity: Identity | None, campaign: str | None = None
) -> Counts:
    """Count what this kiosk holds; without an identity, what can be told from outside the seal.

    Of all campaigns, or of the one with the id `campaign`. In practice the throw-away key is used.
    On the store's thread. Raises KioskError.
    """
    if not keeper.has_store:
        return Counts(is_sealed=identity is None)
    workplace = keeper.workplace
    key = read_identity(workplace.practice_identity) if workplace.practice else identity

    def job(store: Store) -> Counts:
        with store.snapshot():
            if key is not None:
                return _count_opened(Portion(store, campaign) if campaign else store, key)
            return count_sealed(store.minutes(campaign), store.totals(campaign))

    return keeper.use(job)


def count_bundles(
    paths: Sequence[Path], identity: Identity | None, campaign: str | None = None
) -> tuple[Counts, tuple[str, ...]]:
    """Count what bundles hold together, of all campaigns or of one `campaign`.

    Also returns what is wrong with those left out.
    """
    with opened_bundles(paths) as (bundles, wrong):
        together = Bundles(bundles, campaign)
        if identity is not None:
            return _count_opened(together, identity), wrong
        with contextlib.closing(together.merged()) as merged:
            return count_sealed((row[4] for row in merged), {}), wrong


def heading(workplace: Workplace | None, campaigns: Sequence[Campaign]) -> Heading:
    """Return what stands above the counts of this kiosk, or of many at the office."""
    accent = campaigns[0].facts.colours.accent
    title = " · ".join(campaign.wordings[0].texts.headline for campaign in campaigns)
    if workplace is None:
        return Heading(title, accent)
    place = workplace.place
    return Heading(title, accent, place.kiosk, place.event, workplace.practice)


def write_report(
    target: Path, counts: Counts, above: Heading, now: datetime, *, replace: bool = False
) -> Delivered:
    """Write the page to `target`, whole and read back. Raises KioskError."""
    check_name(target, replace=replace)
    with delivering(target) as delivery:
        delivery.write(report(counts, above, now).encode())
        delivered = delivery.verify()
        delivery.publish(replace=replace)
    return delivered


def check_name(target: Path, *, replace: bool) -> None:
    """Raise BadInputError where no report can be written."""
    if target.suffix.lower() not in SUFFIXES:
        raise BadInputError(f"“{target.name}” is no name for a report.", "It ends in .html.")
    check_target(target, replace=replace)


def _count_opened(source: SealedRows, identity: Identity) -> Counts:
    with gathered(
        source, identity, only_new=False, progress=silent, prepare=dumps.switch_off
    ) as roll:
        return count_roll(roll)
