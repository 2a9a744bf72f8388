"""Commands on a damaged store: put right on the way, told in plain words, nothing asked."""

import json
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.errors import FailureError, KioskError
from kiosk.signing.signature import utc_now
from kiosk.station.data import open_data
from kiosk.station.keeper import StoreKeeper
from kiosk.vault import copies
from kiosk.vault.lock import KioskLock
from kiosk.vault.recovery import Recovery
from kiosk.vault.store import Store
from kiosk.vault.view import Batch
from tests.station.kiosks import ADA, Live, refused, within
from tests.vault.samples import NOW, signature, signatures

PAGE = 4096
COUNT = 40
BATCH = Batch("batch-1", "2026-11-03T18:00:00Z", "csv", 0, "00" * 32)


@pytest.fixture
def live(tmp_path: Path) -> Live:
    """A live kiosk with COUNT signatures."""
    kiosk = Live(tmp_path)
    with open_data(kiosk.data).open_store() as store:
        for record in signatures(COUNT):
            store.append(record)
    return kiosk


def store_of(live: Live) -> Path:
    return live.data / "store.sqlite3"


def zero_middle(live: Live) -> None:
    path = store_of(live)
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // PAGE // 2 * PAGE)
        file.write(bytes(PAGE))


def no_header(live: Live) -> None:
    with store_of(live).open("r+b") as file:
        file.write(bytes(PAGE))


def events(live: Live) -> list[str]:
    lines = (live.data / "journal.jsonl").read_text().splitlines()
    return [json.loads(line)["event"] for line in lines]


def test_an_export_of_a_damaged_store_holds_what_is_readable(
    live: Live, capsys: pytest.CaptureFixture[str]
) -> None:
    zero_middle(live)
    target = live.folder / "out.csv"

    done = within(capsys, "export", target, "--identity", live.key, "--data", live.data)

    assert done.returncode == 0, done.stderr
    assert done.stderr.startswith("The store was damaged (")
    (aside,) = live.data.glob("store-damaged-*.sqlite3")
    assert f"“{aside.name}” is kept" in done.stderr
    rows = target.read_text().count("\n") - 1
    assert COUNT - 3 <= rows < COUNT
    assert f"{COUNT - rows} more were counted and cannot be read" in done.stderr
    assert events(live)[:2] == ["store-damaged", "store-recovered"]
    found = live.status(capsys)
    assert (found["health"], found["recovery"]["missing"]) == ("attention", COUNT - rows)
    assert any("was damaged" in note for note in found["notes"])


def test_paper_goes_into_a_new_store_when_the_old_one_is_damaged(
    live: Live, capsys: pytest.CaptureFixture[str]
) -> None:
    no_header(live)

    done = within(capsys, "enter", live.write(ADA, ADA), "--data", live.data)

    assert (done.returncode, done.stdout.count("\t")) == (0, 2)
    assert "The store was damaged" in done.stderr
    assert live.status(capsys)["collected"] == COUNT + 2


def test_a_look_changes_nothing_and_says_what_to_do(
    live: Live, capsys: pytest.CaptureFixture[str]
) -> None:
    no_header(live)

    done = within(capsys, "status", "--data", live.data)

    refused(done, "“kiosk run” sets it aside")
    assert list(live.data.glob("store-damaged-*")) == []


def test_a_store_that_vanished_comes_back_from_its_copy(
    live: Live, capsys: pytest.CaptureFixture[str]
) -> None:
    assert copies.refresh(store_of(live), utc_now())
    store_of(live).unlink()

    before = live.status(capsys)
    renamed = within(capsys, "setup", "--name", "Table 4", "--data", live.data)

    assert any("from its copy" in note for note in before["notes"])
    assert renamed.returncode == 0
    assert live.status(capsys)["collected"] == COUNT


def test_a_live_copy_without_settings_is_not_taken_for_practice(
    live: Live, capsys: pytest.CaptureFixture[str]
) -> None:
    copies.refresh(store_of(live), utc_now())
    store_of(live).unlink()
    (live.data / "settings.json").unlink()

    refused(within(capsys, "status", "--data", live.data), "its settings are gone")


def test_beside_a_running_kiosk_a_damaged_store_is_left_to_it(
    live: Live, capsys: pytest.CaptureFixture[str]
) -> None:
    no_header(live)
    before = store_of(live).read_bytes()

    with KioskLock.take(live.data, NOW):
        done = within(capsys, "enter", live.write(ADA), "--data", live.data)

    refused(done, "the kiosk that is running on it", code=1)
    assert store_of(live).read_bytes() == before


def test_damage_that_shows_during_the_work_interrupts_nothing(live: Live) -> None:
    told: list[Recovery] = []
    with StoreKeeper(open_data(live.data), told=told.append) as keeper:
        keeper.use(Store.collected)
        keeper.close()
        no_header(live)
        keeper.use(lambda store: store.append(signature()))

        assert keeper.use(Store.collected) == COUNT + 1
    assert [recovery.carried for recovery in told] == [COUNT]


def test_what_is_committed_into_a_store_that_was_moved_away_is_not_acknowledged(live: Live) -> None:
    with open_data(live.data).open_store() as store:
        moved = store_of(live).with_name("store-damaged-x.sqlite3")

        def between() -> None:
            with store.marking(BATCH, [], store.changes()):
                store_of(live).rename(moved)

        with pytest.raises(KioskError, match="taken away"):
            between()


def test_status_tells_the_age_of_the_copy(live: Live, capsys: pytest.CaptureFixture[str]) -> None:
    assert live.status(capsys)["copy_age_minutes"] is None
    copies.refresh(store_of(live), utc_now() - timedelta(minutes=42, seconds=5))

    assert live.status(capsys)["copy_age_minutes"] == 42
    assert "Copy:          42 minutes old" in within(capsys, "status", "--data", live.data).stdout


def test_an_export_renews_the_copy_and_paper_does_when_it_is_old(
    live: Live, capsys: pytest.CaptureFixture[str]
) -> None:
    old = utc_now() - timedelta(minutes=42)
    copies.refresh(store_of(live), old)
    within(capsys, "enter", live.write(ADA), "--data", live.data)
    assert live.status(capsys)["copy_age_minutes"] == 0

    young = copies.copied_at(store_of(live))
    within(capsys, "enter", live.write(ADA.replace("ada@", "grace@")), "--data", live.data)
    assert copies.copied_at(store_of(live)) == young

    assert len(live.exported(capsys)) == COUNT + 2
    shutil.copy(copies.copy_of(store_of(live)), store_of(live))
    assert live.status(capsys)["not_exported"] == 0


def test_no_room_for_a_copy_stops_nobody(live: Live, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copies, "SPARE_BYTES", 1 << 60)
    with pytest.raises(FailureError, match="too little space"):
        copies.refresh(store_of(live), utc_now())
    with StoreKeeper(open_data(live.data)) as keeper:
        keeper.refresh_copy()

    assert events(live) == ["copy-failed"]
