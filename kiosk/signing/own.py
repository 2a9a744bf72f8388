"""The rules of a campaign's own fields: how each kind of answer is kept, and what it may not be."""

import re
from datetime import date
from typing import assert_never

from kiosk.campaign.facts import OwnField, OwnFieldKind
from kiosk.signing.drawing import Drawing
from kiosk.signing.problem import Problem
from kiosk.signing.signature import OwnAnswer
from kiosk.signing.strokes import is_small
from kiosk.signing.writing import is_printable, is_visible, plain_digits, tidy, tidy_lines

MAX_TEXT = 200  # as of a name: what fits on one line of a list
MAX_LONG_TEXT = 2_000  # about a page: enough for a reason, and a sealed record stays small
MAX_PHONE = 40  # 15 digits at most (ITU-T E.164), with signs between them and an extension
MAX_DIGITS = 15

YES_NO = ("yes", "no")

_MISSING: dict[OwnFieldKind, Problem] = {
    "text": Problem.MISSING_TEXT,
    "long-text": Problem.MISSING_TEXT,
    "choice": Problem.MISSING_CHOICE,
    "multiple-choice": Problem.MISSING_CHOICES,
    "number": Problem.MISSING_NUMBER,
    "date": Problem.MISSING_DATE,
    "phone": Problem.MISSING_PHONE,
    "yes-no": Problem.MISSING_YES_NO,
    "drawn-signature": Problem.MISSING_DRAWING,
}


def longest(kind: OwnFieldKind) -> int:
    """How many signs may be written into a field of this kind."""
    match kind:
        case "long-text":
            return MAX_LONG_TEXT
        case "phone":
            return MAX_PHONE
        case _:
            return MAX_TEXT


def is_empty(answer: OwnAnswer | None) -> bool:
    """Whether nothing was answered."""
    return not is_visible(answer) if isinstance(answer, str) else not answer


def tidied(field: OwnField, answer: OwnAnswer) -> OwnAnswer:
    """Return an answer as it is kept.

    Numbers and dates are in digits from 0 to 9, a date that there is as YYYY-MM-DD; several
    choices are in the order they are offered.
    """
    match answer:
        case Drawing():
            return answer
        case tuple():
            return tuple(choice for choice in field.choices if choice in answer)
        case str():
            return _tidied_text(field.kind, answer)
        case _:
            assert_never(answer)


def _tidied_text(kind: OwnFieldKind, text: str) -> str:
    if kind == "long-text":
        return tidy_lines(text)
    text = tidy(text)
    if kind == "number":
        text = plain_digits(text)
        return str(int(text)) if _is_number(text) else text
    if kind == "date":
        parts = [part.strip() for part in plain_digits(text).split("-")]
        day = _day(parts)
        return day.isoformat() if day else "-".join(parts) if any(parts) else ""
    return text


def _is_number(text: str) -> bool:
    return re.fullmatch(rf"-?[0-9]{{1,{MAX_DIGITS}}}", text) is not None


def _day(parts: list[str]) -> date | None:
    """Return the day of a year, a month and a day in digits, if there is such a day."""
    fits = len(parts) == 3 and all(re.fullmatch("[0-9]{1,4}", part) for part in parts)
    if not fits or len(parts[0]) != 4:
        return None
    try:
        return date(*map(int, parts))
    except ValueError:
        return None


def check(field: OwnField, answer: OwnAnswer | None, *, required: bool) -> Problem | None:
    """Return what is wrong with a tidied answer, if anything."""
    match answer:
        case None:
            return _MISSING[field.kind] if required else None
        case _ if is_empty(answer):
            return _MISSING[field.kind] if required else None
        case Drawing():
            return Problem.DRAWING_SMALL if is_small(answer) else None
        case tuple():
            return None if set(answer) <= set(field.choices) else Problem.CHOICE_WORD
        case str():
            return _check_text(field, answer)
        case _:
            assert_never(answer)


def _check_text(field: OwnField, text: str) -> Problem | None:
    if not is_printable(text):
        return Problem.UNPRINTABLE
    if len(text) > longest(field.kind):
        return Problem.TOO_LONG
    match field.kind:
        case "number":
            return _check_number(field, text)
        case "date":
            return _check_date(text)
        case "choice" | "multiple-choice":
            return None if text in field.choices else Problem.CHOICE_WORD
        case "yes-no":
            return None if text in YES_NO else Problem.YES_NO_WORD
        case "text" | "long-text" | "phone" | "drawn-signature":
            return None
        case _:
            assert_never(field.kind)


def _check_number(field: OwnField, text: str) -> Problem | None:
    if not _is_number(text):
        return Problem.NUMBER_WRONG
    if field.least is not None and int(text) < field.least:
        return Problem.NUMBER_LEAST
    if field.most is not None and int(text) > field.most:
        return Problem.NUMBER_MOST
    return None


def _check_date(text: str) -> Problem | None:
    parts = text.split("-")
    if _day(parts):
        return None
    if len(parts) != 3 or not all(parts):
        return Problem.MISSING_DATE
    if parts[0].isdecimal() and len(parts[0]) != 4:
        return Problem.DATE_YEAR
    return Problem.DATE_WRONG


def is_phone(text: str) -> bool:
    """Whether this may be a phone number: digits, and what is written between them.

    7 to 15 digits after ITU-T E.164 and the shortest numbers in use; it is only asked about.
    """
    plain = plain_digits(text)
    digits = sum(c in "0123456789" for c in plain)
    return 7 <= digits <= MAX_DIGITS and re.fullmatch(r"[0-9 +()./\-\u00a0]*", plain) is not None


def in_words(problem: Problem, field: OwnField | None) -> str:
    """Return a problem as a whole sentence, with the bounds of the field in it."""
    least, most = (field.least, field.most) if field else (None, None)
    return problem.replace("%1", str(least)).replace("%2", str(most))
