"""The store: what is kept, what is refused, and what stands in clear."""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from time import monotonic
from typing import Any

import pytest

from kiosk.errors import BadInputError, FailureError, KioskError
from kiosk.signing.signature import Consent, Signature
from kiosk.vault import connection as connecting
from kiosk.vault.seal import Identity, UnopenableError, open_sealed
from kiosk.vault.store import Store
from kiosk.vault.view import SET_ASIDE, Batch, StoreView
from tests.vault.samples import CAMPAIGN, NOW, VALUES, signature, signatures

IDENTITY = Identity.new()
DAY = date(2026, 11, 3)
BATCH = Batch("batch-1", "2026-11-03T18:00:00Z", "csv", 1, "00" * 32)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "store.sqlite3"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with Store.open(path, IDENTITY.recipients, "kiosk-1", clock=lambda: NOW) as opened:
        yield opened


def ask(path: Path, query: str) -> list[tuple[object, ...]]:
    """Ask the file itself, over a connection of one's own."""
    connection = sqlite3.connect(path)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


def contents(folder: Path) -> bytes:
    return b"".join(p.read_bytes() for p in folder.rglob("*") if p.is_file())


def export_all(store: Store) -> None:
    ids = [row for row, _ in store.rows(only_new=True)]
    with store.marking(BATCH, ids, store.changes()):
        pass


def test_folder_and_files_are_for_their_owner_alone(store: Store, path: Path) -> None:
    store.append(signature())

    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert {p.stat().st_mode & 0o777 for p in path.parent.iterdir()} == {0o600}


def test_commits_are_durable_and_removals_final(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[sqlite3.Connection] = []

    def remember(*arguments: object) -> sqlite3.Connection:
        opened.append(connecting.connect(*arguments))  # type: ignore[arg-type]
        return opened[-1]

    monkeypatch.setattr("kiosk.vault.store.connect", remember)
    with Store.open(path, IDENTITY.recipients):
        modes = {
            name: opened[0].execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "secure_delete", "foreign_keys")
        }

    assert modes == {"journal_mode": "wal", "synchronous": 2, "secure_delete": 1, "foreign_keys": 1}


def test_a_row_shows_id_campaign_minute_batch_and_revision_and_nothing_else(
    store: Store, path: Path
) -> None:
    record = signature()
    store.append(record)

    columns = [row[1] for row in ask(path, "PRAGMA table_info(signatures)")]
    (row,) = ask(path, "SELECT id, campaign, signed_at, batch FROM signatures")
    assert columns == ["id", "campaign", "signed_at", "batch", "sealed", "revision"]
    assert row == (record.id, CAMPAIGN.id, "2026-11-03T14:05Z", None)


def test_a_row_opens_as_the_record_that_was_kept(store: Store) -> None:
    records = signatures(3)
    for record in records:
        store.append(record)

    rows = [Signature.from_json(open_sealed(b, IDENTITY)) for _, b in store.rows(only_new=False)]

    assert rows == records


def test_every_row_opens_with_either_of_two_identities_alone(path: Path) -> None:
    ours, theirs = Identity.new(), Identity.new()
    records = signatures(5)
    with Store.open(path, (*ours.recipients, *theirs.recipients)) as both:
        for record in records:
            both.append(record)
        both.replace(records[2], records[2].corrected(signature(first_name="Grace")))
        sealed = [row for _, row in both.rows(only_new=False)]

    for identity in (ours, theirs):
        opened = [Signature.from_json(open_sealed(row, identity)).id for row in sealed]
        assert opened == [record.id for record in records]
    with pytest.raises(UnopenableError):
        open_sealed(sealed[0], Identity.new())


def test_a_record_is_seen_by_others_when_append_returns(store: Store, path: Path) -> None:
    store.append(signature())

    assert ask(path, "SELECT count(*) FROM signatures") == [(1,)]


def test_appending_the_same_record_again_changes_nothing(store: Store) -> None:
    record = signature()
    store.append(record)
    store.append(record)

    assert store.collected() == 1
    assert store.count_today(CAMPAIGN.id, DAY) == 1


def test_tallies_follow_what_is_signed_corrected_and_removed(store: Store) -> None:
    record = signature()
    no = replace(record.consents["updates"], answer="no")
    corrected = replace(record, consents={**record.consents, "updates": no})

    store.append(record)
    assert store.tally(CAMPAIGN.id, DAY) == {"signature": 1, "updates-yes": 1}
    store.replace(record, corrected)
    assert store.tally(CAMPAIGN.id, DAY) == {"signature": 1, "updates-yes": 0, "updates-no": 1}
    store.remove(corrected)
    assert set(store.tally(CAMPAIGN.id, DAY).values()) == {0}


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


def test_a_subscription_is_no_signature_and_a_question_not_asked_is_no_answer(
    store: Store,
) -> None:
    asked = Consent.given("not-asked", "May we write?", "Example Org", "2026-11-03T14:05:06Z")
    store.append(signature(kind="subscription", consents={"updates": asked}))

    assert store.tally(CAMPAIGN.id, DAY) == {"subscription": 1}
    assert store.count_today(CAMPAIGN.id, DAY) == 0


@pytest.mark.parametrize(
    ("signed_at", "offset", "day"),
    [
        ("2026-11-04T03:30:00Z", "-05:00", date(2026, 11, 3)),
        ("2026-11-03T20:00:00Z", "+05:30", date(2026, 11, 4)),
        ("2026-11-03T20:00:00Z", "+00:00", date(2026, 11, 3)),
    ],
)
def test_a_day_is_the_kiosks_own(store: Store, signed_at: str, offset: str, day: date) -> None:
    store.append(signature(signed_at=signed_at, utc_offset=offset))

    assert store.count_today(CAMPAIGN.id, day) == 1
    assert store.tally_all(day)["signature"] == 1
    assert store.count_today("another-campaign", day) == 0


def test_a_correction_keeps_the_id_and_only_the_new_values(store: Store) -> None:
    record = signature(first_name="Adda")
    corrected = record.corrected(signature(first_name="Ada"))
    store.append(record)
    store.replace(record, corrected)

    ((row, sealed),) = store.rows(only_new=True)
    assert row == record.id
    assert Signature.from_json(open_sealed(sealed, IDENTITY)) == corrected


def test_what_has_left_the_kiosk_is_neither_corrected_nor_removed(store: Store) -> None:
    record = signature()
    store.append(record)
    export_all(store)

    with pytest.raises(FailureError, match=record.receipt):
        store.replace(record, record)
    with pytest.raises(FailureError, match=record.receipt):
        store.remove(record)
    assert store.collected() == 1
    assert store.count_today(CAMPAIGN.id, DAY) == 1


def test_what_is_gone_is_not_corrected_and_stays_gone(store: Store) -> None:
    record = signature()
    store.append(record)
    store.remove(record)

    with pytest.raises(FailureError, match="removed already"):
        store.replace(record, record)
    store.remove(record)
    assert set(store.tally(CAMPAIGN.id, DAY).values()) == {0}


def test_nothing_typed_stands_in_any_file(store: Store, path: Path) -> None:
    for value in VALUES:
        store.append(signature(first_name=value, last_name="Canary-7Q", email="c7q@example.org"))
    record = signature(first_name="Canary-7Q")
    store.append(record)
    store.replace(record, record.corrected(signature(first_name="Canary-7Q2")))
    everything = contents(path.parent)

    assert (path.parent / "store.sqlite3-wal").exists()
    typed = [value.encode() for value in (*VALUES, "Canary-7Q", "c7q@example.org", record.receipt)]
    for data in typed:
        # Fewer bytes than six turn up in what is sealed by chance.
        assert len(data) < 6 or data not in everything


def test_a_removed_record_stays_removed_and_leaves_its_id_alone(store: Store, path: Path) -> None:
    record = signature()
    store.append(record)
    store.remove(record)

    store.append(record)  # a first try that got through late

    assert store.collected() == 0
    assert ask(path, "SELECT id FROM removed") == [(record.id,)]


def test_every_correction_counts(store: Store, path: Path) -> None:
    record = signature()
    store.append(record)
    for name in ("Grace", "Hedy"):
        store.replace(record, record.corrected(signature(first_name=name)))

    assert ask(path, "SELECT revision FROM signatures") == [(2,)]


def test_a_removed_record_leaves_not_even_its_sealed_bytes(store: Store, path: Path) -> None:
    gone, kept = signatures(2)
    store.append(gone)
    store.append(kept)
    sealed = dict(store.rows(only_new=True))
    store.remove(gone)
    everything = contents(path.parent)

    assert sealed[gone.id][-64:] not in everything
    assert sealed[kept.id][-64:] in everything


def test_a_corrected_record_leaves_not_even_its_sealed_bytes(store: Store, path: Path) -> None:
    record = signature(first_name="Adda")
    store.append(record)
    ((_, sealed),) = store.rows(only_new=True)
    store.replace(record, record.corrected(signature(first_name="Ada")))

    assert sealed[-64:] not in contents(path.parent)


def test_a_removal_does_not_wait_for_who_is_reading(store: Store, path: Path) -> None:
    gone, kept = signatures(2)
    store.append(gone)
    store.append(kept)
    with Store.open(path, []) as reading, reading.snapshot():
        assert reading.collected() == 2
        before = monotonic()
        store.remove(gone)
        assert monotonic() - before < connecting.BUSY_SECONDS / 2
        assert reading.collected() == 2
    assert store.collected() == 1


def test_rows_come_in_the_order_of_their_ids(store: Store) -> None:
    records = signatures(20)
    for record in reversed(records):
        store.append(record)

    assert [row for row, _ in store.rows(only_new=True)] == [r.id for r in records]


def test_an_export_marks_its_rows_once(store: Store, path: Path) -> None:
    first, later = signatures(2)
    store.append(first)
    export_all(store)
    store.append(later)
    second = replace(BATCH, id="batch-2", rows=2)

    assert (store.collected(), store.not_exported()) == (2, 1)
    assert [row for row, _ in store.rows(only_new=True)] == [later.id]
    with store.marking(second, [first.id, later.id], store.changes()):
        pass
    assert store.not_exported() == 0
    assert store.last_export() == second
    batches = ask(path, "SELECT batch FROM signatures ORDER BY id")
    assert batches == [("batch-1",), ("batch-2",)]


def test_what_was_set_aside_waits_for_a_file_and_is_no_export(store: Store) -> None:
    exported, aside, kept = signatures(3)
    for record in (exported, aside, kept):
        store.append(record)
    note = replace(BATCH, id="aside-1", format=SET_ASIDE, rows=2)
    with store.marking(BATCH, [exported.id], store.changes(), (note, [aside.id, kept.id])):
        pass

    def ids(**which: bool) -> list[str]:
        return [row for row, _ in store.rows(only_new=True, **which)]

    assert (store.not_exported(), store.set_aside(), store.last_export()) == (0, 2, BATCH)
    assert (ids(), ids(set_aside=True)) == ([], [aside.id, kept.id])
    with store.marking(replace(BATCH, id="batch-2"), [exported.id, kept.id], store.changes()):
        pass
    assert (ids(set_aside=True), store.set_aside()) == ([aside.id], 1)
    with pytest.raises(FailureError, match=aside.receipt):
        store.remove(aside)


def test_an_export_that_fails_marks_nothing(store: Store) -> None:
    store.append(signature())
    ids = [row for row, _ in store.rows(only_new=True)]

    with pytest.raises(OSError, match="stick"), store.marking(BATCH, ids, store.changes()):
        raise OSError("the stick is gone")
    assert (store.not_exported(), store.last_export()) == (1, None)


def test_a_removal_during_an_export_stops_it(store: Store) -> None:
    record = signature()
    store.append(record)
    changes = store.changes()
    store.remove(record)

    with (
        pytest.raises(FailureError, match="corrected or removed"),
        store.marking(BATCH, [record.id], changes),
    ):
        pytest.fail("must not get here")
    assert store.last_export() is None


def test_hours_are_counted_from_the_clear_minutes(store: Store) -> None:
    for minutes in (0, 1, 50, 60):
        at = NOW - timedelta(minutes=minutes)
        store.append(signature(signed_at=at.strftime("%Y-%m-%dT%H:%M:%SZ")))

    local = [(NOW - timedelta(hours=h)).astimezone().strftime("%Y-%m-%dT%H") for h in (0, 1)]
    assert store.per_hour(NOW) == {local[1]: 2, local[0]: 2}
    assert store.per_hour(NOW + timedelta(days=2)) == {}


def test_an_older_file_opens_again_with_everything(path: Path) -> None:
    with Store.open(path, IDENTITY.recipients, "kiosk-1") as store:
        store.append(signature())
    with Store.open(path, [], "kiosk-1") as store:
        assert store.collected() == 1
        assert store.meta("kiosk_id") == "kiosk-1"


# What is refused


def test_another_kiosks_store_is_refused(path: Path) -> None:
    Store.open(path, [], "kiosk-1").close()

    with pytest.raises(BadInputError, match="another kiosk"):
        Store.open(path, [], "kiosk-2")
    with pytest.raises(BadInputError, match="another kiosk"):
        StoreView.look(path, "kiosk-2")


def test_a_file_that_is_no_store_is_refused_and_not_touched(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"Dear diary, " * 1000)
    before = path.read_bytes()

    with pytest.raises(BadInputError, match="is not a store, or it is damaged"):
        Store.open(path, [])
    with pytest.raises(BadInputError, match="is not a store, or it is damaged"):
        StoreView.look(path)
    assert path.read_bytes() == before


def test_a_damaged_page_is_told_in_plain_words(path: Path) -> None:
    with Store.open(path, IDENTITY.recipients) as store:
        for record in signatures(30):
            store.append(record)
    whole = path.read_bytes()
    path.write_bytes(whole[:8192] + b"\xa5" * (len(whole) - 8192))

    with pytest.raises(BadInputError, match="damaged"), Store.open(path, []) as store:
        list(store.rows(only_new=False))


def test_a_file_where_the_folder_should_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")

    with pytest.raises(BadInputError, match="a file where a folder should be"):
        Store.open(tmp_path / "data" / "store.sqlite3", [])


def test_a_folder_where_the_file_should_be_is_told(path: Path) -> None:
    path.mkdir(parents=True)

    with pytest.raises(BadInputError, match="cannot be opened or written"):
        Store.open(path, [])


def test_a_store_in_use_by_another_program_is_told(
    store: Store, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connecting, "BUSY_SECONDS", 0.01)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with Store.open(path, IDENTITY.recipients) as impatient:
        with pytest.raises(FailureError, match="busy"):
            impatient.append(signature())
        other.execute("ROLLBACK")
        other.close()
        impatient.append(signature())
    assert store.collected() == 1


def test_a_store_that_was_taken_away_takes_nothing(store: Store, path: Path) -> None:
    for file in path.parent.iterdir():
        file.unlink()

    with pytest.raises(KioskError, match="taken away"):
        store.append(signature())


def append_all(store: Store, records: list[Signature], kept: list[str]) -> None:
    for record in records:
        store.append(record)
        kept.append(record.id)


def test_a_full_disk_keeps_what_was_there(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def small(*arguments: object) -> sqlite3.Connection:
        connection = connecting.connect(*arguments)  # type: ignore[arg-type]
        connection.execute("PRAGMA max_page_count = 20")
        return connection

    monkeypatch.setattr("kiosk.vault.store.connect", small)
    kept: list[str] = []
    with Store.open(path, IDENTITY.recipients) as filling:
        with pytest.raises(KioskError, match="no space left") as caught:
            append_all(filling, signatures(100), kept)
        assert [row for row, _ in filling.rows(only_new=True)] == kept
        assert filling.count_today(CAMPAIGN.id, DAY) == len(kept) > 0
    assert "sqlite" not in str(caught.value).lower()
    assert isinstance(caught.value.__cause__, sqlite3.Error)


def test_a_wrong_statement_of_ours_stays_a_bug(store: Store) -> None:
    export_all(store)

    with pytest.raises(sqlite3.IntegrityError):
        export_all(store)  # the same batch once more
