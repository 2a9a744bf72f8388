"""Reading a store's pages without SQLite: all of it while it is well, the rest when it is not."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.signing.signature import Signature
from kiosk.vault.carve import Note, Removed, Row, Tally, carve
from kiosk.vault.migrations import MIGRATIONS
from kiosk.vault.seal import Identity
from kiosk.vault.store import Store
from kiosk.vault.view import Batch
from tests.vault.samples import NOW, signature, signatures

# Several recipients make records that go on over several pages.
MANY = tuple(Identity.new().recipients[0] for _ in range(40))
BATCH = Batch("batch-1", "2026-11-03T18:00:00Z", "csv", 1, "00" * 32)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "store.sqlite3"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with Store.open(path, Identity.new().recipients, "kiosk-1", clock=lambda: NOW) as opened:
        yield opened


def rows(path: Path) -> dict[str, Row]:
    return {found.id: found for found in carve(path) if isinstance(found, Row)}


def kept(path: Path) -> dict[str, Row]:
    """What SQLite itself says, over a connection of one's own."""
    connection = sqlite3.connect(path)
    try:
        query = "SELECT id, campaign, signed_at, batch, sealed, revision FROM signatures"
        return {row[0]: Row(*row) for row in connection.execute(query)}
    finally:
        connection.close()


def add(store: Store, count: int) -> list[Signature]:
    added = signatures(count)
    for record in added:
        store.append(record)
    return added


def test_every_row_note_tally_and_batch_is_found_in_log_and_file(store: Store, path: Path) -> None:
    added = add(store, 30)
    with store.marking(BATCH, [added[0].id], store.changes()):
        pass
    in_log = rows(path)
    store.close()

    found = list(carve(path))
    assert in_log == rows(path) == kept(path)
    assert len(in_log) == 30
    assert in_log[added[0].id].batch == "batch-1"
    assert [item for item in found if isinstance(item, Batch)] == [BATCH]
    assert Note("kiosk_id", "kiosk-1") in found
    campaign = added[0].campaign
    assert Tally("2026-11-03", campaign, "signature", 30) in found


def test_corrections_and_removals_are_found(store: Store, path: Path) -> None:
    mended, gone = add(store, 2)
    store.replace(mended, mended.corrected(signature(first_name="Grace")))
    store.remove(gone)
    store.close()

    assert [row.revision for row in rows(path).values()] == [1]
    assert [item for item in carve(path) if isinstance(item, Removed)] == [Removed(gone.id)]


def test_a_row_from_before_corrections_were_counted_is_found(path: Path) -> None:
    first, *later = MIGRATIONS
    old = sqlite3.connect(path)
    for statement in first:
        old.execute(statement)
    with Store.open(path.with_name("new.sqlite3"), Identity.new().recipients) as store:
        record = add(store, 1)[0]
        sealed = dict(store.rows(only_new=False))[record.id]
    insert = "INSERT INTO signatures (id, campaign, signed_at, sealed) VALUES (?, ?, ?, ?)"
    old.execute(insert, (record.id, record.campaign, record.signed_at_minute, sealed))
    for migration in later:
        for statement in migration:
            old.execute(statement)
    old.commit()
    old.close()

    assert rows(path) == kept(path)
    assert rows(path)[record.id].revision == 0


def test_records_over_several_pages_are_found(path: Path) -> None:
    with Store.open(path, MANY) as store:
        add(store, 5)

        assert min(len(row.sealed) for row in rows(path).values()) > 4096
        assert rows(path) == kept(path)


def test_the_log_overrules_the_file_and_an_unfinished_commit_counts_for_nothing(
    store: Store, path: Path
) -> None:
    record = signature()
    store.append(record)
    store.close()
    before = kept(path)
    with Store.open(path, Identity.new().recipients) as again:
        again.replace(record, record.corrected(signature(first_name="Grace")))
        log = path.with_name(path.name + "-wal")
        whole = kept(path)

        again.append(signature())
        assert len(rows(path)) == 2
        again.remove(record)
        assert record.id not in rows(path)
        again.append(record)
        data = log.read_bytes()
        torn = path.with_name("torn.sqlite3")
        torn.write_bytes(path.read_bytes())
        torn.with_name("torn.sqlite3-wal").write_bytes(data[:-4097])

        assert record.id not in rows(torn)
        assert whole[record.id] != before[record.id]


@pytest.mark.parametrize("start", ["first", "middle", "last"])
def test_a_page_of_zeroes_costs_only_what_is_on_it(store: Store, path: Path, start: str) -> None:
    add(store, 60)
    store.close()
    before = kept(path)
    pages = path.stat().st_size // 4096
    number = {"first": 0, "middle": pages // 2, "last": pages - 1}[start]
    with path.open("r+b") as file:
        file.seek(number * 4096)
        file.write(bytes(4096))

    found = rows(path)

    assert len(found) >= 57
    assert all(before[id_] == row for id_, row in found.items())


def test_a_record_with_a_hole_in_it_is_not_taken_for_whole(store: Store, path: Path) -> None:
    record = signature()
    store.append(record)
    store.close()
    data = path.read_bytes()
    inside = data.index(b"age-encryption.org/v1") + 800
    path.write_bytes(data[:inside] + bytes(100) + data[inside + 100 :])

    assert rows(path) == {}


def test_any_bytes_at_all_can_be_looked_through(store: Store, path: Path) -> None:
    add(store, 20)
    store.close()
    data = path.read_bytes()
    for step in (7, 61, 509):
        spoilt = bytearray(data)
        spoilt[::step] = bytes(byte ^ 0x55 for byte in data[::step])
        path.write_bytes(spoilt)
        list(carve(path))
    for end in (0, 1, 99, 5000, len(data) - 1):
        path.write_bytes(data[:end])
        list(carve(path))
