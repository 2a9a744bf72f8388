"""A set-up as one file, to be carried to other machines: no secret in it but two hashes."""

import json
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationError,
    model_validator,
)

from kiosk.campaign.kinds import LanguageCode
from kiosk.campaign.together import MOST
from kiosk.errors import BadInputError
from kiosk.station.hashes import PATTERN
from kiosk.station.private import holds_private_key
from kiosk.station.settings import (
    MAX_FILE_BYTES,
    Country,
    Recipient,
    Settings,
    TestOpened,
    Words,
    first_fault,
    is_newer,
    load,
    one_as_several,
)
from kiosk.vault.files import in_plain_words, write_whole
from kiosk.vault.identity import is_sealed

Hash = Annotated[str, StringConstraints(pattern=f"^{PATTERN}$")]
# The name of a folder, never a way to somewhere.
PackName = Annotated[str, StringConstraints(pattern=r"^[^./\\][^/\\]*$", max_length=200)]


class Carried(BaseModel):
    """What every table of an event shares. Its name, its screen and the kiosk's id stay behind."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    schema_: Literal[1] = Field(default=1, alias="schema")
    kind: Literal["petition-kiosk-setup"] = "petition-kiosk-setup"
    recipients: tuple[Recipient, ...] = Field(min_length=1)
    event: Words = ""
    campaigns: tuple[PackName, ...] = Field(default=(), max_length=MOST)
    language: LanguageCode | None = None
    country: Country | None = None
    pin: Hash | None = None
    recovery_code: Hash | None = None
    idle_seconds: int = Field(default=120, ge=60, le=300)
    test_opened: TestOpened

    @model_validator(mode="before")
    @classmethod
    def _take_the_only_campaign(cls, values: Any) -> Any:
        return one_as_several(values)

    @property
    def proven(self) -> bool:
        """Whether the identity was shown to open what is sealed, on whichever machine."""
        return self.test_opened in (True, "elsewhere")


def refuse_existing(file: Path) -> None:
    """Raise BadInputError where there is a file already."""
    if file.exists() or file.is_symlink():
        raise BadInputError(
            f"“{file}” is there already and is not replaced.", "Choose another name."
        )


def save_from(data: Path, file: Path) -> None:
    """Write the set-up of the data folder `data` into the new `file`. Raises KioskError."""
    settings = load(data.expanduser().absolute())
    if settings is None:
        raise BadInputError(
            "There is nothing to save: this kiosk is not set up.", "Run “kiosk setup” first."
        )
    save_carried(settings, file)


def save_carried(settings: Settings, file: Path) -> None:
    """Write what other machines need of `settings` into the new `file`. Raises KioskError."""
    campaigns = tuple(Path(choice).name or choice for choice in settings.campaigns)
    shared = settings.model_dump(by_alias=True, include=set(Carried.model_fields))
    carried = Carried(**shared | {"campaigns": campaigns})
    values = carried.model_dump(mode="json", by_alias=True)
    text = json.dumps(values, ensure_ascii=False, indent=2) + "\n"
    try:
        write_whole(file, text.encode(), replace=False)
    except FileExistsError:
        refuse_existing(file)
        raise
    except OSError as error:
        raise in_plain_words(error, file) from error


def read_carried(file: Path) -> Carried:
    """Read what `save_carried` wrote. Raises KioskError."""
    try:
        with file.open("rb") as opened:
            data = opened.read(MAX_FILE_BYTES)
    except OSError as error:
        raise in_plain_words(error, file) from error
    _refuse_key_file(data, file)
    try:
        values = json.loads(data)
        _refuse_others(values, file)
        return Carried.model_validate(values)
    except ValidationError as error:
        raise BadInputError(
            f"“{file}” cannot be used as a set-up: {first_fault(error)}.",
            "Write it anew with “kiosk setup --save-to”.",
        ) from error
    except (ValueError, RecursionError) as error:
        raise _no_setup(file) from error


def _refuse_key_file(data: bytes, file: Path) -> None:
    if is_sealed(data) or holds_private_key(data.decode("utf-8", "replace")):
        raise BadInputError(
            f"“{file}” is a key file, and a kiosk must never hold one.",
            "Take it away from this machine; --from takes what “kiosk setup --save-to” wrote.",
        )


def _refuse_others(values: Any, file: Path) -> None:
    if not isinstance(values, dict) or values.get("kind") != "petition-kiosk-setup":
        raise _no_setup(file)
    if is_newer(values.get("schema")):
        raise BadInputError(
            f"“{file}” was written by a newer Petition Kiosk.", "Install the newer program."
        )


def _no_setup(file: Path) -> BadInputError:
    return BadInputError(
        f"“{file}” is not a set-up to carry.",
        "“kiosk setup --save-to” writes one on a machine that is set up.",
    )
