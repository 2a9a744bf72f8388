"""The kiosk opens no network connection: a whole tour, a visit, paper and an export under strace.

The test is there to fail if anything Qt or a library does by itself ever asks for an internet
socket. Sockets between programs of one machine (AF_UNIX, AF_NETLINK) are no connection.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

from tests.faults.attendees import person
from tests.faults.conftest import Crates
from tests.faults.paper import QUIET, ROOT
from tests.faults.stick import export_command, signed
from tests.faults.strace import needs_strace

pytestmark = needs_strace

INTERNET = re.compile(r"AF_INET6?\b|AF_PACKET|sin_addr|sin6_addr")


AWAKE = """
from kiosk.station.awake import Awake
kept = Awake()
print(kept.begin())
kept.end()
"""


def internet_calls(
    log: Path, command: list[str | Path], given: str = "", **environment: str
) -> list[str]:
    """Run a program; returns every call that has to do with the internet."""
    options = ["-f", "--seccomp-bpf", "-qq", "-e", "trace=network", "-e", "signal=none"]
    done = subprocess.run(
        ["strace", *options, "-o", str(log), *map(str, command)],
        input=given,
        capture_output=True,
        text=True,
        check=False,
        env={**QUIET, "QT_QPA_PLATFORM": "offscreen", **environment},
        cwd=ROOT,
    )
    assert done.returncode == 0, done.stderr
    return [line for line in log.read_text(errors="replace").splitlines() if INTERNET.search(line)]


def test_an_internet_socket_would_be_seen(tmp_path: Path) -> None:
    code = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM)"
    assert internet_calls(tmp_path / "log", [sys.executable, "-c", code])


def test_a_tour_opens_no_connection(tmp_path: Path) -> None:
    """Every screen, codes included, two kinds of signing, and an export at the end."""
    out = tmp_path / "tour"
    tour: list[str | Path] = [sys.executable, "-m", "kiosk", "tour", out, "--size", "1024x600"]

    assert internet_calls(tmp_path / "log", tour) == []
    assert (out / "signatures.csv").exists()


def test_a_visit_paper_and_an_export_open_no_connection(crates: Crates) -> None:
    signed(crates.live, 3)
    data, ledger = crates.fresh()
    log = data.with_suffix(".log")
    orders = "".join(f"{order}\n" for order in (json.dumps(["visit", person(ledger)]), '["quit"]'))
    screens: list[str | Path] = [sys.executable, "-m", "tests.faults.screens", data]
    assert internet_calls(log, screens, orders) == []

    target = data.with_suffix(".csv")
    assert internet_calls(log, export_command(data, target, crates.live.key)) == []
    assert target.exists()
    status: list[str | Path] = [sys.executable, "-m", "kiosk", "status", "--data", data]
    assert internet_calls(log, status) == []


def test_asking_the_machine_to_stay_awake_opens_no_connection(tmp_path: Path) -> None:
    """On a desktop's bus, whoever answers there, and without one."""
    log = tmp_path / "log"
    python: list[str | Path] = [sys.executable, "-c", AWAKE]
    asked = {"WAKEPY_FAKE_SUCCESS": "0"}

    assert internet_calls(log, ["dbus-run-session", "--", *python], **asked) == []
    assert "dbus" in log.read_text(errors="replace")
    assert internet_calls(log, python, DBUS_SESSION_BUS_ADDRESS="", **asked) == []


def test_a_kiosk_that_is_kept_up_opens_no_connection(crates: Crates) -> None:
    """The supervisor, its signs of life, and a kiosk that was asked to stop."""
    data, _ = crates.fresh()
    code = (
        "import os, signal, sys, threading; from kiosk.cli import main;"
        " threading.Timer(8, os.kill, (os.getpid(), signal.SIGTERM)).start();"
        " main(['keep-up', '--windowed', '--data', sys.argv[1]])"
    )
    log = data.with_suffix(".log")

    assert internet_calls(log, [sys.executable, "-c", code, data]) == []
    assert '"started"' in (data / "journal.jsonl").read_text()
