"""What the store refuses, and how it says so."""

import sqlite3
from pathlib import Path

import pytest

from kiosk.errors import BadInputError, FailureError, KioskError
from kiosk.signing.signature import Signature
from kiosk.vault import connection as connecting
from kiosk.vault.store import Store
from kiosk.vault.view import StoreView
from tests.vault.kept import DAY, IDENTITY, export_all
from tests.vault.samples import CAMPAIGN, signature, signatures


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
