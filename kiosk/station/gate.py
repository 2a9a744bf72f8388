"""The way in to the staff side: how often a PIN may be tried, and what opens it instead.

The PIN protects the screens only; the data is sealed. How many tries there were is on the disk
before each is looked at, so a power cut or a restart gives nobody a try for nothing. The wall clock
is never asked: after a restart, a wait that is due begins anew in full.

A counter that cannot be read counts as barred. One that is not there counts from nothing: a kiosk
that was set up before there was one has none, and whoever can delete it can replace the PIN too.
"""

import contextlib
import errno
import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from math import ceil
from pathlib import Path

from kiosk.errors import KioskError
from kiosk.station.pin import verify_pin
from kiosk.station.recovery_code import verify_code
from kiosk.station.settings import Settings
from kiosk.vault.files import harden, in_plain_words, write_whole
from kiosk.vault.seal import Identity

GATE_FILE = "gate.json"
FREE_TRIES = 5  # wrong ones, before the first wait
FIRST_WAIT_SECONDS = 15  # doubled by every further wrong try
TRIES = 10  # wrong ones, before it is barred

SCHEMA = 1
_FILE_BYTES = 64  # always the same, so that a full disk still takes it in its old place
_MAX_BYTES = 1000
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@dataclass(frozen=True)
class Free:
    """A PIN may be tried; `left` tries before it is barred."""

    left: int


@dataclass(frozen=True)
class Waiting:
    """No PIN is looked at for so many more seconds, at least 1."""

    seconds: int


@dataclass(frozen=True)
class Barred:
    """No PIN is taken any more: only the recovery code (if `has_code`) or an identity opens it.

    `damaged` says that the counter could not be read, not that so many wrong PINs were tried.
    """

    has_code: bool
    damaged: bool = False


@dataclass(frozen=True)
class NoPin:
    """There is no PIN to try: `practice`, or a kiosk that was set up without one."""

    practice: bool


State = Free | Waiting | Barred | NoPin


class Gate:
    """Counts the tries of one kiosk; for one thread. Made anew whenever the settings change."""

    def __init__(
        self,
        data: Path,
        settings: Settings | None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """`monotonic` returns seconds and never goes back."""
        self._path = data / GATE_FILE
        self._settings = settings
        self._monotonic = monotonic
        self._tries = _read(self._path)
        self._since = monotonic()

    def state(self) -> State:
        """Return what can be done now."""
        settings = self._settings
        if settings is None or settings.pin is None:
            return NoPin(practice=settings is None)
        if self._tries is None or self._tries >= TRIES:
            return Barred(self.has_code, damaged=self._tries is None)
        remaining = self._since + wait_after(self._tries) - self._monotonic()
        if remaining > 0:
            return Waiting(ceil(remaining))
        return Free(TRIES - self._tries)

    @property
    def has_code(self) -> bool:
        """Whether a recovery code was made for this kiosk."""
        return self._settings is not None and self._settings.recovery_code is not None

    def try_pin(self, pin: str) -> bool:
        """Whether `pin` opens; a wrong one counts. False without a look unless the state is Free.

        Raises KioskError if the try cannot be counted; then nothing was looked at.
        """
        stored = self._settings.pin if self._settings else None
        if stored is None or self._tries is None or not isinstance(self.state(), Free):
            return False
        _write(self._path, self._tries + 1)
        self._tries += 1
        if verify_pin(pin, stored):
            self._forget()
            return True
        self._since = self._monotonic()
        return False

    def unlock_with_code(self, code: str) -> bool:
        """Whether `code` is the recovery code; then the tries are forgotten, and it is open."""
        stored = self._settings.recovery_code if self._settings else None
        if stored is None or not verify_code(code, stored):
            return False
        self._forget()
        return True

    def unlock_with_identity(self, identity: Identity) -> bool:
        """Whether `identity` belongs to one of the recipients; then it is open as with the code."""
        recipients = self._settings.recipients if self._settings else ()
        if not set(identity.recipients) & set(recipients):
            return False
        self._forget()
        return True

    def _forget(self) -> None:
        """Count from nothing; a disk that refuses keeps nobody out who has proven himself."""
        self._tries = 0
        with contextlib.suppress(KioskError):
            _write(self._path, 0)


def wait_after(tries: int) -> int:
    """Return the seconds to wait after so many wrong tries: none up to the fourth, then 15."""
    return 0 if tries < FREE_TRIES else FIRST_WAIT_SECONDS * 2 ** (tries - FREE_TRIES)


def reset(data: Path) -> None:
    """Forget every wrong try in the data folder `data`. Raises KioskError."""
    _write(data / GATE_FILE, 0)


def _read(path: Path) -> int | None:
    """Return the wrong tries so far; None if they cannot be made out."""
    try:
        with path.open("rb") as file:
            values = json.loads(file.read(_MAX_BYTES))
        tries = values["tries"]
        known = values["schema"] == SCHEMA and type(tries) is int and 0 <= tries <= TRIES
    except FileNotFoundError:
        return 0
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    return tries if known else None


def _write(path: Path, tries: int) -> None:
    data = json.dumps({"schema": SCHEMA, "tries": tries}).ljust(_FILE_BYTES - 1).encode() + b"\n"
    try:
        try:
            write_whole(path, data, replace=True)
        except OSError as error:
            if error.errno not in _FULL or not path.exists():
                raise
            _overwrite(path, data)
    except OSError as error:
        raise in_plain_words(error, path) from error


def _overwrite(path: Path, data: bytes) -> None:
    """Write into the file's own place: staff must get in on a full disk, above all to export."""
    with path.open("r+b") as file:
        file.write(data)
        file.truncate()
        harden(file)
