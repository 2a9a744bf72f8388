"""Getting a file onto a disk or a stick: whole and read back, or not at all."""

import contextlib
import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from kiosk.errors import BadInputError, FailureError, KioskError
from kiosk.vault import files

CHUNK_BYTES = 1 << 20
READABLE_FILE = 0o600


@dataclass(frozen=True)
class Delivered:
    """A file that is on the disk for certain: its size in bytes and SHA-256 (hex)."""

    path: Path
    size: int
    sha256: str


class Delivery:
    """A file under way: `write` to it, `verify` it, then `publish` it."""

    def __init__(self, target: Path, temporary: Path, file: BinaryIO) -> None:
        """Write to `temporary`, open as `file`, which becomes `target`."""
        self.target = target
        self._temporary = temporary
        self._file = file
        self._digest = hashlib.sha256()
        self._size = 0

    def write(self, data: bytes) -> None:
        """Write the next bytes. Raises OSError."""
        self._file.write(data)
        self._digest.update(data)
        self._size += len(data)

    @property
    def temporary(self) -> Path:
        """Where it lies until it is published."""
        return self._temporary

    @property
    def size(self) -> int:
        """How many bytes were written so far."""
        return self._size

    def verify(self) -> Delivered:
        """Bring everything to the disk and read it back. Raises FailureError, OSError."""
        files.harden(self._file)
        written = self._digest.hexdigest()
        if read_back(self._temporary) != written:
            raise FailureError(
                f"What was read back from “{self.target.parent}” is not what was written.",
                "Nothing was lost; use another stick.",
            )
        return Delivered(self.target, self._size, written)

    def publish(self, *, replace: bool) -> None:
        """Give the file its name, for good; a name that may not last is taken away again.

        Raises OSError.
        """
        try:
            files.publish(self._temporary, self.target, replace=replace)
        except FileExistsError:
            raise
        except OSError:
            if not replace:
                self.target.unlink(missing_ok=True)
            raise


@contextlib.contextmanager
def delivering(target: Path) -> Iterator[Delivery]:
    """Write a new file for `target`; it goes away again unless it was published.

    Raises KioskError for what the disk refuses.
    """
    try:
        with files.staged(target, READABLE_FILE) as (file, temporary):
            yield Delivery(target, temporary, file)
    except OSError as error:
        raise in_plain_words(error, target) from error


def check_target(target: Path, *, replace: bool) -> None:
    """Refuse a place that cannot work before anything is opened. Raises BadInputError."""
    folder = target.parent
    if not folder.is_dir():
        raise BadInputError(f"The folder “{folder}” does not exist.", "Nothing was written.")
    if target.is_dir():
        raise BadInputError(f"“{target}” is a folder, not a file.")
    if os.path.lexists(target) and not replace:
        raise BadInputError(
            f"“{target}” is there already.",
            "Choose another name, or add --replace to overwrite it.",
        )


def read_back(path: Path) -> str:
    """Return the SHA-256 (hex) of a file, from the disk where the system lets us ask for that."""
    digest = hashlib.sha256()
    with path.open("rb", buffering=0) as file:
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        while chunk := file.read(CHUNK_BYTES):
            digest.update(chunk)
    return digest.hexdigest()


def in_plain_words(error: OSError, target: Path) -> KioskError:
    """Return the error to raise for what the system answered about a file under way."""
    if isinstance(error, FileExistsError):
        return BadInputError(f"“{target}” is there already.", "Choose another name.")
    known = files.in_plain_words(error, target)
    if type(known) is KioskError:  # full: nothing of the store is lost by that
        return FailureError(known.sentence, "Nothing was written; use a stick with more room.")
    return known
