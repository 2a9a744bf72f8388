"""Where the rows of an export come from: a kiosk's store, or bundles at the office."""

from collections.abc import Generator, Iterable
from contextlib import AbstractContextManager
from typing import Protocol

from kiosk.vault.view import Batch


class Source(Protocol):
    """What an export needs of it; `Store` and `Bundles` have that. Everything raises KioskError."""

    def collected(self) -> int:
        """Return how many rows there are."""

    def changes(self) -> str | None:
        """Return what differs after a correction or a removal."""

    def rows(self, *, only_new: bool) -> Generator[tuple[str, bytes], None, None]:
        """Stream ids and sealed records by id: all, or those no export took."""

    def snapshot(self) -> AbstractContextManager[None]:
        """Read everything inside as it is now."""

    def marking(
        self, batch: Batch, ids: Iterable[str], changes: str | None
    ) -> AbstractContextManager[None]:
        """Note an export if what is done inside succeeds."""
