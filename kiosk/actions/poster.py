"""A campaign on paper for the table: its codes large, or blank sheets for signatures."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.actions.links import uri
from kiosk.actions.paper import A4, FAINT, GREY, INK, Page
from kiosk.campaign.facts import OwnField
from kiosk.campaign.model import Campaign, Wording
from kiosk.campaign.story import render

MARGIN = 15.0
CODE_SIDE = {1: 120.0, 2: 84.0}  # at the most, by columns
LANDSCAPE = (A4[1], A4[0])
ROW, BOX = 12.5, 4.4  # of a sheet: room to write by hand at the least, and to tick
MOST_SHARES = 33.5  # of all columns together: one of 4, for a name, is still 31 mm wide
BESIDE = 2  # questions with Yes beside No; where there is more, No stands under Yes
WIDE, NARROW = 3.6, 2.0  # shares of a column with Yes and No, beside and under each other

HOW = "Point your phone’s camera at a code. Nothing is sent before you send it."
_COLUMNS = {
    "first_name": ("First name", 4.0),
    "last_name": ("Last name", 4.0),
    "email": ("E-mail", 7.0),
    "postal_code": ("Postal code", 2.6),
    "country": ("Country", 2.6),
}
_OWN_SHARES = {
    "text": 4.0,
    "number": 2.0,
    "date": 2.6,
    "phone": 4.0,
    "yes-no": 3.6,
    "drawn-signature": 4.6,
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
    """Write what is signed, what is asked and what is kept, word for word as on the screen."""
    texts = wording.texts
    labels = _question_labels(campaign)
    for fact in campaign.facts.consents:
        shown = campaign.fill(texts.consents[fact.id].shown)
        if fact.id in labels:
            shown = f"{labels[fact.id]}: {shown}"
        y = page.write(shown, MARGIN, y, width, 9.5, bold=fact.id not in labels) + 0.8
    privacy = (texts.privacy.who, texts.privacy.why, texts.privacy.withdraw)
    notes = " ".join([*map(campaign.fill, privacy), "* is needed."])
    return page.write(notes, MARGIN, y, width, 8.5, colour=GREY)


def _question_labels(campaign: Campaign) -> dict[str, str]:
    """What each question is called above its boxes and before its words."""
    narrow = _is_narrow(campaign)
    if len(campaign.questions) == 1 and campaign.asks_about_updates and not narrow:
        return {"updates": "E-mail updates"}
    word = "" if narrow else "Question "
    return {
        each.id: f"{word}{letter}"
        for each, letter in zip(campaign.questions, "ABCDE", strict=False)
    }


@dataclass(frozen=True)
class _Column:
    """A column of a sheet, how wide it is beside the others, and the boxes in it."""

    label: str
    share: float
    boxes: bool = False
    under: bool = False  # No under Yes


def _rows(
    page: Page, campaign: Campaign, wording: Wording, y: float, bottom: float, width: float
) -> None:
    columns = list(_columns(campaign, wording))
    unit = (width - 8) / sum(column.share for column in columns)
    x, top = MARGIN + 8, y + 5
    for column in columns:
        end = page.write(column.label, x + 1.2, y, column.share * unit - 2, 9, bold=True, lines=3)
        top, x = max(top, end + 0.4), x + column.share * unit
    count = max(1, int((bottom - top) / ROW))
    high = max(ROW, (bottom - top) / count)
    x = MARGIN + 8
    for column in columns:
        page.fill(x, top, 0.25, count * high, FAINT)
        for number in range(count if column.boxes else 0):
            _boxes(page, column, x + 2, top + number * high, high, column.share * unit - 3)
        x += column.share * unit
    for number in range(count):
        page.write(str(number + 1), MARGIN, top + number * high + 4, 8, 9, colour=GREY)
    for number in range(count + 1):
        page.fill(MARGIN, top + number * high, width, 0.35, INK)


def _boxes(page: Page, column: _Column, x: float, y: float, high: float, width: float) -> None:
    rest = high - BOX * (2 if column.under else 1)
    across, down = (0.0, BOX + rest / 3) if column.under else (width / 2, 0.0)
    y += rest / (3 if column.under else 2)
    for place, word in enumerate(("Yes", "No")):
        left, top = x + place * across, y + place * down
        page.frame(left, top, BOX, BOX)
        page.write(word, left + BOX + 1.6, top - 0.1, 12, 10)


def _columns(campaign: Campaign, wording: Wording) -> Iterator[_Column]:
    """Yield the usual questions, the campaign's own that have room, and those with boxes."""
    labels = wording.texts.labels
    for name, (label, share) in _COLUMNS.items():
        requirement = getattr(campaign.facts.fields, name)
        if requirement != "hidden":
            own = getattr(labels, name) or label
            yield _Column(own + (" *" if requirement == "required" else ""), share)
    left_out = {field.id for field in not_on_a_sheet(campaign)}
    for field in campaign.facts.own_fields:
        if field.id not in left_out:
            label = wording.texts.own_fields[field.id].label
            boxes = field.kind == "yes-no"
            yield _Column(label + (" *" if field.required else ""), _OWN_SHARES[field.kind], boxes)
    under = _is_narrow(campaign)
    for label in _question_labels(campaign).values():
        yield _Column(label, NARROW if under else WIDE, boxes=True, under=under)


def _is_narrow(campaign: Campaign) -> bool:
    return len(campaign.questions) > BESIDE or bool(campaign.facts.own_fields)


def not_on_a_sheet(campaign: Campaign) -> list[OwnField]:
    """Return the campaign's own fields that a sheet has no column for.

    They are answers of a list, several lines, and what there is no room for any more.
    """
    fields = campaign.facts.fields
    used = sum(share for name, (_, share) in _COLUMNS.items() if getattr(fields, name) != "hidden")
    used += len(campaign.questions) * (NARROW if _is_narrow(campaign) else WIDE)
    left_out = []
    for field in campaign.facts.own_fields:
        share = _OWN_SHARES.get(field.kind, MOST_SHARES)
        if used + share > MOST_SHARES:
            left_out.append(field)
        else:
            used += share
    return left_out


def _plain(html: str) -> str:
    """Return a paragraph of the story without its marks."""
    from html import unescape

    text = re.sub(r"<[^>]+>", "", html)
    return unescape(re.sub(r"[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+$|(?<=[.!?])[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+", "", text))
