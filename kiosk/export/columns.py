"""From an entry of the roll to the cells of a row, as a format asks for them."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from kiosk.export.formats import EVERY, OF_THE_ROLL, PRACTICE, Column, Rules
from kiosk.export.questions import Questions, as_value
from kiosk.export.roll import Entry
from kiosk.signing.signature import Signature
from kiosk.vault.tallies import local_time

Cell = Callable[[Entry], str]

_TURNED = {"yes": "no", "no": "yes"}
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


class _Placed(NamedTuple):
    """A column under its name; `of` is the purpose or the own field that it is about."""

    name: str
    column: Column
    of: str


class Table:
    """The columns of a format for certain purposes and questions: its `header`, and `row` by row.

    `shortened` counts the values that were longer than the column allows.
    """

    def __init__(
        self,
        rules: Rules,
        purposes: Sequence[str],
        questions: Questions | None = None,
        *,
        practice: bool,
    ) -> None:
        """Prepare every column; where it was practice, the first column says so in every row."""
        self.shortened = 0
        questions = questions or Questions()
        chosen = _told_apart(_spread(rules.columns, purposes, questions))
        words = [name for name, _, _ in chosen]
        self.header = list(map(guarded, words)) if rules.guard_formulas else words
        self._cells = [self._cell(placed, questions, rules) for placed in chosen]
        if practice:
            self.header.insert(0, rules.practice)
            self._cells.insert(0, lambda _: PRACTICE)

    def row(self, entry: Entry) -> list[str]:
        """Return the cells of a row."""
        return [cell(entry) for cell in self._cells]

    def _cell(self, placed: _Placed, questions: Questions, rules: Rules) -> Cell:
        column = placed.column
        if column.own:
            cell = _own(column, placed.of, questions)
        else:
            cell = _source(column, placed.of, rules.countries)
        if column.words and not placed.of:
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


def _spread(
    columns: Sequence[Column], purposes: Sequence[str], questions: Questions
) -> list[_Placed]:
    """Return every column; neighbours for every consent, or every own field, go by those."""
    found: list[_Placed] = []
    for over, neighbours in groupby(columns, _over):
        each = list(neighbours)
        if over == "consent":
            found += [_Placed(_named(c.name, one), c, one) for one in purposes for c in each]
        elif over == "own":
            ids = questions.ids
            found += [_Placed(questions.named(c.name, one), c, one) for one in ids for c in each]
        else:
            found += [_Placed(c.name, c, c.consent or c.own) for c in each]
    return found


def _over(column: Column) -> str:
    return "consent" if column.consent == EVERY else "own" if column.own == EVERY else ""


def _told_apart(columns: Sequence[_Placed]) -> list[_Placed]:
    """Put the identifier behind the name of an own field that is the name of another column too."""
    names = [column.name for column in columns]

    def apart(placed: _Placed) -> _Placed:
        twice = placed.column.own == EVERY and names.count(placed.name) > 1
        return placed._replace(name=f"{placed.name} ({placed.of})") if twice else placed

    return list(map(apart, columns))


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
    if name in OF_THE_ROLL:
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


def _own(column: Column, question: str, questions: Questions) -> Cell:
    if column.answers == "words":
        return lambda entry: questions.in_words(entry.signature, question, column.words)
    return lambda entry: as_value(entry.signature, question, column.drawing)


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
