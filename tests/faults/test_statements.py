"""Every statement of a save fails in turn, without strace: a stand-in for the store's connection.

The disk says no before the statement is carried out, or after it: then the row may be kept and the
answer is lost. Either way the same record is tried again when the disk is well, and is kept once.
"""

import sqlite3
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from kiosk.errors import KioskError
from kiosk.signing.signature import Answer, Signature
from kiosk.station.data import open_data
from kiosk.vault.connection import connect
from kiosk.vault.store import Store
from tests.faults.ledger import Ledger
from tests.station.kiosks import Live
from tests.vault.samples import signature


class DiskError(sqlite3.OperationalError):
    """What SQLite raises when the disk fails; its code cannot be set on the original."""

    sqlite_errorcode = sqlite3.SQLITE_IOERR


class Stumbling:
    """A connection whose `nth` statement from now on fails, before or after it was carried out."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._left = 0
        self._after = False

    def stumble(self, nth: int, *, after: bool) -> None:
        """Fail then; 0 means never."""
        self._left, self._after = nth, after

    @property
    def left(self) -> int:
        """How many statements there are still to come until it fails."""
        return self._left

    def execute(self, *statement: Any) -> sqlite3.Cursor:
        """Carry out a statement, or not."""
        self._left -= 1
        fails = self._left == 0
        begins = statement[0].startswith("BEGIN")  # fails only by not being carried out
        if fails and (begins or not self._after):
            raise DiskError("disk I/O error")
        cursor = self._connection.execute(*statement)
        if fails:
            raise DiskError("disk I/O error")
        return cursor

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)


@pytest.mark.parametrize("after", [False, True])
def test_every_statement_of_a_save(
    live: Live, ledger: Ledger, after: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Stumbling] = []

    def stumbling_connect(path: Path, mode: Any) -> Stumbling:
        made.append(Stumbling(connect(path, mode)))
        return made[-1]

    monkeypatch.setattr("kiosk.vault.store.connect", stumbling_connect)
    with open_data(live.data).open_store() as store:
        for nth in count(1):
            if _saved_in_spite_of(store, made[0], nth, ledger, after=after):
                break
    monkeypatch.undo()
    assert nth > 4  # begin, insert, the counts, commit
    assert ledger.findings(live.data) == []
    assert len(ledger.kept()) == nth


@pytest.mark.parametrize("after", [False, True])
def test_every_statement_of_a_correction(
    live: Live, after: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Stumbling] = []

    def stumbling_connect(path: Path, mode: Any) -> Stumbling:
        made.append(Stumbling(connect(path, mode)))
        return made[-1]

    monkeypatch.setattr("kiosk.vault.store.connect", stumbling_connect)
    with open_data(live.data).open_store() as store:
        record = signature()
        store.append(record)
        for nth in count(1):
            answer: Answer = "no" if nth % 2 else "yes"
            updates = replace(record.consents["updates"], answer=answer)
            new = replace(record, consents={**record.consents, "updates": updates})
            if _corrected_in_spite_of(store, made[0], nth, record, new, after=after):
                break
            told = {"signature": 1, f"updates-{answer}": 1}
            assert {name: n for name, n in store.totals().items() if n} == told, nth
            record = new
    assert nth > 8  # begin, two looks, the row, the counts out and in, the change, commit


def _corrected_in_spite_of(
    store: Store,
    connection: Stumbling,
    nth: int,
    old: Signature,
    new: Signature,
    *,
    after: bool,
) -> bool:
    """Correct with the `nth` statement failing, then without; returns whether it never failed."""
    connection.stumble(nth, after=after)
    try:
        store.replace(old, new)
    except KioskError:
        connection.stumble(0, after=after)
        store.replace(old, new)
        return False
    return connection.left > 0


def _saved_in_spite_of(
    store: Store, connection: Stumbling, nth: int, ledger: Ledger, *, after: bool
) -> bool:
    """Save with the `nth` statement failing, then without; returns whether it never came to it."""
    record = signature(id=f"row-{nth}", email=f"s{nth}@example.org")
    ledger.sent.add(record.email)
    connection.stumble(nth, after=after)
    try:
        store.append(record)
    except KioskError as error:
        said = error.sentence
        connection.stumble(0, after=after)
        store.append(record)
    else:
        said = ""
    ledger.acknowledged[record.id] = record.receipt
    assert said == "" or "The disk did not take" in said
    return said == ""
