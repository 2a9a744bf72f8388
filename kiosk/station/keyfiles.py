"""Key files on sticks: found by how they begin, whatever they are called, and opened once."""

import base64
import contextlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from kiosk.errors import BadInputError
from kiosk.said import replaced
from kiosk.station.drives import Stick
from kiosk.station.private import holds_private_key
from kiosk.vault.identity import MAX_FILE_BYTES, read_identity
from kiosk.vault.seal import Identity

MOST_FILES = 2_000  # looked at on one stick
_ARMOR = b"-----BEGIN AGE ENCRYPTED FILE-----"
_SEALED = b"age-encryption.org/v1\n-> scrypt "  # with a passphrase, not to a key
_HEAD_BYTES = 4096


@dataclass(frozen=True)
class KeyFile:
    """A key on a stick; one that is `sealed` needs its passphrase."""

    path: Path
    stick: str
    sealed: bool

    @property
    def name(self) -> str:
        """What it is called."""
        return self.path.name


def find_keys(sticks: Iterable[Stick]) -> tuple[KeyFile, ...]:
    """Return the key files on these sticks, at the top and one folder below, by name."""
    found = {}
    for stick in sticks:
        for path in islice(_files(stick.path), MOST_FILES):
            sealed = _looks_like_key(path)
            if sealed is not None:
                found[path] = KeyFile(path, stick.name, sealed)
    return tuple(sorted(found.values(), key=lambda key: (key.name.casefold(), str(key.path))))


def open_key(file: KeyFile, passphrase: str) -> Identity:
    """Open it; slow on purpose where it is sealed. Raises BadInputError, without the folder."""
    try:
        return read_identity(file.path, passphrase if file.sealed else None)
    except BadInputError as error:
        raise BadInputError(
            replaced(error.sentence, str(file.path), file.name), error.remedy
        ) from error


def _files(folder: Path, deeper: bool = True) -> Iterator[Path]:
    """Yield the files of a folder, then those of its folders; a stick may vanish meanwhile."""
    with contextlib.suppress(OSError):
        entries = sorted(path for path in folder.iterdir() if not path.name.startswith("."))
        yield from (path for path in entries if path.is_file())
        if deeper:
            for path in entries:
                if path.is_dir():
                    yield from _files(path, deeper=False)


def _looks_like_key(path: Path) -> bool | None:
    """Whether it is a sealed key (True) or a plain one (False); None for anything else."""
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            return None
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES)
    except OSError:
        return None
    if _unarmored(head).startswith(_SEALED):
        return True
    return False if holds_private_key(head.decode("utf-8", "replace")) else None


def _unarmored(head: bytes) -> bytes:
    if not head.lstrip().startswith(_ARMOR):
        return head
    letters = b"".join(head.lstrip().removeprefix(_ARMOR).split())[:200]
    with contextlib.suppress(ValueError):
        return base64.b64decode(letters[: len(letters) // 4 * 4], validate=True)
    return b""
