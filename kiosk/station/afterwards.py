"""What is done with a kiosk once its signatures are home: wiping it, by hand or by and by."""

import contextlib
from datetime import datetime

from kiosk.errors import FailureError
from kiosk.plural import counted
from kiosk.station.journal import Journal
from kiosk.station.keeper import StoreKeeper
from kiosk.vault.wipe import may_wipe, remove_old, take_stock, wipe


def wipe_kiosk(keeper: StoreKeeper, typed: str, *, give_up_missing: bool = False) -> int:
    """Remove every record from this kiosk, and return how many that were.

    The caller has checked the PIN; `typed` is the number of records as somebody typed it.
    Settings, counts of the days and notes of exports stay. On the store's thread. Raises
    FailureError while a signature is in no verified export, or for another number.
    """
    stock = take_stock(keeper.path)
    if stock.is_home and not may_wipe(stock, typed):
        raise FailureError(
            f"This kiosk holds {counted(stock.collected, 'record')}, and another number was typed.",
            "Nothing was removed.",
        )
    removed = wipe(keeper.path, give_up_missing=give_up_missing)
    _tell(keeper, "wiped", removed, given_up=stock.missing)
    keeper.refresh_copy()
    return removed


def remove_what_is_old(keeper: StoreKeeper, now: datetime) -> int:
    """Remove what was exported long enough ago, if the settings ask for it; return how many.

    See `wipe.remove_old` for what a wrong clock can do. For any thread. Raises KioskError.
    """
    settings = keeper.workplace.settings
    if settings is None or not settings.remove_after_days:
        return 0
    removed = remove_old(keeper.path, settings.remove_after_days, now)
    if removed:
        _tell(keeper, "removed-after-days", removed)
        keeper.refresh_copy()
    return removed


def _tell(keeper: StoreKeeper, event: str, removed: int, **more: int) -> None:
    with contextlib.closing(Journal(keeper.workplace.data)) as journal:
        journal.event(event, signatures=removed, **more)
