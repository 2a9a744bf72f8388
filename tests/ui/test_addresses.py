"""Domains to tap while typing an address, and the question about one that may be a slip."""

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from kiosk.signing.doubts import Question
from kiosk.signing.form import Problem
from kiosk.signing.signature import utc_now
from kiosk.station.setup import Wishes, set_up
from kiosk.vault.seal import Identity
from tests.ui.conftest import Kiosk, MakeKiosk, said
from tests.ui.test_layout import (
    SIZES,
    TARGET_MM,
    assert_field_in_sight,
    assert_well_laid_out,
    box,
)

GAP_MM = 2.5
ROUNDING_PX = 1


def chips(kiosk: Kiosk) -> list[QQuickItem]:
    """Return the parts of an address that are offered, as they stand in their row."""
    kiosk.robot.settle()
    return [i for i in kiosk.robot.items() if i.objectName().startswith(("begins-", "domain-"))]


def offered(kiosk: Kiosk) -> list[str]:
    """Return what the chips say."""
    return [str(chip.property("text")) for chip in chips(kiosk)]


def at_email(kiosk: Kiosk, name: str = "Ada") -> None:
    """Go to the step that asks for the address."""
    kiosk.begin_signing()
    kiosk.robot.type_text(name)
    kiosk.robot.tap_object("primary")


def asked(kiosk: Kiosk) -> str:
    """Return what is being asked, if anything."""
    return str(kiosk.shows("doubt").get("question", ""))


def test_a_tap_on_a_domain_completes_the_address_and_writing_goes_on_at_its_end(
    kiosk: Kiosk,
) -> None:
    at_email(kiosk)
    assert offered(kiosk) == ["ada@"]
    kiosk.robot.type_text("ada")
    assert offered(kiosk)[:2] == ["gmail.com", "hotmail.com"]
    kiosk.robot.type_text("@te")
    assert offered(kiosk)[0] == "telus.net"
    kiosk.robot.tap_object("domain-telus.net")
    kiosk.robot.find_text("ada@telus.net")
    assert offered(kiosk) == []
    assert kiosk.robot.keyboard_shown()
    kiosk.robot.backspace(3)
    kiosk.robot.type_text("org")
    assert kiosk.app.visit.value("email") == "ada@telus.org"
    kiosk.robot.backspace(9)
    kiosk.robot.tap_object("domain-gmail.com")
    kiosk.robot.press_enter()
    assert kiosk.shows("step") == "place"
    assert kiosk.app.visit.value("email") == "ada@gmail.com"


def test_two_taps_write_an_address_that_begins_with_the_name(kiosk: Kiosk) -> None:
    kiosk.begin_signing()
    kiosk.robot.type_text("Zoë")
    kiosk.robot.press_enter()
    kiosk.robot.type_text("Example")
    kiosk.robot.press_enter()
    assert offered(kiosk)[:2] == ["zoe.example@", "zoeexample@"]
    kiosk.robot.tap_object("begins-zoe.example@")
    assert kiosk.app.visit.value("email") == "zoe.example@"
    assert offered(kiosk)[0] == "gmail.com"
    kiosk.robot.tap_object("domain-gmail.com")
    kiosk.robot.find_text("zoe.example@gmail.com")
    kiosk.robot.press_enter()
    assert kiosk.shows("step") == "place"


def test_nothing_is_offered_where_no_domain_begins_so(kiosk: Kiosk) -> None:
    at_email(kiosk)
    kiosk.robot.type_text("ada@zzq")
    assert offered(kiosk) == []


def test_a_slip_is_asked_about_and_one_tap_takes_what_was_meant(kiosk: Kiosk) -> None:
    at_email(kiosk)
    kiosk.robot.type_text("ada@gmial.com")
    kiosk.robot.press_enter()
    assert kiosk.shows("step") == "email"
    kiosk.robot.find_text("ada@gmial.com")
    kiosk.robot.find_text("Did you mean \u2066ada@gmail.com\u2069?")
    kiosk.robot.tap_text("Use \u2066ada@gmail.com\u2069")
    assert kiosk.shows("step") == "place"
    assert kiosk.app.visit.value("email") == "ada@gmail.com"


@pytest.mark.parametrize("way_on", ["keepAnswer", "primary"])
def test_whoever_says_that_it_is_right_is_not_asked_again(kiosk: Kiosk, way_on: str) -> None:
    at_email(kiosk)
    kiosk.robot.type_text("ada@gmial.com")
    kiosk.robot.tap_object("primary")
    kiosk.robot.tap_object(way_on)
    assert kiosk.shows("step") == "place"
    assert kiosk.app.visit.value("email") == "ada@gmial.com"
    kiosk.robot.tap_object("back")
    kiosk.robot.tap_object("primary")
    assert kiosk.shows("step") == "place"
    kiosk.robot.tap_object("back")
    kiosk.robot.wait_until(kiosk.robot.keyboard_shown, "the keyboard")
    kiosk.robot.backspace(9)
    kiosk.robot.type_text("hotmial.com")
    kiosk.robot.tap_object("primary")
    kiosk.robot.find_object("takeInstead")


def test_a_field_that_is_touched_again_can_be_written_in(kiosk: Kiosk) -> None:
    at_email(kiosk)
    kiosk.robot.type_text("ada@beispiel.zzz")
    kiosk.robot.press_enter()
    kiosk.robot.find_text("Is the ending of this address right?")
    kiosk.robot.tap_text("Change it")
    kiosk.robot.wait_until(kiosk.robot.keyboard_shown, "the keyboard")
    assert not asked(kiosk)
    kiosk.robot.backspace(3)
    kiosk.robot.type_text("de")
    kiosk.robot.press_enter()
    assert kiosk.shows("step") == "place"


def test_with_a_real_keyboard_two_enters_go_on_and_tab_finds_the_suggestion(kiosk: Kiosk) -> None:
    at_email(kiosk)
    kiosk.write("ada@gmial.com")
    kiosk.key(Qt.Key.Key_Return)
    assert asked(kiosk)
    kiosk.key(Qt.Key.Key_Return)
    assert kiosk.shows("step") == "place"
    assert kiosk.app.visit.value("email") == "ada@gmial.com"
    kiosk.key(Qt.Key.Key_Escape)
    kiosk.write("x")
    kiosk.key(Qt.Key.Key_Return)
    kiosk.key(Qt.Key.Key_Tab)
    assert kiosk.app.window.activeFocusItem().objectName() == "takeInstead"
    kiosk.key(Qt.Key.Key_Space)
    assert kiosk.shows("step") == "place"


def test_a_code_that_looks_like_no_canadian_one_stops_nobody(kiosk: Kiosk) -> None:
    kiosk.fill_in("Ada", "ada@example.org")
    kiosk.robot.type_text("V6B")
    kiosk.robot.tap_object("primary")
    kiosk.robot.find_text(str(Question.CODE_CA))
    kiosk.robot.tap_text("Yes, it is right")
    assert kiosk.shows("step") == "consent/updates"


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("text_step", [0, 3])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_field_label_problem_domains_and_the_way_on_are_in_sight(
    make_kiosk: MakeKiosk, size: tuple[int, int], text_step: int, language: str
) -> None:
    name = "مثال" if language == "ar" else "Ada"
    kiosk = make_kiosk(size, text_step=text_step, language=language, can_show=lambda _: True)
    at_email(kiosk, name)
    kiosk.robot.type_text("ada")
    assert_row(kiosk)
    kiosk.robot.type_text("@ho")
    assert_row(kiosk)
    kiosk.robot.tap_object("primary")
    assert_well_laid_out(kiosk, "half an address")
    problem = said("Problem", Problem.EMAIL_NO_DOT)
    assert_field_in_sight(kiosk, problem)
    if text_step == 0:
        assert_row(kiosk)
    kiosk.robot.type_text("tmial.com")
    kiosk.robot.tap_object("primary")
    assert_well_laid_out(kiosk, "a question")
    kiosk.robot.find_object("doubt")
    for found in ("takeInstead", "keepAnswer", "primary"):
        assert box(kiosk.robot.find_object(found)).bottom() <= size[1]
    take, keep = (box(kiosk.robot.find_object(name)) for name in ("takeInstead", "keepAnswer"))
    assert not take.intersects(keep)
    kiosk.robot.tap(kiosk.robot.find_text("ada@hotmial.com"))
    kiosk.robot.wait_until(kiosk.robot.keyboard_shown, "the keyboard")
    assert_well_laid_out(kiosk, "writing after a question")
    assert_field_in_sight(kiosk)


def assert_row(kiosk: Kiosk) -> None:
    """Check the domains: large enough, apart, in one row from left to right, all to be seen."""
    assert_field_in_sight(kiosk)
    assert_well_laid_out(kiosk, "domains")
    places = [box(chip) for chip in chips(kiosk)]
    assert len(places) >= 2
    density = kiosk.shows("pxPerMm")
    keys = kiosk.robot.keys()
    keyboard = min(box(key).top() for key in keys)
    field = box(kiosk.app.window.activeFocusItem().parentItem())
    for place in places:
        assert min(place.width(), place.height()) >= TARGET_MM * density - ROUNDING_PX
        assert field.bottom() + GAP_MM * density - ROUNDING_PX <= place.top()
        assert place.bottom() <= keyboard
        assert place.top() == places[0].top()
        assert field.left() <= place.left()
        assert place.right() <= field.right()
    for one, next_one in pairwise(places):
        assert next_one.left() - one.right() >= GAP_MM * density - ROUNDING_PX
    [first, *_] = chips(kiosk)
    [likeliest] = kiosk.app.addresses.completions(kiosk.shows("draft"), 1)
    assert first.property("text") == likeliest


def test_the_country_of_the_kiosk_is_chosen_beforehand_and_its_domains_are_offered(
    make_kiosk: MakeKiosk, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    key = Identity.new()
    set_up(data, Wishes(recipients=key.recipients, country="DE"), key, utc_now())
    kiosk = make_kiosk(data=data)
    at_email(kiosk)
    kiosk.robot.type_text("ada@w")
    assert offered(kiosk)[0] == "web.de"
    kiosk.robot.tap_object("domain-web.de")
    kiosk.robot.tap_object("primary")
    kiosk.robot.find_text("Germany")
    assert kiosk.app.visit.value("country") == "DE"
