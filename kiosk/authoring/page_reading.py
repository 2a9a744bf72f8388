"""A petition page's plain text, taken apart: each of its parts by one plain rule."""

import re

from kiosk.authoring import page_words as known
from kiosk.authoring.draft import DraftFigure
from kiosk.authoring.page import Page
from kiosk.authoring.page_actions import take_email, take_facebook, take_post
from kiosk.authoring.page_blocks import blocks_of, sentences_of
from kiosk.authoring.page_call import take_call
from kiosk.authoring.page_contact import take_contact
from kiosk.authoring.page_envelope import take_envelope
from kiosk.authoring.page_prompts import apart
from kiosk.authoring.page_sources import take_sources
from kiosk.authoring.page_story import Marks, markdown, without_marks
from kiosk.errors import BadInputError
from kiosk.plural import counted

# Characters.
_LONGEST_HEADLINE = 140
_LONGEST_KICKER = 40
_LONGEST_INVITATION = 200
_LONGEST_BEFORE, _LONGEST_AFTER = 60, 80  # a number that stands out
_SUMMARY = 3  # paragraphs
_MOST_WORDS = 9_000  # of a story: an hour's reading, and less than a check refuses


def take_apart(text: str) -> Page:
    """Return the parts of a page's text. Raises BadInputError where it has none."""
    page = Page(blocks_of(text))
    if not page.blocks:
        raise BadInputError("There are no words on this page.", "Copy the text of the page.")
    _take_headline(page)
    page.blocks = apart(page.blocks)
    take_sources(page)
    take_contact(page)
    _take_invitation(page)
    take_envelope(page)
    take_email(page)
    take_post(page)
    take_facebook(page)
    take_call(page)
    _write_story(page)
    return page


def _take_headline(page: Page) -> None:
    """The first line is the headline; what stands before a colon early in it goes above it."""
    first = page.blocks.pop(0).lstrip("# ").strip()
    if len(first) > _LONGEST_HEADLINE:
        page.blocks.insert(0, first)
        first = _cut(sentences_of(first)[0])
        page.note(
            "guessed", "The headline: the page begins with no short line, so it is the first words."
        )
    before, colon, after = first.partition(":")
    if not colon:
        before, colon, after = first.partition("\uff1a")
    if (
        colon
        and after.strip()
        and 0 < len(before) <= _LONGEST_KICKER
        and not after.startswith("//")
    ):
        page.kicker, first = before + colon, after.strip()
        page.note("found", f"The line above the headline: {page.kicker}")
    page.headline = first
    page.note("found", f"The headline: {first}")


def _cut(text: str) -> str:
    return (
        text
        if len(text) <= _LONGEST_HEADLINE
        else text[: _LONGEST_HEADLINE - 1].rsplit(" ", 1)[0] + "…"
    )


def _take_invitation(page: Page) -> None:
    """A short paragraph about a mailing list invites to the question about e-mail."""
    for block in reversed(page.blocks):
        if len(block) <= _LONGEST_INVITATION and known.MAILING_LIST.search(block):
            page.invitation = block
            page.blocks.remove(block)
            page.note("found", f"The invitation to the mailing list: {block}")
            return


def _write_story(page: Page) -> None:
    """What stands before the first action is shown first, three paragraphs at most."""
    _leave_the_end(page)
    marks = Marks(source.number for source in page.sources)
    most = page.first_action or _SUMMARY
    count = min(most, _SUMMARY)
    page.summary = markdown(page.blocks[:count], marks)
    page.story = markdown(page.blocks[count:], marks)
    page.figure = _figure([without_marks(block, marks.known) for block in page.blocks])
    _note_story(page, marks)


def _leave_the_end(page: Page) -> None:
    """A story of more than 9,000 words ends before the paragraph that goes beyond."""
    words = 0
    for place, block in enumerate(page.blocks):
        words += len(block.split())
        if words > _MOST_WORDS and place:
            page.note("lost", f"The story is too long. Left out: all from “{block[:60]}…” on.")
            del page.blocks[place:]
            return


def _note_story(page: Page, marks: Marks) -> None:
    unused = [str(n) for n in sorted(marks.known - marks.used)]
    if not page.blocks:
        page.note("lost", "The story: there is nothing but a headline.")
    else:
        page.note("found", f"The story: {counted(len(page.blocks), 'paragraph')}.")
    if marks.used:
        page.note("found", f"Marks in the story: {', '.join(map(str, sorted(marks.used)))}")
    if unused:
        page.note("lost", f"Nothing in the text points to source {', '.join(unused)}.")
    if marks.strange:
        one = len(marks.strange) == 1
        which = f"Mark {marks.strange[0]} has" if one else f"Marks {', '.join(marks.strange)} have"
        page.note("lost", f"{which} no source in the text.")
    without = [str(source.number) for source in page.sources if source.url is None]
    if without:
        page.note("lost", f"No link for source {', '.join(without)}.")


_FIGURE = re.compile(
    r"(?<![\w.,/#@-])\d{1,3}(?:[,.\s]\d{3})+(?!\d)|(?<![\w.,/#@-])\d{2,}\s?%?(?![\w/-])"
)


def _figure(blocks: list[str]) -> DraftFigure | None:
    """The first number of the story that is no year, with the words around it up to a comma."""
    for block in blocks:
        for found in _FIGURE.finditer(block):
            plain = found[0].strip()
            if re.fullmatch(r"(19|20)\d\d", plain):
                continue
            before = re.split(r"[,.;:!?–—]\s", block[: found.start()])[-1].strip()
            after = re.split(r"[,.;:!?–—](?:\s|$)|[.!?](?=\w)", block[found.end() :])[0].strip()
            if 0 < len(after) <= _LONGEST_AFTER and len(before) <= _LONGEST_BEFORE:
                return DraftFigure(before, plain, after)
    return None
