"""By keyboard alone: every screen has its focus, Tab goes round in reading order, and it shows."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem

from tests.ui.conftest import Kiosk, MakeKiosk
from tests.ui.eyes import Picture, called, controls, face
from tests.ui.hands import Hands
from tests.ui.test_fit import CONTROL_CONTRAST, NAMES
from tests.ui.test_layout import box
from tests.ui.waiting import tab_to
from tests.ui.walk import every_screen

MOST_STOPS = 40
RING_MM = 1.0
LOOKS = [((1024, 600), "en"), ((1080, 1920), "en"), ((1366, 768), "ar")]


@dataclass
class Round:
    """Once round a screen with Tab: where the focus was, and what could have had it."""

    names: list[str]
    places: dict[str, QRectF]

    @classmethod
    def made(cls, kiosk: Kiosk, key: Qt.Key = Qt.Key.Key_Tab) -> "Round":
        """Press Tab until the focus is where it began."""
        first = _focused(kiosk)
        names = [first]
        places: dict[str, QRectF] = {}
        for _ in range(MOST_STOPS):
            kiosk.robot.press_key(key)
            if _focused(kiosk) == first:
                return cls(names, places)
            if not places:
                # Without the on-screen keyboard, which goes when the focus leaves a field.
                kiosk.robot.settle()
                places = {called(i): face(i) for i in controls(kiosk) if i.isEnabled()}
            names.append(_focused(kiosk))
        pytest.fail(f"Tab never comes back to {first}: {names}")

    def faults(self, *, mirrored: bool) -> Iterator[str]:
        """Everything is reached once, and wherever reading begins nobody has to look back."""
        if sorted(self.names) != sorted(self.places):
            yield f"Tab goes to {self.names}, on the screen are {list(self.places)}"
            return
        order = [self.places[name] for name in self.names]
        rounds = [[*order[at:], *order[:at]] for at in range(len(order))]
        if all(any(_before(b, a, mirrored) for a, b in combinations(way, 2)) for way in rounds):
            yield f"not in reading order: {self.names}"


def _focused(kiosk: Kiosk) -> str:
    return called(kiosk.app.window.activeFocusItem())


def _before(a: QRectF, b: QRectF, mirrored: bool) -> bool:
    """Whether `a` is read before `b`: in its row, or above it in its column."""
    if _overlap(a.left(), a.right(), b.left(), b.right()):
        return a.bottom() <= b.top()
    if _overlap(a.top(), a.bottom(), b.top(), b.bottom()):
        return a.left() >= b.right() if mirrored else a.right() <= b.left()
    return False


def _overlap(start: float, end: float, other_start: float, other_end: float) -> bool:
    return start < other_end and other_start < end


@pytest.mark.parametrize(("size", "language"), LOOKS)
def test_tab_goes_round_every_screen_in_reading_order(
    make_kiosk: MakeKiosk, size: tuple[int, int], language: str
) -> None:
    kiosk = make_kiosk(size, language=language)
    wrong: list[str] = []
    for where in every_screen(kiosk, NAMES.get(language, "Ada")):
        arrived = _focused(kiosk)
        if arrived not in [called(item) for item in controls(kiosk)]:
            wrong.append(f"{where}: the focus is on nothing: {arrived}")
            continue
        there = Round.made(kiosk)
        wrong += [f"{where}: {fault}" for fault in there.faults(mirrored=language == "ar")]
        back = Round.made(kiosk, Qt.Key.Key_Backtab)
        if [back.names[0], *reversed(back.names[1:])] != there.names:
            wrong.append(f"{where}: backwards it is another way: {back.names}")
    assert not wrong, "\n".join(wrong)


def test_the_focus_shows_once_a_key_is_pressed(make_kiosk: MakeKiosk) -> None:
    kiosk = make_kiosk((1366, 768))
    wrong: list[str] = []
    for where in every_screen(kiosk):
        kiosk.robot.press_key(Qt.Key.Key_Shift)
        for contrast in ("campaign", "light", "dark"):
            while kiosk.shows("contrast") != contrast:
                kiosk.app.display.nextContrast()
            wrong += [f"{where}, {contrast}: {fault}" for fault in _faults_of_the_ring(kiosk)]
    assert not wrong, "\n".join(wrong)


def _faults_of_the_ring(kiosk: Kiosk) -> Iterator[str]:
    """The line around what has the focus: there, and standing out."""
    kiosk.robot.settle()
    item = kiosk.app.window.activeFocusItem()
    ring = _ring(item)
    if ring is None:
        yield f"{called(item)} has no ring"
        return
    if not QRectF(0, 0, kiosk.app.window.width(), kiosk.app.window.height()).contains(ring):
        yield f"the ring of {called(item)} leaves the window"
    width = RING_MM * kiosk.shows("pxPerMm")
    picture = Picture(kiosk)
    edge = QRectF(ring.left() - 3, ring.center().y() - 2, 3 + width, 4)
    counted = picture.within(edge).getcolors() or []
    if picture.contrast_within(edge) < CONTROL_CONTRAST or len(counted) < 2:
        yield f"the ring of {called(item)} does not stand out"


def _ring(item: QQuickItem) -> QRectF | None:
    """Return where the ring is: of a field its frame, of all else a line around it."""
    place = face(item)
    if place != box(item):
        return place
    around = place.adjusted(-2, -2, 2, 2)
    lines = [box(below) for below in _all_below(item)]
    return next((line for line in lines if line.contains(around)), None)


def _all_below(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from _all_below(child)


def test_a_finger_needs_no_ring_also_on_the_screens_own_keyboard(kiosk: Kiosk) -> None:
    assert not kiosk.shows("keysInUse")
    kiosk.begin_signing()
    kiosk.robot.type_text("Ada")
    kiosk.robot.press_enter()
    kiosk.robot.press_enter()
    kiosk.robot.settle()
    assert kiosk.shows("step") == "email"
    assert not kiosk.shows("keysInUse")
    kiosk.key(Qt.Key.Key_Tab)
    assert kiosk.shows("keysInUse")
    Hands(kiosk.app.window).touch([QPoint(5, 400)])
    assert not kiosk.shows("keysInUse")


def test_everything_at_the_top_and_every_sheet_works_by_keyboard(kiosk: Kiosk) -> None:
    tab_to(kiosk, "languages")
    kiosk.key(Qt.Key.Key_Return)
    assert focus(kiosk) == "language-en"
    kiosk.key(Qt.Key.Key_Escape)
    assert focus(kiosk) == "languages"
    kiosk.key(Qt.Key.Key_Space)
    tab_to(kiosk, "language-de")
    kiosk.key(Qt.Key.Key_Space)
    assert (kiosk.shows("language"), focus(kiosk)) == ("de", "languages")
    kiosk.key(Qt.Key.Key_Space)
    tab_to(kiosk, "language-en")
    kiosk.key(Qt.Key.Key_Space)
    assert (kiosk.shows("language"), focus(kiosk)) == ("en", "languages")
    tab_to(kiosk, "textSize")
    kiosk.key(Qt.Key.Key_Return)
    tab_to(kiosk, "contrast")
    kiosk.key(Qt.Key.Key_Space)
    assert (kiosk.shows("textStep"), kiosk.shows("contrast")) == (1, "light")
    assert focus(kiosk) == "contrast"


def test_a_visit_by_keyboard_with_every_turn_it_can_take(kiosk: Kiosk) -> None:
    press, ready = kiosk.key, kiosk.ready
    press(Qt.Key.Key_Return)
    tab_to(kiosk, "showActions")
    press(Qt.Key.Key_Return)
    tab_to(kiosk, "action-email")
    press(Qt.Key.Key_Space)
    tab_to(kiosk, "code")
    press(Qt.Key.Key_Return)
    assert focus(kiosk) == "closeCode"
    press(Qt.Key.Key_Escape)
    tab_to(kiosk, "back")
    press(Qt.Key.Key_Return)
    ready()
    press(Qt.Key.Key_Return)
    kiosk.write("Ada")
    press(Qt.Key.Key_Return, times=2)
    kiosk.write("ada@example.org")
    press(Qt.Key.Key_Return)
    tab_to(kiosk, "country")
    press(Qt.Key.Key_Return)
    kiosk.write("port")
    tab_to(kiosk, "country-PT")
    press(Qt.Key.Key_Return)
    assert focus(kiosk) == "country"
    tab_to(kiosk, "primary")
    ready()
    press(Qt.Key.Key_Return)
    assert focus(kiosk) == "yes"
    ready()
    press(Qt.Key.Key_Return)
    tab_to(kiosk, "primary")
    while kiosk.robot.find_object("primary").property("text") == "Read on":
        press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    kiosk.robot.find_object("receipt")
    [signed] = kiosk.signatures()
    assert (signed.first_name, signed.country) == ("Ada", "PT")
    assert signed.consents["updates"].answer == "yes"
    tab_to(kiosk, "remove")
    press(Qt.Key.Key_Return)
    tab_to(kiosk, "removeForGood")
    press(Qt.Key.Key_Return)
    kiosk.robot.find_text("It is gone.")
    assert kiosk.signatures() == []
    assert focus(kiosk) == "primary"
    ready()
    press(Qt.Key.Key_Return)
    assert kiosk.shows("screen") == "Attract"


def test_the_focus_is_not_lost_where_a_page_can_be_turned_no_further(
    make_kiosk: MakeKiosk,
) -> None:
    kiosk = make_kiosk((1024, 600))
    kiosk.key(Qt.Key.Key_Return)
    tab_to(kiosk, "pageDown")
    for _ in range(MOST_STOPS):
        if focus(kiosk) != "pageDown":
            break
        kiosk.key(Qt.Key.Key_Return)
    assert focus(kiosk) == "pageUp"
    kiosk.key(Qt.Key.Key_Return)
    assert focus(kiosk) == "pageUp" or kiosk.robot.find_object("pageDown").isEnabled()


def test_a_key_that_is_held_acts_once(kiosk: Kiosk) -> None:
    kiosk.key(Qt.Key.Key_Return)
    kiosk.ready()
    for again in (False, True, True, True):
        none = Qt.KeyboardModifier.NoModifier
        held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return.value, none, "", again)
        QCoreApplication.sendEvent(kiosk.app.window, held)
    kiosk.robot.settle()
    assert (kiosk.shows("screen"), kiosk.shows("step")) == ("Sign", "name")
    assert kiosk.shows("problems") == {}


def focus(kiosk: Kiosk) -> str:
    """Name what has the focus."""
    kiosk.robot.settle()
    return str(kiosk.app.window.activeFocusItem().objectName())


def test_a_language_beside_the_title_is_left_by_key_to_the_next_ones(kiosk: Kiosk) -> None:
    kiosk.key(Qt.Key.Key_Return)
    tab_to(kiosk, "language-fr")
    kiosk.key(Qt.Key.Key_Return)
    assert kiosk.shows("language") == "fr"
    assert focus(kiosk) in {"language-en", "languages"}
