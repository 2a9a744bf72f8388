"""Keeping programs up: real ones, small, that crash, hang and end as they are told."""

import json
import os
import signal
import socket
import subprocess
import sys
from dataclasses import fields
from functools import partial
from pathlib import Path

import pytest

from kiosk import cli, paths
from kiosk.errors import FailureError
from kiosk.options import RunOptions
from kiosk.station import crashes, supervisor
from kiosk.station.lifesigns import HEARTBEAT, NOTIFY, LifeSigns
from kiosk.station.supervisor import Supervisor
from tests.station.kiosks import ENVIRONMENT

# Each start takes the next line of a plan, as Python, and leaves it to be seen that it did.
PROGRAM = """
import os, signal, sys, time
from pathlib import Path
from kiosk.station.lifesigns import LifeSigns
life = LifeSigns.wanted()
plan, done = Path(sys.argv[1]), Path(sys.argv[2])
lines = plan.read_text().splitlines()
plan.write_text("\\n".join(lines[1:]))
with done.open("a") as file:
    file.write(f"{sys.argv[3:]}\\n")
exec(lines[0])
"""
CRASH = "os.kill(os.getpid(), signal.SIGKILL)"
HANG = "life.beat(); time.sleep(60)"
END = "sys.exit(0)"
# A supervisor as a process of its own, to send signals to.
KEEP_UP = """
import sys
from dataclasses import fields
from functools import partial
from pathlib import Path
from kiosk.station.supervisor import Supervisor
run = sys.argv[2:]
sys.exit(Supervisor(run, lambda why: [*run, why], Path(sys.argv[1])).keep_up())
"""


class Plan:
    """What each start of a program does, and what was started."""

    def __init__(self, folder: Path, *steps: str) -> None:
        self.folder = folder
        (folder / "plan").write_text("\n".join(steps))
        self.command = [sys.executable, "-c", PROGRAM, str(folder / "plan"), str(folder / "done")]

    def keep_up(self, service: LifeSigns | None = None) -> int:
        trouble = lambda because: [*self.command, "trouble", because]  # noqa: E731
        return Supervisor(self.command, trouble, self.folder, service).keep_up()

    @property
    def starts(self) -> list[str]:
        return (self.folder / "done").read_text().splitlines()

    @property
    def events(self) -> list[dict[str, object]]:
        lines = (self.folder / "journal.jsonl").read_text().splitlines()
        return [json.loads(line) for line in lines]


@pytest.fixture(autouse=True)
def _as_its_children(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", ENVIRONMENT["PYTHONPATH"])


def test_a_crash_is_followed_by_a_start_until_the_end_is_a_proper_one(tmp_path: Path) -> None:
    plan = Plan(tmp_path, CRASH, "sys.exit(1)", END)

    assert plan.keep_up() == 0
    assert plan.starts == ["[]"] * 3
    assert [(e["event"], e["code"]) for e in plan.events] == [("crashed", -9), ("crashed", 1)]


def test_a_crash_loop_ends_in_the_trouble_screen_from_which_one_can_try_again(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    tell = "print('The disk is full.', file=sys.stderr); sys.exit(1)"
    plan = Plan(tmp_path, tell, tell, tell, END, END)

    assert plan.keep_up() == 0
    assert plan.starts == ["[]"] * 3 + ["['trouble', 'The disk is full.']", "[]"]
    assert [e["event"] for e in plan.events] == ["crashed"] * 3 + ["trouble-shown"]
    assert capfd.readouterr().err.splitlines() == ["The disk is full."] * 3


def test_where_not_even_trouble_can_be_shown_it_ends(tmp_path: Path) -> None:
    plan = Plan(tmp_path, *["sys.exit(2)"] * 2)

    assert plan.keep_up() == 2
    assert plan.starts == ["[]", "['trouble', '']"]


def test_a_program_whose_heart_stops_is_ended_and_started_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crashes, "HANG_SECONDS", 0.2)
    monkeypatch.setattr(supervisor, "TICK_SECONDS", 0.1)
    plan = Plan(tmp_path, HANG, END)

    assert plan.keep_up() == 0
    assert len(plan.starts) == 2
    assert [(e["event"], e["code"], e["hung"]) for e in plan.events] == [("crashed", -9, True)]


def test_a_start_that_shows_nothing_is_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crashes, "START_SECONDS", 1.0)
    plan = Plan(tmp_path, "time.sleep(60)", "time.sleep(60)", "time.sleep(60)", END, END)

    assert plan.keep_up() == 0
    assert plan.starts == ["[]"] * 3 + ["['trouble', '']", "[]"]


def test_a_program_that_says_it_is_busy_is_let_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crashes, "HANG_SECONDS", 0.2)
    monkeypatch.setattr(supervisor, "TICK_SECONDS", 0.1)
    plan = Plan(tmp_path, "life.beat(); life.rest(); time.sleep(1)")

    assert plan.keep_up() == 0
    assert len(plan.starts) == 1


@pytest.mark.parametrize("request_", [signal.SIGTERM, signal.SIGINT])
def test_a_request_to_stop_is_passed_on(tmp_path: Path, request_: signal.Signals) -> None:
    waits = (
        "signal.signal(signal.SIGTERM, lambda *_: sys.exit(plan.write_text('stopped')));"
        " print('up', file=sys.stderr, flush=True); time.sleep(60)"
    )
    plan = Plan(tmp_path, waits)
    command = [sys.executable, "-c", KEEP_UP, str(tmp_path), *plan.command]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=ENVIRONMENT) as kept:
        assert kept.stderr is not None
        assert kept.stderr.readline() == "up\n"
        kept.send_signal(request_)
        kept.communicate()

    assert kept.returncode == 0
    assert len(plan.starts) == 1
    assert (tmp_path / "plan").read_text() == "stopped"
    assert not (tmp_path / "journal.jsonl").exists()


def test_who_does_not_stop_when_asked_is_ended(tmp_path: Path) -> None:
    deaf = (
        "signal.signal(signal.SIGTERM, signal.SIG_IGN);"
        " print('up', file=sys.stderr, flush=True); time.sleep(60)"
    )
    plan = Plan(tmp_path, deaf)
    code = KEEP_UP.replace("import sys", "import sys, kiosk.station.supervisor as s", 1)
    code = code.replace("run =", "s.STOP_SECONDS = 0.5\nrun =")
    command = [sys.executable, "-c", code, str(tmp_path), *plan.command]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=ENVIRONMENT) as kept:
        assert kept.stderr is not None
        assert kept.stderr.readline() == "up\n"
        kept.terminate()
        kept.communicate()

    assert kept.returncode == 0


def test_a_program_that_is_not_there_is_told_in_plain_words(tmp_path: Path) -> None:
    with pytest.raises(FailureError, match="cannot be started"):
        Supervisor([str(tmp_path / "none")], lambda _: [], tmp_path).keep_up()


def test_systemd_hears_that_it_is_up_that_it_lives_and_that_it_stops(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(address)
        monkeypatch.setenv(NOTIFY, address)
        service = LifeSigns.wanted()
        # Two signs of life of what is kept up, which does not speak to systemd itself.
        assert Plan(tmp_path, "life.beat(); life.beat()").keep_up(service) == 0
        systemd.settimeout(0)
        heard = list(iter(partial(received, systemd), ""))

    assert heard == ["READY=1\nWATCHDOG=1", "WATCHDOG=1", "STOPPING=1"]


def received(systemd: socket.socket) -> str:
    """Return the next message, or nothing when all have been read."""
    try:
        return systemd.recv(100).decode()
    except BlockingIOError:
        return ""


def test_signs_of_life_are_shown_to_nobody_who_did_not_ask(
    capfd: pytest.CaptureFixture[str],
) -> None:
    for environment in ({}, {HEARTBEAT: ""}):
        life = LifeSigns.wanted(environment)
        life.beat()
        life.end()

    assert capfd.readouterr().out == ""


def test_the_table_goes_on_when_nobody_listens_any_more(tmp_path: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    life = LifeSigns(write, str(tmp_path / "gone"))
    for _ in range(3):
        life.beat()
    os.close(write)


def test_what_is_kept_up_is_this_program_with_the_same_options(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands: list[list[str]] = []

    class Stub(Supervisor):
        def keep_up(self) -> int:
            commands.extend([list(self._run), list(self._trouble("why"))])
            return 0

    monkeypatch.setattr(supervisor, "Supervisor", Stub)
    options = RunOptions(tmp_path, ("a-pack", "b-pack"), True, (1024, 600), 10.1, debug=True)
    supervisor.keep_up(options)
    given = ["--data", str(tmp_path), "--campaign", "a-pack", "--campaign", "b-pack"]
    given += ["--windowed", "--size", "1024x600"]
    given += ["--diagonal", "10.1", "--debug"]

    assert commands[0] == [sys.executable, "-m", "kiosk", "run", *given]
    assert commands[1] == [sys.executable, "-m", "kiosk", "trouble", "--because", "why", *given]

    for command in ("keep-up", "trouble"):  # whatever the kiosk is told, those have to hand on
        assert of(command) >= of("run") == {field.name for field in fields(RunOptions)}
    monkeypatch.setattr(sys, "_MEIPASS", "somewhere", raising=False)
    assert paths.program() == (sys.executable,)


def of(command: str) -> set[str | None]:
    """Return the names of the options of a command."""
    return {option.name for option in cli.cli.commands[command].params}
