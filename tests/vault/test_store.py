"""The store: what is kept, what is refused, and what stands in clear."""

import sqlite3
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from time import monotonic

import pytest

from kiosk.errors import FailureError
from kiosk.signing.signature import Consent, Signature
from kiosk.vault import connection as connecting
from kiosk.vault.seal import Identity, UnopenableError, open_sealed
from kiosk.vault.store import Store
from kiosk.vault.view import SET_ASIDE
from tests.vault.kept import BATCH, DAY, IDENTITY, ask, contents, export_all
from tests.vault.samples import CAMPAIGN, NOW, VALUES, signature, signatures


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
        waiting = which.get("set_aside", False)
        return [row for row, _ in store.rows(only_new=True, set_aside=waiting)]

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
