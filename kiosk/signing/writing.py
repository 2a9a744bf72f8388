"""What somebody wrote, as it is kept: Unicode NFC, outer space trimmed, nothing corrected."""

import re
import unicodedata

# Spaces, and signs of no width: at the ends of an answer nobody has written them on purpose.
INVISIBLE = " \t\r\n\v\f\u00a0\u200b\u2060\ufeff"

_MINUS = str.maketrans({"\u2212": "-", "\u2013": "-"})


def tidy(text: str) -> str:
    """Return `text` in NFC, trimmed, with pasted line breaks and tabs as single spaces."""
    text = text.strip(INVISIBLE)
    one_line = re.sub(
        r"[ ]*[\t\n\r\v\f\x85\u2028\u2029][\t\n\r\v\f\x85\u2028\u2029 ]*", " ", text.strip()
    )
    return unicodedata.normalize("NFC", one_line.strip(INVISIBLE))


def tidy_lines(text: str) -> str:
    """Return `text` in NFC and trimmed, with the lines it was written in."""
    lines = re.split(r"\r\n|[\n\r\v\f\x85\u2028\u2029]", text)
    return "\n".join(tidy(line) for line in lines).strip("\n")


def plain_digits(text: str) -> str:
    """Return `text` with the digits of any script as 0 to 9, and a minus as a hyphen."""
    digits = (str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)
    return "".join(digits).translate(_MINUS)


def is_visible(text: str) -> bool:
    """Whether there is anything in it to be seen."""
    return any(unicodedata.category(c)[0] != "Z" and unicodedata.category(c) != "Cf" for c in text)


def is_printable(text: str) -> bool:
    """Whether every sign can be printed; a line break counts as one."""
    return not any(unicodedata.category(c) in ("Cc", "Cs") for c in text if c != "\n")
