"""`kiosk preview`: the real screens in a window beside the pack; what is saved shows at once.

It is a kiosk in practice with a data folder of its own, which is gone afterwards. While the pack
has a fault, a card that names it stands in the place of the screens.
"""

import contextlib
import sys
import tempfile
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from shiboken6 import delete

from kiosk import paths
from kiosk.campaign.faults import Fault
from kiosk.campaign.files import MAX_PACK_FILES
from kiosk.campaign.model import Campaign
from kiosk.preflight import examine
from kiosk.station.data import Workplace
from kiosk.ui import environment, fonts, stopping
from kiosk.ui.app import KioskApp
from kiosk.ui.display_view import STAFF_PALETTE, pixels_per_mm
from kiosk.ui.preview_view import SIZES, PreviewView

# Often enough to be at once (100 ms: Nielsen, “Usability Engineering”, 1993), and no load.
LOOK_MS = 100

Fingerprint = tuple[tuple[str, int, int], ...]


def fingerprint(folder: Path) -> Fingerprint:
    """Return what changes when a file is saved: names, times in ns and sizes in bytes.

    Pictures may lie in folders of the pack. Hidden files and folders, such as `.git`, are left
    out, and so is what comes after as many as a pack may have. It is empty where the folder cannot
    be read.
    """
    found = islice(_files(folder), MAX_PACK_FILES)
    return tuple(sorted((str(path), *_times(path)) for path in found))


def _files(folder: Path) -> Iterator[Path]:
    """Yield what is below a folder, without following links to folders."""
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            if path.name.startswith("."):
                continue
            yield path
            if path.is_dir() and not path.is_symlink():
                yield from _files(path)


def _times(path: Path) -> tuple[int, int]:
    with contextlib.suppress(OSError):
        known = path.stat()
        return known.st_mtime_ns, known.st_size
    return 0, 0


class Preview(QObject):
    """The panel with its buttons, the card for faults, and the kiosk they are about."""

    def __init__(self, folder: Path, data: Path, size: tuple[int, int] | None) -> None:
        """Look at the pack in `folder` once; `data` is an empty folder. Nothing is shown yet."""
        super().__init__()
        self._folder, self._workplace = folder, Workplace(data)
        room = QGuiApplication.primaryScreen().availableSize()
        fitting = [s for s in SIZES if s[0] <= room.width() and s[1] <= room.height()]
        self.view = PreviewView(size or (fitting or SIZES)[-1], room.toTuple())
        self.view.chosen.connect(self._look_so)
        self.view.nextPersonWanted.connect(self._begin_anew)
        self.app: KioskApp | None = None
        self._seen: Fingerprint | None = None
        self._watch = QTimer(self, interval=LOOK_MS)
        self._watch.timeout.connect(self.look)
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(environment.import_path())
        self._engine.setInitialProperties(
            {
                "preview": self.view,
                "pack": folder.name,
                "paper": STAFF_PALETTE.paper,
                "ink": STAFF_PALETTE.ink,
                "accent": STAFF_PALETTE.accent,
                "accentText": STAFF_PALETTE.on_accent,
            }
        )
        self._engine.load(str(paths.qml() / "Preview.qml"))
        (self.panel,) = (w for w in self._engine.rootObjects() if isinstance(w, QQuickWindow))
        (self.card,) = self.panel.findChildren(QQuickWindow, "card")
        for window in (self.panel, self.card):
            window.installEventFilter(self)
        self.look()

    def show(self) -> None:
        """Show the panel with the screens beside it, and follow what is saved."""
        self.panel.show()
        self._arrange()
        self._watch.start()

    def stop(self) -> None:
        """Take everything down."""
        self._watch.stop()
        self._close_app()
        delete(self._engine)

    def look(self) -> None:
        """Show the pack as it is now, if anything in its folder has changed."""
        now = fingerprint(self._folder)
        if now == self._seen:
            return
        self._seen = now
        campaign, faults = examine(self._folder) if now else (None, [_gone(self._folder)])
        self.view.tell(sorted(faults, key=lambda fault: fault.warning))
        if campaign is not None and not self.view.is_faulty:
            self._take(campaign)
        if self.panel.isVisible():
            self._arrange()

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        """End when one of the windows is closed by hand."""
        if event.type() == QEvent.Type.Close:
            QGuiApplication.exit()
        return False

    def _take(self, campaign: Campaign) -> None:
        """Put the pack onto the screens there are; another campaign gets screens of its own."""
        if self.app is not None and self.app.campaign.campaign.id == campaign.id:
            self.app.replace(campaign)
            self._offer_languages()
            return
        self._close_app()
        size = QSize(*self.view.size)
        language = self.view.language or None
        density = pixels_per_mm(size, None, 0)
        self.app = KioskApp(self._workplace, campaign, size, density, language=language)
        self.app.window.installEventFilter(self)
        self.app.visit.ended.connect(self._look_so)
        display = self.app.display
        display.languageChanged.connect(self._offer_languages)
        self._offer_languages()
        self._look_so()

    def _close_app(self) -> None:
        if self.app is not None:
            self.app.window.removeEventFilter(self)
            self.app.stop()
            self.app = None

    def _arrange(self) -> None:
        """Show the kiosk, or the card in its place, to the right of the panel."""
        corner = self.panel.position() + QPoint(self.panel.width(), 0)
        shown: QQuickWindow = self.card
        if self.app is not None:
            faulty = self.view.is_faulty
            shown = self.card if faulty else self.app.window
            (self.app.window if faulty else self.card).hide()
        if not shown.isVisible():
            shown.setPosition(corner)
            shown.resize(*self.view.size)
            shown.show()

    def _offer_languages(self) -> None:
        if self.app is not None:
            display = self.app.display
            self.view.offer(display.languages_offered, display.current_language)

    def _look_so(self) -> None:
        """Give the screens the look that was chosen, also after a visit has forgotten it."""
        if self.app is None:
            return
        view, display, size = self.view, self.app.display, QSize(*self.view.size)
        if view.language:
            display.set_own_language(view.language)
        if self.app.window.size() != size:
            display.set_px_per_mm(pixels_per_mm(size, None, 0))
            self.app.window.resize(size)
            self.card.resize(size)
        display.set_text_step(view.text_step)
        display.set_contrast(view.contrast)

    def _begin_anew(self) -> None:
        if self.app is not None:
            self.app.visit.nextPerson()


def _gone(folder: Path) -> Fault:
    return Fault(
        folder.name, 0, "the folder is gone or empty; put it back, or start the preview again"
    )


def run_preview(folder: Path, size: tuple[int, int] | None) -> int:
    """Show the pack in `folder` until a window is closed. Raises KioskError without a display."""
    environment.prepare(offscreen=False)
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    application.setApplicationName("Petition Kiosk")
    fonts.load()
    with tempfile.TemporaryDirectory(prefix="kiosk-preview-") as data:
        preview = Preview(folder, Path(data), size)
        preview.show()
        with stopping.on_request(QGuiApplication.exit):
            application.exec()
        preview.stop()
    return 0
