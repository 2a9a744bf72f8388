"""Taking signatures home: an export of this kiosk, and the card that says what came of it."""

import contextlib
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.campaign import pack
from kiosk.errors import BadInputError, KioskError
from kiosk.export import formats, review, sealed
from kiosk.export import run as export_run
from kiosk.export.formats import FOLDER, PRACTICE, Format
from kiosk.export.gather import Progress, Stage, silent
from kiosk.export.portion import Portion
from kiosk.export.run import Order, Result, target_for
from kiosk.export.source import Source
from kiosk.plural import counted
from kiosk.station import drives, dumps
from kiosk.station.data import Workplace
from kiosk.station.journal import Journal, Stopwatch, kind_of
from kiosk.station.keeper import StoreKeeper
from kiosk.station.known import packs_here
from kiosk.vault import files
from kiosk.vault.identity import read_identity
from kiosk.vault.recovery import Recovery
from kiosk.vault.seal import Identity
from kiosk.vault.store import Store
from kiosk.vault.view import StoreView

if TYPE_CHECKING:
    from rich.progress import TaskID

_STAGES: dict[Stage, str] = {
    "opening": "Opening signatures",
    "writing": "Writing",
    "checking": "Reading back",
    "saving": "Saving",
}


@dataclass(frozen=True)
class Card:
    """What came of an export; without a `result` there was nothing to write.

    `recovery` is what became of a store that was damaged, if that still matters. `waiting` of the
    `collected` records were set aside in a review and may still be kept. `stick` is the name of the
    one it is on, empty where that is an ordinary folder.
    """

    result: Result | None = None
    recovery: Recovery | None = None
    waiting: int = 0
    stick: str = ""
    collected: int = 0

    @property
    def exit_code(self) -> int:
        """1 when signatures stayed behind, else 0."""
        return 1 if self.result and self.result.unopenable else 0

    def lines(self) -> Iterator[str]:
        """Yield it as it is shown at a terminal."""
        result = self.result
        if result is None and not self.collected:
            yield "There is no signature in this kiosk; no file was written."
            return
        if result is None:
            yield "There is nothing new since the last export; no file was written."
            yield "With --all, everything is written again."
            if self.waiting:
                yield _to_decide(self.waiting)
            return
        yield (
            f"Collected:  {result.collected} = {result.exported} in the files"
            f" + {result.merged} merged (the same person twice) + {result.set_aside} set aside"
            f" + {result.before} exported before + {len(result.unopenable)} unopenable"
        )
        if self.recovery and self.recovery.missing:
            yield (
                f"Missing:    {self.recovery.missing:,} more"
                f" {'was' if self.recovery.missing == 1 else 'were'} counted and cannot be read;"
                f" take “{self.recovery.aside}” home too"
            )
        listed = result.set_aside - result.untouched
        aside = f" ({listed} of them in the list of what is set aside)" if listed else ""
        yield f"Read back:  {result.read_back}, as written{aside}"
        for file in result.files:
            holds = counted(file.rows, "record" if result.is_whole else "person")
            yield f"File:       {file.path} ({holds}, {file.size:,} bytes)"
            yield f"SHA-256:    {file.sha256}"
        yield from _remarks(result)
        yield f"Next:       {result.advice}"
        if self.stick:
            yield f"You may remove {self.stick} now."
        else:
            yield f"Everything is in “{result.files[0].path.parent}”."


def _to_decide(entries: int) -> str:
    """Say what to do about those that are set aside."""
    return (
        f"Set aside:  {counted(entries, 'entry')}; for whom you believe write yes under “keep” in"
        " the list, and export again with --review and that list"
    )


def _remarks(result: Result) -> Iterator[str]:
    if result.before:
        them = "it" if result.before == 1 else "them"
        yield (
            f"Not in it:  {counted(result.before, 'record')} exported before;"
            f" --all takes {them} too"
        )
    if result.again:
        was = "was" if result.again == 1 else "were"
        yield (
            f"In it too:  {counted(result.again, 'record')} that {was} exported before;"
            " a bundle always holds everything"
        )
    if result.set_aside:
        yield _to_decide(result.set_aside)
    for row_id in result.unopenable:
        yield f"Unopenable: {row_id} (another identity is needed; it stays here)"
    if result.shortened:
        were = "was" if result.shortened == 1 else "were"
        yield (
            f"Shortened:  {counted(result.shortened, 'value')} {were} longer than this format"
            " allows"
        )
    if result.listed:
        yield (
            f"Listed:     {counted(result.listed, 'entry')} of other exports"
            f" {'is' if result.listed == 1 else 'are'} still in the list"
        )


def order(
    workplace: Workplace,
    form: str,
    *,
    every: bool,
    replace: bool,
    review: Path | None = None,
    campaign: str | None = None,
) -> Order:
    """Return what to export from here. `form` is the name of a format or a format file.

    `review` is the list of what is set aside; `campaign` is the id of the only one to export.
    Raises BadInputError.
    """
    found = find_format(workplace, form)
    listed = None if review is None else review_list(workplace, review)
    return Order(
        found,
        only_new=found.marks and not every,
        practice=workplace.practice,
        replace=replace,
        review=listed,
        campaign=campaign,
        known=packs_here(workplace.data, *_shown(workplace)),
    )


def _shown(workplace: Workplace) -> tuple[Path, ...]:
    """Return the folders of the campaigns that are shown; none if one is gone."""
    try:
        return tuple(workplace.campaign_folders())
    except BadInputError:
        return ()


def campaign_id(workplace: Workplace, choice: str | None) -> str | None:
    """Return the id of a campaign by its pack, or by the id itself where its pack is gone.

    Raises KioskError where neither a pack nor a signature is known of it.
    """
    if choice is None:
        return None
    try:
        return pack.load(workplace.campaign_folder(choice)).id
    except BadInputError:
        if workplace.store_path.exists():
            with StoreView.look(workplace.store_path) as view:
                if choice in view.per_campaign():
                    return choice
        raise


def find_format(workplace: Workplace, choice: str) -> Format:
    """Return a format by its name or file; those of the data folder go before ours.

    Raises BadInputError.
    """
    return formats.find(choice, workplace.data / FOLDER)


def known_formats(workplace: Workplace) -> list[Format]:
    """Return the formats there are that can be used, by the names of their CRMs.

    Drawings are among them only where the campaign that is shown lets people draw.
    """
    found = [formats.read(path) for path in formats.files(workplace.data / FOLDER).values()]
    whole = [form for form, faults in found if form is not None and not faults]
    if not _draws(workplace):
        whole = [form for form in whole if form.marks]
    return sorted(whole, key=lambda form: form.rules.title.casefold())


def _draws(workplace: Workplace) -> bool:
    packs = (pack.read(folder)[0] for folder in _shown(workplace))
    fields = (field for shown in packs if shown for field in shown.facts.own_fields)
    return any(field.kind == "drawn-signature" for field in fields)


def review_list(workplace: Workplace, path: Path) -> Path:
    """Return where the list for review is; in practice its name begins with PRACTICE.

    Raises BadInputError where it cannot be.
    """
    path = path.expanduser()
    if path.is_dir() or not path.parent.is_dir():
        raise BadInputError(
            f"The list for review cannot be “{path}”.", "Give the name of a file, such as list.csv."
        )
    if workplace.practice and not path.name.startswith(f"{PRACTICE}-"):
        return path.with_name(f"{PRACTICE}-{path.name}")
    return path


def note_aloud(sentence: str) -> None:
    """Tell whoever sits at the terminal, beside what is printed for scripts."""
    sys.stderr.write(f"{sentence}\n")


def take_away(
    keeper: StoreKeeper,
    destination: Path,
    order: Order,
    identity: Callable[[], Identity],
    now: datetime,
    progress: Progress = silent,
    note: Callable[[str], None] = note_aloud,
) -> Card:
    """Export what this kiosk holds. `identity` is asked for only when there is something to open.

    What an export that was killed left at `destination` goes first, for it can be read by anybody.
    `progress` hears the stage, how much of it is done, and of how much; raising `Cancelled` in it
    stops the export and leaves nothing behind. Raises KioskError; then nothing is marked as
    exported.
    """
    workplace = keeper.workplace
    with contextlib.closing(Journal(workplace.data)) as journal:
        _tidy(destination.expanduser(), journal, note)
        _refuse_portion_of_bundle(keeper, order)
        waiting = _waiting(keeper, order.campaign)
        if waiting.to_open(order) == 0:
            return Card(waiting=waiting.aside, collected=waiting.collected)
        targets = target_for(destination, order, workplace.place.kiosk, now)
        work: Callable[[Store], Result | None]
        if order.form.is_sealed:
            work = partial(
                sealed.export_bundle, targets=targets, order=order, now=now, progress=progress
            )
        else:
            export = partial(
                export_run.export,
                identity=_key(workplace, identity),
                target=targets,
                order=order,
                now=now,
                progress=progress,
                prepare=dumps.switch_off,
            )

            def work(store: Store) -> Result | None:
                return export(_part_of(store, order.campaign))

        result = _noted(lambda: keeper.use(work), order.form.name, journal)
    keeper.refresh_copy()
    return Card(
        result,
        Recovery.to_tell(keeper.path),
        collected=waiting.collected,
        stick=_stick_of(destination, workplace.data),
    )


def _stick_of(destination: Path, data: Path) -> str:
    """Return the name of the stick something was written on, if it is one."""
    place = destination.expanduser().resolve()
    found = (stick.name for stick in drives.sticks(data=data) if place.is_relative_to(stick.path))
    return next(found, "")


def _tidy(destination: Path, journal: Journal, note: Callable[[str], None]) -> None:
    folder = destination if destination.is_dir() else destination.parent
    if removed := files.remove_unfinished(folder):
        journal.event("unfinished-removed", files=removed)
        note(f"Removed from “{folder}” what exports that were cut short left there: {removed}.")


def _noted(work: Callable[[], Result | None], form: str, journal: Journal) -> Result | None:
    """Return what `work` returns; the journal is told what came of it, and how long it took."""
    watch = Stopwatch()
    try:
        result = work()
    except KioskError as error:
        journal.event("export-failed", format=form, kind=kind_of(error), ms=watch.ms)
        raise
    if result is not None:
        rows, unopenable = result.exported, len(result.unopenable)
        journal.event("exported", format=form, rows=rows, unopenable=unopenable, ms=watch.ms)
    return result


def list_doubtful(
    keeper: StoreKeeper,
    path: Path,
    identity: Callable[[], Identity],
    *,
    every: bool,
    campaign: str | None = None,
    progress: Progress = silent,
) -> int:
    """Write the list of entries that are obviously not true, and return how many there are.

    Those of one `campaign`, or of all. Nothing is marked as exported. Raises KioskError.
    """
    listed = review_list(keeper.workplace, path)
    waiting = _waiting(keeper, campaign)
    if (waiting.collected if every else waiting.new + waiting.aside) == 0:
        return 0
    key = _key(keeper.workplace, identity)
    list_them = partial(
        export_run.list_doubtful,
        identity=key,
        path=listed,
        only_new=not every,
        progress=progress,
        prepare=dumps.switch_off,
    )
    return keeper.use(lambda store: list_them(_part_of(store, campaign)))


@dataclass(frozen=True)
class _Waiting:
    """How many records there are, how many no export took, and how many were set aside."""

    collected: int = 0
    new: int = 0
    aside: int = 0

    def to_open(self, order: Order) -> int:
        """Return how many records the order is about; one set aside only where some are kept."""
        if not order.only_new:
            return self.collected
        if self.new or not self.aside or order.review is None:
            return self.new
        return self.aside if review.Sieve(order.review, order.keep).keeps_somebody else 0


def _waiting(keeper: StoreKeeper, campaign: str | None = None) -> _Waiting:
    if not keeper.has_store:
        return _Waiting()

    def count(store: Store) -> _Waiting:
        part = _part_of(store, campaign)
        return _Waiting(part.collected(), part.not_exported(), part.set_aside())

    return keeper.use(count)


def _part_of(store: Store, campaign: str | None) -> Source:
    return store if campaign is None else Portion(store, campaign)


def _refuse_portion_of_bundle(keeper: StoreKeeper, order: Order) -> None:
    """A bundle is a copy of the whole store: nobody is to get others' signatures with it."""
    if order.campaign is None or not order.form.is_sealed or not keeper.has_store:
        return
    if set(keeper.use(lambda store: store.per_campaign())) - {order.campaign}:
        raise BadInputError(
            "A bundle holds the signatures of all campaigns.",
            "Leave --campaign out, and say it when the bundle is opened.",
        )


def _key(workplace: Workplace, identity: Callable[[], Identity]) -> Identity:
    return read_identity(workplace.practice_identity) if workplace.practice else identity()


@contextlib.contextmanager
def counting_aloud() -> Iterator[Progress]:
    """Show how far an export is on a terminal, and nowhere else."""
    if not sys.stderr.isatty():
        yield silent
        return
    from rich.console import Console
    from rich.progress import Progress as Bars

    with contextlib.ExitStack() as stack:
        bars = Bars(console=Console(stderr=True))
        tasks: dict[Stage, TaskID] = {}

        def tell(stage: Stage, done: int, total: int) -> None:
            if stage not in tasks:
                if not tasks:  # not before: a passphrase may be asked for first
                    stack.enter_context(bars)
                tasks[stage] = bars.add_task(_STAGES[stage], total=total)
            if done % 100 == 0 or done == total:
                bars.update(tasks[stage], completed=done)

        yield tell
