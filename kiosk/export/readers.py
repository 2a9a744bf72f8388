"""Reading back what was written, the way others would: without the code that wrote it."""

import csv
import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import IO, assert_never
from xml.etree.ElementTree import ParseError

from kiosk.errors import FailureError
from kiosk.export.formats import INDEX, Rules

ROW = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}row"
TELL_EVERY = 1_000

Count = Callable[[int], None]


def count_rows(path: Path, rules: Rules, name: str, count: Count = lambda _: None) -> int:
    """Return how many people a file holds, whose header or records can all be read.

    `name` is what the file will be called. `count` is told how many were read so far. Raises
    FailureError, OSError.
    """
    try:
        with path.open("rb") as file:
            return _count(file, rules, count)
    except (
        ValueError,
        csv.Error,
        zipfile.BadZipFile,
        ParseError,
        LookupError,
        TypeError,
        StopIteration,
    ) as error:
        raise FailureError(
            f"“{name}” could not be read again after it was written.",
            "Nothing was lost; use another stick or another format.",
        ) from error


def _count(file: IO[bytes], rules: Rules, count: Count) -> int:
    match rules.kind:
        case "xlsx":
            return _count_sheet(file, count)
        case "jsonl":
            return _count_records(file, count)
        case "csv" if rules.zipped:
            with zipfile.ZipFile(file) as archive, archive.open(archive.namelist()[0]) as f:
                return _count_table(f, rules.encoding, rules.delimiter, count)
        case "csv":
            return _count_table(file, rules.encoding, rules.delimiter, count)
        case "drawings":
            return _count_drawings(file, rules, count)
        case "bundle":
            raise RuntimeError("nobody looks into a bundle")
        case _:
            assert_never(rules.kind)


def _count_table(file: IO[bytes], encoding: str, delimiter: str, count: Count) -> int:
    number = 0
    with io.TextIOWrapper(file, encoding, newline="") as text:
        rows = csv.reader(text, delimiter=delimiter, strict=True)
        width = len(next(rows))
        for number, cells in enumerate(rows, start=1):
            if len(cells) != width:
                raise ValueError("a row has more or fewer cells than the header")
            if number % TELL_EVERY == 0:
                count(number)
    return number


def _count_records(file: IO[bytes], count: Count) -> int:
    number = 0
    for number, line in enumerate(file, start=1):
        json.loads(line)["id"]
        if number % TELL_EVERY == 0:
            count(number)
    return number


def _count_drawings(file: IO[bytes], rules: Rules, count: Count) -> int:
    """Count the people in the list of an archive; every picture named there has to be one."""
    from defusedxml.ElementTree import parse

    column = next(column.name for column in rules.columns if column.field == "drawings")
    with zipfile.ZipFile(file) as archive:
        with archive.open(INDEX) as listed:
            people = _count_table(listed, rules.encoding, rules.delimiter, count)
        with io.TextIOWrapper(archive.open(INDEX), rules.encoding, newline="") as text:
            header, *rows = csv.reader(text, delimiter=rules.delimiter, strict=True)
        place = header.index(column)
        named = [name for cells in rows for name in cells[place].split()]
        for name in named:
            with archive.open(name) as picture:
                parse(picture)
        if len(set(named)) != len(archive.namelist()) - 1:
            raise ValueError("there are more or fewer pictures than the list says")
    return people


def _count_sheet(file: IO[bytes], count: Count) -> int:
    from defusedxml.ElementTree import iterparse

    number = -1  # the header
    with zipfile.ZipFile(file) as book, book.open("xl/worksheets/sheet1.xml") as sheet:
        for _, element in iterparse(sheet):
            if element.tag == ROW:
                number += 1
                if number % TELL_EVERY == 0:
                    count(number)
                element.clear()
    return number
