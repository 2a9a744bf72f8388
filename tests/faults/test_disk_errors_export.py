"""Every write, sync and renaming of an export fails in turn, and every one is where it is killed.

The stick has the old file or the whole new one. Rows count as exported only when the new one is
there, and that was read back before. Nothing is lost, and exporting again works.
"""

import random
import re
from pathlib import Path

import pytest

from tests.faults.conftest import Crates, Report
from tests.faults.stick import OLD, export_command, exported_ids, signed, wrong_with
from tests.faults.strace import Fault, calls_in, needs_strace, run_traced, sweep
from tests.station.kiosks import kiosk
from tests.vault.samples import names_in

pytestmark = needs_strace

SEED = 8
SAMPLE = 5
ROWS = 6

STEPS = (
    r"openat\(.*O_TMPFILE",
    r" write\(\d+, .id,receipt",
    r" fsync\(",
    r"openat\(.*/proc/self/fd/.*O_RDONLY",
    r" read\(\d+, .id,receipt",
    r" linkat\(.*/proc/self/fd/",
    r" rename\(.*kiosk-part",
    r" fsync\(",
    r" pwrite64\(.*, 4096, ",
)


class Volunteer:
    """Exports to a stick of its own in every round."""

    def __init__(self, crates: Crates) -> None:
        self._crates = crates
        self._live = crates.live
        self._ids = signed(crates.live, ROWS)

    def stick(self, *, old: bool) -> tuple[Path, Path]:
        """Return a data folder and the file to write, which may be there already."""
        data, _ = self._crates.fresh()
        target = data.with_suffix(".stick") / "signatures.csv"
        target.parent.mkdir()
        if old:
            target.write_bytes(OLD)
        return data, target

    def faults(self, *, fat: bool = False) -> list[Fault]:
        """Return every fault there is in one export."""
        faults: set[Fault] = set()
        for old in (False, True):
            data, target = self.stick(old=old)
            log = data.with_suffix(".log")
            command = export_command(data, target, self._live.key, replace=old, fat=fat)
            done = run_traced(log, command)
            assert done.returncode == 0, done.stderr
            assert wrong_with(target, data, self._ids, self._live.identity) == []
            faults.update(sweep(calls_in(log), names=True))
        return sorted(faults, key=repr)

    def suffer(self, fault: Fault, *, old: bool, fat: bool = False) -> None:
        """Export under a fault, look at both ends, then export again."""
        data, target = self.stick(old=old)
        command = export_command(data, target, self._live.key, replace=old, fat=fat)
        done = run_traced(data.with_suffix(".log"), command, fault)
        assert wrong_with(target, data, self._ids, self._live.identity) == [], fault
        if fault.call != "write":
            assert "Traceback" not in done.stderr, fault
        if done.returncode == 0:
            assert set(exported_ids(target)) == self._ids, fault

        again = kiosk(*map(str, export_command(data, target, self._live.key)[3:]), "--all")
        assert again.returncode == 0, f"{fault}: {again.stderr}"
        assert set(exported_ids(target)) == self._ids, fault
        assert names_in(target.parent) == [target.name], fault


def test_a_failing_stick_never_holds_half_a_file(crates: Crates) -> None:
    volunteer = Volunteer(crates)
    faults = volunteer.faults()
    assert len(faults) > 100

    for number, fault in enumerate(random.Random(SEED).sample(faults, SAMPLE)):  # noqa: S311
        volunteer.suffer(fault, old=bool(number % 2))


@pytest.mark.soak
@pytest.mark.parametrize("fat", [False, True], ids=["disk", "fat"])
@pytest.mark.parametrize("old", [False, True], ids=["new", "old"])
def test_every_fault_of_an_export(crates: Crates, old: bool, fat: bool, report: Report) -> None:
    volunteer = Volunteer(crates)
    faults = volunteer.faults(fat=fat)
    for fault in faults:
        volunteer.suffer(fault, old=old, fat=fat)
    report("faults", len(faults))


def test_the_note_is_made_after_the_file_was_read_back(crates: Crates) -> None:
    """In the order of the system calls: written, synced, read, named, and only then noted."""
    volunteer = Volunteer(crates)
    data, target = volunteer.stick(old=False)
    log = data.with_suffix(".log")
    calls = "openat,write,fsync,read,linkat,rename,pwrite64"
    run_traced(log, export_command(data, target, crates.live.key), trace=calls)

    lines = log.read_text(errors="replace").splitlines()
    for step in STEPS:
        while not re.search(step, lines.pop(0)):
            assert lines, f"{step} is missing, or too early"
