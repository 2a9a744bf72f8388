"""What the files say, read back the way others read them."""

import csv
import io
import json
import tracemalloc
from collections.abc import Iterable, Iterator
from dataclasses import asdict, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.export.formats import FORMATS, guarded
from kiosk.signing.form import tidy
from kiosk.signing.signature import Consent, Signature
from tests.vault.samples import VALUES, signature, signatures

PURPOSES = ("petition", "updates")
FIELDS = ("first_name", "last_name", "email", "postal_code", "country", "event", "kiosk")

# Every text the form lets through: no control characters, no halves of a surrogate pair.
TEXT = st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=200).map(tidy)
RECORDS = st.builds(
    lambda values, updates: replace(with_updates(updates), **values),
    st.fixed_dictionaries(dict.fromkeys(FIELDS, TEXT)),
    st.sampled_from(["yes", "no", "not-asked"]),
)


def with_updates(answer: Any) -> Signature:
    record = signature()
    updates = replace(record.consents["updates"], answer=answer)
    return replace(record, consents={**record.consents, "updates": updates})


def written(
    name: str,
    records: Iterable[Signature],
    practice: bool = False,
    purposes: tuple[str, ...] = PURPOSES,
) -> bytes:
    sink = io.BytesIO()
    FORMATS[name].write(records, purposes, practice, sink.write)
    return sink.getvalue()


def table(data: bytes, encoding: str = "utf-8") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode(encoding), newline=""), strict=True))


@given(st.lists(RECORDS, min_size=1, max_size=5))
def test_csv_gives_every_value_back_as_typed(records: list[Signature]) -> None:
    rows = table(written("csv", records))

    assert len(rows) == len(records)
    for row, record in zip(rows, records, strict=True):
        flat = {k: str(v) for k, v in asdict(record).items() if k != "consents"}
        assert {name: row[name] for name in flat} == flat
        for purpose, consent in record.consents.items():
            assert row[f"consent_{purpose}"] == consent.answer
            for name in ("wording", "wording_hash", "controller", "at"):
                assert row[f"consent_{purpose}_{name}"] == getattr(consent, name)


@given(st.lists(RECORDS, min_size=1, max_size=5))
def test_jsonl_gives_every_record_back(records: list[Signature]) -> None:
    lines = written("jsonl", records).split(b"\n")

    assert lines.pop() == b""
    assert [Signature.from_json(line) for line in lines] == records


@given(TEXT)
def test_no_cell_of_a_spreadsheet_is_a_formula(text: str) -> None:
    (row,) = table(written("spreadsheet", [signature(first_name=text)]), "utf-8-sig")

    assert row["First name"].removeprefix("'") == text.removeprefix("'")
    assert not row["First name"].startswith(("=", "+", "-", "@", "\t", "\r", "\n"))


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_only_a_cell_that_starts_like_a_formula_is_guarded(start: str) -> None:
    assert guarded(f"{start}1") == f"'{start}1"
    assert guarded(f"1{start}") == f"1{start}"
    assert guarded("") == ""


def test_csv_has_no_mark_and_ends_its_lines_after_rfc_4180() -> None:
    data = written("csv", [signature(first_name=value) for value in VALUES])

    assert data.startswith(b"id,receipt,campaign,")
    assert data.endswith(b"\r\n")
    assert data.count(b"\n") == data.count(b"\r\n") == len(VALUES) + 1
    assert len(data.split(b"\r\n")[0].split(b",")) == len(set(data.split(b"\r\n")[0].split(b",")))


def test_csv_leaves_a_value_that_looks_like_a_formula_alone() -> None:
    (row,) = table(written("csv", [signature(first_name="=1+1")]))

    assert row["first_name"] == "=1+1"


def test_a_purpose_that_a_record_does_not_know_is_empty() -> None:
    (row,) = table(written("csv", [signature(consents={})]))

    assert row["consent_updates"] == row["consent_updates_wording"] == ""


def test_a_spreadsheet_is_in_plain_words_and_local_time() -> None:
    data = written("spreadsheet", [with_updates("no"), with_updates("not-asked")])
    rows = table(data, "utf-8-sig")

    assert data.startswith(b"\xef\xbb\xbfFirst name,")
    assert [row["Agreed to updates"] for row in rows] == ["No", "not asked"]
    assert rows[0]["Signed at"] == "2026-11-03 09:05"
    assert rows[0]["What"] == "Signature"
    assert rows[0]["Taken on"] == "screen"
    assert "wording" not in str(rows[0].keys())


def test_a_subscription_is_told_apart_in_a_spreadsheet() -> None:
    (row,) = table(written("spreadsheet", [signature(kind="subscription")]), "utf-8-sig")

    assert row["What"] == "Updates only"


@pytest.mark.parametrize("name", ["csv", "spreadsheet"])
def test_every_row_of_a_practice_table_says_so(name: str) -> None:
    rows = table(written(name, signatures(3), practice=True), "utf-8-sig")

    assert [next(iter(row.values())) for row in rows] == ["PRACTICE"] * 3
    assert "PRACTICE" not in written(name, signatures(3)).decode()


def test_every_record_of_a_practice_file_says_so() -> None:
    lines = written("jsonl", signatures(3), practice=True).splitlines()

    assert [json.loads(line)["practice"] for line in lines] == ["PRACTICE"] * 3


def test_a_line_break_in_a_wording_survives() -> None:
    shown = Consent.given("yes", 'Two\nlines, a "quote" and 👍', "Example Org", "2026-11-03T14:05Z")
    (row,) = table(written("csv", [signature(consents={"updates": shown})]))

    assert row["consent_updates_wording"] == shown.wording


@pytest.mark.parametrize("name", FORMATS)
def test_memory_stays_flat_however_many_rows_there_are(name: str) -> None:
    record = signature()

    def endless(count: int) -> Iterator[Signature]:
        for _ in range(count):
            yield record

    def peak(count: int) -> int:
        tracemalloc.start()
        FORMATS[name].write(endless(count), PURPOSES, False, len)
        highest = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return highest

    assert peak(3000) < peak(10) + 1_000_000  # the rows alone are three times as much
