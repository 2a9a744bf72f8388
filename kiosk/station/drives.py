"""Sticks: removable volumes that are plugged in, what they are called, and letting go of them."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import NamedTuple

import psutil

from kiosk.said import Said
from kiosk.station import programs

EJECT_SECONDS = 120  # a slow stick may still have this much to write

# Where desktops and people mount what is plugged in; at most so many folders further down.
_MOUNT_FOLDERS = ("/run/media", "/media", "/mnt")
_DEEPEST = 2
# Where a system lives, also one that was itself started from a stick.
_OF_THE_SYSTEM = re.compile(
    r"/(?:home|root|boot|efi|usr|var|etc|opt|srv|nix|snap|lib|cdrom|sysroot|isodevice|run|tmp|dev"
    r"|proc|sys|ostree)(?:/|\Z)"
)
_SYSTEM_AT = {
    *("/", "/boot", "/boot/efi", "/efi", "/usr", "/var", "/home", "/sysroot"),
    *("/cdrom", "/isodevice", "/run/live/medium", "/run/initramfs/live"),
}
_NO_STICKS = re.compile(r"/dev/(?:loop|zram|ram|sr|nbd)\d")  # pictures of disks, memory, CDs
_NO_VOLUMES = {"squashfs", "iso9660", "udf", "overlay", "swap"}
_IN_MEMORY = {"tmpfs", "ramfs"}


class Mount(NamedTuple):
    """One mounted file system, as psutil tells of it."""

    device: str
    mountpoint: str
    fstype: str
    opts: str


Mounts = Callable[[], Iterable[Mount]]
Run = Callable[[Sequence[str]], bool]


@dataclass(frozen=True)
class Stick:
    """A volume a file can be taken away on; `size` and `free` in bytes."""

    path: Path
    name: str
    size: int
    free: int
    read_only: bool
    device: str


def _mounts() -> Iterable[Mount]:
    try:
        parts = psutil.disk_partitions(all=True)
    except OSError:
        return []
    return [Mount(p.device, p.mountpoint, p.fstype, p.opts) for p in parts]


def sticks(
    mounts: Mounts = _mounts,
    root: Path = Path("/"),
    platform: str = sys.platform,
    data: Path | None = None,
) -> tuple[Stick, ...]:
    """Return the volumes that are plugged in, by name; one that vanishes meanwhile is not there.

    What is on a disk of the system, or on the one `data` is on, is none, wherever it is mounted.
    `root` is where `sys/class/block` and `dev/disk/by-label` are looked for.
    """
    on_top = {mount.mountpoint: mount for mount in mounts()}  # the last one hides those below
    own = _own(on_top, data)
    disks = {disk for mount in own for disk in _disks(mount.device, root)}
    candidates = [
        mount
        for mount in on_top.values()
        if _is_stick(mount, root, platform)
        and mount not in own
        and disks.isdisjoint(_disks(mount.device, root))
    ]
    if any(mount.fstype not in _IN_MEMORY for mount in candidates):
        # Memory stands in for a stick on trial only, where there is no other.
        candidates = [mount for mount in candidates if mount.fstype not in _IN_MEMORY]
    found = [_look(mount, root) for mount in candidates]
    by_name = sorted(filter(None, found), key=lambda s: (s.name.casefold(), str(s.path)))
    once = {_identity(stick): stick for stick in reversed(by_name)}  # mounted twice, shown once
    return tuple(stick for stick in by_name if once[_identity(stick)] is stick)


def describe(stick: Stick) -> str:
    """Return it in words, such as "KINGSTON, 16 GB, 3.2 GB free"."""
    about = (stick.name, in_words(stick.size), in_words(stick.free))
    if stick.read_only:
        return Said("%1, %2, %3 free, nothing can be written on it", *about)
    return Said("%1, %2, %3 free", *about)


def in_words(size: int) -> str:
    """Return a number of bytes as it stands on a stick: thousands, not 1024s."""
    value, unit = float(size), "bytes"
    for larger in ("kB", "MB", "GB", "TB"):
        if value < 999.5:
            break
        value, unit = value / 1000, larger
    text = f"{value:.1f}" if unit != "bytes" and value < 9.95 else f"{value:.0f}"
    return f"{text.removesuffix('.0')} {unit}"


def _run(command: Sequence[str]) -> bool:
    program = shutil.which(command[0])
    if program is None:
        return False
    try:
        done = subprocess.run(  # noqa: S603 - our own words and the stick's place, no shell
            [program, *command[1:]],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            timeout=EJECT_SECONDS,
            env=programs.environment(),
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def eject(
    stick: Stick,
    run: Run = _run,
    mounts: Mounts = _mounts,
    platform: str = sys.platform,
) -> bool:
    """Write out what waits and let go of the stick; True only once it is no longer mounted.

    Where that needs rights we do not have, or on Windows, everything is still written out.
    """
    if hasattr(os, "sync"):
        os.sync()
    if not _is_mounted(stick, mounts):
        return False
    for command in _ways_out(stick, platform):
        run(command)
        if not _is_mounted(stick, mounts):
            if (
                command[0] == "udisksctl"
            ):  # the light goes out; without it the stick is just as safe
                run(["udisksctl", "power-off", "--no-user-interaction", "-b", stick.device])
            return True
    return False


def _ways_out(stick: Stick, platform: str) -> list[list[str]]:
    if platform == "darwin":
        return [["diskutil", "eject", str(stick.path)]]
    if platform == "linux":
        udisks = ["udisksctl", "unmount", "--no-user-interaction", "-b", stick.device]
        by_hand = ["umount", "--", str(stick.path)]
        return [udisks, by_hand] if stick.device.startswith("/dev/") else [by_hand]
    return []


def _is_mounted(stick: Stick, mounts: Mounts) -> bool:
    return any(m.device == stick.device and Path(m.mountpoint) == stick.path for m in mounts())


def _identity(stick: Stick) -> str:
    return stick.device if stick.device.startswith("/dev/") else str(stick.path)


def _look(mount: Mount, root: Path) -> Stick | None:
    path = Path(mount.mountpoint)
    try:
        if not path.is_dir():
            return None
        space = shutil.disk_usage(path)
    except OSError:
        return None
    if space.total == 0:
        return None
    read_only = "ro" in mount.opts.split(",") or not os.access(path, os.W_OK)
    name = _label(mount.device, root) or path.name or mount.mountpoint
    return Stick(path, name, space.total, space.free, read_only, mount.device)


def _is_stick(mount: Mount, root: Path, platform: str) -> bool:
    if platform == "win32":
        return "removable" in mount.opts.split(",")
    if platform == "darwin":
        return mount.mountpoint.startswith("/Volumes/") and mount.device.startswith("/dev/")
    if mount.fstype in _NO_VOLUMES or _NO_STICKS.match(mount.device):
        return False
    if _is_where_sticks_are(mount.mountpoint):
        return mount.device.startswith("/dev/") or mount.fstype in _IN_MEMORY
    if mount.mountpoint == "/" or _OF_THE_SYSTEM.match(mount.mountpoint):
        return False
    return mount.device.startswith("/dev/") and _is_removable(mount.device, root)


def _own(on_top: dict[str, Mount], data: Path | None) -> list[Mount]:
    """Return what the system is mounted from, and what the kiosk's data lie on."""
    own = [mount for mount in on_top.values() if mount.mountpoint in _SYSTEM_AT]
    if data is not None:
        place = data.expanduser().resolve()
        around = [mount for mount in on_top.values() if place.is_relative_to(mount.mountpoint)]
        own += sorted(around, key=lambda mount: len(mount.mountpoint))[-1:]
    return own


def _disks(device: str, root: Path) -> frozenset[str]:
    """Return the disks a volume is on, by name; what is no device (tmpfs, overlay) is on none."""
    if not device.startswith("/dev/"):
        return frozenset()
    name = (root / device.lstrip("/")).resolve().name
    return frozenset(_under((root / "sys/class/block" / name).resolve()))


def _under(block: Path) -> Iterator[str]:
    """Yield the disks under a block device; sealed ones and arrays lie on top of others."""
    disk = block.parent if (block / "partition").exists() else block
    slaves = _inside(disk / "slaves")
    for slave in slaves:
        yield from _under(slave.resolve())
    if not slaves:
        yield disk.name


def _is_where_sticks_are(mountpoint: str) -> bool:
    path = PurePosixPath(mountpoint)
    return any(
        path.is_relative_to(folder) and 1 <= len(path.relative_to(folder).parts) <= _DEEPEST
        for folder in _MOUNT_FOLDERS
    )


def _is_removable(device: str, root: Path) -> bool:
    """Whether the kernel calls it removable, or it hangs on USB or in a card slot."""
    try:
        name = (root / device.lstrip("/")).resolve().name
        return _hangs_outside((root / "sys/class/block" / name).resolve())
    except OSError:
        return False


def _hangs_outside(block: Path) -> bool:
    if any(_hangs_outside(slave.resolve()) for slave in _inside(block / "slaves")):
        return True  # sealed sticks (LUKS) are a device on top of another
    disk = block.parent if (block / "partition").exists() else block
    on_usb = any(re.fullmatch(r"usb\d+", part) for part in block.parts)
    return on_usb or _says(disk / "removable") == "1" or _says(disk / "device/type") == "SD"


def _inside(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def _says(file: Path) -> str:
    try:
        return file.read_text().strip()
    except (OSError, UnicodeDecodeError):
        return ""


def _label(device: str, root: Path) -> str:
    """Return the volume's own name, which udev writes with its odd characters in hexadecimal."""
    target = (root / device.lstrip("/")).resolve()
    for link in _inside(root / "dev/disk/by-label"):
        if link.resolve() == target:
            raw = re.sub(
                rb"\\x([0-9a-f]{2})", lambda m: bytes.fromhex(m[1].decode()), os.fsencode(link.name)
            )
            name = raw.decode("utf-8", "replace").strip()
            return "".join(letter if letter.isprintable() else "?" for letter in name)
    return ""
