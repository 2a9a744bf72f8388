"""Make Qt's Unicode data smaller: 32 MB in some 800 languages.

Qt asks it for the order of words and the names of time zones only, and the kiosk in its own
languages only. The format is ICU's (udata.h, ucmndata.h): a header, then a table of names and
places, then the files.
"""

import re
import struct
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

_MAGIC, _FORMAT = b"\xda\x27", b"CmnD"
_ALIGNED = 16  # bytes, at which every file begins
_LOCALE = re.compile(r"[a-z]{2,3}(_\w+)?\.res")
_SHARED = {"root", "pool", "res_index", "ucadata"}
_ASKED_FOR = {"coll", "zone"}  # the order of words, the names of time zones

# What makes a library of a file: its name is what Qt's other libraries look for.
_ASSEMBLY = """\
.section .rodata
.balign {aligned}
.globl {symbol}
.type {symbol}, @object
{symbol}:
.incbin "{data}"
.size {symbol}, . - {symbol}
.section .note.GNU-stack, "", @progbits
"""


def shrink(library: Path, folder: Path, languages: set[str]) -> Path:
    """Write `library` (libicudata.so.73) anew into `folder`, with these languages only.

    Raises LookupError where it does not hold ICU's data, CalledProcessError where binutils fail.
    """
    folder.mkdir(parents=True, exist_ok=True)
    data, code, made = folder / "icu.dat", folder / "icu.s", folder / library.name
    data.write_bytes(filtered(library.read_bytes(), lambda name: _stays(name, languages)))
    symbol = f"icudt{library.name.rpartition('.')[2]}_dat"
    code.write_text(_ASSEMBLY.format(aligned=_ALIGNED, symbol=symbol, data=data.name))
    subprocess.run(["as", "-o", "icu.o", code.name], cwd=folder, check=True)
    name = ["-soname", library.name, "-z", "noexecstack", "--build-id=none"]
    subprocess.run(["ld", "-shared", *name, "-o", made.name, "icu.o"], cwd=folder, check=True)
    return made


def _stays(name: str, languages: set[str]) -> bool:
    """Tell whether Qt may ask for the file of this name, such as coll/de.res."""
    folder, _, file = name.rpartition("/")
    stem, _, ending = file.partition(".")
    if folder:
        return folder in _ASKED_FOR and (stem in _SHARED or stem.split("_")[0] in languages)
    return stem in _SHARED or (ending == "res" and not _LOCALE.fullmatch(file))


def filtered(library: bytes, stays: Callable[[str], bool]) -> bytes:
    """Return ICU's data in `library` with those files only whose names are to stay."""
    start = _beginning(library)
    header = library[start : start + struct.unpack_from("<H", library, start)[0]]
    kept = [(name, data) for name, data in _files(library, start + len(header)) if stays(name[1])]
    names = [f"{prefix}/{name}".encode() + b"\0" for (prefix, name), _ in kept]
    place = 4 + 8 * len(kept)
    places = []
    for name in names:
        places.append(place)
        place += len(name)
    body = b"".join(names)
    table, files = struct.pack("<I", len(kept)), b""
    begins = _up(len(header) + place) - len(header)
    for (_, data), of_name in zip(kept, places, strict=True):
        table += struct.pack("<II", of_name, begins + len(files))
        files += data.ljust(_up(len(data)), b"\0")
    return (header + table + body).ljust(len(header) + begins, b"\0") + files


def _beginning(library: bytes) -> int:
    """Return where ICU's data begins: two bytes before the magic number of its own format."""
    at = library.find(_MAGIC)
    while at >= 0:
        if library[at + 10 : at + 14] == _FORMAT:
            return at - 2
        at = library.find(_MAGIC, at + 1)
    raise LookupError("this library holds no data of ICU's")


def _files(library: bytes, table: int) -> Iterator[tuple[tuple[str, str], bytes]]:
    """Yield every file: the name of the whole and its own, and what is in it."""
    (count,) = struct.unpack_from("<I", library, table)
    entries = [struct.unpack_from("<II", library, table + 4 + 8 * n) for n in range(count)]
    ends = [begin for _, begin in entries[1:]]
    # Where the last one ends is not told; it is smaller than this, and what follows is not read.
    ends.append(entries[-1][1] + 2**16)
    for (of_name, begin), end in zip(entries, ends, strict=True):
        name = library[table + of_name : library.index(b"\0", table + of_name)].decode()
        prefix, _, rest = name.partition("/")
        yield (prefix, rest), library[table + begin : table + end]


def _up(size: int) -> int:
    return -(-size // _ALIGNED) * _ALIGNED
