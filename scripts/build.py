"""Freeze the program into dist/kiosk/, a folder that runs without Python.

Run as `python -m scripts.build`, with another folder than dist/ as its argument if wanted. Two
builds of one commit on one machine are the same in every file.
"""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
SPEC = ROOT / "kiosk.spec"
FIRST_DAY = "315619200"  # of 1980, with which the dates in ZIP files begin


def committed_at(root: Path = ROOT) -> str:
    """Return when the source was committed, in seconds; or `FIRST_DAY` without git."""
    command = ["git", "-C", str(root), "log", "-1", "--format=%ct"]
    try:
        answer = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return FIRST_DAY
    return answer.stdout.strip() or FIRST_DAY


def freeze(spec: Path = SPEC, into: Path | None = None) -> Path:
    """Run PyInstaller, and return the folder it made."""
    into = into or spec.parent / "dist"
    fixed = {
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": os.environ.get("SOURCE_DATE_EPOCH") or committed_at(spec.parent),
    }
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    folders = ["--distpath", str(into), "--workpath", str(into.parent / "build")]
    subprocess.run([*command, *folders, str(spec)], env=os.environ | fixed, check=True)
    return into / "kiosk"


if __name__ == "__main__":
    freeze(into=Path(sys.argv[1]) if len(sys.argv) > 1 else None)
