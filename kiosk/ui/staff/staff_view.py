"""The way to the staff's side and its pages, as QML shows them."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KioskError
from kiosk.station import staff
from kiosk.station.gate import Gate, Locked, NoPin, Waiting
from kiosk.station.pin import MAX_DIGITS, MIN_DIGITS

QML_IMPORT_NAME = "Kiosk.Views"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class StaffView(QObject):
    """Holds the state of the staff's side. What was typed of a PIN is never handed to QML.

    `entered` and `closed` tell when staff come and go; `happened` names events for the journal;
    `wanted` says how the program is to go on: `quit`, `live` or `practice`.
    """

    changed = Signal()
    typed = Signal()
    entered = Signal()
    closed = Signal()
    happened = Signal(str)
    wanted = Signal(str)

    def __init__(self, gate: Gate, *, live: bool = True, welcome: bool = False) -> None:
        """Begin closed, or with the welcome of a kiosk that was never set up.

        `live`: this kiosk was set up, even if it is in practice just now.
        """
        super().__init__()
        self._gate = gate
        self._live = live
        self._state: staff.State = staff.Inside("Welcome") if welcome else staff.Away()
        self._digits = ""
        self._trouble = ""
        self._seconds_left = 0
        self._ticker = QTimer(self)
        self._ticker.setInterval(1000)
        self._ticker.timeout.connect(self.tick)
        self._restart_patience()

    @property
    def state(self) -> staff.State:
        """Who is in front of the screen."""
        return self._state

    @Slot()
    def knock(self) -> None:
        """A corner was held."""
        match self._gate.state():
            case NoPin(practice=True):
                self._go(staff.knock(self._state, open_door=True))
            case _:
                self._go(staff.knock(self._state))

    @Slot(int)
    def press(self, digit: int) -> None:
        """One key of the PIN pad."""
        if len(self._digits) < MAX_DIGITS and not self._shut():
            self._digits += str(digit)
            self.typed.emit()

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""
        self._digits = self._digits[:-1]
        self.typed.emit()

    @Slot()
    def enter(self) -> None:
        """Try the PIN that was typed; each try is counted on the disk before it is looked at."""
        if not isinstance(self._state, staff.Door) or self._shut():
            return
        pin, self._digits = self._digits, ""
        self._pass(lambda: self._gate.try_pin(pin), "pin-wrong")

    @Slot(str)
    def unlock(self, code: str) -> None:
        """Try the recovery code, where too many wrong PINs have locked the door."""
        if isinstance(self._state, staff.Door):
            self._pass(lambda: self._gate.unlock_with_code(code), "recovery-code-wrong")

    @Slot(str)
    def go(self, page: staff.Page) -> None:
        """Turn to another page."""
        self._go(staff.go(self._state, page))

    @Slot()
    def pause(self) -> None:
        """Close the table for a while."""
        state = staff.pause(self._state)
        if state != self._state:
            self.happened.emit("paused")
        self._go(state)

    @Slot()
    def leave(self) -> None:
        """Give the screen back to the attendees."""
        self._go(staff.leave(self._state))

    @Slot(str)
    def restart(self, how: str) -> None:
        """Go on as `live` or in `practice`, or `quit`; only from inside."""
        if isinstance(self._state, staff.Inside):
            self.wanted.emit(how)

    def touched(self) -> None:
        """Somebody touched the screen or a key: the patience starts anew."""
        self._restart_patience()

    def tick(self) -> None:
        """One second has passed."""
        self._seconds_left -= 1
        if self._seconds_left <= 0:
            self.leave()
        elif isinstance(self._state, staff.Door):
            self.changed.emit()

    def set_busy(self, busy: bool) -> None:
        """Keep this page open for as long as something is under way on it."""
        self._go(staff.occupy(self._state, busy=busy))

    def _pass(self, check: Callable[[], bool], refused: str) -> None:
        self._trouble = ""
        try:
            right = check()
        except KioskError as error:
            self._trouble = str(error)
            right = False
        else:
            if not right:
                self.happened.emit(refused)
        self.typed.emit()
        self._go(staff.let_in(self._state) if right else staff.refuse(self._state))

    def _shut(self) -> bool:
        return isinstance(self._gate.state(), Waiting | Locked | NoPin)

    def _go(self, state: staff.State) -> None:
        was = self._state
        self._state = state
        self._digits = ""
        self._restart_patience()
        if isinstance(state, staff.Inside) and not isinstance(was, staff.Inside):
            self.happened.emit("staff-entered")
            self.entered.emit()
        if isinstance(was, staff.Inside) and not isinstance(state, staff.Inside):
            self.happened.emit("staff-left")
            self.closed.emit()
        self.changed.emit()
        self.typed.emit()

    def _restart_patience(self) -> None:
        seconds = staff.patience(self._state)
        self._seconds_left = seconds or 0
        self._ticker.stop() if seconds is None else self._ticker.start()

    # What QML reads.

    def _screen(self) -> str:
        match self._state:
            case staff.Away():
                return ""
            case staff.Paused():
                return "Paused"
            case staff.Door():
                return "Door"
            case staff.Inside(page):
                return page

    def _waiting(self) -> int:
        state = self._gate.state()
        return state.seconds if isinstance(state, Waiting) else 0

    screen = Property(str, _screen, notify=changed)
    live = Property(bool, lambda s: s._live, constant=True)
    open = Property(bool, lambda s: not isinstance(s._state, staff.Away), notify=changed)
    wrong = Property(bool, lambda s: getattr(s._state, "wrong", False), notify=changed)
    trouble = Property(str, lambda s: s._trouble, notify=changed)
    waiting = Property(int, _waiting, notify=changed)
    locked = Property(bool, lambda s: isinstance(s._gate.state(), Locked), notify=changed)
    pinless = Property(bool, lambda s: isinstance(s._gate.state(), NoPin), notify=changed)
    digits = Property(int, lambda s: len(s._digits), notify=typed)
    enough = Property(bool, lambda s: len(s._digits) >= MIN_DIGITS, notify=typed)
