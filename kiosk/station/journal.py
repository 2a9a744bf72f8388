"""The journal: `journal.jsonl` in the data folder. What happened and when, never what was typed."""

import json
import logging
import os
import re
import sys
import threading
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

# What our own code names its events and states; an answer of a person hardly ever looks like it.
_CODE = re.compile(r"[a-z][a-z0-9-]{0,39}")

Code = int | float | bool | str | None


class Journal:
    """Writes one JSON object a line. Its own failures are swallowed: it must stop nobody."""

    def __init__(self, data: Path, clock: Callable[[], datetime] = utc_now) -> None:
        """Write into the folder `data` once it is there; the folder is not made."""
        self._clock = clock
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

    def _write(self, values: dict[str, object]) -> None:
        at = self._clock().strftime("%Y-%m-%dT%H:%M:%S.%fZ")
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
