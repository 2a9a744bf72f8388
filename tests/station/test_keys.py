"""Keys at set-up, and keys in the wrong place."""

from pathlib import Path

import pytest

from kiosk.errors import BadInputError, KioskError
from kiosk.station import keys
from kiosk.station.keys import NewIdentity, make_identity, prove, read_recipients
from kiosk.station.private import refuse_private_key
from kiosk.station.settings import Settings
from kiosk.vault.identity import new_identity_file, read_identity
from kiosk.vault.seal import Identity
from tests.faults.disks import SmallDisk
from tests.station.kiosks import Live, refused, within
from tests.vault.samples import NOW, names_in

WORDS = "harbour lantern quiet orchard"
KEY, OTHER = Identity.new(), Identity.new()
SECRET = str(KEY.keys[0])


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> NewIdentity:
    """A key on a stick."""
    return make_identity(tmp_path_factory.mktemp("stick"), WORDS, now=NOW)


def test_a_new_identity_opens_with_its_passphrase_and_has_a_sheet(made: NewIdentity) -> None:
    recipient, file, sheet = made

    identity = read_identity(file, WORDS)
    assert identity.recipients == (recipient,)
    assert prove((recipient,), identity)
    assert names_in(file.parent) == sorted([file.name, sheet.name])
    assert sheet.read_bytes().startswith(b"%PDF")
    for path in (file, sheet):
        assert b"AGE-SECRET-KEY" not in path.read_bytes()
        assert path.stat().st_mode & 0o777 == 0o600


def test_a_second_key_of_the_same_day_has_another_name(made: NewIdentity) -> None:
    before = made.file.read_bytes()

    second = make_identity(made.file.parent, WORDS, now=NOW)

    assert second.file.name == f"{made.file.stem}-2.identity"
    assert second.recipient != made.recipient
    assert made.file.read_bytes() == before


@pytest.mark.parametrize("inside", ["", "deeper", "../link"])
def test_a_key_is_never_made_where_a_kiosk_keeps_its_data(tmp_path: Path, inside: str) -> None:
    data = Live(tmp_path).data
    (data / "deeper").mkdir()
    (tmp_path / "link").symlink_to(data / "deeper")

    for known in (data, None):
        with pytest.raises(BadInputError, match="belongs to a kiosk"):
            make_identity(data / inside, WORDS, data=known, now=NOW)
    assert not list(tmp_path.rglob("*.identity"))


def test_a_data_folder_that_is_still_empty_is_refused_as_well(stick: Path) -> None:
    with pytest.raises(BadInputError, match="belongs to a kiosk"):
        make_identity(stick, WORDS, data=stick, now=NOW)


def test_bad_places_and_no_passphrase_are_told(tmp_path: Path, stick: Path) -> None:
    with pytest.raises(BadInputError, match="does not exist"):
        make_identity(tmp_path / "nowhere", WORDS, now=NOW)
    with pytest.raises(BadInputError, match="passphrase is empty"):
        make_identity(stick, "", now=NOW)
    assert names_in(stick) == []


def test_a_stick_too_small_for_the_sheet_is_left_as_it_was(tmp_path: Path) -> None:
    try:
        disk = SmallDisk(tmp_path / "small", 12)
    except OSError as error:
        pytest.skip(f"a disk cannot be mounted here: {error}")
    try:
        with pytest.raises(KioskError, match="no space left"):
            make_identity(disk.folder, WORDS, now=NOW)
        assert names_in(disk.folder) == []
    finally:
        disk.unmount()


def test_a_key_that_does_not_come_back_is_not_handed_out(
    stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keys, "read_identity", lambda *_: OTHER)

    with pytest.raises(BadInputError):
        make_identity(stick, WORDS, now=NOW)
    assert names_in(stick) == []


def test_the_proof_holds_for_any_recipient_and_fails_for_a_stranger() -> None:
    both = (*OTHER.recipients, *KEY.recipients)

    assert prove(both, KEY)
    assert not prove(both, None)
    with pytest.raises(BadInputError, match="This identity does not open"):
        prove(OTHER.recipients, KEY)
    with pytest.raises(BadInputError, match="is not a recipient"):
        prove(("age1nonsense",), None)
    with pytest.raises(BadInputError, match="no recipient"):
        prove((), None)


def test_recipients_are_read_from_a_file(stick: Path) -> None:
    file = stick / "keys.txt"
    one, two = KEY.recipients[0], OTHER.recipients[0]
    file.write_bytes(f"\ufeff# ours\r\n{one}\r\n\r\n  {two.upper()}  \n{one}\n".encode())

    assert read_recipients(file) == (one, two)


@pytest.mark.parametrize("content", [b"", b"# only a comment\n"])
def test_a_file_without_a_recipient_is_told(stick: Path, content: bytes) -> None:
    (stick / "keys.txt").write_bytes(content)

    with pytest.raises(BadInputError, match="There is no recipient"):
        read_recipients(stick / "keys.txt")


def test_files_that_hold_no_recipients_are_told(stick: Path) -> None:
    (stick / "keys.txt").write_bytes(b"\x00\xff" * 1000)

    with pytest.raises(BadInputError, match="is not a recipient"):
        read_recipients(stick / "keys.txt")
    with pytest.raises(BadInputError, match="does not exist"):
        read_recipients(stick / "no.txt")
    with pytest.raises(BadInputError, match="is a folder"):
        read_recipients(stick)


def test_a_key_file_is_no_file_of_recipients(stick: Path, made: NewIdentity) -> None:
    plain = stick / "plain"
    plain.write_text(f"# public key: {KEY.recipients[0]}\n{SECRET}\n")

    for file in (plain, made.file):
        with pytest.raises(BadInputError, match="a key file, and a kiosk must never") as caught:
            read_recipients(file)
        assert "AGE-SECRET-KEY" not in str(caught.value)


@pytest.mark.parametrize(
    "text", [SECRET, SECRET.lower(), f"  our key: {SECRET}!"], ids=["plain", "small", "in a text"]
)
@pytest.mark.parametrize("key", ["name", "event", "campaign", "recipients"])
def test_a_private_key_never_gets_into_the_settings(key: str, text: str) -> None:
    values = {"recipients": KEY.recipients, "live_since": "x", "test_opened": True}
    values[key] = (text,) if key == "recipients" else text

    with pytest.raises(ValueError, match="private key") as caught:
        Settings(**values)  # type: ignore[arg-type]
    assert SECRET[-20:] not in str(caught.value).upper()


def test_words_without_a_key_pass() -> None:
    assert refuse_private_key("Table 3") == "Table 3"


@pytest.mark.parametrize("option", ["--recipient", "--name", "--event"])
def test_setup_refuses_a_private_key_wherever_it_is_pasted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], option: str
) -> None:
    given = {"--recipient": KEY.recipients[0], option: SECRET}
    options = [word for pair in given.items() for word in pair]
    setup = ("setup", "--data", tmp_path / "data", "--skip-test-open")

    done = within(capsys, *setup, *options)
    debugged = within(capsys, *setup, *options, "--debug")

    refused(done, "private key")
    for told in (done, debugged):
        assert SECRET[-20:] not in told.stderr.upper()
    assert not (tmp_path / "data").exists()


def test_a_key_file_given_as_a_pin_is_not_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    live = Live(tmp_path)

    done = within(capsys, "setup", "--data", live.data, "--pin-file", live.key)

    refused(done, "at least 6 digits")
    sealed = tmp_path / "sealed"
    new_identity_file(sealed, WORDS, NOW)
    refused(within(capsys, "setup", "--data", live.data, "--recipient", sealed), "not a recipient")
