"""A program that stands at the gate of a kiosk, for tests that kill it: `python -m` this module.

It reads a command a line and answers each with a line of JSON. Its seconds pass when it is told so.
"""

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import asdict
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from kiosk.errors import KioskError
from kiosk.station import gate
from kiosk.station.settings import load

ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}


class Gatekeeper:
    """The program, seen from outside."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self._child = self._start()

    def _start(self) -> "subprocess.Popen[str]":
        command = [sys.executable, "-m", __spec__.name, str(self.data)]
        pipe = subprocess.PIPE
        return subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, env=ENVIRONMENT)

    def ask(self, *words: str) -> Any:
        """Give a command and return the answer; None if the program is gone instead."""
        assert self._child.stdin is not None
        assert self._child.stdout is not None
        self._child.stdin.write(" ".join(words) + "\n")
        self._child.stdin.flush()
        answer = self._child.stdout.readline()
        return json.loads(answer) if answer else None

    def state(self) -> dict[str, Any]:
        """What can be done now, by name and numbers."""
        found: dict[str, Any] = self.ask("state")
        return found

    def kill(self) -> None:
        """Kill it with SIGKILL and start it anew."""
        self._child.kill()
        self.restart()

    def restart(self) -> None:
        """Start it anew, once it is gone."""
        self.close()
        self._child = self._start()

    def close(self) -> None:
        self._child.kill()
        with self._child:
            self._child.wait()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class Seconds:
    """A clock that runs only forward, and only when it is told."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def answer(gatekeeper: gate.Gate, seconds: Seconds, words: list[str]) -> Any:
    match words:
        case ["state"]:
            state = gatekeeper.state()
            return {"state": type(state).__name__, **asdict(state)}
        case ["try", pin]:
            try:
                return gatekeeper.try_pin(pin)
            except KioskError as error:
                return str(error)
        case ["die-while-trying", pin]:
            gate.verify_pin = lambda *_: os.kill(os.getpid(), signal.SIGKILL)  # type: ignore
            return gatekeeper.try_pin(pin)
        case ["pass", number]:
            seconds.now += float(number)
            return None
        case ["clock", shift]:
            wall = time.time() + float(shift)
            time.time = lambda: wall
            time.time_ns = lambda: int(wall * 1e9)
            return None
        case _:
            raise ValueError(words)


def main() -> None:
    data, seconds = Path(sys.argv[1]), Seconds()
    gatekeeper = gate.Gate(data, load(data), seconds)
    for line in sys.stdin:
        sys.stdout.write(json.dumps(answer(gatekeeper, seconds, line.split())) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
