"""Sticks: which mounts are some, what they are called, and letting go of them."""

import os
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from kiosk.station.drives import Mount, Stick, describe, eject, in_words, sticks
from tests.faults.disks import SmallDisk

GIB = 1 << 30


class Computer:
    """A machine with block devices in a `/sys` and a `/dev` of its own."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.mounts: list[Mount] = []
        (root / "sys/class/block").mkdir(parents=True)
        (root / "dev/disk/by-label").mkdir(parents=True)

    def disk(self, where: str, *, removable: bool = False, kind: str = "", parts: int = 1) -> None:
        """A disk and its partitions; `where` ends in the disk's name."""
        disk = self.root / "sys/devices" / where
        stem = disk.name + ("p" if disk.name[-1].isdigit() else "")
        partitions = [disk / f"{stem}{number}" for number in range(1, parts + 1)]
        for partition in partitions:
            partition.mkdir(parents=True)
            (partition / "partition").write_text("1\n")
        (disk / "removable").write_text(f"{int(removable)}\n")
        (disk / "device").mkdir()
        (disk / "device/type").write_text(f"{kind}\n")
        for block in (disk, *partitions):
            (self.root / "sys/class/block" / block.name).symlink_to(block)
            (self.root / "dev" / block.name).write_text("")

    def mapper(self, name: str, on: str) -> None:
        """A sealed volume (LUKS) on top of a partition."""
        block = self.root / "sys/devices/virtual/block" / name
        (block / "slaves").mkdir(parents=True)
        (block / "slaves" / on).symlink_to(self.root / "sys/class/block" / on)
        (self.root / "sys/class/block" / name).symlink_to(block)
        (self.root / "dev/mapper").mkdir(exist_ok=True)
        (self.root / "dev" / name).write_text("")
        (self.root / "dev/mapper/luks-1").symlink_to(self.root / "dev" / name)

    def label(self, device: str, written: str) -> None:
        (self.root / "dev/disk/by-label" / written).symlink_to(f"../../{device}")

    def mount(self, device: str, at: str, kind: str = "vfat", options: str = "rw") -> None:
        self.mounts.append(Mount(device, at, kind, options))

    def seen(self, data: Path | None = None) -> tuple[Stick, ...]:
        return sticks(lambda: self.mounts, self.root, "linux", data)


@pytest.fixture
def computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Computer:
    """A computer on which every folder is there, and every volume has 16 GB."""
    monkeypatch.setattr(Path, "is_dir", lambda _: True)
    usage = type("Usage", (), {"total": 16_000_000_000, "free": 3_200_000_000})
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    monkeypatch.setattr(os, "access", lambda *_: True)
    machine = Computer(tmp_path)
    machine.disk("pci0/usb1/1-1/block/sdb")
    machine.disk("pci0/ata1/block/sda", parts=2)
    machine.disk("pci0/ata2/block/sdc", removable=True)
    machine.disk("pci0/mmc0/block/mmcblk0", kind="MMC")
    machine.disk("pci0/mmc1/block/mmcblk1", kind="SD")
    return machine


@pytest.mark.parametrize(
    ("device", "at", "kind"),
    [
        ("/dev/sdb1", "/run/media/ada/KINGSTON", "vfat"),
        ("/dev/sdb1", "/media/ada/My stick", "exfat"),
        ("/dev/sdb1", "/media/stick", "fuseblk"),
        ("/dev/sdb1", "/mnt", "vfat"),
        ("/dev/sdb1", "/stick", "vfat"),
        ("/dev/sdc1", "/stick", "vfat"),
        ("/dev/mmcblk1p1", "/stick", "vfat"),
        ("/dev/mapper/luks-1", "/stick", "ext4"),
        ("/dev/sda2", "/media/ada/Windows", "ntfs3"),
        ("tmpfs", "/mnt/stick", "tmpfs"),
        ("none", "/media/stick", "tmpfs"),
    ],
)
def test_what_is_a_stick(computer: Computer, device: str, at: str, kind: str) -> None:
    computer.mapper("dm-0", "sdb1")
    computer.mount(device, at, kind)

    assert [stick.path for stick in computer.seen()] == [Path(at)]


@pytest.mark.parametrize(
    ("device", "at", "kind"),
    [
        ("/dev/sdb1", "/", "ext4"),
        ("/dev/sdb1", "/home", "ext4"),
        ("/dev/sdb1", "/home/ada", "ext4"),
        ("/dev/sdb1", "/boot", "ext4"),
        ("/dev/sdb1", "/boot/efi", "vfat"),
        ("/dev/sdb1", "/run/live/medium", "vfat"),
        ("/dev/sdb1", "/cdrom", "vfat"),
        ("/dev/sda1", "/stick", "ext4"),
        ("/dev/mmcblk0p1", "/stick", "ext4"),
        ("/dev/loop3", "/snap/core/1", "squashfs"),
        ("/dev/loop3", "/media/ada/image", "vfat"),
        ("/dev/sr0", "/media/ada/CD", "iso9660"),
        ("/dev/sdb1", "/media/ada/installer", "iso9660"),
        ("tmpfs", "/run/lock", "tmpfs"),
        ("tmpfs", "/run/user/1000", "tmpfs"),
        ("tmpfs", "/stick", "tmpfs"),
        ("tmpfs", "/mnt/a/b/c", "tmpfs"),
        ("proc", "/mnt/proc", "proc"),
        ("server:/share", "/mnt/share", "nfs4"),
        ("//server/share", "/media/share", "cifs"),
        ("gvfsd-fuse", "/media/ada/phone", "fuse.gvfsd-fuse"),
        ("/dev/sdx9", "/stick", "vfat"),
        ("overlay", "/mnt/x", "overlay"),
        ("/dev/sda1", "/mediathek/stick", "vfat"),
    ],
)
def test_what_is_none(computer: Computer, device: str, at: str, kind: str) -> None:
    computer.mount(device, at, kind)

    assert computer.seen() == ()


def test_a_disk_of_the_system_is_no_stick_wherever_it_is_mounted(computer: Computer) -> None:
    computer.mapper("dm-0", "sda1")
    computer.mount("/dev/mapper/luks-1", "/", "ext4")
    computer.mount("/dev/sda2", "/media/ada/Windows", "ntfs3")
    computer.mount("/dev/sda1", "/mnt/again", "ext4")
    computer.mount("/dev/sdb1", "/media/ada/KINGSTON")

    assert [stick.name for stick in computer.seen()] == ["KINGSTON"]


@pytest.mark.parametrize(
    ("device", "kind"), [("/dev/sdb1", "ext4"), ("tmpfs", "tmpfs"), ("/dev/mapper/luks-1", "ext4")]
)
def test_what_the_data_lie_on_is_no_stick(computer: Computer, device: str, kind: str) -> None:
    computer.mapper("dm-0", "sdb1")
    computer.mount("overlay", "/", "overlay")
    computer.mount(device, "/mnt/archive", kind)
    computer.mount("/dev/sdc1", "/media/ada/KINGSTON")

    seen = [stick.name for stick in computer.seen(Path("/mnt/archive/kiosk/data"))]

    assert seen == ["KINGSTON"]
    assert computer.seen(Path("/media/ada/KINGSTON/data")) != computer.seen()


def test_memory_stands_in_for_a_stick_only_where_there_is_none(computer: Computer) -> None:
    computer.mount("tmpfs", "/media/STICK", "tmpfs")
    assert [stick.name for stick in computer.seen()] == ["STICK"]

    computer.mount("/dev/sdb1", "/media/ada/KINGSTON")
    assert [stick.name for stick in computer.seen()] == ["KINGSTON"]


def test_a_stick_is_called_by_its_label_or_else_by_its_folder(computer: Computer) -> None:
    computer.disk("pci0/usb1/1-2/block/sdd")
    computer.label("sdb1", r"RALLY\x20NORTH")
    computer.mount("/dev/sdb1", "/media/ada/1234-ABCD")
    computer.mount("/dev/sdd1", "/media/ada/a folder")

    found = computer.seen()

    assert [stick.name for stick in found] == ["a folder", "RALLY NORTH"]
    assert describe(found[1]) == "RALLY NORTH, 16 GB, 3.2 GB free"


@pytest.mark.parametrize(
    ("written", "name"),
    [
        (r"caf\xc3\xa9", "café"),
        ("caf\u00e9", "café"),
        (r"a\x2fb", "a/b"),
        (r"two\x0alines", "two?lines"),
        (r"\xff", "\N{REPLACEMENT CHARACTER}"),
        (r"\x20", "folder"),
    ],
)
def test_odd_letters_in_a_label(computer: Computer, written: str, name: str) -> None:
    computer.label("sdb1", written)
    computer.mount("/dev/sdb1", "/media/ada/folder")

    assert [stick.name for stick in computer.seen()] == [name]


def test_sticks_stand_in_the_same_order_whichever_came_first(computer: Computer) -> None:
    computer.disk("pci0/usb1/1-2/block/sdd")
    computer.mount("/dev/sdd1", "/media/ada/b")
    computer.mount("/dev/sdb1", "/media/ada/A")

    first = computer.seen()
    computer.mounts.reverse()

    assert [stick.name for stick in first] == ["A", "b"]
    assert computer.seen() == first


def test_a_stick_that_is_mounted_twice_is_shown_once(computer: Computer) -> None:
    computer.mount("/dev/sdb1", "/media/ada/z")
    computer.mount("/dev/sdb1", "/mnt/a")

    assert [stick.path for stick in computer.seen()] == [Path("/mnt/a")]


def test_what_lies_on_top_in_one_place_is_what_counts(computer: Computer) -> None:
    computer.mount("/dev/sdb1", "/mnt/a")
    computer.mount("proc", "/mnt/a", "proc")

    assert computer.seen() == ()


def test_a_stick_that_vanishes_while_we_look_is_not_there(
    computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_: Path) -> None:
        raise FileNotFoundError

    computer.mount("/dev/sdb1", "/media/ada/stick")
    monkeypatch.setattr(shutil, "disk_usage", gone)

    assert computer.seen() == ()


def test_a_stick_nothing_can_be_written_on_says_so(
    computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    computer.mount("/dev/sdb1", "/media/ada/locked", options="noexec,ro,relatime")
    computer.mount("/dev/sdc1", "/media/ada/open", options="rw,errors=remount-ro")

    locked, opened = computer.seen()

    assert (locked.read_only, opened.read_only) == (True, False)
    assert describe(locked).endswith("free, nothing can be written on it")
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert [stick.read_only for stick in computer.seen()] == [True, True]


@pytest.mark.parametrize(
    ("platform", "device", "at", "options", "is_one"),
    [
        ("win32", "E:\\", "E:\\", "rw,removable", True),
        ("win32", "C:\\", "C:\\", "rw,fixed", False),
        ("darwin", "/dev/disk4s1", "/Volumes/STICK", "rw", True),
        ("darwin", "/dev/disk1s1", "/", "ro", False),
        ("darwin", "/dev/disk1s2", "/System/Volumes/Data", "rw", False),
        ("darwin", "//ada@server/x", "/Volumes/x", "rw", False),
    ],
)
def test_other_systems(
    computer: Computer, platform: str, device: str, at: str, options: str, is_one: bool
) -> None:
    found = sticks(lambda: [Mount(device, at, "msdos", options)], computer.root, platform)

    assert bool(found) is is_one


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (1000, "1 kB"),
        (131_072, "131 kB"),
        (3_200_000_000, "3.2 GB"),
        (9_960_000_000, "10 GB"),
        (15_999_000_000, "16 GB"),
        (999_700_000, "1 GB"),
        (2 * 10**12, "2 TB"),
        (5 * 10**15, "5000 TB"),
    ],
)
def test_sizes_are_said_as_they_stand_on_a_stick(size: int, words: str) -> None:
    assert in_words(size) == words


STICK = Stick(Path("/media/ada/My stick"), "My stick", GIB, GIB, False, "/dev/sdb1")
MOUNTED = Mount("/dev/sdb1", "/media/ada/My stick", "vfat", "rw")


class Desktop:
    """A system on which only the command `able` can unmount."""

    def __init__(self, able: str) -> None:
        self.able = able
        self.mounts = [MOUNTED]
        self.asked: list[list[str]] = []

    def run(self, command: Sequence[str]) -> bool:
        self.asked.append(list(command))
        if command[0] == self.able:
            self.mounts.clear()
        return command[0] == self.able


@pytest.mark.parametrize(
    ("able", "platform", "ok", "asked"),
    [
        ("udisksctl", "linux", True, ["udisksctl unmount", "udisksctl power-off"]),
        ("umount", "linux", True, ["udisksctl unmount", "umount --"]),
        ("nothing", "linux", False, ["udisksctl unmount", "umount --"]),
        ("diskutil", "darwin", True, ["diskutil eject"]),
        ("nothing", "win32", False, []),
    ],
)
def test_letting_go_of_a_stick(able: str, platform: str, ok: bool, asked: list[str]) -> None:
    desktop = Desktop(able)

    assert eject(STICK, desktop.run, lambda: desktop.mounts, platform) is ok
    assert [" ".join(command[:2]) for command in desktop.asked] == asked


def test_a_command_that_claims_to_have_worked_is_not_believed() -> None:
    assert not eject(STICK, lambda _: True, lambda: [MOUNTED], "linux")


def test_a_stick_that_was_pulled_out_was_not_let_go_of() -> None:
    desktop = Desktop("umount")
    desktop.mounts.clear()

    assert not eject(STICK, desktop.run, lambda: desktop.mounts, "linux")
    assert desktop.asked == []


@pytest.fixture
def disk() -> Iterator[SmallDisk]:
    """A real volume where sticks are mounted, with a name as people give it."""
    folder = Path(f"/mnt/kiosk test {os.getpid()} é")
    try:
        disk = SmallDisk(folder, 512)
    except OSError as error:
        if folder.exists():
            folder.rmdir()
        pytest.skip(f"a disk cannot be mounted here: {error}")
    yield disk
    disk.unmount()
    folder.rmdir()


def ours(disk: SmallDisk) -> list[Stick]:
    return [stick for stick in sticks() if stick.path == disk.folder]


def test_a_real_stick_is_found_filled_and_made_read_only(disk: SmallDisk) -> None:
    [stick] = ours(disk)
    assert (stick.name, stick.size, stick.read_only) == (disk.folder.name, 512 * 1024, False)

    disk.fill()
    assert ours(disk)[0].free == 0
    disk.make_read_only()
    assert ours(disk)[0].read_only


def test_a_real_stick_is_let_go_of_once_nobody_uses_it(disk: SmallDisk) -> None:
    [stick] = ours(disk)

    with (disk.folder / "open").open("w"):
        assert not eject(stick)
        assert ours(disk) == [stick]
    assert eject(stick)
    assert ours(disk) == []
    assert not eject(stick)
