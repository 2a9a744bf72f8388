"""The kinds of files a format can be: CSV, XLSX, JSON Lines, drawn signatures.

Each is written as it comes: memory stays flat however long the roll is, and nothing lies on the
disk but the file itself.
"""

import csv
import io
import json
from dataclasses import asdict
from typing import assert_never

from kiosk.export.columns import Table
from kiosk.export.drawings import file_names, svg
from kiosk.export.formats import INDEX, PRACTICE, Format
from kiosk.export.roll import Entry
from kiosk.export.workbook import XlsxWriter
from kiosk.export.writer import Writer
from kiosk.export.zipped import Emit, Zip
from kiosk.signing.drawing import Drawing

BOM = "\ufeff"


def open_writer(form: Format, table: Table, emit: Emit, *, practice: bool, inner: str) -> Writer:
    """Return what writes one file of a format and hands its bytes to `emit`.

    `inner` is the name that a zipped file has inside.
    """
    if form.rules.zipped:
        zipped = Zip(emit)
        zipped.begin(inner)
        return _Closing(_plain(form, table, zipped.write, practice=practice), zipped)
    return _plain(form, table, emit, practice=practice)


def _plain(form: Format, table: Table, emit: Emit, *, practice: bool) -> Writer:
    match form.rules.kind:
        case "csv":
            return CsvWriter(form, table, emit)
        case "xlsx":
            return XlsxWriter(table, emit)
        case "jsonl":
            return JsonlWriter(emit, practice=practice)
        case "drawings":
            return DrawingsWriter(form, table, emit)
        case "bundle":
            raise TypeError("a bundle is copied, not written")
        case _:
            assert_never(form.rules.kind)


class CsvWriter(Writer):
    """Lines after RFC 4180, in the format's encoding."""

    def __init__(self, form: Format, table: Table, emit: Emit) -> None:
        """Write the header."""
        self._table = table
        text = _Encoded(emit, form.rules.encoding)
        if form.rules.bom:
            text.write(BOM)
        self._rows = csv.writer(text, delimiter=form.rules.delimiter, lineterminator="\r\n")
        self._rows.writerow(table.header)

    def add(self, entry: Entry) -> None:
        """Write a row."""
        self._rows.writerow(self._table.row(entry))


class JsonlWriter(Writer):
    """The records as they were sealed, one JSON object a line, with what the roll found."""

    def __init__(self, emit: Emit, *, practice: bool) -> None:
        """In practice every record says so."""
        self._emit = emit
        self._marked = {"practice": PRACTICE} if practice else {}

    def add(self, entry: Entry) -> None:
        """Write a record."""
        found = {
            "receipts": entry.receipts,
            "ids": entry.ids,
            "maybe_same_as": entry.maybe_same_as,
        }
        consents = {name: vars(consent) for name, consent in entry.signature.consents.items()}
        answers = entry.signature.own_answers.items()
        own = {name: asdict(a) if isinstance(a, Drawing) else a for name, a in answers}
        record = {
            **self._marked,
            **vars(entry.signature),
            "consents": consents,
            "own_answers": own,
            **found,
        }
        self._emit(json.dumps(record, ensure_ascii=False).encode() + b"\n")


class DrawingsWriter(Writer):
    """An archive of what people drew, a picture each, and at its end a list of everybody.

    The list waits in memory, for an archive is written one file after another.
    """

    def __init__(self, form: Format, table: Table, emit: Emit) -> None:
        """Begin both."""
        self._archive = Zip(emit)
        self._index = io.BytesIO()
        self._list = CsvWriter(form, table, self._index.write)

    def add(self, entry: Entry) -> None:
        """Write what a person drew, if they drew anything."""
        self._list.add(entry)
        for field, name in file_names(entry.signature).items():
            drawing = entry.signature.own_answers[field]
            if isinstance(drawing, Drawing):
                self._archive.begin(name)
                self._archive.write(svg(drawing))

    def finish(self) -> None:
        """Write the list."""
        self._archive.begin(INDEX)
        self._archive.write(self._index.getvalue())
        self._archive.finish()

    def abandon(self) -> None:
        """Leave it without an end."""
        self._archive.abandon()


class _Encoded:
    """What the csv module writes to: text in, bytes out, line ends as they are."""

    def __init__(self, emit: Emit, encoding: str) -> None:
        self._emit = emit
        self._encoding = encoding

    def write(self, text: str) -> None:
        self._emit(text.encode(self._encoding))


class _Closing(Writer):
    """A writer into an archive, which ends after it."""

    def __init__(self, writer: Writer, archive: Zip) -> None:
        self._writer = writer
        self._archive = archive

    def add(self, entry: Entry) -> None:
        """Write an entry."""
        self._writer.add(entry)

    def finish(self) -> None:
        """End both."""
        self._writer.finish()
        self._archive.finish()

    def abandon(self) -> None:
        """Leave the archive without an end."""
        self._archive.abandon()
