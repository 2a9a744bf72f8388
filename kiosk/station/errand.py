"""The work of an export to a stick, for the thread the store belongs to."""

import contextlib
import errno
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import BadInputError, FailureError, KioskError
from kiosk.names import stamp
from kiosk.said import Said
from kiosk.station.drives import Stick
from kiosk.station.keeper import StoreKeeper
from kiosk.station.taking_pages import Holdings, LooksFalse, Offer, Plan, Taken, TakenFile
from kiosk.vault.identity import read_identity
from kiosk.vault.seal import Identity
from kiosk.vault.store import Store

if TYPE_CHECKING:
    from kiosk.export.run import Order

Sticks = Callable[[], Sequence[Stick]]
Progress = Callable[[str, int, int], None]
"""Told the stage, how much of it is done and how much there is; it may raise `Cancelled`."""

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_READ_ONLY = {errno.EROFS, errno.EACCES, errno.EPERM}


class WrongKeyError(BadInputError):
    """The key opens none of the signatures."""


def count(keeper: StoreKeeper) -> tuple[Holdings, tuple[Offer, ...]]:
    """Return what the store holds, and the formats there are. Raises KioskError."""
    from kiosk.station.takeaway import known_formats

    offers = tuple(
        Offer(form.name, form.rules.title, form.rules.advice, needs_key=not form.is_sealed)
        for form in known_formats(keeper.workplace)
    )
    return keeper.use(_holdings) if keeper.has_store else Holdings(0, 0), offers


def look_through(keeper: StoreKeeper, plan: Plan, progress: Progress) -> tuple[LooksFalse, ...]:
    """Open everything that is to be exported; return what looks false. Raises KioskError."""
    key, settings = _key(keeper, plan), keeper.workplace.settings
    ours = settings is None or not set(key.recipients).isdisjoint(settings.recipients)
    return keeper.use(lambda store: _doubts(store, key, plan, progress, ours=ours))


def take(
    keeper: StoreKeeper, plan: Plan, sticks: Sticks, now: datetime, progress: Progress
) -> Taken:
    """Write the files, read them back and mark what is in them. Raises KioskError."""
    from kiosk.export.gather import Cancelled
    from kiosk.station.takeaway import take_away

    stick = _still_there(plan, sticks)
    order = _order(keeper, plan, stick, now)
    try:
        card = take_away(keeper, stick.path, order, lambda: _key(keeper, plan), now, progress)
    except Cancelled:
        raise
    except KioskError as error:
        raise _in_words(error, stick, sticks) from error
    result = card.result
    if result is None:
        raise FailureError("There is nothing new to export.", "Everything has left already.")
    return Taken(
        tuple(TakenFile(file.path.name, file.rows, file.sha256) for file in result.files),
        collected=result.collected,
        written=result.exported,
        merged=result.merged,
        set_aside=result.set_aside,
        before=result.before,
        unopenable=len(result.unopenable),
        read_back=result.read_back,
    )


def _holdings(store: Store) -> Holdings:
    last = store.last_export()
    return Holdings(store.collected(), store.not_exported(), last.format if last else "")


def _doubts(
    store: Store, key: Identity, plan: Plan, progress: Progress, *, ours: bool
) -> tuple[LooksFalse, ...]:
    from kiosk.export.gather import gathered
    from kiosk.export.review import reason
    from kiosk.station import dumps

    new = plan.what == "new"
    opened = gathered(store, key, only_new=new, progress=progress, prepare=dumps.switch_off)
    with store.snapshot(), contextlib.ExitStack() as stack:
        try:
            roll = stack.enter_context(opened)
        except BadInputError as error:  # the one thing that can be wrong here is the key
            raise _fits_none(plan.count, ours=ours) from error
        people = ((reason(entry.signature), entry.signature) for entry in roll.people())
        return tuple(
            LooksFalse(one.receipt, f"{one.first_name} {one.last_name}".strip(), one.email, why)
            for why, one in people
            if why
        )


def _fits_none(count: int, *, ours: bool) -> WrongKeyError:
    if ours:
        return WrongKeyError(
            Said(
                "This key belongs to this kiosk, and opens none of the %1 signatures: they were"
                " locked to another one, or are damaged.",
                f"{count:,}",
            ),
            Said("Take that other key, or take them sealed."),
        )
    return WrongKeyError(
        Said("This key opens none of the %1 signatures.", f"{count:,}"),
        Said("Take the key that belongs to this kiosk."),
    )


def _order(keeper: StoreKeeper, plan: Plan, stick: Stick, now: datetime) -> "Order":
    """Return what to export; only where something is set aside is there a list of it."""
    from kiosk.station.takeaway import order

    if plan.offer is None:
        raise BadInputError("No format was chosen.")
    name = f"signatures-set-aside-{stamp(now)}.csv"
    review = stick.path / name if plan.aside else None
    made = order(
        keeper.workplace, plan.offer.name, every=plan.what == "all", replace=False, review=review
    )
    return replace(made, keep=plan.kept or frozenset())


def _key(keeper: StoreKeeper, plan: Plan) -> Identity:
    if keeper.workplace.practice:
        return read_identity(keeper.workplace.practice_identity)
    if plan.key is None:
        raise BadInputError("No key was opened.")
    return plan.key


def _still_there(plan: Plan, sticks: Sticks) -> Stick:
    """Return the stick. One that is gone may leave its folder on the kiosk's own disk."""
    stick = plan.target or plan.stick
    if stick is None or not _is_among(stick, sticks):
        raise _pulled_out(stick)
    return stick


def _is_among(stick: Stick, sticks: Sticks) -> bool:
    return stick.path in {found.path for found in sticks()}


def _pulled_out(stick: Stick | None) -> FailureError:
    said = Said("The stick was pulled out too early.")
    if stick:
        said = Said("The stick “%1” was pulled out too early.", stick.name)
    return FailureError(
        said, Said("Nothing was marked as exported. Put it in again, or take another one.")
    )


def _in_words(error: KioskError, stick: Stick, sticks: Sticks) -> KioskError:
    """Return the failure as it is for somebody with a stick in the hand."""
    if not _is_among(stick, sticks):
        return _pulled_out(stick)
    if str(stick.path) not in str(error):
        return error
    code = error.__cause__.errno if isinstance(error.__cause__, OSError) else None
    if code in _FULL:
        return FailureError(
            Said("The stick “%1” is full.", stick.name),
            Said("Nothing was marked as exported. Take another stick, or make room on this one."),
        )
    if code in _READ_ONLY:
        return FailureError(
            Said("Nothing can be written on the stick “%1”.", stick.name),
            Said(
                "Nothing was marked as exported. It may have a switch on its side; or take another."
            ),
        )
    return type(error)(_shorter(error.sentence, stick.path), _shorter(error.remedy, stick.path))


def _shorter(text: str, folder: Path) -> str:
    return text.replace(f"{folder}/", "").replace(str(folder), folder.name)
