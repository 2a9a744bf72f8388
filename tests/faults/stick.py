"""A volunteer with a stick: what an export may leave on it, whatever goes wrong."""

import csv
import io
import sys
from collections import Counter
from pathlib import Path

from kiosk.errors import KioskError
from kiosk.station.data import open_data
from kiosk.vault.seal import Identity
from tests.faults.ledger import Ledger
from tests.station.kiosks import Live, kiosk

OLD = b"what was on the stick before\n"


def signed(live: Live, rows: int) -> set[str]:
    """Let people sign on paper; returns the ids."""
    people = [f"Pat {n},Example,e{n}@example.org,V5K 0A1,CA,yes" for n in range(rows)]
    done = kiosk("enter", live.write(*people), "--data", live.data)
    assert done.returncode == 0, done.stderr
    return {line.split("\t")[0] for line in done.stdout.splitlines()}


def export_command(
    data: Path, target: Path, key: Path, *, replace: bool = True, fat: bool = False
) -> list[str | Path]:
    """Return the command that exports to `target`, over what is there; `fat` is a kind of stick."""
    program = ["tests.faults.liar", "fat"] if fat else ["kiosk"]
    over = ["--replace"] if replace else []
    command: list[str | Path] = [sys.executable, "-m", *program, "export", target, *over]
    return [*command, "--identity", key, "--data", data]


def exported_ids(target: Path) -> Counter[str]:
    """Return the ids in a CSV file that is whole; ValueError if it is cut off."""
    text = target.read_bytes().decode()
    if not text.endswith("\r\n") and not text.endswith("\n"):
        raise ValueError("it has no end")
    return Counter(row["id"] for row in csv.DictReader(io.StringIO(text, newline=""), strict=True))


def wrong_with(target: Path, data: Path, ids: set[str], identity: Identity) -> list[str]:
    """Return what is wrong on the stick or in the store after an export that may have failed."""
    wrong = Ledger(identity, sent={f"e{n}@example.org" for n in range(len(ids))}).findings(data)
    try:
        complete = target.exists() and exported_ids(target) == Counter(ids)
    except (ValueError, KeyError, csv.Error):
        complete = False
    if target.exists() and not complete and target.read_bytes() != OLD:
        wrong.append("the file is neither the old one nor the new one")
    try:
        with open_data(data).open_store() as store:
            waiting, noted = store.not_exported(), store.last_export()
    except KioskError as error:
        return [*wrong, str(error)]
    if noted and not complete:
        wrong.append("the export is noted, and the file is not there")
    if waiting not in (0, len(ids)) or (waiting == 0) != bool(noted):
        wrong.append(f"{waiting} rows are waiting, and the note is {noted}")
    return wrong
