"""Language, text size and contrast are a tap away everywhere, and as new for the next person."""

import pytest

from tests.ui.conftest import Kiosk, MakeKiosk
from tests.ui.long_visit import every_screen, to_the_actions

LARGEST = 3


def look(kiosk: Kiosk) -> tuple[int, str, str]:
    return kiosk.shows("textStep"), kiosk.shows("contrast"), kiosk.shows("language")


def assert_at_hand(kiosk: Kiosk, where: str) -> None:
    """Check that each of the three changes what is on screen, and that it stays on screen."""
    before = kiosk.app.visit.state
    for _ in range(LARGEST + 1):
        kiosk.robot.tap_object("textSize")
        kiosk.robot.settle()
    assert kiosk.shows("textStep") == 0, where
    for _ in range(3):
        kiosk.robot.tap_object("contrast")
    assert kiosk.shows("contrast") == "campaign", where
    for language in ("de", "en"):
        kiosk.robot.tap_object("languages")
        kiosk.robot.tap_object(f"language-{language}")
        assert kiosk.shows("language") == language, where
    assert kiosk.app.visit.state == before, where


def test_they_are_at_hand_on_every_screen(kiosk: Kiosk) -> None:
    seen = []
    for where in every_screen(kiosk):
        assert_at_hand(kiosk, where)
        seen.append(where)
    to_the_actions(kiosk)
    assert_at_hand(kiosk, "actions")
    assert {"country", "trouble", "still there", "large code", "thanks", "removed"} <= set(seen)


def test_what_is_typed_goes_on_after_they_were_used(kiosk: Kiosk) -> None:
    kiosk.begin_signing()
    kiosk.robot.tap_object("primary")
    kiosk.robot.type_text("Ad")
    kiosk.robot.tap_object("textSize")
    kiosk.robot.tap_object("contrast")
    kiosk.robot.wait_until(kiosk.robot.keyboard_shown, "the keyboard")
    kiosk.robot.type_text("a")
    assert kiosk.app.visit.value("first_name") == "Ada"


def choose_everything(kiosk: Kiosk) -> None:
    """Choose everything that can be chosen on the poster."""
    kiosk.robot.tap_object("textSize")
    kiosk.robot.tap_object("contrast")
    kiosk.robot.tap_object("reach")
    kiosk.robot.tap_object("languages")
    kiosk.robot.tap_object("language-de")
    assert look(kiosk) == (1, "light", "de")
    assert kiosk.shows("reach")


def assert_as_new(kiosk: Kiosk) -> None:
    assert look(kiosk) == (0, "campaign", "en")
    assert not kiosk.shows("reach")


@pytest.fixture
def high(make_kiosk: MakeKiosk) -> Kiosk:
    return make_kiosk((1080, 1920), pin="471829")


def test_whoever_chooses_on_the_poster_and_goes_leaves_it_as_new(high: Kiosk) -> None:
    choose_everything(high)
    assert high.app.quiet.isActive()
    assert high.app.quiet.interval() == high.app.visit.idle_seconds * 1000
    high.app.quiet.timeout.emit()
    assert_as_new(high)
    high.robot.tap_object("languages")
    high.app.quiet.timeout.emit()
    high.robot.settle()
    assert not [i for i in high.robot.items() if i.objectName() == "closeLanguages"]


def test_within_a_visit_only_its_end_makes_it_new(high: Kiosk) -> None:
    choose_everything(high)
    high.robot.tap_object("primary")
    assert not high.app.quiet.isActive()
    high.app.quiet.timeout.emit()
    assert look(high) == (1, "light", "de")
    high.app.visit.nextPerson()
    assert_as_new(high)


def test_staff_who_come_to_a_changed_poster_leave_it_as_new(high: Kiosk) -> None:
    choose_everything(high)
    staff = high.app.side.staff
    staff.knock()
    for digit in "471829":
        staff.press(int(digit))
    staff.enter()
    staff.leave()
    assert_as_new(high)
