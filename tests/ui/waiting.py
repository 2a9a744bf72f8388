"""What visits in tests have in common: time that passes, and the way of Tab."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.conftest import Kiosk


def tab_to(kiosk: Kiosk, name: str) -> None:
    """Press Tab until the item of this name has the focus."""
    for _ in range(30):
        if kiosk.app.window.activeFocusItem().objectName() == name:
            return
        kiosk.key(Qt.Key.Key_Tab)
    pytest.fail(f"Tab never reaches {name}")


def let_pass(kiosk: Kiosk, seconds: int) -> None:
    """Let time pass without a touch."""
    for _ in range(seconds):
        kiosk.app.visit.tick()
    kiosk.robot.settle()
