"""The power goes and the disk loses what was not synced; and two liars that must be caught.

The first test is the promise. The others run the same checks over a program that is broken on
purpose (`liar.py`): if they did not report a loss, the harness would be worth nothing.
"""

import random
import shutil
import sqlite3
import sys
from pathlib import Path

import pytest

from tests.faults.attendees import Attendees
from tests.faults.attendees import person as attendee
from tests.faults.conftest import Crates
from tests.faults.ledger import Ledger
from tests.faults.paper import Moment, enter_until_killed, person
from tests.faults.power import Disk, recorded
from tests.faults.strace import needs_strace
from tests.station.kiosks import HEADER

SEED = 7
ROWS = 12


def findings_after_cuts(crates: Crates, program: tuple[str, ...]) -> list[list[str]]:
    """Cut the power after every answered row; returns what is wrong each time."""
    data, _ = crates.fresh()
    before = crates.fresh()[0]
    log = data.with_suffix(".log")
    sender = Ledger(crates.live.identity)
    rows = "".join(person(sender) for _ in range(ROWS))
    command = [sys.executable, "-m", *program, "enter", "-", "--data", str(data)]
    recorded(log, command, f"{HEADER}\n{rows}")
    random_ = random.Random(SEED)  # noqa: S311 - must repeat
    return [
        _after_cut(before, log, sender, answers, luck)
        for answers in range(1, ROWS + 1)
        for luck in (None, random_)
    ]


def _after_cut(
    before: Path, log: Path, sender: Ledger, answers: int, luck: random.Random | None
) -> list[str]:
    cut = before.with_name("cut")
    shutil.rmtree(cut, ignore_errors=True)
    shutil.copytree(before, cut)
    disk = Disk(cut)
    ledger = Ledger(sender.identity, sent=sender.sent)
    for line in disk.follow(log, answers=answers):
        ledger.answer(line)
    assert len(ledger.acknowledged) == answers
    disk.lose(luck)
    return ledger.findings(cut)


@needs_strace
def test_a_power_cut_loses_no_answered_row(crates: Crates) -> None:
    found = findings_after_cuts(crates, ("kiosk",))

    assert len(found) == 2 * ROWS
    assert [wrong for wrong in found if wrong] == []


@needs_strace
def test_the_harness_reports_rows_that_were_never_synced(crates: Crates) -> None:
    found = findings_after_cuts(crates, ("tests.faults.liar", "unsynced"))

    with_nothing_kept = found[::2]
    assert all(any(wrong.startswith("lost") for wrong in cut) for cut in with_nothing_kept)


def test_the_harness_reports_an_answer_before_the_commit(crates: Crates) -> None:
    data, ledger = crates.fresh()
    enter_until_killed(data, ledger, Moment(3, 0.05), ("tests.faults.liar", "early"))

    lost = [wrong for wrong in ledger.findings(data) if wrong.startswith("lost")]
    assert lost


def test_the_harness_reports_a_thank_you_before_the_commit(crates: Crates) -> None:
    data, ledger = crates.fresh()
    program = ("tests.faults.liar", "early", "screens")
    with Attendees(data, ledger, program=program) as attendees:
        assert attendees.order("visit", attendee(ledger)).receipt
        while_running = ledger.findings(data, running=True)
        attendees.kill()

    assert [wrong[:4] for wrong in while_running] == ["lost"]
    assert [wrong[:4] for wrong in ledger.findings(data)] == ["lost"]


@pytest.mark.parametrize("harm", ["half", "doubled", "tallies", "integrity"])
def test_the_harness_reports_other_harm(crates: Crates, harm: str) -> None:
    """Damage a good store in one way each."""
    data, ledger = crates.fresh()
    enter_until_killed(data, ledger, Moment(5, 0))
    assert ledger.findings(data) == []
    store = data / "store.sqlite3"
    if harm == "integrity":
        content = bytearray(store.read_bytes())
        content[8192:12288] = bytes(4096)
        store.write_bytes(content)
    else:
        harms = {
            "half": "UPDATE signatures SET sealed = substr(sealed, 1, 300)",
            "doubled": "INSERT INTO signatures"
            " SELECT 'x', campaign, signed_at, batch, sealed, revision FROM signatures LIMIT 1",
            "tallies": "UPDATE tallies SET count = count + 1",
        }
        with sqlite3.connect(store) as connection:
            connection.execute(harms[harm])
        connection.close()
    again = Ledger(ledger.identity, ledger.acknowledged, ledger.sent)

    found = again.findings(data, running=harm == "integrity")  # opening it might mend it
    words = {"integrity": "store does not open"}.get(harm, harm)
    assert any(words in wrong for wrong in found), found
