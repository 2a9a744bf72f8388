"""An address that works: domains to tap while typing, and afterwards "Did you mean …?".

Nothing is ever changed here. What comes back is another address, for a person to take or leave;
whoever says that theirs is right is right.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from kiosk.signing.email_domains import Domains
from kiosk.signing.email_nearest import LONG_NAME, real_ending, usual_domain
from kiosk.signing.form import INVISIBLE, check_email, tidy

DOTS = ",،、。·;:/"


class Reason(StrEnum):
    """What makes an address look unlike what was meant."""

    WIDE = "wide"  # full-width letters and signs, or such as cannot be seen
    SPACE = "space"
    AT = "at"  # an @ is missing, or one too many
    DOT = "dot"  # a comma or the like for a dot, a dot twice or where none can be
    ENDING = "ending"  # there is no such ending
    DOMAIN = "domain"  # a slip away from a domain that many have


@dataclass(frozen=True)
class Hint:
    """The address somebody may have meant, and why."""

    address: str
    reason: Reason


def suggest(address: str, country: str, domains: Domains) -> Hint | None:
    """Return what may have been meant by an address that is written to its end, if anything."""
    meant = tidy(address)
    if _is_usual(meant, domains):
        return None
    reason: Reason | None = None
    for why, mend in _STEPS:
        mended = mend(meant, country, domains)
        if mended != meant:
            meant, reason = mended, reason or why
    if reason is None or check_email(meant) is not None:
        return None
    return Hint(meant, reason)


def beginnings(typed: str, first_name: str, last_name: str) -> tuple[str, ...]:
    """Return what the address of somebody of that name may begin with, up to the `@`.

    The usual ways to put a name before the @, the most usual first, as far as they begin like what
    was typed. Names that are not written in the letters of most addresses give none.
    """
    first, last = _plain_name(first_name), _plain_name(last_name)
    ways = (f"{first}.{last}", f"{first}{last}", f"{first[:1]}{last}") if first and last else ()
    typed = typed.strip(INVISIBLE).lower()
    names = dict.fromkeys((*ways, first or last))
    return tuple(f"{name}@" for name in names if name.startswith(typed) and name != typed)


def _plain_name(name: str) -> str:
    """Return a name in small letters without accents; nothing if it has other letters."""
    letters = unicodedata.normalize("NFKD", name.lower())
    kept = "".join(sign for sign in letters if sign.isalnum() or sign == "-").strip("-")
    return kept if kept.isascii() else ""


def completions(typed: str, country: str, domains: Domains, most: int) -> tuple[str, ...]:
    """Return the domains to offer as chips while somebody types, the most likely first."""
    local, at, begun = _narrow(typed.strip(INVISIBLE)).partition("@")
    begun = begun.lower()
    if not local or (at and begun in domains.known):
        return ()
    if not begun:
        likely = (*domains.habits(country).likely, *domains.world.likely)
        return tuple(dict.fromkeys(likely))[:most]
    return tuple(d for d in domains.in_order(country) if d.startswith(begun))[:most]


def complete(typed: str, part: str) -> str:
    """Return the address that a tap on a chip, a beginning or a domain, makes of what was typed."""
    if part.endswith("@"):
        return part
    return f"{_narrow(typed.strip(INVISIBLE)).partition('@')[0]}@{part}"


def _is_usual(address: str, domains: Domains) -> bool:
    """Whether an address is certainly well as it is; most are, and need no closer look."""
    domain = address.rpartition("@")[2].lower()
    return domains.is_right(domain) and check_email(address) is None


# Each step takes an address, and returns it as it is or mended in one respect.


def _narrow(address: str, *_: object) -> str:
    """Without signs of no width, and with full-width ones as those they stand for."""
    shown = (c for c in address if c not in INVISIBLE or c.isspace())
    return "".join(_narrow_sign(c) for c in shown)


def _narrow_sign(sign: str) -> str:
    wide = unicodedata.east_asian_width(sign) in "FH" or sign in "﹫﹒"
    return unicodedata.normalize("NFKC", sign) if wide else sign


def _without_spaces(address: str, *_: object) -> str:
    return address if address.startswith('"') else re.sub(r"\s+", "", address)


def _with_one_at(address: str, country: str, domains: Domains) -> str:
    if address.startswith('"'):
        return address
    once = re.sub("@+", "@", address)
    if once.count("@") > 1:
        once = once.strip("@")
    return once if "@" in once else _with_at(once, country, domains)


def _with_at(address: str, country: str, domains: Domains) -> str:
    """With an @ before a domain that stands at the end, where somebody forgot it."""
    lower = address.lower()
    if lower in domains.known:
        return address
    likely = {*domains.habits(country).likely, *domains.world.likely}
    for start in range(1, len(address)):
        name, domain = address[:start].rstrip(".,;:#'\""), lower[start:]
        apart = len(name) < start  # as in ada.gmail.com; adame.com is not ada@me.com
        if name and domain in domains.known and (apart or (domain in likely and _is_long(domain))):
            return f"{name}@{domain}"
    return address


def _is_long(domain: str) -> bool:
    return domain.index(".") >= LONG_NAME


def _with_dots(address: str, *_: object) -> str:
    if address.startswith('"') or "@" not in address:
        return address
    name, at, domain = address.rpartition("@")
    local = re.sub(r"[.,،、。]+", ".", name).strip(".")
    domain = re.sub(f"[.{re.escape(DOTS)}]+", ".", domain).strip(".")
    return f"{local}{at}{domain}"


def _with_known_domain(address: str, country: str, domains: Domains) -> str:
    return _with_domain(address, lambda domain: usual_domain(domain, country, domains))


def _with_known_ending(address: str, country: str, domains: Domains) -> str:
    return _with_domain(address, lambda domain: real_ending(domain, country, domains))


def _with_domain(address: str, mend: Callable[[str], str]) -> str:
    local, at, domain = address.rpartition("@")
    lower = domain.lower()
    if not at:
        return address
    mended = mend(lower)
    return address if mended == lower else f"{local}@{mended}"


_STEPS: tuple[tuple[Reason, Callable[[str, str, Domains], str]], ...] = (
    (Reason.WIDE, _narrow),
    (Reason.SPACE, _without_spaces),
    (Reason.AT, _with_one_at),
    (Reason.DOT, _with_dots),
    (Reason.DOMAIN, _with_known_domain),
    (Reason.ENDING, _with_known_ending),
    (Reason.DOMAIN, _with_known_domain),
)
