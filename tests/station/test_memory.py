"""Swap and core dumps."""

import os
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from kiosk.station.memory import swap_line
from tests.station.kiosks import ENVIRONMENT

HEAD = "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n"


def machine(root: Path, *areas: str, head: str = HEAD) -> Path:
    """A machine with these lines in /proc/swaps; /swapfile and “/a b” are files on its disk."""
    (root / "proc").mkdir()
    (root / "proc/swaps").write_text(head + "".join(f"{area}\n" for area in areas))
    (root / "swapfile").touch()
    (root / "a b").touch()
    return root


def below(root: Path, uuid: str = "", *, slaves: tuple[str, ...] = ()) -> None:
    """What the disk of that machine is, and what it lies on, by the uuids of those."""
    device = root.stat().st_dev
    block = root / f"sys/dev/block/{os.major(device)}:{os.minor(device)}"
    for path, name in [(block, uuid), *((block / "slaves" / name, name) for name in slaves)]:
        path.mkdir(parents=True, exist_ok=True)
        if name:
            (path / "dm").mkdir()
            (path / "dm/uuid").write_text(f"{name}\n")


@pytest.mark.parametrize(
    ("areas", "words", "ok"),
    [
        ((), "None, or", True),
        (("/dev/zram0 partition 4096 77 100",), "None, or", True),
        (("/swapfile file 2097148 0 -2",), "Not in use", True),
        (("/swapfile file 2097148 4 -2",), "In use", False),
        (("/dev/gone partition 4096 1 -2",), "In use", False),
        (("/dev/zram0 partition 4096 77 100", "/swapfile file 1000 1 -2"), "In use", False),
        (("/a\\040b file 1000 1 -2",), "In use", False),
    ],
)
def test_swap_is_said_to_be_used_where_names_could_land(
    tmp_path: Path, areas: tuple[str, ...], words: str, ok: bool
) -> None:
    line = swap_line(machine(tmp_path, *areas), "linux")

    assert (line.words.startswith(words), line.ok) == (True, ok)
    assert ("Names that are being typed" in line.advice) is not words.startswith("None")


@pytest.mark.parametrize(
    ("uuid", "slaves", "ok"),
    [
        ("CRYPT-LUKS2-1", (), True),
        ("LVM-1", ("CRYPT-LUKS2-1",), True),
        ("LVM-1", ("CRYPT-LUKS2-1", "LVM-2"), False),
        ("LVM-1", (), False),
        ("", (), False),
    ],
)
@pytest.mark.parametrize("area", ["/swapfile", "/a\\040b"])
def test_swap_on_an_encrypted_disk_is_fine(
    tmp_path: Path, area: str, uuid: str, slaves: tuple[str, ...], ok: bool
) -> None:
    below(tmp_path, uuid, slaves=slaves)

    assert swap_line(machine(tmp_path, f"{area} file 1000 9 -2"), "linux").ok is ok


@pytest.mark.parametrize(("used", "ok"), [(0, True), (1 << 20, False)])
def test_where_linux_does_not_list_its_swap_the_sum_decides(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, used: int, ok: bool
) -> None:
    swap = type("Swap", (), {"total": 1 << 30, "used": used})
    monkeypatch.setattr(psutil, "swap_memory", lambda: swap)

    assert swap_line(tmp_path, "linux").ok is ok


def test_other_systems_say_what_is_known(tmp_path: Path) -> None:
    assert swap_line(tmp_path, "darwin").advice == ""
    assert "Encrypt the disk" in swap_line(tmp_path, "win32").advice


@pytest.mark.parametrize(("first", "ok"), [("switch_off()", True), ("None", False)])
@pytest.mark.skipif(sys.platform == "win32", reason="there are none there")
def test_core_dumps_are_off_once_the_program_turned_them_off(first: str, ok: bool) -> None:
    script = f"""
from kiosk.station.dumps import switch_off
from kiosk.station.memory import dumps_line
{first}
print(dumps_line().ok)
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, env=ENVIRONMENT
    )

    assert done.stdout == f"{ok}\n"
