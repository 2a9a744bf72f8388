"""On which line of a TOML text each table, key and entry stands: its parser does not say."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

KeyPath = tuple[str, ...]

MAX_DEPTH = 12  # parts of a key that are told apart: a pack has four

_TOKEN = re.compile(
    r'(?P<text>"""(?:[^\\]|\\.)*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\')'
    r"|(?P<skip>#[^\n]*|[ \t\r]+)"
    r"|(?P<sign>[\n\[\]{},=.])"
    r"|(?P<bare>[^\s\[\]{},=.#\"']+|.)",
    re.DOTALL,
)


@dataclass(frozen=True)
class Lines:
    """A file's text, and where its keys stand in it."""

    text: str = ""

    @cached_property
    def _of_keys(self) -> dict[KeyPath, int]:
        return lines_of_keys(self.text)

    def of(self, *path: object) -> int:
        """Return the line of a key, else of what it stands in.

        What stands in nothing is to be added: a table at the end, a key above the first table.
        """
        return self.known(*path) or self.last

    def known(self, *path: object) -> int:
        """Return the line of a key or of a table it stands in; 0 where neither is there."""
        return line_of(self._of_keys, tuple(map(str, path)))

    @property
    def last(self) -> int:
        """The last line that has something on it, from 1."""
        return self.text.rstrip().count("\n") + 1


def line_of(lines: dict[KeyPath, int], path: KeyPath) -> int:
    """Return the line of a key, else of what it stands in; 0 where neither is in the file."""
    whole_and_above = (path[:depth] for depth in range(len(path), 0, -1))
    return next((lines[known] for known in whole_and_above if known in lines), 0)


def lines_of_keys(text: str) -> dict[KeyPath, int]:
    """Return the line (from 1) of every table, key and entry of a TOML text, by its path.

    Entries of lists count from "0". A text that is no TOML gives what can be made out.
    """
    return _Scan(text).lines


class _Scan:
    """One pass over a text. `_table` is the table that keys belong to at the moment."""

    def __init__(self, text: str) -> None:
        self.lines: dict[KeyPath, int] = {}
        self._tokens = list(_tokens(text))
        self._at = 0
        self._table: KeyPath = ()
        self._entries: dict[KeyPath, int] = {}
        while self._at < len(self._tokens):
            self._statement()

    def _statement(self) -> None:
        match self._peek():
            case "\n":
                self._at += 1
            case "[":
                self._header()
            case _:
                start = self._at
                path = self._table + self._key("=")
                self._note(path)
                if self._peek() == "=":
                    self._at += 1
                    self._value(path)
                self._at = max(self._at, start + 1)

    def _header(self) -> None:
        """Read `[table]` or `[[entry]]`; what stands below it belongs there."""
        self._at += 1
        is_entry = self._peek() == "["
        self._at += is_entry
        *above, name = self._key("]") or ("",)
        path: KeyPath = ()
        for part in above:
            path += (part,)
            if path in self._entries:
                path += (str(self._entries[path] - 1),)
        path += (name,)
        if is_entry:
            self._note(path)
            count = self._entries.get(path, 0)
            self._entries[path] = count + 1
            path += (str(count),)
        self._note(path)
        self._table = path
        while self._peek() == "]":
            self._at += 1

    def _key(self, end: str) -> KeyPath:
        """Read the parts of a key up to `end`."""
        parts = []
        while self._peek() not in (end, "\n", ""):
            if self._peek() != ".":
                parts.append(self._peek().strip("\"'"))
            self._at += 1
        return tuple(parts[:MAX_DEPTH])

    def _value(self, path: KeyPath) -> None:
        """Pass over a value, noting what stands inside a list or an inline table."""
        opening = self._peek()
        if opening not in ("[", "{"):
            while self._peek() not in ("\n", ",", "]", "}", ""):
                self._at += 1
            return
        closing, count = {"[": "]", "{": "}"}[opening], 0
        self._at += 1
        while self._peek() not in (closing, ""):
            if self._peek() in ("\n", ","):
                self._at += 1
                continue
            start = self._at
            inner: KeyPath = (str(count),)
            if opening == "{":
                inner = self._key("=")
                self._at += 1
            self._note(path + inner)
            self._value(path + inner)
            count += 1
            self._at = max(self._at, start + 1)
        self._at += 1

    def _note(self, path: KeyPath) -> None:
        line = self._tokens[min(self._at, len(self._tokens) - 1)][1]
        for depth in range(min(len(path), MAX_DEPTH), 0, -1):
            if path[:depth] in self.lines:
                break
            self.lines[path[:depth]] = line

    def _peek(self) -> str:
        return self._tokens[self._at][0] if self._at < len(self._tokens) else ""


def _tokens(text: str) -> Iterator[tuple[str, int]]:
    line = 1
    for token in _TOKEN.finditer(text):
        if token.lastgroup != "skip":
            yield token[0], line
        line += token[0].count("\n")
