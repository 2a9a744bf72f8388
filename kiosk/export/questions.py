"""A campaign's own questions in an export: in which columns, under which words, with which answers.

Words come from the campaign's pack, in its first language. A pack that is no longer on this machine
is not missed: identifiers stand in the place of its words.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Literal, Self, assert_never

from kiosk.campaign.model import Campaign
from kiosk.export.drawings import file_names
from kiosk.export.roll import Ledger
from kiosk.signing.drawing import Drawing
from kiosk.signing.signature import OwnAnswer, Signature

Drawn = Literal["name", "strokes"]
Known = Callable[[str], Campaign | None]
"""Given the identifier of a campaign, returns its pack if that is on this machine."""


def nowhere(_campaign: str) -> None:
    """No pack is on this machine."""


@dataclass(frozen=True)
class Question:
    """One question as its pack words it, on one line."""

    label: str
    kind: str
    choices: Mapping[str, str]


@dataclass(frozen=True)
class Questions:
    """The questions that an export has columns for: `ids`, in the order of the columns.

    Two campaigns may each have one under the same identifier; their answers share a column.
    """

    ids: tuple[str, ...] = ()
    _worded: Mapping[tuple[str, str], Question] = field(default_factory=dict)

    @classmethod
    def of(cls, ledger: Ledger, known: Known) -> Self:
        """Return those of the campaigns on a roll, then what else was answered."""
        packs = [pack for pack in map(known, ledger.campaigns) if pack is not None]
        worded = {key: question for pack in packs for key, question in _questions_of(pack)}
        ids = dict.fromkeys(name for _, name in (*worded, *ledger.own_answers))
        return cls(tuple(ids), worded)

    def named(self, name: str, question: str) -> str:
        """Put a question into the name of a column: its label, or its identifier."""
        labels = {q.label for (_, key), q in self._worded.items() if key == question}
        label = labels.pop() if len(labels) == 1 else question
        return name.replace("{label}", label).replace("{id}", question)

    def in_words(self, record: Signature, question: str, yes_no: Mapping[str, str]) -> str:
        """Return an answer as a person reads it; `yes_no` are the words for yes and no."""
        answer = record.own_answers.get(question)
        asked = self._worded.get((record.campaign, question))
        choices: Mapping[str, str] = {}
        if asked is not None:
            choices = yes_no if asked.kind == "yes-no" else asked.choices
        match answer:
            case None:
                return ""
            case Drawing():
                return f"drawn: {file_names(record)[question]}"
            case str():
                return choices.get(answer, answer)
            case tuple():
                return "; ".join(choices.get(choice, choice) for choice in answer)
            case _:
                assert_never(answer)


def as_value(record: Signature, question: str, drawn: Drawn) -> str:
    """Return an answer as a machine reads it: choices by their identifiers, `;` between them."""
    answer: OwnAnswer | None = record.own_answers.get(question)
    match answer:
        case None:
            return ""
        case Drawing() if drawn == "strokes":
            return json.dumps(asdict(answer), separators=(",", ":"))
        case Drawing():
            return file_names(record)[question]
        case str():
            return answer
        case tuple():
            return ";".join(answer)
        case _:
            assert_never(answer)


def _questions_of(pack: Campaign) -> Iterable[tuple[tuple[str, str], Question]]:
    texts = pack.wordings[0].texts.own_fields
    for asked in pack.facts.own_fields:
        text = texts[asked.id]
        choices = {key: _one_line(words) for key, words in text.choices.items()}
        yield (pack.id, asked.id), Question(_one_line(text.label), asked.kind, choices)


def _one_line(text: str) -> str:
    return " ".join(text.split())
