"""Bundles: sealed on the stick, opened or gathered at the office, the same in any order."""

import errno
import hashlib
import itertools
import shutil
import sqlite3
from pathlib import Path

import pytest

from kiosk.export.delivery import Delivery
from kiosk.vault.migrations import VERSION
from kiosk.vault.seal import Identity
from tests.station.kiosks import kiosk, refused, within
from tests.station.office import Table, first_names, opened_at_office, records
from tests.vault.samples import names_in, signature

Capsys = pytest.CaptureFixture[str]

ADDS_UP = (
    "Collected:  {} = {} in the files + 0 merged (the same person twice) + 0 set aside"
    " + 0 exported before + {} unopenable"
)


@pytest.fixture
def identity() -> Identity:
    return Identity.new()


@pytest.fixture
def key(tmp_path: Path, identity: Identity) -> Path:
    path = tmp_path / "key.txt"
    path.write_text(f"{identity.keys[0]}\n")
    return path


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out.jsonl"


@pytest.fixture
def one(tmp_path: Path, identity: Identity) -> Table:
    return Table(tmp_path, "table-1", identity)


@pytest.fixture
def two(tmp_path: Path, identity: Identity) -> Table:
    return Table(tmp_path, "table-2", identity)


def counts(line: str) -> tuple[int, int, int]:
    """New, known and removed, of a line such as “a.bundle: 1 new, 2 known, 3 removed”."""
    words = line.split(": ")[1].replace(",", "").split()
    return int(words[0]), int(words[2]), int(words[4])


def test_a_bundle_is_sealed_whole_and_marks_its_rows(
    one: Table, key: Path, out: Path, capsys: Capsys
) -> None:
    one.sign("Ada", "Grace")
    target = one.folder / "stick" / "home.bundle"
    target.parent.mkdir()

    done = within(capsys, "export", target, "--format", "bundle", "--data", one.data)

    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert lines[0] == ADDS_UP.format(2, 2, 0)
    assert lines[3] == f"SHA-256:    {hashlib.sha256(target.read_bytes()).hexdigest()}"
    assert names_in(target.parent) == ["home.bundle"]
    assert not [name for name in names_in(one.data) if name.endswith(".part")]
    assert b"Ada" not in target.read_bytes()
    with one.opened() as store:
        assert store.not_exported() == 0
        last = store.last_export()
    assert last is not None
    assert (last.format, last.rows) == ("bundle", 2)
    assert opened_at_office(capsys, key, out, [target]).returncode == 0
    assert sorted(first_names(out)) == ["Ada", "Grace"]


def test_a_folder_gets_a_named_bundle_and_a_second_one_has_nothing_new(
    one: Table, key: Path, out: Path, capsys: Capsys
) -> None:
    one.sign("Ada")
    stick = one.folder / "stick"
    stick.mkdir()
    command = ("export", stick, "--format", "bundle", "--data", one.data)

    assert within(capsys, *command).returncode == 0
    assert [name.endswith(".bundle") for name in names_in(stick)] == [True]
    assert "nothing new" in within(capsys, *command).stdout
    one.sign("Grace")
    later = within(capsys, "export", stick / "later.bundle", *command[2:])
    assert ADDS_UP.format(2, 2, 0) in later.stdout
    assert "In it too:  1 record that was exported before; a bundle always" in later.stdout
    assert "(2 records, " in later.stdout
    assert "--all takes" not in later.stdout
    opened = opened_at_office(capsys, key, out, [stick / "later.bundle"])
    assert "In it too" not in opened.stdout
    assert sorted(first_names(out)) == ["Ada", "Grace"]


def test_a_full_disk_leaves_no_bundle_and_marks_nothing(
    one: Table, capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    one.sign(*(f"Ada{n}" for n in range(50)))
    stick = one.folder / "stick"
    stick.mkdir()
    command = ("export", stick / "b.bundle", "--format", "bundle", "--data", one.data)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "no space")

    refused(kiosk(*command, largest_file=60_000), "too little space", code=1)  # in the kiosk
    with monkeypatch.context() as patched:  # on the stick
        patched.setattr(Delivery, "write", full)
        refused(within(capsys, *command), "use a stick with more room", code=1)
    assert names_in(stick) == []
    assert not [name for name in names_in(one.data) if name.endswith(".part")]
    with one.opened() as store:
        assert store.not_exported() == 50
    assert within(capsys, *command).returncode == 0


def test_bundles_of_many_tables_come_together_and_twice_is_once(
    one: Table, two: Table, key: Path, out: Path, capsys: Capsys
) -> None:
    one.sign("Ada", "Zoë")
    first = one.bundle(capsys)
    two.sign("Grace")
    one.sign("Hedy")
    bundles = [first, two.bundle(capsys), one.bundle(capsys)]

    seen = set()
    for order in itertools.permutations([*bundles, first]):
        done = opened_at_office(capsys, key, out, order)
        assert (done.returncode, done.stderr) == (0, "")
        assert ADDS_UP.format(4, 4, 0) in done.stdout
        seen.add(out.read_bytes())
    assert len(seen) == 1
    assert sorted(first_names(out)) == ["Ada", "Grace", "Hedy", "Zoë"]


def test_corrections_win_and_removals_stay_whatever_comes_first(
    one: Table, key: Path, out: Path, capsys: Capsys
) -> None:
    """The first bundle reached the stick, and the store could not note that."""
    kept, mended, gone = one.sign("Ada", "Gracie", "Eve")
    older = one.bundle(capsys)
    connection = sqlite3.connect(one.data / "store.sqlite3")
    connection.execute("UPDATE signatures SET batch = NULL")
    connection.commit()
    connection.close()
    with one.opened() as store:
        store.replace(
            mended, mended.corrected(signature(first_name="Grace", email="grace@example.org"))
        )
        store.remove(gone)
    newer = one.bundle(capsys)
    collections = []
    for number, order in enumerate(itertools.permutations([older, newer])):
        opened_at_office(capsys, key, out, order)
        assert {r["id"]: r["first_name"] for r in records(out)} == {
            kept.id: "Ada",
            mended.id: "Grace",
        }
        into = one.folder / f"collection-{number}.bundle"
        for bundle in order:  # one after the other, as sticks come in
            assert within(capsys, "collect", bundle, "--into", into).returncode == 0
        collections.append(into)
        assert opened_at_office(capsys, key, out, [into]).returncode == 0
        assert sorted(first_names(out)) == ["Ada", "Grace"]
    opened_at_office(capsys, key, out, [older, *collections])
    assert sorted(first_names(out)) == ["Ada", "Grace"]


def test_gathering_says_what_was_new_known_and_removed_and_changes_nothing_the_second_time(
    one: Table, two: Table, key: Path, out: Path, capsys: Capsys
) -> None:
    one.sign("Ada", "Zoë")
    first = one.bundle(capsys)
    (eve,) = one.sign("Eve")
    with one.opened() as store:
        store.remove(eve)
    one.sign("Hedy")
    second = one.bundle(capsys)
    two.sign("Grace")
    third = two.bundle(capsys)
    into = one.folder / "all.bundle"

    done = within(capsys, "collect", first, second, third, first, "--into", into)

    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert [line.split(":")[0] for line in lines[:3]] == [b.name for b in (first, second, third)]
    assert [counts(line) for line in lines[:3]] == [(2, 0, 0), (1, 2, 1), (1, 0, 0)]
    assert f"SHA-256:    {hashlib.sha256(into.read_bytes()).hexdigest()}" in lines
    before = into.read_bytes()
    again = within(capsys, "collect", third, second, first, "--into", into)
    assert "Nothing is new" in again.stdout
    assert [counts(line)[0] for line in again.stdout.splitlines()[:3]] == [0, 0, 0]
    assert into.read_bytes() == before
    assert opened_at_office(capsys, key, out, [into, first]).returncode == 0
    assert sorted(first_names(out)) == ["Ada", "Grace", "Hedy", "Zoë"]
    assert {r["kiosk"] for r in records(out)} == {"table-1", "table-2"}


def damaged(bundle: Path, folder: Path) -> dict[str, Path]:
    """What can be wrong with a bundle, each as a file of its own."""
    data = bundle.read_bytes()
    middle = data.index(b"age-encryption.org/v1") + 700
    files = {
        "flipped": data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :],
        "cut": data[: len(data) // 2],
        "diary": b"Dear diary",
        "empty": b"",
    }
    paths = {name: folder / f"{name}.bundle" for name in files}
    for name, content in files.items():
        paths[name].write_bytes(content)
    paths["newer"] = folder / "newer.bundle"
    shutil.copy(bundle, paths["newer"])
    other = folder / "other.bundle"
    for path, statement in (
        (paths["newer"], f"PRAGMA user_version = {VERSION + 1}"),
        (other, "CREATE TABLE signatures (id)"),
    ):
        connection = sqlite3.connect(path)
        connection.execute(statement)
        connection.close()
    return {**paths, "other": other, "missing": folder / "missing.bundle"}


WORDS = {
    "flipped": "is damaged",
    "cut": "is damaged",
    "diary": "is damaged, or is not a bundle",
    "empty": "is not a bundle",
    "newer": "newer Petition Kiosk",
    "other": "is not a bundle",
    "missing": "There is no bundle",
}


@pytest.mark.parametrize("what", WORDS)
def test_a_bundle_that_cannot_be_taken_is_told_and_the_rest_goes_on(
    one: Table, two: Table, key: Path, out: Path, capsys: Capsys, what: str
) -> None:
    one.sign("Ada")
    two.sign("Grace")
    good, bad = two.bundle(capsys), damaged(one.bundle(capsys), one.folder)[what]
    before = bad.read_bytes() if bad.exists() else b""
    into = one.folder / "all.bundle"

    collected = within(capsys, "collect", bad, good, "--into", into)
    exported = opened_at_office(capsys, key, out, [bad, good])

    for done in (collected, exported):
        assert done.returncode == 1
        assert WORDS[what] in done.stderr
        assert str(bad) in done.stderr
        assert done.stderr.count("\n") == 1
        assert "sqlite" not in done.stderr
    assert first_names(out) == ["Grace"]
    opened_at_office(capsys, key, out, [into])
    assert first_names(out) == ["Grace"]
    assert (bad.read_bytes() if bad.exists() else b"") == before


def test_nothing_that_can_be_taken_writes_nothing(
    one: Table, key: Path, out: Path, capsys: Capsys
) -> None:
    into = one.folder / "all.bundle"
    missing = one.folder / "missing.bundle"

    assert within(capsys, "collect", missing, "--into", into).returncode == 1
    assert opened_at_office(capsys, key, out, [missing]).returncode == 1
    assert not into.exists()
    assert not out.exists()


def test_a_collection_that_is_none_is_not_replaced(one: Table, capsys: Capsys) -> None:
    one.sign("Ada")
    bundle = one.bundle(capsys)
    into = one.folder / "holiday.jpg"
    into.write_bytes(b"a picture")

    refused(within(capsys, "collect", bundle, "--into", into), "is no collection")
    assert into.read_bytes() == b"a picture"


def test_practice_counts_nowhere(one: Table, key: Path, out: Path, capsys: Capsys) -> None:
    sheet = one.folder / "sheet.csv"
    sheet.write_text(
        "first_name,last_name,email,postal_code,country,updates\nAda,,a@example.org,,CA,\n"
    )
    data = one.folder / "practice-data"
    within(capsys, "enter", sheet, "--data", data)
    target = one.folder / "p.bundle"
    done = within(capsys, "export", target, "--format", "bundle", "--data", data)
    assert done.returncode == 0

    practice = target.with_name("PRACTICE-p.bundle")
    assert practice.exists()
    done = opened_at_office(capsys, key, out, [practice])
    assert (done.returncode, out.exists()) == (1, False)
    assert "practice" in done.stderr


def test_rows_for_another_key_are_counted_and_named(
    one: Table, tmp_path: Path, key: Path, out: Path, capsys: Capsys
) -> None:
    other = Table(tmp_path, "table-9", Identity.new())
    (stranger,) = other.sign("Eve")
    one.sign("Ada")
    bundles = [one.bundle(capsys), other.bundle(capsys)]

    done = opened_at_office(capsys, key, out, bundles)

    assert done.returncode == 1
    assert ADDS_UP.format(2, 1, 1) in done.stdout
    assert f"Unopenable: {stranger.id}" in done.stdout
    assert first_names(out) == ["Ada"]


def test_from_takes_all_the_files_a_shell_puts_there(
    one: Table, two: Table, key: Path, out: Path, capsys: Capsys
) -> None:
    one.sign("Ada")
    two.sign("Grace")
    bundles = [one.bundle(capsys), two.bundle(capsys)]
    options: list[str | Path] = ["--format", "jsonl", "--identity", key, "--replace"]

    orders: list[tuple[str | Path, ...]] = [
        (out, "--from", *bundles, *options),
        ("--from", *bundles, out, *options),
        ("--from", *bundles, *options, out),
    ]
    for words in orders:
        assert within(capsys, "export", *words).returncode == 0
        assert sorted(first_names(out)) == ["Ada", "Grace"]
    refused(within(capsys, "export", out, bundles[0], *options), "too many")
    refused(within(capsys, "export", out, "x.csv", "--from", *bundles), "too many")
    same = within(capsys, "export", bundles[0], "--from", *bundles, *options)
    refused(same, "one of the bundles")
    sealed = within(capsys, "export", out, "--from", *bundles, "--format", "bundle")
    refused(sealed, "kiosk collect")


def test_a_kiosks_own_copy_of_before_will_do(
    one: Table, key: Path, out: Path, capsys: Capsys
) -> None:
    one.sign("Ada")
    one.bundle(capsys)

    done = opened_at_office(capsys, key, out, [one.data / "store-copy.sqlite3"])

    assert done.returncode == 0
    assert first_names(out) == ["Ada"]


def test_a_bundle_is_only_read(one: Table, key: Path, out: Path, capsys: Capsys) -> None:
    one.sign("Ada")
    stick = one.folder / "stick"
    stick.mkdir()
    bundle = one.bundle(capsys).rename(stick / "b.bundle")
    before = bundle.read_bytes()

    opened_at_office(capsys, key, out, [bundle])
    within(capsys, "collect", bundle, "--into", one.folder / "all.bundle")

    assert names_in(stick) == ["b.bundle"]
    assert bundle.read_bytes() == before
