"""Whom a page asks people to call."""

import re

from kiosk.authoring import page_words as known
from kiosk.authoring.answers import dialled
from kiosk.authoring.page import PHONE, Page
from kiosk.authoring.page_actions import first

_LONGEST = 200  # characters
_EXTENSION = re.compile(r"\s?(?:ext|x)\.?\s?\d+$")


def take_call(page: Page) -> None:
    """A short paragraph that tells to call somebody else, with a number, is a call.

    The number begins with + or stands behind a colon; other figures may be years or amounts.
    """
    for place, block in enumerate(page.blocks):
        number = _number(block)
        if not number:
            continue
        page.call_intro, page.call = block, number
        page.note("found", f"A number to call: {block}")
        if not number.startswith("+"):
            page.note("guessed", f"{number} is dialled as it stands; better is +1 555 555 0100.")
        page.first_action = first(page.first_action, place)
        del page.blocks[place]
        return


def _number(block: str) -> str:
    told = known.CALL.search(block)
    if len(block) > _LONGEST or told is None or known.CALL_US.search(block):
        return ""
    found = PHONE.search(block, told.end())
    if found is None:
        return ""
    behind_a_colon = block[: found.start()].rstrip()[-1:] in (":", "\uff1a")
    if not (found[0].startswith("+") or behind_a_colon):
        return ""
    return dialled(_EXTENSION.sub("", found[0])) or ""
