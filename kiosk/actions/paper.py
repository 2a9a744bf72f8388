"""Pages to print: words, lines and codes on A4, in the fonts that come with the program.

Lengths are millimetres from the upper left corner; sizes of letters are points.
"""

import io
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from kiosk import fontfiles
from kiosk.actions import qr
from kiosk.fontfiles import Weight

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

DPI = 300
A4 = (210.0, 297.0)
INK, GREY, FAINT = "#14120d", "#5c5750", "#b9b2a6"
LINE_HEIGHT = 1.28


def pixels(length: float) -> int:
    """Return millimetres as pixels of the page."""
    return round(length * DPI / 25.4)


class Page:
    """One page. `unshown` collects the letters that no font has."""

    def __init__(self, size: tuple[float, float] = A4, mode: str = "RGB") -> None:
        """Begin an empty page; `mode` is Pillow's: "RGB", or "L" to print in black only."""
        from PIL import Image, ImageDraw

        self.size = size
        self.image: Image.Image = Image.new(mode, (pixels(size[0]), pixels(size[1])), "white")
        self._pen = ImageDraw.Draw(self.image)
        self.unshown = set[str]()

    def write(
        self,
        text: str,
        x: float,
        y: float,
        width: float,
        points: float,
        *,
        bold: bool = False,
        colour: str = INK,
        lines: int | None = None,
    ) -> float:
        """Write a paragraph, broken to `width`, and return where the next may begin.

        With `lines`, what is longer ends in “…”.
        """
        font = self._font(text, points, bold=bold)
        broken = _broken(text, font, pixels(width))
        if lines is not None and len(broken) > lines:
            broken = [*broken[: lines - 1], _cut(broken[lines - 1], font, pixels(width))]
        step = pixels(points * 25.4 / 72 * LINE_HEIGHT)
        top = pixels(y)
        for line in broken:
            self._pen.text((pixels(x), top), line, colour, font)
            top += step
        return top * 25.4 / DPI

    def width_of(self, text: str, points: float, *, bold: bool = False) -> float:
        """Return how wide a line would be."""
        return self._font(text, points, bold=bold).getlength(text) * 25.4 / DPI

    def fill(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """Fill a rectangle."""
        corners = (pixels(x), pixels(y), pixels(x + width) - 1, pixels(y + height) - 1)
        self._pen.rectangle(corners, fill=colour)

    def frame(self, x: float, y: float, width: float, height: float, colour: str = INK) -> None:
        """Draw the outline of a rectangle."""
        corners = (pixels(x), pixels(y), pixels(x + width), pixels(y + height))
        self._pen.rectangle(corners, outline=colour, width=3)

    def code(self, uri: str, x: float, y: float, side: float) -> float:
        """Put a code into a square, quiet zone included, and return the side it took.

        Its dark part begins at `x`: the paper to the left of it is quiet too. A module is a whole
        number of pixels, at least those a phone needs. Raises BadInputError for a link that is too
        long for a code.
        """
        from PIL import Image

        code = qr.encode(uri)
        scale = max(qr.MIN_MODULE_PIXELS, pixels(side) // code.size)
        picture, quiet = Image.open(io.BytesIO(code.png(scale))), qr.QUIET_ZONE * scale
        self.image.paste(picture.convert(self.image.mode), (pixels(x) - quiet, pixels(y)))
        return picture.width * 25.4 / DPI

    def _font(self, text: str, points: float, *, bold: bool) -> "FreeTypeFont":
        """Return the first font that has every letter, else the one that lacks the fewest."""
        weight: Weight = "Bold" if bold else "Regular"
        size = round(points * DPI / 72)
        letters = {letter for letter in text if letter.isprintable() and not letter.isspace()}
        lacking = {
            package: {letter for letter in letters if not _has(package, letter)}
            for package in fontfiles.packages()
        }
        best = min(lacking, key=lambda package: len(lacking[package]))
        self.unshown |= lacking[best]
        return font(best, size, weight)


def to_pdf(pages: Sequence[Page], title: str) -> bytes:
    """Return the pages as one PDF."""
    first, *rest = (page.image for page in pages)
    buffer = io.BytesIO()
    first.save(
        buffer,
        "PDF",
        resolution=DPI,
        save_all=True,
        append_images=rest,
        title=title,
        creator="Petition Kiosk",
        quality=92,
    )
    return buffer.getvalue()


@lru_cache(maxsize=64)
def font(package: str, size: int, weight: Weight = "Regular") -> "FreeTypeFont":
    """Return a font of a package in pixels."""
    from PIL import ImageFont

    file, is_variable = fontfiles.file_of(package, weight)
    found = ImageFont.truetype(io.BytesIO(file.read_bytes()), size)
    if is_variable:
        found.set_variation_by_name(weight)
    return found


@lru_cache(maxsize=4096)
def _has(package: str, letter: str) -> bool:
    """Whether a font has a letter: what it lacks looks like what nothing is."""
    probe = font(package, 24)
    return bytes(probe.getmask(letter)) != bytes(probe.getmask("\U0010fffd"))


def _broken(text: str, font: "FreeTypeFont", width: int) -> list[str]:
    """Break a text between words, and a word that is too long inside it."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if font.getlength(longer) <= width:
            lines[-1] = longer
            continue
        if lines[-1]:
            lines.append("")
        for letter in word:
            if lines[-1] and font.getlength(lines[-1] + letter) > width:
                lines.append("")
            lines[-1] += letter
    return lines


def _cut(line: str, font: "FreeTypeFont", width: int) -> str:
    while line and font.getlength(line + " …") > width:
        line = line[:-1]
    return f"{line.rstrip()} …"
