"""A box to sign in with finger, pen or mouse: the ink follows at once, and is kept as strokes."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Property, QPointF, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QEventPoint,
    QImage,
    QMouseEvent,
    QPainter,
    QPen,
    QPolygonF,
    QTouchEvent,
)
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.signing.drawing import BOX_WIDTH, MAX_STROKES
from kiosk.signing.strokes import Felt, bend, line

QML_IMPORT_NAME = "Kiosk.Views"
QML_IMPORT_MAJOR_VERSION = 1

Points = list[Felt]
# Nearer than this to the last point a finger has only trembled; in units of the box.
NEAR = 1.5
# Of one stroke: minutes without lifting the finger.
MAX_FELT = 20_000


class Sheet(Protocol):
    """Where strokes are kept."""

    def draw(self, name: str, strokes: Sequence[Points]) -> None:
        """Take all strokes of a field."""

    def strokes(self, name: str) -> Sequence[Sequence[tuple[float, float]]]:
        """Return the strokes of a field."""


@QmlElement
class InkBox(QQuickPaintedItem):
    """Takes strokes while it is on the screen. It is 1,000 units wide, whatever its size.

    Only what is new is drawn; the picture of it goes with the item.
    """

    changed = Signal()
    begun = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        """Be an empty box that belongs to no field yet."""
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self._name = ""
        self._colour = QColor("black")
        self._width = 3.0
        self._strokes: list[Points] = []
        self._finger: int | None = None
        self._felt: Points = []  # the last points of the stroke under way
        self._image = QImage()
        self.setAcceptedMouseButtons(Qt.MouseButton.LeftButton)
        self.setAcceptTouchEvents(True)

    @Slot("QVariant", str)
    def show(self, sheet: Sheet, name: str) -> None:
        """Show what was drawn into a field, and draw into it from now on."""
        self._sheet, self._name = sheet, name
        self._felt = []
        self._strokes = [list(stroke) for stroke in sheet.strokes(name)]
        self._draw_anew()

    @Slot()
    def clear(self) -> None:
        """Begin with an empty box."""
        self._felt = []
        self._strokes = []
        self._draw_anew()
        self._hand_on()

    @Slot()
    def forget(self) -> None:
        """Keep nothing: the screen goes, and Python may hold on to what was this box."""
        self._sheet = None
        self._felt = []
        self._strokes = []
        self._image = QImage()

    def holds_anything(self) -> bool:
        """Whether anything that was drawn is still in it."""
        return bool(self._strokes) or not self._image.isNull()

    # What hands do.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke."""
        self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with it."""
        self._go_on(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lift the pen."""
        self._go_on(event.position())
        self._end()

    def mouseUngrabEvent(self) -> None:
        """Something else has the mouse now: what is there stays."""
        self._end()

    def touchEvent(self, event: QTouchEvent) -> None:
        """Follow one finger, from where it is put down until it is lifted."""
        for point in event.points():
            if point.state() == QEventPoint.State.Pressed and self._finger is None:
                self._begin(point.position())
                self._finger = point.id()
            elif point.id() == self._finger:
                self._go_on(point.position())
                if point.state() == QEventPoint.State.Released:
                    self._end()
        event.accept()

    def touchUngrabEvent(self) -> None:
        """The touch was none, such as a palm's."""
        if self._felt:
            self._strokes.pop()
            self._felt = []
            self._draw_anew()
        self._finger = None

    def _begin(self, place: QPointF) -> None:
        self._end()
        if len(self._strokes) >= MAX_STROKES:
            return
        point = self._unit(place)
        self._felt = [point]
        self._strokes.append([point])
        self._ink([point])
        self.begun.emit()
        self.changed.emit()

    def _go_on(self, place: QPointF) -> None:
        point = self._unit(place)
        if (
            self._felt
            and len(self._strokes[-1]) < MAX_FELT
            and _apart(point, self._felt[-1]) >= NEAR
        ):
            self._felt = [*self._felt[-2:], point]
            self._add(bend(*self._felt) if len(self._felt) == 3 else [])

    def _end(self) -> None:
        self._finger = None
        if self._felt:
            self._add(self._felt[-1:])
            self._felt = []
            self._strokes[-1] = list(line(self._strokes[-1]))
            self._draw_anew()  # what is seen is what is kept
            self._hand_on()

    def _add(self, points: Points) -> None:
        stroke = self._strokes[-1]
        self._ink([stroke[-1], *points])
        stroke += points

    def _hand_on(self) -> None:
        if self._sheet is not None:
            self._sheet.draw(self._name, self._strokes)
        self.changed.emit()

    def _unit(self, place: QPointF) -> tuple[float, float]:
        """Return a place within the box in its units."""
        inside = QPointF(
            min(self.width(), max(0.0, place.x())), min(self.height(), max(0.0, place.y()))
        )
        scale = BOX_WIDTH / max(1.0, self.width())
        return inside.x() * scale, inside.y() * scale

    # What is seen.

    def paint(self, painter: QPainter) -> None:
        """Show the ink there is."""
        painter.drawImage(0, 0, self._image)

    def geometryChange(self, new: QRectF | QRect, old: QRectF | QRect) -> None:
        """Draw everything for another size."""
        super().geometryChange(new, old)
        if new.size() != old.size():
            self._draw_anew()

    def _draw_anew(self) -> None:
        size = self.size().toSize()
        self._image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        self._image.fill(Qt.GlobalColor.transparent)
        for stroke in self._strokes:
            self._ink(stroke)
        self.update()
        self.changed.emit()

    def _ink(self, points: Points) -> None:
        """Draw a line through these points, or a dot."""
        if self._image.isNull():
            return
        scale = self.width() / BOX_WIDTH
        way = QPolygonF([QPointF(x * scale, y * scale) for x, y in points])
        painter = QPainter(self._image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(self._colour, self._width, Qt.PenStyle.SolidLine, cap, join))
        painter.drawPolyline(way) if len(points) > 1 else painter.drawPoint(way.first())
        painter.end()
        edge = self._width + 2
        self.update(way.boundingRect().adjusted(-edge, -edge, edge, edge).toAlignedRect())

    def _set_colour(self, colour: QColor) -> None:
        self._colour = colour
        self._draw_anew()

    def _set_width(self, width: float) -> None:
        self._width = width
        self._draw_anew()

    empty = Property(bool, lambda s: not s._strokes, notify=changed)
    colour = Property(QColor, lambda s: s._colour, _set_colour, notify=changed)
    penWidth = Property(float, lambda s: s._width, _set_width, notify=changed)


def _apart(one: Felt, other: Felt) -> float:
    return abs(one[0] - other[0]) + abs(one[1] - other[1])
