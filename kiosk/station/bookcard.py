"""Taking the book of names out of a kiosk, or out of bundles at the office."""

import dataclasses
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from kiosk.campaign.model import Campaign
from kiosk.errors import BadInputError
from kiosk.export import book
from kiosk.export.delivery import Delivered, check_target, delivering
from kiosk.export.formats import PRACTICE
from kiosk.export.gather import gathered
from kiosk.export.source import Source
from kiosk.station import dumps
from kiosk.station.bundles import opened_bundles
from kiosk.station.keeper import StoreKeeper
from kiosk.vault.collection import Bundles
from kiosk.vault.identity import read_identity
from kiosk.vault.seal import Identity
from kiosk.vault.store import Store


@dataclass(frozen=True)
class BookCard:
    """What came of a book; where nothing was `delivered`, there was nobody to put into it.

    `unopenable` rows are sealed for another identity; `wrong` says which bundles were not taken.
    """

    delivered: Delivered | None = None
    printed: book.Printed = field(default_factory=book.Printed)
    unopenable: int = 0
    wrong: tuple[str, ...] = ()

    @property
    def exit_code(self) -> int:
        """1 when somebody could not be shown, else 0."""
        return 1 if self.unopenable or self.printed.unshown or self.wrong else 0

    def lines(self) -> Iterator[str]:
        """Yield it as it is shown."""
        if self.delivered is None:
            yield "There is no signature to print; no file was written."
            return
        signers = self.printed.signers
        left_out = [
            (signers.twice, "who signed again"),
            (signers.subscribers, "who only want news"),
            (signers.other_campaigns, "of other campaigns"),
            (self.unopenable, "sealed for another identity"),
        ]
        missing = ", ".join(f"{count} {what}" for count, what in left_out if count)
        yield f"Names:      {len(signers.lines)} on {self.printed.pages} pages"
        if missing:
            yield f"Left out:   {missing}"
        if self.printed.unshown:
            numbers = ", ".join(map(str, self.printed.unshown[:20]))
            more = " and more" if len(self.printed.unshown) > 20 else ""
            yield f"Not shown:  the letters of number {numbers}{more}: this machine has no font"
            yield "            for them; install one (such as Noto Sans CJK) and print again"
        yield f"Read back:  {self.delivered.size:,} bytes, as written"
        yield f"SHA-256:    {self.delivered.sha256}"
        yield f"File:       {self.delivered.path}"
        yield "Nothing is marked as exported by it: take the signatures home as well."


def take_book(
    keeper: StoreKeeper,
    campaign: Campaign,
    destination: Path,
    identity: Callable[[], Identity],
    now: datetime,
    *,
    replace: bool = False,
) -> BookCard:
    """Print everybody on this kiosk. Raises KioskError; nothing is ever marked as exported."""
    workplace = keeper.workplace
    if not keeper.has_store:
        return BookCard()
    practice = workplace.practice
    target = _target(destination, workplace.place.kiosk, now, practice=practice, replace=replace)
    key = read_identity(workplace.practice_identity) if practice else identity()

    def job(store: Store) -> BookCard:
        return _deliver(store, key, campaign, target, now, practice=practice, replace=replace)

    return keeper.use(job)


def take_book_from(
    paths: Sequence[Path],
    campaign: Campaign,
    destination: Path,
    identity: Callable[[], Identity],
    now: datetime,
    *,
    replace: bool = False,
) -> BookCard:
    """Print everybody in the bundles. Raises KioskError."""
    target = _target(destination, "", now, practice=False, replace=replace)
    with opened_bundles(paths) as (bundles, wrong):
        if not bundles:
            return BookCard(wrong=wrong)
        card = _deliver(Bundles(bundles), identity(), campaign, target, now, replace=replace)
    return dataclasses.replace(card, wrong=wrong)


def _target(destination: Path, place: str, now: datetime, *, practice: bool, replace: bool) -> Path:
    """Return the file to write: `destination`, or a dated name in it if it is a folder."""
    target = destination.expanduser()
    if target.is_dir():
        slug = re.sub(r"[^a-z0-9]+", "-", place.lower()).strip("-")
        stamp = f"{now.astimezone():%Y-%m-%d-%H%M%S}"
        target = target / ("-".join(filter(None, ["names", slug, stamp])) + book.SUFFIX)
    elif target.suffix != book.SUFFIX:
        raise BadInputError(f"A book of names is a PDF, and “{target}” does not end in .pdf.")
    if practice and not target.name.startswith(f"{PRACTICE}-"):
        target = target.with_name(f"{PRACTICE}-{target.name}")
    check_target(target, replace=replace)
    return target


def _deliver(
    source: Source,
    identity: Identity,
    campaign: Campaign,
    target: Path,
    now: datetime,
    *,
    practice: bool = False,
    replace: bool,
) -> BookCard:
    day = now.astimezone().date()
    with (
        source.snapshot(),
        gathered(
            source, identity, only_new=False, progress=_silent, prepare=dumps.switch_off
        ) as roll,
    ):
        if not roll.ledger.ids:
            return BookCard()
        people = (entry.signature for entry in roll.people())
        data, printed = book.print_book(people, campaign, day, practice=practice)
        printed.signers = dataclasses.replace(printed.signers, twice=roll.ledger.merged)
        unopenable = len(roll.unopenable)
    with delivering(target) as delivery:
        delivery.write(data)
        delivered = delivery.verify()
        delivery.publish(replace=replace)
    return BookCard(delivered, printed, unopenable)


def _silent(*_: object) -> None:
    """Tell nobody how far it is: opening is a matter of seconds."""
