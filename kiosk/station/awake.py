"""Keeping this machine awake while the kiosk runs: no sleep, and a screen that stays lit."""

from contextlib import ExitStack
from pathlib import Path
from typing import Literal

from kiosk.said import Said
from kiosk.station.machine import Line

# Where systemd has sleep switched off for the whole machine, this leads to nowhere.
MASKED = Path("/etc/systemd/system/sleep.target")

State = Literal["unknown", "held", "failed"]


class Awake:
    """Holds off sleep and a dark screen from `begin` to `end`, both in one and the same thread."""

    def __init__(self) -> None:
        """Nothing is held off before `begin`."""
        self._ends = ExitStack()
        self.state: State = "unknown"

    def begin(self) -> bool:
        """Ask the system to stay awake; returns whether it says that it will.

        It is asked over its local bus or its own functions, and answers within seconds.
        """
        # Imported when it is used: it takes a while, and the first screen is there without it.
        from wakepy import keep

        mode = self._ends.enter_context(keep.presenting(on_fail="pass"))
        self.state = "held" if mode.active else "failed"
        return mode.active

    def end(self) -> None:
        """Let the machine sleep again when it wants to."""
        self._ends.close()
        self.state = "unknown"

    def line(self) -> Line | None:
        """Return how it is as a line about this machine; None before that is known."""
        return None if self.state == "unknown" else line(held=self.state == "held")


def try_once() -> Line:
    """Try whether this machine can be kept awake, and let go again."""
    awake = Awake()
    held = awake.begin()
    awake.end()
    return line(held=held)


def line(*, held: bool, masked: Path = MASKED) -> Line:
    """Return a line about a machine that was asked to stay awake."""
    if held:
        return Line("Sleep", Said("Held off while the kiosk runs"))
    if masked.is_symlink() and masked.readlink() == Path("/dev/null"):
        return Line("Sleep", Said("Switched off for this machine"))
    advice = Said("Switch off sleep and the dark screen in the settings of this machine")
    return Line("Sleep", Said("Cannot be held off: it may fall asleep"), False, advice)
