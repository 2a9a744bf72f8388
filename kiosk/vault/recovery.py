"""A damaged store is set aside, and what can be read of it and of its copy carried into a new one.

Nothing is deleted or overwritten. A note of it lies beside the store from before the first file is
moved, so that a recovery which is cut short is taken up again.
"""

import contextlib
import json
import os
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Self

from kiosk.plural import counted
from kiosk.vault import files
from kiosk.vault.carry import fill
from kiosk.vault.connection import connect, create
from kiosk.vault.copies import copy_of
from kiosk.vault.plainly import DamagedStoreError, in_plain_words

NOTE_FILE = "recovery.json"
BELONGING = ("", "-wal", "-shm", "-journal")


@dataclass(frozen=True)
class Recovery:
    """What came of it: signatures `carried`, those `from_copy` alone, those counted but `missing`.

    `at` is UTC (ISO 8601), `aside` the name of the damaged file, empty if there was none any more.
    """

    at: str
    aside: str
    finished: bool = False
    carried: int = 0
    from_copy: int = 0
    missing: int = 0

    @classmethod
    def noted(cls, store: Path) -> Self | None:
        """Return the latest one of a store, finished or not; None if there was none."""
        try:
            return cls(**json.loads((store.parent / NOTE_FILE).read_bytes()))
        except (OSError, ValueError, TypeError):
            return None

    @classmethod
    def to_tell(cls, store: Path) -> Self | None:
        """Return the latest one as long as it matters: unfinished, or the damaged file is there."""
        noted = cls.noted(store)
        kept = noted is not None and noted.aside and store.with_name(noted.aside).is_file()
        return noted if noted is not None and (kept or not noted.finished) else None

    def sentence(self) -> str:
        """Say what happened, and what to do."""
        when = f"{datetime.fromisoformat(self.at).astimezone():%Y-%m-%d %H:%M}"
        if not self.finished:
            return f"The store was damaged ({when}) and is being put right; start the kiosk again."
        what = f"“{self.aside}” is kept" if self.aside else "its file was gone"
        were = "was" if self.missing == 1 else "were"
        lost = f"; {self.missing:,} more {were} counted and cannot be read" if self.missing else ""
        copy = f", {self.from_copy} of them from its copy" if self.from_copy else ""
        advice = (
            "Export soon, and take the damaged file home too." if self.aside else "Export soon."
        )
        return (
            f"The store was damaged ({when}): {counted(self.carried, 'signature')}"
            f" {'was' if self.carried == 1 else 'were'} carried into a new one{copy}{lost};"
            f" {what}. {advice}"
        )


def is_needed(store: Path) -> bool:
    """Whether a recovery was cut short, or the file is gone or empty and its copy is there."""
    noted = Recovery.noted(store)
    if noted is not None and not noted.finished:
        return True
    gone = not store.exists() or store.stat().st_size == 0
    return gone and copy_of(store).exists()


def is_sound(store: Path) -> bool:
    """Look through the whole file, which may be in use; long for a large one."""
    if not store.exists():
        return True
    try:
        with in_plain_words(store), contextlib.closing(connect(store, "rw")) as connection:
            return bool(connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))
    except DamagedStoreError:
        return False


def recover(store: Path, now: datetime) -> Recovery:
    """Set the store aside and make a new one of what is readable. Raises KioskError.

    The caller holds the lock of the folder and has closed the store.
    """
    try:
        noted = Recovery.noted(store)
        begun = noted if noted and not noted.finished else _begin(store, now)
        if begun.aside:
            _set_aside(store, store.with_name(begun.aside))
        done = _make_anew(begun, store)
        _write(store, done)
    except OSError as error:
        raise files.in_plain_words(error, store) from error
    return done


def _begin(store: Path, now: datetime) -> Recovery:
    aside = _free_name(store, now) if store.exists() else ""
    begun = Recovery(now.strftime("%Y-%m-%dT%H:%M:%SZ"), aside)
    _write(store, begun)
    return begun


def _write(store: Path, recovery: Recovery) -> None:
    data = json.dumps(asdict(recovery)).encode()
    files.write_whole(store.parent / NOTE_FILE, data, replace=True)


def _free_name(store: Path, now: datetime) -> str:
    stamp = f"{now.astimezone():%Y%m%d-%H%M%S}"
    number = 1
    while True:
        again = f"-{number}" if number > 1 else ""
        name = f"{store.stem}-damaged-{stamp}{again}{store.suffix}"
        if not any(os.path.lexists(store.with_name(name + end)) for end in BELONGING):
            return name
        number += 1


def _set_aside(store: Path, aside: Path) -> None:
    """Move the file with what belongs to it, as far as that was not done before."""
    for end in BELONGING:
        old, new = (path.with_name(path.name + end) for path in (store, aside))
        if old.exists() and not new.exists():
            old.rename(new)
    files.sync_folder(store.parent)


def _make_anew(begun: Recovery, store: Path) -> Recovery:
    """Fill a new store and give it its name, or fill the one that got it before a power cut."""
    target = store
    if not store.exists():
        target = store.with_name(f".{store.name}.part")
        target.unlink(missing_ok=True)
        create(target)
    damaged = store.with_name(begun.aside) if begun.aside else None
    carried = fill(target, damaged, copy_of(store))
    if target != store:
        with target.open("rb+") as file:
            os.fsync(file.fileno())
        files.publish(target, store, replace=False)
    return replace(begun, finished=True, **asdict(carried))
