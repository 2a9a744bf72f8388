"""What all tests share: Qt without a display, in the program's own set-up."""

import pytest
from hypothesis import settings
from PySide6.QtGui import QGuiApplication

from kiosk.ui import environment

environment.prepare(offscreen=True)

# How long something takes is measured in `benchmarks/`, never asserted.
settings.register_profile("kiosk", deadline=None)
settings.load_profile("kiosk")


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The program has no widgets, so neither has the application of the tests."""
    return QGuiApplication
