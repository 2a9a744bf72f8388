"""The way of an export, step by step: what is asked, what is skipped, and what is forgotten."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.station import taking
from kiosk.station.drives import Stick
from kiosk.station.keyfiles import KeyFile
from kiosk.station.taking_pages import (
    Away,
    Card,
    ChooseFormat,
    ChooseStick,
    Counting,
    Failed,
    FindKey,
    Holdings,
    LooksFalse,
    Nothing,
    Offer,
    Opening,
    Plan,
    Review,
    State,
    Taken,
    TakenFile,
    Unlock,
    Writing,
)
from kiosk.vault.seal import Identity

ONE = Stick(Path("/media/ONE"), "ONE", 16_000_000_000, 3_000_000_000, False, "/dev/sdb1")
TWO = replace(ONE, path=Path("/media/TWO"), name="TWO", device="/dev/sdc1")
LOCKED = replace(TWO, read_only=True)
OFFERS = (
    Offer("csv", "Every field"),
    Offer("mail", "Mailchimp"),
    Offer("bundle", "Sealed", "", False),
)
KEY = KeyFile(Path("/media/ONE/key.txt"), "ONE", sealed=True)
OTHER_KEY = KeyFile(Path("/media/TWO/other.txt"), "TWO", sealed=False)
DOUBTS = (
    LooksFalse("AAAA", "asdf", "a@example.org", "a run of keys"),
    LooksFalse("BBBB", "x", "b@example.org", "one letter"),
)
TAKEN = Taken((TakenFile("a.csv", 3, "00"),), collected=3, written=3, read_back=3)
HOLDINGS = Holdings(collected=5, new=3, last_format="mail")


def plan(state: State) -> Plan:
    found: Plan | None = getattr(state, "plan", None)
    assert found is not None, state
    return found


def at_stick(holdings: Holdings = HOLDINGS, *, practice: bool = False) -> State:
    return taking.counted(taking.begin(Away()), holdings, OFFERS, practice=practice)


def at_format(*, practice: bool = False) -> State:
    return taking.advance(taking.see_sticks(at_stick(practice=practice), [ONE]))


def at_unlock() -> State:
    return taking.see_keys(taking.advance(at_format()), [KEY])


def at_opening() -> State:
    return taking.take_key(taking.try_key(at_unlock()), Identity.new())


def at_review() -> State:
    return taking.looked_through(at_opening(), DOUBTS)


def at_writing() -> State:
    return taking.looked_through(at_opening(), [])


EVERYWHERE: list[State] = [
    Away(),
    Counting(),
    Nothing(),
    at_stick(),
    at_format(),
    taking.advance(at_format()),
    at_unlock(),
    taking.try_key(at_unlock()),
    at_opening(),
    at_review(),
    at_writing(),
    taking.finished(at_writing(), TAKEN),
    taking.let_go(taking.finished(at_writing(), TAKEN)),
    taking.failed(at_writing(), "No."),
]


def test_the_last_format_is_chosen_and_none_changes_its_place() -> None:
    found = plan(at_stick())
    assert found.offers == OFFERS
    assert found.offer == OFFERS[1]
    assert found.what == "new"


def test_no_format_is_chosen_before_the_first_export() -> None:
    state = at_stick(Holdings(5, 5))
    assert plan(state).offer is None
    state = taking.advance(taking.see_sticks(state, [ONE]))
    assert taking.advance(state) == state
    assert plan(taking.choose_format(state, "csv")).offer == OFFERS[0]
    assert taking.choose_format(state, "no such") == state


def test_nothing_was_signed() -> None:
    assert at_stick(Holdings(0, 0)) == Nothing()


def test_nothing_is_new() -> None:
    state = at_stick(Holdings(5, 0, "csv"))
    assert plan(state).what == "all"
    assert taking.choose_what(state, "new") == state


def test_the_only_stick_needs_no_choice() -> None:
    state = at_stick()
    assert taking.advance(state) == state, "there is no stick"
    state = taking.see_sticks(state, [ONE])
    assert plan(state).target == ONE
    assert isinstance(taking.advance(state), ChooseFormat)


def test_two_sticks_need_a_choice_and_it_goes_with_its_stick() -> None:
    state = taking.see_sticks(at_stick(), [ONE, TWO])
    assert plan(state).target is None
    assert taking.advance(state) == state
    state = taking.choose_stick(state, TWO)
    assert plan(state).target == TWO
    state = taking.see_sticks(state, [ONE])
    assert plan(state).target == ONE, "the only one there is now"
    assert plan(taking.see_sticks(state, [ONE, TWO])).target is None


def test_a_stick_is_the_same_when_its_free_space_has_changed() -> None:
    fuller = replace(ONE, free=5)
    assert plan(taking.see_sticks(at_format(), [fuller, TWO])).target == fuller


@pytest.mark.parametrize("sticks", [[LOCKED], [ONE, LOCKED]])
def test_nothing_can_be_written_to_a_locked_stick(sticks: list[Stick]) -> None:
    state = taking.see_sticks(at_stick(), sticks)
    assert taking.choose_stick(state, LOCKED) == state
    assert taking.advance(state) == state


def test_a_stick_beside_a_locked_one_can_be_chosen() -> None:
    state = taking.choose_stick(taking.see_sticks(at_stick(), [ONE, LOCKED]), ONE)
    assert isinstance(taking.advance(state), ChooseFormat)


def test_without_its_stick_no_step_leads_on() -> None:
    for state in (at_format(), at_review()):
        gone = taking.see_sticks(state, [TWO])
        assert plan(gone).target is None
        assert taking.advance(gone) == gone
        back_in = taking.see_sticks(gone, [TWO, ONE])
        assert taking.advance(back_in) != back_in


def test_the_only_key_needs_no_choice() -> None:
    state = taking.advance(at_format())
    assert isinstance(state, FindKey)
    assert isinstance(at_unlock(), Unlock)
    assert plan(at_unlock()).file == KEY
    assert isinstance(taking.back(at_unlock()), ChooseFormat)


def test_one_of_two_keys_is_chosen() -> None:
    state = taking.see_keys(taking.advance(at_format()), [KEY, OTHER_KEY])
    assert taking.advance(state) == state
    state = taking.advance(taking.choose_key(state, OTHER_KEY))
    assert isinstance(state, Unlock)
    assert isinstance(taking.back(state), FindKey)


def test_a_key_that_is_pulled_out_has_to_be_found_again() -> None:
    assert isinstance(taking.see_keys(at_unlock(), []), FindKey)
    trying = taking.try_key(at_unlock())
    assert isinstance(taking.see_keys(trying, []), Unlock), "it is being read"


def test_a_wrong_passphrase_is_typed_anew() -> None:
    refused = taking.refuse_key(taking.try_key(at_unlock()), "Wrong.")
    assert isinstance(refused, Unlock)
    assert (refused.wrong, refused.opening) == ("Wrong.", False)
    trying = taking.try_key(refused)
    assert isinstance(trying, Unlock)
    assert (trying.wrong, trying.opening) == ("", True)


def test_practice_needs_no_key() -> None:
    assert isinstance(taking.advance(at_format(practice=True)), Opening)


def test_what_stays_sealed_needs_no_key_and_no_review() -> None:
    state = taking.advance(taking.choose_format(at_format(), "bundle"))
    assert isinstance(state, Writing)


def test_without_a_key_it_can_be_taken_sealed() -> None:
    state = taking.take_sealed(taking.advance(at_format()))
    assert isinstance(state, ChooseFormat)
    assert plan(state).offer == OFFERS[2]


def test_an_opened_key_is_not_asked_for_again() -> None:
    again = taking.advance(taking.stopped(at_writing()))
    assert isinstance(taking.advance(again), Opening)


def test_a_key_of_another_kiosk_is_asked_for_again() -> None:
    state = taking.wrong_key(at_opening(), "It opens nothing.")
    assert isinstance(state, FindKey)
    assert state.wrong == "It opens nothing."
    assert state.plan.key is None
    found = taking.see_keys(state, [KEY])
    assert isinstance(found, FindKey), "the same key must not be taken again by itself"


def test_nothing_false_goes_straight_on() -> None:
    assert isinstance(at_writing(), Writing)
    assert plan(at_writing()).kept == frozenset()


def test_false_ones_are_set_aside_unless_kept() -> None:
    state = at_review()
    assert isinstance(state, Review)
    assert state.kept == frozenset()
    state = taking.decide(taking.decide(state, "AAAA", keep=True), "BBBB", keep=True)
    state = taking.decide(state, "BBBB", keep=False)
    assert taking.decide(state, "no such", keep=True) == state
    assert plan(taking.advance(state)).kept == frozenset({"AAAA"})


def test_a_failure_keeps_the_choices() -> None:
    state = taking.failed(at_writing(), "The stick is full.", "Take another one.")
    assert isinstance(state, Failed)
    assert isinstance(taking.try_again(state), Writing)
    other = taking.see_sticks(taking.other_stick(state), [TWO])
    assert isinstance(other, ChooseStick)
    again = taking.advance(other)
    assert isinstance(again, Writing)
    assert again.plan.target == TWO


def test_another_stick_is_chosen_by_hand_while_the_first_is_still_in() -> None:
    state = taking.failed(taking.see_sticks(at_writing(), [ONE, TWO]), "The stick is full.")
    other = taking.other_stick(state)
    assert plan(other).target is None
    assert plan(taking.advance(taking.choose_stick(other, TWO))).target == TWO


def test_trying_again_without_the_stick_asks_for_one() -> None:
    state = taking.failed(taking.see_sticks(at_writing(), []), "It was pulled out.")
    asking = taking.try_again(state)
    assert isinstance(asking, ChooseStick)
    assert isinstance(taking.advance(taking.see_sticks(asking, [ONE])), Writing)


def test_other_signatures_are_reviewed_anew() -> None:
    state = taking.failed(at_writing(), "The stick is full.")
    state = taking.choose_what(taking.other_stick(state), "all")
    assert isinstance(taking.advance(taking.see_sticks(state, [ONE])), ChooseFormat)


def test_a_failure_before_anything_was_counted_begins_anew() -> None:
    state = taking.failed(Counting(), "The store cannot be read.")
    assert taking.try_again(state) == Counting()


def test_progress_and_stopping() -> None:
    for working in (at_opening(), at_writing()):
        state = taking.progress(working, "writing", 2, 3)
        assert (getattr(state, "done", 0), getattr(state, "total", 0)) == (2, 3)
        assert getattr(taking.stop(state), "stopping", False)
        assert isinstance(taking.stopped(taking.stop(state)), ChooseStick)


def test_the_stick_is_let_go() -> None:
    card = taking.finished(at_writing(), TAKEN)
    assert isinstance(card, Card)
    leaving = taking.let_go(card)
    assert taking.back(leaving) == leaving
    for unmounted, parting in ((True, "out"), (False, "stuck")):
        parted = taking.parted(leaving, unmounted=unmounted)
        assert isinstance(parted, Card)
        assert parted.parting == parting


def test_what_is_under_way_is_not_left() -> None:
    for state in EVERYWHERE:
        busy = taking.is_busy(state)
        assert busy == (taking.back(state) == state and not isinstance(state, Away)), state


def test_back_leads_out_in_a_few_steps() -> None:
    for state in EVERYWHERE:
        now = state
        for _ in range(4):
            now = now if taking.is_busy(state) else taking.back(now)
        assert taking.is_busy(state) or now == Away()


def test_what_makes_no_sense_changes_nothing() -> None:
    calls: list[tuple[Callable[[State], State], set[type[State]]]] = [
        (taking.begin, {Away}),
        (lambda s: taking.counted(s, HOLDINGS, OFFERS), {Counting}),
        (lambda s: taking.choose_what(s, "all"), {ChooseStick}),
        (lambda s: taking.choose_stick(s, ONE), {ChooseStick}),
        (lambda s: taking.choose_format(s, "csv"), {ChooseFormat}),
        (lambda s: taking.choose_key(s, KEY), {FindKey}),
        (taking.take_sealed, {FindKey, Unlock}),
        (taking.try_key, {Unlock}),
        (lambda s: taking.refuse_key(s, "Wrong."), {Unlock}),
        (lambda s: taking.take_key(s, Identity.new()), {Unlock}),
        (lambda s: taking.looked_through(s, DOUBTS), {Opening}),
        (lambda s: taking.decide(s, "AAAA", keep=True), {Review}),
        (lambda s: taking.progress(s, "writing", 1, 2), {Opening, Writing}),
        (lambda s: taking.finished(s, TAKEN), {Writing}),
        (taking.stop, {Opening, Writing}),
        (taking.stopped, {Opening, Writing}),
        (taking.try_again, {Failed}),
        (taking.other_stick, {Failed}),
        (taking.let_go, {Card}),
        (lambda s: taking.parted(s, unmounted=True), {Card}),
    ]
    for call, sensible in calls:
        for state in EVERYWHERE:
            if type(state) not in sensible:
                assert call(state) == state, (call, state)


def test_neither_key_nor_names_show_in_a_state() -> None:
    shown = repr(at_review())
    assert "asdf" not in shown
    assert "example.org" not in shown
    assert "Identity" not in shown


def test_a_cancel_while_the_last_one_was_opened_still_counts() -> None:
    after = taking.looked_through(taking.stop(at_opening()), [])
    assert isinstance(after, ChooseStick)
