"""From the start of the program to the first frame, and its memory, beside Chromium.

Both show the same poster under one Xvfb and are watched alike, from outside: a frame is there when
headline, picture and button are all on the screen.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from string import Template

from benchmarks.figures import ROOT, Figure, Findings, scratch_folder
from benchmarks.processes import end, memory
from benchmarks.screen import HEIGHT, WIDTH, Screen
from kiosk.campaign import pack
from kiosk.campaign.model import Campaign, Colours
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
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-position=0,0",
    f"--window-size={WIDTH},{HEIGHT}",
    *(["--no-sandbox"] if os.geteuid() == 0 else []),  # it refuses to run as root with it
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

    def __init__(self, screen: Screen, colours: Colours, folder: Path) -> None:
        """Look for the campaign's colours on `screen`; `folder` takes what programs print."""
        self._screen = screen
        self._accent, self._ink = colours.accent, colours.ink
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


def measure(campaign: Campaign, folder: Path) -> Findings:
    """Let every kiosk there is run against Chromium, in turn."""
    findings = Findings("start")
    missing = [package for program, package in PACKAGES.items() if not shutil.which(program)]
    if missing:
        install = f"sudo apt-get install {' '.join(missing)}"
        findings.skipped.append(f"start and memory beside Chromium; it needs: {install}")
        return findings
    chromium = Contestant("Chromium --kiosk", _chromium(campaign, folder))
    kiosks = {
        "from source": Contestant("from source", _kiosk(folder, sys.executable, "-m", "kiosk"))
    }
    if FROZEN.exists():
        kiosks["frozen"] = Contestant("frozen", _kiosk(folder, str(FROZEN)))
        findings.notes.extend(_age_of_build())
    else:
        findings.skipped.append("start and memory of the frozen build; it needs: make build")
    with Screen() as screen:
        course = Course(screen, campaign.facts.colours, folder)
        rounds = _race(course, [chromium, *kiosks.values()])
    for name, kiosk in kiosks.items():
        aim = AIM_FROZEN if name == "frozen" else AIM_FROM_SOURCE
        pairs = [(starts[kiosk], starts[chromium]) for starts in rounds]
        seconds = [(our.seconds, their.seconds) for our, their in pairs]
        megabytes = [(our.megabytes, their.megabytes) for our, their in pairs]
        findings.figures += [
            Figure.of_pairs(f"start to first frame, {name}", "s", seconds, chromium.name, aim),
            Figure.of_pairs(f"memory, {name}", "MB", megabytes, chromium.name, AIM_MEMORY),
        ]
    return findings


def _race(course: Course, contestants: Sequence[Contestant]) -> list[dict[Contestant, Start]]:
    """Start each once to warm it up, then all in turn, round after round."""
    rounds: list[dict[Contestant, Start]] = []
    for number in range(ROUNDS + 1):
        rounds.append({contestant: course.run(contestant) for contestant in contestants})
        told = ", ".join(
            f"{contestant.name} {start.seconds:.3f} s, {start.megabytes:.0f} MB"
            for contestant, start in rounds[-1].items()
        )
        print(f"  {'warming up' if number == 0 else f'{number}/{ROUNDS}'}: {told}", flush=True)
    return rounds[1:]


def _kiosk(folder: Path, *program: str) -> tuple[str, ...]:
    return (*program, "run", "--data", str(folder / "data"))


def _chromium(campaign: Campaign, folder: Path) -> tuple[str, ...]:
    page = folder / "page.html"
    page.write_text(_poster(campaign), encoding="utf-8")
    return ("chromium", f"--user-data-dir={folder / 'profile'}", *CHROMIUM_FLAGS, page.as_uri())


def _poster(campaign: Campaign) -> str:
    """Return the poster as a web page, with the campaign's own texts, picture and font."""
    template = Template((ROOT / "benchmarks" / "page.html").read_text(encoding="utf-8"))
    texts = campaign.wordings[0].texts
    return template.substitute(
        campaign.facts.colours.model_dump(),
        regular=_font("Regular"),
        bold=_font("Bold"),
        hero=campaign.hero.as_uri(),
        kicker=texts.kicker,
        headline=texts.headline,
    )


def _font(weight: str) -> str:
    file = files(fonts.PACKAGES[0]) / "files" / f"{fonts.FAMILY.replace(' ', '')}-{weight}.ttf"
    return Path(str(file)).as_uri()


def _age_of_build() -> list[str]:
    sources = [path for path in (ROOT / "kiosk").rglob("*") if path.suffix in (".py", ".qml")]
    if max(path.stat().st_mtime for path in sources) > FROZEN.stat().st_mtime:
        return ["dist/kiosk is older than the source: make build"]
    return []


def main() -> None:
    """Measure in a throw-away folder on the real disk."""
    campaign = pack.load(pack.find(DEFAULT_CAMPAIGN))
    with scratch_folder() as folder:
        identity = Identity.new()
        wishes = Wishes(recipients=identity.recipients, name="Table 1")
        set_up(folder / "data", wishes, identity, utc_now())
        measure(campaign, folder).save()


if __name__ == "__main__":
    main()
