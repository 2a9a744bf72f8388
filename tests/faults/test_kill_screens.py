"""SIGKILL while somebody signs at the real screens: who was thanked is kept, once."""

import random

import pytest

from tests.faults.attendees import Attendees, person
from tests.faults.conftest import Crates, Report

SEED = 20261104
ROUNDS = 2
SOAK_ROUNDS = 1000
VISIT_SECONDS = 2.0
SAVE_SECONDS = 0.03


def kill(crates: Crates, rounds: int) -> int:
    """Kill so often, two times of three around the save; returns how many were thanked."""
    random_ = random.Random(SEED)  # noqa: S311 - must repeat
    data, ledger = crates.fresh()
    for number in range(rounds):
        with Attendees(data, ledger) as attendees:
            attendees.send("visit", person(ledger))
            if number % 3:
                attendees.await_typed()
                attendees.kill_after(random_.uniform(0, SAVE_SECONDS))
            else:
                attendees.kill_after(random_.uniform(0, VISIT_SECONDS))
        assert ledger.findings(data) == [], f"round {number}"
    return len(ledger.acknowledged)


def test_nobody_who_was_thanked_is_lost_by_a_kill(crates: Crates) -> None:
    kill(crates, ROUNDS)


@pytest.mark.soak
def test_nobody_who_was_thanked_is_lost_by_a_thousand_kills(crates: Crates, report: Report) -> None:
    report("thanked", kill(crates, SOAK_ROUNDS))
    report("kills", SOAK_ROUNDS)
