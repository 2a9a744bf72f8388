"""The sticks that are plugged in, as the staff's pages list them."""

from collections.abc import Sequence
from typing import Any

from kiosk.station.drives import Stick, in_words
from kiosk.station.keyfiles import KeyFile


def sticks(found: Sequence[Stick], keys: Sequence[KeyFile]) -> list[dict[str, Any]]:
    """Return the sticks, told apart by name and size, and whether one holds a key."""
    return [
        {
            "index": index,
            "path": str(stick.path),
            "name": stick.name,
            "size": in_words(stick.size),
            "free": in_words(stick.free),
            "readOnly": stick.read_only,
            "hasKey": any(key.path.is_relative_to(stick.path) for key in keys),
        }
        for index, stick in enumerate(found)
    ]
