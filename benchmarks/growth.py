"""What a full store costs: a signature, a start, a look, each beside the same with few rows."""

import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from benchmarks.figures import (
    ROOT,
    Figure,
    Findings,
    Pair,
    is_long,
    percentiles,
    scratch_folder,
)
from benchmarks.screen import Screen
from benchmarks.signing import file_system, time_append
from benchmarks.start import Contestant, Course, how_to_get, read_facts
from benchmarks.stores import example, live_folder
from kiosk.signing.signature import new_id, utc_now
from kiosk.station.data import open_data
from kiosk.vault.seal import Identity
from kiosk.vault.store import Store

FEW = 1_000
MANY = (100_000, 1_000_000)
SHORT_MANY = (100_000,)
APPENDS, APPENDS_A_ROUND = 2_000, 200
ROUNDS = 16
AIM_APPEND, AIM_START = 1.5, 1.2


def measure(folder: Path) -> Findings:
    """Fill stores, and measure them in turn."""
    findings = Findings("growth")
    identity = Identity.new()
    many = MANY if is_long() else SHORT_MANY
    print("  filling stores", flush=True)
    folders = {rows: live_folder(folder / str(rows), identity, rows) for rows in (0, *many)}
    findings.notes.append(f"the stores were on {file_system(folder)}")
    empty, full = folders[0], folders[many[-1]]
    findings.figures += _compare_status(many[-1], full, empty)
    findings.figures += _compare_starts(many[-1], full, empty, folder, findings)
    for rows in many:
        few = live_folder(folder / f"beside-{rows}", identity, FEW)  # appending makes it more
        findings.figures += _compare_appends(rows, folders[rows], few, identity)
    if not is_long():
        findings.skipped.append(f"stores of {MANY[-1]:,} rows: 2 GB of disk, with --long")
    return findings


def _compare_appends(rows: int, full: Path, few: Path, identity: Identity) -> Sequence[Figure]:
    sample = example(utc_now())
    pairs: list[Pair] = []
    with ExitStack() as stack:
        stores = [
            stack.enter_context(Store.open(open_data(data).store_path, identity.recipients))
            for data in (full, few)
        ]
        for _ in range(APPENDS):
            our, their = (time_append(s, replace(sample, id=new_id(utc_now()))) for s in stores)
            pairs.append((our, their))
    name, baseline = f"append to {rows:,} rows", f"append to {FEW:,} rows"
    return percentiles(
        name, pairs, APPENDS_A_ROUND, baseline, aim_p50=AIM_APPEND, aim_p99=AIM_APPEND
    )


def _compare_status(rows: int, full: Path, empty: Path) -> Iterator[Figure]:
    pairs = [(_time_status(full), _time_status(empty)) for _ in range(ROUNDS + 1)][1:]
    name = f"kiosk status, {rows:,} rows"
    yield Figure.of_pairs(name, "s", pairs, "an empty store", AIM_START)


def _time_status(data: Path) -> float:
    command = (sys.executable, "-m", "kiosk", "status", "--json", "--data", str(data))
    began = time.perf_counter()
    subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - began


def _compare_starts(
    rows: int, full: Path, empty: Path, folder: Path, findings: Findings
) -> Iterator[Figure]:
    """Start on both, ended with a kill each time: a proper stop would copy the whole store."""
    name = f"start to first frame, {rows:,} rows"
    if missing := how_to_get("Xvfb"):
        findings.skipped.append(f"{name}: needs: {missing}")
        return
    contestants = [
        Contestant(which, (sys.executable, "-m", "kiosk", "run", "--data", str(data)))
        for which, data in (("full", full), ("empty", empty))
    ]
    pairs: list[Pair] = []
    with Screen() as screen:
        course = Course(screen, read_facts()["colours"], folder)
        for _ in range(ROUNDS + 1):
            our, their = (_time_start(course, contestant) for contestant in contestants)
            pairs.append((our, their))
    yield Figure.of_pairs(name, "s", pairs[1:], "an empty store", AIM_START)


def _time_start(course: Course, contestant: Contestant) -> float:
    with course.started(contestant) as (program, began, shown):
        program.kill()
    return shown - began


def main() -> None:
    """Measure in a throw-away folder."""
    with scratch_folder() as folder:
        measure(folder).save()


if __name__ == "__main__":
    main()
