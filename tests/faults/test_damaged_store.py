"""A day's store with a hole in its middle: the kiosk starts, says so, and goes on collecting.

The whole way, with the program as staff start it and its real screens: what was lost is counted on
the screen, at the terminal, in `kiosk status` and on the card of the next export, which holds what
could be read and what was signed since.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.station.data import open_data
from tests.faults.paper import QUIET, ROOT
from tests.station.kiosks import Live, kiosk, table, within
from tests.vault.samples import signatures

COUNT = 2_000
PAGE = 4096
LEAF = 0x0D  # the first byte of a page with rows of a table
MOST_ON_A_PAGE = 4
SECONDS = 120

# `kiosk run` itself; a robot before it reads what staff are told, signs, and the kiosk is stopped.
RUN = """
import json, os, signal, sys
from PySide6.QtCore import QTimer
from kiosk.ui import app, running
from kiosk.ui.robot import Robot

def attend(kiosk):
    robot = Robot(kiosk.window, 60_000)
    kiosk.display.set_motion(False)
    said = robot.find_object("forStaff").property("text")
    robot.settle()
    kiosk.window.grabWindow().save(sys.argv[1])
    for text in ("Ada", "ada@example.org"):
        robot.tap_object("primary")
        if text == "Ada":
            robot.tap_object("primary")
        robot.type_text(text)
    robot.tap_object("primary")
    robot.tap_object("primary")
    robot.tap_object("yes")
    while robot.find_object("primary").property("text") == "Read on":
        robot.tap_object("primary")
    robot.tap_object("primary")
    receipt = robot.find_object("receipt").property("text")
    robot.tap_object("primary")
    robot.find_object("forStaff")
    print(json.dumps([said, receipt]), flush=True)
    os.kill(os.getpid(), signal.SIGTERM)

class Attended(app.KioskApp):
    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        QTimer.singleShot(0, lambda: attend(self))

running.KioskApp = Attended
from kiosk.cli import main
main(sys.argv[2:])
"""


@pytest.fixture
def live(tmp_path: Path) -> Live:
    """A live kiosk after a long day, and no copy of its store."""
    kiosk = Live(tmp_path)
    with open_data(kiosk.data).open_store() as store:
        for record in signatures(COUNT):
            store.append(record)
    return kiosk


def punch(store: Path) -> None:
    """Write zeroes over the page of rows that lies nearest after the middle."""
    content = store.read_bytes()
    pages = range(len(content) // PAGE // 2, len(content) // PAGE)
    middle = next(page for page in pages if content[page * PAGE] == LEAF)
    with store.open("r+b") as file:
        file.seek(middle * PAGE)
        file.write(bytes(PAGE))


def test_a_hole_in_the_store_of_a_whole_day(live: Live, capsys: pytest.CaptureFixture[str]) -> None:
    punch(live.data / "store.sqlite3")

    done = subprocess.run(
        [
            *(sys.executable, "-c", RUN, str(live.folder / "poster.png")),
            *("run", "--size", "1366x768", "--data", str(live.data)),
        ],
        capture_output=True,
        text=True,
        check=False,
        timeout=SECONDS,
        env={**QUIET, "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
    )
    assert done.returncode == 0, done.stderr
    said, receipt = json.loads(done.stdout)

    counted = re.search(r"Signatures safe: ([\d,]+), not readable: (\d+)\. Please export", said)
    assert counted, said
    safe, missing = (int(number.replace(",", "")) for number in counted.groups())
    assert safe + missing == COUNT
    assert 1 <= missing <= MOST_ON_A_PAGE
    assert f"{safe:,} signatures were carried into a new one" in done.stderr
    assert f"{missing} more were counted and cannot be read" in done.stderr
    assert done.stderr.count("was damaged") == 1
    (aside,) = live.data.glob("store-damaged-*.sqlite3")

    status = live.status(capsys)
    assert (status["collected"], status["recovery"]["missing"]) == (safe + 1, missing)
    assert status["health"] == "attention"

    target = live.folder / "out.csv"
    exported = kiosk("export", target, "--identity", live.key, "--data", live.data)
    assert exported.returncode == 0, exported.stderr
    assert f"Missing:    {missing} more were counted and cannot be read" in exported.stdout
    assert aside.name in exported.stdout
    rows = table(target)
    assert len(rows) == len({row["id"] for row in rows}) == safe + 1
    (ada,) = [row for row in rows if row["email"] == "ada@example.org"]
    assert ada["receipt"] in receipt
    before = {record.email for record in signatures(COUNT)}
    assert {row["email"] for row in rows} - {"ada@example.org"} < before

    aside.unlink()
    again = within(
        capsys,
        *("export", target, "--all", "--replace", "--identity", live.key, "--data", live.data),
    )
    assert "Missing" not in again.stdout
