"""The rules of the form: what an attendee may enter, and the sentence for what does not work.

Names and addresses are kept as typed (Unicode NFC, outer space trimmed): nothing is corrected.
"""

import re
import unicodedata
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, Literal, Self

from kiosk.campaign.model import Campaign, Wording
from kiosk.errors import KioskError
from kiosk.signing.signature import (
    Answer,
    Channel,
    Consent,
    Kind,
    Signature,
    local_offset,
    new_id,
    new_receipt,
)

MAX_NAME = 200
MAX_EMAIL = 254
MAX_POSTAL_CODE = 20
MAX_COUNTRY = 60

# Spaces, and signs of no width: at the ends of an answer nobody has written them on purpose.
INVISIBLE = " \t\r\n\v\f\u00a0\u200b\u2060\ufeff"

FieldName = Literal["first_name", "last_name", "email", "postal_code", "country", "updates"]


class Problem(StrEnum):
    """Why an answer does not work, in the words that are shown under its field."""

    MISSING_FIRST_NAME = "Please write your first name."
    MISSING_LAST_NAME = "Please write your last name."
    MISSING_EMAIL = "Please write your e-mail address."
    MISSING_POSTAL_CODE = "Please write your postal code."
    MISSING_COUNTRY = "Please choose your country."
    MISSING_UPDATES = "Please choose Yes or No."
    TOO_LONG = "This is too long. Please shorten it."
    UNPRINTABLE = "There is a sign in it that cannot be printed. Please write it again."
    EMAIL_NO_AT = "There is no @ in this address. It looks like name@example.org."
    EMAIL_WIDE_AT = "This address has a wide ＠. Please use the normal @."
    EMAIL_TWO_AT = "There is more than one @ in this address."
    EMAIL_SPACE = "There is a space in this address. Please take it out."
    EMAIL_NO_DOT = "The part after the @ needs a dot, as in example.org."
    EMAIL_LONG_NAME = "The part before the @ is too long: 64 characters at most."
    EMAIL_WRONG = "This does not look like an e-mail address. Please check it."
    UPDATES_WORD = "Updates must be yes, no or empty."


@dataclass(frozen=True)
class Draft:
    """What was entered so far. `updates` is None until Yes or No was chosen.

    `settled` are questions that were asked about an answer, each with that answer: not asked again.
    """

    first_name: str = ""
    last_name: str = ""
    email: str = ""
    postal_code: str = ""
    country: str = ""
    updates: bool | None = None
    settled: frozenset[tuple[str, str]] = frozenset()

    def tidied(self) -> Self:
        """Return the draft with every text trimmed, in NFC and on one line."""
        texts: dict[str, Any] = {name: tidy(getattr(self, name)) for name in TEXT_FIELDS}
        return replace(self, **texts)


TEXT_FIELDS = tuple(f.name for f in fields(Draft) if f.type == "str" or f.type is str)

Problems = dict[FieldName, Problem]


class RefusedError(KioskError):
    """An entry that cannot be taken as it is; `problems` says what is wrong field by field."""

    def __init__(self, problems: Problems) -> None:
        """Put all sentences, each with its field, into one."""
        words = (f"{name.replace('_', ' ')}: {problem}" for name, problem in problems.items())
        super().__init__(" ".join(words))
        self.problems = problems


def tidy(text: str) -> str:
    """Return `text` in NFC, trimmed, with pasted line breaks and tabs as single spaces."""
    text = text.strip(INVISIBLE)
    one_line = re.sub(
        r"[ ]*[\t\n\r\v\f\x85\u2028\u2029][\t\n\r\v\f\x85\u2028\u2029 ]*", " ", text.strip()
    )
    return unicodedata.normalize("NFC", one_line.strip(INVISIBLE))


def check(draft: Draft, campaign: Campaign, kind: Kind, asked: tuple[FieldName, ...]) -> Problems:
    """Return the problems of the fields in `asked`, in that order; empty when all is well.

    `draft` is expected to be tidied. A subscription needs an e-mail address whatever the pack says.
    """
    found: Problems = {}
    for name in asked:
        problem = _check_field(name, draft, campaign, kind)
        if problem is not None:
            found[name] = problem
    return found


def needed(name: FieldName, campaign: Campaign, kind: Kind) -> bool:
    """Whether an empty answer is refused."""
    if name == "updates":
        asks = any(consent.asked == "yes-no" for consent in campaign.facts.consents)
        return kind == "signature" and asks
    if kind == "subscription":
        return name == "email"
    requirement: str = getattr(campaign.facts.fields, name)
    return requirement == "required"


def _check_field(name: FieldName, draft: Draft, campaign: Campaign, kind: Kind) -> Problem | None:
    if name == "updates":
        missing = draft.updates is None and needed(name, campaign, kind)
        return Problem.MISSING_UPDATES if missing else None
    value: str = getattr(draft, name)
    if not _is_visible(value):
        return Problem[f"MISSING_{name.upper()}"] if needed(name, campaign, kind) else None
    if any(unicodedata.category(c) in ("Cc", "Cs") for c in value):
        return Problem.UNPRINTABLE
    if name == "email":
        return check_email(value)
    limits = {"postal_code": MAX_POSTAL_CODE, "country": MAX_COUNTRY}
    return Problem.TOO_LONG if len(value) > limits.get(name, MAX_NAME) else None


def _is_visible(text: str) -> bool:
    return any(unicodedata.category(c)[0] != "Z" and unicodedata.category(c) != "Cf" for c in text)


def check_email(address: str) -> Problem | None:
    """Return what is wrong with a trimmed e-mail address, if anything; no DNS is asked."""
    local, at, domain = address.rpartition("@")
    if not at:
        return Problem.EMAIL_WIDE_AT if "＠" in address or "﹫" in address else Problem.EMAIL_NO_AT
    if "＠" in address or "﹫" in address:
        return Problem.EMAIL_WIDE_AT
    if re.search(r"\s", address):
        return Problem.EMAIL_SPACE
    if "@" in local and not local.startswith('"'):
        return Problem.EMAIL_TWO_AT
    if len(local) > 64:  # RFC 5321 §4.5.3.1.1
        return Problem.EMAIL_LONG_NAME
    if len(address) > MAX_EMAIL:
        return Problem.TOO_LONG
    if "." not in domain.strip("."):
        return Problem.EMAIL_NO_DOT
    return None if _is_valid(address) else Problem.EMAIL_WRONG


def _is_valid(address: str) -> bool:
    from email_validator import EmailNotValidError, validate_email

    try:
        validate_email(address, check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        return False
    return True


@dataclass(frozen=True)
class Place:
    """Where signatures are taken: the names of this kiosk and event, and on paper by whom."""

    kiosk: str = ""
    event: str = ""
    volunteer: str = ""


def sign(
    draft: Draft,
    campaign: Campaign,
    wording: Wording,
    place: Place,
    now: datetime,
    *,
    kind: Kind = "signature",
    channel: Channel = "kiosk",
    signed: datetime | None = None,
) -> Signature:
    """Make the record of a checked draft, with the consents as shown.

    It is made `now` and was signed then, or at `signed` where that was on paper before; both aware.
    """
    signed = (signed or now).astimezone(UTC)
    at = signed.strftime("%Y-%m-%dT%H:%M:%SZ")
    return Signature(
        id=new_id(now),
        receipt=new_receipt(),
        campaign=campaign.id,
        petition_version=campaign.version(wording),
        kind=kind,
        signed_at=at,
        utc_offset=local_offset(signed),
        event=place.event,
        kiosk=place.kiosk,
        volunteer=place.volunteer,
        channel=channel,
        language=wording.language,
        first_name=draft.first_name,
        last_name=draft.last_name,
        email=draft.email,
        postal_code=draft.postal_code,
        country=draft.country,
        consents=_consents(draft, campaign, wording, kind, at),
    )


def _consents(
    draft: Draft, campaign: Campaign, wording: Wording, kind: Kind, at: str
) -> dict[str, Consent]:
    organisation = campaign.facts.organisation
    consents = {}
    for fact in campaign.facts.consents:
        if fact.asked == "by-signing":
            answer: Answer = "yes" if kind == "signature" else "not-asked"
        else:
            answer = "not-asked" if draft.updates is None else "yes" if draft.updates else "no"
        shown = campaign.fill(wording.texts.consents[fact.id].shown)
        consents[fact.id] = Consent.given(answer, shown, organisation.name, at)
    return consents
