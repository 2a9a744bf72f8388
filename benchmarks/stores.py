"""Live data folders with as many sealed rows as a benchmark asks for, made fast."""

import contextlib
import os
import sqlite3
from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.campaign import pack
from kiosk.signing.form import Draft, Place, sign
from kiosk.signing.signature import Signature, new_id, utc_now
from kiosk.station.data import DEFAULT_CAMPAIGN, open_data
from kiosk.station.setup import Wishes, set_up
from kiosk.vault import tallies
from kiosk.vault.seal import Identity, seal

PERSON = Draft("Zoë", "Example", "zoe@example.org", "V6B 1A1", "CA", consents={"updates": True})
PLACE = Place("Table 1", "Rally")
ROWS_A_DAY = 2_500  # a very good day; it says how far back a store goes

_INSERT = "INSERT INTO signatures (id, campaign, signed_at, sealed) VALUES (?, ?, ?, ?)"

Row = tuple[str, str, str, bytes]


def example(now: datetime) -> Signature:
    """Return a signature of the first campaign."""
    campaign = pack.load(pack.find(DEFAULT_CAMPAIGN))
    return sign(PERSON, campaign, campaign.wordings[0], PLACE, now)


def live_folder(data: Path, identity: Identity, rows: int) -> Path:
    """Make a live data folder whose store holds so many signatures, the last a moment old."""
    now = utc_now()
    wishes = Wishes(recipients=identity.recipients, name=PLACE.kiosk, event=PLACE.event)
    set_up(data, wishes, identity, now)
    store = open_data(data).store_path
    with contextlib.closing(sqlite3.connect(store, isolation_level=None)) as connection:
        # Nothing needs to survive a power cut yet, so nothing is written twice.
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -200000"):
            connection.execute(f"PRAGMA {pragma}").fetchall()
        connection.execute("BEGIN IMMEDIATE")
        days: Counter[str] = Counter()
        sample = example(now)
        connection.executemany(_INSERT, _rows(sample, seal_for(identity, sample), rows, now, days))
        for day, count in days.items():
            for name in tallies.names(sample):
                connection.execute(tallies.COUNT, (day, sample.campaign, name, count))
        connection.execute("COMMIT")
        connection.execute("PRAGMA journal_mode = WAL").fetchall()
    with store.open("rb+") as file:
        os.fsync(file.fileno())
    return data


def seal_for(identity: Identity, signature: Signature) -> bytes:
    """Seal a signature as a store does."""
    return seal(signature.to_json(), identity.recipients)


def _rows(
    sample: Signature, sealed: bytes, rows: int, now: datetime, days: Counter[str]
) -> Iterator[Row]:
    """Yield rows in the order of time: ids of their own, and one sealed record a little varied."""
    for number in range(rows):
        at = now - timedelta(days=(rows - number) / ROWS_A_DAY)
        days[str(at.astimezone().date())] += 1
        minute = at.strftime("%Y-%m-%dT%H:%MZ")
        yield new_id(at), sample.campaign, minute, sealed[:-8] + number.to_bytes(8, "big")
