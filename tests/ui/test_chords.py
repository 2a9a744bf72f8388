"""What counts of a keyboard and a mouse, and when there is a cursor."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.ui.chords import counts
from tests.ui.conftest import Kiosk
from tests.ui.test_fingers import Touch

KEY, HELD = Qt.Key, Qt.KeyboardModifier
NONE, SHIFT, CTRL, ALT = (
    HELD.NoModifier,
    HELD.ShiftModifier,
    HELD.ControlModifier,
    HELD.AltModifier,
)


@pytest.mark.parametrize(
    ("key", "held", "text", "platform", "counted"),
    [
        (KEY.Key_A, NONE, "a", "linux", True),
        (KEY.Key_A, SHIFT, "A", "linux", True),
        (KEY.Key_Eacute, HELD.GroupSwitchModifier, "é", "linux", True),
        (KEY.Key_5, HELD.KeypadModifier, "5", "linux", True),
        (KEY.Key_Dead_Acute, NONE, "", "linux", True),
        (KEY.Key_Backtab, SHIFT, "", "linux", True),
        (KEY.Key_Backspace, SHIFT, "\x08", "linux", True),
        (KEY.Key_Shift, NONE, "", "linux", True),
        (KEY.Key_Shift, SHIFT, "", "linux", True),
        (KEY.Key_A, ALT, "a", "linux", False),
        (KEY.Key_V, CTRL, "\x16", "linux", False),
        (KEY.Key_Insert, SHIFT, "", "linux", False),
        (KEY.Key_Left, SHIFT, "", "linux", False),
        (KEY.Key_Delete, SHIFT, "\x7f", "linux", False),
        (KEY.Key_F1, NONE, "", "linux", False),
        (KEY.Key_Menu, NONE, "", "linux", False),
        (KEY.Key_Copy, NONE, "", "linux", False),
        (KEY.Key_At, CTRL | ALT, "@", "win32", True),
        (KEY.Key_At, CTRL | ALT, "@", "linux", False),
        (KEY.Key_At, ALT, "@", "darwin", True),
        (KEY.Key_Q, HELD.MetaModifier, "q", "darwin", False),
    ],
)
def test_writing_and_moving_on_count(
    key: Qt.Key, held: Qt.KeyboardModifier, text: str, platform: str, counted: bool
) -> None:
    assert counts(key, held, text, platform) is counted


def test_pasting_is_nothing_to_attendees(kiosk: Kiosk) -> None:
    kiosk.begin_signing()
    kiosk.write("Ada")
    QGuiApplication.clipboard().setText("pasted")
    QTest.keyClick(kiosk.app.window, KEY.Key_V, CTRL)
    QTest.keyClick(kiosk.app.window, KEY.Key_Insert, SHIFT)
    assert kiosk.app.visit.value("first_name") == "Ada"
    QGuiApplication.clipboard().clear()


def test_only_the_first_button_presses(kiosk: Kiosk) -> None:
    for button in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton):
        QTest.mouseClick(kiosk.app.window, button, NONE, QPoint(200, 300))
    assert kiosk.shows("screen") == "Attract"


def test_the_cursor_comes_with_a_mouse_and_goes_with_a_touch(kiosk: Kiosk) -> None:
    assert hidden()
    QTest.mouseMove(kiosk.app.window, QPoint(40, 300))
    QTest.mouseMove(kiosk.app.window, QPoint(60, 300))
    assert not hidden()
    touch = Touch(kiosk)
    touch.down(one=QPoint(3, 300))
    assert hidden()
    touch.up("one")


def hidden() -> bool:
    cursor = QGuiApplication.overrideCursor()
    return cursor is not None and cursor.shape() == Qt.CursorShape.BlankCursor
