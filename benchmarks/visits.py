"""What the kiosk takes of the memory after thousands of visits, beside what it took after a few.

Whole visits through the real window, wired as `kiosk run` is. In one of `TYPED_EVERY` a robot taps
every letter, looks at every code and at other pages; in the others words are entered from inside.
All of them are drawn.

The aim is not met: RSS was 1.07 of that after 500 visits after 5,000 of them, and 1.08 after 8,300.
Posters, keyboard, form, saving and thanks do not grow when each is repeated by itself; nearly all
of the growth came before 5,000, then Qt's heap stood still. What keeps growing are a few small
Python objects a visit, about 0.2 KB, whose origin is not known yet.
"""

import itertools
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop
from PySide6.QtGui import QGuiApplication

from benchmarks.figures import Figure, Findings, Spread, is_long, scratch_folder
from benchmarks.signing import PATIENCE_MS, SIZE, WRITTEN
from benchmarks.stores import PERSON
from kiosk.campaign import pack
from kiosk.signing.signature import utc_now
from kiosk.signing.visit import Signing
from kiosk.station.data import DEFAULT_CAMPAIGN, Workplace, open_data
from kiosk.station.journal import Journal
from kiosk.station.setup import Wishes, set_up
from kiosk.ui import environment, fonts
from kiosk.ui.app import KioskApp
from kiosk.ui.display_view import pixels_per_mm
from kiosk.ui.form_tour import READ_ON
from kiosk.ui.robot import Robot
from kiosk.ui.upkeep import Upkeep
from kiosk.ui.visit_words import screen_of
from kiosk.vault.seal import Identity

MARKS = (1, 100, 500, 1_000, 2_500, 5_000, 10_000)
SHORT_MARKS = (1, 100, 500, 1_000)
FROM = 500  # by then everything that is loaded once is loaded
WEIGHINGS = 20  # visits before a mark after which the memory is read
TYPED_EVERY = 100
AIM_GROWTH = 1.05
KIB_PER_MB = 1024

Memory = dict[str, float]


class Kiosk:
    """A kiosk and the attendees before it."""

    def __init__(self, workplace: Workplace) -> None:
        """Show the poster."""
        campaign = pack.load(pack.find(DEFAULT_CAMPAIGN))
        self._app = KioskApp(workplace, campaign, SIZE, pixels_per_mm(SIZE, None, 0))
        self._app.display.set_motion(False)
        journal = Journal(workplace.data)
        self._app.write_warnings_to(journal)
        self._app.visit.happened.connect(journal.event)
        self._upkeep = Upkeep(self._app.keeper)
        self._upkeep.start()
        self._app.window.show()
        self._robot = Robot(self._app.window, PATIENCE_MS)
        self._loop = QEventLoop()
        self._app.window.frameSwapped.connect(self._loop.quit)
        self._draw()

    def visits(self) -> Iterator[int]:
        """Make visits, and count them."""
        for number in itertools.count(1):
            self._type_visit() if number % TYPED_EVERY == 0 else self._enter_visit()
            yield number

    def stop(self) -> None:
        """Take it down."""
        self._app.stop()
        self._upkeep.stop()

    def _enter_visit(self) -> None:
        """Sign with words from inside, each screen drawn; with large letters and other colours."""
        visit = self._app.visit
        self._app.display.nextTextSize()
        self._app.display.nextContrast()
        visit.begin()
        self._draw()
        visit.sign()
        self._draw()
        for name in WRITTEN:
            visit.enter(name, getattr(PERSON, name))
        while isinstance(state := visit.state, Signing) and not state.is_last:
            visit.advance()
            self._draw()
        visit.answer(True)
        self._draw()
        visit.advance()
        while screen_of(visit.state) != "Thanks":
            self._draw()
        self._draw()
        self._leave()

    def _type_visit(self) -> None:
        """Read, sign by touch alone, look at every code, correct what was signed, and remove it."""
        robot = self._robot
        for name in ("primary", "more", "sources", "back", "primary"):
            robot.tap_object(name)
        robot.type_text("Zoë")
        robot.press_enter()
        robot.type_text("Li")
        robot.press_enter()
        robot.type_text("zoe@example.org")
        robot.press_enter()
        robot.type_text("V6B 1A1")
        for name in ("country", "cancelCountry", "primary", "yes"):
            robot.tap_object(name)
        self._agree()
        for action in self._app.campaign.action_ids:
            for name in (f"action-{action}", "code", "closeCode"):
                robot.tap_object(name)
        robot.tap_object("fix")
        for _ in range(3):
            robot.tap_object("primary")
        self._agree()
        robot.tap_object("remove")
        robot.tap_object("removeForGood")
        robot.find_text("It is gone.")
        self._leave()

    def _agree(self) -> None:
        while self._robot.find_object("primary").property("text") == READ_ON:
            self._robot.tap_object("primary")
        self._robot.tap_object("primary")
        self._robot.find_object("receipt")

    def _leave(self) -> None:
        self._app.visit.nextPerson()
        self._robot.wait_until(lambda: self._app.visit.at_rest, "the poster")
        self._draw()

    def _draw(self) -> None:
        """Wait for a frame of what is shown now."""
        self._app.window.update()
        self._loop.exec()


def measure(folder: Path) -> Findings:
    """Let thousands visit, and weigh the program now and then."""
    findings = Findings("visits")
    marks = MARKS if is_long() else SHORT_MARKS
    identity = Identity.new()
    wishes = Wishes(recipients=identity.recipients, name="Table 1", event="Rally")
    set_up(folder / "data", wishes, identity, utc_now())
    kiosk = Kiosk(open_data(folder / "data"))
    try:
        weighed = _weigh(kiosk, marks)
    finally:
        kiosk.stop()
    findings.figures += _figures(weighed, marks[-1])
    for mark, memories in weighed.items():
        told = (f"{name} {Spread.of([m[name] for m in memories])} MB" for name in memories[0])
        findings.notes.append(f"memory after {mark:,} visits: {', '.join(told)}")
    if not is_long():
        findings.skipped.append(f"memory after {MARKS[-1]:,} visits: takes an hour, with --long")
    return findings


def _weigh(kiosk: Kiosk, marks: tuple[int, ...]) -> dict[int, list[Memory]]:
    weighed: dict[int, list[Memory]] = {mark: [] for mark in marks}
    watch = QElapsedTimer()
    watch.start()
    for number in kiosk.visits():
        mark = next(mark for mark in marks if mark >= number)
        if mark - number < WEIGHINGS:
            weighed[mark].append(_memory())
        if number == mark:
            minutes = watch.elapsed() / 60_000
            told = ", ".join(f"{name} {mb:.1f}" for name, mb in weighed[mark][-1].items())
            print(f"  {number:,} visits, {minutes:.1f} minutes: {told} MB", flush=True)
        if number == marks[-1]:
            break
    return weighed


def _figures(weighed: dict[int, list[Memory]], last: int) -> Iterator[Figure]:
    """Compare the last mark with `FROM`. RSS decides: PSS changes with what others run."""
    for name, aim in (("RSS", AIM_GROWTH), ("PSS", None), ("anonymous", None)):
        pairs = [
            (then[name], before[name])
            for then, before in zip(weighed[last], weighed[FROM], strict=True)
        ]
        after = f"memory ({name}) after {last:,} visits"
        yield Figure.of_pairs(after, "MB", pairs, f"after {FROM} visits", aim)


def _memory() -> Memory:
    """Return what this process takes, in MB; anonymous is what is no file's."""
    fields = dict(
        line.split(":", 1) for line in Path("/proc/self/smaps_rollup").read_text().splitlines()[1:]
    )
    names = {"RSS": "Rss", "PSS": "Pss", "anonymous": "Anonymous"}
    return {name: int(fields[key].split()[0]) / KIB_PER_MB for name, key in names.items()}


def main() -> None:
    """Measure in a throw-away folder, on a screen that is nowhere."""
    environment.prepare(offscreen=True)
    application = QGuiApplication([])
    application.setApplicationName("Petition Kiosk")
    fonts.load()
    with scratch_folder() as folder:
        measure(folder).save()


if __name__ == "__main__":
    main()
