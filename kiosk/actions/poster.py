"""A campaign on paper for the table: its codes large, or blank sheets for signatures."""

import re
from collections.abc import Iterator

from kiosk.actions.links import uri
from kiosk.actions.paper import A4, FAINT, GREY, INK, Page
from kiosk.campaign.model import Campaign, Wording
from kiosk.campaign.story import render

MARGIN = 15.0
CODE_SIDE = {1: 120.0, 2: 84.0}  # at the most, by columns
LANDSCAPE = (A4[1], A4[0])
ROW, BOX = 12.5, 4.4  # of a sheet: room to write by hand at the least, and to tick

HOW = "Point your phone’s camera at a code. Nothing is sent before you send it."
_COLUMNS = {
    "first_name": ("First name", 4.0),
    "last_name": ("Last name", 4.0),
    "email": ("E-mail", 7.0),
    "postal_code": ("Postal code", 2.6),
    "country": ("Country", 2.6),
}


def draw_poster(campaign: Campaign, wording: Wording) -> list[Page]:
    """Return a page with every action's code and what it does."""
    page = Page()
    texts, width = wording.texts, A4[0] - 2 * MARGIN
    page.fill(0, 0, A4[0], 9, campaign.facts.colours.accent)
    y = 20.0
    if texts.kicker:
        y = page.write(texts.kicker, MARGIN, y, width, 15, colour=GREY) + 1
    y = page.write(texts.headline, MARGIN, y, width, 30, bold=True, lines=3) + 3
    actions = campaign.facts.actions
    columns = 1 if len(actions) == 1 else 2
    rows = -(-len(actions) // columns)
    has_room = len(actions) < rows * columns
    if not has_room:
        y = page.write(HOW, MARGIN, y, width, 13, colour=GREY)
    y += 6
    cell = (width + 8) / columns, (A4[1] - MARGIN - 6 - y) / max(rows, 1)
    side = min(CODE_SIDE[columns], cell[1] - 17)
    for place, action in enumerate(actions):
        row, column = divmod(place, columns)
        x, top = MARGIN + column * cell[0], y + row * cell[1]
        text = texts.actions[action.id]
        line = page.write(text.title, x, top, cell[0] - 8, 17, bold=True, lines=1)
        page.code(uri(action, text), x, line, side)
    if has_room:
        x, top = MARGIN + (columns - 1) * cell[0], y + (rows - 1) * cell[1]
        page.write(HOW, x, top + 8, cell[0] - 14, 20, colour=GREY)
    foot = f"{campaign.facts.organisation.name} · {campaign.facts.organisation.contact}"
    page.write(foot, MARGIN, A4[1] - 13, width, 10, colour=GREY, lines=1)
    return [page]


def draw_sheet(campaign: Campaign, wording: Wording) -> list[Page]:
    """Return a blank sheet for signatures, with every word that has to be read before."""
    page = Page(LANDSCAPE, "L")
    width = LANDSCAPE[0] - 2 * MARGIN
    y = _sheet_head(page, campaign, wording, width)
    y = _consents(page, campaign, wording, y + 2, width)
    bottom = LANDSCAPE[1] - 17
    _rows(page, campaign, wording, y + 2, bottom, width)
    x = MARGIN
    for label, share in (("Date", 0.2), ("Place", 0.35), ("Volunteer", 0.3), ("Sheet no.", 0.15)):
        page.write(label, x, bottom + 4.5, width, 9.5)
        start = x + page.width_of(label, 9.5) + 2
        page.fill(start, bottom + 8.6, x + width * share - 5 - start, 0.25, INK)
        x += width * share
    return [page]


def _sheet_head(page: Page, campaign: Campaign, wording: Wording, width: float) -> float:
    texts = wording.texts
    y = 10.0
    who = campaign.facts.organisation.name
    right = page.width_of(who, 11, bold=True)
    page.write(who, MARGIN + width - right, y, right + 5, 11, bold=True)
    if texts.kicker:
        y = page.write(texts.kicker, MARGIN, y, width * 0.7, 11, colour=GREY)
    y = page.write(texts.headline, MARGIN, y, width, 21, bold=True, lines=2) + 1
    short = " ".join(_plain(text) for text in render(wording.summary).paragraphs)
    return page.write(short, MARGIN, y, width, 9.5, lines=4)


def _consents(page: Page, campaign: Campaign, wording: Wording, y: float, width: float) -> float:
    """Write what is signed and what is kept, word for word as on the screen."""
    texts = wording.texts
    for fact in campaign.facts.consents:
        shown = campaign.fill(texts.consents[fact.id].shown)
        y = page.write(shown, MARGIN, y, width, 9.5, bold=True) + 0.8
    privacy = (texts.privacy.who, texts.privacy.why, texts.privacy.withdraw)
    notes = " ".join([*map(campaign.fill, privacy), "* is needed."])
    return page.write(notes, MARGIN, y, width, 8.5, colour=GREY)


def _rows(
    page: Page, campaign: Campaign, wording: Wording, y: float, bottom: float, width: float
) -> None:
    columns = list(_columns(campaign, wording))
    unit = (width - 8) / sum(share for _, share in columns)
    top = y + 5
    count = max(1, int((bottom - top) / ROW))
    high = max(ROW, (bottom - top) / count)
    x = MARGIN + 8
    for label, share in columns:
        page.write(label, x + 1.2, y, share * unit - 2, 9, bold=True, lines=1)
        page.fill(x, top, 0.25, count * high, FAINT)
        if label.startswith(_UPDATES):
            for number in range(count):
                _boxes(page, x + 2, top + number * high + (high - BOX) / 2, share * unit - 3)
        x += share * unit
    for number in range(count):
        page.write(str(number + 1), MARGIN, top + number * high + 4, 8, 9, colour=GREY)
    for number in range(count + 1):
        page.fill(MARGIN, top + number * high, width, 0.35, INK)


_UPDATES = "E-mail updates"


def _boxes(page: Page, x: float, y: float, width: float) -> None:
    for place, word in enumerate(("Yes", "No")):
        left = x + place * width / 2
        page.frame(left, y, BOX, BOX)
        page.write(word, left + BOX + 1.6, y - 0.1, 12, 10)


def _columns(campaign: Campaign, wording: Wording) -> Iterator[tuple[str, float]]:
    fields = campaign.facts.fields
    for name, (label, share) in _COLUMNS.items():
        requirement = getattr(fields, name)
        if requirement != "hidden":
            yield label + (" *" if requirement == "required" else ""), share
    if campaign.asks_about_updates and "updates" in wording.texts.consents:
        yield _UPDATES, 3.6


def _plain(html: str) -> str:
    """Return a paragraph of the story without its marks."""
    from html import unescape

    text = re.sub(r"<[^>]+>", "", html)
    return unescape(re.sub(r"[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+$|(?<=[.!?])[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+", "", text))
