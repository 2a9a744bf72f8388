"""A monkey before the kiosk: a seeded random user, and what must hold after each of its steps.

It taps, drags, types and waits at the real screens, without any real waiting: the seconds of a
visit, the moment a new screen takes no clicks and the disk's answer come when the monkey says so.
The same seed makes the same steps.
"""

import re
import sqlite3
from collections import Counter, deque
from collections.abc import Callable, Sequence
from itertools import accumulate
from random import Random
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.signing import visit
from kiosk.station.data import open_data
from kiosk.station.staff import SIDE_DOOR_SECONDS
from kiosk.ui.robot import class_name
from tests.ui.conftest import HeldExecutor, Kiosk
from tests.ui.hands import Clocks, Hands, Scene, everything

LAST_STEPS = 30
LEAST_SECRET = 5  # what is shorter may stand on any screen
SIZES = ((1024, 600), (600, 1024), (1024, 600), (600, 1024), (1366, 768), (768, 1366), (800, 1280))
MARK = re.compile(r"Vx(\d{6})\.(\d{3})")
RECEIPT = re.compile(r"([2-9A-Z]{4}-[2-9A-Z]{4})")
NAMES = (
    "O'Example",
    "Nguyen-Smith",
    "Ἀριστοτέλης",
    "李 小龍",
    "محمد",
    "🙂 Smile",
    "Zoë",
    " x ",
    "=1+1",
)
ODD_TEXTS = ("＠", "a b@c", "\u202e", "\ud800", "\x07", "<b>b</b>", "%1", "\t", "")
LONG_TEXTS = ("é" * 40, "x" * 250, "y " * 600, "two\nlines", "&amp;<b>")
LOOKS_SHARE = 0.03  # of the taps on controls; a new look is laid out anew, which takes long
SHARES = {
    "help": 24,
    "control": 6,
    "board": 20,
    "somewhere": 10,
    "key": 18,
    "chord": 20,
    "drag": 4,
    "moment": 3,
    "idle": 1.5,
    "write": 1.5,
    "two_fingers": 1,
    "disk": 1,
    "knock": 0.4,
    "paste": 0.5,
    "resize": 0.2,
}

_K = Qt.Key
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier
KEYS = (
    *(Qt.Key(code) for code in range(_K.Key_A.value, _K.Key_Z.value + 1)),
    *(Qt.Key(code) for code in range(_K.Key_0.value, _K.Key_9.value + 1)),
    *[_K.Key_Tab, _K.Key_Return, _K.Key_Space] * 6,
    *[_K.Key_Backtab, _K.Key_Enter, _K.Key_Escape, _K.Key_Backspace] * 2,
    *(_K.Key_At, _K.Key_Period, _K.Key_Delete, _K.Key_Left, _K.Key_Right, _K.Key_Up, _K.Key_Down),
    *(_K.Key_Home, _K.Key_End, _K.Key_PageUp, _K.Key_PageDown, _K.Key_Insert, _K.Key_CapsLock),
    *(_K.Key_F1, _K.Key_F5, _K.Key_F11, _K.Key_Menu, _K.Key_Back, _K.Key_Help, _K.Key_Meta),
)
CHORDS = (
    *((_CTRL, key) for key in (_K.Key_A, _K.Key_C, _K.Key_V, _K.Key_X, _K.Key_Z, _K.Key_Y)),
    *((_CTRL, key) for key in (_K.Key_Insert, _K.Key_Backspace, _K.Key_Delete, _K.Key_Left)),
    *((_CTRL, key) for key in (_K.Key_Q, _K.Key_W, _K.Key_N, _K.Key_P, _K.Key_F, _K.Key_Tab)),
    *((_CTRL | _SHIFT, key) for key in (_K.Key_Z, _K.Key_Left, _K.Key_Home, _K.Key_Tab)),
    *((_SHIFT, key) for key in (_K.Key_Insert, _K.Key_Delete, _K.Key_Left, _K.Key_Home)),
    *((_SHIFT, key) for key in (_K.Key_End, _K.Key_Tab, _K.Key_Return, _K.Key_A)),
    *((_ALT, key) for key in (_K.Key_F4, _K.Key_Left, _K.Key_Space, _K.Key_Tab, _K.Key_B)),
    *((_CTRL | _ALT, key) for key in (_K.Key_Delete, _K.Key_Backspace, _K.Key_T)),
)


class FaultError(AssertionError):
    """Something that must hold after every step does not; says after which steps."""


class Watch:
    """Looks at the screens and into the store after every step."""

    def __init__(self, kiosk: Kiosk, scene: Scene, complaints: Callable[[], Sequence[str]]) -> None:
        """`complaints` gives what Python and Qt have said against the kiosk so far."""
        self.seen: Counter[str] = Counter()
        self.person = 0
        self._kiosk = kiosk
        self._scene = scene
        self._complaints = complaints
        self._visit = kiosk.app.visit
        self._display = kiosk.app.display
        self._properties = _property_names(self._visit)
        self._store = sqlite3.connect(f"file:{open_data(kiosk.data).store_path}?mode=ro", uri=True)
        self._version = -1
        self._rows = 0
        self._screen: QQuickItem | None = None
        self._fields: list[QQuickItem] = []
        self._thanked: dict[str, tuple[str, bool]] = {}
        self._receipt = ""
        self._was_removed = False
        self._secrets: set[str] = set()
        self._was = "Attract"
        self.values: dict[str, Any] = {}
        self._visit.happened.connect(self._note)

    def look(self) -> None:
        """Raise FaultError unless everything is as it must be."""
        for complaint in self._complaints():
            raise FaultError(complaint)
        self.values = {name: self._visit.property(name) for name in self._properties}
        self._one_screen()
        self._acknowledgements()
        self._everything_counts()
        self._nothing_of_others()
        self._was = str(self.values["screen"])

    def compare_with_store(self) -> None:
        """Open everything in the store: it must be what people were thanked for, word for word."""
        kept = {
            s.receipt: (f"{s.first_name} {s.last_name}".strip(), s.kind == "subscription")
            for s in self._kiosk.signatures()
        }
        _require(kept == self._thanked, "the store holds other signatures than were acknowledged")

    def close(self) -> None:
        """Let go of the store."""
        self._store.close()

    def _note(self, code: str, _more: object) -> None:
        again = code == "saved" and str(self._visit.property("receipt")) in self._thanked
        self.seen["corrected" if again else code] += 1

    def _one_screen(self) -> None:
        name, covered = self.values["screen"], self.values["stillThere"]
        self.seen[f"{name}{' covered' if covered else ''}"] += 1
        shown = self._scene.stage.childItems()
        kinds = [class_name(item).partition("_")[0] for item in shown]
        wanted = f"{name}Screen"
        _require(kinds == [wanted], f"{kinds} are shown instead of {wanted}")
        covers = len(self._scene.cover.childItems())
        _require(covers == covered, f"{covers} covers while the visit says {covered}")
        under = covered or self._scene.large.isVisible()
        _require(shown[0].isVisible() != under, "the screen and what covers it show together")
        staff = self._kiosk.app.side.staff.property("screen")
        self.seen[f"staff {staff}"] += staff != ""
        _require(self._scene.staff.isVisible() == (staff != ""), f"the staff's side shows {staff}")
        _require(
            staff in ("", "Door", "Code", "Key", "Closed"), "an attendee is inside the staff's side"
        )
        focus: QQuickItem | None = self._scene.window.activeFocusItem()
        lost = focus is not None and focus.parentItem() == self._scene.board
        _require(not lost, "what is written goes into a field that nobody sees")
        if shown[0] != self._screen:
            self._screen = shown[0]
            below = list(everything(shown[0]))
            self._fields = [i for i in below if class_name(i) == "QQuickTextInput"]

    def _acknowledgements(self) -> None:
        if self.values["screen"] == "Thanks":
            receipt = self._scene.receipt()
            if receipt is not None:
                found = RECEIPT.search(str(receipt.property("text")))
                assert found is not None
                self._receipt = found[1]
                self._thanked[self._receipt] = (
                    self.values["signedName"],
                    self.values["subscribed"],
                )
        if self.values["removed"] and not self._was_removed:
            self._thanked.pop(self._receipt)
        self._was_removed = self.values["removed"]

    def _everything_counts(self) -> None:
        [(version,)] = self._store.execute("PRAGMA data_version").fetchall()
        if version != self._version:
            self._version = version
            [(self._rows,)] = self._store.execute("SELECT count(*) FROM signatures").fetchall()
        thanked = len(self._thanked)
        _require(self._rows == thanked, f"{self._rows} in the store, {thanked} acknowledged")
        signed = sum(not subscribed for _, subscribed in self._thanked.values())
        today = self.values["signedToday"]
        _require(today == signed, f"{today} are said to have signed, {signed} have")

    def _nothing_of_others(self) -> None:
        fields = [str(field.property("text")) for field in self._fields]
        clipboard = QGuiApplication.clipboard().text()
        if self.values["screen"] == "Attract":
            if self._was != "Attract":
                self._nothing_left()
                self.person += 1
                self._secrets.clear()
        else:
            typed = (*self.values["draft"].values(), *fields, self.values["signedName"], clipboard)
            words = (text for text in typed if isinstance(text, str))
            self._secrets.update(t for t in words if len(t) >= LEAST_SECRET and not t.isspace())
        for text in (repr(self.values), *fields, clipboard):
            for mark in MARK.finditer(text):
                others = int(mark[1]) != self.person and mark[0] == mark_of(int(mark[1]))
                _require(not others, "something of an earlier visit is there")

    def _nothing_left(self) -> None:
        """The visit has just ended: nothing that was typed or chosen in it may be anywhere."""
        display = self._display
        look = tuple(display.property(name) for name in ("textStep", "contrast", "language"))
        first = display.property("languages")[0]
        _require(look == (0, "campaign", first), f"the next person finds {look}")
        _require(not QGuiApplication.clipboard().text(), "the clipboard is not empty")
        _require(not self._scene.board_is_open, "the keyboard is up before the poster")
        secrets = [*self._secrets, self._receipt] if self._receipt else list(self._secrets)
        self._receipt = ""
        texts = [repr(self.values)]
        texts += [self._scene.text(i) for i in everything(self._scene.window.contentItem())]
        everywhere = "\0".join(texts)
        _require(not any(s in everywhere for s in secrets), "something of this visit is left")


def mark_of(person: int) -> str:
    """Return what tells the texts of one person from all others', and nobody types by chance."""
    return f"Vx{person:06}.{person * 7919 % 997:03}"


def _property_names(of: QObject) -> list[str]:
    meta = of.metaObject()
    # Not its own offset: that is behind all of them once a signal leads to a plain method of it.
    numbers = range(QObject().metaObject().propertyCount(), meta.propertyCount())
    return [str(meta.property(number).name()) for number in numbers]


def _require(holds: bool, fault: str) -> None:
    if not holds:
        raise FaultError(fault)


class Monkey:
    """Makes one step after the other; `seen` of its watch counts what it met."""

    def __init__(
        self, kiosk: Kiosk, disk: HeldExecutor, seed: int, complaints: Callable[[], Sequence[str]]
    ) -> None:
        """Sit down before a kiosk whose store answers when `disk` is released."""
        self.seed = seed
        self.steps = 0
        self._kiosk = kiosk
        self._store_thread = disk
        self._random = Random(seed)  # noqa: S311 - a monkey is no secret
        self._scene = Scene(kiosk.app.window)
        self._hands = Hands(kiosk.app.window)
        self.watch = Watch(kiosk, self._scene, complaints)
        self._last: deque[str] = deque(maxlen=LAST_STEPS)
        self._moves: list[Callable[[], None]] = [getattr(self, f"_{name}") for name in SHARES]
        self._shares = list(accumulate(SHARES.values()))
        self._clocks = Clocks(kiosk.app, self._scene)
        self._hands.turn()
        self._clocks.stop()
        self.watch.look()

    @property
    def seen(self) -> Counter[str]:
        """How often everything was met."""
        return self.watch.seen

    def run(self, steps: int) -> None:
        """Make steps; FaultError says with which seed, at which step and after which steps."""
        try:
            for _ in range(steps):
                self.step()
        except Exception as fault:  # noqa: BLE001 - whatever it is, it is told with its steps
            told = [f"seed {self.seed}, step {self.steps}: {fault!r}"]
            first = self.steps - len(self._last) + 1
            told += [f"{number:>9} {done}" for number, done in enumerate(self._last, first)]
            raise FaultError("\n".join(told)) from None

    def step(self) -> None:
        """Do one thing, and look whether all is well."""
        self.steps += 1
        self._last.append("")
        [move] = self._random.choices(self._moves, cum_weights=self._shares)
        move()
        self._hands.turn()
        if self._store_thread.waiting and self._random.random() < 0.6:
            self._do("the disk answers")
            self._store_thread.release()
            self._hands.turn()
        self._clocks.stop()
        self.watch.look()

    def close(self) -> None:
        """Get up."""
        self.watch.close()

    def _do(self, what: str) -> None:
        """Write down what is about to be done."""
        self._last[-1] += f"{'; ' if self._last[-1] else ''}{what}"

    # --- time --------------------------------------------------------------------------------

    def _moment(self) -> None:
        self._do("wait a moment")
        self._clocks.pass_a_moment()

    def _idle(self) -> None:
        left = int(self.watch.values["secondsLeft"])
        seconds = self._random.choice(
            (1, 10, left - 1, left, left, left + visit.STILL_THERE_SECONDS)
        )
        self._let_pass(seconds)

    def _let_pass(self, seconds: int) -> None:
        self._do(f"wait {seconds} s")
        self._clocks.pass_seconds(seconds)

    # --- touching ----------------------------------------------------------------------------

    def _tap(self, place: QPoint, what: str) -> None:
        place = self._inside(place)
        if self._random.random() < 0.7:
            self._do(f"tap {what} at {place.x()},{place.y()}")
            self._hands.touch([place])
        else:
            button = Qt.MouseButton.LeftButton
            if self._random.random() < 0.1:
                button = self._random.choice(
                    (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton)
                )
            self._do(f"click {what} at {place.x()},{place.y()}: {button.name}")
            self._hands.click([place], button)

    def _inside(self, place: QPoint) -> QPoint:
        window = self._scene.window
        return QPoint(
            min(max(place.x(), 0), window.width() - 1), min(max(place.y(), 0), window.height() - 1)
        )

    def _anywhere(self) -> QPoint:
        window = self._scene.window
        return QPoint(
            self._random.randrange(window.width()), self._random.randrange(window.height())
        )

    def _tap_item(self, item: QQuickItem) -> None:
        name = item.objectName() or class_name(item).partition("_")[0]
        x, y = self._random.uniform(0.1, 0.9), self._random.uniform(0.1, 0.9)
        self._tap(self._scene.middle(item, x, y), name)

    def _somewhere(self) -> None:
        self._tap(self._anywhere(), "somewhere")

    def _control(self) -> None:
        looks: list[QQuickItem] = []
        others: list[QQuickItem] = []
        for control in self._scene.controls():
            bar = control.parentItem().parentItem()
            in_bar = class_name(bar).startswith("TopBar")
            (looks if in_bar else others).append(control)
        controls = looks if self._random.random() < LOOKS_SHARE or not others else others
        self._tap_item(self._random.choice(controls)) if controls else self._somewhere()

    def _drag(self) -> None:
        places = [self._anywhere() for _ in range(self._random.randint(2, 5))]
        controls = self._scene.controls()
        if controls and self._random.random() < 0.5:
            places[0] = self._inside(self._scene.middle(self._random.choice(controls)))
        path = " ".join(f"{place.x()},{place.y()}" for place in places)
        if self._random.random() < 0.6:
            self._do(f"drag a finger {path}")
            self._hands.touch(places)
        else:
            self._do(f"drag the mouse {path}")
            self._hands.click(places, Qt.MouseButton.LeftButton)

    def _two_fingers(self) -> None:
        fingers = [[self._anywhere(), self._anywhere()] for _ in range(2)]
        self._do(f"two fingers {[(p.x(), p.y()) for finger in fingers for p in finger]}")
        self._hands.touch(*fingers)

    def _knock(self) -> None:
        self._do("hold a finger in the corner")
        self._hands.touch([QPoint(5, 5)], held=self._clocks.hold)

    # --- keyboards ---------------------------------------------------------------------------

    def _board(self) -> None:
        """Use the on-screen keyboard."""
        board, chance = self._scene.board, self._random.random()
        if not self._scene.board_is_open:
            self._key()
        elif chance < 0.2:
            self._tap_item(self._random.choice(self._scene.keys()))
        elif chance < 0.9:
            share = self._random.random
            self._tap(self._scene.middle(board, share(), share()), "keyboard")
        else:
            self._hold_key()

    def _hold_key(self) -> None:
        key = self._random.choice(self._scene.keys())
        place = self._inside(self._scene.middle(key))
        aside = self._inside(place + QPoint(self._random.randint(-200, 200), -50))
        self._do(f"hold key {key.property('displayText')!r}, let go at {aside.x()},{aside.y()}")
        self._hands.touch([place, aside], held=self._clocks.hold)

    def _key(self) -> None:
        key = self._random.choice(KEYS)
        self._do(f"key {key.name}")
        self._hands.press(key)

    def _chord(self) -> None:
        modifiers, key = self._random.choice(CHORDS)
        self._do(f"keys {modifiers} {key.name}")
        self._hands.press(key, modifiers)

    def _write(self) -> None:
        self._do_write(self._random.choice((*NAMES, *ODD_TEXTS, self._mark)))

    def _do_write(self, text: str) -> None:
        self._do(f"write {text!a}")
        self._hands.write(text)

    def _paste(self) -> None:
        """Try to: nobody at the screens may."""
        if not self._kiosk.app.visit.at_rest:
            text = self._random.choice((self._mark, *ODD_TEXTS, *LONG_TEXTS))
            self._do(f"paste {text!a}")
            QGuiApplication.clipboard().setText(text)
            self._hands.press(_K.Key_V, _CTRL)

    @property
    def _mark(self) -> str:
        return mark_of(self.watch.person)

    # --- the kiosk itself --------------------------------------------------------------------

    def _resize(self) -> None:
        width, height = self._random.choice(SIZES)
        self._do(f"turn the screen to {width}x{height}")
        self._scene.window.resize(width, height)

    def _disk_refuses(self, refusing: bool) -> None:
        self._do("the disk is full" if refusing else "the disk is well")
        for store in self._kiosk.stores:
            store.refusing = refusing

    def _disk(self) -> None:
        chance = self._random.random()
        if chance < 0.2:
            self._do("a minute is over: count")
            self._kiosk.app.visit.recount()
        elif chance < 0.4:
            self._do("some seconds are over: try again")
            self._kiosk.app.visit.try_again()
        else:
            self._disk_refuses(chance < 0.7)

    # --- getting on --------------------------------------------------------------------------

    def _help(self) -> None:
        """Do what somebody would who wants to get on."""
        named = self._scene.named()
        primary = named.get("primary")
        if primary is not None and primary.property("armed") is False:
            self._moment()
        values = self.watch.values
        over_the_form = values["stillThere"] or "cancelCountry" in named or "staffBack" in named
        if values["screen"] == "Sign" and not over_the_form:
            self._fill_in(named)
        else:
            wanted = self._random.choices(*_ways(values, named))
            self._tap_named(named, *wanted)

    def _tap_named(self, named: dict[str, QQuickItem], name: str) -> None:
        name, _, disk = name.partition(" with the disk ")
        if disk:
            self._disk_refuses(disk == "full")
        if name == "wait":
            self._let_pass(max(int(self.watch.values["secondsLeft"]), SIDE_DOOR_SECONDS))
        elif name in named:
            self._tap_item(named[name])
        else:
            self._control()

    def _fill_in(self, named: dict[str, QQuickItem]) -> None:
        values = self.watch.values
        match values["step"]:
            case "name" if not values["draft"]["first_name"].strip() or values["problems"]:
                self._write_in_field(f"{self._mark} {self._random.choice(NAMES)}")
            case "email" if "@" not in values["draft"]["email"] or values["problems"]:
                self._write_in_field(f"{self._mark}@example.org")
            case "place" if not values["draft"]["postal_code"] and self._random.random() < 0.3:
                self._write_in_field(self._mark)
            case "updates" if not values["updates"]:
                self._tap_named(named, self._random.choice(("yes", "no")))
            case _ if values["correcting"] and self._random.random() < 0.1:
                self._write()
            case _ if values["correcting"] and self._random.random() < 0.2:
                self._tap_named(named, "primary with the disk full")
            case _:
                self._tap_named(named, "primary")

    def _write_in_field(self, text: str) -> None:
        field = self._scene.window.activeFocusItem()
        if class_name(field) != "QQuickTextInput":
            self._control()
            return
        self._do("empty the field")
        self._hands.press(_K.Key_A, _CTRL)
        self._hands.press(_K.Key_Delete)
        self._do_write(text)


def _ways(values: dict[str, Any], named: dict[str, QQuickItem]) -> tuple[list[str], list[int]]:
    """Return the names of what leads on from the screen that shows, and how likely each is."""
    if "staffBack" in named:
        ways = {"staffBack": 2, "wait": 1}
    elif values["stillThere"]:
        ways = {"stillHere": 4, "nextPerson": 1}
    elif "cancelCountry" in named:
        ways = {name: 1 for name in named if name.startswith("country-")} | {"cancelCountry": 1}
    elif "closeCode" in named:
        ways = {"closeCode": 1}
    else:
        ways = {
            "Story": {"primary": 14, "keepPosted": 2, "showActions": 3, "more": 4, "wait": 1},
            "Background": {"primary": 5, "back": 1, "sources": 1, "who": 1, "wait": 1},
            "Actions": {"primary": 4, "code": 2, "back": 1, "wait": 1},
            "Thanks": {
                "primary": 6,
                "fix": 3,
                "fix with the disk full": 1,
                "remove": 4,
                "code": 1,
                "wait": 1,
            },
            "Removal": {
                "primary": 1,
                "removeForGood": 2,
                "removeForGood with the disk full": 2,
            },
            "Trouble": {"primary with the disk well": 5, "primary": 1, "giveUp": 3, "wait": 1},
        }.get(values["screen"], {"primary": 1})
    return list(ways), list(ways.values())
