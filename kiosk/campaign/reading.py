"""Read what an organiser edits: a TOML file into its model, with every fault and its line."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from kiosk.campaign import plain, slips
from kiosk.campaign.faults import Fault
from kiosk.campaign.files import read_bytes
from kiosk.campaign.plain import MisplacedError, did_you_mean
from kiosk.campaign.toml_lines import KeyPath, Lines, line_of, lines_of_keys

__all__ = ["KeyPath", "Lines", "did_you_mean", "line_of", "lines_of_keys", "parse_model"]

MAX_FILE_BYTES = 250_000  # the largest example has 4,000
MAX_FAULTS = 100  # of one file; more of them help nobody, and each takes time to find a cure for

_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
# A key of so many parts takes Python's parser minutes: its time grows with their square.
_LONG_KEY = re.compile(
    r"""(?:^[ \t]*+\[{0,2}|[{,])[ \t]*+"""
    r"""(?:(?:[\w-]+|"[^"\n]*"|'[^'\n]*')[ \t]*\.[ \t]*){100}""",
    re.MULTILINE,
)
_LONG_NUMBER = re.compile(r"[0-9_]{1000}|0[xob][0-9a-fA-F_]{1000}")
# How what Python's parser says begins, and what is meant; anything else is told in its own words.
_TOML_SENTENCES = {
    "Invalid value": "what follows the = cannot be read; a text stands in quotation marks, a list"
    " in brackets",
    "Expected newline": "something follows where the line should end; a quotation mark inside a"
    " text has a backslash before it",
    "Expected '=' after": "there is no = behind the key; a note begins with #",
    "Cannot overwrite": "this key stands twice; take one of them out",
    "Cannot declare": "this table stands twice; put both together into one",
    "Cannot mutate": "this table stands twice; put both together into one",
    "Duplicate inline": "this key stands twice; take one of them out",
    "Unterminated string": "the quotation marks of this text are never closed; add them",
    "Illegal character": "a text ends on its line; close its quotation marks, or use three of them",
    "Invalid statement": "this line is no key and no table; a note begins with #",
    "Unclosed array": "the list is never closed; add a ]",
    "Unclosed inline": "the table is never closed; add a }",
    "Unescaped": "write two backslashes for one",
    "Invalid initial": "a key is missing here, such as headline",
    "Expected ']' at": "close the brackets around this table's name",
    "Expected ']]' at": "close both brackets around this table's name",
    "Expected": "the quotation marks of this text are never closed; add them",
    "Cannot redefine": "this table stands twice; put both together into one",
    "Escaped character": "a backslash stands before a sign; write two backslashes for one",
    "Invalid hex": "a backslash stands before a sign; write two backslashes for one",
    "Found invalid": "there is a control sign; delete it and type anew",
    "Invalid date": "there is no such day; write year, month and day: 2026-11-28",
}

_Model = TypeVar("_Model", bound=BaseModel)


def read_text(folder: Path, name: str, faults: list[Fault]) -> str | None:
    """Return the text of a file; None, with the fault added to `faults`, if it cannot be read.

    Whatever its line ends were, they are those of Unix.
    """
    content = read_bytes(folder, name, MAX_FILE_BYTES, faults)
    if content is None:
        return None
    if content.startswith(_UTF_16):
        sentence = "the file is saved as “Unicode” (UTF-16); save it as UTF-8"
        faults.append(Fault(name, 1, sentence))
        return None
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        faults.append(Fault(name, line, "there is a character that is not UTF-8; save it as UTF-8"))
        return None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        line = text[: text.index("\0")].count("\n") + 1
        sentence = "there is a character without meaning (NUL); save the file as a UTF-8 text"
        faults.append(Fault(name, line, sentence))
        return None
    return text


def parse_model(
    text: str, name: str, model: type[_Model], faults: list[Fault], what: str
) -> _Model | None:
    """Read the text of a TOML file; None, with all that is wrong in `faults`, if it is not one.

    `name` is that of the file, and `what` says what it describes, such as “a campaign pack”.
    """
    long = _LONG_KEY.search(text)
    if long:
        line = text[: long.start()].count("\n") + 1
        faults.append(Fault(name, line, "there are too many dots in a row; take them out"))
        return None
    try:
        return model.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        faults.append(_not_toml(name, text, str(error), model))
    except ValidationError as error:
        faults.extend(_explain(name, text, model, error, what))
    except RecursionError:
        faults.append(Fault(name, 1, "lists or tables stand inside each other too deeply"))
    except ValueError:  # of Python itself: a number of more digits than it takes
        long = _LONG_NUMBER.search(text)
        line = text[: long.start() if long else 0].count("\n") + 1
        faults.append(Fault(name, line, "there is a number that is too long to be one; shorten it"))
    return None


def _not_toml(name: str, text: str, error: str, model: type[BaseModel]) -> Fault:
    place = re.search(r"\(at line (\d+), column (\d+)\)", error)
    # What ends too early began somewhere: the last text of several lines, or else the last line.
    end = max(text.rfind('"""'), text.rfind("'''")) if "at end of" in error else -1
    line = int(place[1]) if place else text[: end if end >= 0 else None].count("\n") + 1
    reason = error.partition(" (at ")[0]
    several = {key for key in plain.keys_at(model, ()) if plain.is_list_of_tables(model, (key,))}
    slip = slips.meant(reason, text, line, int(place[2]), several) if place else None
    if slip is not None:
        return Fault(name, line, slip)
    if reason == "Unclosed array":
        line = _opening(text, line)
    told = next((our for their, our in _TOML_SENTENCES.items() if reason.startswith(their)), None)
    return Fault(name, line, f"this is not TOML: {told or reason[:1].lower() + reason[1:]}")


def _opening(text: str, line: int) -> int:
    """Return the line on which the list was opened that is still open on `line`; both from 1."""
    lines = text.split("\n")[:line]
    opened = (n for n in range(len(lines), 0, -1) if re.search(r"=[ \t]*\[", lines[n - 1]))
    return next(opened, line)


def _explain(
    name: str, text: str, model: type[BaseModel], error: ValidationError, what: str
) -> Iterator[Fault]:
    details = error.errors(include_url=False)
    lines = lines_of_keys(text)
    meant = set[KeyPath]()  # keys that are there, but for a slip
    for detail in details[:MAX_FAULTS]:
        path = tuple(str(part) for part in detail["loc"])
        if detail["type"] == "extra_forbidden":
            guess = plain.nearest(path[-1], plain.keys_at(model, path[:-1]))
            meant.add((*path[:-1], guess) if guess else path[-1:])
    for detail in details[:MAX_FAULTS]:
        path = tuple(str(part) for part in detail["loc"])
        key = plain.counted(detail["loc"])
        if detail["type"] == "missing" and path in meant:
            continue
        # A table is added at the end, a key above the first table.
        nowhere = Lines(text).last if plain.is_table(model, path) else 1
        for place, sentence in _sentences(detail, model, path, key, what):
            yield Fault(name, line_of(lines, place) or nowhere, sentence)
    if len(details) > MAX_FAULTS:
        yield Fault(name, 0, f"and {len(details) - MAX_FAULTS} more; mend these first")


def _sentences(
    detail: Any, model: type[BaseModel], path: KeyPath, key: str, what: str
) -> Iterator[tuple[KeyPath, str]]:
    reason = detail.get("ctx", {}).get("error")
    match detail["type"]:
        case "extra_forbidden":
            yield path, f"there is no key “{key}” in {what}{plain.unknown(model, path)}"
        case "missing":
            yield path, f"“{key}” is missing: {plain.missing(model, path)}"
        case "value_error" if isinstance(reason, MisplacedError):
            yield from ((path + place, sentence) for place, sentence in reason.found)
        case "value_error":
            yield path, f"“{key}”: {reason}" if path else str(reason)
        case _:
            yield path, f"“{key}”: {plain.wrong_value(detail, model, path)}"
