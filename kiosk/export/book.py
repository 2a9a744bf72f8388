"""The book of names that is handed to a campaign's addressee: a PDF, page by page.

The one part of the domain that needs Qt, for the shaping of every script and its direction.
"""

import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from html import escape

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QGuiApplication,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QPen,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLayout,
    QTextOption,
)

from kiosk import fontfiles
from kiosk.campaign.model import Campaign, Wording
from kiosk.campaign.story import render
from kiosk.export.drawings import LINE_WIDTH
from kiosk.export.signers import Signer, Signers, drawn_field, gather
from kiosk.signing.drawing import BOX_WIDTH, Drawing
from kiosk.signing.signature import Signature

SUFFIX = ".pdf"
DPI = 300
CSS_DPI = 96  # in which Qt takes the lengths of a paragraph, on every device
PAGE = (210.0, 297.0)  # A4; this and all that follows in millimetres
MARGIN, COLUMN_GAP = 22.0, 10.0
ROWS_TOP, ROW, ROWS = 42.0, 7.5, 30
NUMBER_WIDTH, PLACE_SHARE = 11.0, 0.40
# Where people drew their signature: fewer rows, and it stands at the end of each.
DRAWN_ROW, DRAWN_ROWS, DRAWN_WIDTH = 16.0, 14, 30.0
COLUMNS = 2
# Of a line, in heights of its letters: the first, unless it costs a page more.
LEADINGS = (1.45, 1.38, 1.32)
FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value
GREY = QColor("#5c5750")
INK = QColor("#14120d")


@dataclass
class Printed:
    """What came of a book: its lines, who is not in it, and numbers whose letters have no font."""

    signers: Signers = field(default_factory=lambda: Signers(()))
    pages: int = 0
    unshown: tuple[int, ...] = ()


def print_book(
    signatures: Iterable[Signature], campaign: Campaign, day: date, *, practice: bool = False
) -> tuple[bytes, Printed]:
    """Return the PDF of a book of everybody in `signatures`, and what came of it.

    Where the campaign lets people draw their signature, it stands beside their names as lines.
    Raises BadInputError for a campaign that hands no names over.
    """
    signers = gather(signatures, campaign, campaign.wordings[0].language)
    _prepare_qt()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    book = _Book(campaign, day, signers, buffer, practice=practice)
    book.paint()
    buffer.close()
    return bytes(data.data()), Printed(signers, book.page, tuple(book.unshown))


class _Book:
    """One book being painted. Lengths go in as millimetres."""

    def __init__(
        self, campaign: Campaign, day: date, signers: Signers, device: QIODevice, *, practice: bool
    ) -> None:
        self._campaign, self._wording = campaign, campaign.wordings[0]
        self._day, self._lines, self._practice = day, signers.lines, practice
        self._pdf = QPdfWriter(device)
        self._pdf.setResolution(DPI)
        self._pdf.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        self._pdf.setPageMargins(QMarginsF(0, 0, 0, 0))
        self._pdf.setTitle(self._wording.texts.headline)
        self._pdf.setCreator("Petition Kiosk")
        self._text = min(
            (_petition(campaign, self._wording, self._pdf, leading) for leading in LEADINGS),
            key=QTextDocument.pageCount,
        )
        self._drawn = bool(drawn_field(campaign))
        self._rows, self._row_height = (DRAWN_ROWS, DRAWN_ROW) if self._drawn else (ROWS, ROW)
        self._per_page = COLUMNS * self._rows
        self._pages = 1 + self._text.pageCount() + -(-len(self._lines) // self._per_page)
        self.page, self.unshown = 1, list[int]()

    def paint(self) -> None:
        self._painter = QPainter(self._pdf)
        try:
            self._cover()
            for number in range(self._text.pageCount()):
                self._next()
                self._petition_page(number)
            for first in range(0, len(self._lines), self._per_page):
                self._next()
                self._names(first)
        finally:
            self._painter.end()

    def _cover(self) -> None:
        facts, texts = self._campaign.facts, self._wording.texts
        self._painter.fillRect(_box(0, 0, PAGE[0], 14), QColor(facts.colours.accent))
        width = PAGE[0] - 2 * MARGIN
        y = 40.0
        if self._practice:
            y += self._block("PRACTICE: nobody in this book counts", y, width, 16, bold=True) + 8
        to = f"To {facts.addressee}" if facts.addressee else texts.kicker
        y += self._block(to, y, width, 16, colour=GREY) + 4
        y += self._block(texts.headline, y, width * 0.92, 34, bold=True) + 24
        count = len(self._lines)
        y += self._block(f"{count:,}", y, width, 72, bold=True)
        people = "person has signed" if count == 1 else "people have signed"
        self._block(f"{people} this petition", y, width, 16)
        organisation = facts.organisation
        when = f"{self._day.day} {self._day:%B %Y}"
        lines = [organisation.name, organisation.postal_address, organisation.contact, when]
        foot = [line for line in dict.fromkeys(lines) if line]
        y = PAGE[1] - MARGIN - 7 * len(foot)
        for place, line in enumerate(foot):
            self._block(line, y + 7 * place, width, 12, bold=place == 0)

    def _petition_page(self, number: int) -> None:
        size = self._text.pageSize()
        self._painter.save()
        self._painter.translate(_mm(MARGIN), _mm(MARGIN))
        self._painter.setClipRect(QRectF(0, 0, size.width(), size.height()))
        self._painter.translate(0, -number * size.height())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, INK)
        context.clip = QRectF(0, number * size.height(), size.width(), size.height())
        self._text.documentLayout().draw(self._painter, context)
        self._painter.restore()

    def _names(self, first: int) -> None:
        self._painter.fillRect(_box(MARGIN, MARGIN, 12, 1.6), self._accent)
        self._block("The signatures", MARGIN + 4, 100, 15, bold=True)
        width = (PAGE[0] - 2 * MARGIN - (COLUMNS - 1) * COLUMN_GAP) / COLUMNS
        high = self._row_height
        for place, line in enumerate(self._lines[first : first + self._per_page]):
            column, row = divmod(place, self._rows)
            x, y = MARGIN + column * (width + COLUMN_GAP), ROWS_TOP + row * high
            self._painter.fillRect(_box(x, y + high - 1.1, width, 0.1), QColor("#cfc9bf"))
            self._row(first + place + 1, line, x, y, width)

    def _row(self, number: int, line: Signer, x: float, y: float, width: float) -> None:
        if self._drawn:
            self._drawn_row(number, line, x, y, width)
            return
        place = width * PLACE_SHARE
        self._place(line, x + width - place, y, place, align=Qt.AlignmentFlag.AlignRight)
        self._name(number, line, x, y, width - NUMBER_WIDTH - place - 2)

    def _drawn_row(self, number: int, line: Signer, x: float, y: float, width: float) -> None:
        """Put the name over the place, and what was drawn at the end of both."""
        room = width - NUMBER_WIDTH - DRAWN_WIDTH - 2
        self._name(number, line, x, y + 1, room)
        self._place(line, x + NUMBER_WIDTH, y + DRAWN_ROW - ROW - 2, room)
        if line.drawing:
            self._draw(line.drawing, x + width - DRAWN_WIDTH, y + 0.6)

    def _draw(self, drawing: Drawing, x: float, y: float) -> None:
        """Draw a signature with its upper left corner there, DRAWN_WIDTH wide."""
        self._painter.save()
        self._painter.translate(_mm(x), _mm(y))
        self._painter.scale(_mm(DRAWN_WIDTH) / BOX_WIDTH, _mm(DRAWN_WIDTH) / BOX_WIDTH)
        round_cap, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        pen = QPen(INK, LINE_WIDTH, Qt.PenStyle.SolidLine, round_cap, round_join)
        self._painter.setPen(pen)
        for stroke in drawing.strokes:
            points = [QPointF(*point) for point in stroke]
            # One point alone is a line of no length, and round at both of its ends.
            self._painter.drawPolyline(points if len(points) > 1 else points * 2)
        self._painter.restore()

    def _place(
        self,
        line: Signer,
        x: float,
        y: float,
        width: float,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        self._line(line.place, x, y, width, 9, colour=GREY, align=align)

    def _name(self, number: int, line: Signer, x: float, y: float, room: float) -> None:
        right = Qt.AlignmentFlag.AlignRight
        self._line(f"{number:,}", x, y, NUMBER_WIDTH - 3, 8.5, colour=GREY, align=right)
        shown = self._line(
            line.name, x + NUMBER_WIDTH, y, room, 10.5, right_to_left=line.right_to_left
        )
        if not shown:
            self.unshown.append(number)

    def _line(
        self,
        text: str,
        x: float,
        y: float,
        width: float,
        points: float,
        *,
        colour: QColor | None = None,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        right_to_left: bool = False,
    ) -> bool:
        """Write one line, shortened to `width`, on a common base; return whether it has a font."""
        font = _font(points)
        metrics = QFontMetricsF(font, self._pdf)
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, _mm(width))
        layout = self._layout(text, font, _mm(width), align, right_to_left=right_to_left)
        self._painter.setPen(colour or INK)
        base = _mm(y + ROW - 2.8) - layout.lineAt(0).ascent()
        layout.draw(self._painter, QPointF(_mm(x), base))
        return _has_letters(layout)

    def _layout(
        self,
        text: str,
        font: QFont,
        width: float,
        align: Qt.AlignmentFlag,
        *,
        right_to_left: bool,
    ) -> QTextLayout:
        direction = (
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )
        option = QTextOption(align | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(direction)
        layout = QTextLayout(text, font, self._pdf)
        layout.setTextOption(option)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout

    def _block(
        self,
        text: str,
        y: float,
        width: float,
        points: float,
        *,
        bold: bool = False,
        colour: QColor | None = None,
    ) -> float:
        """Write lines at the left margin and return their height in millimetres."""
        self._painter.setPen(colour or INK)
        left = Qt.AlignmentFlag.AlignLeft
        layout = self._layout(text, _font(points, bold=bold), _mm(width), left, right_to_left=False)
        layout.draw(self._painter, QPointF(_mm(MARGIN), _mm(y)))
        return layout.boundingRect().height() * 25.4 / DPI

    def _next(self) -> None:
        self._pdf.newPage()
        self.page += 1
        y = PAGE[1] - 14 - ROW
        width = PAGE[0] - 2 * MARGIN
        title = (
            f"PRACTICE · {self._wording.texts.headline}"
            if self._practice
            else (self._wording.texts.headline)
        )
        self._line(title, MARGIN, y, width * 0.75, 8.5, colour=GREY)
        page = f"Page {self.page} of {self._pages}"
        right = Qt.AlignmentFlag.AlignRight
        self._line(page, PAGE[0] - MARGIN - 40, y, 40, 8.5, colour=GREY, align=right)

    @property
    def _accent(self) -> QColor:
        return QColor(self._campaign.facts.colours.accent)


def _petition(
    campaign: Campaign, wording: Wording, pdf: QPdfWriter, leading: float
) -> QTextDocument:
    """Return the petition's text and its sources, laid out in pages."""
    document = QTextDocument()
    document.documentLayout().setPaintDevice(pdf)
    document.setDocumentMargin(0)
    width, height = PAGE[0] - 2 * MARGIN, PAGE[1] - 2 * MARGIN - 10
    document.setPageSize(QSizeF(_mm(width), _mm(height)))
    cursor = QTextCursor(document)
    _paragraph(cursor, f"<b>{escape(wording.texts.headline)}</b>", 20, leading, after=7)
    for text in render(wording.story).paragraphs:
        _paragraph(cursor, text, 11.5, leading, after=3.4)
    if campaign.facts.sources:
        _paragraph(cursor, "<b>Sources</b>", 11.5, leading, after=1.5, before=5)
    for source in campaign.facts.sources:
        text = wording.texts.sources[str(source.number)]
        _paragraph(cursor, f"{source.number}. {escape(text)}", 9, leading, after=1)
    return document


def _paragraph(
    cursor: QTextCursor,
    html: str,
    points: float,
    leading: float,
    *,
    after: float,
    before: float = 0,
) -> None:
    """Write a paragraph whose lines are evenly apart, whichever fonts its letters come from."""
    form = QTextBlockFormat()
    form.setLineHeight(points * leading * CSS_DPI / 72, FIXED)
    form.setTopMargin(before * CSS_DPI / 25.4)
    form.setBottomMargin(after * CSS_DPI / 25.4)
    if cursor.atStart():
        cursor.setBlockFormat(form)
    else:
        cursor.insertBlock(form)
    piece = QTextDocument()
    piece.setDefaultFont(_font(points))
    piece.setHtml(html)
    inner = QTextCursor(piece)
    inner.select(QTextCursor.SelectionType.Document)
    letters = QTextCharFormat()
    letters.setFontPointSize(points)
    letters.setFontFamilies([fontfiles.FAMILY, *fontfiles.FALLBACKS])
    inner.mergeCharFormat(letters)
    cursor.insertFragment(inner.selection())
    cursor.mergeBlockFormat(form)


def _has_letters(layout: QTextLayout) -> bool:
    """Whether every letter found a font that has it: glyph 0 is the empty box."""
    return all(0 not in run.glyphIndexes() for run in layout.glyphRuns())


def _font(points: float, *, bold: bool = False) -> QFont:
    font = QFont(fontfiles.FAMILY)
    font.setPointSizeF(points)
    font.setBold(bold)
    return font


def _mm(length: float) -> float:
    return length * DPI / 25.4


def _box(x: float, y: float, width: float, height: float) -> QRectF:
    return QRectF(_mm(x), _mm(y), _mm(width), _mm(height))


_application: list[QGuiApplication] = []


def _prepare_qt() -> None:
    """Have an application, which fonts need, also where there is no display."""
    if QGuiApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        _application.append(QGuiApplication(sys.argv[:1]))
    if fontfiles.FAMILY not in QFontDatabase.families():
        for file in fontfiles.upright():
            QFontDatabase.addApplicationFont(str(file))
        QFont.insertSubstitutions(fontfiles.FAMILY, fontfiles.FALLBACKS)
