"""What is within reach of this machine: sticks, and the packs, locks, keys and set-ups on them."""

from collections.abc import Callable, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from kiosk.station.drives import Stick
from kiosk.station.keyfiles import KeyFile, find_keys
from kiosk.station.lockfiles import LockFile, SetUpFile, find_locks, find_setups
from kiosk.station.packs import Pack, find_packs

LOOK_MS = 2_000


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
    """

    changed = Signal()
    _finished = Signal(object)

    def __init__(
        self,
        data: Path,
        sticks: Callable[[], Sequence[Stick]],
        executor: Executor | None = None,
    ) -> None:
        """Nothing is looked at before `attend(True)`."""
        super().__init__()
        self._data = data
        self._sticks = sticks
        self.executor = executor or ThreadPoolExecutor(1, thread_name_prefix="surroundings")
        self.found = Found()
        self.looked = False
        self._attending = self._looking = self._stale = False
        self._finished.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    def attend(self, attending: bool) -> None:
        """Begin to look around, or stop and forget what was found."""
        if attending == self._attending:
            return
        self._attending = attending
        if attending:
            self._timer.start()
            self.afresh()
        else:
            self._timer.stop()
            self.found, self.looked = Found(), False

    def afresh(self) -> None:
        """Look at what lies on the sticks too, even if they are still the same."""
        self._stale = True
        self.look()

    def look(self) -> None:
        """Look once, unless a slow stick is still being looked at."""
        if self._looking or not self._attending:
            return
        before = None if self._stale else self.found
        self._looking, self._stale = True, False
        future = self.executor.submit(_look, self._sticks, self._data, before)
        future.add_done_callback(self._finished.emit)

    def stop(self) -> None:
        """Wait for what is under way."""
        self.attend(False)
        self.executor.shutdown(wait=True)

    def _take(self, future: "Future[Found]") -> None:
        self._looking = False
        found = future.result()
        if not self._attending:
            return
        if found != self.found or not self.looked:
            self.found, self.looked = found, True
            self.changed.emit()
        if self._stale:
            self.look()


def _look(sticks: Callable[[], Sequence[Stick]], data: Path, before: Found | None) -> Found:
    there = tuple(sticks())
    if before is not None and _which(there) == _which(before.sticks):
        return replace(before, sticks=there)
    return Found(
        there, find_packs(there, data), find_locks(there), find_keys(there), find_setups(there)
    )


def _which(sticks: Sequence[Stick]) -> list[tuple[Path, str, int, bool]]:
    """Return what tells these sticks from others, whatever is written on them meanwhile."""
    return [(stick.path, stick.device, stick.size, stick.read_only) for stick in sticks]
