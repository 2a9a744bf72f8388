"""A picture before it is shown: is it one, is it large enough, and what does it tell by the way."""

import struct
import warnings
import zlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.campaign.drawings import MAX_BYTES as MAX_SVG_BYTES
from kiosk.campaign.drawings import DrawingError, read_drawing
from kiosk.campaign.faults import Fault
from kiosk.campaign.files import look_at, read_bytes, wrong_name
from kiosk.campaign.pack import MAX_PICTURE_BYTES

if TYPE_CHECKING:
    from PIL.Image import Image

# Qt takes 256 MB for a picture at the most, four bytes a pixel.
MAX_PIXELS = 50_000_000
# Beside the words of a 3840x2160 screen the picture has about 1570x2160 pixels, above them on an
# upright one 2160x1770 (AttractScreen.qml). Half of that, drawn twice as large, is still clear.
MIN_SHORT, MIN_LONG = 800, 1000

_SPACE = 0x8825  # EXIF's pointer to where the picture was taken (GPS IFD)
_PLACES = (b"GPSLatitude", b"GPSLongitude", b"LocationCreated", b"LocationShown", b"photoshop:City")
# What Pillow raises for files that are damaged: each of its readers has its own.
_DAMAGED = (
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    TypeError,
    LookupError,
    AttributeError,
    ArithmeticError,
    RuntimeError,
    struct.error,
    zlib.error,
)


def check_picture(folder: Path, name: str) -> Iterator[Fault]:
    """Yield what is wrong with a picture of a pack; nothing for one that was refused unopened."""
    if wrong_name(name) or look_at(folder, name, MAX_PICTURE_BYTES):
        return  # said when the pack was read
    is_svg = name.lower().endswith(".svg")
    faults: list[Fault] = []
    content = read_bytes(folder, name, MAX_SVG_BYTES if is_svg else MAX_PICTURE_BYTES, faults)
    yield from faults
    if content is not None:
        yield from _check_svg(name, content) if is_svg else _check_bitmap(name, content)


def _check_svg(name: str, content: bytes) -> Iterator[Fault]:
    try:
        drawing = read_drawing(content)
    except DrawingError as error:
        yield Fault(name, error.line, str(error))
        return
    for line, bitmap in drawing.bitmaps:
        for fault in _check_bitmap(name, bitmap):
            if not fault.warning:
                yield Fault(name, line, f"inside this picture: {fault.sentence}")


def _check_bitmap(name: str, content: bytes) -> Iterator[Fault]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Pillow's, of pictures it finds odd
        try:
            width, height, tells_place = _look_at(content)
        except _TooLargeError:
            sentence = f"the picture has more than {MAX_PIXELS // 1_000_000} million pixels"
            yield Fault(name, 0, f"{sentence}; save it smaller")
        except _DAMAGED:
            sentence = "this is not a picture, or a damaged one; save it as PNG, JPEG, WebP or SVG"
            yield Fault(name, 0, sentence)
        else:
            yield from _looked_at(name, width, height, tells_place=tells_place)


class _TooLargeError(Exception):
    pass


def _look_at(content: bytes) -> tuple[int, int, bool]:
    """Return width and height in pixels, and whether it tells where it was taken."""
    from PIL import Image

    formats = ("PNG", "JPEG", "WEBP")
    try:
        with Image.open(BytesIO(content), formats=formats) as picture:
            width, height = picture.size
            if width * height > MAX_PIXELS:
                raise _TooLargeError
            picture.verify()
        with Image.open(BytesIO(content), formats=formats) as picture:
            tells_place = _tells_place(picture)
            picture.draft("L", (1, 1))  # a JPEG in as few pixels as show that it is whole
            picture.load()
    except (Image.DecompressionBombError, MemoryError) as error:
        raise _TooLargeError from error
    return width, height, tells_place


def _looked_at(name: str, width: int, height: int, *, tells_place: bool) -> Iterator[Fault]:
    if min(width, height) < MIN_SHORT or max(width, height) < MIN_LONG:
        sentence = (
            f"the picture has {width} × {height} pixels and is blurred on a large screen; take one"
            f" of {MIN_LONG} × {MIN_SHORT} or more"
        )
        yield Fault(name, 0, sentence, warning=True)
    if tells_place:
        sentence = (
            "the picture tells where it was taken (GPS); save it without, or export it as PNG"
            " without metadata"
        )
        yield Fault(name, 0, sentence, warning=True)


def _tells_place(picture: "Image") -> bool:
    exif = picture.getexif()
    if exif.get_ifd(_SPACE):
        return True
    notes = [
        v if isinstance(v, bytes) else str(v).encode(errors="ignore") for v in picture.info.values()
    ]
    return any(place in note for note in notes for place in _PLACES)
