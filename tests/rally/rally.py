"""A day at the table, sped up: visits, staff, a stick that comes and goes, and power cuts.

What happens, and when, follows from a seed. Afterwards every promise is looked at: who was thanked
is kept, once; everybody is on the stick; nothing went wrong that nobody was told.
"""

import csv
import json
import random
from collections import Counter
from collections.abc import Mapping
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.signing.signature import utc_now
from kiosk.station.setup import Wishes, set_up
from kiosk.vault.seal import Identity
from tests.faults.attendees import Attendees, person
from tests.faults.ledger import Ledger
from tests.rally.table import STICKS
from tests.ui.sticks import PIN, write_key

LANGUAGES = ("en", "en", "en", "fr", "es", "de", "ar", "pt")
# How often things happen: once in so many visits.
TYPED, LEFT, POWER_CUT, WRONG_PIN, EXPORT, PULLED = 40, 25, 150, 170, 250, 600
WEIGHED = 50
CUT_SECONDS = 2.0  # the power goes at most so long into a visit
PULL_SECONDS = 0.4  # a stick, into an export


@dataclass
class Day:
    """What was seen: memory in MB and `ms` from the last tap to the thanks, by visit."""

    visits: int = 0
    memory: list[tuple[int, float]] = field(default_factory=list)
    ms: list[tuple[int, float]] = field(default_factory=list)
    thanked: list[tuple[int, float]] = field(default_factory=list)
    happened: Counter[str] = field(default_factory=Counter)
    exported: int = 0
    platform: str = ""
    findings: list[str] = field(default_factory=list)


class Rally:
    """One kiosk, in `folder`, from its set-up to the last export."""

    def __init__(self, folder: Path, environment: Mapping[str, str], seed: int) -> None:
        """Set it up; the day has not begun."""
        self.day = Day()
        self._data = folder / "data"
        self._stick = folder / STICKS / "KINGSTON"
        self._away = folder / "KINGSTON-away"
        self._stick.mkdir(parents=True)
        identity = Identity.new()
        write_key(self._stick / "petition-kiosk.identity", identity, sealed=False)
        wishes = Wishes(identity.recipients, "Table 3", "Harbour rally", pin=PIN)
        set_up(self._data, wishes, identity, utc_now())
        self._ledger = Ledger(identity)
        self._environment = environment
        self._random = random.Random(seed)  # noqa: S311 - must repeat
        self._tables = ExitStack()  # closes them all, also those that were killed
        self._table = self._open()

    def hold(self, visits: int) -> Day:
        """Let so many people come, and look at what was promised."""
        with self._tables:
            for number in range(1, visits + 1):
                self.day.visits = number
                self._one_visit(number)
            self._order("export", "csv")
        self.day.findings += self._broken_promises()
        return self.day

    def _one_visit(self, number: int) -> None:
        happens = self._happens
        if happens(number, POWER_CUT):
            self._cut_the_power()
        elif happens(number, TYPED):
            self._order("visit", person(self._ledger))
            self._order("next")
        else:
            self._order("sign", self._somebody(), self._random.choice(LANGUAGES))
        if happens(number, LEFT):
            self._order("leave", self._somebody())
        if happens(number, WRONG_PIN):
            self._order("wrong PIN")
        if happens(number, PULLED):
            self._pull_the_stick()
        elif happens(number, EXPORT):
            self._order("export", self._random.choice(("csv", "spreadsheet-xlsx")))
        if happens(number, WEIGHED) or number == 1:
            self._table.order("weigh")
            self.day.thanked.append((number, len(self._ledger.acknowledged)))

    @staticmethod
    def _happens(number: int, every: int) -> bool:
        return number % every == every // 2

    def _somebody(self) -> dict[str, str]:
        updates = self._random.choice(("yes", "no"))
        return person(self._ledger) | {"last_name": "Ó Example", "updates": updates}

    def _order(self, name: str, *values: Any) -> None:
        self._table.order(name, *values)
        self.day.happened[name] += 1

    def _cut_the_power(self) -> None:
        self._table.send("sign", self._somebody(), "en")
        self._table.kill_after(self._random.uniform(0, CUT_SECONDS))
        self.day.happened["power cut"] += 1
        self._table = self._open()

    def _pull_the_stick(self) -> None:
        self._order("begin export", "csv")
        self._stick.rename(self._away)
        self._order("finish export")
        self._away.rename(self._stick)

    def _open(self) -> Attendees:
        program = ("tests.rally.table",)
        table = Attendees(self._data, self._ledger, self._environment, program, self._hear)
        return self._tables.enter_context(table)

    def _hear(self, told: dict[str, Any]) -> None:
        number = self.day.visits
        match told:
            case {"ms": ms}:
                self.day.ms.append((number, ms))
            case {"memory": megabytes}:
                self.day.memory.append((number, megabytes))
            case {"exported": collected, "back": back}:
                self.day.exported = collected
                if back > collected:
                    self.day.findings.append(f"read back {back} of {collected}")
            case {"ready": _, "platform": platform}:
                self.day.platform = platform

    def _broken_promises(self) -> list[str]:
        wrong = self._ledger.findings(self._data)
        kept = {record.receipt for record in self._ledger.kept()}
        taken = _receipts(self._stick)
        wrong += [f"not on the stick: {receipt}" for receipt in kept - taken.keys()]
        wrong += [f"on the stick and nowhere else: {receipt}" for receipt in taken.keys() - kept]
        lines = (self._data / "journal.jsonl").read_text("utf-8").splitlines()
        bugs = [line for line in lines if json.loads(line)["event"] in ("bug", "warning")]
        return wrong + bugs


def _receipts(stick: Path) -> Counter[str]:
    """Return how often each receipt is on the stick."""
    from openpyxl import load_workbook

    found: Counter[str] = Counter()
    for path in stick.rglob("*.csv"):
        with path.open(newline="", encoding="utf-8-sig") as file:
            found.update(row["receipt"] for row in csv.DictReader(file) if row.get("receipt"))
    for path in stick.rglob("*.xlsx"):
        with closing(load_workbook(path, read_only=True)) as book:
            head, *rows = book.worksheets[0].iter_rows(values_only=True)
        at = head.index("Receipt")
        found.update(str(row[at]) for row in rows)
    return found
