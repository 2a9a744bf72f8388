"""The beat of the thread that draws: as long as it goes on, the screens answer."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.station.lifesigns import LifeSigns

BEAT_MS = 1_000  # a hang is noticed after five of them


class Heart(QObject):
    """Beats from the first frame of a window on, until `rest`."""

    def __init__(self, signs: LifeSigns, window: QQuickWindow) -> None:
        """Show `signs` of life once `window` has been drawn."""
        super().__init__()
        self._signs = signs
        self._window = window
        self._timer = QTimer(self, interval=BEAT_MS)
        self._timer.timeout.connect(signs.beat)
        window.frameSwapped.connect(self._begin)

    def _begin(self) -> None:
        self._window.frameSwapped.disconnect(self._begin)
        self._signs.beat()
        self._timer.start()

    def rest(self) -> None:
        """Beat no more: what is waited for now may take a while."""
        self._timer.stop()
        self._signs.rest()
