"""Of all that hands do to the screen, what counts: one finger at a time, and keys of a keyboard."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, QTimer
from PySide6.QtGui import QEventPoint, QTouchEvent
from PySide6.QtQuick import QQuickWindow

# Points that come down within this time are one palm, or a sleeve: nobody means two things at once.
PALM_MS = 60

_TOUCHES = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.TouchCancel,
    }
)
_PRESSED = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})
_LIFTED = frozenset({QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel})
_KIND_OF_ALL = {
    frozenset({QEventPoint.State.Pressed}): QEvent.Type.TouchBegin,
    frozenset({QEventPoint.State.Released}): QEvent.Type.TouchEnd,
}


@dataclass
class Fingers:
    """Which of the points on the screen count: the first, unless it was only part of a palm.

    On the keys of the on-screen keyboard further ones do: who types fast has the next key down
    before the last is up.
    """

    counting: set[int] = field(default_factory=set)
    down: set[int] = field(default_factory=set)
    on_keys: bool = False
    palm: bool = False
    since: int = 0

    def feel(self, pressed: dict[int, bool], released: Collection[int], at: int) -> set[int]:
        """Take what came down and went up at a time in ms, and return the points that count.

        `pressed` says of each point whether it is on a key. A point that goes up counts once more.
        A palm does not count until all of it is lifted.
        """
        if not self.down:
            self.palm = len(pressed) > 1
            self.counting, self.since = set(pressed), at
            self.on_keys = all(pressed.values())
        elif self.counting and pressed:
            typing = self.on_keys and all(pressed.values())
            if typing and len(pressed) == 1:
                self.counting.update(pressed)
            elif not typing and at - self.since <= PALM_MS:
                self.palm = True
        if self.palm:
            self.counting = set()
        self.down.update(pressed)
        counted = set(self.counting)
        self.counting.difference_update(released)
        self.down.difference_update(released)
        return counted


class OneFinger(QObject):
    """Keeps from a window whatever a second finger or a palm does; the first goes on."""

    def __init__(self, window: QQuickWindow, on_keys: Callable[[QPointF], bool]) -> None:
        """Stand before the window; `on_keys` says where its on-screen keyboard is."""
        super().__init__(window)
        self._window = window
        self._on_keys = on_keys
        self._fingers = Fingers()
        self._seen: set[int] = set()
        self._handing_on = False
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let pass what counts; of an event of several points hand on those that do."""
        if self._handing_on or event.type() not in _TOUCHES or not isinstance(event, QTouchEvent):
            return False
        if event.type() in {QEvent.Type.TouchBegin, QEvent.Type.TouchCancel}:
            self._fingers = Fingers()  # whatever was down before is not any more
        points = event.points()
        counting = self._counting(event, points)
        shown = [point for point in points if point.id() in counting]
        lost = self._seen - counting if event.type() != QEvent.Type.TouchCancel else set()
        self._seen = counting.difference(p.id() for p in shown if _is(p, "Released"))
        if lost:
            self._hand_on(QTouchEvent(QEvent.Type.TouchCancel, event.pointingDevice()))
        if len(shown) == len(points):
            return False
        if shown:
            states = frozenset(point.state() for point in shown)
            kind = _KIND_OF_ALL.get(states, QEvent.Type.TouchUpdate)
            self._hand_on(QTouchEvent(kind, event.pointingDevice(), event.modifiers(), shown))
        event.accept()
        return True

    def _counting(self, event: QTouchEvent, points: list[QEventPoint]) -> set[int]:
        return self._fingers.feel(
            {p.id(): self._on_keys(p.position()) for p in points if _is(p, "Pressed")},
            [p.id() for p in points if _is(p, "Released")],
            event.timestamp(),
        )

    def _hand_on(self, event: QTouchEvent) -> None:
        self._handing_on = True
        QCoreApplication.sendEvent(self._window, event)
        self._handing_on = False


def _is(point: QEventPoint, state: str) -> bool:
    return point.state() == QEventPoint.State[state]


class KeysInUse(QObject):
    """Tells whether somebody goes about with a keyboard of their own, or by touch."""

    def __init__(self, tell: Callable[[bool], None], window: QQuickWindow) -> None:
        """Call `tell` at every key and at every touch of this window."""
        super().__init__(window)
        self._tell = tell
        self._touching = False
        # Letting go of a key on the screen sends the key: it comes before this.
        self._afterwards = QTimer(self, singleShot=True, interval=0)
        self._afterwards.timeout.connect(self._no_longer)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look at an event and let it pass."""
        kind = event.type()
        if kind in _PRESSED:
            self._afterwards.stop()
            self._touching = True
            self._tell(False)
        elif kind in _LIFTED:
            self._afterwards.start()
        elif kind == QEvent.Type.KeyPress and not self._touching:
            self._tell(True)
        return False

    def _no_longer(self) -> None:
        self._touching = False
