"""What a kiosk acknowledged, and whether its store keeps that promise."""

import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.errors import KioskError
from kiosk.signing.signature import Signature
from kiosk.station.data import open_data
from kiosk.vault import tallies
from kiosk.vault.seal import Identity, UnopenableError, open_sealed
from kiosk.vault.view import StoreView


@dataclass
class Ledger:
    """Who was told “kept”, and by which receipt. Every person has an address of their own."""

    identity: Identity
    acknowledged: dict[str, str] = field(default_factory=dict)
    sent: set[str] = field(default_factory=set)
    _opened: dict[str, Signature] = field(default_factory=dict)

    def answer(self, line: str) -> None:
        """Take a line of `kiosk enter`; one that was cut off by a kill told nobody anything."""
        row_id, _, receipt = line.rstrip("\n").partition("\t")
        if line.endswith("\n") and receipt:
            self.acknowledged[row_id] = receipt

    def findings(self, data: Path, *, running: bool = False) -> list[str]:
        """Return what is wrong with the store in `data`; nothing, if every promise was kept.

        Unless the kiosk is `running`, the store is opened for writing first, as at a restart.
        """
        path = open_data(data).store_path
        try:
            if not running:
                open_data(data).open_store().close()
            with StoreView.look(path) as store:
                rows = list(store.rows(only_new=False))
            wrong = self._compare(rows)
            inside = _inside(path, [self._opened.get(i) for i, _ in rows])
        except (KioskError, sqlite3.DatabaseError) as error:
            return [f"the store does not open: {error}"]
        return [*wrong, *inside]

    def kept(self) -> list[Signature]:
        """Return the records that were found whole."""
        return list(self._opened.values())

    def _compare(self, rows: list[tuple[str, bytes]]) -> list[str]:
        wrong = []
        for row_id, sealed in rows:
            try:
                if row_id not in self._opened:
                    record = Signature.from_json(open_sealed(sealed, self.identity))
                    self._opened[row_id] = record
            except (UnopenableError, ValueError):
                wrong.append(f"half: {row_id}")
        found = {row_id: self._opened[row_id] for row_id, _ in rows if row_id in self._opened}
        for row_id, receipt in self.acknowledged.items():
            if row_id not in found or found[row_id].receipt != receipt:
                wrong.append(f"lost: {row_id}")
        people = Counter(record.email for record in found.values())
        wrong += [f"doubled: {email}" for email, count in people.items() if count > 1]
        wrong += [f"never sent: {email}" for email in people.keys() - self.sent]
        return wrong


def _inside(path: Path, records: list[Signature | None]) -> list[str]:
    """Return what SQLite finds wrong, and whether the counts are those of the rows."""
    with closing(sqlite3.connect(path)) as connection:
        checked = [row[0] for row in connection.execute("PRAGMA integrity_check")]
        query = "SELECT name, sum(count) FROM tallies GROUP BY name"
        counted = dict(connection.execute(query))
    expected = Counter(name for record in records if record for name in tallies.names(record))
    wrong = [] if checked == ["ok"] else [f"integrity: {checked[:3]}"]
    if {name: count for name, count in counted.items() if count} != expected:
        wrong.append(f"tallies: {counted} instead of {dict(expected)}")
    return wrong
