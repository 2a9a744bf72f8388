"""Canaries: strings nobody else writes, and a search for them in every byte of a machine."""

import base64
import os
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.faults.attendees import Person

NAME = "Qzxwvkan"
EMAIL = "wqxzkvmj@kanari.ca"
POSTAL = "Q9Z8X7"
PERSON: Person = {"first_name": NAME, "email": EMAIL, "postal_code": POSTAL}
ROW = f"{NAME},{NAME},{EMAIL},{POSTAL},CA,yes\n"

HOMES = ("data", "home", "tmp", "cwd", "run")


def needles() -> list[bytes]:
    """Return the canaries as UTF-8, UTF-16 of both kinds and base64, in three cases."""
    found: set[bytes] = set()
    for text in (NAME, EMAIL, EMAIL.partition("@")[0], POSTAL):
        for variant in (text, text.lower(), text.upper()):
            plain = variant.encode()
            found |= {plain, variant.encode("utf-16-le"), variant.encode("utf-16-be")}
            found |= set(_in_base64(plain))
    return sorted(found)


def _in_base64(text: bytes) -> Iterator[bytes]:
    """Yield what `text` becomes at each of the three offsets, without what its neighbours touch."""
    for offset in range(3):
        encoded = base64.b64encode(bytes(offset) + text).rstrip(b"=")
        first = -(-offset * 8 // 6)
        whole = (offset + len(text)) * 8 // 6
        yield encoded[first:whole]
        yield base64.urlsafe_b64encode(bytes(offset) + text).rstrip(b"=")[first:whole]


def hits_in(folder: Path) -> list[str]:
    """Return the files below `folder` that hold a canary, in their bytes or in their name."""
    return hits_of(needles(), folder)


def hits_of(every: Collection[bytes], folder: Path) -> list[str]:
    """Return the files below `folder` that hold any of these bytes, or have them as a name."""
    return [
        f"{path.relative_to(folder)}: {needle!r}"
        for path in folder.rglob("*")
        for needle in every
        if needle in os.fsencode(path.name) or (path.is_file() and needle in path.read_bytes())
    ]


def hits_in_memory(pid: int) -> dict[str, int]:
    """Count the canaries in the memory of a process, as UTF-8 and as UTF-16."""
    counts = {"utf-8": 0, "utf-16": 0}
    maps = Path(f"/proc/{pid}/maps").read_text().splitlines()
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for line in maps:
            span, rights = line.split()[:2]
            if not rights.startswith("rw"):
                continue
            start, end = (int(part, 16) for part in span.split("-"))
            try:
                memory.seek(start)
                content = memory.read(end - start)
            except (OSError, ValueError, OverflowError):
                continue
            for text in (NAME, EMAIL, POSTAL):
                counts["utf-8"] += content.count(text.encode())
                counts["utf-16"] += content.count(text.encode("utf-16-le"))
    return counts


@dataclass(frozen=True)
class Machine:
    """A machine of its own: a home, temporary folders, a place for crashes, all below `folder`."""

    folder: Path

    def __post_init__(self) -> None:
        for name in HOMES:
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        for name in (".config", ".cache", ".local/share"):
            (self.folder / "home" / name).mkdir(parents=True)

    @property
    def environment(self) -> dict[str, str]:
        """What sends a program there."""
        home = self.folder / "home"
        temporary = str(self.folder / "tmp")
        return {
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / ".config"),
            "XDG_CACHE_HOME": str(home / ".cache"),
            "XDG_DATA_HOME": str(home / ".local" / "share"),
            "XDG_STATE_HOME": str(home / ".local" / "state"),
            "XDG_RUNTIME_DIR": str(self.folder / "run"),
            **dict.fromkeys(("TMPDIR", "TMP", "TEMP"), temporary),
            "SQLITE_TMPDIR": temporary,
            "CWD": str(self.folder / "cwd"),
        }
