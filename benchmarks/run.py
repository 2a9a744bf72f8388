"""Run benchmarks, one after the other, and print all figures in one table.

    python benchmarks/run.py              all of them, in some minutes
    python benchmarks/run.py --long       also what takes an hour or gigabytes of disk
    python benchmarks/run.py growth start --long

Each can be run alone too, such as `python -m benchmarks.start`. What they found is in `results/`.
"""

import argparse
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "benchmarks" / "results"
PROGRAMS = (
    "start",
    "idle",
    "signing",
    "export",
    "growth",
    "restart",
    "campaigns",
    "visits",
    "typos",
    "taps",
    "frames",
    "check",
    "preview",
)


def main() -> int:
    """Run each in a process of its own, so that none warms up another; exit 1 if one failed."""
    parser = argparse.ArgumentParser(description="Measure every figure we claim.")
    parser.add_argument("programs", nargs="*", metavar="PROGRAM", help=", ".join(PROGRAMS))
    parser.add_argument("--long", action="store_true", help="also what takes long")
    given = parser.parse_args()
    if unknown := set(given.programs) - set(PROGRAMS):
        parser.error(f"there is no {', '.join(sorted(unknown))}")
    chosen = given.programs or PROGRAMS
    for program in chosen:
        (RESULTS / f"{program}.json").unlink(missing_ok=True)
    options = ["--long"] if given.long else []
    failed = [program for program in (*chosen, "report") if not _run(program, options)]
    if failed:
        print(f"not measured to the end: {', '.join(failed)}")
    return 1 if failed else 0


def _run(program: str, options: list[str]) -> bool:
    print(f"--> {program}", flush=True)
    command = [sys.executable, "-m", f"benchmarks.{program}", *options]
    return subprocess.run(command, cwd=ROOT, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main())
