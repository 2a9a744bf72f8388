"""As much of D-Bus as a screen reader needs: calls with answers, and signals, over a socket.

Qt's own client for Python takes no structures apart, and AT-SPI is made of them.
"""

import os
import socket
import struct
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self

BUS, BUS_PATH = "org.freedesktop.DBus", "/org/freedesktop/DBus"
CALL, ANSWER, FAULT, SIGNAL = 1, 2, 3, 4
# Fields of a message's header, by their codes.
PATH, INTERFACE, MEMBER, FAULT_NAME, ANSWER_TO, TO, FROM, SIGNATURE = range(1, 9)
PATIENCE_SECONDS = 60.0

FIXED = {"y": "B", "n": "h", "q": "H", "i": "i", "u": "I", "x": "q", "t": "Q", "d": "d", "b": "I"}
ALIGNED_TO_8 = "({xtd"
ALIGNED_TO_4 = "aiubso"


class DBusError(Exception):
    """The other side refused a call, or said nothing."""


@dataclass(frozen=True)
class Message:
    """One message: its kind, the fields of its header and what it holds."""

    kind: int
    serial: int
    fields: dict[int, Any]
    body: list[Any] = field(default_factory=list)


class Connection:
    """A client on one bus; `call` waits for the answer, signals meanwhile are kept."""

    def __init__(self, address: str) -> None:
        """Say hello to the bus at an address such as `unix:path=/run/bus`."""
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.settimeout(PATIENCE_SECONDS)
        self._socket.connect(_path(address))
        self._socket.sendall(b"\0AUTH EXTERNAL " + str(os.getuid()).encode().hex().encode())
        self._socket.sendall(b"\r\n")
        self._bytes = self._socket.makefile("rb")
        greeting = self._bytes.readline()
        if not greeting.startswith(b"OK"):
            raise DBusError(f"the bus refused: {greeting!r}")
        self._socket.sendall(b"BEGIN\r\n")
        self._serial = 0
        self.signals: deque[Message] = deque(maxlen=10_000)
        self.call(BUS, BUS_PATH, BUS, "Hello")

    def call(
        self, to: str, path: str, interface: str, member: str, signature: str = "", *values: Any
    ) -> list[Any]:
        """Call a method and return what it answers. Raises DBusError."""
        self._serial += 1
        fields: list[tuple[int, tuple[str, Any]]] = [
            (PATH, ("o", path)),
            (INTERFACE, ("s", interface)),
            (MEMBER, ("s", member)),
            (TO, ("s", to)),
        ]
        if signature:
            fields.append((SIGNATURE, ("g", signature)))
        body = Writer()
        body.write(signature, values)
        head = Writer()
        head.write("yyyyuua(yv)", (ord("l"), CALL, 0, 1, len(body.data), self._serial, fields))
        head.align(8)
        self._socket.sendall(head.data + body.data)
        while True:
            message = self._receive()
            if message.fields.get(ANSWER_TO) != self._serial:
                continue
            if message.kind == FAULT:
                raise DBusError(f"{message.fields[FAULT_NAME]}: {message.body}")
            return message.body

    def listen(self, rule: str) -> None:
        """Have signals sent here, such as `type='signal',interface='…'`."""
        self.call(BUS, BUS_PATH, BUS, "AddMatch", "s", rule)

    def _receive(self) -> Message:
        """Take the next message; signals are kept as well."""
        start = self._read(16)
        kind, length, serial, fields_length = start[1], *struct.unpack_from("<III", start, 4)
        rest = self._read(-(-(16 + fields_length) // 8) * 8 - 16 + length)
        [fields] = Reader(start[12:] + rest, 12).read("a(yv)")
        body = Reader(rest[len(rest) - length :]) if length else Reader(b"")
        held = dict(fields)
        message = Message(kind, serial, held, body.read(held.get(SIGNATURE, "")))
        if kind == SIGNAL:
            self.signals.append(message)
        return message

    def _read(self, count: int) -> bytes:
        data = self._bytes.read(count)
        if len(data) < count:
            raise DBusError("the bus is gone")
        return data

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None
    ) -> None:
        self._bytes.close()
        self._socket.close()


def _path(address: str) -> str:
    """Return the socket that the first part of an address names."""
    kind, _, options = address.partition(";")[0].partition(":")
    known = dict(option.split("=", 1) for option in options.split(","))
    if kind != "unix" or not known.keys() & {"path", "abstract"}:
        raise DBusError(f"no way to reach the bus at {address}")
    return known.get("path") or f"\0{known['abstract']}"


def _types(signature: str) -> Iterator[str]:
    """Split a signature into the types it is made of: `sa(so)` into `s` and `a(so)`."""
    start = 0
    while start < len(signature):
        end = start
        while signature[end] == "a":
            end += 1
        depth = 0
        while True:
            depth += (signature[end] in "({") - (signature[end] in ")}")
            end += 1
            if depth == 0:
                break
        yield signature[start:end]
        start = end


def _alignment(kind: str) -> int:
    first = kind[0]
    return 8 if first in ALIGNED_TO_8 else 4 if first in ALIGNED_TO_4 else 2 if first in "nq" else 1


class Writer:
    """Values as bytes."""

    def __init__(self) -> None:
        self.data = b""

    def align(self, to: int) -> None:
        """Fill up to the next place where such a value may begin."""
        self.data += b"\0" * (-len(self.data) % to)

    def write(self, signature: str, values: Sequence[Any]) -> None:
        """Add one value for each type of the signature."""
        for kind, value in zip(_types(signature), values, strict=True):
            self._one(kind, value)

    def _one(self, kind: str, value: Any) -> None:
        self.align(_alignment(kind))
        match kind[0]:
            case "s" | "o":
                text = value.encode()
                self.data += struct.pack("<I", len(text)) + text + b"\0"
            case "g":
                self.data += bytes([len(value)]) + value.encode() + b"\0"
            case "v":
                self.write("g", [value[0]])
                self._one(*value)
            case "(" | "{":
                self.write(kind[1:-1], value)
            case "a":
                self._array(kind[1:], value)
            case fixed:
                self.data += struct.pack("<" + FIXED[fixed], value)

    def _array(self, kind: str, values: Sequence[Any]) -> None:
        place = len(self.data)
        self.data += b"\0" * 4
        self.align(_alignment(kind))
        start = len(self.data)
        for value in values:
            self._one(kind, value)
        length = struct.pack("<I", len(self.data) - start)
        self.data = self.data[:place] + length + self.data[place + 4 :]


class Reader:
    """Bytes as values; a variant is what it holds, a dictionary a list of pairs."""

    def __init__(self, data: bytes, place: int = 0) -> None:
        """Read `data`, which stands at this place of a message."""
        self._data = b"\0" * place + data
        self._at = place

    def read(self, signature: str) -> list[Any]:
        """Take one value for each type of the signature."""
        return [self._one(kind) for kind in _types(signature)]

    def _one(self, kind: str) -> Any:
        self._at += -self._at % _alignment(kind)
        match kind[0]:
            case "s" | "o":
                return self._text(self._fixed("u"))
            case "g":
                return self._text(self._fixed("y"))
            case "v":
                [value] = self.read(self._one("g"))
                return value
            case "(" | "{":
                return self.read(kind[1:-1])
            case "a":
                length = self._fixed("u")
                self._at += -self._at % _alignment(kind[1:])
                end, values = self._at + length, []
                while self._at < end:
                    values.append(self._one(kind[1:]))
                return values
            case "b":
                return bool(self._fixed("b"))
            case fixed:
                return self._fixed(fixed)

    def _fixed(self, kind: str) -> Any:
        code = "<" + FIXED[kind]
        [value] = struct.unpack_from(code, self._data, self._at)
        self._at += struct.calcsize(code)
        return value

    def _text(self, length: int) -> str:
        text = self._data[self._at : self._at + length].decode()
        self._at += length + 1
        return text
