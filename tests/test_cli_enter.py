"""`kiosk enter`: signatures taken on paper."""

import json
import re
import select
import shutil
import subprocess
import sys
from itertools import cycle, islice, product
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.signing.form import tidy
from tests.station.kiosks import ADA, ENVIRONMENT, HEADER, Live, kiosk, refused, table, within
from tests.vault.samples import VALUES

GRACE = "Grace,,grace@example.org,,US,"
ACKNOWLEDGED = re.compile(r"[0-9a-f-]{36}\t[0-9A-Z]{4}-[0-9A-Z]{4}")


@pytest.fixture
def live(tmp_path: Path) -> Live:
    return Live(tmp_path)


def rows_of(live: Live, capsys: pytest.CaptureFixture[str]) -> list[dict[str, str]]:
    return live.exported(capsys)


def test_each_row_is_answered_with_its_id_and_receipt(
    live: Live, capsys: pytest.CaptureFixture[str]
) -> None:
    file = live.write(ADA, "Sukarno,,s@example.org,,ID,NO", "花子,,h@example.org,,JP,")

    done = within(capsys, "enter", file, "--data", live.data)

    assert (done.returncode, done.stderr) == (0, "")
    answers = done.stdout.splitlines()
    assert all(ACKNOWLEDGED.fullmatch(line) for line in answers)
    rows = rows_of(live, capsys)
    assert [f"{row['id']}\t{row['receipt']}" for row in rows] == answers
    assert [row["first_name"] for row in rows] == ["Ada", "Sukarno", "花子"]
    assert [row["consent_updates"] for row in rows] == ["yes", "no", "not-asked"]
    assert {row["consent_petition"] for row in rows} == {"yes"}
    assert {row["channel"] for row in rows} == {"paper"}
    assert {(row["kiosk"], row["event"]) for row in rows} == {("Table 3", "Harbour Fair")}


def test_every_value_survives_as_written(live: Live, capsys: pytest.CaptureFixture[str]) -> None:
    lines = [
        json.dumps({"first_name": v, "email": f"{n}@example.org", "country": "CA"})
        for n, v in enumerate(VALUES)
    ]
    (live.folder / "in.jsonl").write_text("\n".join(lines))

    done = within(capsys, "enter", live.folder / "in.jsonl", "--data", live.data)

    assert (done.returncode, done.stderr) == (0, "")
    assert [row["first_name"] for row in rows_of(live, capsys)] == [tidy(v) for v in VALUES]


def test_columns_come_in_any_order_and_case_and_may_be_left_out(
    live: Live, capsys: pytest.CaptureFixture[str]
) -> None:
    file = live.write("CA,ada@example.org,Ada", header="Country, EMAIL ,First_Name")

    assert within(capsys, "enter", file, "--data", live.data).returncode == 0
    (row,) = rows_of(live, capsys)
    assert (row["first_name"], row["email"], row["country"]) == ("Ada", "ada@example.org", "CA")


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbf" + f"{HEADER}\r\n{ADA}\r\n".encode(),
        f"{HEADER}\n{ADA}".encode(),
        f"{HEADER}\r{ADA}\r".encode(),
        f"\n{HEADER}\n\n,,,,,\n{ADA}\n\n".encode(),
        f"{HEADER}\n{ADA}\n".replace(",", ";").encode(),
        f"{HEADER}\n{ADA}\n".replace(",", "\t").encode(),
    ],
)
def test_files_of_other_programs_are_read(
    live: Live, capsys: pytest.CaptureFixture[str], data: bytes
) -> None:
    (live.folder / "in.csv").write_bytes(data)

    done = within(capsys, "enter", live.folder / "in.csv", "--data", live.data)

    assert (done.returncode, done.stderr) == (0, "")
    assert [row["email"] for row in rows_of(live, capsys)] == ["ada@example.org"]


def test_a_quoted_cell_may_hold_line_breaks_commas_and_quotes(
    live: Live, capsys: pytest.CaptureFixture[str]
) -> None:
    file = live.write('"Ada\r\n""the first""",King; of Lovelace,king@example.org,,CA,yes', ADA)

    done = within(capsys, "enter", file, "--data", live.data)

    assert (done.returncode, done.stderr) == (0, "")
    assert [r["first_name"] for r in rows_of(live, capsys)] == ['Ada "the first"', "Ada"]


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (",Lovelace,ada@example.org,,CA,yes", "first name: Please write"),
        ("Ada,,,,CA,yes", "email: Please write"),
        ("Ada,,ada@example,,CA,yes", "email: The part after the @ needs a dot"),
        ("Ada,,ada＠example.org,,CA,yes", "email: This address has a wide ＠"),
        (f"Ada,,{'x' * 65}@example.org,,CA,yes", "email: The part before the @ is too long"),
        (f"{'x' * 201},,ada@example.org,,CA,yes", "first name: This is too long"),
        ("A\x07da,,ada@example.org,,CA,yes", "first name: There is a sign in it"),
        ("Ada,,ada@example.org,,CA,maybe", "updates: Updates must be yes, no or empty."),
        ("Ada,,ada@example.org,,CA,yes,more", "it has 7 cells and the header 6"),
        ("A\udce9da,,ada@example.org,,CA,yes", "it is not UTF-8 text"),
        ('"Ada"x,,ada@example.org,,CA,yes', "quotation marks do not match"),
    ],
)
def test_a_bad_row_is_named_and_the_rest_goes_on(
    live: Live, capsys: pytest.CaptureFixture[str], row: str, words: str
) -> None:
    text = f"{HEADER}\n{ADA}\n{row}\n{ADA}\n"
    (live.folder / "in.csv").write_text(text, encoding="utf-8", errors="surrogateescape")

    done = within(capsys, "enter", live.folder / "in.csv", "--data", live.data)

    assert done.returncode == 1
    assert done.stderr.startswith("row 2: ")
    told, summary = done.stderr.splitlines()
    assert words in told
    assert told.endswith(" (line 3 of the spreadsheet)")
    assert summary == "2 saved, 1 refused: correct row 2 and enter only that row again"
    assert len(done.stdout.splitlines()) == live.status(capsys)["collected"] == 2


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("{", "it is not JSON"),
        ("[" * 100_000, "it is not JSON"),
        ("[]", "it is not a JSON object"),
        ('{"first_name": "Ada", "age": 7}', "the key “age” is not known"),
        ('{"first_name": 7}', "“first_name” is not a text"),
        ('{"first_name": "\\ud800", "email": "a@example.org", "country": "CA"}', "cannot be"),
        ('{"first_name": "A\\u0000", "email": "a@example.org", "country": "CA"}', "row 2: "),
        ('{"email": "a@example.org", "country": "CA"}', "first name: Please write"),
    ],
)
def test_a_bad_line_of_json_is_named_and_the_rest_goes_on(
    live: Live, capsys: pytest.CaptureFixture[str], line: str, words: str
) -> None:
    good = '{"first_name":"Ada","email":"ada@example.org","country":"CA","updates":true}'
    (live.folder / "in.jsonl").write_text(f"{good}\n{line}\n\n{good}\n")

    done = within(capsys, "enter", live.folder / "in.jsonl", "--data", live.data)

    assert done.returncode == 1
    assert done.stderr.startswith("row 2: ")
    assert words in done.stderr
    assert done.stderr.splitlines()[0].endswith(" (line 2 of the file)")
    assert done.stderr.count("\n") == 2
    assert live.status(capsys)["collected"] == 2


def test_a_row_is_found_in_the_spreadsheet_whatever_stands_above_it(
    live: Live, capsys: pytest.CaptureFixture[str]
) -> None:
    bad, long = "Ada,,ada@example,,CA,yes", '"Ada\nof the\nharbour",,ada@example.org,,CA,yes'
    file = live.folder / "in.csv"
    rows = ["", "", HEADER, "", ",,,,,", long, bad, ADA, '"Ada\n",,"x']
    file.write_text("\n".join(rows))

    done = within(capsys, "enter", file, "--data", live.data)

    one, other, summary = done.stderr.splitlines()
    assert one.startswith("row 4: ")
    assert one.endswith(" (line 7 of the spreadsheet)")
    assert other.startswith("row 6: ")
    assert "the file's lines 11 to 12 (line 9 of the spreadsheet)" in other
    assert summary == "2 saved, 2 refused: correct rows 4 and 6 and enter only those rows again"


def test_at_a_terminal_rows_have_the_numbers_of_the_spreadsheet(
    live: Live, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    file = live.folder / "in.csv"
    file.write_text(f"\n{HEADER}\n{ADA}\n,,,,,\nAda,,ada@example,,CA,yes\n{GRACE}\n")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)

    done = within(capsys, "enter", file, "--data", live.data)

    receipts = [row["receipt"] for row in rows_of(live, capsys)]
    assert done.stdout.splitlines() == [f"row 3\t{receipts[0]}", f"row 6\t{receipts[1]}"]
    told, summary = done.stderr.splitlines()
    assert told == "row 5: email: The part after the @ needs a dot, as in example.org."
    assert summary == "2 saved, 1 refused: correct row 5 and enter only that row again"


def test_many_refused_rows_are_not_all_repeated(
    live: Live, capsys: pytest.CaptureFixture[str]
) -> None:
    done = within(capsys, "enter", live.write(*(["Ada,,,,CA,yes"] * 11)), "--data", live.data)

    assert done.stderr.splitlines()[-1] == (
        "0 saved, 11 refused: correct the rows named above and enter only those rows again"
    )


def test_at_a_terminal_what_was_saved_is_counted(
    live: Live, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)

    done = within(capsys, "enter", live.write(ADA, ADA), "--data", live.data)

    assert (done.returncode, done.stderr) == (0, "2 saved\n")
    assert len(done.stdout.splitlines()) == 2


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("first_name,surname\nAda,L\n", "The column “surname” is not known"),
        ("first_name,country\nAda,CA\n", "The column “email” is missing"),
        (f"{HEADER},email\n", "The column “email” is there twice"),
        ("", "There is nothing in this file"),
        ("\n\n", "There is nothing in this file"),
        ("\ufeff", "There is nothing in this file"),
        ('"first_name', "The header of this file cannot be read"),
    ],
)
def test_a_file_that_cannot_be_understood_is_refused_whole(
    live: Live, capsys: pytest.CaptureFixture[str], text: str, words: str
) -> None:
    (live.folder / "in.csv").write_text(text)

    refused(within(capsys, "enter", live.folder / "in.csv", "--data", live.data), words)
    assert live.status(capsys)["collected"] == 0


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le"])
def test_another_encoding_is_told(
    live: Live, capsys: pytest.CaptureFixture[str], encoding: str
) -> None:
    (live.folder / "in.csv").write_bytes(f"{HEADER}\n{ADA}\n".encode(encoding))

    done = within(capsys, "enter", live.folder / "in.csv", "--data", live.data)
    refused(done, "it is not UTF-8 text; save the file as “CSV UTF-8”")


def test_a_file_that_is_not_there_is_told(live: Live, capsys: pytest.CaptureFixture[str]) -> None:
    refused(within(capsys, "enter", live.folder / "no.csv", "--data", live.data), "does not exist")
    refused(within(capsys, "enter", live.folder, "--data", live.data), "is a folder")


def test_a_header_alone_is_no_fault(live: Live, capsys: pytest.CaptureFixture[str]) -> None:
    done = within(capsys, "enter", live.write(), "--data", live.data)

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize("first", [HEADER, ""])
def test_a_row_is_answered_before_the_next_one_is_read(live: Live, first: str) -> None:
    as_json = '{"first_name":"Ada","email":"ada@example.org","country":"CA"}'
    row = ADA if first else as_json
    with subprocess.Popen(
        [sys.executable, "-m", "kiosk", "enter", "-", "--data", str(live.data)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        bufsize=1,
        env=ENVIRONMENT,
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        if first:
            child.stdin.write(f"{first}\n")
        for _ in range(3):
            child.stdin.write(f"{row}\n")
            answered, _, _ = select.select([child.stdout], [], [], 30)
            if not answered:
                child.kill()
                pytest.fail("the row was not answered")
            assert ACKNOWLEDGED.fullmatch(child.stdout.readline().rstrip("\n"))
        child.kill()

    done = kiosk("status", "--json", "--data", live.data)
    assert json.loads(done.stdout)["collected"] == 3


def test_standard_input_tells_csv_from_json_by_itself(live: Live) -> None:
    for text in (f"{HEADER}\n{ADA}\n", '\n {"first_name":"A","email":"a@b.ca","country":"CA"}\n'):
        done = kiosk("enter", "-", "--data", live.data, given=text)
        assert (done.returncode, done.stderr) == (0, "")
        assert ACKNOWLEDGED.fullmatch(done.stdout.rstrip("\n"))


def test_a_disk_that_fills_up_keeps_every_row_it_answered(live: Live) -> None:
    rows = [f"Ada {n},,ada{n}@example.org,,CA,yes" for n in range(400)]
    file = live.write(*rows)

    done = kiosk("enter", file, "--data", live.data, largest_file=300_000)

    assert done.returncode == 2
    answers = done.stdout.splitlines()
    assert re.match(r"Row \d+ was not taken, nor any after it: .* full ", done.stderr)
    assert done.stderr.count("\n") == 1
    assert f"Row {len(answers) + 1} " in done.stderr
    assert 10 < len(answers) < 400
    assert f"enter only line {len(answers) + 2} of the spreadsheet and what is" in done.stderr
    target = live.folder / "out.csv"
    out = kiosk("export", target, "--identity", live.key, "--data", live.data)
    assert out.returncode == 0, out.stderr
    assert [f"{row['id']}\t{row['receipt']}" for row in table(target)] == answers


def test_practice_is_noted_and_keeps_to_its_own_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "in.csv"
    file.write_text(f"{HEADER}\n{ADA}\n")

    done = within(capsys, "enter", file, "--data", tmp_path / "data")

    assert done.returncode == 0
    assert done.stderr.startswith("PRACTICE")
    assert ACKNOWLEDGED.fullmatch(done.stdout.rstrip("\n"))
    assert [p.name for p in (tmp_path / "data").iterdir()] == ["practice"]


def test_a_pack_that_cannot_be_shown_takes_nothing(
    live: Live, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ("--data", live.data, "--campaign")

    refused(within(capsys, "enter", live.write(ADA), *options, "nowhere"), "no campaign pack")
    refused(within(capsys, "enter", live.write(ADA), *options, live.folder), "cannot be shown")


NAMES = st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=200).filter(tidy)
ROUNDS = 3


@given(st.lists(NAMES, min_size=14, max_size=14))
@settings(
    max_examples=ROUNDS,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_520_rows_come_home_as_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], some: list[str]
) -> None:
    words = cycle(["yes", "No", ""])
    rows = [(*pair, next(words)) for pair in islice(cycle(product(some, some)), 520)]
    shutil.rmtree(tmp_path / "data", ignore_errors=True)
    live = Live(tmp_path)
    names = ("first_name", "last_name", "email", "country", "updates")
    lines = [
        json.dumps(dict(zip(names, (first, last, f"{n}@example.org", "CA", word), strict=True)))
        for n, (first, last, word) in enumerate(rows)
    ]
    (tmp_path / "in.jsonl").write_text("\n".join(lines))

    done = within(capsys, "enter", tmp_path / "in.jsonl", "--data", live.data)

    assert (done.returncode, done.stderr) == (0, "")
    answers = {"yes": "yes", "No": "no", "": "not-asked"}
    home = [(r["first_name"], r["last_name"], r["consent_updates"]) for r in live.exported(capsys)]
    assert home == [(tidy(first), tidy(last), answers[word]) for first, last, word in rows]


def test_nothing_typed_is_found_in_the_data_folder(
    live: Live, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [f"Canary{n},Vogel-7Q,c7q{n}@example.org,H0H 0H0,CA,yes" for n in range(50)]
    bad = "Canary-bad,,no-at-sign,,CA,yes"
    file = live.write(*rows, bad)
    within(capsys, "enter", file, "--data", live.data)
    live.exported(capsys)

    everything = b"".join(p.read_bytes() for p in live.data.rglob("*") if p.is_file())
    for typed in (b"Canary", b"Vogel-7Q", b"c7q1@example", b"H0H 0H0", b"no-at-sign"):
        assert typed not in everything
    assert len(everything) > 50_000
