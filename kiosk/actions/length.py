"""How long a post is, as the network that takes it counts."""

import unicodedata

import regex

from kiosk.campaign.facts import ActionFact
from kiosk.campaign.texts import ActionText

# Weighted length of a post on X (twitter-text configuration v3).
X_LIMIT = 280
X_LIGHT_RANGES = ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247))
X_URL_WEIGHT = 23

# The other networks count graphemes (Bluesky) or characters (Threads).
BLUESKY_LIMIT = 300
THREADS_LIMIT = 500

# Letters a link goes on with, and those it can end with: the full stop after it counts by itself.
_URL = regex.compile(
    r"https?://[\p{Latin}\p{Cyrillic}\p{Nd}!*';:=+,.$/%#\[\]\-–_~@|&()?]*"
    r"[\p{Latin}\p{Cyrillic}\p{Nd}=_#/+\-&]"
)
_EMOJI = regex.compile(
    r"[\p{Extended_Pictographic}--[\u0000-\u00FF]]|[\u00A9\u00AE]\uFE0F"
    r"|\p{Regional_Indicator}|[0-9#*]\uFE0F?\u20E3",
    regex.VERSION1,
)


def weighted_length(text: str) -> int:
    """Return the length of a post as X counts it: URLs 23, emoji 2, most signs 1 or 2."""
    text = unicodedata.normalize("NFC", text)
    without_urls, urls = _URL.subn("", text)
    return urls * X_URL_WEIGHT + sum(map(_weight, regex.findall(r"\X", without_urls)))


def _weight(grapheme: str) -> int:
    if _EMOJI.search(grapheme):
        return 2
    return sum(1 if _is_light(ord(c)) else 2 for c in grapheme)


def _is_light(code_point: int) -> bool:
    return any(first <= code_point <= last for first, last in X_LIGHT_RANGES)


def too_long(action: ActionFact, text: ActionText) -> str | None:
    """Say how far a post is over its network's limit, or return None."""
    match action.kind:
        case "x":
            length, limit = weighted_length(text.text), X_LIMIT
        case "bluesky":
            length, limit = len(regex.findall(r"\X", text.text)), BLUESKY_LIMIT
        case "threads":
            length, limit = len(text.text), THREADS_LIMIT
        case _:
            return None
    if length <= limit:
        return None
    return f"the post has {length} characters as counted there, {length - limit} over {limit}"
