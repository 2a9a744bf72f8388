"""What people write who have never seen TOML: what they meant, by where its parser stumbled."""

import re
from collections.abc import Collection

_KEY = re.compile(r"^\s*[\w.-]+\s*=\s*")
_CURLY = "“”„«»\u2018"
_OR_TEXT = "; a text stands in quotation marks: {quoted}"
# What stands behind the “=” of a line, and what would be right there.
_VALUES = {
    r"(?i:true|yes|on)": "write true, in small letters and without quotation marks" + _OR_TEXT,
    r"(?i:false|no|off)": "write false, in small letters and without quotation marks" + _OR_TEXT,
    r"\d{1,2}[:.h]\d\d": "a time stands in quotation marks, such as {time}",
    r"\d{1,3}([, '\u2019]\d{3})+": "a number has nothing between its figures: {figures}" + _OR_TEXT,
    r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}": "a day is written as year, month and day, with two figures"
    " for month and day, such as 2030-01-31",
    r"\d{4}-\d{2}": "a month stands in quotation marks: {quoted}",
    r"\d{1,2}\.? [^\W\d]+ \d{4}|[^\W\d]+ \d{1,2},? \d{4}": "a day is written as year, month and"
    " day, such as 2030-01-31",
    r"[^\W\d][^\"]*": "a text stands in quotation marks: {quoted}",
}
_SHORT = 40  # letters of a value that are repeated
_LONGEST = 2_000  # letters of a line that are looked at: no slip has more


def meant(
    reason: str, text: str, line: int, column: int, several: Collection[str] = ()
) -> str | None:
    """Say what was meant where Python's TOML parser stumbled; None where that cannot be told.

    `reason` is what the parser says; `line` and `column` count from 1, and are where it stood.
    `several` are the keys at the top of the file that hold several tables.
    """
    lines = text.split("\n")
    written = lines[line - 1][:_LONGEST] if line <= len(lines) else ""
    here = written[column - 1 :]
    if reason.startswith("Cannot"):
        return _of_brackets(written, several)
    if here.startswith(tuple(_CURLY)) or _closed_by_a_curly_one(reason, written):
        return 'there are curly quotation marks; write straight ones: "…"'
    if reason.startswith("Unclosed array"):
        return _of_a_list(lines[: line - 1], written[: column - 1], here)
    if reason.startswith("Unclosed inline") and (key := re.match(r"[\w-]+(?=\s*=)", here)):
        return f"a comma is missing before {key[0]}"
    if reason.startswith(("Invalid value", "Expected newline")):
        return _of_a_value(written)
    return None


def _closed_by_a_curly_one(reason: str, written: str) -> bool:
    """Whether a text begins with a straight quotation mark, and ends with a curly one."""
    never_closed = reason.startswith(("Illegal character", "Unterminated"))
    return never_closed and written.count('"') == 1 and written.rstrip().endswith(tuple(_CURLY))


def _of_a_value(written: str) -> str | None:
    if not _KEY.match(written):
        return None
    value = re.split(r"\s#", _KEY.sub("", written))[0].strip()
    sentence = next((said for form, said in _VALUES.items() if re.fullmatch(form, value)), None)
    if sentence is None:
        return None
    quoted = f'"{value}"' if len(value) <= _SHORT else '"…"'
    time = re.fullmatch(r"(\d{1,2})\D(\d\d)", value)
    return sentence.format(
        quoted=quoted,
        time=f'"{int(time[1]):02}:{time[2]}"' if time else "",
        figures=re.sub(r"\D", "", value),
    )


def _of_a_list(above: list[str], before: str, here: str) -> str | None:
    """An entry of a list that follows another one without a comma."""
    entry = re.match(r'"[^"]*"', here)
    if entry and "\n".join([*above, before]).rstrip().endswith('"'):
        return f"a comma is missing before {entry[0] if len(entry[0]) <= _SHORT else 'this text'}"
    return None


def _of_brackets(written: str, several: Collection[str]) -> str | None:
    """A table that begins with single brackets, where there may be several."""
    header = re.fullmatch(r"\s*\[{1,2}\s*([\w-]+)\s*\]{1,2}\s*(#.*)?", written)
    if header is None or header[1] not in several:
        return None
    return f"each of these tables begins with [[{header[1]}]], in double brackets; write them so"
