"""Taking the book of names out of a kiosk, or out of bundles at the office."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.campaign.model import Campaign
from kiosk.export import book
from kiosk.export.formats import Format
from kiosk.export.run import Order, Result, export, target_for
from kiosk.export.source import Unmarked
from kiosk.station.bundles import opened_bundles
from kiosk.station.keeper import StoreKeeper
from kiosk.vault.collection import Bundles
from kiosk.vault.identity import read_identity
from kiosk.vault.seal import Identity


@dataclass(frozen=True)
class BookCard:
    """What came of a book; without a `result` there was nobody to put into it."""

    result: Result | None
    printed: book.Printed
    wrong: tuple[str, ...] = ()

    @property
    def exit_code(self) -> int:
        """1 when somebody could not be shown, else 0."""
        left = self.result and self.result.unopenable
        return 1 if left or self.printed.unshown or self.wrong else 0

    def lines(self) -> Iterator[str]:
        """Yield it as it is shown."""
        if self.result is None:
            yield "There is no signature to print; no file was written."
            return
        signers = self.printed.signers
        left_out = [
            (signers.twice, "who signed again"),
            (signers.subscribers, "who only want news"),
            (signers.other_campaigns, "of other campaigns"),
            (len(self.result.unopenable), "sealed for another identity"),
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
        yield f"Read back:  {self.result.delivered.size:,} bytes, as written"
        yield f"SHA-256:    {self.result.delivered.sha256}"
        yield f"File:       {self.result.delivered.path}"
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
    workplace, printed = keeper.workplace, book.Printed()
    if not keeper.has_store:
        return BookCard(None, printed)
    order = _order(campaign, now, printed, practice=workplace.practice, replace=replace)
    target = target_for(destination, order, workplace.place.kiosk, now)
    key = read_identity(workplace.practice_identity) if workplace.practice else identity()
    result = keeper.use(lambda store: export(Unmarked(store), key, target, order, now))
    return BookCard(result, printed)


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
    printed = book.Printed()
    order = _order(campaign, now, printed, practice=False, replace=replace)
    target = target_for(destination, order, "", now)
    with opened_bundles(paths) as (bundles, wrong):
        if not bundles:
            return BookCard(None, printed, wrong)
        result = export(Bundles(bundles), identity(), target, order, now)
    return BookCard(result, printed, wrong)


def _order(
    campaign: Campaign, now: datetime, printed: book.Printed, *, practice: bool, replace: bool
) -> Order:
    day = now.astimezone().date()
    form = Format(book.NAME, book.SUFFIX, book.writer(campaign, day, printed))
    return Order(form, only_new=False, practice=practice, replace=replace)
