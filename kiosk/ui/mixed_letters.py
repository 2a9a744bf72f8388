"""Texts with letters of both directions, such as an English sentence about an Arabic name."""

import re
import unicodedata

from PySide6.QtCore import QLocale, Qt

LEFT_TO_RIGHT, RIGHT_TO_LEFT = "\u200e", "\u200f"
# A mark of the Arabic font (U+061C), invisible, and in isolates so that it turns nothing round.
EVEN = "\u2066\u061c\u2069"

_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")


def for_screen(text: str, language: str, beside: str = "") -> str:
    """Return a plain text as a screen shows it best; what is added is invisible.

    It runs in the direction of its language, where Qt goes by its first letter, which may be that
    of a name. With a mark of the other font on each Latin word, all lines are equally high: Qt sets
    a line without any letter of that font higher than its neighbours. `beside` is in other texts
    that may stand in one paragraph with this one.
    """
    directions = {unicodedata.bidirectional(letter) for letter in text + beside}
    if "L" not in directions or directions.isdisjoint({"R", "AL"}):
        return text
    mirrored = QLocale(language).textDirection() == Qt.LayoutDirection.RightToLeft
    begin = RIGHT_TO_LEFT if mirrored else LEFT_TO_RIGHT
    return begin + re.sub(r"\S+", _marked, text)


def _marked(word: re.Match[str]) -> str:
    return word[0] + EVEN if _LATIN.search(word[0]) else word[0]
