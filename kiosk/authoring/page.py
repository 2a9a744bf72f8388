"""A petition page, taken apart: what was found of each part, and what there is to say about it."""

import re
from dataclasses import dataclass, field
from typing import Literal

from kiosk.authoring.draft import Contact, DraftFigure, DraftSource

MAILBOX = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
LINK = re.compile(r"https?://\S+[^\s.,;:!?)\]]")
PHONE = re.compile(r"\+?\d[\d\s().\-/]{5,}\d(?:\s?(?:ext|x)\.?\s?\d+)?")
HASHTAG = re.compile(r"(?<![\w&/])#[^\W\d_]\w*")

_SHOWN = 60  # characters of a text that was found

Sort = Literal["found", "guessed", "lost"]


@dataclass
class Page:
    """What was found of a page. `blocks` are what is left for the story; `notes` tell the rest."""

    blocks: list[str]
    notes: list[tuple[Sort, str]] = field(default_factory=list)
    kicker: str = ""
    headline: str = ""
    organisation: str = ""
    contact: Contact = field(default_factory=Contact)
    press_only: tuple[str, ...] = ()  # ways to reach somebody that only a line for the press says
    sources: tuple[DraftSource, ...] = ()
    invitation: str = ""
    post: str = ""
    post_intro: str = ""
    email: str = ""
    email_intro: str = ""
    subject: str = ""
    envelope: tuple[str, ...] = ()
    envelope_place: int | None = None
    addresses: tuple[str, ...] = ()
    addresses_lost: bool = False
    call: str = ""
    call_intro: str = ""
    facebook_intro: str = ""
    facebook_link: str = ""
    figure: DraftFigure | None = None
    summary: str = ""
    story: str = ""
    first_action: int | None = None

    def note(self, sort: Sort, sentence: str) -> None:
        """Keep a sentence for the organiser."""
        self.notes.append((sort, sentence))

    def note_text(self, what: str, text: str) -> None:
        """Keep the beginning of something that was found."""
        line = " ".join(text.split())
        self.note("found", f"{what}: {line if len(line) <= _SHOWN else line[:_SHOWN] + '…'}")
