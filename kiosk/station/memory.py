"""Where memory may get onto the disk: swap and core dumps. What is typed is in it for a while."""

import ctypes
import os
import re
import stat
import sys
from pathlib import Path

import psutil

from kiosk.said import Said
from kiosk.station.machine import Line

_PR_GET_DUMPABLE = 3
_IN_MEMORY = re.compile(r"/dev/zram\d+\Z")


def swap_line(root: Path = Path("/"), platform: str = sys.platform) -> Line:
    """Say whether names that are being typed may land on the disk. `root` is for `proc`, `sys`."""
    if platform == "darwin":  # sealed by the system with a key that is gone after a restart
        return Line("Swap", "The system seals it")
    if not platform.startswith("linux"):
        advice = Said(
            "Names that are being typed may land on the disk. Encrypt the disk (BitLocker)"
        )
        return Line("Swap", "May be in use", advice=advice)
    open_ones = [area for area in _swaps(root) if not _is_safe(area[0], root)]
    if not open_ones:
        return Line("Swap", "None, or encrypted")
    advice = Said("Names that are being typed may land on the disk. As administrator: “swapoff -a”")
    if any(used for _, used in open_ones):
        return Line("Swap", "In use, and not encrypted", False, advice)
    return Line("Swap", "Not in use so far, and not encrypted", advice=advice)


def dumps_line() -> Line:
    """Say whether the system may write this program's memory to the disk if it fails."""
    if sys.platform == "win32" or _no_dumps():
        return Line("Core dumps", "Off")
    return Line("Core dumps", "On", False, "Start the program with “kiosk”, which turns them off")


def _swaps(root: Path) -> list[tuple[str, int]]:
    """Return the place of every swap area, and how many kibibytes of it are used."""
    try:
        lines = (root / "proc/swaps").read_text().splitlines()[1:]
        # Blanks in a name are written as \040, so a blank always parts two columns.
        return [(words[0], int(words[3])) for words in (line.split() for line in lines)]
    except (OSError, ValueError, IndexError):
        used = psutil.swap_memory().used // 1024
        return [("", used)] if psutil.swap_memory().total else []


def _is_safe(area: str, root: Path) -> bool:
    """Whether a swap area is in memory, or on a device that seals what is written on it."""
    if _IN_MEMORY.match(area):
        return True
    place = root / area.replace("\\040", " ").lstrip("/")
    try:
        about = place.stat()
    except OSError:
        return False
    device = about.st_rdev if stat.S_ISBLK(about.st_mode) else about.st_dev
    number = f"{os.major(device)}:{os.minor(device)}"
    return _seals((root / "sys/dev/block" / number).resolve())


def _seals(block: Path) -> bool:
    """Whether a block device, or everything it lies on, is a sealed one (LUKS and the like)."""
    try:
        if (block / "dm/uuid").read_text().startswith("CRYPT-"):
            return True
        below = list((block / "slaves").iterdir())
    except OSError:
        return False
    return bool(below) and all(_seals(part.resolve()) for part in below)


def _no_dumps() -> bool:
    import resource

    if sys.platform == "linux" and ctypes.CDLL(None).prctl(_PR_GET_DUMPABLE, 0, 0, 0, 0) == 0:
        return True
    # Where dumps are piped into a program, the limit does not hold; that is only so on Linux.
    return sys.platform != "linux" and resource.getrlimit(resource.RLIMIT_CORE)[0] == 0
