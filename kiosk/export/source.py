"""Where the rows of an export come from: a kiosk's store, or bundles at the office."""

from collections.abc import Collection, Generator, Iterable
from contextlib import AbstractContextManager
from typing import Protocol

from kiosk.vault.view import Batch


class SealedRows(Protocol):
    """Sealed records, to be opened. Everything raises KioskError."""

    def collected(self) -> int:
        """Return how many rows there are."""

    def not_exported(self) -> int:
        """Return how many no export has taken yet."""

    def set_aside(self) -> int:
        """Return how many were set aside in a review, and are in no file since."""

    def rows(
        self, *, only_new: bool, set_aside: bool = False
    ) -> Generator[tuple[str, bytes], None, None]:
        """Stream ids and sealed records by id: all, or those no export took.

        With `set_aside`, those that were set aside in a review are among the latter.
        """

    def row(self, row_id: str) -> bytes | None:
        """Return one sealed record."""


class Source(SealedRows, Protocol):
    """What an export needs of it; `Store` and `Bundles` have that. Everything raises KioskError."""

    def changes(self) -> str | None:
        """Return what differs after a correction or a removal."""

    def snapshot(self) -> AbstractContextManager[None]:
        """Read everything inside as it is now."""

    def marking(
        self,
        batch: Batch,
        ids: Iterable[str],
        changes: str | None,
        aside: tuple[Batch, Collection[str]] | None = None,
    ) -> AbstractContextManager[None]:
        """Note an export, and what was set aside in it, if what is done inside succeeds."""
