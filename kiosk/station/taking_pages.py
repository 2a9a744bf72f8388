"""The pages of an export to a stick, and what was decided so far; all of it frozen.

The opened key and the names of a review are in the state and nowhere else: when it is replaced,
they are forgotten.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from kiosk.station.drives import Stick
from kiosk.station.keyfiles import KeyFile
from kiosk.vault.seal import Identity

What = Literal["new", "all"]


@dataclass(frozen=True)
class Heap:
    """What the store holds of one campaign, and how much of it is new."""

    campaign: str
    collected: int
    new: int


@dataclass(frozen=True)
class Holdings:
    """What the store holds, how much of it is new, and the format of the last export.

    `heaps` is the same for each campaign there is anything of.
    """

    collected: int
    new: int
    last_format: str = ""
    heaps: tuple[Heap, ...] = ()


@dataclass(frozen=True)
class Offer:
    """A format there is. A sealed one is opened at the office: it `needs_key` only there.

    One that marks nothing as exported, such as drawings, takes everybody each time.
    """

    name: str
    title: str
    advice: str = ""
    needs_key: bool = True
    marks: bool = True


@dataclass(frozen=True)
class LooksFalse:
    """A signature that looks false, and why. It shows names: never kept or noted anywhere."""

    receipt: str
    name: str = field(repr=False)
    email: str = field(repr=False)
    reason: str
    campaign: str = ""


@dataclass(frozen=True)
class TakenFile:
    """A file that is on the stick for certain."""

    name: str
    rows: int
    sha256: str


@dataclass(frozen=True)
class Taken:
    """What came of an export: every collected signature is in exactly one of the counts.

    `read_back` is how many rows were counted in the files when they were read again.
    """

    files: tuple[TakenFile, ...]
    collected: int
    written: int
    merged: int = 0
    set_aside: int = 0
    before: int = 0
    unopenable: int = 0
    read_back: int = 0


@dataclass(frozen=True)
class Plan:
    """What is there, and what was decided so far.

    `stick` is what was chosen by hand; the only one there is needs no choice. `kept` are the
    receipts of those that stay in although they look false, None before that was asked, and
    `aside` says how many do not, and `aside_in` of which campaigns those are. Without a `campaign`
    all are taken, each into a file of its own.
    """

    holdings: Holdings
    offers: tuple[Offer, ...]
    practice: bool = False
    what: What = "new"
    sticks: tuple[Stick, ...] = ()
    stick: Stick | None = None
    offer: Offer | None = None
    file: KeyFile | None = None
    key: Identity | None = field(default=None, repr=False)
    kept: frozenset[str] | None = None
    aside: int = 0
    aside_in: frozenset[str] = frozenset()
    campaign: str = ""

    @property
    def heaps(self) -> tuple[Heap, ...]:
        """What is taken, campaign by campaign."""
        of = self.campaign
        there = [heap for heap in self.holdings.heaps if of in ("", heap.campaign)]
        return tuple(heap for heap in there if heap.new or not self.only_new)

    @property
    def only_new(self) -> bool:
        """Whether what was exported before stays here."""
        return self.what == "new" and (self.offer is None or self.offer.marks)

    @property
    def target(self) -> Stick | None:
        """The stick that will be written to, as it is now."""
        if self.stick is None:
            fit = [stick for stick in self.sticks if not stick.read_only]
            return fit[0] if len(fit) == 1 == len(self.sticks) else None
        return next((stick for stick in self.sticks if _same(stick, self.stick)), None)

    @property
    def wants_key(self) -> bool:
        """Whether a key has to be opened first; practice has its own."""
        sealed = self.offer is not None and not self.offer.needs_key
        return not (self.practice or sealed or self.key)

    @property
    def count(self) -> int:
        """How many signatures it is about."""
        return self.new if self.only_new else self.collected

    @property
    def new(self) -> int:
        """How many signatures no export took, of the campaigns it is about."""
        return self._sum(lambda heap: heap.new, self.holdings.new)

    @property
    def collected(self) -> int:
        """How many signatures there are of the campaigns it is about."""
        return self._sum(lambda heap: heap.collected, self.holdings.collected)

    def _sum(self, count: Callable[[Heap], int], whole: int) -> int:
        heaps = [heap for heap in self.holdings.heaps if heap.campaign == self.campaign]
        return sum(map(count, heaps)) if self.campaign else whole


@dataclass(frozen=True)
class Away:
    """Nobody is exporting."""


@dataclass(frozen=True)
class Counting:
    """What the store holds is being counted."""


@dataclass(frozen=True)
class Nothing:
    """Nobody has signed yet."""


@dataclass(frozen=True)
class ChooseStick:
    """Which signatures, and which stick."""

    plan: Plan


@dataclass(frozen=True)
class ChooseFormat:
    """What reads the files."""

    plan: Plan


@dataclass(frozen=True)
class FindKey:
    """Which key file, of those on the sticks; `wrong` says why the last one would not do."""

    plan: Plan
    keys: tuple[KeyFile, ...] = ()
    wrong: str = ""


@dataclass(frozen=True)
class Unlock:
    """The passphrase of a key file; `opening` while it is tried, `wrong` says why it failed."""

    plan: Plan
    keys: tuple[KeyFile, ...]
    wrong: str = ""
    opening: bool = False


@dataclass(frozen=True)
class Opening:
    """Everything is opened once, to see what looks false."""

    plan: Plan
    stage: str = ""
    done: int = 0
    total: int = 0
    stopping: bool = False


@dataclass(frozen=True)
class Review:
    """What looks false, for people to decide; what is not `kept` is set aside."""

    plan: Plan
    doubts: tuple[LooksFalse, ...]
    kept: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Writing:
    """The files are being written and read back."""

    plan: Plan
    stage: str = ""
    done: int = 0
    total: int = 0
    stopping: bool = False


Parting = Literal["in", "leaving", "out", "stuck"]


@dataclass(frozen=True)
class Card:
    """Everything is on the stick. `parting`: is it still in, leaving, out, or could not leave."""

    plan: Plan
    taken: Taken
    parting: Parting = "in"


@dataclass(frozen=True)
class Failed:
    """It did not work out: what happened, and what to do. Nothing was marked."""

    plan: Plan | None
    sentence: str
    remedy: str = ""


Planning = ChooseStick | ChooseFormat | FindKey | Unlock | Review
Working = Opening | Writing
State = Away | Counting | Nothing | Planning | Working | Card | Failed


def _same(one: Stick, other: Stick) -> bool:
    """Whether it is the same stick; what is free on it changes."""
    return (one.path, one.name, one.size) == (other.path, other.name, other.size)
