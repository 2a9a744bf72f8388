"""A page's paragraphs as the Markdown of a story, with its marks as `[^1]`."""

import re
from collections.abc import Iterable

from kiosk.authoring.page_blocks import FLAT, RAISED

_NUMBERS = r"\d{1,2}(?:\s?[-–,]\s?\d{1,2})*"
# [1], [1-4], [1, 2]; raised figures; or figures right behind the end of a sentence or a word in
# quotation marks, but not behind a figure: “3.5” is a number. “m²” is an
# area, “10⁶” a power.
_NO_LETTER = r"(?<![^\W\d_])"
_MARK = re.compile(
    rf"\s?\[(?P<bracket>{_NUMBERS})\]"
    rf"|(?<!{_NO_LETTER}m)(?<!{_NO_LETTER}[kcdm]m)(?<!\b10)"
    rf"(?P<raised>[{RAISED}]+(?:[⁻–-][{RAISED}]+)?)"
    rf"|(?<=[^\d\s][.,;:!?…”\"»)])(?P<glued>{_NUMBERS})(?=\s|$)"
)
_SPECIAL = re.compile(r"([\\`*_<\[\]]|&(?=#?\w+;))")
_SPECIAL_AT_THE_START = re.compile(r"(#|>|\+|-|=|~|\d+(?=[.)]))")
_HEADING = re.compile(r"(#{1,6}) (?=\S)")


class Marks:
    """Which sources the story points to, and which marks point to none."""

    def __init__(self, known: Iterable[int]) -> None:
        """`known` are the numbers of the sources."""
        self.known = set(known)
        self.used: set[int] = set()
        self.strange: list[str] = []

    def written(self, match: re.Match[str]) -> str | None:
        """Return a mark as a story has it; None where it is none."""
        figures = match[0].strip().strip("[]").translate(FLAT)
        ranges = [part.strip() for part in figures.replace("–", "-").split(",")]
        numbers = {n for part in ranges for n in _covered(part)}
        if not numbers or not numbers <= self.known:
            if not match["glued"]:
                self.strange += [part for part in ranges if part not in self.strange]
            return None
        self.used |= numbers
        return "".join(f"[^{_in_figures(part)}]" for part in ranges)


def _in_figures(part: str) -> str:
    """Return a number, or a range of them, in the figures that marks are written with."""
    return "-".join(str(int(number)) for number in part.split("-"))


def _covered(part: str) -> set[int]:
    first, _, last = part.partition("-")
    return set(range(int(first), int(last or first) + 1))


def paragraph(block: str, marks: Marks) -> str:
    """Return a paragraph as Markdown that shows just these letters; headings (`##`) stay some."""
    heading = _HEADING.match(block)
    begin = heading[0] if heading else ""
    text, out, place = block[len(begin) :], [], 0
    for match in _MARK.finditer(text):
        mark = marks.written(match)
        if mark is not None:
            out += [_plain(text[place : match.start()]), mark]
            place = match.end()
    out.append(_plain(text[place:]))
    return begin + _begun_plainly("".join(out))


def without_marks(block: str, known: Iterable[int]) -> str:
    """Return a paragraph without its marks; brackets and raised figures are always some."""
    marks = Marks(known)
    return _MARK.sub(
        lambda match: match[0] if marks.written(match) is None and match["glued"] else "",
        block,
    )


def _begun_plainly(text: str) -> str:
    """Keep a paragraph from being read as a list, a heading or a quotation."""
    first = _SPECIAL_AT_THE_START.match(text)
    if first is None:
        return text
    before, after = (first[0], "") if first[0].isdigit() else ("", first[0])
    return f"{before}\\{after}{text[first.end() :]}"


def _plain(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)


def markdown(blocks: Iterable[str], marks: Marks) -> str:
    """Return paragraphs as Markdown."""
    return "\n\n".join(paragraph(block, marks) for block in blocks)
