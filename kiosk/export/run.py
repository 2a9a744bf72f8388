"""One export from beginning to end: open, write, read back, mark."""

import contextlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Literal

from kiosk.errors import BadInputError, FailureError, KioskError
from kiosk.export import review
from kiosk.export.delivery import (
    Delivery,
    check_target,
    delivering,
    in_plain_words,
    read_back,
)
from kiosk.export.formats import Format, Rules
from kiosk.export.gather import Cancelled, Progress, gathered, silent
from kiosk.export.parts import Part, Parts, Targets, made, targets_for
from kiosk.export.questions import Known, Questions, nowhere
from kiosk.export.readers import count_rows
from kiosk.export.roll import Entry, Ledger
from kiosk.export.source import Source
from kiosk.signing.signature import new_id
from kiosk.vault.seal import Identity
from kiosk.vault.view import SET_ASIDE, Batch


@dataclass(frozen=True)
class Order:
    """What to export: all rows or the new ones, in which format, marked as practice or not.

    Of one `campaign`, or of all: what is of another one is not looked at, and not marked.
    `review` is a list of entries that are obviously not true, which are set aside into it; `keep`
    are the receipts of those that stay in all the same. `known` finds the packs whose words stand
    above and in the columns of a campaign's own fields.
    """

    form: Format
    only_new: bool = True
    practice: bool = False
    replace: bool = False
    review: Path | None = None
    keep: frozenset[str] = frozenset()
    known: Known = nowhere
    campaign: str | None = None


@dataclass(frozen=True)
class ExportedFile:
    """A file that is on the disk for certain, and how many people were read back from it."""

    part: Part | Literal["set-aside"]
    path: Path
    rows: int
    size: int
    sha256: str


@dataclass(frozen=True)
class Result:
    """What was exported, in rows of the store.

    `collected` = `exported` (people in the files) + `merged` (rows of people who are in them
    already) + `set_aside` + `before` (exported before) + those `unopenable`, whose ids stay for
    another identity. `untouched` of those set aside were so by an earlier export, and this one did
    not look at them; the others are in its list, so `exported` + `set_aside` - `untouched` =
    `read_back` from the files. `listed` entries more are in the list for review since an earlier
    export. `shortened` values were longer than the format allows. A bundle `is_whole`: it holds
    records and no people, and among them, `again`, those that were exported before.
    """

    files: tuple[ExportedFile, ...]
    advice: str
    collected: int
    exported: int
    merged: int
    set_aside: int
    before: int
    unopenable: tuple[str, ...]
    read_back: int
    listed: int = 0
    shortened: int = 0
    untouched: int = 0
    is_whole: bool = False
    again: int = 0


def target_for(destination: Path, order: Order, place: str, now: datetime) -> Targets:
    """Return the files to write; see `targets_for`. Raises BadInputError."""
    place = " ".join(filter(None, (place, order.campaign)))
    targets = targets_for(
        destination, order.form, place, now, practice=order.practice, replace=order.replace
    )
    if order.review is not None and order.review in targets.paths.values():
        raise BadInputError("The list for review and the export need files of their own.")
    return targets


def export(
    store: Source,
    identity: Identity,
    target: Path | Targets,
    order: Order,
    now: datetime,
    progress: Progress = silent,
    prepare: Callable[[], None] = silent,
) -> Result | None:
    """Write the rows to `target` and mark them. Raises KioskError; then nothing is marked.

    Where the format is of drawings alone nothing is ever marked.

    Returns None, and writes nothing, when there is no row to take: another export may have taken
    the last ones a moment ago, and its file must not be replaced by an empty one. With a review,
    whom an earlier export set aside is looked at again: who is kept by now comes along.
    `prepare` is called in every process that helps.
    """
    targets = target if isinstance(target, Targets) else Targets.at(target)
    sieve = review.Sieve(order.review, order.keep) if order.review is not None else None
    changes = store.changes()
    with made(targets.new_folder), contextlib.ExitStack() as stack:
        with store.snapshot():
            stock = Stock.of(store, only_new=order.only_new, reviewed=sieve is not None)
            if stock.opened == 0:
                return None
            with gathered(
                store,
                identity,
                only_new=order.only_new,
                progress=progress,
                prepare=prepare,
                set_aside=stock.again > 0,
            ) as roll:
                work = Work(order, targets, roll.ledger, roll.unopenable, sieve, stack)
                work.write(roll.people(), progress)
        if stock.new == 0 and work.parts.rows == 0:
            return None
        with work.plainly():
            work.check(progress)
            with (
                telling_if_unmarked(work.files),
                work.marking(store, changes, now),
            ):
                work.publish(progress)
    return work.result(stock)


@dataclass(frozen=True)
class Stock:
    """What an export finds: `new` rows, or all, and those set aside before.

    Of the latter it opens those that are to be looked at `again`, and leaves `untouched` ones.
    """

    collected: int
    new: int
    again: int = 0
    untouched: int = 0

    @classmethod
    def of(cls, store: Source, *, only_new: bool, reviewed: bool) -> "Stock":
        """Count what there is. Raises KioskError."""
        collected = store.collected()
        if not only_new:
            return cls(collected, collected)
        new, aside = store.not_exported(), store.set_aside()
        again = aside if reviewed else 0
        return cls(collected, new, again, untouched=aside - again)

    @property
    def opened(self) -> int:
        """How many rows are opened."""
        return self.new + self.again

    @property
    def before(self) -> int:
        """How many rows are in a file since an earlier export."""
        return self.collected - self.opened - self.untouched


@dataclass
class Work:
    """An export under way: the files of its format, and the list of what is set aside."""

    order: Order
    targets: Targets
    ledger: Ledger
    unopenable: list[str]
    sieve: review.Sieve | None
    stack: contextlib.ExitStack
    files: list[ExportedFile] = field(default_factory=list)
    _list: Delivery | None = None
    _at: Path = Path()

    def __post_init__(self) -> None:
        """Open the files that are there in any case."""
        self.parts = Parts(
            self.order.form,
            self.targets,
            list(self.ledger.purposes),
            Questions.of(self.ledger, self.order.known),
            self.order.practice,
            self.order.replace,
            self.stack,
        )

    def write(self, people: Iterator[Entry], progress: Progress) -> None:
        """Write everybody somewhere. Raises KioskError."""
        total = self.ledger.people
        progress("writing", 0, total)
        for number, entry in enumerate(people, start=1):
            if self.sieve is None or not self.sieve.takes(entry):
                self.parts.add(entry)
            progress("writing", number, total)
        self.parts.finish()
        if self.sieve is not None:
            self._list = self.stack.enter_context(delivering(self.sieve.path))
            for data in self.sieve.lines(self.ledger.receipts):
                self._list.write(data)

    def check(self, progress: Progress) -> None:
        """Bring every file to the disk and read it back. Raises FailureError, OSError."""
        total = self.parts.rows + self._aside + self._stays
        for file in self.parts.files:
            self._check(file.part, file.delivery, self.order.form.rules, progress, total)
        if self._list is not None:
            self._check("set-aside", self._list, review.RULES, progress, total)
        found = self._rows_read
        if found != total:
            raise FailureError(
                f"{total:,} entries were written, and {found:,} were read back.",
                "Nothing was lost; export again.",
            )

    @property
    def _aside(self) -> int:
        return len(self.sieve.rows) if self.sieve else 0

    @property
    def _stays(self) -> int:
        return len(self.sieve.stays) if self.sieve else 0

    @property
    def _rows_read(self) -> int:
        return sum(file.rows for file in self.files)

    def _check(
        self,
        part: Part | Literal["set-aside"],
        delivery: Delivery,
        rules: Rules,
        progress: Progress,
        total: int,
    ) -> None:
        self._at = delivery.target
        before = self._rows_read
        progress("checking", before, total)
        done = delivery.verify()
        rows = count_rows(
            delivery.temporary,
            rules,
            delivery.target.name,
            lambda read: progress("checking", before + read, total),
        )
        self.files.append(ExportedFile(part, done.path, rows, done.size, done.sha256))

    def publish(self, progress: Progress) -> None:
        """Give every file its name; if one cannot have it, none keeps it. Raises OSError."""
        replaces = [(file.delivery, self.order.replace) for file in self.parts.files]
        if self.sieve is not None and self._list is not None:
            replaces.append((self._list, self.sieve.is_there))
        published: list[Path] = []
        try:
            for number, (delivery, replace) in enumerate(replaces):
                self._at = delivery.target
                progress("saving", number, len(replaces))
                delivery.publish(replace=replace)
                if not replace:
                    published.append(delivery.target)
        except BaseException:
            for path in published:
                with contextlib.suppress(OSError):
                    path.unlink()
            raise

    @contextlib.contextmanager
    def plainly(self) -> Iterator[None]:
        """Tell what the disk says, naming the file it was about."""
        try:
            yield
        except OSError as error:
            raise in_plain_words(error, self._at) from error

    def marking(
        self, store: Source, changes: str | None, now: datetime
    ) -> contextlib.AbstractContextManager[None]:
        """Note this export if what is done inside succeeds. Raises KioskError."""
        if not self.order.form.marks:
            return contextlib.nullcontext()
        return store.marking(self.batch(now), self.taken(), changes, self.batch_aside(now))

    def batch(self, now: datetime) -> Batch:
        """Return the note of this export; several files have their digests side by side."""
        digests = " ".join(file.sha256 for file in self.files)
        aside = len(self.sieve.ids) if self.sieve else 0
        rows = len(self.ledger.ids) - aside
        return Batch(new_id(now), _stamp(now), self.order.form.name, rows, digests)

    def batch_aside(self, now: datetime) -> tuple[Batch, list[str]] | None:
        """Return the note of what was set aside, and which rows these are."""
        if self.sieve is None or not self.sieve.ids:
            return None
        ids, digest = self.sieve.ids, self.files[-1].sha256
        return Batch(new_id(now), _stamp(now), SET_ASIDE, len(ids), digest), ids

    def taken(self) -> Iterator[str]:
        """Yield the ids of the rows whose people are in the files."""
        aside = set(self.sieve.ids) if self.sieve else set[str]()
        return (row_id for row_id in self.ledger.ids if row_id not in aside)

    def result(self, stock: Stock) -> Result:
        """Return what came of it."""
        return Result(
            files=tuple(self.files),
            advice=self.order.form.rules.advice,
            collected=stock.collected,
            exported=self.parts.rows,
            merged=self.ledger.merged,
            set_aside=self._aside + stock.untouched,
            before=stock.before,
            unopenable=tuple(self.unopenable),
            read_back=self._rows_read - self._stays,
            listed=self._stays,
            shortened=self.parts.table.shortened,
            untouched=stock.untouched,
        )


def _stamp(now: datetime) -> str:
    return now.strftime("%Y-%m-%dT%H:%M:%SZ")


@contextlib.contextmanager
def telling_if_unmarked(files: Sequence[ExportedFile]) -> Iterator[None]:
    """Say so when the files got their names and only the note of it failed."""
    try:
        yield
    except Cancelled:
        raise
    except KioskError as error:
        if all(file.path.exists() and read_back(file.path) == file.sha256 for file in files):
            names = ", ".join(f"“{file.path}”" for file in files)
            raise FailureError(
                f"{names} {'is' if len(files) == 1 else 'are'} complete, but the store could not"
                " note that.",
                "Nothing was lost; the next export holds these signatures again.",
            ) from error
        raise


def list_doubtful(
    store: Source,
    identity: Identity,
    path: Path,
    *,
    only_new: bool,
    progress: Progress = silent,
    prepare: Callable[[], None] = silent,
) -> int:
    """Write only the list of entries that are obviously not true; nothing is marked.

    Whom an earlier export set aside is not exported yet, and so among the new. Returns how many
    there are. Raises KioskError.
    """
    check_target(path, replace=False)
    with (
        store.snapshot(),
        gathered(
            store, identity, only_new=only_new, progress=progress, prepare=prepare, set_aside=True
        ) as roll,
    ):
        people = ((review.reason(entry.signature), entry) for entry in roll.people())
        rows = [review.row(why, entry) for why, entry in people if why]
    with delivering(path) as delivery:
        for data in review.lines(rows):
            delivery.write(data)
        delivery.verify()
        delivery.publish(replace=False)
    return len(rows)
