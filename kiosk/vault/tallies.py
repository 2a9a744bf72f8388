"""How many of what a record counts as: numbers only, nothing of a person."""

import sqlite3
from collections.abc import Iterable
from datetime import datetime

from kiosk.signing.signature import Signature

SIGNATURE = "signature"
SUBSCRIPTION = "subscription"
UPDATES = "updates"

TallyKey = tuple[str, str, str]
"""One tally: a local day, a campaign, and what is counted."""

# Adds to one count.
COUNT = """
INSERT INTO tallies (day, campaign, name, count) VALUES (?, ?, ?, ?)
ON CONFLICT (day, campaign, name) DO UPDATE SET count = count + excluded.count
"""


def local_time(signature: Signature) -> datetime:
    """Return when it was signed, by the kiosk's clock at that moment."""
    zone = datetime.strptime(signature.utc_offset, "%z").tzinfo
    return datetime.fromisoformat(signature.signed_at).astimezone(zone)


def local_day(signature: Signature) -> str:
    """Return the day (`YYYY-MM-DD`) on which it was signed, by the kiosk's clock."""
    return str(local_time(signature).date())


def names(signature: Signature) -> list[str]:
    """Return what the record counts as; a question nobody answered counts as nothing."""
    updates = signature.consents.get(UPDATES)
    if updates is None or updates.answer == "not-asked":
        return [signature.kind]
    return [signature.kind, f"{UPDATES}-{updates.answer}"]


def keys(signature: Signature) -> tuple[TallyKey, ...]:
    """Return which tallies a record counts in."""
    day = local_day(signature)
    return tuple((day, signature.campaign, name) for name in names(signature))


def count(connection: sqlite3.Connection, counted: Iterable[TallyKey], by: int) -> None:
    """Add `by` (1 or -1) to the tallies of a record, within the caller's transaction."""
    for key in counted:
        connection.execute(COUNT, (*key, by))
