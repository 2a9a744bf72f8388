"""Pack files that are used where they are: unpacked for as long as this program runs."""

import atexit
import contextlib
import hashlib
import shutil
import tempfile
import weakref
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from kiosk.campaign.archive import Manifest, unpack
from kiosk.errors import BadInputError
from kiosk.said import Said


def unpacked(path: Path) -> Path:
    """Return a folder with what is in a pack file, named by its id. Raises BadInputError.

    The same file gives the same folder again. It goes when the program ends, and not before: it is
    for campaigns that are used.
    """
    with _in_words(path):
        now = path.stat()
        return _place(path.absolute(), now.st_mtime_ns, now.st_size).folder


@contextlib.contextmanager
def looking_into(path: Path) -> Iterator[Path]:
    """Yield such a folder that goes at the end. Raises BadInputError."""
    with _in_words(path):
        place = _Place(path)
    try:
        yield place.folder
    finally:
        place.gone()


def kept_picture(picture: Path) -> Path:
    """Return a copy of a picture that stays until the program ends. Raises BadInputError."""
    with _in_words(picture):
        content = picture.read_bytes()
        kept = _pictures() / f"{hashlib.sha256(content).hexdigest()}{picture.suffix.lower()}"
        if not kept.exists():
            kept.write_bytes(content)
    return kept


@cache
def _pictures() -> Path:
    home = Path(tempfile.mkdtemp(prefix="petition-kiosk-"))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    return home


@contextlib.contextmanager
def _in_words(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = error.strerror or "no reason was given"
        raise BadInputError(f"“{path}” cannot be read ({reason}).") from error


class _Place:
    """A temporary folder that goes with this object, or with the program."""

    def __init__(self, path: Path) -> None:
        home = Path(tempfile.mkdtemp(prefix="petition-kiosk-"))
        self.gone = weakref.finalize(self, shutil.rmtree, home, ignore_errors=True)
        fresh = home / "pack"
        try:
            fresh.mkdir()
            manifest = unpack(path, fresh)
            _refuse_untrue(path.name, manifest, fresh)
            self.folder = fresh.rename(home / manifest.id)
        except BaseException:
            self.gone()
            raise


def _refuse_untrue(name: str, manifest: Manifest, folder: Path) -> None:
    """Refuse a file that says it is another campaign, or another text, than the one in it.

    Where the pack has faults they are told when it is read.
    """
    from kiosk.campaign import pack  # which unpacks files itself

    campaign, faults = pack.read(folder)
    if campaign is None or any(not fault.warning for fault in faults):
        return
    versions = {wording.language: campaign.version(wording) for wording in campaign.wordings}
    if (manifest.id, manifest.petition_versions) != (campaign.id, versions):
        raise BadInputError(
            Said("“%1” says of itself that it holds another campaign, or another text.", name),
            Said("Make it anew with “kiosk pack”."),
        )


@cache
def _place(path: Path, _changed: int, _size: int) -> _Place:
    return _Place(path)
