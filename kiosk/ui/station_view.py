"""What the people at the table have to know of this kiosk, as QML shows it."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.station.alerts import Alert, Grade
from kiosk.vault.recovery import Recovery

QML_IMPORT_NAME = "Kiosk.Views"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class StationView(QObject):
    """What came of putting the store right since the kiosk was started, and what runs low."""

    changed = Signal()
    alerted = Signal()

    def __init__(self) -> None:
        """Nothing has happened yet."""
        super().__init__()
        self._recovery: Recovery | None = None
        self._alert = Alert()

    def tell(self, recovery: Recovery) -> None:
        """Show what came of a recovery; the latest counts what earlier ones missed too."""
        self._recovery = recovery
        self.changed.emit()

    def warn(self, alert: Alert) -> None:
        """Show how far battery and disk have run down."""
        if alert != self._alert:
            self._alert = alert
            self.alerted.emit()

    recovered = Property(bool, lambda s: s._recovery is not None, notify=changed)
    safe = Property(int, lambda s: s._recovery.carried if s._recovery else 0, notify=changed)
    missing = Property(int, lambda s: s._recovery.missing if s._recovery else 0, notify=changed)
    # From 0 (fine) to 3 (empty), see `Grade`.
    battery = Property(int, lambda s: int(s._alert.battery), notify=alerted)
    disk = Property(int, lambda s: int(s._alert.disk), notify=alerted)
    batteryEmpty = Property(bool, lambda s: s._alert.battery == Grade.EMPTY, notify=alerted)
    diskFull = Property(bool, lambda s: s._alert.disk == Grade.EMPTY, notify=alerted)
