"""Read a campaign pack: a folder with `campaign.toml`, and per language a `.toml` and a story."""

import re
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from kiosk import paths
from kiosk.campaign.faults import Fault, PackError
from kiosk.campaign.model import Campaign, Facts, Texts, Wording
from kiosk.campaign.story import split_summary
from kiosk.errors import BadInputError

FACTS_FILE = "campaign.toml"
MAX_FILE_BYTES = 1_000_000

_HEADER = re.compile(r"\s*(?P<opens>\[\[?)(?P<name>[^\[\]]+)\]")
_KEY = re.compile(r"""\s*(?P<name>[\w."'-]+)\s*=""")

_Model = TypeVar("_Model", bound=BaseModel)


def find(name_or_folder: str) -> Path:
    """Return the folder of a pack given by path, or by the name of one that comes with us.

    Raises BadInputError, naming the packs there are, when there is none.
    """
    folder = Path(name_or_folder)
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
    facts = _read_model(folder, FACTS_FILE, Facts, faults)
    languages = facts.languages if facts else _languages_found(folder)
    wordings = [_read_wording(folder, facts, language, faults) for language in languages]
    if facts is None:
        return None, faults
    if not (folder / facts.hero).is_file():
        faults.append(Fault(FACTS_FILE, 0, f"the picture “{facts.hero}” is not in the folder"))
    return Campaign(folder, facts, tuple(w for w in wordings if w is not None)), faults


def _languages_found(folder: Path) -> list[str]:
    return sorted(path.stem for path in folder.glob("*.toml") if path.name != FACTS_FILE)


def _read_wording(
    folder: Path, facts: Facts | None, language: str, faults: list[Fault]
) -> Wording | None:
    name = f"{language}.toml"
    texts = _read_model(folder, name, Texts, faults)
    story = _read_text(folder, f"{language}.story.md", faults)
    if texts is None or story is None:
        return None
    if facts is not None:
        faults.extend(_missing_texts(name, facts, texts))
    summary, whole = split_summary(story)
    return Wording(language, texts, summary, whole)


def _missing_texts(name: str, facts: Facts, texts: Texts) -> Iterator[Fault]:
    expected: list[tuple[str, Sequence[str], dict[str, Any]]] = [
        ("consents", [c.id for c in facts.consents], texts.consents),
        ("actions", [a.id for a in facts.actions], texts.actions),
        ("sources", [str(s.number) for s in facts.sources], texts.sources),
    ]
    for table, ids, given in expected:
        for missing in [i for i in ids if i not in given]:
            yield Fault(name, 0, f"[{table}] has no text for “{missing}” of {FACTS_FILE}")
        for extra in [i for i in given if i not in ids]:
            yield Fault(name, 0, f"[{table}] has a text for “{extra}”, not in {FACTS_FILE}")
    for consent in facts.consents:
        text = texts.consents.get(consent.id)
        if consent.asked == "yes-no" and text and not (text.yes and text.no):
            yield Fault(name, 0, f"[consents.{consent.id}] needs a “yes” and a “no”")


def _read_text(folder: Path, name: str, faults: list[Fault]) -> str | None:
    path = folder / name
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            faults.append(Fault(name, 0, f"the file is larger than {MAX_FILE_BYTES:,} bytes"))
            return None
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        faults.append(Fault(name, 0, "the file is missing"))
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        faults.append(Fault(name, line, "there is a character that is not UTF-8; save it as UTF-8"))
    except OSError as error:
        faults.append(Fault(name, 0, f"the file cannot be read ({error.strerror})"))
    return None


def _read_model(folder: Path, name: str, model: type[_Model], faults: list[Fault]) -> _Model | None:
    text = _read_text(folder, name, faults)
    if text is None:
        return None
    try:
        return model.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"\(at line (\d+), column \d+\)", str(error))
        line = int(place[1]) if place else text.count("\n") + 1
        reason = str(error).partition(" (at ")[0]
        faults.append(Fault(name, line, f"this is not TOML: {reason[:1].lower()}{reason[1:]}"))
    except ValidationError as error:
        faults.extend(_explain(name, text, error))
    return None


def _explain(name: str, text: str, error: ValidationError) -> Iterator[Fault]:
    lines = _lines_of_keys(text)
    for detail in error.errors(include_url=False):
        path = tuple(str(part) for part in detail["loc"])
        key = ".".join(path)
        match detail["type"]:
            case "extra_forbidden":
                sentence = f"there is no key “{key}” in a campaign pack"
            case "missing":
                sentence = f"“{key}” is missing"
            case "value_error":
                sentence = f"“{key}”: {detail['ctx']['error']}"
            case _:
                sentence = f"“{key}”: {detail['msg'][:1].lower()}{detail['msg'][1:]}"
        whole_and_above = (path[:depth] for depth in range(len(path), 0, -1))
        line = next((lines[known] for known in whole_and_above if known in lines), 0)
        yield Fault(name, line, sentence)


def _lines_of_keys(text: str) -> dict[tuple[str, ...], int]:
    """Return the line (from 1) of every table and key of a TOML text, by its path."""
    lines: dict[tuple[str, ...], int] = {}
    table: tuple[str, ...] = ()
    inside_text = False
    for number, line in enumerate(text.split("\n"), start=1):
        header, key = _HEADER.match(line), _KEY.match(line)
        if header and not inside_text:
            table = _parts(header["name"])
            if header["opens"] == "[[":
                table += (str(sum(path[:-1] == table for path in lines if path[-1].isdigit())),)
            lines.setdefault(table, number)
        elif key and not inside_text:
            lines.setdefault(table + _parts(key["name"]), number)
        inside_text ^= (line.count('"""') + line.count("'''")) % 2 == 1
    return lines


def _parts(dotted: str) -> tuple[str, ...]:
    return tuple(part.strip(" \"'") for part in dotted.split("."))
