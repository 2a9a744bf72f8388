"""The numbers and the health of this kiosk as the staff's first page shows them."""

from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KioskError
from kiosk.said import Said
from kiosk.station.data import Workplace
from kiosk.station.doctor import examine
from kiosk.station.machine import Line
from kiosk.station.overview import Overview, overview
from kiosk.ui.staff.answers import Answers
from kiosk.ui.translations import told

QML_IMPORT_NAME = "Kiosk.Views"
QML_IMPORT_MAJOR_VERSION = 1

REFRESH_MS = 5_000
MARKS = ("fault", "note", "well", "fact")
WIPED = Said("What was signed here was exported, and wiped from this kiosk.")


@QmlElement
class OverviewView(QObject):
    """Looks at the kiosk in a thread of its own, again and again while staff are there."""

    changed = Signal()
    examined = Signal()

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
        self._more: Callable[[], tuple[Line, ...]] = tuple
        self._executor = executor or ThreadPoolExecutor(1, thread_name_prefix="overview")
        self._answers = Answers()
        self._timer = QTimer(self)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self.refresh)

    def tell_also(self, more: Callable[[], tuple[Line, ...]]) -> None:
        """Show the lines that `more` returns besides those of the overview."""
        self._more = more

    def begin(self) -> None:
        """Look now, and again every few seconds."""
        self.refresh()
        self._timer.start()

    def end(self) -> None:
        """Staff went: look no more."""
        self._timer.stop()

    def refresh(self) -> None:
        """Look once."""
        self._answers.ask(
            self._executor.submit(self._look, self._workplace), self._take, self._miss
        )

    @Slot()
    def examine(self) -> None:
        """Look at everything that matters about this machine."""
        self._checks = ()
        self.examined.emit()
        found = self._executor.submit(self._examine, self._workplace.data)
        self._answers.ask(found, self._take_checks, self._miss_checks)

    def stop(self) -> None:
        """Wait for what is under way."""
        self._timer.stop()
        self._executor.shutdown(wait=True)

    def _take_checks(self, checks: tuple[Line, ...]) -> None:
        self._checks = checks
        self.examined.emit()

    def _miss_checks(self, error: KioskError) -> None:
        self._take_checks((Line("Machine", error.sentence, ok=False, advice=error.remedy),))

    def _take(self, found: Overview) -> None:
        self._found, self._trouble = found, ""
        self.changed.emit()

    def _miss(self, error: KioskError) -> None:
        self._trouble = error.said
        self.changed.emit()

    def _value(self, read: Callable[[Overview], Any], empty: Any) -> Any:
        return read(self._found) if self._found else empty

    def _title(self) -> str:
        settings = self._workplace.settings
        if settings is None:
            return told(Said("Practice"))
        return " · ".join(filter(None, (settings.name or told(Said("This kiosk")), settings.event)))

    def _lines(self) -> list[dict[str, Any]]:
        lines = self._value(lambda o: (*o.lines, *self._more()), ())
        found = [{"mark": self._mark(line), "words": _sentence(line)} for line in lines]
        if self._is_wiped():
            found.insert(0, {"mark": "fact", "words": told(WIPED)})
        if self._trouble:
            found.insert(0, {"mark": "fault", "words": told(self._trouble)})
        # What needs somebody comes first; the rest stays in its order.
        return sorted(found, key=lambda line: min(MARKS.index(line["mark"]), 2))

    def _mark(self, line: Line) -> str:
        """Return a line's own mark, or that it is no more than a `fact`."""
        nothing_left = line.name == "Export" and self._value(lambda o: not o.status.last_export, 0)
        return "fact" if nothing_left and line.ok else line.mark

    def _is_wiped(self) -> bool:
        """Whether what was signed here has left, by an export and a wipe."""
        status = self._found.status if self._found else None
        return status is not None and status.last_export is not None and status.collected == 0

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
            {
                "name": told(c.name),
                "words": told(c.words),
                "mark": c.mark,
                "advice": told(c.advice),
            }
            for c in sorted(s._checks, key=lambda c: MARKS.index(c.mark))
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
    said = line.name.casefold() in line.words.casefold()
    known = said or line.name in ("Keys", "Note", "Export")
    words = told(line.words) if known else told(Said("%1: %2", line.name, line.words))
    return told(Said("%1. %2.", words, told(line.advice))) if line.advice else words
