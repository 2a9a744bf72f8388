"""What single values of a pack look like, and in words how each is written."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Strict, StringConstraints

_IDENTIFIER = r"^[a-z0-9]+(-[a-z0-9]+)*$"
_COLOUR = r"^#[0-9a-fA-F]{6}$"
_COUNTRY = r"^[A-Z]{2}$"
_LANGUAGE = r"^[a-z]{2,3}(_[A-Za-z]{2,4})?$"
_WEB_LINK = r"^https://\S+$"
_MAILBOX = r"^[^@\s,?&]+@[^@\s,?&]+$"
_HOST = r"^[a-z0-9-]+(\.[a-z0-9-]+)+$"
_TIME = r"^([01]\d|2[0-3]):[0-5]\d$"
_MONTH = r"^\d{4}-(0[1-9]|1[0-2])$"
_NUMBER = r"^\+?[0-9]{3,15}$"

# Strict: 1.000 is one to TOML, and a thousand to whoever wrote it.
WholeNumber = Annotated[int, Strict()]
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Identifier = Annotated[str, StringConstraints(pattern=_IDENTIFIER, max_length=60)]
Colour = Annotated[str, StringConstraints(pattern=_COLOUR)]
Country = Annotated[str, StringConstraints(pattern=_COUNTRY)]
LanguageCode = Annotated[str, StringConstraints(pattern=_LANGUAGE)]
WebLink = Annotated[str, StringConstraints(pattern=_WEB_LINK, max_length=2000)]
Mailbox = Annotated[str, StringConstraints(pattern=_MAILBOX, max_length=254)]
Host = Annotated[str, StringConstraints(pattern=_HOST, max_length=253)]
TimeOfDay = Annotated[str, StringConstraints(pattern=_TIME)]
Month = Annotated[str, StringConstraints(pattern=_MONTH)]
PhoneNumber = Annotated[str, StringConstraints(pattern=_NUMBER)]


class Part(BaseModel):
    """A table of a pack: nothing may stand in it that is not known."""

    model_config = ConfigDict(extra="forbid", frozen=True)


# By its pattern, how a value is written. The reference in docs/campaign-pack.md has it as well.
HOW_WRITTEN = {
    _IDENTIFIER: "small letters a to z, figures and single hyphens, such as save-the-library",
    _COLOUR: "a colour is written #rrggbb, such as #a02020",
    _COUNTRY: "a country is written as its two capital letters, such as CA",
    _LANGUAGE: "a language is written as its code, such as en or fr_CA",
    _WEB_LINK: "a link begins with https:// and has no space in it",
    _MAILBOX: "an e-mail address is written name@example.org, one at a time",
    _HOST: "write the bare name of the server, such as social.example.org, without https://",
    _TIME: "a time is written as hours and minutes, such as 09:30 or 18:00",
    _MONTH: "a month is written as year and month, such as 2026-03",
    _NUMBER: "a phone number is written in figures alone, such as +15550100, without spaces",
}
