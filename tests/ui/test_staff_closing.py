"""The staff's pages close by themselves, and leave nothing open."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer

from kiosk.station import staff
from tests.ui.conftest import PIN, HeldExecutor, Kiosk, MakeKiosk
from tests.ui.hands import NEVER_MS
from tests.ui.staff_at_work import come_in, go_away, hide_keyboard, texts
from tests.ui.test_layout import SIZES, assert_well_laid_out
from tests.ui.test_staff_door import barred


def test_staff_who_go_away_leave_nothing_open(guarded: Kiosk) -> None:
    come_in(guarded)
    go_away(guarded)
    guarded.robot.find_text("Tap to begin")
    guarded.app.side.staff.knock()
    guarded.robot.find_text("Staff PIN")


def at_the_passphrase(make_kiosk: MakeKiosk, tmp_path: Path, size: tuple[int, int]) -> Kiosk:
    """A kiosk whose key is asked for; time passes only when a test says so."""
    kiosk = barred(make_kiosk, size, data=tmp_path / "data", recovery_code="")
    for timer in kiosk.app.side.staff.findChildren(QTimer):
        timer.setInterval(NEVER_MS)
    kiosk.robot.tap_object("doorKey1")
    kiosk.robot.wait_until(kiosk.robot.keyboard_shown, "the keyboard")
    return kiosk


def pass_seconds(kiosk: Kiosk, seconds: int) -> None:
    for _ in range(seconds):
        kiosk.app.side.staff.tick()
    kiosk.robot.settle()


def test_a_passphrase_written_across_the_closing_ends_up_nowhere(
    make_kiosk: MakeKiosk, tmp_path: Path
) -> None:
    """Its spaces and Enter would open the form, and the rest of it be written there."""
    kiosk = at_the_passphrase(make_kiosk, tmp_path, (1366, 768))
    kiosk.write("correct horse ")
    pass_seconds(kiosk, staff.SIDE_DOOR_SECONDS)
    kiosk.robot.find_text("The staff side was closed.")
    kiosk.write("battery staple")
    kiosk.key(Qt.Key.Key_Return, 3)
    kiosk.key(Qt.Key.Key_Tab)
    kiosk.tap_at(0.5, 0.9)
    assert kiosk.app.side.staff.property("screen") == "Closed"
    pass_seconds(kiosk, staff.CLOSED_SECONDS)
    kiosk.robot.find_text("Tap to begin")
    assert kiosk.app.visit.at_rest
    kiosk.begin_signing()
    for word in ("correct", "horse", "battery", "staple"):
        assert not any(word in text for text in texts(kiosk)), word
    assert not any(kiosk.app.visit.property("draft")[name] for name in ("first_name", "last_name"))


def test_the_cover_stays_until_nobody_types_any_more(guarded: Kiosk) -> None:
    come_in(guarded)
    pass_seconds(guarded, staff.INSIDE_SECONDS)
    for _ in range(5):
        pass_seconds(guarded, staff.CLOSED_SECONDS - 1)
        guarded.write(" ")
        assert guarded.app.side.staff.property("screen") == "Closed"
    guarded.app.side.staff.knock()
    pass_seconds(guarded, staff.CLOSED_SECONDS)
    assert guarded.app.side.staff.property("screen") == ""


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_it_says_that_it_closes_and_any_touch_or_key_keeps_it_open(
    make_kiosk: MakeKiosk, tmp_path: Path, size: tuple[int, int]
) -> None:
    kiosk = at_the_passphrase(make_kiosk, tmp_path, size)
    side = kiosk.app.side.staff
    kiosk.write("correct")
    stays: list[Callable[[], None]] = [
        lambda: kiosk.robot.tap_object("staffStay"),
        lambda: kiosk.tap_at(0.5, 0.1),
        *(partial(kiosk.write, letter) for letter in ("x", " ")),
        *(partial(kiosk.key, key) for key in (Qt.Key.Key_Tab, Qt.Key.Key_Return)),
        lambda: kiosk.key(Qt.Key.Key_Escape),
    ]
    for stay in stays:
        pass_seconds(kiosk, staff.SIDE_DOOR_SECONDS - staff.WARNING_SECONDS - 1)
        assert side.property("closesIn") == 0
        pass_seconds(kiosk, 4)
        kiosk.robot.find_text("The staff side closes in 27 seconds.")
        assert_well_laid_out(kiosk, "closing")
        stay()
        kiosk.robot.settle()
        assert side.property("closesIn") == 0
        assert side.property("keyName")
        assert kiosk.robot.find_object("passphrase").property("text") == "correct"
    kiosk.write("!")
    assert kiosk.robot.find_object("passphrase").property("text") == "correct!"


def test_a_key_is_a_touch(guarded: Kiosk) -> None:
    come_in(guarded)
    guarded.robot.tap_object("goPaper")
    guarded.robot.find_object("first_name")
    for letter in "Ada":
        pass_seconds(guarded, staff.INSIDE_SECONDS - staff.WARNING_SECONDS - 1)
        guarded.write(letter)
    assert guarded.app.side.paper.property("values")["first_name"] == "Ada"


def test_staff_who_go_leave_no_paper_row_behind(guarded: Kiosk) -> None:
    come_in(guarded)
    guarded.robot.tap_object("goPaper")
    guarded.robot.find_object("first_name")
    guarded.write("Ada")
    hide_keyboard(guarded)
    go_away(guarded)
    assert guarded.app.side.paper.property("values")["first_name"] == ""
    guarded.robot.find_text("Tap to begin")
    assert not any("Ada" in text for text in texts(guarded))


def saving(kiosk: Kiosk, disk: HeldExecutor) -> None:
    """Sign as far as the moment in which the disk is asked."""
    disk.release()
    kiosk.fill_in("Ada", "ada@example.org")
    kiosk.robot.tap_object("primary")
    kiosk.robot.tap_object("yes")
    kiosk.agree()
    assert kiosk.app.visit.property("busy")


def test_who_is_saved_behind_the_closed_door_is_thanked_when_it_shuts(
    make_kiosk: MakeKiosk,
) -> None:
    disk = HeldExecutor()
    kiosk = make_kiosk(executor=disk, pin=PIN)
    saving(kiosk, disk)
    kiosk.app.side.staff.knock()
    disk.release()
    go_away(kiosk, staff.DOOR_SECONDS)
    [saved] = kiosk.signatures()
    kiosk.robot.find_object("receipt")
    assert kiosk.app.visit.property("receipt") == saved.receipt


def test_who_was_being_saved_when_staff_came_in_is_not_shown_when_they_go(
    make_kiosk: MakeKiosk,
) -> None:
    """Staff touch the screen all the while, so that no patience runs out by itself."""
    disk = HeldExecutor()
    kiosk = make_kiosk(executor=disk, pin=PIN)
    saving(kiosk, disk)
    come_in(kiosk)
    disk.release()
    kiosk.robot.settle()
    assert len(kiosk.signatures()) == 1
    kiosk.robot.tap_object("staffBack")
    kiosk.robot.find_text("Tap to begin")
    assert kiosk.app.visit.property("signedName") == ""
    assert not any("Ada" in text for text in texts(kiosk))
