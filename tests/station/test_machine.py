"""Battery, disk and clock."""

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import psutil
import pytest

from kiosk.station import machine
from kiosk.station.data import Workplace, open_data
from kiosk.station.machine import RELEASED, Battery, Line, Machine, look, read_battery
from kiosk.vault.store import STORE_FILE
from tests.station.kiosks import Live
from tests.vault.samples import NOW, signature

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
FINE = Machine(Battery(80, charging=False), 10**10, NOON)


def line(seen: Machine, name: str) -> Line:
    return next(line for line in seen.lines() if line.name == name)


@pytest.mark.parametrize(
    ("battery", "words", "ok"),
    [
        (Battery(18, charging=False), "Battery 18 %", False),
        (Battery(29, charging=False), "Battery 29 %", False),
        (Battery(30, charging=False), "Battery 30 %", True),
        (Battery(18, charging=True), "Battery 18 %, plugged in", True),
        (None, "No battery: this machine runs on mains power", True),
    ],
)
def test_an_empty_battery_says_to_plug_it_in(battery: Battery, words: str, ok: bool) -> None:
    seen = line(Machine(battery, 10**10, NOON), "Battery")

    assert (seen.words, seen.ok) == (words, ok)
    if not ok:
        assert seen.advice == "Plug it in"


@pytest.mark.parametrize(
    ("free", "words", "ok"),
    [(200_000_000, "200 MB free", True), (199_000_000, "199 MB free", False), (None, "", False)],
)
def test_a_full_disk_says_to_make_room(free: int | None, words: str, ok: bool) -> None:
    seen = line(Machine(None, free, NOON), "Disk")

    assert seen.ok is ok
    assert words in seen.words
    assert bool(seen.advice) is not ok


@pytest.mark.parametrize(
    ("now", "behind", "ok"),
    [
        (RELEASED, False, True),
        (RELEASED - timedelta(seconds=1), False, False),
        (datetime(1970, 1, 1, tzinfo=UTC), False, False),
        (RELEASED + timedelta(days=3651), False, False),
        (NOON, True, False),
    ],
)
def test_a_clock_that_cannot_be_right_is_told(now: datetime, behind: bool, ok: bool) -> None:
    seen = line(Machine(None, 10**10, now, behind), "Clock")

    assert seen.ok is ok
    assert ("Set the date" in seen.advice) is not ok


def test_the_screen_is_told_where_it_is_known() -> None:
    assert line(Machine(None, 1, NOON, screen=(1366, 768)), "Screen").words == "1366 × 768 pixels"
    assert "Screen" not in [line.name for line in FINE.lines()]


def test_a_clock_behind_the_last_signature_is_found(tmp_path: Path) -> None:
    live = Live(tmp_path)
    workplace = open_data(live.data)
    with workplace.open_store() as store:
        store.append(signature())

    def seen(now: datetime) -> Machine:
        return look(workplace, clock=lambda: now)

    assert not seen(NOW + timedelta(hours=1)).behind
    assert not seen(NOW - timedelta(seconds=50)).behind
    assert seen(NOW - timedelta(minutes=5)).behind
    assert seen(NOW - timedelta(days=900)).clock_is_wrong


def test_looking_makes_nothing_and_no_trouble(tmp_path: Path) -> None:
    nowhere, damaged = Workplace(tmp_path / "no" / "where"), Workplace(tmp_path / "damaged")
    damaged.store_path.parent.mkdir(parents=True)
    damaged.store_path.write_bytes(b"no store" * 1000)

    for workplace in (nowhere, damaged):
        seen = look(workplace, clock=lambda: NOON, screen=(1024, 600))
        assert (seen.behind, seen.screen) == (False, (1024, 600))
        assert seen.free
    assert not (tmp_path / "no").exists()
    assert [file.name for file in damaged.store_path.parent.iterdir()] == [STORE_FILE]


@pytest.mark.parametrize(
    ("said", "battery"),
    [
        (None, None),
        (SimpleNamespace(percent=17.6, power_plugged=False), Battery(18, charging=False)),
        (SimpleNamespace(percent=103, power_plugged=True), Battery(100, charging=True)),
        (SimpleNamespace(percent=50, power_plugged=None), Battery(50, charging=False)),
    ],
)
def test_what_the_system_says_of_its_battery(
    monkeypatch: pytest.MonkeyPatch, said: object, battery: Battery | None
) -> None:
    monkeypatch.setattr(psutil, "sensors_battery", lambda: said)

    assert read_battery() == battery


def test_a_battery_that_does_not_answer_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise OSError

    monkeypatch.setattr(psutil, "sensors_battery", fail)
    assert read_battery() is None
    monkeypatch.delattr(psutil, "sensors_battery")
    assert read_battery() is None


def test_no_disk_at_all_is_told_in_a_line(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(_: Path) -> None:
        raise OSError

    monkeypatch.setattr(shutil, "disk_usage", gone)

    assert machine.free_bytes(Path("/")) is None
