"""From the start of the program to the first frame with six campaigns, beside one; and its memory.

All six are the campaign that comes with the program, under other ids and in other colours: as much
is read for each as for that one alone. A frame is there when every card shows.
"""

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.figures import ROOT, Figure, Findings, Pair, scratch_folder
from benchmarks.screen import Screen
from benchmarks.start import CAMPAIGN, Contestant, Course, Start, Started, how_to_get, read_facts
from benchmarks.stores import live_folder
from kiosk.campaign.together import MOST
from kiosk.vault.seal import Identity

ROUNDS = 12
AIM = 1.2
ID = 'id = "amazon-facial-recognition"'
COLOURS = ("#7b1626", "#0a4030", "#10316b", "#4a1d6b", "#b8e04a", "#5c3a00")
# A line of pixels in each of the cards at 1366×768, three beside each other.
LINE = 380
CARDS = [(x, y) for y in (200, 430) for x in (40, 485, 930)]


class Cards(Course):
    """Looks for the cards of several campaigns where a contestant has them."""

    several: Contestant | None = None
    _shown: Contestant | None = None

    @contextmanager
    def started(self, contestant: Contestant) -> Iterator[Started]:
        """Start it, and know what to look for meanwhile."""
        self._shown = contestant
        with super().started(contestant) as began:
            yield began

    def _frame_is_there(self) -> bool:
        if self._shown is not self.several:
            return super()._frame_is_there()
        lines = [set(self._screen.pixels(x, y, LINE)) for x, y in CARDS]
        return all(colour in line for colour, line in zip(COLOURS, lines, strict=True))


def measure(folder: Path) -> Findings:
    """Let a kiosk with six campaigns start beside one with the only one, in turn."""
    findings = Findings("campaigns")
    if missing := how_to_get("Xvfb"):
        findings.skipped.append(f"start with six campaigns beside one; it needs: {missing}")
        return findings
    data = str(live_folder(folder / "data", Identity.new(), 100))
    command = (sys.executable, "-m", "kiosk", "run", "--data", data)
    shown = [word for pack in _packs(folder) for word in ("--campaign", str(pack))]
    one, six = Contestant("one campaign", command), Contestant("six", (*command, *shown))
    with Screen() as screen:
        course = Cards(screen, read_facts()["colours"], folder)
        course.several = six
        rounds = _race(course, six, one)
    seconds = [(ours.seconds, theirs.seconds) for ours, theirs in rounds]
    name = "start to first frame, six campaigns"
    findings.figures.append(Figure.of_pairs(name, "s", seconds, one.name, AIM))
    weighed = list(_weighed(rounds))
    if weighed:
        figure = Figure.of_pairs("memory, six campaigns", "MB", weighed, one.name)
        findings.figures.append(figure)
    return findings


def _race(course: Cards, six: Contestant, one: Contestant) -> list[tuple[Start, Start]]:
    """Start each once to warm it up, then both in turn, round after round."""
    rounds = []
    for number in range(ROUNDS + 1):
        rounds.append((course.run(six), course.run(one)))
        ours, theirs = rounds[-1]
        told = f"six {ours.seconds:.3f} s, one {theirs.seconds:.3f} s"
        print(f"  {'warming up' if number == 0 else f'{number}/{ROUNDS}'}: {told}", flush=True)
    return rounds[1:]


def _weighed(rounds: list[tuple[Start, Start]]) -> Iterator[Pair]:
    for ours, theirs in rounds:
        if ours.megabytes is not None and theirs.megabytes is not None:
            yield ours.megabytes, theirs.megabytes


def _packs(folder: Path) -> Iterator[Path]:
    """Make the campaign that comes with the program into six."""
    accent = f'accent = "{read_facts()["colours"]["accent"]}"'
    for number, colour in zip(range(MOST), COLOURS, strict=True):
        pack = folder / f"campaign-{number}"
        shutil.copytree(CAMPAIGN, pack)
        facts = (pack / "campaign.toml").read_text(encoding="utf-8")
        if facts.count(ID) != 1 or facts.count(accent) != 1:
            sys.exit(f"“{CAMPAIGN.relative_to(ROOT)}” has changed: see benchmarks/campaigns.py.")
        changed = facts.replace(ID, f'id = "campaign-{number}"')
        changed = changed.replace(accent, f'accent = "{colour}"')
        (pack / "campaign.toml").write_text(changed, encoding="utf-8")
        yield pack


def main() -> None:
    """Measure in a throw-away folder."""
    with scratch_folder() as folder:
        measure(folder).save()


if __name__ == "__main__":
    main()
