"""The repository itself: what is pinned, what CI runs, what the packages contain."""

import re
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import kiosk

ROOT = Path(__file__).parent.parent
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
PINNED = re.compile(r"[a-z0-9-]+==[^ ]+( ; .+?)?( --hash=sha256:[0-9a-f]{64})+")


def locked_lines() -> list[str]:
    """The lock's requirements, each on one line, without comments."""
    joined = re.sub(r" *\\\n *", " ", LOCK)
    return [line for line in joined.splitlines() if not line.strip().startswith("#")]


def test_every_locked_line_is_one_version_with_its_hashes() -> None:
    lines = locked_lines()

    assert len(lines) > 20
    assert [line for line in lines if not PINNED.fullmatch(line)] == []


def test_the_lock_names_no_host_address_or_path() -> None:
    assert "/" not in LOCK


def test_the_lock_satisfies_every_declared_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    declared = project["project"]["dependencies"] + project["dependency-groups"]["dev"]
    pins = dict(line.split(" ")[0].split("==") for line in locked_lines())

    for requirement in map(Requirement, declared):
        assert pins[canonicalize_name(requirement.name)] in requirement.specifier, requirement


def test_ci_runs_make_test_and_nothing_else() -> None:
    lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()

    assert lines[0] == "#!/usr/bin/env bash"
    assert [line for line in lines[1:] if not line.startswith(("set ", "cd "))] == [
        "exec make test"
    ]


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sdist, and the wheel built from that sdist."""
    folder = tmp_path_factory.mktemp("packages")
    subprocess.run(
        [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT)],
        check=True,
        capture_output=True,
    )
    return folder


def files_below(folder: str) -> set[str]:
    return {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_the_wheel_holds_code_screens_and_assets(packages: Path) -> None:
    wheel = packages / f"petition_kiosk-{kiosk.__version__}-py3-none-any.whl"
    contents = set(zipfile.ZipFile(wheel).namelist())
    assets = {f"kiosk/_{path}" for path in files_below("assets")}

    assert any(path.endswith(".qml") for path in files_below("kiosk/ui/qml"))
    assert files_below("kiosk") | assets <= contents
    assert any(path.endswith("entry_points.txt") for path in contents)


def test_the_source_archive_holds_the_whole_project(packages: Path) -> None:
    name = f"petition_kiosk-{kiosk.__version__}"
    with tarfile.open(packages / f"{name}.tar.gz") as archive:
        contents = {path.removeprefix(f"{name}/") for path in archive.getnames()}

    assert files_below("kiosk") | files_below("assets") <= contents
    assert {"LICENSE", "Makefile", "requirements.lock"} <= contents
