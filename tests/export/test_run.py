"""One export from beginning to end."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.errors import BadInputError, FailureError
from kiosk.export import formats
from kiosk.export.delivery import Delivery
from kiosk.export.parts import Targets
from kiosk.export.run import Order, export, target_for
from kiosk.signing.signature import Signature
from kiosk.vault.seal import Identity, seal
from kiosk.vault.store import Store
from tests.export.test_formats import record_in
from tests.vault.samples import NOW, names_in, signature, signatures

IDENTITY = Identity.new()
JSONL = Order(formats.find("jsonl"))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "data" / "store.sqlite3", IDENTITY.recipients) as opened:
        yield opened


@pytest.fixture
def target(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick" / "out.jsonl"


def exported(target: Path) -> list[Signature]:
    return [record_in(line) for line in target.read_bytes().splitlines()]


def put_sealed(store: Store, row: str, sealed: bytes) -> None:
    connection = sqlite3.connect(store.path)
    connection.execute("UPDATE signatures SET sealed = ? WHERE id = ?", (sealed, row))
    connection.commit()
    connection.close()


def test_an_export_holds_every_record_and_marks_it(store: Store, target: Path) -> None:
    records = signatures(20)
    for record in records:
        store.append(record)
    counted: list[tuple[str, int, int]] = []

    result = export(store, IDENTITY, target, JSONL, NOW, lambda *where: counted.append(where))
    assert result is not None

    assert exported(target) == records
    assert (result.collected, result.exported, result.unopenable) == (20, 20, ())
    assert store.not_exported() == 0
    last = store.last_export()
    assert last is not None
    assert (last.rows, last.format, last.exported_at) == (20, "jsonl", "2026-11-03T14:05:06Z")
    assert last.sha256 == result.files[0].sha256
    assert ("opening", 20, 20) in counted
    assert ("writing", 20, 20) in counted


def test_a_second_export_takes_only_what_came_since(store: Store, target: Path) -> None:
    first, second = signatures(2)
    store.append(first)
    export(store, IDENTITY, target, JSONL, NOW)
    store.append(second)

    later = target.with_name("later.jsonl")
    result = export(store, IDENTITY, later, JSONL, NOW)
    assert result is not None
    every = target.with_name("every.jsonl")
    export(store, IDENTITY, every, replace(JSONL, only_new=False), NOW)

    assert exported(later) == [second]
    assert (result.collected, result.exported) == (2, 1)
    assert exported(every) == [first, second]


def test_a_strangers_identity_writes_and_marks_nothing(store: Store, target: Path) -> None:
    for record in signatures(3):
        store.append(record)

    with pytest.raises(BadInputError, match="does not belong to this store"):
        export(store, Identity.new(), target, JSONL, NOW)

    assert names_in(target.parent) == []
    assert (store.not_exported(), store.last_export()) == (3, None)


@pytest.mark.parametrize("how", ["another recipient", "damaged", "another row's", "no record"])
def test_a_row_that_does_not_open_is_reported_and_stays(
    store: Store, target: Path, how: str
) -> None:
    bad, good = signatures(2)
    store.append(bad)
    store.append(good)
    rows = dict(store.rows(only_new=True))
    broken = {
        "another recipient": seal(bad.to_json(), Identity.new().recipients),
        "damaged": rows[bad.id][:-1],
        "another row's": rows[good.id],
        "no record": seal(b'{"id":1}', IDENTITY.recipients),
    }
    put_sealed(store, bad.id, broken[how])

    result = export(store, IDENTITY, target, JSONL, NOW)
    assert result is not None

    assert result.unopenable == (bad.id,)
    assert result.collected == result.exported + len(result.unopenable)
    assert exported(target) == [good]
    assert [row for row, _ in store.rows(only_new=True)] == [bad.id]


def test_a_signature_removed_during_the_export_stops_it(store: Store, target: Path) -> None:
    records = signatures(3)
    for record in records:
        store.append(record)

    def interfere(stage: str, number: int, _: int) -> None:
        if (stage, number) == ("writing", 1):
            with Store.open(store.path, IDENTITY.recipients) as other:
                other.remove(records[0])

    with pytest.raises(FailureError, match="corrected or removed"):
        export(store, IDENTITY, target, JSONL, NOW, interfere)
    assert names_in(target.parent) == []
    assert store.not_exported() == 2
    export(store, IDENTITY, target, JSONL, NOW)
    assert exported(target) == records[1:]


def test_a_signature_made_during_the_export_is_for_the_next_one(store: Store, target: Path) -> None:
    store.append(signature(first_name="early"))

    def sign_meanwhile(stage: str, *_: int) -> None:
        if stage == "saving":  # then the store is being written
            return
        with Store.open(store.path, IDENTITY.recipients) as other:
            other.append(signature(first_name="late"))

    result = export(store, IDENTITY, target, JSONL, NOW, sign_meanwhile)
    assert result is not None

    assert [record.first_name for record in exported(target)] == ["early"]
    assert (result.collected, result.exported, store.not_exported()) == (
        1,
        1,
        store.collected() - 1,
    )


def test_rows_are_marked_only_after_the_file_was_read_back(
    store: Store, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.append(signature())
    monkeypatch.setattr("kiosk.export.delivery.read_back", lambda _: "something else")

    with pytest.raises(FailureError, match="not what was written"):
        export(store, IDENTITY, target, JSONL, NOW)
    assert names_in(target.parent) == []
    assert store.not_exported() == 1


def test_a_file_that_could_not_be_noted_is_told_to_be_complete(
    store: Store, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.append(signature())
    publish = Delivery.publish

    def publish_then_fail(self: Delivery, *, replace: bool) -> None:
        publish(self, replace=replace)
        raise FailureError("The store is busy.")

    monkeypatch.setattr(Delivery, "publish", publish_then_fail)

    with pytest.raises(FailureError, match="is complete, but the store could not note that"):
        export(store, IDENTITY, target, JSONL, NOW)
    assert len(exported(target)) == 1
    assert store.not_exported() == 1


def test_a_purpose_of_a_later_row_has_its_columns_too(store: Store, target: Path) -> None:
    record = signature()
    extra = {**record.consents, "petition-2": record.consents["petition"]}
    store.append(record)
    store.append(signature(consents=extra))

    export(store, IDENTITY, target, Order(formats.find("csv")), NOW)

    assert b",consent_petition-2_wording," in target.read_bytes().split(b"\r\n")[0]


def test_a_folder_gets_a_dated_name_that_says_where_it_comes_from(tmp_path: Path) -> None:
    target = target_for(tmp_path, JSONL, "Table 3 (Nord)", NOW)

    stamp = NOW.astimezone().strftime("%Y-%m-%d-%H%M%S")
    assert target == Targets.at(tmp_path / f"signatures-table-3-nord-jsonl-{stamp}.jsonl")


def test_a_practice_file_says_so_in_its_name(tmp_path: Path) -> None:
    order = replace(JSONL, practice=True)

    def name(destination: Path) -> str:
        return target_for(destination, order, "", NOW).paths["all"].name

    assert name(tmp_path / "out.csv") == "PRACTICE-out.csv"
    assert name(tmp_path / "PRACTICE-out.csv") == "PRACTICE-out.csv"
    assert name(tmp_path).startswith("PRACTICE-signatures-")
    (tmp_path / "PRACTICE-out.csv").touch()
    with pytest.raises(BadInputError, match="there already"):
        target_for(tmp_path / "out.csv", order, "", NOW)


def test_an_export_that_finds_everything_taken_leaves_the_other_file_alone(
    store: Store, target: Path
) -> None:
    for record in signatures(3):
        store.append(record)
    export(store, IDENTITY, target, JSONL, NOW)
    whole = target.read_bytes()

    assert export(store, IDENTITY, target, replace(JSONL, replace=True), NOW) is None
    assert target.read_bytes() == whole
