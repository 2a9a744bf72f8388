"""From SIGKILL to the first frame again, beside an ordinary start after a proper stop."""

import random
import sys
import time
from dataclasses import replace
from pathlib import Path

from benchmarks.figures import Figure, Findings, Pair, Spread, percentile, scratch_folder
from benchmarks.screen import Screen
from benchmarks.start import Contestant, Course, how_to_get, read_facts
from benchmarks.stores import example, live_folder
from kiosk.signing.signature import new_id, utc_now
from kiosk.station.data import open_data
from kiosk.vault.seal import Identity
from kiosk.vault.store import Store

ROWS = 2_000
KILLS = 40
SIGNED_BEFORE_A_KILL = 30
LIVES_SECONDS = 1.0  # at most, after its first frame
SEED = 20261124
AIM_SECONDS = 3.0


def measure(folder: Path) -> Findings:
    """Kill a kiosk again and again, and let it stop properly in between."""
    findings = Findings("restart")
    if missing := how_to_get("Xvfb"):
        findings.skipped.append(f"the first screen after a kill; it needs: {missing}")
        return findings
    identity = Identity.new()
    data = live_folder(folder / "data", identity, ROWS)
    kiosk = Contestant("kiosk", (sys.executable, "-m", "kiosk", "run", "--data", str(data)))
    random_ = random.Random(SEED)  # noqa: S311 - must repeat
    pairs: list[Pair] = []
    with Screen() as screen:
        course = Course(screen, read_facts()["colours"], folder)
        for number in range(KILLS + 1):
            pairs.append(_kill_once(course, kiosk, data, identity, random_))
            print(f"  {number}/{KILLS}: {pairs[-1][0]:.3f} s after a kill", flush=True)
    pairs = pairs[1:]
    figure = Figure.of_pairs("SIGKILL to first frame", "s", pairs, "start after a proper stop")
    findings.figures.append(figure)
    again = [seconds for seconds, _ in pairs]
    verdict = "met" if max(again) <= AIM_SECONDS else "NOT MET"
    findings.notes.append(
        f"SIGKILL to first frame, {KILLS} kills, {ROWS:,} rows and {SIGNED_BEFORE_A_KILL} not yet"
        f" taken over from the log: {Spread.of(again)} s, p90 {percentile(again, 90):.3f} s;"
        f" aim: never more than {AIM_SECONDS:g} s, {verdict}"
    )
    return findings


def _kill_once(
    course: Course, kiosk: Contestant, data: Path, identity: Identity, random_: random.Random
) -> Pair:
    """Return the seconds from a kill to the next first frame, and those of the start before it."""
    with course.started(kiosk) as (program, began, shown):
        ordinary = shown - began
        _sign(data, identity)
        time.sleep(random_.uniform(0, LIVES_SECONDS))
        killed = time.perf_counter()
        program.kill()
        program.wait()
        with course.started(kiosk) as (_, _, again):
            return again - killed, ordinary


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
