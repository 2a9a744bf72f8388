"""A kiosk that people use one after the other, and how it is where nobody was yet."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, QRect, Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.signing.visit import IDLE_SECONDS, STILL_THERE_SECONDS, TROUBLE_SECONDS
from kiosk.ui.robot import class_name, has_property
from tests.ui.conftest import Kiosk
from tests.ui.hand_overs.people import COUNTRIES, Person
from tests.ui.hand_overs.traces import Look, differ, plain, properties, without

PIN = "135790"
SIZE = (1366, 768)
CONTROL = Qt.KeyboardModifier.ControlModifier
PATIENCE = TROUBLE_SECONDS + IDLE_SECONDS + STILL_THERE_SECONDS


class AtOnce(Executor):
    """Does what it is given here and now."""

    def submit(self, call: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Make the call."""
        future: Future[Any] = Future()
        try:
            future.set_result(call(*args, **kwargs))
        except Exception as error:  # noqa: BLE001 - an executor keeps whatever was raised
            future.set_exception(error)
        return future


class Table:
    """A kiosk, a pair of hands on it, and eyes that look for what was left."""

    def __init__(self, kiosk: Kiosk) -> None:
        """Take a kiosk that nobody has used."""
        self.kiosk = kiosk
        self.app = kiosk.app
        self.visit = kiosk.app.visit
        self.window = kiosk.app.window
        self.look = Look(kiosk)
        self.signed = 0
        self._type: Any = QTest.sendKeyEvent  # its stubs do not know its last argument as optional
        self.turn()

    @property
    def high(self) -> bool:
        """Whether somebody who sits cannot reach all of this screen."""
        return bool(self.app.display.property("tall"))

    def turn(self) -> None:
        """Let everything that is due happen, be laid out and drawn, and be cleared away."""
        QCoreApplication.processEvents()
        QCoreApplication.sendEvent(self.window, QEvent(QEvent.Type.UpdateRequest))
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()

    # Hands.

    def click(self, name: str) -> None:
        """Click something that shows, by its name or its words."""
        found = [
            item
            for item in self.kiosk.robot.items()
            if name in (item.objectName(), item.property("text")) and item.isEnabled()
        ]
        assert found, f"{name} is not on the {self.visit.property('screen')} screen"
        self.click_on(found[0])

    def click_on(self, item: QQuickItem) -> None:
        """Click the middle of an item, after the moment in which a new screen takes no clicks."""
        for shown in self.kiosk.robot.items():
            if has_property(shown, "primaryText"):
                for child in shown.children():
                    if class_name(child) == "QQmlTimer":
                        child.setProperty("running", False)
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, pos=middle)
        self.turn()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
        """Press a key of a real keyboard."""
        QTest.keyClick(self.window, key, modifiers or Qt.KeyboardModifier.NoModifier)
        self.turn()

    def write(self, text: str) -> None:
        """Write on a real keyboard of any script."""
        for sign in text:
            none = Qt.KeyboardModifier.NoModifier
            self._type(QTest.KeyAction.Click, self.window, Qt.Key.Key_unknown, sign, none)
        self.turn()

    def tap_keys(self, kind: str, times: int) -> None:
        """Tap a key of the on-screen keyboard that is no letter."""
        for _ in range(times):
            keys = [item for item in self.kiosk.robot.items() if class_name(item).startswith(kind)]
            assert keys, f"{kind} is not on the keyboard"
            self.click_on(keys[0])

    def let_pass(self) -> None:
        """Let nobody touch anything until the poster is back."""
        for _ in range(PATIENCE):
            if self.visit.at_rest:
                break
            self.visit.tick()
        self.turn()

    # The visit.

    def begin(self) -> None:
        """Go from the poster to the story."""
        self.click("primary")

    def fiddle(self, who: Person) -> None:
        """Change, in the first step of the form, everything that can be changed."""
        for _ in range(who.whim % 4):
            self.click("textSize")
        for _ in range(who.whim % 3):
            self.click("contrast")
        if who.whim % 5 == 1:
            if self.high:  # where the row above has more signs, and no room for names
                self.click("languages")
            self.click("language-fr")
        if who.whim % 5 == 3:
            self.click("languages")
            self.click("language-ar")
            assert self.look.keyboard_locale().startswith("ar")
        self.visit.back()
        self.visit.read("whole")
        self.turn()
        self.click("pageDown")
        assert any(self.look.pages())
        self.visit.back()
        self.visit.sign()
        self.turn()

    def write_name(self, who: Person) -> None:
        """Type, take back, type again, try to copy, and leave the keyboard in another mode."""
        self.write(who.first_name + who.copied)
        for _ in who.copied:
            QTest.keyClick(self.window, Qt.Key.Key_Backspace)
        for key in (Qt.Key.Key_Z, Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X):
            self.press(key, CONTROL)
        assert self.visit.value("first_name") == who.first_name
        assert not QGuiApplication.clipboard().text()
        # There are other ways to copy than through us.
        clipboard = QGuiApplication.clipboard()
        clipboard.setText(who.copied)
        if clipboard.supportsSelection():
            clipboard.setText(who.copied, QClipboard.Mode.Selection)
        if not self.look.keyboard_locale().startswith("ar"):  # which has no capitals
            self.tap_keys("ShiftKey", who.whim % 3)
        self.tap_keys("SymbolModeKey", who.whim % 2)

    def fill_in(self, who: Person) -> None:
        """Go from the first step of the form to the last one."""
        self.fiddle(who)
        self.write_name(who)
        self.visit.enter("last_name", who.last_name)
        self.visit.advance()
        self.visit.enter("email", who.email.replace("@", " "))
        self.visit.advance()
        self.turn()
        assert self.visit.property("problems")
        self.slip(who)
        self.visit.enter("email", who.email)
        self.visit.advance()
        self.visit.enter("postal_code", who.postal_code)
        self.turn()
        self.click("country")
        self.write(who.searched)
        self.click("cancelCountry")
        self.visit.enter("country", COUNTRIES[who.whim % len(COUNTRIES)])
        self.visit.advance()
        if self.visit.property("doubt"):  # American codes have five digits
            self.visit.advance()
        self.visit.answer(who.whim % 2 == 0)
        self.turn()
        assert self.visit.property("step") == "consent/updates"

    def slip(self, who: Person) -> None:
        """Write an address with a slip in it, tap a domain, and leave it at being asked."""
        self.visit.enter("email", who.email.partition("@")[0])
        self.turn()
        names = [str(item.objectName()) for item in self.kiosk.robot.items()]
        chips = [name for name in names if name.startswith("domain-")]
        # Within reach of somebody who sits there is no room for them.
        assert chips or self.app.display.property("reach")
        for chip in chips[:1]:
            self.click(chip)
            assert self.visit.value("email").endswith(f"@{chip.removeprefix('domain-')}")
        self.visit.enter("email", who.email.replace("example.org", "gmial.com"))
        self.visit.advance()
        self.turn()
        assert self.visit.property("doubt")

    def sign(self, who: Person) -> None:
        """Fill in everything and sign."""
        self.fill_in(who)
        self.visit.advance()
        self.turn()
        assert self.visit.property("screen") == "Thanks"
        self.signed += 1

    # What was left.

    def poster(self) -> dict[str, Any]:
        """Return how the poster stands."""
        views = {name: properties(view) for name, view in self.look.front().items()}
        for name in ("signedToday", "signedTodayFor", "secondsLeft"):
            del views["visit"][name]
        return {
            **_comparable(views),
            "focus": self.window.activeFocusItem().objectName(),
            "clipboard": list(self.look.clipboard()),
            "keyboard": self.look.keyboard(),
            "keyboard shown": self.kiosk.robot.keyboard_shown(),
            "staff": self.app.side.staff.property("screen"),
        }

    def story(self) -> dict[str, Any]:
        """Return how the story stands, and go through all of it."""
        found = {"summary": self.look.pages()}
        self.visit.read("whole")
        self.turn()
        found["whole"] = self.look.pages()
        self.visit.back()
        self.turn()
        return found

    def first_step(self) -> dict[str, Any]:
        """Return how the first step of the form stands, and what comes back by its keys."""
        field = self.window.activeFocusItem()
        undo = [field.property("canUndo"), field.property("canRedo")]
        fields = self.look.having("canUndo")
        before = {
            "keyboard": self.look.keyboard(),
            "texts": [thing.property("text") for thing in fields],
            "undo": undo + [thing.property("canUndo") for thing in fields],
            "draft": self.visit.property("draft"),
        }
        for key in (Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_V):
            self.press(key, CONTROL)
        QTest.mouseClick(
            self.window,
            Qt.MouseButton.MiddleButton,
            pos=field.mapToScene(QPointF(5, 5)).toPoint(),
        )
        self.turn()
        return {**before, "brought back": field.property("text"), "now": self.look.keyboard()}

    def count_box(self) -> QRect:
        """Return the place of the number on the poster, which is another for each person."""
        words = "Be the first to sign here today", "</b> signed here today"
        [item] = [
            item for item in self.kiosk.robot.items() if str(item.property("text")).endswith(words)
        ]
        number = f"<b>{self.signed}</b>" if self.signed else "Be the first"
        assert str(item.property("text")).startswith(number)
        return item.mapRectToScene(item.boundingRect()).toAlignedRect()


def _comparable(views: dict[str, dict[str, Any]]) -> dict[str, str]:
    """Return what all views say as texts, without where they lie in the memory."""
    return {
        f"{view}.{name}": plain(value)
        for view, values in views.items()
        for name, value in values.items()
        if not isinstance(value, QObject)
    }


class Unused:
    """How everything is where nobody has been yet."""

    def __init__(self, table: Table) -> None:
        """Go once as far as the first step of the form."""
        self._box = table.count_box()
        self.poster = table.poster()
        self._poster_picture = table.look.picture()
        table.begin()
        self.story_picture = table.look.picture()
        self.story = table.story()
        table.click("primary")
        self.first_picture = table.look.picture()
        self.first_step = table.first_step()
        table.visit.nextPerson()
        table.turn()

    def poster_differs(self, table: Table) -> bool:
        """Whether the poster shows anything else, the number of signatures aside."""
        boxes = self._box, table.count_box()
        return differ(without(table.look.picture(), *boxes), without(self._poster_picture, *boxes))
