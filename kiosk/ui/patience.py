"""The seconds for which a screen waits for a touch."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot


class Patience(QObject):
    """Counts down from where it is started anew, once a second, and says when it is over."""

    restarted = Signal()
    passed = Signal()  # a second, and some are left
    over = Signal()

    def __init__(self, parent: QObject) -> None:
        """Wait until `restart` says for how long."""
        super().__init__(parent)
        self._left = 0
        self._ticker = QTimer(self)
        self._ticker.setInterval(1000)
        self._ticker.timeout.connect(self.tick)

    @property
    def left(self) -> int:
        """How many seconds are left."""
        return self._left

    @property
    def runs(self) -> bool:
        """Whether it runs out by itself."""
        return self._ticker.isActive()

    def restart(self, seconds: int | None) -> None:
        """Begin anew with so many seconds, or with no end at all."""
        self._left = seconds or 0
        self._ticker.stop() if seconds is None else self._ticker.start()
        self.restarted.emit()

    def stop(self) -> None:
        """Let no more time pass."""
        self._ticker.stop()

    @Slot()
    def tick(self) -> None:
        """One second has passed."""
        self._left -= 1
        (self.passed if self._left > 0 else self.over).emit()
