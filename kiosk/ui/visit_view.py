"""The visit as QML shows it: which screen, which step, what was typed, what went wrong."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KioskError
from kiosk.signing import form, several, visit
from kiosk.signing.doubts import Doubts
from kiosk.signing.drawing import Drawing, Stroke
from kiosk.signing.hours import Taking, taking
from kiosk.signing.signature import Kind, Signature
from kiosk.signing.strokes import Raw, drawn
from kiosk.station.journal import Stopwatch, kind_of
from kiosk.ui import visit_words as words
from kiosk.ui.campaign_view import CampaignView
from kiosk.ui.ink_box import InkBox  # noqa: F401 - the screens make it: it has to be known by then
from kiosk.ui.patience import Patience
from kiosk.ui.records import Records

QML_IMPORT_NAME = "Kiosk.Views"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class VisitView(QObject):
    """Holds the state of the visit; every slot is one thing an attendee can do."""

    changed = Signal()
    ended = Signal()
    happened = Signal(str, dict)  # for the journal: an event and its codes
    stepChanged = Signal()
    problemsFound = Signal()
    secondsLeftChanged = Signal()
    signedTodayChanged = Signal()
    takingChanged = Signal()

    def __init__(
        self,
        campaign: CampaignView,
        records: Records,
        place: form.Place,
        clock: Callable[[], datetime],
        *,
        country: str | None,
        doubts: Callable[[], Doubts],
        idle_seconds: int = visit.IDLE_SECONDS,
        practice: bool = False,
    ) -> None:
        """Start on the attract screen. `clock` gives the present in UTC.

        `country` is the one chosen before anybody chooses, the campaign's own where it is None;
        `doubts` is asked for when a visit first needs it.
        """
        super().__init__()
        self._campaign = campaign
        self._records = records
        self._place = place
        self._clock = clock
        self._country = country
        self._doubts = doubts
        self._idle_seconds = idle_seconds
        self._practice = practice
        self._state: visit.State = visit.Attract()
        self._errand = several.Errand()
        self._signed_today = dict.fromkeys(campaign.every, 0)
        campaign.switched.connect(self.signedTodayChanged)
        self._taking_for = self._taking_now()
        self._taking = self._taking_for[campaign.campaign.id]
        campaign.switched.connect(self._look_at_other_hours)
        self._trouble = ""
        self._tries = 0
        self._since_tap = Stopwatch()
        self._since_begin = Stopwatch()
        self._patience = Patience(self)
        self._patience.restarted.connect(self.secondsLeftChanged)
        self._patience.passed.connect(self.secondsLeftChanged)
        self._patience.over.connect(self._go_idle)
        self._trying_again = QTimer(self)
        self._trying_again.setInterval(visit.TRY_AGAIN_SECONDS * 1000)
        self._trying_again.timeout.connect(self.try_again)

    @property
    def state(self) -> visit.State:
        """The state of the visit."""
        return self._state

    @property
    def at_rest(self) -> bool:
        """Whether the poster is showing."""
        return isinstance(self._state, visit.Attract)

    @property
    def errand(self) -> several.Errand:
        """What the visit is about: the campaigns that were chosen, and what was signed by now."""
        return self._errand

    @property
    def place(self) -> tuple[str, ...]:
        """Where in the visit this is: the same as long as nothing but the content changes."""
        state = self._state
        return (
            type(state).__name__,
            self._errand.current,
            words.screen_of(state),
            words.page_of(state),
            words.step_of(state),
        )

    @property
    def idle_seconds(self) -> int:
        """How long nobody may touch the screen before it asks."""
        return self._idle_seconds

    @Slot()
    def recount(self) -> None:
        """Ask the store how many signed today, and the clock whether signatures are taken."""
        self._look_at_the_hour()
        for campaign in self._campaign.every:
            counted = partial(self._set_signed_today, campaign)
            self._records.count(campaign, counted, self._count_failed)

    def stop(self) -> None:
        """Let no more time pass: the kiosk is being closed."""
        self._patience.stop()
        self._trying_again.stop()

    # What an attendee can do.

    @Slot(str)
    def choose(self, campaign: str) -> None:
        """Tap on one of several posters: it is chosen, or no more."""
        if self.at_rest and campaign in self._campaign.every:
            self._errand = several.choose(self._errand, campaign)
            self.changed.emit()

    @Slot()
    def begin(self) -> None:
        """Tap on the attract screen; where there are several posters, one has to be chosen."""
        if not self.at_rest:
            return
        self._look_at_the_hour()
        if len(self._campaign.every) == 1:
            self._errand = several.Errand(tuple(self._campaign.every))
        if self._errand.chosen:
            self._errand = several.set_out(self._errand)
            self._go(visit.begin(self._state))

    @Slot()
    def goOn(self) -> None:
        """To the next campaign that was chosen, signed or not; after the last to the receipts."""
        if not self._errand.several:
            self.nextPerson()
            return
        state, self._errand = several.go_on(self._state, self._errand, self._campaign.every)
        self._go(state)

    @Slot(str)
    def lookUp(self, campaign: str) -> None:
        """A receipt was tapped: show the thanks for that campaign once more."""
        state, self._errand = several.look_up(self._state, self._errand, campaign)
        self._go(state)

    @Slot(str)
    def read(self, page: visit.Page) -> None:
        """Open a page of the story."""
        self._go(visit.read(self._state, page))

    @Slot()
    def sign(self) -> None:
        """“Sign the petition”."""
        self._start("signature")

    @Slot()
    def keepPosted(self) -> None:
        """“Only keep me posted”."""
        self._start("subscription")

    def _start(self, kind: Kind) -> None:
        if self._taking != Taking.OPEN:
            return
        campaign = self._campaign.campaign
        state = visit.start(self._state, campaign, kind, self._where())
        self._go(several.shortened(state, campaign, self._errand))

    @Slot()
    def showActions(self) -> None:
        """“Just show me the actions”."""
        self._go(visit.show_actions(self._state))

    @Slot(str, str)
    def enter(self, name: form.FieldName, text: str) -> None:
        """Take what stands in a field."""
        if self.value(name) != text:
            self._go(visit.enter(self._state, name, text))

    @Slot(str, int, str)
    def enterPart(self, name: form.FieldName, part: int, text: str) -> None:
        """Take the year (0), the month (1) or the day (2) of a date."""
        parts = [*self.value(name).split("-"), "", "", ""][:3]
        parts[part] = text.replace("-", "")
        self.enter(name, "-".join(parts) if any(parts) else "")

    @Slot(str, str)
    def toggle(self, name: form.FieldName, choice: str) -> None:
        """Choose one more of several answers, or no longer."""
        signing = words.form_of(self._state)
        chosen = signing.draft.answer(name) if signing else None
        before = chosen if isinstance(chosen, tuple) else ()
        after = tuple(one for one in before if one != choice)
        self._go(visit.enter(self._state, name, after if choice in before else (*before, choice)))

    def draw(self, name: form.FieldName, strokes: Sequence[Raw]) -> None:
        """Take a drawn signature, in units of its box; no strokes take it back."""
        self._go(visit.enter(self._state, name, drawn(strokes)))

    def strokes(self, name: form.FieldName) -> Sequence[Stroke]:
        """Return what was drawn."""
        signing = words.form_of(self._state)
        answer = signing.draft.answer(name) if signing else None
        return answer.strokes if isinstance(answer, Drawing) else ()

    @Slot(bool)
    def answer(self, yes: bool) -> None:
        """Yes or No to the question on the screen."""
        signing = words.form_of(self._state)
        if signing is not None and words.asks_consent(signing):
            self._go(visit.enter(self._state, signing.step, yes))

    @Slot()
    def advance(self) -> None:
        """“Next”, and at the last step the signature itself."""
        self._go_on(visit.advance(self._state, self._campaign.campaign, self._doubts()))

    @Slot()
    def takeInstead(self) -> None:
        """“Use ada@gmail.com”."""
        self._go_on(visit.take_instead(self._state, self._campaign.campaign, self._doubts()))

    @Slot()
    def lookAgain(self) -> None:
        """“Change it”."""
        self._go(visit.look_again(self._state))

    def _go_on(self, state: visit.State) -> None:
        if isinstance(state, visit.Saving):
            state = visit.recorded(state, self._record(state.signing))
        self._go(state)
        self._store_first()
        if isinstance(state, visit.Signing) and (state.problems or state.doubt):
            self.problemsFound.emit()

    @Slot()
    def back(self) -> None:
        """One step back; from the story of a further campaign to the one before it."""
        before = several.step_back(self._state, self._errand, self._campaign.every)
        if before is not None:
            state, self._errand = before
            self._go(state)
        else:
            self._go(visit.back(self._state))

    @Slot()
    def fix(self) -> None:
        """“Fix a mistake”."""
        self._go(visit.fix(self._state, self._campaign.campaign))

    @Slot()
    def askRemoval(self) -> None:
        """“Remove my signature”."""
        self._go(visit.ask_removal(self._state))

    @Slot()
    def remove(self) -> None:
        """“Yes, remove it”."""
        self._go(visit.remove(self._state))
        self._store_first()

    @Slot()
    def retry(self) -> None:
        """“Try again” on the trouble screen."""
        under_way = visit.under_way(self._state)
        self._go(visit.retry(self._state))
        if not under_way:
            self._store()

    @Slot()
    def nextPerson(self) -> None:
        """Forget this visit and show the poster."""
        self._go(visit.end(self._state))
        self.forget_choice()
        if isinstance(self._state, visit.Trouble):  # a try is under way: none that still waits
            self._records.call_off()

    @Slot()
    def stillHere(self) -> None:
        """“I am still here”."""
        self._go(visit.resume(self._state))

    @Slot()
    def touched(self) -> None:
        """Somebody touched the screen or a key: the patience starts anew."""
        if not isinstance(self._state, visit.StillThere):
            self._restart_patience()

    @Slot()
    def tick(self) -> None:
        """One second has passed."""
        self._patience.tick()

    @Slot()
    def _go_idle(self) -> None:
        if self._errand.left and isinstance(self._state, visit.Thanks | visit.Removed):
            self._go(visit.StillThere(self._state))
        elif (state := visit.go_idle(self._state)) != self._state:
            self._go(state, how="timed-out")

    @Slot()
    def try_again(self) -> None:
        """Some seconds have passed on the trouble screen: what failed is tried again.

        Nothing shows of it, and it is no touch: the patience runs on.
        """
        if not visit.under_way(self._state):
            self._state = visit.try_by_itself(self._state)
            self._store()

    # What becomes of it.

    def _store_first(self) -> None:
        self._tries = 0
        self._since_tap = Stopwatch()
        self._store()

    def _store(self) -> None:
        """Hand over what the state says is on its way to the disk, or off it."""
        self._tries += 1
        match visit.under_way(self._state):
            case visit.Saving(visit.Signing(correcting=visit.Thanks(old)), Signature() as new):
                self._records.correct(old, new, self._was_saved, self._has_failed)
            case visit.Saving(record=Signature() as record):
                self._records.save(record, self._was_saved, self._has_failed)
            case visit.Removing(thanks):
                self._records.remove(thanks.saved, self._was_removed, self._has_failed)
            case _:
                pass

    def _record(self, signing: visit.Signing) -> Signature:
        return form.sign(
            signing.draft,
            self._campaign.campaign,
            self._campaign.wording,
            self._place,
            self._clock(),
            kind=signing.kind,
        )

    def _was_saved(self, number: int | None) -> None:
        self._set_signed_today(self._campaign.campaign.id, number)
        what = {"save": "saved", "correction": "corrected"}.get(
            words.attempt_of(self._state), "saved"
        )
        self._note(what, tries=self._tries, ms=self._since_tap.ms)
        state = visit.saved(self._state, number or 0)
        if isinstance(state, visit.Thanks):
            self._errand = several.learn(self._errand, self._campaign.campaign, state)
        self._go(state)

    def _was_removed(self, number: int | None) -> None:
        self._set_signed_today(self._campaign.campaign.id, number)
        self._note("removed", tries=self._tries, ms=self._since_tap.ms)
        self._errand = several.unlearn(self._errand, self._campaign.campaign.id)
        self._go(visit.removed(self._state))

    def _has_failed(self, error: KioskError) -> None:
        failed = f"{words.attempt_of(self._state)}-failed"
        quiet = isinstance(self._state, visit.Trouble) and not self._state.given_up
        if not (quiet and str(error) == self._trouble):
            self._note(failed, kind=kind_of(error), ms=self._since_tap.ms)
        self._trouble = str(error)
        if quiet:
            self._state = visit.failed(self._state)
            self.changed.emit()
        else:
            self._go(visit.failed(self._state))

    def _count_failed(self, error: KioskError) -> None:
        self._note("count-failed", kind=kind_of(error))

    def _note(self, event: str, **codes: str | int) -> None:
        self.happened.emit(event, codes)

    def _set_signed_today(self, campaign: str, number: int | None) -> None:
        if number is not None:
            self._signed_today[campaign] = number
            self.signedTodayChanged.emit()

    def _go(self, state: visit.State, how: str = "") -> None:
        """Show a state; `how` the visit ends, if it does and the state before does not tell."""
        was = self._state
        self._state = state
        self._restart_patience()
        in_trouble = isinstance(state, visit.Trouble)
        self._trying_again.start() if in_trouble else self._trying_again.stop()
        if isinstance(was, visit.Attract) and state != was:
            self._since_begin = Stopwatch()
            self._note("visit-started")
        if isinstance(state, visit.Attract) and state != was:
            self._trouble = ""
            self._errand = several.Errand()
            self._look_at_the_hour()
            self.ended.emit()
            screen, how = words.screen_of(was).lower(), how or words.ending_of(was)
            self._note("visit-ended", how=how, screen=screen, ms=self._since_begin.ms)
        self._campaign.show(self._errand.current)
        self.changed.emit()
        if words.step_of(state) != words.step_of(was):
            self.stepChanged.emit()

    def forget_choice(self) -> None:
        """Nobody has touched the poster for a while: nothing is chosen."""
        if self.at_rest and self._errand.chosen:
            self._errand = several.Errand()
            self.changed.emit()

    def _taking_now(self) -> dict[str, Taking]:
        now, every = self._clock().astimezone(), self._campaign.every.values()
        return {campaign.id: taking(campaign.facts.hours, now) for campaign in every}

    def _look_at_the_hour(self) -> None:
        """Open or close; whoever came while signatures were taken may sign, how late it gets."""
        if self.at_rest or self._taking != Taking.OPEN:
            self._look_at_other_hours()

    def _look_at_other_hours(self) -> None:
        before = self._taking, self._taking_for
        self._taking_for = self._taking_now()
        self._taking = self._taking_for[self._campaign.campaign.id]
        if before != (self._taking, self._taking_for):
            self.takingChanged.emit()

    def _restart_patience(self) -> None:
        self._patience.restart(visit.patience(self._state, self._idle_seconds))

    # What QML reads.

    def _where(self) -> str:
        """Return the country this kiosk was set to, else that of the campaign on screen."""
        return self._country or self._campaign.campaign.facts.country

    def value(self, name: form.FieldName) -> str:
        """Return what stands in a field."""
        signing = words.form_of(self._state)
        answer = signing.draft.answer(name) if signing else ""
        return answer if isinstance(answer, str) else ""

    @Slot(str, result=bool)
    def asks(self, name: form.FieldName) -> bool:
        """Whether the step on screen asks for a field that the campaign shows."""
        signing = words.form_of(self._state)
        if signing is None or name not in visit.fields_of(signing.step):
            return False
        campaign = self._campaign.campaign
        hidden = getattr(campaign.facts.fields, name, "required") == "hidden"
        known = signing.correcting is None and name in several.known_fields(
            campaign, signing.kind, self._errand
        )
        return not hidden and not known

    @Slot(str, result=bool)
    def needs(self, name: form.FieldName) -> bool:
        """Whether a field may not stay empty."""
        signing = words.form_of(self._state)
        return signing is not None and form.needed(name, self._campaign.campaign, signing.kind)

    def _form_value(self, read: Callable[[visit.Signing], Any], empty: Any) -> Any:
        signing = words.form_of(self._state)
        return read(signing) if signing else empty

    def _thanks_value(self, read: Callable[[visit.Thanks], Any], empty: Any) -> Any:
        thanks = words.thanks_of(self._state)
        return read(thanks) if thanks else empty

    screen = Property(str, lambda s: words.screen_of(s._state), notify=changed)
    page = Property(str, lambda s: words.page_of(s._state), notify=changed)
    stillThere = Property(bool, lambda s: isinstance(s._state, visit.StillThere), notify=changed)
    secondsLeft = Property(int, lambda s: s._patience.left, notify=secondsLeftChanged)
    signedToday = Property(
        int, lambda s: s._signed_today[s._campaign.campaign.id], notify=signedTodayChanged
    )
    signedTodayFor = Property(dict, lambda s: s._signed_today, notify=signedTodayChanged)
    taking = Property(str, lambda s: str(s._taking), notify=takingChanged)
    takingFor = Property(
        dict, lambda s: {one: str(how) for one, how in s._taking_for.items()}, notify=takingChanged
    )
    chosen = Property(list, lambda s: list(s._errand.chosen), notify=changed)
    several = Property(bool, lambda s: s._errand.several, notify=changed)
    nextCampaign = Property(str, lambda s: next(iter(s._errand.left), ""), notify=changed)
    receipts = Property(list, lambda s: words.receipts_of(s._errand), notify=changed)
    practice = Property(bool, lambda s: s._practice, constant=True)
    country = Property(str, _where, notify=changed)
    step = Property(str, lambda s: words.step_of(s._state), notify=stepChanged)
    attempt = Property(str, lambda s: words.attempt_of(s._state), notify=changed)
    trouble = Property(str, lambda s: s._trouble, notify=changed)
    stepNumber = Property(int, lambda s: s._form_value(lambda f: f.at + 1, 0), notify=changed)
    stepCount = Property(int, lambda s: s._form_value(lambda f: len(f.steps), 0), notify=changed)
    lastStep = Property(bool, lambda s: s._form_value(lambda f: f.is_last, False), notify=changed)
    correcting = Property(
        bool, lambda s: s._form_value(lambda f: f.correcting is not None, False), notify=changed
    )
    draft = Property(dict, lambda s: words.draft_of(s._state), notify=changed)
    problems = Property(dict, lambda s: words.problems_of(s._state), notify=changed)
    doubt = Property(dict, lambda s: words.doubt_of(s._state), notify=changed)
    consented = Property(str, lambda s: words.answer_of(s._state), notify=changed)
    busy = Property(bool, lambda s: words.is_busy(s._state), notify=changed)
    signedName = Property(str, lambda s: words.name_of(s._state), notify=changed)
    firstName = Property(
        str, lambda s: s._thanks_value(lambda t: t.saved.first_name, ""), notify=changed
    )
    receipt = Property(
        str, lambda s: s._thanks_value(lambda t: t.saved.receipt, ""), notify=changed
    )
    number = Property(int, lambda s: s._thanks_value(lambda t: t.number, 0), notify=changed)
    subscribed = Property(
        bool,
        lambda s: s._thanks_value(lambda t: t.saved.kind == "subscription", False),
        notify=changed,
    )
    removed = Property(
        bool, lambda s: isinstance(words.shown(s._state), visit.Removed), notify=changed
    )
