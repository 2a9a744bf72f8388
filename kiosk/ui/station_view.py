"""What the people at the table have to know of this kiosk, as QML shows it."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.vault.recovery import Recovery

QML_IMPORT_NAME = "Kiosk.Views"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class StationView(QObject):
    """Whether the store was put right since the kiosk was started, and what came of it."""

    changed = Signal()

    def __init__(self) -> None:
        """Nothing has happened yet."""
        super().__init__()
        self._recovery: Recovery | None = None

    def tell(self, recovery: Recovery) -> None:
        """Show what came of a recovery; the latest counts what earlier ones missed too."""
        self._recovery = recovery
        self.changed.emit()

    recovered = Property(bool, lambda s: s._recovery is not None, notify=changed)
    safe = Property(int, lambda s: s._recovery.carried if s._recovery else 0, notify=changed)
    missing = Property(int, lambda s: s._recovery.missing if s._recovery else 0, notify=changed)
