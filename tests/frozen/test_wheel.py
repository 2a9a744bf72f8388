"""The wheel in an environment of its own, away from the source: as pip and pipx install it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import kiosk

ROOT = Path(__file__).parents[2]


@pytest.mark.soak
def test_what_pip_installs_makes_a_tour(tmp_path: Path) -> None:
    def run(*words: str | Path) -> str:
        done = subprocess.run(
            words, cwd=tmp_path, env=bare, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    bare = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    programs = tmp_path / "own" / ("Scripts" if sys.platform == "win32" else "bin")
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", tmp_path / "made", ROOT)
    run(sys.executable, "-m", "venv", tmp_path / "own")

    run(programs / "python", "-m", "pip", "install", *(tmp_path / "made").glob("*.whl"))
    told = run(programs / "kiosk", "--version")
    run(programs / "kiosk", "tour", "tour")

    assert told.startswith(f"Petition Kiosk {kiosk.__version__}\n")
    assert len(list((tmp_path / "tour").glob("*.png"))) > 20
    assert (tmp_path / "tour" / "signatures.csv").stat().st_size > 0
