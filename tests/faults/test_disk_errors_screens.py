"""Every write and sync of a save fails in turn while somebody signs at the real screens.

“Thank you” never without a kept row. Trouble keeps what was typed, stays as long as the disk is
unwell, and one more tap goes on when it is well again.
"""

import random
from pathlib import Path

import pytest

from tests.faults.attendees import Attendees, person
from tests.faults.conftest import Crates, Report
from tests.faults.ledger import Ledger
from tests.faults.strace import Fault, attached, calls_in, needs_strace, sweep

pytestmark = needs_strace

SEED = 6
SAMPLE = 2


class Patient:
    """One kiosk that meets one fault after the other, always while somebody signs."""

    def __init__(self, attendees: Attendees, data: Path, ledger: Ledger) -> None:
        self._attendees = attendees
        self._data = data
        self._ledger = ledger
        self._store = data / "store.sqlite3"
        self.log = data.with_suffix(".log")
        self._files = [self._store, self._store.with_name("store.sqlite3-wal")]

    def faults(self) -> list[Fault]:
        """Return every fault there is in one save, but the kills."""
        self._attendees.order("type", person(self._ledger))
        with attached(self._attendees.pid, self.log, self._files):
            assert self._attendees.order("tap").receipt
        self._attendees.order("next")
        return [fault for fault in sweep(calls_in(self.log)) if "KILL" not in fault.what]

    def meet(self, fault: Fault) -> bool:
        """Sign under a fault; returns whether there was trouble."""
        who = person(self._ledger)
        self._attendees.order("type", who)
        with attached(self._attendees.pid, self.log, self._files, fault):
            shown = self._attendees.order("tap")
            self._holds(fault)
            troubled = not shown.receipt
            if troubled:
                assert shown.kept == who, fault
                assert shown.says, fault
                shown = self._attendees.order("retry")
                self._holds(fault)
        if not shown.receipt:
            assert fault.lasting, fault
            assert shown.kept == who, fault
            assert self._attendees.order("retry").receipt, fault
            self._holds(fault)
        self._attendees.order("next")
        return troubled

    def _holds(self, fault: Fault) -> None:
        assert self._ledger.findings(self._data, running=True) == [], fault


def suffer(crates: Crates, sample: int | None) -> tuple[int, int]:
    """Meet a sample of the faults, or all; returns how many, and how often there was trouble."""
    data, ledger = crates.fresh()
    with Attendees(data, ledger) as attendees:
        patient = Patient(attendees, data, ledger)
        faults = patient.faults()
        assert len(faults) > 10
        if sample:
            faults = random.Random(SEED).sample(faults, sample)  # noqa: S311 - must repeat
        troubles = sum([patient.meet(fault) for fault in faults])
    assert ledger.findings(data) == []
    return len(faults), troubles


def test_nobody_is_thanked_by_a_failing_disk(crates: Crates) -> None:
    _, troubles = suffer(crates, SAMPLE)

    assert troubles > 0


@pytest.mark.soak
def test_every_fault_of_a_save_at_the_screens(crates: Crates, report: Report) -> None:
    faults, troubles = suffer(crates, None)
    report("faults", faults)
    report("troubles", troubles)
