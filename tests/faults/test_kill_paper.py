"""SIGKILL while paper is typed in: what was answered is there once, and nothing by half."""

from itertools import islice

import pytest

from tests.faults.conftest import Crates, Report
from tests.faults.paper import enter_until_killed, moments

SEED = 20261103
ROUNDS = 25
SOAK_ROUNDS = 1000
ROUNDS_PER_STORE = 50


def kill(crates: Crates, rounds: int) -> tuple[int, int]:
    """Kill so often; returns how many rows were acknowledged and how many kept unanswered."""
    answered = unanswered = 0
    data, ledger = crates.fresh()
    for number, moment in enumerate(islice(moments(SEED), rounds), start=1):
        enter_until_killed(data, ledger, moment)
        assert ledger.findings(data) == [], f"round {number}, {moment}"
        if number % ROUNDS_PER_STORE == 0 or number == rounds:
            answered += len(ledger.acknowledged)
            unanswered += len(ledger.kept()) - len(ledger.acknowledged)
            data, ledger = crates.fresh()
    return answered, unanswered


def test_no_answered_row_is_lost_by_a_kill(crates: Crates) -> None:
    answered, _ = kill(crates, ROUNDS)

    assert answered > ROUNDS


@pytest.mark.soak
def test_no_answered_row_is_lost_by_a_thousand_kills(crates: Crates, report: Report) -> None:
    answered, unanswered = kill(crates, SOAK_ROUNDS)

    report("kills", SOAK_ROUNDS)
    report("answered", answered)
    report("kept_unanswered", unanswered)
