"""What an attendee could reach past the kiosk, and only the system can close: looked at, and told.

Everything here is a note, not a fault: a table with somebody beside it may well do without.
"""

import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from kiosk.said import Said
from kiosk.station.installing import ADMINISTRATORS, Station
from kiosk.station.machine import Line

_STEPS = Said("“docs/stations.md” says how to close it, step by step")
_INSTALL = Said("“sudo kiosk install-station” makes the machine start into the kiosk alone")


def lines(
    environment: Mapping[str, str] = os.environ,
    root: Path = Path("/"),
    platform: str = sys.platform,
) -> Iterator[Line]:
    """Yield a line for each way past the kiosk; `root` is where `/etc` and `/proc` are."""
    if not platform.startswith("linux"):
        yield Line("Desktop", "Stands behind the kiosk", advice=_STEPS)
        return
    station = Station(root)
    yield _desktop(station, environment)
    yield _kernel_keys(root)
    yield _account(root)


def _desktop(station: Station, environment: Mapping[str, str]) -> Line:
    if station.starts_into_kiosk:
        return Line("Desktop", "None: the machine starts into the kiosk")
    if not environment.get("XDG_CURRENT_DESKTOP"):
        return Line("Desktop", "None is seen", advice=_INSTALL)
    return Line("Desktop", "Stands behind the kiosk", advice=_INSTALL)


def _kernel_keys(root: Path) -> Line:
    keys = []
    if _read(root / "proc/sys/kernel/sysrq") not in ("", "0"):
        keys.append("SysRq")
    if not _is_masked(root, "ctrl-alt-del.target"):
        keys.append("Ctrl+Alt+Del")
    if keys:
        said = Said("These reach the system: %1", ", ".join(keys))
        return Line("Keys of the system", said, advice=_INSTALL)
    return Line("Keys of the system", "Switched off")


def _account(root: Path) -> Line:
    groups = {
        line.split(":")[0]: line.split(":") for line in _read(root / "etc/group").splitlines()
    }
    mine = {str(group) for group in (os.getegid(), *os.getgroups())}
    found = [name for name in ADMINISTRATORS if name in groups and groups[name][2] in mine]
    if found:
        advice = Said("Make an account for the kiosk alone, without administrator rights")
        return Line("Account", "It may change the whole machine", advice=advice)
    return Line("Account", "Without administrator rights")


def _is_masked(root: Path, unit: str) -> bool:
    file = root / "etc/systemd/system" / unit
    return file.is_symlink() and file.readlink() == Path("/dev/null")


def _read(file: Path) -> str:
    try:
        return file.read_text().strip()
    except OSError:
        return ""
