"""What is built once for all of these tests."""

from pathlib import Path

import pytest

from scripts import bare_root, build


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh build, moved away from where it was made."""
    made = build.freeze(into=tmp_path_factory.mktemp("made") / "dist")
    return made.rename(tmp_path_factory.mktemp("moved") / "a kiosk")


@pytest.fixture(scope="session")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Debian root with nothing in it but the system."""
    if reason := bare_root.missing():
        pytest.skip(reason)
    root = tmp_path_factory.mktemp("root")
    root.chmod(0o755)  # it will be somebody's /
    bare_root.make(root)
    return root
