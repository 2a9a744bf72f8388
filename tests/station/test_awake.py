"""Keeping the machine awake, and what is told where that cannot be done."""

from pathlib import Path

import pytest

from kiosk.station import awake
from kiosk.station.awake import Awake


@pytest.fixture
def _helpless(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine on which nobody can be asked."""
    monkeypatch.setenv("WAKEPY_FAKE_SUCCESS", "0")
    monkeypatch.setenv("WAKEPY_FORCE_FAILURE", "1")


def test_a_machine_that_stays_awake_is_well() -> None:
    kept = Awake()
    assert kept.line() is None

    assert kept.begin()
    line = kept.line()
    assert line is not None
    assert (line.mark, line.words) == ("well", "Held off while the kiosk runs")

    kept.end()
    assert kept.line() is None
    assert awake.try_once() == line


@pytest.mark.usefixtures("_helpless")
def test_a_machine_that_may_fall_asleep_is_told_with_what_to_do() -> None:
    kept = Awake()

    assert not kept.begin()
    line = kept.line()
    assert line is not None
    assert line.mark == "fault"
    assert "may fall asleep" in line.words
    assert "settings of this machine" in line.advice


def test_a_machine_that_never_sleeps_needs_not_to_be_asked(tmp_path: Path) -> None:
    target = tmp_path / "sleep.target"
    assert not awake.line(held=False, masked=target).ok
    target.symlink_to("/usr/lib/systemd/system/sleep.target")
    assert not awake.line(held=False, masked=target).ok
    target.unlink()
    target.symlink_to("/dev/null")
    assert awake.line(held=False, masked=target).ok
