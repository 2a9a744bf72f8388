"""Drawn signatures as pictures (SVG): one file each, named by the receipt, and nothing but strokes.

Points stand in them as they were drawn, so that what was signed can be read back to the stroke.
"""

import re

from kiosk.signing.drawing import BOX_HEIGHT, BOX_WIDTH, Drawing, Stroke
from kiosk.signing.signature import Signature

SUFFIX = ".svg"
LINE_WIDTH = 8  # of the 1,000 units across the box: what a pen leaves on a signature line


def file_names(signature: Signature) -> dict[str, str]:
    """Return the names of a record's drawn signatures by their fields: the receipt, for one alone.

    Whoever made a record chose what stands in it: nothing of it leads out of a folder.
    """
    drawn = [name for name, answer in signature.own_answers.items() if isinstance(answer, Drawing)]
    receipt = _plain(signature.receipt)
    if len(drawn) == 1:
        return {drawn[0]: receipt + SUFFIX}
    return {name: f"{receipt}-{_plain(name)}{SUFFIX}" for name in drawn}


def _plain(text: str) -> str:
    return re.sub(r"[^A-Za-z0-9-]+", "-", text)


def svg(drawing: Drawing) -> bytes:
    """Return the picture of a drawing: black lines on nothing, with round ends."""
    strokes = [stroke for stroke in drawing.strokes if stroke]
    lines = "".join(f'<path d="{_path(stroke)}"/>' for stroke in strokes if len(stroke) > 1)
    dots = "".join(_dot(stroke) for stroke in strokes if len(stroke) == 1)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {BOX_WIDTH} {BOX_HEIGHT}">'
        f'<g fill="none" stroke="#000" stroke-width="{LINE_WIDTH}" stroke-linecap="round"'
        f' stroke-linejoin="round">{lines}</g>{dots}</svg>\n'
    ).encode()


def _path(stroke: Stroke) -> str:
    (x, y), *others = stroke
    return f"M{x} {y}L" + " ".join(f"{x} {y}" for x, y in others)


def _dot(stroke: Stroke) -> str:
    [(x, y)] = stroke
    return f'<circle cx="{x}" cy="{y}" r="{LINE_WIDTH / 2:g}"/>'
