"""The escape matrix: what somebody at the table could try, with real X events on the real kiosk."""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

import pytest

from tests.shut import escapes
from tests.shut.escapes import Way
from tests.shut.stage import Stage, missing
from tests.shut.table import PLACES, EscapedError, Place, Table
from tests.station.kiosks import Live

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="X is there on Linux only"),
    pytest.mark.skipif(bool(missing()), reason=f"not installed: {missing()}"),
]
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


def chords_of(place: Place) -> Iterator[list[Way]]:
    """Yield the chords with the same keys held, which are typed in one go."""
    for chords in escapes.chords().values():
        ways = []
        for chord in chords:
            if not escapes.begins(place.name, chord):
                undone = escapes.own_key(place.name, chord)
                keys = (chord, undone) if undone else (chord,)
                ways.append(Way(chord, (("xdotool", "key", "--delay", "0", *keys),)))
        yield ways


def in_one_go(ways: list[Way]) -> Way:
    """Return many chords as one way: one program types them all."""
    keys = (key for way in ways for command in way.commands for key in command[4:])
    return Way("", (("xdotool", "key", "--delay", "0", *keys),))


def try_chords(matrix: Matrix, place: Place) -> None:
    for ways in chords_of(place):
        try:
            matrix.table.attempt([in_one_go(ways)])
        except EscapedError:
            matrix.table.again()
            matrix.try_all(ways, 1)
        else:
            matrix.outcomes.update({(place.name, way.name): "nothing" for way in ways})


def test_nobody_gets_out(
    table: Table, tmp_path: Path, record_property: pytest.FixtureRequest
) -> None:
    matrix = Matrix(table)
    for selection in ("primary", "clipboard"):
        table.stage.ask("xclip", "-i", "-selection", selection, given=FOREIGN)
    for place in PLACES:
        table.go(place)
        try_chords(matrix, place)
        matrix.try_all(pointer(place), 20)
        table.leave()
    matrix.write(tmp_path / "escapes.tsv")
    assert matrix.escaped == {}
    assert len(matrix.outcomes) > 150


def pointer(place: Place) -> Iterator[Way]:
    """Yield all that a mouse can do."""
    yield from escapes.clicks(place.spots)
    yield from escapes.wheels(place.spots)
    yield from escapes.drags(place.spots)
