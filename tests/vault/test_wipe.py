"""Removing what was exported: all at once, or by and by; never anything else, and for good."""

import sqlite3
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.errors import FailureError
from kiosk.signing.signature import new_id
from kiosk.vault import copies
from kiosk.vault.recovery import recover
from kiosk.vault.seal import Identity
from kiosk.vault.store import Store
from kiosk.vault.view import Batch
from kiosk.vault.wipe import Stock, may_wipe, next_removal, remove_old, take_stock, wipe
from tests.vault.samples import CAMPAIGN, NOW, names_in, signature, signatures

IDENTITY = Identity.new()
COUNT = 30
DAY = timedelta(days=1)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "store.sqlite3"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    """A store with COUNT records that stays open, as in a running kiosk."""
    with Store.open(path, IDENTITY.recipients, "kiosk-1", clock=lambda: NOW) as opened:
        for record in signatures(COUNT):
            opened.append(record)
        yield opened


def export(store: Store, at: datetime = NOW) -> None:
    """Note an export of everything that is new."""
    ids = [row for row, _ in store.rows(only_new=True)]
    batch = Batch(new_id(at), f"{at:%Y-%m-%dT%H:%M:%SZ}", "csv", len(ids), "00" * 32)
    with store.marking(batch, ids, store.changes()):
        pass


def sealed_in(store: Store) -> list[bytes]:
    """A piece of every sealed record, which is found nowhere else."""
    return [sealed[200:264] for _, sealed in store.rows(only_new=False)]


def traces(folder: Path, pieces: list[bytes]) -> int:
    """How many of them lie anywhere in the files of a folder."""
    content = b"".join(file.read_bytes() for file in folder.iterdir())
    return sum(piece in content for piece in pieces)


def damaged_and_recovered(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(b"\xa5" * 100)
    recover(path, NOW)


def test_after_a_wipe_no_sealed_byte_is_left_in_any_file(store: Store, path: Path) -> None:
    copies.refresh(path, NOW)
    export(store)
    pieces = sealed_in(store)
    assert traces(path.parent, pieces) == COUNT

    assert wipe(path) == COUNT

    assert traces(path.parent, pieces) == 0
    assert names_in(path.parent) == ["store.sqlite3", "store.sqlite3-shm", "store.sqlite3-wal"]
    assert path.with_name("store.sqlite3-wal").stat().st_size == 0
    assert store.collected() == 0
    assert store.last_export() is not None
    assert store.count_today(CAMPAIGN.id, NOW.date()) == COUNT
    store.append(signature())
    assert (store.collected(), store.not_exported()) == (1, 1)


def test_files_that_were_set_aside_go_too(path: Path) -> None:
    with Store.open(path, IDENTITY.recipients, clock=lambda: NOW) as store:
        for record in signatures(COUNT):
            store.append(record)
        pieces = sealed_in(store)
    damaged_and_recovered(path)
    with Store.open(path, IDENTITY.recipients) as store:
        export(store)

    assert [file.suffix for file in take_stock(path).aside] == [".sqlite3"]
    wipe(path)

    assert take_stock(path) == Stock(0, 0)
    assert traces(path.parent, pieces) == 0


def test_what_is_in_no_export_is_never_wiped(store: Store, path: Path) -> None:
    copies.refresh(path, NOW)
    export(store)
    store.append(signature())
    before = names_in(path.parent)

    with pytest.raises(FailureError, match=r"^1 signature is in no export"):
        wipe(path)

    assert store.collected() == COUNT + 1
    assert names_in(path.parent) == before


def test_what_could_not_be_read_is_wiped_only_if_it_is_given_up(path: Path) -> None:
    with Store.open(path, IDENTITY.recipients, clock=lambda: NOW) as store:
        for record in signatures(COUNT):
            store.append(record)
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 4096 // 2 * 4096)
        file.write(bytes(4096))
    missing = recover(path, NOW).missing
    with Store.open(path, IDENTITY.recipients) as store:
        export(store)

    assert take_stock(path).missing == missing > 0
    with pytest.raises(FailureError, match="Take that file home first"):
        wipe(path)
    assert take_stock(path).collected == COUNT - missing
    assert wipe(path, give_up_missing=True) == COUNT - missing
    assert take_stock(path) == Stock(0, 0)


def test_a_reader_keeps_traces_and_that_is_told(store: Store, path: Path) -> None:
    export(store)
    pieces = sealed_in(store)
    reader = sqlite3.connect(path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM signatures").fetchone()

    with pytest.raises(FailureError, match="their traces are not yet"):
        wipe(path)
    reader.close()
    assert store.collected() == 0

    assert wipe(path) == 0
    assert traces(path.parent, pieces) == 0


def test_what_was_wiped_is_not_missing_after_a_recovery(store: Store, path: Path) -> None:
    export(store)
    wipe(path)
    store.append(signature())
    store.close()

    with path.open("r+b") as file:
        file.write(b"\xa5" * 100)
    done = recover(path, NOW)

    assert (done.carried, done.missing) == (1, 0)


@pytest.mark.parametrize(
    ("typed", "right"),
    [("1214", True), (" 1,214 ", True), ("1 214", True), ("1.214", True), ("١٢١٤", True)]
    + [(word, False) for word in ("", "121", "12140", "-1214", "all", "1214x", "²", "1e3")],
)
def test_the_number_is_typed_out(typed: str, right: bool) -> None:
    assert may_wipe(Stock(1214, 0), typed) is right


def test_no_number_wipes_what_is_not_home() -> None:
    assert not may_wipe(Stock(3, 1), "3")
    assert may_wipe(Stock(0, 0), "0")


# By and by


def looks(path: Path, days: int, *ages: float) -> list[int]:
    """What was removed at looks so many days after NOW."""
    return [remove_old(path, days, NOW + DAY * age) for age in ages]


def test_records_leave_when_their_export_is_old(store: Store, path: Path) -> None:
    export(store)
    copies.refresh(path, NOW)
    store.append(signature())
    pieces = sealed_in(store)

    assert looks(path, 30, 0, 10, 22, 23) == [0, 0, 0, 0]
    assert next_removal(path, 30) == NOW + DAY * 30
    assert looks(path, 30, 24, 29.9) == [0, 0]
    assert store.collected() == COUNT + 1
    assert looks(path, 30, 30, 31, 400) == [COUNT, 0, 0]

    assert store.collected() == store.not_exported() == 1
    assert traces(path.parent, pieces) == 1
    assert not copies.copy_of(path).exists()
    assert next_removal(path, 30) is None
    assert store.last_export() is not None


def test_each_export_has_its_own_time(store: Store, path: Path) -> None:
    export(store)
    late = signature()
    store.append(late)
    export(store, NOW + DAY * 10)

    assert looks(path, 14, *range(15)) == [0] * 14 + [COUNT]
    assert [row for row, _ in store.rows(only_new=False)] == [late.id]
    assert looks(path, 14, *range(15, 25)) == [0] * 9 + [1]


def test_a_few_days_are_noted_from_the_first_look_on(store: Store, path: Path) -> None:
    export(store)

    assert looks(path, 2, 0.1, 1, 2, 2.2) == [0, 0, 0, COUNT]


@pytest.mark.parametrize("jump", [31, 365, 36500])
def test_a_clock_that_is_set_forward_removes_nothing_by_that(
    store: Store, path: Path, jump: int
) -> None:
    export(store)

    assert looks(path, 30, 1, jump) == [0, 0]
    assert next_removal(path, 30) == NOW + DAY * (jump + 7)
    assert looks(path, 30, 2) == [0]  # it is right again
    assert next_removal(path, 30) is None
    assert looks(path, 30, 23, 29, 30) == [0, 0, COUNT]


def test_an_older_notice_is_no_notice_for_a_later_export(store: Store, path: Path) -> None:
    export(store)
    looks(path, 30, 23)
    store.append(signature())
    export(store, NOW + DAY * 24)

    assert looks(path, 30, 400) == [COUNT]
    assert store.collected() == 1


def test_an_export_made_by_a_clock_of_long_ago_has_its_notice(store: Store, path: Path) -> None:
    export(store, datetime.fromisoformat("2000-01-01T00:00:00+00:00"))

    assert looks(path, 30, 0, 1, 6.9) == [0, 0, 0]
    assert looks(path, 30, 7) == [COUNT]


def test_a_clock_set_back_begins_the_notice_anew(store: Store, path: Path) -> None:
    export(store)

    assert looks(path, 30, 60, 40, 46.9) == [0, 0, 0]
    assert looks(path, 30, 47) == [COUNT]


def test_what_is_in_no_export_never_leaves(store: Store, path: Path) -> None:
    assert looks(path, 1, 1, 100, 1000) == [0, 0, 0]
    assert store.collected() == COUNT


def test_without_a_store_there_is_nothing_to_do(path: Path) -> None:
    assert remove_old(path, 1, NOW) == 0
    assert next_removal(path, 1) is None
    assert names_in(path.parent) == []


def test_an_export_that_was_under_way_meanwhile_is_stopped(store: Store, path: Path) -> None:
    export(store)
    changes = store.changes()
    wipe(path)

    batch = Batch(new_id(NOW), "2026-11-03T18:00:00Z", "csv", 0, "")
    with (
        pytest.raises(FailureError, match="corrected or removed"),
        store.marking(batch, [], changes),
    ):
        pass
