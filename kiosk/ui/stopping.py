"""Stopping properly when the system asks for it: Ctrl+C, a log-out, a shutdown."""

import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSocketNotifier

SIGNALS = (signal.SIGINT, signal.SIGTERM)


@contextmanager
def on_request(stop: Callable[[], None]) -> Iterator[None]:
    """Call `stop` in Qt's loop when the system asks; Python alone would not hear it there."""
    inside, outside = socket.socketpair()
    inside.setblocking(False)
    outside.setblocking(False)
    woken = QSocketNotifier(inside.fileno(), QSocketNotifier.Type.Read)

    def asked() -> None:
        inside.recv(64)
        stop()

    woken.activated.connect(asked)
    before = {number: signal.signal(number, lambda *_: None) for number in SIGNALS}
    fd = signal.set_wakeup_fd(outside.fileno(), warn_on_full_buffer=False)
    try:
        yield
    finally:
        signal.set_wakeup_fd(fd)
        for number, handler in before.items():
            signal.signal(number, handler)
        woken.setEnabled(False)
        inside.close()
        outside.close()
