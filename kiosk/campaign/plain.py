"""What pydantic finds wrong with a value, in words for somebody who edits files, with the cure."""

import difflib
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from typing import Any, get_args, get_origin

from pydantic import BaseModel

from kiosk.campaign.kinds import HOW_WRITTEN
from kiosk.campaign.toml_lines import KeyPath

MAX_SHOWN = 40  # letters of a wrong value that are repeated

_FIXED = {
    "bool_type": "this is true or false, without quotation marks",
    "bool_parsing": "this is true or false, without quotation marks",
    "int_type": "this is a whole number without quotation marks, point or comma, such as 1000",
    "int_parsing_size": "this number is too large",
    "string_too_short": "there is no text in it; write some, or take the line out",
    "string_unicode": "there is a letter in it that does not exist; type it anew",
    "too_short": "the list is empty; name at least one",
}
_BOUNDS = {
    "string_too_long": ("this is too long; {} letters are the most", "max_length"),
    "too_long": ("there are too many; {} are the most", "max_length"),
    "greater_than_equal": ("the number is too small; {} is the least", "ge"),
    "less_than_equal": ("the number is too large; {} is the most", "le"),
}


class MisplacedError(ValueError):
    """What is wrong across several keys: each sentence with the place it belongs to."""

    def __init__(self, *found: tuple[KeyPath, str]) -> None:
        """Keep the places, relative to the table that was looked at."""
        super().__init__("; ".join(sentence for _, sentence in found))
        self.found = found


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return “; did you mean “…”?” for a word that is nearly one of those known, else nothing."""
    near = nearest(word, known)
    return f"; did you mean “{near}”?" if near else ""


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return what a word was probably meant to be, if anything."""
    if len(word) > 2 * MAX_SHOWN:
        return None
    return next(iter(difflib.get_close_matches(word, list(known), n=1)), None)


def counted(path: Iterable[str | int]) -> str:
    """Return a path as people write it: places in a list, which are numbers, count from 1."""
    return ".".join(str(part + 1) if isinstance(part, int) else part for part in path)


def wrong_value(detail: Mapping[str, Any], model: type[BaseModel], path: KeyPath) -> str:
    """Say what would be right for a value that is not. `detail` is one of pydantic's errors."""
    kind, context, value = detail["type"], detail.get("ctx", {}), detail["input"]
    if kind in _FIXED:
        return _FIXED[kind] + _instead(value)
    if kind in _BOUNDS:
        sentence, bound = _BOUNDS[kind]
        return sentence.format(context[bound])
    match kind:
        case "string_pattern_mismatch":
            right = HOW_WRITTEN.get(context["pattern"], "this cannot be written like that")
            return right + _instead(value)
        case "string_type":
            return _no_text(value)
        case "literal_error":
            return _none_of(context["expected"], value)
        case "tuple_type" | "list_type":
            return _no_list(model, path, value)
        case "model_type" | "dict_type":
            return f"this is a table: begin it with a line [{'.'.join(path)}]"
        case _ if kind.startswith("date"):
            return "a day is written as year, month and day, such as 2026-11-28"
        case _:
            return f"this cannot be read{_instead(value)}"


def missing(model: type[BaseModel], path: KeyPath) -> str:
    """Say what to add where a key or table is missing."""
    *above, name = path
    inner = _annotation(model, path)
    if _models_in(inner):
        is_list = is_list_of_tables(model, path)
        return f"add a table that begins with {'[[' if is_list else '['}{'.'.join(path)}" + (
            "]]" if is_list else "]"
        )
    value = "[…]" if get_origin(inner) is tuple else "1" if _is_number(inner) else '"…"'
    where = ".".join(part for part in above if not part.isdigit())
    return f"add a line {name} = {value}" + (
        f" to this [{where}]" if where else " at the top, above the first line in brackets"
    )


def unknown(model: type[BaseModel], path: KeyPath) -> str:
    """Guess what a key that does not exist was meant to be, or where it belongs."""
    guess = nearest(path[-1], keys_at(model, path[:-1]))
    if guess:
        return f"; did you mean “{guess}”?"
    if len(path) > 1 and path[-1] in keys_at(model, ()):
        return "; it belongs at the top of the file, above the first line in brackets"
    known = keys_at(model, path[:-1])
    return f"; take it out, or use one of: {', '.join(known)}" if known else "; take it out"


def is_table(model: type[BaseModel], path: Sequence[str]) -> bool:
    """Whether what may stand at `path` is a table, or a list of them."""
    return bool(_models_in(_annotation(model, path)))


def is_list_of_tables(model: type[BaseModel], path: Sequence[str]) -> bool:
    """Whether several tables may stand at `path`, each with its own line in double brackets."""
    inner = _annotation(model, path)
    return get_origin(inner) is tuple and bool(_models_in(inner))


def keys_at(model: type[BaseModel], path: Sequence[str]) -> list[str]:
    """Return the keys there may be at `path` of a file that is read into `model`."""
    inner = _models_in(_annotation(model, path)) if path else [model]
    return [field.alias or name for name, field in inner[0].model_fields.items()] if inner else []


def _annotation(model: type[BaseModel], path: Sequence[str]) -> object:
    """Return the type of what stands at `path`; None where nothing may stand."""
    found: object = model
    for part in path:
        if get_origin(found) in (dict, tuple):
            found = get_args(found)[get_origin(found) is dict]
            continue
        inside = _models_in(found)
        fields = inside[0].model_fields if inside else {}
        found = next((f.annotation for n, f in fields.items() if part in (n, f.alias)), None)
    return found


def _models_in(annotation: object) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [model for argument in get_args(annotation) for model in _models_in(argument)]


def _is_number(annotation: object) -> bool:
    return annotation is int or int in get_args(annotation) or 1 in get_args(annotation)


def _instead(value: object) -> str:
    """Repeat a short wrong value, so that it is seen which is meant."""
    if isinstance(value, bool):
        return f", not {str(value).lower()}"
    if isinstance(value, str):
        return f", not “{value}”" if value.isprintable() and 0 < len(value) <= MAX_SHOWN else ""
    if isinstance(value, int | float) and abs(value) < 1e15:
        return f", not {value}"
    return ""


def _no_text(value: object) -> str:
    if isinstance(value, bool):
        return f'this is a text: write it in quotation marks, "{str(value).lower()}"'
    if isinstance(value, time):
        value = f"{value:%H:%M}"
    if isinstance(value, str | int | float | date | datetime):
        short = isinstance(value, str | date) or abs(value) < 1e15
        return "this is a text: write it in quotation marks" + (f', "{value}"' if short else "")
    if isinstance(value, list):
        return "this is one text in quotation marks, not a list in brackets"
    return "this is one text in quotation marks, not a table"


def _none_of(expected: str, value: object) -> str:
    words = [part.strip("'") for part in expected.replace(" or ", ", ").split(", ")]
    if isinstance(value, str):
        guess = nearest(value, words)
        if guess:
            return f"there is no “{value}” here; did you mean “{guess}”?"
    if len(words) == 1:
        return f"this has to be {words[0]}{_instead(value)}"
    return f"this is one of {', '.join(words)}{_instead(value)}"


def _no_list(model: type[BaseModel], path: KeyPath, value: object) -> str:
    if _models_in(_annotation(model, path)):
        return f"these are tables: begin each with a line [[{'.'.join(path)}]]"
    if isinstance(value, str) and value.isprintable() and len(value) <= MAX_SHOWN:
        return f'this is a list: write it in brackets, ["{value}"]'
    return 'this is a list: write it in brackets, such as ["en", "fr"]'
