"""Hands and eyes for tests that make many steps and may not wait: events, items and clocks.

`kiosk.ui.robot.Robot` waits for what it looks for, as a patient person does. Here every event is
dealt with at once, and time passes only when a test says so.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMetaObject,
    QObject,
    QPoint,
    QPointF,
    Qt,
    QTimer,
)
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.ui.app import KioskApp
from kiosk.ui.robot import class_name, type_of

NEVER_MS = 2_000_000_000
NO_MODIFIER = Qt.KeyboardModifier.NoModifier
# Properties that may hold what was typed, for a quick look at all items.
TEXT_PROPERTIES = {"text", "displayText", "preeditText", "label", "title", "problem", "description"}


class Hands:
    """Real events for the window. Nothing here waits."""

    def __init__(self, window: QQuickWindow) -> None:
        """Take the window to work on."""
        self._window = window
        self._screen = QTest.createTouchDevice()
        self._key: Any = QTest.sendKeyEvent  # its stubs do not know its last arguments as optional

    def turn(self) -> None:
        """Let everything that is due happen, be laid out and drawn, and be cleared away."""
        QCoreApplication.processEvents()
        QCoreApplication.sendEvent(self._window, QEvent(QEvent.Type.UpdateRequest))
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()

    def click(self, places: Sequence[QPoint], button: Qt.MouseButton) -> None:
        """Press a button of the mouse at the first place, move it, and let go at the last."""
        QTest.mousePress(self._window, button, pos=places[0])
        for place in places[1:]:
            QTest.mouseMove(self._window, place)
        QTest.mouseRelease(self._window, button, pos=places[-1])

    def touch(self, *fingers: Sequence[QPoint], held: Callable[[], None] | None = None) -> None:
        """Put fingers down, move them all, and lift them; `held` happens before they move."""
        self._fingers("press", [finger[0] for finger in fingers])
        if held is not None:
            held()
        for places in zip(*(finger[1:] for finger in fingers), strict=True):
            self._fingers("move", places)
        self._fingers("release", [finger[-1] for finger in fingers])

    def _fingers(self, what: str, places: Sequence[QPoint]) -> None:
        sequence = QTest.touchEvent(self._window, self._screen, False)
        for number, place in enumerate(places):
            getattr(sequence, what)(number, place, self._window)
        sequence.commit()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        """Press and release a key of a real keyboard."""
        QTest.keyClick(self._window, key, modifiers)

    def write(self, text: str) -> None:
        """Write on a real keyboard of any script."""
        for character in text:
            self._key(
                QTest.KeyAction.Click, self._window, Qt.Key.Key_unknown, character, NO_MODIFIER
            )


class Scene:
    """What is in the window."""

    def __init__(self, window: QQuickWindow) -> None:
        """Find the fixed parts of the window."""
        self.window = window
        self.stage, self.cover, self.board = (
            _part(window, name) for name in ("stage", "cover", "keyboardPanel")
        )
        self.large = _part(window, "closeCode").parentItem()
        [self.staff, self.corner] = (
            item
            for kind in ("StaffLayer", "CornerHold")
            for item in window.contentItem().childItems()
            if class_name(item).startswith(kind)
        )
        self._texts: dict[str, list[str]] = {}

    def on_top(self) -> QQuickItem:
        """Return the part that takes the touches."""
        if self.staff.isVisible():
            return self.staff
        if self.cover.childItems():
            return self.cover
        return self.large if self.large.isVisible() else self.stage

    def named(self) -> dict[str, QQuickItem]:
        """Return the visible items of that part that have a name."""
        return {i.objectName(): i for i in visible(self.on_top()) if i.objectName()}

    def receipt(self) -> QQuickItem | None:
        """Return the receipt of the thank-you, also where a code or the staff's door is over it."""
        found = (i for i in visible(self.stage) if i.objectName() == "receipt")
        return next(found, None)

    def controls(self) -> list[QQuickItem]:
        """Return what can be tapped there."""
        return [i for i in visible(self.on_top()) if i.activeFocusOnTab() and i.isEnabled()]

    @property
    def board_is_open(self) -> bool:
        """Whether the on-screen keyboard covers anything."""
        return bool(self.board.property("openness"))

    def keys(self) -> list[QQuickItem]:
        """Return the keys of the on-screen keyboard that show."""
        return [i for i in visible(self.board) if "Key_" in class_name(i)]

    def text(self, item: QQuickItem) -> str:
        """Return all texts of an item in one."""
        with type_of(item) as kind:
            names = self._texts.get(kind.className())
            if names is None:
                properties = (kind.property(index) for index in range(kind.propertyCount()))
                names = [str(p.name()) for p in properties if str(p.name()) in TEXT_PROPERTIES]
                self._texts[kind.className()] = names
        return "\0".join([str(item.property(name)) for name in names])

    def middle(self, item: QQuickItem, x: float = 0.5, y: float = 0.5) -> QPoint:
        """Return a place in an item, given as shares of its sides."""
        return item.mapToScene(QPointF(item.width() * x, item.height() * y)).toPoint()


def _part(window: QQuickWindow, name: str) -> QQuickItem:
    found = window.findChild(QQuickItem, name)
    assert isinstance(found, QQuickItem), name
    return found


def visible(root: QQuickItem) -> Iterator[QQuickItem]:
    """Yield every visible item below `root`."""
    for child in root.childItems():
        if child.isVisible():
            yield child
            yield from visible(child)


def everything(root: QQuickItem) -> Iterator[QQuickItem]:
    """Yield every item below `root`."""
    for child in root.childItems():
        yield child
        yield from everything(child)


class Clocks:
    """Whatever waits for real time waits for the test instead."""

    def __init__(self, app: KioskApp, scene: Scene) -> None:
        """Stop whatever the views of this program let happen by itself."""
        self._visit = app.visit
        self._staff = app.side.staff
        self._scene = scene
        self._screen: QQuickItem | None = None
        self._settling: list[QObject] = []
        for view in (self._visit, self._staff):
            for timer in view.findChildren(QTimer):
                timer.setInterval(NEVER_MS)

    def stop(self) -> None:
        """Stop those of the screen that shows; to be called whenever it may be another."""
        [screen] = self._scene.stage.childItems()
        if screen != self._screen:
            self._screen = screen
            self._settling = [child for child in screen.children() if _is_timer(child)]
            for timer in self._settling:
                timer.setProperty("interval", NEVER_MS)

    def pass_a_moment(self) -> None:
        """Let the moment pass in which a new screen takes no clicks."""
        for timer in self._settling:
            timer.setProperty("running", False)

    def pass_seconds(self, seconds: int) -> None:
        """Let time pass without a touch."""
        for _ in range(seconds):
            self._visit.tick()
            if self._staff.property("open"):
                self._staff.tick()

    def hold(self) -> None:
        """Let a finger have stayed where it is: on a key of the keyboard, or in the corner."""
        for owner in (_part(self._scene.window, "keyboard"), self._scene.corner):
            for timer in owner.children():
                waits = _is_timer(timer) and timer.property("running")
                if waits and timer.property("interval") < NEVER_MS:
                    QMetaObject.invokeMethod(timer, "triggered")


def _is_timer(thing: QObject) -> bool:
    return class_name(thing) == "QQmlTimer"
