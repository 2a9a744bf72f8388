"""Faults from below: strace lets a system call fail, or kills at it.

Nothing of the program is replaced. Which calls there are to fail is counted in a run without a
fault, so that the sweeps stay complete when the program changes.
"""

import os
import re
import shutil
import signal
import subprocess
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.faults.paper import QUIET, ROOT

WRITES = ("write", "pwrite64", "fsync", "fdatasync", "ftruncate")
NAMES = ("rename", "link", "linkat", "unlink")


def _usable() -> bool:
    if shutil.which("strace") is None:
        return False
    tried = subprocess.run(
        ["strace", "-f", "-o", os.devnull, "true"], capture_output=True, check=False
    )
    return tried.returncode == 0


needs_strace = pytest.mark.skipif(
    not _usable(),
    reason="strace is missing or may not trace: no fault is injected into system calls here",
)

_CALL = re.compile(r"^(?:\d+ +)?(\w+)\(")
_READY_SECONDS = 10.0


@dataclass(frozen=True)
class Fault:
    """The system call `call` fails at its `nth` time, and if `lasting` ever after."""

    call: str
    nth: int
    what: str
    lasting: bool = False

    @property
    def option(self) -> str:
        """As strace takes it."""
        return f"inject={self.call}:{self.what}:when={self.nth}{'+' if self.lasting else ''}"


def sweep(calls: Counter[str], *, names: bool = False) -> list[Fault]:
    """Return every fault there is for these calls: full and broken, once and lasting; a kill."""
    faults = []
    for call in WRITES + (NAMES if names else ()):
        for nth in range(1, calls[call] + 1):
            faults += [
                Fault(call, nth, what, lasting)
                for what in ("error=EIO", "error=ENOSPC")
                for lasting in (False, True)
            ]
            faults.append(Fault(call, nth, "signal=KILL"))
    return faults


def calls_in(log: Path) -> Counter[str]:
    """Count the system calls in what strace wrote."""
    lines = log.read_text(errors="replace").splitlines()
    return Counter(found[1] for line in lines if (found := _CALL.match(line)))


def run_traced(
    log: Path,
    command: Sequence[str | Path],
    fault: Fault | None = None,
    given: str = "",
    trace: str = ",".join(WRITES + NAMES),
) -> subprocess.CompletedProcess[str]:
    """Run a program under strace, with a fault or none; `trace` is what goes into `log`."""
    options = ["-qq", "-s", "300", "-e", f"trace={trace}"]
    if fault:
        options += ["-e", fault.option]
    return subprocess.run(
        [
            "strace",
            "-f",
            "--seccomp-bpf",
            "-qq",
            "-s",
            "300",
            "-o",
            str(log),
            *options,
            *map(str, command),
        ],
        input=given,
        capture_output=True,
        text=True,
        check=False,
        env=QUIET,
        cwd=ROOT,
    )


@contextmanager
def attached(
    pid: int, log: Path, paths: Sequence[Path], fault: Fault | None = None
) -> Iterator[None]:
    """Let a running program meet a fault on these files until the block is left."""
    options = ["-e", "trace=" + ",".join(WRITES)]
    options += [part for path in paths for part in ("-P", str(path))]
    if fault:
        options += ["-e", fault.option]
    command = ["strace", "-f", "-p", str(pid), "-o", str(log), *options]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as tracer:
        assert tracer.stderr is not None
        for line in tracer.stderr:
            if "attached" in line:
                break
        else:
            pytest.skip("strace may not attach to a running program here")
        try:
            yield
        finally:
            tracer.send_signal(signal.SIGINT)
            tracer.stderr.read()
            tracer.wait(_READY_SECONDS)
