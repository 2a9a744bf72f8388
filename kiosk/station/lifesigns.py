"""How a program shows that it lives: to the supervisor through a pipe, to systemd by its socket.

The pipe is the program's standard output, on which a kiosk says nothing else: every system can hand
that on. What systemd reads is described in sd_notify(3); it is a datagram to a local socket.
"""

import os
import socket
from collections.abc import MutableMapping
from typing import Self

HEARTBEAT = "KIOSK_HEARTBEAT"  # set by the supervisor for the program it keeps up
NOTIFY = "NOTIFY_SOCKET"  # set by systemd
BEAT, REST = b"\x06", b"\x16"  # ACK, SYN: never part of a text
STDOUT = 1


class LifeSigns:
    """Shows signs of life to whoever wants them; where nobody does, nothing happens."""

    def __init__(self, pipe: int | None = None, service: str | None = None) -> None:
        """`pipe` is a descriptor to write to, `service` the address of systemd's socket."""
        self._pipe = pipe
        # A name that begins with @ is one without a file (unix(7)).
        self._service = "\0" + service[1:] if service and service.startswith("@") else service
        self._up = False

    @classmethod
    def wanted(cls, environment: MutableMapping[str, str] = os.environ) -> Self:
        """Return those that were asked for, and take the request out of the environment.

        What this program starts must not show signs of life in its place.
        """
        heard = environment.pop(HEARTBEAT, "") != ""
        return cls(STDOUT if heard else None, environment.pop(NOTIFY, None))

    def beat(self) -> None:
        """Live. The first time says that everything is up."""
        self._write(BEAT)
        self._notify("WATCHDOG=1" if self._up else "READY=1\nWATCHDOG=1")
        self._up = True

    def alive(self) -> None:
        """Live, whether what was started is up or not."""
        self._notify("WATCHDOG=1")

    def rest(self) -> None:
        """Be busy for a while, without a sign."""
        self._write(REST)

    def end(self) -> None:
        """Stop, because somebody wants it."""
        self.rest()
        self._notify("STOPPING=1")

    def _write(self, sign: bytes) -> None:
        if self._pipe is None:
            return
        try:
            os.write(self._pipe, sign)
        except OSError:
            self._pipe = None  # nobody listens any more; the table goes on

    def _notify(self, words: str) -> None:
        if self._service is None:
            return
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as notify:
                notify.sendto(words.encode(), self._service)
        except OSError:
            self._service = None  # gone with the service manager, for which nothing can be done
