"""Visit after visit at random: no thanks without a commit, nothing of one visit in the next."""

from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from kiosk.signing import visit
from kiosk.signing.form import Draft, FieldName
from kiosk.signing.signature import Kind, Signature
from kiosk.signing.visit import (
    Attract,
    ConfirmRemoval,
    Removing,
    Saving,
    Signing,
    State,
    Step,
    StillThere,
    Thanks,
    Trouble,
)
from tests.signing.samples import CAMPAIGN, record

FIELDS: list[FieldName] = ["first_name", "last_name", "email", "postal_code", "country"]


class Visits(RuleBasedStateMachine):
    """One kiosk, touched at random; the store answers whenever it likes."""

    def __init__(self) -> None:
        super().__init__()
        self.state: State = Attract()
        self.visitor = 0
        self.committed: list[Signature] = []

    def go(self, to: State) -> None:
        """Take a step that is not the store's: a save under way does not move.

        One that is tried again by itself may come to be seen, or be given up; it stays under way.
        """
        assert visit.under_way(to) == (visit.under_way(self.state) or visit.under_way(to))
        if isinstance(self.state, Saving | Removing):
            assert to == self.state
        if isinstance(to, Attract) and not isinstance(self.state, Attract):
            self.visitor += 1
            self.committed.clear()
        self.state = to

    @property
    def mark(self) -> str:
        """What this visitor, and nobody else, types."""
        return f"visitor{self.visitor}x"

    @rule()
    def begin(self) -> None:
        self.go(visit.begin(self.state))

    @rule(page=st.sampled_from(["summary", "whole", "sources", "who"]))
    def read(self, page: visit.Page) -> None:
        self.go(visit.read(self.state, page))

    @rule(kind=st.sampled_from(["signature", "subscription"]))
    def start(self, kind: Kind) -> None:
        self.go(visit.start(self.state, CAMPAIGN, kind, "CA"))

    @rule()
    def show_actions(self) -> None:
        self.go(visit.show_actions(self.state))

    @rule(name=st.sampled_from(FIELDS), filled=st.booleans())
    def type_anywhere(self, name: FieldName, filled: bool) -> None:
        self.go(visit.enter(self.state, name, self.mark if filled else ""))

    @rule(updates=st.booleans())
    def answer_step(self, updates: bool) -> None:
        if not isinstance(self.state, Signing):
            return
        for name in visit.fields_of(self.state.step):
            words = f"{self.mark}@example.org" if name == "email" else self.mark
            self.go(visit.enter(self.state, name, updates if name == Step.UPDATES else words))

    @rule(updates=st.booleans())
    def answer_step_and_advance(self, updates: bool) -> None:
        self.answer_step(updates)
        self.advance()

    @rule(updates=st.booleans())
    def come_and_fill_in_everything(self, updates: bool) -> None:
        self.begin()
        self.start("signature")
        while isinstance(self.state, Signing):
            self.answer_step_and_advance(updates)

    @rule()
    def advance(self) -> None:
        before = self.state
        self.go(visit.advance(before, CAMPAIGN))
        if isinstance(before, Signing):
            after = self.state.signing if isinstance(self.state, Saving) else self.state
            assert isinstance(after, Signing)
            given = after.draft.consents
            assert after.draft == replace(before.draft.tidied(), consents=given)
            assert given in (before.draft.consents, {"updates": True})

    @rule()
    def back(self) -> None:
        before = self.state
        self.go(visit.back(before))
        if isinstance(before, Signing) and before.at > 0:
            assert isinstance(self.state, Signing)
            assert self.state.draft == before.draft

    @rule()
    def fix(self) -> None:
        self.go(visit.fix(self.state, CAMPAIGN))

    @rule()
    def ask_removal(self) -> None:
        self.go(visit.ask_removal(self.state))

    @rule()
    def remove(self) -> None:
        self.go(visit.remove(self.state))

    @rule()
    def retry(self) -> None:
        self.go(visit.retry(self.state))

    @rule()
    def try_by_itself(self) -> None:
        before = self.state
        self.go(visit.try_by_itself(before))
        if isinstance(before, Trouble):
            assert isinstance(self.state, Trouble)
            assert visit.under_way(self.state) == before.interrupted

    @rule()
    def end(self) -> None:
        before = self.state
        self.go(visit.end(before))
        if isinstance(before, Trouble) and isinstance(self.state, Trouble):
            assert self.state.given_up
            assert visit.failed(self.state) == Attract()

    @rule()
    def wait(self) -> None:
        self.go(visit.go_idle(self.state))

    @rule()
    def wait_and_come_back(self) -> None:
        before = self.state
        covered = visit.go_idle(before)
        if isinstance(covered, StillThere) and not isinstance(before, StillThere):
            assert visit.resume(covered) == before

    @rule()
    def resume(self) -> None:
        self.go(visit.resume(self.state))

    @rule()
    def store_committed(self) -> None:
        state = visit.recorded(self.state, record(self.draft(), self.kind()))
        under_way = visit.under_way(state)
        if isinstance(under_way, Saving) and under_way.record is not None:
            self.committed.append(under_way.record)
            self.state = visit.saved(state, 1)
            assert isinstance(self.state, Thanks)
            assert self.state.saved == under_way.record
        else:
            self.go(visit.saved(self.state, 1))

    @rule()
    def store_removed(self) -> None:
        if isinstance(visit.under_way(self.state), Removing):
            self.state = visit.removed(self.state)
        else:
            self.go(visit.removed(self.state))

    @rule()
    def store_failed(self) -> None:
        before = self.state
        match before:
            case Saving() | Removing():
                self.state = visit.failed(before)
                assert self.state == Trouble(before)
                assert visit.retry(self.state) == before
            case Trouble(interrupted, trying=True):
                self.state = visit.failed(before)
                assert self.state == (Attract() if before.given_up else Trouble(interrupted))
                if before.given_up:
                    self.visitor += 1
                    self.committed.clear()
            case _:
                self.go(visit.failed(before))

    @rule(updates=st.booleans())
    def come_into_trouble_and_out_again(self, updates: bool) -> None:
        """Often enough: the way there is long."""
        self.come_and_fill_in_everything(updates)
        if isinstance(self.state, Saving):
            self.state = visit.recorded(self.state, record(self.draft(), self.kind()))
            self.store_failed()
            self.try_by_itself()

    def draft(self) -> Draft:
        """What was filled in, where something is being saved."""
        return self.state.signing.draft if isinstance(self.state, Saving) else Draft()

    def kind(self) -> Kind:
        """What is being saved, if anything."""
        return self.state.signing.kind if isinstance(self.state, Saving) else "signature"

    def thanked_for(self) -> list[Signature]:
        """The record the screen speaks of, if it thanks."""
        match self.state:
            case Thanks() as thanks:
                return [thanks.saved]
            case ConfirmRemoval(thanks=thanks) | Removing(thanks=thanks):
                return [thanks.saved]
            case _:
                return []

    @invariant()
    def thanks_only_for_what_was_committed(self) -> None:
        assert all(signature in self.committed for signature in self.thanked_for())

    @invariant()
    def the_poster_knows_nobody(self) -> None:
        if isinstance(self.state, Attract):
            assert repr(self.state) == "Attract()"

    @invariant()
    def nothing_of_an_earlier_visit_is_left(self) -> None:
        words = repr(self.state)
        assert not any(f"visitor{earlier}x" in words for earlier in range(self.visitor))

    @invariant()
    def the_form_is_at_one_of_its_steps_with_problems_of_that_step(self) -> None:
        if isinstance(self.state, Signing):
            assert 0 <= self.state.at < len(self.state.steps)
            asked = visit.fields_of(self.state.step)
            assert {name for name, _ in self.state.problems} <= set(asked)

    @invariant()
    def only_what_a_tap_may_interrupt_is_covered(self) -> None:
        if isinstance(self.state, StillThere):
            assert not isinstance(self.state.interrupted, Saving | Removing | Thanks)
            assert visit.under_way(self.state.interrupted) is None

    @invariant()
    def a_state_waits_for_ever_only_on_the_poster_or_the_disk(self) -> None:
        for_ever = visit.patience(self.state) is None
        given_up = isinstance(self.state, Trouble) and self.state.given_up
        assert for_ever == (isinstance(self.state, Attract | Saving | Removing) or given_up)


TestVisits = Visits.TestCase
TestVisits.settings = settings(max_examples=150, stateful_step_count=60, deadline=None)
