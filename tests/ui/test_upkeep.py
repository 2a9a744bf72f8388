"""What a running kiosk does for its store by the way."""

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.station.data import open_data
from kiosk.station.keeper import StoreKeeper
from kiosk.ui.upkeep import REMOVE_EVERY_MS, Upkeep
from kiosk.vault.view import Batch
from tests.station.kiosks import Live, within
from tests.ui.conftest import HeldExecutor
from tests.vault.samples import NOW, signature


@pytest.mark.usefixtures("qapp")
def test_what_is_old_is_removed_at_the_start_and_daily(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    live = Live(tmp_path)
    within(capsys, "setup", "--remove-after-days", "2", "--data", live.data)
    with open_data(live.data).open_store() as store:
        record = signature()
        store.append(record)
        batch = Batch("batch-1", "2026-11-03T14:05:06Z", "csv", 1, "00" * 32)
        with store.marking(batch, [record.id], store.changes()):
            pass
    times = iter([NOW, NOW + timedelta(days=2)])
    executor = HeldExecutor()
    upkeep = Upkeep(StoreKeeper(open_data(live.data)), executor, lambda: next(times))

    upkeep.check()
    executor.release()
    assert live.status(capsys)["collected"] == 1
    upkeep.remove()
    executor.release()
    assert live.status(capsys)["collected"] == 0
    assert timedelta(milliseconds=REMOVE_EVERY_MS) == timedelta(days=1)
