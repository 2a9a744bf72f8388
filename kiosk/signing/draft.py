"""What was entered so far, field by field, before it is checked and signed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any, Self

from kiosk.campaign.facts import OwnField
from kiosk.signing import own
from kiosk.signing.signature import OwnAnswer
from kiosk.signing.writing import tidy

# `first_name`, `email` and so on, `own/ID` of a campaign's own field, `consent/ID` of a question.
FieldName = str

OWN = "own/"
CONSENT = "consent/"


@dataclass(frozen=True)
class Draft:
    """What was entered so far.

    `own` are the answers to the campaign's own fields, `consents` those to its questions, each by
    its identifier; who is not in there was not answered yet. `settled` are questions that were
    asked about an answer, each with that answer: not asked again.
    """

    first_name: str = ""
    last_name: str = ""
    email: str = ""
    postal_code: str = ""
    country: str = ""
    own: Mapping[str, OwnAnswer] = field(default_factory=dict)
    consents: Mapping[str, bool] = field(default_factory=dict)
    settled: frozenset[tuple[str, str]] = frozenset()

    def answer(self, name: FieldName) -> OwnAnswer | bool | None:
        """Return what stands in a field; None where nothing was answered."""
        if name.startswith(OWN):
            return self.own.get(name.removeprefix(OWN))
        if name.startswith(CONSENT):
            return self.consents.get(name.removeprefix(CONSENT))
        return str(getattr(self, name))

    def answered(self, name: FieldName, answer: OwnAnswer | bool) -> Self:
        """Return the draft with another answer in a field; an empty one is none."""
        if name.startswith(CONSENT):
            given = {name.removeprefix(CONSENT): bool(answer)}
            return replace(self, consents={**self.consents, **given})
        if name.startswith(OWN):
            kept = {i: a for i, a in self.own.items() if i != name.removeprefix(OWN)}
            if answer and not isinstance(answer, bool):
                kept[name.removeprefix(OWN)] = answer
            return replace(self, own=kept)
        changed: dict[str, Any] = {name: answer}
        return replace(self, **changed)

    def tidied(self, own_fields: Sequence[OwnField] = ()) -> Self:
        """Return the draft with every text trimmed and in NFC, and own answers as they are kept."""
        texts: dict[str, Any] = {name: tidy(getattr(self, name)) for name in TEXT_FIELDS}
        by_id = {one.id: one for one in own_fields}
        known = {i: own.tidied(by_id[i], a) if i in by_id else a for i, a in self.own.items()}
        return replace(self, own={i: a for i, a in known.items() if a}, **texts)


TEXT_FIELDS = tuple(f.name for f in fields(Draft) if f.type == "str" or f.type is str)
