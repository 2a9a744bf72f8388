"""A kiosk is wiped: what has to be known for it, and when it is not offered."""

import json
from dataclasses import asdict
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.station.data import open_data
from kiosk.vault.recovery import NOTE_FILE, Recovery
from kiosk.vault.store import Store
from kiosk.vault.view import Batch
from tests.ui.conftest import PIN, Kiosk, MakeKiosk
from tests.ui.staff_at_work import come_in, texts, write_pin
from tests.ui.test_layout import SIZES, assert_texts_within, assert_well_laid_out


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
