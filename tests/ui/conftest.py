"""A whole kiosk before each test's fingers: real window, real keyboard, real store."""

import re
import shutil
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.campaign import pack
from kiosk.errors import FailureError
from kiosk.signing.signature import Signature, utc_now
from kiosk.station.data import DEFAULT_CAMPAIGN, Workplace, open_data
from kiosk.station.drives import Stick
from kiosk.station.setup import Wishes, set_up
from kiosk.ui import fonts
from kiosk.ui.app import KioskApp
from kiosk.ui.display_view import pixels_per_mm
from kiosk.ui.robot import Robot
from kiosk.ui.translations import Translations
from kiosk.vault.seal import Identity, open_sealed
from kiosk.vault.store import Store
from scripts import pseudo
from tests.campaign.packs import HERO

PIN = "135790"


class StubbornStore(Store):
    """A store that refuses as long as `refusing` is set."""

    refusing = False

    def append(self, signature: Signature) -> None:
        """Refuse, or keep the signature."""
        self._refuse()
        super().append(signature)

    def replace(self, old: Signature, new: Signature) -> None:
        """Refuse, or keep the correction."""
        self._refuse()
        super().replace(old, new)

    def remove(self, signature: Signature) -> None:
        """Refuse, or let the signature go."""
        self._refuse()
        super().remove(signature)

    def _refuse(self) -> None:
        if self.refusing:
            raise FailureError("The disk is full.", "Free some space.")


class HeldExecutor(Executor):
    """Keeps what it is given until `release()`."""

    def __init__(self) -> None:
        self._waiting: list[tuple[Future[Any], Callable[[], Any]]] = []

    @property
    def waiting(self) -> bool:
        """Whether there is a call that was not made yet."""
        return bool(self._waiting)

    def submit(self, call: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Put a call aside."""
        future: Future[Any] = Future()
        self._waiting.append((future, lambda: call(*args, **kwargs)))
        return future

    def release(self) -> None:
        """Make every waiting call, here and now."""
        waiting, self._waiting = self._waiting, []
        for future, call in waiting:
            if not (future.running() or future.set_running_or_notify_cancel()):
                continue
            try:
                future.set_result(call())
            except Exception as error:  # noqa: BLE001 - an executor keeps whatever was raised
                future.set_exception(error)

    def begin(self) -> None:
        """Let every waiting call count as begun: it cannot be called off any more."""
        for future, _ in self._waiting:
            future.set_running_or_notify_cancel()

    def shutdown(
        self,
        wait: bool = True,  # noqa: ARG002 - Executor's own signature
        *,
        cancel_futures: bool = False,  # noqa: ARG002
    ) -> None:
        """Make what still waits."""
        self.release()


@dataclass
class Kiosk:
    """A kiosk, its data folder, and the key that opens what was signed."""

    app: KioskApp
    robot: Robot
    data: Path
    identity: Identity
    stores: list[StubbornStore] = field(default_factory=list)
    make: "Callable[..., Kiosk] | None" = None
    opened: list[KioskApp] = field(default_factory=list)

    def close(self) -> None:
        """Stop it before the end of the test."""
        self.opened.remove(self.app)
        self.app.stop()

    def reopened_on(self, data: Path) -> "Kiosk":
        """Open another kiosk on a live data folder that is there already."""
        assert self.make is not None
        return self.make(data=data)

    def signatures(self) -> list[Signature]:
        """Open everything that is in the store, in the order it came."""
        with Store.look(self._path()) as store:
            rows = list(store.rows(only_new=False))
        return [Signature.from_json(open_sealed(sealed, self.identity)) for _, sealed in rows]

    def _path(self) -> Path:
        return open_data(self.data).store_path

    def shows(self, name: str) -> Any:
        """Return what QML reads as `name` from the visit or the display."""
        value = self.app.visit.property(name)
        return self.app.display.property(name) if value is None else value

    def run_into_trouble(self) -> None:
        """Sign as Ada while the store refuses, as far as the trouble screen."""
        self.robot.wait_until(lambda: bool(self.stores), "the store")
        self.stores[0].refusing = True
        self.fill_in("Ada", "ada@example.org")
        self.robot.tap_object("primary")
        self.robot.tap_object("no")
        self.agree()

    def begin_signing(self) -> None:
        """Go from the poster to the first field: two taps."""
        self.robot.tap_object("primary")
        self.robot.tap_object("primary")
        self.robot.wait_until(self.robot.keyboard_shown, "the keyboard")

    def sign(self, first: str, last: str, email: str, updates: str = "yes") -> None:
        """Sign by touch alone, as far as the thank-you screen."""
        self.begin_signing()
        self.robot.type_text(first)
        self.robot.press_enter()
        if last:
            self.robot.type_text(last)
        self.robot.press_enter()
        self.robot.type_text(email)
        self.robot.press_enter()
        self.robot.tap_object("primary")
        self.robot.tap_object(updates)
        self.agree()
        self.robot.find_object("receipt")

    def fill_in(self, first: str, email: str) -> None:
        """Write a name and an address by touch, as far as the step that asks for the place."""
        self.begin_signing()
        self.robot.type_text(first)
        self.robot.tap_object("primary")
        self.robot.type_text(email)
        self.robot.tap_object("primary")

    def agree(self) -> None:
        """Read what is agreed to, page by page if it has pages, and tap the main button."""
        while self.robot.find_object("primary").property("text") == said("SignScreen", "Read on"):
            self.robot.tap_object("primary")
        self.robot.tap_object("primary")

    def ready(self) -> None:
        """Wait until the screen that has come up takes clicks."""
        self.robot.wait_until(
            lambda: self.robot.find_object("primary").property("armed") is True, "the screen"
        )

    def key(self, key: Qt.Key, times: int = 1) -> None:
        """Press a key of a real keyboard."""
        for _ in range(times):
            self.robot.press_key(key)

    def write(self, text: str) -> None:
        """Write on a real keyboard."""
        click: Any = QTest.keyClick  # its stubs know keys only, not characters
        for character in text:
            click(self.app.window, character)
        self.robot.settle()

    def tap_at(self, x: float, y: float) -> None:
        """Tap a place given as shares of the window's width and height."""
        window = self.app.window
        place = QPoint(round(x * window.width()), round(y * window.height()))
        QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=place)
        self.robot.settle()


MakeKiosk = Callable[..., Kiosk]


def said(context: str, sentence: str) -> str:
    """Return how a sentence of the program is said in the language of the moment."""
    return QCoreApplication.translate(context, sentence)


def pack_in_languages(folder: Path, *languages: str) -> Path:
    """Copy our pack into `folder`: English texts also for other languages, a picture drawn fast."""
    shutil.copytree(paths.campaigns() / DEFAULT_CAMPAIGN, folder)
    facts = (folder / "campaign.toml").read_text(encoding="utf-8")
    every = ", ".join(f'"{language}"' for language in ("en", *languages))
    changed, times = re.subn(r"(?m)^languages = .*$", f"languages = [{every}]", facts)
    assert times == 1
    (folder / "campaign.toml").write_text(changed, encoding="utf-8")
    (folder / "hero.svg").write_text(HERO, encoding="utf-8")
    for language in languages:
        for ending in ("toml", "story.md"):
            shutil.copy(folder / f"en.{ending}", folder / f"{language}.{ending}")
    return folder


@pytest.fixture(scope="session")
def pseudo_language(tmp_path_factory: pytest.TempPathFactory) -> Translations:
    """The program in the language nobody speaks."""
    folder = tmp_path_factory.mktemp("i18n")
    pseudo.make(folder)
    return Translations(folder)


@pytest.fixture
def make_kiosk(qtbot: QtBot, tmp_path: Path) -> Iterator[MakeKiosk]:
    """Return a function that opens a kiosk; all are closed at the end."""
    fonts.load()
    opened: list[KioskApp] = []

    def make(
        size: tuple[int, int] = (1366, 768),
        *,
        live: bool = True,
        executor: Executor | None = None,
        text_step: int = 0,
        settle_ms: int = 0,
        data: Path | None = None,
        campaign: Path | None = None,
        clock: Callable[[], datetime] = utc_now,
        pin: str | None = None,
        sticks: Sequence[Stick] | Callable[[], Sequence[Stick]] = (),
        welcome: bool = False,
        **more: Any,
    ) -> Kiosk:
        identity = Identity.new()
        existing = data is not None and data.exists()
        data = data or tmp_path / f"data{len(opened)}"
        if live and not existing:
            wishes = Wishes(
                recipients=identity.recipients, name="Table 3", event="Harbour rally", pin=pin
            )
            set_up(data, wishes, identity, utc_now())
        workplace = open_data(data)
        stores: list[StubbornStore] = []
        app = KioskApp(
            workplace,
            pack.load(campaign or workplace.campaign_folder()),
            QSize(*size),
            pixels_per_mm(QSize(*size), None, 0),
            clock=clock,
            open_store=(lambda: _stubborn(workplace, stores)) if live else None,
            executor=executor,
            sticks=sticks if callable(sticks) else lambda: tuple(sticks),
            welcome=welcome,
            **more,
        )
        opened.append(app)
        app.display.set_motion(False)
        app.display.set_settle_ms(settle_ms)
        app.display.set_text_step(text_step)
        app.window.show()
        robot = Robot(app.window, patience_ms=20_000)
        robot.find_object("staffPrimary" if welcome else "primary")
        robot.settle()
        return Kiosk(app, robot, data, identity, stores, make, opened)

    yield make
    for app in opened:
        app.stop()
    qtbot.wait(0)


def _stubborn(workplace: Workplace, stores: list[StubbornStore]) -> Store:
    settings = workplace.settings
    assert settings is not None
    store = StubbornStore.open(workplace.store_path, settings.recipients, settings.kiosk_id)
    stores.append(store)
    return store


@pytest.fixture
def kiosk(make_kiosk: MakeKiosk) -> Kiosk:
    """A live kiosk on a 14-inch laptop."""
    return make_kiosk()


@pytest.fixture
def guarded(make_kiosk: MakeKiosk) -> Kiosk:
    """A live kiosk with the staff's PIN."""
    return make_kiosk(pin=PIN)
