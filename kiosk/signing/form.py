"""The rules of the form: what an attendee may enter, and the sentence for what does not work.

Names and addresses are kept as typed (Unicode NFC, outer space trimmed): nothing is corrected.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from kiosk.campaign.facts import OwnField
from kiosk.campaign.model import Campaign, Wording
from kiosk.errors import KioskError
from kiosk.signing import own
from kiosk.signing.draft import CONSENT, OWN, TEXT_FIELDS, Draft, FieldName
from kiosk.signing.problem import Problem
from kiosk.signing.signature import (
    Answer,
    Channel,
    Consent,
    Kind,
    OwnAnswer,
    Signature,
    local_offset,
    new_id,
    new_receipt,
)
from kiosk.signing.writing import INVISIBLE, is_printable, is_visible, tidy

# Who fills in a form needs these as well.
__all__ = [
    "CONSENT",
    "INVISIBLE",
    "OWN",
    "TEXT_FIELDS",
    "Draft",
    "FieldName",
    "Place",
    "Problem",
    "Problems",
    "RefusedError",
    "check",
    "check_email",
    "needed",
    "own_field",
    "sign",
    "tidy",
]

MAX_NAME = 200
MAX_EMAIL = 254
MAX_POSTAL_CODE = 20
MAX_COUNTRY = 60

Problems = dict[FieldName, Problem]


class RefusedError(KioskError):
    """An entry that cannot be taken as it is; `problems` says what is wrong field by field."""

    def __init__(
        self, problems: Problems, sentences: Mapping[FieldName, str] | None = None
    ) -> None:
        """Put all sentences, each with its field, into one; `sentences` where they are fuller."""
        said = {**problems, **(sentences or {})}
        super().__init__(" ".join(f"{_called(name)}: {words}" for name, words in said.items()))
        self.problems = problems


def _called(name: FieldName) -> str:
    return name.rpartition("/")[2].replace("_", " ")


def own_field(name: FieldName, campaign: Campaign) -> OwnField | None:
    """Return the campaign's own field of this name, if it is one."""
    found = (f for f in campaign.facts.own_fields if OWN + f.id == name)
    return next(found, None)


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
    if kind == "subscription":
        return name == "email"
    if name.startswith(CONSENT):
        return any(CONSENT + question.id == name for question in campaign.questions)
    if name.startswith(OWN):
        field = own_field(name, campaign)
        return field is not None and field.required
    requirement: str = getattr(campaign.facts.fields, name)
    return requirement == "required"


def _check_field(name: FieldName, draft: Draft, campaign: Campaign, kind: Kind) -> Problem | None:
    must = needed(name, campaign, kind)
    if name.startswith(CONSENT):
        return Problem.MISSING_YES_NO if must and draft.answer(name) is None else None
    if name.startswith(OWN):
        field = own_field(name, campaign)
        answer = draft.own.get(name.removeprefix(OWN))
        return own.check(field, answer, required=must) if field else None
    return _check_text(name, getattr(draft, name), must)


def _check_text(name: FieldName, value: str, must: bool) -> Problem | None:
    if not is_visible(value):
        return Problem[f"MISSING_{name.upper()}"] if must else None
    if not is_printable(value):
        return Problem.UNPRINTABLE
    if name == "email":
        return check_email(value)
    limits = {"postal_code": MAX_POSTAL_CODE, "country": MAX_COUNTRY}
    return Problem.TOO_LONG if len(value) > limits.get(name, MAX_NAME) else None


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
        own_answers=_own_answers(draft, campaign) if kind == "signature" else {},
    )


def _own_answers(draft: Draft, campaign: Campaign) -> dict[str, OwnAnswer]:
    ids = (field.id for field in campaign.facts.own_fields)
    return {i: draft.own[i] for i in ids if not own.is_empty(draft.own.get(i))}


def _consents(
    draft: Draft, campaign: Campaign, wording: Wording, kind: Kind, at: str
) -> dict[str, Consent]:
    organisation = campaign.facts.organisation
    consents = {}
    for fact in campaign.facts.consents:
        if fact.asked == "by-signing":
            answer: Answer = "yes" if kind == "signature" else "not-asked"
        else:
            asked = kind == "signature" or fact.id == "updates"
            answer = _answer(draft.consents.get(fact.id) if asked else None)
        shown = campaign.fill(wording.texts.consents[fact.id].shown)
        consents[fact.id] = Consent.given(answer, shown, organisation.name, at)
    return consents


def _answer(given: bool | None) -> Answer:
    if given is None:
        return "not-asked"
    return "yes" if given else "no"
