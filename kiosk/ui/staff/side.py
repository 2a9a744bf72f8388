"""Everything of the staff's side, put together: its views and what one tells the other."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from kiosk.campaign.model import Campaign
from kiosk.station import settings as settings_file
from kiosk.station import staff
from kiosk.station.data import Workplace
from kiosk.station.drives import Stick
from kiosk.station.gate import Gate
from kiosk.ui.records import StoreRecords
from kiosk.ui.staff.change_view import ChangeView
from kiosk.ui.staff.fitting_view import FittingView
from kiosk.ui.staff.overview_view import OverviewView
from kiosk.ui.staff.paper_view import PaperView
from kiosk.ui.staff.setup_view import SetUpView
from kiosk.ui.staff.staff_view import StaffView
from kiosk.ui.staff.surroundings import Surroundings, Wanted
from kiosk.ui.staff.taking_view import TakingView
from kiosk.ui.staff.wipe_view import WipeView

# What has to be within reach on a page.
WANTED: dict[str, Wanted] = {
    "Welcome": "everything",
    "SetUp": "everything",
    "Campaigns": "everything",
    "Export": "keys",
    "Key": "keys",
}


class StaffSide:
    """The views of the staff's pages. `stop` it before the records' thread ends."""

    def __init__(
        self,
        workplace: Workplace,
        campaigns: Sequence[Campaign],
        records: StoreRecords,
        *,
        clock: Callable[[], datetime],
        sticks: Callable[[], Sequence[Stick]],
        eject: Callable[[Stick], bool],
        gate: Gate | None = None,
        welcome: bool = False,
        languages: Sequence[str] = (),
        language: str = "",
    ) -> None:
        """`gate` guards it, also where the kiosk is only in practice just now.

        `campaigns` are those this kiosk shows. `welcome` begins with the offer to set this kiosk
        up; `languages` are those it can begin its visits in, `language` is the one it has.
        """
        data, lend = workplace.data, records.lend
        set_up = settings_file.load(data)
        gate = gate or Gate(data, set_up)
        self.around = Surroundings(data, sticks)
        self.staff = StaffView(gate, self.around, live=set_up is not None, welcome=welcome)
        self.overview = OverviewView(workplace)
        self.paper = PaperView(records, campaigns, workplace.place, clock)
        self.wipe = WipeView(lend, gate)
        self.taking = TakingView(
            lend, self.around, practice=workplace.practice, eject=eject, clock=clock
        )
        self.setup = SetUpView(data, lend, self.around, clock, languages, language)
        self.change = ChangeView(data, set_up, gate, lend, self.around, clock, languages)
        self.fitting = FittingView(data, set_up)
        self._connect("practice" if workplace.practice else "live")

    def _connect(self, again: str) -> None:
        self.staff.changed.connect(self.follow)
        self.staff.entered.connect(self.overview.begin)
        self.staff.closed.connect(self.overview.end)
        self.staff.entered.connect(self.paper.begin)
        self.staff.closed.connect(self.paper.forget)
        self.taking.busy.connect(self.staff.set_busy)
        self.setup.left.connect(lambda: self.staff.go("Welcome"))
        self.setup.live.connect(lambda: self.staff.restart("live"))
        self.change.left.connect(lambda: self.staff.go("Home"))
        self.change.done.connect(lambda: self.staff.restart(again))

    @property
    def views(self) -> dict[str, QObject]:
        """What QML is handed, by the names it knows."""
        return {
            "staff": self.staff,
            "overview": self.overview,
            "paper": self.paper,
            "wipe": self.wipe,
            "taking": self.taking,
            "setup": self.setup,
            "change": self.change,
            "fitting": self.fitting,
        }

    @property
    def shown(self) -> bool:
        """Whether staff have the screen, or are asked for their PIN."""
        return not isinstance(self.staff.state, staff.Away | staff.Paused)

    def follow(self) -> None:
        """Let each view know whether its page shows."""
        page = self.staff.property("screen")
        self.around.attend(WANTED.get(page, "nothing"))
        self.taking.show(page == "Export")
        self.wipe.show(page == "Wipe")
        self.setup.show(page == "SetUp")
        self.change.show(page, proven=self.staff.proven)
        self.fitting.show(page == "Fitting")

    def tell(self, note: Callable[[str], object]) -> None:
        """Have `note` called with what happens here, by code words."""
        for view in (self.staff, self.paper, self.wipe, self.setup, self.change, self.fitting):
            view.happened.connect(note)

    def stop(self) -> None:
        """Wait for what is under way."""
        self.taking.stop()
        self.around.stop()
        self.overview.stop()
        # A running timer must not be left to Python, which may collect it in any other thread.
        for view in self.views.values():
            for timer in view.findChildren(QTimer):
                timer.stop()
