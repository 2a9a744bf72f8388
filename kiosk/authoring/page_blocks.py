"""The paragraphs of a page's text."""

import re
from collections.abc import Iterable, Iterator

from kiosk.authoring.page_words import SOURCES

# Lines of that many characters were broken by the program that saved the text.
_SHORTEST_WRAPPED, _LONGEST_WRAPPED = 55, 100

RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
FLAT = str.maketrans(RAISED + "⁻", "0123456789-")
NUMBERED = re.compile(
    r"(?:\[(\d{1,2})\]|\((\d{1,2})\)|(\d{1,2})[.):]|(\d{1,2})\t"
    rf"|([{RAISED}]{{1,2}})[.):]?)\s*(?=\S)(.+)"
)
_BEGINS_ANEW = re.compile(r"[-•*–>#]\s|https?://|[“«„\"]|\S{1,20}\s?:\s")
_RULE = re.compile(r"[\s\-_=*~·•—]*")


def blocks_of(text: str) -> list[str]:
    """Return the paragraphs, each on one line.

    A blank line ends one. Another line end does too, unless the line is 55 to 100 characters long
    and the next one begins with no number, bullet, quotation mark or label: then it was wrapped.
    Below a heading such as “Sources”, “1 …”, “2 …” and so on are numbers with a tab behind them.
    """
    found: list[str] = []
    before = ""
    for line in _with_numbers(map(str.strip, text.split("\n"))):
        if found and before and line and _is_wrapped(before, line) and len(found) > 1:
            found[-1] = f"{found[-1]} {line}"
        elif not _RULE.fullmatch(line):
            found.append(line)
        before = line
    return [
        re.sub(r"\s*\t\s*", " ", block) if not NUMBERED.match(block) else block for block in found
    ]


def _with_numbers(lines: Iterable[str]) -> Iterator[str]:
    """Yield lines; bare numbers of a list of sources have a tab behind them."""
    expected = 0
    for line in lines:
        number, _, title = line.partition(" ")
        if SOURCES.fullmatch(line.lstrip("# ")):
            expected = 1
        bare = bool(expected and title and number == str(expected))
        expected += bare
        yield f"{number}\t{title.strip()}" if bare else line


def _is_wrapped(line: str, following: str) -> bool:
    whole = _SHORTEST_WRAPPED <= len(line) <= _LONGEST_WRAPPED
    return whole and not NUMBERED.match(following) and not _BEGINS_ANEW.match(following)


def number_of(block: str) -> tuple[int, str] | None:
    """Return the number a block begins with and what follows; None where there is none."""
    match = NUMBERED.match(block)
    if match is None:
        return None
    return int(next(filter(None, match.groups()[:5])).translate(FLAT)), match[6].strip()


def sentences_of(block: str) -> list[str]:
    """Return its sentences."""
    return [
        part
        for part in re.split(r"(?<=[.!?؟。\uff01\uff1f…])\s+|(?<=[。\uff01\uff1f])", block)
        if part
    ]
