"""What got through to the store unnoticed, and is tried again."""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.errors import KioskError
from kiosk.signing.signature import Signature
from kiosk.vault import connection as connecting
from kiosk.vault.store import Store
from tests.vault.kept import DAY
from tests.vault.samples import CAMPAIGN, signature


class Failing:
    """A connection that can have bad luck with one statement."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.meets: Callable[[str], None] = lambda _: None

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)

    def execute(self, statement: str, *values: Any) -> sqlite3.Cursor:
        self.meets(statement)
        return self._connection.execute(statement, *values)


@pytest.fixture
def connection(monkeypatch: pytest.MonkeyPatch) -> list[Failing]:
    """The connection of the store that is opened after this."""
    opened: list[Failing] = []

    def remember(*arguments: object) -> Failing:
        opened.append(Failing(connecting.connect(*arguments)))  # type: ignore[arg-type]
        return opened[-1]

    monkeypatch.setattr("kiosk.vault.store.connect", remember)
    return opened


@pytest.fixture
def unlucky(connection: list[Failing], store: Store) -> Failing:
    """The connection of `store`."""
    assert store.collected() == 0
    return connection[0]


@contextlib.contextmanager
def answered_as_failed(unlucky: Failing, path: Path) -> Iterator[None]:
    """The file is taken away while a change is committed: it got through, and nobody knows."""
    aside = path.with_name("elsewhere")

    def take_away(statement: str) -> None:
        if statement == "COMMIT":
            path.rename(aside)

    unlucky.meets = take_away
    with pytest.raises(KioskError, match="taken away"):
        yield
    unlucky.meets = lambda _: None
    aside.rename(path)


def answering(record: Signature, answer: Any, **changes: Any) -> Signature:
    updates = replace(record.consents["updates"], answer=answer)
    return replace(record, consents={**record.consents, "updates": updates}, **changes)


def test_a_correction_that_got_through_unnoticed_counts_once_when_it_is_tried_again(
    unlucky: Failing, store: Store, path: Path
) -> None:
    record, other = signature(), signature()
    corrected = answering(record, "no")
    for one in (record, other):
        store.append(one)
    with answered_as_failed(unlucky, path):
        store.replace(record, corrected)

    store.replace(record, corrected)

    told = {"signature": 2, "updates-yes": 1, "updates-no": 1}
    assert store.tally(CAMPAIGN.id, DAY) == told
    store.remove(corrected)
    assert store.tally(CAMPAIGN.id, DAY) == {"signature": 1, "updates-yes": 1, "updates-no": 0}


def test_after_a_correction_that_got_through_unnoticed_another_one_counts_rightly(
    unlucky: Failing, store: Store, path: Path
) -> None:
    record = signature()
    store.append(record)
    with answered_as_failed(unlucky, path):
        store.replace(record, answering(record, "no"))
    with answered_as_failed(unlucky, path):
        store.replace(record, answering(record, "not-asked"))

    store.replace(record, answering(record, "yes", first_name="Grace"))
    told = {"signature": 1, "updates-yes": 1, "updates-no": 0}
    assert store.tally(CAMPAIGN.id, DAY) == told


def test_a_removal_after_a_correction_that_got_through_unnoticed_leaves_no_count(
    unlucky: Failing, store: Store, path: Path
) -> None:
    record = signature()
    store.append(record)
    with answered_as_failed(unlucky, path):
        store.replace(record, answering(record, "no"))

    with answered_as_failed(unlucky, path):
        store.remove(record)
    store.remove(record)
    assert set(store.tally(CAMPAIGN.id, DAY).values()) == {0}


def test_a_correction_that_did_not_get_through_counts_once_when_it_is_tried_again(
    store: Store, path: Path
) -> None:
    record = signature()
    corrected = answering(record, "no")
    store.append(record)
    connection = sqlite3.connect(path)
    connection.execute("CREATE TRIGGER no BEFORE UPDATE ON meta BEGIN SELECT RAISE(ABORT, ''); END")
    connection.commit()
    with pytest.raises(sqlite3.IntegrityError):
        store.replace(record, corrected)
    connection.execute("DROP TRIGGER no")
    connection.commit()
    connection.close()

    store.replace(record, corrected)
    assert store.tally(CAMPAIGN.id, DAY) == {"signature": 1, "updates-yes": 0, "updates-no": 1}


def test_what_cannot_be_forgotten_at_once_is_no_failure_of_what_was_committed(
    unlucky: Failing, store: Store
) -> None:
    record = signature()
    store.append(record)

    def damaged(statement: str) -> None:
        if "wal_checkpoint" in statement:
            raise sqlite3.DatabaseError("database disk image is malformed")

    unlucky.meets = damaged
    store.replace(record, answering(record, "no"))
    assert store.tally(CAMPAIGN.id, DAY) == {"signature": 1, "updates-yes": 0, "updates-no": 1}
