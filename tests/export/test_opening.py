"""Opening many rows: in helpers, in order, with nothing of it where others could look."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.errors import FailureError
from kiosk.export import opening
from kiosk.export.gather import Cancelled, gathered
from kiosk.export.opening import Helpers, Opener, Spool, in_chunks, open_chunks
from kiosk.signing.signature import Signature
from kiosk.station import dumps
from kiosk.vault.seal import Identity, seal
from tests.export.people import next_id
from tests.station.kiosks import ENVIRONMENT
from tests.vault.samples import signature

IDENTITY = Identity.new()
needs_proc = pytest.mark.skipif(not Path("/proc/self").exists(), reason="looks into /proc")


def nothing() -> None:
    """Prepare nothing."""


def rows(count: int, **changes: Any) -> list[tuple[str, bytes]]:
    made = [signature(id=next_id(), first_name=f"P{n}", **changes) for n in range(count)]
    return [(r.id, seal(r.to_json(), IDENTITY.recipients)) for r in made]


@pytest.fixture
def few_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "MANY_ROWS", 2)
    monkeypatch.setattr(opening, "processors", lambda: 2)


def children() -> list[int]:
    """The processes this one has started."""
    tasks = Path(f"/proc/{os.getpid()}/task").glob("*/children")
    pids = [int(pid) for task in tasks for pid in task.read_text().split()]
    return [pid for pid in pids if b"spawn_main" in Path(f"/proc/{pid}/cmdline").read_bytes()]


@pytest.mark.usefixtures("few_are_many")
@pytest.mark.parametrize("count", [1, 3, 25])
def test_helpers_open_the_same_as_one_process_in_the_same_order(count: int) -> None:
    sealed = rows(count)
    sealed[count // 2] = (sealed[count // 2][0], b"damaged")
    with Spool() as spool:
        opener = Opener.new(IDENTITY, spool.recipient)
        alone = [opener.open(chunk) for chunk in in_chunks(sealed, 2)]
        helped = list(open_chunks(in_chunks(sealed, 2), opener, count, nothing))
        for chunk in helped:
            spool.append(chunk.spooled)
        names = [record.first_name for record in spool]

    assert [c._replace(spooled=b"") for c in helped] == [c._replace(spooled=b"") for c in alone]
    assert names == [f"P{n}" for n in range(count) if n != count // 2]
    assert [row for chunk in helped for row in chunk.unopenable] == [sealed[count // 2][0]]


def test_few_rows_start_no_helper(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "Helpers", None)
    opener = Opener.new(IDENTITY, IDENTITY.recipients[0])

    assert len(list(open_chunks(in_chunks(rows(3)), opener, 3, nothing))) == 1


@needs_proc
@pytest.mark.usefixtures("few_are_many")
def test_the_identity_is_on_no_command_line_and_in_no_environment() -> None:
    opener = Opener.new(IDENTITY, IDENTITY.recipients[0])
    with Helpers(opener, nothing) as helpers:
        list(helpers.open(in_chunks(rows(4), 1)))
        pids = children()
        assert len(pids) == 2
        seen = b"".join(
            Path(f"/proc/{pid}/{what}").read_bytes()
            for pid in pids
            for what in ("cmdline", "environ")
        )
    assert b"AGE-SECRET" not in seen.upper()
    assert children() == []
    assert "AGE-SECRET" not in repr(opener)


@needs_proc
def test_helpers_leave_no_picture_of_their_memory() -> None:
    opener = Opener.new(IDENTITY, IDENTITY.recipients[0])
    with Helpers(opener, dumps.switch_off) as helpers:
        list(helpers.open(in_chunks(rows(2), 1)))
        limits = [Path(f"/proc/{pid}/limits").read_text() for pid in children()]

    assert len(limits) == 2
    for limit in limits:
        line = next(line for line in limit.splitlines() if line.startswith("Max core file size"))
        assert line.split()[4:6] == ["0", "0"]


@needs_proc
def test_a_helper_that_is_killed_is_told_and_nothing_hangs() -> None:
    opener = Opener.new(IDENTITY, IDENTITY.recipients[0])

    def killing() -> Iterator[list[tuple[str, bytes]]]:
        for number, chunk in enumerate(in_chunks(rows(20), 1)):
            if number == 6:
                os.kill(children()[0], signal.SIGKILL)
            yield chunk

    with Helpers(opener, nothing) as helpers, pytest.raises(FailureError, match="has ended early"):
        list(helpers.open(killing()))
    assert children() == []


ORPHANS = """
import os, signal, sys
from pathlib import Path
from tests.export.test_opening import *
with Helpers(Opener.new(IDENTITY, IDENTITY.recipients[0]), nothing) as helpers:
    list(helpers.open(in_chunks(rows(2), 1)))
    print(*children(), flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""


@needs_proc
def test_helpers_end_when_the_program_is_killed() -> None:
    done = subprocess.run(
        [sys.executable, "-c", ORPHANS],
        capture_output=True,
        text=True,
        check=False,
        env=ENVIRONMENT,
    )
    pids = [int(pid) for pid in done.stdout.split()]
    assert len(pids) == 2, done.stderr

    patience = time.monotonic() + 30
    while any(_runs(pid) for pid in pids):
        assert time.monotonic() < patience
        os.sched_yield()


def _runs(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_what_waits_in_the_spool_is_sealed_even_on_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr(opening, "SPOOL_BYTES_IN_MEMORY", 1)
    with Spool() as spool:
        opener = Opener.new(IDENTITY, spool.recipient)
        for chunk in in_chunks(rows(6), 2):
            spool.append(opener.open(chunk).spooled)
        spool._file.flush()  # noqa: SLF001
        descriptor = spool._file.fileno()  # noqa: SLF001
        data = os.pread(descriptor, 100_000, 0)
        assert list(tmp_path.iterdir()) == []
        assert [record.first_name for record in spool] == [f"P{n}" for n in range(6)]

    assert data.startswith(b"age-encryption.org/v1\n")
    assert b"example.org" not in data


class Shelf:
    """Rows in memory, read like a store's."""

    def __init__(self, sealed: list[tuple[str, bytes]]) -> None:
        self._rows = sealed

    def collected(self) -> int:
        return len(self._rows)

    not_exported = collected

    def set_aside(self) -> int:
        return 0

    def rows(self, *, only_new: bool, set_aside: bool = False) -> Any:
        assert only_new in (True, False)
        assert not set_aside
        return (row for row in self._rows)

    def row(self, row_id: str) -> bytes | None:
        return dict(self._rows).get(row_id)


@needs_proc
@pytest.mark.usefixtures("few_are_many")
def test_stopping_ends_the_helpers_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "HELPER_CHUNK_ROWS", 1)

    def stop(stage: str, done: int, _: int) -> None:
        if (stage, done) == ("opening", 3):
            assert len(children()) == 2
            raise Cancelled

    with (
        pytest.raises(Cancelled),
        gathered(Shelf(rows(50)), IDENTITY, only_new=True, progress=stop, prepare=nothing),
    ):
        pytest.fail("it was not stopped")
    assert children() == []


def test_a_disk_that_is_full_under_the_spool_is_told_in_words(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Spool, "append", fail)
    with (
        pytest.raises(Exception, match="There is no space left") as caught,
        gathered(
            Shelf(rows(1)), IDENTITY, only_new=True, progress=lambda *_: None, prepare=nothing
        ),
    ):
        pytest.fail("it went on")
    assert "Errno" not in str(caught.value)


def test_a_line_end_between_the_parts_of_a_record_is_no_other_record() -> None:
    record = signature(id=next_id())
    spread = record.to_json().replace(b'","', b'",\n"')
    with Spool() as spool:
        opener = Opener.new(IDENTITY, spool.recipient)
        spool.append(opener.open([(record.id, seal(spread, IDENTITY.recipients))]).spooled)

        assert list(spool) == [record]


def test_a_store_gives_back_one_row(tmp_path: Path) -> None:
    from kiosk.vault.store import Store

    with Store.open(tmp_path / "store.sqlite3", IDENTITY.recipients) as store:
        store.append(record := signature(id=next_id()))
        sealed = store.row(record.id)
        assert sealed is not None
        assert store.row("no") is None
    connection = sqlite3.connect(tmp_path / "store.sqlite3")
    assert connection.execute("SELECT sealed FROM signatures").fetchone() == (sealed,)
    connection.close()
    assert isinstance(record, Signature)
