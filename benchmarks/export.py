"""An export of 100,000 signatures, beside the bare cost of opening them and writing the same bytes.

Both are programs of their own, watched from outside: how long, how much memory with everything
they started, how many processors they kept busy.
"""

import os
import resource
import secrets
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from multiprocessing import get_context
from pathlib import Path

from benchmarks.figures import ROOT, Figure, Findings, scratch_folder
from benchmarks.processes import memory
from kiosk.campaign import pack
from kiosk.signing.form import Draft, Place, sign
from kiosk.signing.signature import new_id
from kiosk.station.data import DEFAULT_CAMPAIGN
from kiosk.station.setup import Wishes, set_up
from kiosk.vault.identity import read_identity
from kiosk.vault.seal import Identity, open_sealed, seal
from kiosk.vault.store import STORE_FILE, Store
from kiosk.vault.view import StoreView

MANY, FEW = 100_000, 10_000
ROUNDS = 5
POLL_SECONDS = 0.1
SAME_PERSON_EVERY = 20
CHUNK_BYTES = 1 << 20

AIM_TIME, AIM_FLAT, AIM_MEGABYTES = 1.3, 1.1, 200
BARE = "open with age, write the same bytes"
FORMATS = ("csv", "mailchimp", "spreadsheet-xlsx")

Row = tuple[str, str, str, bytes]


@dataclass(frozen=True)
class Run:
    """One run: seconds, the peak in MB, and how many processors it kept busy on average."""

    seconds: float
    megabytes: float
    processors: float


def watch(command: list[str]) -> Run:
    """Run a program to its end."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.perf_counter()
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.DEVNULL, start_new_session=True
    ) as program:
        peak = 0.0
        while program.poll() is None:
            peak = max(peak, memory(program.pid))
            time.sleep(POLL_SECONDS)
    seconds = time.perf_counter() - began
    if program.returncode:
        sys.exit(f"{' '.join(command)}: exit {program.returncode}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    busy = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Run(seconds, peak, busy / seconds)


def bare(store: Path, key: Path, model: Path, out: Path) -> None:
    """Open every row of a store, one after another, and write the bytes of `model`."""
    identity = read_identity(key)
    with StoreView.look(store) as view:
        for _, sealed in view.rows(only_new=False):
            open_sealed(sealed, identity)
    with model.open("rb") as source, out.open("wb") as target:
        while data := source.read(CHUNK_BYTES):
            target.write(data)
        target.flush()
        os.fsync(target.fileno())


def make_kiosk(folder: Path, count: int) -> tuple[Path, Path]:
    """Make a live data folder with `count` signatures; returns it and its identity."""
    data, key = folder / f"data{count}", folder / f"key{count}"
    identity = Identity.new()
    key.write_text(f"{identity.keys[0]}\n", encoding="utf-8")
    set_up(data, Wishes(identity.recipients, "Table 1", "Rally"), identity, datetime.now(UTC))
    Store.open(data / STORE_FILE, ()).close()
    connection = sqlite3.connect(data / STORE_FILE)
    insert = "INSERT INTO signatures (id, campaign, signed_at, sealed) VALUES (?, ?, ?, ?)"
    spans = [(start, min(start + 1000, count)) for start in range(0, count, 1000)]
    with get_context("spawn").Pool(2, _prepare, (identity.recipients[0],)) as pool:
        for rows in pool.imap(_rows, spans):
            connection.executemany(insert, rows)
    connection.commit()
    connection.close()
    return data, key


_RECIPIENTS: list[str] = []


def _prepare(recipient: str) -> None:
    _RECIPIENTS[:] = [recipient]


def _rows(span: tuple[int, int]) -> list[Row]:
    return list(_sealed(*span))


def _sealed(start: int, end: int) -> Iterator[Row]:
    campaign = pack.load(pack.find(DEFAULT_CAMPAIGN))
    began = datetime(2026, 11, 3, tzinfo=UTC)
    for number in range(start, end):
        who = number - 1 if number % SAME_PERSON_EVERY == 0 else number
        name = secrets.token_hex(4).title()
        email, answers = f"person{who}@example.org", {"updates": bool(who % 3)}
        draft = Draft(name, name[::-1], email, "V5K 0A1", "CA", consents=answers)
        now = began + timedelta(seconds=number)
        record = sign(draft, campaign, campaign.wordings[0], Place("Table 1", "Rally"), now)
        record = replace(record, id=new_id(now))
        sealed = seal(record.to_json(), _RECIPIENTS)
        yield record.id, record.campaign, record.signed_at_minute, sealed


def export_command(data: Path, key: Path, out: Path, form: str) -> list[str]:
    """Return the command that exports everything."""
    program = [sys.executable, "-m", "kiosk", "export", str(out), "--all", "--replace"]
    return [*program, "--format", form, "--identity", str(key), "--data", str(data)]


def measure(folder: Path) -> Findings:
    """Measure in `folder`, in turn."""
    findings = Findings("export")
    large, small = make_kiosk(folder, MANY), make_kiosk(folder, FEW)
    _measure_time(folder, large, findings)
    _measure_memory(folder, large, small, findings)
    return findings


def _measure_time(folder: Path, kiosk: tuple[Path, Path], findings: Findings) -> None:
    data, key = kiosk
    out, copy = folder / "out.csv", folder / "copy.csv"
    pairs: list[tuple[Run, Run]] = []
    for number in range(ROUNDS):
        ours = watch(export_command(data, key, out, "csv"))
        arguments = [str(path) for path in (data / STORE_FILE, key, out, copy)]
        theirs = watch([sys.executable, "-m", "benchmarks.export", *arguments])
        pairs.append((ours, theirs))
        print(
            f"  {number + 1}/{ROUNDS}: {ours.seconds:.1f} s, bare {theirs.seconds:.1f} s",
            flush=True,
        )
    name = f"export of {MANY:,} as csv"
    seconds = [(our.seconds, their.seconds) for our, their in pairs]
    findings.figures.append(Figure.of_pairs(name, "s", seconds, BARE, AIM_TIME))
    busy = [(our.processors, their.processors) for our, their in pairs]
    findings.figures.append(Figure.of_pairs(f"{name}, processors busy", "", busy, BARE))


def _measure_memory(
    folder: Path, large: tuple[Path, Path], small: tuple[Path, Path], findings: Findings
) -> None:
    for form in FORMATS:
        pairs = []
        for _ in range(3):
            targets = [folder / f"{form}-{size}" for size in ("large", "small")]
            for target in targets:
                target.mkdir(exist_ok=True)
            most = watch(export_command(*large, targets[0], form)).megabytes
            least = watch(export_command(*small, targets[1], form)).megabytes
            pairs.append((most, least))
        name = f"peak memory, {MANY:,} as {form}"
        figure = Figure.of_pairs(name, "MB", pairs, f"{FEW:,}", AIM_FLAT)
        findings.figures.append(figure)
        met = "met" if figure.ours.high < AIM_MEGABYTES else "NOT MET"
        findings.notes.append(f"{name}: aim < {AIM_MEGABYTES} MB, {met}")


def main() -> None:
    """Measure in a throw-away folder; with arguments, be the baseline."""
    if sys.argv[1:]:
        bare(*map(Path, sys.argv[1:]))
        return
    with scratch_folder() as folder:
        measure(folder).save()


if __name__ == "__main__":
    main()
