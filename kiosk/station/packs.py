"""The campaign packs there are: those that come with the program, those brought here, on sticks."""

import contextlib
import secrets
import shutil
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk import paths
from kiosk.campaign import pack
from kiosk.campaign.archive import is_archive
from kiosk.campaign.faults import PackError
from kiosk.campaign.model import Campaign
from kiosk.campaign.together import MOST
from kiosk.campaign.unpacked import kept_picture, looking_into
from kiosk.errors import BadInputError
from kiosk.preflight import check, load_checked
from kiosk.said import Said
from kiosk.station import settings as settings_file
from kiosk.station.data import CAMPAIGNS_FOLDER
from kiosk.station.drives import Stick
from kiosk.station.same_id import foreign, told_changes
from kiosk.vault.files import in_plain_words, make_private_folder

MOST_FOLDERS = 100  # looked at in one place

TOO_MANY = Said("Six campaigns are chosen already. Take one of them away first.")


@dataclass(frozen=True)
class Pack:
    """One pack as it is offered. `stick` is where it lies, or empty where it is at home.

    `folder` is a file where the pack is one. `changes` says how its text differs from that of a
    pack at home with the same id.
    """

    folder: Path
    stick: str
    headline: str
    languages: tuple[str, ...] = ()
    hero: Path | None = None
    fault: str = ""
    notes: int = 0
    id: str = ""
    changes: str = ""

    @property
    def ours(self) -> bool:
        """Whether it comes with the program."""
        return self.folder.parent == paths.campaigns()

    @property
    def choice(self) -> str:
        """What settings keep of it: the name of one of ours, or a full path."""
        return self.folder.name if self.ours else str(self.folder)


def find_packs(sticks: Iterable[Stick], data: Path) -> tuple[Pack, ...]:
    """Return every pack within reach, each looked at closely.

    Those on sticks come first: whoever puts one in has come with it. Then those that are shown
    today, wherever they lie, and those brought here. The examples come last. Raises KioskError.
    """
    home = data / CAMPAIGNS_FOLDER
    at_home = [folder for place in (home, paths.campaigns()) for folder in _packs_in(place)]
    away = [
        (folder, stick.name)
        for stick in sticks
        for place in (stick.path, stick.path / CAMPAIGNS_FOLDER)
        for folder in _packs_in(place)
    ]
    near = {*at_home, *(folder for folder, _ in away)}
    at_home = [*(folder for folder in _set_up(data) if folder not in near), *at_home]
    here = tuple(campaigns_here(home))
    return tuple(
        [look(folder, where, here) for folder, where in away] + [look(folder) for folder in at_home]
    )


def _set_up(data: Path) -> list[Path]:
    """Return the folders that are shown today and may lie anywhere on this machine."""
    settings = settings_file.load(data)
    choices = settings.campaigns if settings else ()
    return [folder for folder in map(Path, choices) if folder.is_absolute()]


def campaigns_here(home: Path) -> Iterator[Campaign]:
    """Yield the campaigns that can be read of those that come with the program and in `home`."""
    for place in (paths.campaigns(), home):
        for folder in _packs_in(place):
            campaign, _ = pack.read(folder) if folder.is_dir() else (None, [])
            if campaign is not None and campaign.wordings:
                yield campaign


def look(folder: Path, stick: str = "", here: Sequence[Campaign] = ()) -> Pack:
    """Look closely at the pack in `folder`, or in a file, and at how it goes with those `here`."""
    if not is_archive(folder):
        return _look_at(folder, folder, stick, here)
    try:
        with looking_into(folder) as inside:
            seen = _look_at(inside, folder, stick, here)
            return replace(seen, hero=kept_picture(seen.hero)) if seen.hero else seen
    except BadInputError as error:
        return Pack(folder, stick, folder.name, fault=error.said)


def _look_at(inside: Path, folder: Path, stick: str, here: Sequence[Campaign]) -> Pack:
    campaign, _ = pack.read(inside)
    findings = check(inside)
    faults = [fault for fault in findings if not fault.warning]
    more = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
    wording = campaign.wordings[0] if campaign and campaign.wordings else None
    fault = f"{faults[0]}{more}" if faults else ""
    if campaign is not None and not fault:
        fault = foreign(campaign, here)
    return Pack(
        folder,
        stick,
        " ".join(wording.texts.headline.split()) if wording else folder.name,
        campaign.facts.languages if campaign else (),
        campaign.hero if campaign and campaign.hero.is_file() else None,
        fault,
        len(findings) - len(faults),
        campaign.id if campaign else "",
        told_changes(campaign, here) if campaign and not fault else "",
    )


def toggled(chosen: Sequence[Pack], pack: Pack) -> tuple[Pack, ...]:
    """Choose a pack beside others, or do without it again. Raises BadInputError.

    Of one campaign only one pack is shown: the one that was touched last.
    """
    if pack in chosen:
        return tuple(one for one in chosen if one != pack)
    if pack.fault:
        raise BadInputError(pack.fault)
    others = tuple(one for one in chosen if one.id != pack.id)
    if len(others) >= MOST:
        raise BadInputError(TOO_MANY)
    return (*others, pack)


def bring(source: Path, home: Path) -> Path:
    """Copy a pack whole into `home` (made if need be) and return its new place.

    `source` is its folder, or its file, which is unpacked into a folder named by its id. A pack of
    that name gives way once the new one lies there whole. Raises KioskError.
    """
    if source.parent == home and not is_archive(source):
        return source
    if is_archive(source):
        with looking_into(source) as folder:
            return _copied(folder, home)
    return _copied(source, home)


def _copied(folder: Path, home: Path) -> Path:
    campaign = load_checked(folder)
    target = home / folder.name
    _refuse_others(campaign, home, target)
    fresh = home / f".{folder.name}.{secrets.token_hex(4)}.part"
    make_private_folder(home)
    try:
        shutil.copytree(folder, fresh, ignore=_links_and_hidden)
        _refuse_incomplete(fresh, folder.name)
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


def brought(choice: str, data: Path) -> str:
    """Return what settings keep of a choice; a pack that is one file is brought home for it.

    Raises KioskError.
    """
    path = Path(choice)
    return str(bring(path, data / CAMPAIGNS_FOLDER)) if is_archive(path) else choice


def _refuse_incomplete(fresh: Path, name: str) -> None:
    """A pack that leans on links is one no longer once they are left out."""
    try:
        load_checked(fresh)
    except PackError as error:
        raise PackError(name, error.faults) from error


def _refuse_others(campaign: Campaign, home: Path, target: Path) -> None:
    """Refuse a pack that would pass for another one, or push it out."""
    other = foreign(campaign, tuple(campaigns_here(home)))
    if other:
        raise BadInputError(other)
    there, _ = pack.read(target) if target.is_dir() else (None, [])
    if there is not None and there.id != campaign.id:
        raise BadInputError(
            f"Another campaign (“{there.id}”) lies here in a folder “{target.name}”.",
            "Give this one's folder another name.",
        )


def _why_not(error: OSError, home: Path) -> Exception:
    if isinstance(error, shutil.Error):
        return BadInputError("This campaign could not be copied.", "Try another stick.")
    return in_plain_words(error, home)


def _packs_in(home: Path) -> Iterator[Path]:
    with contextlib.suppress(OSError):
        entries = sorted(path for path in home.iterdir() if not path.name.startswith("."))
        for folder in entries[:MOST_FOLDERS]:
            with contextlib.suppress(OSError):
                if (folder / pack.FACTS_FILE).is_file() or is_archive(folder):
                    yield folder


def _links_and_hidden(folder: str, names: list[str]) -> set[str]:
    """Leave out what points elsewhere: only what lies on the stick is taken from it."""
    return {name for name in names if name.startswith(".") or (Path(folder) / name).is_symlink()}
