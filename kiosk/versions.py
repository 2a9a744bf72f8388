"""What this program is, and what it rests on."""

from importlib.metadata import version
from sqlite3 import sqlite_version

from PySide6.QtCore import qVersion

from kiosk import __version__


def told() -> str:
    """Return the versions in two lines; no screen is started for it."""
    rests_on = f"Qt {qVersion()}, SQLite {sqlite_version}, age by pyrage {version('pyrage')}"
    return f"Petition Kiosk {__version__}\n{rests_on}"
