"""Staff at the screen: the corner, the PIN, the day in numbers, a pause, a paper sheet."""

import json
from collections.abc import Callable, Iterator
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.signing.signature import Signature, utc_now
from kiosk.station import gate, settings, staff
from kiosk.station.data import open_data
from kiosk.station.drives import Stick
from kiosk.station.gate import Gate
from kiosk.station.setup import Wishes, set_up
from kiosk.ui.records import Done, Failed
from kiosk.vault.recovery import NOTE_FILE, Recovery
from kiosk.vault.seal import Identity
from kiosk.vault.store import Store
from kiosk.vault.view import Batch
from tests.ui.conftest import HeldExecutor, Kiosk, MakeKiosk
from tests.ui.hands import NEVER_MS
from tests.ui.sticks import ANOTHER, PASSPHRASE, write_key
from tests.ui.test_layout import SIZES, assert_texts_within, assert_well_laid_out

PIN = "135790"
CORNER = QPoint(20, 20)
ELSEWHERE = QPoint(600, 300)
HOLD_SECONDS = 2


@pytest.fixture
def guarded(make_kiosk: MakeKiosk) -> Kiosk:
    """A kiosk with a PIN."""
    return make_kiosk(pin=PIN)


def hold(kiosk: Kiosk, where: QPoint, seconds: float = HOLD_SECONDS + 0.4) -> None:
    """Hold a finger somewhere; the real time of it has to pass."""
    QTest.mousePress(kiosk.app.window, Qt.MouseButton.LeftButton, pos=where)
    QTest.qWait(round(seconds * 1000))
    QTest.mouseRelease(kiosk.app.window, Qt.MouseButton.LeftButton, pos=where)
    kiosk.robot.settle()


def write_pin(kiosk: Kiosk, pin: str) -> None:
    for digit in pin:
        kiosk.robot.tap_object(f"pin{digit}")
    kiosk.robot.tap_object("pinEnter")


def come_in(kiosk: Kiosk) -> None:
    kiosk.app.side.staff.knock()
    write_pin(kiosk, PIN)
    kiosk.robot.find_object("goPaper")


def go_away(kiosk: Kiosk, seconds: int = staff.INSIDE_SECONDS) -> None:
    """Touch nothing for so long, and as long as the cover stays after that."""
    for _ in range(seconds + staff.CLOSED_SECONDS):
        kiosk.app.side.staff.tick()
    kiosk.robot.settle()


def texts(kiosk: Kiosk) -> Iterator[str]:
    for item in kiosk.robot.items():
        text = item.property("text")
        if isinstance(text, str):
            yield text


def hide_keyboard(kiosk: Kiosk) -> None:
    QGuiApplication.inputMethod().hide()
    kiosk.robot.settle()


def test_a_held_corner_asks_for_the_pin_and_a_short_press_does_not(guarded: Kiosk) -> None:
    hold(guarded, CORNER, 0.3)
    assert guarded.app.side.staff.property("screen") == ""
    hold(guarded, ELSEWHERE)
    assert guarded.app.side.staff.property("screen") == ""
    guarded.app.visit.nextPerson()
    hold(guarded, CORNER)
    guarded.robot.find_text("Staff PIN")
    write_pin(guarded, PIN)
    guarded.robot.find_text("Table 3 · Harbour rally")


def test_writing_goes_on_where_it_was_when_the_door_is_shut_again(guarded: Kiosk) -> None:
    guarded.begin_signing()
    guarded.write("Ada")
    guarded.app.side.staff.knock()
    guarded.robot.tap_object("staffBack")
    guarded.robot.settle()
    guarded.write("m")
    assert guarded.app.visit.value("first_name") == "Adam"


def test_a_wrong_pin_is_said_and_counted_and_nothing_of_it_shows(guarded: Kiosk) -> None:
    guarded.app.side.staff.knock()
    for attempt in range(5):
        write_pin(guarded, "864209")
        assert guarded.app.side.staff.property("screen") == "Door", attempt
    assert any("Please wait 15 seconds" in text for text in texts(guarded))
    for digit in PIN:
        guarded.app.side.staff.press(int(digit))
    guarded.app.side.staff.enter()
    assert guarded.app.side.staff.property("screen") == "Door"
    assert not any("864209" in text for text in texts(guarded))


CODE = "K7FP-2QXM-9HTW-C3VR-ZB64"


def barred(make_kiosk: MakeKiosk, size: tuple[int, int] = (1366, 768), **more: Any) -> Kiosk:
    """A kiosk whose PIN was tried ten times too often; `more` changes what it was set up with."""
    data = more.pop("data")
    identity = Identity.new()
    wishes = Wishes(identity.recipients, "Table 3", **{"pin": PIN, "recovery_code": CODE} | more)
    set_up(data, wishes, identity, utc_now())
    (data / gate.GATE_FILE).write_text(json.dumps({"schema": gate.SCHEMA, "tries": gate.TRIES}))
    stick = data.parent / "KEYS"
    stick.mkdir()
    write_key(stick / "ours.identity", identity, sealed=True)
    write_key(stick / "other.identity", ANOTHER, sealed=False)
    kiosk = make_kiosk(size, data=data, sticks=[Stick(stick, "KEYS", 1, 1, False, "none")])
    kiosk.robot.patience_ms = 60_000
    kiosk.app.side.staff.knock()
    return kiosk


def test_the_recovery_code_opens_a_barred_door_and_the_pin_is_chosen_anew(
    make_kiosk: MakeKiosk, tmp_path: Path
) -> None:
    kiosk = barred(make_kiosk, data=tmp_path / "data")
    wanted: list[str] = []
    kiosk.app.side.staff.wanted.connect(wanted.append)
    kiosk.robot.wait_until(kiosk.robot.keyboard_shown, "the keyboard")
    assert any(text.startswith("Too many wrong PINs were tried") for text in texts(kiosk))
    kiosk.app.side.staff.tryCode("K7FP-2QXM-9HTW-C3VR-ZB65")
    kiosk.robot.find_text("This is not the recovery code. Please look again.")
    kiosk.robot.type_text("K")
    assert not any("not the recovery code" in text for text in texts(kiosk))
    kiosk.app.side.staff.tryCode(CODE.lower())
    kiosk.robot.tap_object("goPlace")
    kiosk.robot.tap_object("changePin")
    kiosk.robot.find_text("The new PIN")
    for _ in range(2):
        write_pin(kiosk, "864209")
    kiosk.robot.wait_until(lambda: wanted == ["live"], "the new PIN")
    assert Gate(kiosk.data, settings.load(kiosk.data)).try_pin("864209")


@pytest.mark.parametrize("code", [CODE, ""])
def test_the_key_opens_a_barred_door_and_another_does_not(
    make_kiosk: MakeKiosk, tmp_path: Path, code: str
) -> None:
    kiosk = barred(make_kiosk, data=tmp_path / "data", recovery_code=code)
    if code:
        kiosk.robot.tap_object("openWithKey")
    kiosk.robot.tap_object("doorKey0")
    kiosk.robot.find_text("This key does not belong to this kiosk. Try another one.")
    kiosk.robot.tap_object("doorKey1")
    kiosk.robot.wait_until(kiosk.robot.keyboard_shown, "the keyboard")
    kiosk.robot.type_text("wrong")
    kiosk.robot.tap_object("staffPrimary")
    kiosk.robot.wait_until(
        lambda: any("The passphrase does not open" in text for text in texts(kiosk)), "the sentence"
    )
    assert kiosk.app.side.staff.property("screen") == "Key"
    kiosk.robot.type_text(PASSPHRASE)
    kiosk.robot.tap_object("staffPrimary")
    kiosk.robot.find_object("goPaper")


def test_what_opens_the_door_is_said_as_it_is(make_kiosk: MakeKiosk, tmp_path: Path) -> None:
    kiosk = barred(make_kiosk, data=tmp_path / "data", recovery_code="")
    assert kiosk.app.side.staff.property("screen") == "Key"
    kiosk.robot.find_object("doorKey0")
    shown = list(texts(kiosk))
    assert "Open with the recovery code" not in shown
    assert "kiosk export STICK --format bundle" in shown


def test_a_damaged_count_and_no_pin_at_all_are_told_apart(
    make_kiosk: MakeKiosk, tmp_path: Path
) -> None:
    kiosk = barred(make_kiosk, data=tmp_path / "data", pin=None)
    assert any("was set up without a PIN" in text for text in texts(kiosk))
    (tmp_path / "again").mkdir()
    kiosk = barred(make_kiosk, data=tmp_path / "again" / "data")
    kiosk.close()
    (kiosk.data / gate.GATE_FILE).write_text("{")
    kiosk = kiosk.reopened_on(kiosk.data)
    kiosk.app.side.staff.knock()
    assert any("counts wrong PINs is damaged" in text for text in texts(kiosk))


def test_who_forgot_the_pin_is_shown_the_other_ways_and_the_way_back(guarded: Kiosk) -> None:
    guarded.app.side.staff.knock()
    guarded.robot.tap_object("pinForgotten")
    guarded.robot.find_text("Put the stick with the key in.")
    guarded.robot.tap_object("staffBack")
    guarded.robot.find_text("Staff PIN")
    guarded.robot.tap_object("staffBack")
    guarded.robot.find_text("Tap to begin")


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_page_of_the_door(
    make_kiosk: MakeKiosk, tmp_path: Path, size: tuple[int, int]
) -> None:
    kiosk = barred(make_kiosk, size, data=tmp_path / "data")
    kiosk.robot.find_object("recoveryCode")
    assert_well_laid_out(kiosk, "the code")
    assert_texts_within(kiosk)
    kiosk.robot.tap_object("openWithKey")
    kiosk.robot.find_object("doorKey0")
    assert_well_laid_out(kiosk, "keys")
    kiosk.robot.tap_object("doorKey1")
    kiosk.robot.wait_until(kiosk.robot.keyboard_shown, "the keyboard")
    assert_well_laid_out(kiosk, "passphrase")
    kiosk.robot.tap_object("staffBack")
    kiosk.app.side.staff.leave()
    gate.reset(kiosk.data)
    kiosk.close()
    kiosk = kiosk.reopened_on(kiosk.data)
    kiosk.app.side.staff.knock()
    kiosk.robot.find_object("pinForgotten")
    assert_well_laid_out(kiosk, "the pin")
    kiosk.app.side.staff.ask("key")
    kiosk.robot.find_text("Put the stick with the key in.")
    assert_well_laid_out(kiosk, "no stick")
    assert_texts_within(kiosk)


def test_leaving_the_door_gives_a_visit_back_as_it_was(guarded: Kiosk) -> None:
    guarded.begin_signing()
    guarded.robot.type_text("Ada")
    guarded.app.side.staff.knock()
    guarded.robot.settle()
    guarded.robot.tap_object("staffBack")
    assert guarded.app.visit.property("draft")["first_name"] == "Ada"
    guarded.app.side.staff.knock()
    go_away(guarded, staff.DOOR_SECONDS)
    assert guarded.app.side.staff.property("screen") == ""
    assert guarded.app.visit.property("draft")["first_name"] == "Ada"


def test_staff_end_the_visit_before_them(guarded: Kiosk) -> None:
    guarded.begin_signing()
    guarded.robot.type_text("Ada")
    hide_keyboard(guarded)
    come_in(guarded)
    assert guarded.app.visit.at_rest
    guarded.robot.tap_object("staffBack")
    guarded.robot.find_text("Tap to begin")


def test_staff_who_go_away_leave_nothing_open(guarded: Kiosk) -> None:
    come_in(guarded)
    go_away(guarded)
    guarded.robot.find_text("Tap to begin")
    guarded.app.side.staff.knock()
    guarded.robot.find_text("Staff PIN")


def at_the_passphrase(make_kiosk: MakeKiosk, tmp_path: Path, size: tuple[int, int]) -> Kiosk:
    """A kiosk whose key is asked for; time passes only when a test says so."""
    kiosk = barred(make_kiosk, size, data=tmp_path / "data", recovery_code="")
    for timer in kiosk.app.side.staff.findChildren(QTimer):
        timer.setInterval(NEVER_MS)
    kiosk.robot.tap_object("doorKey1")
    kiosk.robot.wait_until(kiosk.robot.keyboard_shown, "the keyboard")
    return kiosk


def pass_seconds(kiosk: Kiosk, seconds: int) -> None:
    for _ in range(seconds):
        kiosk.app.side.staff.tick()
    kiosk.robot.settle()


def test_a_passphrase_written_across_the_closing_ends_up_nowhere(
    make_kiosk: MakeKiosk, tmp_path: Path
) -> None:
    """Its spaces and Enter would open the form, and the rest of it be written there."""
    kiosk = at_the_passphrase(make_kiosk, tmp_path, (1366, 768))
    kiosk.write("correct horse ")
    pass_seconds(kiosk, staff.SIDE_DOOR_SECONDS)
    kiosk.robot.find_text("The staff side was closed.")
    kiosk.write("battery staple")
    kiosk.key(Qt.Key.Key_Return, 3)
    kiosk.key(Qt.Key.Key_Tab)
    kiosk.tap_at(0.5, 0.9)
    assert kiosk.app.side.staff.property("screen") == "Closed"
    pass_seconds(kiosk, staff.CLOSED_SECONDS)
    kiosk.robot.find_text("Tap to begin")
    assert kiosk.app.visit.at_rest
    kiosk.begin_signing()
    for word in ("correct", "horse", "battery", "staple"):
        assert not any(word in text for text in texts(kiosk)), word
    assert not any(kiosk.app.visit.property("draft")[name] for name in ("first_name", "last_name"))


def test_the_cover_stays_until_nobody_types_any_more(guarded: Kiosk) -> None:
    come_in(guarded)
    pass_seconds(guarded, staff.INSIDE_SECONDS)
    for _ in range(5):
        pass_seconds(guarded, staff.CLOSED_SECONDS - 1)
        guarded.write(" ")
        assert guarded.app.side.staff.property("screen") == "Closed"
    guarded.app.side.staff.knock()
    pass_seconds(guarded, staff.CLOSED_SECONDS)
    assert guarded.app.side.staff.property("screen") == ""


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_it_says_that_it_closes_and_any_touch_or_key_keeps_it_open(
    make_kiosk: MakeKiosk, tmp_path: Path, size: tuple[int, int]
) -> None:
    kiosk = at_the_passphrase(make_kiosk, tmp_path, size)
    side = kiosk.app.side.staff
    kiosk.write("correct")
    stays: list[Callable[[], None]] = [
        lambda: kiosk.robot.tap_object("staffStay"),
        lambda: kiosk.tap_at(0.5, 0.1),
        *(partial(kiosk.write, letter) for letter in ("x", " ")),
        *(partial(kiosk.key, key) for key in (Qt.Key.Key_Tab, Qt.Key.Key_Return)),
        lambda: kiosk.key(Qt.Key.Key_Escape),
    ]
    for stay in stays:
        pass_seconds(kiosk, staff.SIDE_DOOR_SECONDS - staff.WARNING_SECONDS - 1)
        assert side.property("closesIn") == 0
        pass_seconds(kiosk, 4)
        kiosk.robot.find_text("The staff side closes in 27 seconds.")
        assert_well_laid_out(kiosk, "closing")
        stay()
        kiosk.robot.settle()
        assert side.property("closesIn") == 0
        assert side.property("keyName")
        assert kiosk.robot.find_object("passphrase").property("text") == "correct"
    kiosk.write("!")
    assert kiosk.robot.find_object("passphrase").property("text") == "correct!"


def test_a_key_is_a_touch(guarded: Kiosk) -> None:
    come_in(guarded)
    guarded.robot.tap_object("goPaper")
    guarded.robot.find_object("first_name")
    for letter in "Ada":
        pass_seconds(guarded, staff.INSIDE_SECONDS - staff.WARNING_SECONDS - 1)
        guarded.write(letter)
    assert guarded.app.side.paper.property("values")["first_name"] == "Ada"


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


def test_a_paper_sheet_by_keyboard_alone(guarded: Kiosk) -> None:
    come_in(guarded)
    guarded.robot.tap_object("goPaper")
    guarded.robot.find_object("first_name")
    guarded.robot.settle()
    for text in ("Zoë", "Example", "zoe@example.org", "V6B 1A1"):
        guarded.write(text) if text.isascii() else guarded.robot.type_text(text)
        guarded.key(Qt.Key.Key_Tab)
    guarded.key(Qt.Key.Key_Tab)
    guarded.key(Qt.Key.Key_Space)
    hide_keyboard(guarded)
    guarded.robot.tap_object("staffPrimary")
    guarded.robot.wait_until(lambda: guarded.app.side.paper.property("row") == 2, "the next row")
    saved = guarded.signatures()[-1]
    assert (saved.first_name, saved.last_name, saved.email) == (
        "Zoë",
        "Example",
        "zoe@example.org",
    )
    assert (saved.postal_code, saved.country, saved.channel) == ("V6B 1A1", "CA", "paper")
    assert saved.event == "Harbour rally"
    assert saved.consents["updates"].answer == "yes"
    assert any(saved.receipt in text for text in texts(guarded))


def test_what_a_sheet_has_in_common_is_written_once(guarded: Kiosk) -> None:
    paper = guarded.app.side.paper
    come_in(guarded)
    guarded.robot.tap_object("goPaper")
    guarded.robot.find_object("first_name")
    paper.describe("date", "2026-05-01")
    paper.describe("volunteer", "Blaise Example")
    for name in ("Ada", "Plato"):
        paper.enter("first_name", name)
        paper.enter("email", f"{name.lower()}@example.org")
        paper.enter("country", "Germany")
        guarded.robot.tap_object("staffPrimary")
        guarded.robot.wait_until(lambda: not paper.property("busy"), "the row")
    ada, plato = guarded.signatures()
    assert {ada.volunteer, plato.volunteer} == {"Blaise Example"}
    assert {s.signed_at[:10] for s in (ada, plato)} == {"2026-05-01"}
    assert ada.country == "DE"
    assert ada.consents["updates"].answer == "not-asked"


def test_a_bad_row_is_said_field_by_field_and_nothing_is_lost(guarded: Kiosk) -> None:
    paper = guarded.app.side.paper
    come_in(guarded)
    guarded.robot.tap_object("goPaper")
    guarded.robot.find_object("first_name")
    paper.enter("first_name", "Ada")
    paper.describe("date", "yesterday")
    hide_keyboard(guarded)
    guarded.robot.tap_object("staffPrimary")
    assert set(paper.property("problems")) == {"email", "date"}
    assert paper.property("values")["first_name"] == "Ada"
    paper.describe("date", "2999-01-01")
    paper.enter("email", "ada@example.org")
    guarded.robot.tap_object("staffPrimary")
    assert paper.property("problems") == {"date": "This day has not been yet."}
    assert guarded.signatures() == []


def test_staff_who_go_leave_no_paper_row_behind(guarded: Kiosk) -> None:
    come_in(guarded)
    guarded.robot.tap_object("goPaper")
    guarded.robot.find_object("first_name")
    guarded.write("Ada")
    hide_keyboard(guarded)
    go_away(guarded)
    assert guarded.app.side.paper.property("values")["first_name"] == ""
    guarded.robot.find_text("Tap to begin")
    assert not any("Ada" in text for text in texts(guarded))


def exported(kiosk: Kiosk) -> None:
    """Take everything home, as far as the store knows."""
    with Store.open(open_data(kiosk.data).store_path, kiosk.identity.recipients) as store:
        ids = [row_id for row_id, _ in store.rows(only_new=True)]
        batch = Batch("b", "2026-05-01T12:00:00Z", "csv", len(ids), "0" * 64)
        with store.marking(batch, ids, store.changes()):
            pass


def test_a_kiosk_is_wiped_with_its_number_and_the_pin(guarded: Kiosk) -> None:
    guarded.sign("Ada", "Example", "ada@example.org", "yes")
    guarded.robot.tap_object("primary")
    exported(guarded)
    come_in(guarded)
    guarded.robot.tap_object("goWipe")
    guarded.robot.find_text("How many are removed?")
    guarded.robot.tap_object("pin2")
    guarded.robot.tap_object("pinEnter")
    guarded.robot.find_text("This is not their number. Please type it again.")
    guarded.robot.tap_object("pin1")
    guarded.robot.tap_object("pinEnter")
    guarded.robot.find_text("Now the staff PIN")
    write_pin(guarded, "864209")
    guarded.robot.find_text("This was not the PIN. Nothing was removed.")
    assert len(guarded.signatures()) == 1
    write_pin(guarded, PIN)
    guarded.robot.find_text("1 signature removed.")
    assert guarded.signatures() == []
    guarded.robot.tap_object("staffPrimary")
    overview = guarded.app.side.overview
    overview.refresh()
    guarded.robot.find_text("What was signed here was exported, and wiped from this kiosk.")
    assert (overview.property("today"), overview.property("collected")) == (1, 0)


def test_a_kiosk_is_wiped_by_keyboard_alone(guarded: Kiosk) -> None:
    guarded.sign("Ada", "Example", "ada@example.org", "yes")
    guarded.robot.tap_object("primary")
    exported(guarded)
    come_in(guarded)
    guarded.robot.tap_object("goWipe")
    guarded.robot.find_text("How many are removed?")
    for text in ("1", PIN):
        guarded.write(text)
        guarded.key(Qt.Key.Key_Return)
    guarded.robot.find_text("1 signature removed.")


def test_a_wipe_is_not_offered_while_a_signature_has_not_left(guarded: Kiosk) -> None:
    guarded.sign("Ada", "Example", "ada@example.org", "yes")
    guarded.robot.tap_object("primary")
    come_in(guarded)
    overview = guarded.app.side.overview
    guarded.robot.wait_until(lambda: overview.property("collected") == 1, "the count")
    assert overview.property("mayWipe") is False
    guarded.app.side.staff.go("Wipe")
    guarded.robot.find_text("1 signature still to be exported.")
    guarded.app.side.wipe.press(1)
    guarded.app.side.wipe.enter()
    assert guarded.app.side.wipe.property("page") == "NotYet"
    assert len(guarded.signatures()) == 1


def damaged_once(kiosk: Kiosk, missing: int) -> Path:
    """Leave what a recovery leaves that did not get everything out; return the damaged file."""
    store = open_data(kiosk.data).store_path
    aside = store.with_name(f"{store.stem}-damaged-20261103-090000{store.suffix}")
    aside.write_bytes(b"what is left of a store")
    told = Recovery("2026-11-03T09:00:00Z", aside.name, True, carried=1, missing=missing)
    store.with_name(NOTE_FILE).write_text(json.dumps(asdict(told)))
    return aside


def test_what_is_missing_for_good_is_given_up_before_a_wipe(guarded: Kiosk) -> None:
    guarded.sign("Ada", "Example", "ada@example.org", "yes")
    guarded.robot.tap_object("primary")
    exported(guarded)
    aside = damaged_once(guarded, 3)
    come_in(guarded)
    guarded.robot.tap_object("goWipe")
    guarded.robot.find_text("3 signatures missing for good.")
    assert any(aside.name in text for text in texts(guarded))
    assert not guarded.robot.find_object("staffPrimary").isEnabled()
    guarded.app.side.wipe.advance()
    assert guarded.app.side.wipe.property("page") == "Missing"
    guarded.robot.tap_object("giveUpMissing")
    guarded.robot.tap_object("staffPrimary")
    guarded.robot.tap_object("pin1")
    guarded.robot.tap_object("pinEnter")
    write_pin(guarded, PIN)
    guarded.robot.find_text("1 signature removed.")
    assert guarded.signatures() == []
    assert not aside.exists()


def test_a_wipe_that_is_shut_for_its_wrong_pins_is_covered_too(guarded: Kiosk) -> None:
    guarded.sign("Ada", "Example", "ada@example.org", "yes")
    guarded.robot.tap_object("primary")
    exported(guarded)
    come_in(guarded)
    guarded.robot.tap_object("goWipe")
    guarded.robot.tap_object("pin1")
    guarded.robot.tap_object("pinEnter")
    for _ in range(5):
        write_pin(guarded, "864209")
    assert guarded.app.side.staff.property("screen") == "Closed"
    assert len(guarded.signatures()) == 1


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_page_of_a_wipe(make_kiosk: MakeKiosk, size: tuple[int, int]) -> None:
    kiosk = make_kiosk(size, pin="135790")
    kiosk.sign("Ada", "Example", "ada@example.org")
    kiosk.robot.tap_object("primary")
    come_in(kiosk)
    kiosk.app.side.staff.go("Wipe")
    kiosk.robot.find_text("1 signature still to be exported.")
    assert_well_laid_out(kiosk, "not exported")
    kiosk.robot.tap_object("staffBack")
    exported(kiosk)
    damaged_once(kiosk, 3)
    kiosk.app.side.staff.go("Wipe")
    kiosk.robot.find_object("giveUpMissing")
    assert_well_laid_out(kiosk, "missing")
    kiosk.robot.tap_object("giveUpMissing")
    kiosk.robot.tap_object("staffPrimary")
    kiosk.robot.tap_object("pin2")
    kiosk.robot.tap_object("pinEnter")
    assert_well_laid_out(kiosk, "the number")
    assert_texts_within(kiosk)
    kiosk.robot.tap_object("pin1")
    kiosk.robot.tap_object("pinEnter")
    write_pin(kiosk, "864209")
    assert_well_laid_out(kiosk, "the pin")
    assert_texts_within(kiosk)


def test_the_number_and_the_pin_are_forgotten_with_the_page(guarded: Kiosk) -> None:
    guarded.sign("Ada", "Example", "ada@example.org", "yes")
    guarded.robot.tap_object("primary")
    exported(guarded)
    come_in(guarded)
    guarded.robot.tap_object("goWipe")
    guarded.robot.find_object("pin1")
    guarded.robot.tap_object("pin1")
    guarded.robot.tap_object("staffBack")
    guarded.robot.tap_object("goWipe")
    guarded.robot.find_object("pin1")
    assert guarded.app.side.wipe.property("typed") == ""
    assert len(guarded.signatures()) == 1


def test_a_row_that_failed_is_saved_as_the_same_record(guarded: Kiosk) -> None:
    """If the first try was kept after all, the second must not be another signature."""
    paper = guarded.app.side.paper
    come_in(guarded)
    guarded.robot.tap_object("goPaper")
    guarded.robot.find_object("first_name")
    paper.enter("first_name", "Ada")
    paper.enter("email", "ada@example.org")
    hide_keyboard(guarded)
    kept: list[str] = []
    for store in guarded.stores:
        store.refusing = True
    save = guarded.app.records.save

    def noting(signature: Signature, done: Done, failed: Failed) -> None:
        kept.append(signature.id)
        save(signature, done, failed)

    guarded.app.records.save = noting  # type: ignore[method-assign]
    guarded.robot.tap_object("staffPrimary")
    guarded.robot.wait_until(lambda: bool(paper.property("trouble")), "the trouble")
    for store in guarded.stores:
        store.refusing = False
    guarded.robot.tap_object("staffPrimary")
    guarded.robot.wait_until(lambda: paper.property("row") == 2, "the next row")
    assert len(kept) == 2
    assert len(set(kept)) == 1


def test_a_year_that_cannot_be_right_is_asked_about(guarded: Kiosk) -> None:
    paper = guarded.app.side.paper
    come_in(guarded)
    paper.enter("first_name", "Ada")
    paper.enter("email", "ada@example.org")
    for year in ("0001", "1026"):
        paper.describe("date", f"{year}-05-01")
        paper.save()
        assert paper.property("problems") == {
            "date": "This day is more than a year ago. Is the year right?"
        }


def saving(kiosk: Kiosk, disk: HeldExecutor) -> None:
    """Sign as far as the moment in which the disk is asked."""
    disk.release()
    kiosk.fill_in("Ada", "ada@example.org")
    kiosk.robot.tap_object("primary")
    kiosk.robot.tap_object("yes")
    kiosk.agree()
    assert kiosk.app.visit.property("busy")


def test_who_is_saved_behind_the_closed_door_is_thanked_when_it_shuts(
    make_kiosk: MakeKiosk,
) -> None:
    disk = HeldExecutor()
    kiosk = make_kiosk(executor=disk, pin=PIN)
    saving(kiosk, disk)
    kiosk.app.side.staff.knock()
    disk.release()
    go_away(kiosk, staff.DOOR_SECONDS)
    [saved] = kiosk.signatures()
    kiosk.robot.find_object("receipt")
    assert kiosk.app.visit.property("receipt") == saved.receipt


def test_who_was_being_saved_when_staff_came_in_is_not_shown_when_they_go(
    make_kiosk: MakeKiosk,
) -> None:
    """Staff touch the screen all the while, so that no patience runs out by itself."""
    disk = HeldExecutor()
    kiosk = make_kiosk(executor=disk, pin=PIN)
    saving(kiosk, disk)
    come_in(kiosk)
    disk.release()
    kiosk.robot.settle()
    assert len(kiosk.signatures()) == 1
    kiosk.robot.tap_object("staffBack")
    kiosk.robot.find_text("Tap to begin")
    assert kiosk.app.visit.property("signedName") == ""
    assert not any("Ada" in text for text in texts(kiosk))
