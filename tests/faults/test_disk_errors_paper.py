"""Every write and sync of `kiosk enter` fails in turn, and every one of them is where it is killed.

What was answered is kept, what was not kept was not answered, and the store opens and goes on.
"""

import random
import sys
from pathlib import Path

import pytest

from tests.faults.conftest import Crates, Report
from tests.faults.ledger import Ledger
from tests.faults.paper import person
from tests.faults.strace import Fault, calls_in, needs_strace, run_traced, sweep
from tests.station.kiosks import HEADER, kiosk

pytestmark = needs_strace

SEED = 5
SAMPLE = 5
ROWS = 2


def enter(data: Path, ledger: Ledger, fault: Fault | None = None) -> int:
    """Enter two rows under a fault; returns the exit code."""
    rows = "".join(person(ledger) for _ in range(ROWS))
    command = [sys.executable, "-m", "kiosk", "enter", "-", "--data", str(data)]
    done = run_traced(data.with_suffix(".log"), command, fault, f"{HEADER}\n{rows}")
    for line in done.stdout.splitlines(keepends=True):
        ledger.answer(line)
    if fault is None or fault.call != "write":  # what is said fails too then
        assert "Traceback" not in done.stderr
    return done.returncode


def check(crates: Crates, fault: Fault, *, new_store: bool) -> None:
    """Let one fault happen, then see what was kept and whether it goes on."""
    data, ledger = crates.fresh()
    if new_store:
        (data / "store.sqlite3").unlink()
    code = enter(data, ledger, fault)
    if code == 0:
        assert len(ledger.acknowledged) == ROWS, f"{fault}: all is well, it said"
    assert ledger.findings(data) == [], fault

    after = kiosk("enter", "-", "--data", data, given=f"{HEADER}\n{person(ledger)}")
    assert after.returncode == 0, f"{fault}: {after.stderr}"
    ledger.answer(after.stdout)
    assert ledger.findings(data) == [], fault


def faults(crates: Crates, *, new_store: bool) -> list[Fault]:
    """Count the calls of a run without a fault and return every fault there is for them."""
    data, ledger = crates.fresh()
    if new_store:
        (data / "store.sqlite3").unlink()
    assert enter(data, ledger) == 0
    assert len(ledger.acknowledged) == ROWS
    return sweep(calls_in(data.with_suffix(".log")), names=True)


def test_a_failing_disk_is_never_answered_for(crates: Crates) -> None:
    every = faults(crates, new_store=False)
    assert len(every) > 100

    for fault in random.Random(SEED).sample(every, SAMPLE):  # noqa: S311 - must repeat
        check(crates, fault, new_store=False)


@pytest.mark.soak
@pytest.mark.parametrize("new_store", [False, True])
def test_every_fault_of_a_save(crates: Crates, new_store: bool, report: Report) -> None:
    every = faults(crates, new_store=new_store)
    for fault in every:
        check(crates, fault, new_store=new_store)
    report("faults", len(every))
