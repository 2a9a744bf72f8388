"""The texts of a pack: too long for their place, not translated, turned round, not filled in."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from kiosk.campaign.faults import Fault
from kiosk.campaign.model import Campaign, Wording
from kiosk.campaign.plain import counted, did_you_mean
from kiosk.campaign.texts import Texts
from kiosk.campaign.toml_lines import KeyPath, Lines

# Letters that fit their place on 1024x600 at the largest of the four text sizes, in letters of
# 3.6 mm (`textSmallest` in Theme.qml), found by trying; tests/ui/test_longest_words.py holds it.
# A letter of Chinese or Japanese counts twice.
LIMITS = {
    "kicker": 90,
    "headline": 120,
    "thanks": 160,
    "facts.*.figure": 16,
    "facts.*.before": 100,
    "facts.*.after": 100,
    "labels.*": 30,
    "own_fields.*.label": 90,
    "own_fields.*.help": 160,
    "own_fields.*.choices.*": 40,
    "consents.*.invitation": 300,
    "consents.*.wording": 1000,
    "consents.*.yes": 60,
    "consents.*.no": 60,
    "actions.*.title": 40,
    "actions.*.intro": 400,
    "sources.*": 200,
    "translation": 160,
    "privacy.*": 400,
    "hero": 300,
}
FAR_TOO_LONG = 10  # times the limit: no place takes that any more, and screens would become slow
SUMMARY_WORDS = 150  # a screen or two; all the rest is a tap away
STORY_WORDS = 2_000  # ten minutes of reading while others wait
MAX_STORY_WORDS = 10_000

RIGHT_TO_LEFT = ("ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi")
PLACEHOLDERS = ("organisation", "contact")
# Where they are filled in; all other texts are shown, or sent, as they are written.
FILLED = (
    "privacy.*",
    "thanks",
    "consents.*.invitation",
    "consents.*.wording",
    "consents.*.notice",
    "own_fields.*.label",
    "own_fields.*.help",
    "actions.*.intro",
)

_PLACE = re.compile(r"\{(?P<name>[^{}]{0,60})\}")
_LONE_BRACE = re.compile(r"[{}][^{}]{0,30}")
_PLAIN_HTTP = re.compile(r"http://\S+", re.IGNORECASE)
_SAME_MEANS_FORGOTTEN = 4  # words: fewer may well be the same in two languages


@dataclass(frozen=True)
class Said:
    """One text of a language, by its place in the file; places in a list are numbers from 0."""

    place: tuple[str | int, ...]
    text: str

    @property
    def path(self) -> KeyPath:
        """The place as `Lines` knows it."""
        return tuple(map(str, self.place))

    @property
    def key(self) -> str:
        """The place as it is written: “actions.email.title”, or “facts.1.figure” of the first."""
        return counted(self.place)


def check_words(wording: Wording, lines: Lines) -> Iterator[Fault]:
    """Yield what is wrong with the texts of one language, whatever the facts are."""
    name = f"{wording.language}.toml"
    for said in texts_of(wording.texts):
        line = lines.of(*said.path)
        yield from _too_long(name, line, said)
        yield from _turned_round(name, line, said, wording.language)
        if said.path[0] == "actions" and said.path[-1] == "text":
            for link in _PLAIN_HTTP.findall(said.text):
                sentence = f"“{said.key}”: the link {link} has no https://; write it with an s"
                yield Fault(name, line, sentence, warning=True)


def check_placeholders(campaign: Campaign, wording: Wording, lines: Lines) -> Iterator[Fault]:
    """Yield what stands in braces in a text and is not filled in."""
    addresses = {action.id: len(action.to) for action in campaign.facts.actions}
    for said in texts_of(wording.texts):
        count = addresses.get(said.path[1], 0) if said.path[0] == "actions" else 0
        filled = any(_is_at(said.path, places) for places in FILLED)
        names = [*PLACEHOLDERS, *(f"address {number}" for number in range(1, count + 1))]
        known = names if filled else []
        for found in _PLACE.finditer(said.text):
            if found["name"] not in known:
                braced = [f"{{{name}}}" for name in known]
                guess = did_you_mean(found[0], braced) or f"; there are: {', '.join(braced)}"
                guess = guess if filled else "; nothing is filled in here: write it out"
                sentence = f"“{said.key}”: {found[0]} is shown just so{guess}"
                yield Fault(
                    f"{wording.language}.toml", lines.of(*said.path), sentence, warning=True
                )
        if lone := _LONE_BRACE.search(re.sub(r"\{[^{}]*\}", "", said.text)):
            sentence = f"“{said.key}”: {_lone(lone[0], known)}"
            yield Fault(f"{wording.language}.toml", lines.of(*said.path), sentence, warning=True)


def _lone(found: str, known: list[str]) -> str:
    """Say of what follows a brace without its partner what would be right."""
    shown = found.split("\n", maxsplit=1)[0].rstrip(" ,.;:")
    if found[0] == "}":
        return "there is a } and no { before it; write both, or take it out"
    behind = found[1:].strip()
    if not known:
        return f"the brace of “{shown}” is never closed, and nothing is filled in here; take it out"
    meant = max((name for name in known if behind.startswith(name)), key=len, default=None)
    cure = f"write {{{meant}}}" if meant else "write } behind the name, or take it out"
    return f"the brace of “{shown}” is never closed; {cure}"


def check_story_length(wording: Wording) -> Iterator[Fault]:
    """Yield a story that nobody reads at a table, and one that no kiosk can show."""
    name = f"{wording.language}.story.md"
    words, first = len(wording.story.split()), len(wording.summary.split())
    if words > MAX_STORY_WORDS:
        sentence = f"the story has {words:,} words; {MAX_STORY_WORDS:,} are the most"
        yield Fault(name, 1, f"{sentence}: shorten it")
    elif words > STORY_WORDS:
        sentence = f"the story has {words:,} words, too many to read at a table; shorten it"
        yield Fault(name, 1, sentence, warning=True)
    if first > SUMMARY_WORDS and words <= STORY_WORDS:
        sentence = (
            f"what is shown first has {first} words; put a line --- below the first paragraph or"
            f" two, at {SUMMARY_WORDS} words at the latest"
        )
        yield Fault(name, 1, sentence, warning=True)


def check_translation(first: Wording, other: Wording, lines: Lines) -> Iterator[Fault]:
    """Yield what one language lacks of the first, and what seems to have been left untranslated."""
    name = f"{other.language}.toml"
    theirs = {said.path: said.text for said in texts_of(other.texts)}
    for said in texts_of(first.texts):
        if said.path[0] == "translation":
            continue
        translated = theirs.get(said.path)
        if translated is None and (said.path not in _told_otherwise(first.texts, other.texts)):
            sentence = f"“{said.key}” is in {first.language}.toml and not here; translate it"
            yield Fault(name, lines.known(*said.path) or 1, sentence, warning=True)
        elif translated == said.text and _should_differ(first, other, said):
            sentence = f"“{said.key}” is the same as in {first.language}.toml; is it translated?"
            yield Fault(name, lines.of(*said.path), sentence, warning=True)
    if first.story.strip() == other.story.strip() and _base(first) != _base(other):
        story = f"{other.language}.story.md"
        sentence = f"the story is the same as in {first.language}.story.md; is it translated?"
        yield Fault(story, 1, sentence, warning=True)


def texts_of(texts: Texts) -> list[Said]:
    """Return every text of a language that is not empty, in the order of the model."""
    return list(_texts_in(texts.model_dump(), ()))


def _texts_in(value: Any, path: tuple[str | int, ...]) -> Iterator[Said]:
    if isinstance(value, str):
        if value.strip():
            yield Said(path, value)
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _texts_in(inner, (*path, str(key)))
    elif isinstance(value, list | tuple):
        for place, inner in enumerate(value):
            yield from _texts_in(inner, (*path, place))


def width_of(text: str) -> int:
    """Return how many letters of Latin a text takes the room of, marks over letters not counted."""
    wide = {"W": 2, "F": 2}
    return sum(
        wide.get(unicodedata.east_asian_width(letter), 1)
        for letter in text
        if not unicodedata.combining(letter)
    )


def _too_long(name: str, line: int, said: Said) -> Iterator[Fault]:
    limit = next((most for places, most in LIMITS.items() if _is_at(said.path, places)), None)
    width = width_of(said.text) if limit is not None else 0
    if limit is None or width <= limit:
        return
    many = f"“{said.key}” has {width} letters"
    if width > FAR_TOO_LONG * limit:
        yield Fault(name, line, f"{many} and cannot be shown; shorten it to {limit} or fewer")
        return
    sentence = f"{many}, more than fit a small screen in the largest letters; {limit} or fewer do"
    yield Fault(name, line, sentence, warning=True)


def _is_at(path: KeyPath, places: str) -> bool:
    wanted = places.split(".")
    return len(path) == len(wanted) and all(
        w in ("*", part) for w, part in zip(wanted, path, strict=True)
    )


def _turned_round(name: str, line: int, said: Said, language: str) -> Iterator[Fault]:
    """A line is set in the direction of its first letter: a name in front turns it round."""
    strong = [unicodedata.bidirectional(letter) for letter in said.text]
    from_right = [each != "L" for each in strong if each in ("L", "R", "AL")]
    expected = language.partition("_")[0] in RIGHT_TO_LEFT
    if not from_right or from_right[0] == expected:
        return
    set_right = (*FILLED, "actions.*.text")  # by the screens, see kiosk/ui/mixed_letters.py
    if expected in from_right and any(_is_at(said.path, places) for places in set_right):
        return
    if expected not in from_right and len(said.text.split()) < _SAME_MEANS_FORGOTTEN:
        return  # a name
    other = "right to left" if from_right[0] else "left to right"
    sentence = (
        f"“{said.key}” begins with a word that is read from {other}, and the whole line is set like"
        " that; begin it with a word of this language"
    )
    yield Fault(name, line, sentence, warning=True)


def _told_otherwise(first: Texts, other: Texts) -> set[KeyPath]:
    """Return what is missing for another reason, which is a fault of its own."""
    missing = set[KeyPath]()
    for said in texts_of(first):
        table = getattr(other, said.path[0])
        is_entry = said.path[0] in ("own_fields", "consents", "actions", "sources")
        if is_entry and said.path[1] not in table:
            missing.add(said.path)
        if said.path[0] == "pictures" or said.path[-1] in ("yes", "no"):
            missing.add(said.path)
        if "choices" in said.path:
            missing.add(said.path)
    return missing


def _should_differ(first: Wording, other: Wording, said: Said) -> bool:
    is_posted = said.path[0] == "actions" and said.path[-1] == "text"
    is_name = said.path[0] in ("sources", "facts")
    long_enough = len(said.text.split()) >= _SAME_MEANS_FORGOTTEN
    return long_enough and not is_posted and not is_name and _base(first) != _base(other)


def _base(wording: Wording) -> str:
    """The language without its country: en_US may well say the same as en_CA."""
    return wording.language.partition("_")[0]
