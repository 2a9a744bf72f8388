"""The numbers and the health of this kiosk as the staff's first page shows them."""

from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KioskError
from kiosk.station.data import Workplace
from kiosk.station.doctor import examine
from kiosk.station.machine import Line
from kiosk.station.overview import Overview, overview

QML_IMPORT_NAME = "Kiosk.Views"
QML_IMPORT_MAJOR_VERSION = 1

REFRESH_MS = 5_000


@QmlElement
class OverviewView(QObject):
    """Looks at the kiosk in a thread of its own, again and again while staff are there."""

    changed = Signal()
    examined = Signal()
    _finished = Signal(object)
    _checked = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        look: Callable[[Workplace], Overview] = overview,
        examine: Callable[[Path], tuple[Line, ...]] = examine,
        executor: Executor | None = None,
    ) -> None:
        """Nothing is looked at before `begin`."""
        super().__init__()
        self._workplace = workplace
        self._look = look
        self._examine = examine
        self._checks: tuple[Line, ...] = ()
        self._found: Overview | None = None
        self._trouble = ""
        self._executor = executor or ThreadPoolExecutor(1, thread_name_prefix="overview")
        self._finished.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._checked.connect(self._take_checks, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self.refresh)

    @Slot()
    def begin(self) -> None:
        """Look now, and again every few seconds."""
        self.refresh()
        self._timer.start()

    @Slot()
    def end(self) -> None:
        """Staff went: look no more."""
        self._timer.stop()

    @Slot()
    def refresh(self) -> None:
        """Look once."""
        future = self._executor.submit(self._look, self._workplace)
        future.add_done_callback(self._finished.emit)

    @Slot()
    def examine(self) -> None:
        """Look at everything that matters about this machine."""
        self._checks = ()
        self.examined.emit()
        future = self._executor.submit(self._examine, self._workplace.data)
        future.add_done_callback(self._checked.emit)

    def stop(self) -> None:
        """Wait for what is under way."""
        self._timer.stop()
        self._executor.shutdown(wait=True)

    def _take_checks(self, future: "Future[tuple[Line, ...]]") -> None:
        error = future.exception()
        if isinstance(error, KioskError):
            self._checks = (Line("Machine", error.sentence, ok=False, advice=error.remedy),)
        else:
            self._checks = future.result()
        self.examined.emit()

    def _take(self, future: "Future[Overview]") -> None:
        error = future.exception()
        if error is None:
            self._found, self._trouble = future.result(), ""
        elif isinstance(error, KioskError):
            self._trouble = str(error)
        else:
            raise error
        self.changed.emit()

    def _value(self, read: Callable[[Overview], Any], empty: Any) -> Any:
        return read(self._found) if self._found else empty

    def _title(self) -> str:
        settings = self._workplace.settings
        if settings is None:
            return "Practice"
        return " · ".join(filter(None, (settings.name or "This kiosk", settings.event)))

    def _lines(self) -> list[dict[str, Any]]:
        lines = self._value(lambda o: o.lines, ())
        found = [{"ok": line.ok, "words": _sentence(line)} for line in lines]
        found.sort(key=lambda line: line["ok"])  # what needs somebody comes first
        if self._trouble:
            found.insert(0, {"ok": False, "words": self._trouble})
        return found

    title = Property(str, _title, constant=True)
    practice = Property(bool, lambda s: s._workplace.practice, constant=True)
    today = Property(int, lambda s: s._value(lambda o: o.today, 0), notify=changed)
    collected = Property(int, lambda s: s._value(lambda o: o.status.collected, 0), notify=changed)
    notExported = Property(
        int, lambda s: s._value(lambda o: o.status.not_exported, 0), notify=changed
    )
    yesPercent = Property(
        int,
        lambda s: s._value(lambda o: -1 if o.yes_percent is None else o.yes_percent, -1),
        notify=changed,
    )
    hours = Property(
        list,
        lambda s: s._value(lambda o: [{"hour": h.hour, "count": h.count} for h in o.hours], []),
        notify=changed,
    )
    lines = Property(list, _lines, notify=changed)
    checks = Property(
        list,
        lambda s: [
            {"name": c.name, "words": c.words, "ok": c.ok, "advice": c.advice} for c in s._checks
        ],
        notify=examined,
    )
    fit = Property(bool, lambda s: all(check.ok for check in s._checks), notify=examined)
    mayWipe = Property(
        bool,
        lambda s: s._value(
            lambda o: not o.status.practice and o.status.collected > 0 == o.status.not_exported,
            False,
        ),
        notify=changed,
    )


def _sentence(line: Line) -> str:
    """Return one line of what is well or not, with what to do."""
    known = line.words.startswith((line.name, "Sealed")) or line.name in ("Note", "Export")
    words = line.words if known else f"{line.name}: {line.words}"
    return f"{words}. {line.advice}." if line.advice else words
