"""`kiosk keygen` and `kiosk setup`."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.station.data import open_data
from kiosk.station.setting_up import PASSPHRASE_RULE
from kiosk.station.setup_pages import Problem
from kiosk.vault.identity import read_identity
from kiosk.vault.seal import Identity
from tests.station.kiosks import kiosk, refused, within
from tests.vault.samples import signature

WORDS = "harbour lantern quiet orchard"


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, str]:
    """What keygen made: the identity, the file with its passphrase, its recipient."""
    folder = tmp_path_factory.mktemp("keys")
    secret = folder / "passphrase"
    secret.write_text(f"{WORDS}\r\nnot this line\n")
    done = kiosk("keygen", folder / "identity", "--passphrase-file", secret)
    assert done.returncode == 0, done.stderr
    return folder / "identity", secret, done.stdout.strip()


def write(path: Path, text: str) -> Path:
    path.write_text(text)
    return path


def test_keygen_prints_the_recipient_and_nothing_secret(keys: tuple[Path, Path, str]) -> None:
    identity, _, recipient = keys

    assert recipient.startswith("age1")
    assert len(recipient.split()) == 1
    assert read_identity(identity, WORDS).recipients == (recipient,)


def test_keygen_never_overwrites(
    keys: tuple[Path, Path, str], capsys: pytest.CaptureFixture[str]
) -> None:
    identity, secret, _ = keys
    before = identity.read_bytes()

    refused(within(capsys, "keygen", identity, "--passphrase-file", secret), "is there already")
    assert identity.read_bytes() == before


@pytest.mark.parametrize(
    ("content", "words"),
    [(None, "does not exist"), (b"", "is empty"), (b"\n\n", "is empty"), (b"\xff\n", "not UTF-8")],
)
def test_keygen_needs_a_passphrase(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes | None, words: str
) -> None:
    secret = tmp_path / "passphrase"
    if content is not None:
        secret.write_bytes(content)

    refused(within(capsys, "keygen", tmp_path / "key", "--passphrase-file", secret), words)
    assert not (tmp_path / "key").exists()


def test_keygen_without_a_terminal_names_the_option(tmp_path: Path) -> None:
    refused(kiosk("keygen", tmp_path / "key"), "--passphrase-file")


@pytest.fixture
def typing(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[str]]:
    """Sit at the terminal: each answer is typed twice; what was asked is noted."""

    def sit(*answers: str) -> list[str]:
        waiting, asked = [answer for answer in answers for _ in range(2)], list[str]()

        def hidden(question: str) -> str:
            asked.append(question)
            return waiting.pop(0)

        monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
        monkeypatch.setattr("click.termui.hidden_prompt_func", hidden)
        return asked

    return sit


def test_keygen_says_what_a_passphrase_has_to_be_like_when_it_asks(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], typing: Callable[..., list[str]]
) -> None:
    asked = typing("harbour", WORDS)

    done = within(capsys, "keygen", tmp_path / "key")

    assert done.returncode == 0
    assert done.stdout.startswith("age1")
    assert len(asked) == 4
    rule, problem = done.stderr.splitlines()
    assert rule == PASSPHRASE_RULE
    assert problem == Problem.EASY_WORDS
    assert read_identity(tmp_path / "key", WORDS).recipients == (done.stdout.strip(),)


def test_keygen_gives_up_on_a_passphrase_that_stays_easy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], typing: Callable[..., list[str]]
) -> None:
    typing("harbour", "aaaaaaaaaaaaa", "abcabcabcabc")

    done = within(capsys, "keygen", tmp_path / "key")

    assert (done.returncode, done.stdout) == (2, "")
    assert "No key was made." in done.stderr
    assert not (tmp_path / "key").exists()


def test_keygen_into_no_folder_is_told(
    tmp_path: Path, keys: tuple[Path, Path, str], capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "nowhere" / "key"

    refused(within(capsys, "keygen", target, "--passphrase-file", keys[1]), "does not exist")


def test_setup_goes_live_with_the_proof(
    tmp_path: Path, keys: tuple[Path, Path, str], capsys: pytest.CaptureFixture[str]
) -> None:
    identity, secret, recipient = keys
    pin = write(tmp_path / "pin", "471829\n")
    second = Identity.new().recipients[0]

    done = within(
        capsys,
        *("setup", "--data", tmp_path / "data", "--recipient", recipient, "--name", "Table 3"),
        *("--recipient", second),
        *("--event", "Harbour Fair", "--pin-file", pin),
        *("--identity", identity, "--passphrase-file", secret),
    )

    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert "Table 3" in done.stdout
    assert recipient in done.stdout
    campaign = "Stop facial recognition surveillance sales NOW (amazon-facial-recognition)"
    assert f"\nCampaign: {campaign}\n" in done.stdout
    settings = json.loads((tmp_path / "data" / "settings.json").read_text())
    assert settings["test_opened"] is True
    assert "471829" not in json.dumps(settings)
    for file in (tmp_path / "data").iterdir():
        assert b"AGE-SECRET-KEY" not in file.read_bytes()


def test_setup_with_a_wrong_passphrase_or_identity_changes_nothing(
    tmp_path: Path, keys: tuple[Path, Path, str], capsys: pytest.CaptureFixture[str]
) -> None:
    identity, _, recipient = keys
    wrong = write(tmp_path / "wrong", "wrong\n")
    stranger = write(tmp_path / "stranger", f"{Identity.new().keys[0]}\n")
    setup = ("setup", "--data", tmp_path / "data", "--recipient", recipient)

    attempt = (*setup, "--identity", identity, "--passphrase-file", wrong)
    refused(within(capsys, *attempt), "The passphrase does not open")
    refused(within(capsys, *setup, "--identity", stranger), "This identity does not open")
    refused(within(capsys, *setup, "--identity", wrong), "is not an identity file")
    refused(within(capsys, *setup, "--identity", tmp_path / "no"), "There is no identity file")
    assert not (tmp_path / "data").exists()


def test_setup_refuses_a_private_key_without_repeating_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    key = str(Identity.new().keys[0])

    done = within(
        capsys, "setup", "--data", tmp_path / "data", "--recipient", key, "--skip-test-open"
    )

    refused(done, "private key")
    assert key not in done.stderr
    assert not (tmp_path / "data").exists()


def test_what_setup_leaves_out_is_noted(
    tmp_path: Path, keys: tuple[Path, Path, str], capsys: pytest.CaptureFixture[str]
) -> None:
    options = ("--recipient", keys[2], "--skip-test-open")

    done = within(capsys, "setup", "--data", tmp_path / "data", *options)

    assert done.returncode == 0
    assert "not shown that an identity opens" in done.stderr
    assert "no PIN" in done.stderr
    status = within(capsys, "status", "--json", "--data", tmp_path / "data")
    found = json.loads(status.stdout)
    assert found["health"] == "attention"
    assert len(found["notes"]) == 1


def test_a_second_recipient_is_recommended_while_there_is_one(
    tmp_path: Path, keys: tuple[Path, Path, str], capsys: pytest.CaptureFixture[str]
) -> None:
    setup = ("setup", "--data", tmp_path / "data", "--recipient", keys[2], "--skip-test-open")

    alone = within(capsys, *setup)
    both = within(capsys, *setup, "--recipient", Identity.new().recipients[0])

    assert alone.stderr.count("Recommended: a second --recipient") == 1
    assert "Recommended" not in both.stderr


def test_setup_again_keeps_signatures_and_takes_several_recipients(
    tmp_path: Path, keys: tuple[Path, Path, str], capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "data"
    within(capsys, "setup", "--data", data, "--recipient", keys[2], "--skip-test-open")
    with open_data(data).open_store() as store:
        store.append(signature())
    other = Identity.new().recipients[0]
    both = ("--recipient", keys[2], "--recipient", other)

    done = within(capsys, "setup", "--data", data, *both, "--skip-test-open", "--name", "Table 4")

    assert done.returncode == 0, done.stderr
    found = json.loads(within(capsys, "status", "--json", "--data", data).stdout)
    assert found["recipients"] == [keys[2], other]
    assert (found["kiosk"], found["collected"]) == ("Table 4", 1)


def test_a_data_folder_that_is_a_file_is_told(
    tmp_path: Path, keys: tuple[Path, Path, str], capsys: pytest.CaptureFixture[str]
) -> None:
    blocked = write(tmp_path / "data", "a file")
    options = ("--recipient", keys[2], "--skip-test-open")

    refused(within(capsys, "setup", "--data", blocked, *options), "is a file")
    refused(
        within(capsys, "setup", "--data", blocked / "deeper", *options),
        "a file where a folder should be",
    )
    assert blocked.read_text() == "a file"
