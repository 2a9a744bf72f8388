"""From the start of the program to the first frame, and its memory, beside Chromium.

Both show the same poster under one Xvfb and are watched alike, from outside: a frame is there when
headline, picture and button are all on the screen. Nothing of the kiosk is imported here: what two
programs both load counts for each only half.
"""

import os
import re
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from string import Template
from typing import Any

from benchmarks.figures import ROOT, Figure, Findings, scratch_folder
from benchmarks.processes import end, memory, strangers
from benchmarks.screen import HEIGHT, WIDTH, Screen

ROUNDS = 12
POLL_SECONDS = 0.002
PATIENCE_SECONDS = 30
MEMORY_AFTER_SECONDS = 2.0

AIMS_FROM_SOURCE, AIMS_FROZEN = (0.8, 0.35), (0.5, 0.3)  # of Chromium's time, and of its memory
PACKAGES = {"Xvfb": "xvfb", "chromium": "chromium"}
CAMPAIGN = ROOT / "assets" / "campaigns" / "amazon-facial-recognition"
FONT = "fontpkg_atkinson_hyperlegible/files/AtkinsonHyperlegible-{}.ttf"
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
    """A program that shows the poster, and how much of Chromium's time and memory it may take."""

    name: str
    command: tuple[str, ...]
    aim: float = 1.0
    aim_memory: float = 1.0


@dataclass(frozen=True)
class Start:
    """One start: seconds to the first frame, and MB of memory a moment later.

    The memory is None where it cannot be told, because another program shared a part of it.
    """

    seconds: float
    megabytes: float | None


Round = dict[Contestant, Start]
Started = tuple[subprocess.Popen[bytes], float, float]  # when it was started, when it was seen


class Course:
    """Starts contestants on one screen."""

    def __init__(self, screen: Screen, colours: dict[str, str], folder: Path) -> None:
        """Look for the campaign's colours on `screen`; `folder` takes what programs print."""
        self._screen = screen
        self._accent, self._ink = colours["accent"], colours["ink"]
        self._log = folder / "log"
        self._environment = _environment() | {"DISPLAY": screen.display}

    def run(self, contestant: Contestant) -> Start:
        """Start it, wait for the frame, weigh it, end it."""
        with self.started(contestant) as (program, began, shown):
            time.sleep(MEMORY_AFTER_SECONDS)
            megabytes = memory(program.pid)
            return Start(shown - began, None if strangers(program.pid) else megabytes)

    def home(self, contestant: Contestant) -> Path:
        """Start it, and return the folder in which the program lies."""
        with self.started(contestant) as (program, _, _):
            return Path(f"/proc/{program.pid}/exe").resolve().parent

    @contextmanager
    def started(self, contestant: Contestant) -> Iterator[Started]:
        """Start it on the empty screen and wait for the frame; end it afterwards."""
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
                yield program, began, self._await_frame(contestant, there=True)
            finally:
                end(program)

    def await_again(self, contestant: Contestant) -> float:
        """Return when the poster is seen once more, after it was gone."""
        self._await_frame(contestant, there=False)
        return self._await_frame(contestant, there=True)

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


def measure(folder: Path) -> Findings:
    """Let every kiosk there is run against Chromium, in turn."""
    findings = Findings("start")
    if missing := how_to_get(*PACKAGES):
        findings.skipped.append(f"start and memory beside Chromium; they need: {missing}")
        return findings
    facts = read_facts()
    chromium = Contestant("Chromium --kiosk", _chromium(facts, folder))
    kiosks = list(_kiosks(folder, findings))
    with Screen() as screen:
        course = Course(screen, facts["colours"], folder)
        rounds = _race(course, [chromium, *kiosks])
        homes = {one.name: course.home(one) for one in (chromium, *kiosks)}
    for kiosk in kiosks:
        _compare(kiosk, chromium, rounds, findings)
    if "frozen" in homes:
        pair = (_megabytes(homes["frozen"]), _megabytes(homes[chromium.name]))
        figure = Figure.of_pairs("size on disk, frozen", "MB", [pair], chromium.name)
        findings.figures.append(figure)
    return findings


def how_to_get(*programs: str) -> str:
    """Return the command that installs what is missing of these programs; empty if nothing is."""
    missing = [PACKAGES[program] for program in programs if not shutil.which(program)]
    return f"sudo apt-get install {' '.join(missing)}" if missing else ""


def read_facts() -> dict[str, Any]:
    """Read the facts of the campaign that is shown."""
    return tomllib.loads((CAMPAIGN / "campaign.toml").read_text(encoding="utf-8"))


def _megabytes(folder: Path) -> float:
    """Return what a folder holds; libraries of the system, which both use, lie elsewhere."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files) / 1e6


def _compare(
    kiosk: Contestant, chromium: Contestant, rounds: Sequence[Round], findings: Findings
) -> None:
    pairs = [(starts[kiosk], starts[chromium]) for starts in rounds]
    seconds = [(our.seconds, their.seconds) for our, their in pairs]
    name = f"start to first frame, {kiosk.name}"
    findings.figures.append(Figure.of_pairs(name, "s", seconds, chromium.name, kiosk.aim))
    weighed = [
        (our.megabytes, their.megabytes)
        for our, their in pairs
        if our.megabytes is not None and their.megabytes is not None
    ]
    name = f"memory, {kiosk.name}"
    if weighed:
        findings.figures.append(
            Figure.of_pairs(name, "MB", weighed, chromium.name, kiosk.aim_memory)
        )
    if len(weighed) < len(pairs):
        findings.skipped.append(
            f"{name}: {len(pairs) - len(weighed)} of {len(pairs)} rounds, because another program"
            " shared a part of it then"
        )


def _race(course: Course, contestants: Sequence[Contestant]) -> list[Round]:
    """Start each once to warm it up, then all in turn, round after round."""
    rounds: list[Round] = []
    for number in range(ROUNDS + 1):
        rounds.append({contestant: course.run(contestant) for contestant in contestants})
        told = ", ".join(f"{c.name} {start.seconds:.3f} s" for c, start in rounds[-1].items())
        print(f"  {'warming up' if number == 0 else f'{number}/{ROUNDS}'}: {told}", flush=True)
    return rounds[1:]


def _kiosks(folder: Path, findings: Findings) -> Sequence[Contestant]:
    """Return how the kiosk can be started here, each way with a live data folder."""
    program = (sys.executable, "-m", "kiosk")
    data = _live_folder(folder, program)
    kiosks = [Contestant("from source", (*program, "run", "--data", data), *AIMS_FROM_SOURCE)]
    if not FROZEN.exists():
        findings.skipped.append("start and memory of the frozen build; they need: make build")
        return kiosks
    sources = [path for path in (ROOT / "kiosk").rglob("*") if path.suffix in (".py", ".qml")]
    if max(path.stat().st_mtime for path in sources) > FROZEN.stat().st_mtime:
        findings.notes.append("dist/kiosk is older than the source; for a fresh one: make build")
    return [*kiosks, Contestant("frozen", (str(FROZEN), "run", "--data", data), *AIMS_FROZEN)]


def _live_folder(folder: Path, program: tuple[str, ...]) -> str:
    passphrase, identity, data = folder / "passphrase", folder / "identity", folder / "data"
    passphrase.write_text("only for a benchmark\n", encoding="utf-8")
    secret = ("--passphrase-file", str(passphrase))
    said = _say(*program, "keygen", str(identity), *secret)
    recipient = re.search(r"\bage1\w+", said)
    if recipient is None:
        sys.exit(f"kiosk keygen printed no recipient: {said}")
    whose = ("--recipient", recipient[0], "--identity", str(identity), *secret)
    _say(*program, "setup", "--data", str(data), "--name", "Table 1", *whose)
    return str(data)


def _say(*command: str) -> str:
    return subprocess.run(
        command, cwd=ROOT, env=_environment(), stdout=subprocess.PIPE, text=True, check=True
    ).stdout


def _environment() -> dict[str, str]:
    others = ("QT_", "WAYLAND_", "PYTHON")  # such as one that keeps Python from noting what it read
    return {k: v for k, v in os.environ.items() if not k.startswith(others)}


def _chromium(facts: dict[str, Any], folder: Path) -> tuple[str, ...]:
    page = folder / "page.html"
    page.write_text(_poster(facts), encoding="utf-8")
    return ("chromium", f"--user-data-dir={folder / 'profile'}", *CHROMIUM_FLAGS, page.as_uri())


def _poster(facts: dict[str, Any]) -> str:
    """Return the poster as a web page, with the campaign's own texts, picture and font."""
    template = Template((ROOT / "benchmarks" / "page.html").read_text(encoding="utf-8"))
    language = facts["languages"][0]
    texts = tomllib.loads((CAMPAIGN / f"{language}.toml").read_text(encoding="utf-8"))
    return template.substitute(
        facts["colours"],
        regular=_font("Regular"),
        bold=_font("Bold"),
        hero=(CAMPAIGN / facts["hero"]).as_uri(),
        kicker=texts["kicker"],
        headline=texts["headline"],
    )


def _font(weight: str) -> str:
    found = (Path(folder) / FONT.format(weight) for folder in sys.path)
    return next(path for path in found if path.is_file()).as_uri()


def main() -> None:
    """Measure in a throw-away folder."""
    with scratch_folder() as folder:
        measure(folder).save()


if __name__ == "__main__":
    main()
