"""The shape of `campaign.toml`: what holds in every language."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Literal, Self

from pydantic import Field, model_validator

from kiosk.campaign.kinds import (
    Colour,
    Country,
    Host,
    Identifier,
    LanguageCode,
    Mailbox,
    Month,
    Part,
    PhoneNumber,
    Text,
    TimeOfDay,
    WebLink,
    WholeNumber,
)
from kiosk.campaign.plain import MisplacedError
from kiosk.campaign.toml_lines import KeyPath

SCHEMA = 1

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
MAX_LANGUAGES = 20
MAX_NUMBER = 1_000_000_000


class Organisation(Part):
    """Who asks: the controller of the data, and how to reach it."""

    name: Text = Field(description="Its name, as people know it; {organisation} in the texts")
    press: Text | None = Field(None, description="Whom journalists ask")
    phone: Text | None = Field(None, description="A telephone number, as people read it")
    email: Mailbox | None = Field(None, description="An e-mail address")
    website: WebLink | None = Field(None, description="The address of its pages on the web")
    postal_address: Text | None = Field(
        None, description="Street and town; Canadian law wants it beside a question about e-mail"
    )
    privacy_link: WebLink | None = Field(
        None, description="Where its whole privacy statement stands"
    )
    receipt_contact: Text | None = Field(
        None,
        description="Where a receipt code is told to have a signature removed; {contact} in the"
        " texts. Else the phone, e-mail, website or postal address, the first there is",
    )
    confirmed: bool = Field(
        True, description="false: somebody has to look at these values again before an event"
    )

    @property
    def contact(self) -> str:
        """Where a receipt code is told: as the pack says, else the first way it names."""
        ways = (self.receipt_contact, self.phone, self.email, self.website, self.postal_address)
        return next(filter(None, ways), self.name)


class Colours(Part):
    """The campaign's palette: background, text, and one strong colour."""

    paper: Colour = Field("#ffffff", description="The background")
    ink: Colour = Field("#000000", description="The text; ten times lighter or darker than paper")
    accent: Colour = Field(description="The one strong colour, of the main button and the figures")


class Fields(Part):
    """Which answers the form asks for."""

    first_name: Requirement = Field("required", description="The first name")
    last_name: Requirement = Field("optional", description="The last name")
    email: Requirement = Field("required", description="The e-mail address")
    postal_code: Requirement = Field("optional", description="The postal code")
    country: Requirement = Field("required", description="The country, chosen from a list")


class OwnField(Part):
    """A question of the campaign's own. `choices` are the identifiers of what is offered.

    `least` and `most` bound a number. A drawn signature is kept as strokes.
    """

    id: Identifier = Field(
        description="What the texts and the exported column call it; never change it later"
    )
    kind: OwnFieldKind = Field(description="What is asked for")
    required: bool = Field(False, description="true: nobody can sign without it")
    choices: tuple[Identifier, ...] = Field(
        (),
        max_length=MAX_CHOICES,
        description="For a choice: an identifier for each that is offered",
    )
    least: WholeNumber | None = Field(
        None, ge=-MAX_NUMBER, le=MAX_NUMBER, description="For a number: the smallest that is taken"
    )
    most: WholeNumber | None = Field(
        None, ge=-MAX_NUMBER, le=MAX_NUMBER, description="For a number: the largest that is taken"
    )

    @model_validator(mode="after")
    def _fits_its_kind(self) -> Self:
        found = tuple(self._misfits())
        if found:
            raise MisplacedError(*found)
        return self

    def _misfits(self) -> Iterator[tuple[KeyPath, str]]:
        offers = self.kind in ("choice", "multiple-choice")
        if offers and len(self.choices) < 2:
            sentence = f'a field of kind “{self.kind}” needs two “choices” or more: ["one", "two"]'
            yield ("choices",), sentence
        if self.choices and not offers:
            sentence = f"a field of kind “{self.kind}” has no “choices”; take the line out"
            yield ("choices",), sentence
        for place in _repeats(self.choices):
            yield ("choices", str(place)), f"“{self.choices[place]}” stands twice; take one out"
        for key, value in (("least", self.least), ("most", self.most)):
            if self.kind != "number" and value is not None:
                sentence = f"a field of kind “{self.kind}” has no “{key}”; take the line out"
                yield (key,), sentence
        if self.least is not None and self.most is not None and self.least > self.most:
            yield ("least",), "“least” is larger than “most”; exchange the two"


class Counter(Part):
    """The number on the poster: how many signed here today, and the aim of the day if any.

    It is shown once it is at least `show_from`.
    """

    show: bool = Field(True, description="false: no number is shown")
    show_from: WholeNumber = Field(
        0, ge=0, le=MAX_NUMBER, description="Show the number once it is as large as this"
    )
    goal: WholeNumber | None = Field(None, ge=1, le=MAX_NUMBER, description="The aim of the day")


class Hours(Part):
    """When signatures are taken, by the kiosk's clock; always, where nothing is said."""

    opens: TimeOfDay | None = Field(None, description="From when signatures are taken")
    closes: TimeOfDay | None = Field(None, description="Until when")
    last_day: date | None = Field(None, description="The last day on which anybody can sign")

    @model_validator(mode="after")
    def _both_or_none(self) -> Self:
        if (self.opens is None) != (self.closes is None):
            there, other = ("closes", "opens") if self.opens is None else ("opens", "closes")
            raise MisplacedError(
                ((there,), f"[hours] has “{there}” and no “{other}”; write both, or neither")
            )
        if self.opens is not None and self.opens == self.closes:
            raise MisplacedError(
                (("closes",), "“opens” and “closes” are the same time; take both out for all day")
            )
        return self


class ConsentFact(Part):
    """One purpose an attendee agrees to, by the act of signing or by an explicit Yes or No.

    `updates` is the one about e-mail: only who says yes to it is written to. `full_name` says that
    its words allow the whole name to be handed to the addressee.
    """

    id: Identifier = Field(
        description="What the texts and every record call it; “updates” is the one about e-mail"
    )
    asked: Literal["by-signing", "yes-no"] = Field(
        description="by-signing: whoever signs agrees. yes-no: a question that has to be answered"
    )
    full_name: bool = Field(
        False,
        description="true: its words allow the whole name to be handed to the addressee",
    )


_TARGETS = {
    "facebook-page": ("url", 'url = "https://…"'),
    "mastodon": ("instance", 'instance = "social.example.org"'),
    "sms": ("number", 'number = "+15550100"'),
    "phone": ("number", 'number = "+15550100"'),
    "email": ("to", 'to = ["name@example.org"]'),
}


class ActionFact(Part):
    """Something an attendee can do on the phone; which keys it needs depends on `kind`."""

    id: Identifier = Field(description="What the texts call it")
    kind: Literal[
        "x", "bluesky", "threads", "mastodon", "whatsapp", "facebook-page", "sms", "email", "phone"
    ] = Field(description="What the code opens on the phone")
    url: WebLink | None = Field(
        None, description="Of a Facebook page: its address. Of a post on Threads: a link in it"
    )
    instance: Host | None = Field(None, description="Of Mastodon: the server that takes the post")
    number: PhoneNumber | None = Field(None, description="Of a call or an SMS: the number")
    to: tuple[Mailbox, ...] = Field(
        (), max_length=10, description="Of an e-mail: the addresses it goes to"
    )
    confirmed: bool = Field(
        True, description="false: somebody has to look at the address again before an event"
    )

    @model_validator(mode="after")
    def _has_its_target(self) -> Self:
        key, example = _TARGETS.get(self.kind, ("", ""))
        if key and not getattr(self, key):
            sentence = f"an action of kind “{self.kind}” needs “{key}”: add {example}"
            raise MisplacedError(((), sentence))
        return self


class Source(Part):
    """Where a claim of the story comes from; shown without a link where none is known."""

    number: WholeNumber = Field(ge=1, le=99, description="The number of its footnote: 2 for [^2]")
    url: WebLink | None = Field(None, description="Where it can be read")
    confirmed: bool = Field(
        True, description="false: somebody has to look at the link again before an event"
    )


class Facts(Part):
    """`campaign.toml`: everything that is the same in every language."""

    schema_: Literal[1] = Field(
        alias="schema", description="The version of this format: 1, in every pack"
    )
    id: Identifier = Field(
        description="The campaign's name in every record and export; never change it later"
    )
    written: Month = Field(description="When the texts were written, shown with the story")
    languages: tuple[LanguageCode, ...] = Field(
        min_length=1,
        max_length=MAX_LANGUAGES,
        description="The languages there are texts in; the first is the one to begin with",
    )
    country: Country = Field(description="Where the campaign is at home: chosen beforehand")
    nearby_countries: tuple[Country, ...] = Field(
        (), max_length=20, description="Countries that stand at the top of the list as well"
    )
    hero: Text = Field(description="The picture of the poster, a file of this folder")
    pictures: tuple[Text, ...] = Field(
        (),
        max_length=MAX_PICTURES,
        description="More pictures, shown in turn with the first while nobody is there",
    )
    addressee: Text | None = Field(None, description="Whom the petition is handed to")
    hands_over_names: bool = Field(
        True, description="false: the addressee gets numbers, and no names"
    )
    organisation: Organisation = Field(description="Who asks, and how to reach them")
    colours: Colours = Field(description="The colours of the screens")
    fields: Fields = Field(
        Fields(), description="Which of the usual questions are required, optional or hidden"
    )
    own_fields: tuple[OwnField, ...] = Field(
        (), max_length=MAX_OWN_FIELDS, description="Questions of the campaign's own, in order"
    )
    consents: tuple[ConsentFact, ...] = Field(
        max_length=MAX_CONSENTS, description="What people agree to, in order"
    )
    counter: Counter = Field(Counter(), description="The number of signatures on the poster")
    hours: Hours = Field(Hours(), description="When signatures are taken")
    actions: tuple[ActionFact, ...] = Field(
        (), max_length=MAX_ACTIONS, description="What people can do on their phones, in order"
    )
    sources: tuple[Source, ...] = Field(
        (), max_length=99, description="Where the claims of the story come from"
    )

    @model_validator(mode="after")
    def _nothing_twice(self) -> Self:
        """Every name stands once, and signing agrees to one text."""
        lists: dict[str, tuple[Sequence[object], tuple[str, ...]]] = {
            "languages": (self.languages, ()),
            "own_fields": ([field.id for field in self.own_fields], ("id",)),
            "consents": ([consent.id for consent in self.consents], ("id",)),
            "actions": ([action.id for action in self.actions], ("id",)),
            "sources": ([source.number for source in self.sources], ("number",)),
        }
        found = [
            ((name, str(place), *key), f"“{values[place]}” stands twice under “{name}”; change one")
            for name, (values, key) in lists.items()
            for place in _repeats(values)
        ]
        signed = [n for n, consent in enumerate(self.consents) if consent.asked == "by-signing"]
        sentence = (
            "only one consent can be asked “by-signing”; ask this one as “yes-no”, or put both"
            " into one text"
        )
        found += [(("consents", str(place), "asked"), sentence) for place in signed[1:]]
        found += self._taken_names()
        if found:
            raise MisplacedError(*found)
        return self

    def _taken_names(self) -> Iterator[tuple[KeyPath, str]]:
        """What is asked is a column of a paper sheet's file by its name: no two have the same."""
        usual = set(Fields.model_fields)
        questions = {consent.id for consent in self.consents if consent.asked == "yes-no"}
        asked = [("consents", place, one.id, usual) for place, one in enumerate(self.consents)]
        asked += [
            ("own_fields", place, one.id, usual | questions | {"updates"})
            for place, one in enumerate(self.own_fields)
        ]
        for table, place, name, others in asked:
            if name in others:
                sentence = (
                    f"“{name}” is the name of something else that is asked; call this one"
                    f" otherwise, such as my-{name}"
                )
                yield (table, str(place), "id"), sentence


def _repeats(values: Sequence[object]) -> list[int]:
    """Return the places of values that stood before."""
    return [place for place, value in enumerate(values) if value in values[:place]]
