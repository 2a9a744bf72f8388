"""“Wipe this kiosk”: the number of signatures typed out, the PIN again, and they are gone."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KioskError
from kiosk.station.afterwards import wipe_kiosk
from kiosk.station.gate import Free, Gate
from kiosk.station.keeper import StoreKeeper
from kiosk.vault.wipe import Stock, may_wipe, take_stock

QML_IMPORT_NAME = "Kiosk.Views"
QML_IMPORT_MAJOR_VERSION = 1

Lend = Callable[[Callable[[StoreKeeper], Any]], "Future[Any]"]


@QmlElement
class WipeView(QObject):
    """Offers a wipe only while every signature is in a verified export.

    `shut` tells that the PIN may not be tried any more just now.
    """

    changed = Signal()
    shut = Signal()
    happened = Signal(str)
    _finished = Signal(object)

    def __init__(self, lend: Lend, gate: Gate) -> None:
        """`lend` runs work with the store where it lives; `gate` counts wrong PINs."""
        super().__init__()
        self._lend = lend
        self._gate = gate
        self._finished.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._stock: Stock | None = None
        self._forget()

    @Slot()
    def begin(self) -> None:
        """Count what there is."""
        if not self._busy:
            self._forget()
            self._run(lambda keeper: take_stock(keeper.path))

    @Slot(str)
    def count(self, typed: str) -> None:
        """Take the number that was typed."""
        self._typed = typed
        self._trouble = ""
        self.changed.emit()

    @Slot(str)
    def wipe(self, pin: str) -> None:
        """Remove every signature, if the number and the PIN are right."""
        if self._busy or not self._may():
            return
        typed = self._typed
        try:
            right = self._gate.try_pin(pin)
        except KioskError as error:
            self._trouble = str(error)
        else:
            self._trouble = "" if right else "This was not the PIN. Nothing was removed."
            if right:
                self._run(lambda keeper: wipe_kiosk(keeper, typed))
            else:
                self.happened.emit("pin-wrong")
                if not isinstance(self._gate.state(), Free):
                    self.shut.emit()
        self.changed.emit()

    def _run(self, work: Callable[[StoreKeeper], Any]) -> None:
        self._busy = True
        self._lend(work).add_done_callback(self._finished.emit)
        self.changed.emit()

    def _take(self, future: "Future[Stock | int]") -> None:
        self._busy = False
        error = future.exception()
        if isinstance(error, KioskError):
            self._trouble = str(error)
            self.happened.emit("wipe-failed")
        else:
            result = future.result()
            if isinstance(result, Stock):
                self._stock = result
            else:
                self._removed = result
        self.changed.emit()

    def _may(self) -> bool:
        return self._stock is not None and may_wipe(self._stock, self._typed)

    def _forget(self) -> None:
        self._stock = None
        self._typed = ""
        self._trouble = ""
        self._removed = -1
        self._busy = False

    stock = Property(int, lambda s: s._stock.collected if s._stock else 0, notify=changed)
    home = Property(bool, lambda s: bool(s._stock and s._stock.is_home), notify=changed)
    counted = Property(bool, lambda s: s._stock is not None, notify=changed)
    agreed = Property(bool, lambda s: s._may(), notify=changed)
    busy = Property(bool, lambda s: s._busy, notify=changed)
    removed = Property(int, lambda s: s._removed, notify=changed)
    trouble = Property(str, lambda s: s._trouble, notify=changed)
