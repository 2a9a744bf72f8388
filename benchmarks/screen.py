"""A screen to look at from outside: Xvfb, whose picture is a file that can be read at any time.

Looking costs the programs on it nothing, neither a request to the X server nor a copy.
"""

import mmap
import os
import struct
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Self

WIDTH, HEIGHT = 1366, 768
BYTES_PER_PIXEL = 4

# Fields of the header of an X window dump, all 32-bit and big-endian.
_HEADER = struct.Struct(">25I")
_HEADER_SIZE, _BYTES_PER_LINE, _COLOURS = 0, 12, 19
_BYTES_PER_COLOUR = 12


class Screen:
    """An empty X screen of its own, for as long as it is used in a `with` statement."""

    def __enter__(self) -> Self:
        self._folder = tempfile.TemporaryDirectory(prefix="kiosk-screen-")
        size = f"{WIDTH}x{HEIGHT}x24"
        number, write = os.pipe()
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp"]
        self._server = subprocess.Popen(
            [*command, "-fbdir", self._folder.name],
            pass_fds=[write],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(number, encoding="ascii") as answer:
            self.display = f":{answer.readline().strip()}"
        with Path(self._folder.name, "Xvfb_screen0").open("rb") as file:
            self._picture = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        header = _HEADER.unpack(self._picture[: _HEADER.size])
        self._start = header[_HEADER_SIZE] + header[_COLOURS] * _BYTES_PER_COLOUR
        self._line = header[_BYTES_PER_LINE]
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.terminate()
        self._server.wait()
        self._picture.close()
        self._folder.cleanup()

    def pixels(self, x: int, y: int, count: int = 1) -> list[str]:
        """Return the colours (`#rrggbb`) of a piece of a line as they are now."""
        start = self._start + y * self._line + x * BYTES_PER_PIXEL
        line = self._picture[start : start + count * BYTES_PER_PIXEL]
        points = [line[at : at + 3] for at in range(0, len(line), BYTES_PER_PIXEL)]
        return [f"#{point[::-1].hex()}" for point in points]
