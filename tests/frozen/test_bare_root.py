"""On a Debian with no Python and no Qt: the frozen folder runs there, and so does the package."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

import kiosk
from scripts import bare_root, package
from scripts.bare_root import enter

ONE_LINE = "deb [signed-by=/some/key] http://deb.example.org/debian bookworm main contrib\n"
FIELDS = (
    "Types: deb\n# here\nURIs: http://deb.example.org/debian\nSuites: bookworm bookworm-updates\n"
)


@pytest.mark.parametrize("text", [ONE_LINE, FIELDS])
def test_packages_come_from_where_this_machine_has_its_own(tmp_path: Path, text: str) -> None:
    (tmp_path / "sources.list.d").mkdir()
    (tmp_path / "sources.list.d" / "debian.sources").write_text(text)

    assert bare_root.source(tmp_path) == ("http://deb.example.org/debian", "bookworm")


def test_a_machine_without_sources_says_so(tmp_path: Path) -> None:
    with pytest.raises(LookupError):
        bare_root.source(tmp_path)


def tour_in(root: Path, program: str) -> None:
    """Run what a person would, and look at what came of it."""
    version, tour, doctor = (enter(root, program, *words) for words in COMMANDS)

    assert version.stdout.startswith(f"Petition Kiosk {kiosk.__version__}\nQt 6.")
    assert tour.returncode == 0, tour.stdout
    assert len(list((root / "tmp" / "tour").glob("*.png"))) > 20
    assert (root / "tmp" / "tour" / "signatures.csv").read_text().count("\n") > 1
    assert re.search(r"✓ +Fonts", doctor.stdout), doctor.stdout
    assert "PRACTICE" in doctor.stdout
    shutil.rmtree(root / "tmp" / "tour")


COMMANDS = (["--version"], ["tour", "/tmp/tour"], ["doctor"])  # noqa: S108 - of the root


@pytest.mark.soak
def test_the_folder_runs_with_the_declared_libraries_and_no_python(
    folder: Path, bare: Path
) -> None:
    libraries = package.depends(package.needed(folder))
    installed = enter(bare, "apt-get", "install", "-y", "--no-install-recommends", *libraries)
    assert installed.returncode == 0, installed.stdout
    assert enter(bare, "sh", "-c", "command -v python3 || command -v python").returncode != 0
    subprocess.run(["cp", "-a", folder, bare / "opt" / "kiosk"], check=True)

    tour_in(bare, "/opt/kiosk/kiosk")

    shutil.rmtree(bare / "opt" / "kiosk")


@pytest.mark.soak
def test_the_package_is_installed_runs_and_goes_without_a_trace(
    folder: Path, bare: Path, tmp_path: Path
) -> None:
    made = package.package(folder, tmp_path)
    shutil.copy(made, bare / "tmp")
    before = files_in(bare)

    installed = enter(bare, "apt-get", "install", "-y", f"/tmp/{made.name}")  # noqa: S108
    assert installed.returncode == 0, installed.stdout
    tour_in(bare, "kiosk")
    left = enter(bare, "dpkg", "--remove", "petition-kiosk")

    assert left.returncode == 0, left.stdout
    assert {path for path in files_in(bare) - before if "kiosk" in str(path)} <= OWN_DATA
    assert not (bare / "usr" / "bin" / "kiosk").is_symlink()


OWN_DATA = {Path("root/.local/share/petition-kiosk")}  # a kiosk's own is never removed


def files_in(root: Path) -> set[Path]:
    shown = (folder for folder in root.iterdir() if folder.name not in ("proc", "dev", "sys"))
    return {path.relative_to(root) for folder in shown for path in folder.rglob("*")}
