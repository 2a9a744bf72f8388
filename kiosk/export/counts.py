"""What an event came to, in numbers: nothing of a person is kept while counting or afterwards."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.export.gather import Roll
from kiosk.signing.signature import Signature
from kiosk.vault import tallies

HOUR = "%Y-%m-%dT%H"


@dataclass
class Counts:
    """Numbers of records. Hours are local (`YYYY-MM-DDTHH`); `answers` are by purpose, then answer.

    Numbers of people are the roll's: `signers` are the people who signed, and `duplicates` the
    records beyond the first of one person, so `records - duplicates` are people. `is_sealed` says
    that nothing was opened: then only what stands outside the seal is known, and of people nothing;
    without tallies not even how many of the records are signatures (`knows_kinds`).
    """

    is_sealed: bool = False
    knows_kinds: bool = True
    records: int = 0
    subscriptions: int = 0
    signers: int = 0
    duplicates: int = 0
    unopenable: int = 0
    per_hour: Counter[str] = field(default_factory=Counter)
    languages: Counter[str] = field(default_factory=Counter)
    channels: Counter[str] = field(default_factory=Counter)
    places: Counter[tuple[str, str]] = field(default_factory=Counter)
    answers: dict[str, Counter[str]] = field(default_factory=dict)

    @property
    def signatures(self) -> int:
        """How many of the records are signatures, as far as that can be told."""
        return self.records - self.subscriptions

    @property
    def headline(self) -> tuple[int, str]:
        """The number that matters most, and what it counts."""
        return (self.signatures, "signature") if self.knows_kinds else (self.records, "record")

    @property
    def days(self) -> list[str]:
        """The local days (`YYYY-MM-DD`) on which somebody signed."""
        return sorted({hour[:10] for hour in self.per_hour})


def count_roll(roll: Roll) -> Counts:
    """Count opened rows. Who is the same person, and how many that are, the roll has found out."""
    counts = count(roll.spool)
    counts.signers, counts.duplicates = roll.ledger.signers, roll.ledger.merged
    counts.unopenable = len(roll.unopenable)
    return counts


def count(signatures: Iterable[Signature]) -> Counts:
    """Count opened records, one after the other; nobody is looked for among them."""
    counts = Counts()
    for signature in signatures:
        counts.records += 1
        counts.subscriptions += signature.kind == tallies.SUBSCRIPTION
        counts.per_hour[tallies.local_time(signature).strftime(HOUR)] += 1
        counts.languages[signature.language] += 1
        counts.channels[signature.channel] += 1
        counts.places[signature.kiosk, signature.event] += 1
        for purpose, consent in signature.consents.items():
            counts.answers.setdefault(purpose, Counter())[consent.answer] += 1
    return counts


def count_sealed(minutes: Iterable[str], totals: Mapping[str, int]) -> Counts:
    """Count what can be told from outside: `minutes` (UTC) of the rows, and the store's tallies.

    The hours are those of this machine's clock, and of the rows that are still there; the tallies
    also know those that were wiped.
    """
    counts = Counts(is_sealed=True)
    for minute in minutes:
        counts.records += 1
        counts.per_hour[datetime.fromisoformat(minute).astimezone().strftime(HOUR)] += 1
    counts.subscriptions = totals.get(tallies.SUBSCRIPTION, 0)
    tallied = counts.subscriptions + totals.get(tallies.SIGNATURE, 0)
    counts.records = max(counts.records, tallied)
    counts.knows_kinds = tallied > 0 or not counts.records
    told = {name: totals.get(f"{tallies.UPDATES}-{name}", 0) for name in ("yes", "no")}
    if any(told.values()):
        counts.answers[tallies.UPDATES] = Counter(told)
    return counts
