"""“Wipe this kiosk”: the number of signatures typed out, the PIN again, and they are gone."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KioskError
from kiosk.station import wiping
from kiosk.station.afterwards import wipe_kiosk
from kiosk.station.gate import Free, Gate
from kiosk.station.pin import MIN_DIGITS
from kiosk.ui.staff.answers import Answers, Lend
from kiosk.ui.translations import told
from kiosk.vault.wipe import Stock, take_stock

QML_IMPORT_NAME = "Kiosk.Views"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class WipeView(QObject):
    """Holds the page of the moment. `shut` tells that the PIN may not be tried any more just now.

    What was typed of the PIN is never handed to QML.
    """

    changed = Signal()
    shut = Signal()
    happened = Signal(str)

    def __init__(self, lend: Lend, gate: Gate) -> None:
        """`lend` runs work with the store where it lives; `gate` counts wrong PINs."""
        super().__init__()
        self._lend = lend
        self._gate = gate
        self._answers = Answers()
        self._shown = False
        self._state: wiping.State = wiping.Counting()

    def show(self, shown: bool) -> None:
        """Staff came to the page, or left it: then what was typed is dropped."""
        if shown == self._shown:
            return
        self._shown = shown
        self._go(wiping.Counting())
        if shown:
            self._count()

    @Slot()
    def again(self) -> None:
        """Begin anew after a failure."""
        self._go(wiping.again(self._state))
        self._count()

    @Slot()
    def agree(self) -> None:
        """Give up what is missing, or think again."""
        self._go(wiping.agree(self._state))

    @Slot()
    def advance(self) -> None:
        """Go on from what is missing."""
        self._go(wiping.advance(self._state))

    @Slot(int)
    def press(self, digit: int) -> None:
        """One digit of the pad."""
        self._go(wiping.press(self._state, digit))

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""
        self._go(wiping.press(self._state, "erase"))

    @Slot()
    def enter(self) -> None:
        """Take the number, or remove every signature if the PIN is right."""
        state = self._state
        if not isinstance(state, wiping.Pin):
            self._go(wiping.press(state, "enter"))
        elif not state.busy:
            self._try(state)

    def _count(self) -> None:
        stock = self._lend(lambda keeper: take_stock(keeper.path))
        self._answers.ask(
            stock, lambda found: self._go(wiping.counted(self._state, found)), self._fail
        )

    def _try(self, state: wiping.Pin) -> None:
        try:
            right = self._gate.try_pin(state.digits)
        except KioskError as error:
            self._go(wiping.fail(state, error.said))
            return
        if right:
            self._wipe(state)
            return
        self._go(wiping.fail(state, wiping.NOT_THE_PIN))
        self.happened.emit("pin-wrong")
        if not isinstance(self._gate.state(), Free):
            self.shut.emit()

    def _wipe(self, state: wiping.Pin) -> None:
        self._go(wiping.work(state))
        typed, give_up = state.typed, state.stock.missing > 0
        removed = self._lend(lambda keeper: wipe_kiosk(keeper, typed, give_up_missing=give_up))
        self._answers.ask(
            removed, lambda count: self._go(wiping.wiped(self._state, count)), self._was_refused
        )

    def _was_refused(self, error: KioskError) -> None:
        self.happened.emit("wipe-failed")
        self._fail(error)

    def _fail(self, error: KioskError) -> None:
        self._go(wiping.fail(self._state, error.said))

    def _go(self, state: wiping.State) -> None:
        self._state = state
        self.changed.emit()

    def _stock(self) -> Stock:
        stock: Stock = getattr(self._state, "stock", Stock(0, 0))
        return stock

    def _enough(self) -> bool:
        match self._state:
            case wiping.Number(typed=typed):
                return typed != ""
            case wiping.Pin(digits=digits, busy=busy):
                return len(digits) >= MIN_DIGITS and not busy
        return False

    def _aside(self) -> str:
        """Return the damaged files that were set aside, without what SQLite keeps beside them."""
        return ", ".join(path.name for path in self._stock().aside if "-" not in path.suffix)

    page = Property(str, lambda s: type(s._state).__name__, notify=changed)
    collected = Property(int, lambda s: s._stock().collected, notify=changed)
    waiting = Property(int, lambda s: s._stock().not_exported, notify=changed)
    missing = Property(int, lambda s: s._stock().missing, notify=changed)
    aside = Property(str, _aside, notify=changed)
    agreed = Property(bool, lambda s: getattr(s._state, "agreed", False), notify=changed)
    typed = Property(str, lambda s: getattr(s._state, "typed", ""), notify=changed)
    digits = Property(int, lambda s: len(getattr(s._state, "digits", "")), notify=changed)
    enough = Property(bool, _enough, notify=changed)
    busy = Property(bool, lambda s: getattr(s._state, "busy", False), notify=changed)
    removed = Property(int, lambda s: getattr(s._state, "removed", 0), notify=changed)
    problem = Property(str, lambda s: told(getattr(s._state, "problem", "")), notify=changed)
