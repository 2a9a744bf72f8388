"""How long people wait for frames: of everything that moves or changes, in the real window.

A frame time is from a tap to the first frame it causes, and from one frame to the next for as long
as something goes on. Waiting for the next tap is none: between such frames the program has slept.

The baseline is a bare window of the same size, one rectangle that fills it and fades into another
colour when it is tapped, drawn in the same way and tapped in turn. Beside the time on the clock
stands that of the processor, of the thread that draws: on a machine that is shared only this one is
the program's own.
"""

import gc
import os
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, QSize, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from benchmarks.figures import Figure, Findings, is_long, percentile, scratch_folder
from benchmarks.stores import PERSON
from kiosk.campaign import pack
from kiosk.signing.signature import utc_now
from kiosk.signing.visit import Signing
from kiosk.station.data import DEFAULT_CAMPAIGN, open_data
from kiosk.station.setup import Wishes, set_up
from kiosk.ui import environment, fonts
from kiosk.ui.app import KioskApp
from kiosk.ui.display_view import TEXT_SIZES_MM, pixels_per_mm
from kiosk.ui.form_tour import READ_ON
from kiosk.ui.robot import KeyType, Robot
from kiosk.ui.visit_words import screen_of
from kiosk.vault.seal import Identity

SIZE = QSize(1920, 1080)
PATIENCE_MS = 20_000
ROUNDS, WALKS_A_ROUND = (10, 10) if is_long() else (5, 4)
PERCENTS = (50, 95, 99)
AIM_P99_MS = 33.3

QUIET_MS = 150  # then nothing more is to come of a tap
NAP_S = 0.1  # whoever waits for a frame never sleeps so long in one go
AT_MOST_S = 2.0
LANGUAGES = ("fr", "en")  # another, and back

SCREENS, PAGES, KEYBOARD, LOOKS = "screens", "pages", "keyboard", "text size, language"
EVERYTHING = "all of these"
BARE = "bare window"

BARE_WINDOW = b"""
import QtQuick
Window {
    id: window
    property bool lit
    Rectangle {
        id: tapped
        objectName: "tapped"
        anchors.fill: parent
        color: window.lit ? "#f2b705" : "#14120d"
        Behavior on color { ColorAnimation { duration: 200 } }
        TapHandler { onTapped: window.lit = !window.lit }
    }
}
"""


@dataclass(frozen=True)
class Frame:
    """How long one took, in milliseconds: on the clock, and of the processor."""

    clock: float
    processor: float


class Camera:
    """Watches the frames of a window."""

    def __init__(self, window: QQuickWindow) -> None:
        """Watch this window, and when the program sleeps."""
        self._frames: list[Frame] = []
        self._now = (0.0, 0.0)
        self._asleep_since = 0.0
        self._longest_nap = 0.0
        self._loop = QEventLoop()
        self._quiet = QTimer(singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._look_up)
        self._until = 0.0
        window.frameSwapped.connect(self._swapped)
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.aboutToBlock.connect(self._falls_asleep)
        dispatcher.awake.connect(self._wakes)

    def film(self, tap: Callable[[], None]) -> list[Frame]:
        """Tap, wait until nothing moves any more, and return the frames."""
        self._frames = []
        self._longest_nap = self._asleep_since = 0.0
        self._until = time.perf_counter() + AT_MOST_S
        self._now = (time.perf_counter(), time.thread_time())
        tap()
        self._quiet.start()
        self._loop.exec()
        return self._frames

    def _swapped(self) -> None:
        before, self._now = self._now, (time.perf_counter(), time.thread_time())
        if self._longest_nap < NAP_S:
            clock, processor = (now - then for now, then in zip(self._now, before, strict=True))
            self._frames.append(Frame(clock * 1000, processor * 1000))
        self._longest_nap = 0.0

    def _falls_asleep(self) -> None:
        self._asleep_since = time.perf_counter()

    def _wakes(self) -> None:
        if self._asleep_since:
            self._longest_nap = max(self._longest_nap, time.perf_counter() - self._asleep_since)
            self._asleep_since = 0.0

    def _look_up(self) -> None:
        """Stop where the program has slept since the last frame: a long frame may yet be coming."""
        if self._longest_nap >= NAP_S or time.perf_counter() > self._until:
            self._loop.quit()
        else:
            self._quiet.start()


class Walk:
    """Goes through everything that changes on the screens, and films every tap."""

    def __init__(self, app: KioskApp) -> None:
        """Take the kiosk as it stands."""
        self._app = app
        self._robot = Robot(app.window, PATIENCE_MS)
        self._camera = Camera(app.window)
        self.taken: dict[str, list[Frame]] = defaultdict(list)
        self.longest: dict[str, list[float]] = defaultdict(list)

    def once(self) -> None:
        """Read, change the look, sign, and leave the poster behind for the next person."""
        self._tap(SCREENS, "poster to story", "primary")
        self._change_looks("story")
        self._tap(SCREENS, "story to whole story", "more")
        for kind in ("pageDown", "pageDown", "pageUp", "pageUp"):
            self._tap(PAGES, "a page", kind)
        self._tap(PAGES, "sources", "sources")
        self._tap(SCREENS, "back to story", "back")
        self._tap(SCREENS, "story to form", "primary")
        for _ in range(3):
            self._robot.wait_until(self._robot.keyboard_shown, "the on-screen keyboard")
            self._tap_item(KEYBOARD, "keyboard closes", self._robot.keys(KeyType.HIDE)[0])
            self._tap_item(KEYBOARD, "keyboard opens", self._field())
        self._change_looks("form")
        self._tap(SCREENS, "form to story", "back")
        self._tap(SCREENS, "story to form", "primary")
        self._write()
        self._tap(SCREENS, "form to thanks", "primary")
        self._robot.wait_until(lambda: screen_of(self._app.visit.state) == "Thanks", "the thanks")
        self._tap(SCREENS, "thanks to poster", "primary")
        self._robot.wait_until(lambda: self._app.visit.at_rest, "the poster")
        self._change_looks("poster")

    def _change_looks(self, screen: str) -> None:
        for _ in TEXT_SIZES_MM:
            self._tap(LOOKS, f"text size, {screen}", "textSize")
        for language in LANGUAGES:
            self._tap(LOOKS, f"languages, {screen}", "languages")
            self._tap(LOOKS, f"language, {screen}", f"language-{language}")

    def _field(self) -> QQuickItem:
        """Return the field that is written in."""
        item = self._app.window.activeFocusItem()
        if item is None:
            raise LookupError("nothing is being written")
        return item

    def _write(self) -> None:
        """Fill in the form: what is typed is no change of a screen, the steps are."""
        for name in ("first_name", "last_name", "email", "postal_code", "country"):
            self._app.visit.enter(name, getattr(PERSON, name))
        while isinstance(state := self._app.visit.state, Signing) and not state.is_last:
            self._tap(SCREENS, "step of the form", "primary")
        self._app.visit.answer(True)
        self._robot.settle()
        while self._robot.find_object("primary").property("text") == READ_ON:
            self._robot.tap_object("primary")

    def _tap(self, kind: str, what: str, name: str) -> None:
        self._tap_item(kind, what, self._robot.find_object(name))

    def _tap_item(self, kind: str, what: str, item: QQuickItem) -> None:
        self._robot.settle()
        frames = self._camera.film(lambda: self._robot.tap(item))
        self.taken[kind] += frames
        self.longest[what].append(max((frame.clock for frame in frames), default=0.0))


class Bare:
    """The baseline: one rectangle."""

    def __init__(self) -> None:
        """Show it."""
        self._engine = QQmlApplicationEngine()
        self._engine.loadData(BARE_WINDOW)
        window = self._engine.rootObjects()[0]
        if not isinstance(window, QQuickWindow):
            raise TypeError("the bare window is no window")
        window.resize(SIZE)
        window.show()
        self._robot = Robot(window, PATIENCE_MS)
        self._camera = Camera(window)

    def film(self, at_least: int) -> list[Frame]:
        """Tap it until so many frames have been drawn."""
        taken: list[Frame] = []
        item = self._robot.find_object("tapped")
        while len(taken) < at_least:
            taken += self._camera.film(lambda: self._robot.tap(item))
        return taken


def measure(folder: Path) -> Findings:
    """Film in `folder`, both windows in turn."""
    identity = Identity.new()
    wishes = Wishes(recipients=identity.recipients, name="Table 1", event="Rally")
    set_up(folder / "data", wishes, identity, utc_now())
    campaign = pack.load(pack.find(DEFAULT_CAMPAIGN))
    bare = Bare()  # before the kiosk, whose window has to be the active one
    app = KioskApp(open_data(folder / "data"), campaign, SIZE, pixels_per_mm(SIZE, None, 0))
    app.display.set_settle_ms(0)
    app.window.show()
    ours: dict[str, list[list[Frame]]] = defaultdict(list)
    theirs: list[list[Frame]] = []
    try:
        walk = Walk(app)
        walk.once()  # loads what all later ones find loaded
        walk.longest.clear()
        gc.freeze()  # as the program does once it has loaded everything
        bare.film(1)
        for _ in range(ROUNDS):
            walk.taken.clear()
            for _ in range(WALKS_A_ROUND):
                walk.once()
            for kind, frames in walk.taken.items():
                ours[kind].append(frames)
            everything = [frame for frames in walk.taken.values() for frame in frames]
            ours[EVERYTHING].append(everything)
            theirs.append(bare.film(max(100, len(everything) // 4)))
    finally:
        app.stop()
    findings = Findings("frames")
    for kind, rounds in ours.items():
        findings.figures += _figures(kind, rounds, theirs)
    findings.notes += _longest(walk.longest)
    return findings


def _figures(
    kind: str, ours: Sequence[Sequence[Frame]], theirs: Sequence[Sequence[Frame]]
) -> list[Figure]:
    """Return the percentiles of the rounds, on the clock and of the processor, and the aim's."""
    figures = []
    for percent in PERCENTS:
        pairs = [
            (_clock(our, percent), _clock(their, percent)) for our, their in _both(ours, theirs)
        ]
        figures.append(Figure.of_pairs(f"frame, {kind}, p{percent}", "ms", pairs, BARE))
    aimed = [(_clock(our, 99), AIM_P99_MS) for our in ours]
    two = "two frames at 60 Hz"
    figures.append(Figure.of_pairs(f"frame, {kind}, p99", "ms", aimed, two, aim=1))
    worked = [(_processor(our, 99), _processor(their, 99)) for our, their in _both(ours, theirs)]
    figures.append(Figure.of_pairs(f"frame, {kind}, processor, p99", "ms", worked, BARE))
    return figures


def _both(
    ours: Sequence[Sequence[Frame]], theirs: Sequence[Sequence[Frame]]
) -> list[tuple[Sequence[Frame], Sequence[Frame]]]:
    return list(zip(ours, theirs, strict=True))


def _clock(frames: Sequence[Frame], percent: float) -> float:
    return percentile([frame.clock for frame in frames], percent)


def _processor(frames: Sequence[Frame], percent: float) -> float:
    return percentile([frame.processor for frame in frames], percent)


def _longest(found: dict[str, list[float]]) -> list[str]:
    """Say which taps people wait longest for: the median of their longest frames."""
    medians = sorted(((percentile(times, 50), what) for what, times in found.items()), reverse=True)
    return [f"longest frame of “{what}”: {median:.0f} ms" for median, what in medians]


def main() -> None:
    """Film in a throw-away folder, on a screen that is nowhere."""
    environment.prepare(offscreen=True)
    os.environ["QT_NO_GLIB"] = "1"  # GLib's loop does not tell sleep from what it does after it
    application = QGuiApplication([])
    application.setApplicationName("Petition Kiosk")
    fonts.load()
    with scratch_folder() as folder:
        measure(folder).save()


if __name__ == "__main__":
    main()
