"""The roll: everybody once. Who is the same person, who may be, and what holds for them.

Two records are one person when `person_key` says so, and there is no other rule anywhere: whoever
counts or prints people asks the roll. Likenesses beyond that are only pointed out: a shared name
and postal code can be a father and his son.
"""

import unicodedata
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from itertools import groupby
from typing import Any, NamedTuple

from kiosk.export.drawings import file_names
from kiosk.signing.form import INVISIBLE
from kiosk.signing.signature import Consent, Signature

DIGEST_BYTES = 16
NOBODY = bytes(DIGEST_BYTES)
MOST_NAMED = 5

_GMAIL = ("gmail.com", "googlemail.com")
_ANSWERS_TOGETHER = (("first_name", "last_name"), ("email",), ("postal_code", "country"))


@dataclass(frozen=True)
class Entry:
    """A person on the roll: what holds, and the receipts and ids of all their records.

    `maybe_same_as` are receipts of others that may be the same person.
    """

    signature: Signature
    receipts: tuple[str, ...]
    ids: tuple[str, ...]
    maybe_same_as: tuple[str, ...] = ()

    @property
    def drawings(self) -> tuple[str, ...]:
        """The names of the files of what this person drew."""
        return tuple(file_names(self.signature).values())

    @classmethod
    def of(cls, records: Sequence[Signature], maybe_same_as: tuple[str, ...] = ()) -> "Entry":
        """Make one of the records of one person, in the order of their ids."""
        receipts = tuple(record.receipt for record in records)
        ids = tuple(record.id for record in records)
        return cls(merge(records), receipts, ids, maybe_same_as)


def merge(records: Sequence[Signature]) -> Signature:
    """Return what holds of the records of one person.

    The newest answers, where an empty one does not erase an older one, also to the campaign's own
    questions; the earliest date; a yes or no rather than no answer, and the later of two. Whoever
    signed once has signed.
    """
    if len(records) == 1:
        return records[0]
    newest_first = sorted(records, key=_time, reverse=True)
    newest, earliest = newest_first[0], newest_first[-1]
    answers: dict[str, Any] = {}
    for names in _ANSWERS_TOGETHER:
        given = (r for r in newest_first if any(getattr(r, name) for name in names))
        source = next(given, newest)
        answers |= {name: getattr(source, name) for name in names}
    return replace(
        newest,
        kind="signature" if any(r.kind == "signature" for r in records) else newest.kind,
        signed_at=earliest.signed_at,
        utc_offset=earliest.utc_offset,
        consents=_merged_consents(newest_first),
        own_answers={name: a for r in newest_first[::-1] for name, a in r.own_answers.items()},
        **answers,
    )


def _time(record: Signature) -> tuple[str, str]:
    return record.signed_at, record.id


def _merged_consents(newest_first: Sequence[Signature]) -> dict[str, Consent]:
    merged: dict[str, Consent] = {}
    for record in newest_first:
        for purpose, consent in record.consents.items():
            held = merged.get(purpose)
            if held is None or _weight(consent) > _weight(held):
                merged[purpose] = consent
    return merged


def _weight(consent: Consent) -> tuple[bool, str]:
    return consent.answer != "not-asked", consent.at


def person_key(record: Signature) -> tuple[str, str] | None:
    """Return what is the same of two records only if they are of one person; None without address.

    The one rule there is: the same e-mail address in the same campaign. Spaces and signs of no
    width around it do not count (paper rows and pasted text have them), and case does not: hardly
    a mail server tells `Ada@` from `ada@`. That is `lower()` and not `casefold()`, which would
    also make `straße@…` and `strasse@…` one: these are two mailboxes, and two domains since IDNA
    2008. Merging two people loses one of them, not merging one only counts them twice.
    """
    email = record.email.strip(INVISIBLE).lower()
    return (record.campaign, email) if email else None


class Traits(NamedTuple):
    """What is kept of a record while the roll is put together: no answer, only digests of some."""

    receipt: str
    signed: bool
    signed_at: int
    person: bytes
    mailbox: bytes
    name: bytes
    purposes: tuple[str, ...]
    campaign: str
    own_answers: tuple[str, ...]


def traits(record: Signature, signed_at: int, key: bytes) -> Traits:
    """Return the traits of a record; `signed_at` in seconds, `key` a secret of this export.

    A digest without a secret could be guessed: there are only so many e-mail addresses.
    """
    campaign, person = record.campaign, person_key(record)
    name = folded(record.first_name + record.last_name)
    postal_code = folded(record.postal_code)
    return Traits(
        record.receipt,
        record.kind == "signature",
        signed_at,
        _digest(key, "person", *person) if person else NOBODY,
        _digest(key, "mailbox", campaign, mailbox(person[1])) if person else NOBODY,
        _digest(key, "name", campaign, name, postal_code) if name and postal_code else NOBODY,
        tuple(record.consents),
        campaign,
        tuple(record.own_answers),
    )


def _digest(key: bytes, *parts: str) -> bytes:
    data = "\0".join(parts).encode()
    return blake2b(data, digest_size=DIGEST_BYTES, key=key).digest()


def mailbox(email: str) -> str:
    """Return where Gmail puts what is sent to an address: without dots and what follows a plus."""
    local, at, domain = email.rpartition("@")
    if domain not in _GMAIL:
        return email
    return local.partition("+")[0].replace(".", "") + at + _GMAIL[0]


def folded(text: str) -> str:
    """Return the letters and digits of a text, without case, accents and spaces."""
    if text.isascii():
        return "".join(filter(str.isalnum, text.lower()))
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKD", text.casefold())))


class Texts:
    """Many short texts one after another in one piece of memory."""

    def __init__(self) -> None:
        self._data = bytearray()
        self._ends = array("Q", [0])

    def append(self, text: str) -> None:
        """Add one."""
        self._data += text.encode()
        self._ends.append(len(self._data))

    def __len__(self) -> int:
        return len(self._ends) - 1

    def __getitem__(self, number: int) -> str:
        return self._data[self._ends[number] : self._ends[number + 1]].decode()

    def __iter__(self) -> Iterator[str]:
        return (self[number] for number in range(len(self)))


class Ledger:
    """The traits of every record, by its number in the order of the rows; then who is whom."""

    def __init__(self) -> None:
        self.ids = Texts()
        self.receipts = Texts()
        self.purposes: dict[str, None] = {}
        self.campaigns: dict[str, None] = {}
        self.own_answers: dict[tuple[str, str], None] = {}
        self._times = array("q")
        self._signed = bytearray()
        self._persons = bytearray()
        self._mailboxes = bytearray()
        self._names = bytearray()
        self._others: dict[int, tuple[int, ...]] = {}
        self._absorbed: dict[int, int] = {}
        self._alike: dict[int, list[tuple[int, ...]]] = {}

    def add(self, row_id: str, found: Traits) -> None:
        """Note the next record."""
        self.ids.append(row_id)
        self.receipts.append(found.receipt)
        self._times.append(found.signed_at)
        self._signed.append(found.signed)
        self._persons += found.person
        self._mailboxes += found.mailbox
        self._names += found.name
        self.purposes.update(dict.fromkeys(found.purposes))
        self.campaigns[found.campaign] = None
        self.own_answers.update(
            dict.fromkeys((found.campaign, answered) for answered in found.own_answers)
        )

    def settle(self) -> None:
        """Find out who is whom, once every record is noted."""
        for group in self._groups(self._persons):
            first, *others = sorted(group, key=self._age, reverse=True)
            self._others[first] = tuple(others)
            self._absorbed |= dict.fromkeys(others, first)
        for digests in (self._mailboxes, self._names):
            for group in self._groups(digests):
                persons = sorted({self._absorbed.get(number, number) for number in group})
                if len(persons) > 1:
                    for person in persons:
                        self._alike.setdefault(person, []).append(tuple(persons))

    def _age(self, number: int) -> tuple[int, int]:
        return self._times[number], number

    @property
    def merged(self) -> int:
        """How many records are another one of a person who is on the roll already."""
        return len(self._absorbed)

    @property
    def people(self) -> int:
        """How many people there are, whether they signed or only want news."""
        return len(self.ids) - self.merged

    @property
    def signers(self) -> int:
        """How many people signed, however often."""
        signed = (number for number, did in enumerate(self._signed) if did)
        return len({self._absorbed.get(number, number) for number in signed})

    def stands_for_itself(self, number: int) -> bool:
        """Whether a record is the newest of its person."""
        return number not in self._absorbed

    def others(self, number: int) -> tuple[int, ...]:
        """Return the numbers of the other records of its person."""
        return self._others.get(number, ())

    def maybe_same_as(self, number: int) -> tuple[str, ...]:
        """Return the receipts of others that may be the same person, the first few of many."""
        groups = self._alike.get(number)
        if groups is None:
            return ()
        near = {other for group in groups for other in group[: MOST_NAMED + 1]}
        return tuple(self.receipts[other] for other in sorted(near - {number})[:MOST_NAMED])

    def _groups(self, digests: bytearray) -> Iterator[list[int]]:
        def digest(number: int) -> bytes:
            return bytes(digests[number * DIGEST_BYTES : (number + 1) * DIGEST_BYTES])

        ordered: Iterable[int] = sorted(range(len(self.ids)), key=digest)
        for found, numbers in groupby(ordered, digest):
            group = list(numbers)
            if len(group) > 1 and found != NOBODY:
                yield group
