"""The settings of one kiosk: `settings.json` in its data folder. No file, no live kiosk."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Literal
from uuid import uuid4

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from kiosk.errors import BadInputError
from kiosk.station.private import refuse_private_key
from kiosk.vault.files import in_plain_words, make_private_folder, write_whole
from kiosk.vault.seal import parse_recipient

SETTINGS_FILE = "settings.json"
SCHEMA = 1
MAX_FILE_BYTES = 1_000_000


def _for_pydantic(check: Callable[[str], str]) -> AfterValidator:
    def validate(text: str) -> str:
        try:
            return check(text)
        except BadInputError as error:
            raise ValueError(error.sentence) from None

    return AfterValidator(validate)


TestOpened = bool | Literal["skipped", "elsewhere"]
Recipient = Annotated[str, _for_pydantic(parse_recipient)]
Words = Annotated[str, Field(max_length=200), _for_pydantic(refuse_private_key)]


class Settings(BaseModel):
    """What was decided for this kiosk.

    `campaign` is a folder or the name of a pack that comes with the program; `country`
    is where it stands, the campaign's without one (ISO 3166); `diagonal` is the
    screen's, in inches; `pin` and `recovery_code` are hashes; `test_opened` says whether a sealed
    test record was opened before going live, at `live_since` (UTC, ISO 8601), here or on the
    machine this set-up was carried from ("elsewhere"). `remove_after_days` after a
    verified export signatures leave the kiosk; 0 is never.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    schema_: Literal[1] = Field(default=1, alias="schema")
    kiosk_id: str = Field(default_factory=lambda: str(uuid4()), min_length=1, max_length=100)
    name: Words = ""
    event: Words = ""
    campaign: Annotated[str, _for_pydantic(refuse_private_key)] | None = None
    recipients: tuple[Recipient, ...] = Field(min_length=1)
    pin: str | None = None
    recovery_code: str | None = None
    live_since: str
    test_opened: TestOpened
    country: Annotated[str, Field(pattern=r"^[A-Z]{2}$")] | None = None
    diagonal: float | None = Field(default=None, ge=3, le=120)
    idle_seconds: int = Field(default=120, ge=60, le=300)
    remove_after_days: int = Field(default=0, ge=0, le=3650)


def load(data: Path) -> Settings | None:
    """Read the settings of the data folder `data`; None where there are none. Raises KioskError."""
    path = data / SETTINGS_FILE
    try:
        with path.open("rb") as file:
            text = file.read(MAX_FILE_BYTES)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise in_plain_words(error, path) from error
    return _parse(path, text)


def save(settings: Settings, data: Path) -> None:
    """Write the settings, whole or not at all, for this user alone. Raises KioskError."""
    path = data / SETTINGS_FILE
    values = settings.model_dump(mode="json", by_alias=True)
    text = json.dumps(values, ensure_ascii=False, indent=2) + "\n"
    make_private_folder(data)
    try:
        write_whole(path, text.encode(), replace=True)
    except OSError as error:
        raise in_plain_words(error, path) from error


def _parse(path: Path, text: bytes) -> Settings:
    try:
        values = json.loads(text)
        if isinstance(values, dict) and is_newer(values.get("schema")):
            raise BadInputError(
                f"“{path}” was written by a newer Petition Kiosk.", "Install the newer program."
            )
        return Settings.model_validate(values)
    except ValidationError as error:
        raise _broken(path, first_fault(error)) from error
    except ValueError as error:
        raise _broken(path, "it is not JSON") from error


def first_fault(error: ValidationError) -> str:
    """Return which value cannot be and why, without repeating it."""
    detail = error.errors(include_url=False, include_input=False, include_context=False)[0]
    key = ".".join(str(part) for part in detail["loc"]) or "the whole"
    why = detail["msg"].removeprefix("Value error, ").removesuffix(".")
    return f"“{key}”: {why}"


def is_newer(schema: object) -> bool:
    """Whether a file with this number was written by a newer program."""
    return isinstance(schema, int) and schema > SCHEMA


def _broken(path: Path, why: str) -> BadInputError:
    return BadInputError(
        f"The settings in “{path}” cannot be read: {why}.",
        "Put it right, or remove the file and run “kiosk setup”; the signatures stay.",
    )
