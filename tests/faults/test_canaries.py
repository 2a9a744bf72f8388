"""What somebody types is nowhere on the disk, in whatever way the program ends.

Canaries are typed at the real screens and on paper, on a machine of its own. Then every byte of
its data folder, home, caches, temporary folders and crash reports is searched for them.
"""

import base64
import os
import platform
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults import canaries
from tests.faults.attendees import Attendees
from tests.faults.canaries import EMAIL, PERSON, ROW, Machine, hits_in, hits_in_memory
from tests.faults.conftest import Report
from tests.faults.ledger import Ledger
from tests.faults.paper import QUIET
from tests.faults.stick import export_command
from tests.faults.strace import Fault, attached, needs_strace
from tests.station.kiosks import HEADER, Live

FEW = 6


@pytest.fixture
def machine(live: Live, ledger: Ledger, tmp_path: Path) -> Iterator[Machine]:
    """A machine with a live kiosk in `data`; searched at the end of the test."""
    machine = Machine(tmp_path / "machine")
    live.data.rename(machine.folder / "data" / "kiosk")
    ledger.sent.add(EMAIL)
    yield machine
    assert hits_in(machine.folder) == []


@pytest.fixture
def attendees(machine: Machine, ledger: Ledger) -> Iterator[Attendees]:
    """The screens on that machine."""
    with Attendees(data_of(machine), ledger, machine.environment) as attendees:
        yield attendees


def data_of(machine: Machine) -> Path:
    """The data folder of the kiosk."""
    return machine.folder / "data" / "kiosk"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_the_search_finds_a_canary(machine: Machine, encoding: str) -> None:
    traitor = machine.folder / "home" / ".cache" / "words"
    traitor.write_bytes(b"\x00\xffabc" + f"x{EMAIL}y".encode(encoding))
    assert hits_in(machine.folder)
    traitor.unlink()


@pytest.mark.parametrize("before", ["", "a", "ab", "abc"])
def test_the_search_finds_a_canary_in_base64(machine: Machine, before: str) -> None:
    traitor = machine.folder / "tmp" / "mail"
    traitor.write_bytes(base64.b64encode(f"{before}{canaries.POSTAL}after".encode()))
    assert hits_in(machine.folder)
    traitor.unlink()


def test_after_visits_and_in_memory(attendees: Attendees, ledger: Ledger, report: Report) -> None:
    """Signed, reset; then the memory of the program is searched too.

    A few copies of Python's small strings may stay until their place is used again.
    """
    assert attendees.order("visit", PERSON).receipt
    during = hits_in_memory(attendees.pid)
    attendees.order("next")
    report("canaries in memory while thanked", during)
    after = hits_in_memory(attendees.pid)
    report("canaries in memory after the visit", after)
    ledger.sent.add("other@b.ca")
    other = {"first_name": "Other", "email": "other@b.ca"}
    assert attendees.order("visit", other).receipt
    attendees.order("next")
    one_more = hits_in_memory(attendees.pid)
    report("canaries in memory after one more visit", one_more)
    assert min(during.values()) > 5
    if platform.libc_ver()[0] == "glibc":
        assert max(after.values()) <= FEW
        assert max(one_more.values()) <= FEW


def test_after_kills(machine: Machine, ledger: Ledger) -> None:
    """While typing, and while thanked."""
    with Attendees(data_of(machine), ledger, machine.environment) as attendees:
        attendees.order("type", PERSON)
        attendees.kill()
    with Attendees(data_of(machine), ledger, machine.environment) as attendees:
        assert attendees.order("visit", PERSON).receipt
        attendees.kill()
    assert ledger.findings(data_of(machine)) == []


@needs_strace
def test_after_trouble_and_a_crash(attendees: Attendees, machine: Machine) -> None:
    """The disk fails, the attendee is before the trouble screen, and the program crashes."""
    store = data_of(machine) / "store.sqlite3-wal"
    fault = Fault("fdatasync", 1, "error=EIO", lasting=True)
    attendees.order("type", PERSON)
    with attached(attendees.pid, machine.folder.with_suffix(".log"), [store], fault):
        shown = attendees.order("tap")
        assert shown.kept
        assert hits_in(machine.folder) == []
        assert not attendees.order("retry").receipt
    os.kill(attendees.pid, signal.SIGSEGV)
    assert attendees.wait() == -signal.SIGSEGV


def on_paper(machine: Machine, *program: str) -> subprocess.Popen[str]:
    """Start `enter -` on that machine and hand it a good row, a bad one and a good one."""
    child = subprocess.Popen(
        [*program, "enter", "-", "--data", str(data_of(machine))],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**QUIET, **machine.environment},
        cwd=machine.folder / "cwd",
    )
    assert child.stdin is not None
    child.stdin.write(f"{HEADER}\n{ROW}{ROW.replace('@', '@@')}{ROW}")
    child.stdin.flush()
    return child


@pytest.mark.parametrize("ending", [signal.SIGKILL, signal.SIGSEGV])
def test_after_paper_and_a_kill(machine: Machine, ending: signal.Signals) -> None:
    with on_paper(machine, sys.executable, "-m", "kiosk") as child:
        assert child.stdout is not None
        assert child.stderr is not None
        assert "\t" in child.stdout.readline()
        child.send_signal(ending)
        assert EMAIL not in child.stderr.read()


@needs_strace
@pytest.mark.parametrize(
    "fault",
    [
        Fault("write", 1, "error=ENOSPC", lasting=True),
        Fault("pwrite64", 12, "error=ENOSPC", lasting=True),
        Fault("fdatasync", 2, "error=EIO"),
        Fault("fdatasync", 3, "signal=KILL"),
    ],
)
def test_after_paper_on_a_failing_disk(machine: Machine, fault: Fault) -> None:
    strace = ["strace", "-f", "--seccomp-bpf", "-qq", "-o", os.devnull, "-e", fault.option]
    with on_paper(machine, *strace, sys.executable, "-m", "kiosk") as child:
        _, err = child.communicate()
    assert child.returncode != 0
    assert EMAIL not in err


def test_after_an_export(live: Live, machine: Machine) -> None:
    """The stick holds them, of course; the machine it was made on does not."""
    with on_paper(machine, sys.executable, "-m", "kiosk") as child:
        child.communicate()
    target = machine.folder.with_suffix(".csv")
    subprocess.run(
        [*map(str, export_command(data_of(machine), target, live.key))],
        env={**QUIET, **machine.environment},
        cwd=machine.folder / "cwd",
        check=True,
    )
    assert EMAIL in target.read_text(encoding="utf-8")


def test_after_a_bug(machine: Machine) -> None:
    """A bug while a row is kept is noted in the journal, with no value and no traceback."""
    done = subprocess.run(
        [
            *(sys.executable, "-m", "tests.faults.liar", "buggy", "enter", "-"),
            *("--data", str(data_of(machine))),
        ],
        input=f"{HEADER}\n{ROW}",
        capture_output=True,
        text=True,
        check=False,
        env={**QUIET, **machine.environment},
        cwd=machine.folder / "cwd",
    )
    assert done.returncode == 1
    assert "Something in the program is wrong (ZeroDivisionError)" in done.stderr
    assert EMAIL not in done.stderr
    assert "ZeroDivisionError" in (data_of(machine) / "journal.jsonl").read_text()
