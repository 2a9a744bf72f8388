"""The next person sees nothing of the last one, whichever way the last one went.

After every visit everything is looked through that a person could see, hear or call back: each item
of the window, what the views say, the clipboard, the keyboard, what a screen reader is told, and
the picture itself, which has to be that of a kiosk that nobody has used yet.
"""

import shutil
from collections.abc import Callable, Iterator
from itertools import count, islice
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import paths
from kiosk.signing.signature import utc_now
from kiosk.station.data import DEFAULT_CAMPAIGN
from kiosk.station.setup import Wishes, set_up
from kiosk.vault.seal import Identity
from tests.ui.conftest import MakeKiosk
from tests.ui.hand_overs.endings import ENDINGS
from tests.ui.hand_overs.people import Person
from tests.ui.hand_overs.table import PIN, SIZE, AtOnce, Table, Unused
from tests.ui.hand_overs.traces import Look, differ

HIGH = (648, 1152)  # taken for 14 inches: 310 mm
# Whose traces are still looked for: this person's and those of some before.
REMEMBERED = 9
MOST_SAID = 20


def hand_over(table: Table, unused: Unused, number: int, *, pictures: bool) -> Iterator[str]:
    """Let one person come and go; yield what the next one would find of anybody before."""
    look, who = table.look, Person(number, len(ENDINGS))
    table.begin()
    if pictures and differ(look.picture(), unused.story_picture):
        yield "the picture of the story"
    yield from _changes("the story", table.story(), unused.story)
    table.click("primary")
    if pictures and differ(look.picture(), unused.first_picture):
        yield "the picture of the first step"
    yield from _changes("the first step", table.first_step(), unused.first_step)
    receipts: list[str] = []

    def note() -> None:
        receipts.extend({table.visit.property("receipt")} - {"", *receipts})

    table.visit.changed.connect(note)
    if table.high:
        table.click("reach")
        assert not table.app.display.as_new
    ENDINGS[number % len(ENDINGS)](table, who)
    table.visit.changed.disconnect(note)
    assert table.visit.at_rest
    yield from _changes("the poster", table.poster(), unused.poster)
    if unused.poster_differs(table):
        yield "the picture of the poster"
    last_ones = [Person(n, len(ENDINGS)) for n in range(max(0, number - REMEMBERED), number + 1)]
    marks = [mark.casefold() for person in last_ones for mark in person.marks]
    yield from _traces(look, [*marks, *(receipt.casefold() for receipt in receipts)])


def _changes(what: str, now: dict[str, Any], new: dict[str, Any]) -> Iterator[str]:
    for name in now.keys() | new.keys():
        is_now, is_new = now.get(name), new.get(name)
        if isinstance(is_now, dict) and isinstance(is_new, dict):
            yield from _changes(f"{what}, {name}", is_now, is_new)
        elif is_now != is_new:
            yield f"{what}: {name} is {is_now!r}, not {is_new!r}"


def _traces(look: Look, marks: list[str]) -> Iterator[str]:
    found = [(where, what.casefold()) for where, what in look.everywhere()]
    everything = "\0".join(what for _, what in found)
    for mark in marks:
        if mark in everything:
            yield from (f"{where}: {mark}" for where, what in found if mark in what)


@pytest.fixture
def still_cursor() -> Iterator[None]:
    """A cursor that does not blink, so that pictures can be compared."""
    QGuiApplication.clipboard().clear()
    hints = QGuiApplication.styleHints()
    before = hints.cursorFlashTime()
    hints.setCursorFlashTime(0)
    yield
    hints.setCursorFlashTime(before)


OpenTable = Callable[..., Table]


@pytest.fixture
def open_table(make_kiosk: MakeKiosk, tmp_path: Path, still_cursor: None) -> OpenTable:
    """Return a function that opens a new kiosk, with a campaign in several languages."""
    del still_cursor
    pack = tmp_path / "pack"
    shutil.copytree(paths.campaigns() / DEFAULT_CAMPAIGN, pack)
    numbers = count()
    now = utc_now()

    def open_one(size: tuple[int, int] = SIZE) -> Table:
        data = tmp_path / f"table{next(numbers)}"
        identity = Identity.new()
        wishes = Wishes(
            recipients=identity.recipients,
            name="Table 3",
            event="Harbour rally",
            campaigns=(str(pack),),
            pin=PIN,
        )
        set_up(data, wishes, identity, now)
        return Table(make_kiosk(size, data=data, executor=AtOnce(), clock=lambda: now))

    return open_one


def pass_on(
    open_table: OpenTable, hand_overs: int, pictures_every: int, size: tuple[int, int] = SIZE
) -> list[str]:
    """Let that many people come and go, but nobody after one of whom something was left.

    Returns what that was.
    """
    first = open_table(size)
    unused = Unused(first)
    first.kiosk.close()
    table = open_table(size)
    for number in range(hand_overs):
        pictures = number % pictures_every == 0
        left = hand_over(table, unused, number, pictures=pictures)
        ending = ENDINGS[number % len(ENDINGS)].__name__
        found = [f"{number}, {ending}: {trace}" for trace in islice(left, MOST_SAID)]
        if found:
            return found
    return []


def test_the_next_person_finds_nothing_of_the_last_whichever_way_it_ended(
    open_table: OpenTable,
) -> None:
    assert pass_on(open_table, 4 * len(ENDINGS), pictures_every=3) == []


def test_the_next_person_who_may_stand_finds_nothing_of_one_who_sat(open_table: OpenTable) -> None:
    assert pass_on(open_table, len(ENDINGS), pictures_every=5, size=HIGH) == []


@pytest.mark.soak
def test_a_thousand_hand_overs_leave_no_trace(open_table: OpenTable) -> None:
    assert pass_on(open_table, 1000, pictures_every=7) == []
