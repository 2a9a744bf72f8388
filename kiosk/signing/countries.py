"""The countries of the world: ISO 3166 codes and their names in a language (Unicode CLDR)."""

import unicodedata
from functools import lru_cache

# CLDR also names regions and pseudo-regions by two letters.
_NOT_COUNTRIES = frozenset(
    {"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"}
)


@lru_cache
def country_names(language: str) -> dict[str, str]:
    """Return the countries of the world: ISO 3166 code to name in `language`, else in English."""
    from babel import Locale, UnknownLocaleError

    try:
        territories = Locale.parse(language).territories
    except UnknownLocaleError:
        territories = Locale.parse("en").territories
    return {code: name for code, name in territories.items() if _is_country(code)}


def country_code(text: str, language: str) -> str:
    """Return the code of a country written as its code or its name; `text` where it is neither."""
    names = country_names(language)
    if text.upper() in names:
        return text.upper()
    wanted = plain(text)
    return next((code for code, name in names.items() if plain(name) == wanted), text)


def plain(name: str) -> str:
    """Return a name as it is compared: without case, accents and outer space."""
    decomposed = unicodedata.normalize("NFKD", name.casefold().strip())
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def _is_country(code: str) -> bool:
    return len(code) == 2 and code.isalpha() and code not in _NOT_COUNTRIES
