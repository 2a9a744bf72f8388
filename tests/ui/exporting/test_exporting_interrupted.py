"""What comes in the way of an export: nothing on the stick, nothing marked, and it can go on."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.station import taking_pages as pages
from kiosk.station.staff import CLOSED_SECONDS, INSIDE_SECONDS
from tests.faults.disks import SmallDisk
from tests.ui.conftest import HeldExecutor
from tests.ui.exporting.conftest import MakeTable
from tests.ui.sticks import Table, files_on, rows_on
from tests.ui.test_layout import assert_well_laid_out


def during(table: Table, stage: str, happens: Callable[[], None]) -> None:
    """Let something happen in the middle of the work, in the work's own thread."""
    meter = table.kiosk.app.side.taking._meter  # noqa: SLF001 - where the work passes by
    done: list[str] = []

    def look(now: str, *_: int) -> None:
        if now == stage and not done:
            done.append(now)
            happens()

    meter.moved.connect(look, Qt.ConnectionType.DirectConnection)


def nothing_happened(table: Table) -> None:
    folders = [path for path in (table.folder / "sticks").iterdir() if path.is_dir()]
    left = [p.name for folder in folders for p in folder.rglob("*") if p.suffix != ".identity"]
    assert left == []
    assert table.waiting() == 3


@pytest.mark.parametrize("stage", ["writing", "checking", "saving"])
def test_the_stick_is_pulled_out_while_it_is_written(table: Table, stage: str) -> None:
    stick = table.stick("KINGSTON", key=True)

    def pull_out() -> None:
        table.plugged.clear()
        shutil.rmtree(stick.path)

    during(table, stage, pull_out)
    table.enter()
    table.plug(stick)
    table.as_far_as_the_key()
    table.reach("Failed")
    nothing_happened(table)
    assert table.shows("sentence") == "The stick “KINGSTON” was pulled out too early."
    table.look()
    again = table.stick("KINGSTON")
    table.go_on()
    table.reach("ChooseStick")
    table.plug(again)
    table.go_on()
    table.reach("Card")
    assert len(list(rows_on(again))) == 3


def test_the_stick_is_pulled_out_before_it_is_written(table: Table) -> None:
    stick, keys = table.stick("KINGSTON"), table.stick("KEYS", key=True)
    table.enter()
    table.plug(stick)
    table.as_far_as_the_key()
    table.plug(keys)
    table.reach("Failed")
    assert "pulled out" in table.words()
    nothing_happened(table)
    table.plug(keys, stick)
    table.go_on()
    table.reach("Card")
    assert len(list(rows_on(stick))) == 3


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    (tmp_path / "sticks").mkdir()
    try:
        disk = SmallDisk(tmp_path / "sticks" / "SMALL", 64)
    except OSError as error:
        pytest.skip(f"no small disk can be mounted here: {error}")
    yield disk
    disk.unmount()


def test_a_full_stick(table: Table, disk: SmallDisk) -> None:
    disk.fill()
    small, keys = table.stick("SMALL"), table.stick("KEYS", key=True)
    table.enter()
    table.plug(keys, small)
    table.tap("stick1")
    table.as_far_as_the_key()
    table.reach("Failed")
    assert "full" in table.words()
    assert files_on(small) == ["ballast"]
    assert table.waiting() == 3
    table.tap("exportOther")
    table.reach("ChooseStick")
    table.tap("stick0")
    table.go_on()
    table.reach("Card")
    assert len(list(rows_on(keys))) == 3


def test_a_stick_that_turns_read_only(table: Table, disk: SmallDisk) -> None:
    small, keys = table.stick("SMALL"), table.stick("KEYS", key=True)
    table.enter()
    table.plug(keys, small)
    table.tap("stick1")
    disk.make_read_only()
    table.as_far_as_the_key()
    table.reach("Failed")
    assert table.shows("sentence") == "Nothing can be written on the stick “SMALL”."
    nothing_happened(table)


@pytest.mark.parametrize("stage", ["opening", "writing", "checking"])
def test_cancel_in_the_middle(table: Table, stage: str) -> None:
    stick = table.stick("KINGSTON", key=True)
    table.enter()
    table.plug(stick)
    during(table, stage, table.kiosk.app.side.taking._meter.stop)  # noqa: SLF001
    table.as_far_as_the_key()
    table.reach("ChooseStick")
    nothing_happened(table)
    table.go_on()
    table.reach("ChooseFormat")
    assert table.shows("offer") == "csv"
    table.go_on()
    table.reach("Card")
    assert len(list(rows_on(stick))) == 3


@pytest.mark.parametrize(("stage", "size"), [("Opening", (1024, 600)), ("Writing", (1080, 1920))])
def test_cancel_by_its_button(make_table: MakeTable, stage: str, size: tuple[int, int]) -> None:
    held = HeldExecutor()
    table = make_table(size, executor=held)
    table.people(3)
    stick = table.stick("KINGSTON", key=True)
    at_the_count(table, held)
    table.plug(stick)
    table.as_far_as_the_key()
    table.reach("Opening")
    if stage == "Writing":
        held.release()
        table.reach("Writing")
    table.kiosk.robot.find_object("exportCount")
    assert_well_laid_out(table.kiosk, "work")
    table.tap("exportCancel")
    table.kiosk.robot.find_text("Stopping …")
    held.release()
    table.reach("ChooseStick")
    nothing_happened(table)


def at_the_count(table: Table, held: HeldExecutor) -> None:
    """Come in where the store answers only when it is let."""
    table.open_door()
    table.reach("Counting")
    held.release()
    table.reach("ChooseStick")


def test_cancel_before_any_work(table: Table) -> None:
    stick = table.stick("KINGSTON", sealed=True)
    table.enter()
    table.plug(stick)
    table.as_far_as_the_key()
    table.reach("Unlock")
    for screen in ("ChooseFormat", "ChooseStick"):
        table.tap("staffBack")
        table.reach(screen)
    table.tap("staffBack")
    table.kiosk.robot.find_object("goPaper")
    assert table.kiosk.app.side.taking.state == pages.Away()
    nothing_happened(table)


def test_the_page_stays_open_while_it_writes_and_closes_afterwards(make_table: MakeTable) -> None:
    held = HeldExecutor()
    table = make_table(executor=held)
    table.people(3)
    at_the_count(table, held)
    table.plug(table.stick("KINGSTON", key=True))
    table.as_far_as_the_key()
    table.reach("Opening")
    staff = table.kiosk.app.side.staff
    assert not staff._patience.runs  # noqa: SLF001 - five minutes are not waited for
    staff.leave()
    assert table.shows("screen") == "Opening"
    held.release()
    table.reach("Writing")
    held.release()
    table.reach("Card")
    for _ in range(INSIDE_SECONDS + CLOSED_SECONDS):
        staff.tick()
    assert staff.property("screen") == ""
    assert table.kiosk.app.side.taking.state == pages.Away()


def test_when_staff_leave_the_key_is_forgotten(table: Table) -> None:
    table.enter()
    table.plug(table.stick("KINGSTON", key=True))
    table.as_far_as_the_card()
    card = table.kiosk.app.side.taking.state
    assert isinstance(card, pages.Card)
    assert card.plan.key is None, "the card needs no key any more"
    for _ in range(INSIDE_SECONDS):
        table.kiosk.app.side.staff.tick()
    assert table.kiosk.app.side.taking.state == pages.Away()


def test_a_stick_that_cannot_be_unmounted_was_written_out(table: Table) -> None:
    table.stuck = True
    table.enter()
    table.plug(table.stick("KINGSTON", key=True))
    table.as_far_as_the_card()
    table.go_on()
    table.kiosk.robot.find_text("You may remove KINGSTON now.")
