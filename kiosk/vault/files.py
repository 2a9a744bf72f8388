"""Files that are whole or not there at all, and what the disk says in plain words."""

import contextlib
import errno
import os
import re
import secrets
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from kiosk.errors import BadInputError, FailureError, KioskError

if sys.platform != "win32":
    import fcntl

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700

# EFBIG is what a quota of the shell (`ulimit -f`) answers.
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_REFUSED = {errno.EACCES, errno.EPERM, errno.EROFS}

# A file under way that has a name, where none without one can be made.
_UNFINISHED = re.compile(r"\..+\.[0-9a-f]{8}\.kiosk-part")
_NAMELESS: int = getattr(os, "O_TMPFILE", 0)  # Linux, and there ext4, Btrfs, XFS, tmpfs
_DESCRIPTORS = Path("/proc/self/fd")  # where a file without a name can be read and named


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
    """Open a new file for `target`, which is gone unless it was published in the meantime.

    Where the system can make one it has no name until then, so that a kill leaves nothing either.
    Yields the open file and a path by which it can be read and published. Raises OSError.
    """
    descriptor = _open_nameless(target.parent, mode)
    temporary = _DESCRIPTORS / str(descriptor)
    if descriptor is None:
        temporary = _unfinished_name(target)
        descriptor = os.open(temporary, os.O_RDWR | os.O_CREAT | os.O_EXCL | _BINARY, mode)
    try:
        with open(descriptor, "wb") as file:  # noqa: PTH123 - this is a descriptor, not a path
            _lock(descriptor)
            yield file, temporary
    finally:
        if not _is_nameless(temporary):
            temporary.unlink(missing_ok=True)


_BINARY: int = getattr(os, "O_BINARY", 0)


def _open_nameless(folder: Path, mode: int) -> int | None:
    """Return the descriptor of a file without a name in `folder`; None where there is no such."""
    if _NAMELESS and _DESCRIPTORS.is_dir():
        with contextlib.suppress(
            OSError
        ):  # what else is wrong is told when one with a name is made
            return os.open(folder, os.O_RDWR | _NAMELESS, mode)
    return None


def _is_nameless(temporary: Path) -> bool:
    return temporary.parent == _DESCRIPTORS


def _unfinished_name(target: Path) -> Path:
    return target.with_name(f".{target.name[:100]}.{secrets.token_hex(4)}.kiosk-part")


def remove_unfinished(folder: Path) -> int:
    """Remove files that `staged` left in `folder` when it was killed; return how many.

    One that a living program is writing stays, as does what may not be looked at or removed.
    """
    removed = 0
    for path in folder.glob(".*.kiosk-part"):
        if _UNFINISHED.fullmatch(path.name) and _is_left(path):
            with contextlib.suppress(OSError):
                path.unlink()
                removed += 1
    return removed


def _is_left(path: Path) -> bool:
    with contextlib.suppress(OSError), path.open("rb+") as file:
        return _lock(file.fileno())
    return False


def _lock(descriptor: int) -> bool:
    """Let others see that a file is being written; False if that cannot be, or another does."""
    if sys.platform == "win32":
        return True  # there nobody can remove a file that is open
    with contextlib.suppress(OSError):
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return True
    return False


def harden(file: BinaryIO) -> None:
    """Flush `file` down to the disk. Raises OSError."""
    file.flush()
    os.fsync(file.fileno())


def publish(temporary: Path, target: Path, *, replace: bool) -> None:
    """Give a finished file its name, durably. Raises FileExistsError, or another OSError."""
    if not replace:
        _give_new_name(temporary, target)
    elif _is_nameless(temporary):
        _replace_with_nameless(temporary, target)
    else:
        temporary.replace(target)
    sync_folder(target.parent)


def _give_new_name(temporary: Path, target: Path) -> None:
    try:
        _link(temporary, target)
    except FileExistsError:
        raise
    except OSError:  # sticks (FAT, exFAT) know no hard links
        if _is_nameless(temporary):
            raise
        if os.path.lexists(target):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target)) from None
        temporary.rename(target)
    else:
        if not _is_nameless(temporary):
            temporary.unlink()


def _replace_with_nameless(temporary: Path, target: Path) -> None:
    """A link replaces nothing, so the file gets a name that does."""
    passing = _unfinished_name(target)
    _link(temporary, passing)
    try:
        passing.replace(target)
    except BaseException:
        passing.unlink(missing_ok=True)
        raise


def _link(temporary: Path, target: Path) -> None:
    if _is_nameless(temporary):
        # Only with a folder given does Python follow the link there; of a whole path none is used.
        os.link(temporary, target, src_dir_fd=int(temporary.name), follow_symlinks=True)
    else:
        os.link(temporary, target)


def write_whole(target: Path, data: bytes, *, replace: bool) -> None:
    """Write `data` to `target` for this user alone: whole and durable, or not at all.

    Raises FileExistsError if it is there and `replace` is not set, or another OSError.
    """
    with staged(target) as (file, temporary):
        file.write(data)
        harden(file)
        publish(temporary, target, replace=replace)
