"""Going live: who the signatures are sealed to, and the proof that they can be opened."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from kiosk.campaign import pack
from kiosk.campaign.together import refuse_alike, refuse_many
from kiosk.errors import BadInputError
from kiosk.preflight import load_checked
from kiosk.station import gate, languages
from kiosk.station import settings as settings_file
from kiosk.station.carried import Carried
from kiosk.station.data import Workplace, clear_practice
from kiosk.station.keeper import StoreKeeper
from kiosk.station.keys import prove
from kiosk.station.pin import hash_pin
from kiosk.station.recovery_code import hash_code, new_code
from kiosk.station.settings import Settings, TestOpened, first_fault
from kiosk.vault.lock import refuse_running
from kiosk.vault.seal import Identity, parse_recipient
from kiosk.vault.store import STORE_FILE, Store


@dataclass(frozen=True)
class Wishes:
    """What was asked for; None or empty leaves what was decided before.

    `recovery_code` is the code itself, which is kept as a hash; `carried` is a set-up from another
    machine, and everything else here goes before it.
    """

    recipients: tuple[str, ...] = ()
    name: str | None = None
    event: str | None = None
    campaigns: tuple[str, ...] = ()
    pin: str | None = None
    recovery_code: str | None = None
    carried: Carried | None = None
    language: str | None = None
    country: str | None = None
    diagonal: float | None = None
    idle_seconds: int | None = None
    remove_after_days: int | None = None
    skip_test_open: bool = False


def set_up(
    data: Path,
    wishes: Wishes,
    identity: Identity | None,
    now: datetime,
    *,
    locked: bool = False,
) -> Settings:
    """Make a data folder live, or change a live one; no signature is touched. Raises KioskError.

    `identity` must open a sealed test record unless that was shown before or is skipped. A new PIN
    also forgets the wrong tries of the last. `locked` says that the caller holds the data folder;
    then it has to close the store before, and to open everything anew afterwards.
    """
    data = data.expanduser().absolute()
    if not locked:
        refuse_running(data)  # it would go on sealing to the recipients of before
    before = settings_file.load(data)
    settings = _planned(data, before, wishes, identity, now)
    with StoreKeeper(Workplace(data, settings), locked=locked) as keeper:
        keeper.use(lambda _: None)
    settings_file.save(settings, data)
    if settings.pin is not None and (before is None or before.pin != settings.pin):
        gate.reset(data)
    clear_practice(data)
    return settings


def plan(data: Path, wishes: Wishes, identity: Identity | None, now: datetime) -> Settings:
    """Return the settings `set_up` would write; nothing is written. Raises KioskError."""
    data = data.expanduser().absolute()
    return _planned(data, settings_file.load(data), wishes, identity, now)


def _planned(
    data: Path,
    before: Settings | None,
    wishes: Wishes,
    identity: Identity | None,
    now: datetime,
) -> Settings:
    recipients = _recipients(wishes, before)
    tested = _test(recipients, before, identity, wishes)
    values: dict[str, Any] = (
        before.model_dump(by_alias=True) if before else _first_values(data, now)
    )
    values.update(_changes(wishes, before), recipients=recipients, test_opened=tested)
    if wishes.diagonal is not None:  # said after it was measured, so that was wrong
        values["measured"] = None
    try:
        settings = Settings(**values)
    except ValidationError as error:
        raise BadInputError(f"This cannot be used. {first_fault(error)}.") from error
    if wishes.language is not None:
        languages.refuse_unknown(wishes.language, Workplace(data, settings).campaign_folders())
    return settings


def code_for(data: Path, wishes: Wishes, *, anew: bool = False) -> Wishes:
    """Return `wishes` with a new recovery code where there is none yet, or where it is wanted.

    The code in it is to be shown once; only its hash is kept. Raises KioskError.
    """
    before = settings_file.load(data.expanduser().absolute())
    carried = wishes.carried
    there = (before and before.recovery_code) or (carried and carried.recovery_code)
    return wishes if there and not anew else replace(wishes, recovery_code=new_code())


def _recipients(wishes: Wishes, before: Settings | None) -> tuple[str, ...]:
    given = tuple(dict.fromkeys(parse_recipient(text) for text in wishes.recipients))
    if not given and wishes.carried is not None:
        return wishes.carried.recipients
    if not given and before is None:
        raise BadInputError(
            "Give the recipient that signatures are sealed to, with --recipient.",
            "“kiosk keygen” makes one.",
        )
    return given or (before.recipients if before else ())


def _test(
    recipients: tuple[str, ...], before: Settings | None, identity: Identity | None, wishes: Wishes
) -> TestOpened:
    """Open a sealed test record; return whether that was done, now or for these recipients."""
    if prove(recipients, identity):
        return True
    same = before if before and before.recipients == recipients else None
    carried = wishes.carried
    if same is not None and same.test_opened is True:
        return True
    if carried is not None and carried.proven and carried.recipients == recipients:
        return "elsewhere"
    if same is not None:
        return same.test_opened
    if wishes.skip_test_open:
        return "skipped"
    raise BadInputError(
        "Before going live, a sealed test record has to be opened once.",
        "Give --identity, or --skip-test-open to go without that proof.",
    )


def _first_values(data: Path, now: datetime) -> dict[str, Any]:
    values: dict[str, Any] = {"live_since": now.strftime("%Y-%m-%dT%H:%M:%SZ")}
    store = data / STORE_FILE
    if store.exists():  # its settings were lost, or never written: it stays this kiosk's
        with Store.open(store, ()) as found:
            owner = found.meta("kiosk_id")
        if owner is not None:
            values["kiosk_id"] = owner
    return values


def _changes(wishes: Wishes, before: Settings | None) -> dict[str, Any]:
    changes = {
        "name": wishes.name,
        "event": wishes.event,
        "campaigns": _campaigns(wishes.campaigns) if wishes.campaigns else None,
        "pin": hash_pin(wishes.pin) if wishes.pin is not None else None,
        "recovery_code": hash_code(wishes.recovery_code) if wishes.recovery_code else None,
        "language": wishes.language,
        "country": wishes.country,
        "diagonal": wishes.diagonal,
        "idle_seconds": wishes.idle_seconds,
        "remove_after_days": wishes.remove_after_days,
    }
    chosen = {key: value for key, value in changes.items() if value is not None}
    return _brought(wishes, before) | chosen


def _brought(wishes: Wishes, before: Settings | None) -> dict[str, Any]:
    """Return what a set-up from another machine says."""
    carried = wishes.carried
    if carried is None:
        return {}
    found = {
        "event": carried.event or None,
        "pin": carried.pin,
        "recovery_code": carried.recovery_code,
        "idle_seconds": carried.idle_seconds,
        "language": carried.language,
        "country": carried.country,
        "campaigns": None if wishes.campaigns else _carried_campaigns(carried.campaigns, before),
    }
    return {key: value for key, value in found.items() if value is not None}


def _carried_campaigns(names: Sequence[str], before: Settings | None) -> tuple[str, ...] | None:
    """Return the packs of these names on this machine; None where the set-up names none."""
    known = before.campaigns if before is not None else ()
    if names and [Path(choice).name for choice in known] == list(names):
        return known
    return _campaigns([_carried_campaign(name, known) for name in names]) if names else None


def _carried_campaign(name: str, known: Sequence[str]) -> str:
    """Return the pack of this name: one chosen before, or one that is found."""
    if found := next((choice for choice in known if Path(choice).name == name), None):
        return found
    try:
        pack.find(name)
    except BadInputError as error:
        raise BadInputError(
            f"This set-up shows the campaign “{name}”, and that is not on this machine.",
            "Copy its folder here and give it with --campaign.",
        ) from error
    return name


def _campaigns(choices: Sequence[str]) -> tuple[str, ...]:
    """Return packs that can be shown together, as they are kept. Raises KioskError."""
    refuse_many(len(choices))
    found = [pack.find(choice) for choice in choices]
    refuse_alike(load_checked(folder) for folder in found)
    return tuple(map(_kept, choices, found))


def _kept(choice: str, folder: Path) -> str:
    """Return how a pack is kept: a full path, or the name of one of ours."""
    return str(folder.absolute()) if Path(choice).is_dir() else choice
