"""Files that stay sealed on their way: bundles of one kiosk, and collections of many."""

import contextlib
import tempfile
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

from kiosk.errors import BadInputError
from kiosk.export.delivery import CHUNK_BYTES, Delivered, Delivery, check_target, delivering
from kiosk.export.formats import Format
from kiosk.export.run import Order, Result, new_batch, telling_if_unmarked
from kiosk.vault import copies, files
from kiosk.vault.bundle import SUFFIX, Bundle, write_bundle
from kiosk.vault.collection import Gathered, gather
from kiosk.vault.store import Store


def _never(*_: object) -> None:
    """Stand where a format has its writer: a bundle is copied, not written."""
    raise NotImplementedError


BUNDLE = Format("bundle", SUFFIX, _never)


def export_bundle(store: Store, target: Path, order: Order, now: datetime) -> Result | None:
    """Put the whole store, sealed as it is, into `target` and mark its new rows. No key is needed.

    Raises KioskError; then nothing is marked. Returns None, and writes nothing, when there is
    nothing to take.
    """
    with _removing(copies.temporary_for(store.path)) as temporary:
        written = write_bundle(store.path, temporary, practice=order.practice)
        if not (written.new if order.only_new else written.rows):
            return None
        with delivering(target) as delivery:
            _pour(temporary, delivery)
            delivered = delivery.verify()
            batch = new_batch(order, delivered, written.rows, now)
            marked = store.marking(batch, written.new, written.changes)
            with telling_if_unmarked(target, batch), marked:
                delivery.publish(replace=order.replace)
    taken = len(written.new) if order.only_new else written.rows
    return Result(delivered, written.rows, taken, ())


def collect(bundles: Sequence[Bundle], into: Path) -> tuple[list[Gathered], Delivered | None]:
    """Gather `bundles` into the file `into`, with what is in it already.

    Returns what came of each, and the file if it had to be written: nothing is when nothing is
    new. A collection that is there stays until the new one was read back. Raises KioskError.
    """
    there = into.exists()
    check_target(into, replace=there)
    with contextlib.ExitStack() as opened, tempfile.TemporaryDirectory() as folder:
        older = [opened.enter_context(_older(into))] if there else []
        temporary = Path(folder) / "collection"
        gathered = gather([*older, *bundles], temporary)[len(older) :]
        if there and not any(one.changed for one in gathered):
            return gathered, None
        with delivering(into) as delivery:
            _pour(temporary, delivery)
            delivered = delivery.verify()
            delivery.publish(replace=there)
    return gathered, delivered


def _older(into: Path) -> Bundle:
    try:
        return Bundle.open(into)
    except BadInputError as error:
        raise BadInputError(
            f"“{into}” is there and is no collection that can be added to: {error.sentence}",
            "Choose another name; nothing was changed.",
        ) from error


def _pour(temporary: Path, delivery: Delivery) -> None:
    with temporary.open("rb") as file:
        while chunk := file.read(CHUNK_BYTES):
            delivery.write(chunk)


@contextlib.contextmanager
def _removing(temporary: Path) -> Iterator[Path]:
    """Hand on a name in the data folder, and leave nothing there."""
    try:
        yield temporary
    except OSError as error:
        raise files.in_plain_words(error, temporary) from error
    finally:
        temporary.unlink(missing_ok=True)
