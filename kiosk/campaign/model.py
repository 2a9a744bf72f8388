"""The shape of a campaign pack: what holds in every language, and the texts of one."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal, Self

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
TimeOfDay = Annotated[str, StringConstraints(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]
Requirement = Literal["required", "optional", "hidden"]
OwnFieldKind = Literal[
    "text",
    "long-text",
    "choice",
    "multiple-choice",
    "number",
    "date",
    "phone",
    "yes-no",
    "drawn-signature",
]

MAX_OWN_FIELDS = 6
MAX_CHOICES = 12
MAX_CONSENTS = 5
MAX_ACTIONS = 6
MAX_PICTURES = 6


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
    privacy_link: WebLink | None = None
    receipt_contact: Text | None = None
    confirmed: bool = True

    @property
    def contact(self) -> str:
        """Where a receipt code is told: as the pack says, else the first way it names."""
        ways = (self.receipt_contact, self.phone, self.email, self.website, self.postal_address)
        return next(filter(None, ways), self.name)


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


class OwnField(_Part):
    """A question of the campaign's own. `choices` are the identifiers of what is offered.

    `least` and `most` bound a number. A drawn signature is kept as strokes.
    """

    id: Identifier
    kind: OwnFieldKind
    required: bool = False
    choices: tuple[Identifier, ...] = Field((), max_length=MAX_CHOICES)
    least: int | None = None
    most: int | None = None

    @model_validator(mode="after")
    def _fits_its_kind(self) -> Self:
        offers = self.kind in ("choice", "multiple-choice")
        if offers and len(self.choices) < 2:
            raise ValueError(f"a field of kind “{self.kind}” needs two “choices” or more")
        if self.choices and not offers:
            raise ValueError(f"a field of kind “{self.kind}” has no “choices”")
        if len(set(self.choices)) < len(self.choices):
            raise ValueError("a choice stands twice under “choices”")
        if self.kind != "number" and (self.least, self.most) != (None, None):
            raise ValueError(f"a field of kind “{self.kind}” has no “least” and no “most”")
        if self.least is not None and self.most is not None and self.least > self.most:
            raise ValueError("“least” is larger than “most”")
        return self


class Counter(_Part):
    """The number on the poster: how many signed here today, and the aim of the day if any.

    It is shown once it is at least `show_from`.
    """

    show: bool = True
    show_from: int = Field(0, ge=0)
    goal: int | None = Field(None, ge=1)


class Hours(_Part):
    """When signatures are taken, by the kiosk's clock; always, where nothing is said."""

    opens: TimeOfDay | None = None
    closes: TimeOfDay | None = None
    last_day: date | None = None

    @model_validator(mode="after")
    def _both_or_none(self) -> Self:
        if (self.opens is None) != (self.closes is None):
            raise ValueError("[hours] needs both “opens” and “closes”, or neither")
        if self.opens is not None and self.opens == self.closes:
            raise ValueError("“opens” and “closes” are the same time")
        return self


class ConsentFact(_Part):
    """One purpose an attendee agrees to, by the act of signing or by an explicit Yes or No.

    `updates` is the one about e-mail: only who says yes to it is written to. `full_name` says that
    its words allow the whole name to be handed to the addressee.
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
    pictures: tuple[Text, ...] = Field((), max_length=MAX_PICTURES)
    addressee: Text | None = None
    hands_over_names: bool = True
    organisation: Organisation
    colours: Colours
    fields: Fields = Fields()
    own_fields: tuple[OwnField, ...] = Field((), max_length=MAX_OWN_FIELDS)
    consents: tuple[ConsentFact, ...] = Field(max_length=MAX_CONSENTS)
    counter: Counter = Counter()
    hours: Hours = Hours()
    actions: tuple[ActionFact, ...] = Field(max_length=MAX_ACTIONS)
    sources: tuple[Source, ...] = ()

    @model_validator(mode="after")
    def _nothing_twice(self) -> Self:
        lists: dict[str, list[object]] = {
            "languages": list(self.languages),
            "own_fields": [field.id for field in self.own_fields],
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
    def _one_statement(self) -> Self:
        """Signing agrees to one text; everything else is a question of its own."""
        ids = [consent.id for consent in self.consents if consent.asked == "by-signing"]
        if len(ids) > 1:
            raise ValueError(f"only one consent can be asked “by-signing”: {', '.join(ids)}")
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


class Labels(_Part):
    """Labels of the built-in fields where the program's own do not fit."""

    first_name: Text | None = None
    last_name: Text | None = None
    email: Text | None = None
    postal_code: Text | None = None
    country: Text | None = None


class OwnFieldText(_Part):
    """A question of the campaign's own in one language; `choices` by their identifiers."""

    label: Text
    help: str = ""
    choices: dict[str, Text] = {}


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
    pictures: tuple[Text, ...] = ()
    translation: str = ""
    thanks: str = ""
    facts: tuple[Figure, ...] = ()
    privacy: Privacy
    labels: Labels = Labels()
    own_fields: dict[str, OwnFieldText] = {}
    consents: dict[str, ConsentText]
    actions: dict[str, ActionText]
    sources: dict[str, Text] = {}


_SIGNED_FACTS = {
    "id",
    "written",
    "organisation",
    "own_fields",
    "consents",
    "actions",
    "sources",
}
_LATER_KEYS = {"privacy_link", "receipt_contact", "own_fields", "pictures", "thanks", "labels"}


def _without_empty(values: Mapping[str, Any]) -> dict[str, Any]:
    return {k: v for k, v in values.items() if k not in _LATER_KEYS or not _is_empty(v)}


def _is_empty(value: object) -> bool:
    return not any(value.values()) if isinstance(value, dict) else not value


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
    def pictures(self) -> tuple[Path, ...]:
        """The pictures of the attract screen, the hero first, in the order they are shown."""
        return tuple(self.folder / name for name in (self.facts.hero, *self.facts.pictures))

    @property
    def questions(self) -> tuple[ConsentFact, ...]:
        """The consents that are asked with Yes and No, in their order."""
        return tuple(consent for consent in self.facts.consents if consent.asked == "yes-no")

    @property
    def asks_about_updates(self) -> bool:
        """Whether there is a Yes / No question about being kept posted."""
        return any(consent.id == "updates" for consent in self.questions)

    def version(self, wording: Wording) -> str:
        """SHA-256 (hex) of the exact text shown, which every signature carries.

        It covers the texts of the language and what `campaign.toml` puts into them. What a pack
        leaves empty of the keys in `_LATER_KEYS` does not count: a version outlives the program's.
        """
        facts = _without_empty(self.facts.model_dump(mode="json", include=_SIGNED_FACTS))
        facts["organisation"] = _without_empty(facts["organisation"])
        for consent in facts["consents"]:
            del consent["full_name"]  # what the words allow, not a word of them
        texts = _without_empty(wording.texts.model_dump(mode="json"))
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
