"""`python -m tests.rally.table DATA`: one kiosk at a rally, and everybody who comes to it.

The screens of `tests.faults.screens`, on the display there is (offscreen without one), with staff
who come in and export. Folders in `sticks` beside DATA stand for sticks. Orders as there, and

    ["sign", {…}, LANGUAGE]   a whole visit with words entered from inside, each screen drawn
    ["leave", {…}]            half a visit, then nobody touches anything until it is forgotten
    ["wrong PIN"]             somebody tries
    ["export", FORMAT]        staff take home what is new, onto the first stick
    ["begin export", FORMAT]  the same, without waiting for what comes of it
    ["finish export"]         wait for that
    ["weigh"]                 tells the memory, in MB
"""

import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from time import perf_counter
from types import SimpleNamespace
from typing import Any, Literal, cast

import psutil
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.signing.visit import Signing
from kiosk.station import freed, staff
from kiosk.station.drives import Stick
from kiosk.ui import environment, fonts
from kiosk.ui.upkeep import Upkeep
from tests.faults.screens import Screens, tell
from tests.ui.conftest import Kiosk
from tests.ui.sticks import IDENTITY, Table

SIZE = (1024, 600)
STICKS = "sticks"
WRONG_PIN = "000000"
WRITTEN: tuple[Literal["first_name", "last_name", "email"], ...]
WRITTEN = ("first_name", "last_name", "email")
WITHOUT_STICK = ("ChooseStick", "FindKey")  # the pages for when a stick was pulled
GIGABYTE = 1_000_000_000
FRAME_MS = 2_000  # after this a frame that was asked for is no longer waited for


class RallyTable(Screens):
    """A kiosk at a rally."""

    def __init__(self, data: Path) -> None:
        """Show the poster."""
        self._sticks = data.parent / STICKS
        super().__init__(data, SIZE, sticks=self._plugged, eject=self._eject)
        self.app.window.requestActivate()  # as `kiosk run` does; no window manager does it here
        before = SimpleNamespace(app=self.app, robot=self.robot, data=data)
        self._staff = Table(cast(Kiosk, before), IDENTITY, data.parent)
        self._upkeep = Upkeep(self.app.keeper)
        self._upkeep.start()

    def obey(self, order: str, value: Any = None, language: str = "") -> None:
        """Carry out one order."""
        match order:
            case "sign":
                self._sign(value, language)
            case "leave":
                self._leave(value)
            case "wrong PIN":
                self._try(WRONG_PIN)
            case "export":
                self._begin_export(value)
                self._finish_export()
            case "begin export":
                self._begin_export(value)
            case "finish export":
                self._finish_export()
            case "weigh":
                tell(memory=psutil.Process().memory_info().rss / 1e6)
            case _:
                super().obey(order, value)
                return
        tell(done=order)

    def stop(self) -> None:
        """Take it down, properly."""
        self._upkeep.stop()
        self.app.stop()
        self.journal.close()

    # Attendees.

    def _sign(self, who: Mapping[str, str], language: str) -> None:
        visit = self.app.visit
        visit.begin()
        self.app.display.setLanguage(language)
        self._draw()
        visit.sign()
        self._enter(who)
        while isinstance(state := visit.state, Signing) and not state.is_last:
            visit.advance()
            self._draw()
        visit.answer(who["updates"] == "yes")
        self._draw()
        began = perf_counter()
        visit.advance()
        self._until_answered()
        tell(ms=round((perf_counter() - began) * 1000))
        visit.nextPerson()
        self._rest()

    def _leave(self, who: Mapping[str, str]) -> None:
        visit = self.app.visit
        visit.begin()
        visit.sign()
        self._enter(who)
        self._draw()
        while not visit.at_rest:
            visit.tick()
        self._rest()

    def _enter(self, who: Mapping[str, str]) -> None:
        for name in WRITTEN:
            self.app.visit.enter(name, who.get(name, ""))
        self._draw()

    def _rest(self) -> None:
        self.robot.wait_until(lambda: self.app.visit.at_rest, "the poster")
        self._draw()

    def _draw(self) -> None:
        """Wait for a frame of what is shown now."""
        loop = QEventLoop()
        self.app.window.frameSwapped.connect(loop.quit)
        QTimer.singleShot(FRAME_MS, loop.quit)
        self.app.window.update()
        loop.exec()
        self.app.window.frameSwapped.disconnect(loop.quit)

    # Staff.

    def _try(self, pin: str) -> None:
        side = self.app.side.staff
        side.knock()
        for digit in pin:
            self.robot.tap_object(f"pin{digit}")
        self.robot.tap_object("pinEnter")
        self.robot.wait_until(lambda: bool(side.property("wrong")), "a no")
        self._go_away()

    def _begin_export(self, form: str) -> None:
        self._staff.enter()
        self._staff.plug(*self._plugged())
        self._staff.as_far_as_the_key(form)

    def _finish_export(self) -> None:
        """Wait for the card, or for what says why there is none, and leave."""
        self._staff.reach("Card", "Nothing", "Failed", "Review", *WITHOUT_STICK)
        if self._staff.shows("screen") == "Review":  # nobody is set aside
            self._staff.go_on()
            self._staff.reach("Card", "Failed", *WITHOUT_STICK)
        if self._staff.shows("screen") == "Card":
            tell(exported=self._staff.shows("collectedNow"), back=self._staff.shows("readBack"))
        self._go_away()

    def _go_away(self) -> None:
        """Touch nothing until the staff's side has closed."""
        for _ in range(staff.INSIDE_SECONDS + staff.CLOSED_SECONDS):
            self.app.side.staff.tick()
        self._rest()

    def _plugged(self) -> list[Stick]:
        found = sorted(path for path in self._sticks.iterdir() if path.is_dir())
        free = 3 * GIGABYTE
        return [Stick(p, p.name, 16 * GIGABYTE, free, False, "/dev/sdb1") for p in found]

    def _eject(self, _: Stick) -> bool:
        return True


def main(data: Path) -> None:
    """Do as told until told to quit."""
    freed.overwrite_freed()
    environment.prepare(offscreen=not os.environ.get("DISPLAY"))
    application = QGuiApplication(sys.argv[:1])
    application.setApplicationName("Petition Kiosk")
    fonts.load()
    table = RallyTable(data)
    tell(ready=os.getpid(), platform=application.platformName())
    for line in iter(sys.stdin.readline, ""):
        order = json.loads(line)
        if order == ["quit"]:
            break
        table.obey(*order)
    table.stop()


if __name__ == "__main__":
    main(Path(sys.argv[1]).absolute())
