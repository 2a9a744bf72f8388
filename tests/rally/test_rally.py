"""A day at the table: a short one always, a long one on a real screen with `make soak`."""

import os
import shutil
import sys
from pathlib import Path

import pytest

from tests.faults.conftest import Report, report
from tests.faults.paper import ROOT
from tests.rally import rally
from tests.rally.rally import Day, Rally
from tests.rally.report import growth, latency, page
from tests.rally.screens import in_cage, under_xvfb

__all__ = ["report"]

SEED = 20261128
VISITS = int(os.environ.get("RALLY_VISITS", "10000"))
IN_CAGE = int(os.environ.get("RALLY_IN_CAGE", "300"))
OFFSCREEN = {"DISPLAY": "", "CWD": str(ROOT)}


@pytest.fixture
def often(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let everything happen within a few visits."""
    for name, every in {"TYPED": 7, "LEFT": 4, "POWER_CUT": 5, "WRONG_PIN": 6}.items():
        monkeypatch.setattr(rally, name, every)
    for name, every in {"EXPORT": 6, "PULLED": 10, "WEIGHED": 3}.items():
        monkeypatch.setattr(rally, name, every)


@pytest.mark.usefixtures("often")
def test_a_short_day_keeps_every_promise(tmp_path: Path) -> None:
    day = Rally(tmp_path, OFFSCREEN, SEED).hold(12)

    assert day.findings == []
    happened = {"power cut", "sign", "visit", "leave", "wrong PIN", "export", "finish export"}
    assert happened <= day.happened.keys()
    assert day.thanked[-1][1] <= day.exported <= 12
    assert "Every one was kept." in page(day)


@pytest.mark.usefixtures("often")
def test_a_name_that_is_lost_is_found_out(tmp_path: Path) -> None:
    held = Rally(tmp_path, OFFSCREEN, SEED)
    held._ledger.acknowledged["0"] = "LOST-1"  # noqa: SLF001 - somebody thanked and not kept

    assert held.hold(2).findings == ["lost: 0"]


@pytest.mark.soak
@pytest.mark.skipif(sys.platform != "linux", reason="needs Xvfb")
def test_a_day_at_the_table(tmp_path: Path, report: Report) -> None:
    with under_xvfb() as environment:
        day = Rally(tmp_path, environment, SEED).hold(VISITS)
    _tell(day, report, "rally.html")
    assert day.platform == "xcb"
    assert day.findings == []


@pytest.mark.soak
@pytest.mark.skipif(not shutil.which("cage") or os.geteuid() != 0, reason="needs cage and root")
def test_a_morning_in_cage(tmp_path: Path, report: Report) -> None:
    with in_cage() as environment:
        day = Rally(tmp_path, environment, SEED).hold(IN_CAGE)
    _tell(day, report, "rally-cage.html")
    assert day.platform == "xcb"
    assert day.findings == []


def _tell(day: Day, report: Report, name: str) -> None:
    file = ROOT / "build" / name
    file.parent.mkdir(exist_ok=True)
    file.write_text(page(day), "utf-8")
    report("visits", day.visits)
    report("from the last tap to the thanks", latency(day.ms))
    report("of memory", growth(day.memory))
    report("is the report", file.relative_to(ROOT))
