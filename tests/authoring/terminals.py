"""The program with somebody typing at a terminal."""

import os
import pty
import select
import subprocess
import sys
import time
from collections.abc import Sequence

from tests.station.kiosks import ENVIRONMENT

DEADLINE = 60  # seconds for all of it


def typed(arguments: Sequence[str], answers: Sequence[str]) -> str:
    """Run `kiosk` at a terminal, with an answer to each question; return what was shown."""
    ours, theirs = pty.openpty()
    program = subprocess.Popen(
        [sys.executable, "-m", "kiosk", *arguments],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=ENVIRONMENT,
        close_fds=True,
    )
    os.close(theirs)
    os.write(ours, "".join(f"{answer}\n" for answer in answers).encode())
    shown = _everything(ours)
    assert program.wait(DEADLINE) == 0, shown
    os.close(ours)
    return shown


def _everything(ours: int) -> str:
    shown, until = b"", time.monotonic() + DEADLINE
    while time.monotonic() < until:
        ready, _, _ = select.select([ours], [], [], 1)
        if not ready:
            continue
        try:
            part = os.read(ours, 4096)
        except OSError:  # Linux says so when the program has gone
            break
        if not part:
            break
        shown += part
    return shown.decode("utf-8", "replace")
