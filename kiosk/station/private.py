"""Private keys in the wrong place: a kiosk must never hold one, not even by mistake."""

from kiosk.errors import BadInputError

_MARK = "AGE-SECRET-KEY-"


def holds_private_key(text: str) -> bool:
    """Whether a private key stands in `text`."""
    return _MARK in text.upper()


def refuse_private_key(text: str) -> str:
    """Return `text`. Raises BadInputError, without repeating it, if a private key stands in it."""
    if holds_private_key(text):
        raise BadInputError(
            "There is a private key in it, and a kiosk must never hold one.",
            "Take it away from this machine; only the line that begins with “age1” belongs here.",
        )
    return text
