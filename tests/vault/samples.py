"""Records to try things with."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kiosk.campaign import pack
from kiosk.signing.form import Draft, Place, sign
from kiosk.signing.signature import Signature

NOW = datetime(2026, 11, 3, 14, 5, 6, tzinfo=UTC)
CAMPAIGN = pack.load(pack.find("amazon-facial-recognition"))
PLACE = Place("Table 3", "Harbour Fair")

# What people are called, and what gets pasted into a field.
VALUES = [
    "Zoë",
    "José Ángel",
    "Nguyễn Thị Minh Khai",
    "مريم",
    "שרה",
    "花子",
    "Ольга",
    "Sukarno",
    "O’Brien-D'Souza",
    "👩🏽‍🚀🏳️‍🌈",
    'She said "no", twice; then left',
    "a,b;c\td",
    "\u202eright to left\u202c",
    "=HYPERLINK(1)",
    "x" * 200,
]


def signature(**changes: Any) -> Signature:
    """A record of Ada, signed at NOW, with `changes`."""
    draft = Draft("Ada", "Lovelace", "ada@example.org", "V5K 0A1", "CA", consents={"updates": True})
    record = sign(draft, CAMPAIGN, CAMPAIGN.wordings[0], PLACE, NOW)
    return replace(record, **{"utc_offset": "-05:00", **changes})


def names_in(folder: Path) -> list[str]:
    """The names of what is in a folder, hidden files as well."""
    return sorted(path.name for path in folder.iterdir())


def signatures(count: int) -> list[Signature]:
    """Several records, in the order of their ids."""
    made = [signature(first_name=f"Ada {n}", email=f"ada{n}@example.org") for n in range(count)]
    return sorted(made, key=lambda record: record.id)
