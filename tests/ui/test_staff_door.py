"""The staff's door: the corner, the PIN, and the ways in where it is barred."""

import json
from pathlib import Path
from typing import Any

import pytest

from kiosk.signing.signature import utc_now
from kiosk.station import gate, settings, staff
from kiosk.station.drives import Stick
from kiosk.station.gate import Gate
from kiosk.station.setup import Wishes, set_up
from kiosk.vault.seal import Identity
from tests.ui.conftest import PIN, Kiosk, MakeKiosk
from tests.ui.staff_at_work import (
    CORNER,
    ELSEWHERE,
    come_in,
    go_away,
    hide_keyboard,
    hold,
    texts,
    write_pin,
)
from tests.ui.sticks import ANOTHER, PASSPHRASE, write_key
from tests.ui.test_layout import SIZES, assert_texts_within, assert_well_laid_out


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
