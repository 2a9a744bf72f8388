"""`kiosk run` as a program: one at a time, stopped properly or not."""

import json
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.station.kiosks import ADA, ENVIRONMENT, Live, kiosk, refused, within

# The program itself, which says when its loop runs.
RUN = """
import sys
from PySide6.QtCore import QTimer
from kiosk.ui import app, running

class Telling(app.KioskApp):
    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        QTimer.singleShot(0, lambda: print("up", flush=True))

running.KioskApp = Telling
from kiosk.cli import main
main(sys.argv[1:])
"""
OFFSCREEN = {**ENVIRONMENT, "QT_QPA_PLATFORM": "offscreen"}


@contextmanager
def running(data: Path) -> Iterator[subprocess.Popen[str]]:
    """A kiosk that runs, and is told to stop at the end."""
    command = [sys.executable, "-c", RUN, "run", "--windowed", "--data", str(data)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=OFFSCREEN
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "up\n", child.communicate()
        try:
            yield child
        finally:
            child.terminate()
            child.wait()


def events(data: Path) -> list[str]:
    lines = (data / "journal.jsonl").read_text().splitlines()
    return [json.loads(line)["event"] for line in lines]


def test_a_second_kiosk_is_refused_and_commands_go_on_beside_the_first(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    live = Live(tmp_path)
    monkeypatch.setitem(ENVIRONMENT, "QT_QPA_PLATFORM", "offscreen")
    with running(live.data) as first:
        refused(kiosk("run", "--data", live.data), f"already (process {first.pid}, since ")
        refused(within(capsys, "setup", "--name", "x", "--data", live.data), "running")
        assert within(capsys, "enter", live.write(ADA), "--data", live.data).returncode == 0
        assert live.status(capsys)["collected"] == 1
        assert len(live.exported(capsys)) == 1


@pytest.mark.parametrize("request_", [signal.SIGTERM, signal.SIGINT])
def test_a_kiosk_that_is_asked_to_stop_does_so_properly(
    tmp_path: Path, request_: signal.Signals
) -> None:
    live = Live(tmp_path)
    with running(live.data) as child:
        child.send_signal(request_)
        child.communicate()

    assert child.returncode == 0
    assert events(live.data) == ["started", "store-copied", "stopped"]
    assert (live.data / "kiosk.lock").read_bytes() == b""


def zero_middle(store: Path) -> None:
    with store.open("r+b") as file:
        file.seek(store.stat().st_size // 4096 // 2 * 4096)
        file.write(bytes(4096))


def no_store(store: Path) -> None:
    store.write_bytes(b"this is no store at all" * 100)


@pytest.mark.parametrize(("damage", "left"), [(zero_middle, 37), (no_store, 0)])
def test_a_damaged_store_is_put_right_while_the_kiosk_runs(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    damage: Callable[[Path], None],
    left: int,
) -> None:
    live = Live(tmp_path)
    within(
        capsys,
        "enter",
        live.write(*(ADA.replace("ada@", f"ada{n}@") for n in range(40))),
        "--data",
        live.data,
    )
    (live.data / "store-copy.sqlite3").unlink()
    damage(live.data / "store.sqlite3")

    with running(live.data) as child:
        assert child.stderr is not None
        said = next(line for line in child.stderr if line.startswith("The store was damaged"))
        assert within(capsys, "enter", live.write(ADA), "--data", live.data).returncode == 0

    assert "signatures were carried into a new one" in said
    assert len(list(live.data.glob("store-damaged-*.sqlite3"))) == 1
    assert left + 1 <= len(live.exported(capsys)) <= left + 4
    happened = events(live.data)
    assert happened.index("store-damaged") < happened.index("store-recovered")


def test_an_unclean_stop_is_noted_at_the_next_start(tmp_path: Path) -> None:
    live = Live(tmp_path)
    with running(live.data) as child:
        child.kill()
        child.wait()
    with running(live.data):
        pass

    assert events(live.data) == ["started", "unclean-stop", "started", "store-copied", "stopped"]
