"""The files of a pack: only what lies in its folder, only plain files, none of them too large."""

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from kiosk.campaign import entry_names
from kiosk.campaign.faults import Fault

# Seven pictures of 10 MB, and room: what is larger is no pack but somebody's whole folder.
MAX_PACK_BYTES = 100_000_000
MAX_PACK_FILES = 1_000


def read_bytes(folder: Path, name: str, limit: int, faults: list[Fault]) -> bytes | None:
    """Return what is in a file of a pack; None, with the fault in `faults`, if it cannot be read.

    Nothing is opened that is not a plain file inside the folder, or that has more than `limit`
    bytes: a pipe would never end.
    """
    fault = look_at(folder, name, limit)
    if fault is None:
        try:
            with (folder / name).open("rb") as file:
                content = file.read(limit + 1)
        except OSError as error:
            fault = Fault(name, 0, _unreadable(error))
        else:
            if len(content) <= limit:
                return content
            fault = Fault(name, 0, _too_large(limit))
    faults.append(fault)
    return None


def look_at(folder: Path, name: str, limit: int) -> Fault | None:
    """Say why a file of a pack cannot be taken, without opening it."""
    path = folder / name
    try:
        found = path.stat()
        if not path.resolve(strict=True).is_relative_to(folder.resolve(strict=True)):
            sentence = "this is a link that leads out of the folder; put the file itself there"
            return Fault(name, 0, sentence)
    except FileNotFoundError:
        return Fault(name, 0, _not_there(path))
    except (OSError, RuntimeError, ValueError) as error:  # links in a circle; names no system takes
        return Fault(name, 0, _unreadable(error))
    if stat.S_ISDIR(found.st_mode):
        return Fault(name, 0, "the file cannot be read: this is a folder")
    if not stat.S_ISREG(found.st_mode):
        return Fault(name, 0, "the file cannot be read: it is a pipe or a device, no file")
    if found.st_size > limit:
        return Fault(name, 0, _too_large(limit))
    return None


def wrong_name(name: str) -> str | None:
    """Say why a picture cannot be called that in `campaign.toml`, or return None.

    What cannot be in a pack that is one file is no name in a folder either.
    """
    if "\\" in name:
        return "a folder's name is followed by / and not by a backslash"
    if PurePosixPath(name).is_absolute() or re.match(r"[A-Za-z]:", name) or name.startswith("~"):
        return "a picture lies in the pack's own folder; write its name alone, such as hero.jpg"
    if ".." in PurePosixPath(name).parts:
        return "“..” leads out of the folder; put the picture into it, and write its name alone"
    if "://" in name:
        return "nothing is fetched from the network; put the picture into the folder"
    why = entry_names.wrong_name(name)
    return f"it {why}; call the picture by letters and figures, such as hero.jpg" if why else None


def survey(folder: Path) -> list[Fault]:
    """Refuse a folder that is far too large for a pack, before anything in it is read.

    Hidden files and folders, such as `.git`, are left alone.
    """
    total = count = 0
    for size in _sizes(folder):
        total, count = total + size, count + 1
        if total > MAX_PACK_BYTES:
            sentence = (
                f"the folder holds more than {MAX_PACK_BYTES // 1_000_000} MB; leave only what the"
                " campaign needs in it"
            )
            return [Fault(folder.name or str(folder), 0, sentence)]
        if count > MAX_PACK_FILES:
            sentence = (
                f"the folder holds more than {MAX_PACK_FILES:,} files; give the folder of the"
                " campaign alone"
            )
            return [Fault(folder.name or str(folder), 0, sentence)]
    return []


def _sizes(folder: Path) -> Iterator[int]:
    """Yield the size of each file below a folder, without following links."""
    waiting = [folder]
    while waiting:
        try:
            with os.scandir(waiting.pop()) as entries:
                for entry in entries:
                    if entry.name.startswith("."):
                        continue
                    if entry.is_dir(follow_symlinks=False):
                        waiting.append(Path(entry.path))
                    yield entry.stat(follow_symlinks=False).st_size
        except OSError:
            continue  # what cannot be looked into is said when it is read


def called_otherwise(path: Path) -> str | None:
    """Return the name of a file that is nearly the one that is missing.

    Windows hides the last ending of a name, and takes capitals for small letters.
    """
    wanted = {path.name.casefold(), f"{path.name}.txt".casefold()}
    try:
        names = sorted(other.name for other in path.parent.iterdir() if other.name != path.name)
    except OSError:  # a folder that may not be looked into tells no other name
        return None
    return next((name for name in names if name.casefold() in wanted), None)


def _not_there(path: Path) -> str:
    if path.is_symlink():
        return "this is a link to nothing"
    near = called_otherwise(path)
    if near is not None:
        return f"the file is missing: it is called “{near}”; call it “{path.name}”"
    return "the file is missing"


def _too_large(limit: int) -> str:
    return f"the file is larger than {limit:,} bytes; make it smaller"


def _unreadable(error: Exception) -> str:
    reason = error.strerror if isinstance(error, OSError) and error.strerror else "no such name"
    return f"the file cannot be read ({reason}); look at its name and who may read it"
