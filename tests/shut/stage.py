"""A display nobody sees, with a window manager that takes every chord it can, for real X events."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable
from contextlib import ExitStack
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.faults.paper import QUIET
from tests.shut.escapes import KEYS

PATIENCE_SECONDS = 30.0
LOOK_AGAIN_SECONDS = 0.02
REST_SECONDS = 0.4  # longer than any movement takes
FEW_ROWS = 64  # more than a cursor has
PROGRAMS = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "wmctrl": "wmctrl",
    "xprop": "x11-utils",
    "xrandr": "x11-xserver-utils",
    "xclip": "xclip",
}
# Chords a desktop starts programs with, in the window manager's own spelling.
HELD = {"W": "super", "C-A": "ctrl+alt", "A": "alt"}
THEIR_RULES = Path("/etc/xdg/openbox/rc.xml")


def missing() -> str:
    """Return the packages that this machine lacks for it."""
    return ", ".join(sorted(name for tool, name in PROGRAMS.items() if not shutil.which(tool)))


class Stage:
    """The display. `started` holds a file for every program that a chord started."""

    def __init__(self, folder: Path, size: tuple[int, int] = (1366, 768)) -> None:
        """Start the display and its window manager, with everything they write in the folder."""
        self.size = size
        self.started = folder / "started"
        self.started.mkdir()
        self._screen = folder / "Xvfb_screen0"
        self._ends = ExitStack()
        with ExitStack() as undone:
            undone.push(self._ends)
            self._start(folder)
            undone.pop_all()

    def _start(self, folder: Path) -> None:
        screen = "{}x{}x24".format(*self.size)
        options = ("-displayfd", "1", "-nolisten", "tcp", "-noreset", "-fbdir", str(folder))
        display = self.run("Xvfb", *options, "-screen", "0", screen)
        assert display.stdout is not None
        self.environment = {
            **{name: value for name, value in QUIET.items() if not name.startswith("QT_")},
            "DISPLAY": f":{display.stdout.readline().strip()}",
            "XDG_RUNTIME_DIR": str(folder),
            "XDG_CONFIG_HOME": str(folder),
            "XDG_CACHE_HOME": str(folder),
            "NO_AT_BRIDGE": "1",
        }
        rules = folder / "rc.xml"
        rules.write_text(self._rules(), encoding="utf-8")
        self.run("openbox", "--sm-disable", "--config-file", str(rules))
        until(lambda: "_NET_SUPPORTING_WM_CHECK(WINDOW)" in self.ask("xprop", "-root"), "openbox")
        for name, width, height in (("smaller", 1024, 600), ("upright", 600, 768)):
            timings = (width, width + 40, width + 80, width + 160, height, *range(1, 4))
            numbers = (str(number + (height if i > 4 else 0)) for i, number in enumerate(timings))
            self.ask("xrandr", "--newmode", name, "40", *numbers)
            self.ask("xrandr", "--addmode", "screen", name)

    def _rules(self) -> str:
        """Return openbox's own rules, and a program for every chord it has no use for."""
        known = THEIR_RULES.read_text(encoding="utf-8")
        bindings = (
            f'<keybind key="{held}-{key}"><action name="Execute">'
            f"<command>touch {self.started / held}-{key}</command></action></keybind>"
            for held in HELD
            for key in KEYS
            if f'"{held}-{key}"' not in known
        )
        return known.replace("</keyboard>", "".join(bindings) + "</keyboard>")

    def run(self, *command: str, **more: str) -> "subprocess.Popen[str]":
        """Start a program that goes on until the stage ends."""
        child = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env={**getattr(self, "environment", os.environ), **more},
        )
        self._ends.callback(end, child)
        return child

    def ask(self, *command: str, given: str | None = None) -> str:
        """Run a program, and return what it says."""
        done = subprocess.run(
            command,
            env=self.environment,
            input=given,
            stdout=subprocess.PIPE if given is None else subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            text=True,
            check=False,
        )
        return done.stdout or ""

    def picture(self) -> str:
        """Return a digest of every pixel on the display, the cursor among them."""
        return sha256(self._screen.read_bytes()).hexdigest()[:16]

    def drawn(self) -> bool:
        """Whether more is to be seen than an empty window and a cursor."""
        pixels, row = self._screen.read_bytes(), self.size[0] * 4
        return len({pixels[at : at + row] for at in range(0, len(pixels), row)}) > FEW_ROWS

    def pixel(self, x: int, y: int) -> bytes:
        """Return blue, green and red of a pixel; they stand last in the file, four bytes each."""
        width, height = self.size
        at = (y * width + x - width * height) * 4
        return self._screen.read_bytes()[at : at + 3]

    def still(self) -> str:
        """Wait until nothing moves on the display any more, and return its digest."""
        seen, since = self.picture(), time.monotonic()
        last = since + PATIENCE_SECONDS
        while time.monotonic() - since < REST_SECONDS:
            time.sleep(LOOK_AGAIN_SECONDS)
            if (now := self.picture()) != seen:
                seen, since = now, time.monotonic()
            assert time.monotonic() < last, "the display does not come to rest"
        return seen

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None
    ) -> None:
        self._ends.close()


def until(condition: Callable[[], bool], what: str, seconds: float = PATIENCE_SECONDS) -> None:
    """Wait until something holds. AssertionError tells `what` did not come."""
    assert comes(condition, seconds), f"{what} did not come"


def comes(condition: Callable[[], bool], seconds: float) -> bool:
    """Whether something comes about in time."""
    last = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > last:
            return False
        time.sleep(LOOK_AGAIN_SECONDS)
    return True


def end(child: "subprocess.Popen[str]") -> None:
    """End a program that was started here."""
    with child:
        child.terminate()
        try:
            child.wait(PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            child.kill()
