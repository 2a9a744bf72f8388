"""The on-screen keyboard as an attendee meets it: large, in the campaign's colours, quiet."""

from collections.abc import Callable, Iterator
from pathlib import Path
from string import ascii_letters, digits, punctuation
from typing import Any, Protocol

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.ui import environment
from kiosk.ui.robot import KeyType, Robot

environment.prepare(offscreen=True)

# What Qt prints about itself wherever its keyboard is loaded.
NOISE = ("pipewire-0.3", "object PopupList_")
LEAST_KEY_MM = 12.7
GREATEST_PANEL_MM = 60.0
GREATEST_KEYS_MM = 270.0

PAGE = """
import QtQuick
import QtQuick.VirtualKeyboard
import components
import theme

Window {
    id: window

    property alias hints: field.inputMethodHints
    property alias locale: keyboard.locale
    property alias occupied: keyboard.occupied
    property alias typed: field.text
    property int accepted: 0

    width: 1024
    height: 600
    visible: true
    color: Theme.paper

    TextInput {
        id: field

        width: parent.width
        height: 40
        focus: true
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        EnterKeyAction.label: "Next"
        onAccepted: window.accepted += 1
        Component.onCompleted: {
            forceActiveFocus();
            Qt.inputMethod.show();
        }
    }

    KeyboardPanel {
        id: keyboard

        room: window.height
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
"""


class Printed(Protocol):
    """What pytest-qt's `qtlog` gives: everything Qt printed during the test."""

    records: list[Any]


class Table:
    """A window with one field and the keyboard, and hands on it."""

    def __init__(self, engine: QQmlApplicationEngine, qtbot: QtBot) -> None:
        """Take the engine that has loaded PAGE."""
        window = engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        self.window = window
        self.theme = _singleton(engine, "theme", "Theme")
        self.metrics = _singleton(engine, "keyboard", "KeyMetrics")
        self.robot = Robot(window)
        self.qtbot = qtbot

    def show(self, width: int, height: int, px_per_mm: float, cap_height_mm: float = 4.8) -> None:
        """Become a screen of this size and wait for the keyboard to stand on it."""
        self.theme.setProperty("motion", False)
        self.theme.setProperty("pxPerMm", px_per_mm)
        self.theme.setProperty("capHeightMm", cap_height_mm)
        self.window.resize(width, height)
        self.until(lambda: self.window.width() == width and self.window.height() == height)
        self.until(lambda: self.robot.keyboard_shown() and self.occupied() == self.height())
        self.until(self.laid_out)

    def laid_out(self) -> bool:
        """Say whether the keys, once the window is drawn, are centred and all of one height."""
        self.window.grabWindow()
        row = int(self.metrics.property("face")) + self.gap()
        left, right = self.sides()
        centred = abs(left - (self.window.width() - right)) <= self.gap()
        return centred and {round(key.height()) for key in self.letters()} == {row}

    def sides(self) -> tuple[float, float]:
        """Return where the letters begin and end, in pixels from the left."""
        spans = [key.mapRectToScene(key.boundingRect()) for key in self.letters()]
        return min(span.left() for span in spans), max(span.right() for span in spans)

    def gap(self) -> int:
        """Return the pixels between two faces; every key includes half of them all around."""
        return int(self.metrics.property("gap"))

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait for a condition."""
        self.qtbot.waitUntil(condition, timeout=3_000)

    def typed(self) -> str:
        """Return what the field holds."""
        return str(self.window.property("typed"))

    def occupied(self) -> int:
        """Return how many pixels of the window the keyboard covers."""
        return int(self.window.property("occupied"))

    def height(self) -> int:
        """Return how tall the style wants the keyboard, in pixels."""
        return int(self.metrics.property("height"))

    def millimetres(self, pixels: float) -> float:
        """Convert pixels of this screen."""
        return pixels / float(self.theme.property("pxPerMm"))

    def letters(self) -> list[QQuickItem]:
        """Return the keys that type a letter."""
        return [key for key in self.robot.keys(KeyType.KEY) if key.property("text").isalpha()]

    def key(self, text: str) -> QQuickItem:
        """Return the key that types this."""
        return self.keys_for(text)[0]

    def keys_for(self, text: str) -> list[QQuickItem]:
        """Return the keys on this page that type this: one or none."""
        keys = self.robot.keys()
        return [key for key in keys if key.property("text") == text]

    def colour_of(self, key: QQuickItem) -> str:
        """Return the colour of a key's face, near its corner where no letter is."""
        corner = key.mapToScene(key.boundingRect().topLeft()).toPoint()
        picture = self.window.grabWindow()
        return picture.pixelColor(corner.x() + self.gap(), corner.y() + self.gap()).name()

    def hint(self, *hints: Qt.InputMethodHint) -> None:
        """Give the field the hints of our forms and these."""
        both = Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhSensitiveData
        for hint in hints:
            both |= hint
        self.window.setProperty("hints", both.value)


def _singleton(engine: QQmlApplicationEngine, module: str, name: str) -> QObject:
    found = engine.singletonInstance(module, name)
    assert isinstance(found, QObject)
    return found


@pytest.fixture
def table(qtbot: QtBot, qtlog: Printed, tmp_path: Path) -> Iterator[Table]:
    """Lay the table; afterwards nothing but Qt's own noise may have been printed."""
    engine = QQmlApplicationEngine()
    engine.addImportPath(environment.import_path())
    page = tmp_path / "Page.qml"
    page.write_text(PAGE, encoding="utf-8")
    # Not loadData(): it keeps the interpreter's lock, and a message from Qt's loader thread then
    # waits for it for ever.
    engine.load(str(page))
    table = Table(engine, qtbot)
    table.show(1024, 600, 4.63)
    yield table
    table.window.close()
    with qtbot.waitSignal(engine.destroyed):
        engine.deleteLater()
    printed = [record.message for record in qtlog.records]
    assert [line for line in printed if not any(noise in line for noise in NOISE)] == []


def test_typing_a_name_by_its_keys(table: Table) -> None:
    """Three taps write a name; the capital comes by itself."""
    table.robot.type_text("Zoe")
    assert table.typed() == "Zoe"


def test_every_sign_of_a_computer_keyboard_can_be_typed(table: Table) -> None:
    """Letters in both cases, figures and punctuation are all somewhere on the pages."""
    everything = "a " + punctuation + digits + ascii_letters
    table.robot.type_text(everything)
    assert table.typed() == everything


@pytest.mark.parametrize("name", ["Zoé", "Muñoz", "Groß", "Øster"])
def test_accented_letters_are_under_a_held_key(table: Table, name: str) -> None:
    """Holding a letter offers the ones it can carry, more of them than Qt's own."""
    table.robot.type_text(name)
    assert table.typed() == name


def test_a_sign_without_a_key_is_refused(table: Table) -> None:
    """The robot says what it cannot type instead of leaving it out."""
    with pytest.raises(ValueError, match="中"):
        table.robot.type_text("中")


def test_keys_are_large_enough_on_the_smallest_screen(table: Table) -> None:
    """On 10.1 inches a finger hits every letter and the form keeps its half of the screen."""
    assert len(table.letters()) == 26
    for key in table.letters():
        assert table.millimetres(key.width() - table.gap()) >= LEAST_KEY_MM
        assert table.millimetres(key.height() - table.gap()) >= LEAST_KEY_MM
    assert table.millimetres(table.occupied()) <= GREATEST_PANEL_MM


@pytest.mark.parametrize("cap_height_mm", [4.8, 9.0])
@pytest.mark.parametrize(
    ("width", "height", "px_per_mm"),
    [
        (1024, 600, 4.63),
        (1366, 768, 4.41),
        (1920, 1080, 4.03),
        (1080, 1920, 4.03),
        (3840, 2160, 6.2),
    ],
)
def test_the_keyboard_fits_every_screen(
    table: Table, width: int, height: int, px_per_mm: float, cap_height_mm: float
) -> None:
    """Keys neither too small nor far apart, letters as large as the text, half the screen free."""
    table.show(width, height, px_per_mm, cap_height_mm)
    left, right = table.sides()
    letters = table.letters()
    assert all(table.millimetres(key.height() - table.gap()) >= LEAST_KEY_MM for key in letters)
    assert table.millimetres(right - left) <= GREATEST_KEYS_MM
    assert table.occupied() <= height / 2
    assert table.millimetres(float(table.metrics.property("capHeight"))) >= cap_height_mm - 0.01


def test_colours_follow_the_theme_at_once(table: Table) -> None:
    """A change to high contrast repaints the keys that are on the screen."""
    assert table.colour_of(table.key("g")) == QColor(table.theme.property("paper")).name()
    table.theme.setProperty("paper", QColor("#000000"))
    table.theme.setProperty("ink", QColor("#ffffff"))
    table.until(lambda: table.colour_of(table.key("g")) == "#000000")


def test_a_pressed_key_shows_around_the_finger(table: Table) -> None:
    """The whole face takes the accent colour while it is held."""
    key = table.key("g")
    middle = key.mapToScene(key.boundingRect().center()).toPoint()
    QTest.mousePress(table.window, Qt.MouseButton.LeftButton, pos=middle)
    assert table.colour_of(key) == QColor(table.theme.property("accent")).name()
    QTest.mouseRelease(table.window, Qt.MouseButton.LeftButton, pos=middle)
    assert table.colour_of(key) == QColor(table.theme.property("paper")).name()


@pytest.mark.parametrize("locale", ["en_GB", "de_DE", "ar_AR"])
def test_an_address_needs_no_second_page(table: Table, locale: str) -> None:
    """In an e-mail field @ and . stand beside the space bar, letters are Latin and small."""
    table.window.setProperty("locale", locale)
    table.hint(Qt.InputMethodHint.ImhEmailCharactersOnly)
    table.until(lambda: bool(table.keys_for("@")))
    for character in "zoe@a.org":
        table.robot.tap(table.key(character))
    assert table.typed() == "zoe@a.org"


def test_the_comma_returns_after_an_address(table: Table) -> None:
    """The @ beside the space bar is only lent to e-mail fields."""
    table.hint(Qt.InputMethodHint.ImhEmailCharactersOnly)
    table.until(lambda: not table.keys_for(","))
    table.hint()
    table.until(lambda: bool(table.keys_for(",")))


def test_one_language_has_no_language_key(table: Table) -> None:
    """The campaign's language decides; there is no globe to get lost with."""
    table.window.setProperty("locale", "fr_FR")
    table.until(lambda: table.robot.keys(KeyType.KEY)[0].property("text") == "a")
    assert table.robot.keys(KeyType.LANGUAGE) == []


def test_enter_says_where_it_leads(table: Table) -> None:
    """The key shows the field's own word in the campaign's colour, and does it."""
    enter = table.robot.keys(KeyType.ENTER)[0]
    assert table.robot.find_all("Next")
    assert table.colour_of(enter) == QColor(table.theme.property("accent")).name()
    table.robot.press_enter()
    assert table.window.property("accepted") == 1


def test_hiding_gives_the_screen_back(table: Table) -> None:
    """The hide key puts the keyboard away; nothing stays covered."""
    table.robot.hide_keyboard()
    table.until(lambda: table.occupied() == 0)
