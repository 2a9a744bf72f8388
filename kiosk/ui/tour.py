"""A tour without a display: whole visits through the real screens, a picture of every one.

Everything happens in a throw-away data folder with a throw-away identity; what was signed is
exported to `signatures.csv` beside the pictures.
"""

import contextlib
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk import paths
from kiosk.campaign.facts import Hours
from kiosk.campaign.model import Campaign
from kiosk.campaign.pack import NoPackError
from kiosk.campaign.together import refuse_alike, refuse_many
from kiosk.errors import BadInputError, FailureError
from kiosk.options import TourOptions
from kiosk.preflight import load_checked
from kiosk.signing.signature import Signature, utc_now
from kiosk.station.data import Workplace, open_data
from kiosk.station.drives import Stick
from kiosk.ui import environment, fonts
from kiosk.ui.app import KioskApp
from kiosk.ui.display_view import Contrast, pixels_per_mm
from kiosk.ui.form_walk import FormWalk, Signer
from kiosk.ui.robot import Robot
from kiosk.ui.staff_tour import PIN, SetUpTour, StaffTour, key_on, stick_in
from kiosk.ui.translations import Translations, base, offered, written_in
from kiosk.vault.seal import Identity
from kiosk.vault.store import Store

DEFAULT_SIZE = (1366, 768)
PATIENCE_MS = 60_000  # a key is sealed slowly on purpose
SIGNATURES_FILE = "signatures.csv"

# Who signs, where a keyboard has other letters: first and last name, and two more first names.
NAMES = {
    "ar": ("زينة", "مثال", "أفلاطون", "سيمون"),
    "zh": ("zoe", "example", "plato", "simone"),
}
ANYWHERE = ("Zoë", "Example", "Plato", "Simone")


class StumblingStore(Store):
    """A store whose disk says no to the next signature, when asked to."""

    stumbles = False

    def append(self, signature: Signature) -> None:
        """Fail once if that was asked for, else keep the signature."""
        if self.stumbles:
            self.stumbles = False
            raise FailureError("The disk is full.", "Free some space on this machine.")
        super().append(signature)


class Album:
    """Where the pictures go, numbered in the order they are taken."""

    def __init__(self, folder: Path) -> None:
        """Begin with the first."""
        self._folder = folder
        self.count = 0

    def take(self, window: QQuickWindow, name: str) -> None:
        """Take a picture of what the window shows. Raises FailureError."""
        self.count += 1
        path = self._folder / f"{self.count:02}-{name}.png"
        if not window.grabWindow().save(str(path)):
            raise FailureError(f"The picture “{path}” could not be written.")


class Tour:
    """One walk through the screens of a visit; `walk()` leaves the pictures in `album`."""

    def __init__(
        self, app: KioskApp, options: TourOptions, store: "list[StumblingStore]", album: Album
    ) -> None:
        """`store` holds the store once the kiosk has opened it."""
        self._app = app
        self._options = options
        self._stores = store
        self._album = album
        self._robot = Robot(app.window, PATIENCE_MS)
        self._names = NAMES.get(base(app.display.current_language), ANYWHERE)
        self._form = FormWalk(app, self._robot, self._picture)

    def walk(self) -> None:
        """Make every visit, and go to the staff's side."""
        self._read_and_sign()
        self._fix_and_remove()
        if self._app.campaign.property("keepsPosted"):
            self._keep_posted()
        self._run_into_trouble()
        self._go_away()
        if self._app.campaign.property("several"):
            self._sign_all()
        if self._app.display.property("tall"):
            self._sit()
        StaffTour(self._app, self._robot, self._picture).walk()

    def _read_and_sign(self) -> None:
        self._arrive("attract")
        self._begin()
        self._picture("story")
        self._tap("more", "whole-story")
        if self._app.campaign.campaign.facts.sources:
            self._tap("sources", "sources")
        self._tap("who", "who-asks")
        self._robot.tap_object("back")
        self._robot.tap_object("primary")
        first, last, *_ = self._names
        self._form.show(Signer(first, last, "zoe@example.org", "V6B 1A1"))
        self._sign_now()
        for action in self._app.campaign.action_ids:
            self._tap(f"action-{action}", f"thanks-{action}")
            self._tap("code", f"thanks-{action}-large")
            self._robot.tap_object("closeCode")
        self._leave()

    def _fix_and_remove(self) -> None:
        self._sign(self._names[2], "plato@example.org", "no")
        self._tap("fix", "fix-a-mistake")
        self._robot.tap_object("back")
        self._tap("remove", "remove")
        self._tap("removeForGood", "removed")
        self._leave()

    def _keep_posted(self) -> None:
        self._arrive()
        self._begin()
        self._robot.tap_object("keepPosted")
        self._robot.type_text("news@example.org")
        self._picture("keep-posted-email")
        self._robot.press_enter()
        self._picture("keep-posted")
        self._sign_now()
        self._robot.find_object("receipt")
        self._picture("keep-posted-thanks")
        self._leave()

    def _run_into_trouble(self) -> None:
        self._stores[-1].stumbles = True
        self._sign(self._names[3], "simone@example.org", "yes", thanked=False)
        self._robot.find_object("giveUp")
        self._picture("trouble")
        self._robot.tap_object("primary")
        self._robot.find_object("receipt")
        self._leave()

    def _go_away(self) -> None:
        self._arrive()
        self._begin()
        if self._app.campaign.action_ids:
            self._tap("showActions", "actions")
        for _ in range(self._app.visit.idle_seconds):
            self._app.visit.tick()
        self._picture("still-there")
        self._robot.tap_object("nextPerson")
        self._arrive("attract-counting")

    def _begin(self) -> None:
        """Go from the poster to the story; of several that of the first, or of all of them."""
        if self._app.campaign.property("several"):
            self._choose(next(iter(self._app.campaign.every)))
        self._robot.tap_object("primary")

    def _choose(self, *campaigns: str) -> None:
        for campaign in campaigns:
            if campaign not in self._app.visit.errand.chosen:
                self._robot.tap_object(f"poster-{campaign}")

    def _sign_all(self) -> None:
        """Choose every campaign, and go through one after the other."""
        first, *others = self._app.campaign.every
        self._arrive()
        self._choose(first, *others)
        self._picture("several-chosen")
        self._sign(self._names[2], "plato@example.org", "no")
        self._picture(f"several-{first}-thanks")
        self._robot.tap_object("primary")
        for campaign in others:
            self._picture(f"several-{campaign}-story")
            self._robot.tap_object("primary")
            self._picture(f"several-{campaign}-sign")
            self._fill_in(Signer(self._names[2], "", "plato@example.org", "", "no"))
            self._robot.find_object("receipt")
            self._picture(f"several-{campaign}-thanks")
            self._robot.tap_object("primary")
        self._picture("several-end")
        self._app.visit.nextPerson()

    def _sit(self) -> None:
        """Bring everything within reach, and go through the longest of the screens."""
        self._tap("reach", "seated")
        self._begin()
        self._picture("seated-story")
        self._tap("more", "seated-whole-story")
        self._robot.tap_object("primary")
        self._robot.wait_until(self._robot.keyboard_shown, "the keyboard")
        self._picture("seated-name")
        self._app.visit.nextPerson()
        self._sign(self._names[2], "plato@example.org", "no", seated=True)
        self._picture("seated-thanks")
        self._tap("remove", "seated-remove")
        self._robot.tap_object("removeForGood")
        self._leave()
        self._arrive()

    def _sign(
        self, name: str, email: str, updates: str, *, thanked: bool = True, seated: bool = False
    ) -> None:
        self._arrive()
        if seated:
            self._robot.tap_object("reach")
        self._begin()
        self._robot.tap_object("primary")
        self._fill_in(Signer(name, "", email, "", updates))
        if thanked:
            self._robot.find_object("receipt")

    def _fill_in(self, signer: Signer) -> None:
        self._form.fill(signer)
        self._sign_now()

    def _sign_now(self) -> None:
        self._form.read_to_the_end()
        self._robot.tap_object("primary")

    def _arrive(self, picture: str | None = None) -> None:
        """Stand before the poster, with the look that was asked for."""
        options = self._options
        self._robot.wait_until(lambda: self._app.visit.at_rest, "the poster")
        self._app.display.set_text_step(options.text_size - 1)
        self._app.display.set_contrast(Contrast(options.contrast))
        if picture:
            self._picture(picture)

    def _leave(self) -> None:
        self._robot.tap_object("primary")

    def _tap(self, name: str, picture: str) -> None:
        self._robot.tap_object(name)
        self._picture(picture)

    def _picture(self, name: str) -> None:
        self._robot.settle()
        self._album.take(self._app.window, name)


def run_tour(options: TourOptions) -> int:
    """Take the pictures and export what was signed. Raises KioskError; returns the exit code."""
    try:
        options.out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadInputError(
            f"“{options.out}” cannot be made a folder ({error.strerror})."
        ) from error
    signatures = options.out / SIGNATURES_FILE
    if signatures.exists() and not any(options.out.glob("01-*.png")):
        raise BadInputError(
            f"“{signatures}” is there already and is not from a tour.", "Choose another folder."
        )
    environment.prepare(offscreen=True)
    with tempfile.TemporaryDirectory(prefix="kiosk-tour-") as folder:
        _tour_in(Path(folder), options)
    return 0


def _tour_in(folder: Path, options: TourOptions) -> None:
    data, stick = folder / "data", stick_in(folder)
    folders = _folders(data, options)
    refuse_many(len(folders))
    campaigns = [_always_open(load_checked(folder)) for folder in folders]
    refuse_alike(campaigns)
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    application.setApplicationName("Petition Kiosk")
    fonts.load()
    _refuse_language(campaigns, options.language)
    album = Album(options.out)
    identity = _set_up(data, stick, folders)
    workplace = open_data(data)
    stores: list[StumblingStore] = []
    opening = partial(_open, workplace.store_path, identity, stores)
    with _showing(workplace, campaigns, options, [stick], open_store=opening) as app:
        Tour(app, options, stores, album).walk()
    fresh = Workplace(folder / "fresh")
    with _showing(fresh, campaigns, options, [stick], welcome=True) as app:
        robot = Robot(app.window, PATIENCE_MS)

        def picture(name: str) -> None:
            robot.settle()
            album.take(app.window, name)

        SetUpTour(app, robot, picture).walk()
    _export(workplace, identity, options.out / SIGNATURES_FILE)
    sys.stdout.write(f"{album.count} pictures and {SIGNATURES_FILE} are in {options.out}\n")


def _always_open(campaign: Campaign) -> Campaign:
    """Return a campaign without its hours: a tour signs at any time, after the last day, too."""
    return replace(campaign, facts=campaign.facts.model_copy(update={"hours": Hours()}))


def _refuse_language(campaigns: Sequence[Campaign], language: str | None) -> None:
    languages = offered(written_in(*campaigns), Translations().languages, fonts.can_show)
    if language and language not in languages:
        raise BadInputError(
            f"The screens are not there in “{language}”, or this machine has no letters for it.",
            f"They are there in: {', '.join(languages)}.",
        )


def _folders(data: Path, options: TourOptions) -> tuple[Path, ...]:
    """Return the packs to go through; a name may be of one that is known on this machine."""
    try:
        return open_data(data).campaign_folders(options.campaigns)
    except NoPackError:
        here = options.data or paths.default_data()
        return open_data(here).campaign_folders(options.campaigns)


def _set_up(data: Path, stick: Stick, folders: Sequence[Path]) -> Identity:
    from kiosk.station.setup import Wishes, set_up

    identity, ours = key_on(stick), paths.campaigns()
    wishes = Wishes(
        recipients=identity.recipients,
        name="Table 1",
        event="Tour",
        campaigns=tuple(one.name if one.parent == ours else str(one) for one in folders),
        pin=PIN,
    )
    set_up(data, wishes, identity, utc_now())
    return identity


@contextlib.contextmanager
def _showing(
    workplace: Workplace,
    campaigns: Sequence[Campaign],
    options: TourOptions,
    sticks: list[Stick],
    **more: Any,
) -> Iterator[KioskApp]:
    size = QSize(*(options.size or DEFAULT_SIZE))
    density = pixels_per_mm(size, options.diagonal, 0)
    look: dict[str, Any] = {"language": options.language, "sticks": lambda: sticks}
    app = KioskApp(workplace, campaigns[0], size, density, others=campaigns[1:], **look, **more)
    app.display.set_motion(False)
    app.display.set_settle_ms(0)
    app.window.show()
    try:
        yield app
    finally:
        app.stop()


def _open(path: Path, identity: Identity, stores: list[StumblingStore]) -> Store:
    store = StumblingStore.open(path, identity.recipients)
    stores.append(store)
    return store


def _export(workplace: Workplace, identity: Identity, target: Path) -> None:
    from kiosk.export import formats
    from kiosk.export.run import Order, export

    target.unlink(missing_ok=True)
    with workplace.open_store() as store:
        order = Order(formats.find("csv"), only_new=False)
        export(store, identity, target, order, utc_now())
