"""Identity files, made by us and by age-keygen."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.errors import BadInputError, KioskError
from kiosk.vault.identity import new_identity_file, read_identity
from kiosk.vault.seal import Identity, open_sealed, seal
from tests.vault.samples import NOW, names_in

WORDS = "harbour lantern quiet orchard é"


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """One identity file and its recipient: making it is slow on purpose."""
    path = tmp_path_factory.mktemp("identity") / "campaign.identity"
    return path, new_identity_file(path, WORDS, NOW)


def age_at_a_terminal(path: Path, passphrase: str) -> tuple[int, bytes]:
    """Run `age -d` as a person does: it asks its terminal for the passphrase."""
    opened = path.with_name("opened")
    with_terminal = (
        "import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))"
    )
    age = ["age", "-d", "-o", str(opened), str(path)]
    done = subprocess.run(
        [sys.executable, "-c", with_terminal, *age],
        input=f"{passphrase}\n".encode(),
        capture_output=True,
        check=False,
    )
    text = opened.read_bytes() if opened.exists() else b""
    opened.unlink(missing_ok=True)
    return done.returncode, text


def test_the_age_program_opens_the_file_with_the_passphrase(made: tuple[Path, str]) -> None:
    path, recipient = made

    code, text = age_at_a_terminal(path, WORDS)

    assert code == 0
    assert text.startswith(f"# created: 2026-11-03T14:05:06Z\n# public key: {recipient}\n".encode())
    told = subprocess.run(["age-keygen", "-y"], input=text, capture_output=True, check=True)
    assert told.stdout.decode().strip() == recipient


def test_the_age_program_refuses_another_passphrase(made: tuple[Path, str]) -> None:
    assert age_at_a_terminal(made[0], "wrong")[0] != 0


def test_the_file_is_for_its_owner_alone_and_does_not_show_the_key(made: tuple[Path, str]) -> None:
    assert made[0].stat().st_mode & 0o777 == 0o600
    assert made[0].read_bytes().startswith(b"-----BEGIN AGE ENCRYPTED FILE-----\n")
    assert names_in(made[0].parent) == [made[0].name]


def test_the_file_reads_back_as_the_identity_of_its_recipient(made: tuple[Path, str]) -> None:
    identity = read_identity(made[0], WORDS)

    assert identity.recipients == (made[1],)
    assert open_sealed(seal(b"{}", [made[1]]), identity).strip() == b"{}"


def test_a_wrong_passphrase_and_none_are_told_apart(made: tuple[Path, str]) -> None:
    with pytest.raises(BadInputError, match="The passphrase does not open"):
        read_identity(made[0], "wrong")
    with pytest.raises(BadInputError, match="sealed with a passphrase"):
        read_identity(made[0], None)


def test_a_file_that_is_there_is_never_replaced(tmp_path: Path) -> None:
    path = tmp_path / "precious"
    path.write_text("precious")

    with pytest.raises(BadInputError, match="is there already"):
        new_identity_file(path, WORDS, NOW)

    assert path.read_text() == "precious"


def test_a_link_to_nowhere_counts_as_being_there(tmp_path: Path) -> None:
    path = tmp_path / "link"
    path.symlink_to(tmp_path / "nowhere")

    with pytest.raises(BadInputError, match="is there already"):
        new_identity_file(path, WORDS, NOW)


def test_a_missing_folder_and_an_empty_passphrase_are_told(tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match=r"The folder “.*nowhere” does not exist"):
        new_identity_file(tmp_path / "nowhere" / "key", WORDS, NOW)
    with pytest.raises(BadInputError, match="passphrase is empty"):
        new_identity_file(tmp_path / "key", "", NOW)


def test_a_failing_disk_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)

    with pytest.raises(KioskError, match="no space left"):
        new_identity_file(tmp_path / "key", WORDS, NOW)
    assert list(tmp_path.iterdir()) == []


def test_what_age_keygen_made_is_read_too(tmp_path: Path) -> None:
    path = tmp_path / "key.txt"
    subprocess.run(["age-keygen", "-o", str(path)], check=True, capture_output=True)
    told = subprocess.run(["age-keygen", "-y", str(path)], check=True, capture_output=True)

    assert read_identity(path).recipients == (told.stdout.decode().strip(),)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is not an identity file"),
        (b"# only a comment\n", "is not an identity file"),
        (b"hello\n", "is not an identity file"),
        (b"\xff\xfe\x00", "is not an identity file"),
        (b"AGE-SECRET-KEY-1BROKEN\n", "is not an identity file"),
        (b"x" * 200_000, "is not an identity file"),
        (b"-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n", "is damaged"),
        (b"age-encryption.org/v1\n-> scrypt", "is damaged"),
        (seal(b"{}", Identity.new().recipients), "sealed to a key, not with a passphrase"),
    ],
)
def test_what_is_no_identity_file_is_told_so(tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "key"
    path.write_bytes(content)

    with pytest.raises(BadInputError, match=sentence):
        read_identity(path, WORDS)


def test_no_file_and_a_folder_are_told(tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match="There is no identity file"):
        read_identity(tmp_path / "nothing")
    with pytest.raises(BadInputError, match="is a folder"):
        read_identity(tmp_path)
