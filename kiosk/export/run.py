"""One export from beginning to end: open, write, read back, mark."""

import contextlib
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.errors import BadInputError, FailureError, KioskError
from kiosk.export import roll
from kiosk.export.delivery import Delivered, check_target, delivering, read_back
from kiosk.export.formats import PRACTICE, Format
from kiosk.export.roll import Rows
from kiosk.export.source import Source
from kiosk.signing.signature import Signature, new_id
from kiosk.vault.seal import Identity
from kiosk.vault.view import Batch

Progress = Callable[[int], None]


@dataclass(frozen=True)
class Order:
    """What to export: all rows or the new ones, in which format, marked as practice or not."""

    form: Format
    only_new: bool = True
    practice: bool = False
    replace: bool = False


@dataclass(frozen=True)
class Result:
    """What was exported, of how many `collected`.

    `unopenable` are the ids of rows that stay for another identity.
    """

    delivered: Delivered
    collected: int
    exported: int
    unopenable: tuple[str, ...]


def target_for(destination: Path, order: Order, place: str, now: datetime) -> Path:
    """Return the file to write: `destination`, or a dated name in it if it is a folder.

    In practice the name begins with PRACTICE. Raises BadInputError for what cannot work.
    """
    target = destination.expanduser()
    if target.is_dir():
        slug = re.sub(r"[^a-z0-9]+", "-", place.lower()).strip("-")
        stamp = now.astimezone().strftime("%Y-%m-%d-%H%M%S")
        parts = ["signatures", slug, order.form.name, stamp]
        target = target / ("-".join(filter(None, parts)) + order.form.suffix)
    elif not target.suffix:
        raise BadInputError(
            f"There is no folder “{target}”.",
            f"Is the stick in? A new file needs an ending, such as {order.form.suffix}.",
        )
    if order.practice and not target.name.startswith(f"{PRACTICE}-"):
        target = target.with_name(f"{PRACTICE}-{target.name}")
    check_target(target, replace=order.replace)
    return target


def export(
    store: Source,
    identity: Identity,
    target: Path,
    order: Order,
    now: datetime,
    progress: Progress = lambda _: None,
) -> Result | None:
    """Write the rows to `target` and mark them. Raises KioskError; then nothing is marked.

    Returns None, and writes nothing, when there is no row to take: another export may have taken
    the last ones a moment ago, and its file must not be replaced by an empty one.
    `progress` is called with the number of rows written so far.
    """
    changes = store.changes()
    with delivering(target) as delivery:
        with store.snapshot():
            collected = store.collected()
            with _rows(store, order) as rows:
                survey = roll.survey(rows, identity)
            if not survey.opened and not survey.unopenable:
                return None
            with _rows(store, order) as rows:
                signatures = _counting(roll.opened(rows, identity), progress)
                order.form.write(signatures, survey.purposes, order.practice, delivery.write)
        delivered = delivery.verify()
        batch = new_batch(order, delivered, len(survey.opened), now)
        with telling_if_unmarked(target, batch), store.marking(batch, survey.opened, changes):
            delivery.publish(replace=order.replace)
    return Result(delivered, collected, len(survey.opened), tuple(survey.unopenable))


def _rows(store: Source, order: Order) -> AbstractContextManager[Rows]:
    """Return the rows, which let go of the store even when the writing of them fails."""
    return contextlib.closing(store.rows(only_new=order.only_new))


@contextlib.contextmanager
def telling_if_unmarked(target: Path, batch: Batch) -> Iterator[None]:
    """Say so when the file got its name and only the note of it failed."""
    try:
        yield
    except KioskError as error:
        if target.exists() and read_back(target) == batch.sha256:
            raise FailureError(
                f"“{target}” is complete, but the store could not note that.",
                "Nothing was lost; the next export holds these signatures again.",
            ) from error
        raise


def new_batch(order: Order, delivered: Delivered, rows: int, now: datetime) -> Batch:
    """Return the note of an export of `rows` rows."""
    at = now.strftime("%Y-%m-%dT%H:%M:%SZ")
    return Batch(new_id(now), at, order.form.name, rows, delivered.sha256)


def _counting(signatures: Iterable[Signature], progress: Progress) -> Iterator[Signature]:
    for number, signature in enumerate(signatures, start=1):
        yield signature
        progress(number)
