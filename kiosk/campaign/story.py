"""The story: Markdown in, a small safe set of HTML out, with its footnote marks."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it.token import Token

# Footnote marks as letters of their own: styled text has no raised ones.
SUPERSCRIPTS = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")

_MARK = re.compile(r"\[\^([0-9]+(?:-[0-9]+)?)\]")


@dataclass(frozen=True)
class Story:
    """Paragraphs as HTML for Qt's styled text, and the source numbers they refer to."""

    paragraphs: tuple[str, ...]
    marks: frozenset[int]


class StoryError(ValueError):
    """A story that cannot be shown; `line` counts from 1 within the text given."""

    def __init__(self, line: int, sentence: str) -> None:
        """Keep the line beside the sentence."""
        super().__init__(sentence)
        self.line = line


def split_summary(markdown: str) -> tuple[str, str]:
    """Return what stands above the first `---` line, and the whole text without that line.

    A story without the line is its own summary.
    """
    above, line, below = markdown.partition("\n---\n")
    if not line:
        return markdown.strip(), markdown.strip()
    return above.strip(), f"{above.strip()}\n\n{below.strip()}"


def render(markdown: str) -> Story:
    """Turn Markdown into paragraphs of styled text.

    Headings, emphasis and footnote marks such as `[^2]` or `[^1-4]` are kept; HTML is shown as the
    letters it is written with. Raises StoryError for an empty text, code, pictures and links.
    """
    from markdown_it import MarkdownIt
    from markdown_it.renderer import RendererHTML

    parser = MarkdownIt("commonmark", {"html": False})
    renderer = RendererHTML(parser)
    paragraphs: list[str] = []
    marks: set[int] = set()
    line, heading = 1, False
    for token in parser.parse(markdown):
        line = token.map[0] + 1 if token.map else line
        if token.type in ("fence", "code_block"):
            raise StoryError(line, "a block of code cannot be shown")
        if token.type.startswith("heading"):
            heading = token.nesting > 0
        if token.type == "inline":
            _refuse_links(token.children or (), line)
            html = renderer.renderInline(token.children or [], parser.options, {})
            html = _MARK.sub(lambda mark: mark[1].translate(SUPERSCRIPTS), html)
            paragraphs.append(f"<b>{html}</b>" if heading else html)
            marks.update(_numbers(token.content))
    if not paragraphs:
        raise StoryError(1, "there is no text in it")
    return Story(tuple(paragraphs), frozenset(marks))


def _refuse_links(children: Iterable["Token"], line: int) -> None:
    for child in children:
        if child.type == "image":
            raise StoryError(line, "a picture inside the story cannot be shown")
        if child.type == "link_open":
            raise StoryError(line, "a link cannot be opened on a kiosk: name it as a source")


def _numbers(text: str) -> set[int]:
    found: set[int] = set()
    for mark in _MARK.findall(text):
        first, _, last = mark.partition("-")
        found.update(range(int(first), int(last or first) + 1))
    return found
