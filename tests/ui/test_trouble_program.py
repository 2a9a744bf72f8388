"""The screen for a kiosk that does not come up, in many sizes and languages."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from kiosk.options import RunOptions
from kiosk.ui import fonts
from kiosk.ui.robot import Robot
from kiosk.ui.translations import Translations
from kiosk.ui.trouble import load
from tests.ui.test_layout import box

WHY = "“/srv/kiosk” cannot be written: the disk is full. Make room there."


@pytest.fixture
def engine(qtbot: QtBot) -> Iterator[QQmlApplicationEngine]:
    engine = QQmlApplicationEngine()
    yield engine
    delete(engine)
    qtbot.wait(0)


def texts(robot: Robot) -> Iterator[QQuickItem]:
    """Yield what is written on the screen."""
    yield from (item for item in robot.items() if item.property("lineCount"))


@pytest.mark.parametrize("size", [(1024, 600), (1366, 768), (1080, 1920)])
@pytest.mark.parametrize("language", ["en", "de", "ar", "zh"])
def test_everything_is_there_and_within_the_screen(
    engine: QQmlApplicationEngine, tmp_path: Path, size: tuple[int, int], language: str
) -> None:
    fonts.load()
    words = Translations()
    words.speak(language)
    window = load(engine, RunOptions(tmp_path, size=size), WHY, language)
    window.show()
    robot = Robot(window, patience_ms=20_000)
    button = robot.find_object("primary")
    robot.settle()
    words.end()

    screen = QRectF(0, 0, *size)
    assert screen.contains(box(button))
    written = list(texts(robot))
    assert len(written) == 6
    for text in written:
        assert screen.contains(box(text)), text.property("text")
        assert text.property("contentWidth") <= text.width() + 1
    assert any(text.property("text") == WHY for text in written)
    english = any("out of order" in text.property("text") for text in written)
    assert english is (language == "en")
