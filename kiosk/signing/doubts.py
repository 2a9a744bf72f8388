"""What looks like a slip in an answer that is possible: asked about once, and never in the way.

An impossible answer is a `Problem` of the form and has to be mended; whoever is asked here may say
that it is right, or simply go on.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from kiosk.campaign.facts import OwnField
from kiosk.signing.email_domains import Domains
from kiosk.signing.email_hint import suggest
from kiosk.signing.form import OWN, Draft, FieldName
from kiosk.signing.own import is_phone


class Question(StrEnum):
    """What is asked, in the words that are shown; %1 is another answer that may be meant."""

    MEANT = "Did you mean %1?"
    ENDING = "Is the ending of this address right?"
    CODE_CA = "Is this right? Canadian codes look like V6B 1A1."
    CODE_GB = "Is this right? British codes look like SW1A 1AA."
    CODE_US = "Is this right? American codes have five digits."
    PHONE = "Is this right? Phone numbers have 7 to 15 digits."


@dataclass(frozen=True)
class Doubt:
    """A question about an answer, and what may have been meant by it, if anything is likely."""

    name: FieldName
    question: Question
    instead: str = ""


# Canada Post leaves out D, F, I, O, Q and U, which are easily misread, and begins with no W or Z.
_CODES = {
    "CA": (r"[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]?\d[ABCEGHJ-NPRSTV-Z]\d", Question.CODE_CA),
    "GB": (r"(GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})", Question.CODE_GB),
    "US": (r"\d{5}([- ]?\d{4})?", Question.CODE_US),
}


@dataclass(frozen=True)
class Doubts:
    """What is needed to have doubts at a table: the domains there are, and the kiosk's country."""

    domains: Domains
    country: str

    def about(
        self, draft: Draft, asked: tuple[FieldName, ...], own_fields: Sequence[OwnField] = ()
    ) -> Doubt | None:
        """Return the first doubt about the fields in `asked` that was not settled before."""
        phones = {OWN + field.id for field in own_fields if field.kind == "phone"}
        for name in asked:
            found = _about_phone(name, draft) if name in phones else self._about_field(name, draft)
            if found is not None and not is_settled(found, draft):
                return found
        return None

    def _about_field(self, name: FieldName, draft: Draft) -> Doubt | None:
        if name == "email" and draft.email:
            return self._about_email(draft.email)
        if name == "postal_code" and draft.postal_code:
            return _about_code(draft.postal_code, draft.country or self.country)
        return None

    def _about_email(self, address: str) -> Doubt | None:
        hint = suggest(address, self.country, self.domains)
        if hint is not None:
            return Doubt("email", Question.MEANT, hint.address)
        ends = self.domains.can_end(address.rpartition("@")[2].lower())
        return None if ends else Doubt("email", Question.ENDING)


def _about_phone(name: FieldName, draft: Draft) -> Doubt | None:
    number = draft.answer(name)
    fine = not number or is_phone(str(number))
    return None if fine else Doubt(name, Question.PHONE)


def _about_code(code: str, country: str) -> Doubt | None:
    pattern, question = _CODES.get(country, ("", None))
    if question is None or re.fullmatch(pattern, code, re.IGNORECASE | re.ASCII):
        return None
    return Doubt("postal_code", question)


def settle(doubt: Doubt, draft: Draft) -> frozenset[tuple[str, str]]:
    """Return what is settled once `doubt` was asked: the question, of exactly this answer."""
    return draft.settled | {(doubt.question, str(draft.answer(doubt.name)))}


def is_settled(doubt: Doubt, draft: Draft) -> bool:
    """Whether this was asked before about the same answer."""
    return (doubt.question, str(draft.answer(doubt.name))) in draft.settled
