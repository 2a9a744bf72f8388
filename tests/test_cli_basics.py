"""What every command has in common."""

import json
import os
import re
import signal
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any

import click
import pytest

import kiosk
from kiosk import cli, commands
from kiosk.errors import FailureError
from kiosk.options import RunOptions, TourOptions
from kiosk.station.journal import JOURNAL_FILE
from tests.station import kiosks
from tests.station.kiosks import ENVIRONMENT, Live, refused, within

COMMANDS = sorted(cli.cli.commands)
# Those that do nothing without being told what, or where to.
NEEDY = ("tour", "keygen", "enter", "export", "collect", "report", "check", "poster", "new", "pack")


def screens(monkeypatch: pytest.MonkeyPatch, module: str, function: str) -> list[Any]:
    """Stand in for the screens; returns what they were called with."""
    called: list[Any] = []

    class Module:
        @staticmethod
        def stand_in(options: object) -> int:
            called.append(options)
            return 0

    setattr(Module, function, Module.stand_in)
    monkeypatch.setitem(sys.modules, module, Module)
    return called


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_has_an_example_and_the_common_options(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    done = within(capsys, *([command] if command else []), "--help")

    assert done.returncode == 0
    assert f"Example: kiosk {command}" in done.stdout
    for option in ("--data", "--campaign", "--debug"):
        assert option in done.stdout


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    ours, others = within(capsys, "--version").stdout.splitlines()

    assert ours == f"Petition Kiosk {kiosk.__version__}"
    assert re.fullmatch(r"Qt 6\.\d+\.\d+, SQLite 3\.\d+\.\d+, age by pyrage \d+\.\d+\.\d+", others)


def test_the_version_is_told_without_a_screen() -> None:
    asked = [sys.executable, "-X", "importtime", "-m", "kiosk", "--version"]

    told = subprocess.run(asked, capture_output=True, text=True, check=True, env=ENVIRONMENT)

    assert "PySide6.QtCore" in told.stderr
    assert "PySide6.QtGui" not in told.stderr
    assert "kiosk.ui" not in told.stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["nonsense"], "There is no command “nonsense”. “kiosk --help” lists them."),
        (["exprt"], "There is no command “exprt”. Did you mean “export”?"),
        (["--nonsense"], "There is no option “--nonsense”. “kiosk --help” lists them."),
        (["run", "--windwed"], "Did you mean “--windowed”? “kiosk run --help” lists them."),
        (["run", "--windowed=yes"], "--windowed stands alone"),
        (["run", "--size"], "Something is missing after --size."),
        (["status", "now"], "“now” is more than this command takes."),
        (["collect", "x.bundle"], "“kiosk collect” needs --into, the bundle to add to."),
        (["export", "x", "--format", "nonsense"], "nonsense"),
        (["run", "--size", "big"], "is not a size such as 1024x600"),
        (["run", "--size", "1024x"], "is not a size such as 1024x600"),
        (["run", "--size", "10x10"], "is not a size such as 1024x600"),
        (["run", "--size", "1x2x3"], "is not a size such as 1024x600"),
        (["tour", "x", "--text-size", "5"], "--text-size takes one of these: normal, large, "),
        (["tour", __file__], "OUT has to be a folder, and this is a file."),
        (["--windowed", "status"], "--windowed does not go with “status”"),
        (["check"], "which campaign pack"),
        (["setup", "--idle-seconds", "30"], "--idle-seconds takes a number from 60 to 300."),
        (["setup", "--diagonal", "large"], "--diagonal takes a number from 3 to 120."),
    ],
)
def test_a_bad_argument_gets_one_sentence(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    refused(within(capsys, *arguments), words)


# What click says by itself, in words of its own.
CLICKS_OWN = re.compile(r"Missing|No such|Invalid|requires|argument|Option|\[|<=")


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("option", ["--nonsense", "--data", "--debug=yes", f"--data={__file__}"])
def test_every_command_refuses_a_wrong_option_in_plain_words(
    command: str, option: str, capsys: pytest.CaptureFixture[str]
) -> None:
    done = within(capsys, command, option)

    refused(done, "--")
    assert not CLICKS_OWN.search(done.stderr)


@pytest.mark.parametrize("command", NEEDY)
def test_every_command_says_in_plain_words_what_it_needs(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    done = within(capsys, command)

    refused(done, f"For example: kiosk {command} ")
    assert not CLICKS_OWN.search(done.stderr)


def test_without_a_command_the_kiosk_runs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    called = screens(monkeypatch, "kiosk.ui.running", "run_kiosk")
    expected = RunOptions(tmp_path, ("a-pack",), True, (1024, 600), 10.1, debug=True)
    options = ["--data", str(tmp_path), "--campaign", "a-pack", "--debug"]
    window = ["--windowed", "--size", "1024x600", "--diagonal", "10.1"]

    for arguments in (
        [*options, *window],
        ["run", *options, *window],
        [*options, *window, "run"],
        [*options, "run", *window],
    ):
        assert within(capsys, *arguments).returncode == 0
        assert called.pop() == expected
    assert within(capsys, "--data", tmp_path).returncode == 0
    assert called.pop() == RunOptions(tmp_path)


def test_the_tour_gets_its_options(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    called = screens(monkeypatch, "kiosk.ui.tour", "run_tour")

    within(capsys, "tour", tmp_path)
    within(
        capsys,
        *("tour", tmp_path, "--size", "1080x1920", "--diagonal", "21", "--language", "en"),
        *("--text-size", "largest", "--contrast", "dark", "--campaign", "a-pack"),
    )

    assert called[0] == TourOptions(tmp_path)
    assert called[1] == TourOptions(tmp_path, ("a-pack",), (1080, 1920), 21.0, "en", 4, "dark")


def test_options_before_and_after_the_command_mean_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    live = Live(tmp_path)

    before = within(capsys, "--data", live.data, "status", "--json")
    after = within(capsys, "status", "--json", "--data", live.data)

    assert before.stdout == after.stdout
    assert json.loads(after.stdout)["kiosk"] == "Table 3"


def breaking(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr("kiosk.station.status.status", fail)


def test_a_bug_is_told_in_words_and_noted_without_values(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    breaking(monkeypatch, ValueError("Canary-7Q"))

    done = within(capsys, "status", "--data", tmp_path)

    refused(done, "Something in the program is wrong (ValueError)", code=1)
    noted = (tmp_path / JOURNAL_FILE).read_text()
    assert json.loads(noted)["chain"][0]["type"] == "ValueError"
    assert "Canary" not in noted + done.stderr


def test_a_bug_without_a_data_folder_makes_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    breaking(monkeypatch, ValueError("Canary-7Q"))

    refused(within(capsys, "status", "--data", tmp_path / "no"), "--debug shows where", code=1)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("error", [ValueError("x"), FailureError("It did not work out.")])
def test_only_debug_shows_a_traceback(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    error: Exception,
) -> None:
    breaking(monkeypatch, error)

    assert "Traceback" not in within(capsys, "status", "--data", tmp_path).stderr
    for arguments in (["--debug", "status"], ["status", "--debug"]):
        done = within(capsys, *arguments, "--data", tmp_path)
        assert done.returncode == 1
        assert "Traceback" in done.stderr


def test_ctrl_c_stops_without_a_traceback(tmp_path: Path) -> None:
    # Also where these tests were started in the background, whose children would not heed it.
    listening = "from signal import *; signal(SIGINT, default_int_handler)"
    program = f"{listening}\nfrom kiosk.cli import main\nmain()"
    with subprocess.Popen(
        [sys.executable, "-c", program, "enter", "-", "--data", str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=ENVIRONMENT,
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdin.write(f"{kiosks.HEADER}\n{kiosks.ADA}\n")
        child.stdin.flush()
        assert "\t" in child.stdout.readline()
        child.send_signal(signal.SIGINT)
        code = child.wait(timeout=60)
        told = child.stderr.read()

    assert code == 130
    assert told.splitlines()[-1] == "Stopped."
    assert "Traceback" not in told


def test_a_pipe_that_closes_early_is_no_bug(tmp_path: Path) -> None:
    live = Live(tmp_path)
    reader, writer = os.pipe()
    os.close(reader)

    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "status", "--data", str(live.data)],
        stdout=writer,
        stderr=subprocess.PIPE,
        check=False,
        env=ENVIRONMENT,
    )
    os.close(writer)

    assert b"Traceback" not in done.stderr
    assert done.returncode == 1
    assert not (live.data / JOURNAL_FILE).exists()


def test_every_command_there_is_can_be_given() -> None:
    modules = [import_module(f"kiosk.commands.{m.name}") for m in iter_modules(commands.__path__)]
    written = [v for m in modules for v in vars(m).values() if isinstance(v, click.Command)]

    assert sorted(str(command.name) for command in written) == COMMANDS
    assert all(cli.cli.commands[str(command.name)] is command for command in written)


def test_the_command_line_starts_without_what_only_commands_need() -> None:
    heavy = ["pydantic", "rich", "markdown_it", "pyrage", "email_validator", "PySide6", "PIL"]
    heavy += ["kiosk.commands"]
    script = f"import sys, kiosk.cli; print([n for n in {heavy} if n in sys.modules])"

    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, check=True, text=True, env=ENVIRONMENT
    )

    assert done.stdout == "[]\n"
