"""Opening the file of a store, for writing or for a look."""

import os
import sqlite3
import sys
from pathlib import Path
from typing import Literal

from kiosk.vault import files

BUSY_SECONDS = 5.0
# 256 KiB, not SQLite's 4 MB: the last room of a disk is for signatures, 347 instead of 47 on 1 MiB
# and 2,760 instead of 972 on 6 MB, and saving takes as long. When the disk is full it is too late:
# to empty the log needs room as well, so nothing is gained by doing that then.
LOG_PAGES = 64


def create(path: Path) -> None:
    """Make an empty file and its folder for this user alone; a file that is there stays.

    Raises KioskError.
    """
    if path.exists():
        return
    files.make_private_folder(path.parent)
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, files.PRIVATE_FILE))
        files.sync_folder(path.parent)
    except FileExistsError:
        return
    except OSError as error:
        raise files.in_plain_words(error, path) from error


def connect(path: Path, mode: Literal["rw", "ro", "immutable"]) -> sqlite3.Connection:
    """Connect to a file that is there, without touching it yet. Raises sqlite3.Error."""
    query = "mode=ro&immutable=1" if mode == "immutable" else f"mode={mode}"
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?{query}",
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
    )


def connect_for_a_look(path: Path) -> sqlite3.Connection:
    """Connect without leaving anything behind, beside a running kiosk or not.

    Without a write-ahead log nobody is writing, and SQLite would make one only to look.
    Raises sqlite3.Error.
    """
    log = path.with_name(path.name + "-wal")
    return connect(path, "ro" if log.exists() else "immutable")


def prepare(connection: sqlite3.Connection) -> None:
    """Set what makes a commit durable and a removal final. Raises sqlite3.Error."""
    connection.execute("PRAGMA journal_mode = WAL").fetchone()
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA secure_delete = ON").fetchone()
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute(f"PRAGMA wal_autocheckpoint = {LOG_PAGES}").fetchone()
    if sys.platform == "darwin":  # there, fsync alone does not reach the disk
        connection.execute("PRAGMA fullfsync = ON")
        connection.execute("PRAGMA checkpoint_fullfsync = ON")
