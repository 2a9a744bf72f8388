"""The campaign as QML shows it: its texts in the language of the moment."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QDate, QLocale, QObject, QTime, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.actions.links import uri
from kiosk.campaign.colour import legible_on
from kiosk.campaign.facts import ActionFact
from kiosk.campaign.model import Campaign, Wording
from kiosk.signing.draft import CONSENT, OWN
from kiosk.signing.visit import takes_subscriptions
from kiosk.ui.mixed_letters import for_screen

QML_IMPORT_NAME = "Kiosk.Views"
QML_IMPORT_MAJOR_VERSION = 1


# In the place of an action's identifier, which has no such sign in it.
PRIVACY_CODE = "_privacy"


@cache
def _paragraphs(markdown: str) -> tuple[str, ...]:
    """Render a story once: every screen that tells it asks for it several times."""
    from kiosk.campaign.story import render

    return render(markdown).paragraphs


def _poster(campaign: Campaign, wording: Wording) -> dict[str, Any]:
    """Return what the poster of several campaigns shows of one."""
    colours = campaign.facts.colours
    return {
        "id": campaign.id,
        "headline": wording.texts.headline,
        "organisation": campaign.facts.organisation.name,
        "accent": colours.accent,
        "onAccent": legible_on(colours.accent, colours.ink, colours.paper),
    }


@QmlElement
class CampaignView(QObject):
    """Texts and facts of one campaign; `changed` when the language does, or the campaign itself.

    `switched` says that it is another campaign now, before `changed` does.
    """

    changed = Signal()
    switched = Signal()

    def __init__(self, campaign: Campaign, others: Sequence[Campaign] = ()) -> None:
        """Show `campaign` in its first language; `others` stand beside it on this kiosk."""
        super().__init__()
        self.every = {one.id: one for one in (campaign, *others)}
        self._campaign = campaign
        self._wording = campaign.wordings[0]
        self._language = self._wording.language
        self._edition = 0

    @property
    def campaign(self) -> Campaign:
        """The campaign that is shown."""
        return self._campaign

    @property
    def wording(self) -> Wording:
        """The texts that are shown: what a signature is given to."""
        return self._wording

    @Slot(str)
    def setLanguage(self, language: str) -> None:
        """Show the texts in `language`, or in the campaign's first where it has not that one."""
        self._language = language
        self._wording = self._campaign.wording(language)
        self.changed.emit()

    def show(self, campaign: str) -> None:
        """Show another of the campaigns; without an id the first."""
        shown = self.every.get(campaign) or next(iter(self.every.values()))
        if shown is not self._campaign:
            self._campaign = shown
            self._wording = shown.wording(self._language)
            self.switched.emit()
            self.changed.emit()

    def replace(self, campaign: Campaign) -> None:
        """Show the pack on screen as it has become meanwhile; its id is the same."""
        self.every[campaign.id] = self._campaign = campaign
        self._wording = campaign.wording(self._language)
        self._edition += 1
        self.changed.emit()

    def _picture(self, path: Path) -> QUrl:
        """Return where a picture is, with another address once it may have changed."""
        url = QUrl.fromLocalFile(path)
        if self._edition:
            url.setFragment(str(self._edition))
        return url

    def _code(self, action: str) -> str:
        """Return where the code of an action is; see `uri_of_code`."""
        language = self._wording.language
        return f"image://codes/{self._campaign.id}/{language}/{action}/{self._edition}"

    @property
    def action_ids(self) -> list[str]:
        """The actions, in the order they are offered."""
        return [action.id for action in self._campaign.facts.actions]

    def uri_of_code(self, name: str) -> str:
        """Return the URI behind `CAMPAIGN/LANGUAGE/ACTION/EDITION`, whatever is shown by now.

        In the place of an action may stand the privacy notice. The edition only gives a code
        another address once it may have changed.
        """
        campaign_id, language, action_id, _ = name.split("/")
        campaign = self.every[campaign_id]
        if action_id == PRIVACY_CODE:
            return campaign.facts.organisation.privacy_link or ""
        action = next(a for a in campaign.facts.actions if a.id == action_id)
        return uri(action, campaign.wording(language).texts.actions[action_id])

    @Slot(str, int, result=bool)
    def counts(self, campaign: str, number: int) -> bool:
        """Whether it is to be seen that so many signed for a campaign today."""
        counter = self.every[campaign].facts.counter
        return counter.show and number >= counter.show_from

    def _fill(self, text: str, action: ActionFact | None = None) -> str:
        name = self._campaign.facts.organisation.name
        return for_screen(self._campaign.fill(text, action), self._wording.language, beside=name)

    def _story(self, markdown: str) -> list[str]:
        return list(_paragraphs(markdown))

    def _written(self) -> str:
        year, month = map(int, self._campaign.facts.written.split("-"))
        return QLocale(self._language).toString(QDate(year, month, 1), "MMMM yyyy")

    def _locale(self) -> QLocale:
        """Return how days and times are written in this language, in the campaign's country."""
        known = QLocale(self._language)
        if "_" in self._language:
            return known
        country = QLocale.codeToTerritory(self._campaign.facts.country)
        return QLocale(known.language(), country)

    def _time(self, text: str | None) -> str:
        if text is None:
            return ""
        short = QLocale.FormatType.ShortFormat
        return self._locale().toString(QTime.fromString(text, "HH:mm"), short)

    def _last_day(self) -> str:
        day = self._campaign.facts.hours.last_day
        if day is None:
            return ""
        long = QLocale.FormatType.LongFormat
        return self._locale().toString(QDate(day.year, day.month, day.day), long)

    def _pictures(self) -> list[dict[str, Any]]:
        texts = self._wording.texts
        words = (texts.hero, *texts.pictures)
        return [
            {"picture": self._picture(path), "words": text}
            for path, text in zip(self._campaign.pictures, words, strict=True)
        ]

    def _privacy_link(self) -> str:
        return (self._campaign.facts.organisation.privacy_link or "").removeprefix("https://")

    def _privacy_code(self) -> str:
        if not self._privacy_link():
            return ""
        return self._code(PRIVACY_CODE)

    def _actions(self) -> list[dict[str, Any]]:
        return [
            {
                "id": action.id,
                "title": text.title,
                "intro": self._fill(text.intro, action),
                "text": for_screen(text.text, self._wording.language),
                "spoken": text.text,
                "code": self._code(action.id),
                "copy": action.kind == "facebook-page",
            }
            for action in self._campaign.facts.actions
            for text in [self._wording.texts.actions[action.id]]
        ]

    def _sources(self) -> list[dict[str, Any]]:
        return [
            {
                "number": source.number,
                "text": self._wording.texts.sources[str(source.number)],
                "link": (source.url or "").removeprefix("https://"),
            }
            for source in self._campaign.facts.sources
        ]

    def _consents(self, asked: str) -> list[dict[str, Any]]:
        return [
            {
                "id": fact.id,
                "name": CONSENT + fact.id,
                "invitation": self._fill(text.invitation),
                "wording": self._fill(text.wording),
                "notice": self._fill(text.notice),
                "yes": text.yes,
                "no": text.no,
            }
            for fact in self._campaign.facts.consents
            for text in [self._wording.texts.consents[fact.id]]
            if fact.asked == asked
        ]

    def _own_fields(self) -> list[dict[str, Any]]:
        return [
            {
                "name": OWN + field.id,
                "kind": field.kind,
                "required": field.required,
                "label": self._fill(text.label),
                "help": self._fill(text.help),
                "choices": [{"id": one, "text": text.choices[one]} for one in field.choices],
                "least": "" if field.least is None else str(field.least),
                "most": "" if field.most is None else str(field.most),
                "signed": field.least is None or field.least < 0,
            }
            for field in self._campaign.facts.own_fields
            for text in [self._wording.texts.own_fields[field.id]]
        ]

    def _labels(self) -> dict[str, str]:
        return self._wording.texts.labels.model_dump(exclude_none=True)

    def _phone(self) -> str:
        return (self._campaign.facts.organisation.phone or "").replace(" ", "\u00a0")  # one number

    def _press(self) -> str:
        name = self._campaign.facts.organisation.press
        return " | ".join(filter(None, (name, self._phone()))) if name else ""

    def _posters(self) -> list[dict[str, Any]]:
        return [_poster(one, one.wording(self._language)) for one in self.every.values()]

    id = Property(str, lambda s: s._campaign.id, notify=changed)
    language = Property(str, lambda s: s._wording.language, notify=changed)
    several = Property(bool, lambda s: len(s.every) > 1, constant=True)
    posters = Property(list, _posters, notify=changed)
    organisation = Property(str, lambda s: s._campaign.facts.organisation.name, notify=changed)
    press = Property(str, _press, notify=changed)
    phone = Property(str, _phone, notify=changed)
    postalAddress = Property(
        str, lambda s: s._campaign.facts.organisation.postal_address or "", notify=changed
    )
    hero = Property(QUrl, lambda s: s._picture(s._campaign.hero), notify=changed)
    heroWords = Property(str, lambda s: s._wording.texts.hero, notify=changed)
    pictures = Property(list, _pictures, notify=changed)
    goal = Property(int, lambda s: s._campaign.facts.counter.goal or 0, notify=changed)
    opens = Property(str, lambda s: s._time(s._campaign.facts.hours.opens), notify=changed)
    closes = Property(str, lambda s: s._time(s._campaign.facts.hours.closes), notify=changed)
    lastDay = Property(str, _last_day, notify=changed)
    thanks = Property(str, lambda s: s._fill(s._wording.texts.thanks), notify=changed)
    privacyLink = Property(str, _privacy_link, notify=changed)
    privacyCode = Property(str, _privacy_code, notify=changed)
    written = Property(str, _written, notify=changed)
    translation = Property(str, lambda s: s._wording.texts.translation, notify=changed)
    kicker = Property(str, lambda s: s._wording.texts.kicker, notify=changed)
    headline = Property(str, lambda s: s._wording.texts.headline, notify=changed)
    summary = Property(list, lambda s: s._story(s._wording.summary), notify=changed)
    story = Property(list, lambda s: s._story(s._wording.story), notify=changed)
    figures = Property(
        list, lambda s: [f.model_dump() for f in s._wording.texts.facts], notify=changed
    )
    sources = Property(list, _sources, notify=changed)
    actions = Property(list, _actions, notify=changed)
    questions = Property(list, lambda s: s._consents("yes-no"), notify=changed)
    ownFields = Property(list, _own_fields, notify=changed)
    labels = Property(dict, _labels, notify=changed)  # of the built-in fields that have their own
    keepsPosted = Property(bool, lambda s: takes_subscriptions(s._campaign), notify=changed)
    terms = Property(list, lambda s: s._consents("by-signing"), notify=changed)
    privacyWho = Property(str, lambda s: s._fill(s._wording.texts.privacy.who), notify=changed)
    privacyWhy = Property(str, lambda s: s._fill(s._wording.texts.privacy.why), notify=changed)
    privacyWithdraw = Property(
        str, lambda s: s._fill(s._wording.texts.privacy.withdraw), notify=changed
    )
