"""A volunteer at `kiosk enter -`: hands over one row after the other and notes what comes back."""

import os
import random
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import IO

from tests.faults.ledger import Ledger
from tests.station.kiosks import ENVIRONMENT, HEADER

ROOT = Path(__file__).parents[2]
QUIET = {**ENVIRONMENT, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": str(ROOT)}
PATIENCE = 30.0

_numbers = count(1)


def person(ledger: Ledger) -> str:
    """Return a row of somebody nobody else is."""
    number = next(_numbers)
    email = f"p{number}@example.org"
    ledger.sent.add(email)
    return f"Pat {number},Example,{email},V5K 0A1,CA,{('yes', 'no', '')[number % 3]}\n"


@dataclass(frozen=True)
class Moment:
    """When to kill: so many rows answered, then so many seconds later."""

    answered: int
    seconds: float


def moments(seed: int) -> Iterator[Moment]:
    """Yield moments: one in five while the program starts, the others while it saves."""
    random_ = random.Random(seed)  # noqa: S311 - must repeat
    while True:
        if random_.random() < 0.2:
            yield Moment(0, random_.uniform(0, 0.4))
        else:
            yield Moment(random_.randrange(1, 6), random_.uniform(0, 0.004))


def enter_until_killed(
    data: Path, ledger: Ledger, moment: Moment, program: tuple[str, ...] = ("kiosk",)
) -> None:
    """Hand rows to `python -m program… enter -` and SIGKILL it at the `moment`."""
    command = [sys.executable, "-m", *program, "enter", "-", "--data", str(data)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=QUIET, cwd=ROOT
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        _hand(child.stdin, f"{HEADER}\n{person(ledger)}")
        for _ in range(moment.answered):
            assert select.select([child.stdout], [], [], PATIENCE)[0], "a row was not answered"
            ledger.answer(child.stdout.readline().decode())
            _hand(child.stdin, person(ledger))
        _wait(moment.seconds)
        child.kill()
        for line in child.stdout:  # what was said before the end was said
            ledger.answer(line.decode())


def _hand(stream: IO[bytes], text: str) -> None:
    os.write(stream.fileno(), text.encode())


def _wait(seconds: float) -> None:
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:  # finer than sleep
        time.sleep(0 if until - time.perf_counter() < 0.002 else 0.001)
