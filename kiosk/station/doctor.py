"""Is this machine fit for a day at a table? Looked at, never changed."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from kiosk.signing.signature import utc_now
from kiosk.station.data import open_data
from kiosk.station.machine import Line, look


def examine(data: Path, clock: Callable[[], datetime] = utc_now) -> tuple[Line, ...]:
    """Return a line for everything that matters; the machine is fit if every line is `ok`."""
    return look(open_data(data), clock=clock).lines()
