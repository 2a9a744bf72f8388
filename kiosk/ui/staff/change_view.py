"""Event and table, the PIN and the campaign of a live kiosk, as QML shows them."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KioskError
from kiosk.station import changing, setup_work
from kiosk.station.gate import Free, Gate
from kiosk.station.keeper import StoreKeeper
from kiosk.station.pin import MIN_DIGITS
from kiosk.station.settings import Settings
from kiosk.station.setup import set_up
from kiosk.ui.staff import setup_words as words
from kiosk.ui.staff.answers import Answers, Lend
from kiosk.ui.staff.surroundings import Surroundings
from kiosk.ui.translations import told

QML_IMPORT_NAME = "Kiosk.Views"
QML_IMPORT_MAJOR_VERSION = 1

Page = Literal["Place", "Campaigns"]


@QmlElement
class ChangeView(QObject):
    """One change at a time. `left` is for the page before, `done` when the kiosk is to begin anew.

    `settings` are those of the kiosk as it was set up, also while it is in practice; without any
    nothing can be changed yet.
    """

    changed = Signal()
    left = Signal()
    done = Signal()
    happened = Signal(str)

    def __init__(
        self,
        data: Path,
        settings: Settings | None,
        gate: Gate,
        lend: Lend,
        around: Surroundings,
        clock: Callable[[], datetime],
        languages: Sequence[str] = (),
    ) -> None:
        """`gate` counts the tries of the old PIN; `languages` are those to choose from."""
        super().__init__()
        self._data, self._settings, self._gate = data, settings, gate
        self._lend, self._around, self._clock = lend, around, clock
        self._languages = tuple(languages)
        self._page = ""
        self._proven = False
        self._state: changing.State = changing.Form()
        self._answers = Answers()
        self._around.changed.connect(self._see)

    def show(self, page: str, *, proven: bool) -> None:
        """Staff came to one of the two pages, or left them: then what was typed is dropped.

        `proven`: they came in by the recovery code or the key, so the old PIN is not asked for.
        """
        self._proven = proven
        if page == self._page:
            return
        self._page = page
        settings = self._settings
        if page == "Campaigns":
            self._go(changing.Choosing())
            self._see()
        elif page == "Place" and settings is not None:
            language, country = settings.language or "", settings.country or ""
            name, event, idle = settings.name, settings.event, settings.idle_seconds
            self._go(changing.Form(name, event, idle, language, country))
        else:
            self._go(changing.Form())

    @Slot()
    def back(self) -> None:
        """Return to the page before."""
        state = changing.back(self._state)
        if self._state.busy:
            return
        if state is None:
            self.left.emit()
        else:
            self._go(state)

    @Slot(str, str)
    def write(self, name: Literal["name", "event"], text: str) -> None:
        """Write into a field."""
        self._go(changing.write(self._state, name, text))

    @Slot(int)
    def wait(self, seconds: int) -> None:
        """Ask “Still there?” after so many seconds."""
        self._go(changing.wait(self._state, seconds))

    @Slot()
    def askLanguage(self) -> None:
        """Show the languages there are."""
        self._go(changing.ask_language(self._state))

    @Slot(str)
    def speak(self, language: str) -> None:
        """Begin every visit in this language."""
        if language in self._languages:
            self._go(changing.speak(self._state, language))

    @Slot(str)
    def stand(self, country: str) -> None:
        """Stand in this country."""
        self._go(changing.stand(self._state, country))

    @Slot()
    def save(self) -> None:
        """Save the form."""
        if isinstance(self._state, changing.Form) and not self._state.busy:
            form = changing.checked(self._state)
            self._go(form) if form.problem else self._save(form)

    @Slot()
    def changePin(self) -> None:
        """Begin to change the PIN."""
        self._go(changing.change_pin(self._state, asked=self._has_pin() and not self._proven))

    def _has_pin(self) -> bool:
        return self._settings is not None and self._settings.pin is not None

    @Slot(int)
    def press(self, digit: int) -> None:
        """One digit of the pad."""
        self._go(changing.press(self._state, digit))

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""
        self._go(changing.press(self._state, "erase"))

    @Slot()
    def enter(self) -> None:
        """Try the old PIN, or take the new one."""
        state = self._state
        if state.busy:
            return
        if isinstance(state, changing.OldPin):
            self._try(state.digits)
            return
        state = changing.press(state, "enter")
        if isinstance(state, changing.FreshPin) and state.pin.chosen:
            self._save(state)
        else:
            self._go(state)

    @Slot(int)
    def choose(self, number: int) -> None:
        """Choose this one of the campaigns on screen, or do without it."""
        self._go(changing.choose(self._state, self._around.found.packs[number]))

    @Slot()
    def switch(self) -> None:
        """Show the campaigns that were chosen, once that was asked."""
        state = self._state
        if not isinstance(state, changing.Choosing) or state.busy:
            return
        self._save(state) if state.asking else self._go(changing.ask(state))

    def _see(self) -> None:
        if self._around.looked:
            self._state = changing.see(self._state, self._around.found.packs, self._shown())
        self.changed.emit()

    def _try(self, pin: str) -> None:
        try:
            right = self._gate.try_pin(pin)
        except KioskError as error:
            self._fail(error)
            return
        if not right:
            self.happened.emit("pin-wrong")
        shut = not isinstance(self._gate.state(), Free)
        self._go(changing.old_pin_tried(self._state, right=right, shut=shut))

    def _save(self, state: changing.State) -> None:
        self._go(changing.work(state))
        data, now = self._data, self._clock()
        packs = (state.packs if isinstance(state, changing.Choosing) else None) or ()

        def work(keeper: StoreKeeper) -> None:
            keeper.close()
            wishes = changing.wishes(state, setup_work.at_home(packs, data))
            set_up(data, wishes, None, now, locked=True)

        self._answers.ask(self._lend(work), self._was_saved, self._fail)

    def _was_saved(self, _: None) -> None:
        self.happened.emit("settings-changed")
        self.done.emit()

    def _fail(self, error: KioskError) -> None:
        self._go(changing.fail(self._state, error.said))

    def _go(self, state: changing.State) -> None:
        self._state = state
        self.changed.emit()

    def _form(self) -> changing.Form:
        state = self._state
        if isinstance(state, changing.Form):
            return state
        return state.form if not isinstance(state, changing.Choosing) else changing.Form()

    def _digits(self) -> int:
        match self._state:
            case changing.OldPin(digits=digits):
                return len(digits)
            case changing.FreshPin(pin=pin):
                return len(pin.digits)
        return 0

    def _chosen(self) -> list[dict[str, Any]]:
        state = self._state
        return words.packs((isinstance(state, changing.Choosing) and state.packs) or ())

    def _shown(self) -> tuple[str, ...]:
        """Return the campaigns of today as choices among those on screen."""
        from kiosk.station.data import DEFAULT_CAMPAIGN

        return (self._settings and self._settings.campaigns) or (DEFAULT_CAMPAIGN,)

    page = Property(str, lambda s: type(s._state).__name__, notify=changed)
    can = Property(bool, lambda s: s._settings is not None, constant=True)
    problem = Property(str, lambda s: told(s._state.problem), notify=changed)
    busy = Property(bool, lambda s: s._state.busy, notify=changed)
    name = Property(str, lambda s: s._form().name, notify=changed)
    eventName = Property(str, lambda s: s._form().event, notify=changed)
    idle = Property(int, lambda s: s._form().idle, notify=changed)
    idleChoices = Property(list, lambda _: list(changing.IDLE_CHOICES), constant=True)
    languages = Property(list, lambda s: words.languages(s._languages), constant=True)
    language = Property(str, lambda s: s._form().language, notify=changed)
    country = Property(str, lambda s: s._form().country, notify=changed)
    hasPin = Property(bool, _has_pin, constant=True)
    digits = Property(int, _digits, notify=changed)
    enough = Property(bool, lambda s: s._digits() >= MIN_DIGITS, notify=changed)
    again = Property(
        bool,
        lambda s: isinstance(s._state, changing.FreshPin) and s._state.pin.asks == "again",
        notify=changed,
    )
    packs = Property(list, lambda s: words.packs(s._around.found.packs), notify=changed)
    looked = Property(bool, lambda s: s._around.looked, notify=changed)
    shown = Property(list, lambda s: list(s._shown()), constant=True)
    chosen = Property(list, _chosen, notify=changed)
    asking = Property(bool, lambda s: getattr(s._state, "asking", False), notify=changed)
