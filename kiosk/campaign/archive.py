"""A campaign pack as one file, `NAME.kiosk`: a ZIP archive with a list of what is in it.

`pack.json` comes first: `format`, the program that wrote it, the campaign's id, the version of the
petition in each language, and size and SHA-256 of every file; `sha256` is that of the list itself.
Nothing is believed of such a file. What is not exactly as `kiosk pack` writes it is refused.
"""

import hashlib
import json
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from kiosk.campaign.entry_names import same_file, wrong_name
from kiosk.campaign.kinds import Identifier
from kiosk.errors import BadInputError
from kiosk.said import Said

ENDING = ".kiosk"
MANIFEST = "pack.json"
FORMAT: Final = 1

MAX_BYTES = 100_000_000  # of the file, and of everything in it once it is unpacked
MAX_FILES = 200
MAX_MANIFEST_BYTES = 200_000
MAX_DIRECTORY_BYTES = 200_000  # of ZIP's own list of names

_CHUNK = 1 << 20
_END = struct.Struct("<4s4H2LH")  # ZIP's end record (APPNOTE.TXT 4.3.16), without a comment
_LOCATOR_BYTES = 20
_ENCRYPTED = 0x1
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)

Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


class Entry(BaseModel):
    """A file of the pack."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str = Field(max_length=200)
    bytes: int = Field(ge=0, le=MAX_BYTES)
    sha256: Sha256


class Manifest(BaseModel):
    """`pack.json`. `petition_versions` are by language, as signatures carry them."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    kind: Literal["petition-kiosk-pack"] = "petition-kiosk-pack"
    format: Literal[1] = FORMAT
    program: str = Field(max_length=40)
    id: Identifier
    petition_versions: dict[str, Sha256]
    files: tuple[Entry, ...] = Field(min_length=1, max_length=MAX_FILES)
    sha256: Sha256


@dataclass(frozen=True)
class _Reading:
    """An archive that is being read; `name` is how it is called in sentences."""

    name: str
    archive: zipfile.ZipFile

    def wrong(self, why: str) -> BadInputError:
        return BadInputError(
            Said("“%1” cannot be used: %2.", self.name, why),
            Said("Make it anew with “kiosk pack”."),
        )


def is_archive(path: Path) -> bool:
    """Whether this is a file that is called like a pack."""
    try:
        return path.suffix.lower() == ENDING and path.is_file()
    except OSError:
        return False


def digest_of(files: tuple[Entry, ...]) -> str:
    """Return the SHA-256 of all files together: of lines `sha256  name`, as sha256sum has them."""
    lines = "".join(f"{entry.sha256}  {entry.name}\n" for entry in files)
    return hashlib.sha256(lines.encode()).hexdigest()


def read_manifest(path: Path) -> Manifest:
    """Return what a pack file says of itself; everything but the files' contents was looked at.

    Raises BadInputError, or OSError where the file cannot be read.
    """
    with path.open("rb") as file:
        return _looked_at(_opened(file, path))


def unpack(path: Path, folder: Path) -> Manifest:
    """Write the files of a pack file into `folder`, which is there and empty; return its list.

    Raises BadInputError, or OSError; then what `folder` holds is not to be used.
    """
    with path.open("rb") as file:
        reading = _opened(file, path)
        manifest = _looked_at(reading)
        for entry in manifest.files:
            target = folder.joinpath(*entry.name.split("/"))
            target.parent.mkdir(exist_ok=True)
            with target.open("xb") as out:
                for part in _contents(reading, entry):
                    out.write(part)
    return manifest


def _opened(file: IO[bytes], path: Path) -> _Reading:
    _refuse_odd_end(file, path)
    try:
        return _Reading(path.name, zipfile.ZipFile(file))
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise _damaged(path.name) from error


def _damaged(name: str) -> BadInputError:
    return BadInputError(
        Said("“%1” is no campaign pack, or it is damaged.", name),
        Said("Copy it once more, or make it anew with “kiosk pack”."),
    )


def _refuse_odd_end(file: IO[bytes], path: Path) -> None:
    """Look at ZIP's end record before anybody reads the list it points to: that may be endless."""
    size = file.seek(0, 2)
    if size > MAX_BYTES:
        raise BadInputError(
            Said("“%1” is too large for a campaign (%2 MB).", path.name, size // 1_000_000),
            Said("%1 MB are the most: make its pictures smaller.", MAX_BYTES // 1_000_000),
        )
    file.seek(max(size - _END.size - _LOCATOR_BYTES, 0))
    tail = file.read()
    if len(tail) < _END.size + _LOCATOR_BYTES:
        raise _damaged(path.name)
    sign, _, _, here, entries, length, begin, comment = _END.unpack(tail[-_END.size :])
    whole = begin + length + _END.size == size
    if sign != b"PK\x05\x06" or comment or not whole or tail.startswith(b"PK\x06\x07"):
        raise _damaged(path.name)
    if here != entries or entries > MAX_FILES + 1 or length > MAX_DIRECTORY_BYTES:
        raise BadInputError(
            f"“{path.name}” holds too many files.", f"A pack has {MAX_FILES} at most."
        )


def _looked_at(reading: _Reading) -> Manifest:
    infos = reading.archive.infolist()
    for info in infos:
        _refuse_entry(reading, info)
    names = [info.filename for info in infos]
    _refuse_same(reading, names)
    if sum(info.file_size for info in infos) > MAX_BYTES:
        raise reading.wrong(f"unpacked it would have more than {MAX_BYTES // 1_000_000} MB")
    if MANIFEST not in names:
        raise reading.wrong(f"there is no {MANIFEST} in it")
    manifest = _manifest(reading)
    listed = [entry.name for entry in manifest.files]
    _refuse_same(reading, listed)
    for name in sorted({*names, *listed, MANIFEST}):
        if (name in listed) == (name == MANIFEST):
            raise reading.wrong(f"“{name}” is in it and not on its list")
        if name not in names:
            raise reading.wrong(f"“{name}” is on its list and not in it")
    if digest_of(manifest.files) != manifest.sha256:
        raise reading.wrong("its list was changed after it was made")
    return manifest


def _refuse_entry(reading: _Reading, info: zipfile.ZipInfo) -> None:
    if info.filename != info.orig_filename:
        raise reading.wrong(f"a name in it is not allowed: “{info.filename}”")
    why = wrong_name(info.filename)
    if why:
        raise reading.wrong(f"“{info.filename}” in it {why}")
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind not in (0, stat.S_IFREG):
        raise reading.wrong(f"“{info.filename}” in it is a link or no file")
    if info.flag_bits & _ENCRYPTED:
        raise reading.wrong(f"“{info.filename}” in it is encrypted")
    if info.compress_type not in _METHODS:
        raise reading.wrong(f"“{info.filename}” in it is packed in an unknown way")


def _refuse_same(reading: _Reading, names: list[str]) -> None:
    seen: dict[str, str] = {}
    for name in names:
        other = seen.setdefault(same_file(name), name)
        if other is not name:
            raise reading.wrong(f"“{name}” and “{other}” in it would be the same file")
    for name in names:
        folder = name.rpartition("/")[0]
        if folder and same_file(folder) in seen:
            raise reading.wrong(f"“{folder}” in it is a file and a folder")


def _manifest(reading: _Reading) -> Manifest:
    size = reading.archive.getinfo(MANIFEST).file_size
    if size > MAX_MANIFEST_BYTES:
        raise reading.wrong(f"its {MANIFEST} is too large")
    try:
        values = json.loads(b"".join(_parts(reading, MANIFEST, size)))
        made = values.get("format") if isinstance(values, dict) else None
        if isinstance(made, int) and made > FORMAT:
            raise BadInputError(
                Said("“%1” was made by a newer version of this program.", reading.name),
                Said("Update the kiosk first."),
            )
        return Manifest.model_validate(values)
    except (ValidationError, ValueError, RecursionError) as error:
        raise reading.wrong(f"its {MANIFEST} does not say what is in it") from error


def _contents(reading: _Reading, entry: Entry) -> Iterator[bytes]:
    """Yield a file's contents. Raises BadInputError at the end where they are not those listed."""
    digest = hashlib.sha256()
    for part in _parts(reading, entry.name, entry.bytes):
        digest.update(part)
        yield part
    if digest.hexdigest() != entry.sha256:
        raise reading.wrong(f"“{entry.name}” in it is not what its list says")


def _parts(reading: _Reading, name: str, size: int) -> Iterator[bytes]:
    """Yield what is really in an entry, and not a byte more than `size`."""
    left = size
    try:
        with reading.archive.open(name) as inside:
            while part := inside.read(min(_CHUNK, left + 1)):
                left -= len(part)
                if left < 0:
                    raise reading.wrong(f"“{name}” in it is larger than it says")
                yield part
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError) as error:
        raise _damaged(reading.name) from error
    if left:
        raise reading.wrong(f"“{name}” in it is smaller than it says")
