"""Names of files that are written beside others: with the day in them, and never one twice."""

import re
from datetime import datetime
from pathlib import Path

MOST = 1_000


def stamp(now: datetime) -> str:
    """Return the local day and second as they stand in the name of a file."""
    return f"{now.astimezone():%Y-%m-%d-%H%M%S}"


def dated(what: str, place: str, now: datetime, *more: str) -> str:
    """Return a name without its ending: what it is, of which place, what `more`, and when."""
    slug = re.sub(r"[^a-z0-9]+", "-", place.lower()).strip("-")
    return "-".join(filter(None, [what, slug, *more, stamp(now)]))


def first_free(folder: Path, stem: str, *endings: str) -> tuple[Path, ...] | None:
    """Return a file of that stem for each ending, numbered from 2 on where one is there already.

    None where there are too many.
    """
    for number in range(1, MOST):
        found = f"{stem}-{number}" if number > 1 else stem
        files = tuple(folder / f"{found}{ending}" for ending in endings)
        if not any(file.exists() for file in files):
            return files
    return None
