"""Taking signatures home: an export of this kiosk, and the card that says what came of it."""

import contextlib
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from kiosk.errors import KioskError
from kiosk.export.formats import FORMATS
from kiosk.export.run import Order, Progress, Result, export, target_for
from kiosk.station.data import Workplace
from kiosk.station.journal import Journal, Stopwatch, kind_of
from kiosk.station.keeper import StoreKeeper
from kiosk.vault import files
from kiosk.vault.identity import read_identity
from kiosk.vault.recovery import Recovery
from kiosk.vault.seal import Identity
from kiosk.vault.store import Store


@dataclass(frozen=True)
class Card:
    """What came of an export; without a `result` there was nothing new to write.

    `recovery` is what became of a store that was damaged, if that still matters.
    """

    result: Result | None = None
    recovery: Recovery | None = None

    @property
    def exit_code(self) -> int:
        """1 when signatures stayed behind, else 0."""
        return 1 if self.result and self.result.unopenable else 0

    def lines(self) -> Iterator[str]:
        """Yield it as it is shown."""
        if self.result is None:
            yield "There is nothing new since the last export; no file was written."
            return
        exported, unopenable = self.result.exported, self.result.unopenable
        delivered = self.result.delivered
        collected = self.result.collected
        before = collected - exported - len(unopenable)
        yield (
            f"Collected:  {collected} = {exported} exported now + {before} exported before"
            f" + {len(unopenable)} unopenable"
        )
        if self.recovery and self.recovery.missing:
            yield (
                f"Missing:    {self.recovery.missing} more were counted and cannot be read;"
                f" take “{self.recovery.aside}” home too"
            )
        yield f"Read back:  {delivered.size:,} bytes, as written"
        yield f"SHA-256:    {delivered.sha256}"
        yield f"File:       {delivered.path}"
        for row_id in unopenable:
            yield f"Unopenable: {row_id} (another identity is needed; it stays here)"


def order(workplace: Workplace, form: str, *, every: bool, replace: bool) -> Order:
    """Return what to export from here; `form` is the name of a format."""
    return Order(FORMATS[form], not every, workplace.practice, replace)


@contextlib.contextmanager
def counting_aloud() -> Iterator[Progress]:
    """Count rows on a terminal, and nowhere else."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console

    with Console(stderr=True).status("Opening signatures …") as status:
        yield lambda number: status.update(f"{number:,} signatures") if number % 100 == 0 else None


def note_aloud(sentence: str) -> None:
    """Tell whoever sits at the terminal, beside what is printed for scripts."""
    sys.stderr.write(f"{sentence}\n")


def take_away(
    keeper: StoreKeeper,
    destination: Path,
    order: Order,
    identity: Callable[[], Identity],
    now: datetime,
    counting: Callable[[], AbstractContextManager[Progress]] = counting_aloud,
    note: Callable[[str], None] = note_aloud,
) -> Card:
    """Export what this kiosk holds. `identity` is asked for only when there is something to open.

    What an export that was killed left at `destination` goes first, for it can be read by anybody.
    Raises KioskError; then nothing is marked as exported.
    """
    workplace = keeper.workplace
    with contextlib.closing(Journal(workplace.data)) as journal:
        _tidy(destination.expanduser(), journal, note)
        if not keeper.has_store:
            return Card()
        if keeper.use(Store.not_exported if order.only_new else Store.collected) == 0:
            return Card()
        target = target_for(destination, order, workplace.place.kiosk, now)
        key = read_identity(workplace.practice_identity) if workplace.practice else identity()
        with counting() as progress:
            work = partial(
                export, identity=key, target=target, order=order, now=now, progress=progress
            )
            result = _noted(lambda: keeper.use(work), order.form.name, journal)
    keeper.refresh_copy()
    return Card(result, Recovery.to_tell(keeper.path))


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
