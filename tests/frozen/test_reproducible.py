"""Two builds of one commit, made in two folders, are the same in every file."""

import hashlib
import subprocess
from pathlib import Path

import pytest

from scripts import build

SOURCE = ("LICENSE", "assets", "kiosk", "kiosk.spec", "pyproject.toml", "scripts")


def digests(folder: Path) -> dict[str, str]:
    """The files of a folder: what is in each, or where it leads."""
    found = {}
    for path in folder.rglob("*"):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            found[name] = str(path.readlink())
        elif path.is_file():
            found[name] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


@pytest.mark.soak
def test_two_builds_are_the_same(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", build.committed_at())
    elsewhere = tmp_path / "a folder of another name"
    elsewhere.mkdir()
    for name in SOURCE:
        subprocess.run(["cp", "-r", build.ROOT / name, elsewhere], check=True)

    again = build.freeze(elsewhere / "kiosk.spec")

    assert len(digests(again)) > 500
    assert digests(again) == digests(folder)
