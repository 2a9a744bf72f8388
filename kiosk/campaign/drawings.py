"""An SVG picture before it is shown: nothing in it runs, fetches, moves, or takes for ever.

It is read by expat, piece by piece, up to the first thing that ends the reading.
"""

import base64
import binascii
import math
import re
from dataclasses import dataclass, field
from xml.parsers import expat

SVG = "http://www.w3.org/2000/svg"
XML = "http://www.w3.org/xml/1998/namespace"  # in small letters

MAX_BYTES = 2_000_000
# As they are drawn: what is used twice counts twice. At 900 × 1100 pixels a part over the whole
# picture takes Qt up to 0.7 ms, with a gradient ten times that.
MAX_ELEMENTS = 5_000
GRADIENT_COUNTS = 10
MAX_DEPTH = 100
MAX_SIDE = 10_000.0  # what width and height may say; Qt would take memory for that many pixels
MAX_INNER_BYTES = 1_000_000  # of a picture inside the picture

_CURE = "save it as “plain SVG”, or as PNG"
_RUNS = ("script", "foreignobject", "iframe", "object", "embed", "handler", "audio", "video")
_MOVES = ("animate", "animatecolor", "animatemotion", "animatetransform", "set", "discard")
# Each is drawn anew wherever it is used: 100 uses over the whole picture took Qt 1.6 s for a
# pattern, 10 s for a mask and 90 s for a filter.
_SLOW = ("mask", "filter", "pattern", "marker")
_INNER = re.compile(r"data:image/(png|jpe?g|webp);base64,(?P<data>[A-Za-z0-9+/=\s]*)\Z")
_URL = re.compile(r"url\(\s*[\"']?\s*(?P<target>[^)]*)", re.IGNORECASE)
_STYLE_FETCHES = re.compile(r"@import|@charset|image-set\(|\bsrc\(|\\", re.IGNORECASE)
_LENGTH = re.compile(
    r"\s*(?P<number>[0-9.]+(?:e[0-9]+)?)\s*(?P<unit>px|pt|pc|mm|cm|in|em|ex|%)?\s*"
)
_PIXELS = {"mm": 3.78, "cm": 37.8, "in": 96.0, "pt": 1.33, "pc": 16.0, "em": 16.0, "ex": 8.0}


class DrawingError(ValueError):
    """What is wrong with a drawing, and where."""

    def __init__(self, line: int, sentence: str) -> None:
        """Keep the line, from 1."""
        super().__init__(sentence)
        self.line = line


@dataclass
class _Part:
    """An element with a name: how much is inside it, and what it uses by name."""

    line: int
    is_gradient: bool = False
    elements: int = 0
    uses: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Drawing:
    """What a drawing holds: bitmaps, each with its line."""

    bitmaps: tuple[tuple[int, bytes], ...]


def read_drawing(content: bytes) -> Drawing:
    """Read an SVG through. Raises DrawingError for the first thing that cannot be shown."""
    reader = _Reader()
    try:
        reader.parser.Parse(content, True)
    except expat.ExpatError as error:
        known = expat.errors.messages.get(error.code, "")
        if known in (
            expat.errors.XML_ERROR_UNKNOWN_ENCODING,
            expat.errors.XML_ERROR_INCORRECT_ENCODING,
        ):
            sentence = "this SVG picture is not in UTF-8; save it as UTF-8"
        else:
            sentence = "this is not an SVG picture: a tag or a sign in it is not closed"
        raise DrawingError(error.lineno or 1, sentence) from error
    except (LookupError, ValueError) as error:  # an encoding that Python knows and XML cannot use
        if isinstance(error, DrawingError):
            raise
        raise DrawingError(1, "this SVG picture is not in UTF-8; save it as UTF-8") from error
    reader.count_what_is_drawn()
    return Drawing(tuple(reader.bitmaps))


class _Reader:
    """What expat calls; every refusal is a DrawingError at the line it has come to."""

    def __init__(self) -> None:
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.ProcessingInstructionHandler = self._instruction
        self.bitmaps: list[tuple[int, bytes]] = []
        self._open: list[tuple[str, str]] = []
        self._parts: dict[str, _Part] = {"": _Part(1)}
        self._count = 0
        self._style, self._style_line = "", 1

    def _refuse(self, sentence: str) -> None:
        raise DrawingError(self.parser.CurrentLineNumber, sentence)

    def _doctype(self, *_: object) -> None:
        self._refuse(f"the picture has a DOCTYPE, which can bring in other files; {_CURE}")

    def _instruction(self, target: str, _: str) -> None:
        if target == "xml-stylesheet":
            self._refuse(f"the picture takes its style from another file; {_CURE}")

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        namespace, _, name = tag.rpartition(" ")
        name = name.lower()
        if not self._open and tag != f"{SVG} svg":
            self._refuse("this is not an SVG picture; save the drawing as SVG, or as PNG")
        self._count += 1
        if self._count > MAX_ELEMENTS:
            self._refuse(f"the picture has more than {MAX_ELEMENTS:,} parts; save it as PNG")
        if len(self._open) >= MAX_DEPTH:
            self._refuse(f"groups stand inside each other {MAX_DEPTH} deep; save it as PNG")
        self._refuse_kind(name)
        identity = attributes.get("id", "")
        self._open.append((name, identity))
        self._style_line = self.parser.CurrentLineNumber
        if identity:
            part = _Part(self.parser.CurrentLineNumber, name.endswith("gradient"))
            self._parts.setdefault(identity, part)
        for owner in {"", *(each for _, each in self._open if each)}:
            self._parts[owner].elements += 1
        for attribute, value in attributes.items():
            self._attribute(name, attribute.lower(), value)
        if namespace == SVG and name == "svg":
            self._check_size(attributes)

    def _refuse_kind(self, name: str) -> None:
        if name in _RUNS:
            self._refuse(f"the picture has a <{name}>, which can run a program; {_CURE}")
        if name in _MOVES:
            self._refuse(f"the picture moves (<{name}>); take that out, or save it as PNG")
        if name in _SLOW:
            self._refuse(f"the picture has a <{name}>, which takes long to draw; save it as PNG")

    def _end(self, _: str) -> None:
        name, _identity = self._open.pop()
        if name == "style":
            self._check_style(self._style, self._style_line)
            self._style = ""

    def _text(self, text: str) -> None:
        if self._open and self._open[-1][0] == "style":
            self._style += text

    def _attribute(self, element: str, name: str, value: str) -> None:
        if name.startswith("on"):  # an attribute of a name space has that before it
            self._refuse(f"the picture has “{name}”, which can run a program; {_CURE}")
        if name == f"{XML} base":
            self._refuse(f"the picture has “xml:base”, which leads elsewhere; {_CURE}")
        name = name.rpartition(" ")[2]
        if name in ("href", "src"):
            self._reference(element, value.strip())
        else:
            self._check_style(value, self.parser.CurrentLineNumber, is_css=name == "style")

    def _reference(self, element: str, target: str) -> None:
        if target.startswith("#"):
            self._use(target[1:])
            return
        inner = _INNER.match(target) if element in ("image", "feimage") else None
        if inner is None:
            short = f" (“{target[:40]}”)" if target[:40].isprintable() else ""
            self._refuse(f"the picture refers to something outside it{short}; {_CURE}")
            return
        if len(target) > MAX_INNER_BYTES * 4 // 3:
            self._refuse("the picture inside this picture is larger than 1 MB; save it as PNG")
        try:
            data = base64.b64decode(inner["data"], validate=False)
        except (binascii.Error, ValueError):
            self._refuse(f"the picture inside this picture is damaged; {_CURE}")
            return
        self.bitmaps.append((self.parser.CurrentLineNumber, data))

    def _check_style(self, text: str, line: int, *, is_css: bool = True) -> None:
        if is_css and _STYLE_FETCHES.search(text):
            sentence = f"the style brings in something from outside the picture; {_CURE}"
            raise DrawingError(line, sentence)
        for url in _URL.finditer(text):
            target = url["target"]
            if not target.startswith("#"):
                sentence = f"the style refers to something outside the picture; {_CURE}"
                raise DrawingError(line, sentence)
            self._use(target[1:].strip(" \"'"))

    def _use(self, name: str) -> None:
        for owner in {"", *(each for _, each in self._open if each)}:
            self._parts[owner].uses.append(name)

    def _check_size(self, attributes: dict[str, str]) -> None:
        for key in ("width", "height"):
            if key in attributes and _pixels(attributes[key]) is None:
                sentence = f"{key} has to be a number from 1 to {MAX_SIDE:,.0f} pixels; {_CURE}"
                self._refuse(sentence)
        box = attributes.get("viewBox")
        if box is not None and len(self._open) == 1 and not _is_box(box):
            self._refuse(f"viewBox has to be four numbers, the last two larger than 0; {_CURE}")

    def count_what_is_drawn(self) -> None:
        """Refuse what grows without end by using itself, or what uses much many times."""
        sizes: dict[str, int] = {}
        waiting = [("", False)]
        under_way = set[str]()
        while waiting:
            name, is_done = waiting.pop()
            part = self._parts[name]
            known = [use for use in part.uses if use in self._parts]
            inner = [use for use in known if not self._parts[use].is_gradient]
            if is_done:
                under_way.discard(name)
                gradients = (len(known) - len(inner)) * GRADIENT_COUNTS
                sizes[name] = part.elements + gradients + sum(sizes.get(use, 0) for use in inner)
                if sizes[name] > MAX_ELEMENTS:
                    sentence = f"the picture draws more than {MAX_ELEMENTS:,} parts; save it as PNG"
                    raise DrawingError(part.line, sentence)
                continue
            if name in sizes:
                continue
            under_way.add(name)
            waiting.append((name, True))
            for use in inner:
                if use in under_way:
                    sentence = f"“{use}” is drawn inside itself; {_CURE}"
                    raise DrawingError(self._parts[use].line, sentence)
                if use not in sizes:
                    waiting.append((use, False))


def _pixels(length: str) -> float | None:
    """Return a length in pixels; None for one that is no size, or far too large."""
    found = _LENGTH.fullmatch(length.lower())
    if found is None:
        return None
    if found["unit"] == "%":
        return 1.0
    try:
        pixels = float(found["number"]) * _PIXELS.get(found["unit"] or "", 1.0)
    except ValueError:
        return None
    return pixels if 0 < pixels <= MAX_SIDE else None


def _is_box(box: str) -> bool:
    parts = re.split(r"[\s,]+", box.strip())
    try:
        numbers = [float(part) for part in parts]
    except ValueError:
        return False
    return (
        len(numbers) == 4
        and all(math.isfinite(n) and abs(n) <= 1e7 for n in numbers)
        and min(numbers[2:]) > 0
    )
