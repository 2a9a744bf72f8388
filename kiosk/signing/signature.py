"""The record: one signature or subscription with its consents, as it is sealed and kept."""

import hashlib
import json
import secrets
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any, Literal, Self
from uuid import UUID

from kiosk.signing.drawing import Drawing

SCHEMA = 1
Answer = Literal["yes", "no", "not-asked"]
Kind = Literal["signature", "subscription"]
Channel = Literal["kiosk", "paper"]
# To a campaign's own field: what was written (a date as YYYY-MM-DD, a yes-no as yes or no), the
# identifier of a choice or several of them, or a drawn signature.
OwnAnswer = str | tuple[str, ...] | Drawing

# Letters and digits that are neither mistaken for each other nor spell words (no vowels, 0, 1, L).
RECEIPT_ALPHABET = "23456789BCDFGHJKMNPQRSTVWXZ"

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Consent:
    """One purpose: what was answered, the exact words shown, who will hold the data, and when."""

    answer: Answer
    wording: str
    wording_hash: str
    controller: str
    at: str

    @classmethod
    def given(cls, answer: Answer, wording: str, controller: str, at: str) -> Self:
        """Make a consent; `at` is ISO 8601 UTC, the hash is SHA-256 (hex) of the wording."""
        digest = hashlib.sha256(wording.encode()).hexdigest()
        return cls(answer, wording, digest, controller, at)


@dataclass(frozen=True)
class Signature:
    """One record. Times are ISO 8601; `utc_offset` is `+HH:MM` of the kiosk's clock.

    `volunteer` is who took it on paper; `own_answers` are those to the campaign's own fields, by
    their identifiers, without those that were left empty.
    """

    id: str
    receipt: str
    campaign: str
    petition_version: str
    kind: Kind
    signed_at: str
    utc_offset: str
    event: str
    kiosk: str
    channel: Channel
    language: str
    first_name: str = ""
    last_name: str = ""
    email: str = ""
    postal_code: str = ""
    country: str = ""
    consents: dict[str, Consent] = field(default_factory=dict)
    volunteer: str = ""
    own_answers: dict[str, OwnAnswer] = field(default_factory=dict)
    schema: int = SCHEMA

    @property
    def signed_at_minute(self) -> str:
        """The time that stands in clear beside the sealed record: UTC, to the minute."""
        return f"{self.signed_at[:16]}Z"

    def to_json(self) -> bytes:
        """Return the record as UTF-8 JSON on one line, not yet padded."""
        return json.dumps(asdict(self), ensure_ascii=False, separators=(",", ":")).encode()

    @classmethod
    def from_json(cls, data: bytes) -> Self:
        """Read what `to_json` wrote. Raises ValueError for anything else."""
        try:
            values: dict[str, Any] = json.loads(data)
            consents = {name: Consent(**c) for name, c in values.pop("consents").items()}
            own = {name: _own_answer(a) for name, a in values.pop("own_answers", {}).items()}
            return cls(consents=consents, own_answers=own, **values)
        except (TypeError, KeyError, AttributeError) as error:
            raise ValueError("this is not a signature record") from error

    def corrected(self, other: Self) -> Self:
        """Return `other`'s answers under this record's id, receipt and time.

        A consent whose answer did not change stays as it was given, with its words and its time.
        """
        consents = {
            name: self._unchanged(name, consent) for name, consent in other.consents.items()
        }
        return replace(
            other,
            id=self.id,
            receipt=self.receipt,
            signed_at=self.signed_at,
            utc_offset=self.utc_offset,
            consents=consents,
        )

    def _unchanged(self, name: str, new: Consent) -> Consent:
        old = self.consents.get(name)
        return old if old is not None and old.answer == new.answer else new


def _own_answer(value: Any) -> OwnAnswer:
    match value:
        case dict():
            return Drawing.from_values(value)
        case list():
            return tuple(str(choice) for choice in value)
        case _:
            return str(value)


def new_id(now: datetime) -> str:
    """Return a new UUID version 7 (RFC 9562 §5.7), in the order of time to the microsecond.

    48 bits of milliseconds, 12 of the fraction of one (§6.2, method 3), 62 random bits.
    """
    milliseconds, fraction = divmod((now - _EPOCH) // timedelta(microseconds=1), 1000)
    value = (milliseconds & (1 << 48) - 1) << 80 | 7 << 76 | fraction * 4096 // 1000 << 64 | 2 << 62
    return str(UUID(int=value | secrets.randbits(62)))


def new_receipt() -> str:
    """Return a code such as `K7FP-2QXM`: 27^8 ≈ 2.8e11 of them, so none repeats in practice."""
    letters = [secrets.choice(RECEIPT_ALPHABET) for _ in range(8)]
    return "".join(letters[:4]) + "-" + "".join(letters[4:])


def utc_now() -> datetime:
    """Return the present in UTC: the clock used where no other is handed in."""
    return datetime.now(UTC)


def local_offset(now: datetime) -> str:
    """Return the machine's offset from UTC at `now`, as `+HH:MM`."""
    offset = now.astimezone().strftime("%z")
    return f"{offset[:3]}:{offset[3:5]}"
