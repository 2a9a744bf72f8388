"""A drawn signature, kept as strokes: small, sealed with the record, drawn again at any size."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

Point = tuple[int, int]
Stroke = tuple[Point, ...]

# In strokes of 1,000 units across the box, whatever the screen: finer than a finger draws.
BOX_WIDTH = 1000
BOX_HEIGHT = 400
MAX_STROKES = 100
MAX_POINTS = 2_000


@dataclass(frozen=True)
class Drawing:
    """Strokes in the order they were drawn; x from 0 to BOX_WIDTH, y from 0 to BOX_HEIGHT, down."""

    strokes: tuple[Stroke, ...] = ()

    @classmethod
    def from_values(cls, values: Mapping[str, Any]) -> Self:
        """Read what `asdict` made of one, as JSON keeps it. Raises ValueError for anything else."""
        try:
            strokes = tuple(tuple((int(x), int(y)) for x, y in one) for one in values["strokes"])
        except (KeyError, TypeError, ValueError) as error:
            raise ValueError("this is not a drawn signature") from error
        points = [point for stroke in strokes for point in stroke]
        if len(strokes) > MAX_STROKES or len(points) > MAX_POINTS:
            raise ValueError("this drawn signature has too many strokes")
        if any(not (0 <= x <= BOX_WIDTH and 0 <= y <= BOX_HEIGHT) for x, y in points):
            raise ValueError("this drawn signature does not stay in its box")
        return cls(strokes)

    def __bool__(self) -> bool:
        return any(self.strokes)
