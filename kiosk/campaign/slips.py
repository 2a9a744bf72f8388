"""What people write who have never seen TOML: what they meant, by the line it stands on."""

import re

_KEY = r"^\s*[\w.-]+\s*=\s*"
_CURLY = re.compile("[“”„«»\u2018]")
# What stands behind the “=” of a line, and what would be right there.
_VALUES = {
    r"(?i:true|yes|on)": "write true, in small letters and without quotation marks",
    r"(?i:false|no|off)": "write false, in small letters and without quotation marks",
    r"\d{1,2}[:.h]\d\d": "a time stands in quotation marks, such as {quoted}",
    r"\d{1,3}([, '\u2019]\d{3})+": "a number has nothing between its figures: {figures}",
    r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}": "a day is written as year, month and day, with two figures"
    " for month and day, such as 2030-01-31",
    r"\d{4}-\d{2}": "a month stands in quotation marks: {quoted}",
    r"\d{1,2}\.? [^\W\d]+ \d{4}|[^\W\d]+ \d{1,2},? \d{4}": "a day is written as year, month and"
    " day, such as 2030-01-31",
    r"[^\W\d][^\"]*": "a text stands in quotation marks: {quoted}",
}
_SHORT = 40  # letters of a value that are repeated
_LONGEST = 2_000  # letters of a line that are looked at: no slip has more


def meant(text: str, line: int, column: int) -> str | None:
    """Say what was meant where a TOML parser stumbled; None where that cannot be told.

    `line` and `column` count from 1, and are where the parser stood.
    """
    lines = text.split("\n")
    written = lines[line - 1][:_LONGEST] if line <= len(lines) else ""
    if _CURLY.search(_without_texts(written)):
        return 'there are curly quotation marks; write straight ones: "…"'
    value = re.split(r"\s#", re.sub(_KEY, "", written))[0].strip()
    if re.match(_KEY, written):
        for pattern, sentence in _VALUES.items():
            if re.fullmatch(pattern, value):
                return sentence.format(quoted=_quoted(value), figures=re.sub(r"\D", "", value))
    return _of_a_list(lines, line, column) or _of_brackets(lines, written)


def _without_texts(line: str) -> str:
    """Leave out what stands in straight quotation marks, and notes: any sign may be there."""
    return re.sub(r'"(?:[^"\\]|\\.)*"|#.*', "", line)


def _quoted(value: str) -> str:
    time = re.fullmatch(r"(\d{1,2})[:.h](\d\d)", value)
    if time:
        return f'"{int(time[1]):02}:{time[2]}"'
    return f'"{value}"' if len(value) <= _SHORT else '"…"'


def _of_a_list(lines: list[str], line: int, column: int) -> str | None:
    """An entry of a list that follows another one without a comma."""
    here = lines[line - 1] if line <= len(lines) else ""
    before = "\n".join([*lines[: line - 1], here[: column - 1]]).rstrip()
    entry = re.match(r'"[^"]*"', here[column - 1 :])
    if entry and before.endswith('"'):
        return f"a comma is missing before {entry[0] if len(entry[0]) <= _SHORT else 'this text'}"
    return None


def _of_brackets(lines: list[str], written: str) -> str | None:
    """A table in single brackets, where other lines have them double."""
    header = re.fullmatch(r"\s*\[{1,2}\s*([\w.-]+)\s*\]{1,2}\s*(#.*)?", written)
    if header is None:
        return None
    found = {opening: number for number, line in enumerate(lines, 1) if (opening := line.strip())}
    single, double = f"[{header[1]}]", f"[[{header[1]}]]"
    if single in found and double in found:
        return f"line {found[single]} says {single} and others {double}; write {double} each time"
    return None
