"""One kiosk per data folder: a lock that the system lets go of when its program ends, however.

The file stays, and says who holds it. What is still written in it when nobody does is the trace of
a kiosk that was not stopped properly.
"""

import errno
import json
import os
import sys
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from kiosk.errors import BadInputError
from kiosk.vault.files import PRIVATE_FILE, in_plain_words, make_private_folder

LOCK_FILE = "kiosk.lock"
MAX_NOTE_BYTES = 1000

_TAKEN = {errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK}

if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 30  # such a lock keeps others from reading, so it lies behind what is read

    def _lock(descriptor: int) -> None:
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


@dataclass(frozen=True)
class Holder:
    """Which program holds a folder: its process number, and since when (UTC, ISO 8601)."""

    pid: int
    since: str

    @property
    def local_time(self) -> str:
        """Since when, by this machine's clock."""
        return f"{datetime.fromisoformat(self.since).astimezone():%Y-%m-%d %H:%M}"


class KioskLock:
    """A lock that is held until `release`. Made by `KioskLock.take`."""

    def __init__(self, descriptor: int, left_behind: Holder | None) -> None:
        """Take over an open, locked file; `left_behind` is who held it and did not let go."""
        self._descriptor = descriptor
        self.left_behind = left_behind

    @classmethod
    def take(cls, data: Path, now: datetime) -> Self:
        """Hold the folder `data`, which is made if need be. Raises KioskError if another does."""
        make_private_folder(data)
        path = data / LOCK_FILE
        try:
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT, PRIVATE_FILE)
        except OSError as error:
            raise in_plain_words(error, path) from error
        try:
            _hold(descriptor, path)
            lock = cls(descriptor, _read(descriptor))
            _write(descriptor, Holder(os.getpid(), now.strftime("%Y-%m-%dT%H:%M:%SZ")))
        except BaseException:
            os.close(descriptor)
            raise
        return lock

    def release(self) -> None:
        """Let go, and leave no name behind."""
        try:
            os.ftruncate(self._descriptor, 0)
        finally:
            os.close(self._descriptor)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()


def refuse_running(data: Path) -> None:
    """Raise BadInputError while a kiosk runs on this folder; nothing is made or kept."""
    path = data / LOCK_FILE
    try:
        descriptor = os.open(path, os.O_RDWR)
    except OSError:  # nobody ran here, or nobody may
        return
    try:
        _hold(descriptor, path)
    finally:
        os.close(descriptor)


def _hold(descriptor: int, path: Path) -> None:
    try:
        _lock(descriptor)
    except OSError as error:
        if error.errno not in _TAKEN:
            raise in_plain_words(error, path) from error
        holder = _read(descriptor)
        who = f" (process {holder.pid}, since {holder.local_time})" if holder else ""
        raise BadInputError(
            f"A kiosk is running on “{path.parent}” already{who}.",
            "Stop that one first, or give another folder with --data.",
        ) from error


def _read(descriptor: int) -> Holder | None:
    """Return who is written in the file; None if nobody is, or it cannot be made out."""
    try:
        os.lseek(descriptor, 0, os.SEEK_SET)
        values = json.loads(os.read(descriptor, MAX_NOTE_BYTES))
        datetime.fromisoformat(values["since"])
        return Holder(int(values["pid"]), values["since"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write(descriptor: int, holder: Holder) -> None:
    os.ftruncate(descriptor, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, json.dumps(asdict(holder)).encode())
