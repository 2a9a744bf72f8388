"""Keeps a kiosk up: starts it again after a crash or when it hangs, until it ends properly.

It has no screen, no store and no Qt, so that little can go wrong here; what follows when the kiosk
has ended is decided in `crashes`.
"""

import os
import signal
import subprocess
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from time import monotonic
from types import FrameType
from typing import IO

from kiosk import paths
from kiosk.errors import FailureError
from kiosk.options import RunOptions
from kiosk.station.crashes import STOP_SECONDS, Ended, Ending, Kiosk, Pulse, State, Trouble, after
from kiosk.station.journal import Journal
from kiosk.station.lifesigns import BEAT, HEARTBEAT, REST, LifeSigns

TICK_SECONDS = 0.5
LAST_WORDS_SECONDS = 1.0  # a program that has ended has said them; they only have to be read
SPEAKING = (1, 2)  # exit codes of a program that said why, see `errors`

STDERR = 2
REQUESTS = (signal.SIGINT, signal.SIGTERM)
GONE, SILENCE = b"gone", b""


class Child:
    """A program that was started, and what is heard of it."""

    def __init__(self, command: Sequence[str]) -> None:
        """Start it. Raises FailureError."""
        try:
            self._process = subprocess.Popen(  # noqa: S603 - the kiosk itself
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                bufsize=0,
                env=os.environ | {HEARTBEAT: "1"},
            )
        except OSError as error:
            raise FailureError("The kiosk cannot be started.", "Install it anew.") from error
        self._heard: SimpleQueue[bytes] = SimpleQueue()
        self._said = b""
        self._threads = [
            threading.Thread(target=target, daemon=True)
            for target in (self._listen, self._hand_on, self._await)
        ]
        for thread in self._threads:
            thread.start()

    @property
    def last_words(self) -> str:
        """Return the last line it wrote for people."""
        self._threads[1].join(LAST_WORDS_SECONDS)
        return self._said.decode(errors="replace").strip()

    def hear(self) -> bytes:
        """Return the next thing that is heard of it, or SILENCE after a moment."""
        try:
            return self._heard.get(timeout=TICK_SECONDS)
        except Empty:
            return SILENCE

    def ask_to_stop(self) -> None:
        """Ask it to end properly, where the system has a way to ask."""
        self._process.terminate()

    def kill(self) -> None:
        """End it at once."""
        self._process.kill()

    def wait(self) -> int:
        """Return its exit code, once it has ended."""
        return self._process.wait()

    def _listen(self) -> None:
        for sign in _bytes_of(self._process.stdout):
            if sign in (BEAT, REST):
                self._heard.put(sign)

    def _hand_on(self) -> None:
        """Hand on what it says to people, and remember the last line."""
        line = b""
        for byte in _bytes_of(self._process.stderr):
            line += byte
            if byte == b"\n":
                self._said, line = line, b""
                with suppress(OSError):  # nobody may be there to read it
                    os.write(STDERR, self._said)

    def _await(self) -> None:
        self._process.wait()
        self._heard.put(GONE)


def _bytes_of(pipe: IO[bytes] | None) -> Iterator[bytes]:
    if pipe is not None:
        with pipe:
            yield from iter(lambda: pipe.read(1), b"")


class Supervisor:
    """Runs the kiosk, and the trouble screen where the kiosk will not run."""

    def __init__(
        self,
        run: Sequence[str],
        trouble: Callable[[str], Sequence[str]],
        data: Path,
        service: LifeSigns | None = None,
    ) -> None:
        """`run` starts the kiosk, `trouble` makes the command of the screen that tells why not.

        `data` is where the journal is; `service` hears that the supervisor lives.
        """
        self._run = run
        self._trouble = trouble
        self._data = data
        self._service = service or LifeSigns()
        self._child: Child | None = None
        self._asked = False

    def keep_up(self) -> int:
        """Return the exit code once the kiosk has ended properly. Raises FailureError."""
        state: State = Kiosk()
        with self._on_request():
            while not isinstance(state, Ended):
                ending = self._attend(self._command(state))
                if self._asked:
                    state = Ended(0)
                    break
                state = self._noted(ending, after(state, ending))
        self._service.end()
        return state.code

    def _command(self, state: Kiosk | Trouble) -> Sequence[str]:
        return self._run if isinstance(state, Kiosk) else self._trouble(state.because)

    def _attend(self, command: Sequence[str]) -> Ending:
        """Run a program to its end; it is ended where it hangs, or does not end when asked to."""
        child = self._child = Child(command)
        if self._asked:  # in between
            child.ask_to_stop()
        pulse, patience = Pulse(), STOP_SECONDS
        while (sign := child.hear()) != GONE:
            pulse = self._felt(pulse, sign)
            patience -= TICK_SECONDS if self._asked and sign == SILENCE else 0
            if pulse.stopped or patience <= 0:
                child.kill()
                break
        code = child.wait()
        hung = pulse.stopped and not self._asked
        return Ending(code, pulse.well, hung, child.last_words if code in SPEAKING else "")

    def _felt(self, pulse: Pulse, sign: bytes) -> Pulse:
        if sign == BEAT:
            self._service.beat()
            return pulse.beat(monotonic())
        self._service.alive()
        return pulse.rest() if sign == REST else pulse.waited(TICK_SECONDS)

    def _noted(self, ending: Ending, state: State) -> State:
        """Write down why something else runs now."""
        journal = Journal(self._data)
        with closing(journal):
            if ending.code or ending.hung:
                well = round(ending.well)
                journal.event("crashed", code=ending.code, hung=ending.hung, well=well)
            if isinstance(state, Trouble):
                journal.event("trouble-shown")
        return state

    @contextmanager
    def _on_request(self) -> Iterator[None]:
        """Pass on what asks the supervisor to end."""

        def asked(_: int, __: FrameType | None) -> None:
            self._asked = True
            if self._child is not None:
                self._child.ask_to_stop()

        before = {number: signal.signal(number, asked) for number in REQUESTS}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)


def keep_up(options: RunOptions) -> int:
    """Keep a kiosk with these options up until it ends properly. Raises FailureError."""
    program, given = paths.program(), options.arguments()
    return Supervisor(
        (*program, "run", *given),
        lambda because: (*program, "trouble", "--because", because, *given),
        options.data,
        LifeSigns.wanted(),
    ).keep_up()
