"""What fails while a visit is saved: it is told, tried again, and given up."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from kiosk.signing import visit
from tests.ui.conftest import HeldExecutor, Kiosk, MakeKiosk
from tests.ui.waiting import let_pass


def test_trouble_keeps_what_was_written_and_trying_again_goes_on(kiosk: Kiosk) -> None:
    kiosk.run_into_trouble()
    kiosk.robot.find_object("giveUp")
    kiosk.robot.find_text("For the people at this table: The disk is full. Free some space.")
    kiosk.robot.tap_object("primary")
    kiosk.robot.find_object("giveUp")
    assert kiosk.signatures() == []
    kiosk.stores[0].refusing = False
    kiosk.robot.tap_object("primary")
    kiosk.robot.find_object("receipt")
    [signed] = kiosk.signatures()
    assert (signed.first_name, signed.email) == ("Ada", "ada@example.org")


def test_a_correction_that_fails_says_that_the_signature_is_as_it_was(kiosk: Kiosk) -> None:
    kiosk.sign("Ada", "", "ada@example.org")
    kiosk.stores[0].refusing = True
    kiosk.robot.tap_object("fix")
    kiosk.robot.wait_until(kiosk.robot.keyboard_shown, "the keyboard")
    for _ in range(3):
        kiosk.robot.tap_object("primary")
    kiosk.agree()
    kiosk.robot.find_text("Leave it as it was")
    kiosk.stores[0].refusing = False
    kiosk.robot.tap_object("primary")
    kiosk.robot.find_object("receipt")
    assert len(kiosk.signatures()) == 1


def test_a_removal_that_fails_says_that_the_signature_is_still_here(kiosk: Kiosk) -> None:
    kiosk.sign("Ada", "", "ada@example.org")
    kiosk.stores[0].refusing = True
    kiosk.robot.tap_object("remove")
    kiosk.robot.tap_object("removeForGood")
    kiosk.robot.find_text("Leave it as it was")
    assert len(kiosk.signatures()) == 1
    kiosk.stores[0].refusing = False
    kiosk.robot.tap_object("primary")
    kiosk.robot.find_text("It is gone.")
    assert kiosk.signatures() == []


def test_a_bug_while_saving_ends_in_the_trouble_screen(
    make_kiosk: MakeKiosk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    kiosk = make_kiosk()
    kiosk.robot.wait_until(lambda: bool(kiosk.stores), "the store")
    monkeypatch.setattr(kiosk.stores[0], "append", lambda _: 1 / 0)
    kiosk.fill_in("Ada", "ada@example.org")
    kiosk.robot.tap_object("primary")
    kiosk.robot.tap_object("yes")
    with qtbot.captureExceptions() as raised:
        kiosk.agree()
        kiosk.robot.find_object("giveUp")
    assert [kind for kind, _, _ in raised] == [ZeroDivisionError]


def test_trouble_waits_for_somebody_to_help(kiosk: Kiosk) -> None:
    kiosk.run_into_trouble()
    kiosk.robot.find_object("giveUp")
    let_pass(kiosk, visit.TROUBLE_SECONDS - 1)
    assert kiosk.shows("screen") == "Trouble"


@pytest.fixture
def held(make_kiosk: MakeKiosk) -> tuple[Kiosk, HeldExecutor]:
    """A kiosk in trouble, whose store answers when it is let."""
    executor = HeldExecutor()
    kiosk = make_kiosk(executor=executor)
    executor.release()
    kiosk.run_into_trouble()
    executor.release()
    kiosk.robot.find_object("giveUp")
    return kiosk, executor


def screens_during(kiosk: Kiosk, happens: Callable[[], None]) -> list[str]:
    """Return every screen that shows while something happens, the one before it first."""
    shown = [kiosk.shows("screen")]

    def note() -> None:
        shown.append(kiosk.shows("screen"))

    kiosk.app.visit.changed.connect(note)
    happens()
    kiosk.robot.settle()
    kiosk.app.visit.changed.disconnect(note)
    return [*shown, kiosk.shows("screen")]


def test_trouble_goes_on_by_itself_when_the_disk_is_well(
    held: tuple[Kiosk, HeldExecutor],
) -> None:
    kiosk, executor = held

    def tries() -> None:
        for _ in range(3):
            kiosk.app.visit.try_again()
            assert kiosk.robot.find_object("primary").property("enabled") is True
            executor.release()

    assert set(screens_during(kiosk, tries)) == {"Trouble"}
    assert kiosk.signatures() == []

    kiosk.stores[0].refusing = False
    kiosk.app.visit.try_again()
    kiosk.app.visit.try_again()
    shown = screens_during(kiosk, executor.release)
    assert (shown[0], set(shown[1:])) == ("Trouble", {"Thanks"})
    [signed] = kiosk.signatures()
    assert signed.receipt in kiosk.robot.find_object("receipt").property("text")


def test_the_kiosk_tries_again_every_few_seconds_and_only_in_trouble(
    held: tuple[Kiosk, HeldExecutor],
) -> None:
    kiosk, executor = held
    every = visit.TRY_AGAIN_SECONDS * 1000
    (timer,) = [t for t in kiosk.app.visit.findChildren(QTimer) if t.interval() == every]
    assert timer.isActive()
    kiosk.stores[0].refusing = False
    timer.timeout.emit()
    executor.release()
    kiosk.robot.find_object("receipt")
    assert not timer.isActive()


def test_a_tap_on_try_again_during_a_try_is_answered_by_that_try(
    held: tuple[Kiosk, HeldExecutor],
) -> None:
    kiosk, executor = held
    kiosk.stores[0].refusing = False
    kiosk.app.visit.try_again()
    kiosk.robot.tap_object("primary")
    executor.release()
    kiosk.robot.find_object("receipt")
    executor.release()
    kiosk.robot.settle()
    assert kiosk.shows("screen") == "Thanks"
    assert len(kiosk.signatures()) == 1


def test_what_was_given_up_is_not_saved_by_a_try_that_has_not_begun(
    held: tuple[Kiosk, HeldExecutor],
) -> None:
    kiosk, executor = held
    kiosk.stores[0].refusing = False
    kiosk.app.visit.try_again()
    kiosk.robot.tap_object("giveUp")
    kiosk.robot.wait_until(lambda: kiosk.app.visit.at_rest, "the poster")
    executor.release()
    kiosk.app.visit.try_again()
    executor.release()
    assert kiosk.signatures() == []


@pytest.mark.parametrize("refusing", [True, False])
def test_who_gives_up_during_a_try_is_told_what_came_of_it(
    held: tuple[Kiosk, HeldExecutor], refusing: bool
) -> None:
    kiosk, executor = held
    kiosk.stores[0].refusing = refusing
    kiosk.app.visit.try_again()
    executor.begin()
    kiosk.robot.tap_object("giveUp")
    assert kiosk.robot.find_object("giveUp").isEnabled() is False
    executor.release()
    if refusing:
        kiosk.robot.wait_until(lambda: kiosk.app.visit.at_rest, "the poster")
        assert kiosk.signatures() == []
    else:
        [signed] = kiosk.signatures()
        assert signed.receipt in kiosk.robot.find_object("receipt").property("text")
        kiosk.robot.find_object("remove")


def test_a_kiosk_that_is_being_closed_tries_no_more(
    held: tuple[Kiosk, HeldExecutor], monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk, _ = held
    timers = kiosk.app.visit.findChildren(QTimer)
    active: list[bool] = []
    store_stops = kiosk.app.records.stop

    def stop() -> None:
        active.extend(timer.isActive() for timer in timers)
        store_stops()

    monkeypatch.setattr(kiosk.app.records, "stop", stop)
    assert any(timer.isActive() for timer in timers)
    kiosk.close()
    assert not any(active)


def test_tries_by_themselves_are_no_touch(held: tuple[Kiosk, HeldExecutor]) -> None:
    kiosk, executor = held
    let_pass(kiosk, visit.TROUBLE_SECONDS - 1)
    kiosk.app.visit.try_again()
    let_pass(kiosk, 2)
    assert kiosk.shows("screen") == "Trouble"  # a try is waited for
    executor.release()
    kiosk.robot.settle()
    let_pass(kiosk, 1)
    kiosk.robot.find_text("Are you still there?")


@pytest.mark.parametrize("attempt", ["correction", "removal"])
def test_a_correction_and_a_removal_go_on_by_themselves_too(kiosk: Kiosk, attempt: str) -> None:
    kiosk.sign("Ada", "", "ada@example.org")
    kiosk.stores[0].refusing = True
    if attempt == "removal":
        kiosk.robot.tap_object("remove")
        kiosk.robot.tap_object("removeForGood")
    else:
        kiosk.robot.tap_object("fix")
        kiosk.robot.wait_until(kiosk.robot.keyboard_shown, "the keyboard")
        kiosk.robot.type_text("x")
        for _ in range(3):
            kiosk.robot.tap_object("primary")
        kiosk.agree()
    kiosk.robot.find_text("Leave it as it was")
    kiosk.stores[0].refusing = False
    kiosk.app.visit.try_again()
    if attempt == "removal":
        kiosk.robot.find_text("It is gone.")
        assert kiosk.signatures() == []
    else:
        kiosk.robot.find_object("receipt")
        assert [signed.first_name for signed in kiosk.signatures()] == ["Adax"]
