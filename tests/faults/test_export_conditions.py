"""Sticks as they are in the field: pulled out, full, read-only, and two exports at once."""

import shutil
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from kiosk.errors import KioskError
from kiosk.export import formats
from kiosk.export.run import Order, export
from kiosk.station.data import open_data
from tests.faults.conftest import Crates, MakeDisk
from tests.faults.paper import QUIET, ROOT
from tests.faults.stick import OLD, export_command, exported_ids, signed, wrong_with
from tests.station.kiosks import Live, kiosk
from tests.vault.samples import NOW, names_in

ROWS = 40


@pytest.fixture
def ids(live: Live) -> set[str]:
    """Who has signed."""
    return signed(live, ROWS)


def test_a_stick_that_is_pulled_out(live: Live, ids: set[str]) -> None:
    """Its folder vanishes when half of the rows are written."""
    stick = live.folder / "stick"
    stick.mkdir()
    target = stick / "signatures.csv"

    def pull_out(_: str, number: int, __: int) -> None:
        if number == ROWS // 2:
            shutil.rmtree(stick)

    with (
        open_data(live.data).open_store() as store,
        pytest.raises(KioskError, match=r"does not exist|could not be used"),
    ):
        export(store, live.identity, target, Order(formats.find("csv")), NOW, pull_out)
    assert not stick.exists()
    assert wrong_with(target, live.data, ids, live.identity) == []
    with open_data(live.data).open_store() as store:
        assert store.not_exported() == ROWS


@pytest.mark.parametrize("old", [False, True])
def test_a_full_stick(make_disk: MakeDisk, live: Live, ids: set[str], old: bool) -> None:
    disk = make_disk(64)
    target = disk.folder / "signatures.csv"
    if old:
        target.write_bytes(OLD)
    disk.fill()

    done = kiosk(*map(str, export_command(live.data, target, live.key)[3:]))
    assert done.returncode == 1
    assert "no space left" in done.stderr
    assert done.stderr.count("\n") == 1
    assert sorted(path.name for path in disk.folder.iterdir()) == ["ballast"] + (
        ["signatures.csv"] if old else []
    )
    assert wrong_with(target, live.data, ids, live.identity) == []

    disk.free()
    again = kiosk(*map(str, export_command(live.data, target, live.key)[3:]))
    assert again.returncode == 0, again.stderr
    assert exported_ids(target) == Counter(ids)


def test_a_read_only_stick(make_disk: MakeDisk, live: Live, ids: set[str]) -> None:
    disk = make_disk(64)
    target = disk.folder / "signatures.csv"
    target.write_bytes(OLD)
    disk.make_read_only()

    done = kiosk(*map(str, export_command(live.data, target, live.key)[3:]))
    assert done.returncode == 2
    assert "may not be written" in done.stderr
    assert target.read_bytes() == OLD
    assert wrong_with(target, live.data, ids, live.identity) == []


@pytest.mark.parametrize("same_target", [True, False])
def test_two_exports_at_once(crates: Crates, ids: set[str], same_target: bool) -> None:
    """Each file that is there is whole; whoever was told “exported” has one."""
    live = crates.live
    for _ in range(3):
        data, _ = crates.fresh()
        targets = [data.with_suffix(f".{n}.csv") for n in (1, 1 if same_target else 2)]
        both = [_start(export_command(data, target, live.key)) for target in targets]
        told = [child.communicate(timeout=60) for child in both]
        for child, target, (out, err) in zip(both, targets, told, strict=True):
            assert child.returncode == 0 or err.count("\n") == 1, err
            if child.returncode == 0 and "nothing new" not in out:
                assert exported_ids(target) == Counter(ids)
        assert any(child.returncode == 0 for child in both), told
        whole = next(target for target in targets if target.exists())
        assert wrong_with(whole, data, ids, live.identity) == []


def _start(command: list[str | Path]) -> subprocess.Popen[str]:
    pipe = subprocess.PIPE
    return subprocess.Popen(
        [*map(str, command)], stdout=pipe, stderr=pipe, text=True, env=QUIET, cwd=ROOT
    )


# The program itself, which is killed when half of the rows are counted.
KILLED = """
import os, signal, sys
from kiosk import cli
from kiosk.export.gather import Roll
from tests.faults import liar

def people(roll):
    for number, entry in enumerate(everybody(roll)):
        if number == int(sys.argv[2]):
            os.kill(os.getpid(), signal.SIGKILL)
        yield entry

if sys.argv[1] == "fat":
    liar.LIES["fat"].start()
everybody, Roll.people = Roll.people, people
cli.main(sys.argv[3:])
"""


@pytest.mark.parametrize("kind", ["disk", "fat"])
def test_an_export_that_is_killed_leaves_nothing_that_can_be_read(
    live: Live, ids: set[str], kind: str
) -> None:
    """Where a file needs a name from the start, the next export to the same place removes it."""
    target = live.folder / "stick" / "signatures.csv"
    target.parent.mkdir()
    arguments = [*map(str, export_command(live.data, target, live.key)[3:])]
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, kind, str(ROWS // 2), *arguments],
        capture_output=True,
        text=True,
        check=False,
        env=QUIET,
        cwd=ROOT,
    )
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    left = names_in(target.parent)
    assert len(left) == (1 if kind == "fat" else 0)

    again = kiosk(*arguments)
    assert again.returncode == 0, again.stderr
    assert names_in(target.parent) == [target.name]
    assert exported_ids(target) == Counter(ids)
    assert ("cut short left there: 1." in again.stderr) == (kind == "fat")
