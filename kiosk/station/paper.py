"""Signatures taken on paper: CSV with a header, or JSON Lines, row by row as they come."""

import contextlib
import csv
import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from io import TextIOWrapper
from itertools import chain
from pathlib import Path
from typing import Any, BinaryIO, TextIO

from kiosk.campaign.facts import OwnField
from kiosk.campaign.model import Campaign
from kiosk.campaign.plain import did_you_mean
from kiosk.errors import BadInputError, KioskError
from kiosk.signing import own
from kiosk.signing.countries import country_code
from kiosk.signing.form import (
    CONSENT,
    OWN,
    TEXT_FIELDS,
    Draft,
    FieldName,
    Place,
    Problem,
    Problems,
    RefusedError,
    check,
    needed,
    own_field,
    sign,
)
from kiosk.signing.signature import OwnAnswer, Signature, utc_now
from kiosk.vault.files import in_plain_words
from kiosk.vault.store import Clock, Store

ANSWERS = TEXT_FIELDS
UPDATES = "updates"  # a column that may always be there; Yes only where the campaign asks it
MOST_NAMED = 10  # rows in a sentence
NOT_UTF8 = "it is not UTF-8 text; save the file as “CSV UTF-8”"

_YES_NO = {"yes": True, "no": False}


def columns(campaign: Campaign) -> dict[str, FieldName]:
    """Return what a row may carry: column, and the field it fills."""
    questions = {question.id: CONSENT + question.id for question in campaign.questions}
    fields = {field.id: OWN + field.id for field in campaign.facts.own_fields}
    return {name: name for name in ANSWERS} | questions | fields


def _with_updates(campaign: Campaign) -> dict[str, FieldName]:
    """The columns, with `updates` also where it is not asked: only a Yes to it is refused."""
    return {UPDATES: CONSENT + UPDATES} | columns(campaign)


class BadRowError(KioskError):
    """A row that cannot be taken; the rows after it can."""


@dataclass(frozen=True)
class Row:
    """A row as it was read, and its `number`. `why` says what is wrong.

    Rows are counted from 1 without the header, and `where` names the line of the spreadsheet; or
    they are counted as the spreadsheet does, and `where` is empty.
    """

    number: int
    values: Mapping[str, str]
    why: str = ""
    where: str = ""


def read_rows(
    stream: TextIO, suffix: str, campaign: Campaign, *, as_seen: bool = False
) -> Iterator[Row]:
    """Read rows one by one; no line is read before the row above it was handed on.

    `suffix` such as `.csv` says what the file is; without a known one its first line does. `stream`
    is expected to be decoded with `surrogateescape`. With `as_seen` they have the numbers that
    stand beside them in a spreadsheet. Raises BadInputError for a wrong header.
    """
    lines = enumerate(iter(stream.readline, ""))
    above, first = next(((n, line) for n, line in lines if line.strip()), (0, ""))
    if not first:
        raise BadInputError(
            "There is nothing in this file.", f"Expected: {','.join(columns(campaign))}."
        )
    every = chain([first], (line for _, line in lines))
    if suffix in (".jsonl", ".ndjson") or (suffix != ".csv" and first.lstrip().startswith("{")):
        rows, name = _read_json(every, campaign), "file"
    else:
        rows, name = _read_csv(every, first, campaign, above), "spreadsheet"
        above += 1  # the header
    if as_seen:
        return (replace(row, number=row.number + above) for row in rows)
    return (replace(row, where=f"line {row.number + above} of the {name}") for row in rows)


def _read_csv(lines: Iterable[str], header: str, campaign: Campaign, above: int) -> Iterator[Row]:
    delimiter = max(",;\t", key=header.count)
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    try:
        header_cells = [name.strip().lower() for name in next(reader)]
    except csv.Error as error:
        raise BadInputError(f"The header of this file cannot be read ({error}).") from error
    _check_header(header_cells, campaign)
    return _csv_rows(reader, header_cells, lambda: reader.line_num + above)


def _check_header(header: list[str], campaign: Campaign) -> None:
    if _is_broken("".join(header)):
        raise BadInputError(f"This file cannot be read: {NOT_UTF8}.")
    known = columns(campaign)
    for name in header:
        if name not in known and name != UPDATES:
            near = did_you_mean(name, known) or "."
            raise BadInputError(
                f"The column “{name[:60]}” is not known in the campaign “{campaign.id}”{near}",
                f"Known are: {', '.join(known)}.",
            )
        if header.count(name) > 1:
            raise BadInputError(f"The column “{name}” is there twice.")
    for name in ANSWERS:
        if name not in header and name != "country" and needed(name, campaign, "signature"):
            raise BadInputError(f"The column “{name}” is missing.", "The campaign asks for it.")


def _csv_rows(
    reader: Iterator[list[str]], header: list[str], lines_read: Callable[[], int]
) -> Iterator[Row]:
    number = 0
    while True:
        number += 1
        first = lines_read()
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            last = lines_read()
            span = (
                f"; it takes up the file's lines {first + 1} to {last}" if last > first + 1 else ""
            )
            yield Row(
                number, {}, f"its quotation marks do not match, or a cell is far too long{span}"
            )
            continue
        if len(cells) > len(header):
            yield Row(number, {}, f"it has {len(cells)} cells and the header {len(header)}")
        elif any(cell.strip() for cell in cells):
            yield Row(number, dict(zip(header, cells, strict=False)))


def _read_json(lines: Iterable[str], campaign: Campaign) -> Iterator[Row]:
    known = _with_updates(campaign)
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield _json_row(number, line, known)


def _json_row(number: int, line: str, known: Mapping[str, FieldName]) -> Row:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return Row(number, {}, NOT_UTF8 if _is_broken(line) else "it is not JSON")
    if not isinstance(found, dict):
        return Row(number, {}, "it is not a JSON object")
    values = {}
    for key, value in found.items():
        if key not in known:
            return Row(number, {}, f"the key “{key[:60]}” is not known")
        if isinstance(value, bool) and known[key] not in ANSWERS:
            values[key] = "yes" if value else "no"
        elif value is None or isinstance(value, str):
            values[key] = value or ""
        elif isinstance(value, list) and all(isinstance(one, str) for one in value):
            values[key] = " ".join(value)
        elif isinstance(value, int) and known[key].startswith(OWN):
            values[key] = str(value)
        else:
            return Row(number, {}, f"“{key}” is not a text in quotation marks")
    return Row(number, values)


def _is_broken(text: str) -> bool:
    """Whether there are bytes in it that were not UTF-8, or the zeros of UTF-16."""
    return any("\udc80" <= letter <= "\udcff" or letter == "\0" for letter in text)


def to_draft(row: Row, campaign: Campaign) -> Draft:
    """Return what a row says, tidied and checked. Raises BadRowError.

    On paper questions may be empty, which then count as not asked, and so may the country and the
    campaign's own fields, which a sheet seldom has a column for.
    """
    if row.why:
        raise BadRowError(row.why)
    if any(_is_broken(text) for text in row.values.values()):
        raise BadRowError(NOT_UTF8)
    texts: dict[str, Any] = {name: row.values.get(name, "") for name in ANSWERS}
    draft, wrong = _with_the_rest(Draft(**texts), row, campaign)
    draft = draft.tidied(campaign.facts.own_fields)
    if draft.country:
        language = campaign.wordings[0].language
        draft = replace(draft, country=country_code(draft.country, language))
    asked = [name for name in ANSWERS if name != "country" or draft.country]
    answered = [OWN + name for name in draft.own if OWN + name not in wrong]
    problems = check(draft, campaign, "signature", (*asked, *answered)) | wrong
    if problems:
        raise _refusal(problems, campaign)
    return draft


def _with_the_rest(draft: Draft, row: Row, campaign: Campaign) -> tuple[Draft, Problems]:
    """Return the draft with what a row says of questions and of the campaign's own fields."""
    wrong: Problems = {}
    asked, known = columns(campaign), _with_updates(campaign)
    for column, text in row.values.items():
        name, word = known[column], text.strip()
        if name in ANSWERS or not word:
            continue
        if column not in asked:
            if word.lower() != "no":
                wrong[name] = Problem.UPDATES_NOT_ASKED
            continue
        field = own_field(name, campaign)
        answer = _own_answer(field, word) if field else _YES_NO.get(word.lower())
        if isinstance(answer, Problem):
            wrong[name] = answer
        elif answer is None:
            wrong[name] = Problem.UPDATES_WORD if column == "updates" else Problem.YES_NO_WORD
        else:
            draft = draft.answered(name, answer)
    return draft, wrong


def _own_answer(field: OwnField, word: str) -> OwnAnswer | Problem:
    match field.kind:
        case "drawn-signature":
            return Problem.DRAWING_WORD
        case "multiple-choice":
            chosen = tuple(re.split(r"[\s,;]+", word.lower()))
            return chosen if set(chosen) <= set(field.choices) else Problem.CHOICE_WORD
        case "choice" | "yes-no":
            return word.lower()
        case "date":
            return word if re.fullmatch(r"\d{4}-\d\d?-\d\d?", word) else Problem.DATE_WORD
        case _:
            return word


def _in_words(problem: Problem, field: OwnField | None) -> str:
    """Say what is wrong with an answer; those of a list are written by their identifiers."""
    sentence = own.in_words(problem, field)
    choices = field.choices if field and problem is Problem.CHOICE_WORD else ()
    return f"{sentence} There are: {', '.join(choices)}." if choices else sentence


def _refusal(problems: Problems, campaign: Campaign) -> BadRowError:
    sentences = {
        name: _in_words(problem, own_field(name, campaign)) for name, problem in problems.items()
    }
    refused = RefusedError(problems, sentences)
    refusal = BadRowError(str(refused))
    refusal.__cause__ = refused
    return refusal


def enter(
    row: Row, store: Store, campaign: Campaign, place: Place, clock: Clock = utc_now
) -> Signature:
    """Keep one row. It is durable when this returns.

    Raises BadRowError, or another KioskError when this row and those after it cannot be kept.
    """
    draft = to_draft(row, campaign)
    signature = sign(draft, campaign, campaign.wordings[0], place, clock(), channel="paper")
    try:
        store.append(signature)
    except KioskError as error:
        sentence = f"Row {row.number} was not taken, nor any after it: {error.sentence}"
        where = row.where or f"row {row.number}"
        again = f"Then enter only {where} and what is below it."
        raise type(error)(sentence, f"{error.remedy} {again}".strip()) from error
    return signature


def summary(saved: int, refused: Sequence[int]) -> str:
    """Say in a sentence what came of all rows; `refused` are numbers of rows."""
    if not refused:
        return f"{saved} saved"
    if len(refused) == 1:
        todo = f"correct row {refused[0]} and enter only that row again"
    elif len(refused) <= MOST_NAMED:
        first = ", ".join(str(number) for number in refused[:-1])
        todo = f"correct rows {first} and {refused[-1]} and enter only those rows again"
    else:
        todo = "correct the rows named above and enter only those rows again"
    return f"{saved} saved, {len(refused)} refused: {todo}"


@contextlib.contextmanager
def opened(file: Path) -> Iterator[TextIO]:
    """Open a file, or standard input for `-`, as `read_rows` wants it. Raises BadInputError."""
    if str(file) == "-":
        yield _decoded(sys.stdin.buffer)
        return
    try:
        stream = file.open("rb")
    except OSError as error:
        raise in_plain_words(error, file) from error
    with stream:
        yield _decoded(stream)


def _decoded(stream: BinaryIO) -> TextIO:
    return TextIOWrapper(stream, encoding="utf-8-sig", errors="surrogateescape", newline="")
