"""The search for what somebody left: in the window, the views, the memory and the picture."""

import gc
import json
from collections.abc import Iterator
from typing import Any

from PIL import Image, ImageChops
from PySide6.QtCore import QMetaObject, QObject, QRect, Qt, QUrl
from PySide6.QtGui import QAccessible, QClipboard, QGuiApplication, QImage, QPainter
from PySide6.QtQml import QJSValue, QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem
from shiboken6 import getCppPointer

from kiosk.signing.form import Draft
from kiosk.signing.signature import Signature
from kiosk.ui.robot import class_name, has_property, type_of
from tests.ui.conftest import Kiosk

SHADES = 40  # of 255; in a thousand pictures three dots were 27 to 31 off
# Of properties of these kinds, and of all that Python hands out as such.
KINDS = {"QString", "QStringList", "QUrl", "QVariant", "QVariantList", "QVariantMap", "QJSValue"}
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
                yield f"{kind}.{name}", plain(thing.property(name))
        for view_name, view in self._views().items():
            yield from ((f"{view_name}.{n}", plain(v)) for n, v in properties(view).items())
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


def plain(value: Any) -> str:
    return str(value.toVariant() if isinstance(value, QJSValue) else value)


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


def without(picture: QImage, *boxes: QRect) -> QImage:
    """Return a picture with some places blackened."""
    blackened = picture.copy()
    painter = QPainter(blackened)
    for box in boxes:
        painter.fillRect(box, Qt.GlobalColor.black)
    painter.end()
    return blackened
