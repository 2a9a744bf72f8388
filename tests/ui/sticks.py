"""A table with sticks: folders stand in for them, and the staff's side is open to fingers."""

import csv
from collections.abc import Iterator
from concurrent.futures import Executor
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer

from kiosk.signing.form import Draft
from kiosk.signing.signature import Signature, utc_now
from kiosk.station.data import open_data
from kiosk.station.drives import Stick
from kiosk.station.setup import Wishes, set_up
from kiosk.vault.seal import Identity
from tests.signing.samples import ADA, record
from tests.ui.conftest import Kiosk, MakeKiosk
from tests.vault import quick

PIN = "135790"
PASSPHRASE = "harbour"  # noqa: S105 - of a key made for the test
FREE = 3_200_000_000
IDENTITY, ANOTHER = Identity.new(), Identity.new()


@dataclass
class Table:
    """A kiosk, the sticks that are plugged into it, and those that were unmounted."""

    kiosk: Kiosk
    identity: Identity
    folder: Path
    plugged: list[Stick] = field(default_factory=list)
    let_go: list[Stick] = field(default_factory=list)
    stuck: bool = False

    @classmethod
    def laid(
        cls,
        make_kiosk: MakeKiosk,
        tmp_path: Path,
        size: tuple[int, int] = (1366, 768),
        *,
        executor: Executor | None = None,
        live: bool = True,
        **more: Any,
    ) -> "Table":
        """Set a kiosk up with a PIN, or leave it in practice; `more` is for the kiosk."""
        identity = IDENTITY
        data = tmp_path / "table"
        if live:
            wishes = Wishes(identity.recipients, "Table 3", "Harbour rally", pin=PIN)
            set_up(data, wishes, identity, utc_now())
        plugged: list[Stick] = []
        let_go: list[Stick] = []
        table: list[Table] = []

        def eject(stick: Stick) -> bool:
            let_go.append(stick)
            if table[0].stuck:
                return False
            plugged.remove(stick)
            return True

        kiosk = make_kiosk(
            size,
            live=live,
            data=data,
            executor=executor,
            sticks=lambda: list(plugged),
            eject=eject,
            **more,
        )
        table.append(cls(kiosk, identity, tmp_path, plugged, let_go))
        return table[0]

    # Signatures and sticks.

    def signed(self, *drafts: Draft) -> list[Signature]:
        """Put these into the store, as if people had signed."""
        records = [record(draft) for draft in drafts or (ADA,)]
        with open_data(self.kiosk.data).open_store() as store:
            for each in records:
                store.append(each)
        return records

    def people(self, count: int) -> list[Signature]:
        """Put so many people into the store."""
        return self.signed(
            *(
                replace(ADA, first_name=f"Ada {n}", email=f"ada{n}@example.org")
                for n in range(count)
            )
        )

    def stick(self, name: str, *, key: bool = False, sealed: bool = False, **more: Any) -> Stick:
        """Return a stick that is not plugged in: without the key, or with it, plain or sealed."""
        path = self.folder / "sticks" / name
        path.mkdir(parents=True, exist_ok=True)
        if key or sealed:
            write_key(path / "petition-kiosk.identity", IDENTITY, sealed=sealed)
        return replace(Stick(path, name, 16_000_000_000, FREE, False, "/dev/sdb1"), **more)

    def plug(self, *sticks: Stick) -> None:
        """Have exactly these sticks plugged in, and let the kiosk look."""
        self.plugged[:] = sticks
        self.look()

    def look(self) -> None:
        """Let the kiosk look for sticks, as it does every two seconds."""
        seen = [str(stick.path) for stick in self.plugged]
        self.kiosk.app.side.around.look()
        self.kiosk.robot.wait_until(
            lambda: (
                self.shows("screen") in ("Away", "Counting", "Nothing")
                or [stick["path"] for stick in self.shows("sticks")] == seen
            ),
            "the sticks",
        )
        self.kiosk.robot.settle()

    def look_by_hand_only(self) -> None:
        """Have no look but `look`: a stick that was pulled out is noticed only then."""
        for timer in self.kiosk.app.side.around.findChildren(QTimer):
            timer.stop()

    # The staff's way.

    def enter(self) -> None:
        """Go in by the PIN, and to the export."""
        self.open_door()
        self.reach("ChooseStick")

    def open_door(self) -> None:
        """Go in by the PIN, and touch “Export”."""
        self.kiosk.app.side.staff.knock()
        if self.kiosk.app.side.staff.property("screen") == "Door":
            for digit in PIN:
                self.tap(f"pin{digit}")
            self.tap("pinEnter")
        self.kiosk.robot.find_object("staffPrimary")
        if self.kiosk.app.side.staff.property("live"):
            self.go_on()
        else:  # a kiosk that was never set up offers that first
            self.kiosk.app.side.staff.go("Export")

    def tap(self, name: str) -> None:
        """Touch something by its name."""
        self.kiosk.robot.tap_object(name)

    def go_on(self) -> None:
        """Touch the main button."""
        self.tap("staffPrimary")

    def shows(self, name: str) -> Any:
        """Return what QML reads as `name`."""
        return self.kiosk.app.side.taking.property(name)

    def reach(self, *screens: str) -> None:
        """Wait until one of these pages shows."""
        robot = self.kiosk.robot
        try:
            robot.wait_until(lambda: self.shows("screen") in screens, f"one of {screens}")
        except LookupError as error:
            raise AssertionError(f"{self.kiosk.app.side.taking.state}") from error
        robot.settle()

    def unlock(self, passphrase: str = PASSPHRASE) -> None:
        """Type the passphrase on the keyboard of the screen, and go on."""
        self.reach("Unlock")
        self.kiosk.robot.wait_until(self.kiosk.robot.keyboard_shown, "the keyboard")
        self.kiosk.robot.type_text(passphrase)
        self.go_on()

    def as_far_as_the_key(self, form: str = "csv") -> None:
        """From the stick to the page that asks for the key."""
        self.go_on()
        self.reach("ChooseFormat")
        self.tap(f"format-{form}")
        self.go_on()

    def as_far_as_the_card(self, form: str = "csv") -> None:
        """From the stick to the card, with a plain key at hand."""
        self.as_far_as_the_key(form)
        self.reach("Card")

    def words(self) -> str:
        """Return everything that stands on the screen."""
        texts = (item.property("text") for item in self.kiosk.robot.items())
        return "\n".join(text for text in texts if isinstance(text, str))

    # What came of it.

    def waiting(self) -> int:
        """Return how many signatures no export has taken."""
        with open_data(self.kiosk.data).open_store() as store:
            return store.not_exported()


def write_key(path: Path, identity: Identity, *, sealed: bool) -> None:
    """Write a key file, plain or sealed with the passphrase."""
    text = f"{identity.keys[0]}\n".encode()
    path.write_bytes(quick.sealed(text, PASSPHRASE) if sealed else text)


def files_on(stick: Stick) -> list[str]:
    """Return the files on a stick, the key aside."""
    found = (path for path in stick.path.rglob("*") if path.is_file())
    return sorted(path.name for path in found if path.suffix != ".identity")


def rows_on(stick: Stick) -> Iterator[dict[str, str]]:
    """Yield the rows of every CSV file on a stick."""
    for path in sorted(stick.path.rglob("*.csv")):
        yield from rows_of(path)


def rows_of(path: Path) -> list[dict[str, str]]:
    """Return the rows of a CSV file."""
    with path.open(newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file, strict=True))
