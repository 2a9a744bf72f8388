"""Lines that tell what to do with what follows: kept apart from it, or put together with it."""

import re

from kiosk.authoring import page_words as known
from kiosk.authoring.page import HASHTAG, PHONE

_LONGEST_PROMPT = 120  # characters
_BEFORE_A_QUOTATION = re.compile(r"(?P<prompt>[^:\uff1a“«„「『\"]+[:\uff1a])\s*(?P<rest>.+)")
_QUOTATION = re.compile(r"[“«„\"「『].+[”»“\"」』]\.?")


def apart(blocks: list[str]) -> list[str]:
    """Return the paragraphs with “Share on X:” and its quotation as two of them.

    So it is with a post that has a hashtag and no quotation marks, and with an e-mail. “Call the
    mayor:” and the number on the next line become one.
    """
    found: list[str] = []
    for block in blocks:
        if found and _calls(found[-1]) and PHONE.fullmatch(block):
            found[-1] = f"{found[-1]} {block}"
        else:
            found += _split(block)
    return found


def _calls(block: str) -> bool:
    return block[-1:] in (":", "\uff1a") and bool(known.CALL.search(block))


def _split(block: str) -> list[str]:
    match = _BEFORE_A_QUOTATION.fullmatch(block)
    if match is None or len(match["prompt"]) > _LONGEST_PROMPT:
        return [block]
    prompt, rest = match["prompt"].strip(), match["rest"].strip()
    posts, writes = known.POST.search(prompt), known.EMAIL.search(prompt)
    quoted = _QUOTATION.fullmatch(rest)
    if (quoted and (posts or writes)) or (posts and HASHTAG.search(rest)):
        return [prompt, rest]
    return [block]
