"""Taking the book of names out of a kiosk, or out of bundles at the office."""

import contextlib
import dataclasses
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from kiosk.campaign.model import Campaign
from kiosk.errors import BadInputError
from kiosk.export import book, review
from kiosk.export.delivery import Delivered, check_target, delivering
from kiosk.export.formats import PRACTICE
from kiosk.export.gather import gathered, silent
from kiosk.export.signers import refuse_unless_handed_over
from kiosk.export.source import Source
from kiosk.names import dated
from kiosk.plural import counted
from kiosk.station import dumps
from kiosk.station.bundles import opened_bundles
from kiosk.station.keeper import StoreKeeper
from kiosk.station.takeaway import review_list
from kiosk.vault.collection import Bundles
from kiosk.vault.identity import read_identity
from kiosk.vault.seal import Identity
from kiosk.vault.store import Store


@dataclass(frozen=True)
class BookCard:
    """What came of a book; where nothing was `delivered`, there was nobody to put into it.

    `unopenable` records are sealed for another identity; `set_aside` people are in the list for
    `review` instead; `wrong` says which bundles were not taken.
    """

    delivered: Delivered | None = None
    printed: book.Printed = field(default_factory=book.Printed)
    unopenable: int = 0
    set_aside: int = 0
    review: Path | None = None
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
            (signers.twice, "record", "of somebody who signed again"),
            (signers.subscribers, "person", "for news only"),
            (signers.other_campaigns, "person", "in other campaigns"),
            (self.set_aside, "person", "set aside in the review"),
            (self.unopenable, "record", "sealed for another identity"),
        ]
        missing = ", ".join(f"{counted(n, word)} {what}" for n, word, what in left_out if n)
        people, pages = len(signers.lines), counted(self.printed.pages, "page")
        yield f"Names:      {counted(people, 'person')} on {pages}"
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
        if self.review is not None:
            yield f"Review:     {self.review}; write yes under “keep” for whom you believe"
        yield "Nothing is marked as exported by it: take the signatures home as well."


def take_book(
    keeper: StoreKeeper,
    campaign: Campaign,
    destination: Path,
    identity: Callable[[], Identity],
    now: datetime,
    *,
    replace: bool = False,
    review_at: Path | None = None,
) -> BookCard:
    """Print everybody on this kiosk. Raises KioskError; nothing is ever marked as exported.

    With `review_at`, whoever is obviously not true is set aside into that list, unless kept in it.
    """
    refuse_unless_handed_over(campaign)
    workplace = keeper.workplace
    if not keeper.has_store:
        return BookCard()
    practice = workplace.practice
    target = _target(destination, workplace.place.kiosk, now, practice=practice, replace=replace)
    listed = None if review_at is None else _list_beside(review_list(workplace, review_at), target)
    key = read_identity(workplace.practice_identity) if practice else identity()

    def job(store: Store) -> BookCard:
        return _deliver(
            store, key, campaign, target, now, practice=practice, replace=replace, listed=listed
        )

    return keeper.use(job)


def take_book_from(
    paths: Sequence[Path],
    campaign: Campaign,
    destination: Path,
    identity: Callable[[], Identity],
    now: datetime,
    *,
    replace: bool = False,
    review_at: Path | None = None,
) -> BookCard:
    """Print everybody in the bundles; see `take_book`. Raises KioskError."""
    refuse_unless_handed_over(campaign)
    target = _target(destination, "", now, practice=False, replace=replace)
    listed = None if review_at is None else _list_beside(review_at, target)
    with opened_bundles(paths) as (bundles, wrong):
        if not bundles:
            return BookCard(wrong=wrong)
        card = _deliver(
            Bundles(bundles), identity(), campaign, target, now, replace=replace, listed=listed
        )
    return dataclasses.replace(card, wrong=wrong)


def _target(destination: Path, place: str, now: datetime, *, practice: bool, replace: bool) -> Path:
    """Return the file to write: `destination`, or a dated name in it if it is a folder."""
    target = destination.expanduser()
    if target.is_dir():
        target = target / (dated("names", place, now) + book.SUFFIX)
    elif target.suffix != book.SUFFIX:
        raise BadInputError(f"A book of names is a PDF, and “{target}” does not end in .pdf.")
    if practice and not target.name.startswith(f"{PRACTICE}-"):
        target = target.with_name(f"{PRACTICE}-{target.name}")
    check_target(target, replace=replace)
    return target


def _list_beside(path: Path, target: Path) -> Path:
    if path == target:
        raise BadInputError("The list for review and the export need files of their own.")
    return path


def _deliver(
    source: Source,
    identity: Identity,
    campaign: Campaign,
    target: Path,
    now: datetime,
    *,
    practice: bool = False,
    replace: bool,
    listed: Path | None = None,
) -> BookCard:
    day = now.astimezone().date()
    sieve = None if listed is None else review.Sieve(listed)
    with (
        source.snapshot(),
        gathered(
            source, identity, only_new=False, progress=silent, prepare=dumps.switch_off
        ) as roll,
    ):
        if not roll.ledger.ids:
            return BookCard()
        people = (
            entry.signature for entry in roll.people() if sieve is None or not sieve.takes(entry)
        )
        data, printed = book.print_book(people, campaign, day, practice=practice)
        printed.signers = dataclasses.replace(printed.signers, twice=roll.ledger.merged)
        unopenable = len(roll.unopenable)
        lines = [] if sieve is None else list(sieve.lines(roll.ledger.receipts))
    with contextlib.ExitStack() as stack:
        delivery = stack.enter_context(delivering(target))
        delivery.write(data)
        delivered = delivery.verify()
        if sieve is not None:
            # The list first: without it nobody would know who is missing in the book.
            beside = stack.enter_context(delivering(sieve.path))
            for line in lines:
                beside.write(line)
            beside.verify()
            beside.publish(replace=sieve.is_there)
        delivery.publish(replace=replace)
    aside = 0 if sieve is None else len(sieve.rows)
    return BookCard(delivered, printed, unopenable, aside, listed)
