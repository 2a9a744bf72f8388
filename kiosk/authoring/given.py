"""What an organiser said of a new campaign, in flags or answers: each value looked at."""

from dataclasses import dataclass, field
from typing import Self

from kiosk.authoring import answers
from kiosk.authoring.draft import Contact, DraftAction

DEFAULT_WAYS = ("post", "email")


@dataclass(frozen=True)
class Given:
    """What was said; empty or None is what nobody said."""

    headline: str = ""
    organisation: str = ""
    contact: Contact = field(default_factory=Contact)
    country: str = ""
    languages: tuple[str, ...] = ()
    addressee: str = ""
    actions: tuple[DraftAction, ...] | None = None
    asks_email: bool | None = None
    colour: str = ""

    @property
    def anything(self) -> bool:
        """Whether anything was said at all."""
        return self != Given()

    @classmethod
    def of(
        cls,
        *,
        headline: str | None = None,
        organisation: str | None = None,
        contact: str | None = None,
        postal_address: str | None = None,
        country: str | None = None,
        language: tuple[str, ...] = (),
        addressee: str | None = None,
        action: tuple[str, ...] = (),
        write_to: tuple[str, ...] = (),
        call: str | None = None,
        ask_email: bool | None = None,
        colour: str | None = None,
    ) -> Self:
        """Take flags as they were typed. Raises BadInputError for the first that will not do."""
        chosen = answers.ways(action)
        to = tuple(map(answers.mailbox, write_to))
        number = answers.number(call) if call else None
        return cls(
            headline=_words(headline),
            organisation=_words(organisation),
            contact=answers.contact(contact or "", _words(postal_address)),
            country=answers.country(country) if country else "",
            languages=answers.languages(language) if language else (),
            addressee=_words(addressee),
            actions=answers.actions(chosen, to, number) if action or to or number else None,
            asks_email=ask_email,
            colour=answers.colour(colour) if colour else "",
        )


def _words(text: str | None) -> str:
    return " ".join((text or "").split())
