"""A store that is broken in every way: set aside, carried over, and nothing acknowledged lost."""

import contextlib
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.signing.signature import Signature, utc_now
from kiosk.vault import copies, files, recovery
from kiosk.vault.lock import KioskLock
from kiosk.vault.plainly import DamagedStoreError
from kiosk.vault.recovery import Recovery, recover
from kiosk.vault.seal import Identity, open_sealed
from kiosk.vault.store import Store
from kiosk.vault.view import Batch
from tests.vault.samples import CAMPAIGN, NOW, names_in, signature, signatures

IDENTITY = Identity.new()
PAGE = 4096
COUNT = 60
BATCH = Batch("01a1a1ba-5650-7000-9208-c78ec86c8904", "2026-11-03T18:00:00Z", "csv", 10, "00" * 32)


def opened(path: Path) -> Store:
    return Store.open(path, IDENTITY.recipients, "kiosk-1", clock=lambda: NOW)


def records_in(path: Path) -> list[Signature]:
    with opened(path) as store:
        rows = list(store.rows(only_new=False))
    return [Signature.from_json(open_sealed(sealed, IDENTITY)) for _, sealed in rows]


def ids_in(path: Path) -> list[str]:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return [row for (row,) in connection.execute("SELECT id FROM signatures")]


def zero_page(path: Path, number: int) -> None:
    with path.open("r+b") as file:
        file.seek(number * PAGE)
        file.write(bytes(PAGE))


def zero_middle(path: Path) -> None:
    zero_page(path, path.stat().st_size // PAGE // 2)


def zero_first(path: Path) -> None:
    zero_page(path, 0)


def destroy_header(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(b"\xa5" * 100)


def truncate(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2 + 17)


def no_sqlite(path: Path) -> None:
    path.write_bytes(b"Dear diary, " * 1000)


def empty(path: Path) -> None:
    path.write_bytes(b"")


def gone(path: Path) -> None:
    path.unlink()


Damage = Callable[[Path], None]
DAMAGES = [zero_middle, zero_first, destroy_header, truncate, no_sqlite, empty, gone]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "store.sqlite3"


@pytest.fixture
def kept(path: Path) -> list[Signature]:
    """A store of COUNT records, of which the first ten were exported."""
    records = signatures(COUNT)
    with opened(path) as store:
        for record in records:
            store.append(record)
        with store.marking(BATCH, [record.id for record in records[:10]], store.changes()):
            pass
    return records


@pytest.mark.parametrize("damage", DAMAGES)
def test_with_a_copy_nothing_is_lost(path: Path, kept: list[Signature], damage: Damage) -> None:
    assert copies.refresh(path, utc_now())
    damage(path)
    damaged = path.read_bytes() if path.exists() else None
    assert recovery.is_needed(path) or not recovery.is_sound(path)

    done = recover(path, NOW)

    assert records_in(path) == kept
    with opened(path) as store:
        assert store.not_exported() == COUNT - 10
        assert store.last_export() == BATCH
        day = NOW.astimezone().date()
        assert store.tally(CAMPAIGN.id, day) == {"signature": COUNT, "updates-yes": COUNT}
    assert (done.finished, done.carried, done.missing) == (True, COUNT, 0)
    if damaged is not None:
        assert done.aside.startswith("store-damaged-20261103-")
        assert (path.parent / done.aside).read_bytes() == damaged
    assert recovery.is_sound(path)
    assert not recovery.is_needed(path)


@pytest.mark.parametrize(
    ("damage", "at_least"),
    [
        (zero_middle, COUNT - 3),
        (zero_first, COUNT),
        (destroy_header, COUNT),
        (truncate, COUNT // 3),
    ],
)
def test_without_a_copy_what_is_readable_is_carried(
    path: Path, kept: list[Signature], damage: Damage, at_least: int
) -> None:
    damage(path)

    done = recover(path, NOW)

    found = records_in(path)
    assert len(found) >= at_least
    assert all(record in kept for record in found)
    assert done.carried == len(found)
    assert done.missing in (0, COUNT - len(found))
    exported = sum(record in kept[:10] for record in found)
    with opened(path) as store:
        assert store.not_exported() == len(found) - exported
    if done.missing:
        assert f"; {done.missing} more w" in done.sentence()


def test_one_signature_is_told_as_one() -> None:
    sentence = recovery.Recovery("2026-11-03T10:00:00Z", "", True, carried=1, missing=1).sentence()

    assert ": 1 signature was carried into a new one; 1 more was counted and" in sentence


def test_a_page_of_zeroes_says_how_many_are_missing(path: Path, kept: list[Signature]) -> None:
    zero_page(path, path.stat().st_size // PAGE - 3)

    done = recover(path, NOW)

    assert 0 < done.missing == len(kept) - done.carried
    assert names_in(path.parent) == sorted([path.name, done.aside, "recovery.json"])


def test_what_is_only_in_the_log_is_carried_and_the_log_is_kept(path: Path) -> None:
    with opened(path) as store:
        for record in signatures(20):
            store.append(record)
        crashed = path.parent / "crashed"
        crashed.mkdir()
        for name in ("store.sqlite3", "store.sqlite3-wal"):
            shutil.copy(path.parent / name, crashed / name)
    copy = crashed / "store.sqlite3"
    destroy_header(copy)

    done = recover(copy, NOW)

    assert (done.carried, done.missing) == (20, 0)
    assert f"{done.aside}-wal" in names_in(crashed)


def test_a_log_that_was_removed_costs_only_what_was_never_copied(path: Path) -> None:
    records = signatures(20)
    with opened(path) as store:
        for record in records[:15]:
            store.append(record)
        copies.refresh(path, utc_now())
        for record in records[15:]:
            store.append(record)
        crashed = path.parent / "crashed"
        crashed.mkdir()
        for name in ("store.sqlite3", copies.COPY_FILE):
            shutil.copy(path.parent / name, crashed / name)
    lone = crashed / "store.sqlite3"
    zero_first(lone)

    recover(lone, NOW)

    assert [record.id for record in records_in(lone)][:15] == [r.id for r in records[:15]]


def test_what_was_removed_or_corrected_does_not_come_back(
    path: Path, kept: list[Signature]
) -> None:
    copies.refresh(path, utc_now())
    corrected = kept[30].corrected(signature(first_name="Grace"))
    with opened(path) as store:
        store.remove(kept[20])
        store.replace(kept[30], corrected)
    assert kept[20].id.encode() not in copies.copy_of(path).read_bytes()
    destroy_header(path)

    done = recover(path, NOW)

    found = {record.id: record for record in records_in(path)}
    assert kept[20].id not in found
    assert found[kept[30].id] == corrected
    assert (done.carried, done.missing) == (COUNT - 1, 0)


def test_two_damages_in_one_second_overwrite_nothing(path: Path, kept: list[Signature]) -> None:
    copies.refresh(path, utc_now())
    for _ in range(3):
        no_sqlite(path)
        recover(path, NOW)

    assert len(list(path.parent.glob("store-damaged-*.sqlite3"))) == 3
    assert records_in(path) == kept


@pytest.mark.parametrize("cut", ["_set_aside", "_make_anew", "fill", "_write"])
def test_a_recovery_that_is_cut_short_is_taken_up_again(
    path: Path, kept: list[Signature], cut: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    zero_middle(path)
    whole = path.read_bytes()
    real, calls = getattr(recovery, cut), []

    def power_cut(*arguments: object) -> object:
        calls.append(arguments)
        if cut == "_write" and len(calls) == 1:
            return real(*arguments)
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(recovery, cut, power_cut)
        with pytest.raises(KeyboardInterrupt):
            recover(path, NOW)

    assert recovery.is_needed(path)
    done = recover(path, NOW)
    assert done.carried == len(records_in(path)) >= COUNT - 3
    assert all(record in kept for record in records_in(path))
    (aside,) = path.parent.glob("store-damaged-*.sqlite3")
    assert aside.read_bytes() == whole
    assert Recovery.noted(path) == done


@pytest.mark.usefixtures("kept")
def test_a_sound_store_is_sound_while_it_is_written(path: Path) -> None:
    with opened(path) as store:
        store.append(signature())

        assert recovery.is_sound(path)
        assert not recovery.is_needed(path)


@pytest.mark.usefixtures("kept")
def test_damage_shows_as_what_it_is(path: Path) -> None:
    destroy_header(path)

    with pytest.raises(DamagedStoreError, match="sets it aside"):
        opened(path)


@pytest.mark.usefixtures("kept")
def test_a_copy_is_whole_private_and_made_only_when_something_changed(path: Path) -> None:
    now = utc_now()
    assert copies.is_due(path, now)
    assert copies.refresh(path, now)
    assert not copies.refresh(path, now)
    copy = copies.copy_of(path)
    with contextlib.closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("SELECT count(*) FROM signatures").fetchone() == (COUNT,)
    assert copy.stat().st_mode & 0o777 == 0o600
    assert not any(name.endswith(".part") for name in names_in(path.parent))

    with opened(path) as store:
        store.append(signature())
        assert not copies.is_due(path, now + copies.EVERY / 2)
        assert copies.is_due(path, now + copies.EVERY)
        assert copies.refresh(path, now + copies.EVERY)
        assert not copies.is_due(path, now + 3 * copies.EVERY)
    assert copies.copied_at(path) == (now + copies.EVERY).replace(microsecond=0)


@pytest.mark.usefixtures("kept")
def test_a_copy_of_a_damaged_store_replaces_nothing(path: Path) -> None:
    copies.refresh(path, utc_now())
    before = copies.copy_of(path).read_bytes()
    with opened(path) as store:
        store.append(signature())
    for number in range(2, path.stat().st_size // PAGE):
        zero_page(path, number)

    with pytest.raises(DamagedStoreError):
        copies.refresh(path, utc_now())
    assert copies.copy_of(path).read_bytes() == before


def test_what_is_removed_during_the_copying_is_not_in_the_copy(
    path: Path, kept: list[Signature], monkeypatch: pytest.MonkeyPatch
) -> None:
    real, removed = files.publish, list[str]()

    def meanwhile(temporary: Path, target: Path, *, replace: bool) -> None:
        if not removed:
            removed.append(kept[20].id)
            with opened(path) as store:
                store.remove(kept[20])
        real(temporary, target, replace=replace)

    monkeypatch.setattr(files, "publish", meanwhile)
    copies.refresh(path, utc_now())

    assert removed
    assert removed[0] not in ids_in(copies.copy_of(path))


@pytest.mark.parametrize("damage", [destroy_header, zero_first])
def test_what_was_removed_does_not_come_back_from_a_copy_that_still_has_it(
    path: Path, kept: list[Signature], damage: Damage
) -> None:
    copies.refresh(path, NOW)
    stale = copies.copy_of(path).read_bytes()
    with opened(path) as store:
        store.remove(kept[20])
        store.replace(kept[21], kept[21].corrected(signature(first_name="Grace")))
    copies.copy_of(path).write_bytes(stale)
    damage(path)

    recover(path, NOW)

    names = {record.id: record.first_name for record in records_in(path)}
    assert kept[20].id not in names
    assert names[kept[21].id] == "Grace"
    assert len(names) == COUNT - 1
    with opened(path) as store:  # and it is known to be gone in the new store too
        store.append(kept[20])
        assert store.collected() == COUNT - 1


def test_a_copy_that_keeps_what_is_removed_goes(path: Path, kept: list[Signature]) -> None:
    copies.copy_of(path).write_bytes(b"no copy at all")

    with opened(path) as store:
        store.remove(kept[20])

    assert not copies.copy_of(path).exists()


def test_the_lock_and_the_note_are_no_part_of_a_recovery(path: Path, kept: list[Signature]) -> None:
    with KioskLock.take(path.parent, NOW):
        destroy_header(path)
        recover(path, NOW)

    assert records_in(path) == kept
