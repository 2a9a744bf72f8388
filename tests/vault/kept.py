"""A store for tests: whose it is, and what its file holds."""

import sqlite3
from datetime import date
from pathlib import Path

from kiosk.vault.seal import Identity
from kiosk.vault.store import Store
from kiosk.vault.view import Batch

IDENTITY = Identity.new()
DAY = date(2026, 11, 3)
BATCH = Batch("batch-1", "2026-11-03T18:00:00Z", "csv", 1, "00" * 32)


def ask(path: Path, query: str) -> list[tuple[object, ...]]:
    """Ask the file itself, over a connection of one's own."""
    connection = sqlite3.connect(path)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


def contents(folder: Path) -> bytes:
    return b"".join(p.read_bytes() for p in folder.rglob("*") if p.is_file())


def export_all(store: Store) -> None:
    ids = [row for row, _ in store.rows(only_new=True)]
    with store.marking(BATCH, ids, store.changes()):
        pass
