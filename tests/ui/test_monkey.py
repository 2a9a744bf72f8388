"""A random user at the real screens, step by step."""

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.logging import _QtMessageCapture
from pytestqt.qtbot import QtBot

from kiosk.ui.display_view import SETTLE_MS
from tests.ui.conftest import HeldExecutor, MakeKiosk, pack_in_languages
from tests.ui.monkey import FaultError, Monkey

NOON = datetime(2031, 5, 4, 12, 0, tzinfo=UTC)
MEMORY_DISK = Path("/dev/shm")  # noqa: S108 - spares the disk a million fsyncs
STEPS = 20_000
PER_REPORT = 10_000
SCREENS = ("Attract", "Story", "Background", "Sign", "Thanks", "Actions", "Removal", "Trouble")
COVERED = ("Story", "Background", "Sign", "Actions", "Trouble")
# How often each has to be met in a thousand steps for the walk to be worth anything.
LEAST_PER_1000 = {
    **dict.fromkeys(SCREENS, 5.0),
    **dict.fromkeys((f"{name} covered" for name in COVERED), 0.1),
    "staff Door": 2.0,
    "visit-ended": 5.0,
    "saved": 2.0,
    "corrected": 0.2,
    "removed": 0.3,
    "save-failed": 0.5,
    "correction-failed": 0.05,
    "removal-failed": 0.1,
}

MakeMonkey = Callable[[int], Monkey]


@pytest.fixture
def quick_folder() -> Iterator[Path]:
    """A folder in memory, where there is one."""
    place = MEMORY_DISK if MEMORY_DISK.is_dir() else None
    with tempfile.TemporaryDirectory(dir=place) as folder:
        yield Path(folder)


@pytest.fixture
def make_monkey(
    quick_folder: Path, make_kiosk: MakeKiosk, qtbot: QtBot, qtlog: _QtMessageCapture
) -> Iterator[MakeMonkey]:
    """Return a function that puts a monkey of a seed before a kiosk of its own."""
    monkeys: list[Monkey] = []
    with qtbot.captureExceptions() as raised:

        def complaints() -> list[str]:
            said = [r.message for r in qtlog.records if not r.ignored]
            return [*said, *(repr(error) for _, error, _ in raised)]

        def make(seed: int) -> Monkey:
            disk = HeldExecutor()
            kiosk = make_kiosk(
                (1024, 600),
                executor=disk,
                data=quick_folder / "data",
                campaign=pack_in_languages(quick_folder / "pack", "fr", "ar"),
                clock=lambda: NOON,
                settle_ms=SETTLE_MS,
                pin="471829",
            )
            disk.release()
            monkeys.append(Monkey(kiosk, disk, seed, complaints))
            return monkeys[-1]

        yield make
        for monkey in monkeys:
            monkey.close()


def walk(monkey: Monkey, steps: int) -> None:
    """Make steps; a fault is shown with what leads to it, and with nothing else."""
    try:
        monkey.run(steps)
    except FaultError as fault:
        failed = str(fault)
    else:
        return
    pytest.fail(failed, pytrace=False)


def end(monkey: Monkey) -> None:
    """Check that the store holds what people were told, and that the walk led everywhere."""
    monkey.watch.compare_with_store()
    per_1000 = {name: monkey.seen[name] * 1000 / monkey.steps for name in LEAST_PER_1000}
    rare = {name: met for name, met in per_1000.items() if met < LEAST_PER_1000[name]}
    assert not rare, f"too rare in 1000 steps: {rare}"


def test_a_monkey_finds_no_fault(make_monkey: MakeMonkey) -> None:
    monkey = make_monkey(2)
    walk(monkey, STEPS)
    end(monkey)


@pytest.mark.soak
@pytest.mark.parametrize(
    ("seed", "steps"), [(1000, 1_000_000), *((seed, 100_000) for seed in range(1001, 1011))]
)
def test_a_monkey_finds_no_fault_for_hours(
    make_monkey: MakeMonkey, capsys: pytest.CaptureFixture[str], seed: int, steps: int
) -> None:
    monkey = make_monkey(seed)
    begun = time.monotonic()
    while monkey.steps < steps:
        walk(monkey, min(PER_REPORT, steps - monkey.steps))
        each = (time.monotonic() - begun) / monkey.steps * 1000
        with capsys.disabled():
            sys.stdout.write(
                f"\nseed {seed}: {monkey.steps} steps, {each:.2f} ms each, {memory_mb()} MB"
            )
    end(monkey)
    with capsys.disabled():
        sys.stdout.write(f"\nseed {seed}: {dict(sorted(monkey.seen.items()))}\n")


def memory_mb() -> int:
    """Return how much memory this process has, where that can be read."""
    statm = Path("/proc/self/statm")
    return int(statm.read_text().split()[1]) * 4096 // 2**20 if statm.exists() else 0
