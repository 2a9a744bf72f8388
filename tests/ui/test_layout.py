"""Nothing hides, nothing overlaps, nothing is too small to hit, on the screens people have."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from tests.signing.samples import ADA
from tests.ui.conftest import Kiosk, MakeKiosk
from tests.ui.sticks import Table

SIZES = [(1024, 600), (1366, 768), (1920, 1080), (1080, 1920), (3840, 2160)]
TARGET_MM = 12.7
PRIMARY_MM = 20.0
ROUNDING_PX = 1.0


def box(item: QQuickItem) -> QRectF:
    """Return where an item is in the window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def in_sight(kiosk: Kiosk) -> Iterator[QQuickItem]:
    """Yield every visible item; the staff's side covers all others while it is open."""
    for item in kiosk.robot.items():
        if item.metaObject().className().startswith("StaffLayer"):
            return kiosk.robot.items(item)
    return kiosk.robot.items()


def buttons(kiosk: Kiosk) -> Iterator[QQuickItem]:
    """Yield every button that shows, the keyboard's keys aside."""
    for item in in_sight(kiosk):
        named = item.metaObject().className().startswith(("KioskButton", "ChoiceRow"))
        if named and not on_another_page(kiosk, item):
            yield item


def on_another_page(kiosk: Kiosk, item: QQuickItem) -> bool:
    """Whether an area that turns pages does not show it just now, not even a part of it."""
    above = item.parentItem()
    while above != kiosk.app.window.contentItem():
        if above.clip() and not box(above).intersects(box(item)):
            return True
        above = above.parentItem()
    return False


def assert_well_laid_out(kiosk: Kiosk, where: str) -> None:
    """Check the screen as it is now; `where` names it in what is said about a fault."""
    kiosk.robot.settle()
    window = QRectF(0, 0, kiosk.app.window.width(), kiosk.app.window.height())
    least = TARGET_MM * kiosk.shows("pxPerMm") - ROUNDING_PX
    primary = PRIMARY_MM * kiosk.shows("pxPerMm") - ROUNDING_PX
    shown = list(buttons(kiosk))
    assert shown, where
    for button in shown:
        name = f"{where}: {button.objectName() or button.property('text')}"
        place = box(button)
        assert window.adjusted(-1, -1, 1, 1).contains(place), f"{name} leaves the window: {place}"
        assert min(place.width(), place.height()) >= least, f"{name} is too small: {place}"
        if button.property("role") == 0:
            assert place.height() >= primary, f"{name} is no main button: {place}"
    for one, other in combinations(shown, 2):
        common = box(one).intersected(box(other))
        overlap = common.width() > ROUNDING_PX and common.height() > ROUNDING_PX
        names = [b.objectName() or b.property("text") for b in (one, other)]
        assert not overlap, f"{where}: {names} overlap: {box(one)} {box(other)}"
    for item in in_sight(kiosk):
        if item.property("truncated"):
            pytest.fail(f"{where}: “{item.property('text')}” is cut off")


@pytest.mark.parametrize("text_step", [0, 3])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_screen(make_kiosk: MakeKiosk, size: tuple[int, int], text_step: int) -> None:
    kiosk = make_kiosk(size, text_step=text_step)
    tap = kiosk.robot.tap_object
    assert_well_laid_out(kiosk, "attract")
    tap("primary")
    assert_well_laid_out(kiosk, "story")
    tap("more")
    for page in ("whole", "sources", "who"):
        tap(page)
        assert_well_laid_out(kiosk, page)
    tap("primary")
    kiosk.robot.wait_until(kiosk.robot.keyboard_shown, "the keyboard")
    assert_well_laid_out(kiosk, "name")
    assert_field_in_sight(kiosk)
    tap("primary")
    assert_well_laid_out(kiosk, "name with a problem")
    assert_field_in_sight(kiosk, problem="Please write your first name.")
    kiosk.robot.type_text("Ada")
    tap("primary")
    tap("primary")
    assert_field_in_sight(kiosk, problem="Please write your e-mail address.")
    assert_well_laid_out(kiosk, "e-mail with a problem")
    kiosk.robot.type_text("ada@example.org")
    tap("primary")
    assert_well_laid_out(kiosk, "place")
    assert_field_in_sight(kiosk)
    tap("primary")
    assert_well_laid_out(kiosk, "updates")
    kiosk.agree()
    assert_well_laid_out(kiosk, "updates with a problem")
    tap("yes")
    kiosk.agree()
    kiosk.robot.find_object("receipt")
    assert_well_laid_out(kiosk, "thanks")
    tap("remove")
    assert_well_laid_out(kiosk, "removal")
    tap("removeForGood")
    kiosk.robot.find_text("It is gone.")
    assert_well_laid_out(kiosk, "removed")
    tap("primary")
    tap("primary")
    tap("showActions")
    assert_well_laid_out(kiosk, "actions")


FALSE = [
    ("asdf", "asdf@example.org"),
    ("X", "x@example.net"),
    ("aaaa", f"{'long' * 12}@example.org"),
]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_page_of_an_export(
    make_kiosk: MakeKiosk, tmp_path: Path, size: tuple[int, int]
) -> None:
    table = Table.laid(make_kiosk, tmp_path, size)
    kiosk = table.kiosk
    drafts = [replace(ADA, first_name=name, last_name="", email=email) for name, email in FALSE]
    table.signed(ADA, *drafts)
    table.enter()
    assert_well_laid_out(kiosk, "no stick")
    one, two = table.stick("KINGSTON"), table.stick("A STICK WITH A LONG NAME", size=8_000_000_000)
    table.plug(one, two, table.stick("LOCKED", read_only=True))
    assert_well_laid_out(kiosk, "three sticks")
    table.plug(one)
    table.go_on()
    table.reach("ChooseFormat")
    assert_well_laid_out(kiosk, "formats")
    table.tap("format-nationbuilder")
    assert_well_laid_out(kiosk, "a format with much advice")
    table.go_on()
    table.reach("FindKey")
    assert_well_laid_out(kiosk, "no key")
    table.plug(table.stick("KEYS", sealed=True), one)
    table.reach("Unlock")
    kiosk.robot.wait_until(kiosk.robot.keyboard_shown, "the keyboard")
    assert_well_laid_out(kiosk, "passphrase")
    assert_field_in_sight(kiosk, way_on="staffPrimary")
    table.unlock("wrong")
    kiosk.robot.wait_until(lambda: bool(table.shows("wrong")), "the sentence")
    assert_well_laid_out(kiosk, "wrong passphrase")
    assert_field_in_sight(kiosk, problem=table.shows("wrong"), way_on="staffPrimary")
    table.unlock()
    table.reach("Review")
    assert_well_laid_out(kiosk, "review")
    table.plug()
    assert_well_laid_out(kiosk, "review without the stick")
    table.plug(one)
    table.plugged.clear()
    table.go_on()
    table.reach("Failed")
    assert_well_laid_out(kiosk, "failure")
    table.plug(one)
    table.go_on()
    table.reach("Card")
    assert_well_laid_out(kiosk, "card")
    table.go_on()
    kiosk.robot.find_text("You may remove the stick now.")
    assert_well_laid_out(kiosk, "card without the stick")


def assert_field_in_sight(kiosk: Kiosk, problem: str = "", way_on: str = "primary") -> None:
    """Check that field, label, problem and the way on are all above the keyboard."""
    kiosk.robot.settle()
    keys = kiosk.robot.keys()
    keyboard = min(box(key).top() for key in keys)
    field = kiosk.app.window.activeFocusItem()
    assert field is not None
    label = field.parentItem().parentItem().property("label")
    seen = [field, kiosk.robot.find_object(way_on), kiosk.robot.find_text(label)]
    if problem:
        seen.append(kiosk.robot.find_text(problem))
    for item in seen:
        place = box(item)
        assert place.top() >= 0, f"{item.property('text')} is above the window"
        assert place.bottom() <= keyboard + 1, f"“{item.property('text')}” is behind the keyboard"
