"""How long `kiosk check` takes for the largest pack that comes with us, beside a bare `--help`.

Told as waited for, and as taken of the processor: the second does not count what else runs here.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.figures import ROOT, Figure, Findings, Pair
from kiosk import paths

ROUNDS = 20
AIM_SECONDS = 1.0
SECOND = 1.0


def measure() -> Findings:
    """Check the pack and start the program for nothing else, in turn."""
    findings = Findings("check")
    pack = max(filter(Path.is_dir, paths.campaigns().iterdir()), key=_size)
    name = f"kiosk check, {pack.name}"
    rounds = [(_time("check", str(pack)), _time("--help")) for _ in range(ROUNDS + 1)]
    for unit, which in (("s", 0), ("s of processor", 1)):
        pairs: list[Pair] = [(ours[which], theirs[which]) for ours, theirs in rounds[1:]]
        within = [(ours, SECOND) for ours, _ in pairs]
        findings.figures += [
            Figure.of_pairs(name, unit, within, "one second", AIM_SECONDS),
            Figure.of_pairs(name, unit, pairs, "kiosk --help"),
        ]
    findings.notes.append(f"{pack.name} has {_size(pack):,} bytes")
    return findings


def _size(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


def _time(*words: str) -> tuple[float, float]:
    """Return the seconds a command takes, waited for and of the processor, whatever it says."""
    command = (sys.executable, "-m", "kiosk", *words)
    before, began = os.times(), time.perf_counter()
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    taken, after = time.perf_counter() - began, os.times()
    if done.returncode not in (0, 1):  # 1 for warnings
        raise RuntimeError(done.stderr.decode())
    used = after.children_user + after.children_system
    return taken, used - before.children_user - before.children_system


def main() -> None:
    """Measure, and say what was found."""
    measure().save()


if __name__ == "__main__":
    main()
