"""Staff at the screen, for tests: they come in, write their PIN, and go away."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.station import staff
from tests.ui.conftest import PIN, Kiosk

CORNER = QPoint(20, 20)
ELSEWHERE = QPoint(600, 300)
HOLD_SECONDS = 2


def hold(kiosk: Kiosk, where: QPoint, seconds: float = HOLD_SECONDS + 0.4) -> None:
    """Hold a finger somewhere; the real time of it has to pass."""
    QTest.mousePress(kiosk.app.window, Qt.MouseButton.LeftButton, pos=where)
    QTest.qWait(round(seconds * 1000))
    QTest.mouseRelease(kiosk.app.window, Qt.MouseButton.LeftButton, pos=where)
    kiosk.robot.settle()


def write_pin(kiosk: Kiosk, pin: str) -> None:
    for digit in pin:
        kiosk.robot.tap_object(f"pin{digit}")
    kiosk.robot.tap_object("pinEnter")


def come_in(kiosk: Kiosk) -> None:
    kiosk.app.side.staff.knock()
    write_pin(kiosk, PIN)
    kiosk.robot.find_object("goPaper")


def go_away(kiosk: Kiosk, seconds: int = staff.INSIDE_SECONDS) -> None:
    """Touch nothing for so long, and as long as the cover stays after that."""
    for _ in range(seconds + staff.CLOSED_SECONDS):
        kiosk.app.side.staff.tick()
    kiosk.robot.settle()


def texts(kiosk: Kiosk) -> Iterator[str]:
    for item in kiosk.robot.items():
        text = item.property("text")
        if isinstance(text, str):
            yield text


def hide_keyboard(kiosk: Kiosk) -> None:
    QGuiApplication.inputMethod().hide()
    kiosk.robot.settle()
