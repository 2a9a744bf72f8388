"""Setting up on screen, as QML shows it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KioskError
from kiosk.station import setting_up, setup_work
from kiosk.station import setup_pages as pages
from kiosk.station.recovery_code import new_code
from kiosk.ui.staff import setup_words as words
from kiosk.ui.staff import stick_words
from kiosk.ui.staff.answers import Answers, Lend
from kiosk.ui.staff.surroundings import Surroundings
from kiosk.ui.translations import told

QML_IMPORT_NAME = "Kiosk.Views"
QML_IMPORT_MAJOR_VERSION = 1

SHOW_MS = 300  # for the keyboard to go, and what is about to happen to be seen


@QmlElement
class SetUpView(QObject):
    """Holds the page of the moment. `left` is for the welcome, `live` when all of it is done.

    `speaks` says which language was chosen, and nothing when these pages are left.

    What is slow runs in the thread of the surroundings; what changes the data folder where the
    store lives, for its keeper must let go of the practice store first.
    """

    changed = Signal()
    left = Signal()
    live = Signal()
    happened = Signal(str)
    speaks = Signal(str, arguments=["language"])
    refused = Signal(str, arguments=["kind"])

    def __init__(
        self,
        data: Path,
        lend: Lend,
        around: Surroundings,
        clock: Callable[[], datetime],
        languages: Sequence[str] = ("en",),
        language: str = "",
    ) -> None:
        """`lend` runs a job with the store's keeper; `languages` are those to choose from.

        `language` is that of the screens: in it setting up begins, where it can be chosen.
        """
        super().__init__()
        self._data, self._lend, self._around, self._clock = data, lend, around, clock
        self._languages = tuple(languages)
        self._first = language if language in self._languages else self._languages[0]
        self._state: pages.State = setting_up.begin(pages.Answers(language=self._first))
        self._begun = False
        self._jobs = Answers()
        self._around.changed.connect(self._see)

    @property
    def state(self) -> pages.State:
        """The page of the moment."""
        return self._state

    def show(self, shown: bool) -> None:
        """Staff came to these pages or left them: then what is secret is dropped."""
        if shown and not self._begun:
            self.begin()
        elif not shown and self._begun:
            self._begun = False
            self._state = setting_up.begin(setting_up.forget(self._state))
            self.changed.emit()
            self.speaks.emit("")

    def begin(self) -> None:
        """Ask everything, from the first page."""
        self._begun = True
        answers = setting_up.anew(setting_up.forget(self._state), new_code())
        language = answers.language or self._first
        self.speaks.emit(language)
        self._go(setting_up.begin(replace(answers, language=language)))

    @Slot()
    def beginCarried(self) -> None:
        """Take most of it from a set-up on a stick."""
        self._begun = True
        kept = setting_up.forget(self._state)
        self._go(pages.SetUps(setting_up.anew(kept, new_code())))
        self._around.afresh()

    # What is tapped and written.

    @Slot()
    def advance(self) -> None:
        """Go on, if this page is answered."""
        self._go(setting_up.advance(self._state))

    @Slot()
    def back(self) -> None:
        """Return to the page before, or to the welcome."""
        state = setting_up.back(self._state)
        if state is None:
            self.left.emit()
        else:
            self._go(state)

    @Slot(str, str)
    def write(self, name: Literal["name", "event", "lock"], text: str) -> None:
        """Write into a field."""
        self._go(setting_up.write(self._state, name, text))

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        """Begin every visit in this language."""
        if language in self._languages:
            self._go(setting_up.choose_language(self._state, language))

    @Slot(str)
    def chooseCountry(self, country: str) -> None:
        """Stand in this country."""
        self._go(setting_up.choose_country(self._state, country))

    @Slot(int)
    def choosePack(self, number: int) -> None:
        """Show this one of the campaigns on screen, or do without it."""
        self._go(setting_up.choose_pack(self._state, self._around.found.packs[number]))

    @Slot(int)
    def chooseSetUp(self, number: int) -> None:
        """Begin with this one of the carried set-ups on screen."""
        file, packs = self._around.found.setups[number], self._around.found.packs
        if file.carried is None:
            self._go(setting_up.fail(self._state, file.problem))
        else:
            self._go(setting_up.take_carried(self._state, file.carried, packs))

    @Slot(str)
    def chooseWay(self, way: Literal["type", "stick", "make"]) -> None:
        """Get a lock in one of three ways."""
        self._go(setting_up.choose_way(self._state, way))
        self._around.afresh()

    @Slot()
    def tryKey(self) -> None:
        """Look for a key that opens the test signature."""
        self._go(setting_up.try_key(self._state))
        self._around.afresh()

    @Slot(int)
    def chooseLockFile(self, number: int) -> None:
        """Take what this one of the lock files on screen holds."""
        self._go(setting_up.choose_lock_file(self._state, self._around.found.locks[number]))

    @Slot(int)
    def chooseKeyFile(self, number: int) -> None:
        """Open this one of the key files on screen; one without a passphrase at once."""
        file = self._around.found.keys[number]
        self._go(setting_up.choose_key_file(self._state, file))
        if not file.sealed:
            self.unlock("")

    @Slot(int)
    def chooseStick(self, number: int) -> None:
        """Put the new key on this one of the sticks on screen."""
        self._go(setting_up.choose_stick(self._state, self._around.found.sticks[number]))

    @Slot(str)
    def remove(self, lock: str) -> None:
        """Do without one of the locks."""
        self._go(setting_up.remove(self._state, lock))

    @Slot(int)
    def press(self, digit: int) -> None:
        """One digit of the PIN pad."""
        self._go(setting_up.pin_key(self._state, digit))

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""
        self._go(setting_up.pin_key(self._state, "erase"))

    @Slot()
    def enter(self) -> None:
        """Take the PIN that was typed."""
        self._go(setting_up.pin_key(self._state, "enter"))

    @Slot()
    def writeAnew(self) -> None:
        """A passphrase that was not taken is being written anew."""
        self._go(setting_up.write_anew(self._state))

    # What takes a while.

    @Slot(str)
    def unlock(self, passphrase: str) -> None:
        """Open the key file with this passphrase."""
        state = self._state
        if isinstance(state, pages.Unlock) and not state.busy:
            file = state.file
            self._work(
                lambda: setup_work.unlock(file, passphrase),
                lambda identity: setting_up.opened(self._state, identity),
            )

    @Slot(str, str)
    def make(self, passphrase: str, again: str) -> None:
        """Make a key on the chosen stick, sealed with this passphrase."""
        state = self._state
        if not isinstance(state, pages.Make) or state.busy:
            return
        problem = setting_up.passphrase_problem(passphrase, again)
        if problem:
            self._go(setting_up.fail(state, problem))
            return
        stick, now = state.stick, self._clock()
        self._work(
            lambda: setup_work.make_key(stick, passphrase, self._data, now),
            lambda made: setting_up.made(self._state, *made),
        )

    @Slot(int)
    def carry(self, number: int) -> None:
        """Save this set-up on one of the sticks on screen, for other machines."""
        state, stick = self._state, self._around.found.sticks[number]
        if isinstance(state, pages.Ready) and not state.busy:
            answers, now = state.answers, self._clock()
            self._work(
                lambda: setup_work.carry(answers, stick, self._data, now),
                lambda name: setting_up.saved(self._state, f"{stick.name}: {name}"),
            )

    @Slot()
    def goLive(self) -> None:
        """Write everything down and begin in earnest."""
        state = self._state
        if isinstance(state, pages.Ready) and not state.busy:
            answers, now = state.answers, self._clock()
            self._go(setting_up.work(state))
            job = self._lend(lambda k: setup_work.go_live(k, self._data, answers, now))
            self._jobs.ask(job, self._is_live, self._fail)

    def _is_live(self, _: object) -> None:
        self.happened.emit("set-up")
        self.live.emit()

    def _work(self, job: Callable[[], Any], done: Callable[[Any], pages.State]) -> None:
        self._go(setting_up.work(self._state))

        def begin() -> None:
            future = self._around.executor.submit(job)
            self._jobs.ask(future, lambda found: self._did(done(found)), self._fail)

        # To seal or open a key holds Python's lock, so that meanwhile nothing is painted.
        QTimer.singleShot(SHOW_MS, self, begin)

    def _did(self, state: pages.State) -> None:
        self._go(state)
        self._around.afresh()  # something may have been written on a stick

    def _fail(self, error: KioskError) -> None:
        self._go(setting_up.fail(self._state, error.said))
        self._around.afresh()

    def _see(self) -> None:
        self._go(setting_up.only_pack(self._state, self._around.found.packs))

    def _go(self, state: pages.State) -> None:
        before, self._state = self._state, setting_up.only_pack(state, self._around.found.packs)
        self.changed.emit()
        if self._begun and words.language(state.answers) != words.language(before.answers):
            self.speaks.emit(words.language(state.answers))
        if state.problem and state is not before:
            self.refused.emit(words.kind_of(state.problem))

    def _answers(self) -> pages.Answers:
        return self._state.answers

    def _sticks(self) -> list[dict[str, Any]]:
        found = self._around.found
        return stick_words.sticks(found.sticks, found.keys)

    page = Property(str, lambda s: type(s._state).__name__, notify=changed)
    step = Property(int, lambda s: words.number(s._state), notify=changed)
    steps = Property(int, lambda s: len(setting_up.counted(s._answers())), notify=changed)
    problem = Property(str, lambda s: told(s._state.problem), notify=changed)
    busy = Property(bool, lambda s: getattr(s._state, "busy", False), notify=changed)
    looked = Property(bool, lambda s: s._around.looked, notify=changed)
    name = Property(str, lambda s: s._answers().name, notify=changed)
    eventName = Property(str, lambda s: s._answers().event, notify=changed)
    languages = Property(list, lambda s: words.languages(s._languages), constant=True)
    language = Property(str, lambda s: words.language(s._answers()), notify=changed)
    country = Property(str, lambda s: words.country(s._answers()), notify=changed)
    packs = Property(list, lambda s: words.packs(s._around.found.packs), notify=changed)
    campaigns = Property(list, lambda s: words.choices(s._answers().packs), notify=changed)
    locks = Property(list, lambda s: words.locks(s._answers()), notify=changed)
    typed = Property(str, lambda s: getattr(s._state, "text", ""), notify=changed)
    lockFiles = Property(list, lambda s: words.lock_files(s._around.found.locks), notify=changed)
    keyFiles = Property(list, lambda s: words.key_files(s._around.found.keys), notify=changed)
    setUps = Property(list, lambda s: words.setups(s._around.found.setups), notify=changed)
    sticks = Property(list, _sticks, notify=changed)
    bringsPin = Property(bool, lambda s: words.brings_pin(s._answers()), notify=changed)
    forProof = Property(bool, lambda s: getattr(s._state, "purpose", "") == "proof", notify=changed)
    keyName = Property(str, lambda s: words.key_name(s._state), notify=changed)
    rule = Property(str, lambda _: told(setting_up.PASSPHRASE_RULE), constant=True)
    stick = Property(str, lambda s: words.stick(s._state), notify=changed)
    made = Property(list, lambda s: words.made(s._state), notify=changed)
    digits = Property(int, lambda s: words.digits(s._state), notify=changed)
    again = Property(bool, lambda s: words.again(s._state), notify=changed)
    enough = Property(bool, lambda s: words.enough(s._state), notify=changed)
    opened = Property(bool, lambda s: getattr(s._state, "opened", False), notify=changed)
    proven = Property(bool, lambda s: words.proven(s._answers()), notify=changed)
    code = Property(str, lambda s: s._answers().code, notify=changed)
    saved = Property(str, lambda s: getattr(s._state, "saved", ""), notify=changed)
