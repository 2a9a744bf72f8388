"""Staff inside: the day in numbers, a pause, and the end of the program."""

from PySide6.QtCore import Qt

from tests.ui.conftest import Kiosk
from tests.ui.staff_at_work import come_in
from tests.ui.test_staff_wipe import exported


def test_quit_asks_once_and_stays_where_it_is(guarded: Kiosk) -> None:
    wanted: list[str] = []
    guarded.app.side.staff.wanted.connect(wanted.append)
    guarded.sign("Ada", "Example", "ada@example.org")
    guarded.robot.tap_object("primary")
    come_in(guarded)
    names = ("quit", "goWipe", "goMachine", "goPlace")
    before = [guarded.robot.find_object(name).position() for name in names]
    assert not guarded.robot.find_object("goWipe").isEnabled()
    guarded.robot.tap_object("quit")
    guarded.robot.find_text("Quit the kiosk?")
    guarded.key(Qt.Key.Key_Escape)
    guarded.robot.tap_object("quit")
    guarded.robot.tap_object("keepRunning")
    assert wanted == []
    exported(guarded)
    guarded.app.side.overview.refresh()
    guarded.robot.wait_until(
        lambda: guarded.robot.find_object("goWipe").isEnabled(), "what may be wiped"
    )
    assert [guarded.robot.find_object(name).position() for name in names] == before
    guarded.robot.tap_object("quit")
    guarded.robot.tap_object("reallyQuit")
    assert wanted == ["quit"]


def test_what_is_well_but_could_be_better_is_a_note_on_the_screen_too(guarded: Kiosk) -> None:
    """One recipient is fit for the day: the same mark as `kiosk doctor` has for it."""
    come_in(guarded)
    overview = guarded.app.side.overview
    guarded.robot.tap_object("goMachine")
    guarded.robot.wait_until(lambda: bool(overview.property("checks")), "the checks")
    marks = {line["name"]: line["mark"] for line in overview.property("checks")}
    assert marks["Sealed to"] == "note"
    assert marks["Test record"] == "well"
    order = [line["mark"] for line in overview.property("checks")]
    assert order == sorted(order, key=("fault", "note", "well").index)
    told = [line["words"] for line in overview.property("lines")]
    assert not any(words.startswith("Battery: No") for words in told)


def test_a_pause_lets_nobody_sign(guarded: Kiosk) -> None:
    come_in(guarded)
    guarded.robot.tap_object("pause")
    guarded.robot.find_text("We will be back in a moment.")
    guarded.tap_at(0.5, 0.5)
    guarded.key(Qt.Key.Key_Return)
    guarded.key(Qt.Key.Key_Escape)
    assert guarded.app.visit.at_rest
    guarded.robot.find_text("We will be back in a moment.")
    come_in(guarded)
    guarded.robot.tap_object("staffBack")
    guarded.robot.find_text("Tap to begin")


def test_the_day_in_numbers(guarded: Kiosk) -> None:
    guarded.sign("Ada", "Example", "ada@example.org", "yes")
    guarded.robot.tap_object("primary")
    guarded.ready()
    guarded.sign("Plato", "", "plato@example.org", "no")
    guarded.robot.tap_object("primary")
    come_in(guarded)
    guarded.robot.wait_until(
        lambda: guarded.app.side.overview.property("collected") == 2, "the count"
    )
    guarded.robot.find_text("50 %")
    assert [hour["count"] for hour in guarded.app.side.overview.property("hours")][-1] == 2
    assert guarded.app.side.overview.property("notExported") == 2
    assert guarded.app.side.overview.property("mayWipe") is False
    lines = {line["words"]: line["mark"] for line in guarded.app.side.overview.property("lines")}
    assert lines["Nothing was exported yet"] == "fact"
