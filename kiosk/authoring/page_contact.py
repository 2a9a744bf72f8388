"""Who asks and how to reach them, from the lines of a page that say so."""

import re
from collections.abc import Iterator
from dataclasses import replace

from kiosk.authoring.page import MAILBOX, PHONE, Page
from kiosk.authoring.page_words import LABELS

_LONGEST_ADDRESS = 150  # characters
_LONGEST = 250  # characters of a paragraph that only says how to reach somebody
_NUMBER_OF_LAST = 8  # paragraphs at the end that are looked at

_LABEL = re.compile(
    "|".join(rf"(?P<{name}>(?:{words}))" for name, words in LABELS.items()), re.IGNORECASE
)
_LABELLED = re.compile(
    rf"(?P<label>{_LABEL.pattern})\.?\s?[:\uff1a]\s*(?P<value>.*)", re.IGNORECASE
)
_LINK = re.compile(r"https://[^\s,]+|www\.[^\s,]+")
_ENDS = '.!?:…؟。\uff01\uff1f\uff1a”»"'
_CALLED = {
    "press": "press contact",
    "phone": "phone number",
    "email": "e-mail address",
    "website": "website",
    "postal_address": "postal address",
}
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4})?(?:[-–]\d{4})?,?\s*(?P<name>[^.|]+)", re.IGNORECASE
)


def take_contact(page: Page) -> None:
    """Take who asks, and how to reach them, out of the last paragraphs.

    What journalists are told goes into the other keys where nothing else does.
    """
    values: list[tuple[str, str]] = []
    for_press: list[tuple[str, str]] = []
    for block in list(page.blocks[1:][-_NUMBER_OF_LAST:]):
        if len(block) > _LONGEST:
            continue
        copyright_line = _COPYRIGHT.match(block)
        if copyright_line:
            values.append(("organisation", copyright_line["name"].strip()))
        parts = [part.strip() for part in re.split(r"[|;•·]", block) if part.strip()]
        if copyright_line:
            parts = [part for part in parts if not _COPYRIGHT.match(part)]
        elif not all(map(_says_contact, parts)):
            continue
        for name, found in map(_values, parts):
            (for_press if name == "press" else values).extend(found)
        page.blocks.remove(block)
    # Whom journalists ask is said by a line for them, else by what else stands beside a number.
    asked = [pair for pair in for_press if pair[0] == "press"]
    _keep(page, [*asked, *values, *(pair for pair in for_press if pair not in asked)])
    everybodys = {value for _, value in values}
    page.press_only = tuple(
        value for name, value in for_press if name != "press" and value not in everybodys
    )


def like_a_postal_address(page: Page) -> str:
    """Return the last paragraph of the story at its end that may be a postal address, or nothing.

    It has a figure and two commas or more, and does not end as a sentence does.
    """
    for block in reversed(page.blocks[-_NUMBER_OF_LAST:]):
        parts = re.split(r"[,،\uff0c|·•]", block)
        figure = re.search(r"\d", block)
        if len(block) <= _LONGEST_ADDRESS and len(parts) > 2 and figure and block[-1] not in _ENDS:
            return block
    return ""


def _keep(page: Page, values: list[tuple[str, str]]) -> None:
    """Keep the first value for each key; tell of further ones."""
    for name, value in values:
        if name == "organisation":
            page.organisation = page.organisation or value
        elif getattr(page.contact, name) is None:
            page.contact = replace(page.contact, **{name: value})
        elif getattr(page.contact, name) != value:
            page.note("lost", f"There is room for one {_CALLED[name]}. Left out: {value}")


def _says_contact(part: str) -> bool:
    return any(pattern.fullmatch(part) for pattern in (MAILBOX, _LINK, PHONE)) or bool(
        _LABELLED.match(part)
    )


def _values(part: str) -> tuple[str, list[tuple[str, str]]]:
    """Return what a part is about, and the keys and values in it."""
    labelled = _LABELLED.match(part)
    value = labelled["value"].strip() if labelled else part
    name = next((n for n in LABELS if labelled and labelled[n]), "contact")
    if name in ("organisation", "postal_address"):
        return name, [(name, value)] if value else []
    return name, list(_by_form(value, name))


def _by_form(value: str, name: str) -> Iterator[tuple[str, str]]:
    for pattern, kind in ((MAILBOX, "email"), (_LINK, "website"), (PHONE, "phone")):
        found = pattern.search(value)
        if found:
            shown = found[0].rstrip(".")
            yield kind, f"https://{shown}" if shown.startswith("www.") else shown
            before = _label_before(kind, value[: found.start()])
            value = value[:before] + value[found.end() :]
    rest = re.sub(r"(?:\s*,)+\s*", ", ", value).strip(" ,;")
    if name in ("contact", "press") and rest and not rest.startswith("©"):
        yield "press", rest


def _label_before(kind: str, text: str) -> int:
    """Return where a label at the end of a text begins, such as “tel.”; else its length."""
    label = re.search(rf"(?<!\w)(?:{LABELS[kind]})\.?\s?[:\uff1a]?\s*$", text, re.IGNORECASE)
    return label.start() if label else len(text)
