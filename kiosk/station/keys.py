"""Keys at set-up: a new identity on a stick, recipients from a file, the proof that they fit."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from kiosk import paths
from kiosk.errors import BadInputError
from kiosk.names import first_free
from kiosk.signing.signature import utc_now
from kiosk.station.private import holds_private_key
from kiosk.station.sheet import write_sheet
from kiosk.vault.files import in_plain_words
from kiosk.vault.identity import MAX_FILE_BYTES, is_sealed, new_identity_file, read_identity
from kiosk.vault.lock import LOCK_FILE
from kiosk.vault.seal import Identity, UnopenableError, open_sealed, parse_recipient, seal
from kiosk.vault.store import STORE_FILE

TEST_RECORD = b'{"test":"This record shows that the identity opens what this kiosk seals."}'

_OF_A_KIOSK = (STORE_FILE, LOCK_FILE)


class NewIdentity(NamedTuple):
    """What `make_identity` made: the public line, the sealed file, and the sheet to print."""

    recipient: str
    file: Path
    sheet: Path


def prove(recipients: Sequence[str], identity: Identity | None) -> bool:
    """Seal a test record and open it; without an `identity` it is only sealed, and not proven.

    Raises BadInputError for a bad recipient, or an identity that does not open.
    """
    sealed = seal(TEST_RECORD, recipients)
    if identity is None:
        return False
    try:
        return open_sealed(sealed, identity).rstrip() == TEST_RECORD
    except UnopenableError as error:
        raise BadInputError(
            "This identity does not open what is sealed to these recipients.",
            "Nothing was changed; give the identity that belongs to one of them.",
        ) from error


def make_identity(
    folder: Path, passphrase: str, *, data: Path | None = None, now: datetime | None = None
) -> NewIdentity:
    """Make a key in `folder` (a stick), sealed with `passphrase`, and its recovery sheet (PDF).

    As `make_and_open`, for those who do not go on with the key.
    """
    return make_and_open(folder, passphrase, data=data, now=now)[0]


def make_and_open(
    folder: Path, passphrase: str, *, data: Path | None = None, now: datetime | None = None
) -> tuple[NewIdentity, Identity]:
    """Make a key and its sheet in `folder`, and return it as it was opened from there.

    Both are read back or removed again. Refuses the data folder `data` and that of any kiosk, for
    the key must not lie beside what it opens. Raises KioskError.
    """
    _refuse_kiosks(folder, data or paths.default_data())
    now = now or utc_now()
    file, sheet = _free_names(folder, now)
    try:
        recipient = new_identity_file(file, passphrase, now)
        identity = read_identity(file, passphrase)
        prove((recipient,), identity)
        write_sheet(sheet, file.read_bytes(), recipient)
    except BaseException:
        file.unlink(missing_ok=True)
        raise
    return NewIdentity(recipient, file, sheet), identity


def read_recipients(file: Path) -> tuple[str, ...]:
    """Return the `age1…` lines of a text file. Raises BadInputError, above all for a key file."""
    try:
        with file.open("rb") as opened:
            data = opened.read(MAX_FILE_BYTES)
    except OSError as error:
        raise in_plain_words(error, file) from error
    text = data.decode("utf-8-sig", "replace")
    if is_sealed(data) or holds_private_key(text):
        raise BadInputError(
            f"“{file.name}” is a key file, and a kiosk must never hold one.",
            "Give its recipient: the public line that begins with “age1”.",
        )
    lines = [line.strip() for line in text.splitlines()]
    found = dict.fromkeys(parse_recipient(line) for line in lines if line and line[0] != "#")
    if not found:
        raise BadInputError(f"There is no recipient in “{file.name}”.", "It begins with “age1”.")
    return tuple(found)


def _refuse_kiosks(folder: Path, data: Path) -> None:
    place, own = folder.resolve(), data.expanduser().resolve()
    above = (place, *place.parents)
    if own in above or any((folder / name).exists() for folder in above for name in _OF_A_KIOSK):
        raise BadInputError(
            f"“{folder}” belongs to a kiosk, and the key must not lie beside what it opens.",
            "Choose a stick.",
        )


def _free_names(folder: Path, now: datetime) -> tuple[Path, Path]:
    """Return names that are not taken, the same for both but for what they end in."""
    stem = f"petition-kiosk-{now.astimezone():%Y-%m-%d}"
    free = first_free(folder, stem, ".identity", "-recovery-sheet.pdf")
    if free is None:
        raise BadInputError(f"There are too many keys in “{folder}”.", "Choose another folder.")
    return free[0], free[1]
