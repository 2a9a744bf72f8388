"""The screen for a kiosk that does not come up: it needs no store, no campaign and no settings."""

import sys

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from shiboken6 import delete

from kiosk import paths
from kiosk.errors import KioskError
from kiosk.options import RunOptions
from kiosk.station import settings as settings_file
from kiosk.station.lifesigns import LifeSigns
from kiosk.ui import environment, fonts, stopping
from kiosk.ui.display_view import pixels_per_mm
from kiosk.ui.heart import Heart
from kiosk.ui.translations import Translations, base, told


def show_trouble(options: RunOptions, because: str) -> int:
    """Show it until somebody wants to try again; returns 0. Raises KioskError without a display."""
    signs = LifeSigns.wanted()
    environment.prepare(offscreen=False)
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    application.setApplicationName("Petition Kiosk")
    fonts.load()
    words = Translations()
    language = _language(options)
    words.speak(language)
    engine = QQmlApplicationEngine()
    window = load(engine, options, because, language)
    heart = Heart(signs, window)
    if options.windowed or options.size:
        window.show()
    else:  # not kept shut: staff may have to get past it to mend what is wrong
        window.setFlag(Qt.WindowType.FramelessWindowHint)
        window.showFullScreen()
    with stopping.on_request(QGuiApplication.exit):
        application.exec()
    heart.rest()
    delete(engine)
    words.end()
    return 0


def load(
    engine: QQmlApplicationEngine, options: RunOptions, because: str, language: str
) -> QQuickWindow:
    """Make the window, which is not shown yet; the program speaks `language` already."""
    screen = QGuiApplication.primaryScreen()
    size = QSize(*options.size) if options.size else screen.size()
    reported = screen.physicalSize()
    engine.addImportPath(environment.import_path())
    engine.setInitialProperties(
        {
            "because": told(because),
            "pxPerMm": pixels_per_mm(
                screen.size(), options.diagonal, reported.width(), reported.height()
            ),
            "mirrored": QLocale(language).textDirection() == Qt.LayoutDirection.RightToLeft,
            "width": size.width(),
            "height": size.height(),
        }
    )
    engine.load(str(paths.qml() / "Trouble.qml"))
    for window in engine.rootObjects():
        if isinstance(window, QQuickWindow):
            return window
    raise RuntimeError("the trouble screen could not be loaded")


def _language(options: RunOptions) -> str:
    """Return the kiosk's own language where that can be read, else the system's."""
    try:
        found = settings_file.load(options.data)
    except KioskError:
        found = None
    return (found.language if found else None) or base(QLocale.system().name())
