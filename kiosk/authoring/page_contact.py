"""Who asks and how to reach them, from the lines of a page that say so."""

import re
from collections.abc import Iterator
from dataclasses import replace

from kiosk.authoring.draft import Contact
from kiosk.authoring.page_words import LABELS

_LONGEST = 250  # characters of a paragraph that only says how to reach somebody
_NUMBER_OF_LAST = 8  # paragraphs at the end that are looked at

_LABEL = re.compile(
    "|".join(rf"(?P<{name}>(?:{words}))" for name, words in LABELS.items()), re.IGNORECASE
)
_LABELLED = re.compile(
    rf"(?P<label>{_LABEL.pattern})\.?\s?[:\uff1a]\s*(?P<value>.*)", re.IGNORECASE
)
_MAILBOX = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_LINK = re.compile(r"https://[^\s,]+|www\.[^\s,]+")
_PHONE = re.compile(r"\+?\d[\d\s().\-/]{5,}\d(?:\s?(?:ext|x)\.?\s?\d+)?")
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4})?(?:[-–]\d{4})?,?\s*(?P<name>[^.|]+)", re.IGNORECASE
)


def take_contact(blocks: list[str]) -> tuple[str, Contact]:
    """Take who asks, and how to reach them, out of the last paragraphs."""
    organisation, contact = "", Contact()
    for block in list(blocks[1:][-_NUMBER_OF_LAST:]):
        if len(block) > _LONGEST:
            continue
        copyright_line = _COPYRIGHT.match(block)
        if copyright_line:
            organisation = organisation or copyright_line["name"].strip()
        parts = [part.strip() for part in re.split(r"[|;•·]", block) if part.strip()]
        if not copyright_line and not all(map(_says_contact, parts)):
            continue
        for name, value in _values(parts):
            if name == "organisation":
                organisation = organisation or value
            elif getattr(contact, name) is None:
                contact = replace(contact, **{name: value})
        blocks.remove(block)
    return organisation, contact


def _says_contact(part: str) -> bool:
    return any(pattern.fullmatch(part) for pattern in (_MAILBOX, _LINK, _PHONE)) or bool(
        _LABELLED.match(part)
    )


def _values(parts: list[str]) -> Iterator[tuple[str, str]]:
    for part in parts:
        labelled = _LABELLED.match(part)
        value = labelled["value"].strip() if labelled else part
        name = next((n for n in LABELS if labelled and labelled[n]), "contact")
        if name in ("organisation", "postal_address", "press") and value:
            yield name, value
            continue
        yield from _by_form(value, name)


def _by_form(value: str, name: str) -> Iterator[tuple[str, str]]:
    for pattern, kind in ((_MAILBOX, "email"), (_LINK, "website"), (_PHONE, "phone")):
        found = pattern.search(value)
        if found:
            shown = found[0].rstrip(".")
            yield kind, f"https://{shown}" if shown.startswith("www.") else shown
            value = value.replace(found[0], "")
    rest = value.strip(" ,;")
    if name == "contact" and rest and not rest.startswith("©"):
        yield "press", rest
