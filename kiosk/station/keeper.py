"""Looking after a store while it is used: recovery when it is damaged, and its copy."""

import contextlib
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from kiosk.errors import BadInputError, FailureError, KioskError
from kiosk.signing.signature import utc_now
from kiosk.station.data import Workplace
from kiosk.station.journal import Journal, Stopwatch, kind_of
from kiosk.vault import copies, recovery
from kiosk.vault.lock import KioskLock
from kiosk.vault.plainly import DamagedStoreError
from kiosk.vault.recovery import Recovery
from kiosk.vault.store import Store

Clock = Callable[[], datetime]
Told = Callable[[Recovery], None]
_T = TypeVar("_T")


def hold(data: Path, journal: Journal, now: datetime) -> KioskLock:
    """Lock the data folder; a stop that was not a proper one is noted. Raises KioskError."""
    lock = KioskLock.take(data, now)
    if lock.left_behind is not None:
        journal.event("unclean-stop", pid=lock.left_behind.pid)
    return lock


class StoreKeeper:
    """Opens the store when it is first needed, and again after a recovery.

    All methods are for one thread; the two about the copy are for any.
    """

    def __init__(
        self,
        workplace: Workplace,
        *,
        clock: Clock = utc_now,
        told: Told = lambda _: None,
        locked: bool = False,
        open_store: Callable[[], Store] | None = None,
    ) -> None:
        """`told` hears of a recovery; `locked` says that the caller holds the data folder."""
        self.workplace = workplace
        self._clock = clock
        self._told = told
        self._locked = locked
        self._open_store = open_store or (lambda: workplace.open_store(clock))
        self._store: Store | None = None

    @property
    def path(self) -> Path:
        """The store's file."""
        return self.workplace.store_path

    @property
    def has_store(self) -> bool:
        """Whether there is a store, or what one can be made of."""
        return self.path.exists() or recovery.is_needed(self.path)

    def use(self, job: Callable[[Store], _T]) -> _T:
        """Return what `job` returns; if it meets damage, once more after a recovery.

        Raises KioskError.
        """
        try:
            return job(self._opened())
        except DamagedStoreError:
            self.recover()
            return job(self._opened())

    def recover(self) -> None:
        """Set the store aside and carry what is readable into a new one. Raises KioskError."""
        self.close()
        journal = Journal(self.workplace.data)
        with contextlib.closing(journal), self._alone(journal):
            journal.event("store-damaged")
            watch = Stopwatch()
            try:
                done = recovery.recover(self.path, self._clock())
            except KioskError as error:
                journal.event("recovery-failed", kind=kind_of(error), ms=watch.ms)
                raise
            journal.event(
                "store-recovered",
                carried=done.carried,
                from_copy=done.from_copy,
                missing=done.missing,
                ms=watch.ms,
            )
        self._told(done)

    def refresh_copy(self, *, only_if_due: bool = False) -> None:
        """Bring the copy up to date; what comes in the way stops nobody, and is noted.

        Practice has none: nothing counts there.
        """
        if self.workplace.practice or recovery.is_needed(self.path):
            return
        if only_if_due and not copies.is_due(self.path, self._clock()):
            return
        with contextlib.closing(Journal(self.workplace.data)) as journal:
            watch = Stopwatch()
            try:
                if copies.refresh(self.path, self._clock()):
                    journal.event("store-copied", ms=watch.ms)
            except KioskError as error:
                journal.event("copy-failed", kind=kind_of(error), ms=watch.ms)

    def close(self) -> None:
        """Close the store, if it is open."""
        if self._store is not None:
            self._store.close()
            self._store = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _opened(self) -> Store:
        if self._store is None:
            if recovery.is_needed(self.path):
                self.recover()
            self._store = self._open_store()
        return self._store

    def _alone(self, journal: Journal) -> contextlib.AbstractContextManager[object]:
        if self._locked:
            return contextlib.nullcontext()
        try:
            return hold(self.workplace.data, journal, self._clock())
        except BadInputError as error:
            raise FailureError(
                "The store is damaged, and the kiosk that is running on it has to put it right.",
                "Stop that kiosk and start it again; nothing more was changed.",
            ) from error
