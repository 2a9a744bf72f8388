"""What a running kiosk does for its store in the background: a look through it, copies, removal.

In a thread and over connections of its own, so that no signature waits for it.
"""

import contextlib
from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.errors import KioskError
from kiosk.signing.signature import utc_now
from kiosk.station.afterwards import remove_what_is_old
from kiosk.station.keeper import Clock, StoreKeeper
from kiosk.vault import copies, recovery

CHECK_AFTER_MS = 3_000  # the first screen is there by then
COPY_EVERY_MS = 60_000  # a look whether it is time; see `copies.EVERY`
REMOVE_EVERY_MS = 24 * 60 * 60 * 1000


class Upkeep(QObject):
    """Looks after the store of a keeper until `stop`; `damaged` tells that it needs a recovery."""

    damaged = Signal()

    def __init__(
        self, keeper: StoreKeeper, executor: Executor | None = None, clock: Clock = utc_now
    ) -> None:
        """Nothing happens before `start`."""
        super().__init__()
        self._keeper = keeper
        self._clock = clock
        self._executor = executor or ThreadPoolExecutor(1, thread_name_prefix="upkeep")
        self._check = self._timer(CHECK_AFTER_MS, self.check)
        self._check.setSingleShot(True)
        self._copy = self._timer(COPY_EVERY_MS, self.copy)
        self._removal = self._timer(REMOVE_EVERY_MS, self.remove)

    def start(self) -> None:
        """Begin: tidy up, one look through, then a copy now and then."""
        self._executor.submit(copies.tidy, self._keeper.path)
        self._check.start()
        self._copy.start()
        self._removal.start()

    def check(self) -> None:
        """Look through the whole store, and remove what is old if it is well."""
        self._executor.submit(self._look)

    def copy(self) -> None:
        """Make a new copy if it is time for one."""
        self._executor.submit(self._keeper.refresh_copy, only_if_due=True)

    def remove(self) -> None:
        """Remove what was exported long enough ago, where the settings ask for it."""
        self._executor.submit(self._remove)

    def stop(self) -> None:
        """Wait for what is under way. The store is closed by now: copy it as it will lie there."""
        self._check.stop()
        self._copy.stop()
        self._removal.stop()
        self._executor.submit(self._keeper.refresh_copy)
        self._executor.shutdown(wait=True)

    def _look(self) -> None:
        try:
            if not recovery.is_sound(self._keeper.path):
                self.damaged.emit()
                return
        except KioskError:
            return  # the disk says no; a signature will tell
        self._remove()

    def _remove(self) -> None:
        with contextlib.suppress(KioskError):  # the next look tries again
            remove_what_is_old(self._keeper, self._clock())

    def _timer(self, milliseconds: int, call: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.timeout.connect(call)
        return timer
