"""Entering a paper sheet row by row: what stays the same on a sheet is written once."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any, Literal

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.campaign.model import Campaign
from kiosk.errors import KioskError
from kiosk.said import Said
from kiosk.signing.form import Place, RefusedError, sign
from kiosk.signing.signature import Signature
from kiosk.station.paper import ANSWERS, UPDATES, BadRowError, Row, to_draft
from kiosk.ui.records import StoreRecords
from kiosk.ui.translations import told

QML_IMPORT_NAME = "Kiosk.Views"
QML_IMPORT_MAJOR_VERSION = 1

SheetField = Literal["date", "place", "volunteer"]
OLDEST = timedelta(days=366)  # of a sheet: an older date is rather a slip of the pen
NOON = time(12)  # a sheet tells the day, not the hour

NO_DATE = Said("Please write the date as year-month-day, such as 2026-05-01.")
LONG_AGO = Said("This day is more than a year ago. Is the year right?")
NOT_YET = Said("This day has not been yet.")


def _column(name: str) -> str:
    return name.rpartition("/")[2]


@QmlElement
class PaperView(QObject):
    """One row at a time; a row is saved like a signature at the screen, in the same store."""

    changed = Signal()
    saved = Signal()
    happened = Signal(str)

    def __init__(
        self,
        records: StoreRecords,
        campaigns: Sequence[Campaign],
        place: Place,
        clock: Callable[[], datetime],
    ) -> None:
        """`place` is this kiosk's: what a sheet begins with.

        A sheet belongs to one of `campaigns`; where there are several it has to be chosen.
        """
        super().__init__()
        self._records = records
        self._campaigns = tuple(campaigns)
        self._campaign = campaigns[0]
        self._choosing = len(campaigns) > 1
        self._kiosk = place
        self._clock = clock
        self._busy = False
        self._failed: Signature | None = None
        self.begin()

    def begin(self) -> None:
        """Take a new sheet: of today, from here, and nobody's yet."""
        today = self._clock().astimezone().date().isoformat()
        self._sheet = {"date": today, "place": self._kiosk.event, "volunteer": ""}
        self._rows = 0
        self._receipt = ""
        self._choosing = len(self._campaigns) > 1
        self._clear()

    def forget(self) -> None:
        """Drop what was typed; staff have gone."""
        self._receipt = ""
        self._clear()

    @Slot(int)
    def choose(self, number: int) -> None:
        """A sheet begins that belongs to this one of the campaigns."""
        self._campaign, self._choosing = self._campaigns[number], False
        self._rows, self._receipt = 0, ""
        self._clear()

    @Slot(result=bool)
    def back(self) -> bool:
        """Back to the campaigns, where there are several; False where that leads to the staff."""
        if self._busy or self._choosing or len(self._campaigns) == 1:
            return self._busy
        self._choosing = True
        self._clear()
        return True

    @Slot(str, str)
    def describe(self, name: SheetField, text: str) -> None:
        """Write something about the whole sheet."""
        self._failed = None
        self._sheet[name] = text
        self._problems.pop(name, None)
        self.changed.emit()

    @Slot(str, str)
    def enter(self, name: str, text: str) -> None:
        """Write into a field of the row; `updates` takes yes, no or nothing."""
        self._failed = None
        self._values[name] = text
        self._problems.pop(name, None)
        self.changed.emit()

    @Slot()
    def save(self) -> None:
        """Check the row and keep it."""
        if self._busy:
            return
        signature = self._failed or self._signature()
        if signature is not None:
            self._busy = True
            self._failed = signature  # trying again saves the same record
            self._records.save(signature, lambda _: self._was_saved(signature), self._has_failed)
        self.changed.emit()

    def _signature(self) -> Signature | None:
        signed = self._signed()
        try:
            draft = to_draft(Row(self._rows + 1, self._values), self._campaign)
        except BadRowError as error:
            refused = error.__cause__
            problems = refused.problems if isinstance(refused, RefusedError) else {}
            self._problems |= {_column(name): str(problem) for name, problem in problems.items()}
            return None
        if signed is None:
            return None
        place = replace(
            self._kiosk,
            event=self._sheet["place"].strip(),
            volunteer=self._sheet["volunteer"].strip(),
        )
        wording = self._campaign.wordings[0]
        return sign(
            draft, self._campaign, wording, place, self._clock(), channel="paper", signed=signed
        )

    def _signed(self) -> datetime | None:
        """Return noon of the sheet's day, by this machine's clock; a problem where it is none."""
        now = self._clock().astimezone()
        try:
            day = date.fromisoformat(self._sheet["date"].strip())
        except ValueError:
            self._problems["date"] = NO_DATE
            return None
        if day < now.date() - OLDEST:
            self._problems["date"] = LONG_AGO
            return None
        if day > now.date():
            self._problems["date"] = NOT_YET
            return None
        return min(now, datetime.combine(day, NOON).astimezone())

    def _was_saved(self, signature: Signature) -> None:
        self._rows += 1
        self._receipt = signature.receipt
        self._clear()
        self.happened.emit("paper-saved")
        self.saved.emit()

    def _has_failed(self, error: KioskError) -> None:
        self._busy = False
        self._trouble = error.said
        self.happened.emit("paper-failed")
        self.changed.emit()

    def _clear(self) -> None:
        self._busy = False
        self._failed = None
        self._trouble = ""
        self._problems: dict[str, str] = {}
        self._values = dict.fromkeys(ANSWERS, "")
        if self._campaign.asks_about_updates:
            self._values[UPDATES] = ""
        self._values["country"] = self._campaign.facts.country
        self.changed.emit()

    sheet = Property(dict, lambda s: dict(s._sheet), notify=changed)
    values = Property(dict, lambda s: dict(s._values), notify=changed)
    problems = Property(dict, lambda s: s._said_problems(), notify=changed)
    trouble = Property(str, lambda s: told(s._trouble), notify=changed)
    busy = Property(bool, lambda s: s._busy, notify=changed)
    row = Property(int, lambda s: s._rows + 1, notify=changed)
    receipt = Property(str, lambda s: s._receipt, notify=changed)

    def _said_problems(self) -> dict[str, str]:
        return {name: told(problem) for name, problem in self._problems.items()}

    def _shown(self) -> list[str]:
        fields: Any = self._campaign.facts.fields
        return [name for name in ANSWERS if getattr(fields, name) != "hidden"]

    fields = Property(list, _shown, notify=changed)
    asksUpdates = Property(bool, lambda s: s._campaign.asks_about_updates, notify=changed)
    choosing = Property(bool, lambda s: s._choosing, notify=changed)
    campaigns = Property(list, lambda s: list(map(_headline, s._campaigns)), constant=True)
    campaign = Property(
        str,
        lambda s: _headline(s._campaign) if len(s._campaigns) > 1 else "",
        notify=changed,
    )


def _headline(campaign: Campaign) -> str:
    return " ".join(campaign.wordings[0].texts.headline.split())
