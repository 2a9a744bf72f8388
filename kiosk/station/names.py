"""Names of files that are written beside others: with the day in them, and never one twice."""

from datetime import datetime
from pathlib import Path

MOST = 1_000


def stamp(now: datetime) -> str:
    """Return the local day and second as they stand in the name of a file."""
    return f"{now.astimezone():%Y-%m-%d-%H%M%S}"


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
