"""Somebody who sits brings everything within reach: one tap, and all of it keeps its size."""

import pytest

from kiosk.ui.display_view import WITHIN_REACH_MM
from tests.ui.conftest import Kiosk, MakeKiosk
from tests.ui.long_visit import every_screen, to_the_actions
from tests.ui.test_layout import SIZES, assert_field_in_sight, assert_well_laid_out, box, buttons

HIGH = [(1080, 1920), (1920, 1080), (3840, 2160)]
ROUNDING_PX = 1.0


def assert_within_reach(kiosk: Kiosk, where: str) -> None:
    """Check that nothing that can be touched is in the upper half."""
    assert_well_laid_out(kiosk, where)
    half = kiosk.app.window.height() / 2 - ROUNDING_PX
    targets = [*buttons(kiosk), *kiosk.robot.keys()]
    for target in targets:
        name = target.objectName() or target.property("text")
        assert box(target).top() >= half, f"{where}: {name} is too high: {box(target)}"


@pytest.mark.parametrize("text_step", [0, 3])
@pytest.mark.parametrize("size", HIGH, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_control_comes_to_the_lower_half_and_keeps_its_size(
    make_kiosk: MakeKiosk, size: tuple[int, int], text_step: int
) -> None:
    kiosk = make_kiosk(size, text_step=text_step)
    kiosk.robot.tap_object("reach")
    assert kiosk.shows("reach")
    for where in every_screen(kiosk):
        assert_within_reach(kiosk, where)
        if where in ("name", "place"):
            assert_field_in_sight(kiosk)
        if where in ("attract", "name", "still there", "large code"):
            kiosk.robot.tap_object("languages")
            assert_within_reach(kiosk, f"languages, {where}")
            kiosk.robot.tap_object("closeLanguages")
    assert not kiosk.shows("reach")
    kiosk.robot.tap_object("reach")
    to_the_actions(kiosk)
    assert_within_reach(kiosk, "actions")


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_button_is_there_only_where_something_is_out_of_reach(
    make_kiosk: MakeKiosk, size: tuple[int, int]
) -> None:
    kiosk = make_kiosk(size)
    names = [button.objectName() for button in buttons(kiosk)]
    out_of_reach = size[1] / kiosk.shows("pxPerMm") > WITHIN_REACH_MM
    assert ("reach" in names) == out_of_reach == (size in HIGH)
