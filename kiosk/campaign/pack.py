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

_Model = TypeVar("_Model", bound=BaseModel)


def find(name_or_folder: str) -> Path:
    """Return the folder of a pack given by path, or by the name of one that comes with us.

    Raises BadInputError, naming the packs there are, when there is none.
    """
    folder = Path(name_or_folder)
    if folder.is_dir():
        return folder
    shipped = paths.campaigns() / name_or_folder
    if folder.name == name_or_folder and shipped.is_dir():
        return shipped
    names = ", ".join(sorted(p.name for p in paths.campaigns().iterdir() if p.is_dir()))
    raise BadInputError(
        f"There is no campaign pack at “{name_or_folder}”.",
        f"Give the folder of a pack, or one of these names: {names}.",
    )


def load(folder: Path) -> Campaign:
    """Read a pack. Raises PackError with every fault that keeps it from being shown."""
    faults: list[Fault] = []
    facts = _read_model(folder, FACTS_FILE, Facts, faults)
    if facts is None:
        raise PackError(folder.name, faults)
    wordings = [_read_wording(folder, facts, language, faults) for language in facts.languages]
    if not (folder / facts.hero).is_file():
        faults.append(Fault(FACTS_FILE, 0, f"the picture “{facts.hero}” is not in the folder"))
    if faults:
        raise PackError(folder.name, faults)
    return Campaign(folder, facts, tuple(w for w in wordings if w is not None))


def _read_wording(folder: Path, facts: Facts, language: str, faults: list[Fault]) -> Wording | None:
    name = f"{language}.toml"
    texts = _read_model(folder, name, Texts, faults)
    story = _read_text(folder, f"{language}.story.md", faults)
    if texts is None or story is None:
        return None
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
        return path.read_text(encoding="utf-8")
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
    for detail in error.errors(include_url=False):
        path = [str(part) for part in detail["loc"]]
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
        yield Fault(name, _line_of(text, path), sentence)


def _line_of(text: str, path: list[str]) -> int:
    """Return the line (from 1) where the deepest named part of a key path stands, else 0."""
    for part in reversed([p for p in path if not p.isdigit()]):
        pattern = (
            rf'^\s*(?:{re.escape(part)}|"{re.escape(part)}")\s*=|^\s*\[+[\w.-]*{re.escape(part)}\]'
        )
        found = re.search(pattern, text, re.MULTILINE)
        if found:
            return text[: found.end()].count("\n") + 1
    return 0
