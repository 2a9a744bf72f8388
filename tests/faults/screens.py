"""`python -m tests.faults.screens DATA`: the real screens, no display, a robot's fingers.

Takes orders on stdin, one JSON array a line, and tells on stdout, as JSON lines, what the attendee
is shown. It is wired as `kiosk run` is, journal included; only the clock can be moved, and time
does not pass on the trouble screen unless it is told to.

    ["visit", {"first_name": …, "email": …, "postal_code": …}]   sign, as far as the last tap and on
    ["type", {…}]   the same, but stop before the last tap
    ["tap"]   that last tap
    ["again"]   some seconds pass on the trouble screen
    ["retry"]  ["next"]  ["clock", DAYS]  ["quit"]
"""

import json
import os
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.preflight import load_checked
from kiosk.signing import visit
from kiosk.signing.signature import utc_now
from kiosk.station import freed
from kiosk.station.data import open_data
from kiosk.station.journal import Journal
from kiosk.ui import environment, fonts
from kiosk.ui.app import KioskApp
from kiosk.ui.display_view import pixels_per_mm
from kiosk.ui.robot import Robot

SIZE = (1366, 768)
PATIENCE_MS = 30_000


class Screens:
    """A kiosk and the robot before it."""

    def __init__(self, data: Path, size: tuple[int, int] = SIZE, **more: Any) -> None:
        """Show the poster; `more` is for the kiosk."""
        workplace = open_data(data)
        self._days = 0
        visit.TRY_AGAIN_SECONDS = 86_400
        self._told: object = None
        pixels = QSize(*size)
        self.app = KioskApp(
            workplace,
            load_checked(workplace.campaign_folder()),
            pixels,
            pixels_per_mm(pixels, None, 0),
            clock=lambda: utc_now() + timedelta(days=self._days),
            **more,
        )
        self.app.display.set_motion(False)
        self.app.display.set_settle_ms(0)
        self.journal = Journal(data)
        self.journal.watch_for_bugs()
        self.app.write_warnings_to(self.journal)
        self.app.write_events_to(self.journal)
        self.app.visit.changed.connect(self._tell_state)
        self.app.window.show()
        self.robot = Robot(self.app.window, PATIENCE_MS)
        self.robot.find_object("primary")

    def obey(self, order: str, value: Any = None) -> None:
        """Carry out one order."""
        match order:
            case "visit":
                self.type(value)
                self.robot.tap_object("primary")
                self._until_answered()
            case "type":
                self.type(value)
            case "tap" | "retry":
                self.robot.tap_object("primary")
                self._until_answered()
            case "again":
                self.app.visit.try_again()
                self.robot.wait_until(
                    lambda: visit.under_way(self.app.visit.state) is None, "an answer"
                )
                self._until_answered()
            case "next":
                on_trouble = self.app.visit.property("screen") == "Trouble"
                self.robot.tap_object("giveUp" if on_trouble else "primary")
                self.robot.wait_until(lambda: self.app.visit.at_rest, "the poster")
                self.robot.settle()
            case "clock":
                self._days = value
        tell(done=order)

    def type(self, who: dict[str, str]) -> None:
        """Fill in the form by touch, up to the last tap."""
        self.robot.tap_object("primary")
        self.robot.tap_object("primary")
        self.robot.type_text(who["first_name"])
        self.robot.tap_object("primary")
        self.robot.type_text(who["email"])
        self._go_on()
        if who.get("postal_code"):
            self.robot.type_text(who["postal_code"])
        self._go_on()
        self.robot.tap_object("yes")
        while self.robot.find_object("primary").property("text") == "Read on":
            self.robot.tap_object("primary")
        tell(typed=True)

    def _go_on(self) -> None:
        """Leave a step, also if there is a question about what was typed."""
        step = self.app.visit.property("step")
        self.robot.tap_object("primary")
        if self.app.visit.property("step") == step:
            self.robot.tap_object("primary")

    def _until_answered(self) -> None:
        ends = ("Thanks", "Trouble")
        self.robot.wait_until(lambda: self.app.visit.property("screen") in ends, "an answer")
        self.robot.find_object("receipt" if self._screen() == "Thanks" else "giveUp")

    def _screen(self) -> str:
        return str(self.app.visit.property("screen"))

    def _tell_state(self) -> None:
        """Tell of “Thank you” and of trouble at the very moment they are shown."""
        state = self.app.visit.state
        if state is self._told:
            return
        self._told = state
        match state:
            case visit.Thanks(saved):
                tell(thanks=[saved.id, saved.receipt])
            case visit.Trouble(visit.Saving(signing)):
                draft = signing.draft
                kept = {name: getattr(draft, name) for name in ("first_name", "email")}
                tell(trouble=kept, says=self.app.visit.property("trouble"))
            case _:
                pass


def tell(**what: object) -> None:
    """Say something to whoever gave the order; it is out when this returns."""
    os.write(1, f"{json.dumps(what)}\n".encode())


def main(data: Path) -> None:
    """Do as told until told to quit."""
    freed.overwrite_freed()
    environment.prepare(offscreen=True)
    application = QGuiApplication(sys.argv[:1])
    application.setApplicationName("Petition Kiosk")
    fonts.load()
    screens = Screens(data)
    tell(ready=os.getpid())
    for line in iter(sys.stdin.readline, ""):
        order = json.loads(line)
        if order == ["quit"]:
            break
        screens.obey(*order)
    screens.app.stop()
    screens.journal.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]).absolute())
