"""The story: Markdown in, a small safe set of HTML out, with its footnote marks."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it.token import Token

# Footnote marks as letters of their own: styled text has no raised ones.
SUPERSCRIPTS = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")

# Signs that Markdown looks for a partner of, and how many a story may have: with the square of
# their number the time grows in which it is read.
_MOST_SIGNS = {"[": 1_000, "*": 3_000, "_": 3_000, "`": 1_000, "<": 1_000}

_MARK = re.compile(r"\[\^([0-9]{1,2}(?:-[0-9]{1,2})?)\]")


@dataclass(frozen=True)
class Story:
    """Paragraphs as HTML for Qt's styled text; the sources they refer to, each with its line."""

    paragraphs: tuple[str, ...]
    marks: Mapping[int, int]


class StoryError(ValueError):
    """A story that cannot be shown: every reason with its line, from 1 within the text given."""

    def __init__(self, reasons: Sequence[tuple[int, str]]) -> None:
        """Keep the lines beside the sentences."""
        super().__init__("; ".join(sentence for _, sentence in reasons))
        self.reasons = tuple(reasons)


def split_summary(markdown: str) -> tuple[str, str]:
    """Return what stands above the first `---` line, and the whole text with that line empty.

    A story without the line is its own summary. Every line of the whole keeps its number.
    """
    above, _, below = markdown.partition("\n---\n")
    return above.strip(), f"{above}\n\n{below}".rstrip()


def render(markdown: str) -> Story:
    """Turn Markdown into paragraphs of styled text.

    Headings, emphasis and footnote marks such as `[^2]` or `[^1-4]` are kept; HTML is shown as the
    letters it is written with. Raises StoryError for an empty text, code, pictures and links.
    """
    from markdown_it import MarkdownIt
    from markdown_it.renderer import RendererHTML

    for sign, most in _MOST_SIGNS.items():
        if markdown.count(sign) > most:
            line = markdown[: markdown.index(sign)].count("\n") + 1
            raise StoryError([(line, f"there are more than {most:,} “{sign}”; take them out")])
    parser = MarkdownIt("commonmark", {"html": False})
    renderer = RendererHTML(parser)
    paragraphs: list[str] = []
    marks: dict[int, int] = {}
    reasons: list[tuple[int, str]] = []
    line, heading = 1, False
    for token in parser.parse(markdown):
        line = token.map[0] + 1 if token.map else line
        if token.type in ("fence", "code_block"):
            reasons.append((line, "a block of code cannot be shown"))
        if token.type.startswith("heading"):
            heading = token.nesting > 0
        if token.type == "inline":
            html = renderer.renderInline(token.children or [], parser.options, {})
            html = _MARK.sub(lambda mark: mark[1].translate(SUPERSCRIPTS), html)
            reasons += [(line, sentence) for sentence in _refused(token.children or (), html)]
            paragraphs.append(f"<b>{html}</b>" if heading else html)
            marks = dict.fromkeys(_numbers(token.content), line) | marks
    if not paragraphs and not reasons:
        reasons.append((1, "there is no text in it"))
    if reasons:
        raise StoryError(reasons)
    return Story(tuple(paragraphs), marks)


def _refused(children: Iterable["Token"], html: str) -> Iterator[str]:
    for child in children:
        if child.type == "image":
            yield "a picture inside the story cannot be shown"
        if child.type == "link_open":
            yield "a link cannot be opened on a kiosk: name it as a source"
    if "[^" in html:
        yield "a footnote mark is written [^2] or [^1-4]"


def _numbers(text: str) -> set[int]:
    found: set[int] = set()
    for mark in _MARK.findall(text):
        first, _, last = mark.partition("-")
        found.update(range(int(first), int(last or first) + 1))
    return found
