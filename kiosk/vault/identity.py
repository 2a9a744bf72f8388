"""Identity files: the usual text of age-keygen, plain or sealed with a passphrase."""

from datetime import datetime
from pathlib import Path

import pyrage
from pyrage import passphrase as scrypt
from pyrage import x25519

from kiosk.errors import BadInputError
from kiosk.said import Said
from kiosk.vault.files import in_plain_words, make_private_folder, write_whole
from kiosk.vault.seal import Identity

MAX_FILE_BYTES = 100_000


class WrongPassphraseError(BadInputError):
    """A passphrase that does not open an identity; another one may."""


_ARMOR = b"-----BEGIN AGE ENCRYPTED FILE-----"
_BINARY = b"age-encryption.org/v1\n"


def new_identity_file(path: Path, passphrase: str, now: datetime) -> str:
    """Make a key, seal it with `passphrase` into the new file `path` and return its recipient.

    The file opens with `age -d`. Raises KioskError; a file that is there is never replaced.
    """
    if not passphrase:
        raise BadInputError("The passphrase is empty.", "Choose several words.")
    refuse_existing(path)
    identity = Identity.new()
    sealed = scrypt.encrypt(_keygen_text(identity, now).encode(), passphrase, armored=True)
    _write_new(path, sealed)
    return identity.recipients[0]


def new_practice_identity(path: Path, now: datetime) -> str:
    """Make an unsealed key for practice, where nothing counts, and return its recipient."""
    identity = Identity.new()
    make_private_folder(path.parent)
    _write_new(path, _keygen_text(identity, now).encode())
    return identity.recipients[0]


def read_identity(path: Path, passphrase: str | None = None) -> Identity:
    """Read an identity file; one that is sealed needs its passphrase. Raises BadInputError."""
    data = _read(path)
    if is_sealed(data):
        data = _open(path, data, passphrase)
    lines = data.decode("utf-8", "replace").splitlines()
    keys = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    if not keys:
        raise _no_identity(path)
    try:
        return Identity(tuple(x25519.Identity.from_str(key) for key in keys))
    except pyrage.IdentityError as error:
        raise _no_identity(path) from error


def needs_passphrase(path: Path) -> bool:
    """Whether the file is sealed. Raises BadInputError if it cannot be read."""
    return is_sealed(_read(path))


def is_sealed(data: bytes) -> bool:
    """Whether these bytes are an age file."""
    return data.lstrip().startswith(_ARMOR) or data.startswith(_BINARY)


def _keygen_text(identity: Identity, now: datetime) -> str:
    created = now.strftime("%Y-%m-%dT%H:%M:%SZ")
    (key,), (recipient,) = identity.keys, identity.recipients
    return f"# created: {created}\n# public key: {recipient}\n{key}\n"


def refuse_existing(path: Path) -> None:
    """Raise BadInputError where no new identity file can be made."""
    if path.exists() or path.is_symlink():
        raise BadInputError(
            f"“{path}” is there already and is not replaced: it may open a store.",
            "Choose another name.",
        )
    if not path.parent.is_dir():
        raise BadInputError(f"The folder “{path.parent}” does not exist.")


def _write_new(path: Path, data: bytes) -> None:
    try:
        write_whole(path, data, replace=False)
    except FileExistsError:
        refuse_existing(path)
        raise
    except OSError as error:
        raise in_plain_words(error, path) from error


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_FILE_BYTES + 1)
    except FileNotFoundError as error:
        raise BadInputError(f"There is no identity file “{path}”.") from error
    except OSError as error:
        raise in_plain_words(error, path) from error
    if len(data) > MAX_FILE_BYTES:
        raise _no_identity(path)
    return data


# The age library measures how fast this machine is just now, and refuses what would take it far too
# long: on a busy one it may think so once and not the next time.
TOO_MUCH_WORK = "Excessive work"
TRIES_IF_BUSY = 3


def _open(path: Path, data: bytes, passphrase: str | None) -> bytes:
    if passphrase is None:
        raise BadInputError(
            f"The identity “{path}” is sealed with a passphrase.", "Give --passphrase-file."
        )
    for attempt in range(1, TRIES_IF_BUSY + 1):
        try:
            return scrypt.decrypt(data, passphrase)
        except pyrage.DecryptError as error:
            if attempt == TRIES_IF_BUSY or not str(error).startswith(TOO_MUCH_WORK):
                raise _why_not_opened(path, str(error)) from error
    raise AssertionError("the last try answers")


def _why_not_opened(path: Path, reason: str) -> BadInputError:
    """Tell the answers of the age library apart; they come as English sentences only."""
    if reason == "Decryption failed":
        return WrongPassphraseError(
            Said("The passphrase does not open “%1”.", path), Said("Check it and try again.")
        )
    if reason.startswith(TOO_MUCH_WORK):
        return BadInputError(
            f"“{path}” takes too long to open on this machine.",
            "Close other programs and try again, or use a faster computer.",
        )
    if reason == "No matching keys found":
        return BadInputError(f"“{path}” is sealed to a key, not with a passphrase.")
    return BadInputError(f"The identity file “{path}” is damaged.", "Use a copy of it.")


def _no_identity(path: Path) -> BadInputError:
    return BadInputError(
        f"“{path}” is not an identity file.", "“kiosk keygen” makes one; age-keygen does as well."
    )
