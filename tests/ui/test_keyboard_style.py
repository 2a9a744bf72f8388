"""The on-screen keyboard as an attendee meets it: large, in the campaign's colours, quiet."""

from collections.abc import Callable, Iterator
from pathlib import Path
from string import ascii_letters, digits, punctuation
from typing import Any, Protocol

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QRawFont
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk import fontfiles
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

    TextInput {
        objectName: "other"
        y: 40
        width: parent.width
        height: 40
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
        texts = ((key, key.property("text")) for key in self.robot.keys(KeyType.KEY))
        return [key for key, text in texts if len(text) == 1 and text.isalpha()]

    def key(self, text: str) -> QQuickItem:
        """Return the key that types this."""
        return self.keys_for(text)[0]

    def keys_for(self, text: str) -> list[QQuickItem]:
        """Return the keys on this page that type this: one or none."""
        keys = self.robot.keys()
        return [key for key in keys if key.property("text") == text]

    def tap(self, text: str) -> None:
        """Wait for the key that types this, or leads there, and tap it."""
        self.until(lambda: bool(self.keys_for(text)))
        self.until(lambda: self.window.grabWindow().width() > 0)
        self.robot.tap(self.key(text))

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


def test_an_accent_takes_two_taps_and_no_holding(table: Table) -> None:
    """The key beside the space bar leads to the accents, and one of them back to the letters."""
    table.tap("áé")
    table.tap("é")
    table.tap("r")
    table.tap("áé")
    table.tap("čł")
    table.tap("ł")
    assert table.typed() == "Érł"


def test_capital_accents_are_one_letter_each(table: Table) -> None:
    """At the beginning of a name all are capitals, as the letters are; ß has no capital."""
    table.tap("áé")
    shown = {str(key.property("text")) for key in table.robot.keys(KeyType.KEY)}
    assert "ß" in shown
    table.tap("ß")
    assert table.typed() == "ß"


def test_the_accents_go_away_by_themselves(table: Table) -> None:
    """ABC goes back, and in the next field the letters are up."""
    table.tap("áé")
    table.tap("ABC")
    assert len(table.letters()) == 26
    table.tap("áé")
    table.until(lambda: bool(table.keys_for("é")))
    table.robot.find_object("other").forceActiveFocus()
    table.until(lambda: bool(table.keys_for("q")))


@pytest.mark.parametrize(
    "hint",
    [
        Qt.InputMethodHint.ImhEmailCharactersOnly,
        Qt.InputMethodHint.ImhPreferUppercase,
        Qt.InputMethodHint.ImhNoAutoUppercase,
    ],
)
def test_only_names_have_accents(table: Table, hint: Qt.InputMethodHint) -> None:
    """An address, a code and a passphrase have none to offer."""
    table.hint(hint)
    table.until(lambda: not table.keys_for("áé"))


def test_other_scripts_keep_their_comma(table: Table) -> None:
    """Arabic has no letters that would carry an accent."""
    table.window.setProperty("locale", "ar_AR")
    table.until(lambda: bool(table.keys_for("،")))
    assert not table.keys_for("áé")


def test_every_accent_is_in_our_letters(table: Table) -> None:
    """A letter that another font has to lend looks like another letter beside the rest."""
    ours = QRawFont(str(fontfiles.file_of(fontfiles.PACKAGES[0], "Bold")[0]), 12)
    held, pages = (table.metrics.property(name).toVariant() for name in ("accents", "accentPages"))
    every = "".join(held.values()) + "".join(row for page in pages for row in page)
    assert not [letter for letter in every if not ours.supportsCharacter(ord(letter))]


@pytest.mark.parametrize("letter", "aeoul")
def test_a_held_key_opens_above_the_finger(table: Table, letter: str) -> None:
    """All of the row is in the window and above the key, the likeliest right above the finger."""
    table.robot.type_text("x")  # small letters from here on
    key = table.key(letter)
    middle = key.mapToScene(key.boundingRect().center()).toPoint()
    QTest.mousePress(table.window, Qt.MouseButton.LeftButton, pos=middle)
    likeliest = table.metrics.property("accents").toVariant()[letter][0]
    table.until(lambda: bool(table.robot.find_all(likeliest)))
    row = table.robot.find_object("alternativeKeys")
    held = [item for item in table.robot.items(row) if str(item.property("text") or "")]
    spans = [item.mapRectToScene(item.boundingRect()) for item in held]
    assert min(span.left() for span in spans) >= 0
    assert max(span.right() for span in spans) <= table.window.width()
    top = key.mapRectToScene(key.boundingRect()).top()
    assert max(span.bottom() for span in spans) < top - table.gap()
    above = next(
        span.center().x()
        for item, span in zip(held, spans, strict=True)
        if item.property("text") == likeliest
    )
    assert abs(above - middle.x()) < key.width() / 2
    QTest.mouseRelease(table.window, Qt.MouseButton.LeftButton, pos=middle)
    assert table.typed() == f"x{likeliest}"


@pytest.mark.parametrize("locale", ["en_GB", "fr_FR", "de_DE", "ar_AR"])
def test_a_postal_code_needs_no_second_page(table: Table, locale: str) -> None:
    """Figures stand above capital letters, in the order the language has them."""
    table.window.setProperty("locale", locale)
    table.hint(Qt.InputMethodHint.ImhPreferUppercase, Qt.InputMethodHint.ImhLatinOnly)
    table.until(lambda: bool(table.keys_for("7")) and bool(table.keys_for("v")))
    for character in "v6b 1a1-":
        table.tap(character)
    assert table.typed() == "V6B 1A1-"
    first = table.robot.keys(KeyType.KEY)[10].property("text")
    assert first == ("a" if locale == "fr_FR" else "q")


def test_figures_alone_have_a_pad(table: Table) -> None:
    """An American code is typed where people expect figures; no letter is in the way."""
    code = Qt.InputMethodHint.ImhPreferUppercase, Qt.InputMethodHint.ImhLatinOnly
    table.hint(*code, Qt.InputMethodHint.ImhDigitsOnly)
    table.until(lambda: bool(table.keys_for("7")) and not table.letters())
    for character in "98101":
        table.tap(character)
    assert table.typed() == "98101"


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
    table.until(lambda: bool(table.keys_for("@")))
    table.hint(Qt.InputMethodHint.ImhNoAutoUppercase)
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
