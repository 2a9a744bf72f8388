"""From the start of the program to the first frame, and its memory, beside Chromium.

Both show the same poster under one Xvfb and are watched alike, from outside: a frame is there when
headline, picture and button are all on the screen.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from string import Template

from benchmarks.figures import ROOT, Figure, Findings
from benchmarks.processes import end, memory
from benchmarks.screen import HEIGHT, WIDTH, Screen
from kiosk.campaign import pack
from kiosk.signing.signature import utc_now
from kiosk.station.data import DEFAULT_CAMPAIGN
from kiosk.station.setup import Wishes, set_up
from kiosk.ui import fonts
from kiosk.vault.seal import Identity

ROUNDS = 12
POLL_SECONDS = 0.002
PATIENCE_SECONDS = 30
MEMORY_AFTER_SECONDS = 2.0

AIM_FROM_SOURCE, AIM_FROZEN, AIM_MEMORY = 0.8, 0.5, 0.35
PACKAGES = {"Xvfb": "xvfb", "chromium": "chromium"}
FROZEN = ROOT / "dist" / "kiosk" / "kiosk"

# Where the poster has what at 1366×768; page.html puts it in the same places.
HEADLINE = (31, 495, 500)
PICTURE = (1079, 700)
BUTTON = (100, 700)

CHROMIUM_FLAGS = (
    "--kiosk",
    "--no-sandbox",  # Chromium refuses to run as root with it
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-position=0,0",
    f"--window-size={WIDTH},{HEIGHT}",
)


@dataclass(frozen=True)
class Contestant:
    """A program that shows the poster."""

    name: str
    command: tuple[str, ...]


@dataclass(frozen=True)
class Start:
    """One start: seconds to the first frame, MB of memory a moment later."""

    seconds: float
    megabytes: float


class Course:
    """Starts contestants on one screen."""

    def __init__(self, screen: Screen, colours: Mapping[str, str], folder: Path) -> None:
        """Look for the campaign's colours on `screen`; `folder` takes what programs print."""
        self._screen = screen
        self._accent, self._ink = colours["accent"], colours["ink"]
        self._log = folder / "log"
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("QT_", "WAYLAND_"))}
        self._environment = kept | {"DISPLAY": screen.display, "PYTHONPATH": str(ROOT)}

    def run(self, contestant: Contestant) -> Start:
        """Start it, wait for the frame, weigh it, end it."""
        self._await_frame(contestant, there=False)
        with self._log.open("wb") as log:
            began = time.perf_counter()
            program = subprocess.Popen(
                contestant.command,
                cwd=ROOT,
                env=self._environment,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
            try:
                seconds = self._await_frame(contestant, there=True) - began
                time.sleep(MEMORY_AFTER_SECONDS)
                return Start(seconds, memory(program.pid))
            finally:
                end(program)

    def _await_frame(self, contestant: Contestant, *, there: bool) -> float:
        """Return when the poster is seen on the screen, or is no more."""
        patience = time.perf_counter() + PATIENCE_SECONDS
        while self._frame_is_there() is not there:
            if time.perf_counter() > patience:
                said = self._log.read_text(errors="replace") if self._log.exists() else ""
                sys.exit(f"{contestant.name}: no poster after {PATIENCE_SECONDS} s.\n{said}")
            time.sleep(POLL_SECONDS)
        return time.perf_counter()

    def _frame_is_there(self) -> bool:
        pixels = self._screen.pixels
        return (
            pixels(*BUTTON) == [self._accent]
            and pixels(*PICTURE) == [self._ink]
            and self._ink in pixels(*HEADLINE)
        )


def write_page(folder: Path) -> Path:
    """Write the poster as a web page, with the campaign's own texts, picture and font."""
    campaign = pack.load(pack.find(DEFAULT_CAMPAIGN))
    texts = campaign.wordings[0].texts
    values = {
        "regular": fonts.path_of("Regular").as_uri(),
        "bold": fonts.path_of("Bold").as_uri(),
        "hero": campaign.hero.as_uri(),
        "kicker": texts.kicker,
        "headline": texts.headline,
        **campaign.facts.colours.model_dump(),
    }
    template = Template((ROOT / "benchmarks" / "page.html").read_text(encoding="utf-8"))
    page = folder / "page.html"
    page.write_text(template.substitute(values), encoding="utf-8")
    return page
