"""The composition root: everything is made here and handed to those who need it."""

import contextlib
import sys
from collections.abc import Callable
from concurrent.futures import Executor
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickWindow
from shiboken6 import delete

from kiosk import paths
from kiosk.campaign import pack
from kiosk.campaign.faults import PackError
from kiosk.campaign.model import Campaign
from kiosk.options import RunOptions
from kiosk.preflight import look_closely
from kiosk.signing import visit
from kiosk.signing.signature import utc_now
from kiosk.station.data import Workplace, open_data
from kiosk.station.journal import Journal, Stopwatch
from kiosk.station.keeper import StoreKeeper, hold
from kiosk.ui import environment, fonts, stopping
from kiosk.ui.campaign_view import CampaignView
from kiosk.ui.codes import CodeImages
from kiosk.ui.countries_view import CountriesView
from kiosk.ui.display_view import DisplayView, pixels_per_mm
from kiosk.ui.records import StoreRecords
from kiosk.ui.station_view import StationView
from kiosk.ui.upkeep import Upkeep
from kiosk.ui.visit_view import VisitView
from kiosk.vault.plainly import DamagedStoreError
from kiosk.vault.recovery import Recovery, is_needed
from kiosk.vault.store import Store

RECOUNT_MS = 60_000

TOUCHES = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchEnd,
        QEvent.Type.KeyPress,
        QEvent.Type.Wheel,
    }
)


class TouchWatch(QObject):
    """Tells when somebody touches the window or a key."""

    def __init__(self, touched: Callable[[], None]) -> None:
        """Call `touched` at every touch."""
        super().__init__()
        self._touched = touched

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look at an event and let it pass."""
        if event.type() in TOUCHES:
            self._touched()
        return False


class KioskApp:
    """One kiosk: the views, the store's thread and the window that shows them."""

    def __init__(
        self,
        workplace: Workplace,
        campaign: Campaign,
        size: QSize,
        px_per_mm: float,
        *,
        clock: Callable[[], datetime] = utc_now,
        open_store: Callable[[], Store] | None = None,
        executor: Executor | None = None,
    ) -> None:
        """Build everything; the window is not shown yet."""
        settings = workplace.settings
        languages = tuple(wording.language for wording in campaign.wordings)
        self.campaign = CampaignView(campaign)
        self.display = DisplayView(campaign.facts.colours, languages, px_per_mm)
        self.countries = CountriesView(campaign.facts.nearby_countries)
        self.keeper = StoreKeeper(
            workplace, clock=clock, told=self._tell, locked=True, open_store=open_store
        )
        self.records = StoreRecords(self.keeper, campaign.id, clock, executor)
        self.station = StationView()
        self.records.recovered.connect(self.station.tell)
        self.visit = VisitView(
            self.campaign,
            self.records,
            workplace.place,
            clock,
            idle_seconds=settings.idle_seconds if settings else visit.IDLE_SECONDS,
            practice=workplace.practice,
        )
        self.display.languageChanged.connect(self._follow_language)
        self.visit.ended.connect(self.display.reset)
        self.visit.ended.connect(_forget_clipboard)
        self._engine = QQmlApplicationEngine()
        # When the screens of the visit are gone: their scripts hold what was typed.
        self._forgetting = QTimer(singleShot=True, interval=0)
        self._forgetting.timeout.connect(self._engine.collectGarbage)
        self.visit.ended.connect(self._forgetting.start)
        self._engine.addImportPath(environment.import_path())
        self._engine.addImageProvider("codes", CodeImages(self.campaign.action_uri))
        self._engine.setInitialProperties(
            {
                "visit": self.visit,
                "campaign": self.campaign,
                "display": self.display,
                "countries": self.countries,
                "station": self.station,
                "width": size.width(),
                "height": size.height(),
            }
        )
        self._engine.load(str(paths.qml() / "Main.qml"))
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError("the screens could not be loaded")
        self.window: QQuickWindow = roots[0]
        self._watch = TouchWatch(self.visit.touched)
        self.window.installEventFilter(self._watch)
        self._recount = QTimer()
        self._recount.timeout.connect(self.visit.recount)
        self._recount.start(RECOUNT_MS)
        self.visit.recount()

    def write_events_to(self, journal: Journal) -> None:
        """Note what happens in visits."""
        self.visit.happened.connect(lambda name, codes: journal.event(name, **codes))

    def write_warnings_to(self, journal: Journal) -> None:
        """Note what goes wrong in QML by its place alone: the words could hold what was typed."""

        def note(warnings: list[QQmlError]) -> None:
            for warning in warnings:
                screen = warning.url().fileName().removesuffix(".qml").lower()
                journal.event("qml-warning", screen=screen, line=warning.line())

        self._engine.setOutputWarningsToStandardError(False)
        self._engine.warnings.connect(note)

    def stop(self) -> None:
        """Wait for what is being saved, then take the window down."""
        self._recount.stop()
        self._forgetting.stop()
        self.visit.stop()
        self.records.stop()
        self.window.close()
        delete(self._engine)

    def _tell(self, recovery: Recovery) -> None:
        self.records.tell(recovery)

    def _follow_language(self) -> None:
        self.campaign.setLanguage(self.display.current_language)


def _forget_clipboard() -> None:
    """Empty what a person may have copied; the next one must not paste it."""
    clipboard = QGuiApplication.clipboard()
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        if clipboard.text(mode):
            clipboard.clear(mode)


def run_kiosk(options: RunOptions) -> int:
    """Show the kiosk until it is closed; returns the exit code. Raises KioskError.

    The data folder is locked meanwhile: two kiosks on one would each think it theirs.
    """
    workplace = open_data(options.data)
    campaign = pack.load(workplace.campaign_folder(options.campaign))
    environment.prepare(offscreen=False)
    journal = Journal(workplace.data)
    with hold(workplace.data, journal, utc_now()):
        _prove_writable(workplace)
        if not options.debug:
            journal.watch_for_bugs()
        journal.event("started", practice=workplace.practice)
        watch = Stopwatch()
        try:
            return _show(options, workplace, campaign, journal)
        finally:
            journal.event("stopped", ms=watch.ms)
            journal.close()


def _prove_writable(workplace: Workplace) -> None:
    """Raise KioskError where nothing can be kept; damage is put right after the first screen."""
    with contextlib.suppress(DamagedStoreError):
        if not is_needed(workplace.store_path):
            with workplace.open_store() as store:
                store.prove_writable()


def _show(options: RunOptions, workplace: Workplace, campaign: Campaign, journal: Journal) -> int:
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    application.setApplicationName("Petition Kiosk")
    fonts.load()
    screen = QGuiApplication.primaryScreen()
    size = QSize(*options.size) if options.size else screen.size()
    settings = workplace.settings
    diagonal = options.diagonal or (settings.diagonal if settings else None)
    density = pixels_per_mm(screen.size(), diagonal, screen.physicalSize().width())
    app = KioskApp(workplace, campaign, size, density)
    if not options.debug:
        app.write_warnings_to(journal)
    app.write_events_to(journal)
    refused = _looking_closely_after_the_first_frame(app, campaign)
    app.records.recovered.connect(_say)
    upkeep = Upkeep(app.keeper)
    upkeep.damaged.connect(app.records.recover)
    upkeep.start()
    if options.windowed or options.size:
        app.window.show()
    else:
        app.window.setFlag(Qt.WindowType.FramelessWindowHint)
        app.window.showFullScreen()
    try:
        with stopping.on_request(application.quit):
            code = application.exec()
    finally:
        app.stop()
        upkeep.stop()
    if refused:
        raise refused[0]
    return code


def _looking_closely_after_the_first_frame(app: KioskApp, campaign: Campaign) -> list[PackError]:
    """Check what the poster does not need once it shows; a fault ends the program."""
    refused: list[PackError] = []

    def look() -> None:
        try:
            look_closely(campaign)
        except PackError as error:
            refused.append(error)
            QGuiApplication.exit()

    def shown() -> None:
        app.window.frameSwapped.disconnect(shown)
        QTimer.singleShot(0, look)

    app.window.frameSwapped.connect(shown)
    return refused


def _say(recovery: Recovery) -> None:
    sys.stderr.write(f"{recovery.sentence()}\n")
    sys.stderr.flush()
