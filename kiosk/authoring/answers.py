"""What an organiser answers or gives as a flag, looked at: what a pack holds, or why not."""

import re
from dataclasses import replace
from functools import lru_cache
from typing import Any

from pydantic import TypeAdapter, ValidationError

from kiosk.authoring import words
from kiosk.authoring.draft import Contact, DraftAction, Kind
from kiosk.campaign.kinds import Colour, LanguageCode, Mailbox, WebLink
from kiosk.errors import BadInputError
from kiosk.signing.countries import country_code, country_names, plain

# What people can be asked to do, as it is said in the terminal.
WAYS: dict[str, tuple[Kind, ...]] = {
    "post": ("x", "bluesky"),
    "share": ("whatsapp",),
    "email": ("email",),
    "call": ("phone",),
}
_SAID_OTHERWISE = {"e-mail": "email", "mail": "email", "phone": "call", "nothing": "", "none": ""}
_MAX_LANGUAGES = 12
_BETWEEN_LANGUAGES = re.compile(
    r"[,;/&+،、]|(?<=[文语])和|\s(?:and|et|und|y|e)\s|\sو", re.IGNORECASE
)
_NO_LANGUAGES = {"und", "mul", "zxx"}  # ISO 639-2: undetermined, multiple, no linguistic content
# Figures of a number that is dialled as it stands, such as 112, 311 or 116 117 (the longest in use
# across Europe); longer ones belong to a country, with 15 figures at most (ITU-T E.164).
_SHORT_NUMBER = 6


def country(text: str) -> str:
    """Return the code of a country given as its code or its English name. Raises BadInputError."""
    code = country_code(text.strip(), "en")
    if code not in country_names("en"):
        raise BadInputError(f"“{text}” is no country.", "Give its name or its code; Canada is CA.")
    return code


def languages(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Return the codes of languages given as codes or names: “en, de”, “English and German”.

    Names are known in every language there are words in. Raises BadInputError.
    """
    parts = [part.strip() for text in texts for part in _BETWEEN_LANGUAGES.split(text)]
    codes = tuple(dict.fromkeys(code for part in filter(None, parts) for code in _languages(part)))
    if not 1 <= len(codes) <= _MAX_LANGUAGES:
        raise BadInputError(f"Give one language to {_MAX_LANGUAGES}, such as “en, fr”.")
    return codes


def _languages(part: str) -> list[str]:
    """Return a language whose name may have several words, else one for each word."""
    code = _language_names().get(plain(part))
    return [code] if code else [_language(word) for word in part.split()]


def _language(text: str) -> str:
    from babel import Locale

    code = _language_names().get(plain(text), text.replace("-", "_"))
    base = code.partition("_")[0]
    if base not in Locale.parse("en").languages or not _is(LanguageCode, code):
        raise BadInputError(
            f"“{text}” is no language.",
            "Give names or codes with commas: “English, German”, “en, de”.",
        )
    return code


@lru_cache
def _language_names() -> dict[str, str]:
    """Return the codes of languages by their names; those in English go before the others."""
    from babel import Locale

    found: dict[str, str] = {}
    for own in ("en", *words.languages()):
        for code, name in Locale.parse(own).languages.items():
            if code not in _NO_LANGUAGES and _is(LanguageCode, code):
                found.setdefault(plain(name), code)
    return found


def contact(text: str, postal_address: str = "") -> Contact:
    """Return ways to reach somebody: phone, e-mail and website, with commas between them.

    Raises BadInputError.
    """
    found = Contact(postal_address=postal_address.strip() or None)
    for part in filter(None, (part.strip() for part in re.split(r"[,;]", text))):
        if _is(Mailbox, part):
            found = replace(found, email=part)
        elif _is(WebLink, part):
            found = replace(found, website=part)
        elif len(re.sub(r"\D", "", part)) >= 3 and "@" not in part and "/" not in part:
            found = replace(found, phone=part)
        else:
            raise BadInputError(
                f"“{part}” is no phone number, no e-mail address and no https:// link.",
                "Put commas between them: +1 555 0100, hello@example.org",
            )
    return found


def mailbox(text: str) -> str:
    """Return an e-mail address. Raises BadInputError."""
    return _taken(Mailbox, text, f"“{text}” is no e-mail address, such as mayor@example.org.")


def number(text: str) -> str:
    """Return a phone number as a phone dials it, in the international form or a short one.

    Raises BadInputError.
    """
    found = dialled(text)
    if found is None:
        raise BadInputError(f"“{text}” is no phone number, such as +1 555 0100.")
    if not found.startswith("+") and len(found) > _SHORT_NUMBER:
        raise BadInputError(
            f"“{text}” is a number without its country's code.",
            "Begin with + and the code, so that every phone can dial it, such as +1 555 555 0100"
            " or +44 20 7946 0000.",
        )
    return found


def dialled(text: str) -> str | None:
    """Return a phone number without what only helps to read it; None where it is none.

    The (0) of +44 (0)20 is not dialled behind a country's code.
    """
    plain_text = text.strip()
    if plain_text.startswith("+"):
        plain_text = plain_text.replace("(0)", "")
    digits = re.sub(r"[\s().\-/]", "", plain_text)
    return digits if re.fullmatch(r"\+?[0-9]{3,15}", digits) else None


def colour(text: str) -> str:
    """Return a colour. Raises BadInputError."""
    return _taken(Colour, text, f"“{text}” is no colour such as #2a9d8f.")


def ways(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Return what people can do, of `WAYS`. Raises BadInputError."""
    parts = [part for text in texts for part in re.split(r"[,;\s]+", text.lower()) if part]
    found = tuple(dict.fromkeys(filter(None, (_SAID_OTHERWISE.get(p, p) for p in parts))))
    for part in found:
        if part not in WAYS:
            known = ", ".join(WAYS)
            raise BadInputError(
                f"“{part}” is nothing people can do here.", f"Say {known}, or nothing."
            )
    return found


def actions(
    chosen: tuple[str, ...], write_to: tuple[str, ...], call: str | None
) -> tuple[DraftAction, ...]:
    """Return the actions for what was chosen; whom to write to or call says so as well."""
    wanted = [*chosen, *(["email"] if write_to else []), *(["call"] if call else [])]
    kinds = [kind for way in dict.fromkeys(wanted) for kind in WAYS[way]]
    targets: dict[Kind, tuple[str, ...]] = {"email": write_to, "phone": (call,) if call else ()}
    return tuple(DraftAction(kind, targets.get(kind, ())) for kind in kinds)


def _taken(wanted: object, text: str, sentence: str) -> str:
    if not _is(wanted, text.strip()):
        raise BadInputError(sentence)
    return text.strip()


def _is(wanted: Any, text: str) -> bool:
    try:
        TypeAdapter(wanted).validate_python(text)
    except ValidationError:
        return False
    return True
