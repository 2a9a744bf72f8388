"""Who stands in the book that the addressee gets: as little of each person as a petition needs."""

import hashlib
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

import regex

from kiosk.campaign.model import Campaign
from kiosk.errors import BadInputError
from kiosk.export.roll import person_key
from kiosk.signing.drawing import Drawing
from kiosk.signing.signature import Signature

# Names in these scripts begin with the family's, often a single sign: its initial would be all.
_FAMILY_FIRST = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]")
_FIRST_LETTER = regex.compile(r"\p{L}\p{M}*")
_HIDDEN = "○"
_UNSEEN = ("Cc", "Cf", "Zl", "Zp")
_JOINERS = "\u200c\u200d"  # part of how some words and emoji are written

# What a postal code's first part is, where it is written without a space.
_CANADA = re.compile(r"[A-Z]\d[A-Z]")
_BRITAIN = re.compile(r"[A-Z]{1,2}\d[A-Z\d]?(?=\d[A-Z]{2}$)")
_SHORTENED = {"US": 3}  # digits; two elsewhere


@dataclass(frozen=True)
class Signer:
    """One line of the book: the name as it may be shown, its direction, the place, the drawing."""

    name: str
    place: str
    right_to_left: bool = False
    drawing: Drawing | None = None


@dataclass(frozen=True)
class Signers:
    """The lines in the order of signing, and who does not stand there, and why."""

    lines: tuple[Signer, ...]
    twice: int = 0
    subscribers: int = 0
    other_campaigns: int = 0


def refuse_unless_handed_over(campaign: Campaign) -> None:
    """Raise BadInputError for a campaign that hands no names over: it has no book.

    Without names nothing but counts would be left of it, and those are in the report of the day.
    """
    if not campaign.facts.hands_over_names:
        raise BadInputError(
            "This campaign hands no names over, so there is no book of them.",
            "Its numbers are in “kiosk report”. If names are to be handed over, say so to"
            " people in “privacy.why” of every language, which no other line does; then take"
            " “hands_over_names = false” out of campaign.toml.",
        )


def gather(signatures: Iterable[Signature], campaign: Campaign, language: str) -> Signers:
    """Reduce opened records to what may be handed over; nothing else of them is kept.

    One person (`person_key`) stands there once, with the newest answers. `language` is that of the
    countries' names. A drawn signature tells more than a name: it stands in the line of those whose
    whole name may, where the campaign has such a field still. Raises BadInputError where nothing is
    handed over.
    """
    refuse_unless_handed_over(campaign)
    drawn = drawn_field(campaign)
    allowed, countries = _wordings_with_full_name(campaign), _Countries(language)
    lines: dict[tuple[str, str], Signer] = {}
    twice = subscribers = others = 0
    for signature in signatures:
        if signature.campaign != campaign.id:
            others += 1
        elif signature.kind != "signature":
            subscribers += 1
        else:
            key = person_key(signature) or ("", signature.id)
            twice += key in lines
            full = any(
                consent.answer == "yes" and consent.wording_hash in allowed
                for consent in signature.consents.values()
            )
            lines[key] = _signer(signature, countries, drawn, full=full)
    return Signers(tuple(lines.values()), twice, subscribers, others)


def shown_name(first: str, last: str, *, full: bool) -> str:
    """Return a name as it may be shown: whole, or the first name and an initial of the last.

    A single field often holds the whole name, so its last word is shortened like a last name. In
    scripts that put the family first the last name is left out.
    """
    first, last = _plain(first), _plain(last)
    if full:
        return " ".join(filter(None, (first, last)))
    if not last:
        words = first.split()
        if len(words) == 1 and _FAMILY_FIRST.search(first):
            return first[0] + _HIDDEN * (len(first) > 1)
        first, last = words[0] if words else "", words[-1] if len(words) > 1 else ""
    if _FAMILY_FIRST.search(last):
        return first
    letter = _FIRST_LETTER.search(last)
    return f"{first} {letter[0].upper()}." if letter else first


def shown_place(postal_code: str, country: str, name_of_country: str) -> str:
    """Return a country, and before it the first part of a postal code: a district, no street."""
    code = _plain(postal_code).upper()
    first, *rest = re.split(r"[\s-]+", code, maxsplit=1)
    if not rest or country == "US":
        pattern = {"CA": _CANADA, "GB": _BRITAIN}.get(country)
        found = pattern.match(first) if pattern else None
        digits = _SHORTENED.get(country, 2)
        first = found[0] if found else first[: min(digits, len(first) // 2 + 1)]
        first += "…" if first and not found else ""
    return ", ".join(filter(None, (first[:5], name_of_country or country)))


def drawn_field(campaign: Campaign) -> str:
    """Return the first of a campaign's own fields in which people draw; empty without one."""
    fields = (field.id for field in campaign.facts.own_fields if field.kind == "drawn-signature")
    return next(fields, "")


def _signer(signature: Signature, countries: "_Countries", drawn: str, *, full: bool) -> Signer:
    name = shown_name(signature.first_name, signature.last_name, full=full)
    country = signature.country
    place = shown_place(signature.postal_code, country, countries.name(country))
    answer = signature.own_answers.get(drawn)
    drawing = answer if full and isinstance(answer, Drawing) else None
    return Signer(name, place, _is_right_to_left(name), drawing)


def _wordings_with_full_name(campaign: Campaign) -> frozenset[str]:
    """Return the hashes of the words that allow it; words of another time allow nothing."""
    flagged = [fact.id for fact in campaign.facts.consents if fact.full_name]
    shown = (
        campaign.fill(wording.texts.consents[consent].shown)
        for wording in campaign.wordings
        for consent in flagged
    )
    return frozenset(hashlib.sha256(text.encode()).hexdigest() for text in shown)


def _plain(text: str) -> str:
    """Return one line without what is not seen, such as marks that turn the direction."""
    seen = "".join(
        letter if letter in _JOINERS or unicodedata.category(letter) not in _UNSEEN else " "
        for letter in text
    )
    return " ".join(seen.split())


def _is_right_to_left(text: str) -> bool:
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


class _Countries:
    """Names of countries in one language."""

    def __init__(self, language: str) -> None:
        from babel import Locale, UnknownLocaleError

        try:
            self._names = Locale.parse(language).territories
        except (UnknownLocaleError, ValueError):
            self._names = Locale.parse("en").territories

    def name(self, code: str) -> str:
        return str(self._names.get(code, code))
