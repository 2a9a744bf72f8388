"""`python -m tests.faults.liar WAY …`: Petition Kiosk, broken so that it loses what it promised.

    early       a row is answered before it is committed
    unsynced    SQLite never asks the disk to keep anything (`synchronous=OFF`)

The harness must notice either of them.
"""

import sqlite3
import sys
from unittest import mock

from kiosk import cli
from kiosk.signing.signature import Signature
from kiosk.vault.connection import prepare
from kiosk.vault.store import Store

_append = Store.append
_waiting: list[Signature] = []


def late_append(self: Store, signature: Signature) -> None:
    """Keep the record before this one, and say that this one is kept."""
    _waiting.append(signature)
    if len(_waiting) > 1:
        _append(self, _waiting.pop(0))


def careless_prepare(connection: sqlite3.Connection) -> None:
    """Prepare a connection that leaves everything to chance."""
    prepare(connection)
    connection.execute("PRAGMA synchronous = OFF")


if __name__ == "__main__":
    if sys.argv[1] == "early":
        mock.patch.object(Store, "append", late_append).start()
    else:
        mock.patch("kiosk.vault.store.prepare", careless_prepare).start()
    cli.main(sys.argv[2:])
