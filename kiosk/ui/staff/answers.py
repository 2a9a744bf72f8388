"""From other threads to the GUI thread: what came of a job, and how far it is."""

import time
from collections.abc import Callable
from concurrent.futures import Future
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from kiosk.export.gather import Cancelled
from kiosk.station.keeper import StoreKeeper
from kiosk.ui.records import Failed, hand_on

Lend = Callable[[Callable[[StoreKeeper], Any]], "Future[Any]"]
"""Runs a job with the store's keeper where the store lives."""


TELL_SECONDS = 0.05  # between two words of how far it is


class Answers(QObject):
    """Hands on what futures hold, in the thread it lives in."""

    _came = Signal(object)

    def __init__(self) -> None:
        """Belong to the thread that makes it."""
        super().__init__()
        self._came.connect(self._give, Qt.ConnectionType.QueuedConnection)

    def ask(self, future: "Future[Any]", done: Callable[[Any], None], failed: Failed) -> None:
        """Call `done` with the result, or `failed` with a KioskError; anything else is a bug."""
        future.add_done_callback(lambda f: self._came.emit((f, done, failed)))

    def _give(self, outcome: tuple["Future[Any]", Callable[[Any], None], Failed]) -> None:
        future, done, failed = outcome
        hand_on(future, done, failed)


class Meter(QObject):
    """How far a job is: the job calls it at every step, and it tells so a few times a second."""

    moved = Signal(str, int, int)

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        """`moved` is emitted in the thread of the job."""
        super().__init__()
        self._monotonic = monotonic
        self._stop = Event()
        self._stage, self._told = "", 0.0

    def restart(self) -> None:
        """Begin another job."""
        self._stop.clear()
        self._stage = ""

    def stop(self) -> None:
        """End the job at its next step."""
        self._stop.set()

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Take a step. Raises Cancelled after `stop`."""
        if self._stop.is_set():
            raise Cancelled
        now = self._monotonic()
        if stage != self._stage or done == total or now - self._told >= TELL_SECONDS:
            self._stage, self._told = stage, now
            self.moved.emit(stage, done, total)
