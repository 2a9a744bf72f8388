"""A set-up as a file for other machines."""

import json
from pathlib import Path
from typing import Any

import pytest

from kiosk.errors import BadInputError, KioskError
from kiosk.station.carried import Carried, read_carried, save_carried
from kiosk.station.pin import hash_pin
from kiosk.station.recovery_code import hash_code
from kiosk.station.settings import Measured, Settings
from kiosk.vault.identity import new_identity_file
from kiosk.vault.seal import Identity
from tests.faults.disks import SmallDisk
from tests.vault.samples import NOW, names_in

KEY = Identity.new()
SETTINGS = Settings(
    name="Table 3",
    event="Harbour Fair",
    campaigns=("/home/ada/packs/my-campaign", "harbour"),
    recipients=(*KEY.recipients, *Identity.new().recipients),
    pin=hash_pin("471829"),
    recovery_code=hash_code("K7FP-2QXM-9HTW-C3VR-ZB64"),
    live_since="2026-11-03T14:05:06Z",
    test_opened=True,
    diagonal=14,
    measured=Measured(width=1366, height=768, px_per_mm=4.4),
    volume=30,
    idle_seconds=90,
    language="fr",
    country="CH",
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "set-up.json"
    save_carried(SETTINGS, path)
    return path


def test_it_comes_back_with_what_every_table_shares(file: Path) -> None:
    assert read_carried(file) == Carried(
        recipients=SETTINGS.recipients,
        event="Harbour Fair",
        campaigns=("my-campaign", "harbour"),
        pin=SETTINGS.pin,
        recovery_code=SETTINGS.recovery_code,
        idle_seconds=90,
        language="fr",
        country="CH",
        test_opened=True,
    )


def test_it_holds_no_secret_and_nothing_of_this_machine(file: Path) -> None:
    text = file.read_text()

    for kept_back in (
        "471829",
        "K7FP",
        "Table 3",
        SETTINGS.kiosk_id,
        "/home",
        "diagonal",
        "measured",
        "volume",
        "SECRET",
    ):
        assert kept_back not in text
    assert json.loads(text)["schema"] == 1
    assert file.stat().st_mode & 0o777 == 0o600


def test_a_campaign_of_ours_goes_by_its_name(tmp_path: Path) -> None:
    ours = SETTINGS.model_copy(update={"campaigns": ("amazon-facial-recognition",)})
    save_carried(ours, tmp_path / "set-up.json")

    assert read_carried(tmp_path / "set-up.json").campaigns == ("amazon-facial-recognition",)


def test_without_pin_code_event_and_campaign_it_is_carried_too(tmp_path: Path) -> None:
    bare = Settings(recipients=KEY.recipients, live_since="x", test_opened="skipped")
    save_carried(bare, tmp_path / "set-up.json")

    found = read_carried(tmp_path / "set-up.json")
    assert (found.pin, found.recovery_code, found.campaigns, found.event) == (None, None, (), "")
    assert not found.proven


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"schema": 2}, "newer Petition Kiosk"),
        ({"schema": 0}, "“schema”"),
        ({"surprise": 1}, "“surprise”"),
        ({"recipients": []}, "“recipients”"),
        ({"recipients": ["age1nonsense"]}, "is not a recipient"),
        ({"recipients": [str(KEY.keys[0])]}, "key file"),
        ({"event": str(KEY.keys[0]).lower()}, "key file"),
        ({"pin": "471829"}, "“pin”"),
        ({"pin": "scrypt:16384:8:1:00:00"}, "“pin”"),
        ({"pin": f"{SETTINGS.pin}\n"}, "“pin”"),
        ({"recovery_code": "x"}, "“recovery_code”"),
        ({"campaign": "../elsewhere"}, "“campaign”"),
        ({"campaign": ".."}, "“campaign”"),
        ({"campaign": "a\\b"}, "“campaign”"),
        ({"campaign": ""}, "“campaign”"),
        ({"idle_seconds": 5}, "“idle_seconds”"),
        ({"test_opened": "perhaps"}, "“test_opened"),
        ({"kind": "something"}, "is not a set-up"),
        ({"kiosk_id": "x"}, "“kiosk_id”"),
    ],
)
def test_what_cannot_be_is_told(file: Path, changes: dict[str, Any], words: str) -> None:
    file.write_text(json.dumps(json.loads(file.read_text()) | changes))

    with pytest.raises(BadInputError, match=words) as caught:
        read_carried(file)
    assert "AGE-SECRET-KEY" not in str(caught.value).upper()
    assert "AGE-SECRET-KEY" not in str(caught.value.__cause__).upper()


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"null", b"7", b"\xff\xfe{", b"[" * 100_000, b'{"schema": 1}']
)
def test_another_file_is_told(file: Path, content: bytes) -> None:
    file.write_bytes(content)

    with pytest.raises(BadInputError, match=r"is not a set-up to carry.*--save-to"):
        read_carried(file)


def test_settings_of_a_kiosk_are_no_set_up_to_carry(file: Path) -> None:
    file.write_text(json.dumps(SETTINGS.model_dump(mode="json", by_alias=True)))

    with pytest.raises(BadInputError, match="is not a set-up to carry"):
        read_carried(file)


def test_a_key_file_is_told_to_be_taken_away(tmp_path: Path) -> None:
    plain, sealed = tmp_path / "plain", tmp_path / "sealed"
    plain.write_text(f"# public key: {KEY.recipients[0]}\n{KEY.keys[0]}\n")
    new_identity_file(sealed, "four words of mine", NOW)

    for path in (plain, sealed):
        with pytest.raises(BadInputError, match="key file, and a kiosk must never hold one"):
            read_carried(path)


def test_a_file_that_is_there_is_not_replaced(file: Path) -> None:
    before = file.read_bytes()

    with pytest.raises(BadInputError, match="is there already"):
        save_carried(SETTINGS, file)
    assert file.read_bytes() == before


def test_places_that_do_not_work_are_told(tmp_path: Path, file: Path) -> None:
    with pytest.raises(KioskError, match="does not exist"):
        save_carried(SETTINGS, tmp_path / "nowhere" / "set-up.json")
    with pytest.raises(KioskError, match="does not exist"):
        read_carried(tmp_path / "no.json")
    with pytest.raises(KioskError, match="is a folder"):
        read_carried(tmp_path)
    with pytest.raises(KioskError, match="a file where a folder should be"):
        save_carried(SETTINGS, file / "deeper")


def test_a_full_stick_leaves_nothing_behind(tmp_path: Path) -> None:
    try:
        disk = SmallDisk(tmp_path / "stick", 64)
    except OSError as error:
        pytest.skip(f"a disk cannot be mounted here: {error}")
    try:
        disk.fill()
        with pytest.raises(KioskError, match="no space left"):
            save_carried(SETTINGS, disk.folder / "set-up.json")
        assert names_in(disk.folder) == ["ballast"]
    finally:
        disk.unmount()
