"""What runs low: who is told, and when."""

import pytest

from kiosk.station.alerts import NO_SPACE_BYTES, Alert, Grade, alert
from kiosk.station.machine import Battery

PLENTY = 10**10


@pytest.mark.parametrize(
    ("percent", "grade"),
    [
        (100, Grade.FINE),
        (20, Grade.FINE),
        (19, Grade.LOW),
        (10, Grade.LOW),
        (9, Grade.VERY_LOW),
        (6, Grade.VERY_LOW),
        (5, Grade.EMPTY),
        (0, Grade.EMPTY),
    ],
)
def test_a_battery_that_runs_down(percent: int, grade: Grade) -> None:
    assert alert(Battery(percent, charging=False), PLENTY) == Alert(grade, Grade.FINE, percent)
    assert alert(Battery(percent, charging=True), PLENTY) == Alert()


@pytest.mark.parametrize(
    ("free", "grade"),
    [
        (200_000_000, Grade.FINE),
        (199_999_999, Grade.LOW),
        (NO_SPACE_BYTES, Grade.LOW),
        (NO_SPACE_BYTES - 1, Grade.EMPTY),
        (0, Grade.EMPTY),
        (None, Grade.FINE),
    ],
)
def test_a_disk_that_fills_up(free: int | None, grade: Grade) -> None:
    assert alert(None, free) == Alert(disk=grade)
