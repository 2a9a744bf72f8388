"""Taking signatures to a stick, as QML shows it."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KioskError
from kiosk.export.gather import Cancelled
from kiosk.station import errand, taking
from kiosk.station import taking_pages as pages
from kiosk.station.drives import Stick
from kiosk.station.keyfiles import KeyFile, open_key
from kiosk.ui.staff import taking_words as words
from kiosk.ui.staff.answers import Answers, Lend, Meter
from kiosk.ui.staff.surroundings import Surroundings
from kiosk.ui.translations import told

QML_IMPORT_NAME = "Kiosk.Views"
QML_IMPORT_MAJOR_VERSION = 1

PAINT_MS = 50  # for “Opening …” to be seen


@QmlElement
class TakingView(QObject):
    """Holds the state of an export and starts what it asks for.

    Whatever needs the store runs where the store lives, through `lend`: its keeper, which alone may
    put a damaged store right, then never meets a second connection. Nobody signs meanwhile, for
    staff have the screen. What has to do with sticks runs in the thread of the surroundings. `busy`
    says that the page must not close just now.
    """

    changed = Signal()
    listed = Signal()
    progressed = Signal()
    refused = Signal()
    busy = Signal(bool)

    def __init__(
        self,
        lend: Lend,
        around: Surroundings,
        *,
        practice: bool,
        eject: Callable[[Stick], bool],
        clock: Callable[[], datetime],
    ) -> None:
        """`around` has to attend as long as the page shows."""
        super().__init__()
        self._lend, self._around, self._practice = lend, around, practice
        self._eject, self._clock = eject, clock
        self._answers = Answers()
        self._meter = Meter()
        self._meter.moved.connect(self._move, Qt.ConnectionType.QueuedConnection)
        self._state: pages.State = pages.Away()
        self._ended = False
        around.changed.connect(self._see)

    @property
    def state(self) -> pages.State:
        """How far the export is."""
        return self._state

    def show(self, shown: bool) -> None:
        """Staff came to the page, or left it: then everything is forgotten."""
        if self._ended or shown == (not isinstance(self._state, pages.Away)):
            return
        if shown:
            self._go(taking.begin(self._state))
        else:
            self._close()

    def _close(self) -> None:
        self._meter.stop()
        self._go(pages.Away())

    def stop(self) -> None:
        """End what is under way; what it wrote is taken back."""
        self._ended = True
        self._close()

    # What staff decide.

    @Slot(str)
    def chooseWhat(self, what: pages.What) -> None:
        """Export `new` signatures, or `all`."""
        self._go(taking.choose_what(self._state, what))

    @Slot(str)
    def chooseCampaign(self, campaign: str) -> None:
        """Export this campaign alone, or with an empty one all of them."""
        self._go(taking.choose_campaign(self._state, campaign))

    @Slot(int)
    def chooseStick(self, number: int) -> None:
        """Take this one of the sticks on screen."""
        self._go(taking.choose_stick(self._state, self._around.found.sticks[number]))

    @Slot(str)
    def chooseFormat(self, name: str) -> None:
        """Take this format."""
        self._go(taking.choose_format(self._state, name))

    @Slot(int)
    def chooseKey(self, number: int) -> None:
        """Take this one of the key files on screen."""
        self._go(taking.choose_key(self._state, words.keys(self._state)[number]))

    @Slot()
    def takeSealed(self) -> None:
        """There is no key here: take what stays sealed."""
        self._go(taking.take_sealed(self._state))

    @Slot(str)
    def unlock(self, passphrase: str) -> None:
        """Open the key file; it takes a second on purpose, and only once."""
        state = taking.try_key(self._state)
        if isinstance(state, pages.Unlock) and state.plan.file and not self._is_opening():
            self._go(state)
            file = state.plan.file
            QTimer.singleShot(PAINT_MS, lambda: self._open(file, passphrase))

    @Slot()
    def writeAnew(self) -> None:
        """A passphrase that did not open is being written anew."""
        self._go(taking.write_anew(self._state))

    @Slot(str, bool)
    def decide(self, receipt: str, keep: bool) -> None:
        """Keep a signature that looks false, or set it aside."""
        self._go(taking.decide(self._state, receipt, keep=keep))

    @Slot()
    def next(self) -> None:
        """The main button."""
        self._go(taking.advance(self._state))

    @Slot(result=bool)
    def back(self) -> bool:
        """One step back; False when that leads out of the page."""
        before, state = self._state, taking.back(self._state)
        if isinstance(state, pages.Away):
            return isinstance(before, pages.Away)
        self._go(state)
        return True

    @Slot()
    def cancel(self) -> None:
        """Stop the work."""
        self._meter.stop()
        self._go(taking.stop(self._state))

    @Slot()
    def tryAgain(self) -> None:
        """The same once more."""
        self._go(taking.try_again(self._state))

    @Slot()
    def otherStick(self) -> None:
        """The same on another stick."""
        self._go(taking.other_stick(self._state))

    @Slot()
    def letGo(self) -> None:
        """Write everything out and unmount the stick."""
        state = taking.let_go(self._state)
        if isinstance(state, pages.Card) and state.plan.target and state != self._state:
            self._go(state)
            gone = self._around.executor.submit(self._eject, state.plan.target)
            self._answers.ask(
                gone,
                lambda out: self._go(taking.parted(self._state, unmounted=out)),
                lambda _: self._go(taking.parted(self._state, unmounted=False)),
            )

    # What the threads say.

    def _open(self, file: KeyFile, passphrase: str) -> None:
        """Open the key: opening holds Python's lock, so that meanwhile nothing is painted."""
        if self._is_opening():
            self._answers.ask(
                self._around.executor.submit(open_key, file, passphrase),
                lambda key: self._go(taking.take_key(self._state, key)),
                self._refuse_key,
            )

    def _refuse_key(self, error: KioskError) -> None:
        self._go(taking.refuse_key(self._state, error.said))
        self.refused.emit()

    def _see(self) -> None:
        """Take what lies around; a look that failed is told, and ends nothing."""
        found = self._around.found
        self._go(taking.see_sticks(self._state, found.sticks))
        self._go(taking.see_keys(self._state, found.keys))
        self.changed.emit()

    def _count(self, found: tuple[pages.Holdings, tuple[pages.Offer, ...]]) -> None:
        self._go(taking.counted(self._state, *found, practice=self._practice))
        self._see()

    def _move(self, stage: str, done: int, total: int) -> None:
        self._state = taking.progress(self._state, stage, done, total)
        self.progressed.emit()

    def _fail(self, error: KioskError) -> None:
        if isinstance(error, Cancelled):
            self._go(taking.stopped(self._state))
        elif isinstance(error, errand.WrongKeyError):
            self._go(taking.wrong_key(self._state, error.said))
        else:
            self._go(taking.failed(self._state, error.sentence, error.remedy))

    # From one state to the next.

    def _go(self, state: pages.State) -> None:
        before, self._state = self._state, state
        if state == before:
            return
        if words.lists(state) != words.lists(before):
            self.listed.emit()
        self.changed.emit()
        self.progressed.emit()
        if taking.is_busy(state) != taking.is_busy(before):
            self.busy.emit(taking.is_busy(state))
        if type(state) is not type(before):
            self._start(state)

    def _start(self, state: pages.State) -> None:
        """Begin the work that belongs to a state."""
        meter = self._meter
        if isinstance(state, pages.Opening | pages.Writing):
            meter.restart()
        match state:
            case pages.Counting():
                self._answers.ask(self._lend(errand.count), self._count, self._fail)
            case pages.FindKey():
                self._around.afresh()
                self._see()
            case pages.Unlock(plan, _, wrong="") if plan.file and not plan.file.sealed:
                self.unlock("")
            case pages.Opening(plan):
                found = self._lend(lambda keeper: errand.look_through(keeper, plan, meter))
                self._answers.ask(
                    found, lambda d: self._go(taking.looked_through(self._state, d)), self._fail
                )
            case pages.Writing(plan):
                look, now = self._around.sticks, self._clock()
                taken = self._lend(lambda keeper: errand.take(keeper, plan, look, now, meter))
                self._answers.ask(
                    taken, lambda t: self._go(taking.finished(self._state, t)), self._fail
                )
            case _:
                pass

    def _is_opening(self) -> bool:
        return isinstance(self._state, pages.Unlock) and self._state.opening

    # What QML reads.

    screen = Property(str, lambda s: type(s._state).__name__, notify=changed)
    what = Property(str, lambda s: words.plan(s._state, lambda p: p.what, ""), notify=changed)
    newCount = Property(int, lambda s: words.plan(s._state, lambda p: p.new, 0), notify=changed)
    collected = Property(
        int, lambda s: words.plan(s._state, lambda p: p.collected, 0), notify=changed
    )
    campaigns = Property(list, lambda s: words.campaigns(s._state), notify=listed)
    campaign = Property(
        str, lambda s: words.plan(s._state, lambda p: p.campaign, ""), notify=changed
    )
    sticks = Property(list, lambda s: words.sticks(s._state, s._around.found.keys), notify=listed)
    target = Property(str, lambda s: words.plan(s._state, words.target_path, ""), notify=changed)
    targetName = Property(
        str, lambda s: words.plan(s._state, words.target_name, ""), notify=changed
    )
    hasTarget = Property(
        bool, lambda s: words.plan(s._state, lambda p: p.target is not None, False), notify=changed
    )
    offers = Property(list, lambda s: words.offers(s._state), notify=listed)
    offer = Property(str, lambda s: words.plan(s._state, words.offer_name, ""), notify=changed)
    offerTitle = Property(
        str, lambda s: words.plan(s._state, words.offer_title, ""), notify=changed
    )
    advice = Property(str, lambda s: words.plan(s._state, words.advice, ""), notify=changed)
    keys = Property(list, lambda s: words.key_rows(s._state), notify=listed)
    key = Property(str, lambda s: words.plan(s._state, words.key_path, ""), notify=changed)
    keyName = Property(str, lambda s: words.plan(s._state, words.key_name, ""), notify=changed)
    keySealed = Property(
        bool,
        lambda s: words.plan(s._state, lambda p: bool(p.file and p.file.sealed), False),
        notify=changed,
    )
    sealable = Property(
        bool,
        lambda s: words.plan(s._state, lambda p: taking.sealed_offer(p) is not None, False),
        notify=listed,
    )
    lookTrouble = Property(str, lambda s: told(s._around.trouble), notify=changed)
    wrong = Property(str, lambda s: told(getattr(s._state, "wrong", "")), notify=changed)
    opening = Property(bool, lambda s: s._is_opening(), notify=changed)
    stage = Property(str, lambda s: words.stage(s._state), notify=progressed)
    done = Property(int, lambda s: getattr(s._state, "done", 0), notify=progressed)
    total = Property(int, lambda s: getattr(s._state, "total", 0), notify=progressed)
    stopping = Property(bool, lambda s: getattr(s._state, "stopping", False), notify=changed)
    doubts = Property(list, lambda s: words.doubts(s._state), notify=listed)
    kept = Property(list, lambda s: sorted(getattr(s._state, "kept", ())), notify=changed)
    sums = Property(list, lambda s: words.sums(s._state), notify=listed)
    files = Property(list, lambda s: words.files(s._state), notify=listed)
    collectedNow = Property(int, lambda s: words.collected(s._state), notify=changed)
    readBack = Property(int, lambda s: words.read_back(s._state), notify=changed)
    parting = Property(str, lambda s: getattr(s._state, "parting", ""), notify=changed)
    sentence = Property(str, lambda s: told(getattr(s._state, "sentence", "")), notify=changed)
    remedy = Property(str, lambda s: told(getattr(s._state, "remedy", "")), notify=changed)
