"""The next person sees nothing of the last one, whichever way the last one went.

After every visit everything is looked through that a person could see, hear or call back: each item
of the window, what the views say, the clipboard, the keyboard, what a screen reader is told, and
the picture itself, which has to be that of a kiosk that nobody has used yet.
"""

import gc
import json
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from dataclasses import dataclass
from itertools import count, islice
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import QCoreApplication, QEvent, QMetaObject, QObject, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QAccessible, QClipboard, QGuiApplication, QImage, QPainter
from PySide6.QtQml import QJSValue, QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from shiboken6 import getCppPointer

from kiosk import paths
from kiosk.signing.form import Draft
from kiosk.signing.signature import Signature, utc_now
from kiosk.signing.visit import IDLE_SECONDS, STILL_THERE_SECONDS, TROUBLE_SECONDS
from kiosk.station.data import DEFAULT_CAMPAIGN
from kiosk.station.setup import Wishes, set_up
from kiosk.ui.robot import class_name, has_property, type_of
from kiosk.ui.staff.staff_view import StaffView
from kiosk.vault.seal import Identity
from tests.ui.conftest import Kiosk, MakeKiosk

PIN = "135790"
SIZE = (1366, 768)
HIGH = (648, 1152)  # taken for 14 inches: 310 mm
CONTROL = Qt.KeyboardModifier.ControlModifier
PATIENCE = TROUBLE_SECONDS + IDLE_SECONDS + STILL_THERE_SECONDS
# Whose traces are still looked for: this person's and those of some before.
REMEMBERED = 9
MOST_SAID = 20
SHADES = 40  # of 255; in a thousand pictures three dots were 27 to 31 off
# Of properties of these kinds, and of all that Python hands out as such.
KINDS = {"QString", "QStringList", "QUrl", "QVariant", "QVariantList", "QVariantMap", "QJSValue"}
SCRIPTS = (
    ("Zoë", "áčęłñöşūžý"),
    ("مثال", "بتجحدرسصقك"),
    ("示例", "山水火木金土日月星雲"),
    ("🎪", "🦊🐙🌵🍋🎈🚲🪁🧩🛶🦉"),
)
COUNTRIES = ("PT", "US", "JP", "EG")
KEYBOARD = b"""
import QtQuick
import QtQuick.VirtualKeyboard

QtObject {
    property string seen

    function look() {
        const words = InputContext.inputEngine.wordCandidateListModel;
        const found = { words: [] };
        for (let i = 0; i < words.count; ++i)
            found.words.push(words.dataAt(i));
        for (const name of ["shiftActive", "capsLockActive", "uppercase", "preeditText",
                "surroundingText", "selectedText", "locale"])
            found[name] = InputContext[name];
        seen = JSON.stringify(found);
    }
}
"""


@dataclass(frozen=True)
class Person:
    """Somebody who does not exist. Each value has a part that is in no other value."""

    number: int

    @property
    def whim(self) -> int:
        """What their choices depend on: in each round of endings another one."""
        return self.number + self.number // len(ENDINGS)

    @property
    def _script(self) -> tuple[str, str]:
        return SCRIPTS[self.whim % len(SCRIPTS)]

    def _mark(self, which: int) -> str:
        digits = self._script[1]
        return "".join(digits[int(digit)] for digit in f"{self.number * 10 + which:06}")

    @property
    def first_name(self) -> str:
        """The name that is typed on a real keyboard."""
        return f"{self._script[0]} {self._mark(1)}"

    @property
    def last_name(self) -> str:
        """A name in the same script."""
        return f"{self._mark(2)} {self._script[0]}"

    @property
    def email(self) -> str:
        """An address under a name that belongs to nobody."""
        return f"qx{self.number:05}.example@example.org"

    @property
    def postal_code(self) -> str:
        """A code of no country."""
        return f"QX {self.number:05}"

    @property
    def searched(self) -> str:
        """What is typed where a country is looked for."""
        return self._mark(3)

    @property
    def copied(self) -> str:
        """What is copied, however they did it."""
        return self._mark(4)

    @property
    def corrected(self) -> str:
        """The name after a mistake was fixed."""
        return f"{self.first_name}{self._mark(5)}"

    @property
    def marks(self) -> list[str]:
        """What would give this person away."""
        names = [self._mark(which) for which in range(1, 6)]
        return [*names, f"qx{self.number:05}", f"qx {self.number:05}"]


class AtOnce(Executor):
    """Does what it is given here and now."""

    def submit(self, call: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Make the call."""
        future: Future[Any] = Future()
        try:
            future.set_result(call(*args, **kwargs))
        except Exception as error:  # noqa: BLE001 - an executor keeps whatever was raised
            future.set_exception(error)
        return future


class Look:
    """Everything that can be read off a kiosk, as pairs of where and what."""

    def __init__(self, kiosk: Kiosk) -> None:
        """Take the kiosk to look at."""
        self._app = kiosk.app
        self._window = kiosk.app.window
        self._strings: dict[tuple[str, int], list[str]] = {}
        engine = QQmlEngine.contextForObject(self._window).engine()
        component = QQmlComponent(engine)
        component.setData(KEYBOARD, QUrl.fromLocalFile("look.qml"))
        self._keyboard = component.create()
        assert self._keyboard is not None, component.errorString()
        self._keyboard.setParent(engine)
        self._boards = self.having("symbolMode")
        assert self._boards

    def everywhere(self) -> Iterator[tuple[str, str]]:
        """Yield all there is."""
        for thing in self.things():
            kind = class_name(thing)
            for name in self._names(thing):
                yield f"{kind}.{name}", _plain(thing.property(name))
        for view_name, view in self._views().items():
            yield from ((f"{view_name}.{n}", _plain(v)) for n, v in properties(view).items())
            yield f"{view_name} in Python", repr(vars(view))
        yield from self.clipboard()
        yield from (("the keyboard", str(value)) for value in self.keyboard().values())
        yield from (("a screen reader", text) for text in self.read_out())
        yield from (("a record in the memory", repr(one)) for one in records_alive())

    def things(self) -> Iterator[QObject]:
        """Yield every object of the window, whether it shows or not, each once."""
        known: set[int] = set()
        waiting: list[QObject] = [self._window, self._window.contentItem()]
        while waiting:
            thing = waiting.pop()
            place = getCppPointer(thing)[0]
            if place not in known:
                known.add(place)
                yield thing
                waiting += thing.children()
                if isinstance(thing, QQuickItem):
                    waiting += thing.childItems()

    def having(self, name: str) -> list[QQuickItem]:
        """Return the items that have this property, whether they show or not."""
        items = list(self._window.contentItem().childItems())
        for item in items:
            items += item.childItems()
        return [item for item in items if has_property(item, name)]

    def _names(self, thing: QObject) -> list[str]:
        """Return the names of the properties that may hold words."""
        with type_of(thing) as meta:
            kind = meta.className(), meta.propertyCount()
            if kind not in self._strings:
                every = [meta.property(index) for index in range(meta.propertyCount())]
                self._strings[kind] = [str(p.name()) for p in every if str(p.typeName()) in KINDS]
            return self._strings[kind]

    def _views(self) -> dict[str, QObject]:
        return {**self.front(), **self._app.side.views}

    def front(self) -> dict[str, QObject]:
        """Return the views that attendees have to do with."""
        app = self._app
        return {
            "visit": app.visit,
            "display": app.display,
            "campaign": app.campaign,
            "countries": app.countries,
            "addresses": app.addresses,
            "station": app.station,
        }

    def clipboard(self) -> Iterator[tuple[str, str]]:
        """Yield what could be pasted."""
        clipboard = QGuiApplication.clipboard()
        for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
            copied: Any = clipboard.mimeData(mode)  # None where there is no such clipboard
            for kind in copied.formats() if copied is not None else ():
                data = bytes(copied.data(kind).data())
                yield f"{mode.name}, {kind}", data.decode(errors="replace")

    def keyboard(self) -> dict[str, Any]:
        """Return what the on-screen keyboard knows of the field, and how it stands."""
        QMetaObject.invokeMethod(self._keyboard, "look")
        seen: dict[str, Any] = json.loads(self._keyboard.property("seen"))
        return {**seen, "symbols": [board.property("symbolMode") for board in self._boards]}

    def keyboard_locale(self) -> str:
        """Return whose letters are on the keys."""
        return str(self.keyboard()["locale"])

    def read_out(self) -> Iterator[str]:
        """Yield what a screen reader is told."""
        waiting: list[Any] = [QAccessible.queryAccessibleInterface(self._window)]
        while waiting:
            item = waiting.pop()
            for text in (
                QAccessible.Text.Name,
                QAccessible.Text.Value,
                QAccessible.Text.Description,
                QAccessible.Text.Help,
            ):
                yield item.text(text)
            children = (item.child(index) for index in range(item.childCount()))
            waiting += [child for child in children if child is not None]

    def pages(self) -> list[int]:
        """Return on which page everything stands that can be turned."""
        return [area.property("page") for area in self.having("shownPage")]

    def picture(self) -> QImage:
        """Return what the screen shows."""
        return self._window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)


def records_alive() -> list[Draft | Signature]:
    """Return what somebody wrote, as far as anything in the program still holds it."""
    gc.collect()
    return [one for one in gc.get_objects() if type(one) in (Draft, Signature)]


def properties(view: QObject) -> dict[str, Any]:
    """Return all that QML can read of a view."""
    meta = view.metaObject()
    names = (str(meta.property(index).name()) for index in range(meta.propertyCount()))
    return {name: view.property(name) for name in names}


def _plain(value: Any) -> str:
    return str(value.toVariant() if isinstance(value, QJSValue) else value)


class Table:
    """A kiosk, a pair of hands on it, and eyes that look for what was left."""

    def __init__(self, kiosk: Kiosk) -> None:
        """Take a kiosk that nobody has used."""
        self.kiosk = kiosk
        self.app = kiosk.app
        self.visit = kiosk.app.visit
        self.window = kiosk.app.window
        self.look = Look(kiosk)
        self.signed = 0
        self._type: Any = QTest.sendKeyEvent  # its stubs do not know its last argument as optional
        self.turn()

    @property
    def high(self) -> bool:
        """Whether somebody who sits cannot reach all of this screen."""
        return bool(self.app.display.property("tall"))

    def turn(self) -> None:
        """Let everything that is due happen, be laid out and drawn, and be cleared away."""
        QCoreApplication.processEvents()
        QCoreApplication.sendEvent(self.window, QEvent(QEvent.Type.UpdateRequest))
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()

    # Hands.

    def click(self, name: str) -> None:
        """Click something that shows, by its name or its words."""
        found = [
            item
            for item in self.kiosk.robot.items()
            if name in (item.objectName(), item.property("text")) and item.isEnabled()
        ]
        assert found, f"{name} is not on the {self.visit.property('screen')} screen"
        self.click_on(found[0])

    def click_on(self, item: QQuickItem) -> None:
        """Click the middle of an item, after the moment in which a new screen takes no clicks."""
        for shown in self.kiosk.robot.items():
            if has_property(shown, "primaryText"):
                for child in shown.children():
                    if class_name(child) == "QQmlTimer":
                        child.setProperty("running", False)
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, pos=middle)
        self.turn()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
        """Press a key of a real keyboard."""
        QTest.keyClick(self.window, key, modifiers or Qt.KeyboardModifier.NoModifier)
        self.turn()

    def write(self, text: str) -> None:
        """Write on a real keyboard of any script."""
        for sign in text:
            none = Qt.KeyboardModifier.NoModifier
            self._type(QTest.KeyAction.Click, self.window, Qt.Key.Key_unknown, sign, none)
        self.turn()

    def tap_keys(self, kind: str, times: int) -> None:
        """Tap a key of the on-screen keyboard that is no letter."""
        for _ in range(times):
            keys = [item for item in self.kiosk.robot.items() if class_name(item).startswith(kind)]
            assert keys, f"{kind} is not on the keyboard"
            self.click_on(keys[0])

    def let_pass(self) -> None:
        """Let nobody touch anything until the poster is back."""
        for _ in range(PATIENCE):
            if self.visit.at_rest:
                break
            self.visit.tick()
        self.turn()

    # The visit.

    def begin(self) -> None:
        """Go from the poster to the story."""
        self.click("primary")

    def fiddle(self, who: Person) -> None:
        """Change, in the first step of the form, everything that can be changed."""
        for _ in range(who.whim % 4):
            self.click("textSize")
        for _ in range(who.whim % 3):
            self.click("contrast")
        if who.whim % 5 == 1:
            if self.high:  # where the row above has more signs, and no room for names
                self.click("languages")
            self.click("language-fr")
        if who.whim % 5 == 3:
            self.click("languages")
            self.click("language-ar")
            assert self.look.keyboard_locale().startswith("ar")
        self.visit.back()
        self.visit.read("whole")
        self.turn()
        self.click("pageDown")
        assert any(self.look.pages())
        self.visit.back()
        self.visit.sign()
        self.turn()

    def write_name(self, who: Person) -> None:
        """Type, take back, type again, try to copy, and leave the keyboard in another mode."""
        self.write(who.first_name + who.copied)
        for _ in who.copied:
            QTest.keyClick(self.window, Qt.Key.Key_Backspace)
        self.press(Qt.Key.Key_Z, CONTROL)
        self.press(Qt.Key.Key_A, CONTROL)
        self.write(who.first_name)
        assert self.visit.value("first_name") == who.first_name
        self.press(Qt.Key.Key_A, CONTROL)
        for key in (Qt.Key.Key_C, Qt.Key.Key_X):
            self.press(key, CONTROL)
        assert self.visit.value("first_name") == who.first_name
        assert not QGuiApplication.clipboard().text()
        # There are other ways to copy than through us.
        clipboard = QGuiApplication.clipboard()
        clipboard.setText(who.copied)
        if clipboard.supportsSelection():
            clipboard.setText(who.copied, QClipboard.Mode.Selection)
        if not self.look.keyboard_locale().startswith("ar"):  # which has no capitals
            self.tap_keys("ShiftKey", who.whim % 3)
        self.tap_keys("SymbolModeKey", who.whim % 2)

    def fill_in(self, who: Person) -> None:
        """Go from the first step of the form to the last one."""
        self.fiddle(who)
        self.write_name(who)
        self.visit.enter("last_name", who.last_name)
        self.visit.advance()
        self.visit.enter("email", who.email.replace("@", " "))
        self.visit.advance()
        self.turn()
        assert self.visit.property("problems")
        self.slip(who)
        self.visit.enter("email", who.email)
        self.visit.advance()
        self.visit.enter("postal_code", who.postal_code)
        self.turn()
        self.click("country")
        self.write(who.searched)
        self.click("cancelCountry")
        self.visit.enter("country", COUNTRIES[who.whim % len(COUNTRIES)])
        self.visit.advance()
        if self.visit.property("doubt"):  # American codes have five digits
            self.visit.advance()
        self.visit.answer(who.whim % 2 == 0)
        self.turn()
        assert self.visit.property("step") == "updates"

    def slip(self, who: Person) -> None:
        """Write an address with a slip in it, tap a domain, and leave it at being asked."""
        self.visit.enter("email", who.email.partition("@")[0])
        self.turn()
        names = [str(item.objectName()) for item in self.kiosk.robot.items()]
        chips = [name for name in names if name.startswith("domain-")]
        # Within reach of somebody who sits there is no room for them.
        assert chips or self.app.display.property("reach")
        for chip in chips[:1]:
            self.click(chip)
            assert self.visit.value("email").endswith(f"@{chip.removeprefix('domain-')}")
        self.visit.enter("email", who.email.replace("example.org", "gmial.com"))
        self.visit.advance()
        self.turn()
        assert self.visit.property("doubt")

    def sign(self, who: Person) -> None:
        """Fill in everything and sign."""
        self.fill_in(who)
        self.visit.advance()
        self.turn()
        assert self.visit.property("screen") == "Thanks"
        self.signed += 1

    # What was left.

    def poster(self) -> dict[str, Any]:
        """Return how the poster stands."""
        views = {name: properties(view) for name, view in self.look.front().items()}
        for name in ("signedToday", "secondsLeft"):
            del views["visit"][name]
        return {
            **_comparable(views),
            "focus": self.window.activeFocusItem().objectName(),
            "clipboard": list(self.look.clipboard()),
            "keyboard": self.look.keyboard(),
            "keyboard shown": self.kiosk.robot.keyboard_shown(),
            "staff": self.app.side.staff.property("screen"),
        }

    def story(self) -> dict[str, Any]:
        """Return how the story stands, and go through all of it."""
        found = {"summary": self.look.pages()}
        self.visit.read("whole")
        self.turn()
        found["whole"] = self.look.pages()
        self.visit.back()
        self.turn()
        return found

    def first_step(self) -> dict[str, Any]:
        """Return how the first step of the form stands, and what comes back by its keys."""
        field = self.window.activeFocusItem()
        undo = [field.property("canUndo"), field.property("canRedo")]
        fields = self.look.having("canUndo")
        before = {
            "keyboard": self.look.keyboard(),
            "texts": [thing.property("text") for thing in fields],
            "undo": undo + [thing.property("canUndo") for thing in fields],
            "draft": self.visit.property("draft"),
        }
        for key in (Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_V):
            self.press(key, CONTROL)
        QTest.mouseClick(
            self.window,
            Qt.MouseButton.MiddleButton,
            pos=field.mapToScene(QPointF(5, 5)).toPoint(),
        )
        self.turn()
        return {**before, "brought back": field.property("text"), "now": self.look.keyboard()}

    def count_box(self) -> QRect:
        """Return the place of the number on the poster, which is another for each person."""
        words = "Be the first to sign here today", "</b> signed here today"
        [item] = [
            item for item in self.kiosk.robot.items() if str(item.property("text")).endswith(words)
        ]
        number = f"<b>{self.signed}</b>" if self.signed else "Be the first"
        assert str(item.property("text")).startswith(number)
        return item.mapRectToScene(item.boundingRect()).toAlignedRect()


def _comparable(views: dict[str, dict[str, Any]]) -> dict[str, str]:
    """Return what all views say as texts, without where they lie in the memory."""
    return {
        f"{view}.{name}": _plain(value)
        for view, values in views.items()
        for name, value in values.items()
        if not isinstance(value, QObject)
    }


class Unused:
    """How everything is where nobody has been yet."""

    def __init__(self, table: Table) -> None:
        """Go once as far as the first step of the form."""
        self._box = table.count_box()
        self.poster = table.poster()
        self._poster_picture = table.look.picture()
        table.begin()
        self.story_picture = table.look.picture()
        self.story = table.story()
        table.click("primary")
        self.first_picture = table.look.picture()
        self.first_step = table.first_step()
        table.visit.nextPerson()
        table.turn()

    def poster_differs(self, table: Table) -> bool:
        """Whether the poster shows anything else, the number of signatures aside."""
        boxes = self._box, table.count_box()
        return differ(
            _without(table.look.picture(), *boxes), _without(self._poster_picture, *boxes)
        )


def differ(one: QImage, other: QImage) -> bool:
    """Whether two pictures differ by more than the last shade at the edges of letters.

    How Qt smooths the edges of large letters depends a little on the sizes it has drawn before.
    """
    first, second = (
        Image.frombuffer("RGBX", (p.width(), p.height()), bytes(p.constBits()), "raw", "BGRX")
        for p in (one, other)
    )
    shades: Any = ImageChops.difference(first.convert("RGB"), second.convert("RGB")).getextrema()
    return any(most > SHADES for _, most in shades)


def _without(picture: QImage, *boxes: QRect) -> QImage:
    """Return a picture with some places blackened."""
    blackened = picture.copy()
    painter = QPainter(blackened)
    for box in boxes:
        painter.fillRect(box, Qt.GlobalColor.black)
    painter.end()
    return blackened


# The ways in which a visit ends. Each begins in the first step of the form.


def next_person(table: Table, who: Person) -> None:
    """“Next person”, after thanks."""
    table.sign(who)
    table.click("primary")


def thanks_time_out(table: Table, who: Person) -> None:
    """Whoever was thanked goes away, from a code shown large."""
    table.sign(who)
    table.click("code")
    table.let_pass()


def nobody_is_there(table: Table, who: Person) -> None:
    """Whoever was writing goes away."""
    table.fiddle(who)
    table.write_name(who)
    for _ in range(IDLE_SECONDS):
        table.visit.tick()
    table.turn()
    assert table.visit.property("stillThere")
    table.let_pass()


def back_to_the_poster(table: Table, who: Person) -> None:
    """Step by step back, with Escape."""
    table.fill_in(who)
    for _ in range(10):
        if not table.visit.at_rest:
            table.press(Qt.Key.Key_Escape)


def trouble_given_up(table: Table, who: Person) -> None:
    """The disk refuses, and they have enough of it."""
    [store] = table.kiosk.stores
    store.refusing = True
    table.fill_in(who)
    table.visit.advance()
    table.turn()
    table.click("giveUp")
    store.refusing = False


def signature_removed(table: Table, who: Person) -> None:
    """They signed, and took it back."""
    table.sign(who)
    table.click("remove")
    table.click("removeForGood")
    table.signed -= 1
    table.click("primary")


def mistake_fixed(table: Table, who: Person) -> None:
    """They signed, found a mistake, and put it right."""
    table.sign(who)
    table.click("fix")
    table.press(Qt.Key.Key_A, CONTROL)
    table.write(who.corrected)
    for _ in range(4):
        table.visit.advance()
    table.turn()
    assert table.visit.property("firstName") == who.corrected
    table.click("primary")


def nobody_has_a_problem(table: Table, who: Person) -> None:
    """Whoever was told that this is no address goes away."""
    table.write_name(who)
    table.visit.advance()
    table.turn()
    table.write(who.searched)
    table.visit.advance()
    table.turn()
    assert table.visit.property("problems")
    table.let_pass()


def nobody_answers(table: Table, who: Person) -> None:
    """Whoever was asked whether they meant another address goes away."""
    table.write_name(who)
    table.visit.advance()
    table.turn()
    table.slip(who)
    table.let_pass()


def only_kept_posted(table: Table, who: Person) -> None:
    """They only leave an address."""
    table.visit.back()
    table.visit.keepPosted()
    table.turn()
    table.write(who.email)
    table.visit.advance()
    table.visit.advance()
    table.turn()
    assert table.visit.property("subscribed")
    table.click("primary")


def nobody_looks_for_a_country(table: Table, who: Person) -> None:
    """Whoever was looking for a country goes away."""
    table.write_name(who)
    table.visit.advance()
    table.visit.enter("email", who.email)
    table.visit.advance()
    table.turn()
    table.click("country")
    table.write(who.searched)
    table.let_pass()


def taken_for_gone(table: Table, who: Person) -> None:
    """The next person taps “Next person” where the kiosk asks whether somebody is there."""
    table.fill_in(who)
    for _ in range(IDLE_SECONDS):
        table.visit.tick()
    table.turn()
    table.click("nextPerson")


def trouble_times_out(table: Table, who: Person) -> None:
    """The disk refuses, and they go away."""
    [store] = table.kiosk.stores
    store.refusing = True
    table.fill_in(who)
    table.visit.advance()
    table.turn()
    table.let_pass()
    store.refusing = False


def nobody_corrects(table: Table, who: Person) -> None:
    """They signed, and go away while they put a mistake right."""
    table.sign(who)
    table.click("fix")
    table.write(who.corrected)
    table.let_pass()


def nobody_removes(table: Table, who: Person) -> None:
    """They signed, and go away when they are asked whether it shall really go."""
    table.sign(who)
    table.click("remove")
    table.let_pass()


def not_removed(table: Table, who: Person) -> None:
    """They signed, and cannot take it back: the disk refuses."""
    [store] = table.kiosk.stores
    table.sign(who)
    store.refusing = True
    table.click("remove")
    table.click("removeForGood")
    table.click("giveUp")
    store.refusing = False


def nobody_takes_the_code(table: Table, who: Person) -> None:
    """They wrote, thought better of it, and go away from a code shown large."""
    table.write_name(who)
    table.visit.back()
    table.visit.showActions()
    table.turn()
    table.click("action-email")
    table.click("code")
    table.let_pass()


def staff_come_in(table: Table, who: Person) -> None:
    """Somebody of the staff takes over the screen while they write."""
    table.fiddle(who)
    table.write_name(who)
    staff: StaffView = table.app.side.staff
    staff.knock()
    for digit in PIN:
        staff.press(int(digit))
    staff.enter()
    table.turn()
    assert table.visit.at_rest
    staff.leave()
    table.turn()


ENDINGS = (
    next_person,
    thanks_time_out,
    nobody_is_there,
    back_to_the_poster,
    trouble_given_up,
    signature_removed,
    mistake_fixed,
    staff_come_in,
    only_kept_posted,
    nobody_looks_for_a_country,
    taken_for_gone,
    trouble_times_out,
    nobody_corrects,
    nobody_removes,
    not_removed,
    nobody_takes_the_code,
    nobody_has_a_problem,
    nobody_answers,
)


def hand_over(table: Table, unused: Unused, number: int, *, pictures: bool) -> Iterator[str]:
    """Let one person come and go; yield what the next one would find of anybody before."""
    look, who = table.look, Person(number)
    table.begin()
    if pictures and differ(look.picture(), unused.story_picture):
        yield "the picture of the story"
    yield from _changes("the story", table.story(), unused.story)
    table.click("primary")
    if pictures and differ(look.picture(), unused.first_picture):
        yield "the picture of the first step"
    yield from _changes("the first step", table.first_step(), unused.first_step)
    receipts: list[str] = []

    def note() -> None:
        receipts.extend({table.visit.property("receipt")} - {"", *receipts})

    table.visit.changed.connect(note)
    if table.high:
        table.click("reach")
        assert not table.app.display.as_new
    ENDINGS[number % len(ENDINGS)](table, who)
    table.visit.changed.disconnect(note)
    assert table.visit.at_rest
    yield from _changes("the poster", table.poster(), unused.poster)
    if unused.poster_differs(table):
        yield "the picture of the poster"
    last_ones = [Person(n) for n in range(max(0, number - REMEMBERED), number + 1)]
    marks = [mark.casefold() for person in last_ones for mark in person.marks]
    yield from _traces(look, [*marks, *(receipt.casefold() for receipt in receipts)])


def _changes(what: str, now: dict[str, Any], new: dict[str, Any]) -> Iterator[str]:
    for name in now.keys() | new.keys():
        is_now, is_new = now.get(name), new.get(name)
        if isinstance(is_now, dict) and isinstance(is_new, dict):
            yield from _changes(f"{what}, {name}", is_now, is_new)
        elif is_now != is_new:
            yield f"{what}: {name} is {is_now!r}, not {is_new!r}"


def _traces(look: Look, marks: list[str]) -> Iterator[str]:
    found = [(where, what.casefold()) for where, what in look.everywhere()]
    everything = "\0".join(what for _, what in found)
    for mark in marks:
        if mark in everything:
            yield from (f"{where}: {mark}" for where, what in found if mark in what)


@pytest.fixture
def still_cursor() -> Iterator[None]:
    """A cursor that does not blink, so that pictures can be compared."""
    QGuiApplication.clipboard().clear()
    hints = QGuiApplication.styleHints()
    before = hints.cursorFlashTime()
    hints.setCursorFlashTime(0)
    yield
    hints.setCursorFlashTime(before)


OpenTable = Callable[..., Table]


@pytest.fixture
def open_table(make_kiosk: MakeKiosk, tmp_path: Path, still_cursor: None) -> OpenTable:
    """Return a function that opens a new kiosk, with a campaign in several languages."""
    del still_cursor
    pack = tmp_path / "pack"
    shutil.copytree(paths.campaigns() / DEFAULT_CAMPAIGN, pack)
    numbers = count()
    now = utc_now()

    def open_one(size: tuple[int, int] = SIZE) -> Table:
        data = tmp_path / f"table{next(numbers)}"
        identity = Identity.new()
        wishes = Wishes(
            recipients=identity.recipients,
            name="Table 3",
            event="Harbour rally",
            campaign=str(pack),
            pin=PIN,
        )
        set_up(data, wishes, identity, now)
        return Table(make_kiosk(size, data=data, executor=AtOnce(), clock=lambda: now))

    return open_one


def pass_on(
    open_table: OpenTable, hand_overs: int, pictures_every: int, size: tuple[int, int] = SIZE
) -> list[str]:
    """Let that many people come and go, but nobody after one of whom something was left.

    Returns what that was.
    """
    first = open_table(size)
    unused = Unused(first)
    first.kiosk.close()
    table = open_table(size)
    for number in range(hand_overs):
        pictures = number % pictures_every == 0
        left = hand_over(table, unused, number, pictures=pictures)
        ending = ENDINGS[number % len(ENDINGS)].__name__
        found = [f"{number}, {ending}: {trace}" for trace in islice(left, MOST_SAID)]
        if found:
            return found
    return []


def test_the_next_person_finds_nothing_of_the_last_whichever_way_it_ended(
    open_table: OpenTable,
) -> None:
    assert pass_on(open_table, 4 * len(ENDINGS), pictures_every=3) == []


def test_the_next_person_who_may_stand_finds_nothing_of_one_who_sat(open_table: OpenTable) -> None:
    assert pass_on(open_table, len(ENDINGS), pictures_every=5, size=HIGH) == []


@pytest.mark.soak
def test_a_thousand_hand_overs_leave_no_trace(open_table: OpenTable) -> None:
    assert pass_on(open_table, 1000, pictures_every=7) == []
