"""What is within reach of this machine: sticks, and the packs, locks, keys and set-ups on them."""

from collections.abc import Callable, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.errors import FailureError, KioskError
from kiosk.station.drives import Stick
from kiosk.station.keyfiles import KeyFile, find_keys
from kiosk.station.lockfiles import LockFile, SetUpFile, find_locks, find_setups
from kiosk.station.packs import Pack, find_packs
from kiosk.ui.staff.answers import Answers

LOOK_MS = 2_000

Wanted = Literal["nothing", "keys", "everything"]


@dataclass(frozen=True)
class Found:
    """What a look around has found."""

    sticks: tuple[Stick, ...] = ()
    packs: tuple[Pack, ...] = ()
    locks: tuple[LockFile, ...] = ()
    keys: tuple[KeyFile, ...] = ()
    setups: tuple[SetUpFile, ...] = ()


class Surroundings(QObject):
    """Looks around in a thread of its own while somebody needs it; a stick may be slow.

    What lies on the sticks is looked at when one comes or goes, or when `afresh` asks for it.
    `trouble` says why the last look failed; what was found before then still stands.
    """

    changed = Signal()

    def __init__(
        self,
        data: Path,
        sticks: Callable[[], Sequence[Stick]],
        executor: Executor | None = None,
    ) -> None:
        """Nothing is looked at before `attend`."""
        super().__init__()
        self._data = data
        self.sticks = sticks
        self.executor = executor or ThreadPoolExecutor(1, thread_name_prefix="surroundings")
        self.found = Found()
        self.looked = False
        self.trouble = ""
        self._wanted: Wanted = "nothing"
        self._looking = self._stale = False
        self._answers = Answers()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    def attend(self, wanted: Wanted) -> None:
        """Begin to look for sticks with the keys on them, or for everything; or stop and forget."""
        if wanted == self._wanted:
            return
        self._wanted = wanted
        self.found, self.looked, self.trouble = Found(), False, ""
        if wanted == "nothing":
            self._timer.stop()
        else:
            self._timer.start()
            self.afresh()

    def afresh(self) -> None:
        """Look at what lies on the sticks too, even if they are still the same."""
        self._stale = True
        self.look()

    def look(self) -> None:
        """Look once, unless a slow stick is still being looked at."""
        if self._looking or self._wanted == "nothing":
            return
        wanted, before = self._wanted, None if self._stale else self.found
        self._looking, self._stale = True, False
        look = self.executor.submit(_look, self.sticks, self._data, wanted, before)
        self._answers.ask(look, lambda found: self._take(wanted, found), self._fail)

    def stop(self) -> None:
        """Wait for what is under way."""
        self.attend("nothing")
        self.executor.shutdown(wait=True)

    def _take(self, wanted: Wanted, found: Found) -> None:
        self._looking = False
        if self._wanted == "nothing":
            return
        if wanted != self._wanted:
            self._stale = True
        elif found != self.found or not self.looked or self.trouble:
            self.found, self.looked, self.trouble = found, True, ""
            self.changed.emit()
        if self._stale:
            self.look()

    def _fail(self, error: KioskError) -> None:
        """Say so, and look again in two seconds: whoever is at work here can go on."""
        self._looking, self._stale = False, True
        if self._wanted != "nothing" and self.trouble != error.said:
            self.trouble = error.said
            self.changed.emit()


def _look(
    sticks: Callable[[], Sequence[Stick]], data: Path, wanted: Wanted, before: Found | None
) -> Found:
    try:
        there = tuple(sticks())
        if before is not None and _which(there) == _which(before.sticks):
            return replace(before, sticks=there)
        if wanted == "keys":
            return Found(there, keys=find_keys(there))
        return Found(
            there, find_packs(there, data), find_locks(there), find_keys(there), find_setups(there)
        )
    except OSError as error:  # of a stick that fails; it is no fault of the program
        raise FailureError(
            "The sticks could not be looked at just now.", "It is tried again by itself."
        ) from error


def _which(sticks: Sequence[Stick]) -> list[tuple[Path, str, int, bool]]:
    """Return what tells these sticks from others, whatever is written on them meanwhile."""
    return [(stick.path, stick.device, stick.size, stick.read_only) for stick in sticks]
