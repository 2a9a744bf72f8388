"""Pack files that are used where they are: unpacked for as long as this program runs."""

import shutil
import tempfile
import weakref
from functools import lru_cache
from pathlib import Path

from kiosk.campaign.archive import unpack
from kiosk.errors import BadInputError

MOST = 20  # are kept at a time


def unpacked(path: Path) -> Path:
    """Return a folder with what is in a pack file, named by its id. Raises BadInputError.

    The same file gives the same folder again. It goes when the program ends.
    """
    try:
        now = path.stat()
        place = _place(path.absolute(), now.st_mtime_ns, now.st_size)
    except OSError as error:
        reason = error.strerror or "no reason was given"
        raise BadInputError(f"“{path}” cannot be read ({reason}).") from error
    return place.folder


class _Place:
    """A temporary folder that goes with this object, or with the program."""

    def __init__(self, path: Path) -> None:
        home = Path(tempfile.mkdtemp(prefix="petition-kiosk-"))
        self._gone = weakref.finalize(self, shutil.rmtree, home, ignore_errors=True)
        fresh = home / "pack"
        try:
            fresh.mkdir()
            manifest = unpack(path, fresh)
            self.folder = fresh.rename(home / manifest.id)
        except BaseException:
            self._gone()
            raise


@lru_cache(maxsize=MOST)
def _place(path: Path, _changed: int, _size: int) -> _Place:
    return _Place(path)
