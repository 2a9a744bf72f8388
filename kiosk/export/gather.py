"""From the sealed rows of a store to the people on the roll: opened once, then one by one."""

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import gettempdir
from typing import Literal

from kiosk.errors import BadInputError, KioskError
from kiosk.export.opening import Opener, Spool, chunk_size, in_chunks, open_chunks
from kiosk.export.roll import Entry, Ledger
from kiosk.export.source import SealedRows
from kiosk.plural import counted
from kiosk.signing.signature import Signature
from kiosk.vault.files import in_plain_words
from kiosk.vault.seal import Identity, UnopenableError, open_sealed

Stage = Literal["opening", "writing", "checking", "saving"]
Progress = Callable[[Stage, int, int], None]
"""Told the stage, how much of it is done and how much there is; it may raise `Cancelled`."""


def silent(*_: object) -> None:
    """Tell nobody, do nothing."""


class Cancelled(KioskError):  # noqa: N818 - it is no error
    """Somebody has stopped the export; nothing is left behind."""

    exit_code = 130

    def __init__(self) -> None:
        """Say so."""
        super().__init__("The export was stopped.", "Nothing was written or marked.")


@dataclass
class Roll:
    """Opened rows: who is on them, and those that no key of ours opens."""

    source: SealedRows
    identity: Identity
    spool: Spool
    ledger: Ledger = field(default_factory=Ledger)
    unopenable: list[str] = field(default_factory=list)

    def people(self) -> Iterator[Entry]:
        """Stream everybody once, in the order of their newest rows. Raises KioskError."""
        # What is another record of somebody mostly comes before the newest, and waits for it.
        waiting: dict[int, bytes] = {}
        with _plainly():
            for number, line in enumerate(self.spool.lines()):
                if not self.ledger.stands_for_itself(number):
                    waiting[number] = line
                    continue
                records = [Signature.from_json(line)]
                if others := self.ledger.others(number):
                    records += [self._record(other, waiting.pop(other, None)) for other in others]
                    records.sort(key=lambda one: one.id)
                yield Entry.of(records, self.ledger.maybe_same_as(number))

    def _record(self, number: int, line: bytes | None) -> Signature:
        """Return a record that came by as `line`, or is still to come: then it is opened again."""
        if line is not None:
            return Signature.from_json(line)
        sealed = self.source.row(self.ledger.ids[number]) or b""
        try:
            return Signature.from_json(open_sealed(sealed, self.identity))
        except (UnopenableError, ValueError) as error:
            raise KioskError(
                "The store changed while it was read.", "Nothing was written; export again."
            ) from error


@contextlib.contextmanager
def gathered(
    source: SealedRows,
    identity: Identity,
    *,
    only_new: bool,
    progress: Progress,
    prepare: Callable[[], None],
    set_aside: bool = False,
) -> Iterator[Roll]:
    """Open all rows, or those not exported yet. Raises KioskError, also when not one opens.

    With `set_aside`, those set aside in a review are not exported either. `source` must stay as it
    is until the roll is no more needed. `prepare` is called in helpers.
    """
    count = source.not_exported() if only_new else source.collected()
    count += source.set_aside() if only_new and set_aside else 0
    with Spool() as spool, _plainly():
        roll = Roll(source, identity, spool)
        opener, size = Opener.new(identity, spool.recipient), chunk_size(count)
        progress("opening", 0, count)
        with (
            contextlib.closing(source.rows(only_new=only_new, set_aside=set_aside)) as rows,
            contextlib.closing(
                open_chunks(in_chunks(rows, size), opener, count, prepare)
            ) as chunks,
        ):
            for chunk in chunks:
                spool.append(chunk.spooled)
                for row_id, noted in zip(chunk.ids, chunk.traits, strict=True):
                    roll.ledger.add(row_id, noted)
                roll.unopenable += chunk.unopenable
                progress("opening", len(roll.ledger.ids) + len(roll.unopenable), count)
        if roll.unopenable and not len(roll.ledger.ids):
            raise _stranger(len(roll.unopenable))
        roll.ledger.settle()
        yield roll


def _stranger(rows: int) -> BadInputError:
    return BadInputError(
        f"This identity does not belong to this store: of {counted(rows, 'record')} to be exported"
        " it opens none.",
        "Use the identity of the recipient that “kiosk status” shows.",
    )


@contextlib.contextmanager
def _plainly() -> Iterator[None]:
    """Tell what the disk says of the nameless file of the spool."""
    try:
        yield
    except OSError as error:
        if error.filename is not None:
            raise
        raise in_plain_words(error, Path(gettempdir())) from error
