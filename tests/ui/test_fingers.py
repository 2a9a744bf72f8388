"""What a press is: one finger, down and up within the same thing, and nothing else."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.ui.display_view import SETTLE_MS
from kiosk.ui.hands import PALM_MS, Fingers
from tests.ui.conftest import Kiosk
from tests.ui.hands import Clocks, Scene

FAR = QPoint(3, 3)


class Touch:
    """Fingers on the screen, each by a number."""

    def __init__(self, kiosk: Kiosk) -> None:
        """Have none on it yet."""
        self.kiosk = kiosk
        self._device = QTest.createTouchDevice()
        self._down: dict[int, QPoint] = {}

    def place(self, name: str) -> QPoint:
        """Return the middle of something."""
        item = self.kiosk.robot.find_object(name)
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def down(self, **fingers: QPoint) -> None:
        """Put fingers down at once: `down(one=…, two=…)`."""
        self._send("press", {_number(finger): place for finger, place in fingers.items()})

    def move(self, finger: str, place: QPoint) -> None:
        """Move one."""
        self._send("move", {_number(finger): place})

    def up(self, *fingers: str) -> None:
        """Lift them at once, where they are."""
        self._send("release", {_number(f): self._down[_number(f)] for f in fingers})
        for finger in fingers:
            del self._down[_number(finger)]

    def tap(self, place: QPoint) -> None:
        """Put one finger down and lift it."""
        self.down(one=place)
        self.up("one")

    def wait(self) -> None:
        """Let more time pass than lies between the points of a palm."""
        QTest.qWait(2 * PALM_MS)

    def _send(self, what: str, fingers: dict[int, QPoint]) -> None:
        window = self.kiosk.app.window
        sequence = QTest.touchEvent(window, self._device, False)
        self._down |= fingers
        for number, place in self._down.items():
            if number in fingers:
                getattr(sequence, what)(number, place, window)
            else:
                sequence.stationary(number)
        sequence.commit()


def _number(finger: str) -> int:
    return ("one", "two", "three", "four").index(finger)


@pytest.fixture
def touch(kiosk: Kiosk) -> Touch:
    """Fingers before the story, which has many buttons."""
    kiosk.robot.tap_object("primary")
    kiosk.ready()
    return Touch(kiosk)


def test_a_finger_presses_a_button(touch: Touch) -> None:
    touch.tap(touch.place("more"))
    assert touch.kiosk.shows("screen") == "Background"


def test_a_finger_that_leaves_presses_nothing(touch: Touch) -> None:
    for name in ("more", "primary", "showActions"):
        touch.down(one=touch.place(name))
        touch.move("one", FAR)
        touch.up("one")
    for name, other in (("more", "primary"), ("primary", "showActions")):
        touch.down(one=touch.place(name))
        touch.move("one", touch.place(other))
        touch.up("one")
    assert touch.kiosk.shows("screen") == "Story"


def test_a_finger_that_comes_from_elsewhere_presses_nothing(touch: Touch) -> None:
    touch.down(one=FAR)
    touch.move("one", touch.place("primary"))
    touch.up("one")
    assert touch.kiosk.shows("screen") == "Story"


def test_a_second_finger_does_nothing_and_the_first_goes_on(touch: Touch) -> None:
    touch.down(one=touch.place("more"))
    touch.wait()
    touch.down(two=touch.place("primary"))
    touch.up("two")
    assert touch.kiosk.shows("screen") == "Story"
    touch.down(two=touch.place("showActions"), three=touch.place("keepPosted"))
    touch.up("two", "three")
    assert touch.kiosk.shows("screen") == "Story"
    touch.up("one")
    assert touch.kiosk.shows("screen") == "Background"


def test_a_second_finger_that_stays_longer_does_nothing_either(touch: Touch) -> None:
    touch.down(one=touch.place("more"))
    touch.wait()
    touch.down(two=touch.place("primary"))
    touch.up("one")
    assert touch.kiosk.shows("screen") == "Background"
    touch.kiosk.ready()
    touch.up("two")
    assert touch.kiosk.shows("screen") == "Background"


def test_a_finger_beside_a_hand_that_rests_does_nothing(touch: Touch) -> None:
    touch.down(one=FAR)
    touch.wait()
    touch.down(two=touch.place("primary"))
    touch.up("two")
    touch.up("one")
    assert touch.kiosk.shows("screen") == "Story"
    touch.tap(touch.place("more"))
    assert touch.kiosk.shows("screen") == "Background"


def test_a_palm_does_nothing(touch: Touch) -> None:
    touch.down(one=touch.place("primary"), two=touch.place("primary") + QPoint(30, 5), three=FAR)
    touch.up("one")
    touch.up("two", "three")
    assert touch.kiosk.shows("screen") == "Story"
    touch.tap(touch.place("primary"))
    assert touch.kiosk.shows("screen") == "Sign"


def test_a_palm_on_the_poster_does_not_begin(kiosk: Kiosk) -> None:
    touch = Touch(kiosk)
    touch.down(one=QPoint(900, 300), two=QPoint(940, 330))
    touch.up("one", "two")
    assert kiosk.shows("screen") == "Attract"
    touch.tap(QPoint(900, 300))
    assert kiosk.shows("screen") == "Story"


def test_a_tap_that_shakes_counts_once(touch: Touch) -> None:
    touch.kiosk.app.display.set_settle_ms(SETTLE_MS)
    clocks = Clocks(touch.kiosk.app, Scene(touch.kiosk.app.window))
    place = touch.place("primary")
    for _ in range(3):
        touch.tap(place)
        clocks.stop()
    assert (touch.kiosk.shows("screen"), touch.kiosk.shows("step")) == ("Sign", "name")
    assert touch.kiosk.shows("problems") == {}


def test_other_buttons_of_a_mouse_and_its_wheel_do_nothing(kiosk: Kiosk) -> None:
    for button in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton):
        place = Touch(kiosk).place("primary")
        QTest.mouseClick(kiosk.app.window, button, pos=place)
    kiosk.robot.settle()
    assert kiosk.shows("screen") == "Attract"


def test_points_that_come_down_one_after_the_other_in_no_time_are_a_palm() -> None:
    palm = Fingers()
    assert palm.feel({1: False}, [], 1000) == {1}
    assert palm.feel({2: False}, [], 1000 + PALM_MS) == set()
    assert palm.feel({}, [1], 2000) == set()
    assert palm.feel({}, [2], 2000) == set()
    assert palm.feel({3: False}, [], 3000) == {3}


def test_a_second_point_later_is_a_second_finger() -> None:
    fingers = Fingers()
    assert fingers.feel({1: False}, [], 1000) == {1}
    assert fingers.feel({2: False}, [], 1001 + PALM_MS) == {1}
    assert fingers.feel({3: False, 4: False}, [], 2000) == {1}
    assert fingers.feel({}, [1], 2000) == {1}
    assert fingers.feel({}, [], 2000) == set()


def test_on_the_keyboard_a_finger_may_follow_at_once_but_not_beside_it() -> None:
    fingers = Fingers()
    assert fingers.feel({1: True}, [], 1000) == {1}
    assert fingers.feel({2: True}, [], 1001) == {1, 2}
    assert fingers.feel({}, [1], 1002) == {1, 2}
    assert fingers.feel({3: False}, [], 2000) == {2}
    assert fingers.feel({}, [2, 3], 2000) == {2}
