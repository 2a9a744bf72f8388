"""ZIP archives that are written as they come, without a way back."""

import io
import zipfile
from collections.abc import Callable
from typing import IO

Emit = Callable[[bytes], object]

# The least a ZIP archive can say: the same people make the same file, whenever it is written.
_LONG_AGO = (1980, 1, 1, 0, 0, 0)


class Zip:
    """An archive: `begin` a file in it, `write` to it, `finish` after the last one."""

    def __init__(self, emit: Emit) -> None:
        """Hand every byte of the archive to `emit`."""
        self._sink = _Sink(emit)
        self._archive = zipfile.ZipFile(self._sink, "w", zipfile.ZIP_DEFLATED)
        self._file: IO[bytes] | None = None

    def begin(self, name: str) -> None:
        """Begin the next file."""
        if self._file is not None:
            self._file.close()
        inside = zipfile.ZipInfo(name, _LONG_AGO)
        inside.compress_type = zipfile.ZIP_DEFLATED
        self._file = self._archive.open(inside, "w")

    def write(self, data: bytes) -> None:
        """Write to the file that was begun last."""
        if self._file is None:
            raise ValueError("no file was begun")
        self._file.write(data)

    def finish(self) -> None:
        """End the archive."""
        if self._file is not None:
            self._file.close()
        self._archive.close()

    def abandon(self) -> None:
        """Hand nothing more to anybody: an archive ends itself when it is forgotten."""
        self._sink.abandoned = True


class _Sink(io.RawIOBase):
    """A file that can be written and nothing else."""

    def __init__(self, emit: Emit) -> None:
        super().__init__()
        self._emit = emit
        self.abandoned = False

    def writable(self) -> bool:
        return True

    def write(self, data: bytes) -> int:  # type: ignore[override]
        if not self.abandoned:
            self._emit(bytes(data))
        return len(data)
