"""The organiser's recovery code: opens the staff side when the PIN is locked or forgotten.

It is made by set-up, shown once, and kept as a hash. It opens no signature: the identity does.
"""

import re
import secrets

from kiosk.signing.signature import RECEIPT_ALPHABET
from kiosk.station.hashes import hashed, matches

LETTERS = 20  # of an alphabet of 27: 95 bits, so guessing needs no counter
GROUP = 4

_BETWEEN = re.compile(r"[\s\-\u2010-\u2015]+")  # blanks, and every dash a keyboard puts


def new_code() -> str:
    """Return a code as it is shown, such as `K7FP-2QXM-…`: five groups of four."""
    letters = "".join(secrets.choice(RECEIPT_ALPHABET) for _ in range(LETTERS))
    return "-".join(letters[start : start + GROUP] for start in range(0, LETTERS, GROUP))


def hash_code(code: str) -> str:
    """Return what is kept of a code."""
    return hashed(_plain(code))


def verify_code(code: str, stored: str) -> bool:
    """Whether `code` is the one that was hashed, whatever its case, blanks and dashes."""
    plain = _plain(code)
    return len(plain) == LETTERS and matches(plain, stored)


def _plain(code: str) -> str:
    return _BETWEEN.sub("", code).upper()
