"""Bundles on their way: out of a kiosk without a key, and opened or gathered at the office."""

import contextlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.campaign import pack
from kiosk.campaign.archive import is_archive
from kiosk.errors import BadInputError
from kiosk.export import formats
from kiosk.export.delivery import Delivered
from kiosk.export.gather import Progress
from kiosk.export.questions import Known, nowhere
from kiosk.export.run import Order, export, target_for
from kiosk.export.sealed import collect
from kiosk.station import dumps
from kiosk.station.takeaway import Card
from kiosk.vault.bundle import SUFFIX, Bundle
from kiosk.vault.collection import Bundles, Gathered, open_all
from kiosk.vault.seal import Identity


@dataclass(frozen=True)
class OfficeCard:
    """What came of opening bundles; `wrong` says which could not be opened, and why."""

    card: Card
    wrong: tuple[str, ...]

    @property
    def exit_code(self) -> int:
        """1 when something stayed behind, else 0."""
        return 1 if self.wrong else self.card.exit_code

    def lines(self) -> Iterator[str]:
        """Yield it as it is shown."""
        if self.card.result is None:
            yield "There is no signature to export; no file was written."
        else:
            yield from self.card.lines()


@dataclass(frozen=True)
class CollectionCard:
    """What came of gathering bundles; `delivered` is None when the collection held it all."""

    into: Path
    gathered: tuple[Gathered, ...]
    delivered: Delivered | None
    wrong: tuple[str, ...]

    @property
    def exit_code(self) -> int:
        """1 when a file could not be taken, else 0."""
        return 1 if self.wrong else 0

    def lines(self) -> Iterator[str]:
        """Yield it as it is shown."""
        for one in self.gathered:
            counts = f"{one.new} new, {one.known} known, {one.removed} removed"
            corrected = f", {one.corrected} corrected" if one.corrected else ""
            yield f"{one.path.name}: {counts}{corrected}"
        if not self.gathered:
            yield "Nothing was gathered."
        elif self.delivered is None:
            yield f"Nothing is new: “{self.into}” stays as it is."
        else:
            yield f"Read back:  {self.delivered.size:,} bytes, as written"
            yield f"SHA-256:    {self.delivered.sha256}"
            yield f"File:       {self.into}"


def tell_apart(
    first: Path, more: Sequence[Path], sources: Sequence[Path]
) -> tuple[Path, tuple[Path, ...]]:
    """Return where to export to, and from which bundles: `--from *.bundle` takes all of them.

    The destination is the one that is no bundle by its name, else the first. Raises BadInputError.
    """
    if not sources:
        if more:
            raise BadInputError(f"“{more[0]}” is one argument too many.")
        return first, ()
    given = (first, *more)
    destinations = [path for path in given if path.suffix != SUFFIX]
    if len(destinations) > 1:
        raise BadInputError(f"“{destinations[1]}” is one destination too many.")
    chosen = destinations[0] if destinations else first
    return chosen, (*sources, *(path for path in given if path != chosen))


def order(
    form: str,
    *,
    replace: bool,
    review: Path | None = None,
    campaign: str | None = None,
    known: Known = nowhere,
) -> Order:
    """Return what to export from bundles: everything in them, or all of one `campaign`.

    `form` is the name of a format or a format file, `review` the list of what is set aside,
    `campaign` an id. `known` finds the packs of campaigns. Raises KioskError.
    """
    found = formats.find(form)
    if found.is_sealed:
        raise BadInputError("Bundles are gathered in one with “kiosk collect”.")
    return Order(
        found, only_new=False, replace=replace, review=review, known=known, campaign=campaign
    )


def chosen(choice: str | None) -> tuple[str | None, tuple[Path, ...]]:
    """Return the id of a campaign and the folder of its pack.

    At an office that has no packs a campaign is given by its id: then there is no folder. Raises
    KioskError.
    """
    if not choice:
        return None, ()
    try:
        folder = pack.find(choice)
    except BadInputError:
        if "/" in choice or "\\" in choice or is_archive(Path(choice)):
            raise
        return choice, ()
    return pack.load(folder).id, (folder,)


def open_bundles(
    paths: Sequence[Path],
    destination: Path,
    order: Order,
    identity: Callable[[], Identity],
    now: datetime,
    progress: Progress,
) -> OfficeCard:
    """Export what bundles hold together; no data folder is needed. Raises KioskError."""
    targets = target_for(destination, order, "", now)
    for target in targets.paths.values():
        if target.resolve() in {path.resolve() for path in paths}:
            raise BadInputError(f"“{target}” is one of the bundles.", "Choose another name.")
    with opened_bundles(paths) as (bundles, wrong):
        if not bundles:
            return OfficeCard(Card(), wrong)
        source = Bundles(bundles, order.campaign)
        result = export(source, identity(), targets, order, now, progress, dumps.switch_off)
    return OfficeCard(Card(result), wrong)


def gather(paths: Sequence[Path], into: Path) -> CollectionCard:
    """Gather bundles, and collections of them, into one file. Raises KioskError."""
    if not into.suffix:
        raise BadInputError(f"“{into}” needs an ending.", f"A collection ends in {SUFFIX}.")
    with opened_bundles(paths) as (bundles, wrong):
        if not bundles:
            return CollectionCard(into, (), None, wrong)
        gathered, delivered = collect(bundles, into)
    return CollectionCard(into, tuple(gathered), delivered, wrong)


@contextlib.contextmanager
def opened_bundles(paths: Sequence[Path]) -> Iterator[tuple[list[Bundle], tuple[str, ...]]]:
    """Open what can be opened until this ends; also yields what is wrong with the rest."""
    bundles, wrong = open_all(paths)
    with contextlib.ExitStack() as opened:
        for bundle in bundles:
            opened.enter_context(bundle)
        yield bundles, tuple(map(str, wrong))
