"""Read what an organiser edits: a TOML file into its model, with every fault and its line."""

import difflib
import re
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar, get_args, get_origin

from pydantic import BaseModel, ValidationError

from kiosk.campaign.faults import Fault

MAX_FILE_BYTES = 1_000_000

_HEADER = re.compile(r"\s*(?P<opens>\[\[?)(?P<name>[^\[\]]+)\]")
_KEY = re.compile(r"""\s*(?P<name>[\w."'-]+)\s*=""")

KeyPath = tuple[str, ...]
_Model = TypeVar("_Model", bound=BaseModel)


def read_text(folder: Path, name: str, faults: list[Fault]) -> str | None:
    """Return the text of a file; None, with the fault added to `faults`, if it cannot be read."""
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


def read_model(
    folder: Path, name: str, model: type[_Model], faults: list[Fault], what: str
) -> _Model | None:
    """Read a TOML file into `model`; None, with all that is wrong in `faults`, if it is not one.

    `what` says in a sentence what the file describes, such as “a campaign pack”.
    """
    text = read_text(folder, name, faults)
    return None if text is None else parse_model(text, name, model, faults, what)


def parse_model(
    text: str, name: str, model: type[_Model], faults: list[Fault], what: str
) -> _Model | None:
    """Do the same for the text of the file `name`."""
    try:
        return model.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"\(at line (\d+), column \d+\)", str(error))
        line = int(place[1]) if place else text.count("\n") + 1
        reason = str(error).partition(" (at ")[0]
        faults.append(Fault(name, line, f"this is not TOML: {reason[:1].lower()}{reason[1:]}"))
    except ValidationError as error:
        faults.extend(_explain(name, text, model, error, what))
    return None


def _explain(
    name: str, text: str, model: type[BaseModel], error: ValidationError, what: str
) -> Iterator[Fault]:
    lines = lines_of_keys(text)
    for detail in error.errors(include_url=False):
        path = tuple(str(part) for part in detail["loc"])
        key = ".".join(path)
        match detail["type"]:
            case "extra_forbidden":
                sentence = f"there is no key “{key}” in {what}"
                sentence += did_you_mean(path[-1], _keys_at(model, path[:-1]))
            case "missing":
                sentence = f"“{key}” is missing"
            case "value_error" if not path:
                sentence = str(detail["ctx"]["error"])
            case "value_error":
                sentence = f"“{key}”: {detail['ctx']['error']}"
            case _:
                sentence = f"“{key}”: {detail['msg'][:1].lower()}{detail['msg'][1:]}"
        yield Fault(name, line_of(lines, path), sentence)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return “; did you mean “…”?” for a word that is nearly one of those known, else nothing."""
    near = difflib.get_close_matches(word, list(known), n=1)
    return f"; did you mean “{near[0]}”?" if near else ""


def _keys_at(model: type[BaseModel], path: Sequence[str]) -> list[str]:
    """Return the keys there may be at `path` of a file that is read into `model`."""
    is_own_name = False
    for part in path:
        if is_own_name or part.isdigit():  # of an entry of a table or list
            is_own_name = False
            continue
        found = next((f for n, f in model.model_fields.items() if part in (n, f.alias)), None)
        inner = _models_in(found.annotation) if found is not None else []
        if found is None or not inner:
            return []
        model, is_own_name = inner[0], get_origin(found.annotation) is dict
    return [field.alias or name for name, field in model.model_fields.items()]


def _models_in(annotation: object) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [model for argument in get_args(annotation) for model in _models_in(argument)]


def line_of(lines: dict[KeyPath, int], path: KeyPath) -> int:
    """Return the line of a key, else of what it stands in; 0 where neither is in the file."""
    whole_and_above = (path[:depth] for depth in range(len(path), 0, -1))
    return next((lines[known] for known in whole_and_above if known in lines), 0)


def lines_of_keys(text: str) -> dict[KeyPath, int]:
    """Return the line (from 1) of every table and key of a TOML text, by its path."""
    lines: dict[KeyPath, int] = {}
    table: KeyPath = ()
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


def _parts(dotted: str) -> KeyPath:
    return tuple(part.strip(" \"'") for part in dotted.split("."))
