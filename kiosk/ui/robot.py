"""Fingers for a machine: finds what is on the screen and touches it with real mouse and key events.

The tests and `kiosk tour` use it to walk through the real screens as an attendee would: every
letter is tapped on the on-screen keyboard, nothing is set from inside.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from enum import IntEnum
from typing import cast

from PySide6.QtCore import (
    QCoreApplication,
    QElapsedTimer,
    QEvent,
    QEventLoop,
    QMetaObject,
    QObject,
    QPointF,
    QRectF,
    Qt,
    QTimer,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import invalidate

PATIENCE_MS = 3_000
TURN_MS = 5
SETTLE_TURNS = 12
LOOKS_AT_REST = 5


class KeyType(IntEnum):
    """The kinds of keys of Qt's keyboard this robot has a use for (QtVirtualKeyboard.KeyType)."""

    BACKSPACE = 1
    LANGUAGE = 2
    ENTER = 3
    HIDE = 6
    KEY = 8
    SHIFT = 11
    SPACE = 12
    SYMBOLS = 13


class NotOnScreenError(LookupError):
    """What was looked for is not on the screen, or did not appear in time."""


@contextmanager
def type_of(thing: QObject) -> Iterator[QMetaObject]:
    """Hand on the type of an object, and let go of it at once if QML has made it.

    PySide keeps its handle on a type as long as that on the object, also when both are gone; what
    Qt makes at the same address later would then be taken for a type.
    """
    kind: QMetaObject = thing.metaObject()
    try:
        yield kind
    finally:
        if "_QML" in kind.className():
            invalidate(kind)


def class_name(thing: QObject) -> str:
    """Return the name of an object's type, such as `KioskButton_QMLTYPE_3`."""
    with type_of(thing) as kind:
        return str(kind.className())


def has_property(thing: QObject, name: str) -> bool:
    """Whether an object has a property of this name."""
    with type_of(thing) as kind:
        return kind.indexOfProperty(name) >= 0


class Robot:
    """Works on one window: `tap_text("Sign the petition")`, `type_text("Zoe")`, `press_enter()`.

    It counts its taps, those on the keys of the on-screen keyboard apart.
    """

    def __init__(self, window: QQuickWindow, patience_ms: int = PATIENCE_MS) -> None:
        """Take the window to work on and how long to wait for anything to appear."""
        self.window = window
        self.patience_ms = patience_ms
        self.taps_on_keys = 0
        self.other_taps = 0

    # --- looking -----------------------------------------------------------------------------

    def items(self, root: QQuickItem | None = None) -> Iterator[QQuickItem]:
        """Yield every visible item below `root` (default: the window), parents first."""
        for child in (root or self.window.contentItem()).childItems():
            if child.isVisible():
                yield child
                yield from self.items(child)

    def find_all(self, text: str) -> list[QQuickItem]:
        """Return the items on the screen whose `text` is exactly this."""
        return [item for item in self.items() if self._touchable(item) and _text(item) == text]

    def find_text(self, text: str) -> QQuickItem:
        """Wait for an item with this `text` to lie still; the first; NotOnScreenError if none."""
        return self._at_rest(lambda: self.find_all(text), f"the text {text!r}")[0]

    def find_object(self, name: str) -> QQuickItem:
        """Wait for the visible item with this `objectName` to lie still and return it."""
        return self._at_rest(
            lambda: [item for item in self.items() if item.objectName() == name],
            f"the item {name!r}",
        )[0]

    def wait_until(self, condition: Callable[[], bool], what: str = "what was expected") -> None:
        """Let the program run until `condition` holds; NotOnScreenError names what never came."""
        watch = QElapsedTimer()
        watch.start()
        while not condition():
            if watch.hasExpired(self.patience_ms):
                raise NotOnScreenError(f"{what} did not appear within {self.patience_ms} ms")
            _turn()

    def settle(self) -> None:
        """Let everything that is under way on the screen come to its end."""
        for _ in range(SETTLE_TURNS):
            _turn()

    # --- touching ----------------------------------------------------------------------------

    def tap(self, item: QQuickItem) -> None:
        """Click the middle of an item; NotOnScreenError if that lies outside the window."""
        if not self._touchable(item):
            raise NotOnScreenError(f"{_text(item) or item.objectName()!r} cannot be touched")
        spot = _middle(item)
        self._count(item)
        self._touch(QEvent.Type.MouseButtonPress, spot)
        self._touch(QEvent.Type.MouseButtonRelease, spot)

    def tap_text(self, text: str) -> None:
        """Wait for this text and click it; a click on a button's words is a click on the button."""
        self.tap(self.find_text(text))

    def tap_object(self, name: str) -> None:
        """Wait for the item with this `objectName`, and until it takes clicks, and click it."""
        self.find_object(name)

        def ready() -> list[QQuickItem]:
            """Look anew: a screen that has gone meanwhile has taken its items with it."""
            return [i for i in self.items() if i.objectName() == name and _takes_clicks(i)]

        self.wait_until(lambda: bool(ready()), f"{name!r} to be ready")
        self.tap(ready()[0])

    def draw(self, name: str, *strokes: Sequence[tuple[float, float]]) -> None:
        """Draw into the item with this `objectName`; places are shares of its width and height."""
        item = self.find_object(name)
        for stroke in strokes:
            places = [
                item.mapToScene(QPointF(x * item.width(), y * item.height())) for x, y in stroke
            ]
            self._touch(QEvent.Type.MouseButtonPress, places[0])
            for place in places[1:]:
                self._touch(QEvent.Type.MouseMove, place)
            self._touch(QEvent.Type.MouseButtonRelease, places[-1])

    def press_key(self, key: Qt.Key) -> None:
        """Press and release a key of a real keyboard, such as Tab."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self._send(QKeyEvent(kind, key.value, Qt.KeyboardModifier.NoModifier))

    # --- the on-screen keyboard --------------------------------------------------------------

    def keyboard_shown(self) -> bool:
        """Say whether the on-screen keyboard is up and has its keys."""
        return bool(self.keys(KeyType.ENTER))

    def keys(self, kind: KeyType | None = None) -> list[QQuickItem]:
        """Return the visible keys of the on-screen keyboard, or those of one kind."""
        found = (item for item in self.items() if has_property(item, "keyType"))
        return [
            key for key in found if self._touchable(key) and kind in (None, key.property("keyType"))
        ]

    def type_text(self, text: str) -> None:
        """Tap `text` on the on-screen keyboard, turning its pages and holding keys as needed.

        ValueError names a character that no key of the current language has, before or after
        holding; what came before it has been typed by then.
        """
        self._at_rest(self.keys, "the on-screen keyboard")
        for character in text:
            tapped = any(self._tap_character(character) for _ in self._pages())
            if not tapped and not any(self._hold_for_character(character) for _ in self._pages()):
                raise ValueError(f"the on-screen keyboard has no key for {character!r}")

    def press_enter(self) -> None:
        """Tap the keyboard's Enter key, whatever it is called in this field."""
        self._tap_kind(KeyType.ENTER)

    def backspace(self, times: int = 1) -> None:
        """Tap the keyboard's backspace key."""
        for _ in range(times):
            self._tap_kind(KeyType.BACKSPACE)

    def hide_keyboard(self) -> None:
        """Tap the key that puts the keyboard away and wait until it is gone."""
        self._tap_kind(KeyType.HIDE)
        self.wait_until(lambda: not self.keyboard_shown(), "the end of the on-screen keyboard")

    def _tap_kind(self, kind: KeyType) -> None:
        self.wait_until(lambda: bool(self.keys(kind)), f"the {kind.name.lower()} key")
        self.tap(self.keys(kind)[0])

    def _pages(self) -> Iterator[None]:
        """Show the keyboard's pages one after the other, the one that is up first."""
        yield
        if self._turn_page(self._other_symbols()):
            yield
        for _ in range(2):
            if self._turn_page(self.keys(KeyType.SYMBOLS)):
                yield
                if self._turn_page(self._other_symbols()):
                    yield

    def _other_symbols(self) -> list[QQuickItem]:
        return [key for key in self.keys() if key.property("displayText") in ("1/2", "2/2")]

    def _turn_page(self, keys: list[QQuickItem]) -> bool:
        """Tap the first of these keys, if any, and wait until the next page lies still."""
        if not keys:
            return False
        before = self._faces()
        self.tap(keys[0])
        self.wait_until(lambda: self._faces() != before, "the next page of keys")
        self._at_rest(self.keys, "the next page of keys")
        return True

    def _faces(self) -> list[str]:
        return [str(key.property("displayText")) for key in self.keys()]

    def _tap_character(self, character: str) -> bool:
        """Tap the key of the page that is up which types `character`, if there is one."""
        key = next((key for key in self.keys() if _types(key, character)), None)
        if key is None:
            return False
        self._set_shift(key, character)
        self.tap(key)
        return True

    def _hold_for_character(self, character: str) -> bool:
        """Hold the key that offers `character`, slide to it and let go, if there is such a key."""
        key = next((key for key in self.keys() if character.lower() in _alternatives(key)), None)
        if key is None:
            return False
        self._set_shift(key, character)
        self._count(key)
        self._touch(QEvent.Type.MouseButtonPress, _middle(key))
        offered = self.find_object("alternativeKeys")

        def choices() -> list[QQuickItem]:
            return [item for item in self.items(offered) if _text(item) == character]

        self.wait_until(lambda: bool(choices()), f"{character!r} above the held key")
        spot = _middle(choices()[0])
        self._touch(QEvent.Type.MouseMove, spot)
        self._touch(QEvent.Type.MouseButtonRelease, spot)
        return True

    def _set_shift(self, key: QQuickItem, character: str) -> None:
        """Bring the letters into the case of `character`: one tap shifts, two lock, three free."""
        if character.lower() == character.upper():
            return
        for _ in range(4):
            if bool(key.property("uppercased")) == character.isupper():
                return
            self._tap_kind(KeyType.SHIFT)
        raise ValueError(f"the shift key does not lead to {character!r}")

    def _at_rest(self, find: Callable[[], list[QQuickItem]], what: str) -> list[QQuickItem]:
        """Wait until something is found and lies still: screens glide in and are laid out late."""
        looks: list[list[QRectF]] = []

        def resting() -> bool:
            looks.append([item.mapRectToScene(item.boundingRect()) for item in find()])
            return bool(looks[-1]) and looks[-LOOKS_AT_REST:].count(looks[-1]) == LOOKS_AT_REST

        self.wait_until(resting, what)
        return find()

    def _count(self, item: QQuickItem) -> None:
        if has_property(item, "keyType"):
            self.taps_on_keys += 1
        else:
            self.other_taps += 1

    def _touch(self, kind: QEvent.Type, spot: QPointF) -> None:
        """Press, move or release the left button there."""
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        button = none if kind == QEvent.Type.MouseMove else left
        held = none if kind == QEvent.Type.MouseButtonRelease else left
        on_screen = QPointF(self.window.position()) + spot
        self._send(QMouseEvent(kind, spot, on_screen, button, held, Qt.KeyboardModifier.NoModifier))

    def _send(self, event: QEvent) -> None:
        """Hand an event to the window and let it be dealt with.

        Not with QTest: it keeps the interpreter's lock until the click is over, and whatever that
        click makes Qt print from another thread would wait for the lock for ever.
        """
        QCoreApplication.postEvent(self.window, event)
        _turn(0)

    def _touchable(self, item: QQuickItem) -> bool:
        inside = QRectF(0, 0, self.window.width(), self.window.height())
        return item.width() > 0 and item.height() > 0 and inside.contains(_centre(item))


def _centre(item: QQuickItem) -> QPointF:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))


def _middle(item: QQuickItem) -> QPointF:
    return QPointF(_centre(item).toPoint())


def _takes_clicks(item: QQuickItem) -> bool:
    return item.isEnabled() and item.property("armed") is not False


def _text(item: QQuickItem) -> str:
    value = item.property("text") if has_property(item, "text") else ""
    return value if isinstance(value, str) else ""


def _types(key: QQuickItem, character: str) -> bool:
    """Say whether a key types `character`, in this case or the other (letters only)."""
    return (
        bool(key.isEnabled()) and _text(key) != "" and _text(key) in (character, character.lower())
    )


def _alternatives(key: QQuickItem) -> list[str]:
    """Return what holding a key offers: Qt gives a string or a list of strings."""
    value = key.property("effectiveAlternativeKeys")
    if hasattr(value, "toVariant"):
        value = value.toVariant()
    return list(cast("str | list[str]", value or ""))


def _turn(milliseconds: int = TURN_MS) -> None:
    """Run the event loop for a moment; unlike QTest.qWait it lets other Python threads run."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
