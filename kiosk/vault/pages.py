"""The pages of an SQLite file as they lie on the disk, for when SQLite itself does not open it.

Read as https://sqlite.org/fileformat2.html says. The write-ahead log counts as far as its
checksums hold and up to its last commit, as it does for SQLite.
"""

import struct
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

DEFAULT_PAGE_BYTES = 4096
_SIZES = {1 if power == 16 else 1 << power: 1 << power for power in range(9, 17)}
_MAGIC = b"SQLite format 3\0"
_LOG_HEADER, _FRAME_HEADER = 32, 24
_LOG_MAGIC = 0x377F0682  # with a 1 as its last bit, sums are taken big-endian
_MASK = 0xFFFFFFFF


class Pages:
    """The latest committed form of every page. Close it, or use it in a `with` statement."""

    def __init__(self, path: Path) -> None:
        """Open a file and the log beside it, if it has one. Raises OSError."""
        self._log: BinaryIO | None = None
        self._places: dict[int, int] = {}
        self._file = path.open("rb")
        try:
            self.size = _page_size(self._read(self._file, 0, 100))
            log = path.with_name(f"{path.name}-wal")
            if log.exists():
                self._log = log.open("rb")
                self._places = dict(self._committed(self._log))
            pages = -(-path.stat().st_size // self.size)
        except BaseException:
            self.close()
            raise
        self.count = max(pages, *self._places) if self._places else pages

    def page(self, number: int) -> bytes:
        """Return a page, counted from 1; what cannot be read is zeroes."""
        place = self._places.get(number)
        if place is not None and self._log is not None:
            return self._read(self._log, place, self.size)
        return self._read(self._file, (number - 1) * self.size, self.size)

    def all(self) -> Iterator[tuple[int, bytes]]:
        """Yield every page with its number."""
        for number in range(1, self.count + 1):
            yield number, self.page(number)

    def close(self) -> None:
        """Close both files."""
        self._file.close()
        if self._log is not None:
            self._log.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @staticmethod
    def _read(file: BinaryIO, place: int, length: int) -> bytes:
        try:
            file.seek(place)
            data = file.read(length)
        except OSError:  # a bad sector takes this page and no other
            data = b""
        return data.ljust(length, b"\0")

    def _committed(self, log: BinaryIO) -> Iterator[tuple[int, int]]:
        """Yield the number and the place of every page up to the last commit of the log."""
        header = self._read(log, 0, _LOG_HEADER)
        magic, _, size, _, *salts, first, second = struct.unpack(">8I", header)
        if magic & ~1 != _LOG_MAGIC or size not in _SIZES.values():
            return
        self.size = size
        order = ">" if magic & 1 else "<"
        sums = _summed(header[:24], (0, 0), order)
        waiting: list[tuple[int, int]] = []
        place = _LOG_HEADER
        while sums == (first, second):
            frame = self._read(log, place, _FRAME_HEADER)
            number, pages, *own_salts, first, second = struct.unpack(">6I", frame)
            if own_salts != salts or number == 0:
                return
            content = self._read(log, place + _FRAME_HEADER, size)
            sums = _summed(content, _summed(frame[:8], sums, order), order)
            if sums != (first, second):
                return
            waiting.append((number, place + _FRAME_HEADER))
            place += _FRAME_HEADER + size
            if pages:
                yield from waiting
                waiting.clear()


def _page_size(header: bytes) -> int:
    if not header.startswith(_MAGIC):
        return DEFAULT_PAGE_BYTES
    (noted,) = struct.unpack_from(">H", header, 16)
    return _SIZES.get(noted, DEFAULT_PAGE_BYTES)


def _summed(data: bytes, sums: tuple[int, int], order: str) -> tuple[int, int]:
    first, second = sums
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for even, odd in zip(words[::2], words[1::2], strict=True):
        first = (first + even + second) & _MASK
        second = (second + odd + first) & _MASK
    return first, second
