"""A real kiosk on the stage: brought to a screen, and ways out of it tried."""

import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from tests.faults.paper import ROOT
from tests.shut.escapes import Command, Spots, Way
from tests.shut.stage import Stage, comes, end, until

# Two looks of the kiosk's own take two; the rest is for a busy machine.
ANSWER_SECONDS = 5.0
TRIES = 3
DARK = 64  # of 255
TYPED = "Ada"


class EscapedError(AssertionError):
    """A way led somewhere."""


@dataclass(frozen=True)
class Place:
    """A screen to try ways on, with a key that changes it and one that takes that back."""

    name: str
    change: str
    back: str
    spots: Spots


_SIZE = (1366, 768)
_PICTURE = (1360, 10)  # of the poster
_KEYBOARD = (20, 600)  # nothing else is dark here
_BEGIN = (1300, 705)  # on the poster and on the story's button; beside the keys of the form
PLACES = (
    Place("attract", "Tab", "shift+Tab", Spots(*_SIZE, (1340, 640), (400, 700))),
    Place("form", "x", "BackSpace", Spots(*_SIZE, (900, 250), (200, 246))),
    Place("door", "1", "BackSpace", Spots(*_SIZE, (500, 600), (600, 400))),
)


class Table:
    """The kiosk as it runs on the stage, at the poster first."""

    def __init__(self, stage: Stage, data: Path) -> None:
        """Start the kiosk and wait until it answers."""
        self.stage = stage
        self.rival = ""
        self._data = data
        self._start()

    def _start(self) -> None:
        self.stage.ask("xsetroot", "-solid", "black")
        self.kiosk = subprocess.Popen(
            [sys.executable, "-m", "kiosk", "run", "--data", str(self._data)],
            cwd=ROOT,
            env=self.stage.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        until(lambda: bool(self._mapped()), "the kiosk's window")
        self.window = self._mapped()
        until(self.stage.drawn, "the poster")
        self.stage.still()
        self._poster = self.stage.pixel(*_PICTURE)

    def _mapped(self) -> str:
        assert self.kiosk.poll() is None, "the kiosk has ended"
        listed = self.stage.ask("xprop", "-root", "_NET_CLIENT_LIST").partition("#")[2]
        for window in listed.replace(",", " ").split():
            if str(self.kiosk.pid) in self.stage.ask("xprop", "-id", window, "_NET_WM_PID"):
                return window
        return ""

    def go(self, place: Place) -> None:
        """Go from the poster to a place, and see what its keys do there."""
        self.place = place
        self.do(("xdotool", "mousemove", "20", "20"))
        self.stage.still()
        if place.name == "form":
            until(self._begun, "the form")
            self.do(("xdotool", "type", TYPED))
        if place.name == "door":
            self.do(("xdotool", "mousedown", "1"))
            until(lambda: self.stage.pixel(*_PICTURE) != self._poster, "the staff's door")
            self.do(("xdotool", "mouseup", "1"))
        self.park()
        self.stage.still()
        self.changed = self._advance(("xdotool", "key", place.change))
        self.rest = self._advance(("xdotool", "key", place.back))

    def _begun(self) -> bool:
        """Press the main button, once more where it was not ready; tell whether the form shows."""
        self.do(("xdotool", "mousemove", *map(str, _BEGIN), "click", "1"))
        self.stage.still()
        return max(self.stage.pixel(*_KEYBOARD)) < DARK

    def _advance(self, command: Command) -> str:
        """Do what leads on, again where a screen was not ready for it, and wait until it has."""
        before = self.stage.picture()
        for _ in range(TRIES):
            self.do(command)
            if comes(lambda: self.stage.picture() != before, ANSWER_SECONDS):
                return self.stage.still()
        raise AssertionError(f"{command} changes nothing on the {self.place.name}")

    def park(self) -> None:
        """Leave the mouse where it is no matter."""
        self.do(("xdotool", "mousemove", *map(str, self.place.spots.blank)))

    def do(self, command: Command) -> None:
        """Do one thing."""
        words = {"WINDOW": self.window, "RIVAL": self.rival, "MODE": "{}x{}".format(*_SIZE)}
        self.stage.ask(*(words.get(word, word) for word in command))

    def attempt(self, ways: Sequence[Way]) -> None:
        """Try ways one after the other, then see that nothing came of them. Raises EscapedError."""
        commands = [command for way in ways for command in way.commands]
        for tool, together in groupby(commands, lambda command: command[0]):
            if tool == "xdotool":
                self.do((tool, *(word for command in together for word in command[1:])))
            else:
                for command in together:
                    self.do(command)
        self.park()
        self.check()

    def check(self) -> None:
        """See that the screen is as it was, answers to its keys, and is all there is.

        A key may be lost while the window is on its way back.
        """
        for key, wanted in ((self.place.change, self.changed), (self.place.back, self.rest)):
            if not any(self._shows(key, wanted) for _ in range(2)):
                raise EscapedError(f"another screen: {self.wrong() or 'of the kiosk'}")
        if not comes(lambda: not self.wrong(), ANSWER_SECONDS):
            raise EscapedError(self.wrong())

    def _shows(self, key: str, wanted: str) -> bool:
        self.do(("xdotool", "key", key))
        return comes(lambda: self.stage.picture() == wanted, ANSWER_SECONDS)

    def wrong(self) -> str:
        """Say what is wrong with the window, or nothing."""
        if self.kiosk.poll() is not None:
            return "the kiosk has ended"
        wrong = []
        state = self.stage.ask("xprop", "-id", self.window, "_NET_WM_STATE", "WM_STATE")
        if "FULLSCREEN" not in state or "window state: Normal" not in state:
            wrong.append("not full screen")
        asked = ("_NET_ACTIVE_WINDOW", "_NET_CLIENT_LIST_STACKING")
        for word, said in zip(
            ("active", "on top"), self.stage.ask("xprop", "-root", *asked).splitlines(), strict=True
        ):
            windows = re.findall("0x[0-9a-f]+", said)
            if not windows or int(windows[-1], 16) != int(self.window, 16):
                wrong.append(f"not {word}")
        if names := sorted(file.name for file in self.stage.started.iterdir()):
            wrong.append(f"programs started with {', '.join(names)}")
        wrong.extend(
            f"what was typed is in the {name}"
            for name in ("primary", "clipboard")
            if TYPED in self.stage.ask("xclip", "-o", "-selection", name)
        )
        return ", ".join(wrong)

    def again(self) -> None:
        """Start another kiosk at the same place: this one is not what it was."""
        self.end()
        for file in self.stage.started.iterdir():
            file.unlink()
        self._start()
        self.go(self.place)

    def end(self) -> None:
        """End the kiosk as the system does."""
        end(self.kiosk)
