"""A page's list of sources."""

from kiosk.authoring import page_words as known
from kiosk.authoring.draft import DraftSource
from kiosk.authoring.page import LINK, Page
from kiosk.authoring.page_blocks import number_of
from kiosk.authoring.page_story import Marks, markdown

_AFTER_SOURCES = 3  # paragraphs that may follow a list at the end of a page


def take_sources(page: Page) -> None:
    """Take the last lines numbered 1, 2, 3 … as sources, if something says that they are.

    A mark in the text points to one of them, a heading such as “Sources” stands above them, or
    they stand at the end of the page.
    """
    run = _last_run(page.blocks)
    if not run:
        return
    first, last = run[0], run[-1]
    items = _items(page.blocks, run)
    rest = page.blocks[:first] + page.blocks[last + 1 :]
    headed = first > 0 and known.SOURCES.fullmatch(page.blocks[first - 1].lstrip("# "))
    marks = Marks(number for number, _ in items)
    markdown(rest, marks)
    at_the_end = len(items) > 1 and len(page.blocks) - last - 1 <= _AFTER_SOURCES
    if not (headed or marks.used or at_the_end):
        return
    page.sources = tuple(_source(page, number, title) for number, title in items)
    page.blocks = rest
    if headed:
        del page.blocks[first - 1]
    page.note("found", f"The sources: {len(items)}.")


def _items(blocks: list[str], run: list[int]) -> list[tuple[int, str]]:
    """Return number and text of each; what stands between two of them belongs to the first."""
    items: list[tuple[int, str]] = []
    for place in range(run[0], run[-1] + 1):
        numbered = number_of(blocks[place]) if place in run else None
        if numbered:
            items.append(numbered)
        else:
            items[-1] = (items[-1][0], f"{items[-1][1]} {blocks[place]}")
    return items


def _last_run(blocks: list[str]) -> list[int]:
    """Return the places of the last paragraphs numbered 1, 2, 3 …; a link may follow each."""
    run: list[int] = []
    best: list[int] = []
    for place, block in enumerate(blocks):
        numbered = number_of(block)
        if numbered and numbered[0] == len(run) + 1:
            run = [*run, place]
        elif numbered and numbered[0] == 1:
            run = [place]
        elif not (run and LINK.match(block)):
            run = []
        best = run or best
    return best


def _source(page: Page, number: int, title: str) -> DraftSource:
    link = LINK.search(title)
    if link and link[0].startswith("https://"):
        name = title.replace(link[0], "").strip(" -–—:,.()<>") or link[0]
        return DraftSource(number, name, link[0])
    if link:
        page.note("lost", f"The link of source {number} is not https and stays in its name.")
    return DraftSource(number, title)
