"""How large a millimetre is: measured, said, or guessed from what a monitor says of itself."""

import math

import pytest
from PySide6.QtCore import QSize

from kiosk.campaign.facts import Colours
from kiosk.ui.display_view import WITHIN_REACH_MM, DisplayView, pixels_per_mm

LAPTOP = QSize(1366, 768)
INCHES_14 = math.hypot(1366, 768) / 14 / 25.4


def test_what_staff_measured_goes_before_what_the_monitor_says() -> None:
    assert pixels_per_mm(LAPTOP, 14, 160, 90) == pytest.approx(INCHES_14)


def test_what_a_monitor_says_of_itself_is_the_first_guess() -> None:
    assert pixels_per_mm(LAPTOP, None, 344, 194) == pytest.approx(3.96, abs=0.02)
    assert pixels_per_mm(QSize(1080, 1920), None, 299, 531) == pytest.approx(3.61, abs=0.02)


def test_a_screen_that_was_turned_may_still_say_how_it_stood_before() -> None:
    assert pixels_per_mm(QSize(1080, 1920), None, 531, 299) == pytest.approx(3.61, abs=0.02)


@pytest.mark.parametrize(
    ("width_mm", "height_mm"),
    [
        (0, 0),  # says nothing
        (0, 194),
        (-1, -1),
        (16, 9),  # a television that names its shape
        (160, 90),  # and one that calls that millimetres
        (1600, 900),  # taller than a person
        (344, 344),  # square, with pixels that are not
        (math.nan, math.nan),
    ],
)
def test_what_no_screen_can_be_is_not_believed(width_mm: float, height_mm: float) -> None:
    assert pixels_per_mm(LAPTOP, None, width_mm, height_mm) == pytest.approx(INCHES_14)


def test_where_nothing_is_known_it_is_taken_for_a_laptop() -> None:
    assert pixels_per_mm(QSize(1600, 900), None, 0, 0) == pytest.approx(
        math.hypot(1600, 900) / 14 / 25.4
    )


def test_a_reach_that_is_not_needed_is_not_offered_nor_kept() -> None:
    colours = Colours(ink="#14120d", paper="#faf6ee", accent="#f2b705")
    display = DisplayView(colours, ("en",), 4.0)
    display.set_height(round(WITHIN_REACH_MM * 4))
    display.switchReach()
    assert not display.property("reach")

    display.set_height(round(WITHIN_REACH_MM * 4) + 1)
    display.switchReach()
    assert display.property("reach")
    assert not display.as_new
    display.set_height(600)  # turned, or another screen
    assert not display.property("reach")

    display.set_height(1920)
    display.switchReach()
    display.reset()
    assert display.as_new
