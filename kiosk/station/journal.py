"""The journal: `journal.jsonl` in the data folder. What happened and when, never what was typed.

What took time says so in `ms`, milliseconds. A `kind` is what `kind_of` makes of an error.

    started, stopped            practice; ms
    unclean-stop                pid, of the kiosk that did not stop properly
    crashed                     code, hung, well (seconds); noted by what keeps the kiosk up
    trouble-shown               because the kiosk did not come up
    clock-jumped                seconds, between two looks of one program at it
    awake-failed                the machine may fall asleep
    battery-low, disk-low       percent; grade (see `alerts`), each time it is worse
    visit-started, visit-ended  how (done, timed-out, next-person, left, trouble), screen, ms
    saved, corrected, removed   ms from the tap to the answer, tries
    save-failed, correction-failed, removal-failed   kind, ms
    count-failed                kind
    exported, export-failed     format, rows, unopenable; kind; ms
    unfinished-removed          files, of exports that were killed
    wiped, removed-after-days   signatures; given_up, of those that were missing for good
    wipe-failed
    set-up, settings-changed, screen-measured
    staff-entered, staff-left, paused
    paper-saved, paper-failed
    store-damaged, store-recovered, recovery-failed  carried, from_copy, missing; kind; ms
    store-copied, copy-failed   kind; ms
    pin-wrong                   one a try
    code-wrong, opened-by-code  of the recovery code
    key-wrong, opened-by-key    of a key on a stick, at the staff's door
    qml-warning, bug            where in the program
"""

import errno
import json
import logging
import os
import re
import sys
import threading
import time
import traceback
from collections.abc import Callable
from datetime import datetime
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from kiosk.signing.signature import utc_now
from kiosk.vault.files import PRIVATE_FILE

JOURNAL_FILE = "journal.jsonl"
MAX_BYTES = 1_000_000
BACKUPS = 3
MAX_CHAIN = 5  # of errors that led to each other
JUMP_SECONDS = 60  # what a clock that is put right little by little never does at once

_SINCE_BOOT = getattr(time, "CLOCK_BOOTTIME", None)  # Linux; elsewhere sleep may not count

# What our own code names its events and states; an answer of a person hardly ever looks like it.
_CODE = re.compile(r"[a-z][a-z0-9-]{0,39}")

Code = int | float | bool | str | None


def running() -> float:
    """Return the seconds this machine has been on, asleep or not, whatever its clock says."""
    return time.monotonic() if _SINCE_BOOT is None else time.clock_gettime(_SINCE_BOOT)


class Stopwatch:
    """Measures how long something takes; it runs from the beginning."""

    def __init__(self, running: Callable[[], float] = running) -> None:
        """`running` gives seconds that no clock change touches."""
        self._running = running
        self._from = running()

    @property
    def ms(self) -> int:
        """Whole milliseconds until now."""
        return round((self._running() - self._from) * 1000)


def kind_of(error: BaseException) -> str:
    """Return a code word for an error: what SQLite or the system calls it, else its type.

    `sqlite-full`, `eio`, `failure-error`; of its words nothing is taken.
    """
    cause = error.__cause__ or error
    name = getattr(cause, "sqlite_errorname", None)
    if name is None and isinstance(cause, OSError) and cause.errno is not None:
        name = errno.errorcode.get(cause.errno)
    if name is None:
        name = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", type(error).__name__)
    return str(name).lower().replace("_", "-")


class Journal:
    """Writes one JSON object a line. Its own failures are swallowed: it must stop nobody."""

    def __init__(
        self,
        data: Path,
        clock: Callable[[], datetime] = utc_now,
        running: Callable[[], float] = running,
    ) -> None:
        """Write into the folder `data` once it is there; the folder is not made."""
        self._clock = clock
        self._running = running
        self._before: tuple[datetime, float] | None = None
        self._handler = _PrivateFile(data / JOURNAL_FILE)

    def event(self, name: str, /, **codes: Code) -> None:
        """Note that something happened, with numbers and code words (`[a-z0-9-]`) only.

        Any other text is left out and stands as "?".
        """
        self._write({"event": name, **{key: _harmless(value) for key, value in codes.items()}})

    def bug(self, error: BaseException) -> None:
        """Note a bug by its type and the lines of code it went through: no message, no values."""
        chain: list[dict[str, object]] = []
        found: BaseException | None = error
        while found is not None and len(chain) < MAX_CHAIN:
            chain.append({"type": type(found).__name__, "frames": _frames(found)})
            found = found.__cause__ or found.__context__
        self._write({"event": "bug", "chain": chain})

    def watch_for_bugs(self) -> None:
        """Note what nobody catches, in any thread, instead of printing it with its values."""

        def main(
            _: type[BaseException], error: BaseException, __: TracebackType | None = None
        ) -> None:
            self.bug(error)

        def thread(args: threading.ExceptHookArgs) -> None:
            if args.exc_value is not None:
                self.bug(args.exc_value)

        sys.excepthook = main
        threading.excepthook = thread

    def close(self) -> None:
        """Close the file."""
        self._handler.close()

    def look_at_clock(self) -> None:
        """Note whether the clock has jumped since the last look or entry."""
        now, seconds = self._clock(), self._running()
        if self._before is not None:
            jumped = (now - self._before[0]).total_seconds() - (seconds - self._before[1])
            if abs(jumped) > JUMP_SECONDS:
                self._put(now, {"event": "clock-jumped", "seconds": round(jumped)})
        self._before = now, seconds

    def _write(self, values: dict[str, object]) -> None:
        self.look_at_clock()
        self._put(self._clock(), values)

    def _put(self, now: datetime, values: dict[str, object]) -> None:
        at = now.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        line = json.dumps({"at": at, **values}, ensure_ascii=True)
        self._handler.handle(logging.makeLogRecord({"msg": line}))


class _PrivateFile(RotatingFileHandler):
    """A rotating file for this user alone, silent about its own failures."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path, maxBytes=MAX_BYTES, backupCount=BACKUPS, encoding="utf-8", delay=True
        )

    def _open(self) -> TextIOWrapper:
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
        descriptor = os.open(self.baseFilename, flags, PRIVATE_FILE)
        return os.fdopen(descriptor, "a", encoding="utf-8")

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """Do nothing: a full disk is told where a signature is saved, not here."""


def _harmless(value: Code) -> Code:
    if isinstance(value, str):
        return value if _CODE.fullmatch(value) else "?"
    return value


def _frames(error: BaseException) -> list[str]:
    frames = traceback.extract_tb(error.__traceback__)
    return [f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in frames]
