"""An Excel workbook of one sheet (ECMA-376), written row by row.

Every cell is a text in its place (`inlineStr`), so none can be a formula, a link or a number that
loses its first zeros. XlsxWriter and openpyxl save memory with temporary files, in which names
would lie in clear, and without those XlsxWriter takes 350 MB for 100,000 people.
"""

import re
from xml.sax.saxutils import escape

from kiosk.errors import FailureError
from kiosk.export.columns import Table
from kiosk.export.roll import Entry
from kiosk.export.writer import Writer
from kiosk.export.zipped import Emit, Zip

# A worksheet's limits (Microsoft, “Excel specifications and limits”), the header among the rows.
MAX_ROWS = 1_048_576
MAX_CELL = 32_767

_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"

_PARTS = {
    "[Content_Types].xml": (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPES}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_TYPES}.worksheet+xml"/>'
        "</Types>"
    ),
    "_rels/.rels": (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/>'
        "</Relationships>"
    ),
    "xl/workbook.xml": (
        f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}">'
        '<sheets><sheet name="Signatures" sheetId="1" r:id="rId1"/></sheets></workbook>'
    ),
    "xl/_rels/workbook.xml.rels": (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
        "</Relationships>"
    ),
}
SHEET = "xl/worksheets/sheet1.xml"
# The header stays in sight; columns are wide enough for most names.
_BEFORE = (
    f'<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0">'
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
    '</sheetView></sheetViews><cols><col min="1" max="{columns}" width="18" customWidth="1"/>'
    "</cols><sheetData>"
)
_AFTER = "</sheetData></worksheet>"

# What XML cannot hold is written by its number (ECMA-376, ST_Xstring), and so is what looks so.
_SPECIAL = re.compile("[\x00-\x08\x0b\x0c\x0d\x0e-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")


class XlsxWriter(Writer):
    """A workbook that is being written."""

    def __init__(self, table: Table, emit: Emit) -> None:
        """Write what comes before the rows, and the header."""
        self._table = table
        self._zip = Zip(emit)
        for name, text in _PARTS.items():
            self._zip.begin(name)
            self._zip.write(f"{_XML}{text}".encode())
        self._zip.begin(SHEET)
        before = _BEFORE.replace("{columns}", str(len(table.header)))
        self._zip.write(f"{_XML}{before}".encode())
        self._count = 0
        self._write(table.header)

    def add(self, entry: Entry) -> None:
        """Write a row. Raises FailureError where no worksheet has a place for it."""
        if self._count >= MAX_ROWS:
            raise FailureError(
                f"An Excel sheet has room for {MAX_ROWS - 1:,} people, and there are more.",
                "Nothing was written; export as “spreadsheet” or “csv” instead.",
            )
        self._write(self._table.row(entry))

    def finish(self) -> None:
        """Write what comes after the rows."""
        self._zip.write(_AFTER.encode())
        self._zip.finish()

    def abandon(self) -> None:
        """Leave it without an end."""
        self._zip.abandon()

    def _write(self, cells: list[str]) -> None:
        self._count += 1
        self._zip.write(f"<row>{''.join(map(self._cell, cells))}</row>".encode())

    def _cell(self, text: str) -> str:
        if len(text) > MAX_CELL // 2:
            text = self._cut(text)
        text = escape(_SPECIAL.sub(_by_number, text))
        return f'<c t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'

    def _cut(self, text: str) -> str:
        units = text.encode("utf-16-le")  # that is how Excel counts
        if len(units) <= MAX_CELL * 2:
            return text
        self._table.shortened += 1
        return units[: MAX_CELL * 2].decode("utf-16-le", "ignore")


def _by_number(found: re.Match[str]) -> str:
    return f"_x{ord(found[0]):04X}_"
