"""Names of files inside a pack: what every system can write, and nothing that leads elsewhere."""

import re
import unicodedata

MAX_NAME = 100  # characters of a part; file systems take 255 bytes
MAX_FOLDERS = 1  # a pack has files, and folders of files

_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\]')
# What Windows takes for a device, whatever the ending.
_DEVICE = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


def wrong_name(name: str) -> str:
    """Say why a name cannot be a file of a pack; empty where it can."""
    if "\\" in name:
        return "has a backslash in its name"
    if re.match(r"[A-Za-z]:", name):
        return "names a drive"
    if name.startswith("/"):
        return "leads to a place outside the pack"
    *folders, last = parts = name.split("/")
    if ".." in parts or "." in parts:
        return "leads to a place outside the pack"
    if not last:
        return "is a folder without a file"
    if len(folders) > MAX_FOLDERS:
        return "lies too many folders deep"
    return next(filter(None, map(_wrong_part, parts)), "")


def _wrong_part(part: str) -> str:
    if not part or part != part.strip() or part.endswith(".") or part.startswith("."):
        return "has a name that is hidden or ends in a full stop or a space"
    if len(part) > MAX_NAME:
        return "has too long a name"
    if _FORBIDDEN.search(part) or not part.isprintable() or _DEVICE.fullmatch(part):
        return "has a name that some systems do not take"
    return ""


def same_file(name: str) -> str:
    """Return what two names have in common that are one file on some system."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
