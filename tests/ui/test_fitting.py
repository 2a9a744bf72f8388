"""Staff hold a bank card against the screen, and a millimetre is a millimetre from then on."""

import math

import pytest

from kiosk.station import settings as settings_file
from kiosk.ui.staff.fitting_view import CARD_MM
from tests.ui.conftest import Kiosk, MakeKiosk
from tests.ui.test_layout import SIZES, assert_well_laid_out, box

PIN = "471829"


def come_to_the_page(kiosk: Kiosk) -> None:
    """Go behind the PIN and to the page."""
    staff = kiosk.app.side.staff
    staff.knock()
    for digit in PIN:
        staff.press(int(digit))
    staff.enter()
    kiosk.robot.tap_object("goMachine")
    kiosk.robot.tap_object("goFitting")


def card(kiosk: Kiosk) -> tuple[float, float]:
    place = box(kiosk.robot.find_object("card"))
    return place.width(), place.height()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_whole_card_and_every_button_are_on_the_page(
    make_kiosk: MakeKiosk, size: tuple[int, int]
) -> None:
    kiosk = make_kiosk(size, pin=PIN)
    come_to_the_page(kiosk)
    assert_well_laid_out(kiosk, "screen and voice")
    width, height = card(kiosk)
    assert width == pytest.approx(CARD_MM[0] * kiosk.shows("pxPerMm"), abs=1)
    assert width / height == pytest.approx(CARD_MM[0] / CARD_MM[1], rel=0.01)
    outline = box(kiosk.robot.find_object("card"))
    for name in ("cardSmaller", "cardLarger", "softer", "louder", "staffPrimary"):
        assert not outline.intersects(box(kiosk.robot.find_object(name))), name


def test_what_is_measured_changes_every_size_at_once_and_is_kept(make_kiosk: MakeKiosk) -> None:
    kiosk = make_kiosk(pin=PIN)
    come_to_the_page(kiosk)
    before, (width, _) = kiosk.shows("pxPerMm"), card(kiosk)
    for _ in range(3):
        kiosk.robot.tap_object("cardLarger")
    kiosk.robot.tap_object("cardSmaller")
    assert card(kiosk)[0] == width + 2
    assert kiosk.shows("pxPerMm") == before
    kiosk.robot.tap_object("staffPrimary")

    density = (width + 2) / CARD_MM[0]
    assert kiosk.shows("pxPerMm") == pytest.approx(density)
    kept = settings_file.load(kiosk.data)
    assert kept is not None
    assert kept.measured is not None
    assert kept.measured.px_per_mm == pytest.approx(density)
    assert (kept.measured.width, kept.measured.height) == (1366, 768)
    assert kept.measured.inches == pytest.approx(math.hypot(1366, 768) / density / 25.4)
    kiosk.robot.find_text("Saved")


def test_what_was_not_saved_is_gone_with_the_page(make_kiosk: MakeKiosk) -> None:
    kiosk = make_kiosk(pin=PIN)
    come_to_the_page(kiosk)
    width, _ = card(kiosk)
    kiosk.robot.tap_object("cardLarger")
    kiosk.robot.tap_object("staffBack")
    kiosk.robot.tap_object("goFitting")
    assert card(kiosk)[0] == width


def test_no_card_grows_beyond_what_screens_are(make_kiosk: MakeKiosk) -> None:
    kiosk = make_kiosk(pin=PIN)
    come_to_the_page(kiosk)
    fitting = kiosk.app.side.fitting
    fitting.resize(-100_000)
    assert fitting.property("cardWidth") > CARD_MM[0] / 2
    fitting.resize(100_000)
    assert fitting.property("cardWidth") <= 1366


def test_a_disk_that_refuses_is_told_and_nothing_changes(
    make_kiosk: MakeKiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk = make_kiosk(pin=PIN)
    come_to_the_page(kiosk)
    before = kiosk.shows("pxPerMm")

    def refuse(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(settings_file, "write_whole", refuse)
    kiosk.robot.tap_object("cardLarger")
    kiosk.robot.tap_object("staffPrimary")
    assert kiosk.shows("pxPerMm") == before
    assert kiosk.app.side.fitting.property("problem")
    assert not kiosk.app.side.fitting.property("saved")
    assert_well_laid_out(kiosk, "a disk that refuses")
