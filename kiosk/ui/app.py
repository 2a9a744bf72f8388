"""The composition root: everything is made here and handed to those who need it."""

from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from datetime import datetime
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import delete

from kiosk import paths
from kiosk.campaign.model import Campaign
from kiosk.signing import visit
from kiosk.signing.signature import utc_now
from kiosk.station import drives
from kiosk.station import settings as settings_file
from kiosk.station.data import Workplace
from kiosk.station.drives import Stick
from kiosk.station.gate import Gate
from kiosk.station.journal import Journal
from kiosk.station.keeper import StoreKeeper
from kiosk.station.settings import VOLUME
from kiosk.ui import environment, fonts
from kiosk.ui.addresses_view import AddressesView
from kiosk.ui.campaign_view import CampaignView
from kiosk.ui.chords import CursorOfMouse, PlainInput
from kiosk.ui.codes import CodeImages
from kiosk.ui.countries_view import CountriesView
from kiosk.ui.display_view import SEVERAL_COLOURS, DisplayView
from kiosk.ui.hands import KeysInUse, OneFinger
from kiosk.ui.records import StoreRecords
from kiosk.ui.staff.side import StaffSide
from kiosk.ui.station_view import StationView
from kiosk.ui.translations import Translations, base, offered, own_name, written_in
from kiosk.ui.visit_view import VisitView
from kiosk.ui.voice_view import VoiceView
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
        others: Sequence[Campaign] = (),
        clock: Callable[[], datetime] = utc_now,
        open_store: Callable[[], Store] | None = None,
        executor: Executor | None = None,
        gate: Gate | None = None,
        sticks: Callable[[], Sequence[Stick]] | None = None,
        eject: Callable[[Stick], bool] = drives.eject,
        welcome: bool = False,
        language: str | None = None,
        country: str | None = None,
        translations: Translations | None = None,
        can_show: Callable[[str], bool] = fonts.can_show,
        screen: QSize | None = None,
    ) -> None:
        """Build everything; the window is not shown yet.

        `others` are offered beside `campaign`, which is then the first of several.
        `gate` guards the staff's side, also of a kiosk that is only in practice just now.
        `welcome` begins with the offer to set this kiosk up. `language` is the kiosk's own, in
        which every visit begins, else the one that was set, also in practice, else the campaign's
        first. `country` is where it stands, in the same way. `can_show` tells whether there are
        letters for a text. `screen` is the size of the whole screen, where that is not `size`.
        """
        settings = workplace.settings
        set_up = settings or settings_file.load(workplace.data)
        self._translations = translations or Translations()
        self._can_show = can_show
        languages = self._offered(campaign, *others)
        self.campaign = CampaignView(campaign, others)
        self._language = language or (set_up.language if set_up else None)
        self.display = DisplayView(campaign.facts.colours, languages, px_per_mm, self._language)
        if country is None:
            country = set_up.country if set_up else None
        self._country = country
        self.addresses = AddressesView(country or campaign.facts.country)
        self.countries = CountriesView(campaign.facts.nearby_countries)
        self.keeper = StoreKeeper(
            workplace, clock=clock, told=self._tell, locked=True, open_store=open_store
        )
        self.records = StoreRecords(self.keeper, clock, executor)
        self.station = StationView()
        self.voice = VoiceView(settings.volume if settings else VOLUME)
        self.records.recovered.connect(self.station.tell)
        self.visit = VisitView(
            self.campaign,
            self.records,
            workplace.place,
            clock,
            country=country,
            doubts=lambda: self.addresses.doubts,
            idle_seconds=settings.idle_seconds if settings else visit.IDLE_SECONDS,
            practice=workplace.practice,
        )
        self.side = StaffSide(
            workplace,
            tuple(self.campaign.every.values()),
            self.records,
            clock=clock,
            sticks=sticks or partial(drives.sticks, data=workplace.data),
            eject=eject,
            gate=gate,
            welcome=welcome,
            languages=[code for code in self._translations.languages if can_show(own_name(code))],
            language=base(self.display.current_language),
        )
        self.side.setup.speaks.connect(self._speak)
        self.side.staff.changed.connect(self._follow_staff)
        self.side.staff.entered.connect(self.visit.nextPerson)
        self.side.staff.entered.connect(self.display.reset)  # somebody chose, and never began
        # What was on its way to the disk when they came could not be ended then.
        self.side.staff.closed.connect(self.visit.nextPerson)
        self.side.paper.saved.connect(self.visit.recount)
        self.side.fitting.fit(screen or size, px_per_mm, self.voice)
        self.side.fitting.measured.connect(self.display.set_px_per_mm)
        self._follow_campaign()
        self.campaign.switched.connect(self._follow_campaign)
        self.display.languageChanged.connect(self._follow_language)
        self.display.changed.connect(self._follow_choice)
        self.visit.changed.connect(self._follow_visit)
        self.visit.ended.connect(self.display.reset)
        self.visit.ended.connect(_forget_clipboard)
        # Whoever chooses something on the poster, and goes without a visit, leaves it to nobody.
        self.quiet = QTimer(singleShot=True, interval=self.visit.idle_seconds * 1000)
        self.quiet.timeout.connect(self._forget_choices)
        self._engine = QQmlApplicationEngine()
        # When the screens of the visit are gone: their scripts hold what was typed.
        self._forgetting = QTimer(singleShot=True, interval=0)
        self._forgetting.timeout.connect(self._engine.collectGarbage)
        self.visit.ended.connect(self._forgetting.start)
        self.side.staff.closed.connect(self._forgetting.start)
        self.side.staff.closed.connect(_forget_clipboard)
        self._engine.addImportPath(environment.import_path())
        self._engine.addImageProvider("codes", CodeImages(self.campaign.uri_of_code))
        self._engine.setInitialProperties(
            {
                "visit": self.visit,
                "campaign": self.campaign,
                "display": self.display,
                "countries": self.countries,
                "addresses": self.addresses,
                "station": self.station,
                "voice": self.voice,
                **self.side.views,
                "width": size.width(),
                "height": size.height(),
            }
        )
        self._follow_language()
        self._engine.load(str(paths.qml() / "Main.qml"))
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError("the screens could not be loaded")
        self.window: QQuickWindow = roots[0]
        self.display.set_height(self.window.height())
        self.window.heightChanged.connect(self.display.set_height)
        self._follow_staff()
        self.side.follow()
        self._watch = TouchWatch(self.visit.touched, self.side.staff.touched, self._await_quiet)
        self.window.installEventFilter(self._watch)
        self._keys = KeysInUse(self.display.set_keys_in_use, self.window)
        self._finger = OneFinger(self.window, self._on_screen_keyboard)
        self._cursor = CursorOfMouse(self.window)
        self._plain = PlainInput(self.window, lambda: self.side.staff.inside)
        self._recount = QTimer(self.visit)
        self._recount.timeout.connect(self.visit.recount)
        self._recount.start(RECOUNT_MS)
        self.visit.recount()

    def replace(self, campaign: Campaign) -> None:
        """Show the one campaign as it has become meanwhile; its id is the same.

        New words come onto the screen that shows. Where something else is asked or offered now, the
        visit ends.
        """
        words_only = campaign.facts == self.campaign.campaign.facts
        self.campaign.replace(campaign)
        if not words_only:
            self.visit.nextPerson()
            self.display.set_languages(self._offered(campaign))
            self._follow_campaign()
            self._follow_colours()
            self.visit.recount()

    def _offered(self, *campaigns: Campaign) -> tuple[str, ...]:
        written = written_in(*campaigns)
        return offered(written, self._translations.languages, self._can_show)

    def quiet_for(self, milliseconds: int) -> bool:
        """Whether nobody has touched the poster for so long."""
        untouched = self.quiet.interval() - self.quiet.remainingTime()
        long_enough = not self.quiet.isActive() or untouched >= milliseconds
        return self.visit.at_rest and not self.side.shown and long_enough

    def write_events_to(self, journal: Journal) -> None:
        """Note what happens in visits and on the staff's side."""
        self.visit.happened.connect(lambda name, codes: journal.event(name, **codes))
        self.side.tell(journal.event)

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
        self.quiet.stop()
        self.voice.stop()
        self.visit.stop()
        self.side.stop()
        self.records.stop()
        # A running timer must not be left to Python, which may collect it in any other thread.
        for timer in self.visit.findChildren(QTimer):
            timer.stop()
        self._cursor.stop()
        self.window.close()
        delete(self._engine)
        self.voice.take(None)
        self._translations.end()

    def _tell(self, recovery: Recovery) -> None:
        self.records.tell(recovery)

    def _on_screen_keyboard(self, place: QPointF) -> bool:
        board = self.window.findChild(QQuickItem, "keyboardPanel")
        covered = int(board.property("occupied")) if board else 0
        return place.y() >= self.window.height() - covered

    def _follow_staff(self) -> None:
        self.display.set_staff(self.side.shown)
        self._follow_visit()

    def _follow_visit(self) -> None:
        """Let no voice go on where another screen has come up."""
        if not self.visit.at_rest:
            self.quiet.stop()
        self._follow_colours()
        self.voice.come_to((*self.visit.place, self.side.staff.property("screen")))

    def _speak(self, language: str) -> None:
        """Speak the language a set-up is to have, or the kiosk's own again."""
        self.display.set_own_language(language or self._language)

    def _forget_choices(self) -> None:
        """Nobody has touched the poster for a while: show it as for a new person."""
        if self.visit.at_rest:
            self.visit.forget_choice()
            self.display.reset()

    def _follow_campaign(self) -> None:
        """Another campaign is on screen: where it is, what is near, and the voice for its texts."""
        shown = self.campaign.campaign
        self.addresses.set_country(self._country or shown.facts.country)
        self.countries.set_nearby(shown.facts.nearby_countries)
        self.voice.speak_in(self.display.current_language, self.campaign.wording.language)

    def _follow_colours(self) -> None:
        """Show the campaign's colours; the poster of several has its own."""
        several = len(self.campaign.every) > 1 and self.visit.at_rest
        own = self.campaign.campaign.facts.colours
        self.display.set_colours(SEVERAL_COLOURS if several else own)

    def _follow_choice(self) -> None:
        if not self.display.as_new:
            self._await_quiet()

    def _await_quiet(self) -> None:
        """Count anew how long nobody has touched the poster."""
        self.quiet.start() if self.visit.at_rest else self.quiet.stop()

    def _follow_language(self) -> None:
        """Put the program's sentences, then the campaign's, into the language on screen."""
        self._translations.speak(self.display.current_language)
        self.campaign.setLanguage(self.display.chosen_language)
        self._engine.retranslate()
        self.voice.speak_in(self.display.current_language, self.campaign.wording.language)


def _forget_clipboard() -> None:
    """Empty what a person may have copied; the next one must not paste it."""
    clipboard = QGuiApplication.clipboard()
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        if clipboard.text(mode):
            clipboard.clear(mode)
