"""A way through the pages of the staff in any language; what is tapped there is tried elsewhere."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.ui.translations import ORDER
from kiosk.vault.seal import Identity
from tests.ui.conftest import Kiosk
from tests.ui.sticks import PASSPHRASE, PIN, Table


def every_page(table: Table) -> Iterator[str]:
    """Bring up one page of a live kiosk after the other, and say which."""
    staff, robot = table.kiosk.app.side.staff, table.kiosk.robot
    table.people(3)
    table.plug(table.stick("KINGSTON", sealed=True))
    staff.knock()
    yield _now(table.kiosk, "door")
    for digit in "246813":
        table.tap(f"pin{digit}")
    table.tap("pinEnter")
    yield _now(table.kiosk, "door, wrong PIN")
    staff.turnAside()
    yield _now(table.kiosk, "code")
    staff.tryCode("7K2P")
    yield _now(table.kiosk, "code, wrong")
    _put_the_keyboard_away(table.kiosk)
    staff.ask("key")
    robot.wait_until(lambda: bool(staff.property("keys")), "the key")
    yield _now(table.kiosk, "key")
    staff.chooseKey(0)
    yield _now(table.kiosk, "unlock")
    staff.backToPin()
    staff.backToPin()
    for digit in PIN:
        table.tap(f"pin{digit}")
    table.tap("pinEnter")
    robot.wait_until(lambda: table.kiosk.app.side.overview.property("collected") > 0, "the numbers")
    yield _now(table.kiosk, "home")
    yield from _changes(table)
    yield from _export(table)
    staff.go("Wipe")
    robot.wait_until(lambda: table.kiosk.app.side.wipe.property("page") != "Counting", "the wipe")
    yield _now(table.kiosk, "wipe")
    staff.go("Home")
    staff.pause()
    yield _now(table.kiosk, "paused")


def _changes(table: Table) -> Iterator[str]:
    side, robot = table.kiosk.app.side, table.kiosk.robot
    side.staff.go("Paper")
    yield _now(table.kiosk, "paper, keyboard")
    _put_the_keyboard_away(table.kiosk)
    yield _now(table.kiosk, "paper")
    side.paper.save()
    yield _now(table.kiosk, "paper, nothing written")
    side.staff.go("Place")
    yield _now(table.kiosk, "event and table")
    side.change.write("name", "")
    side.change.save()
    robot.wait_until(robot.keyboard_shown, "the keyboard")
    yield _now(table.kiosk, "event and table, no name")
    _put_the_keyboard_away(table.kiosk)
    side.change.askLanguage()
    yield _now(table.kiosk, "language")
    side.change.back()
    side.change.changePin()
    yield _now(table.kiosk, "old PIN")
    side.staff.go("Campaigns")
    robot.find_object("pack0")
    yield _now(table.kiosk, "campaigns")
    side.change.switch()
    yield _now(table.kiosk, "campaign chosen")
    side.staff.go("Machine")
    robot.wait_until(lambda: bool(side.overview.property("checks")), "the checks")
    yield _now(table.kiosk, "machine")
    side.staff.go("Fitting")
    yield _now(table.kiosk, "screen and voice")
    side.staff.go("Home")
    table.tap("quit")
    yield _now(table.kiosk, "quit?")
    table.tap("keepRunning")


def _export(table: Table) -> Iterator[str]:
    side = table.kiosk.app.side
    side.staff.go("Export")
    table.reach("ChooseStick")
    table.look()
    yield _now(table.kiosk, "export: stick")
    side.taking.next()
    table.reach("ChooseFormat")
    side.taking.chooseFormat("spreadsheet")
    yield _now(table.kiosk, "export: format")
    side.taking.next()
    table.reach("Unlock")
    yield _now(table.kiosk, "export: passphrase")
    side.taking.unlock("no such boat")
    table.kiosk.robot.wait_until(lambda: table.shows("wrong") != "", "the wrong passphrase")
    yield _now(table.kiosk, "export: wrong passphrase")
    side.taking.unlock(PASSPHRASE)
    table.reach("Card", "Review")
    if table.shows("screen") == "Review":
        yield _now(table.kiosk, "export: review")
        side.taking.next()
    table.reach("Card")
    yield _now(table.kiosk, "export: card")


def every_page_of_the_set_up(kiosk: Kiosk, folder: Path) -> Iterator[str]:
    """Bring up one page of setting up after the other, and say which; `folder` is a stick."""
    setup, robot = kiosk.app.side.setup, kiosk.robot
    (folder / "the lock of the organisers.txt").write_text(Identity.new().recipients[0])
    yield _now(kiosk, "welcome")
    setup.beginCarried()
    kiosk.app.side.staff.go("SetUp")
    yield _now(kiosk, "set-ups")
    setup.back()
    kiosk.app.side.staff.go("SetUp")
    yield _now(kiosk, "set-up: language")
    setup.advance()
    robot.wait_until(robot.keyboard_shown, "the keyboard")
    setup.advance()
    yield _now(kiosk, "set-up: no name")
    setup.write("name", "Table 3")
    setup.advance()
    robot.find_object("pack0")
    yield _now(kiosk, "set-up: campaign")
    setup.choosePack(0)
    setup.advance()
    yield _now(kiosk, "set-up: lock")
    yield from _locks(kiosk)
    setup.advance()
    yield _now(kiosk, "set-up: PIN")
    for _ in range(2):
        for digit in PIN:
            setup.press(int(digit))
        setup.enter()
    yield _now(kiosk, "set-up: proof")
    setup.advance()
    yield _now(kiosk, "set-up: ready")
    if setup.property("language") not in ORDER:
        return  # nobody can save what nobody speaks
    setup.carry(0)
    robot.wait_until(lambda: setup.property("saved") != "", "the set-up on the stick")
    yield _now(kiosk, "set-up: saved")


def _locks(kiosk: Kiosk) -> Iterator[str]:
    setup, robot = kiosk.app.side.setup, kiosk.robot
    setup.chooseWay("type")
    robot.wait_until(robot.keyboard_shown, "the keyboard")
    setup.write("lock", "age1")
    setup.advance()
    yield _now(kiosk, "set-up: no whole lock")
    setup.back()
    setup.chooseWay("make")
    robot.wait_until(lambda: bool(setup.property("sticks")), "the stick")
    yield _now(kiosk, "set-up: stick")
    setup.chooseStick(0)
    robot.wait_until(robot.keyboard_shown, "the keyboard")
    setup.make("abc", "abc")
    yield _now(kiosk, "set-up: easy passphrase")
    setup.back()
    setup.back()
    setup.chooseWay("stick")
    robot.wait_until(lambda: bool(setup.property("lockFiles")), "the file")
    yield _now(kiosk, "set-up: files")
    setup.chooseLockFile(0)
    yield _now(kiosk, "set-up: one lock")


def _put_the_keyboard_away(kiosk: Kiosk) -> None:
    QGuiApplication.inputMethod().hide()
    kiosk.robot.settle()


def _now(kiosk: Kiosk, where: str) -> str:
    kiosk.robot.settle()
    return where
