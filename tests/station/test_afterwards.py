"""A kiosk after the event: wiped by hand, or emptied by and by."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.errors import FailureError
from kiosk.station.afterwards import remove_what_is_old, wipe_kiosk
from kiosk.station.data import open_data
from kiosk.station.keeper import StoreKeeper
from kiosk.vault import copies
from tests.station.kiosks import ADA, Live, refused, within
from tests.vault.samples import NOW

Capsys = pytest.CaptureFixture[str]


@pytest.fixture
def live(tmp_path: Path, capsys: Capsys) -> Live:
    """A live kiosk with two signatures."""
    made = Live(tmp_path)
    done = within(capsys, "enter", made.write(ADA, ADA), "--data", made.data)
    assert done.returncode == 0
    return made


def keeper(live: Live) -> StoreKeeper:
    return StoreKeeper(open_data(live.data))


def events(live: Live) -> list[tuple[str, object]]:
    lines = (live.data / "journal.jsonl").read_text().splitlines()
    noted = [json.loads(line) for line in lines]
    return [(line["event"], line.get("signatures")) for line in noted]


def setup(live: Live, capsys: Capsys, days: int) -> None:
    done = within(capsys, "setup", "--remove-after-days", str(days), "--data", live.data)
    assert done.returncode == 0, done.stderr


def test_a_wipe_takes_the_number_typed_and_is_noted(live: Live, capsys: Capsys) -> None:
    with pytest.raises(FailureError, match="in no export yet"):
        wipe_kiosk(keeper(live), "2")
    live.exported(capsys)
    with pytest.raises(FailureError, match="This kiosk holds 2 records, and another"):
        wipe_kiosk(keeper(live), "3")
    assert live.status(capsys)["collected"] == 2

    assert wipe_kiosk(keeper(live), "2") == 2

    status = live.status(capsys)
    assert (status["collected"], status["health"]) == (0, "ok")
    assert status["last_export"]["rows"] == 2
    assert ("wiped", 2) in events(live)
    assert copies.copy_of(live.data / "store.sqlite3").exists()  # a new one, of nothing


def test_signatures_leave_after_the_days_that_were_set(live: Live, capsys: Capsys) -> None:
    live.exported(capsys)
    at = live.status(capsys)["last_export"]["exported_at"]
    setup(live, capsys, 3)

    def look(days: float) -> int:
        exported = NOW.fromisoformat(at)
        return remove_what_is_old(keeper(live), exported + timedelta(days=days))

    assert look(0.1) == 0
    assert live.status(capsys)["removal_at"] is not None
    shown = within(capsys, "status", "--data", live.data).stdout
    assert "Removal:       what was exported leaves" in shown
    assert look(3.2) == 2

    status = live.status(capsys)
    assert (status["collected"], status["removal_at"]) == (0, None)
    assert ("removed-after-days", 2) in events(live)


def test_nothing_leaves_by_itself_unless_that_was_set(live: Live, capsys: Capsys) -> None:
    live.exported(capsys)
    setup(live, capsys, 3)
    setup(live, capsys, 0)

    for days in (1, 100, 1000):
        assert remove_what_is_old(keeper(live), NOW + timedelta(days=days)) == 0
    assert live.status(capsys)["collected"] == 2
    refused(
        within(capsys, "setup", "--remove-after-days", "-1", "--data", live.data), "--remove-after"
    )
