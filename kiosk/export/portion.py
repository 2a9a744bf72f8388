"""An export of one campaign alone, from a store that holds signatures for several."""

from collections.abc import Collection, Generator, Iterable
from contextlib import AbstractContextManager

from kiosk.vault.store import Store
from kiosk.vault.view import Batch


class Portion:
    """The rows of one campaign in a store, as the source of an export. All raise KioskError.

    Only these rows are seen, so only these can be marked: the others stay as new as they were.
    """

    def __init__(self, store: Store, campaign: str) -> None:
        """Read from `store`, which the caller closes."""
        self._store = store
        self._campaign = campaign

    def collected(self) -> int:
        """Return how many rows there are."""
        return self._store.collected(self._campaign)

    def not_exported(self) -> int:
        """Return how many no export has taken yet."""
        return self._store.not_exported(self._campaign)

    def set_aside(self) -> int:
        """Return how many were set aside in a review, and are in no file since."""
        return self._store.set_aside(self._campaign)

    def rows(
        self, *, only_new: bool, set_aside: bool = False
    ) -> Generator[tuple[str, bytes], None, None]:
        """Stream ids and sealed records by id; see `StoreView.rows`."""
        return self._store.rows(only_new=only_new, set_aside=set_aside, campaign=self._campaign)

    def row(self, row_id: str) -> bytes | None:
        """Return one sealed record."""
        return self._store.row(row_id)

    def changes(self) -> str | None:
        """Return what differs after a correction or a removal."""
        return self._store.changes()

    def snapshot(self) -> AbstractContextManager[None]:
        """Read everything inside as it is now."""
        return self._store.snapshot()

    def marking(
        self,
        batch: Batch,
        ids: Iterable[str],
        changes: str | None,
        aside: tuple[Batch, Collection[str]] | None = None,
    ) -> AbstractContextManager[None]:
        """Note an export, and what was set aside in it, if what is done inside succeeds."""
        return self._store.marking(batch, ids, changes, aside)
