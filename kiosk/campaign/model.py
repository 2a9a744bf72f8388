"""A campaign as it is shown: its facts, and its texts in every language."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.campaign.facts import ActionFact, ConsentFact, Facts
from kiosk.campaign.texts import Texts
from kiosk.campaign.toml_lines import Lines

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
    # By the name of each file, where its keys stand: for whoever finds something wrong later.
    lines: Mapping[str, Lines] = field(default_factory=dict, compare=False, repr=False)

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
