"""From what a finger draws to a `Drawing`: within its box, and no more points than it needs."""

from collections.abc import Sequence
from typing import TypeVar

from kiosk.signing.drawing import (
    BOX_HEIGHT,
    BOX_WIDTH,
    MAX_POINTS,
    MAX_STROKES,
    Drawing,
    Point,
    Stroke,
)

# In units of the box. A line that strays by less than this looks the same at any size it is shown.
FINEST = 0.5
COARSEST = 40.0
# What is smaller than this in both directions is a dot, and no signature.
LEAST_SIZE = 15

# A bend is drawn in steps of about this length, in units of the box.
STEP = 6.0
MOST_STEPS = 12

Felt = tuple[float, float]
Raw = Sequence[Felt]
P = TypeVar("P", Felt, Point)


def bend(before: Felt, last: Felt, here: Felt) -> list[Felt]:
    """Return the way from the middle between two points to that between the last and the next.

    A finger is felt sixty times a second: between, its line bends (a parabola), without a corner.
    """
    (x0, y0), (x2, y2) = _middle(before, last), _middle(last, here)
    length = abs(x2 - x0) + abs(y2 - y0)
    steps = max(1, min(MOST_STEPS, round(length / STEP)))
    return [
        (
            (1 - t) ** 2 * x0 + 2 * t * (1 - t) * last[0] + t**2 * x2,
            (1 - t) ** 2 * y0 + 2 * t * (1 - t) * last[1] + t**2 * y2,
        )
        for t in (step / steps for step in range(1, steps + 1))
    ]


def _middle(one: Felt, other: Felt) -> Felt:
    return (one[0] + other[0]) / 2, (one[1] + other[1]) / 2


def drawn(strokes: Sequence[Raw]) -> Drawing:
    """Return the drawing of strokes as they were felt, in units of the box; nothing is too much.

    Points outside the box are moved to its edge. A long drawing is kept less finely; beyond
    MAX_STROKES the first ones are kept.
    """
    kept = [line(stroke) for stroke in strokes[:MAX_STROKES] if stroke]
    strays = FINEST
    while sum(map(len, kept)) > MAX_POINTS and strays < COARSEST:
        strays *= 1.5
        kept = [tuple(thin(stroke, strays)) for stroke in kept]
    while sum(map(len, kept)) > MAX_POINTS:
        kept = [(*stroke[:-1:2], stroke[-1]) for stroke in kept]
    return Drawing(tuple(kept))


def line(felt: Raw) -> Stroke:
    """Return one stroke as it is kept, as finely as can be seen."""
    inside = [(min(BOX_WIDTH, max(0.0, x)), min(BOX_HEIGHT, max(0.0, y))) for x, y in felt]
    points: list[Point] = []
    for x, y in thin(inside, FINEST):
        if not points or (round(x), round(y)) != points[-1]:
            points.append((round(x), round(y)))
    return tuple(points)


def is_small(drawing: Drawing) -> bool:
    """Whether it is a mere dot, such as a finger leaves that only touched the box."""
    points = [point for stroke in drawing.strokes for point in stroke]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return max(xs) - min(xs) < LEAST_SIZE and max(ys) - min(ys) < LEAST_SIZE


def thin(stroke: Sequence[P], strays: float) -> Sequence[P]:
    """Leave out the points without which the line strays no further (Douglas and Peucker, 1973)."""
    if len(stroke) < 3:
        return stroke
    keep = {0, len(stroke) - 1}
    parts = [(0, len(stroke) - 1)]
    while parts:
        first, last = parts.pop()
        far, at = _furthest(stroke, first, last)
        if far > strays:
            keep.add(at)
            parts += [(first, at), (at, last)]
    return [stroke[at] for at in sorted(keep)]


def _furthest(stroke: Sequence[P], first: int, last: int) -> tuple[float, int]:
    """Return how far the points between two strayed from the line, at most, and which did."""
    (x0, y0), (x1, y1) = stroke[first], stroke[last]
    across, down = x1 - x0, y1 - y0
    length = (across * across + down * down) ** 0.5
    far, found = 0.0, first
    for at in range(first + 1, last):
        x, y = stroke[at][0] - x0, stroke[at][1] - y0
        strayed = abs(across * y - down * x) / length if length else (x * x + y * y) ** 0.5
        if strayed > far:
            far, found = strayed, at
    return far, found
