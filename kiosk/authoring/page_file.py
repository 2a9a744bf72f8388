"""The text of a petition page, from whatever file it was saved in."""

import codecs
import re
import unicodedata
from pathlib import Path

from kiosk.errors import BadInputError
from kiosk.vault.files import in_plain_words

MAX_BYTES = 2_000_000

_BY_MARK = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# How other kinds of files begin, and what people call them.
_NO_TEXT = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a Word, Pages or LibreOffice document"),
    (b"\xd0\xcf\x11\xe0", "a Word document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
)
_HTML_BEGINS = re.compile(r"\s*<(!doctype|html|head|body|\?xml)\b", re.IGNORECASE)
_HTML_TAG = re.compile(r"</(p|div|h[1-6]|li|span|a|body|td)>", re.IGNORECASE)
_MANY_TAGS = 3
# Marks that say nothing of the text: zero-width spaces and the like, but not joiners of letters.
_UNSEEN = dict.fromkeys(map(ord, "\ufeff\u200b\u2060\u00ad"), None)


def read_page(path: Path) -> tuple[str, str]:
    """Return the text of a page and, where its letters had to be guessed, a sentence about that.

    Raises BadInputError for what is no text: HTML, a document, a picture, nothing.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise in_plain_words(error, path) from error
    if len(data) > MAX_BYTES:
        raise BadInputError(
            f"“{path}” is larger than {MAX_BYTES // 1_000_000} MB.",
            "Leave in it only the text of the page.",
        )
    _refuse_others(data, path)
    text, doubt = _decoded(data, path)
    text = unicodedata.normalize("NFC", text.translate(_UNSEEN))
    text = "\n".join(text.splitlines())
    _refuse_html(text, path)
    if not text.strip():
        raise BadInputError(f"“{path}” is empty.", "Copy the text of the page into it.")
    return text, doubt


def _refuse_others(data: bytes, path: Path) -> None:
    for beginning, name in _NO_TEXT:
        if data.startswith(beginning):
            raise BadInputError(
                f"“{path}” is {name}, not plain text.",
                "Copy its text into a text editor and save that.",
            )


def _decoded(data: bytes, path: Path) -> tuple[str, str]:
    encoding = next((name for mark, name in _BY_MARK if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        if encoding != "utf-8":
            raise BadInputError(f"“{path}” is damaged.", "Save it anew as UTF-8.") from error
        text = data.decode("cp1252", "replace")
        return text, "The file is not UTF-8; its letters were read as Windows writes them (cp1252)."
    if "\0" in text:
        raise BadInputError(f"“{path}” is no text file.", "Save the text of the page as UTF-8.")
    return text, ""


def _refuse_html(text: str, path: Path) -> None:
    if _HTML_BEGINS.match(text) or len(_HTML_TAG.findall(text)) >= _MANY_TAGS:
        raise BadInputError(
            f"“{path}” is a web page as HTML, not its text.",
            "Open it in a browser, mark everything, copy it into a text editor and save that.",
        )
