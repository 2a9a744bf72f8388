"""The shape of a campaign pack: what holds in every language, and the texts of one."""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

SCHEMA = 1

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
Colour = Annotated[str, StringConstraints(pattern=r"^#[0-9a-fA-F]{6}$")]
Country = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
LanguageCode = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(_[A-Za-z]{2,4})?$")]
WebLink = Annotated[str, StringConstraints(pattern=r"^https://\S+$", max_length=2000)]
Mailbox = Annotated[str, StringConstraints(pattern=r"^[^@\s,?&]+@[^@\s,?&]+$")]
Host = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+(\.[a-z0-9-]+)+$")]
Requirement = Literal["required", "optional", "hidden"]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Organisation(_Part):
    """Who asks: the controller of the data, and how to reach it."""

    name: Text
    press: Text | None = None
    phone: Text | None = None
    email: Mailbox | None = None
    website: WebLink | None = None
    postal_address: Text | None = None
    confirmed: bool = True

    @property
    def contact(self) -> str:
        """The first way of reaching the organisation that the pack names."""
        return self.phone or self.email or self.website or self.postal_address or self.name


class Colours(_Part):
    """The campaign's palette: background, text, and one strong colour."""

    paper: Colour = "#ffffff"
    ink: Colour = "#000000"
    accent: Colour


class Fields(_Part):
    """Which answers the form asks for."""

    first_name: Requirement = "required"
    last_name: Requirement = "optional"
    email: Requirement = "required"
    postal_code: Requirement = "optional"
    country: Requirement = "required"


class ConsentFact(_Part):
    """One purpose an attendee agrees to, by the act of signing or by an explicit Yes or No.

    `full_name` says that its words allow the whole name to be handed to the addressee.
    """

    id: Identifier
    asked: Literal["by-signing", "yes-no"]
    full_name: bool = False


class ActionFact(_Part):
    """Something an attendee can do on the phone; which keys it needs depends on `kind`."""

    id: Identifier
    kind: Literal[
        "x", "bluesky", "threads", "mastodon", "whatsapp", "facebook-page", "sms", "email", "phone"
    ]
    url: WebLink | None = None
    instance: Host | None = None
    number: Annotated[str, StringConstraints(pattern=r"^\+?[0-9]{3,15}$")] | None = None
    to: tuple[Mailbox, ...] = ()
    confirmed: bool = True

    @model_validator(mode="after")
    def _has_its_target(self) -> Self:
        needs = {
            "facebook-page": ("url", self.url),
            "mastodon": ("instance", self.instance),
            "sms": ("number", self.number),
            "phone": ("number", self.number),
            "email": ("to", self.to),
        }
        key, value = needs.get(self.kind, ("", "-"))
        if not value:
            raise ValueError(f"an action of kind “{self.kind}” needs “{key}”")
        return self


class Source(_Part):
    """Where a claim of the story comes from; shown without a link where none is known."""

    number: int = Field(ge=1, le=99)
    url: WebLink | None = None
    confirmed: bool = True


class Facts(_Part):
    """`campaign.toml`: everything that is the same in every language."""

    schema_: Literal[1] = Field(alias="schema")
    id: Identifier
    written: Annotated[str, StringConstraints(pattern=r"^\d{4}-(0[1-9]|1[0-2])$")]
    languages: tuple[LanguageCode, ...] = Field(min_length=1)
    country: Country
    nearby_countries: tuple[Country, ...] = ()
    hero: Text
    addressee: Text | None = None
    organisation: Organisation
    colours: Colours
    fields: Fields = Fields()
    consents: tuple[ConsentFact, ...]
    actions: tuple[ActionFact, ...] = Field(max_length=6)
    sources: tuple[Source, ...] = ()

    @model_validator(mode="after")
    def _nothing_twice(self) -> Self:
        lists: dict[str, list[object]] = {
            "languages": list(self.languages),
            "consents": [consent.id for consent in self.consents],
            "actions": [action.id for action in self.actions],
            "sources": [source.number for source in self.sources],
        }
        for name, values in lists.items():
            twice = [value for value in values if values.count(value) > 1]
            if twice:
                raise ValueError(f"“{twice[0]}” stands twice under “{name}”")
        return self

    @model_validator(mode="after")
    def _one_question(self) -> Self:
        """The form asks one thing with Yes and No, and states one thing signed by signing."""
        for asked in ("by-signing", "yes-no"):
            ids = [consent.id for consent in self.consents if consent.asked == asked]
            if len(ids) > 1:
                raise ValueError(f"only one consent can be asked “{asked}”: {', '.join(ids)}")
            if asked == "yes-no" and ids not in ([], ["updates"]):
                raise ValueError(f"the consent asked “yes-no” is called “updates”, not “{ids[0]}”")
        return self


class Figure(_Part):
    """A number of the story that stands out, with the words before and after it."""

    before: str = ""
    figure: Text
    after: str = ""


class Privacy(_Part):
    """Who collects, why, and how to withdraw."""

    who: Text
    why: Text
    withdraw: Text


class ConsentText(_Part):
    """How a consent is asked in one language; `yes` and `no` only where it is asked.

    `notice` says who keeps the answer and how to take it back, where only this is asked.
    """

    wording: Text
    invitation: str = ""
    notice: str = ""
    yes: str = ""
    no: str = ""

    @property
    def shown(self) -> str:
        """Everything the attendee saw of the question, for the record."""
        return " ".join(filter(None, (self.invitation, self.wording)))


class ActionText(_Part):
    """An action in one language: its button, why, and the words it carries."""

    title: Text
    intro: str = ""
    subject: str = ""
    text: str = ""


class Texts(_Part):
    """`LANGUAGE.toml`: the texts of one language; `translation` says if it is not the original."""

    kicker: str = ""
    headline: Text
    hero: Text
    translation: str = ""
    facts: tuple[Figure, ...] = ()
    privacy: Privacy
    consents: dict[str, ConsentText]
    actions: dict[str, ActionText]
    sources: dict[str, Text] = {}


@dataclass(frozen=True)
class Wording:
    """One language of a campaign, complete: its texts and its story in Markdown."""

    language: str
    texts: Texts
    summary: str
    story: str


@dataclass(frozen=True)
class Campaign:
    """A campaign pack that was read and found whole."""

    folder: Path
    facts: Facts
    wordings: tuple[Wording, ...]

    @property
    def id(self) -> str:
        """The identifier that stands in every record."""
        return self.facts.id

    @property
    def hero(self) -> Path:
        """The picture of the attract screen."""
        return self.folder / self.facts.hero

    def wording(self, language: str) -> Wording:
        """Return the texts in `language`, else in the campaign's first language."""
        for wording in self.wordings:
            if wording.language == language:
                return wording
        return self.wordings[0]

    @property
    def asks_about_updates(self) -> bool:
        """Whether there is a Yes / No question about being kept posted."""
        return any(consent.asked == "yes-no" for consent in self.facts.consents)

    def version(self, wording: Wording) -> str:
        """SHA-256 (hex) of the exact text shown, which every signature carries.

        It covers the texts of the language and what `campaign.toml` puts into them.
        """
        facts = self.facts.model_dump(
            mode="json", include={"id", "written", "organisation", "consents", "actions", "sources"}
        )
        for consent in facts["consents"]:
            del consent["full_name"]  # what the words allow, not a word of them
        texts = wording.texts.model_dump(mode="json")
        shown = [wording.language, texts, wording.summary, wording.story.strip(), facts]
        canonical = json.dumps(shown, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(canonical.encode()).hexdigest()

    def fill(self, text: str, action: ActionFact | None = None) -> str:
        """Put the values of `campaign.toml` where a text names them.

        `{organisation}` and `{contact}` always; `{address 1}` and so on for an action's addresses.
        """
        organisation = self.facts.organisation
        text = text.replace("{organisation}", organisation.name)
        text = text.replace("{contact}", organisation.contact)
        for number, address in enumerate(action.to if action else (), start=1):
            text = text.replace(f"{{address {number}}}", address)
        return text
