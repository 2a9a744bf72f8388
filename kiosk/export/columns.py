"""From an entry of the roll to the cells of a row, as a format asks for them."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC
from functools import lru_cache

from kiosk.export.formats import EVERY, PRACTICE, Column, Rules
from kiosk.export.roll import Entry
from kiosk.signing.signature import Signature
from kiosk.vault.tallies import local_time

Cell = Callable[[Entry], str]

_TURNED = {"yes": "no", "no": "yes"}
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


class Table:
    """The columns of a format for certain purposes: its `header`, and `row` after row.

    `shortened` counts the values that were longer than the column allows.
    """

    def __init__(self, rules: Rules, purposes: Sequence[str], *, practice: bool) -> None:
        """Prepare every column; where it was practice, the first column says so in every row."""
        self.shortened = 0
        chosen = list(_spread(rules.columns, purposes))
        self.header = [name for name, _, _ in chosen]
        self._cells = [self._cell(column, purpose, rules) for _, column, purpose in chosen]
        if practice:
            self.header.insert(0, rules.practice)
            self._cells.insert(0, lambda _: PRACTICE)

    def row(self, entry: Entry) -> list[str]:
        """Return the cells of a row."""
        return [cell(entry) for cell in self._cells]

    def _cell(self, column: Column, purpose: str, rules: Rules) -> Cell:
        cell = _source(column, purpose, rules.countries)
        if column.words and not purpose:
            cell = _in_words(cell, column.words)
        if column.empty:
            cell = _never_empty(cell, column.empty)
        if column.max_bytes is not None:
            cell = self._cut(cell, column.max_bytes)
        return _guarding(cell) if rules.guard_formulas else cell

    def _cut(self, cell: Cell, limit: int) -> Cell:
        def cut(entry: Entry) -> str:
            value = cell(entry)
            if len(value) * 4 <= limit:
                return value
            short = shortened(value, limit)
            self.shortened += short != value
            return short

        return cut


def _spread(columns: Sequence[Column], purposes: Sequence[str]) -> list[tuple[str, Column, str]]:
    """Return name, column and purpose of each; neighbours for every consent go by purpose."""
    found: list[tuple[str, Column, str]] = []
    waiting: list[Column] = []
    for column in (*columns, None):
        if column is not None and column.consent == EVERY:
            waiting.append(column)
            continue
        for purpose in purposes if waiting else ():
            found.extend((_named(each.name, purpose), each, purpose) for each in waiting)
        waiting = []
        if column is not None:
            found.append((column.name, column, column.consent))
    return found


def _named(name: str, purpose: str) -> str:
    """Put the purpose into a name: as it is in a machine's, in words in a person's."""
    return name.replace("{purpose}", purpose.replace("-", " ") if " " in name else purpose)


def _source(column: Column, purpose: str, countries: Mapping[str, str]) -> Cell:
    if column.text is not None:
        return _text(column.text)
    if purpose:
        return _consent(column, purpose)
    if column.date:
        return _date(column.date, utc=column.zone == "utc")
    name = column.field
    if name in ("receipts", "ids", "maybe_same_as"):
        return lambda entry: " ".join(getattr(entry, name))
    if name == "country" and column.country != "as-typed":
        return _country(column.country, countries)
    return lambda entry: str(getattr(entry.signature, name))


def _text(text: str) -> Cell:
    if "{" not in text and "}" not in text:
        return lambda _: text
    return lambda entry: " ".join(text.format_map(_Fields(entry)).split())


class _Fields(dict[str, str]):
    def __init__(self, entry: Entry) -> None:
        super().__init__()
        self._entry = entry

    def __missing__(self, name: str) -> str:
        value = getattr(self._entry, name, None)
        return " ".join(value) if value is not None else str(getattr(self._entry.signature, name))


def _consent(column: Column, purpose: str) -> Cell:
    words, part, inverted = column.words, column.part, column.inverted

    def cell(entry: Entry) -> str:
        consent = entry.signature.consents.get(purpose)
        if part != "answer":
            return "" if consent is None else str(getattr(consent, part))
        if consent is None:
            return words.get("not-asked", "")
        answer = _TURNED.get(consent.answer, consent.answer) if inverted else consent.answer
        return words.get(answer, answer)

    return cell


def _date(pattern: str, *, utc: bool) -> Cell:
    def cell(entry: Entry) -> str:
        local = local_time(entry.signature)
        return (local.astimezone(UTC) if utc else local).strftime(pattern)

    return cell


def _country(how: str, countries: Mapping[str, str]) -> Cell:
    def cell(entry: Entry) -> str:
        typed = entry.signature.country
        names, codes = country_names(), _country_codes()
        code = typed.upper() if typed.upper() in names else codes.get(typed.casefold(), "")
        if how == "code" or not code:
            return code or typed
        return countries.get(code) or names[code]

    return cell


@lru_cache
def country_names() -> dict[str, str]:
    """Return the English names of countries by their ISO 3166 codes (Unicode CLDR)."""
    from babel import Locale

    territories = Locale.parse("en").territories
    return {code: name for code, name in territories.items() if len(code) == 2 and code.isalpha()}


@lru_cache
def _country_codes() -> dict[str, str]:
    return {name.casefold(): code for code, name in country_names().items()}


def _in_words(cell: Cell, words: Mapping[str, str]) -> Cell:
    def worded(entry: Entry) -> str:
        value = cell(entry)
        return words.get(value, value)

    return worded


def _never_empty(cell: Cell, word: str) -> Cell:
    return lambda entry: cell(entry) or word


def _guarding(cell: Cell) -> Cell:
    return lambda entry: guarded(cell(entry))


def guarded(cell: str) -> str:
    """Return a cell no spreadsheet takes for a formula (OWASP, CSV injection)."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def shortened(value: str, limit: int) -> str:
    """Return the beginning of a value that takes at most `limit` bytes in UTF-8."""
    data = value.encode()
    return value if len(data) <= limit else data[:limit].decode(errors="ignore")


def answer_to(signature: Signature, purpose: str) -> str:
    """Return what a record answered to a purpose; one it does not know was not asked."""
    consent = signature.consents.get(purpose)
    return "not-asked" if consent is None else consent.answer
