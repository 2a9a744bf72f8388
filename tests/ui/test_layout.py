"""Nothing hides, nothing overlaps, nothing is too small to hit, on the screens people have."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.signing.form import Problem as Missing
from kiosk.station.alerts import Alert, Grade
from kiosk.station.drives import Stick
from kiosk.station.setup_pages import Problem
from kiosk.ui.robot import class_name
from kiosk.ui.translations import Translations
from kiosk.vault.recovery import Recovery
from kiosk.vault.seal import Identity
from scripts.pseudo import LANGUAGE
from tests.signing.samples import ADA
from tests.ui.conftest import Kiosk, MakeKiosk, said
from tests.ui.sticks import Table

SIZES = [(1024, 600), (1366, 768), (1920, 1080), (1080, 1920), (3840, 2160)]
TARGET_MM = 12.7
PRIMARY_MM = 20.0
LETTERS_MM = 3.5  # capital height that VVSG 2.0 asks of text on a screen; the font is larger
ROUNDING_PX = 1.0
# What covers the whole screen for a while.
SHEETS = ("LanguageSheet", "CountryChooser", "LargeCode", "StillThereCover", "QuitQuestion")


def box(item: QQuickItem) -> QRectF:
    """Return where an item is in the window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def uncovered(kiosk: Kiosk) -> Iterator[QQuickItem]:
    """Yield what is to be seen: nothing of what is under the staff's pages or under a sheet."""
    items = list(kiosk.robot.items())
    sheets = [item for item in items if class_name(item).startswith(SHEETS)]
    for sheet in sheets:
        items = list(kiosk.robot.items(sheet))
    if kiosk.app.side.staff.property("open") and not sheets:
        [layer] = [i for i in items if class_name(i).startswith("StaffLayer")]
        items = list(kiosk.robot.items(layer))
    yield from items


def buttons(kiosk: Kiosk) -> Iterator[QQuickItem]:
    """Yield every button that shows, the keyboard's keys aside."""
    for item in uncovered(kiosk):
        named = class_name(item).startswith(("KioskButton", "ChoiceRow", "PackRow"))
        if named and not on_another_page(item):
            yield item


def on_another_page(item: QQuickItem) -> bool:
    """Whether an area that turns pages does not show it just now, not even a part of it."""
    above: QQuickItem | None = item.parentItem()
    while above is not None:
        if above.clip() and not box(above).intersects(box(item)):
            return True
        above = above.parentItem()
    return False


def assert_texts_within(kiosk: Kiosk) -> None:
    """Check that every text stands in the window with its last line too."""
    window = QRectF(0, 0, kiosk.app.window.width(), kiosk.app.window.height())
    for item in uncovered(kiosk):
        if item.property("lineCount"):
            assert window.contains(box(item)), item.property("text")


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
    for item in uncovered(kiosk):
        if item.property("truncated"):
            pytest.fail(f"{where}: “{item.property('text')}” is cut off")
        for_attendees = not kiosk.app.side.staff.property("open")
        words = item.property("text") if for_attendees and item.property("lineCount") else ""
        # The label of a field has one line, long enough for the languages there are.
        is_label = class_name(item.parentItem()).startswith(("TextEntry", "Field"))
        too_long = is_label and kiosk.shows("language") == LANGUAGE
        if words and not too_long and item.property("contentWidth") > item.width() + ROUNDING_PX:
            pytest.fail(f"{where}: “{words}” is wider than its place")


EMPTY = Alert(Grade.EMPTY, Grade.EMPTY, 3)


@pytest.mark.parametrize(("missing", "alert"), [(0, Alert()), (1003, Alert()), (1003, EMPTY)])
@pytest.mark.parametrize("text_step", [0, 3])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_what_staff_are_told_on_the_poster(
    make_kiosk: MakeKiosk, size: tuple[int, int], text_step: int, missing: int, alert: Alert
) -> None:
    """Also in practice, which takes room for its own line; nothing covers it, or is covered."""
    kiosk = make_kiosk(size, text_step=text_step, live=False)
    kiosk.app.station.warn(alert)
    assert not [item for item in kiosk.robot.items() if item.objectName() == "forStaff"]
    told = Recovery("2026-11-03T09:00:00Z", "aside", True, carried=123_512, missing=missing)
    kiosk.app.records.recovered.emit(told)

    said = kiosk.robot.find_object("forStaff")
    if alert is EMPTY:
        assert "battery" in kiosk.robot.find_object("count").property("text")
    assert_well_laid_out(kiosk, "attract, after a recovery")
    assert "123,512" in said.property("text")
    assert ("1,003" in said.property("text")) == bool(missing)
    window = QRectF(0, 0, kiosk.app.window.width(), kiosk.app.window.height())
    assert window.contains(box(said))
    assert said.property("contentHeight") <= said.height() + ROUNDING_PX
    assert said.property("font").pixelSize() >= LETTERS_MM * kiosk.shows("pxPerMm")
    texts = [item for item in kiosk.robot.items() if item.property("lineCount")]
    for text in texts:
        place = box(text)
        needed = QRectF(place.x(), place.y(), place.width(), text.property("contentHeight"))
        leading = text.property("font").pixelSize() * 0.1  # above the first line, where nothing is
        assert needed.height() <= place.height() + leading, text.property("text")
        assert text is said or not needed.intersects(box(said)), text.property("text")
    for button in buttons(kiosk):
        assert not box(button).intersects(box(said))

    kiosk.robot.tap_object("primary")
    assert kiosk.shows("screen") == "Story"
    kiosk.app.visit.nextPerson()
    kiosk.robot.find_object("forStaff")


@pytest.mark.parametrize("text_step", [0, 3])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_trouble(make_kiosk: MakeKiosk, size: tuple[int, int], text_step: int) -> None:
    kiosk = make_kiosk(size, text_step=text_step)
    kiosk.run_into_trouble()
    kiosk.robot.find_object("giveUp")
    assert_well_laid_out(kiosk, "trouble")


@pytest.mark.parametrize("text_step", [0, 3])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_screen(make_kiosk: MakeKiosk, size: tuple[int, int], text_step: int) -> None:
    go_through_every_screen(make_kiosk(size, text_step=text_step), "Ada")


@pytest.mark.parametrize("text_step", [0, 3])
@pytest.mark.parametrize(
    "size", [(1024, 600), (1080, 1920)], ids=lambda size: f"{size[0]}x{size[1]}"
)
@pytest.mark.parametrize(
    ("language", "name"), [(LANGUAGE, "Ada"), ("ar", "مثال"), ("de", "Ada"), ("zh", "ada")]
)
def test_every_screen_in_longer_words_and_from_right_to_left(
    make_kiosk: MakeKiosk,
    pseudo_language: Translations,
    language: str,
    name: str,
    size: tuple[int, int],
    text_step: int,
) -> None:
    translations = pseudo_language if language == LANGUAGE else None
    kiosk = make_kiosk(
        size,
        text_step=text_step,
        language=language,
        translations=translations,
        can_show=lambda _: True,
    )
    assert kiosk.shows("language") == language
    kiosk.robot.tap_object("languages")
    assert_well_laid_out(kiosk, "languages")
    kiosk.robot.tap_object("closeLanguages")
    go_through_every_screen(kiosk, name)


def go_through_every_screen(kiosk: Kiosk, name: str) -> None:
    """Look at each screen of a visit and of a signature taken back."""
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
    assert_field_in_sight(kiosk, problem=said("Problem", Missing.MISSING_FIRST_NAME))
    kiosk.robot.type_text(name)
    tap("primary")
    tap("primary")
    assert_field_in_sight(kiosk, problem=said("Problem", Missing.MISSING_EMAIL))
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
    kiosk.robot.find_text(said("RemovalScreen", "It is gone."))
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
    table.look_by_hand_only()
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
    kiosk.robot.find_text("You may remove KINGSTON now.")
    assert_well_laid_out(kiosk, "card without the stick")


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_page_of_setting_up(
    make_kiosk: MakeKiosk, size: tuple[int, int], tmp_path: Path
) -> None:
    sticks = [_stick(tmp_path, name) for name in ("KINGSTON", "A stick with a longer name")]
    lock = Identity.new().recipients[0]
    (sticks[0].path / "the lock of the organisers.txt").write_text(lock)
    kiosk = make_kiosk(size, live=False, welcome=True, sticks=sticks)
    tap, robot = kiosk.robot.tap_object, kiosk.robot
    robot.find_object("takeSetUp")
    assert_well_laid_out(kiosk, "welcome")
    tap("takeSetUp")
    assert_well_laid_out(kiosk, "set-ups")
    tap("staffBack")
    tap("staffPrimary")
    robot.find_object("language-fr")
    assert_well_laid_out(kiosk, "language")
    assert_texts_within(kiosk)
    tap("setupCountry")
    assert_well_laid_out(kiosk, "country")
    tap("country-US")
    tap("staffPrimary")
    robot.wait_until(robot.keyboard_shown, "the keyboard")
    assert_staff_field(kiosk, "name")
    tap("staffPrimary")
    assert_staff_field(kiosk, "name missing", "Please give this table a name, such as “Table 3”.")
    robot.type_text("Table 3")
    tap("staffPrimary")
    robot.find_object("pack0")
    assert_well_laid_out(kiosk, "campaigns")
    tap("pack0")
    assert_well_laid_out(kiosk, "a campaign chosen")
    tap("staffPrimary")
    assert_well_laid_out(kiosk, "no lock")
    tap("way-type")
    robot.wait_until(robot.keyboard_shown, "the keyboard")
    assert_staff_field(kiosk, "lock typed")
    robot.type_text("age1")
    tap("staffPrimary")
    assert_staff_field(kiosk, "no whole lock", str(Problem.NO_LOCK))
    tap("staffBack")
    tap("way-make")
    assert_well_laid_out(kiosk, "sticks")
    tap("stick1")
    robot.wait_until(robot.keyboard_shown, "the keyboard")
    assert_staff_field(kiosk, "passphrase")
    robot.type_text("abc")
    robot.press_enter()
    robot.type_text("abc")
    tap("staffPrimary")
    assert_staff_field(kiosk, "easy passphrase", str(Problem.EASY_WORDS))
    tap("staffBack")
    tap("staffBack")
    tap("way-stick")
    robot.find_object("lockFile0")
    assert_well_laid_out(kiosk, "files")
    tap("lockFile0")
    for _ in range(2):
        kiosk.app.side.setup.chooseWay("type")
        kiosk.app.side.setup.write("lock", Identity.new().recipients[0])
        kiosk.app.side.setup.advance()
    assert_well_laid_out(kiosk, "three locks")
    tap("staffPrimary")
    assert_well_laid_out(kiosk, "pin")
    for _ in range(2):
        for digit in "471829":
            tap(f"pin{digit}")
        tap("pinEnter")
    assert_well_laid_out(kiosk, "proof")
    tap("goWithout")
    assert_well_laid_out(kiosk, "ready")
    tap("carry0")
    robot.wait_until(
        lambda: kiosk.app.side.setup.property("saved") != "", "the set-up on the stick"
    )
    assert_well_laid_out(kiosk, "ready, and saved")


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_pages_that_change_a_kiosk(make_kiosk: MakeKiosk, size: tuple[int, int]) -> None:
    kiosk = make_kiosk(size, pin="471829")
    tap, robot = kiosk.robot.tap_object, kiosk.robot
    kiosk.app.side.staff.knock()
    for digit in "471829":
        tap(f"pin{digit}")
    tap("pinEnter")
    tap("goPlace")
    assert_well_laid_out(kiosk, "event and table")
    assert_texts_within(kiosk)
    tap("changeLanguage")
    assert_well_laid_out(kiosk, "languages")
    tap("staffBack")
    robot.tap_text("Table 3")
    robot.wait_until(robot.keyboard_shown, "the keyboard")
    assert_staff_field(kiosk, "name of the table")
    robot.backspace(7)
    tap("staffPrimary")
    assert_staff_field(kiosk, "no name", "Please give this table a name, such as “Table 3”.")
    robot.hide_keyboard()
    tap("changePin")
    assert_well_laid_out(kiosk, "old pin")
    tap("staffBack")
    tap("staffBack")
    tap("goCampaigns")
    robot.find_object("pack0")
    assert_well_laid_out(kiosk, "campaigns")
    tap("staffPrimary")
    assert_well_laid_out(kiosk, "switch")


def _stick(folder: Path, name: str) -> Stick:
    path = folder / name
    path.mkdir()
    return Stick(path, name, 16_000_000_000, 8_000_000_000, False, name)


def assert_staff_field(kiosk: Kiosk, where: str, problem: str = "") -> None:
    """Check a page of the staff that is written on, with the keyboard open."""
    assert_well_laid_out(kiosk, where)
    assert_field_in_sight(kiosk, problem, way_on="staffPrimary")


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


def test_a_screen_that_is_turned_is_laid_out_anew(make_kiosk: MakeKiosk) -> None:
    kiosk = make_kiosk((1920, 1080))
    kiosk.sign("Ada", "", "ada@example.org")
    turn_about(kiosk, "thanks")


def test_the_pages_of_the_staff_are_laid_out_anew_when_the_screen_is_turned(
    make_kiosk: MakeKiosk,
) -> None:
    kiosk = make_kiosk((1920, 1080), pin="471829")
    staff = kiosk.app.side.staff
    staff.knock()
    turn_about(kiosk, "door")
    for digit in "471829":
        kiosk.robot.tap_object(f"pin{digit}")
    kiosk.robot.tap_object("pinEnter")
    for page in ("Home", "Paper", "Place", "Campaigns", "Machine", "Export", "Wipe"):
        staff.go(page)
        turn_about(kiosk, page)


def turn_about(kiosk: Kiosk, where: str) -> None:
    """Turn the screen and back; what Qt says against it fails the test."""
    for width, height in ((1080, 1920), (1920, 1080)):
        kiosk.app.window.resize(width, height)
        assert_well_laid_out(kiosk, f"{where} on {width}x{height}")
