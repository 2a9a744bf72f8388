"""Files that are whole or not there at all, and what the disk says in plain words."""

import contextlib
import errno
import os
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from kiosk.errors import BadInputError, FailureError, KioskError

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700

# EFBIG is what a quota of the shell (`ulimit -f`) answers.
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_REFUSED = {errno.EACCES, errno.EPERM, errno.EROFS}


def in_plain_words(error: OSError, path: Path) -> KioskError:
    """Return the error to raise for what the system answered about `path`."""
    code = error.errno
    if code in _FULL:
        return KioskError(f"There is no space left for “{path}”.", "Make room and try again.")
    if code in _REFUSED:
        return BadInputError(f"“{path}” may not be written or read here.", "Choose another place.")
    if code == errno.ENOENT:
        return BadInputError(f"“{path}” does not exist.")
    if code in (errno.ENOTDIR, errno.EEXIST):
        return BadInputError(f"“{path}” cannot be made: there is a file where a folder should be.")
    if code == errno.EISDIR:
        return BadInputError(f"“{path}” is a folder, not a file.")
    if code == errno.ENAMETOOLONG:
        return BadInputError(f"The name “{path.name}” is too long.")
    reason = error.strerror or "no reason was given"
    return FailureError(f"“{path}” could not be used ({reason}).")


def make_private_folder(folder: Path) -> None:
    """Make `folder` for this user alone, with what is above it; one that is there stays as it is.

    Raises KioskError.
    """
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
    except OSError as error:
        raise in_plain_words(error, folder) from error


def sync_folder(folder: Path) -> None:
    """Make what was created or renamed in `folder` durable, where the system can do that."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        # Some file systems cannot sync a folder; they answer so, and a real failure differently.
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def staged(target: Path, mode: int = PRIVATE_FILE) -> Iterator[tuple[BinaryIO, Path]]:
    """Open a new file beside `target`, which is removed unless it was renamed in the meantime.

    Yields the open file and its path. Raises OSError.
    """
    temporary = target.with_name(f".{target.name[:100]}.{secrets.token_hex(4)}.part")
    descriptor = os.open(temporary, os.O_RDWR | os.O_CREAT | os.O_EXCL | _BINARY, mode)
    try:
        with open(descriptor, "wb") as file:  # noqa: PTH123 - this is a descriptor, not a path
            yield file, temporary
    finally:
        temporary.unlink(missing_ok=True)


_BINARY: int = getattr(os, "O_BINARY", 0)


def harden(file: BinaryIO) -> None:
    """Flush `file` down to the disk. Raises OSError."""
    file.flush()
    os.fsync(file.fileno())


def publish(temporary: Path, target: Path, *, replace: bool) -> None:
    """Give a finished file its name, durably. Raises FileExistsError, or another OSError."""
    if replace:
        temporary.replace(target)
    else:
        _rename_to_new(temporary, target)
    sync_folder(target.parent)


def _rename_to_new(temporary: Path, target: Path) -> None:
    try:
        os.link(temporary, target)
    except FileExistsError:
        raise
    except OSError:  # sticks (FAT, exFAT) know no hard links
        if os.path.lexists(target):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target)) from None
        temporary.rename(target)


def write_whole(target: Path, data: bytes, *, replace: bool) -> None:
    """Write `data` to `target` for this user alone: whole and durable, or not at all.

    Raises FileExistsError if it is there and `replace` is not set, or another OSError.
    """
    with staged(target) as (file, temporary):
        file.write(data)
        harden(file)
        publish(temporary, target, replace=replace)
