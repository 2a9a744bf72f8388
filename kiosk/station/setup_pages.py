"""The pages of setting up on screen, and what has been answered so far; all of it frozen.

On the screen the recipient is "the lock" and the identity "the key": the lock stays in the kiosk,
the key never does.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from kiosk.station.carried import Carried
from kiosk.station.drives import Stick
from kiosk.station.keyfiles import KeyFile
from kiosk.station.keys import NewIdentity
from kiosk.station.new_pin import NewPin
from kiosk.station.packs import Pack
from kiosk.vault.seal import Identity

MAX_WORDS = 200
MAX_LOCKS = 3

StepName = Literal["language", "place", "campaign", "lock", "pin", "proof"]
STEPS: tuple[StepName, ...] = ("language", "place", "campaign", "lock", "pin", "proof")
Purpose = Literal["lock", "proof"]


class Problem(StrEnum):
    """Why something does not work, in the words that are shown."""

    NO_NAME = "Please give this table a name, such as “Table 3”."
    TOO_LONG = "This is too long. Please shorten it."
    KEY_FOR_LOCK = (
        "This is a key, not a lock: it opens signatures, and this computer must never hold one."
        " Take it away again and write the lock that belongs to it."
    )
    NO_LOCK = "This is not a whole lock. It begins with “age1” and has 62 letters and digits."
    LOCK_TWICE = "This lock is there already."
    TOO_MANY = "There are three locks already. Remove one first."
    PASSPHRASES_DIFFER = "These were two different passphrases. Please write both again."
    EASY_WORDS = "This is too short, or too much alike. Add another word, then write it once more."
    OTHER_KEY = "This key opens another lock, not the one chosen here. Try another key."
    STICK_GONE = "The stick was taken out. Put it back in; everything entered here is still there."


@dataclass(frozen=True)
class Answers:
    """What was decided so far. `tried` are the locks a key was seen to open.

    No `language` or `country` is that of the campaign, or of the set-up that is `carried`.
    """

    name: str = ""
    event: str = ""
    packs: tuple[Pack, ...] = ()
    locks: tuple[str, ...] = ()
    tried: frozenset[str] = frozenset()
    identity: Identity | None = field(default=None, repr=False)
    pin: str = field(default="", repr=False)
    code: str = field(default="", repr=False)
    carried: Carried | None = None
    steps: tuple[StepName, ...] = STEPS
    language: str = ""
    country: str = ""


@dataclass(frozen=True)
class SetUps:
    """Which carried set-up is to be taken."""

    answers: Answers
    problem: str = ""


@dataclass(frozen=True)
class Language:
    """The language every visit begins in, and the country the kiosk stands in."""

    answers: Answers
    problem: str = ""


@dataclass(frozen=True)
class Place:
    """What this table is called, and where it stands."""

    answers: Answers
    problem: str = ""


@dataclass(frozen=True)
class Campaigns:
    """Which campaigns are shown."""

    answers: Answers
    problem: str = ""


@dataclass(frozen=True)
class Locks:
    """Which locks signatures get, and where another comes from."""

    answers: Answers
    problem: str = ""


@dataclass(frozen=True)
class Typed:
    """A lock is typed, pasted or scanned."""

    answers: Answers
    text: str = ""
    problem: str = ""


@dataclass(frozen=True)
class Files:
    """A lock or a key is taken from a file on a stick."""

    answers: Answers
    purpose: Purpose = "lock"
    problem: str = ""


@dataclass(frozen=True)
class Unlock:
    """A key file is opened with its passphrase."""

    answers: Answers
    file: KeyFile
    purpose: Purpose
    busy: bool = False
    problem: str = ""


@dataclass(frozen=True)
class Sticks:
    """Which stick gets the new key."""

    answers: Answers
    problem: str = ""


@dataclass(frozen=True)
class Make:
    """A passphrase is chosen for the new key."""

    answers: Answers
    stick: Stick
    busy: bool = False
    problem: str = ""


@dataclass(frozen=True)
class Made:
    """The new key and its sheet are on the stick."""

    answers: Answers
    stick: Stick
    new: NewIdentity
    problem: str = ""


@dataclass(frozen=True)
class Pin:
    """The staff PIN is chosen."""

    answers: Answers
    pin: NewPin = field(default_factory=NewPin)

    @property
    def problem(self) -> str:
        """Why the PIN will not do."""
        return self.pin.problem


@dataclass(frozen=True)
class Proof:
    """A test signature was locked; `opened` says whether a key has opened it again."""

    answers: Answers
    opened: bool = False
    problem: str = ""


@dataclass(frozen=True)
class Ready:
    """All is decided, and nothing is written yet. `saved` says where the set-up was put."""

    answers: Answers
    saved: str = ""
    busy: bool = False
    problem: str = ""


State = (
    SetUps
    | Language
    | Place
    | Campaigns
    | Locks
    | Typed
    | Files
    | Unlock
    | Sticks
    | Make
    | Made
    | Pin
    | Proof
    | Ready
)
