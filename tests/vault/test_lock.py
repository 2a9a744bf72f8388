"""One kiosk per folder, whoever was killed."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.errors import BadInputError
from kiosk.vault.lock import LOCK_FILE, KioskLock, refuse_running
from tests.station.kiosks import ENVIRONMENT
from tests.vault.samples import NOW

HOLD = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from kiosk.vault.lock import KioskLock
lock = KioskLock.take(Path(sys.argv[1]), datetime(2026, 11, 3, 14, 5, tzinfo=UTC))
print("held", flush=True)
sys.stdin.read()
lock.release()
"""


@contextmanager
def held_elsewhere(data: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process holds the folder until the end, or until it is killed."""
    command = [sys.executable, "-c", HOLD, str(data)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, env=ENVIRONMENT) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        yield other


def test_a_second_kiosk_is_told_who_and_since_when(tmp_path: Path) -> None:
    with held_elsewhere(tmp_path) as other:
        with pytest.raises(BadInputError) as refused:
            KioskLock.take(tmp_path, NOW)
        with pytest.raises(BadInputError, match="running"):
            refuse_running(tmp_path)

    assert f"process {other.pid}, since 2026-11-03" in str(refused.value)
    with KioskLock.take(tmp_path, NOW) as lock:
        assert lock.left_behind is None


def test_a_killed_kiosk_holds_nothing_and_is_noticed_once(tmp_path: Path) -> None:
    with held_elsewhere(tmp_path) as other:
        other.send_signal(signal.SIGKILL)
        other.wait()
        refuse_running(tmp_path)
        with KioskLock.take(tmp_path, NOW) as lock:
            assert lock.left_behind is not None
            assert lock.left_behind.pid == other.pid
    with KioskLock.take(tmp_path, NOW) as lock:
        assert lock.left_behind is None


def test_the_same_process_cannot_hold_it_twice(tmp_path: Path) -> None:
    data = tmp_path / "new" / "data"
    with KioskLock.take(data, NOW):
        with pytest.raises(BadInputError, match=f"process {os.getpid()}"):
            KioskLock.take(data, NOW)
        with pytest.raises(BadInputError):
            KioskLock.take(data, NOW)
    assert (data / LOCK_FILE).stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("note", [b"", b"{", b"[]", b'{"pid": 1}', b'{"pid": 1, "since": "x"}'])
def test_a_lock_file_with_nonsense_stops_nobody(tmp_path: Path, note: bytes) -> None:
    (tmp_path / LOCK_FILE).write_bytes(note)

    with KioskLock.take(tmp_path, NOW) as lock:
        assert lock.left_behind is None


def test_a_look_makes_nothing(tmp_path: Path) -> None:
    refuse_running(tmp_path / "nowhere")

    assert list(tmp_path.iterdir()) == []
