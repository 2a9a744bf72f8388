"""The visit: where every tap leads from every state, and what is never lost or shown too early."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from kiosk.signing import visit
from kiosk.signing.doubts import Doubt, Question
from kiosk.signing.form import TEXT_FIELDS, Draft, FieldName, Problem
from kiosk.signing.signature import Signature
from kiosk.signing.visit import (
    Actions,
    Attract,
    ConfirmRemoval,
    Reading,
    Removed,
    Removing,
    Saving,
    Signing,
    State,
    Step,
    StillThere,
    Thanks,
    Trouble,
)
from tests.signing.samples import (
    ADA,
    CAMPAIGN,
    campaign_with,
    campaign_without_question,
    record,
)

Problems = tuple[tuple[FieldName, str], ...]

STEPS = (Step.NAME, Step.EMAIL, Step.PLACE, Step.UPDATES)
SHORT = (Step.EMAIL, Step.KEEP_POSTED)
SAVED = record()
AGAIN = record(replace(ADA, first_name="Augusta"))

ATTRACT = Attract()
SUMMARY = Reading()
WHOLE = Reading("whole")
FIRST = Signing("signature", STEPS, draft=Draft(country="CA"))
ASKED = Signing(
    "signature",
    STEPS,
    1,
    replace(ADA, email="ada@gmial.com"),
    doubt=Doubt("email", Question.MEANT, "ada@gmail.com"),
)
MIDDLE = Signing("signature", STEPS, 2, ADA)
TROUBLED = Signing(
    "signature",
    STEPS,
    1,
    replace(ADA, email="ada"),
    (("email", str(Problem.EMAIL_NO_AT)),),
)
LAST = Signing("signature", STEPS, 3, ADA)
POSTED = Signing("subscription", SHORT, 1, Draft(email="ada@example.org", country="CA"))
SAVING = Saving(LAST, SAVED)
THANKS = Thanks(SAVED, ADA, 7)
FIXING = Signing("signature", STEPS, 0, ADA, correcting=THANKS)
CONFIRM = ConfirmRemoval(THANKS)
REMOVING = Removing(THANKS)
REMOVED = Removed()
ACTIONS = Actions()
UNSAVED = Trouble(SAVING)
UNREMOVED = Trouble(REMOVING)
TRYING = Trouble(SAVING, trying=True)
TRYING_REMOVAL = Trouble(REMOVING, trying=True)
GIVEN_UP = Trouble(SAVING, trying=True, given_up=True)
COVERED = StillThere(MIDDLE)

STATES: dict[str, State] = {
    "attract": ATTRACT,
    "summary": SUMMARY,
    "whole": WHOLE,
    "first": FIRST,
    "asked": ASKED,
    "middle": MIDDLE,
    "troubled": TROUBLED,
    "last": LAST,
    "posted": POSTED,
    "fixing": FIXING,
    "saving": SAVING,
    "thanks": THANKS,
    "confirm": CONFIRM,
    "removing": REMOVING,
    "removed": REMOVED,
    "actions": ACTIONS,
    "unsaved": UNSAVED,
    "unremoved": UNREMOVED,
    "trying": TRYING,
    "trying removal": TRYING_REMOVAL,
    "given up": GIVEN_UP,
    "covered": COVERED,
}

TAPS: dict[str, Callable[[State], State]] = {
    "begin": visit.begin,
    "read": lambda s: visit.read(s, "sources"),
    "sign": lambda s: visit.start(s, CAMPAIGN, "signature", "CA"),
    "subscribe": lambda s: visit.start(s, CAMPAIGN, "subscription", "CA"),
    "show actions": visit.show_actions,
    "type": lambda s: visit.enter(s, "email", "a@example.org"),
    "advance": lambda s: visit.advance(s, CAMPAIGN),
    "take instead": lambda s: visit.take_instead(s, CAMPAIGN),
    "look again": visit.look_again,
    "back": visit.back,
    "record": lambda s: visit.recorded(s, AGAIN),
    "saved": lambda s: visit.saved(s, 8),
    "removed": visit.removed,
    "failed": visit.failed,
    "retry": visit.retry,
    "try by itself": visit.try_by_itself,
    "fix": lambda s: visit.fix(s, CAMPAIGN),
    "ask removal": visit.ask_removal,
    "remove": visit.remove,
    "go idle": visit.go_idle,
    "resume": visit.resume,
    "end": visit.end,
}

SUBSCRIBING = Signing("subscription", SHORT)
NO_NAME: Problems = (("first_name", str(Problem.MISSING_FIRST_NAME)),)


def typed(signing: Signing, **changes: Any) -> Signing:
    """The form with another address in it."""
    return replace(signing, draft=replace(signing.draft, email="a@example.org"), **changes)


# Everything that leads anywhere. What is not here leaves the state as it is.
TABLE: dict[str, dict[str, State]] = {
    "attract": {"begin": SUMMARY, "sign": FIRST, "subscribe": SUBSCRIBING},
    "summary": {
        "read": Reading("sources"),
        "sign": FIRST,
        "subscribe": SUBSCRIBING,
        "show actions": ACTIONS,
        "back": ATTRACT,
        "go idle": StillThere(SUMMARY),
        "end": ATTRACT,
    },
    "whole": {
        "read": Reading("sources"),
        "sign": FIRST,
        "subscribe": SUBSCRIBING,
        "show actions": ACTIONS,
        "back": SUMMARY,
        "go idle": StillThere(WHOLE),
        "end": ATTRACT,
    },
    "first": {
        "type": typed(FIRST),
        "advance": replace(FIRST, problems=NO_NAME),
        "back": Reading(draft=FIRST.draft),
        "go idle": StillThere(FIRST),
        "end": ATTRACT,
    },
    "asked": {
        "type": typed(ASKED, doubt=None),
        "advance": replace(MIDDLE, draft=ASKED.draft),
        "take instead": replace(MIDDLE, draft=replace(ADA, email="ada@gmail.com")),
        "look again": replace(ASKED, doubt=None),
        "back": replace(ASKED, at=0, doubt=None),
        "go idle": StillThere(ASKED),
        "end": ATTRACT,
    },
    "middle": {
        "type": typed(MIDDLE),
        "advance": LAST,
        "back": replace(MIDDLE, at=1),
        "go idle": StillThere(MIDDLE),
        "end": ATTRACT,
    },
    "troubled": {
        "type": typed(TROUBLED, problems=()),
        "back": replace(TROUBLED, at=0, problems=()),
        "go idle": StillThere(TROUBLED),
        "end": ATTRACT,
    },
    "last": {
        "type": typed(LAST),
        "advance": Saving(LAST),
        "back": MIDDLE,
        "go idle": StillThere(LAST),
        "end": ATTRACT,
    },
    "posted": {
        "type": typed(POSTED),
        "advance": Saving(replace(POSTED, draft=replace(POSTED.draft, consents={"updates": True}))),
        "back": replace(POSTED, at=0),
        "go idle": StillThere(POSTED),
        "end": ATTRACT,
    },
    "fixing": {
        "type": typed(FIXING),
        "advance": replace(FIXING, at=1),
        "back": THANKS,
        "go idle": StillThere(FIXING),
        "end": ATTRACT,
    },
    "saving": {"saved": Thanks(SAVED, ADA, 8), "failed": UNSAVED},
    "thanks": {
        "fix": FIXING,
        "ask removal": CONFIRM,
        "go idle": ATTRACT,
        "end": ATTRACT,
    },
    "confirm": {"remove": REMOVING, "back": THANKS, "go idle": ATTRACT, "end": ATTRACT},
    "removing": {"removed": REMOVED, "failed": UNREMOVED},
    "removed": {"go idle": ATTRACT, "end": ATTRACT},
    "actions": {
        "read": Reading("sources"),
        "sign": FIRST,
        "subscribe": SUBSCRIBING,
        "back": SUMMARY,
        "go idle": StillThere(ACTIONS),
        "end": ATTRACT,
    },
    "unsaved": {
        "retry": SAVING,
        "try by itself": TRYING,
        "go idle": StillThere(UNSAVED),
        "end": ATTRACT,
    },
    "unremoved": {
        "retry": REMOVING,
        "try by itself": TRYING_REMOVAL,
        "go idle": StillThere(UNREMOVED),
        "end": ATTRACT,
    },
    "trying": {
        "saved": Thanks(SAVED, ADA, 8),
        "failed": UNSAVED,
        "retry": SAVING,
        "end": GIVEN_UP,
    },
    "trying removal": {
        "removed": REMOVED,
        "failed": UNREMOVED,
        "retry": REMOVING,
        "end": replace(TRYING_REMOVAL, given_up=True),
    },
    "given up": {"saved": Thanks(SAVED, ADA, 8), "failed": ATTRACT},
    "covered": {"resume": MIDDLE, "go idle": ATTRACT, "end": ATTRACT},
}

IN_TROUBLE = ("unsaved", "unremoved")
UNDER_WAY = {"saving", "removing", "trying", "trying removal", "given up"}
INTERRUPTIBLE = [name for name in STATES if "go idle" in TABLE[name] and name not in
                 ("thanks", "confirm", "removed", "covered")]  # fmt: skip


@pytest.mark.parametrize("tap", TAPS)
@pytest.mark.parametrize("name", STATES)
def test_every_tap_in_every_state_leads_where_it_should_or_nowhere(name: str, tap: str) -> None:
    state = STATES[name]

    assert TAPS[tap](state) == TABLE[name].get(tap, state)


@pytest.mark.parametrize("name", INTERRUPTIBLE)
def test_a_tap_on_still_there_restores_exactly(name: str) -> None:
    state = STATES[name]

    assert isinstance(visit.go_idle(state), StillThere)
    assert visit.resume(visit.go_idle(state)) == state


@pytest.mark.parametrize("name", INTERRUPTIBLE)
def test_nobody_answering_wipes_everything(name: str) -> None:
    assert visit.go_idle(visit.go_idle(STATES[name])) == Attract()


@pytest.mark.parametrize("name", sorted(STATES.keys() - UNDER_WAY))
def test_the_end_forgets_everything(name: str) -> None:
    assert repr(visit.end(STATES[name])) == "Attract()"


@pytest.mark.parametrize("name", ["saving", "removing", "given up"])
def test_what_is_on_its_way_to_the_disk_is_waited_for(name: str) -> None:
    allowed = {"removed", "failed"} if name == "removing" else {"saved", "failed"}
    left = {tap for tap, go in TAPS.items() if go(STATES[name]) != STATES[name]}

    assert left == allowed


def test_thanks_comes_from_a_commit_alone() -> None:
    thanked = {
        (name, tap)
        for name, state in STATES.items()
        for tap, go in TAPS.items()
        if isinstance(go(state), Thanks) and not isinstance(state, Thanks)
    }

    assert thanked == {
        *((name, "saved") for name in ("saving", "trying", "given up")),
        ("fixing", "back"),
        ("confirm", "back"),
    }


def test_a_try_by_itself_changes_nothing_that_shows() -> None:
    trying = visit.try_by_itself(UNSAVED)

    assert visit.under_way(trying) == SAVING
    assert visit.failed(trying) == UNSAVED
    assert visit.patience(trying) == visit.patience(UNSAVED)


def test_who_gives_up_during_a_try_is_forgotten_when_it_fails_and_told_when_it_worked() -> None:
    given_up = visit.end(visit.try_by_itself(UNSAVED))

    assert repr(visit.failed(given_up)) == "Attract()"
    assert visit.saved(given_up, 7) == THANKS
    leaving = visit.end(visit.try_by_itself(UNREMOVED))
    assert repr(visit.failed(leaving)) == "Attract()"
    assert visit.removed(leaving) == REMOVED


def fill(state: State, draft: Draft) -> State:
    """Type every answer of `draft` where its step asks for it, as a person does."""
    for _ in STEPS:
        if not isinstance(state, Signing):
            return state
        for name in visit.fields_of(state.step):
            answer = draft.answer(name)
            assert answer is not None
            state = visit.enter(state, name, answer)
        state = visit.advance(state, CAMPAIGN)
    return state


def test_a_whole_visit_from_the_poster_to_the_thanks() -> None:
    state = visit.start(visit.begin(Attract()), CAMPAIGN, "signature", "CA")
    state = fill(state, ADA)

    assert isinstance(state, Saving)
    assert state.signing.draft == ADA
    assert visit.saved(visit.recorded(state, SAVED), 7) == THANKS


def test_the_first_field_is_two_taps_away() -> None:
    state = visit.start(visit.begin(Attract()), CAMPAIGN, "signature", "CA")

    assert isinstance(state, Signing)
    assert state.step is Step.NAME


def test_a_mistake_is_fixed_with_everything_still_there_and_saved_again() -> None:
    state = visit.fix(THANKS, CAMPAIGN)
    state = fill(state, replace(ADA, first_name="Augusta"))

    assert isinstance(state, Saving)
    assert state.signing.correcting == THANKS
    assert state.signing.draft.first_name == "Augusta"
    state = visit.recorded(state, AGAIN)
    assert isinstance(state, Saving)
    thanks = visit.saved(state, 7)
    assert isinstance(thanks, Thanks)
    assert thanks.draft == state.signing.draft
    assert thanks.saved.first_name == "Augusta"
    assert (thanks.saved.id, thanks.saved.receipt) == (SAVED.id, SAVED.receipt)


def test_nobody_is_thanked_for_a_record_that_was_never_made() -> None:
    assert visit.saved(Saving(LAST), 7) == Saving(LAST)


def test_trying_again_keeps_the_record_that_may_be_on_the_disk_already() -> None:
    state = visit.retry(visit.failed(visit.recorded(Saving(LAST), SAVED)))

    assert visit.recorded(state, AGAIN) == Saving(LAST, SAVED)


def test_whoever_only_wants_news_after_all_leaves_no_name_there() -> None:
    left = visit.back(replace(FIRST, draft=replace(ADA, own={"size": "3"})))
    state = visit.start(left, CAMPAIGN, "subscription", "CA")

    assert isinstance(state, Signing)
    assert state.draft == Draft(email=ADA.email)


def test_a_subscription_is_fixed_as_a_subscription() -> None:
    saved = record(kind="subscription")
    state = visit.fix(Thanks(saved, POSTED.draft), CAMPAIGN)

    assert isinstance(state, Signing)
    assert (state.kind, state.steps) == ("subscription", SHORT)


def test_a_problem_stops_the_step_and_loses_nothing() -> None:
    state = replace(TROUBLED, problems=())
    stopped = visit.advance(state, CAMPAIGN)

    assert isinstance(stopped, Signing)
    assert stopped.at == state.at
    assert stopped.problems == (("email", str(Problem.EMAIL_NO_AT)),)
    assert stopped.draft == state.draft


def test_typing_takes_away_the_problem_of_its_own_field_only() -> None:
    both: Problems = (("first_name", "one"), ("last_name", "two"))
    state = visit.enter(replace(FIRST, problems=both), "first_name", "A")

    assert isinstance(state, Signing)
    assert state.problems == (("last_name", "two"),)


def test_back_and_forth_in_the_form_keeps_every_answer() -> None:
    state: State = LAST
    for _ in range(3):
        state = visit.back(state)
        assert isinstance(state, Signing)
        assert state.draft == ADA
    for _ in range(3):
        state = visit.advance(state, CAMPAIGN)

    assert state == LAST


def test_answers_are_tidied_when_the_step_is_left() -> None:
    state = visit.enter(FIRST, "first_name", "  Zoe\u0308\n ")
    state = visit.advance(state, CAMPAIGN)

    assert isinstance(state, Signing)
    assert state.draft.first_name == "Zoë"


def test_neither_yes_nor_no_is_chosen_beforehand_and_one_is_needed() -> None:
    assert FIRST.draft.consents == {}
    state = visit.advance(replace(LAST, draft=replace(ADA, consents={})), CAMPAIGN)

    assert isinstance(state, Signing)
    assert state.problems == ((str(Step.UPDATES), str(Problem.MISSING_YES_NO)),)


def test_a_campaign_without_a_question_can_be_signed() -> None:
    campaign = campaign_without_question()
    state = visit.advance(replace(LAST, draft=replace(ADA, consents={})), campaign)

    assert isinstance(state, Saving)
    assert state.signing.draft.consents == {}


def test_a_failed_save_can_be_tried_again_with_everything_typed() -> None:
    state = visit.saved(visit.retry(visit.failed(SAVING)), 7)

    assert state == THANKS


@pytest.mark.parametrize(
    ("hidden", "steps"),
    [
        ((), STEPS),
        (("last_name",), STEPS),
        (("first_name", "last_name"), (Step.EMAIL, Step.PLACE, Step.UPDATES)),
        (("email",), (Step.NAME, Step.PLACE, Step.UPDATES)),
        (("postal_code", "country"), (Step.NAME, Step.EMAIL, Step.UPDATES)),
    ],
)
def test_a_step_with_nothing_to_ask_is_left_out(
    hidden: tuple[str, ...], steps: tuple[Step, ...]
) -> None:
    campaign = campaign_with(**dict.fromkeys(hidden, "hidden"))

    assert visit.steps_for(campaign, "signature") == steps
    assert visit.steps_for(campaign, "subscription") == SHORT


def test_every_question_of_a_draft_has_a_step() -> None:
    asked = [name for step in STEPS for name in visit.fields_of(step)]

    assert {*asked} == {*TEXT_FIELDS, Step.UPDATES}


@pytest.mark.parametrize(
    ("name", "seconds"),
    [
        *((name, None) for name in ("attract", "saving", "removing", "given up")),
        *((name, 60) for name in ("thanks", "confirm", "removed")),
        *((name, 120) for name in INTERRUPTIBLE if name not in IN_TROUBLE),
        *((name, 900) for name in (*IN_TROUBLE, "trying", "trying removal")),
        ("covered", 30),
    ],
)
def test_patience_of_each_state(name: str, seconds: int | None) -> None:
    assert visit.patience(STATES[name]) == seconds


def test_every_state_has_its_patience_tested() -> None:
    others = {"attract", "thanks", "confirm", "removed", "covered"}
    assert others | UNDER_WAY | {*INTERRUPTIBLE} == set(STATES)


@pytest.mark.parametrize("seconds", [60, 300])
def test_the_setting_changes_idle_and_nothing_else(seconds: int) -> None:
    for name, state in STATES.items():
        setting_counts = name in INTERRUPTIBLE and name not in IN_TROUBLE
        expected = seconds if setting_counts else visit.patience(state)
        assert visit.patience(state, seconds) == expected


def test_states_are_values() -> None:
    for state in STATES.values():
        with pytest.raises(AttributeError):
            state.at = 1  # type: ignore[union-attr, misc]
    assert isinstance(SAVED, Signature)
