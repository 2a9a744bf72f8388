"""The journal: events and bugs, never values."""

import errno
import json
import re
import sqlite3
import sys
import threading
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.errors import FailureError, KioskError
from kiosk.station import journal as journals
from kiosk.station.journal import JOURNAL_FILE, Journal, Stopwatch, kind_of
from tests.vault.samples import NOW

# What a bug does when nobody catches it in a thread: pytest would report it as well.
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")


def lines(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / JOURNAL_FILE).read_text().splitlines()]


def fail_with(value: str) -> None:
    try:
        int(value)
    except ValueError as error:
        raise KeyError(f"no {value} in {value}") from error


def test_an_event_is_one_line_with_its_time(tmp_path: Path) -> None:
    journal = Journal(tmp_path, clock=lambda: NOW)
    journal.event("saved", milliseconds=1.5, kind="signature", again=False)
    journal.close()

    assert lines(tmp_path) == [
        {
            "at": "2026-11-03T14:05:06.000000Z",
            "event": "saved",
            "milliseconds": 1.5,
            "kind": "signature",
            "again": False,
        }
    ]
    assert (tmp_path / JOURNAL_FILE).stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("typed", ["Ada", "ada@example.org", "two words", "", "x" * 41, "ünï"])
def test_what_may_have_been_typed_is_left_out(tmp_path: Path, typed: str) -> None:
    journal = Journal(tmp_path)
    journal.event("saved", name=typed)
    journal.close()

    assert lines(tmp_path)[0]["name"] == "?"


def test_a_bug_leaves_types_and_places_and_no_value(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    try:
        fail_with("Canary-7Q")
    except KeyError as error:
        journal.bug(error)
    journal.close()

    (line,) = lines(tmp_path)
    assert [entry["type"] for entry in line["chain"]] == ["KeyError", "ValueError"]
    assert any("test_journal.py" in frame and "fail_with" in frame for frame in frames(line))
    assert "Canary" not in (tmp_path / JOURNAL_FILE).read_text()


def frames(line: dict[str, Any]) -> list[str]:
    return [frame for entry in line["chain"] for frame in entry["frames"]]


def test_a_bug_in_a_thread_is_noted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    journal = Journal(tmp_path)
    journal.watch_for_bugs()
    thread = threading.Thread(target=fail_with, args=("Canary-7Q",))
    thread.start()
    thread.join()
    journal.close()

    assert lines(tmp_path)[0]["event"] == "bug"


def test_a_bug_in_the_main_thread_is_noted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    journal = Journal(tmp_path)
    journal.watch_for_bugs()
    error = ValueError("Canary-7Q")
    sys.excepthook(type(error), error, None)
    journal.close()

    assert lines(tmp_path)[0]["event"] == "bug"


def test_a_journal_that_cannot_be_written_stops_nobody(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / JOURNAL_FILE).mkdir()
    for folder in (tmp_path, tmp_path / "nowhere"):
        journal = Journal(folder)
        journal.event("saved")
        journal.close()

    assert capfd.readouterr() == ("", "")
    assert not (tmp_path / "nowhere").exists()


def test_the_journal_does_not_grow_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journals, "MAX_BYTES", 500)
    journal = Journal(tmp_path)
    for number in range(200):
        journal.event("saved", number=number)
    journal.close()

    kept = sorted(p.name for p in tmp_path.iterdir())
    assert kept == [JOURNAL_FILE, *(f"{JOURNAL_FILE}.{n}" for n in (1, 2, 3))]
    assert all(p.stat().st_size <= 500 for p in tmp_path.iterdir())
    assert {p.stat().st_mode & 0o777 for p in tmp_path.iterdir()} == {0o600}
    assert lines(tmp_path)[-1]["number"] == 199


def test_a_stopwatch_counts_milliseconds() -> None:
    seconds = iter([10.0, 12.3456])

    assert Stopwatch(lambda: next(seconds)).ms == 2346


def raised(cause: BaseException | None) -> KioskError:
    """An error as it is raised for what the disk said."""
    error = FailureError("Ada could not be saved.")
    error.__cause__ = cause
    return error


def from_sqlite() -> sqlite3.Error:
    with pytest.raises(sqlite3.OperationalError) as caught, sqlite3.connect(":memory:") as memory:
        memory.execute("nonsense")
    memory.close()
    return caught.value


@pytest.mark.parametrize(
    ("cause", "kind"),
    [
        (None, "failure-error"),
        (OSError(errno.ENOSPC, "no room for Ada"), "enospc"),
        (OSError("Ada"), "failure-error"),
        (ValueError("Ada"), "failure-error"),
        (from_sqlite(), "sqlite-error"),
    ],
)
def test_an_error_becomes_a_code_word_without_its_words(
    tmp_path: Path, cause: BaseException | None, kind: str
) -> None:
    journal = Journal(tmp_path)
    journal.event("save-failed", kind=kind_of(raised(cause)))
    journal.close()

    assert lines(tmp_path)[0]["kind"] == kind
    assert kind_of(ZeroDivisionError("Ada")) == "zero-division-error"


@pytest.mark.parametrize("jump", [-3600, 90, 86_400])
def test_a_clock_that_jumps_is_noted_once(tmp_path: Path, jump: int) -> None:
    at, on = NOW, 1000.0
    journal = Journal(tmp_path, clock=lambda: at, running=lambda: on)
    journal.event("started")
    at, on = at + timedelta(days=2), on + 2 * 86_400.0
    journal.event("saved")
    at, on = at + timedelta(seconds=jump + 7), on + 7.0
    journal.event("saved")
    at, on = at + timedelta(seconds=31), on + 30.0
    journal.event("stopped")
    journal.close()

    noted = [(line["event"], line.get("seconds")) for line in lines(tmp_path)]
    expected = ["started", "saved", ("clock-jumped", jump), "saved", "stopped"]
    assert noted == [e if isinstance(e, tuple) else (e, None) for e in expected]


def test_a_wrong_pin_is_an_event_that_does_not_tell_it(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.event("pin-wrong", tries=2, pin="471829")
    journal.close()

    assert "471829" not in (tmp_path / JOURNAL_FILE).read_text()
    assert lines(tmp_path)[0]["tries"] == 2


def test_the_list_of_events_is_whole() -> None:
    told = re.compile(r'(?:happened\.emit|event|_note|_tell)\((?:keeper, )?"([a-z-]+)"')
    sources = (
        path.read_text(encoding="utf-8")
        for path in Path(journals.__file__).parents[1].rglob("*.py")
    )
    names = {name for source in sources for name in told.findall(source)}

    assert len(names) > 20
    assert [name for name in sorted(names) if name not in str(journals.__doc__)] == []
