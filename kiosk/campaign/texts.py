"""The shape of the texts of one language, such as `en.toml`."""

from pydantic import Field

from kiosk.campaign.kinds import Part, Text

MAX_FIGURES = 6


class Figure(Part):
    """A number of the story that stands out, with the words before and after it."""

    before: str = Field("", description="The words before it, small")
    figure: Text = Field(description="The number, in quotation marks, large")
    after: str = Field("", description="The words after it, small")


class Privacy(Part):
    """Who collects, why, and how to withdraw."""

    who: Text = Field(description="Who asks and keeps the answers; names {organisation}")
    why: Text = Field(description="What the answers are used for, and who gets them")
    withdraw: Text = Field(description="How to take it back; names {contact}")


class ConsentText(Part):
    """How a consent is asked in one language; `yes` and `no` only where it is asked.

    `notice` says who keeps the answer and how to take it back, where only this is asked.
    """

    wording: Text = Field(description="What is agreed to, word for word as it is kept")
    invitation: str = Field("", description="A friendly line above the question")
    notice: str = Field(
        "", description="For somebody who only wants news: who keeps it, and how to stop it"
    )
    yes: str = Field("", description="The button that agrees; needed for a yes-no consent")
    no: str = Field("", description="The button that does not; needed for a yes-no consent")

    @property
    def shown(self) -> str:
        """Everything the attendee saw of the question, for the record."""
        return " ".join(filter(None, (self.invitation, self.wording)))


class Labels(Part):
    """Labels of the built-in fields where the program's own do not fit."""

    first_name: Text | None = Field(None, description="Instead of “First name”")
    last_name: Text | None = Field(None, description="Instead of “Last name”")
    email: Text | None = Field(None, description="Instead of “E-mail”")
    postal_code: Text | None = Field(None, description="Instead of “Postal code”")
    country: Text | None = Field(None, description="Instead of “Country”")


class OwnFieldText(Part):
    """A question of the campaign's own in one language; `choices` by their identifiers."""

    label: Text = Field(description="The question")
    help: str = Field("", description="A line under it that helps to answer")
    choices: dict[str, Text] = Field(
        {}, description="For a choice: the words of each, by its identifier"
    )


class ActionText(Part):
    """An action in one language: its button, why, and the words it carries."""

    title: Text = Field(description="The button")
    intro: str = Field("", description="A sentence above the code")
    subject: str = Field("", description="Of an e-mail: its subject")
    text: str = Field("", description="The post, message or e-mail, word for word")


class Texts(Part):
    """`LANGUAGE.toml`: the texts of one language; `translation` says if it is not the original."""

    kicker: str = Field("", description="A short line above the headline")
    headline: Text = Field(description="The demand, as large as it fits")
    hero: Text = Field(description="The picture in words, for those who hear the screens")
    pictures: tuple[Text, ...] = Field(
        (), description="Each of the further pictures in words, in their order"
    )
    translation: str = Field(
        "", description="A line that says so, where these texts are not the original"
    )
    thanks: str = Field("", description="A line of the campaign's own on the thank-you screen")
    facts: tuple[Figure, ...] = Field(
        (), max_length=MAX_FIGURES, description="Numbers of the story that stand out"
    )
    privacy: Privacy = Field(description="Who collects, why, and how to withdraw")
    labels: Labels = Field(
        Labels(), description="Labels of the usual questions, where the program's do not fit"
    )
    own_fields: dict[str, OwnFieldText] = Field(
        {}, description="The words of each own question, by its identifier"
    )
    consents: dict[str, ConsentText] = Field(
        description="The words of each consent, by its identifier"
    )
    actions: dict[str, ActionText] = Field(
        {}, description="The words of each action, by its identifier"
    )
    sources: dict[str, Text] = Field({}, description="What each source is called, by its number")
