"""From what a finger draws to strokes that are kept: in their box, thin, and within the limits."""

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.signing.drawing import BOX_HEIGHT, BOX_WIDTH, MAX_POINTS, MAX_STROKES, Drawing
from kiosk.signing.strokes import FINEST, bend, drawn, is_small, thin

ANYWHERE = st.floats(-5_000, 5_000)
STROKES = st.lists(st.lists(st.tuples(ANYWHERE, ANYWHERE), max_size=80), max_size=130)


def spiral(turns: int, points: int) -> list[tuple[float, float]]:
    """A long line that can hardly be thinned."""
    angles = (2 * math.pi * turns * n / points for n in range(points))
    return [
        (
            500 + 190 * math.cos(a) * (1 - n / points / 2),
            200 + 190 * math.sin(a) * (1 - n / points / 2),
        )
        for n, a in enumerate(angles)
    ]


@given(STROKES)
def test_whatever_is_drawn_is_a_drawing_that_can_be_kept(
    strokes: list[list[tuple[float, float]]],
) -> None:
    found = drawn(strokes)
    assert Drawing.from_values({"strokes": found.strokes}) == found
    assert bool(found) == any(strokes[:MAX_STROKES])


def test_a_straight_line_keeps_its_two_ends() -> None:
    assert drawn([[(x, x / 5) for x in range(0, 1001, 10)]]).strokes == (((0, 0), (1000, 200)),)


def test_a_corner_stays() -> None:
    corner = [(0, 0), (50, 50), (100, 100), (150, 50), (200, 0)]
    assert [*thin(corner, FINEST)] == [(0, 0), (100, 100), (200, 0)]


def test_a_thinned_line_strays_less_than_can_be_seen() -> None:
    whole = spiral(3, 400)
    [stroke] = drawn([whole]).strokes
    assert len(stroke) < 200
    for x, y in whole:
        nearest = min(_from_line(x, y, *pair) for pair in pairwise(stroke))
        assert nearest < FINEST + 1  # and half a unit of rounding


def _from_line(x: float, y: float, one: tuple[int, int], other: tuple[int, int]) -> float:
    across, down = other[0] - one[0], other[1] - one[1]
    t = ((x - one[0]) * across + (y - one[1]) * down) / (across**2 + down**2)
    t = max(0.0, min(1.0, t))
    return math.dist((x, y), (one[0] + t * across, one[1] + t * down))


def test_what_is_too_much_is_kept_less_finely_and_whole() -> None:
    strokes = [spiral(30, 4_000) for _ in range(12)]
    found = drawn(strokes)
    assert sum(map(len, found.strokes)) <= MAX_POINTS
    assert len(found.strokes) == 12
    for raw, stroke in zip(strokes, found.strokes, strict=True):
        assert math.dist(raw[-1], stroke[-1]) < 1


def test_what_leaves_the_box_ends_at_its_edge() -> None:
    [stroke] = drawn([[(-20, 10), (2_000, 900)]]).strokes
    assert stroke == ((0, 10), (BOX_WIDTH, BOX_HEIGHT))


@pytest.mark.parametrize(("end", "small"), [((103, 104), True), ((120, 101), False)])
def test_a_dot_is_no_signature(end: tuple[int, int], small: bool) -> None:
    assert is_small(Drawing((((100, 100), end),))) is small


def test_a_bend_begins_and_ends_in_the_middle() -> None:
    points = bend((0, 0), (100, 0), (100, 100))
    assert points[-1:] == [(100, 50)]
    assert all(x >= 50 and y <= 50 for x, y in points)
