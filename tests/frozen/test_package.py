"""The Debian package: what it depends on is what the programs in it name."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from scripts import package

needs_tools = pytest.mark.skipif(
    any(shutil.which(name) is None for name in ("dpkg-deb", "objdump")),
    reason="dpkg-deb or objdump is not here",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder such as a frozen one: a program, and something that is none."""
    made = tmp_path / "dist" / "kiosk"
    made.mkdir(parents=True)
    shutil.copy("/usr/bin/env", made / "kiosk")
    (made / "_internal").mkdir()
    (made / "_internal" / "LICENSE").write_text("free")
    return made


def test_libraries_are_named_by_their_packages() -> None:
    there = {"libEGL.so.1", "libc.so.6", "ld-linux-x86-64.so.2", "libspeechd.so.2"}

    assert package.depends(there) == ["fontconfig-config", "libegl1", "xkb-data"]


def test_a_library_of_no_known_package_is_named() -> None:
    with pytest.raises(LookupError, match=r"libunheard\.so\.1"):
        package.depends({"libunheard.so.1", "libEGL.so.1"})


@needs_tools
def test_a_library_in_the_folder_is_not_asked_for(folder: Path) -> None:
    assert "libc.so.6" in package.needed(folder)

    (folder / "_internal" / "libc.so.6").touch()

    assert "libc.so.6" not in package.needed(folder)


@needs_tools
def test_a_package_holds_program_link_icon_and_copyright(folder: Path, tmp_path: Path) -> None:
    made = package.package(folder)

    told = subprocess.run(["dpkg-deb", "-c", made], capture_output=True, text=True, check=True)
    facts = subprocess.run(["dpkg-deb", "-I", made], capture_output=True, text=True, check=True)

    assert "-rwxr-xr-x root/root" in told.stdout
    for name in (
        "./usr/lib/petition-kiosk/kiosk",
        "./usr/bin/kiosk -> ../lib/petition-kiosk/kiosk",
        "./usr/share/applications/petition-kiosk.desktop",
        "./usr/share/icons/hicolor/256x256/apps/petition-kiosk.png",
        "./usr/share/doc/petition-kiosk/copyright",
    ):
        assert name in told.stdout
    assert f"libc6 (>= {package.libc(folder)})" in facts.stdout
    assert [path.name for path in (tmp_path / "dist").glob("deb*")] == []


@needs_tools
def test_packing_twice_makes_the_same_file(folder: Path) -> None:
    once = package.package(folder).read_bytes()
    os.utime(folder / "_internal" / "LICENSE", (10**9, 10**9))
    (folder / "_internal" / "LICENSE").chmod(0o600)

    assert package.package(folder).read_bytes() == once
