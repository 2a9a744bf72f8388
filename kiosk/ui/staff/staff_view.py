"""The way to the staff's side and its pages, as QML shows them."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KioskError
from kiosk.said import Said
from kiosk.station import staff
from kiosk.station.gate import Barred, Free, Gate, NoPin, Waiting
from kiosk.station.keyfiles import KeyFile, open_key
from kiosk.station.pin import MAX_DIGITS, MIN_DIGITS
from kiosk.ui.patience import Patience
from kiosk.ui.staff import setup_words as words
from kiosk.ui.staff.answers import Answers
from kiosk.ui.staff.surroundings import Surroundings
from kiosk.ui.translations import told
from kiosk.vault.seal import Identity

QML_IMPORT_NAME = "Kiosk.Views"
QML_IMPORT_MAJOR_VERSION = 1

WRONG_CODE = Said("This is not the recovery code. Please look again.")
WRONG_KEY = Said("This key does not belong to this kiosk. Try another one.")


@QmlElement
class StaffView(QObject):
    """Holds the state of the staff's side. What was typed of a PIN is never handed to QML.

    `entered` and `closed` tell when staff come and go; `happened` names events for the journal;
    `wanted` says how the program is to go on: `quit`, `live` or `practice`.
    """

    changed = Signal()
    typed = Signal()
    counted = Signal()
    entered = Signal()
    closed = Signal()
    happened = Signal(str)
    wanted = Signal(str)
    refused = Signal()

    def __init__(
        self, gate: Gate, around: Surroundings, *, live: bool = True, welcome: bool = False
    ) -> None:
        """Begin closed, or with the welcome of a kiosk that was never set up.

        `live`: this kiosk was set up, even if it is in practice just now. `around` has to attend
        while the key is asked for.
        """
        super().__init__()
        self._gate, self._around = gate, around
        self._around.changed.connect(self.changed)
        self._answers = Answers()
        self._live = live
        self._state: staff.State = staff.Inside("Welcome") if welcome else staff.Away()
        self._digits = ""
        self._trouble = ""
        self._patience = Patience(self)
        self._patience.restarted.connect(self.counted)
        self._patience.passed.connect(self._count)
        self._patience.over.connect(self.shut)
        self._restart_patience()

    @property
    def state(self) -> staff.State:
        """Who is in front of the screen."""
        return self._state

    @property
    def inside(self) -> bool:
        """Whether staff have come in."""
        return isinstance(self._state, staff.Inside)

    @property
    def proven(self) -> bool:
        """Whether staff came in without the PIN, by what counts for more."""
        return isinstance(self._state, staff.Inside) and self._state.proven

    @Slot()
    def knock(self) -> None:
        """A corner was held."""
        match self._gate.state():
            case NoPin(practice=True):
                self._go(staff.knock(self._state, open_door=True))
            case _:
                self._go(staff.knock(self._state))
                self._look_for_a_way()

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
        self._trouble = ""
        try:
            right = self._gate.try_pin(pin)
        except KioskError as error:
            self._trouble = error.said
            right = False
        else:
            if not right:
                self.happened.emit("pin-wrong")
        self._go(staff.let_in(self._state) if right else staff.refuse(self._state))
        self._look_for_a_way()

    # Where no PIN opens, or nobody knows it.

    @Slot()
    def turnAside(self) -> None:
        """Ask for the recovery code where there is one, else for the key."""
        self._go(staff.turn_aside(self._state, "code" if self._gate.has_code else "key"))

    @Slot(str)
    def ask(self, way: staff.Way) -> None:
        """Ask for the recovery code, or for the key."""
        self._go(staff.turn_aside(self._state, way))

    @Slot()
    def backToPin(self) -> None:
        """Ask for the PIN after all; where none would be taken, give the screen back."""
        state = self._state
        if isinstance(state, staff.SideDoor) and state.file is not None:
            self._go(staff.choose_key(state, None))
        elif isinstance(self._gate.state(), Free | Waiting):
            self._go(staff.back_to_pin(state))
        else:
            self.leave()

    @Slot(str)
    def tryCode(self, code: str) -> None:
        """Try the recovery code."""
        if isinstance(self._state, staff.SideDoor):
            self._decide(self._gate.unlock_with_code(code), WRONG_CODE)

    @Slot(int)
    def chooseKey(self, number: int) -> None:
        """Take this one of the key files on screen; one without a passphrase is opened at once."""
        file = self._around.found.keys[number]
        self._go(staff.choose_key(self._state, file))
        if not file.sealed:
            self.tryKey("")

    @Slot(str)
    def tryKey(self, passphrase: str) -> None:
        """Open the key file with this passphrase; it takes a second on purpose."""
        state = self._state
        if isinstance(state, staff.SideDoor) and state.file is not None and not state.busy:
            self._go(staff.try_key(state))
            self._answers.ask(
                self._around.executor.submit(open_key, state.file, passphrase),
                lambda key: self._take_key(state.file, key),
                lambda error: self._refuse(error.said),
            )

    @Slot()
    def writeAnew(self) -> None:
        """A code or passphrase that was not taken is being written anew."""
        self._go(staff.write_anew(self._state))

    def _take_key(self, file: KeyFile | None, key: Identity) -> None:
        state = self._state
        if isinstance(state, staff.SideDoor) and state.busy and state.file == file:
            self._decide(self._gate.unlock_with_identity(key), WRONG_KEY)

    def _decide(self, right: bool, problem: str) -> None:
        way = self._state.way if isinstance(self._state, staff.SideDoor) else ""
        self.happened.emit(f"opened-by-{way}" if right else f"{way}-wrong")
        if right:
            self._go(staff.let_in(self._state))
        else:
            self._refuse(problem, other_key=True)

    def _refuse(self, problem: str, *, other_key: bool = False) -> None:
        self._go(staff.refuse(self._state, problem, other_key=other_key))
        self.refused.emit()

    def _look_for_a_way(self) -> None:
        if isinstance(self._state, staff.Door) and isinstance(self._gate.state(), Barred | NoPin):
            self.turnAside()

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

    @Slot()
    def shut(self) -> None:
        """Close for another reason than that somebody wants to go."""
        self._go(staff.run_out(self._state))

    @Slot(str)
    def restart(self, how: str) -> None:
        """Go on as `live` or in `practice`, or `quit`; only from inside."""
        if isinstance(self._state, staff.Inside):
            self.wanted.emit(how)

    def touched(self) -> None:
        """Somebody touched the screen or a key: the patience starts anew.

        Not where it is being counted down: the cover of that takes the touch, and calls `stay`.
        """
        if not self._closes_in():
            self._restart_patience()

    @Slot()
    def stay(self) -> None:
        """Somebody is still at work here."""
        self._restart_patience()

    def tick(self) -> None:
        """One second has passed."""
        self._patience.tick()

    @Slot()
    def _count(self) -> None:
        if isinstance(self._state, staff.Door):
            self.changed.emit()  # so many seconds to wait
        else:
            self.counted.emit()

    def set_busy(self, busy: bool) -> None:
        """Keep this page open for as long as something is under way on it."""
        self._go(staff.occupy(self._state, busy=busy))

    def _shut(self) -> bool:
        return isinstance(self._gate.state(), Waiting | Barred | NoPin)

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
        self._patience.restart(staff.patience(self._state))

    def _closes_in(self) -> int:
        """Return how many seconds are left, once that is to be said; else 0."""
        left = self._patience.left
        return left if staff.warns(self._state, left) else 0

    # What QML reads.

    def _screen(self) -> str:
        match self._state:
            case staff.Away():
                return ""
            case staff.Paused():
                return "Paused"
            case staff.Closed():
                return "Closed"
            case staff.Door():
                return "Door"
            case staff.SideDoor(way="code"):
                return "Code"
            case staff.SideDoor():
                return "Key"
            case staff.Inside(page):
                return page

    def _waiting(self) -> int:
        state = self._gate.state()
        return state.seconds if isinstance(state, Waiting) else 0

    def _why(self) -> str:
        """Return why no PIN is taken: `barred`, `damaged` or `pinless`; nothing where one is."""
        match self._gate.state():
            case Barred(damaged=damaged):
                return "damaged" if damaged else "barred"
            case NoPin():
                return "pinless"
        return ""

    def _side(self, read: Callable[[staff.SideDoor], Any]) -> str:
        return str(read(self._state)) if isinstance(self._state, staff.SideDoor) else ""

    def _key_name(self) -> str:
        """Return the name of the key whose passphrase is asked for."""
        return self._side(lambda door: door.file.name if door.file and door.file.sealed else "")

    def _problem(self) -> str:
        return self._side(lambda door: told(door.problem or self._around.trouble))

    screen = Property(str, _screen, notify=changed)
    live = Property(bool, lambda s: s._live, constant=True)
    open = Property(bool, lambda s: not isinstance(s._state, staff.Away), notify=changed)
    closesIn = Property(int, _closes_in, notify=counted)
    wrong = Property(bool, lambda s: getattr(s._state, "wrong", False), notify=changed)
    trouble = Property(str, lambda s: told(s._trouble), notify=changed)
    waiting = Property(int, _waiting, notify=changed)
    why = Property(str, _why, notify=changed)
    hasCode = Property(bool, lambda s: s._gate.has_code, constant=True)
    keys = Property(list, lambda s: words.key_files(s._around.found.keys), notify=changed)
    keyName = Property(str, _key_name, notify=changed)
    opening = Property(bool, lambda s: getattr(s._state, "busy", False), notify=changed)
    problem = Property(str, _problem, notify=changed)
    digits = Property(int, lambda s: len(s._digits), notify=typed)
    enough = Property(bool, lambda s: len(s._digits) >= MIN_DIGITS, notify=typed)
