"""From the tap on “Sign the petition” to the thank-you frame, and what of it the disk takes."""

import os
import sqlite3
import subprocess
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from benchmarks.figures import Figure, Findings, Pair, percentiles, scratch_folder
from benchmarks.stores import PERSON, PLACE
from kiosk.campaign import pack
from kiosk.campaign.model import Campaign
from kiosk.signing.form import FieldName, sign
from kiosk.signing.signature import Signature, utc_now
from kiosk.signing.visit import Signing
from kiosk.station.data import DEFAULT_CAMPAIGN, Workplace, open_data
from kiosk.station.setup import Wishes, set_up
from kiosk.ui import environment, fonts
from kiosk.ui.app import KioskApp
from kiosk.ui.display_view import pixels_per_mm
from kiosk.ui.form_tour import READ_ON
from kiosk.ui.robot import Robot
from kiosk.ui.visit_words import screen_of
from kiosk.vault.connection import prepare
from kiosk.vault.seal import Identity
from kiosk.vault.store import Store

SIZE = QSize(1366, 768)
PATIENCE_MS = 20_000

VISITS, VISITS_A_ROUND = 200, 50
APPENDS, APPENDS_A_ROUND = 3_000, 300
AIM_COMMIT_P99 = 2.0

SCREEN_CHANGE = "tap that only changes the screen"
RAW_WRITE = "raw 4 KiB write + fdatasync"
BLOCK = bytes(4096)
BLOCKS = 1_000  # as many as SQLite lets its log grow to
IN_MEMORY = ("tmpfs", "ramfs")

WRITTEN: tuple[FieldName, ...] = ("first_name", "last_name", "email", "postal_code", "country")


class Stopwatch:
    """Measures from a tap to the frame that shows another screen, in milliseconds."""

    def __init__(self, app: KioskApp, robot: Robot) -> None:
        """Watch the frames of the kiosk's window."""
        self._app = app
        self._robot = robot
        self._awaited = ""
        self._shown = 0.0
        app.window.frameSwapped.connect(self._look)

    def time_tap(self, screen: str) -> float:
        """Tap the main button, which leads to `screen`; return how long the first frame took."""
        button = self._robot.find_object("primary")
        self._robot.wait_until(lambda: button.property("armed") is True, "a button that is ready")
        self._awaited = screen
        began = time.perf_counter()
        self._robot.tap(button)
        self._robot.wait_until(lambda: not self._awaited, f"the screen {screen}")
        return (self._shown - began) * 1000

    def _look(self) -> None:
        if self._awaited == screen_of(self._app.visit.state):
            self._shown = time.perf_counter()
            self._awaited = ""


class TimedConnection(sqlite3.Connection):
    """Notes how long the latest transaction took, and of that its COMMIT alone."""

    transaction_ms = 0.0
    commit_ms = 0.0
    _began = 0.0

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        """Run a statement."""
        before = time.perf_counter()
        cursor = super().execute(sql, parameters)
        if sql.startswith("BEGIN"):
            self._began = before
        elif sql == "COMMIT":
            now = time.perf_counter()
            self.commit_ms, self.transaction_ms = (now - before) * 1000, (now - self._began) * 1000
        return cursor


class RawFile:
    """The baseline: blocks written in place, in a file that has its full length already."""

    def __init__(self, path: Path) -> None:
        """Write the whole file once."""
        self._file = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
        os.write(self._file, BLOCK * BLOCKS)
        os.fsync(self._file)
        self._next = 0

    def write(self) -> None:
        """Write one block and wait until it is on the disk."""
        os.pwrite(self._file, BLOCK, self._next * len(BLOCK))
        os.fdatasync(self._file)
        self._next = (self._next + 1) % BLOCKS


def measure_taps(workplace: Workplace, campaign: Campaign) -> list[Figure]:
    """Sign through the real window, and tap from the poster to the story in turn."""
    app = KioskApp(workplace, campaign, SIZE, pixels_per_mm(SIZE, None, 0))
    app.window.show()
    robot = Robot(app.window, PATIENCE_MS)
    watch = Stopwatch(app, robot)
    pairs = []
    try:
        for number in range(VISITS + 1):
            pair = _visit(app, robot, watch)
            if number > 0:  # the first visit loads what all later ones find loaded
                pairs.append(pair)
    finally:
        app.stop()
    return percentiles("tap to thank-you frame", pairs, VISITS_A_ROUND, SCREEN_CHANGE)


def _visit(app: KioskApp, robot: Robot, watch: Stopwatch) -> Pair:
    """Make a whole visit; return how long the thank-you frame and the story's frame took."""
    story = watch.time_tap("Story")
    app.visit.sign()
    for name in WRITTEN:
        app.visit.enter(name, getattr(PERSON, name))
    while isinstance(state := app.visit.state, Signing) and not state.is_last:
        app.visit.advance()
    app.visit.answer(True)
    robot.settle()
    while robot.find_object("primary").property("text") == READ_ON:  # what is agreed to
        robot.tap_object("primary")
    thanks = watch.time_tap("Thanks")
    app.visit.nextPerson()
    robot.wait_until(lambda: app.visit.at_rest, "the poster")
    robot.settle()
    return thanks, story


def measure_store(folder: Path, identity: Identity, campaign: Campaign) -> list[Figure]:
    """Append signatures to a store, and write to a file beside it in turn."""
    path = folder / "store" / "store.sqlite3"
    Store.open(path, identity.recipients).close()
    connection = sqlite3.connect(path, isolation_level=None, factory=TimedConnection)
    prepare(connection)
    raw = RawFile(folder / "raw")
    appends: list[Pair] = []
    transactions: list[Pair] = []
    commits: list[Pair] = []
    with Store(connection, path, identity.recipients) as store:
        for _ in range(APPENDS):
            append = time_append(store, _signature(campaign))
            began = time.perf_counter()
            raw.write()
            write = (time.perf_counter() - began) * 1000
            appends.append((append, write))
            transactions.append((connection.transaction_ms, write))
            commits.append((connection.commit_ms, write))
    return [
        *percentiles("append (seal, transaction)", appends, APPENDS_A_ROUND, RAW_WRITE),
        *percentiles("transaction (insert, commit)", transactions, APPENDS_A_ROUND, RAW_WRITE),
        *percentiles("commit", commits, APPENDS_A_ROUND, RAW_WRITE, aim_p99=AIM_COMMIT_P99),
    ]


def time_append(store: Store, signature: Signature) -> float:
    """Return how many milliseconds it takes until a signature is durable."""
    began = time.perf_counter()
    store.append(signature)
    return (time.perf_counter() - began) * 1000


def _signature(campaign: Campaign) -> Signature:
    return sign(PERSON, campaign, campaign.wordings[0], PLACE, utc_now())


def file_system(folder: Path) -> str:
    """Return the kind of file system a folder lies on, and its device."""
    command = ["findmnt", "--noheadings", "--output", "FSTYPE,SOURCE", "--target", str(folder)]
    answer = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    return " on ".join(answer.stdout.split()) or "an unknown file system"


def measure(folder: Path) -> Findings:
    """Measure both in `folder`."""
    findings = Findings("signing")
    disk = file_system(folder)
    identity = Identity.new()
    wishes = Wishes(recipients=identity.recipients, name="Table 1", event="Rally")
    set_up(folder / "data", wishes, identity, utc_now())
    campaign = pack.load(pack.find(DEFAULT_CAMPAIGN))
    findings.figures += measure_taps(open_data(folder / "data"), campaign)
    if disk.startswith(IN_MEMORY):
        findings.skipped.append(f"append and commit: {folder} is no disk, but {disk}")
    else:
        findings.figures += measure_store(folder, identity, campaign)
        findings.notes.append(f"the store was on {disk}")
    return findings


def main() -> None:
    """Measure in a throw-away folder, on a screen that is nowhere."""
    environment.prepare(offscreen=True)
    application = QGuiApplication([])
    application.setApplicationName("Petition Kiosk")
    fonts.load()
    with scratch_folder() as folder:
        measure(folder).save()


if __name__ == "__main__":
    main()
