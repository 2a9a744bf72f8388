"""Write a campaign pack into one file: checked, with a list of what is in it, always the same."""

import hashlib
import io
import zipfile
from dataclasses import dataclass
from pathlib import Path

from kiosk import __version__
from kiosk.campaign.archive import (
    ENDING,
    MANIFEST,
    MAX_BYTES,
    MAX_FILES,
    Entry,
    Manifest,
    digest_of,
)
from kiosk.campaign.entry_names import wrong_name
from kiosk.campaign.model import Campaign
from kiosk.campaign.pack import FACTS_FILE
from kiosk.errors import BadInputError
from kiosk.preflight import load_checked
from kiosk.vault.files import harden, in_plain_words, publish, staged

# The least a ZIP archive can say: the same pack makes the same file, whenever it is written.
_LONG_AGO = (1980, 1, 1, 0, 0, 0)
_FOR_EVERYBODY = 0o644
_READABLE = (0o100000 | _FOR_EVERYBODY) << 16  # a plain file, as Unix says it


@dataclass(frozen=True)
class Packed:
    """A pack file that was written, and the files of the folder that are not in it."""

    manifest: Manifest
    left_out: tuple[str, ...]


def pack(folder: Path, out: Path, *, replace: bool = False) -> Packed:
    """Write the pack in `folder` into the file `out`.

    Raises KioskError; PackError with every fault of the pack.
    """
    if out.suffix.lower() != ENDING:
        raise BadInputError(f"“{out}” has to end in {ENDING}.", f"Such as {out.stem}{ENDING}.")
    campaign = load_checked(folder)
    try:
        contents = {name: _read(folder, name) for name in _names(campaign)}
        manifest = _manifest(campaign, contents)
        with staged(out, _FOR_EVERYBODY) as (file, temporary):
            file.write(_archive(manifest, contents))
            harden(file)
            publish(temporary, out, replace=replace)
    except FileExistsError as error:
        raise BadInputError(
            f"“{out}” is there already.", "Give another name, or say --replace."
        ) from error
    except OSError as error:
        raise in_plain_words(error, Path(error.filename or out)) from error
    return Packed(manifest, _left_out(folder, contents))


def _names(campaign: Campaign) -> list[str]:
    """Return the names of everything that belongs to the campaign."""
    texts = (
        f"{language}{end}"
        for language in campaign.facts.languages
        for end in (".toml", ".story.md")
    )
    pictures = (picture.relative_to(campaign.folder).as_posix() for picture in campaign.pictures)
    names = sorted({FACTS_FILE, *texts, *pictures})
    for name in names:
        why = wrong_name(name)
        if why:
            raise BadInputError(f"“{name}” {why}.", "Give it another name or place.")
    if len(names) > MAX_FILES:
        raise BadInputError(f"The pack has more than {MAX_FILES} files.")
    return names


def _read(folder: Path, name: str) -> bytes:
    path = folder / name
    if not path.resolve().is_relative_to(folder.resolve()):
        raise BadInputError(f"“{name}” is a link out of the pack.", "Put the file itself there.")
    if path.stat().st_size > MAX_BYTES:
        raise _too_large()
    return path.read_bytes()


def _too_large() -> BadInputError:
    return BadInputError(
        f"The pack has more than {MAX_BYTES // 1_000_000} MB.", "Make its pictures smaller."
    )


def _manifest(campaign: Campaign, contents: dict[str, bytes]) -> Manifest:
    files = tuple(
        Entry(name=name, bytes=len(data), sha256=hashlib.sha256(data).hexdigest())
        for name, data in contents.items()
    )
    if sum(entry.bytes for entry in files) > MAX_BYTES * 0.99:  # what ZIP adds has to fit as well
        raise _too_large()
    return Manifest(
        program=__version__,
        id=campaign.id,
        petition_versions={w.language: campaign.version(w) for w in campaign.wordings},
        files=files,
        sha256=digest_of(files),
    )


def _archive(manifest: Manifest, contents: dict[str, bytes]) -> bytes:
    """Return the archive. Nothing is compressed: zlib's versions do not all write the same."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        told = manifest.model_dump_json(indent=2).encode() + b"\n"
        for name, data in {MANIFEST: told, **contents}.items():
            info = zipfile.ZipInfo(name, _LONG_AGO)
            info.create_system = 3  # Unix, wherever it is written
            info.external_attr = _READABLE
            archive.writestr(info, data)
    return buffer.getvalue()


def _left_out(folder: Path, contents: dict[str, bytes]) -> tuple[str, ...]:
    """Return what else is in the folder; nobody expects hidden files, such as `.git`, in a pack."""
    there = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    seen = (path for path in there if not any(part.startswith(".") for part in path.parts))
    return tuple(sorted(name for path in seen if (name := path.as_posix()) not in contents))
