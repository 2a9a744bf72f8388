"""What a running kiosk sees of its machine by the way: sleep held off, battery, disk and clock."""

from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.errors import KioskError
from kiosk.station import alerts
from kiosk.station.alerts import Alert
from kiosk.station.awake import Awake
from kiosk.station.data import Workplace
from kiosk.station.journal import Journal
from kiosk.station.machine import Line
from kiosk.ui.staff.answers import Answers

BEGIN_AFTER_MS = 3_000  # the first screen is there by then
LOOK_EVERY_MS = 30_000


class MachineWatch(QObject):
    """Keeps the machine awake and looks at it, in a thread of its own, from `start` to `stop`."""

    seen = Signal(Alert)

    def __init__(
        self,
        workplace: Workplace,
        journal: Journal,
        *,
        look: Callable[[Workplace], Alert] = alerts.look,
        awake: Awake | None = None,
        executor: Executor | None = None,
    ) -> None:
        """Nothing happens before `start`."""
        super().__init__()
        self._workplace = workplace
        self._journal = journal
        self._look = look
        self._awake = awake or Awake()
        # One thread: who asked the machine to stay awake has to be the one who lets go.
        self._executor = executor or ThreadPoolExecutor(1, thread_name_prefix="machine")
        self._answers = Answers()
        self._before = Alert()
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._first = QTimer(self, interval=BEGIN_AFTER_MS, singleShot=True)
        self._first.timeout.connect(self.begin)

    def start(self) -> None:
        """Begin in a moment."""
        self._first.start()
        self._timer.start()

    def begin(self) -> None:
        """Ask the machine to stay awake, and look at it for the first time."""
        self._answers.ask(self._executor.submit(self._awake.begin), self._take_awake, self._miss)
        self.look()

    def look(self) -> None:
        """Look at the clock, the battery and the disk."""
        self._journal.look_at_clock()
        asked = self._executor.submit(self._look, self._workplace)
        self._answers.ask(asked, self._take, self._miss)

    def lines(self) -> tuple[Line, ...]:
        """Return what only a running kiosk knows of its machine. For any thread."""
        line = self._awake.line()
        return () if line is None else (line,)

    def stop(self) -> None:
        """Let the machine sleep again, and wait for what is under way."""
        self._first.stop()
        self._timer.stop()
        self._executor.submit(self._awake.end)
        self._executor.shutdown(wait=True)

    def _take_awake(self, held: bool) -> None:
        if not held:
            self._journal.event("awake-failed")

    def _take(self, found: Alert) -> None:
        if found.battery > self._before.battery:
            self._journal.event("battery-low", percent=found.percent)
        if found.disk > self._before.disk:
            self._journal.event("disk-low", grade=int(found.disk))
        self._before = found
        self.seen.emit(found)

    def _miss(self, error: KioskError) -> None:
        self._journal.bug(error)
