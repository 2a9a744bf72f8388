"""What all tests share: Qt without a display, in the program's own set-up."""

import os

import pytest
from hypothesis import settings
from PySide6.QtGui import QGuiApplication

from kiosk.ui import environment

environment.prepare(offscreen=True)
# Whether a machine can be kept awake is its own affair; `tests/station/test_awake.py` asks.
os.environ.setdefault("WAKEPY_FAKE_SUCCESS", "1")

# How long something takes is measured in `benchmarks/`, never asserted.
settings.register_profile("kiosk", deadline=None)
settings.load_profile("kiosk")

# Begun first: whole files go to one of the two processes, and a long one that comes last leaves
# the other with nothing to do.
LONGEST = (
    "test_fit",
    "test_monkey",
    "test_hand_overs",
    "test_whole_way",
    "test_tour",
    "test_no_network",
    "test_docs",
    "test_layout",
    "test_reach",
    "test_focus",
    "test_setting_up",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the tests that take longest first."""
    last = len(LONGEST)
    places = {name: place for place, name in enumerate(LONGEST)}
    items.sort(key=lambda item: places.get(item.path.stem, last))


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The program has no widgets, so neither has the application of the tests."""
    return QGuiApplication
