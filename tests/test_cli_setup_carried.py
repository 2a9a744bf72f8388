"""`kiosk setup`: carrying a set-up, the recovery code, and a new PIN."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from kiosk.errors import BadInputError
from kiosk.station.gate import GATE_FILE, TRIES, Barred, Free, Gate
from kiosk.station.recovery_code import new_code
from kiosk.station.settings import Settings, load
from kiosk.station.setup import Wishes, set_up
from kiosk.vault.lock import KioskLock
from kiosk.vault.seal import Identity
from tests.station.kiosks import Live, refused, within
from tests.vault.samples import NOW

Capture = pytest.CaptureFixture[str]
CODE = re.compile(r"^Recovery code: ((?:\w{4}-){4}\w{4})$", re.MULTILINE)


@pytest.fixture
def first(tmp_path: Path) -> Live:
    (tmp_path / "first").mkdir()
    return Live(tmp_path / "first")


def settings(data: Path) -> Settings:
    found = load(data)
    assert found is not None
    return found


def saved(first: Live, capsys: Capture, *more: str) -> Path:
    """The first table's set-up on a stick, with a recovery code."""
    file = first.folder / "stick.json"
    done = within(
        capsys, "setup", "--data", first.data, "--new-recovery-code", "--save-to", file, *more
    )
    assert done.returncode == 0, done.stderr
    return file


def change(file: Path, **values: Any) -> None:
    file.write_text(json.dumps(json.loads(file.read_text()) | values))


def test_a_set_up_is_carried_to_another_table(first: Live, tmp_path: Path, capsys: Capture) -> None:
    file, second = saved(first, capsys), tmp_path / "second"

    done = within(capsys, "setup", "--data", second, "--from", file, "--name", "Table 4")

    assert done.returncode == 0, done.stderr
    here, there = settings(second), settings(first.data)
    assert (here.name, here.event, here.test_opened) == ("Table 4", "Harbour Fair", "elsewhere")
    assert (here.recipients, here.pin) == (there.recipients, there.pin)
    assert here.recovery_code == there.recovery_code
    assert here.kiosk_id != there.kiosk_id
    assert "Recovery code" not in done.stdout
    assert "on another machine" in done.stderr
    assert Gate(second, here).try_pin("471829")
    status = json.loads(within(capsys, "status", "--json", "--data", second).stdout)
    assert status["health"] == "ok"


def test_language_and_country_are_carried_and_can_be_others(
    first: Live, tmp_path: Path, capsys: Capture
) -> None:
    file = saved(first, capsys, "--language", "fr", "--country", "ch")
    for name, more in (("second", ()), ("third", ("--language", "de", "--country", "at"))):
        within(capsys, "setup", "--data", tmp_path / name, "--from", file, *more)

    second, third = settings(tmp_path / "second"), settings(tmp_path / "third")
    assert (second.language, second.country) == ("fr", "CH")
    assert (third.language, third.country) == ("de", "AT")
    told = within(capsys, "status", "--data", tmp_path / "second").stdout
    assert "Language:      fr\n" in told
    assert "Country:       CH\n" in told


@pytest.mark.parametrize("language", ["xx", "Französisch", "../fr"])
def test_a_language_nobody_speaks_here_is_refused(
    first: Live, capsys: Capture, language: str
) -> None:
    before = settings(first.data)

    done = within(capsys, "setup", "--data", first.data, "--language", language)

    assert done.returncode == 2
    assert "language" in done.stderr
    assert settings(first.data) == before


def test_saving_alone_changes_nothing_and_goes_beside_a_running_kiosk(
    first: Live, capsys: Capture
) -> None:
    before = settings(first.data)

    with KioskLock.take(first.data, NOW):
        done = within(capsys, "setup", "--data", first.data, "--save-to", first.folder / "s.json")

    assert done.returncode == 0, done.stderr
    assert settings(first.data) == before
    assert "Recovery code" not in done.stdout


def test_what_is_given_goes_before_what_is_carried(
    first: Live, tmp_path: Path, capsys: Capture
) -> None:
    file, second = saved(first, capsys), tmp_path / "second"
    pin = tmp_path / "pin"
    pin.write_text("905172\n")
    other = Identity.new().recipients[0]

    within(
        capsys,
        *("setup", "--data", second, "--from", file, "--event", "Park", "--idle-seconds", "75"),
        *("--recipient", other, "--pin-file", pin, "--skip-test-open", "--new-recovery-code"),
    )

    here = settings(second)
    assert (here.event, here.idle_seconds, here.recipients) == ("Park", 75, (other,))
    assert here.test_opened == "skipped"
    assert here.recovery_code not in (None, settings(first.data).recovery_code)
    assert Gate(second, here).try_pin("905172")


@pytest.mark.parametrize("opened", ["skipped", False])
def test_what_was_never_proven_has_to_be_proven_here(
    first: Live, tmp_path: Path, capsys: Capture, opened: object
) -> None:
    file, second = saved(first, capsys), tmp_path / "second"
    change(file, test_opened=opened)
    setup = ("setup", "--data", second, "--from", file)

    refused(within(capsys, *setup), "has to be opened once")
    assert not second.exists()
    assert within(capsys, *setup, "--identity", first.key).returncode == 0
    assert settings(second).test_opened is True


def test_a_proof_made_here_is_not_forgotten_for_one_made_elsewhere(
    first: Live, capsys: Capture
) -> None:
    file = saved(first, capsys)

    assert within(capsys, "setup", "--data", first.data, "--from", file).returncode == 0

    assert settings(first.data).test_opened is True
    assert settings(first.data).name == "Table 3"


def test_a_proof_for_other_recipients_does_not_count(
    first: Live, tmp_path: Path, capsys: Capture
) -> None:
    file = saved(first, capsys)
    other = Identity.new().recipients[0]

    done = within(
        capsys, "setup", "--data", tmp_path / "second", "--from", file, "--recipient", other
    )

    refused(done, "has to be opened once")


def test_a_campaign_that_is_not_here_is_told(first: Live, tmp_path: Path, capsys: Capture) -> None:
    file, second = saved(first, capsys), tmp_path / "second"
    change(file, campaigns=["harbour"])
    setup = ("setup", "--data", second, "--from", file)

    refused(within(capsys, *setup), "the campaign “harbour”, and that is not on this machine")
    assert not second.exists()
    done = within(capsys, *setup, "--campaign", "amazon-facial-recognition")
    assert done.returncode == 0, done.stderr


def test_a_campaign_chosen_before_is_kept_if_its_folder_has_that_name(
    first: Live, capsys: Capture
) -> None:
    file = saved(first, capsys)
    change(file, campaigns=["harbour"])
    change(first.data / "settings.json", campaigns=["/elsewhere/harbour"])

    done = within(capsys, "setup", "--data", first.data, "--from", file)

    assert done.returncode == 0, done.stderr
    assert settings(first.data).campaigns == ("/elsewhere/harbour",)


def test_bad_files_are_refused_before_anything_is_made(
    first: Live, tmp_path: Path, capsys: Capture
) -> None:
    file, second = saved(first, capsys), tmp_path / "second"
    setup = ("setup", "--data", second, "--from")

    refused(within(capsys, *setup, first.key), "key file, and a kiosk must never hold one")
    refused(within(capsys, *setup, tmp_path / "no.json"), "does not exist")
    change(file, schema=7)
    refused(within(capsys, *setup, file), "newer Petition Kiosk")
    assert not second.exists()


def test_saving_over_a_file_is_refused_before_anything_is_changed(
    first: Live, capsys: Capture
) -> None:
    file = saved(first, capsys)
    before = settings(first.data)

    setup = ("setup", "--data", first.data, "--name", "Other", "--save-to", file)

    refused(within(capsys, *setup), "is there already")
    assert settings(first.data) == before


def test_there_is_nothing_to_save_before_set_up(tmp_path: Path, capsys: Capture) -> None:
    setup = ("setup", "--data", tmp_path / "data", "--save-to", tmp_path / "s.json")

    refused(within(capsys, *setup), "this kiosk is not set up")
    assert list(tmp_path.iterdir()) == []


def test_the_recovery_code_is_printed_once_and_kept_as_a_hash(
    tmp_path: Path, capsys: Capture
) -> None:
    data = tmp_path / "data"
    setup = ("setup", "--data", data, "--recipient", Identity.new().recipients[0])

    first = within(capsys, *setup, "--skip-test-open")
    again = within(capsys, *setup, "--skip-test-open", "--name", "Table 4")

    [code] = CODE.findall(first.stdout)
    assert "keep it away from the kiosk" in first.stdout
    assert CODE.findall(again.stdout) == []
    for file in data.iterdir():
        assert code[:9].encode() not in file.read_bytes()
    assert Gate(data, settings(data)).unlock_with_code(code)


def test_a_new_recovery_code_ends_the_former(first: Live, capsys: Capture) -> None:
    setup = ("setup", "--data", first.data, "--new-recovery-code")

    [former] = CODE.findall(within(capsys, *setup).stdout)
    [code] = CODE.findall(within(capsys, *setup).stdout)

    gate = Gate(first.data, settings(first.data))
    assert not gate.unlock_with_code(former)
    assert gate.unlock_with_code(code)


def test_a_new_pin_unlocks_and_nothing_else_does(
    first: Live, tmp_path: Path, capsys: Capture
) -> None:
    (first.data / GATE_FILE).write_text('{"schema": 1, "tries": 10}')
    pin = tmp_path / "pin"
    pin.write_text("905172\n")

    within(capsys, "setup", "--data", first.data, "--name", "Table 9")
    assert isinstance(Gate(first.data, settings(first.data)).state(), Barred)
    within(capsys, "setup", "--data", first.data, "--pin-file", pin)

    gate = Gate(first.data, settings(first.data))
    assert gate.state() == Free(TRIES)
    assert gate.try_pin("905172")


def test_a_kiosk_that_runs_can_be_set_up_by_its_own_screens_alone(
    tmp_path: Path, capsys: Capture
) -> None:
    data, key = tmp_path / "data", Identity.new()
    wishes = Wishes(key.recipients, "Table 5", pin="471829", recovery_code=new_code())

    with KioskLock.take(data, NOW):
        with pytest.raises(BadInputError, match="is running"):
            set_up(data, wishes, key, NOW)
        made = set_up(data, wishes, key, NOW, locked=True)

    assert load(data) == made
    assert wishes.recovery_code is not None
    assert Gate(data, made).unlock_with_code(wishes.recovery_code)
    assert within(capsys, "status", "--data", data).returncode == 0


def test_going_live_makes_the_counter(first: Live) -> None:
    assert json.loads((first.data / GATE_FILE).read_text()) == {"schema": 1, "tries": 0}
