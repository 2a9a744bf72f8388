"""The copy of a store on the same machine, sealed as the store is: one bad file is not the end."""

import contextlib
import os
import secrets
import shutil
import sqlite3
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.errors import FailureError
from kiosk.vault import files
from kiosk.vault.connection import connect, create
from kiosk.vault.plainly import in_plain_words

COPY_FILE = "store-copy.sqlite3"
EVERY = timedelta(minutes=10)
SPARE_BYTES = 200_000_000
MAX_TRIES = 3

# What the copy notes about itself, in its own `meta`.
COPIED_AT = "copied_at"
COPIED_FROM = "copied_from"

_NOTE = "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)"


def copy_of(store: Path) -> Path:
    """Return where the copy of a store lies."""
    return store.with_name(COPY_FILE)


def copied_at(store: Path) -> datetime | None:
    """Return when the copy was made (UTC); None if there is none that can be read."""
    noted = _noted(store, COPIED_AT)
    with contextlib.suppress(ValueError):
        return datetime.fromisoformat(noted) if noted else None
    return None


def is_due(store: Path, now: datetime) -> bool:
    """Whether something changed since the copy, which is not new any more, or not there."""
    if not _has_changed(store):
        return False
    made = copied_at(store)
    return made is None or not timedelta(0) <= now - made < EVERY


def refresh(store: Path, now: datetime) -> bool:
    """Copy the store if something changed, and return whether that was done. Raises KioskError.

    It may be written meanwhile, and is not kept waiting: this reads what it was at one moment.
    """
    if not _has_changed(store):
        return False
    refuse_little_space(store)
    temporary = temporary_for(store)
    for _ in range(MAX_TRIES):
        try:
            changes = _copy(store, temporary, now)
            # What was removed from the store meanwhile must not live on here.
            if changes == _changes(store):
                files.publish(temporary, copy_of(store), replace=True)
                if changes == _changes(store):
                    return True
        except OSError as error:
            raise files.in_plain_words(error, temporary) from error
        finally:
            temporary.unlink(missing_ok=True)
    copy_of(store).unlink(missing_ok=True)
    return False


def temporary_for(store: Path) -> Path:
    """Return a name for a copy under way, which `tidy` knows if the power goes meanwhile."""
    return store.with_name(f".{COPY_FILE}.{secrets.token_hex(4)}.part")


def tidy(store: Path) -> None:
    """Remove what was left behind when the power went during the copying."""
    for left in store.parent.glob(f".{COPY_FILE}.*.part"):
        left.unlink(missing_ok=True)


def drop(store: Path, row_id: str) -> None:
    """Take a row out of the copy, before it is removed or corrected in the store.

    A copy that does not let go of it is removed: a removal goes before everything.
    """
    copy = copy_of(store)
    if not copy.exists():
        return
    try:
        with contextlib.closing(connect(copy, "rw")) as connection:
            connection.execute("PRAGMA secure_delete = ON").fetchone()
            connection.execute("DELETE FROM signatures WHERE id = ?", (row_id,))
    except sqlite3.Error:
        copy.unlink(missing_ok=True)


def _copy(store: Path, temporary: Path, now: datetime) -> str | None:
    """Write a whole, durable copy; return the store's count of changes at that moment."""
    create(temporary)
    state = _state(store)
    with in_plain_words(store):
        with contextlib.closing(connect(store, "rw")) as source:
            source.execute("VACUUM INTO ?", (str(temporary),))
        with contextlib.closing(connect(temporary, "rw")) as copy:
            at = now.strftime("%Y-%m-%dT%H:%M:%SZ")
            copy.executemany(_NOTE, [(COPIED_AT, at), (COPIED_FROM, state)])
            changes = _meta(copy, "changes")
    with temporary.open("rb+") as file:
        os.fsync(file.fileno())
    return changes


def _changes(store: Path) -> str | None:
    with in_plain_words(store), contextlib.closing(connect(store, "rw")) as connection:
        return _meta(connection, "changes")


def _meta(connection: sqlite3.Connection, key: str) -> str | None:
    found = connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return None if found is None else str(found[0])


def _has_changed(store: Path) -> bool:
    return store.exists() and _noted(store, COPIED_FROM) != _state(store)


def _noted(store: Path, key: str) -> str | None:
    copy = copy_of(store)
    if not copy.exists():
        return None
    try:
        with contextlib.closing(connect(copy, "immutable")) as connection:
            return _meta(connection, key)
    except sqlite3.Error:
        return None


def _state(store: Path) -> str:
    """Return what differs after every commit: sizes and times of the file and its log."""
    parts = []
    for path in (store, store.with_name(f"{store.name}-wal")):
        with contextlib.suppress(FileNotFoundError):
            found = path.stat()
            if found.st_size:
                parts.append(f"{found.st_size}:{found.st_mtime_ns}")
    return " ".join(parts)


def refuse_little_space(store: Path) -> None:
    """Raise FailureError where another copy of the store would fill the disk."""
    needed = store.stat().st_size + SPARE_BYTES
    if shutil.disk_usage(store.parent).free < needed:
        raise FailureError(
            f"There is too little space in “{store.parent}” for a copy of the store.",
            "Make room: the copy is what is left when the store's own file is damaged.",
        )
