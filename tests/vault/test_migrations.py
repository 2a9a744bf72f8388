"""Old, new and foreign store files."""

import sqlite3
from pathlib import Path

import pytest

from kiosk.errors import BadInputError
from kiosk.vault import migrations
from kiosk.vault.migrations import APPLICATION_ID, MIGRATIONS, VERSION
from kiosk.vault.store import Store
from kiosk.vault.view import StoreView


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "store.sqlite3"


def change(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def header(path: Path) -> tuple[int, int]:
    connection = sqlite3.connect(path)
    try:
        names = ("application_id", "user_version")
        application, version = (connection.execute(f"PRAGMA {n}").fetchone()[0] for n in names)
        return application, version
    finally:
        connection.close()


def test_a_new_store_says_what_it_is(path: Path) -> None:
    Store.open(path, []).close()

    assert header(path) == (APPLICATION_ID, VERSION)


def test_a_newer_store_is_refused_and_not_touched(path: Path) -> None:
    Store.open(path, []).close()
    change(path, f"PRAGMA user_version = {VERSION + 1}")
    before = path.read_bytes()

    with pytest.raises(BadInputError, match="newer Petition Kiosk"):
        Store.open(path, [])
    with pytest.raises(BadInputError, match="newer Petition Kiosk"):
        StoreView.look(path)
    assert path.read_bytes() == before
    assert [p.name for p in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize(
    "statement",
    ["CREATE TABLE signatures (id)", "PRAGMA application_id = 7", "PRAGMA user_version = 1"],
)
def test_another_programs_database_is_refused_and_not_touched(path: Path, statement: str) -> None:
    change(path, statement)
    before = path.read_bytes()

    with pytest.raises(BadInputError, match="belongs to another program"):
        Store.open(path, [])
    with pytest.raises(BadInputError, match="belongs to another program"):
        StoreView.look(path)
    assert path.read_bytes() == before


def test_a_store_whose_making_was_cut_off_is_made_again(path: Path) -> None:
    path.touch()

    with pytest.raises(BadInputError, match="is empty"):
        StoreView.look(path)
    with Store.open(path, []) as store:
        assert store.collected() == 0


def test_a_failing_migration_leaves_the_version_before(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Store.open(path, []).close()
    broken = (*MIGRATIONS, ("CREATE TABLE half (a)", "CREATE TABLE half (a)"))
    monkeypatch.setattr(migrations, "MIGRATIONS", broken)
    monkeypatch.setattr(migrations, "VERSION", VERSION + 1)

    with pytest.raises(sqlite3.OperationalError, match="already exists"):
        Store.open(path, [])
    monkeypatch.undo()

    assert header(path) == (APPLICATION_ID, VERSION)
    connection = sqlite3.connect(path)
    assert connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'half'").fetchall() == []
    connection.close()


def test_a_later_migration_runs_once_on_an_older_store(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Store.open(path, [], "kiosk-1").close()
    monkeypatch.setattr(migrations, "MIGRATIONS", (*MIGRATIONS, ("CREATE TABLE later (a)",)))
    monkeypatch.setattr(migrations, "VERSION", VERSION + 1)

    for _ in range(2):
        with Store.open(path, [], "kiosk-1") as store:
            assert store.meta("kiosk_id") == "kiosk-1"
    assert header(path) == (APPLICATION_ID, VERSION + 1)
