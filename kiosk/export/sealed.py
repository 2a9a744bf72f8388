"""Files that stay sealed on their way: bundles of one kiosk, and collections of many."""

import contextlib
import tempfile
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

from kiosk.errors import BadInputError
from kiosk.export.delivery import CHUNK_BYTES, Delivered, Delivery, check_target, delivering
from kiosk.export.gather import Progress
from kiosk.export.parts import Targets
from kiosk.export.run import ExportedFile, Order, Result, telling_if_unmarked
from kiosk.signing.signature import new_id
from kiosk.vault import copies, files
from kiosk.vault.bundle import Bundle, write_bundle
from kiosk.vault.collection import Gathered, gather
from kiosk.vault.store import Store
from kiosk.vault.view import Batch


def export_bundle(
    store: Store, targets: Targets, order: Order, now: datetime, progress: Progress
) -> Result | None:
    """Put the whole store, sealed as it is, into a file and mark its new rows. No key is needed.

    Raises KioskError; then nothing is marked. Returns None, and writes nothing, when there is
    nothing to take.
    """
    target = targets.paths["all"]
    with _removing(copies.temporary_for(store.path)) as temporary:
        progress("opening", 0, 0)
        written = write_bundle(store.path, temporary, practice=order.practice)
        if not (written.new if order.only_new else written.rows):
            return None
        with delivering(target) as delivery:
            progress("writing", 0, written.rows)
            _pour(temporary, delivery)
            progress("checking", 0, written.rows)
            file = _read_back(delivery, written.rows)
            progress("saving", 0, 1)
            batch = Batch(
                new_id(now), f"{now:%Y-%m-%dT%H:%M:%SZ}", order.form.name, written.rows, file.sha256
            )
            marked = store.marking(batch, written.new, written.changes)
            with telling_if_unmarked([file]), marked:
                delivery.publish(replace=order.replace)
    return Result(
        files=(file,),
        advice=order.form.rules.advice,
        collected=written.rows,
        exported=written.rows,
        merged=0,
        set_aside=0,
        before=0,
        unopenable=(),
        read_back=file.rows,
        is_whole=True,
        again=written.rows - len(written.new),
    )


def _read_back(delivery: Delivery, rows: int) -> ExportedFile:
    """Bring the file to the disk; what was read back are the bytes of a bundle of `rows` rows."""
    done = delivery.verify()
    return ExportedFile("all", done.path, rows, done.size, done.sha256)


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
