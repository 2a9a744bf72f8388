"""The window stays: closing it is refused, and whatever takes it off the screen is undone."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen, QWindow

from kiosk.errors import BadInputError

# A window manager answers within some milliseconds; to ask it again before that would be a quarrel.
SETTLING_MS = 50
# Not everything that is done to a window is told to it.
LOOK_MS = 1_000

_TAKEN_AWAY = frozenset(
    {
        QEvent.Type.WindowStateChange,
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.FocusOut,
        QEvent.Type.Hide,
        QEvent.Type.Expose,
    }
)


def chosen_screen(name: str | None) -> QScreen:
    """Return the screen of this name, such as HDMI-1, or the first. Raises BadInputError."""
    screen = _screen(name)
    if name is not None and screen.name() != name:
        there = ", ".join(screen.name() for screen in QGuiApplication.screens())
        raise BadInputError(
            f"There is no screen “{name}” here.", f"These are there: {there or 'none'}."
        )
    return screen


def _screen(name: str | None) -> QScreen:
    named = (screen for screen in QGuiApplication.screens() if screen.name() == name)
    return next(named, QGuiApplication.primaryScreen())


class Shut(QObject):
    """Keeps a window full screen, active and alone on its screen until it is told to `open`.

    Under X11 it has the keyboard to itself as well, so that no window manager takes a chord.
    """

    def __init__(self, window: QWindow, screen: str | None = None) -> None:
        """Show the window on the screen of this name, else on the first."""
        super().__init__(window)
        self._window = window
        self._name = screen
        self._open = False
        self._unseen = False
        self._x11 = QGuiApplication.platformName() == "xcb"
        self._soon = QTimer(self, singleShot=True, interval=SETTLING_MS)
        self._soon.timeout.connect(self._stand)
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._look_after)
        window.setFlag(Qt.WindowType.FramelessWindowHint)
        window.setFlag(Qt.WindowType.WindowStaysOnTopHint)
        window.installEventFilter(self)
        self._follow_screens()
        self._stand()
        self._look.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Refuse to be closed, and look soon after what may have taken the window away."""
        if self._open:
            return False
        if event.type() == QEvent.Type.Close:
            event.ignore()
            return True
        if event.type() in _TAKEN_AWAY and not self._soon.isActive():
            self._soon.start()
        return False

    def open(self) -> None:
        """Let the window go: staff want to quit."""
        self._open = True
        self._look.stop()
        self._soon.stop()
        if self._x11:
            self._window.setKeyboardGrabEnabled(False)

    def _follow_screens(self) -> None:
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._watch)
            application.screenRemoved.connect(self._soon.start)
            application.primaryScreenChanged.connect(self._soon.start)
        for screen in QGuiApplication.screens():
            self._watch(screen)

    def _watch(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._soon.start)
        self._soon.start()

    def _look_after(self) -> None:
        """Look in from time to time. A window on another desktop is shown anew, on this one."""
        unseen = self._x11 and not self._window.isExposed()
        if unseen and self._unseen:
            self._window.hide()
        self._unseen = unseen
        self._stand()

    def _stand(self) -> None:
        """Have the window where it belongs; what is right already is not touched."""
        window, screen = self._window, _screen(self._name)
        if window.screen() is not screen:
            window.setScreen(screen)
        if window.visibility() != QWindow.Visibility.FullScreen:
            window.showFullScreen()
        if window.geometry() != screen.geometry():
            window.setGeometry(screen.geometry())
        # Who has the keyboard to himself is not told when another window is made the active one.
        if self._x11 or not window.isActive():
            window.raise_()
            window.requestActivate()
        if self._x11:
            window.setKeyboardGrabEnabled(True)
