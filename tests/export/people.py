"""People on a roll, and what the files of a format say of them."""

import csv
import io
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import count
from typing import Any

from hypothesis import strategies as st

from kiosk.export import formats
from kiosk.export.columns import Table
from kiosk.export.formats import Format
from kiosk.export.parts import Part, part_of
from kiosk.export.questions import Questions
from kiosk.export.roll import Entry
from kiosk.export.writers import open_writer
from kiosk.signing.form import tidy
from kiosk.signing.signature import Signature, new_id
from tests.vault.samples import NOW, signature

PURPOSES = ("petition", "updates")
SHIPPED = tuple(formats.files())
READABLE = tuple(name for name in SHIPPED if not formats.find(name).is_sealed)
FIELDS = ("first_name", "last_name", "email", "postal_code", "country", "event", "kiosk")

# Every text the form lets through: no control characters, no halves of a surrogate pair.
TEXT = st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=200).map(tidy)
ANSWERS = st.sampled_from(["yes", "no", "not-asked", None])
RECORDS = st.builds(
    lambda values, updates: replace(with_updates(updates), **values),
    st.fixed_dictionaries(dict.fromkeys(FIELDS, TEXT)),
    ANSWERS,
)


_NUMBERS = count()


def next_id() -> str:
    """An id that comes after those before it."""
    return new_id(NOW + timedelta(seconds=next(_NUMBERS)))


def with_updates(answer: Any, **changes: Any) -> Signature:
    """A record with this answer about updates; None is a record that does not know the question."""
    record = signature(**{"id": next_id(), **changes})
    consents = dict(record.consents)
    updates = consents.pop("updates")
    if answer is not None:
        consents["updates"] = replace(updates, answer=answer)
    return replace(record, consents=consents)


def written(
    form: str | Format,
    records: Iterable[Signature | Entry],
    practice: bool = False,
    purposes: Sequence[str] = PURPOSES,
    questions: Questions | None = None,
) -> dict[Part, bytes]:
    """What each file of a format holds, for people who are each on the roll once."""
    found = formats.find(form) if isinstance(form, str) else form
    table = Table(found.rules, purposes, questions, practice=practice)
    sinks: dict[Part, io.BytesIO] = {}
    writers = {}
    for record in records:
        entry = record if isinstance(record, Entry) else Entry.of([record])
        part = part_of(entry, found.rules.split)
        if part not in writers:
            sinks[part] = io.BytesIO()
            writers[part] = open_writer(
                found, table, sinks[part].write, practice=practice, inner="inside.csv"
            )
        writers[part].add(entry)
    for writer in writers.values():
        writer.finish()
    return {part: sink.getvalue() for part, sink in sinks.items()}


def whole(form: str | Format, records: Iterable[Signature | Entry], **options: Any) -> bytes:
    """What the one file of a format holds."""
    return written(form, records, **options)["all"]


def cells(data: bytes, form: str | Format) -> list[list[str]]:
    """The rows of a file as strangers read them, the header first."""
    found = formats.find(form) if isinstance(form, str) else form
    rules = found.rules
    if rules.kind == "xlsx":
        import openpyxl

        sheet = openpyxl.load_workbook(io.BytesIO(data)).active
        assert sheet is not None
        return [[str(c or "") for c in row] for row in sheet.iter_rows(values_only=True)]
    if rules.zipped:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            (name,) = archive.namelist()
            data = archive.read(name)
    text = data.decode(rules.encoding).removeprefix("\ufeff")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=rules.delimiter, strict=True))


def table(data: bytes, form: str | Format = "csv") -> list[dict[str, str]]:
    """The rows of a file by the names of their columns."""
    header, *rows = cells(data, form)
    return [dict(zip(header, row, strict=True)) for row in rows]
