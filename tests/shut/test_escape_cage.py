"""The keyboard's part of the escape matrix under `cage`, as at a station.

Keys come in through Xwayland: `cage` 0.1.4 without a monitor takes none from other programs.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import pytest

from tests.faults.paper import ROOT
from tests.rally.screens import in_cage
from tests.shut import escapes
from tests.shut.stage import REST_SECONDS, comes, until
from tests.station.kiosks import Live

NEEDED = ("cage", "Xwayland", "xdotool", "xwd", "xprop", "xhost")

pytestmark = pytest.mark.skipif(
    sys.platform != "linux"
    or os.geteuid() != 0
    or not all(shutil.which(program) for program in NEEDED),
    reason="needs root, and " + ", ".join(NEEDED),
)
CHANGE, BACK = "Tab", "shift+Tab"
ANSWER_SECONDS = 5.0
LOOKS = 40
LEAST_WAYS = 150


@dataclass
class CageTable:
    """A kiosk in cage, at the poster."""

    kiosk: "subprocess.Popen[bytes]"
    environment: dict[str, str]

    def ask(self, *command: str) -> bytes:
        done = subprocess.run(command, env=self.environment, capture_output=True, check=False)
        return done.stdout

    def keys(self, *chords: str) -> None:
        self.ask("xdotool", "key", "--delay", "0", *chords)

    def picture(self) -> str:
        return sha256(self.ask("xwd", "-silent", "-name", "Petition Kiosk")).hexdigest()

    def shows(self, key: str, wanted: str) -> bool:
        self.keys(key)
        return comes(lambda: self.picture() == wanted, ANSWER_SECONDS)

    def full_screen(self) -> bool:
        return b"FULLSCREEN" in self.ask("xprop", "-name", "Petition Kiosk", "_NET_WM_STATE")

    def after(self, key: str) -> str:
        """Press a key, and return the picture once it stays as it is."""
        self.keys(key)
        seen: list[str] = []
        for _ in range(LOOKS):
            time.sleep(REST_SECONDS)
            seen.append(self.picture())
            if seen[-2:-1] == seen[-1:]:
                return seen[-1]
        raise AssertionError("the screen does not come to rest")


@pytest.fixture
def table(tmp_path: Path) -> Iterator[CageTable]:
    with in_cage() as display:
        environment = {**os.environ, **display}
        command = [sys.executable, "-m", "kiosk", "run", "--data", str(Live(tmp_path).data)]
        kiosk = subprocess.Popen(
            command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        table = CageTable(kiosk, environment)
        try:
            until(table.full_screen, "the kiosk")
            yield table
        finally:
            kiosk.terminate()
            kiosk.wait()


def test_no_chord_leads_out_of_cage(table: CageTable) -> None:
    table.after(CHANGE)
    rest, changed = table.after(BACK), table.after(CHANGE)
    assert rest != changed
    assert table.shows(BACK, rest)

    tried, escaped = 0, []
    for held, chords in escapes.chords().items():
        ways = [chord for chord in chords if not escapes.moves_on("attract", chord)]
        undone = ((way, escapes.own_key("attract", way)) for way in ways)
        table.keys(*(key for pair in undone for key in pair if key))
        tried += len(ways)
        back = table.shows(CHANGE, changed) and table.shows(BACK, rest)
        if table.kiosk.poll() is not None or not table.full_screen() or not back:
            escaped.append(held)

    assert escaped == []
    assert tried > LEAST_WAYS
