"""Sealing with age (https://age-encryption.org/v1): recipients, identities and sealed records."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Self

import pyrage
from pyrage import x25519

from kiosk.errors import BadInputError

# Sealed records differ in length by whole steps only, so a length does not give a name away.
PADDING = 512

_SECRET = re.compile(r"AGE-SECRET-KEY-", re.IGNORECASE)


class UnopenableError(Exception):
    """A sealed record that an identity does not open, or that is damaged."""


@dataclass(frozen=True)
class Identity:
    """The private keys that open what was sealed to their recipients. Never shown or logged."""

    keys: tuple[x25519.Identity, ...] = field(repr=False)

    @classmethod
    def new(cls) -> Self:
        """Make one key."""
        return cls((x25519.Identity.generate(),))

    @property
    def recipients(self) -> tuple[str, ...]:
        """The public keys (`age1…`) that belong to it."""
        return tuple(str(key.to_public()) for key in self.keys)


def parse_recipient(text: str) -> str:
    """Return a public key as it is kept. Raises BadInputError, never repeating a private key."""
    text = text.strip()
    if _SECRET.search(text):
        raise BadInputError(
            "This is a private key, and a kiosk must never hold one.",
            "Give the recipient that belongs to it: it begins with “age1”.",
        )
    try:
        return str(x25519.Recipient.from_str(text.lower()))
    except pyrage.RecipientError as error:
        raise BadInputError(
            f"“{text[:80]}” is not a recipient.",
            "A recipient begins with “age1” and is 62 letters and digits long; "
            "“kiosk keygen” prints it.",
        ) from error


def seal(data: bytes, recipients: Sequence[str]) -> bytes:
    """Return an age file of `data`, padded with spaces to the next PADDING bytes.

    Spaces after JSON are still JSON. Raises BadInputError if there is no recipient or a bad one.
    """
    if not recipients:
        raise BadInputError("There is no recipient to seal signatures to.", "Run “kiosk setup”.")
    keys = [x25519.Recipient.from_str(parse_recipient(text)) for text in recipients]
    return pyrage.encrypt(data + b" " * (-len(data) % PADDING), keys)


def open_sealed(sealed: bytes, identity: Identity) -> bytes:
    """Return what was sealed, with its padding. Raises UnopenableError."""
    try:
        return pyrage.decrypt(sealed, identity.keys)
    except pyrage.DecryptError as error:
        raise UnopenableError(str(error)) from error
