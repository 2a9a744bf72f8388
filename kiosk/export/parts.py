"""The files of one export: where they go, and who goes into which."""

import contextlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Literal

from kiosk.errors import BadInputError
from kiosk.export.columns import Table, answer_to
from kiosk.export.delivery import Delivery, check_target, delivering, in_plain_words
from kiosk.export.formats import PRACTICE, Format, Split
from kiosk.export.questions import Questions
from kiosk.export.roll import Entry
from kiosk.export.writer import Writer
from kiosk.export.writers import open_writer
from kiosk.names import dated
from kiosk.vault.files import sync_folder

# Everybody; or those who said yes, all others, and those whom the CRM would refuse.
Part = Literal["all", "yes", "others", "unfit"]

BYTES_PER_MEGABYTE = 1_000_000
# A row is never longer than this, so a file that stops so far below its limit keeps to it.
MARGIN_BYTES = 20_000
# What a campaign's own field can add to that: a drawing's strokes are the longest.
OWN_BYTES = 30_000


@dataclass(frozen=True)
class Targets:
    """Where the parts of an export go; `new_folder` is to be made for them."""

    paths: dict[Part, Path]
    new_folder: Path | None = None

    @classmethod
    def at(cls, path: Path) -> "Targets":
        """Everybody into one file."""
        return cls({"all": path})


def targets_for(
    destination: Path, form: Format, place: str, now: datetime, *, practice: bool, replace: bool
) -> Targets:
    """Return the files to write: `destination`, or dated names in it if it is a folder.

    A format of several files needs a folder, which is made if the one above it is there. In
    practice every name begins with PRACTICE. Raises BadInputError for what cannot work.
    """
    target = destination.expanduser()
    split = form.rules.split
    new_folder = None
    if split is not None:
        new_folder = _folder_for(target, form)
    elif not target.is_dir() and not target.suffix:
        raise BadInputError(
            f"There is no folder “{target}”.",
            f"Is the stick in? A new file needs an ending, such as {form.suffix}.",
        )
    inside = split is not None or target.is_dir()
    stem = _stem(form, place, now)
    paths: dict[Part, Path] = {}
    for part, word in _words(split).items():
        name = "-".join(filter(None, [stem, word])) + form.suffix
        path = target / name if inside else target
        if practice and not path.name.startswith(f"{PRACTICE}-"):
            path = path.with_name(f"{PRACTICE}-{path.name}")
        if new_folder is None:
            check_target(path, replace=replace)
        paths[part] = path
    return Targets(paths, new_folder)


def _folder_for(target: Path, form: Format) -> Path | None:
    """Return the folder to make; None if it is there."""
    if target.is_dir():
        return None
    if target.exists() or target.suffix == form.suffix:
        raise BadInputError(
            f"{form.rules.title} gets several files, and “{target}” is not a folder.",
            f"Give a folder, such as “{target.parent}”.",
        )
    if not target.parent.is_dir():
        raise BadInputError(f"The folder “{target.parent}” does not exist.", "Is the stick in?")
    return target


def _stem(form: Format, place: str, now: datetime) -> str:
    return dated("signatures", place, now, re.sub(r"[^\w-]+", "-", form.name))


def _words(split: Split | None) -> dict[Part, str]:
    if split is None:
        return {"all": ""}
    words: dict[Part, str] = {"yes": split.yes, "others": split.others}
    return words | ({"unfit": split.unfit} if split.needs_email or split.ascii_email else {})


def part_of(entry: Entry, split: Split | None) -> Part:
    """Return where a person belongs: among those who said yes only with a yes to that purpose."""
    if split is None:
        return "all"
    local = entry.signature.email.rpartition("@")[0]
    if (split.needs_email and not local) or (split.ascii_email and not local.isascii()):
        return "unfit"
    return "yes" if answer_to(entry.signature, split.consent) == "yes" else "others"


@dataclass
class OpenFile:
    """A file under way, and how many people are in it."""

    part: Part
    delivery: Delivery
    writer: Writer
    rows: int = 0


@dataclass
class Parts:
    """The files of an export while they are written; each is begun when somebody goes into it."""

    form: Format
    targets: Targets
    purposes: Sequence[str]
    questions: Questions
    practice: bool
    replace: bool
    stack: contextlib.ExitStack
    files: list[OpenFile] = field(default_factory=list)
    _current: dict[Part, OpenFile] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Prepare the columns, and a file that holds everybody even if there is nobody."""
        self.table = Table(self.form.rules, self.purposes, self.questions, practice=self.practice)
        limit = self.form.rules.max_megabytes
        own = sum(bool(column.own) for column in self.form.rules.columns)
        margin = MARGIN_BYTES + (OWN_BYTES * len(self.questions.ids) if own else 0)
        self._most = None if limit is None else limit * BYTES_PER_MEGABYTE - margin
        if "all" in self.targets.paths:
            self._begin("all")

    @property
    def rows(self) -> int:
        """How many people are in all of them."""
        return sum(file.rows for file in self.files)

    def add(self, entry: Entry) -> None:
        """Write a person into the file they belong into. Raises KioskError."""
        part = part_of(entry, self.form.rules.split)
        file = self._current.get(part) or self._begin(part)
        if self._most is not None and file.delivery.size > self._most:
            self._finish(file)
            file = self._begin(part)
        try:
            file.writer.add(entry)
        except OSError as error:
            raise in_plain_words(error, file.delivery.target) from error
        file.rows += 1

    def finish(self) -> None:
        """Write what comes last in every file, and put those who said yes first. Raises KioskError.

        Whoever reads of the files, reads of the one to upload before the one that must not be.
        """
        for file in self._current.values():
            self._finish(file)
        order = list(self.targets.paths)
        self.files.sort(key=lambda file: order.index(file.part))

    def _finish(self, file: OpenFile) -> None:
        try:
            file.writer.finish()
        except OSError as error:
            raise in_plain_words(error, file.delivery.target) from error

    def _begin(self, part: Part) -> OpenFile:
        target = self.targets.paths[part]
        number = sum(file.part == part for file in self.files) + 1
        if number > 1:  # the last one is as large as the CRM takes
            target = target.with_stem(f"{target.stem}-{number}")
            check_target(target, replace=self.replace)
        delivery = self.stack.enter_context(delivering(target))
        inner = f"{target.stem}.{self.form.rules.kind}"
        writer = open_writer(
            self.form, self.table, delivery.write, practice=self.practice, inner=inner
        )
        self.stack.callback(writer.abandon)
        self.files.append(OpenFile(part, delivery, writer))
        self._current[part] = self.files[-1]
        return self.files[-1]


@contextlib.contextmanager
def made(folder: Path | None) -> Iterator[None]:
    """Make a folder, and take it away again if nothing came into it. Raises KioskError."""
    if folder is None:
        yield
        return
    try:
        folder.mkdir()
        sync_folder(folder.parent)
    except OSError as error:
        raise in_plain_words(error, folder) from error
    try:
        yield
    finally:
        with contextlib.suppress(OSError):  # there is something in it
            folder.rmdir()
