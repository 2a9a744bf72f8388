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
from tests.faults.conftest import Crates, Report
from tests.faults.ledger import Ledger
from tests.faults.paper import Moment, enter_until_killed, person
from tests.faults.power import Disk, recorded
from tests.faults.strace import needs_strace
from tests.station.kiosks import HEADER

SEED = 7
ROWS = 12
SOAK_ROWS = 60
SOAK_LUCKS = 20
SOAK_LIES = 25

soak = pytest.mark.soak
# How often a liar has to be caught, one after the other.
TIMES = [1, pytest.param(SOAK_LIES, marks=soak)]


def findings_after_cuts(
    crates: Crates,
    program: tuple[str, ...],
    rows: int = ROWS,
    lucks: int = 1,
    *,
    new_store: bool = False,
) -> list[list[str]]:
    """Cut the power after every answered row; returns what is wrong each time.

    Each time first with nothing kept that was not synced, then with a part of it, `lucks` times.
    """
    data, _ = crates.fresh()
    if new_store:
        (data / "store.sqlite3").unlink()
    before = data.with_suffix(".before")
    shutil.copytree(data, before)
    log = data.with_suffix(".log")
    sender = Ledger(crates.live.identity)
    given = "".join(person(sender) for _ in range(rows))
    command = [sys.executable, "-m", *program, "enter", "-", "--data", str(data)]
    recorded(log, command, f"{HEADER}\n{given}")
    random_ = random.Random(SEED)  # noqa: S311 - must repeat
    return [
        _after_cut(before, log, sender, answers, luck)
        for answers in range(1, rows + 1)
        for luck in (None, *[random_] * lucks)
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
@soak
@pytest.mark.parametrize("new_store", [False, True], ids=["store", "new"])
def test_many_power_cuts_lose_no_answered_row(
    crates: Crates, new_store: bool, report: Report
) -> None:
    found = findings_after_cuts(crates, ("kiosk",), SOAK_ROWS, SOAK_LUCKS, new_store=new_store)

    assert [wrong for wrong in found if wrong] == []
    report("power cuts", len(found))


@needs_strace
@pytest.mark.parametrize("rows", [ROWS, pytest.param(SOAK_ROWS, marks=soak)])
def test_the_harness_reports_rows_that_were_never_synced(crates: Crates, rows: int) -> None:
    found = findings_after_cuts(crates, ("tests.faults.liar", "unsynced"), rows)

    with_nothing_kept = found[::2]
    assert len(with_nothing_kept) == rows
    assert all(any(wrong.startswith("lost") for wrong in cut) for cut in with_nothing_kept)


@pytest.mark.parametrize("times", TIMES)
def test_the_harness_reports_an_answer_before_the_commit(crates: Crates, times: int) -> None:
    for _ in range(times):
        data, ledger = crates.fresh()
        enter_until_killed(data, ledger, Moment(3, 0.05), ("tests.faults.liar", "early"))

        lost = [wrong for wrong in ledger.findings(data) if wrong.startswith("lost")]
        assert lost


@pytest.mark.parametrize("times", TIMES)
def test_the_harness_reports_a_thank_you_before_the_commit(crates: Crates, times: int) -> None:
    program = ("tests.faults.liar", "early", "screens")
    for _ in range(times):
        data, ledger = crates.fresh()
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
