"""`python -m tests.faults.liar WAY …`: Petition Kiosk, broken so that it loses what it promised.

What follows is a command of `kiosk`, or `screens DATA` for the real screens (`screens.py`).

    early       a row is answered before it is committed
    unsynced    SQLite never asks the disk to keep anything (`synchronous=OFF`)
    buggy       keeping a row raises an error that repeats what was typed
    fat         no file without a name can be made, and no second name given: a stick with FAT

The harness must notice the first two; the third must not give anybody away; the last is no lie.
"""

import errno
import os
import sqlite3
import sys
from pathlib import Path
from typing import Any
from unittest import mock

from kiosk import cli
from kiosk.signing.signature import Signature
from kiosk.vault.connection import prepare
from kiosk.vault.store import Store
from tests.faults import screens

_append = Store.append
_waiting: list[Signature] = []


def late_append(self: Store, signature: Signature) -> None:
    """Keep the record before this one, and say that this one is kept."""
    _waiting.append(signature)
    if len(_waiting) > 1:
        _append(self, _waiting.pop(0))


def talkative_append(self: Store, signature: Signature) -> None:  # noqa: ARG001
    """Fail, with everything about a person in the message."""
    raise ZeroDivisionError(repr(signature))


def careless_prepare(connection: sqlite3.Connection) -> None:
    """Prepare a connection that leaves everything to chance."""
    prepare(connection)
    connection.execute("PRAGMA synchronous = OFF")


def no_link(*_: object, **__: object) -> None:
    """Answer as FAT does."""
    raise OSError(errno.EPERM, os.strerror(errno.EPERM))


LIES: dict[str, Any] = {
    "early": mock.patch.object(Store, "append", late_append),
    "unsynced": mock.patch("kiosk.vault.store.prepare", careless_prepare),
    "buggy": mock.patch.object(Store, "append", talkative_append),
    "fat": mock.patch.multiple("kiosk.vault.files", _NAMELESS=0, _link=no_link),
}

if __name__ == "__main__":
    LIES[sys.argv[1]].start()
    if sys.argv[2] == "screens":
        screens.main(Path(sys.argv[3]))
    else:
        cli.main(sys.argv[2:])
