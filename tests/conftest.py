"""What all tests share: Qt without a display, in the program's own set-up."""

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.ui import environment

environment.prepare(offscreen=True)


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The program has no widgets, so neither has the application of the tests."""
    return QGuiApplication
