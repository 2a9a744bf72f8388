"""What staff fit to this machine: how large its screen is, and how loud it reads aloud."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, QSize, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KioskError
from kiosk.station import settings as settings_file
from kiosk.station.settings import Measured, Settings
from kiosk.ui.display_view import PLAUSIBLE_PX_PER_MM
from kiosk.ui.translations import told
from kiosk.ui.voice_view import VoiceView

QML_IMPORT_NAME = "Kiosk.Views"
QML_IMPORT_MAJOR_VERSION = 1

CARD_MM = (85.60, 53.98)  # every bank card: ISO/IEC 7810, ID-1
LOUDER = 10  # a tap
SAMPLE = "This is how loud this kiosk reads aloud."


@QmlElement
class FittingView(QObject):
    """The outline of a card that is made as large as a real one held against the screen.

    `measured` gives the new pixels per mm. `settings` are those of the kiosk as it was set up;
    without any nothing can be kept.
    """

    changed = Signal()
    measured = Signal(float)
    happened = Signal(str)

    def __init__(self, data: Path, settings: Settings | None) -> None:
        """Know no screen before `fit`."""
        super().__init__()
        self._data, self._can = data, settings is not None
        self._kept = settings.measured if settings else None
        self._screen = QSize()
        self._px_per_mm = 1.0
        self._width = 0
        self._voice = VoiceView(0)
        self._problem = ""
        self._shown = False

    def fit(self, screen: QSize, px_per_mm: float, voice: VoiceView) -> None:
        """Take the screen as it is believed to be, and the voice."""
        self._screen, self._px_per_mm, self._voice = screen, px_per_mm, voice
        self._voice.changed.connect(self.changed)
        self._begin()

    def show(self, shown: bool) -> None:
        """Staff came to this page, or left it."""
        if shown != self._shown:
            self._shown, self._problem = shown, ""
            self._begin()

    @Slot(int)
    def resize(self, pixels: int) -> None:
        """Make the card's outline wider by so many pixels, or narrower."""
        least, most = (round(CARD_MM[0] * density) for density in PLAUSIBLE_PX_PER_MM)
        self._width = max(least, min(most, self._screen.width(), self._width + pixels))
        self.changed.emit()

    @Slot()
    def save(self) -> None:
        """Take the outline as what a card is on this screen."""
        density = self._width / CARD_MM[0]
        found = Measured(
            width=self._screen.width(), height=self._screen.height(), px_per_mm=density
        )
        if self._keep(measured=found):
            self._kept, self._px_per_mm = found, density
            self.measured.emit(density)
            self.happened.emit("screen-measured")
        self.changed.emit()

    @Slot(int)
    def speak(self, steps: int) -> None:
        """Speak louder by so many steps, or softer, and let that be heard."""
        volume = max(0, min(100, self._voice.volume + steps * LOUDER))
        if self._keep(volume=volume):
            self._voice.set_volume(volume)
            self._voice.stop()
            self._voice.read([SAMPLE], "en")
        self.changed.emit()

    def _keep(self, **values: Any) -> bool:
        try:
            settings_file.change(self._data, **values)
        except KioskError as error:
            self._problem = error.said
            return False
        self._problem = ""
        return True

    def _begin(self) -> None:
        self._width = 0
        self.resize(round(CARD_MM[0] * self._px_per_mm))

    def _inches(self) -> float:
        size = self._screen
        found = Measured(
            width=max(1, size.width()),
            height=max(1, size.height()),
            px_per_mm=self._width / CARD_MM[0],
        )
        return found.inches

    def _saved(self) -> bool:
        kept = self._kept
        return (
            kept is not None
            and kept.is_of(self._screen.width(), self._screen.height())
            and round(kept.px_per_mm * CARD_MM[0]) == self._width
        )

    can = Property(bool, lambda s: s._can, constant=True)
    cardWidth = Property(int, lambda s: s._width, notify=changed)
    cardHeight = Property(int, lambda s: round(s._width * CARD_MM[1] / CARD_MM[0]), notify=changed)
    inches = Property(float, _inches, notify=changed)
    saved = Property(bool, _saved, notify=changed)
    volume = Property(int, lambda s: s._voice.volume, notify=changed)
    hasVoice = Property(bool, lambda s: s._voice.property("there"), notify=changed)
    problem = Property(str, lambda s: told(s._problem), notify=changed)
