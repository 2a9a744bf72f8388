"""The staff's part of a tour: a kiosk is set up, and somebody works behind the PIN.

A folder stands in for the stick.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.signing.signature import utc_now
from kiosk.station.drives import Stick
from kiosk.station.keys import make_identity
from kiosk.ui.app import KioskApp
from kiosk.ui.robot import Robot
from kiosk.vault.identity import read_identity
from kiosk.vault.seal import Identity

PIN = "471829"
PASSPHRASE = "red harbour boat"  # noqa: S105 - of a key that is thrown away
GIGABYTE = 1_000_000_000

Picture = Callable[[str], None]


def stick_in(folder: Path) -> Stick:
    """Return a stick that `folder`, which is made, stands in for."""
    path = folder / "KINGSTON"
    path.mkdir()
    return Stick(path, "KINGSTON", 16 * GIGABYTE, 12 * GIGABYTE, False, "none")


def key_on(stick: Stick) -> Identity:
    """Put a key that was made just now onto the stick and return it."""
    made = make_identity(stick.path, PASSPHRASE, now=utc_now())
    return read_identity(made.file, PASSPHRASE)


@dataclass
class SetUpTour:
    """From the welcome of a kiosk that was never set up to its recovery code."""

    app: KioskApp
    robot: Robot
    picture: Picture

    def walk(self) -> None:
        """Take a picture of every page; nothing goes live."""
        self.robot.find_object("practiseFirst")
        self.picture("welcome")
        self._tap("staffPrimary")
        self.robot.find_object("language-en")
        self.picture("set-up-language")
        self._tap("staffPrimary")
        self.robot.wait_until(self.robot.keyboard_shown, "the keyboard")
        self.picture("set-up-place")
        # Not every keyboard has these letters.
        self.app.side.setup.write("name", "Table 7")
        self.app.side.setup.write("event", "Harbour rally")
        self._tap("staffPrimary")
        self.robot.find_object("pack0")
        self.picture("set-up-campaign")
        self._tap("pack0", "staffPrimary")
        self._come_to("Locks")
        self.picture("set-up-lock")
        self._tap("way-make", "stick0")
        self.robot.wait_until(self.robot.keyboard_shown, "the keyboard")
        self.picture("set-up-passphrase")
        self.robot.type_text(PASSPHRASE)
        self.robot.press_enter()
        self.robot.type_text(PASSPHRASE)
        self._tap("staffPrimary")
        self._come_to("Made")
        self.picture("set-up-key")
        self._tap("staffPrimary", "staffPrimary")
        self.picture("set-up-pin")
        for _ in range(2):
            self._tap(*(f"pin{digit}" for digit in PIN), "pinEnter")
        self._come_to("Proof")
        self.picture("set-up-proof")
        self._tap("staffPrimary")
        self._come_to("Ready")
        self.picture("set-up-ready")

    def _come_to(self, page: str) -> None:
        setup = self.app.side.setup
        self.robot.wait_until(lambda: setup.property("page") == page, page)

    def _tap(self, *names: str) -> None:
        for name in names:
            self.robot.tap_object(name)


@dataclass
class StaffTour:
    """Through the pages behind the PIN, an export to the stick among them."""

    app: KioskApp
    robot: Robot
    picture: Picture

    def walk(self) -> None:
        """Take a picture of every page."""
        self.app.side.staff.knock()
        self.picture("staff-pin")
        self._tap(*(f"pin{digit}" for digit in PIN), "pinEnter")
        overview = self.app.side.overview
        self.robot.wait_until(lambda: overview.property("collected") > 0, "the numbers")
        self.picture("staff")
        self._paper()
        self._page("goMachine", "machine", lambda: bool(overview.property("checks")))
        self._tap("goMachine", "goFitting")
        self.picture("screen-and-voice")
        self._tap("staffBack")
        self.robot.find_object("goFitting")
        self._tap("staffBack")
        self._page("goPlace", "event-and-table")
        self._page("goCampaigns", "campaigns", self._packs_listed)
        self._export()
        self._page("goWipe", "wipe")
        self._tap("pause")
        self.picture("paused")

    def _paper(self) -> None:
        self._tap("goPaper")
        several = self.app.campaign.property("several")
        if several:
            self.picture("paper-campaigns")
            self._tap("sheetOf0")
        self.robot.wait_until(self.robot.keyboard_shown, "the keyboard")
        self.robot.hide_keyboard()
        self.picture("paper")
        self._tap("staffBack", *(["staffBack"] if several else []))

    def _packs_listed(self) -> bool:
        return any(item.objectName() == "pack0" for item in self.robot.items())

    def _page(self, button: str, name: str, ready: Callable[[], bool] = lambda: True) -> None:
        self._tap(button)
        self.robot.find_object("staffBack")
        self.robot.wait_until(ready, name)
        self.picture(name)
        self._tap("staffBack")

    def _export(self) -> None:
        taking = self.app.side.taking
        self._tap("staffPrimary")
        self._reach("ChooseStick")
        self.app.side.around.look()
        self.robot.wait_until(lambda: bool(taking.property("sticks")), "the stick")
        self.picture("export-stick")
        self._tap("staffPrimary")
        self._reach("ChooseFormat")
        self._tap("format-spreadsheet")
        self.picture("export-format")
        self._tap("staffPrimary")
        self._reach("Unlock")
        self.robot.wait_until(self.robot.keyboard_shown, "the keyboard")
        self.picture("export-key")
        self.robot.type_text(PASSPHRASE)
        self._tap("staffPrimary")
        self._reach("Review", "Card")
        if taking.property("screen") == "Review":
            self.picture("export-review")
            self._tap("staffPrimary")
        self._reach("Card")
        self.picture("export-card")
        self._tap("staffBack")
        self.robot.find_object("goPaper")

    def _reach(self, *screens: str) -> None:
        taking = self.app.side.taking
        self.robot.wait_until(lambda: taking.property("screen") in screens, f"one of {screens}")
        self.robot.settle()

    def _tap(self, *names: str) -> None:
        for name in names:
            self.robot.tap_object(name)
