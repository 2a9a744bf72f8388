"""Recipients, and records sealed to them."""

import json
import subprocess
from pathlib import Path

import pytest

from kiosk.errors import BadInputError
from kiosk.vault.seal import (
    PADDING,
    Identity,
    UnopenableError,
    open_sealed,
    parse_recipient,
    seal,
)
from tests.vault.samples import VALUES, signature


def test_a_recipient_is_taken_with_space_around_it_and_in_capitals() -> None:
    recipient = Identity.new().recipients[0]

    assert parse_recipient(f"  {recipient}\n") == recipient
    assert parse_recipient(recipient.upper()) == recipient


@pytest.mark.parametrize(
    "text", ["", "age1", "age1" + "q" * 58, "me@example.org", "ssh-ed25519 AA"]
)
def test_what_is_no_recipient_is_told_so(text: str) -> None:
    with pytest.raises(BadInputError, match="is not a recipient"):
        parse_recipient(text)


def test_a_private_key_as_recipient_is_refused_and_never_repeated() -> None:
    key = str(Identity.new().keys[0])

    for text in (key, key.lower(), f"# mine\n{key}"):
        with pytest.raises(BadInputError, match="private key") as caught:
            parse_recipient(text)
        assert key.lower() not in str(caught.value).lower()


def test_an_identity_does_not_show_its_keys() -> None:
    assert "AGE-SECRET-KEY" not in repr(Identity.new())


def test_sealing_to_nobody_is_refused() -> None:
    with pytest.raises(BadInputError, match="no recipient"):
        seal(b"{}", [])


@pytest.mark.parametrize("value", VALUES)
def test_what_was_sealed_opens_as_the_same_record(value: str) -> None:
    identity = Identity.new()
    record = signature(first_name=value)

    opened = open_sealed(seal(record.to_json(), identity.recipients), identity)

    assert type(record).from_json(opened) == record


@pytest.mark.parametrize(("size", "padded"), [(2, 512), (511, 512), (512, 512), (513, 1024)])
def test_the_length_of_a_record_grows_in_steps_only(size: int, padded: int) -> None:
    identity = Identity.new()
    data = b'"' + b"x" * (size - 2) + b'"'

    opened = open_sealed(seal(data, identity.recipients), identity)

    assert len(opened) == padded
    assert opened.rstrip(b" ") == data


def test_any_one_of_several_recipients_opens_a_record() -> None:
    one, other, stranger = Identity.new(), Identity.new(), Identity.new()
    sealed = seal(b"{}", [*one.recipients, *other.recipients])

    assert open_sealed(sealed, one).strip() == open_sealed(sealed, other).strip() == b"{}"
    with pytest.raises(UnopenableError):
        open_sealed(sealed, stranger)


@pytest.mark.parametrize("damage", [b"", b"junk", "cut", "flipped"])
def test_a_damaged_record_does_not_open(damage: bytes | str) -> None:
    identity = Identity.new()
    sealed = seal(b"{}", identity.recipients)
    if damage == "cut":
        sealed = sealed[:-1]
    elif damage == "flipped":
        sealed = sealed[:-1] + bytes([sealed[-1] ^ 1])
    else:
        sealed = bytes(damage)  # type: ignore[arg-type]

    with pytest.raises(UnopenableError):
        open_sealed(sealed, identity)


def test_the_age_program_opens_a_record_as_valid_json(tmp_path: Path) -> None:
    identity, record = Identity.new(), signature(first_name="Zoë")
    (tmp_path / "key").write_text(f"{identity.keys[0]}\n")

    result = subprocess.run(
        ["age", "-d", "-i", str(tmp_path / "key")],
        input=seal(record.to_json(), identity.recipients),
        capture_output=True,
        check=True,
    )

    assert len(result.stdout) % PADDING == 0
    assert json.loads(result.stdout)["first_name"] == "Zoë"
