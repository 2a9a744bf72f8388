"""Disks as they are in the field: full, read-only, pulled out, held by others; clocks that jump."""

import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from kiosk.errors import KioskError
from kiosk.station import paper
from kiosk.station.data import open_data
from kiosk.vault.store import Store
from tests.faults.attendees import Attendees, person
from tests.faults.conftest import Crates, MakeDisk
from tests.faults.ledger import Ledger
from tests.faults.paper import person as row
from tests.station.kiosks import HEADER, Done, Live, kiosk
from tests.vault.samples import CAMPAIGN, NOW, signature

MANY = 600


def enter(data: Path, ledger: Ledger, rows: int = 1, largest_file: int | None = None) -> Done:
    """Enter rows and note what is answered."""
    given = f"{HEADER}\n{''.join(row(ledger) for _ in range(rows))}"
    done = kiosk("enter", "-", "--data", data, given=given, largest_file=largest_file)
    for line in done.stdout.splitlines(keepends=True):
        ledger.answer(line)
    return done


def refused_plainly(done: Done, words: str, code: int) -> None:
    """Check that a command failed with one sentence, and what it says."""
    assert done.returncode == code, done.stderr
    assert re.search(words, done.stderr), done.stderr
    assert done.stderr.count("\n") == 1, done.stderr


def test_a_full_disk_keeps_what_it_answered(
    make_disk: MakeDisk, live: Live, ledger: Ledger
) -> None:
    disk = make_disk(512)
    data = shutil.copytree(live.data, disk.folder / "data")

    refused_plainly(enter(data, ledger, MANY), "not taken, nor any after it: .*no space left", 2)
    assert 5 < len(ledger.acknowledged) < MANY
    roomy = shutil.copytree(data, live.folder / "roomy")
    assert enter(roomy, ledger).returncode == 0
    assert ledger.findings(roomy) == []


def test_the_last_room_of_a_disk_is_for_signatures_and_not_for_their_log(
    make_disk: MakeDisk, live: Live, ledger: Ledger
) -> None:
    disk = make_disk(1024)
    data = shutil.copytree(live.data, disk.folder / "data")

    def sign_until_full(store: Store) -> None:
        for number in range(MANY):
            record = signature(id=f"row-{number:04}", email=f"full{number}@example.org")
            ledger.sent.add(record.email)
            store.append(record)
            ledger.acknowledged[record.id] = record.receipt

    with open_data(data).open_store() as store, pytest.raises(KioskError, match="no space left"):
        sign_until_full(store)
    assert len(ledger.acknowledged) > 200  # 47 with SQLite's own limit of its log
    assert ledger.findings(shutil.copytree(data, live.folder / "roomy")) == []


def test_a_quota_keeps_what_it_answered(live: Live, ledger: Ledger) -> None:
    refused_plainly(enter(live.data, ledger, MANY, largest_file=200_000), "not taken", 2)
    assert 5 < len(ledger.acknowledged) < MANY
    assert enter(live.data, ledger).returncode == 0
    assert ledger.findings(live.data) == []


@pytest.mark.parametrize("cure", ["retry", "again"])
def test_the_screens_go_on_when_there_is_room_again(
    make_disk: MakeDisk, live: Live, ledger: Ledger, cure: str
) -> None:
    disk = make_disk(1024)
    data = shutil.copytree(live.data, disk.folder / "data")
    with Attendees(data, ledger) as attendees:
        assert attendees.order("visit", person(ledger)).receipt
        attendees.order("next")
        disk.fill()
        kept = 0
        while (shown := attendees.order("visit", who := person(ledger))).receipt:
            kept += 1  # the write-ahead log has room of its own for a few
            attendees.order("next")
            assert kept < 20
        assert shown.kept == who
        assert "no space left" in shown.says
        assert not attendees.order("retry").receipt
        disk.free()
        assert attendees.order(cure).receipt
    assert ledger.findings(data) == []


def test_a_read_only_disk_is_told(make_disk: MakeDisk, live: Live, ledger: Ledger) -> None:
    disk = make_disk(1024)
    data = shutil.copytree(live.data, disk.folder / "data")
    assert enter(data, ledger).returncode == 0
    disk.make_read_only()

    refused_plainly(enter(data, ledger), "cannot be opened or written|may not be written", 2)
    with Attendees(data, ledger) as attendees:
        shown = attendees.order("visit", who := person(ledger))
        assert shown.kept == who
        assert "cannot be opened or written" in shown.says or "may not be" in shown.says
        attendees.order("next")
    assert ledger.findings(shutil.copytree(data, live.folder / "copy")) == []


def test_a_folder_that_is_taken_away_and_brought_back(live: Live, ledger: Ledger) -> None:
    away = live.folder / "away"
    with Attendees(live.data, ledger) as attendees:
        assert attendees.order("visit", person(ledger)).receipt
        attendees.order("next")
        live.data.rename(away)
        shown = attendees.order("visit", who := person(ledger))
        assert shown.kept == who
        assert "was taken away" in shown.says
        assert not attendees.order("again").receipt
        away.rename(live.data)
        assert attendees.order("again").receipt
    assert ledger.findings(live.data) == []


def test_a_folder_that_is_deleted_takes_nothing_more(live: Live, ledger: Ledger) -> None:
    command = [sys.executable, "-m", "kiosk", "enter", "-", "--data", str(live.data)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write(f"{HEADER}\n{row(ledger)}")
        child.stdin.flush()
        assert "\t" in child.stdout.readline()
        shutil.rmtree(live.data)
        out, err = child.communicate(row(ledger), timeout=30)
    assert (out, child.returncode) == ("", 2)
    assert "was taken away while it was in use" in err
    assert not live.data.exists()


@contextmanager
def held(store: Path) -> Iterator[None]:
    """Let another process hold the store."""
    code = (
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "c.execute('BEGIN IMMEDIATE'); print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(store)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        holder.stdout.readline()
        try:
            yield
        finally:
            holder.kill()


def test_a_store_held_by_another_program(live: Live, ledger: Ledger) -> None:
    """The screens and the paper wait at the same time, and give up at the same time."""
    with Attendees(live.data, ledger) as attendees:
        attendees.order("type", who := person(ledger))
        with held(live.data / "store.sqlite3"):
            attendees.send("tap")
            refused_plainly(enter(live.data, ledger), "busy", 1)
            shown = attendees.answer()
            assert shown.kept == who
            assert "busy" in shown.says
        assert attendees.order("retry").receipt
    assert enter(live.data, ledger).returncode == 0
    assert ledger.findings(live.data) == []


def same(now: datetime) -> datetime:
    """A clock that stands still."""
    return now


JUMPS = (timedelta(), timedelta(days=-1), timedelta(days=365), timedelta())


def test_a_clock_that_jumps_at_the_screens(live: Live, ledger: Ledger) -> None:
    with Attendees(live.data, ledger) as attendees:
        for jump in JUMPS[1:3]:
            attendees.order("clock", jump.days)
            assert attendees.order("visit", person(ledger)).receipt
            attendees.order("next")
    assert ledger.findings(live.data) == []
    assert len(ledger.kept()) == 2


def test_a_clock_that_jumps_over_many_rows(
    live: Live, ledger: Ledger, capsys: pytest.CaptureFixture[str]
) -> None:
    """Also to the very same microsecond: every row stays, and every row is exported once."""
    workplace = open_data(live.data)
    with workplace.open_store() as store:
        for number, now in enumerate([NOW + jump for jump in JUMPS] * 25):
            email = f"jump{number}@example.org"
            ledger.sent.add(email)
            values = {"first_name": "Ada", "email": email, "country": "CA", "updates": "yes"}
            entered = paper.Row(number, values)
            signature = paper.enter(entered, store, CAMPAIGN, workplace.place, partial(same, now))
            ledger.acknowledged[signature.id] = signature.receipt
        days = {str((NOW + jump).date()) for jump in JUMPS}
        counted = [store.count_today(CAMPAIGN.id, datetime.fromisoformat(d).date()) for d in days]
    assert sum(counted) == 100
    assert ledger.findings(live.data) == []
    assert {r["id"] for r in live.exported(capsys)} == ledger.acknowledged.keys()


def test_a_store_with_a_lost_write_ahead_log(crates: Crates) -> None:
    """What was not yet in the main file goes with its log; the store must still open and go on."""
    data, ledger = crates.fresh()
    assert enter(data, ledger).returncode == 0
    store = data / "store.sqlite3"
    with closing(sqlite3.connect(store)) as keeper:
        keeper.execute("SELECT count(*) FROM signatures").fetchone()  # it keeps the log alive
        assert enter(data, ledger, 3).returncode == 0
        copy = data.with_name("without-log")
        copy.mkdir()
        for path in data.iterdir():
            if "-wal" not in path.name and "-shm" not in path.name:
                shutil.copy(path, copy)
    again = Ledger(ledger.identity, sent=ledger.sent)
    assert again.findings(copy) == []
    assert enter(copy, again).returncode == 0
    assert again.findings(copy) == []
    assert len(again.kept()) == 2
