"""What the files say, read back the way others read them."""

import json
import tracemalloc
from collections.abc import Iterator
from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.export import formats
from kiosk.export.columns import Table, guarded
from kiosk.export.roll import Entry
from kiosk.export.writers import open_writer
from kiosk.signing.signature import Consent, Signature
from tests.export.people import PURPOSES, RECORDS, TEXT, cells, table, whole, with_updates
from tests.vault.samples import VALUES, signature, signatures

PLAIN = ("csv", "spreadsheet", "spreadsheet-xlsx", "jsonl", "engaging-networks", "everyaction")


def record_in(line: bytes) -> Signature:
    """The record of a line, without what the roll found."""
    values = json.loads(line)
    for name in ("receipts", "ids", "maybe_same_as", "practice"):
        values.pop(name, None)
    return Signature.from_json(json.dumps(values).encode())


@given(st.lists(RECORDS, min_size=1, max_size=5))
def test_csv_gives_every_value_back_as_typed(records: list[Signature]) -> None:
    rows = table(whole("csv", records))

    assert len(rows) == len(records)
    for row, record in zip(rows, records, strict=True):
        parts = ("consents", "own_answers")
        flat = {k: str(v) for k, v in asdict(record).items() if k not in parts}
        assert {name: row[name] for name in flat} == flat
        for purpose, consent in record.consents.items():
            assert row[f"consent_{purpose}"] == consent.answer
            for name in ("wording", "wording_hash", "controller", "at"):
                assert row[f"consent_{purpose}_{name}"] == getattr(consent, name)


@given(st.lists(RECORDS, min_size=1, max_size=5))
def test_jsonl_gives_every_record_back(records: list[Signature]) -> None:
    lines = whole("jsonl", records).split(b"\n")

    assert lines.pop() == b""
    assert [record_in(line) for line in lines] == records


@given(TEXT)
def test_no_cell_of_a_spreadsheet_is_a_formula(text: str) -> None:
    (row,) = table(whole("spreadsheet", [signature(first_name=text)]), "spreadsheet")

    assert row["First name"].removeprefix("'") == text.removeprefix("'")
    assert not row["First name"].startswith(("=", "+", "-", "@", "\t", "\r", "\n"))


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_only_a_cell_that_starts_like_a_formula_is_guarded(start: str) -> None:
    assert guarded(f"{start}1") == f"'{start}1"
    assert guarded(f"1{start}") == f"1{start}"
    assert guarded("") == ""


def test_csv_has_no_mark_and_ends_its_lines_after_rfc_4180() -> None:
    data = whole("csv", [signature(first_name=value) for value in VALUES])

    assert data.startswith(b"id,receipt,campaign,")
    assert data.endswith(b"\r\n")
    assert data.count(b"\n") == data.count(b"\r\n") == len(VALUES) + 1
    assert len(data.split(b"\r\n")[0].split(b",")) == len(set(data.split(b"\r\n")[0].split(b",")))


def test_csv_leaves_a_value_that_looks_like_a_formula_alone() -> None:
    (row,) = table(whole("csv", [signature(first_name="=1+1")]))

    assert row["first_name"] == "=1+1"


def test_a_purpose_that_a_record_does_not_know_is_empty() -> None:
    (row,) = table(whole("csv", [signature(consents={})]))

    assert row["consent_updates"] == row["consent_updates_wording"] == ""


def test_a_spreadsheet_is_in_plain_words_and_local_time() -> None:
    data = whole("spreadsheet", [with_updates("no"), with_updates("not-asked")])
    rows = table(data, "spreadsheet")

    assert data.startswith(b"\xef\xbb\xbfFirst name,")
    assert [row["Agreed to updates"] for row in rows] == ["No", "not asked"]
    assert rows[0]["Signed at"] == "2026-11-03 09:05"
    assert rows[0]["What"] == "Signature"
    assert rows[0]["Taken on"] == "screen"
    assert "wording" not in str(rows[0].keys())


def test_a_subscription_is_told_apart_in_a_spreadsheet() -> None:
    (row,) = table(whole("spreadsheet", [signature(kind="subscription")]), "spreadsheet")

    assert row["What"] == "Updates only"


@pytest.mark.parametrize("name", ["csv", "spreadsheet", "spreadsheet-xlsx", "engaging-networks"])
def test_every_row_of_a_practice_table_says_so(name: str) -> None:
    rows = table(whole(name, signatures(3), practice=True), name)

    assert [next(iter(row.values())) for row in rows] == ["PRACTICE"] * 3
    assert "PRACTICE" not in str(cells(whole(name, signatures(3)), name))


def test_every_record_of_a_practice_file_says_so() -> None:
    lines = whole("jsonl", signatures(3), practice=True).splitlines()

    assert [json.loads(line)["practice"] for line in lines] == ["PRACTICE"] * 3


def test_a_line_break_in_a_wording_survives() -> None:
    shown = Consent.given("yes", 'Two\nlines, a "quote" and 👍', "Example Org", "2026-11-03T14:05Z")
    (row,) = table(whole("csv", [signature(consents={"updates": shown})]))

    assert row["consent_updates_wording"] == shown.wording


@pytest.mark.parametrize("name", PLAIN)
def test_memory_stays_flat_however_many_rows_there_are(name: str) -> None:
    entry = Entry.of([signature()])
    form = formats.find(name)

    def endless(count: int) -> Iterator[Entry]:
        for _ in range(count):
            yield entry

    def peak(count: int) -> int:
        tracemalloc.start()
        writer = open_writer(
            form, Table(form.rules, PURPOSES, practice=False), len, practice=False, inner="x"
        )
        for one in endless(count):
            writer.add(one)
        writer.finish()
        highest = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return highest

    peak(1)  # what is imported on the way
    assert peak(3000) < peak(10) + 500_000  # the rows alone are several times as much
