"""People before the real screens, which run in a process of their own (`screens.py`)."""

import json
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.faults.ledger import Ledger
from tests.faults.paper import QUIET, ROOT

_numbers = count(1)

Person = dict[str, str]


def person(ledger: Ledger) -> Person:
    """Return somebody nobody else is, quickly typed."""
    number, letters = next(_numbers), ""
    while number:
        number, digit = divmod(number, 26)
        letters += chr(ord("a") + digit)
    email = f"x{letters}@b.ca"
    ledger.sent.add(email)
    return {"first_name": "Zo", "email": email}


@dataclass
class Shown:
    """What the attendee was shown after an order: a receipt, or trouble and what was kept."""

    receipt: str = ""
    kept: Person = field(default_factory=dict)
    says: str = ""


class Attendees:
    """The screens of one kiosk; they are closed with the `with` block, or killed if that failed."""

    def __init__(
        self,
        data: Path,
        ledger: Ledger,
        environment: Mapping[str, str] | None = None,
        program: Sequence[str] = ("tests.faults.screens",),
        hear: Callable[[dict[str, Any]], object] = lambda _: None,
    ) -> None:
        """Start them; `hear` gets everything that is told."""
        self._data, self._ledger, self._hear = data, ledger, hear
        self._child = subprocess.Popen(
            [sys.executable, "-m", *program, str(data)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
            env={**QUIET, **(environment or {})},
            cwd=environment["CWD"] if environment else ROOT,
        )
        self._listen(until="ready")

    @property
    def pid(self) -> int:
        """The process of the screens."""
        return self._child.pid

    def order(self, name: str, *values: Any) -> Shown:
        """Give an order and wait until it is carried out."""
        self.send(name, *values)
        return self.answer()

    def send(self, name: str, *values: Any) -> None:
        """Give an order and do not wait."""
        assert self._child.stdin is not None
        self._child.stdin.write(json.dumps([name, *values]) + "\n")

    def answer(self) -> Shown:
        """Wait until what was sent is carried out."""
        return self._listen(until="done")

    def kill_after(self, seconds: float) -> None:
        """SIGKILL in so many seconds; meanwhile, and after it, note what is shown."""
        timer = threading.Timer(seconds, self._child.kill)
        timer.start()
        self.wait()
        timer.join()

    def await_typed(self) -> None:
        """Wait until only the last tap is left."""
        self._listen(until="typed")

    def kill(self) -> None:
        """SIGKILL now."""
        self.kill_after(0)

    def wait(self) -> int:
        """Wait for the end of the screens; returns their exit code."""
        self._listen(until=None)
        return self._child.wait()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, failed: type[BaseException] | None, _: BaseException | None, __: TracebackType | None
    ) -> None:
        if failed:
            self._child.kill()
        elif self._child.poll() is None:
            self.send("quit")
        with self._child:
            pass

    def _last_words(self) -> str:
        """Return what the journal has last: what went wrong is noted there and nowhere else."""
        lines = (self._data / "journal.jsonl").read_text("utf-8").splitlines()
        return "\n".join(lines[-3:])

    def _listen(self, until: str | None) -> Shown:
        """Read what is shown; a “Thank you” goes into the ledger at once."""
        shown = Shown()
        assert self._child.stdout is not None
        for line in self._child.stdout:
            told = json.loads(line)
            self._hear(told)
            if "thanks" in told:
                row_id, shown.receipt = told["thanks"]
                self._ledger.acknowledged[row_id] = shown.receipt
            elif "trouble" in told:
                shown = Shown(kept=told["trouble"], says=told["says"])
            if until in told:
                return shown
        assert until is None, f"the screens ended, with {self._child.wait()}: {self._last_words()}"
        return shown
