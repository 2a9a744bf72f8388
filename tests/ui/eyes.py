"""Eyes for tests: what is written where, and how well it stands out, taken from the pixels."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from PIL import Image
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem

from kiosk.campaign.colour import contrast
from kiosk.ui.robot import class_name, has_property
from tests.ui.conftest import Kiosk
from tests.ui.test_layout import box, on_another_page, uncovered

CAP_SHARE = 0.668  # capital height of Atkinson Hyperlegible as a share of its size
EDGE_SHARE = 0.002  # of the pixels of a text that have its full colour, at least

# What Python cannot read of a QML text.
WRITTEN = """
[effectiveHorizontalAlignment, paintedWidth, paintedHeight,
 typeof fontInfo === "undefined" ? font.pixelSize : fontInfo.pixelSize]
"""
OF_TEXTS = ("paintedWidth", "lineCount")
ALIGN_RIGHT = Qt.AlignmentFlag.AlignRight.value
ALIGN_H_CENTER = Qt.AlignmentFlag.AlignHCenter.value
IN_BRACKETS = re.compile(r"<[^>]*>")

Colour = tuple[int, int, int]


class Picture:
    """What the window looks like now."""

    def __init__(self, kiosk: Kiosk) -> None:
        """Take the picture."""
        grabbed = kiosk.app.window.grabWindow().convertToFormat(QImage.Format.Format_RGB888)
        size = (grabbed.width(), grabbed.height())
        lines = bytes(grabbed.constBits())
        self._image = Image.frombytes("RGB", size, lines, "raw", "RGB", grabbed.bytesPerLine())

    def at(self, x: float, y: float) -> str:
        """Return the colour of a pixel."""
        colour = self._image.getpixel((round(x), round(y)))
        assert isinstance(colour, tuple)
        return _name((int(colour[0]), int(colour[1]), int(colour[2])))

    def within(self, place: QRectF) -> "Image.Image":
        """Return a part of it."""
        edges = place.toAlignedRect()
        return self._image.crop((edges.x(), edges.y(), edges.right() + 1, edges.bottom() + 1))

    def contrast_within(self, place: QRectF) -> float:
        """Return how letters stand out: the commonest colour there against the one furthest off."""
        part = self.within(place)
        counted = part.getcolors(part.width * part.height) or []
        colours = [(count, (c[0], c[1], c[2])) for count, c in counted if isinstance(c, tuple)]
        _, ground = max(colours)
        enough = max(2, round(part.width * part.height * EDGE_SHARE))
        ratios = [contrast(_name(c), _name(ground)) for count, c in colours if count >= enough]
        return max(ratios, default=1.0)


def _name(colour: Colour) -> str:
    return "#{:02x}{:02x}{:02x}".format(*colour)


@dataclass(frozen=True)
class Text:
    """Something that is written on the screen."""

    item: QQuickItem
    words: str
    ink: QRectF  # where its letters are, whole or not, without what is empty above and below
    size_px: float

    @property
    def place(self) -> QRectF:
        """The place it has among the others, before it is moved within that."""
        item = self.item
        own = QRectF(item.x(), item.y(), item.width(), item.height())
        return item.parentItem().mapRectToScene(own)

    @property
    def seen(self) -> QRectF:
        """What of its ink shows, where it is in an area that turns pages."""
        seen = self.ink
        for above in around(self.item):
            seen = seen.intersected(box(above)) if above.clip() else seen
        return seen

    def belongs_to(self, other: QQuickItem) -> bool:
        """Whether it is part of something, or is it: what is written in several lines is."""
        return other is self.item or other in around(self.item)


def around(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield what an item is in, from the nearest on."""
    above: QQuickItem | None = item.parentItem()
    while above is not None:
        yield above
        above = above.parentItem()


def texts(kiosk: Kiosk) -> Iterator[Text]:
    """Yield what is written, the keyboard's keys and what other pages hold aside."""
    keys = set(kiosk.robot.items(board(kiosk)))
    for item in uncovered(kiosk):
        if (
            item in keys
            or not has_property(item, "paintedWidth")
            or not has_property(item, "lineCount")
        ):
            continue
        words = str(item.property("text"))
        if not words or any(i.opacity() == 0 for i in around(item)) or on_another_page(item):
            continue
        yield Text(item, words, *_written(item, words))


def _written(item: QQuickItem, words: str) -> tuple[QRectF, float]:
    """Return where the letters of a text are, which may be more than its own place, and their size.

    Letters that are made to fit are smaller than was asked for.
    """
    asked = QQmlExpression(QQmlEngine.contextForObject(item), item, WRITTEN)
    found: Any = asked.evaluate()[0]
    across, width, height, size = found.toVariant() if hasattr(found, "toVariant") else found
    x = (item.width() - width) * {ALIGN_RIGHT: 1.0, ALIGN_H_CENTER: 0.5}.get(across, 0.0)
    font = QFont(item.property("font"))
    font.setPixelSize(round(size))
    letters = QFontMetricsF(font).tightBoundingRect(IN_BRACKETS.sub("", words))
    first = float(item.property("baselineOffset"))
    lines = item.property("lineCount")
    last = first + height / lines * (lines - 1)
    top, bottom = first + letters.top(), last + letters.bottom()
    return item.mapRectToScene(QRectF(x, top, width, bottom - top)), float(size)


def controls(kiosk: Kiosk) -> list[QQuickItem]:
    """Return what can be pressed or written in, and shows."""
    keys = set(kiosk.robot.items(board(kiosk)))
    return [
        item
        for item in uncovered(kiosk)
        if item.activeFocusOnTab() and item not in keys and not on_another_page(item)
    ]


def board(kiosk: Kiosk) -> QQuickItem:
    """Return the on-screen keyboard, which may be of no height just now."""
    found = kiosk.app.window.findChild(QQuickItem, "keyboardPanel")
    assert isinstance(found, QQuickItem)
    return found


def face(control: QQuickItem) -> QRectF:
    """Return what of a control is seen and touched: of a field its frame."""
    if class_name(control).startswith("QQuickTextEdit"):
        return box(control.parentItem().parentItem())
    frame = control.parentItem() if class_name(control).startswith("QQuickTextInput") else control
    return box(frame)


def called(control: QQuickItem) -> str:
    """Name a control in what is said about a fault."""
    if class_name(control).startswith("QQuickTextInput"):
        return str(control.parentItem().parentItem().property("label"))
    return control.objectName() or str(control.property("text")) or class_name(control)


def apart(one: QRectF, other: QRectF) -> float:
    """Return how far two places are from each other, in pixels, along the nearer way."""
    across = max(one.left() - other.right(), other.left() - one.right())
    down = max(one.top() - other.bottom(), other.top() - one.bottom())
    return max(across, down)
