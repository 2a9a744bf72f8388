"""What SQLite answers, in plain words."""

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from kiosk.errors import BadInputError, FailureError, KioskError

_PRIMARY = 0xFF  # the low byte of an extended result code
_READ_ONLY = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM}
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


class DamagedStoreError(BadInputError):
    """A file that is no store, or a store that cannot be read as it is; see `recovery`."""


@contextlib.contextmanager
def in_plain_words(path: Path) -> Iterator[None]:
    """Turn what can happen to a store's file into a KioskError; a wrong statement stays a bug."""
    try:
        yield
    except (sqlite3.OperationalError, sqlite3.DatabaseError) as error:
        known = _explain(error, path)
        if known is None:
            raise
        raise known from error


def _explain(error: sqlite3.Error, path: Path) -> KioskError | None:
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & _PRIMARY
    if code == sqlite3.SQLITE_FULL:
        return KioskError(
            f"There is no space left in “{path.parent}”: the last entry was not saved.",
            "Make room and try again.",
        )
    if code in _READ_ONLY:
        return BadInputError(
            f"The store in “{path.parent}” cannot be opened or written.",
            "Check that the folder is there and may be written.",
        )
    if code in _BUSY:
        return FailureError("The store is busy with another program.", "Try again in a moment.")
    if code == sqlite3.SQLITE_IOERR:
        return KioskError(
            f"The disk did not take what was written to “{path.parent}”.",
            "It may be full or broken: keep the data folder and try again.",
        )
    if code in _DAMAGED:
        return DamagedStoreError(
            f"The file of the store in “{path.parent}” is not a store, or it is damaged.",
            "Keep it: “kiosk run” sets it aside and carries over what can be read.",
        )
    return None
