"""What else lies on sticks for a set-up: recipients in text files, and carried set-ups."""

import contextlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from kiosk.errors import KioskError
from kiosk.station.carried import Carried, read_carried
from kiosk.station.drives import Stick
from kiosk.station.keys import read_recipients
from kiosk.station.private import holds_private_key

MOST_FILES = 500  # looked at on one stick
MAX_BYTES = 20_000
DAMAGED = "It cannot be read to its end. Copy it to the stick once more."
CARRIED_KIND = "petition-kiosk-setup"


@dataclass(frozen=True)
class LockFile:
    """A text file with recipients, or with a `problem` that keeps it from being used."""

    path: Path
    stick: str
    recipients: tuple[str, ...] = ()
    problem: str = ""


@dataclass(frozen=True)
class SetUpFile:
    """A set-up that was carried here, or a `problem` that keeps it from being used."""

    path: Path
    stick: str
    carried: Carried | None = None
    problem: str = ""


def find_locks(sticks: Iterable[Stick]) -> tuple[LockFile, ...]:
    """Return the files at the top of these sticks that hold public keys, by name."""
    found = []
    for path, stick, text in _texts(sticks):
        if not any(line.strip().lower().startswith("age1") for line in text.splitlines()):
            continue
        if holds_private_key(text):
            continue  # a key file, which is found as one
        try:
            found.append(LockFile(path, stick.name, read_recipients(path)))
        except KioskError:
            found.append(LockFile(path, stick.name, problem=DAMAGED))
    return tuple(found)


def find_setups(sticks: Iterable[Stick]) -> tuple[SetUpFile, ...]:
    """Return the carried set-ups at the top of these sticks, by name."""
    found = []
    for path, stick, text in _texts(sticks):
        if CARRIED_KIND not in text:
            continue
        try:
            found.append(SetUpFile(path, stick.name, read_carried(path)))
        except KioskError as error:
            words = str(error).replace(str(path), path.name)
            found.append(SetUpFile(path, stick.name, problem=words))
    return tuple(found)


def _texts(sticks: Iterable[Stick]) -> Iterator[tuple[Path, Stick, str]]:
    """Yield the small text files at the top of each stick; one may vanish meanwhile."""
    for stick in sticks:
        with contextlib.suppress(OSError):
            for path in islice(sorted(stick.path.iterdir()), MOST_FILES):
                text = "" if path.name.startswith(".") else _text(path)
                if text:
                    yield path, stick, text


def _text(path: Path) -> str:
    try:
        if not path.is_file() or path.stat().st_size > MAX_BYTES:
            return ""
        return path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return ""
