"""Opening sealed records, in two processes where there are many.

Opening takes nine tenths of an export's time, and `pyrage` holds Python's lock meanwhile, so
threads would not help. Each row is opened once: what was in it waits in a spool, compressed and
sealed again to a key that exists only in this process.
"""

import contextlib
import os
import secrets
import signal
import zlib
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from tempfile import SpooledTemporaryFile
from types import TracebackType
from typing import TYPE_CHECKING, NamedTuple, Self

from pyrage import x25519

from kiosk.errors import FailureError
from kiosk.export.roll import Traits, traits
from kiosk.signing.signature import Signature
from kiosk.vault.seal import Identity, UnopenableError, open_sealed, seal

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

Row = tuple[str, bytes]

CHUNK_ROWS = 250
# What a helper gets at a time: a tenth of a second of work, so that it seldom waits for the next.
HELPER_CHUNK_ROWS = 1_000
# Below this, helpers would take longer to start than they save.
MANY_ROWS = 5_000
HELPERS = 2
PATIENCE_SECONDS = 5.0
SPOOL_BYTES_IN_MEMORY = 2_000_000

_COMPRESSION = 1


class Opened(NamedTuple):
    """A chunk of rows that was opened: its records sealed again, and what is noted of each."""

    spooled: bytes
    ids: list[str]
    traits: list[Traits]
    unopenable: list[str]


@dataclass(frozen=True)
class Opener:
    """Opens chunks of rows; `digest_key` and `recipient` are secrets of one export."""

    keys: tuple[str, ...] = field(repr=False)
    digest_key: bytes = field(repr=False)
    recipient: str

    @classmethod
    def new(cls, identity: Identity, recipient: str) -> Self:
        """Make one for an export; what it opens is sealed to `recipient`."""
        return cls(tuple(map(str, identity.keys)), secrets.token_bytes(32), recipient)

    @property
    def identity(self) -> Identity:
        """The private keys, which as an object cannot go from one process to another."""
        return Identity(tuple(x25519.Identity.from_str(key) for key in self.keys))

    def open(self, rows: Iterable[Row]) -> Opened:
        """Open a chunk. What is no record, or another row's, counts as unopenable."""
        identity = self.identity
        found = Opened(b"", [], [], [])
        records: list[bytes] = []
        for row_id, sealed in rows:
            try:
                # Between the parts of JSON a line end is a space.
                data = open_sealed(sealed, identity).rstrip().replace(b"\n", b" ")
                record = Signature.from_json(data)
                noted = traits(record, _seconds(record), self.digest_key)
            except (UnopenableError, ValueError):
                found.unopenable.append(row_id)
                continue
            if record.id != row_id:
                found.unopenable.append(row_id)
                continue
            found.ids.append(row_id)
            found.traits.append(noted)
            records.append(data)
        packed = zlib.compress(b"\n".join(records), _COMPRESSION)
        return found._replace(spooled=seal(packed, (self.recipient,)))


def _seconds(record: Signature) -> int:
    return int(datetime.fromisoformat(record.signed_at).timestamp())


class Spool:
    """Opened records on their way into the files, in the order they came.

    The first few megabytes stay in memory; what is more lies in a nameless file, sealed.
    """

    def __init__(self) -> None:
        """Make the key."""
        self._identity = Identity.new()
        self._file = SpooledTemporaryFile(max_size=SPOOL_BYTES_IN_MEMORY)  # noqa: SIM115
        self._sizes: list[int] = []

    @property
    def recipient(self) -> str:
        """To whom a chunk has to be sealed."""
        return self._identity.recipients[0]

    def append(self, chunk: bytes) -> None:
        """Keep the next chunk. Raises OSError."""
        self._file.write(chunk)
        self._sizes.append(len(chunk))

    def __iter__(self) -> Iterator[Signature]:
        return map(Signature.from_json, self.lines())

    def lines(self) -> Iterator[bytes]:
        """Yield every record as the JSON that it was."""
        self._file.seek(0)
        for size in self._sizes:
            packed = open_sealed(self._file.read(size), self._identity)
            yield from filter(None, zlib.decompress(packed).split(b"\n"))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._file.close()


def chunk_size(count: int) -> int:
    """Return how many rows belong into a chunk where there are `count`."""
    return CHUNK_ROWS if count < MANY_ROWS else HELPER_CHUNK_ROWS


def in_chunks(rows: Iterable[Row], size: int = CHUNK_ROWS) -> Iterator[list[Row]]:
    """Yield the rows in lists."""
    iterator = iter(rows)
    while chunk := list(islice(iterator, size)):
        yield chunk


def open_chunks(
    chunks: Iterable[list[Row]], opener: Opener, count: int, prepare: Callable[[], None]
) -> Generator[Opened, None, None]:
    """Open chunks in their order; with helpers where `count` says that there are many rows.

    `prepare` is called in each helper before it gets a key.
    """
    if count < MANY_ROWS or processors() < HELPERS:
        yield from map(opener.open, chunks)
        return
    with Helpers(opener, prepare) as helpers:
        yield from helpers.open(chunks)


def processors() -> int:
    """Return how many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Helpers:
    """Processes that open rows. The identity goes to them through a pipe, and nowhere else.

    A helper ends when this process does, in whatever way: its pipe is closed then.
    """

    def __init__(self, opener: Opener, prepare: Callable[[], None]) -> None:
        """Start them."""
        from multiprocessing import get_context

        context = get_context("spawn")
        self._helpers: list[tuple[SpawnProcess, Connection]] = []
        try:
            for _ in range(HELPERS):
                ours, theirs = context.Pipe()
                helper = context.Process(target=_help, args=(theirs, prepare), daemon=True)
                self._helpers.append((helper, ours))
                helper.start()
                theirs.close()
                ours.send(opener)
        except (OSError, EOFError) as error:
            self.close()
            raise _ended_early() from error

    def open(self, chunks: Iterable[list[Row]]) -> Iterator[Opened]:
        """Open chunks in their order. Raises FailureError when a helper is gone."""
        free = deque(pipe for _, pipe in self._helpers)
        busy: deque[Connection] = deque()
        try:
            for chunk in chunks:
                opened = None
                if not free:
                    opened = busy[0].recv()
                    free.append(busy.popleft())
                # A helper that was sent something is read before it is sent more: nobody can wait
                # for the other with a full pipe between them.
                free[0].send(chunk)
                busy.append(free.popleft())
                if opened is not None:
                    yield opened
            for pipe in busy:
                yield pipe.recv()
        except (EOFError, ConnectionError) as error:
            raise _ended_early() from error

    def close(self) -> None:
        """End them."""
        for _, pipe in self._helpers:
            pipe.close()
        for helper, _ in self._helpers:
            if helper.pid is not None:
                helper.join(PATIENCE_SECONDS)
                if helper.exitcode is None:
                    helper.kill()
                    helper.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _help(pipe: "Connection", prepare: Callable[[], None]) -> None:
    """Open what comes through the pipe until it closes: what a helper does."""
    prepare()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that asks
    with contextlib.suppress(EOFError, ConnectionError):
        opener: Opener = pipe.recv()
        while True:
            pipe.send(opener.open(pipe.recv()))


def _ended_early() -> FailureError:
    return FailureError(
        "A part of the program that opens signatures has ended early.",
        "Nothing was written; export again.",
    )
