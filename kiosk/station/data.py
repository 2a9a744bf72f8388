"""The data folder: live or practice, and what is where in it."""

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.campaign import pack
from kiosk.errors import BadInputError
from kiosk.signing.form import Place
from kiosk.signing.signature import utc_now
from kiosk.station import settings as settings_file
from kiosk.station.settings import Settings
from kiosk.vault.copies import COPY_FILE
from kiosk.vault.files import in_plain_words, make_private_folder
from kiosk.vault.identity import new_practice_identity, read_identity
from kiosk.vault.store import STORE_FILE, Clock, Store

CAMPAIGNS_FOLDER = "campaigns"
PRACTICE_FOLDER = "practice"
PRACTICE_IDENTITY = "identity.txt"
DEFAULT_CAMPAIGN = "amazon-facial-recognition"


@dataclass(frozen=True)
class Workplace:
    """Where this kiosk works: live, or in practice, which has a folder of its own in `data`."""

    data: Path
    settings: Settings | None = None

    @property
    def practice(self) -> bool:
        """Whether nothing counts."""
        return self.settings is None

    @property
    def store_path(self) -> Path:
        """The store that is used; it may not be there yet."""
        folder = self.data / PRACTICE_FOLDER if self.practice else self.data
        return folder / STORE_FILE

    @property
    def practice_identity(self) -> Path:
        """The throw-away key that opens what was signed in practice."""
        return self.data / PRACTICE_FOLDER / PRACTICE_IDENTITY

    @property
    def place(self) -> Place:
        """The names that go into every record."""
        return Place(self.settings.name, self.settings.event) if self.settings else Place()

    def campaign_folders(self, choices: Sequence[str] = ()) -> tuple[Path, ...]:
        """Return the packs that were chosen now, else by the settings, else the first of ours.

        One that is set up can be chosen by the name of its folder, or by its id, and one that was
        brought here by its name. Raises BadInputError, also where several are set up that lie in
        folders of that name.
        """
        set_up = self.settings.campaigns if self.settings else ()
        if choices:
            brought = _brought(self.data / CAMPAIGNS_FOLDER)
            return tuple(_chosen(choice, set_up, brought) for choice in choices)
        return tuple(map(pack.find, set_up or (DEFAULT_CAMPAIGN,)))

    def campaign_folder(self, choice: str | None = None) -> Path:
        """Return the one pack that something is about: it has to be chosen where there are several.

        Raises BadInputError.
        """
        folder, *others = self.campaign_folders((choice,) if choice else ())
        if others:
            names = ", ".join(map(_id_of, (folder, *others)))
            raise BadInputError(
                "This kiosk has several campaigns.", f"Say which with --campaign: {names}."
            )
        return folder

    def open_store(self, clock: Clock = utc_now) -> Store:
        """Open the store for this thread, made with what belongs to it if it is not there.

        Raises KioskError.
        """
        if self.settings is not None:
            kiosk_id = self.settings.kiosk_id
            return Store.open(self.store_path, self.settings.recipients, kiosk_id, clock=clock)
        make_private_folder(self.data)
        return Store.open(self.store_path, self._practice_recipients(clock()), clock=clock)

    def _practice_recipients(self, now: datetime) -> tuple[str, ...]:
        if not self.practice_identity.exists():
            new_practice_identity(self.practice_identity, now)
        return read_identity(self.practice_identity).recipients


def _brought(home: Path) -> list[Path]:
    """Return the packs that were brought to this machine."""
    with contextlib.suppress(OSError):
        return sorted(path for path in home.iterdir() if (path / pack.FACTS_FILE).is_file())
    return []


def _chosen(choice: str, set_up: Sequence[str], brought: Sequence[Path]) -> Path:
    named = [one for one in set_up if Path(one).name == choice]
    if len(named) > 1:
        ids = ", ".join(_id_of(pack.find(one)) for one in named)
        raise BadInputError(
            f"Several campaigns of this kiosk lie in folders called “{choice}”.",
            f"Say which by its id: {ids}.",
        )
    try:
        return pack.find(named[0] if named else choice)
    except pack.NoPackError as error:
        for one in () if named else set_up:
            with contextlib.suppress(BadInputError):
                if _id_of(folder := pack.find(one)) == choice:
                    return folder
        if found := next((folder for folder in brought if folder.name == choice), None):
            return found
        here = {Path(one).name for one in (*set_up, *map(str, brought))} - set(error.names)
        raise pack.NoPackError(choice, error.names, sorted(here)) from error


def _id_of(folder: Path) -> str:
    campaign, _ = pack.read(folder)
    return campaign.id if campaign is not None else folder.name


def open_data(data: Path) -> Workplace:
    """Look at a data folder, which need not exist; nothing is made. Raises KioskError.

    Refuses a folder with live signatures and no settings: a day of them would only be practice.
    """
    data = data.expanduser().absolute()
    settings = settings_file.load(data)
    if settings is None and any((data / name).exists() for name in (STORE_FILE, COPY_FILE)):
        raise BadInputError(
            f"“{data}” holds signatures, but its settings are gone.",
            "Run “kiosk setup”; the signatures stay.",
        )
    return Workplace(data, settings)


def clear_practice(data: Path) -> None:
    """Remove what was made in practice. Raises KioskError."""
    folder = data / PRACTICE_FOLDER
    ours = (STORE_FILE, f"{STORE_FILE}-wal", f"{STORE_FILE}-shm", PRACTICE_IDENTITY)
    try:
        for name in ours:
            (folder / name).unlink(missing_ok=True)
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()
    except OSError as error:
        raise in_plain_words(error, folder) from error
