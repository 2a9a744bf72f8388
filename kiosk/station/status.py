"""How this kiosk is doing: counts and health, read without changing or making anything."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, Literal

from kiosk.plural import counted
from kiosk.said import Said
from kiosk.station.data import Workplace
from kiosk.vault import copies, tallies
from kiosk.vault.recovery import Recovery, is_needed
from kiosk.vault.view import Batch, StoreView
from kiosk.vault.wipe import next_removal

LOW_SPACE_BYTES = 200_000_000


@dataclass(frozen=True)
class Status:
    """Counts of records, by local hour where it says so; `notes` are what staff should know.

    `collected` are those in a file by now, the `not_exported`, and the `set_aside`, which are in a
    list for review and may still be kept. How many people that are is inside the seal.
    `language` and `country` are None where the campaign decides.
    `campaigns` has the records of each campaign by its id: `collected`, `not_exported`, `today`.
    `removal_at` (UTC, ISO 8601) is when exported signatures leave, once that is near.
    """

    practice: bool
    kiosk: str
    kiosk_id: str | None
    event: str
    language: str | None
    country: str | None
    collected: int
    not_exported: int
    set_aside: int
    today: dict[str, int]
    per_hour: dict[str, int]
    campaigns: dict[str, dict[str, int]]
    recipients: tuple[str, ...]
    last_export: Batch | None
    removal_at: str | None
    copy_age_minutes: int | None
    recovery: Recovery | None
    health: Literal["ok", "attention"]
    notes: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """Return it as it is printed with --json."""
        return asdict(self)

    def lines(self) -> Iterator[str]:
        """Yield it as it is printed for people."""
        yield f"Kiosk:         {self.kiosk or 'no name yet'}"
        yield f"Event:         {self.event or '-'}"
        yield f"Language:      {self.language or 'the first of the campaign'}"
        yield f"Country:       {self.country or 'that of the campaign'}"
        yield f"Mode:          {'PRACTICE: nothing counts' if self.practice else 'live'}"
        yield f"Collected:     {counted(self.collected, 'record')}"
        yield f"Not exported:  {counted(self.not_exported, 'record')}"
        if self.set_aside:
            yield f"Set aside:     {counted(self.set_aside, 'record')}, in a list for review"
        yield f"Today:         {_counts(self.today) or 'nothing yet'}"
        if len(self.campaigns) > 1:
            yield from (_of_campaign(*one) for one in self.campaigns.items())
        for hour, count in self.per_hour.items():
            yield f"  {hour.replace('T', ' ')}:00  {counted(count, 'record')}"
        for recipient in self.recipients:
            yield f"Sealed to:     {recipient}"
        yield f"Last export:   {_batch(self.last_export)}"
        if self.removal_at:
            yield f"Removal:       what was exported leaves this kiosk from {self.removal_at} on"
        yield f"Copy:          {_age(self.copy_age_minutes)}"
        yield f"Health:        {self.health}"
        for note in self.notes:
            yield f"  {note}"


def _of_campaign(campaign: str, counts: dict[str, int]) -> str:
    kept, new, today = (f"{counts[key]:,}" for key in ("collected", "not_exported", "today"))
    return f"  {campaign}: {kept} collected, {new} not exported, {today} today"


def _batch(last: Batch | None) -> str:
    return f"{counted(last.rows, 'record')} as {last.format}, {last.exported_at}" if last else "-"


def _age(minutes: int | None) -> str:
    return "none yet" if minutes is None else f"{counted(minutes, 'minute')} old"


def _counts(today: dict[str, int]) -> str:
    kinds = [
        counted(today[kind], kind)
        for kind in (tallies.SIGNATURE, tallies.SUBSCRIPTION)
        if today.get(kind)
    ]
    answers = [
        f"{number:,} {answer} to news"
        for answer in ("yes", "no")
        if (number := today.get(f"{tallies.UPDATES}-{answer}", 0))
    ]
    return ", ".join([*kinds, *answers])


def status(workplace: Workplace, now: datetime) -> Status:
    """Look at a kiosk, running or not. Raises KioskError when its store cannot be read."""
    settings = workplace.settings
    notes = tuple(_notes(workplace))
    collected, not_exported, set_aside = 0, 0, 0
    today: dict[str, int] = {}
    per_hour: dict[str, int] = {}
    campaigns: dict[str, dict[str, int]] = {}
    last: Batch | None = None
    made = copies.copied_at(workplace.store_path)
    if workplace.store_path.exists():
        with StoreView.look(workplace.store_path, settings.kiosk_id if settings else None) as view:
            collected, last = view.collected(), view.last_export()
            # Before the first export all are new: a large store need not be counted twice.
            not_exported = view.not_exported() if last else collected
            set_aside = view.set_aside()
            day = now.astimezone().date()
            today, per_hour = view.tally_all(day), view.per_hour(now)
            campaigns = _per_campaign(view, day)
    return Status(
        practice=workplace.practice,
        kiosk=settings.name if settings else "",
        kiosk_id=settings.kiosk_id if settings else None,
        event=settings.event if settings else "",
        language=settings.language if settings else None,
        country=settings.country if settings else None,
        collected=collected,
        not_exported=not_exported,
        set_aside=set_aside,
        today=today,
        per_hour=per_hour,
        campaigns=campaigns,
        recipients=settings.recipients if settings else (),
        last_export=last,
        removal_at=_removal(workplace),
        copy_age_minutes=None if made is None else max(0, int((now - made).total_seconds() // 60)),
        recovery=Recovery.noted(workplace.store_path),
        health="attention" if notes else "ok",
        notes=notes,
    )


def _per_campaign(view: StoreView, day: date) -> dict[str, dict[str, int]]:
    kinds = (tallies.SIGNATURE, tallies.SUBSCRIPTION)
    return {
        campaign: {
            "collected": kept,
            "not_exported": new,
            "today": sum(view.tally(campaign, day).get(kind, 0) for kind in kinds),
        }
        for campaign, (kept, new) in sorted(view.per_campaign().items())
    }


def _removal(workplace: Workplace) -> str | None:
    days = workplace.settings.remove_after_days if workplace.settings else 0
    at = next_removal(workplace.store_path, days) if days else None
    return at.strftime("%Y-%m-%dT%H:%M:%SZ") if at else None


def _notes(workplace: Workplace) -> Iterator[str]:
    settings = workplace.settings
    if settings is None:
        yield Said("PRACTICE: nothing counts until “kiosk setup” was run.")
    elif settings.test_opened not in (True, "elsewhere"):
        yield Said("It was never shown that the identity opens what is sealed here.")
    yield from _about_store(workplace.store_path, live=settings is not None)
    folder = _nearest(workplace.data)
    effective = os.access in os.supports_effective_ids
    if not os.access(folder, os.W_OK, effective_ids=effective):
        yield Said("“%1” may not be written: nothing can be signed.", folder)
    elif shutil.disk_usage(folder).free < LOW_SPACE_BYTES:
        yield Said("There is little space left in “%1”.", folder)


def _about_store(store: Path, *, live: bool) -> Iterator[str]:
    if told := Recovery.to_tell(store):
        yield told.sentence()
    elif is_needed(store):
        yield Said("The store is gone; the next start makes it anew from its copy.")
    elif live and not store.exists():
        yield Said("The store is gone; the next signature starts a new one.")


def _nearest(folder: Path) -> Path:
    return next(path for path in (folder, *folder.parents) if path.exists())
