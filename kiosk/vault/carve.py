"""What can still be read from a damaged store: every record on every page that makes sense.

No index, no tree and no header is needed, so one bad page costs what is on it and nothing else.
What was deleted is not found again: the store overwrites it with zeroes (`secure_delete`).
"""

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.vault.pages import Pages
from kiosk.vault.view import Batch

Value = int | float | str | bytes | None

TABLE_LEAF, INDEX_LEAF, INDEX_INTERIOR = 0x0D, 0x0A, 0x02
_HEADER_BYTES = {TABLE_LEAF: 8, INDEX_LEAF: 8, INDEX_INTERIOR: 12}
_FILE_HEADER = 100
_MAX_PAYLOAD = 1_000_000
_INTEGER_BYTES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_MINUTE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\dZ")
_SECOND = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_AGE = b"age-encryption.org/v1\n"
_HOLE = bytes(16)  # sealed bytes look random: so many zeroes are damage


@dataclass(frozen=True)
class Row:
    """A sealed record, and what stands beside it in clear."""

    id: str
    campaign: str
    signed_at: str
    batch: str | None
    sealed: bytes
    revision: int = 0


@dataclass(frozen=True)
class Tally:
    """One count of a day."""

    day: str
    campaign: str
    name: str
    count: int


@dataclass(frozen=True)
class Note:
    """One line of `meta`."""

    key: str
    value: str


@dataclass(frozen=True)
class Removed:
    """The id of a record that was removed for good."""

    id: str


Found = Row | Batch | Tally | Note | Removed


def carve(path: Path) -> Iterator[Found]:
    """Yield whatever is readable in a store's file and its log, in no order. Raises OSError.

    A record may come twice. The file is only read.
    """
    with Pages(path) as pages:
        for number, page in pages.all():
            start = _FILE_HEADER if number == 1 else 0
            kind = page[start]
            if kind in _HEADER_BYTES:
                yield from _cells(pages, page, start, kind)


def _cells(pages: Pages, page: bytes, start: int, kind: int) -> Iterator[Found]:
    (count,) = struct.unpack_from(">H", page, start + 3)
    pointers = start + _HEADER_BYTES[kind]
    count = min(count, (len(page) - pointers) // 2)
    understand = _from_table if kind == TABLE_LEAF else _from_index
    for place in struct.unpack_from(f">{count}H", page, pointers):
        try:
            found = understand(_record(_payload(pages, page, place, kind)))
        except (IndexError, ValueError, struct.error):
            continue  # half of it lies on a bad page
        if found is not None:
            yield found


def _payload(pages: Pages, page: bytes, place: int, kind: int) -> bytes:
    """Return the bytes of a record, wherever they go on. Raises ValueError or IndexError."""
    if kind == INDEX_INTERIOR:
        place += 4  # the page below it
    length, place = _varint(page, place)
    if kind == TABLE_LEAF:
        _, place = _varint(page, place)  # the rowid
    if not 0 < length <= _MAX_PAYLOAD:
        raise ValueError
    here = _local(length, pages.size, kind)
    payload = page[place : place + here]
    if here < length:
        (following,) = struct.unpack_from(">I", page, place + here)
        payload += _overflow(pages, following, length - here)
    if len(payload) != length:
        raise ValueError
    return payload


def _local(length: int, size: int, kind: int) -> int:
    """Return how many bytes of a record lie on its own page."""
    most = size - 35 if kind == TABLE_LEAF else (size - 12) * 64 // 255 - 23
    if length <= most:
        return length
    least = (size - 12) * 32 // 255 - 23
    fitting = least + (length - least) % (size - 4)
    return fitting if fitting <= most else least


def _overflow(pages: Pages, number: int, missing: int) -> bytes:
    content = b""
    while missing > len(content):
        if not 0 < number <= pages.count:
            raise ValueError
        page = pages.page(number)
        (number,) = struct.unpack_from(">I", page)
        content += page[4:]
    return content[:missing]


def _record(payload: bytes) -> list[Value]:
    """Return the values of a record. Raises ValueError or IndexError."""
    end, place = _varint(payload, 0)
    types = []
    while place < end:
        kind, place = _varint(payload, place)
        types.append(kind)
    values: list[Value] = []
    for kind in types:
        value, place = _value(payload, place, kind)
        values.append(value)
    return values


def _value(payload: bytes, place: int, kind: int) -> tuple[Value, int]:
    if kind == 0:
        return None, place
    if kind in (8, 9):
        return kind - 8, place
    if kind in (7, 10, 11):
        raise ValueError  # a store holds no such value
    length = _INTEGER_BYTES.get(kind) or (kind - 12) // 2
    raw = payload[place : place + length]
    if len(raw) != length:
        raise ValueError
    if kind < 12:
        return int.from_bytes(raw, "big", signed=True), place + length
    return raw.decode() if kind % 2 else raw, place + length


def _varint(data: bytes, place: int) -> tuple[int, int]:
    value = 0
    for _ in range(8):
        byte = data[place]
        place += 1
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place
    return value << 8 | data[place], place + 1


def _from_table(values: list[Value]) -> Found | None:
    match values[:5]:
        case [str(id_), str(campaign), str(minute), None | str() as batch, bytes(sealed)]:
            whole = sealed.startswith(_AGE) and _HOLE not in sealed
            if whole and _fits(_UUID, id_) and _fits(_MINUTE, minute):
                return Row(id_, campaign, minute, batch, sealed, _revision(values[5:]))
        case [str(id_), str(at), str(form), int(rows), str(digest)] if _fits(_SECOND, at):
            return Batch(id_, at, form, rows, digest)
    return None


def _revision(rest: list[Value]) -> int:
    """Return how often a record was corrected; one kept before that was counted has no number."""
    match rest:
        case [int(number)]:
            return number
    return 0


def _from_index(values: list[Value]) -> Found | None:
    """Tables without rowids are kept as an index is."""
    match values:
        case [str(day), str(campaign), str(name), int(count)] if _fits(_DAY, day):
            return Tally(day, campaign, name, count)
        case [str(key), str(value)]:
            return Note(key, value)
        case [str(id_)] if _fits(_UUID, id_):
            return Removed(id_)
    return None


def _fits(pattern: re.Pattern[str], text: str) -> bool:
    return pattern.fullmatch(text) is not None
