"""The settings of one kiosk: `settings.json` in its data folder. No file, no live kiosk."""

import json
import math
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any, Literal
from uuid import uuid4

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    ValidationError,
    model_validator,
)

from kiosk.campaign.kinds import LanguageCode
from kiosk.campaign.together import MOST
from kiosk.errors import BadInputError
from kiosk.station.private import refuse_private_key
from kiosk.vault.files import in_plain_words, make_private_folder, write_whole
from kiosk.vault.seal import parse_recipient

SETTINGS_FILE = "settings.json"
SCHEMA = 1
MAX_FILE_BYTES = 1_000_000
VOLUME = 70  # of the voice that reads aloud, until staff set another


def _for_pydantic(check: Callable[[str], str]) -> AfterValidator:
    def validate(text: str) -> str:
        try:
            return check(text)
        except BadInputError as error:
            raise ValueError(error.sentence) from None

    return AfterValidator(validate)


TestOpened = bool | Literal["skipped", "elsewhere"]
Recipient = Annotated[str, _for_pydantic(parse_recipient)]
Country = Annotated[str, Field(pattern=r"^[A-Z]{2}$")]
Choice = Annotated[str, _for_pydantic(refuse_private_key)]
Words = Annotated[str, Field(max_length=200), _for_pydantic(refuse_private_key)]


class Measured(BaseModel):
    """What staff measured of a screen: it has so many pixels, and so many of them are 1 mm."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    width: int = Field(ge=1, le=100_000)
    height: int = Field(ge=1, le=100_000)
    px_per_mm: float = Field(ge=0.5, le=100)

    @property
    def inches(self) -> float:
        """The diagonal of that screen."""
        return math.hypot(self.width, self.height) / self.px_per_mm / 25.4

    def is_of(self, width: int, height: int) -> bool:
        """Whether a screen of this size can be the one that was measured, upright or turned."""
        return sorted((self.width, self.height)) == sorted((width, height))


class Settings(BaseModel):
    """What was decided for this kiosk.

    `campaigns` are folders or names of packs that come with the program, in the order they are
    offered; a file may also name a single one under `campaign`. `language` is
    the one every visit begins in, without one the first campaign's first; `country` is where the
    kiosk stands, the campaign's without one (ISO 3166); `diagonal` is the
    screen's, in inches, and `measured` goes before it on the screen that was; `volume` is that of
    the voice; `pin` and `recovery_code` are hashes; `test_opened` says whether a sealed
    test record was opened before going live, at `live_since` (UTC, ISO 8601), here or on the
    machine this set-up was carried from ("elsewhere"). `remove_after_days` after a
    verified export signatures leave the kiosk; 0 is never.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    schema_: Literal[1] = Field(default=1, alias="schema")
    kiosk_id: str = Field(default_factory=lambda: str(uuid4()), min_length=1, max_length=100)
    name: Words = ""
    event: Words = ""
    campaigns: tuple[Choice, ...] = Field(default=(), max_length=MOST)
    recipients: tuple[Recipient, ...] = Field(min_length=1)
    pin: str | None = None
    recovery_code: str | None = None
    live_since: str
    test_opened: TestOpened
    language: LanguageCode | None = None
    country: Country | None = None
    diagonal: float | None = Field(default=None, ge=3, le=120)
    measured: Measured | None = None
    volume: int = Field(default=VOLUME, ge=0, le=100)
    idle_seconds: int = Field(default=120, ge=60, le=300)
    remove_after_days: int = Field(default=0, ge=0, le=3650)

    @model_validator(mode="before")
    @classmethod
    def _take_the_only_campaign(cls, values: Any) -> Any:
        return one_as_several(values)


def one_as_several(values: Any) -> Any:
    """Return what a file holds, with its `campaign` as the only one of `campaigns`."""
    if not isinstance(values, dict) or "campaign" not in values or "campaigns" in values:
        return values
    others = {key: value for key, value in values.items() if key != "campaign"}
    only = values["campaign"]
    return others | {"campaigns": () if only is None else (only,)}


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


def change(data: Path, **values: Any) -> Settings:
    """Change some settings of a kiosk that was set up, and return them all. Raises KioskError."""
    before = load(data)
    if before is None:
        raise BadInputError("This kiosk is not set up yet.", "Set it up first.")
    settings = Settings(**before.model_dump(by_alias=True) | values)
    save(settings, data)
    return settings


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
