"""The escape matrix: what somebody at the table could try, with real X events on the real kiosk."""

import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path

import pytest

from tests.shut import escapes
from tests.shut.escapes import Way
from tests.shut.stage import Stage, end, missing
from tests.shut.table import PLACES, EscapedError, Place, Table
from tests.station.kiosks import Live

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="X is there on Linux only"),
    pytest.mark.skipif(bool(missing()), reason=f"not installed: {missing()}"),
]
MANY = 10  # then it is no use to go on
FOREIGN = "from another program"


@dataclass
class Matrix:
    """Way by way, on each screen, what came of it."""

    table: Table
    outcomes: dict[tuple[str, str], str] = field(default_factory=dict)

    def try_all(self, ways: Iterable[Way], together: int) -> None:
        """Try so many ways together; where something came of it, each of them alone."""
        rest = iter(ways)
        while batch := list(islice(rest, together)):
            try:
                self.table.attempt(batch)
            except EscapedError as error:
                self.table.again()
                if len(batch) > 1:
                    self.try_all(batch, 1)
                    continue
                outcome = str(error)
                assert len(self.escaped) < MANY, self.escaped
            else:
                outcome = "nothing"
            for way in batch:
                self.outcomes[self.table.place.name, way.name] = outcome

    @property
    def escaped(self) -> dict[tuple[str, str], str]:
        """What came of the ways that led somewhere."""
        return {way: outcome for way, outcome in self.outcomes.items() if outcome != "nothing"}

    def write(self, file: Path) -> None:
        """Write the table: screen, way and outcome, with tabs between."""
        rows = ("\t".join((*way, outcome)) for way, outcome in self.outcomes.items())
        file.write_text("\n".join(["screen\tway\toutcome", *rows]) + "\n", encoding="utf-8")


@pytest.fixture
def table(tmp_path: Path) -> Iterator[Table]:
    folder = tmp_path / "stage"
    folder.mkdir()
    with Stage(folder) as stage:
        table = Table(stage, Live(tmp_path).data)
        try:
            yield table
        finally:
            table.end()


def report(tmp_path: Path, name: str) -> Path:
    """Return where a table is written: a folder of the test's own, or the one that is asked for."""
    folder = Path(os.environ.get("KIOSK_ESCAPES", tmp_path))
    folder.mkdir(parents=True, exist_ok=True)
    return folder / f"escapes-{name}.tsv"


def chords_of(place: Place) -> Iterator[list[Way]]:
    """Yield the chords with the same keys held, which are typed in one go."""
    for chords in escapes.chords().values():
        ways = []
        for chord in chords:
            if not escapes.moves_on(place.name, chord):
                undone = escapes.own_key(place.name, chord)
                keys = (chord, undone) if undone else (chord,)
                ways.append(
                    Way(
                        chord,
                        (
                            (
                                "xdotool",
                                *chain.from_iterable(("key", "--delay", "0", key) for key in keys),
                            ),
                        ),
                    )
                )
        yield ways


def try_chords(matrix: Matrix, place: Place) -> None:
    for ways in chords_of(place):
        matrix.try_all(ways, len(ways))


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.name)
def test_nobody_gets_out(table: Table, tmp_path: Path, place: Place) -> None:
    for selection in ("primary", "clipboard"):
        table.stage.ask("xclip", "-i", "-selection", selection, given=FOREIGN)
    table.go(place)
    matrix = Matrix(table)
    *chords, single_keys = chords_of(place)
    for ways in chords:
        matrix.try_all(ways, len(ways))
    matrix.try_all(pointer(place), 20)
    # Last: for keys that no keyboard here has the map is changed, and the window manager loses its.
    matrix.try_all(single_keys, len(single_keys))
    matrix.write(report(tmp_path, place.name))
    assert matrix.escaped == {}
    assert len(matrix.outcomes) > 150


def pointer(place: Place) -> Iterator[Way]:
    """Yield all that a mouse can do. The first button begins a visit at the poster, and may."""
    spots = place.spots
    for way in chain(escapes.clicks(spots), escapes.wheels(spots), escapes.drags(spots)):
        if place.name != "attract" or "button 1" not in way.name:
            yield way


def test_nobody_takes_the_window_away(table: Table, tmp_path: Path) -> None:
    matrix = Matrix(table)
    table.rival = number_of(rival(table, "managed"))
    table.go(PLACES[1])
    matrix.try_all(escapes.requests(), 1)
    matrix.try_all(escapes.screen_changes(), 6)
    matrix.write(report(tmp_path, "requests"))
    assert matrix.escaped == {}


def test_nothing_is_dropped_into_a_field(table: Table) -> None:
    table.go(PLACES[1])
    source = rival(table, "unmanaged")
    assert number_of(source)
    table.stage.still()
    steps = ("mousemove 90 90 mousedown 1", "mousemove 150 150", "mousemove 200 240")
    for step in (*steps, "mousemove 210 246", "mousemove 205 246", "mouseup 1"):
        table.do(("xdotool", *step.split(), "sleep", "0.1"))
    end(source)
    table.park()
    table.check()


def rival(table: Table, managed: str) -> "subprocess.Popen[str]":
    """Start a window of another program."""
    command = (sys.executable, "-m", "tests.shut.rival", managed)
    return table.stage.run(*command, QT_QPA_PLATFORM="xcb")


def number_of(rival: "subprocess.Popen[str]") -> str:
    """Return the number of its window, once it has one."""
    assert rival.stdout is not None
    return rival.stdout.readline().strip()
