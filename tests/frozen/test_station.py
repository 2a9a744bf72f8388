"""A Debian machine that is made a station: it starts into the frozen kiosk, under `cage`."""

import json
import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest

from kiosk.station.installing import USER
from scripts.bare_root import enter
from tests.shut.stage import until

PROGRAM = "/opt/kiosk/kiosk"
UNITS = ("petition-kiosk.target", "petition-kiosk.service", "petition-kiosk-stick@sda1.service")
JOURNAL = f"home/{USER}/.local/share/petition-kiosk/journal.jsonl"

# A container has no console and no graphics card: the screen is one in memory.
IN_A_CONTAINER = """
[Service]
TTYPath=
StandardInput=null
TTYReset=no
TTYVHangup=no
TTYVTDisallocate=no
Environment=WLR_BACKENDS=headless WLR_RENDERER=pixman WLR_LIBINPUT_NO_DEVICES=1
"""

pytestmark = [
    pytest.mark.soak,
    pytest.mark.skipif(not shutil.which("systemd-nspawn"), reason="needs systemd-container"),
]


class Booted:
    """A Debian root that was started as a machine."""

    def __init__(self, root: Path, process: psutil.Process) -> None:
        self.root = root
        self._process = process

    def run(self, *command: str) -> str:
        """Run a command in it, as root."""
        (first, *_) = self._process.children()
        spaces = ["nsenter", "-t", str(first.pid), "-m", "-p", "-u", "-i", "-n"]
        done = subprocess.run([*spaces, *command], capture_output=True, text=True, check=False)
        return done.stdout.strip()

    def events(self) -> list[str]:
        """The events in the kiosk's journal."""
        try:
            lines = (self.root / JOURNAL).read_text().splitlines()
        except FileNotFoundError:
            return []
        return [json.loads(line)["event"] for line in lines]

    def programs(self, *words: str) -> list[psutil.Process]:
        """What runs in it with a command line that begins with these words."""
        inside = self._process.children(recursive=True)
        return [each for each in inside if _line(each)[: len(words)] == list(words)]


def _line(process: psutil.Process) -> list[str]:
    try:
        return process.cmdline()
    except psutil.Error:
        return []


@contextmanager
def booted(root: Path) -> Iterator[Booted]:
    command = ["systemd-nspawn", "--quiet", "--boot", "--directory", str(root), "--console=pipe"]
    with subprocess.Popen(
        [*command, "--register=no", "--keep-unit"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as container:
        try:
            yield Booted(root, psutil.Process(container.pid))
        finally:
            for process in psutil.Process(container.pid).children():
                process.kill()
            container.kill()


@pytest.fixture(scope="module")
def station(bare: Path, folder: Path) -> Path:
    """The root, made a station."""
    needed = ["install", "-y", "--no-install-recommends", "systemd-sysv", "x11-apps"]
    assert enter(bare, "apt-get", *needed).returncode == 0
    subprocess.run(["cp", "-a", folder, bare / "opt/kiosk"], check=True)
    (bare / "opt/kiosk").chmod(0o755)  # a folder of a test is closed to others
    made = enter(bare, PROGRAM, "install-station")
    assert made.returncode == 0, made.stdout
    assert made.stdout.count("Done: ") == 5
    return bare


def test_its_units_verify(station: Path) -> None:
    verified = enter(station, "systemd-analyze", "verify", *UNITS)
    assert (verified.returncode, verified.stdout) == (0, "")
    assert enter(station, "passwd", "-S", USER).stdout.split()[1] == "L"
    assert (station / "etc/systemd/system/default.target").readlink().name == UNITS[0]


def test_it_starts_into_the_kiosk_again_and_again(station: Path) -> None:
    drop_in = station / "etc/systemd/system/petition-kiosk.service.d/container.conf"
    drop_in.parent.mkdir(exist_ok=True)
    drop_in.write_text(IN_A_CONTAINER)
    with booted(station) as machine:
        until(lambda: "started" in machine.events(), "the kiosk did not start")
        until(lambda: drawn(machine, station), "the kiosk did not draw")
        (kiosk,) = machine.programs(PROGRAM, "run")
        assert kiosk.username() != "root"
        assert kiosk.uids().real == (station / "home" / USER).stat().st_uid

        kiosk.send_signal(signal.SIGKILL)
        until(lambda: machine.events().count("started") == 2, "it did not come back")
        (cage,) = machine.programs("/usr/bin/cage")
        cage.send_signal(signal.SIGKILL)
        until(lambda: machine.events().count("started") == 3, "the session did not come back")
        until(lambda: drawn(machine, station), "it did not draw again")

        (kept_up,) = machine.programs(PROGRAM, "keep-up")
        kept_up.send_signal(signal.SIGTERM)  # it ends well, as after “Quit”
        active = ("systemctl", "is-active", "graphical.target")
        until(lambda: machine.run(*active) == "active", "the desktop's target did not come")
        assert machine.programs(PROGRAM, "run") == []
    drop_in.unlink()


def drawn(machine: Booted, root: Path) -> bool:
    """Whether the kiosk's window shows more than one colour, of whole pixels of 32 bits."""
    picture = f"/home/{USER}/window.xwd"
    programs = machine.programs(PROGRAM, "run")
    if not programs:
        return False
    (root / picture.lstrip("/")).unlink(missing_ok=True)
    display = programs[0].environ().get("DISPLAY", "")
    shot = ["xwd", "-display", display, "-name", "Petition Kiosk", "-silent", "-out", picture]
    machine.run("runuser", "-u", USER, "--", *shot)
    try:
        data = (root / picture.lstrip("/")).read_bytes()
    except FileNotFoundError:
        return False
    pixels = memoryview(data[-4 * (len(data) // 8) :]).cast("I")  # the lower half, without its head
    return len(set(pixels)) > 1


def test_it_can_be_taken_back(station: Path) -> None:
    removed = enter(station, PROGRAM, "install-station", "--remove")
    assert removed.returncode == 0, removed.stdout
    left = [path for path in (station / "etc").rglob("*petition-kiosk*") if not path.is_dir()]
    assert left == []
    assert (station / "etc/systemd/system/default.target").readlink().name == "graphical.target"
    assert os.path.lexists(station / "home" / USER)
