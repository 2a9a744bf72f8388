"""The settings file."""

import errno
import json
import os
from pathlib import Path
from typing import Any

import pytest

from kiosk.errors import BadInputError, KioskError
from kiosk.station.settings import SETTINGS_FILE, Measured, Settings, change, load, save
from kiosk.vault.seal import Identity
from tests.vault.samples import names_in

RECIPIENT = Identity.new().recipients[0]
SETTINGS = Settings(
    name="Table 3",
    event="Harbour Fair",
    recipients=(RECIPIENT,),
    live_since="2026-11-03T14:05:06Z",
    test_opened=True,
)


def test_settings_come_back_as_they_were_saved(tmp_path: Path) -> None:
    save(SETTINGS, tmp_path / "data")

    assert load(tmp_path / "data") == SETTINGS
    assert (tmp_path / "data").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "data" / SETTINGS_FILE).stat().st_mode & 0o777 == 0o600


def test_no_file_and_no_folder_mean_no_settings(tmp_path: Path) -> None:
    assert load(tmp_path) is None
    assert load(tmp_path / "nowhere") is None
    assert not (tmp_path / "nowhere").exists()


def write(folder: Path, **changes: Any) -> None:
    values = SETTINGS.model_dump(mode="json", by_alias=True) | changes
    (folder / SETTINGS_FILE).write_text(json.dumps(values))


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"schema": 2}, "newer Petition Kiosk"),
        ({"schema": 0}, "schema"),
        ({"recipients": []}, "recipients"),
        ({"recipients": ["age1nonsense"]}, "recipients"),
        ({"idle_seconds": 30}, "idle_seconds"),
        ({"idle_seconds": 301}, "idle_seconds"),
        ({"diagonal": 0}, "diagonal"),
        ({"test_opened": "perhaps"}, "test_opened"),
        ({"surprise": 1}, "surprise"),
    ],
)
def test_a_setting_that_cannot_be_is_named(
    tmp_path: Path, changes: dict[str, Any], words: str
) -> None:
    write(tmp_path, **changes)

    with pytest.raises(BadInputError, match=words):
        load(tmp_path)


@pytest.mark.parametrize("text", [b"", b"{", b"[]", b"null", b"\xff\xfe{", b"7"])
def test_a_broken_file_is_told(tmp_path: Path, text: bytes) -> None:
    (tmp_path / SETTINGS_FILE).write_bytes(text)

    with pytest.raises(BadInputError, match=r"settings in “.*” cannot be read"):
        load(tmp_path)


def test_a_private_key_among_the_recipients_is_not_repeated(tmp_path: Path) -> None:
    key = str(Identity.new().keys[0])
    write(tmp_path, recipients=[key])

    with pytest.raises(BadInputError, match="private key") as caught:
        load(tmp_path)
    assert key not in str(caught.value)


def test_a_full_disk_leaves_the_former_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(SETTINGS, tmp_path)

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(KioskError, match="no space left"):
        save(SETTINGS.model_copy(update={"name": "Table 4"}), tmp_path)

    assert load(tmp_path) == SETTINGS
    assert names_in(tmp_path) == [SETTINGS_FILE]


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")

    with pytest.raises(BadInputError, match="a file where a folder should be"):
        save(SETTINGS, tmp_path / "data")
    with pytest.raises(BadInputError, match="a file where a folder should be"):
        load(tmp_path / "data")


def test_one_setting_is_changed_and_the_others_stay(tmp_path: Path) -> None:
    save(SETTINGS, tmp_path)
    measured = Measured(width=1080, height=1920, px_per_mm=4.03)

    change(tmp_path, measured=measured, volume=30)

    assert load(tmp_path) == SETTINGS.model_copy(update={"measured": measured, "volume": 30})


def test_nothing_is_changed_where_there_are_no_settings(tmp_path: Path) -> None:
    with pytest.raises(BadInputError):
        change(tmp_path, volume=30)
    assert not list(tmp_path.iterdir())


def test_what_was_measured_is_of_one_screen_upright_or_turned() -> None:
    measured = Measured(width=1080, height=1920, px_per_mm=4.034)

    assert measured.is_of(1080, 1920)
    assert measured.is_of(1920, 1080)
    assert not measured.is_of(1366, 768)
    assert round(measured.inches, 1) == 21.5
