"""A live kiosk to break, and how hard to try."""

import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.faults.disks import SmallDisk
from tests.faults.ledger import Ledger
from tests.station.kiosks import Live

Report = Callable[[str, object], None]


@pytest.fixture
def report(request: pytest.FixtureRequest, capfd: pytest.CaptureFixture[str]) -> Report:
    """Return a function that tells a figure at the terminal."""

    def tell(what: str, figure: object) -> None:
        with capfd.disabled():
            sys.stdout.write(f"\n{request.node.name}: {figure} {what}\n")

    return tell


@pytest.fixture
def live(tmp_path: Path) -> Live:
    """A live kiosk nobody has signed at yet."""
    return Live(tmp_path)


@pytest.fixture
def ledger(live: Live) -> Ledger:
    """What that kiosk will have acknowledged."""
    return Ledger(live.identity)


@pytest.fixture
def crates(live: Live, tmp_path: Path) -> "Crates":
    """Copies of that kiosk's data folder."""
    return Crates(live, tmp_path)


class Crates:
    """Hands out copies of a data folder, each for one round."""

    def __init__(self, live: Live, folder: Path) -> None:
        self.live = live
        self._folder = folder
        self._number = 0

    def fresh(self) -> tuple[Path, Ledger]:
        """Copy the folder as it is now; returns it with a ledger of its own."""
        self._number += 1
        data = self._folder / f"copy{self._number}"
        shutil.copytree(self.live.data, data)
        return data, Ledger(self.live.identity)


MakeDisk = Callable[[int], SmallDisk]


@pytest.fixture
def make_disk(tmp_path: Path) -> Iterator[MakeDisk]:
    """Return a function that mounts a disk of so many KiB; all are taken away at the end."""
    disks: list[SmallDisk] = []

    def make(kibibytes: int) -> SmallDisk:
        try:
            disks.append(SmallDisk(tmp_path / f"disk{len(disks)}", kibibytes))
        except OSError as error:
            pytest.skip(f"no small disk can be mounted here: {error}")
        return disks[-1]

    yield make
    for disk in disks:
        disk.unmount()
