"""The kiosk as a program: locked to its data folder, on screen until staff or a signal end it."""

import contextlib
import gc
import sys
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen

from kiosk.campaign.faults import PackError
from kiosk.campaign.model import Campaign
from kiosk.campaign.together import load_together
from kiosk.options import RunOptions
from kiosk.preflight import look_closely
from kiosk.signing.signature import utc_now
from kiosk.station import settings as settings_file
from kiosk.station.data import Workplace, open_data
from kiosk.station.gate import Gate
from kiosk.station.journal import Journal, Stopwatch
from kiosk.station.keeper import hold
from kiosk.station.lifesigns import LifeSigns
from kiosk.station.settings import Settings
from kiosk.ui import environment, fonts, stopping
from kiosk.ui.app import KioskApp
from kiosk.ui.display_view import pixels_per_mm
from kiosk.ui.heart import Heart
from kiosk.ui.machine_watch import MachineWatch
from kiosk.ui.shut import Shut, chosen_screen
from kiosk.ui.upkeep import Upkeep
from kiosk.vault.plainly import DamagedStoreError
from kiosk.vault.recovery import Recovery, is_needed

# To ask a system for all its voices can take two seconds, in which nothing on the screen moves. It
# is done once nobody has touched the poster for so long.
VOICE_MS = 3_000


def run_kiosk(options: RunOptions) -> int:
    """Show the kiosk until it is closed; returns the exit code. Raises KioskError.

    The data folder is locked meanwhile: two kiosks on one would each think it theirs. Staff may go
    into practice and come back, or set the kiosk up: then it is put together anew.
    """
    signs = LifeSigns.wanted()
    workplace = open_data(options.data)
    campaigns = load_together(workplace.campaign_folders(options.campaigns))
    environment.prepare(offscreen=False)
    journal = Journal(workplace.data)
    with hold(workplace.data, journal, utc_now()):
        if not options.debug:
            journal.watch_for_bugs()
        watch = Stopwatch()
        try:
            welcome = workplace.practice
            wanted = _show(options, workplace, campaigns, journal, signs, welcome=welcome)
            while wanted != "quit":
                live = open_data(options.data)
                workplace = live if wanted == "live" else Workplace(live.data)
                campaigns = load_together(live.campaign_folders(options.campaigns))
                wanted = _show(options, workplace, campaigns, journal, signs)
        finally:
            signs.end()
            journal.event("stopped", ms=watch.ms)
            journal.close()
    return 0


def _prove_writable(workplace: Workplace) -> None:
    """Raise KioskError where nothing can be kept; damage is put right after the first screen."""
    with contextlib.suppress(DamagedStoreError):
        if not is_needed(workplace.store_path):
            with workplace.open_store() as store:
                store.prove_writable()


def _show(
    options: RunOptions,
    workplace: Workplace,
    campaigns: Sequence[Campaign],
    journal: Journal,
    signs: LifeSigns,
    *,
    welcome: bool = False,
) -> str:
    """Show one kiosk until staff want another, or to `quit`. Raises KioskError."""
    _prove_writable(workplace)
    journal.event("started", practice=workplace.practice)
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    application.setApplicationName("Petition Kiosk")
    fonts.load()
    screen = chosen_screen(options.screen)
    size = QSize(*options.size) if options.size else screen.size()
    settings = settings_file.load(workplace.data)
    density = _density(screen, options.diagonal, settings)
    gate = Gate(workplace.data, settings)
    app = KioskApp(
        workplace,
        campaigns[0],
        size,
        density,
        others=campaigns[1:],
        gate=gate,
        welcome=welcome,
        screen=screen.size(),
    )
    if not options.debug:
        app.write_warnings_to(journal)
    wanted = ["quit"]

    def go_on(how: str) -> None:
        wanted[0] = how
        QGuiApplication.exit()

    app.side.staff.wanted.connect(go_on, Qt.ConnectionType.QueuedConnection)
    app.write_events_to(journal)
    refused = _going_on_after_the_first_frame(app, campaigns)
    app.records.recovered.connect(_say)
    upkeep = Upkeep(app.keeper)
    upkeep.damaged.connect(app.records.recover)
    upkeep.start()
    watch = MachineWatch(workplace, journal)
    watch.seen.connect(app.station.warn)
    app.side.overview.tell_also(watch.lines)
    watch.start()
    heart = Heart(signs, app.window)
    if options.windowed or options.size:
        app.window.show()
        shut = None
    else:
        shut = Shut(app.window, options.screen)
    try:
        # Not `quit`, which a window that stays could refuse.
        with stopping.on_request(QGuiApplication.exit):
            application.exec()
    finally:
        heart.rest()
        if shut:
            shut.open()
        app.stop()
        watch.stop()
        upkeep.stop()
        gc.unfreeze()
    if refused:
        raise refused[0]
    return wanted[0]


def _density(screen: QScreen, diagonal: float | None, settings: Settings | None) -> float:
    """Return how many pixels of this screen are 1 mm: said, measured, or guessed."""
    size, reported = screen.size(), screen.physicalSize()
    if diagonal is None and settings is not None:
        if settings.measured is not None and settings.measured.is_of(size.width(), size.height()):
            return settings.measured.px_per_mm
        diagonal = settings.diagonal
    return pixels_per_mm(size, diagonal, reported.width(), reported.height())


def _going_on_after_the_first_frame(
    app: KioskApp, campaigns: Sequence[Campaign]
) -> list[PackError]:
    """Check and load what the poster does not need once it shows; a fault ends the program."""
    refused: list[PackError] = []

    def look(number: int = 0) -> None:
        try:
            look_closely(campaigns[number])
        except PackError as error:
            refused.append(error)
            QGuiApplication.exit()
            return
        if number + 1 < len(campaigns):  # one at a time: touches are answered in between
            QTimer.singleShot(0, partial(look, number + 1))
            return
        # All that has been loaded by now stays: looking through it for garbage would take longer
        # than a frame may, in the middle of somebody's visit.
        gc.collect()
        gc.freeze()
        listening.start()

    def look_for_a_voice() -> None:
        if app.quiet_for(VOICE_MS):
            from kiosk.ui.system_voice import find_voice

            listening.stop()
            app.voice.take(find_voice())

    listening = QTimer(app.window, interval=VOICE_MS)
    listening.timeout.connect(look_for_a_voice)

    def shown() -> None:
        app.window.frameSwapped.disconnect(shown)
        QTimer.singleShot(0, look)

    app.window.frameSwapped.connect(shown)
    return refused


def _say(recovery: Recovery) -> None:
    sys.stderr.write(f"{recovery.sentence()}\n")
    sys.stderr.flush()
