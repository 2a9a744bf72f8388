"""Live or practice, and going live."""

import shutil
from pathlib import Path

import pytest

from kiosk.errors import BadInputError
from kiosk.signing.signature import Signature
from kiosk.station import settings as settings_file
from kiosk.station.data import DEFAULT_CAMPAIGN, open_data
from kiosk.station.pin import verify_pin
from kiosk.station.settings import SETTINGS_FILE
from kiosk.station.setup import Wishes, set_up
from kiosk.vault.identity import read_identity
from kiosk.vault.seal import Identity, open_sealed
from tests.vault.samples import NOW, signature

IDENTITY = Identity.new()
WISHES = Wishes(recipients=IDENTITY.recipients, name="Table 3", event="Fair", pin="471829")


def test_a_look_at_a_new_folder_makes_nothing(tmp_path: Path) -> None:
    workplace = open_data(tmp_path / "data")

    assert workplace.practice
    assert list(tmp_path.iterdir()) == []


def test_practice_has_its_own_store_and_key(tmp_path: Path) -> None:
    workplace = open_data(tmp_path)
    record = signature()
    with workplace.open_store() as store:
        store.append(record)
    with open_data(tmp_path).open_store() as store:
        ((_, sealed),) = store.rows(only_new=True)

    identity = read_identity(workplace.practice_identity)
    assert Signature.from_json(open_sealed(sealed, identity)) == record
    assert [p.name for p in tmp_path.iterdir()] == ["practice"]
    assert (tmp_path / "practice").stat().st_mode & 0o777 == 0o700
    assert workplace.practice_identity.stat().st_mode & 0o777 == 0o600


def test_going_live_ends_practice(tmp_path: Path) -> None:
    with open_data(tmp_path).open_store() as store:
        store.append(signature())

    set_up(tmp_path, WISHES, IDENTITY, NOW)

    workplace = open_data(tmp_path)
    assert not workplace.practice
    assert not (tmp_path / "practice").exists()
    with workplace.open_store() as store:
        assert store.collected() == 0
    assert workplace.place.kiosk == "Table 3"
    assert workplace.settings is not None
    assert workplace.settings.test_opened is True
    assert workplace.settings.live_since == "2026-11-03T14:05:06Z"
    assert verify_pin("471829", workplace.settings.pin or "")


def test_no_kiosk_goes_live_without_a_recipient_or_the_proof(tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match="--recipient"):
        set_up(tmp_path / "data", Wishes(), IDENTITY, NOW)
    with pytest.raises(BadInputError, match="test record"):
        set_up(tmp_path / "data", WISHES, None, NOW)
    with pytest.raises(BadInputError, match="does not open"):
        set_up(tmp_path / "data", WISHES, Identity.new(), NOW)
    assert list(tmp_path.iterdir()) == []


def test_a_skipped_proof_is_noted_until_it_is_given(tmp_path: Path) -> None:
    skipping = Wishes(recipients=IDENTITY.recipients, skip_test_open=True)

    assert set_up(tmp_path, skipping, None, NOW).test_opened == "skipped"
    assert set_up(tmp_path, Wishes(name="Table 4"), None, NOW).test_opened == "skipped"
    assert set_up(tmp_path, Wishes(), IDENTITY, NOW).test_opened is True
    assert set_up(tmp_path, Wishes(), None, NOW).test_opened is True


def test_a_second_setup_changes_what_is_named_and_loses_nothing(tmp_path: Path) -> None:
    before = set_up(tmp_path, WISHES, IDENTITY, NOW)
    with open_data(tmp_path).open_store() as store:
        store.append(signature())

    after = set_up(tmp_path, Wishes(event="Another fair"), None, NOW)

    assert after == before.model_copy(update={"event": "Another fair"})
    with open_data(tmp_path).open_store() as store:
        assert store.collected() == 1


def test_new_recipients_need_a_new_proof(tmp_path: Path) -> None:
    set_up(tmp_path, WISHES, IDENTITY, NOW)
    other = Identity.new()
    wishes = Wishes(recipients=other.recipients)

    with pytest.raises(BadInputError, match="test record"):
        set_up(tmp_path, wishes, None, NOW)
    with pytest.raises(BadInputError, match="does not open"):
        set_up(tmp_path, wishes, IDENTITY, NOW)
    assert open_data(tmp_path).settings == settings_file.load(tmp_path)
    assert set_up(tmp_path, wishes, other, NOW).recipients == other.recipients


def test_a_recipient_named_twice_is_kept_once(tmp_path: Path) -> None:
    wishes = Wishes(recipients=(*IDENTITY.recipients, *IDENTITY.recipients))

    assert set_up(tmp_path, wishes, IDENTITY, NOW).recipients == IDENTITY.recipients


def test_live_signatures_never_become_practice_when_settings_are_lost(tmp_path: Path) -> None:
    before = set_up(tmp_path, WISHES, IDENTITY, NOW)
    with open_data(tmp_path).open_store() as store:
        store.append(signature())
    (tmp_path / SETTINGS_FILE).unlink()

    with pytest.raises(BadInputError, match="settings are gone"):
        open_data(tmp_path)
    after = set_up(tmp_path, WISHES, IDENTITY, NOW)

    assert after.kiosk_id == before.kiosk_id
    with open_data(tmp_path).open_store() as store:
        assert store.collected() == 1


def test_a_store_of_another_kiosk_is_refused(tmp_path: Path) -> None:
    for name in ("one", "other"):
        set_up(tmp_path / name, WISHES, IDENTITY, NOW)
    stranger = (tmp_path / "other" / "store.sqlite3").read_bytes()
    (tmp_path / "one" / "store.sqlite3").write_bytes(stranger)

    with pytest.raises(BadInputError, match="belongs to another kiosk"):
        open_data(tmp_path / "one").open_store()


def test_the_campaign_is_chosen_now_else_by_the_settings_else_ours(tmp_path: Path) -> None:
    ours = open_data(tmp_path).campaign_folder()
    assert ours.name == DEFAULT_CAMPAIGN
    pack = tmp_path / "my-pack"
    pack.mkdir()
    for file in ours.iterdir():
        (pack / file.name).write_bytes(file.read_bytes())
    wishes = Wishes(recipients=IDENTITY.recipients, campaigns=(str(pack),))

    set_up(tmp_path / "data", wishes, IDENTITY, NOW)

    assert open_data(tmp_path / "data").campaign_folder() == pack
    assert open_data(tmp_path / "data").campaign_folder(DEFAULT_CAMPAIGN) == ours
    (pack / "en.toml").unlink()
    with pytest.raises(BadInputError, match="cannot be shown"):
        set_up(tmp_path / "data", wishes, IDENTITY, NOW)
    with pytest.raises(BadInputError, match="no campaign pack"):
        set_up(tmp_path / "data", Wishes(campaigns=("nowhere",)), IDENTITY, NOW)


def test_a_name_that_is_none_is_answered_with_all_there_are(tmp_path: Path) -> None:
    ours = open_data(tmp_path).campaign_folder()
    pack, brought = tmp_path / "my-pack", tmp_path / "data" / "campaigns" / "from-a-stick"
    for folder in (pack, brought):
        shutil.copytree(ours, folder)
    wishes = Wishes(recipients=IDENTITY.recipients, campaigns=(str(pack),))
    set_up(tmp_path / "data", wishes, IDENTITY, NOW)

    with pytest.raises(BadInputError) as refused:
        open_data(tmp_path / "data").campaign_folder("typo")
    assert DEFAULT_CAMPAIGN in refused.value.remedy
    assert refused.value.remedy.endswith(", and of this machine: from-a-stick, my-pack.")
    assert open_data(tmp_path / "data").campaign_folder("my-pack") == pack
    assert open_data(tmp_path / "data").campaign_folder("from-a-stick") == brought
    with pytest.raises(BadInputError) as elsewhere:
        open_data(tmp_path / "nothing").campaign_folder("typo")
    assert "this machine" not in elsewhere.value.remedy


def test_a_weak_pin_changes_nothing(tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match="PIN"):
        set_up(tmp_path / "data", Wishes(recipients=IDENTITY.recipients, pin="1"), IDENTITY, NOW)
    assert list(tmp_path.iterdir()) == []
