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
from kiosk.signing.signature import Signature
from kiosk.station.drives import Stick
from kiosk.station.keeper import StoreKeeper
from kiosk.station.taking_pages import Heap, Holdings, LooksFalse, Offer, Plan, Taken, TakenFile
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
        Offer(
            form.name,
            form.rules.title,
            form.rules.advice,
            needs_key=not form.is_sealed,
            marks=form.marks,
        )
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
    taken: list[Taken] = []
    for campaign in _apart(plan):
        try:
            taken.append(_take_one(keeper, plan, sticks, now, progress, campaign))
        except KioskError as error:
            if not taken:
                raise
            raise _some_are_there(len(taken), error) from error
    return _together(taken) if taken else _nothing_new()


def _apart(plan: Plan) -> tuple[str | None, ...]:
    """Return the campaigns whose files are written one after the other; a bundle holds all."""
    whole = plan.offer is not None and not plan.offer.needs_key
    if whole or (not plan.campaign and len(plan.holdings.heaps) < 2):
        return (None,)
    return tuple(heap.campaign for heap in plan.heaps)


def _some_are_there(number: int, error: KioskError) -> FailureError:
    why = error.sentence
    said = Said("Of %1 campaigns everything is on the stick and noted. Then: %2", number, why)
    if number == 1:
        said = Said("Of one campaign everything is on the stick and noted. Then: %1", why)
    return FailureError(said, Said("Export what is new once more: then the rest is written."))


def _nothing_new() -> Taken:
    raise FailureError("There is nothing new to export.", "Everything has left already.")


def _together(taken: Sequence[Taken]) -> Taken:
    """Return what came of several exports as one: its counts still add up."""
    counts = ("collected", "written", "merged", "set_aside", "before", "unopenable", "read_back")
    sums = {name: sum(getattr(one, name) for one in taken) for name in counts}
    return Taken(tuple(file for one in taken for file in one.files), **sums)


def _take_one(
    keeper: StoreKeeper,
    plan: Plan,
    sticks: Sticks,
    now: datetime,
    progress: Progress,
    campaign: str | None,
) -> Taken:
    from kiosk.export.gather import Cancelled
    from kiosk.station.takeaway import take_away

    stick = _still_there(plan, sticks)
    order = _order(keeper, plan, stick, now, campaign)
    try:
        card = take_away(keeper, stick.path, order, lambda: _key(keeper, plan), now, progress)
    except Cancelled:
        raise
    except KioskError as error:
        raise _in_words(error, stick, sticks) from error
    result = card.result
    if result is None:
        return _nothing_new()
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
    heaps = tuple(Heap(one, *counts) for one, counts in sorted(store.per_campaign().items()))
    form = last.format if last else ""
    return Holdings(store.collected(), store.not_exported(), form, heaps)


def _doubts(
    store: Store, key: Identity, plan: Plan, progress: Progress, *, ours: bool
) -> tuple[LooksFalse, ...]:
    from kiosk.export.gather import gathered
    from kiosk.export.portion import Portion
    from kiosk.export.review import reason
    from kiosk.station import dumps

    part = Portion(store, plan.campaign) if plan.campaign else store
    opened = gathered(
        part, key, only_new=plan.only_new, progress=progress, prepare=dumps.switch_off
    )
    with store.snapshot(), contextlib.ExitStack() as stack:
        try:
            roll = stack.enter_context(opened)
        except BadInputError as error:  # the one thing that can be wrong here is the key
            raise _fits_none(plan.count, ours=ours) from error
        people = ((reason(entry.signature), entry.signature) for entry in roll.people())
        return tuple(
            LooksFalse(one.receipt, _name(one), one.email, why, one.campaign)
            for why, one in people
            if why
        )


def _name(signature: Signature) -> str:
    return f"{signature.first_name} {signature.last_name}".strip()


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


def _order(
    keeper: StoreKeeper, plan: Plan, stick: Stick, now: datetime, campaign: str | None
) -> "Order":
    """Return what to export; only where something is set aside is there a list of it."""
    from kiosk.station.takeaway import order

    if plan.offer is None:
        raise BadInputError("No format was chosen.")
    name = "-".join(filter(None, ("signatures-set-aside", campaign, stamp(now)))) + ".csv"
    aside = plan.aside and (campaign is None or campaign in plan.aside_in)
    made = order(
        keeper.workplace,
        plan.offer.name,
        every=plan.what == "all",
        replace=False,
        review=stick.path / name if aside else None,
        campaign=campaign,
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
