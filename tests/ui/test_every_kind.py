"""Whole visits of a campaign with fields of its own: by touch, by keyboard, by a drawn line."""

import gc
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.signing import visit
from kiosk.signing.draft import Draft
from kiosk.signing.drawing import Drawing
from kiosk.signing.signature import OwnAnswer
from kiosk.ui.ink_box import InkBox
from kiosk.ui.robot import KeyType
from tests.campaign.every_kind import write_every_kind
from tests.ui.conftest import Kiosk, MakeKiosk
from tests.ui.hand_overs.traces import records_alive
from tests.ui.test_fingers import Touch
from tests.ui.waiting import let_pass, tab_to

WAVE = [(x / 40, 0.5 + (0.3 if x % 10 < 5 else -0.2)) for x in range(4, 36)]
DOT = [(0.9, 0.8), (0.95, 0.9)]
SIGNATURE = "own/signature"


@pytest.fixture
def every_kind(make_kiosk: MakeKiosk, tmp_path: Path) -> Kiosk:
    """A kiosk on a small laptop whose campaign asks for much."""
    return make_kiosk((1024, 600), campaign=write_every_kind(tmp_path / "pack"))


def go_to(kiosk: Kiosk, step: str) -> None:
    """Answer what comes before a step, as quickly as can be."""
    view = kiosk.app.visit
    view.begin()
    view.sign()
    answers = {"first_name": "Ada", "email": "ada@example.org", "own/district": "harbour"}
    answers |= {"own/household": "3", "own/born": "1990-2-3"}
    for name, answer in answers.items():
        view.enter(name, answer)
    while kiosk.shows("step") != step:
        before = kiosk.shows("step")
        view.advance()
        assert kiosk.shows("step") != before
    kiosk.robot.settle()


def sign_by_touch(kiosk: Kiosk) -> None:
    """Answer everything with a finger, as far as the thanks."""
    robot = kiosk.robot
    kiosk.fill_in("Ada", "ada@example.org")
    robot.wait_until(lambda: kiosk.shows("step") == "place", "the place")
    robot.tap_object("primary")
    robot.type_text("I read")
    robot.press_enter()
    robot.type_text("every day")
    robot.tap_object("primary")
    robot.tap_object("choice-harbour")
    robot.tap_object("primary")
    for choice in ("evenings", "flyers", "letters", "flyers"):
        robot.tap_object(f"choice-{choice}")
    robot.tap_object("primary")
    robot.type_text("3")
    robot.press_enter()
    for part in ("1990", "2", "3"):
        robot.type_text(part)
        robot.press_enter()
    robot.draw("inkBox", WAVE, DOT)
    robot.tap_object("primary")
    robot.tap_object("no")
    robot.tap_object("primary")
    robot.tap_object("yes")
    kiosk.agree()
    robot.find_object("receipt")


@pytest.mark.parametrize("size", [(1024, 600), (1080, 1920)])
def test_a_field_of_every_kind_by_touch_alone(
    make_kiosk: MakeKiosk, tmp_path: Path, size: tuple[int, int]
) -> None:
    pack = write_every_kind(tmp_path / "pack")
    kiosk = make_kiosk(size, campaign=pack)
    sign_by_touch(kiosk)

    [signed] = kiosk.signatures()
    answers = dict(signed.own_answers)
    drawing = answers.pop("signature")
    assert answers == {
        "reason": "I read\nevery day",
        "district": "harbour",
        "helps": ("letters", "evenings"),
        "household": "3",
        "born": "1990-02-03",
    }
    assert isinstance(drawing, Drawing)
    first, second = drawing.strokes
    assert len(first) > 10
    for place, drawn in ((WAVE[0], first[0]), (WAVE[-1], first[-1]), (DOT[-1], second[-1])):
        assert abs(place[0] * 1000 - drawn[0]) < 5
        assert abs(place[1] * 400 - drawn[1]) < 5
    assert {name: c.answer for name, c in signed.consents.items()} == {
        "petition": "yes",
        "share": "no",
        "updates": "yes",
    }
    assert signed.consents["share"].wording == "May the council read my name?"


def test_the_other_kinds_by_touch_alone(make_kiosk: MakeKiosk, tmp_path: Path) -> None:
    kiosk = make_kiosk((1024, 600), campaign=write_every_kind(tmp_path / "pack", other=True))
    robot = kiosk.robot
    kiosk.fill_in("Ada", "ada@example.org")
    robot.wait_until(lambda: kiosk.shows("step") == "place", "the place")
    robot.tap_object("primary")
    robot.type_text("B-12")
    robot.press_enter()
    robot.type_text("12")
    robot.press_enter()
    robot.find_text("Is this right? Phone numbers have 7 to 15 digits.")
    robot.tap_object("keepAnswer")
    for answer in ("no", "yes"):
        robot.tap_object(answer)
    robot.tap_object("primary")
    robot.tap_object("primary")  # no initials
    robot.tap_object("yes")
    robot.tap_object("primary")
    robot.tap_object("no")
    kiosk.agree()
    robot.find_object("receipt")

    [signed] = kiosk.signatures()
    assert signed.own_answers == {"card": "B-12", "phone": "12", "member": "yes"}


def test_by_keyboard_alone_with_a_name_in_place_of_a_drawn_signature(every_kind: Kiosk) -> None:
    kiosk, key = every_kind, every_kind.key
    kiosk.key(Qt.Key.Key_Return)
    kiosk.robot.find_object("more")
    kiosk.ready()
    key(Qt.Key.Key_Return)
    kiosk.robot.wait_until(kiosk.robot.keyboard_shown, "the keyboard")
    for words in ("Ada", "", "ada@example.org", ""):
        kiosk.write(words)
        key(Qt.Key.Key_Return)
    kiosk.write("I read")
    key(Qt.Key.Key_Return)
    kiosk.write("every day")
    tab_to(kiosk, "primary")
    key(Qt.Key.Key_Return)
    for choice in ("choice-harbour", "choice-letters"):
        tab_to(kiosk, choice)
        key(Qt.Key.Key_Space)
        tab_to(kiosk, "primary")
        key(Qt.Key.Key_Return)
    for words in ("3", "1990", "2", "3"):
        kiosk.write(words)
        key(Qt.Key.Key_Return)
    tab_to(kiosk, "writeInstead")
    key(Qt.Key.Key_Space)
    kiosk.write("Ada Example")
    key(Qt.Key.Key_Return)
    for answer in ("yes", "no"):
        tab_to(kiosk, answer)
        key(Qt.Key.Key_Space)
        tab_to(kiosk, "primary")
        key(Qt.Key.Key_Return)
    kiosk.robot.find_object("receipt")

    [signed] = kiosk.signatures()
    expected: dict[str, OwnAnswer] = {
        "reason": "I read\nevery day",
        "district": "harbour",
        "helps": ("letters",),
        "household": "3",
        "born": "1990-02-03",
        "signature": "Ada Example",
    }
    assert signed.own_answers == expected
    assert (signed.consents["share"].answer, signed.consents["updates"].answer) == ("yes", "no")


def test_each_name_written_in_place_of_a_drawing_begins_with_a_capital(every_kind: Kiosk) -> None:
    robot = every_kind.robot
    go_to(every_kind, SIGNATURE)
    robot.tap_object("writeInstead")
    robot.wait_until(robot.keyboard_shown, "the keyboard")

    def capitals() -> bool:
        letters = robot.keys(KeyType.KEY)
        return any(bool(key.property("uppercased")) for key in letters)

    for written, expected in (("A", False), ("da ", True), ("E", False), ("xample", False)):
        robot.type_text(written)
        robot.settle()
        assert capitals() == expected, written
    assert every_kind.app.visit.value("own/signature") == "Ada Example"


def test_each_answer_that_does_not_work_is_said(every_kind: Kiosk) -> None:
    kiosk, view = every_kind, every_kind.app.visit
    go_to(kiosk, "own/household")
    for answer, said in (("0", "Please write 1 or more."), ("21", "Please write 20 or less.")):
        view.enter("own/household", answer)
        kiosk.robot.tap_object("primary")
        kiosk.robot.find_text(said)
    view.enter("own/household", "3")
    view.advance()
    view.enter("own/born", "1990-2-30")
    kiosk.robot.tap_object("primary")
    kiosk.robot.find_text("There is no such day. Please check the day, the month and the year.")
    view.enter("own/born", "1990-2-3")
    view.advance()
    kiosk.robot.tap_object("primary")
    kiosk.robot.find_text("Please sign, or write your name instead.")
    kiosk.robot.draw("inkBox", [(0.5, 0.5)])
    kiosk.robot.tap_object("primary")
    kiosk.robot.find_text("This is too small to be seen. Please sign larger.")


def test_an_answer_nobody_has_to_give_can_be_taken_back(every_kind: Kiosk) -> None:
    go_to(every_kind, "own/helps")
    for _ in range(2):
        every_kind.robot.tap_object("choice-letters")
    assert "own/helps" not in every_kind.shows("draft")


def test_start_again_empties_the_box(every_kind: Kiosk) -> None:
    go_to(every_kind, SIGNATURE)
    every_kind.robot.draw("inkBox", WAVE)
    assert every_kind.shows("draft")[SIGNATURE] is True
    drawn = every_kind.app.window.grabWindow()
    every_kind.robot.tap_object("drawAgain")
    assert SIGNATURE not in every_kind.shows("draft")
    every_kind.robot.settle()
    assert every_kind.app.window.grabWindow() != drawn
    every_kind.robot.find_text("Sign here with your finger")


def test_a_finger_draws_and_neither_a_second_one_nor_a_palm_does(every_kind: Kiosk) -> None:
    go_to(every_kind, SIGNATURE)
    touch = Touch(every_kind)
    middle = touch.place("inkBox")
    right, left = middle, middle
    right.setX(middle.x() + 90)
    left = touch.place("inkBox")
    left.setX(left.x() - 90)
    touch.down(one=left)
    touch.wait()
    touch.down(two=right)
    touch.move("one", touch.place("inkBox"))
    touch.up("one")
    touch.up("two")
    [stroke] = every_kind.app.visit.strokes(SIGNATURE)
    assert stroke[0][0] < stroke[-1][0] <= 505
    touch.down(one=left, two=right)
    touch.move("one", right)
    touch.up("one", "two")
    assert len(every_kind.app.visit.strokes(SIGNATURE)) == 1


def test_fixing_a_mistake_brings_everything_back(every_kind: Kiosk) -> None:
    sign_by_touch(every_kind)
    [before] = every_kind.signatures()
    every_kind.robot.tap_object("fix")
    every_kind.robot.wait_until(every_kind.robot.keyboard_shown, "the keyboard")
    while every_kind.shows("step") != SIGNATURE:
        every_kind.robot.tap_object("primary")
    assert every_kind.robot.find_object("inkBox").property("empty") is False
    for _ in range(3):
        every_kind.robot.tap_object("primary")
    every_kind.robot.find_object("receipt")
    [after] = every_kind.signatures()
    assert after.own_answers == before.own_answers
    assert (after.id, after.receipt) == (before.id, before.receipt)


def test_a_drawing_is_covered_when_nobody_is_there_and_comes_back_exactly(
    every_kind: Kiosk,
) -> None:
    go_to(every_kind, SIGNATURE)
    every_kind.robot.draw("inkBox", WAVE)
    every_kind.robot.settle()
    strokes = every_kind.app.visit.strokes(SIGNATURE)
    seen = every_kind.app.window.grabWindow()
    let_pass(every_kind, visit.IDLE_SECONDS)
    assert not [item for item in every_kind.robot.items() if item.objectName() == "inkBox"]
    every_kind.robot.tap_object("stillHere")
    every_kind.robot.find_object("inkBox")
    assert every_kind.app.visit.strokes(SIGNATURE) == strokes
    every_kind.robot.settle()
    assert every_kind.app.window.grabWindow() == seen


def remembered() -> list[object]:
    """What somebody wrote or drew, as far as anything in the program holds it."""
    gc.collect()
    drawings = [one for one in gc.get_objects() if type(one) is Drawing]
    boxes = [one for one in gc.get_objects() if type(one) is InkBox and one.holds_anything()]
    return [*records_alive(), *drawings, *boxes]


def next_person(kiosk: Kiosk) -> None:
    """Sign, and go."""
    kiosk.robot.tap_object("primary")
    for answer in ("yes", "no"):
        kiosk.robot.tap_object(answer)
        kiosk.agree()
    kiosk.robot.find_object("receipt")
    kiosk.robot.tap_object("primary")


def nobody_is_there(kiosk: Kiosk) -> None:
    """Go away with the box half full."""
    let_pass(kiosk, visit.IDLE_SECONDS + visit.STILL_THERE_SECONDS)


def back_to_the_poster(kiosk: Kiosk) -> None:
    """Go back step by step."""
    for _ in range(20):
        if not kiosk.app.visit.at_rest:
            kiosk.key(Qt.Key.Key_Escape)


def trouble_given_up(kiosk: Kiosk) -> None:
    """The disk refuses, and they have enough of it."""
    kiosk.robot.wait_until(lambda: bool(kiosk.stores), "the store")
    kiosk.stores[0].refusing = True
    kiosk.robot.tap_object("primary")
    for answer in ("yes", "no"):
        kiosk.robot.tap_object(answer)
        kiosk.agree()
    kiosk.robot.tap_object("giveUp")


@pytest.mark.parametrize(
    "ending", [next_person, nobody_is_there, back_to_the_poster, trouble_given_up]
)
def test_a_drawing_leaves_no_trace(every_kind: Kiosk, ending: Callable[[Kiosk], None]) -> None:
    before = remembered()
    go_to(every_kind, SIGNATURE)
    every_kind.robot.settle()
    unused = every_kind.app.window.grabWindow()
    every_kind.app.visit.nextPerson()
    go_to(every_kind, SIGNATURE)
    every_kind.robot.draw("inkBox", WAVE)
    assert every_kind.app.visit.strokes(SIGNATURE)
    ending(every_kind)
    every_kind.robot.wait_until(lambda: every_kind.app.visit.at_rest, "the poster")
    every_kind.robot.settle()
    left = [one for one in remembered() if not any(one is old for old in before)]
    assert [one for one in left if one != Draft()] == []
    go_to(every_kind, SIGNATURE)
    assert every_kind.app.visit.strokes(SIGNATURE) == ()
    every_kind.robot.settle()
    assert every_kind.app.window.grabWindow() == unused


def test_a_date_is_asked_for_as_the_country_of_the_campaign_writes_it(
    make_kiosk: MakeKiosk, tmp_path: Path
) -> None:
    def order(country: str, own: str | None = None) -> list[str]:
        folder = write_every_kind(tmp_path / f"pack-{country}-{own}")
        facts = folder / "campaign.toml"
        written = facts.read_text(encoding="utf-8")
        facts.write_text(written.replace('country = "CA"', f'country = "{country}"'))
        kiosk = make_kiosk((1024, 600), campaign=folder, country=own)
        go_to(kiosk, "own/born")
        fields = [kiosk.robot.find_object(part) for part in ("year", "month", "day")]
        return [field.objectName() for field in sorted(fields, key=lambda field: field.x())]

    assert order("GB") == ["day", "month", "year"]
    assert order("US") == ["month", "day", "year"]
    assert order("US", "GB") == ["day", "month", "year"]
