"""Values written as TOML: what a person typed stands in a file as they typed it."""

import json
from collections.abc import Iterable


def quoted(text: str) -> str:
    """Return a text as a TOML string: on one line, or in three quotation marks where it has more.

    What is no character at all (half of a surrogate pair) becomes a question mark.
    """
    text = text.encode("utf-8", "replace").decode("utf-8").replace("\r\n", "\n")
    if "\n" not in text:
        return f'"{_escaped(text)}"'
    return '"""\n' + "\n".join(map(_escaped, text.split("\n"))) + '"""'


def listed(values: Iterable[str]) -> str:
    """Return texts as a TOML list on one line."""
    return "[" + ", ".join(f'"{_escaped(value)}"' for value in values) + "]"


def commented(line: str) -> str:
    """Return a text on one line, to stand behind `#`."""
    return " ".join(line.split())


def _escaped(line: str) -> str:
    # JSON's escapes are TOML's too; TOML also wants one for DEL.
    return json.dumps(line, ensure_ascii=False)[1:-1].replace("\x7f", "\\u007f")
