"""Put a new pack into a folder: whole, or nothing at all."""

import secrets
import shutil
from collections.abc import Mapping
from pathlib import Path

from kiosk.campaign.faults import PackError
from kiosk.errors import BadInputError
from kiosk.preflight import load_checked
from kiosk.vault.files import in_plain_words


def refuse_used(folder: Path) -> None:
    """Raise BadInputError where something is in the way of a new pack."""
    try:
        if folder.is_dir() and not any(folder.iterdir()):
            return
        there = folder.exists() or folder.is_symlink()
    except OSError as error:
        raise in_plain_words(error, folder) from error
    if there and folder.is_dir():
        raise BadInputError(
            f"“{folder}” is there already, and something is in it.",
            "Give the name of a new folder, or look at this one with “kiosk check”.",
        )
    if there:
        raise BadInputError(f"“{folder}” is a file.", "Give the name of a new folder.")


def write_pack(folder: Path, files: Mapping[str, str]) -> None:
    """Write `files` into the new `folder`; it appears once all of them are in it and can be shown.

    Raises KioskError, and then nothing is there that was not there before.
    """
    refuse_used(folder)
    fresh = folder.with_name(f".{folder.name[:100]}.{secrets.token_hex(4)}.part")
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        fresh.mkdir()
        for name, text in files.items():
            (fresh / name).write_text(text, encoding="utf-8", newline="\n")
        load_checked(fresh)
        if folder.exists():
            folder.rmdir()
        fresh.rename(folder)
    except PackError as error:
        raise PackError(folder.name, error.faults) from error
    except OSError as error:
        raise in_plain_words(error, folder) from error
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
