"""Read a campaign pack: a folder with `campaign.toml`, and per language a `.toml` and a story."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from kiosk import paths
from kiosk.campaign.archive import is_archive
from kiosk.campaign.facts import Facts
from kiosk.campaign.faults import Fault, PackError
from kiosk.campaign.files import called_otherwise, look_at, survey, wrong_name
from kiosk.campaign.letters import check_letters
from kiosk.campaign.model import Campaign, Wording
from kiosk.campaign.plain import did_you_mean
from kiosk.campaign.reading import Lines, parse_model, read_text
from kiosk.campaign.story import split_summary
from kiosk.campaign.texts import Texts
from kiosk.campaign.unpacked import unpacked
from kiosk.errors import BadInputError

FACTS_FILE = "campaign.toml"
WHAT = "a campaign pack"
MAX_PICTURE_BYTES = 10_000_000


class NoPackError(BadInputError):
    """There is no pack of that name; the remedy ends in the names there are."""

    def __init__(self, choice: str, names: Sequence[str], here: Sequence[str] = ()) -> None:
        """`names` come with the program, those `here` are known on this machine besides."""
        besides = f", and of this machine: {', '.join(here)}" if here else ""
        super().__init__(
            f"There is no campaign pack at “{choice}”.",
            f"Give the folder of a pack, or one of these names: {', '.join(names)}{besides}.",
        )
        self.names = tuple(names)


def find(name_or_folder: str) -> Path:
    """Return the folder of a pack given by path, or by the name of one that comes with us.

    Of a pack that is one file it is a folder for as long as the program runs. Raises BadInputError,
    naming the packs there are, when there is none.
    """
    folder = Path(name_or_folder)
    if is_archive(folder):
        return unpacked(folder)
    if _is_folder(folder):
        return folder
    shipped = paths.campaigns() / name_or_folder
    if folder.name == name_or_folder and _is_folder(shipped):
        return shipped
    names = sorted(p.name for p in paths.campaigns().iterdir() if p.is_dir())
    raise NoPackError(name_or_folder, names)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # a name too long for a file, for one
        return False


def load(folder: Path) -> Campaign:
    """Read a pack. Raises PackError with every fault that keeps it from being read."""
    campaign, found = read(folder)
    faults = [fault for fault in found if not fault.warning]
    if campaign is None or faults:
        raise PackError(folder.name, faults)
    return campaign


def read(folder: Path) -> tuple[Campaign | None, list[Fault]]:
    """Read as much of a pack as can be read, with every fault found on the way.

    With faults the campaign is for a closer look only: texts may be missing from it.
    """
    reading = Reading(folder)
    return reading.campaign, reading.faults


class Reading:
    """A pack as far as it can be read: `wordings` also where the facts are not what they should be.

    `faults` is everything found on the way, `lines` says of each file where its keys stand.
    """

    def __init__(self, folder: Path) -> None:
        """Read it. Where the folder is far too large for a pack, nothing in it is opened."""
        self.folder = folder
        self.lines: dict[str, Lines] = {}
        self.faults = survey(folder)
        self.facts: Facts | None = None
        self.wordings: tuple[Wording, ...] = ()
        if self.faults:
            return
        text = self._text(FACTS_FILE)
        if text is not None:
            self.facts = parse_model(text, FACTS_FILE, Facts, self.faults, WHAT)
        languages = self.facts.languages if self.facts else _languages_found(folder)
        found = [self._wording(place, language) for place, language in enumerate(languages)]
        self.wordings = tuple(wording for wording in found if wording is not None)
        if self.facts is not None:
            self.faults.extend(self._wrong_pictures(self.facts))

    @property
    def campaign(self) -> Campaign | None:
        """What was read, once there are facts."""
        if self.facts is None:
            return None
        return Campaign(self.folder, self.facts, self.wordings, self.lines)

    def _text(self, name: str) -> str | None:
        text = read_text(self.folder, name, self.faults)
        if text is not None:
            self.lines[name] = Lines(text)
            self.faults.extend(check_letters(name, text))
        return text

    def _wording(self, place: int, language: str) -> Wording | None:
        name, story_name = f"{language}.toml", f"{language}.story.md"
        text = self._text(name) if self._is_there(place, name) else None
        texts = parse_model(text, name, Texts, self.faults, WHAT) if text is not None else None
        story = self._text(story_name) if self._is_there(place, story_name) else None
        if texts is not None and self.facts is not None:
            self.faults.extend(_misfits(name, self.lines[name], self.facts, texts))
        if texts is None or story is None:
            return None
        summary, whole = split_summary(story)
        return Wording(language, texts, summary, whole)

    def _is_there(self, place: int, file: str) -> bool:
        """Whether a file of a language is in the folder; else the line that asks for it is told."""
        fault = look_at(self.folder, file, MAX_PICTURE_BYTES)
        if fault is None or "is missing" not in fault.sentence:
            return True  # what else is wrong with it is said when it is read
        line = self.lines[FACTS_FILE].of("languages", place) if self.facts is not None else 0
        language = file.partition(".")[0]
        sentence = (
            f"there is no file “{file}”; write it, or take “{language}” out of “languages”"
            if line and called_otherwise(self.folder / file) is None
            else fault.sentence
        )
        self.faults.append(Fault(FACTS_FILE if line else file, line, sentence))
        return False

    def _wrong_pictures(self, facts: Facts) -> Iterator[Fault]:
        places = [("hero",), *(("pictures", place) for place in range(len(facts.pictures)))]
        for name, place in zip((facts.hero, *facts.pictures), places, strict=True):
            reason = wrong_name(name)
            fault = None if reason else look_at(self.folder, name, MAX_PICTURE_BYTES)
            if fault is not None:
                reason = fault.sentence
                if "missing" in reason:
                    near = called_otherwise(self.folder / name)
                    found = f"; did you mean “{near}”?" if near else ""
                    guess = found or did_you_mean(name, _pictures_found(self.folder))
                    reason = f"it is not in the folder{guess or '; put it there'}"
            if reason:
                line = self.lines[FACTS_FILE].of(*place)
                yield Fault(FACTS_FILE, line, f"the picture “{name}”: {reason}")


def _languages_found(folder: Path) -> list[str]:
    return sorted(path.stem for path in folder.glob("*.toml") if path.name.lower() != FACTS_FILE)


def _pictures_found(folder: Path) -> list[str]:
    kinds = (".svg", ".png", ".jpg", ".jpeg", ".webp")
    return [path.name for path in folder.iterdir() if path.suffix.lower() in kinds]


def _misfits(name: str, lines: Lines, facts: Facts, texts: Texts) -> Iterator[Fault]:
    """Yield what the texts of a language lack of the facts, and what they have beyond them."""
    expected: list[tuple[str, Sequence[str], Mapping[str, object]]] = [
        ("own_fields", [f.id for f in facts.own_fields], texts.own_fields),
        ("consents", [c.id for c in facts.consents], texts.consents),
        ("actions", [a.id for a in facts.actions], texts.actions),
        ("sources", [str(s.number) for s in facts.sources], texts.sources),
    ]
    for table, ids, given in expected:
        extra = [i for i in given if i not in ids]
        for missing in [i for i in ids if i not in given]:
            cure = f'a line {missing} = "…"' if table == "sources" else f"[{table}.{missing}]"
            sentence = f"[{table}] has no text for “{missing}” of {FACTS_FILE}; add {cure}"
            yield Fault(name, lines.of(table), sentence)
        for word in extra:
            cure = did_you_mean(word, ids) or "; take it out, or add it there"
            sentence = f"[{table}] has a text for “{word}”, not in {FACTS_FILE}{cure}"
            yield Fault(name, lines.of(table, word), sentence)
    yield from _misfits_of_choices(name, lines, facts, texts)
    yield from _misfits_of_pictures(name, lines, facts, texts)
    for consent in facts.consents:
        text = texts.consents.get(consent.id)
        if consent.asked == "yes-no" and text and not (text.yes and text.no):
            sentence = f"[consents.{consent.id}] needs a “yes” and a “no”: the words of its buttons"
            yield Fault(name, lines.of("consents", consent.id), sentence)


def _misfits_of_choices(name: str, lines: Lines, facts: Facts, texts: Texts) -> Iterator[Fault]:
    for field in facts.own_fields:
        words = texts.own_fields.get(field.id)
        given = words.choices if words else {}
        table = f"[own_fields.{field.id}.choices]"
        for choice in field.choices if words else ():
            if choice not in given:
                cure = _choice_to_add(lines, field.id, choice)
                sentence = f"{table} has no text for “{choice}”; {cure}"
                yield Fault(name, lines.of("own_fields", field.id, "choices"), sentence)
        for choice in given:
            if choice not in field.choices:
                cure = did_you_mean(choice, field.choices) or "; take it out, or add it there"
                sentence = f"{table} has a text for “{choice}”, not in {FACTS_FILE}{cure}"
                yield Fault(name, lines.of("own_fields", field.id, "choices", choice), sentence)


def _choice_to_add(lines: Lines, field: str, choice: str) -> str:
    """Say where the text of a choice goes: the others may be written in three ways."""
    place = lines.known("own_fields", field, "choices")
    written = lines.text.split("\n")[place - 1].strip() if place else ""
    if written.startswith("[own_fields") and ".choices" in written:
        return f'add a line {choice} = "…" below it'
    if "{" in written:
        return f'add {choice} = "…" between the braces'
    return f'add a line choices.{choice} = "…" below [own_fields.{field}]'


def _misfits_of_pictures(name: str, lines: Lines, facts: Facts, texts: Texts) -> Iterator[Fault]:
    if len(texts.pictures) != len(facts.pictures):
        sentence = (
            f"“pictures” describes {len(texts.pictures)} pictures; {FACTS_FILE} names"
            f" {len(facts.pictures)}: one text in quotation marks for each"
        )
        yield Fault(name, lines.known("pictures") or 1, sentence)
