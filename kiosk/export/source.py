"""Where the rows of an export come from: a kiosk's store, or bundles at the office."""

from collections.abc import Generator, Iterable
from contextlib import AbstractContextManager, nullcontext
from typing import Protocol

from kiosk.vault.view import Batch


class Unmarked:
    """Another source, all of it, as if nothing was ever exported; it will not notice this export.

    For files that take no signature home, such as a book of names.
    """

    def __init__(self, source: "Source") -> None:
        """Read from `source`."""
        self._source = source

    def collected(self) -> int:
        """Return how many rows there are."""
        return self._source.collected()

    def changes(self) -> str | None:
        """Return what differs after a correction or a removal."""
        return self._source.changes()

    def rows(self, *, only_new: bool) -> Generator[tuple[str, bytes], None, None]:  # noqa: ARG002
        """Stream ids and sealed records of all rows by id."""
        return self._source.rows(only_new=False)

    def snapshot(self) -> AbstractContextManager[None]:
        """Read everything inside as it is now."""
        return self._source.snapshot()

    def marking(
        self,
        batch: Batch,  # noqa: ARG002
        ids: Iterable[str],  # noqa: ARG002
        changes: str | None,  # noqa: ARG002
    ) -> AbstractContextManager[None]:
        """Note nothing."""
        return nullcontext()


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
