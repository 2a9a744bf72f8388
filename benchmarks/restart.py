"""From SIGKILL to the poster again, under the supervisor, beside an ordinary start.

One kiosk is kept up on one screen for the whole of it, and is killed once it has been well for as
long as a crash no longer counts as one of a loop. Meanwhile another is started and stopped properly
on a second screen: that is the baseline.
"""

import os
import random
import signal
import sys
import time
from dataclasses import replace
from pathlib import Path

from benchmarks.figures import (
    Figure,
    Findings,
    Pair,
    Spread,
    is_long,
    percentile,
    scratch_folder,
)
from benchmarks.processes import family
from benchmarks.screen import Screen
from benchmarks.start import Contestant, Course, how_to_get, read_facts
from benchmarks.stores import example, live_folder
from kiosk.signing.signature import new_id, utc_now
from kiosk.station.crashes import QUICK_SECONDS
from kiosk.station.data import open_data
from kiosk.station.journal import JOURNAL_FILE
from kiosk.vault.seal import Identity
from kiosk.vault.store import Store
from kiosk.vault.view import StoreView

ROWS = 2_000
KILLS = 100 if is_long() else 20
SIGNED_BEFORE_A_KILL = 30
BEAT_SECONDS = 1.0
SEED = 20261124
AIM_P99_SECONDS = 3.0


def measure(folder: Path) -> Findings:
    """Kill a kiosk again and again, and let another start and stop properly in between."""
    findings = Findings("restart")
    if missing := how_to_get("Xvfb"):
        findings.skipped.append(f"the poster after a kill; it needs: {missing}")
        return findings
    identity = Identity.new()
    data = live_folder(folder / "data", identity, ROWS)
    other = live_folder(folder / "other", identity, ROWS)
    kept = Contestant("kept up", _command("keep-up", data))
    colours = read_facts()["colours"]
    (folder / "a").mkdir()
    (folder / "b").mkdir()
    with Screen() as one, Screen() as two:
        beside = Course(two, colours, folder / "b")
        course = Course(one, colours, folder / "a")
        with course.started(kept) as (program, _, shown):
            pairs = _kill_all(course, kept, program.pid, shown, beside, data, other, identity)
    _tell(findings, pairs, data)
    return findings


def _command(name: str, data: Path) -> tuple[str, ...]:
    return (sys.executable, "-m", "kiosk", name, "--data", str(data))


def _kill_all(
    course: Course,
    kept: Contestant,
    supervisor: int,
    shown: float,
    beside: Course,
    data: Path,
    other: Path,
    identity: Identity,
) -> list[Pair]:
    """Return the seconds from each kill to the poster, and those of the start before it."""
    random_ = random.Random(SEED)  # noqa: S311 - must repeat
    ordinary = Contestant("started", _command("run", other))
    pairs: list[Pair] = []
    for number in range(KILLS + 1):
        with beside.started(ordinary) as (_, began, seen):
            usual = seen - began
        _sign(data, identity)
        well = QUICK_SECONDS + random_.uniform(BEAT_SECONDS, 2 * BEAT_SECONDS)
        time.sleep(max(0.0, shown + well - time.perf_counter()))
        killed = time.perf_counter()
        os.kill(_child_of(supervisor), signal.SIGKILL)
        shown = course.await_again(kept)
        pairs.append((shown - killed, usual))
        print(f"  {number}/{KILLS}: {pairs[-1][0]:.3f} s after a kill", flush=True)
    return pairs[1:]


def _child_of(supervisor: int) -> int:
    """Return the one program it keeps up."""
    (child,) = family(supervisor) - {supervisor}
    return child


def _tell(findings: Findings, pairs: list[Pair], data: Path) -> None:
    name = "SIGKILL to the poster, kept up"
    findings.figures.append(Figure.of_pairs(name, "s", pairs, "ordinary start"))
    again = [seconds for seconds, _ in pairs]
    p99 = percentile(again, 99)
    with StoreView.look(open_data(data).store_path) as view:
        lost = ROWS + (KILLS + 1) * SIGNED_BEFORE_A_KILL - view.collected()
    troubles = (data / JOURNAL_FILE).read_text().count('"trouble-shown"')
    findings.notes.append(
        f"{name}, {len(pairs)} kills, {ROWS:,} rows and {SIGNED_BEFORE_A_KILL} not yet taken over"
        f" from the log: {Spread.of(again)} s, p50 {percentile(again, 50):.3f} s,"
        f" p99 {p99:.3f} s; aim: p99 ≤ {AIM_P99_SECONDS:g} s,"
        f" {'met' if p99 <= AIM_P99_SECONDS else 'NOT MET'};"
        f" signatures lost: {lost}, trouble screens: {troubles}"
    )


def _sign(data: Path, identity: Identity) -> None:
    """Sign beside the running kiosk, which keeps SQLite from emptying its log."""
    sample = example(utc_now())
    with Store.open(open_data(data).store_path, identity.recipients) as store:
        for _ in range(SIGNED_BEFORE_A_KILL):
            store.append(replace(sample, id=new_id(utc_now())))


def main() -> None:
    """Measure in a throw-away folder."""
    with scratch_folder() as folder:
        measure(folder).save()


if __name__ == "__main__":
    main()
