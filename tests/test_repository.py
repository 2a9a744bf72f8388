"""The repository itself: what is pinned, what CI runs, what the packages contain."""

import os
import re
import shutil
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


def test_the_workflow_uses_pinned_actions_and_programs_that_are_here() -> None:
    text = (ROOT / ".github" / "workflows" / "build.yml").read_text(encoding="utf-8")
    actions = re.findall(r"uses: (\S+)", text)
    modules = re.findall(r"-m (scripts\.\w+)", text)
    files = re.findall(r"(?:scripts|tests)/[\w./]+", text)

    assert actions
    assert [name for name in actions if not re.search(r"@v\d+$", name)] == []
    assert {"scripts.build", "scripts.package"} <= set(modules)
    paths = [f"{module.replace('.', '/')}.py" for module in modules] + files
    assert [path for path in paths if not (ROOT / path).exists()] == []
    assert {"linux", "windows", "macos"} == set(re.findall(r"- system: (\w+)", text))


def run(*words: str | Path, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a program as if it were started by hand and not by these tests."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    own = {key: value for key, value in os.environ.items() if not key.startswith("PYTEST_")}
    return subprocess.run(
        [str(word) for word in words],
        cwd=folder,
        env=own | {"PATH": path},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.mark.parametrize("fault", ["os._exit(3)", "time.sleep(1000)"])
def test_a_test_that_crashes_or_hangs_ends_the_run_and_is_named(tmp_path: Path, fault: str) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    (options,) = re.findall(r"pytest (-n .+) \$\(ARGS\)", makefile)
    bad = f"import os, time\ndef test_bad():\n    {fault}\ndef test_after():\n    pass\n"
    (tmp_path / "test_bad.py").write_text(bad)
    good = "".join(f"def test_{number}():\n    pass\n" for number in range(4))
    for number in range(3):  # what a process started anew would wait for
        (tmp_path / f"test_good_{number}.py").write_text(good)
    config = ("-c", ROOT / "pyproject.toml", "--rootdir", tmp_path, "-p", "no:cacheprovider")
    pytest_ = (sys.executable, "-m", "pytest", *options.split(), *config)

    done = run(*pytest_, "-o", "faulthandler_timeout=3", tmp_path, folder=tmp_path)

    assert done.returncode == 1
    assert "FAILED test_bad.py::test_bad" in done.stdout
    assert ("in test_bad\n" in done.stderr) is ("sleep" in fault)


def test_setting_up_takes_nothing_from_where_a_link_leads(tmp_path: Path) -> None:
    here, elsewhere = tmp_path / "here", tmp_path / "elsewhere"
    for folder in (here / "scripts", elsewhere):
        folder.mkdir(parents=True)
    shutil.copy(ROOT / "scripts" / "setup.sh", here / "scripts")
    (here / "scripts" / "system_packages.py").touch()
    (here / "requirements.lock").touch()
    (elsewhere / "theirs").touch()
    (here / ".venv").symlink_to(elsewhere)

    done = run("scripts/setup.sh", folder=here)

    assert done.returncode == 0, done.stderr
    assert [path.name for path in elsewhere.iterdir()] == ["theirs"]
    assert not (here / ".venv").is_symlink()
    assert (here / ".venv" / "ready").exists()


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not here")
def test_git_ignores_what_make_makes_as_a_link_too(tmp_path: Path) -> None:
    shutil.copy(ROOT / ".gitignore", tmp_path)
    (tmp_path / ".venv").symlink_to(ROOT)
    run("git", "init", "--quiet", folder=tmp_path)

    untracked = run("git", "status", "--short", folder=tmp_path).stdout

    assert untracked == "?? .gitignore\n"


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
