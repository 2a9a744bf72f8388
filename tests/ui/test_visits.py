"""Whole visits through the real window; what became of them is read from screen and store."""

from PySide6.QtGui import QGuiApplication

from kiosk.signing import visit
from tests.ui.conftest import HeldExecutor, Kiosk, MakeKiosk
from tests.ui.waiting import let_pass


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


def test_nothing_copied_is_left_for_the_next_person(kiosk: Kiosk) -> None:
    kiosk.begin_signing()
    kiosk.robot.type_text("Ada")
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("Ada")
    kiosk.app.visit.nextPerson()
    assert clipboard.text() == ""
