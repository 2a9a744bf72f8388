"""Entries that are obviously not true, each with the reason, for a person to decide.

Small on purpose: a real person set aside is worse than a joke let through. An initial with a last
name, two initials, a single Chinese or Korean letter, one word, an address at example.org: all of
these are real. Whole answers are looked at, never pieces of them.
"""

import csv
import io
import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path

from kiosk.errors import BadInputError
from kiosk.export.columns import guarded
from kiosk.export.formats import Rules
from kiosk.export.roll import Entry, folded
from kiosk.signing.form import INVISIBLE
from kiosk.signing.signature import Signature
from kiosk.vault.files import in_plain_words

# How fingers fall on the rows of QWERTY, QWERTZ and AZERTY. Not in it: what begins real names,
# such as “wert” and “azer”.
KEYBOARD_RUNS = (
    *("qwer", "asdf", "sdfg", "dfgh", "fghj", "ghjk", "hjkl", "zxcv", "xcvb", "cvbn", "vbnm"),
    *("yxcv", "qsdf", "wxcv", "azert"),
)
JUNK = ("test", "testing", "asd", "abc", "aaa", "xxx", "none", "fake", "foo", "a", "b", "x")
# What a spreadsheet program would reckon: nobody is called that, and somebody wants to see whether
# it does. A nickname such as “@ada” or “+ada” is none.
_FORMULA = re.compile(
    r"= *[^ =].*"
    r"|[-+@] *[\w.]+\(.*\).*"
    r"|[-+@]? *\d[\d.,]*( *[-+*/^] *\d[\d.,]*)+ *=?"
    r"|[-+@] *\d[\d.,]*"
)
# Scripts in which no name has one letter.
_ALPHABETS = ("LATIN", "CYRILLIC", "GREEK")
MAX_LIST_BYTES = 50_000_000

COLUMNS = (
    *("reason", "keep", "receipt", "first_name", "last_name", "email", "postal_code", "country"),
    *("answers", "kind", "signed_at", "channel", "event", "kiosk", "campaign"),
)
_YES = ("yes", "y", "x", "1", "true")

# How the list is read back after it was written.
RULES = Rules.model_validate(
    {
        "title": "Review",
        "for": "people",
        "kind": "csv",
        "advice": "Write yes under “keep” for whom you believe.",
        "encoding": "utf-8",
        "columns": [{"name": name, "text": ""} for name in COLUMNS],
    }
)

ListRow = dict[str, str]


def reason(signature: Signature) -> str:
    """Return why an entry is obviously not true; empty for all others."""
    name = folded(signature.first_name) + folded(signature.last_name)
    if len(name) == 1 and _is_of_an_alphabet(name):
        return "the name is one letter"
    if len(set(name)) == 1 and _is_of_an_alphabet(name[0]):
        # “B” and “B” are what is typed where both are asked for; “J.” and “J.” are initials.
        parts = (signature.first_name.strip(), signature.last_name.strip())
        if len(name) > 2 or all(len(part) == 1 for part in parts):
            return "the name is one letter again and again"
    for part in (signature.first_name, signature.last_name):
        if _FORMULA.fullmatch(unicodedata.normalize("NFKC", part).strip(INVISIBLE)):
            return "the name is a formula"
        if folded(part).startswith(KEYBOARD_RUNS):
            return "the name is a run of keys"
    if folded(signature.first_name) == "test" and folded(signature.last_name) in ("", "test"):
        return "the name is “test”"
    local, _, domain = signature.email.lower().partition("@")
    if _is_junk(local) and _is_junk(domain.partition(".")[0]):
        return "the e-mail address is made up"
    return ""


def _is_of_an_alphabet(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith(_ALPHABETS)


def _is_junk(word: str) -> bool:
    return word in JUNK or word.startswith(KEYBOARD_RUNS)


def row(why: str, entry: Entry) -> ListRow:
    """Return the line of an entry in the list; `keep` is for a person to fill in."""
    signature = entry.signature
    answers = ", ".join(f"{name}: {c.answer}" for name, c in signature.consents.items())
    own = {name: str(getattr(signature, name)) for name in COLUMNS if hasattr(signature, name)}
    values = own | {"reason": why, "keep": "", "receipt": " ".join(entry.receipts)}
    return values | {"answers": answers}


def lines(rows: Sequence[ListRow]) -> Iterator[bytes]:
    """Yield the list as CSV that Excel shows right: with a mark, and without formulas."""
    text = io.StringIO(newline="")
    table = csv.DictWriter(text, COLUMNS, lineterminator="\r\n")
    text.write("\ufeff")
    table.writeheader()
    for values in rows:
        table.writerow({name: guarded(values[name]) for name in COLUMNS})
        yield _taken(text)
    yield _taken(text)


def _taken(text: io.StringIO) -> bytes:
    data = text.getvalue().encode()
    text.seek(0)
    text.truncate()
    return data


class Sieve:
    """Sets entries aside into a list, unless somebody wants to keep them."""

    def __init__(self, path: Path, keep: Collection[str] = ()) -> None:
        """Read the list that is there; `keep` are receipts to keep besides. Raises KioskError."""
        self.path = path
        self.listed = read_list(path)
        self.rows: list[ListRow] = []
        self.ids: list[str] = []
        self.stays: list[ListRow] = []
        self._kept = kept(self.listed).union(keep)

    @property
    def keeps_somebody(self) -> bool:
        """Whether somebody was marked to be kept."""
        return bool(self._kept)

    def takes(self, entry: Entry) -> bool:
        """Set an entry aside if it is obviously not true, and return whether that was done."""
        why = reason(entry.signature) if self._kept.isdisjoint(entry.receipts) else ""
        if why:
            self.rows.append(row(why, entry))
            self.ids += entry.ids
        return bool(why)

    def lines(self, receipts: Iterable[str]) -> Iterator[bytes]:
        """Yield the list anew: what was decided, or is of others than `receipts`, then the new."""
        self.stays = not_among(self.listed, set(receipts) - kept(self.listed))
        return lines([*self.stays, *self.rows])

    @property
    def is_there(self) -> bool:
        """Whether there is a list already, which the new one replaces."""
        return bool(self.listed) or self.path.exists()


def read_list(path: Path) -> list[ListRow]:
    """Return the rows of a list of ours, as a spreadsheet program saved it; none without a file.

    Raises BadInputError for another file, which must not be written over.
    """
    try:
        if path.stat().st_size > MAX_LIST_BYTES:
            raise _not_a_list(path)
        data = path.read_bytes()
    except FileNotFoundError:
        return []
    except OSError as error:
        raise in_plain_words(error, path) from error
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:  # what Excel saves as plain “CSV”
        text = data.decode("cp1252", "replace")
    header = text.partition("\n")[0]
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=header.count))
    if tuple(reader.fieldnames or ()) != COLUMNS:
        raise _not_a_list(path)
    return [{name: values.get(name) or "" for name in COLUMNS} for values in reader]


def _not_a_list(path: Path) -> BadInputError:
    return BadInputError(
        f"“{path}” is there already, and it is not a list of entries to review.",
        "Choose another name.",
    )


def kept(rows: Sequence[ListRow]) -> set[str]:
    """Return the receipts of the entries that somebody wants to keep."""
    keep = (r for r in rows if r["keep"].strip().lower() in _YES)
    return {receipt for values in keep for receipt in values["receipt"].split()}


def not_among(rows: Sequence[ListRow], receipts: Collection[str]) -> list[ListRow]:
    """Return the rows of a list without those of certain people: what stays in it."""
    return [r for r in rows if not any(one in receipts for one in r["receipt"].split())]
