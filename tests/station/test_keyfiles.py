"""Key files are found by how they begin, wherever they lie on a stick."""

from pathlib import Path

import pyrage
import pytest

from kiosk.errors import BadInputError
from kiosk.signing.signature import utc_now
from kiosk.station.drives import Stick
from kiosk.station.keyfiles import KeyFile, find_keys, open_key
from kiosk.vault.identity import MAX_FILE_BYTES, new_identity_file, new_practice_identity
from kiosk.vault.seal import Identity

PASSPHRASE = "correct horse battery"  # noqa: S105 - of a key made for the test


def stick(folder: Path) -> Stick:
    folder.mkdir(parents=True, exist_ok=True)
    return Stick(folder, folder.name, 16_000_000_000, 3_000_000_000, False, "/dev/sdb1")


def test_sealed_and_plain_keys_are_found_whatever_they_are_called(tmp_path: Path) -> None:
    one, two = stick(tmp_path / "MY STICK"), stick(tmp_path / "TWO")
    (two.path / "office").mkdir()
    sealed = one.path / "holiday photo.jpg"
    new_identity_file(sealed, PASSPHRASE, utc_now())
    plain = two.path / "office" / "a.txt"
    new_practice_identity(plain, utc_now())
    binary = two.path / "b.age"
    binary.write_bytes(pyrage.passphrase.encrypt(b"AGE-SECRET-KEY-1", PASSPHRASE))
    assert find_keys([one, two]) == (
        KeyFile(plain, "TWO", sealed=False),
        KeyFile(binary, "TWO", sealed=True),
        KeyFile(sealed, "MY STICK", sealed=True),
    )


def test_other_files_are_no_keys(tmp_path: Path) -> None:
    one = stick(tmp_path / "ONE")
    identity = Identity.new()
    (one.path / "sealed to a key.age").write_bytes(
        pyrage.encrypt(b"x", [identity.keys[0].to_public()])
    )
    (one.path / "letter.txt").write_text("The key? -----BEGIN AGE ENCRYPTED FILE----- not here")
    (one.path / "recipient.txt").write_text(identity.recipients[0])
    (one.path / "empty").touch()
    (one.path / "broken.age").write_text("-----BEGIN AGE ENCRYPTED FILE-----\n%%%")
    (one.path / ".Trashes").mkdir()
    new_practice_identity(one.path / ".Trashes" / "old key", utc_now())
    (one.path / "a" / "b" / "c").mkdir(parents=True)
    new_practice_identity(one.path / "a" / "b" / "c" / "deep", utc_now())
    huge = one.path / "huge"
    huge.write_bytes(b"age-encryption.org/v1\n-> scrypt " + bytes(MAX_FILE_BYTES))
    assert find_keys([one]) == ()


def test_a_stick_that_vanishes_has_no_keys(tmp_path: Path) -> None:
    assert find_keys([Stick(tmp_path / "GONE", "GONE", 1, 1, False, "/dev/sdb1")]) == ()


def test_a_key_opens_with_its_passphrase_only(tmp_path: Path) -> None:
    one = stick(tmp_path / "ONE")
    recipient = new_identity_file(one.path / "key.identity", PASSPHRASE, utc_now())
    (key,) = find_keys([one])
    assert open_key(key, PASSPHRASE).recipients == (recipient,)
    with pytest.raises(BadInputError) as caught:
        open_key(key, "wrong")
    assert "“key.identity”" in str(caught.value)
    assert str(tmp_path) not in str(caught.value)


def test_a_plain_key_opens_without(tmp_path: Path) -> None:
    one = stick(tmp_path / "ONE")
    recipient = new_practice_identity(one.path / "key.txt", utc_now())
    (key,) = find_keys([one])
    assert open_key(key, "").recipients == (recipient,)
