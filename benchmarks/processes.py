"""What a program and everything it started take of the memory (Linux)."""

import contextlib
import os
import signal
import subprocess
import time
from pathlib import Path

PATIENCE_SECONDS = 10
KIB_PER_MB = 1024


def family(leader: int) -> set[int]:
    """Return the processes of the session `leader` leads, and those they started elsewhere."""
    parents: dict[int, int] = {}
    found = {leader}
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            # After the name in brackets: state, parent, group, session.
            fields = (folder / "stat").read_text().rpartition(")")[2].split()
            parents[int(folder.name)] = int(fields[1])
            if int(fields[3]) == leader:
                found.add(int(folder.name))
    while more := {pid for pid, parent in parents.items() if parent in found} - found:
        found |= more
    return found


def memory(leader: int) -> float:
    """Return the proportional set size of a family, in MB; 0 when it has ended."""
    total = 0
    for pid in family(leader):
        with contextlib.suppress(OSError):
            rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
            total += sum(int(line.split()[1]) for line in rollup.splitlines() if "Pss:" in line[:4])
    return total / KIB_PER_MB


def strangers(leader: int) -> set[int]:
    """Return processes outside a family that share its largest library, and so its memory."""
    members = family(leader)
    library = max(_mapped(leader), key=lambda file: file.stat().st_size, default=None)
    others = {int(folder.name) for folder in Path("/proc").glob("[0-9]*")} - members
    return {pid for pid in others if library in _mapped(pid)}


def end(program: subprocess.Popen[bytes]) -> None:
    """Ask a program to end, and wait until nothing of its family is left."""
    pids = family(program.pid)
    program.terminate()
    patience = time.monotonic() + PATIENCE_SECONDS
    try:
        program.wait(PATIENCE_SECONDS)
    except subprocess.TimeoutExpired:
        program.kill()
        program.wait()
    while any(_runs(pid) for pid in pids):
        if time.monotonic() > patience:
            for pid in filter(_runs, pids):
                os.kill(pid, signal.SIGKILL)
        time.sleep(0.01)


def _mapped(pid: int) -> set[Path]:
    """Return the files a process maps; none for one that is not ours to look at."""
    try:
        maps = Path(f"/proc/{pid}/maps").read_text()
    except OSError:
        return set()
    paths = {Path(line.split(maxsplit=5)[5]) for line in maps.splitlines() if "/" in line}
    return {path for path in paths if path.is_file()}


def _runs(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"
