"""The pages of setting up: what follows what, what is refused, and what is kept of it."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.station import setting_up
from kiosk.station.carried import Carried
from kiosk.station.drives import Stick
from kiosk.station.hashes import hashed
from kiosk.station.keyfiles import KeyFile
from kiosk.station.keys import NewIdentity
from kiosk.station.lockfiles import LockFile
from kiosk.station.packs import Pack
from kiosk.station.setup_pages import (
    Answers,
    Campaigns,
    Files,
    Language,
    Locks,
    Made,
    Make,
    Pin,
    Place,
    Problem,
    Proof,
    Ready,
    SetUps,
    State,
    Sticks,
    Typed,
    Unlock,
)
from kiosk.vault.seal import Identity

OURS = Identity.new()
[LOCK] = OURS.recipients
PACK = Pack(Path("/packs/water"), "", "Save the water")
STICK = Stick(Path("/stick"), "KINGSTON", 16, 8, False, "/dev/sdb1")
KEY = KeyFile(Path("/stick/our.identity"), "KINGSTON", sealed=True)


def typed_pin(state: State, pin: str) -> State:
    for digit in pin:
        state = setting_up.pin_key(state, int(digit))
    return setting_up.pin_key(state, "enter")


def scanned(text: str, answers: Answers | None = None) -> State:
    return setting_up.advance(setting_up.write(Typed(answers or Answers()), "lock", text))


def test_the_whole_way_with_a_lock_that_was_scanned() -> None:
    state = setting_up.begin(Answers(code="CODE"))
    state = setting_up.choose_language(setting_up.choose_country(state, "US"), "fr")
    state = setting_up.advance(state)
    state = setting_up.write(state, "name", " Table 3 ")
    state = setting_up.write(state, "event", "Harbour rally")
    state = setting_up.advance(state)
    assert isinstance(state, Campaigns)
    assert setting_up.advance(state) is state, "no campaign was chosen yet"
    state = setting_up.advance(setting_up.choose_pack(state, PACK))
    assert setting_up.advance(state) is state, "there is no lock yet"
    state = setting_up.write(setting_up.choose_way(state, "type"), "lock", f" {LOCK.upper()}\n")
    state = setting_up.advance(setting_up.advance(state))
    state = typed_pin(typed_pin(state, "471829"), "471829")
    assert state == Proof(state.answers, opened=False)
    state = setting_up.opened(setting_up.choose_key_file(setting_up.try_key(state), KEY), OURS)
    assert isinstance(state, Proof)
    assert state.opened
    state = setting_up.advance(state)
    assert isinstance(state, Ready)
    wishes = setting_up.wishes(state.answers, ("water",))
    assert wishes.recipients == (LOCK,)
    assert (wishes.language, wishes.country) == ("fr", "US")
    assert (wishes.name, wishes.event, wishes.campaigns) == ("Table 3", "Harbour rally", ("water",))
    assert (wishes.pin, wishes.recovery_code, wishes.skip_test_open) == ("471829", "CODE", False)


def test_going_without_the_proof_is_asked_for_as_such() -> None:
    state = setting_up.advance(Proof(Answers(locks=(LOCK,))))
    assert isinstance(state, Ready)
    assert setting_up.wishes(state.answers, ()).skip_test_open


@pytest.mark.parametrize(
    ("name", "event", "problem"),
    [
        ("", "Rally", Problem.NO_NAME),
        (" \u200b ", "", Problem.NO_NAME),
        ("x" * 201, "", Problem.TOO_LONG),
        ("Table", "x" * 201, Problem.TOO_LONG),
        ("age-secret-key-1qqq", "", Problem.KEY_FOR_LOCK),
    ],
)
def test_a_place_that_will_not_do(name: str, event: str, problem: Problem) -> None:
    state = setting_up.advance(Place(Answers(name=name, event=event)))
    assert state == Place(Answers(name=name, event=event), problem)


@pytest.mark.parametrize(
    "text",
    ["", "age1", "my lock", LOCK[:-1], LOCK[:-1] + "x", LOCK * 2],
    ids=["nothing", "its beginning", "words", "cut short", "misread", "twice"],
)
def test_a_lock_that_is_none_stays_to_be_mended(text: str) -> None:
    state = scanned(text)
    assert state == Typed(Answers(), text, Problem.NO_LOCK)


def test_a_key_in_the_place_of_a_lock_is_dropped_at_once() -> None:
    state = scanned(str(OURS.keys[0]))
    assert state == Typed(Answers(), "", Problem.KEY_FOR_LOCK)


def test_a_lock_counts_once_and_three_are_enough() -> None:
    three = tuple(Identity.new().recipients[0] for _ in range(3))
    assert scanned(LOCK, Answers(locks=(LOCK,))).problem == Problem.LOCK_TWICE
    full = Locks(Answers(locks=three))
    assert setting_up.choose_way(full, "make").problem == Problem.TOO_MANY
    files = Files(Answers(locks=three[:2]))
    two = LockFile(Path("l"), "S", (LOCK, three[2]))
    assert setting_up.choose_lock_file(files, two).problem == Problem.TOO_MANY


def test_a_file_gives_its_lock_or_says_what_is_wrong_with_it() -> None:
    good = setting_up.choose_lock_file(Files(Answers()), LockFile(Path("l"), "S", (LOCK,)))
    assert good == Locks(Answers(locks=(LOCK,)))
    bad = setting_up.choose_lock_file(Files(Answers()), LockFile(Path("l"), "S", problem="Broken."))
    assert bad == Files(Answers(), "lock", "Broken.")


def test_a_key_file_gives_its_lock_and_the_proof_at_once() -> None:
    state = setting_up.opened(Unlock(Answers(), KEY, "lock"), OURS)
    assert state.answers.locks == (LOCK,)
    assert state.answers.tried == {LOCK}
    proof = typed_pin(typed_pin(setting_up.advance(state), "471829"), "471829")
    assert isinstance(proof, Proof)
    assert proof.opened


def test_another_key_does_not_pass_for_the_proof() -> None:
    state = setting_up.opened(Unlock(Answers(locks=(LOCK,)), KEY, "proof"), Identity.new())
    assert state == Files(Answers(locks=(LOCK,)), "proof", Problem.OTHER_KEY)


def test_a_key_made_here_is_at_hand_until_its_lock_is_removed() -> None:
    new = NewIdentity(LOCK, Path("k"), Path("s"))
    state: State = setting_up.choose_stick(Sticks(Answers()), STICK)
    state = setting_up.made(state, new, OURS)
    assert isinstance(state, Made)
    locks = setting_up.advance(state)
    assert locks.answers.identity is OURS
    gone = setting_up.remove(locks, LOCK)
    assert gone == Locks(Answers())


def test_no_key_is_made_on_a_stick_that_takes_nothing() -> None:
    state = Sticks(Answers())
    assert setting_up.choose_stick(state, replace(STICK, read_only=True)) is state


@pytest.mark.parametrize(
    ("first", "second", "problem"),
    [
        ("four fictional words here", "four fictional words hear", Problem.PASSPHRASES_DIFFER),
        ("short", "short", Problem.EASY_WORDS),
        ("aaaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaaaa", Problem.EASY_WORDS),
        ("four fictional words here", "four fictional words here", ""),
    ],
)
def test_passphrases(first: str, second: str, problem: str) -> None:
    assert setting_up.passphrase_problem(first, second) == problem


def test_a_weak_pin_and_a_slip_are_told_and_lose_nothing() -> None:
    answers = Answers(name="Table 3", locks=(LOCK,))
    weak = typed_pin(Pin(answers), "123456")
    assert "stranger" in weak.problem
    slip = typed_pin(typed_pin(weak, "471829"), "471820")
    assert "two different" in slip.problem
    assert slip.answers == answers


def test_every_page_leads_back_to_the_one_before() -> None:
    answers = Answers(packs=(PACK,), locks=(LOCK,))
    way: list[State] = [
        Language(answers),
        Place(answers),
        Campaigns(answers),
        Locks(answers),
        Pin(answers),
        Proof(answers),
    ]
    assert setting_up.back(way[0]) is None
    for before, after in zip(way, [*way[1:], Ready(answers)], strict=True):
        assert setting_up.back(after) == before
    for aside in (Typed(answers), Files(answers), Sticks(answers)):
        assert setting_up.back(aside) == Locks(answers)
    assert setting_up.back(Files(answers, "proof")) == Proof(answers)
    assert setting_up.back(Unlock(answers, KEY, "proof")) == Files(answers, "proof")
    assert setting_up.back(Make(answers, STICK)) == Sticks(answers)


def test_what_is_under_way_is_not_left() -> None:
    for state in (Make(Answers(), STICK), Unlock(Answers(), KEY, "lock"), Ready(Answers())):
        busy = setting_up.work(state)
        assert setting_up.back(busy) is busy
        assert setting_up.fail(busy, "No.") == replace(state, problem="No.")


def test_late_taps_change_nothing() -> None:
    state = Place(Answers())
    assert setting_up.choose_pack(state, PACK) is state
    assert setting_up.choose_way(state, "make") is state
    assert setting_up.pin_key(state, "enter") is state
    assert setting_up.opened(state, OURS) is state
    assert setting_up.remove(state, LOCK) is state
    assert setting_up.saved(state, "x") is state


def test_a_pack_with_faults_is_not_chosen() -> None:
    broken = replace(PACK, fault="no story")
    state = Campaigns(Answers())
    assert setting_up.choose_pack(state, broken) is state
    assert setting_up.only_pack(state, (broken, PACK)).answers.packs == (PACK,)
    assert setting_up.only_pack(state, (PACK, replace(PACK, stick="S"))) is state


def test_nothing_secret_outlives_the_page() -> None:
    answers = Answers(
        "Table 3", "Rally", (PACK,), (LOCK,), frozenset({LOCK}), OURS, pin="471829", code="CODE"
    )
    kept = setting_up.forget(Ready(answers))
    assert kept == Answers("Table 3", "Rally", (PACK,), (LOCK,))
    assert not any(secret in repr(answers) for secret in ("471829", "CODE", "Identity"))


def carried(**changes: object) -> Carried:
    values: dict[str, object] = {
        "recipients": (LOCK,),
        "event": "Harbour rally",
        "campaigns": ["water"],
        "pin": hashed("471829"),
        "recovery_code": hashed("K" * 20),
        "test_opened": True,
    }
    return Carried.model_validate(values | changes)


def test_a_carried_set_up_asks_for_the_name_alone() -> None:
    state = setting_up.take_carried(SetUps(Answers(code="CODE")), carried(), (PACK,))
    state = setting_up.advance(setting_up.write(state, "name", "Table 4"))
    assert isinstance(state, Ready)
    wishes = setting_up.wishes(state.answers, ("water",))
    assert (wishes.name, wishes.event, wishes.recipients) == ("Table 4", "Harbour rally", ())
    assert (wishes.pin, wishes.recovery_code) == (None, None)
    assert wishes.carried is not None


def test_a_carried_set_up_asks_for_what_it_does_not_bring() -> None:
    bare = carried(campaigns=["other"], pin=None, recovery_code=None, test_opened="skipped")
    state = setting_up.take_carried(SetUps(Answers(code="CODE")), bare, (PACK,))
    assert state.answers.steps == ("place", "campaign", "pin", "proof")
    assert state.answers.code == "CODE"
