"""Staff take the signatures home: real clicks, real keys, and folders that stand in for sticks."""

import errno
from dataclasses import replace

from kiosk.station import taking_pages as pages
from kiosk.station.drives import Stick
from tests.signing.samples import ADA
from tests.ui.exporting.conftest import MakeTable
from tests.ui.sticks import ANOTHER, PASSPHRASE, Table, files_on, rows_of, rows_on, write_key
from tests.ui.test_layout import assert_well_laid_out


def test_a_signature_goes_home_on_a_stick(make_table: MakeTable) -> None:
    table = make_table((1024, 600))
    table.kiosk.sign("Zoe", "Müller", "zoe@example.org")
    table.kiosk.robot.tap_object("primary")
    table.enter()
    table.kiosk.robot.find_text("Put a stick into this computer.")
    stick = table.stick("KINGSTON", sealed=True)
    table.plug(stick)
    table.kiosk.robot.find_text("KINGSTON")
    table.as_far_as_the_key()
    table.unlock()
    table.reach("Card")
    (row,) = rows_on(stick)
    assert (row["first_name"], row["email"]) == ("Zoe", "zoe@example.org")
    assert table.waiting() == 0
    assert "remove the stick" not in table.words()
    table.go_on()
    table.kiosk.robot.find_text("You may remove KINGSTON now.")
    assert table.let_go == [stick]
    table.go_on()
    table.kiosk.robot.find_object("goPaper")
    assert table.kiosk.app.side.taking.state == pages.Away()


def test_the_card_adds_up_and_names_its_files(table: Table) -> None:
    stick = table.stick("KINGSTON", key=True)
    table.enter()
    table.plug(stick)
    table.as_far_as_the_card()
    (name,) = files_on(stick)
    assert name in table.words()
    (file,) = table.shows("files")
    assert file["whole"] not in table.words()
    assert file["short"] in table.words()
    table.tap("exportWhole")
    assert file["whole"] in table.words()
    assert sum(line["count"] for line in table.shows("sums")) == table.shows("collectedNow") == 3
    assert table.shows("readBack") == 3


def test_sticks_come_and_go_and_two_are_told_apart(table: Table) -> None:
    one, two = table.stick("KINGSTON"), table.stick("OLD STICK", size=8_000_000_000, free=5_000)
    table.enter()
    table.plug(one, two)
    table.kiosk.robot.find_text("Which stick?")
    assert "16 GB, 3.2 GB free" in table.words()
    assert "8 GB, 5 kB free" in table.words()
    assert not table.kiosk.robot.find_object("staffPrimary").isEnabled()
    table.tap("stick1")
    assert table.shows("targetName") == "OLD STICK"
    table.plug(one)
    assert table.shows("targetName") == "KINGSTON"
    table.plug()
    table.kiosk.robot.find_text("Put a stick into this computer.")


def test_the_stick_with_the_key_is_told_apart(table: Table) -> None:
    with_key, empty = table.stick("KEYS", sealed=True), table.stick("KINGSTON")
    table.enter()
    table.plug(with_key, empty)
    assert table.words().count("The key is on it") == 1
    assert [stick["hasKey"] for stick in table.shows("sticks")] == [True, False]


def test_the_kiosk_looks_for_sticks_by_itself(table: Table) -> None:
    table.enter()
    timer = table.kiosk.app.side.around._timer  # noqa: SLF001 - two seconds are not waited for
    assert timer.isActive()
    assert timer.interval() == 2_000
    table.tap("staffBack")
    table.kiosk.robot.find_object("goPaper")
    assert not timer.isActive()


def failing() -> list[Stick]:
    raise OSError(errno.EIO, "a stick that is broken")


def test_a_look_that_fails_is_told_and_ends_nothing(table: Table) -> None:
    table.enter()
    table.plug(table.stick("KINGSTON", key=True))
    table.look_by_hand_only()
    around = table.kiosk.app.side.around
    sticks, around.sticks = around.sticks, failing
    around.look()
    table.kiosk.robot.wait_until(lambda: table.shows("lookTrouble") != "", "the trouble")
    assert "The sticks could not be looked at just now." in table.words()
    assert table.shows("screen") == "ChooseStick"
    assert table.shows("targetName") == "KINGSTON"
    around.sticks = sticks
    around.look()
    table.kiosk.robot.wait_until(lambda: table.shows("lookTrouble") == "", "a good look")
    table.as_far_as_the_card()


def test_a_stick_that_comes_takes_nothing_from_what_is_being_typed(table: Table) -> None:
    stick = table.stick("KINGSTON", sealed=True)
    table.enter()
    table.plug(stick)
    table.as_far_as_the_key()
    table.unlock("wrong")
    table.kiosk.robot.wait_until(lambda: table.shows("wrong") != "", "the sentence")
    table.kiosk.robot.type_text(PASSPHRASE)
    table.plug(table.stick("ANOTHER"), stick)
    table.go_on()
    table.reach("Card")


def test_a_locked_stick_says_so(table: Table) -> None:
    table.enter()
    table.plug(table.stick("LOCKED", read_only=True))
    assert "nothing can be written on it" in table.words()
    assert not table.kiosk.robot.find_object("stick0").isEnabled()
    assert not table.kiosk.robot.find_object("staffPrimary").isEnabled()


def test_a_stick_with_spaces_and_a_key_on_another(table: Table) -> None:
    key, target = table.stick("KEYS", key=True), table.stick("ALICE'S BIG STICK é")
    table.enter()
    table.plug(key, target)
    table.tap("stick1")
    table.as_far_as_the_card()
    assert {row["first_name"] for row in rows_on(target)} == {"Ada 0", "Ada 1", "Ada 2"}
    assert not list(rows_on(key))


def test_all_or_the_new_ones(table: Table) -> None:
    first, second, third = (table.stick(name, key=True) for name in ("1", "2", "3"))
    table.enter()
    table.plug(first)
    table.as_far_as_the_card()
    table.tap("staffBack")
    table.signed(replace(ADA, first_name="New", email="new@example.org"))
    table.enter()
    table.plug(second)
    table.go_on()
    table.reach("ChooseFormat")
    assert table.shows("offer") == "csv", "the one used last"
    table.tap("staffBack")
    table.as_far_as_the_card()
    assert [row["first_name"] for row in rows_on(second)] == ["New"]
    table.tap("staffBack")
    table.enter()
    table.plug(third)
    assert table.shows("what") == "all", "nothing is new"
    table.as_far_as_the_card()
    assert len(list(rows_on(third))) == 4


def test_nobody_signed(make_table: MakeTable) -> None:
    table = make_table((1024, 600))
    table.open_door()
    table.reach("Nothing")
    assert "nothing to export" in table.words()
    assert_well_laid_out(table.kiosk, "nothing to export")
    table.go_on()
    table.kiosk.robot.find_object("goPaper")


def test_practice_asks_for_no_key_and_says_what_it_is(make_table: MakeTable) -> None:
    table = make_table(live=False)
    table.signed()
    stick = table.stick("KINGSTON")
    table.enter()
    table.plug(stick)
    table.as_far_as_the_key()
    table.reach("Card")
    (name,) = files_on(stick)
    assert name.startswith("PRACTICE")


def test_a_wrong_passphrase_is_typed_anew(table: Table) -> None:
    stick = table.stick("KINGSTON", sealed=True)
    table.enter()
    table.plug(stick)
    table.as_far_as_the_key()
    table.unlock("wrong")
    table.kiosk.robot.wait_until(lambda: table.shows("wrong") != "", "the sentence")
    assert "The passphrase does not open “petition-kiosk.identity”." in table.words()
    assert files_on(stick) == []
    table.unlock()
    table.reach("Card")
    assert len(list(rows_on(stick))) == 3


def test_the_passphrase_is_masked_until_it_is_asked_for(table: Table) -> None:
    table.enter()
    table.plug(table.stick("KINGSTON", sealed=True))
    table.as_far_as_the_key()
    table.reach("Unlock")
    table.kiosk.robot.wait_until(table.kiosk.robot.keyboard_shown, "the keyboard")
    table.kiosk.robot.type_text("harb")
    field = table.kiosk.app.window.activeFocusItem()
    assert field is not None
    assert field.property("displayText") == "●●●●"
    table.tap("showPassphrase")
    assert field.property("displayText") == "harb"
    assert table.kiosk.robot.keyboard_shown()


def test_the_key_of_another_kiosk_is_refused(table: Table) -> None:
    stick = table.stick("KINGSTON")
    write_key(stick.path / "other.identity", ANOTHER, sealed=False)
    table.enter()
    table.plug(stick)
    table.as_far_as_the_key()
    table.kiosk.robot.wait_until(lambda: bool(table.shows("wrong")), "the sentence")
    assert table.shows("screen") == "FindKey"
    assert "opens none of the 3 signatures" in table.words()
    assert (files_on(stick), table.waiting()) == ([], 3)


def test_one_of_two_keys(table: Table) -> None:
    stick = table.stick("KINGSTON", key=True)
    write_key(stick.path / "other.identity", ANOTHER, sealed=True)
    table.enter()
    table.plug(stick)
    table.as_far_as_the_key()
    table.reach("FindKey")
    table.kiosk.robot.find_text("Which key?")
    table.tap("key1")
    table.go_on()
    table.reach("Card")


def test_a_key_that_comes_later_is_found_by_itself(table: Table) -> None:
    stick = table.stick("KINGSTON")
    table.enter()
    table.plug(stick)
    table.as_far_as_the_key()
    table.kiosk.robot.find_text("Put the stick with the key into this computer.")
    table.plug(table.stick("KEYS", key=True), stick)
    table.reach("Card")
    assert len(list(rows_on(stick))) == 3


def test_what_looks_false_is_kept_or_set_aside(make_table: MakeTable) -> None:
    table = make_table((1024, 600))
    real, joke, odd = table.signed(
        ADA,
        replace(ADA, first_name="asdf", last_name="asdf", email="asdf@example.org"),
        replace(ADA, first_name="X", last_name="", email="x@example.net"),
    )
    stick = table.stick("KINGSTON", key=True)
    table.enter()
    table.plug(stick)
    table.as_far_as_the_key()
    table.reach("Review")
    shown = table.words()
    for words in (joke.receipt, odd.receipt, "asdf@example.org", "the name is one letter"):
        assert words in shown
    assert real.receipt not in shown
    assert files_on(stick) == []
    table.tap(f"keep-{joke.receipt}")
    table.tap(f"aside-{joke.receipt}")
    table.tap(f"keep-{odd.receipt}")
    table.kiosk.robot.find_text("Set 1 aside and export")
    table.go_on()
    table.reach("Card")
    aside, exported = sorted(stick.path.glob("*.csv"), key=lambda path: "aside" not in path.name)
    assert [row["receipt"] for row in rows_of(aside)] == [joke.receipt]
    assert {row["first_name"] for row in rows_of(exported)} == {"Ada", "X"}
    counts = {line["words"]: line["count"] for line in table.shows("sums")}
    assert (counts["in the files"], counts["set aside, in a file of its own"]) == (2, 1)
    assert "read back: 2 + 1 set aside" in table.words()
    assert (table.shows("collectedNow"), table.shows("readBack"), table.waiting()) == (3, 3, 0)


def test_who_did_not_say_yes_is_in_no_file_that_subscribes(make_table: MakeTable) -> None:
    table = make_table((1024, 600))
    no = replace(ADA, first_name="Grace", email="grace@example.org", consents={"updates": False})
    again = replace(ADA, email="ADA@example.org")
    table.signed(ADA, no, again)
    stick = table.stick("KINGSTON", key=True)
    table.enter()
    table.plug(stick)
    table.go_on()
    table.reach("ChooseFormat")
    table.kiosk.robot.tap_text("Mailchimp")
    assert "“subscribers”" in table.words()
    table.tap("staffBack")
    table.as_far_as_the_card("mailchimp")
    names = {path.name.rpartition("-")[2]: path for path in stick.path.glob("*.csv")}
    (ada,) = rows_of(names["subscribers.csv"])
    assert ada["First Name"] == "Ada"
    (grace,) = rows_of(names["SUBSCRIBERS.csv"])
    assert grace["First Name"] == "Grace"
    counts = {line["words"]: line["count"] for line in table.shows("sums")}
    assert (counts["in the files"], counts["the same person again, merged"]) == (2, 1)
