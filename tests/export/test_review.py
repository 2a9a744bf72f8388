"""Entries that are obviously not true, and the many that only look so."""

import csv
import io
from pathlib import Path

import pytest

from kiosk.errors import BadInputError
from kiosk.export import review
from kiosk.export.roll import Entry
from tests.vault.samples import VALUES, signature


@pytest.mark.parametrize(
    ("first", "last", "email", "why"),
    [
        ("a", "", "x@example.org", "one letter"),
        ("Ж", "", "x@example.org", "one letter"),
        ("x", ".", "x@example.org", "one letter"),
        ("B", "", "b@example.org", "one letter"),
        ("É", "", "e@example.org", "one letter"),
        ("B", "B", "b@example.org", "again and again"),
        ("b", "B", "b@example.org", "again and again"),
        ("=1+1", "", "x@example.org", "a formula"),
        (" =1+1", "Lovelace", "x@example.org", "a formula"),
        ("Ada", "=1+1", "x@example.org", "a formula"),
        ("\uff1d1+1", "", "x@example.org", "a formula"),  # a wide equals sign
        ("=HYPERLINK(1)", "", "x@example.org", "a formula"),
        ("=cmd|'/c calc'!A1", "", "x@example.org", "a formula"),
        ("@SUM(A1:A9)", "", "x@example.org", "a formula"),
        ("-1+1", "", "x@example.org", "a formula"),
        ("1+1", "", "x@example.org", "a formula"),
        ("2 + 2 =", "", "x@example.org", "a formula"),
        ("aaaa", "", "x@example.org", "again and again"),
        ("xx", "XX", "x@example.org", "again and again"),
        ("asdf", "", "x@example.org", "run of keys"),
        ("Asdfgh", "Jkl", "x@example.org", "run of keys"),
        ("Ada", "qwertz", "x@example.org", "run of keys"),
        ("azerty", "", "x@example.org", "run of keys"),
        ("Test", "", "x@example.org", "“test”"),
        ("test", "TEST", "x@example.org", "“test”"),
        ("Ada", "L", "test@test.com", "made up"),
        ("Ada", "L", "asdf@asdf.ca", "made up"),
        ("Ada", "L", "a@b.ca", "made up"),
        ("Ada", "L", "Test@Test.Test", "made up"),
    ],
)
def test_what_is_obviously_false_has_a_reason(first: str, last: str, email: str, why: str) -> None:
    assert why in review.reason(signature(first_name=first, last_name=last, email=email))


@pytest.mark.parametrize("name", [*VALUES[:12], "李", "김", "이", "王", "あ", "ด", "U", "Ng", "Bo"])
def test_a_real_name_has_none_however_short_or_strange(name: str) -> None:
    last = "Thant" if name == "U" else ""

    assert review.reason(signature(first_name=name, last_name=last)) == ""


@pytest.mark.parametrize(
    ("first", "last", "email"),
    [
        ("J", "Smith", "j@example.org"),
        ("Yoon", "O", "o@example.org"),
        ("J.", "R.", "jr@example.org"),
        ("Maria", "Wert", "wert@example.org"),
        ("Azer", "Aliyev", "azer@example.org"),
        ("Wer", "Tester", "tester@example.org"),
        ("Anna", "Test", "anna@example.org"),
        ("Ada", "", "test@example.org"),
        ("Ada", "", "asdf@gmail.com"),
        ("Paul", "", "paul@paul.ca"),
        ("Ada", "", ""),
        ("", "", "ada@example.org"),
        ("Aa", "", "aa@example.org"),
        ("丽丽丽", "", "lili@example.org"),
        ("Lll", "Kane", "l@example.org"),
        ("B", "Jones", "b@example.org"),
        ("J.", "J.", "jj@example.org"),
        ("J", "R", "jr@example.org"),
        ("@ada", "", "ada@example.org"),
        ("+ada", "-", "ada@example.org"),
        ("-", "Lovelace", "ada@example.org"),
        ("Maria(Mia)", "", "m@example.org"),
        ("Ada", "(née Byron)", "ada@example.org"),
        ("Ada + Bo", "", "ada@example.org"),
        ("Louis 14", "", "l@example.org"),
        ("李", "李", "li@example.org"),
    ],
)
def test_what_only_looks_strange_has_none(first: str, last: str, email: str) -> None:
    assert review.reason(signature(first_name=first, last_name=last, email=email)) == ""


def listed(*names: str) -> bytes:
    entries = [Entry.of([signature(first_name=name)]) for name in names]
    return b"".join(review.lines([review.row("why", entry) for entry in entries]))


def test_the_list_is_for_a_spreadsheet_program_and_comes_back() -> None:
    data = listed("asdf", "=1+1", "مريم")

    assert data.startswith(b"\xef\xbb\xbfreason,keep,receipt,first_name,")
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert [row["first_name"] for row in rows] == ["asdf", "'=1+1", "مريم"]
    assert {row["keep"] for row in rows} == {""}
    assert rows[0]["answers"] == "petition: yes, updates: yes"


@pytest.mark.parametrize("saved", ["as it was", "with semicolons", "in the letters of Windows"])
def test_the_list_is_read_however_it_was_saved(tmp_path: Path, saved: str) -> None:
    path = tmp_path / "list.csv"
    text = listed("Zoë", "asdf").decode("utf-8-sig")
    first, second = (line.split(",") for line in text.splitlines()[1:])
    text = text.replace(f"why,,{first[2]}", f"why,Yes ,{first[2]}")
    if saved == "as it was":
        path.write_text(text, encoding="utf-8-sig", newline="")
    elif saved == "with semicolons":
        path.write_text(text.replace(",", ";"), encoding="utf-8", newline="")
    else:
        path.write_text(text, encoding="cp1252", newline="")

    rows = review.read_list(path)
    assert [row["first_name"] for row in rows] == ["Zoë", "asdf"]
    assert review.kept(rows) == {first[2]}
    assert [row["receipt"] for row in review.not_among(rows, {first[2]})] == [second[2]]


@pytest.mark.parametrize("word", ["", "no", "n", "?"])
def test_only_a_yes_keeps_somebody(word: str) -> None:
    row = review.row("why", Entry.of([signature()])) | {"keep": word}

    assert review.kept([row]) == set()


def test_another_file_is_never_taken_for_the_list(tmp_path: Path) -> None:
    other = tmp_path / "other.csv"
    other.write_text("name,mail\nAda,a@example.org\n")

    with pytest.raises(BadInputError, match="is not a list of entries to review"):
        review.read_list(other)
    assert review.read_list(tmp_path / "none.csv") == []
