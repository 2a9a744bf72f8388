"""The staff's PIN: which ones will do, and how one is kept."""

from kiosk.errors import BadInputError
from kiosk.said import Said
from kiosk.station.hashes import hashed, matches

MIN_DIGITS = 6
MAX_DIGITS = 32

_KEYBOARD = ("0123456789", "9876543210", "1234567890", "0987654321")
# Down and up the middle of a telephone's keys, and the like: what people choose most.
_COMMON = {"258025", "147258", "159753", "789456", "456789", "741852", "112233", "332211", "102030"}


def hash_pin(pin: str) -> str:
    """Return what may be stored of a PIN. Raises BadInputError for a weak one."""
    _refuse_weak(pin)
    return hashed(pin)


def verify_pin(pin: str, stored: str) -> bool:
    """Whether `pin` is the one that was hashed; False for anything that is no such hash."""
    return matches(pin, stored)


def _refuse_weak(pin: str) -> None:
    if not (pin.isascii() and pin.isdigit() and MIN_DIGITS <= len(pin) <= MAX_DIGITS):
        raise BadInputError(Said("A PIN has at least %1 digits and nothing else.", MIN_DIGITS))
    if _is_weak(pin):
        raise BadInputError(
            Said("This PIN is one of the first a stranger tries."), Said("Choose another.")
        )


def _is_weak(pin: str) -> bool:
    runs = any(pin in row * 2 for row in _KEYBOARD)
    # A short pattern again and again: 111111, 121212, 123123.
    repeats = any(pin in pin[:size] * len(pin) for size in range(1, len(pin) // 2 + 1))
    return runs or repeats or pin in _COMMON
