"""A campaign as it is begun: what was said of it so far, before there is a pack."""

import re
import unicodedata
from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["x", "bluesky", "whatsapp", "facebook-page", "email", "phone"]

# Strong colours for a poster. Black or white reads on each with 4.5:1 at least (WCAG 2.2).
ACCENTS = ("#f2b705", "#e4572e", "#2a9d8f", "#7fb800", "#f28482", "#4ea8de", "#b388eb", "#ffa62b")
MAX_ID = 60


@dataclass(frozen=True)
class DraftAction:
    """Something to do on a phone; texts that are empty are those of the language's own words.

    `target` is the number, the link or the addresses. `confirmed` says that it was not invented.
    """

    kind: Kind
    target: tuple[str, ...] = ()
    intro: str = ""
    subject: str = ""
    text: str = ""
    confirmed: bool = True


@dataclass(frozen=True)
class DraftSource:
    """A source of the story, by its number."""

    number: int
    title: str
    url: str | None = None


@dataclass(frozen=True)
class DraftFigure:
    """A number that stands out, with what stands before and after it."""

    before: str
    figure: str
    after: str


@dataclass(frozen=True)
class Contact:
    """How whoever asks can be reached."""

    press: str | None = None
    phone: str | None = None
    email: str | None = None
    website: str | None = None
    postal_address: str | None = None

    @property
    def reachable(self) -> bool:
        """Whether anybody could withdraw a signature by it."""
        return any((self.phone, self.email, self.website, self.postal_address))


@dataclass(frozen=True)
class Draft:
    """Everything a new pack is written from. What is empty gets words that ask to be changed.

    `written` is a month such as 2026-03. `summary` and `story` are Markdown.
    """

    id: str
    written: str
    languages: tuple[str, ...] = ("en",)
    country: str = "CA"
    headline: str = ""
    kicker: str = ""
    organisation: str = ""
    contact: Contact = field(default_factory=Contact)
    addressee: str = ""
    accent: str = ""
    asks_email: bool = True
    invitation: str = ""
    summary: str = ""
    story: str = ""
    figure: DraftFigure | None = None
    actions: tuple[DraftAction, ...] = ()
    sources: tuple[DraftSource, ...] = ()

    @property
    def unconfirmed(self) -> bool:
        """Whether who asks, or how to reach them, has to be made up."""
        return not (self.organisation and self.contact.reachable)

    @property
    def colour(self) -> str:
        """The strong colour: the one chosen, else one that goes with the identifier."""
        return self.accent or ACCENTS[sum(self.id.encode()) % len(ACCENTS)]


def identifier(*candidates: str) -> str:
    """Return the first text that letters a to z and figures can be made of, as an identifier."""
    for text in candidates:
        plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
        found = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:MAX_ID].strip("-")
        if found:
            return found
    return "my-campaign"
