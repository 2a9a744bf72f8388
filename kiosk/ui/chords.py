"""What counts of a desk computer's keyboard and mouse: writing, moving on, and one button."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QPointerEvent,
    QWheelEvent,
)
from PySide6.QtQuick import QQuickWindow

_KEYS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Escape,
        Qt.Key.Key_Space,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Delete,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)
# With Shift the others select, cut and paste.
_KEYS_WITH_SHIFT = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Space,
        Qt.Key.Key_Backspace,
    }
)
_NONE = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
# Where a key is, and which letters a level of the keyboard has: no chords.
_NO_CHORD = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier
# What some systems say while a letter of the third level is typed, as "@" on German keyboards.
_THIRD_LEVEL = {"win32": _CTRL | _ALT, "darwin": _ALT}

_BUTTONS = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
    }
)
_KEY_DOWN = frozenset({QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride})


def counts(
    key: int, modifiers: Qt.KeyboardModifier, text: str, platform: str = sys.platform
) -> bool:
    """Whether a key that goes down is writing or moving on, and no command to a program.

    `text` is what it writes, `platform` as Python names it.
    """
    held = modifiers & ~_NO_CHORD
    writes = bool(text) and text.isprintable()
    if held == _NONE:
        return writes or key in _KEYS or _composes(key)
    if held == _SHIFT:
        return writes or key in _KEYS_WITH_SHIFT or _composes(key)
    return writes and held & ~_SHIFT == _THIRD_LEVEL.get(platform)


def _composes(key: int) -> bool:
    """Whether a key is the first half of a letter, such as an accent."""
    return key == Qt.Key.Key_Multi_key or 0x01001250 <= key <= 0x010012FF


class PlainInput(QObject):
    """Keeps from a window every chord, function key and further button; staff may use chords."""

    def __init__(self, window: QQuickWindow, staff_inside: Callable[[], bool]) -> None:
        """Stand before the window, and before every filter that is there already."""
        super().__init__(window)
        self._staff_inside = staff_inside
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Swallow what does not count. A key that is let go always passes: it ends a press."""
        kind = event.type()
        if kind in _KEY_DOWN and isinstance(event, QKeyEvent):
            taken = counts(event.key(), event.modifiers(), event.text()) or self._staff_inside()
        elif kind in _BUTTONS and isinstance(event, QMouseEvent):
            taken = event.button() == Qt.MouseButton.LeftButton
        elif kind == QEvent.Type.Wheel and isinstance(event, QWheelEvent):
            taken = event.modifiers() & ~_NO_CHORD == _NONE
        else:
            taken = kind not in {QEvent.Type.ContextMenu, QEvent.Type.NativeGesture}
        return not taken


class CursorOfMouse(QObject):
    """Shows the cursor while a mouse moves it, and hides it from the next touch on."""

    def __init__(self, window: QQuickWindow) -> None:
        """Begin without a cursor: nobody has moved a mouse yet."""
        super().__init__(window)
        QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)
        window.installEventFilter(self)

    @property
    def hidden(self) -> bool:
        """Whether there is none to be seen."""
        cursor = QGuiApplication.overrideCursor()
        return cursor is not None and cursor.shape() == Qt.CursorShape.BlankCursor

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look at an event and let it pass."""
        if event.type() == QEvent.Type.TouchBegin:
            self._hide()
        elif event.type() == QEvent.Type.MouseMove and isinstance(event, QPointerEvent):
            device = event.pointingDevice()
            if device.type() != QInputDevice.DeviceType.TouchScreen:
                self.stop()
        return False

    def stop(self) -> None:
        """Leave the cursor to the system."""
        if self.hidden:
            QGuiApplication.restoreOverrideCursor()

    def _hide(self) -> None:
        if not self.hidden:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)
