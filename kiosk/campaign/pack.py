"""Read a campaign pack: a folder with `campaign.toml`, and per language a `.toml` and a story."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from kiosk import paths
from kiosk.campaign.archive import is_archive
from kiosk.campaign.faults import Fault, PackError
from kiosk.campaign.model import Campaign, Facts, Texts, Wording
from kiosk.campaign.reading import read_model, read_text
from kiosk.campaign.story import split_summary
from kiosk.campaign.unpacked import unpacked
from kiosk.errors import BadInputError

FACTS_FILE = "campaign.toml"
WHAT = "a campaign pack"


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
    names = ", ".join(sorted(p.name for p in paths.campaigns().iterdir() if p.is_dir()))
    raise BadInputError(
        f"There is no campaign pack at “{name_or_folder}”.",
        f"Give the folder of a pack, or one of these names: {names}.",
    )


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # a name too long for a file, for one
        return False


def load(folder: Path) -> Campaign:
    """Read a pack. Raises PackError with every fault that keeps it from being read."""
    campaign, faults = read(folder)
    if campaign is None or faults:
        raise PackError(folder.name, faults)
    return campaign


def read(folder: Path) -> tuple[Campaign | None, list[Fault]]:
    """Read as much of a pack as can be read, with every fault found on the way.

    With faults the campaign is for a closer look only: texts may be missing from it.
    """
    faults: list[Fault] = []
    facts = read_model(folder, FACTS_FILE, Facts, faults, WHAT)
    languages = facts.languages if facts else _languages_found(folder)
    wordings = [_read_wording(folder, facts, language, faults) for language in languages]
    if facts is None:
        return None, faults
    faults.extend(
        Fault(FACTS_FILE, 0, f"the picture “{name}” is not in the folder")
        for name in (facts.hero, *facts.pictures)
        if not (folder / name).is_file()
    )
    return Campaign(folder, facts, tuple(w for w in wordings if w is not None)), faults


def _languages_found(folder: Path) -> list[str]:
    return sorted(path.stem for path in folder.glob("*.toml") if path.name != FACTS_FILE)


def _read_wording(
    folder: Path, facts: Facts | None, language: str, faults: list[Fault]
) -> Wording | None:
    name = f"{language}.toml"
    texts = read_model(folder, name, Texts, faults, WHAT)
    story = read_text(folder, f"{language}.story.md", faults)
    if texts is None or story is None:
        return None
    if facts is not None:
        faults.extend(_missing_texts(name, facts, texts))
    summary, whole = split_summary(story)
    return Wording(language, texts, summary, whole)


def _missing_texts(name: str, facts: Facts, texts: Texts) -> Iterator[Fault]:
    expected: list[tuple[str, Sequence[str], dict[str, Any]]] = [
        ("own_fields", [f.id for f in facts.own_fields], texts.own_fields),
        ("consents", [c.id for c in facts.consents], texts.consents),
        ("actions", [a.id for a in facts.actions], texts.actions),
        ("sources", [str(s.number) for s in facts.sources], texts.sources),
    ]
    for table, ids, given in expected:
        for missing in [i for i in ids if i not in given]:
            yield Fault(name, 0, f"[{table}] has no text for “{missing}” of {FACTS_FILE}")
        for extra in [i for i in given if i not in ids]:
            yield Fault(name, 0, f"[{table}] has a text for “{extra}”, not in {FACTS_FILE}")
    for field in facts.own_fields:
        words = texts.own_fields.get(field.id)
        for choice in field.choices if words else ():
            if words and choice not in words.choices:
                yield Fault(name, 0, f"[own_fields.{field.id}.choices] has no text for “{choice}”")
    if len(texts.pictures) != len(facts.pictures):
        sentence = (
            f"“pictures” describes {len(texts.pictures)} pictures; {FACTS_FILE} names"
            f" {len(facts.pictures)}"
        )
        yield Fault(name, 0, sentence)
    for consent in facts.consents:
        text = texts.consents.get(consent.id)
        if consent.asked == "yes-no" and text and not (text.yes and text.no):
            yield Fault(name, 0, f"[consents.{consent.id}] needs a “yes” and a “no”")
