"""The campaign packs there are: those that come with the program, those brought here, on sticks."""

import contextlib
import secrets
import shutil
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk import paths
from kiosk.campaign import pack
from kiosk.campaign.together import MOST
from kiosk.errors import BadInputError
from kiosk.preflight import check, load_checked
from kiosk.said import Said
from kiosk.station.drives import Stick
from kiosk.vault.files import in_plain_words, make_private_folder

CAMPAIGNS_FOLDER = "campaigns"
MOST_FOLDERS = 100  # looked at in one place
MAX_BYTES = 100_000_000
MAX_FILES = 1_000

SAME_ID = Said("This is the same campaign as another one that is chosen: both have the same id.")
TOO_MANY = Said("Six campaigns are chosen already. Take one of them away first.")


@dataclass(frozen=True)
class Pack:
    """One pack as it is offered. `stick` is where it lies, or empty where it is at home."""

    folder: Path
    stick: str
    headline: str
    languages: tuple[str, ...] = ()
    hero: Path | None = None
    fault: str = ""
    notes: int = 0
    id: str = ""

    @property
    def ours(self) -> bool:
        """Whether it comes with the program."""
        return self.folder.parent == paths.campaigns()

    @property
    def choice(self) -> str:
        """What settings keep of it: the name of one of ours, or a full path."""
        return self.folder.name if self.ours else str(self.folder)


def find_packs(sticks: Iterable[Stick], data: Path) -> tuple[Pack, ...]:
    """Return every pack within reach, those at home first; each has been looked at closely."""
    homes = [(paths.campaigns(), ""), (data / CAMPAIGNS_FOLDER, "")]
    for stick in sticks:
        homes += [(stick.path, stick.name), (stick.path / CAMPAIGNS_FOLDER, stick.name)]
    return tuple(look(folder, where) for home, where in homes for folder in _packs_in(home))


def look(folder: Path, stick: str = "") -> Pack:
    """Look closely at the pack in `folder`."""
    campaign, _ = pack.read(folder)
    findings = check(folder)
    faults = [fault for fault in findings if not fault.warning]
    more = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
    wording = campaign.wordings[0] if campaign and campaign.wordings else None
    return Pack(
        folder,
        stick,
        " ".join(wording.texts.headline.split()) if wording else folder.name,
        campaign.facts.languages if campaign else (),
        campaign.hero if campaign and campaign.hero.is_file() else None,
        f"{faults[0]}{more}" if faults else "",
        len(findings) - len(faults),
        campaign.id if campaign else "",
    )


def toggled(chosen: Sequence[Pack], pack: Pack) -> tuple[Pack, ...]:
    """Choose a pack beside others, or do without it again. Raises BadInputError."""
    if pack in chosen:
        return tuple(one for one in chosen if one != pack)
    if pack.fault:
        raise BadInputError(pack.fault)
    if any(one.id == pack.id for one in chosen):
        raise BadInputError(SAME_ID)
    if len(chosen) >= MOST:
        raise BadInputError(TOO_MANY)
    return (*chosen, pack)


def bring(folder: Path, home: Path) -> Path:
    """Copy a pack whole into `home` (made if need be) and return its new place.

    A pack of that name gives way once the new one lies there whole. Raises KioskError.
    """
    if folder.parent == home:
        return folder
    _refuse_large(folder)
    load_checked(folder)
    target = home / folder.name
    fresh = home / f".{folder.name}.{secrets.token_hex(4)}.part"
    make_private_folder(home)
    try:
        shutil.copytree(folder, fresh, ignore=_links_and_hidden)
        if target.exists():
            old = fresh.with_suffix(".old")
            target.rename(old)
            fresh.rename(target)
            shutil.rmtree(old, ignore_errors=True)
        else:
            fresh.rename(target)
    except (OSError, shutil.Error) as error:
        if not folder.is_dir():
            raise BadInputError(
                "The stick with this campaign was taken out.", "Put it back and try again."
            ) from error
        raise _why_not(error, home) from error
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    return target


def _why_not(error: OSError, home: Path) -> Exception:
    if isinstance(error, shutil.Error):
        return BadInputError("This campaign could not be copied.", "Try another stick.")
    return in_plain_words(error, home)


def _packs_in(home: Path) -> Iterator[Path]:
    with contextlib.suppress(OSError):
        entries = sorted(path for path in home.iterdir() if not path.name.startswith("."))
        for folder in entries[:MOST_FOLDERS]:
            with contextlib.suppress(OSError):
                if (folder / pack.FACTS_FILE).is_file():
                    yield folder


def _refuse_large(folder: Path) -> None:
    size = number = 0
    with contextlib.suppress(OSError):
        for path in folder.rglob("*"):
            if path.is_file() and not path.is_symlink():
                size, number = size + path.stat().st_size, number + 1
            if size > MAX_BYTES or number > MAX_FILES:
                raise BadInputError(
                    f"The folder “{folder.name}” is too large for a campaign.",
                    "Leave in it only what the campaign needs.",
                )


def _links_and_hidden(folder: str, names: list[str]) -> set[str]:
    """Leave out what points elsewhere: only what lies on the stick is taken from it."""
    return {name for name in names if name.startswith(".") or (Path(folder) / name).is_symlink()}
