"""The composition root: everything is made here and handed to those who need it."""

from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QSize, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickWindow
from shiboken6 import delete

from kiosk import paths
from kiosk.campaign.model import Campaign
from kiosk.signing import visit
from kiosk.signing.signature import utc_now
from kiosk.station import drives, staff
from kiosk.station import settings as settings_file
from kiosk.station.data import Workplace
from kiosk.station.drives import Stick
from kiosk.station.gate import Gate
from kiosk.station.journal import Journal
from kiosk.station.keeper import StoreKeeper
from kiosk.ui import environment
from kiosk.ui.campaign_view import CampaignView
from kiosk.ui.codes import CodeImages
from kiosk.ui.countries_view import CountriesView
from kiosk.ui.display_view import DisplayView
from kiosk.ui.records import StoreRecords
from kiosk.ui.staff.change_view import ChangeView
from kiosk.ui.staff.overview_view import OverviewView
from kiosk.ui.staff.paper_view import PaperView
from kiosk.ui.staff.setup_view import SetUpView
from kiosk.ui.staff.staff_view import StaffView
from kiosk.ui.staff.surroundings import Surroundings
from kiosk.ui.staff.taking_view import TakingView
from kiosk.ui.station_view import StationView
from kiosk.ui.visit_view import VisitView
from kiosk.vault.recovery import Recovery
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

    def __init__(self, *touched: Callable[[], None]) -> None:
        """Call each of `touched` at every touch."""
        super().__init__()
        self._touched = touched

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look at an event and let it pass."""
        if event.type() in TOUCHES:
            for call in self._touched:
                call()
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
        gate: Gate | None = None,
        sticks: Callable[[], Sequence[Stick]] = drives.sticks,
        eject: Callable[[Stick], bool] = drives.eject,
        welcome: bool = False,
    ) -> None:
        """Build everything; the window is not shown yet.

        `gate` guards the staff's side, also of a kiosk that is only in practice just now.
        `welcome` begins with the offer to set this kiosk up.
        """
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
        set_up = settings_file.load(workplace.data)
        gate = gate or Gate(workplace.data, set_up)
        self.staff = StaffView(gate, live=set_up is not None, welcome=welcome)
        self.overview = OverviewView(workplace)
        self.paper = PaperView(self.records, campaign, workplace.place, clock)
        self.staff.entered.connect(self.paper.begin)
        self.staff.closed.connect(self.paper.forget)
        self.paper.saved.connect(self.visit.recount)
        self.taking = TakingView(
            self.records.lend,
            practice=workplace.practice,
            sticks=sticks,
            eject=eject,
            clock=clock,
        )
        data, lend = workplace.data, self.records.lend
        self.around = Surroundings(data, sticks)
        self.setup = SetUpView(data, lend, self.around, clock)
        self.setup.left.connect(lambda: self.staff.go("Welcome"))
        self.setup.live.connect(lambda: self.staff.restart("live"))
        self.change = ChangeView(data, set_up, gate, lend, self.around, clock)
        self.change.left.connect(lambda: self.staff.go("Home"))
        again = "practice" if workplace.practice else "live"
        self.change.done.connect(lambda: self.staff.restart(again))
        self.staff.changed.connect(self._follow_staff)
        self.taking.busy.connect(self.staff.set_busy)
        self.staff.entered.connect(self.visit.nextPerson)
        self.staff.entered.connect(self.overview.begin)
        self.staff.closed.connect(self.overview.end)
        self.display.languageChanged.connect(self._follow_language)
        self.visit.ended.connect(self.display.reset)
        self.visit.ended.connect(_forget_clipboard)
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(environment.import_path())
        self._engine.addImageProvider("codes", CodeImages(self.campaign.action_uri))
        self._engine.setInitialProperties(
            {
                "visit": self.visit,
                "campaign": self.campaign,
                "display": self.display,
                "countries": self.countries,
                "staff": self.staff,
                "overview": self.overview,
                "setup": self.setup,
                "change": self.change,
                "paper": self.paper,
                "station": self.station,
                "taking": self.taking,
                "width": size.width(),
                "height": size.height(),
            }
        )
        self._engine.load(str(paths.qml() / "Main.qml"))
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError("the screens could not be loaded")
        self.window: QQuickWindow = roots[0]
        self._follow_staff()
        self._watch = TouchWatch(self.visit.touched, self.staff.touched)
        self.window.installEventFilter(self._watch)
        self._recount = QTimer()
        self._recount.timeout.connect(self.visit.recount)
        self._recount.start(RECOUNT_MS)
        self.visit.recount()

    def write_events_to(self, journal: Journal) -> None:
        """Note what happens in visits and on the staff's side."""
        self.visit.happened.connect(lambda name, codes: journal.event(name, **codes))
        self.staff.happened.connect(journal.event)
        self.paper.happened.connect(journal.event)
        self.setup.happened.connect(journal.event)
        self.change.happened.connect(journal.event)

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
        self.visit.stop()
        self.taking.stop()
        self.around.stop()
        self.records.stop()
        self.overview.stop()
        # A running timer must not be left to Python, which may collect it in any other thread.
        for view in (self.visit, self.staff, self.taking):
            for timer in view.findChildren(QTimer):
                timer.stop()
        self.window.close()
        delete(self._engine)

    def _tell(self, recovery: Recovery) -> None:
        self.records.tell(recovery)

    def _follow_staff(self) -> None:
        self.display.set_staff(isinstance(self.staff.state, staff.Door | staff.Inside))
        page = getattr(self.staff.state, "page", "")
        self.taking.show(page == "Export")
        self.around.attend(page in ("Welcome", "SetUp", "Campaigns"))
        self.setup.show(page == "SetUp")
        self.change.show(page)

    def _follow_language(self) -> None:
        self.campaign.setLanguage(self.display.current_language)


def _forget_clipboard() -> None:
    """Empty what a person may have copied; the next one must not paste it."""
    clipboard = QGuiApplication.clipboard()
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        if clipboard.text(mode):
            clipboard.clear(mode)
