"""Run every benchmark, one after the other, and print all figures in one table.

    python benchmarks/run.py

Each can be run alone too, such as `python -m benchmarks.start`. What they found is in `results/`.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "benchmarks" / "results"
PROGRAMS = ("start", "signing", "export", "report")


def main() -> int:
    """Run each in a process of its own, so that none warms up another; exit 1 if one failed."""
    for old in RESULTS.glob("*.json"):
        old.unlink()
    failed = []
    for program in PROGRAMS:
        print(f"--> {program}", flush=True)
        command = [sys.executable, "-m", f"benchmarks.{program}"]
        if subprocess.run(command, cwd=ROOT, check=False).returncode:
            failed.append(program)
    if failed:
        print(f"not measured to the end: {', '.join(failed)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
