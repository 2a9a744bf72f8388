"""Letters that are not seen and change what is: found in a file before anything is made of it."""

import re
from collections.abc import Iterator

from kiosk.campaign.faults import Fault

# Unicode's embeddings and overrides turn what follows round; isolates (UAX #9) do so only up to
# where they are closed.
_OPENING, _CLOSING = "\u2066\u2067\u2068", "\u2069"
_TURNING = "\u202a\u202b\u202c\u202d\u202e"
_SEEN = re.compile(f"[{_TURNING}{_OPENING}{_CLOSING}\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_ESCAPED = re.compile(r"\\u(?P<short>[0-9a-fA-F]{4})|\\U(?P<long>[0-9a-fA-F]{8})|\\[bfr]|\\\\")
_SHORT = {r"\b": "\b", r"\f": "\f"}


def check_letters(name: str, text: str) -> Iterator[Fault]:
    """Yield each line with a control letter in it, written as itself or by its number."""
    escapes = name.endswith(".toml")
    for number, line in enumerate(text.split("\n"), start=1):
        if line.isascii() and "\\" not in line and line.isprintable():
            continue
        shown = _ESCAPED.sub(_as_letter, line) if escapes else line
        found = _SEEN.findall(shown)
        if not found:
            continue
        code = f"U+{ord(found[0]):04X}"
        if any(letter in _TURNING for letter in found) or not _is_closed(found):
            sentence = f"an unseen sign ({code}) turns the text round; delete it and type anew"
            yield Fault(name, number, sentence)
        elif set(found) <= set(_OPENING + _CLOSING):
            sentence = f"unseen signs ({code}) set the direction of words; delete them if not meant"
            yield Fault(name, number, sentence, warning=True)
        else:
            sentence = f"there is an unseen control sign ({code}); delete it and type anew"
            yield Fault(name, number, sentence)


def _as_letter(escape: re.Match[str]) -> str:
    code = int(escape["short"] or escape["long"] or "20", 16)
    if escape[0] in _SHORT:
        return _SHORT[escape[0]]
    return chr(code) if code < 0x110000 and code not in (9, 10, 13) else " "


def _is_closed(found: list[str]) -> bool:
    open_ = 0
    for letter in found:
        open_ += letter in _OPENING
        open_ -= letter in _CLOSING
        if open_ < 0:
            return False
    return open_ == 0
