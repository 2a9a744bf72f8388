"""What somebody reads on the screens, and the language they choose for it."""

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from tests.ui.conftest import Kiosk

LATIN = {"en": "en_GB", "fr": "fr_CA", "ar": "ar_AR"}


def show(kiosk: Kiosk, language: str) -> None:
    """Choose a language by touch, wherever this is."""
    kiosk.robot.tap_object("languages")
    kiosk.robot.tap_object(f"language-{language}")
    kiosk.robot.settle()
    assert kiosk.shows("language") == language


def texts(kiosk: Kiosk) -> list[str]:
    """Return everything that can be read on the screen, the keyboard aside."""
    stage = kiosk.app.window.findChild(QQuickItem, "stage")
    found = [item.property("text") for item in kiosk.robot.items(stage)]
    return [text for text in found if isinstance(text, str) and text]


def letters(kiosk: Kiosk) -> list[str]:
    """Return what the keys of the keyboard type."""
    board = kiosk.robot.keys()
    return [str(key.property("text")) for key in board]


def middle(kiosk: Kiosk, name: str) -> float:
    """Return where an item stands, as a share of the window's width."""
    item = kiosk.robot.find_object(name)
    return item.mapToScene(QPointF(item.width() / 2, 0)).x() / kiosk.app.window.width()
