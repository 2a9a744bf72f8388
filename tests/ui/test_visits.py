"""Whole visits through the real window; what became of them is read from screen and store."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.signing import visit
from kiosk.ui.display_view import SETTLE_MS
from tests.ui.conftest import HeldExecutor, Kiosk, MakeKiosk


def test_signing_by_touch_alone_keeps_every_value_and_consent(kiosk: Kiosk) -> None:
    kiosk.begin_signing()
    kiosk.robot.type_text("Zoë")
    kiosk.robot.press_enter()
    kiosk.robot.type_text("O'Example-Smith")
    kiosk.robot.press_enter()
    kiosk.robot.type_text("zoe.x+rally@example.org")
    kiosk.robot.press_enter()
    kiosk.robot.type_text("V6B 1A1")
    kiosk.robot.tap_object("primary")
    kiosk.robot.tap_object("yes")
    kiosk.robot.tap_object("primary")
    kiosk.robot.find_object("receipt")

    [signed] = kiosk.signatures()
    assert (signed.first_name, signed.last_name) == ("Zoë", "O'Example-Smith")
    assert (signed.email, signed.postal_code) == ("zoe.x+rally@example.org", "V6B 1A1")
    assert (signed.country, signed.kind, signed.channel) == ("CA", "signature", "kiosk")
    assert (signed.kiosk, signed.event) == ("Table 3", "Harbour rally")
    assert signed.consents["updates"].answer == "yes"
    assert signed.consents["petition"].answer == "yes"
    assert "Join our mailing list!" in signed.consents["updates"].wording
    kiosk.robot.find_text("Signed. Thank you, Zoë.")
    assert signed.receipt in kiosk.robot.find_object("receipt").property("text")


def test_signing_by_keyboard_alone(kiosk: Kiosk) -> None:
    kiosk.key(Qt.Key.Key_Return)
    kiosk.robot.find_object("more")
    kiosk.ready()
    kiosk.key(Qt.Key.Key_Return)
    kiosk.robot.wait_until(kiosk.robot.keyboard_shown, "the keyboard")
    kiosk.write("Ada")
    kiosk.key(Qt.Key.Key_Tab)
    kiosk.write("Example")
    kiosk.key(Qt.Key.Key_Return)
    kiosk.write("ada@example.org")
    kiosk.key(Qt.Key.Key_Return)
    kiosk.write("V5K 0A1")
    kiosk.key(Qt.Key.Key_Return)
    tab_to(kiosk, "no")
    kiosk.ready()
    kiosk.key(Qt.Key.Key_Space)
    tab_to(kiosk, "primary")
    kiosk.key(Qt.Key.Key_Return)
    kiosk.robot.find_object("receipt")

    [signed] = kiosk.signatures()
    assert (signed.first_name, signed.last_name) == ("Ada", "Example")
    assert (signed.email, signed.postal_code) == ("ada@example.org", "V5K 0A1")
    assert signed.consents["updates"].answer == "no"


def tab_to(kiosk: Kiosk, name: str) -> None:
    """Press Tab until the item of this name has the focus."""
    for _ in range(30):
        if kiosk.app.window.activeFocusItem().objectName() == name:
            return
        kiosk.key(Qt.Key.Key_Tab)
    pytest.fail(f"Tab never reaches {name}")


def test_escape_goes_one_step_back_and_keeps_what_was_written(kiosk: Kiosk) -> None:
    kiosk.begin_signing()
    kiosk.robot.type_text("Ada")
    kiosk.robot.tap_object("primary")
    kiosk.key(Qt.Key.Key_Escape)
    assert kiosk.shows("step") == "name"
    assert kiosk.app.visit.value("first_name") == "Ada"
    kiosk.key(Qt.Key.Key_Escape)
    assert kiosk.shows("screen") == "Story"


def test_a_button_stays_under_the_finger_that_presses_it(kiosk: Kiosk) -> None:
    kiosk.begin_signing()
    kiosk.robot.type_text("Ada")
    kiosk.ready()
    button = kiosk.robot.find_object("primary")
    spot = button.mapToScene(QPointF(button.width() / 2, button.height() / 4)).toPoint()
    QTest.mousePress(kiosk.app.window, Qt.MouseButton.LeftButton, pos=spot)
    kiosk.robot.settle()
    assert kiosk.robot.keyboard_shown()
    QTest.mouseMove(kiosk.app.window, spot + QPoint(1, 1))
    QTest.mouseRelease(kiosk.app.window, Qt.MouseButton.LeftButton, pos=spot + QPoint(1, 1))
    assert kiosk.shows("step") == "email"


def test_a_required_answer_is_asked_for_in_words_under_its_field(kiosk: Kiosk) -> None:
    kiosk.begin_signing()
    kiosk.robot.tap_object("primary")
    kiosk.robot.find_text("Please write your first name.")
    kiosk.robot.type_text("A")
    assert not kiosk.robot.find_all("Please write your first name.")


def test_neither_yes_nor_no_is_chosen_beforehand_and_one_is_required(kiosk: Kiosk) -> None:
    kiosk.fill_in("Ada", "ada@example.org")
    kiosk.robot.tap_object("primary")
    for name in ("yes", "no"):
        assert kiosk.robot.find_object(name).property("chosen") is False
    kiosk.robot.tap_object("primary")
    kiosk.robot.find_text("Please choose Yes or No.")
    assert kiosk.signatures() == []


def test_thanks_come_only_after_the_commit(make_kiosk: MakeKiosk) -> None:
    executor = HeldExecutor()
    kiosk = make_kiosk(executor=executor)
    executor.release()
    kiosk.fill_in("Ada", "ada@example.org")
    kiosk.robot.tap_object("primary")
    kiosk.robot.tap_object("yes")
    kiosk.robot.tap_object("primary")
    kiosk.robot.settle()
    assert kiosk.shows("screen") == "Sign"
    assert kiosk.robot.find_object("primary").property("enabled") is False
    executor.release()
    kiosk.robot.find_object("receipt")
    assert len(kiosk.signatures()) == 1


def test_fix_a_mistake_replaces_the_record_under_the_same_receipt(kiosk: Kiosk) -> None:
    kiosk.sign("Adda", "", "ada@example.org")
    [before] = kiosk.signatures()
    kiosk.robot.tap_object("fix")
    kiosk.robot.wait_until(kiosk.robot.keyboard_shown, "the keyboard")
    kiosk.robot.backspace(3)
    kiosk.robot.type_text("da")
    for _ in range(4):
        kiosk.robot.tap_object("primary")
    kiosk.robot.find_object("receipt")
    [after] = kiosk.signatures()
    assert after.first_name == "Ada"
    assert (after.id, after.receipt) == (before.id, before.receipt)
    assert kiosk.shows("signedToday") == 1


def test_leaving_a_correction_alone_changes_nothing(kiosk: Kiosk) -> None:
    kiosk.sign("Ada", "", "ada@example.org")
    kiosk.robot.tap_object("fix")
    kiosk.robot.wait_until(kiosk.robot.keyboard_shown, "the keyboard")
    kiosk.robot.type_text("x")
    kiosk.robot.tap_object("back")
    kiosk.robot.find_text("Signed as Ada")
    assert kiosk.signatures()[0].first_name == "Ada"


def test_remove_my_signature_takes_it_off_the_disk(kiosk: Kiosk) -> None:
    kiosk.sign("Ada", "", "ada@example.org")
    kiosk.robot.tap_object("remove")
    kiosk.robot.tap_object("removeForGood")
    kiosk.robot.find_text("It is gone.")
    assert kiosk.signatures() == []
    kiosk.robot.tap_object("primary")
    assert kiosk.shows("signedToday") == 0


def test_only_keep_me_posted_is_a_subscription_and_no_signature(kiosk: Kiosk) -> None:
    kiosk.robot.tap_object("primary")
    kiosk.robot.tap_object("keepPosted")
    kiosk.robot.type_text("news@example.org")
    kiosk.robot.press_enter()
    kiosk.robot.tap_object("primary")
    kiosk.robot.find_object("receipt")
    [record] = kiosk.signatures()
    assert record.kind == "subscription"
    assert record.consents["updates"].answer == "yes"
    assert record.consents["petition"].answer == "not-asked"
    assert kiosk.shows("signedToday") == 0


def test_just_show_me_the_actions_keeps_nothing(kiosk: Kiosk) -> None:
    kiosk.robot.tap_object("primary")
    kiosk.robot.tap_object("showActions")
    kiosk.robot.find_object("code")
    kiosk.robot.tap_object("back")
    assert kiosk.shows("screen") == "Story"
    assert kiosk.signatures() == []


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


def test_a_touch_brings_an_idle_visit_back_exactly(kiosk: Kiosk) -> None:
    kiosk.begin_signing()
    kiosk.robot.type_text("Ada")
    let_pass(kiosk, visit.IDLE_SECONDS)
    kiosk.robot.find_text("Are you still there?")
    assert not kiosk.robot.keyboard_shown()
    kiosk.tap_at(0.4, 0.4)
    kiosk.robot.wait_until(kiosk.robot.keyboard_shown, "the keyboard")
    kiosk.robot.type_text("m")
    assert kiosk.app.visit.value("first_name") == "Adam"


def test_an_idle_visit_that_nobody_takes_up_is_forgotten(kiosk: Kiosk) -> None:
    kiosk.begin_signing()
    kiosk.robot.type_text("Ada")
    let_pass(kiosk, visit.IDLE_SECONDS + visit.STILL_THERE_SECONDS)
    assert kiosk.shows("screen") == "Attract"
    kiosk.begin_signing()
    assert kiosk.app.visit.value("first_name") == ""
    assert not kiosk.robot.find_all("Ada")


def test_thanks_go_away_by_themselves(kiosk: Kiosk) -> None:
    kiosk.sign("Ada", "", "ada@example.org")
    let_pass(kiosk, visit.THANKS_SECONDS - 1)
    assert kiosk.shows("screen") == "Thanks"
    let_pass(kiosk, 1)
    assert kiosk.shows("screen") == "Attract"


def let_pass(kiosk: Kiosk, seconds: int) -> None:
    """Let time pass without a touch."""
    for _ in range(seconds):
        kiosk.app.visit.tick()
    kiosk.robot.settle()


def test_text_size_and_contrast_are_a_tap_away_and_new_for_the_next_person(kiosk: Kiosk) -> None:
    kiosk.robot.tap_object("textSize")
    kiosk.robot.tap_object("contrast")
    assert (kiosk.shows("textStep"), kiosk.shows("contrast")) == (1, "light")
    kiosk.robot.tap_object("primary")
    kiosk.robot.tap_object("showActions")
    assert kiosk.shows("textStep") == 1
    kiosk.app.visit.nextPerson()
    assert (kiosk.shows("textStep"), kiosk.shows("contrast")) == (0, "campaign")


def test_the_next_person_finds_empty_fields(kiosk: Kiosk) -> None:
    kiosk.sign("Ada", "Example", "ada@example.org")
    kiosk.robot.tap_object("primary")
    kiosk.begin_signing()
    shown = {str(item.property("text")) for item in kiosk.robot.items()}
    assert not any("Ada" in text or "ada@" in text for text in shown)


def test_practice_says_so_and_keeps_its_own_store(make_kiosk: MakeKiosk) -> None:
    kiosk = make_kiosk(live=False)
    kiosk.robot.find_text("PRACTICE: nothing you enter here counts")
    kiosk.sign("Ada", "", "ada@example.org")
    assert (kiosk.data / "practice" / "store.sqlite3").exists()
    assert not (kiosk.data / "store.sqlite3").exists()


def test_the_poster_counts_and_begins_wherever_it_is_touched(kiosk: Kiosk) -> None:
    kiosk.robot.find_text("Be the first to sign here today")
    kiosk.sign("Ada", "", "ada@example.org")
    kiosk.robot.tap_object("primary")
    kiosk.robot.find_text("<b>1</b> signed here today")
    kiosk.tap_at(0.85, 0.5)
    assert kiosk.shows("screen") == "Story"


def test_the_country_is_found_by_its_first_letters(kiosk: Kiosk) -> None:
    kiosk.fill_in("Ada", "ada@example.org")
    kiosk.robot.tap_object("country")
    kiosk.robot.type_text("Port")
    kiosk.robot.tap_object("country-PT")
    assert kiosk.app.visit.value("country") == "PT"
    kiosk.robot.find_text("Portugal")


def test_a_double_tap_on_sign_does_not_end_the_visit_unseen(kiosk: Kiosk) -> None:
    kiosk.app.display.set_settle_ms(SETTLE_MS)
    kiosk.fill_in("Ada", "ada@example.org")
    kiosk.robot.tap_object("primary")
    kiosk.robot.tap_object("yes")
    kiosk.ready()
    for _ in range(2):
        kiosk.robot.tap(kiosk.robot.find_object("primary"))
    kiosk.robot.find_object("receipt")
    kiosk.robot.tap(kiosk.robot.find_object("primary"))
    kiosk.robot.settle()
    assert kiosk.shows("screen") == "Thanks"
    assert len(kiosk.signatures()) == 1


def test_going_back_to_the_story_keeps_what_was_written(kiosk: Kiosk) -> None:
    kiosk.begin_signing()
    kiosk.robot.type_text("Ada")
    kiosk.robot.tap_object("back")
    assert kiosk.shows("screen") == "Story"
    kiosk.robot.tap_object("primary")
    assert kiosk.app.visit.value("first_name") == "Ada"


def test_what_is_agreed_to_is_shown_to_its_end_first(make_kiosk: MakeKiosk) -> None:
    kiosk = make_kiosk((1024, 600), text_step=3)
    kiosk.fill_in("Ada", "ada@example.org")
    kiosk.robot.tap_object("primary")
    kiosk.robot.tap_object("yes")
    kiosk.robot.find_text("Read on")
    kiosk.agree()
    kiosk.robot.find_object("receipt")


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


def test_nothing_copied_is_left_for_the_next_person(kiosk: Kiosk) -> None:
    kiosk.begin_signing()
    kiosk.robot.type_text("Ada")
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("Ada")
    kiosk.app.visit.nextPerson()
    assert clipboard.text() == ""


def test_copying_out_of_a_field_does_nothing(kiosk: Kiosk) -> None:
    kiosk.begin_signing()
    kiosk.write("Ada")
    QGuiApplication.clipboard().setText("before")
    for key in (Qt.Key.Key_A, Qt.Key.Key_C):
        QTest.keyClick(kiosk.app.window, key, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "before"


def test_enter_takes_the_first_country_and_escape_none(kiosk: Kiosk) -> None:
    kiosk.fill_in("Ada", "ada@example.org")
    kiosk.robot.tap_object("country")
    kiosk.key(Qt.Key.Key_Escape)
    assert kiosk.shows("step") == "place"
    assert kiosk.app.visit.value("country") == "CA"
    kiosk.robot.tap_object("country")
    kiosk.write("port")
    kiosk.key(Qt.Key.Key_Return)
    assert kiosk.app.visit.value("country") == "PT"


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


def test_tab_stays_within_the_country_chooser_and_comes_back_to_its_button(kiosk: Kiosk) -> None:
    kiosk.fill_in("Ada", "ada@example.org")
    kiosk.robot.tap_object("country")
    for _ in range(12):
        kiosk.key(Qt.Key.Key_Tab)
        focused = kiosk.app.window.activeFocusItem()
        assert focused.objectName() not in ("primary", "back", "country")
        assert focused.isEnabled()
    kiosk.robot.tap_object("cancelCountry")
    assert kiosk.app.window.activeFocusItem().objectName() == "country"


def test_the_large_code_is_closed_by_enter(kiosk: Kiosk) -> None:
    kiosk.robot.tap_object("primary")
    kiosk.robot.tap_object("showActions")
    kiosk.robot.tap_object("code")
    kiosk.key(Qt.Key.Key_Tab)
    kiosk.key(Qt.Key.Key_Backtab)
    kiosk.robot.tap_object("closeCode")
    kiosk.robot.tap_object("code")
    kiosk.robot.find_object("largeCode")
    kiosk.key(Qt.Key.Key_Return)
    assert not [i for i in kiosk.robot.items() if i.objectName() == "largeCode"]


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
