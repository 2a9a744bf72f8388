"""What setting up on screen does to sticks and, in the end, to the data folder."""

from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from kiosk.campaign.archive import is_archive
from kiosk.errors import BadInputError, KioskError
from kiosk.names import first_free
from kiosk.station import packs
from kiosk.station.carried import save_carried
from kiosk.station.data import CAMPAIGNS_FOLDER
from kiosk.station.drives import Stick
from kiosk.station.keeper import StoreKeeper
from kiosk.station.keyfiles import KeyFile, open_key
from kiosk.station.keys import NewIdentity, make_and_open
from kiosk.station.setting_up import wishes
from kiosk.station.settings import Settings
from kiosk.station.setup import plan, set_up
from kiosk.station.setup_pages import Answers, Problem
from kiosk.vault.seal import Identity

CARRIED_STEM = "petition-kiosk-set-up"

_T = TypeVar("_T")


def make_key(
    stick: Stick, passphrase: str, data: Path, now: datetime
) -> tuple[NewIdentity, Identity]:
    """Make a key on a stick and read it back from there. Raises KioskError."""
    return _on(stick, lambda: make_and_open(stick.path, passphrase, data=data, now=now))


def unlock(file: KeyFile, passphrase: str) -> Identity:
    """Open a key file. Raises KioskError."""
    try:
        return open_key(file, passphrase)
    except KioskError as error:
        if not file.path.exists():
            raise BadInputError(Problem.STICK_GONE) from error
        raise


def carry(answers: Answers, stick: Stick, data: Path, now: datetime) -> str:
    """Save the set-up on a stick, with those campaigns that are not ours.

    Returns the name of the file. Nothing is written anywhere else. Raises KioskError.
    """

    def work() -> str:
        home = stick.path / CAMPAIGNS_FOLDER
        chosen = tuple(
            str(packs.bring(pack.folder, home)) if is_archive(pack.folder) else pack.choice
            for pack in answers.packs
        )
        settings = plan(data, wishes(answers, chosen), answers.identity, now)
        file = _free_name(stick.path)
        save_carried(settings, file)
        for pack in answers.packs:
            if not (pack.ours or is_archive(pack.folder)):
                _bring_along(pack.folder, stick.path)
        return file.name

    return _on(stick, work)


def go_live(keeper: StoreKeeper, data: Path, answers: Answers, now: datetime) -> Settings:
    """Write everything that was decided, while this kiosk runs in practice. Raises KioskError."""
    keeper.close()
    wanted = wishes(answers, at_home(answers.packs, data))
    return set_up(data, wanted, answers.identity, now, locked=True)


def at_home(chosen: Iterable[packs.Pack], data: Path) -> tuple[str, ...]:
    """Return what settings keep of packs, brought here first where they lie on a stick."""
    home = data / CAMPAIGNS_FOLDER

    def lies_here(pack: packs.Pack) -> bool:
        return not pack.stick and not is_archive(pack.folder)

    return tuple(
        pack.choice if lies_here(pack) else str(packs.bring(pack.folder, home)) for pack in chosen
    )


def _bring_along(folder: Path, stick: Path) -> None:
    homes = (stick, stick / CAMPAIGNS_FOLDER)
    if not any((home / folder.name).is_dir() for home in homes):
        packs.bring(folder, stick / CAMPAIGNS_FOLDER)


def _free_name(folder: Path) -> Path:
    free = first_free(folder, CARRIED_STEM, ".json")
    if free is None:
        raise BadInputError("There are too many set-ups on this stick.", "Remove some of them.")
    return free[0]


def _on(stick: Stick, work: Callable[[], _T]) -> _T:
    """Do it, and say so plainly if the stick was taken out meanwhile."""
    try:
        return work()
    except KioskError as error:
        if not stick.path.is_dir():
            raise BadInputError(Problem.STICK_GONE) from error
        raise
