"""Saving off the GUI thread: one worker thread owns the store and its connection."""

from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from datetime import datetime
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from kiosk.errors import FailureError, KioskError
from kiosk.signing.signature import Signature
from kiosk.station.keeper import StoreKeeper
from kiosk.vault.recovery import Recovery
from kiosk.vault.store import Store

Done = Callable[[int | None], None]
Failed = Callable[[KioskError], None]
_T = TypeVar("_T")


def hand_on(future: Future[Any], done: Callable[[Any], None], failed: Failed) -> None:
    """Call `done` with a result, or `failed` with a KioskError; anything else is a bug."""
    error = future.exception()
    if error is None:
        done(future.result())
    elif isinstance(error, KioskError):
        failed(error)
    else:
        failed(FailureError("Something in the program is wrong.", "Please start the kiosk again."))
        raise error


class Records(Protocol):
    """Where signatures go. Each call returns at once and answers later on this thread."""

    def save(self, signature: Signature, done: Done, failed: Failed) -> None:
        """Keep a signature; `done` gets its number of today, after the commit."""

    def correct(self, old: Signature, new: Signature, done: Done, failed: Failed) -> None:
        """Put `new` in the place of `old`."""

    def remove(self, signature: Signature, done: Done, failed: Failed) -> None:
        """Take a signature out again."""

    def count(self, campaign: str, done: Done, failed: Failed) -> None:
        """Count today's signatures for a campaign."""

    def call_off(self) -> None:
        """Let the latest change fail if it has not begun; one that has begun is not stopped."""


class StoreRecords(QObject):
    """Runs one call at a time on the store's thread and answers on the thread it lives in.

    `recovered` hands on a Recovery that was done there: staff have to know.
    """

    recovered = Signal(object)
    _finished = Signal(object)

    def __init__(
        self,
        keeper: StoreKeeper,
        clock: Callable[[], datetime],
        executor: Executor | None = None,
    ) -> None:
        """`keeper` is used on the worker thread only, which opens the store when it is needed."""
        super().__init__()
        self._keeper = keeper
        self._clock = clock
        self._executor = executor or ThreadPoolExecutor(1, thread_name_prefix="store")
        self._latest: Future[int | None] = Future()  # of the changes
        self._finished.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def save(self, signature: Signature, done: Done, failed: Failed) -> None:
        """Keep a signature; `done` gets its number of today, or None, after the commit."""
        self._latest = self._run(
            lambda store: store.append(signature), signature.campaign, done, failed
        )

    def correct(self, old: Signature, new: Signature, done: Done, failed: Failed) -> None:
        """Put `new` in the place of `old`; `done` gets the number of today, or None."""
        self._latest = self._run(lambda store: store.replace(old, new), new.campaign, done, failed)

    def remove(self, signature: Signature, done: Done, failed: Failed) -> None:
        """Take a signature out again; `done` gets the number of today, or None."""
        self._latest = self._run(
            lambda store: store.remove(signature), signature.campaign, done, failed
        )

    def count(self, campaign: str, done: Done, failed: Failed) -> None:
        """Give `done` the number of today for a campaign, if it could be counted."""
        self._run(lambda _: None, campaign, done, failed)

    def call_off(self) -> None:
        """Let the latest change fail if it has not begun; one that has begun is not stopped."""
        self._latest.cancel()

    def recover(self) -> None:
        """Put a damaged store right, after what is under way and before what comes."""
        self._executor.submit(self._keeper.recover)

    def lend(self, job: Callable[[StoreKeeper], _T]) -> "Future[_T]":
        """Let staff do longer work with the store, between what is saved before and after it."""
        return self._executor.submit(job, self._keeper)

    def tell(self, recovery: Recovery) -> None:
        """Hand on what came of a recovery; for the keeper, on its thread."""
        self.recovered.emit(recovery)

    def stop(self) -> None:
        """Wait for what is under way, then close the store and end the thread."""
        self._executor.submit(self._keeper.close)
        self._executor.shutdown(wait=True)

    def _run(
        self, change: Callable[[Store], None], campaign: str, done: Done, failed: Failed
    ) -> Future[int | None]:
        def work(store: Store) -> int | None:
            change(store)
            return self._count(store, campaign)

        future: Future[int | None] = self._executor.submit(self._keeper.use, work)
        future.add_done_callback(lambda f: self._finished.emit((f, done, failed)))
        return future

    def _count(self, store: Store, campaign: str) -> int | None:
        """Count today's signatures; None if that fails, for what was changed is on the disk."""
        try:
            return store.count_today(campaign, self._clock().astimezone().date())
        except KioskError:
            return None

    def _answer(
        self, outcome: tuple[Future[int | None], Callable[..., Any], Callable[..., Any]]
    ) -> None:
        future, done, failed = outcome
        if future is self._latest:
            self._latest = Future()  # one that failed would keep the signature in its traceback
        if future.cancelled():
            failed(FailureError("It was called off before it began."))
            return
        hand_on(future, done, failed)
