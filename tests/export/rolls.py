"""Rolls of records that were never in a store."""

import contextlib
from collections.abc import Iterator, Sequence
from typing import Any

from kiosk.export.gather import Roll, gathered
from kiosk.signing.signature import Signature
from kiosk.vault.seal import Identity, seal

IDENTITY = Identity.new()


class Rows:
    """Sealed records in memory, read like a store's."""

    def __init__(self, records: Sequence[Signature]) -> None:
        self._rows = {r.id: seal(r.to_json(), IDENTITY.recipients) for r in records}

    def collected(self) -> int:
        return len(self._rows)

    def not_exported(self) -> int:
        return len(self._rows)

    def set_aside(self) -> int:
        return 0

    def rows(self, *, only_new: bool, set_aside: bool = False) -> Any:
        assert only_new in (True, False)
        assert not set_aside
        return (row for row in sorted(self._rows.items()))

    def row(self, row_id: str) -> bytes | None:
        return self._rows.get(row_id)


@contextlib.contextmanager
def rolled(*records: Signature) -> Iterator[Roll]:
    """The roll of these records."""
    with gathered(
        Rows(records), IDENTITY, only_new=True, progress=lambda *_: None, prepare=lambda: None
    ) as roll:
        yield roll
