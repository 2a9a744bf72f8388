"""Going live: who the signatures are sealed to, and the proof that they can be opened."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from pydantic import ValidationError

from kiosk.campaign import pack
from kiosk.errors import BadInputError
from kiosk.preflight import load_checked
from kiosk.station import settings as settings_file
from kiosk.station.data import Workplace, clear_practice
from kiosk.station.keeper import StoreKeeper
from kiosk.station.pin import hash_pin
from kiosk.station.settings import Settings
from kiosk.vault.lock import refuse_running
from kiosk.vault.seal import Identity, UnopenableError, open_sealed, parse_recipient, seal
from kiosk.vault.store import STORE_FILE, Store

TEST_RECORD = b'{"test":"This record shows that the identity opens what this kiosk seals."}'


@dataclass(frozen=True)
class Wishes:
    """What was asked for; None or empty leaves what was decided before."""

    recipients: tuple[str, ...] = ()
    name: str | None = None
    event: str | None = None
    campaign: str | None = None
    pin: str | None = None
    diagonal: float | None = None
    idle_seconds: int | None = None
    remove_after_days: int | None = None
    skip_test_open: bool = False


def set_up(data: Path, wishes: Wishes, identity: Identity | None, now: datetime) -> Settings:
    """Make a data folder live, or change a live one; no signature is touched. Raises KioskError.

    `identity` must open a sealed test record unless that was shown before or is skipped.
    """
    data = data.expanduser().absolute()
    refuse_running(data)  # it would go on sealing to the recipients of before
    before = settings_file.load(data)
    recipients = _recipients(wishes, before)
    tested = _test(recipients, before, identity, skip=wishes.skip_test_open)
    values: dict[str, Any] = (
        before.model_dump(by_alias=True) if before else _first_values(data, now)
    )
    values.update(_changes(wishes), recipients=recipients, test_opened=tested)
    try:
        settings = Settings(**values)
    except ValidationError as error:
        wrong = error.errors(include_url=False)[0]
        raise BadInputError(
            f"“{wrong['loc'][0]}” cannot be used: {wrong['msg'].lower()}."
        ) from error
    with StoreKeeper(Workplace(data, settings)) as keeper:
        keeper.use(lambda _: None)
    settings_file.save(settings, data)
    clear_practice(data)
    return settings


def _recipients(wishes: Wishes, before: Settings | None) -> tuple[str, ...]:
    given = tuple(dict.fromkeys(parse_recipient(text) for text in wishes.recipients))
    if not given and before is None:
        raise BadInputError(
            "Give the recipient that signatures are sealed to, with --recipient.",
            "“kiosk keygen” makes one.",
        )
    return given or (before.recipients if before else ())


def _test(
    recipients: tuple[str, ...],
    before: Settings | None,
    identity: Identity | None,
    *,
    skip: bool,
) -> bool | Literal["skipped"]:
    """Open a sealed test record; return whether that was done, now or for these recipients."""
    if identity is not None:
        try:
            open_sealed(seal(TEST_RECORD, recipients), identity)
        except UnopenableError as error:
            raise BadInputError(
                "This identity does not open what is sealed to these recipients.",
                "Nothing was changed; give the identity that belongs to one of them.",
            ) from error
        return True
    if before is not None and before.recipients == recipients:
        return before.test_opened
    if skip:
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


def _changes(wishes: Wishes) -> dict[str, Any]:
    changes = {
        "name": wishes.name,
        "event": wishes.event,
        "campaign": _campaign(wishes.campaign),
        "pin": hash_pin(wishes.pin) if wishes.pin is not None else None,
        "diagonal": wishes.diagonal,
        "idle_seconds": wishes.idle_seconds,
        "remove_after_days": wishes.remove_after_days,
    }
    return {key: value for key, value in changes.items() if value is not None}


def _campaign(choice: str | None) -> str | None:
    """Return a pack that can be shown, as it is kept: a full path, or the name of one of ours."""
    if choice is None:
        return None
    folder = pack.find(choice)
    load_checked(folder)
    return str(folder.absolute()) if Path(choice).is_dir() else choice


def report(settings: Settings, data: Path) -> Iterator[tuple[str, bool]]:
    """Yield what was set up, line by line, and whether the line is one to take note of."""
    yield f"Live: {settings.name or 'a kiosk without a name'}, in {data}", False
    for recipient in settings.recipients:
        yield f"Sealed to: {recipient}", False
    if settings.remove_after_days:
        days = settings.remove_after_days
        yield f"Signatures leave this kiosk {days} days after they were exported.", False
    if len(settings.recipients) == 1:
        yield (
            (
                "Recommended: a second --recipient, its key kept elsewhere by somebody else,"
                " for with the only key every signature would be lost."
            ),
            True,
        )
    if settings.test_opened is not True:
        yield "Noted: it was not shown that an identity opens what is sealed here.", True
    if settings.pin is None:
        yield "Noted: there is no PIN (--pin-file), so the staff side stays closed.", True
