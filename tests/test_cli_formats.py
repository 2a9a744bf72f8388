"""`kiosk export` into the formats of CRMs, `--review`, and `kiosk check` of a format file."""

import csv
import io
import json
import re
import tomllib
from pathlib import Path

import openpyxl
import pytest

from kiosk.export import formats
from kiosk.station import secrets
from kiosk.vault.identity import new_identity_file, read_identity
from tests.export.people import READABLE, SHIPPED
from tests.station.kiosks import HEADER, Live, refused, within
from tests.vault.samples import NOW, names_in

ROWS = (
    "Ada,Lovelace,ada@example.org,V5K 0A1,CA,yes",
    "Ada K.,Lovelace,ADA@example.org,V5K 0A1,CA,",
    'Grace,"Hopper, Dr ""G""",grace@example.org,,US,no',
    "Sukarno,,s@example.org,,ID,",
    "مريم,,m@example.org,,EG,yes",
    "=1+1,😀,formula@example.org,+1604,CA,yes",
    "asdf,,x@example.org,,CA,yes",
)
MINE = """\
title = "Mine"
for = "machines"
kind = "csv"
advice = "Use it."

[[columns]]
name = "Mail"
field = "email"
"""


@pytest.fixture
def live(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Live:
    """A live kiosk with seven rows of six people, and an empty folder `stick` beside it."""
    made = Live(tmp_path)
    (tmp_path / "stick").mkdir()
    done = within(capsys, "enter", made.write(*ROWS), "--data", made.data)
    assert done.returncode == 0, done.stderr
    return made


@pytest.fixture
def stick(live: Live) -> Path:
    return live.folder / "stick"


def columns(path: Path, *names: str) -> list[tuple[str, ...]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [tuple(row[name] for name in names) for row in csv.DictReader(file, strict=True)]


@pytest.mark.parametrize("name", READABLE)
def test_every_format_is_exported_in_one_command(
    live: Live, stick: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    options = ("--format", name, "--identity", live.key, "--data", live.data)
    done = within(capsys, "export", stick, *options)

    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert lines[0].startswith("Collected:  7 = 6 in the files + 1 merged (the same person twice)")
    assert lines[1] == "Read back:  6, as written"
    assert lines[-2].startswith("Next:       ")
    assert sum(line.startswith("File: ") for line in lines) == len(names_in(stick))
    assert all(f"-{name}-" in file for file in names_in(stick))
    marks = formats.find(name).marks
    assert live.status(capsys)["not_exported"] == (0 if marks else 7)


def test_whoever_did_not_say_yes_is_not_among_the_subscribers(
    live: Live, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ("--identity", live.key, "--data", live.data)
    within(capsys, "export", stick / "mailchimp", "--format", "mailchimp", *options)

    (yes,) = (stick / "mailchimp").glob("*-subscribers.csv")
    (others,) = (stick / "mailchimp").glob("*-DO-NOT-UPLOAD-AS-SUBSCRIBERS.csv")
    assert columns(yes, "Email Address", "First Name") == [
        ("ADA@example.org", "Ada K."),
        ("m@example.org", "مريم"),
        ("formula@example.org", "=1+1"),
        ("x@example.org", "asdf"),
    ]
    assert columns(others, "Email Address", "Last Name") == [
        ("grace@example.org", 'Hopper, Dr "G"'),
        ("s@example.org", ""),
    ]


def test_a_workbook_opens_elsewhere(
    live: Live, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = stick / "people.xlsx"
    options = ("--format", "spreadsheet-xlsx", "--identity", live.key, "--data", live.data)
    within(capsys, "export", path, *options)

    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    rows = list(sheet.iter_rows(values_only=True))
    assert [row[0] for row in rows] == [
        *("First name", "Ada K.", "Grace", "Sukarno", "مريم", "=1+1", "asdf")
    ]


def test_several_files_do_not_go_into_one(
    live: Live, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ("--format", "mailchimp", "--identity", live.key, "--data", live.data)

    refused(within(capsys, "export", stick / "out.csv", *options), "Mailchimp gets several files")
    assert names_in(stick) == []


def test_an_unknown_format_is_answered_with_all_names(
    live: Live, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    done = within(capsys, "export", stick, "--format", "civi", "--data", live.data)

    refused(done, "There is no format “civi”")
    assert ", ".join(SHIPPED) in done.stderr


def test_an_organisers_own_format_is_used(
    live: Live, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = live.data / "formats"
    own.mkdir()
    (own / "mine.toml").write_text(MINE)
    (live.folder / "other.toml").write_text(MINE.replace("Mail", "E-Mail"))
    options = ("--identity", live.key, "--data", live.data)

    within(capsys, "export", stick / "a.csv", "--format", "mine", *options)
    other = live.folder / "other.toml"
    within(capsys, "export", stick / "b.csv", "--all", "--format", other, *options)
    assert columns(stick / "a.csv", "Mail") == columns(stick / "b.csv", "E-Mail")
    assert len(columns(stick / "a.csv", "Mail")) == 6


def test_a_format_with_a_fault_writes_nothing(
    live: Live, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = live.folder / "bad.toml"
    bad.write_text(MINE.replace('field = "email"', 'field = "mail"'))

    options = ("--format", bad, "--identity", live.key, "--data", live.data)
    refused(within(capsys, "export", stick, *options), "bad.toml:8: ")
    assert names_in(stick) == []


def test_check_says_what_is_wrong_with_a_format_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(MINE)
    good = within(capsys, "check", file)
    assert (good.returncode, good.stderr) == (0, "")
    title = tomllib.loads(MINE)["title"]
    assert re.match(rf"“{title}” is good: its keys and its \d columns were checked\.", good.stdout)
    assert f"“kiosk export --format {file}”" in good.stdout

    file.write_text(MINE.replace("advice", "advise").replace('"email"', '"emial"'))
    done = within(capsys, "check", file)
    assert done.returncode == 2
    assert "mine.toml:4: error: there is no key “advise” in a format; did you mean" in done.stdout
    assert "mine.toml:8: error: " in done.stdout
    assert "did you mean “email”?" in done.stdout
    assert len(json.loads(within(capsys, "check", file, "--json").stdout)) == 2
    missing = within(capsys, "check", tmp_path / "no.toml")
    assert (missing.returncode, missing.stdout) == (2, "no.toml: error: the file is missing\n")


def test_a_review_comes_first_then_the_export(
    live: Live, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names = stick / "review.csv"
    options = ("--review", names, "--identity", live.key, "--data", live.data)

    done = within(capsys, "export", *options)
    assert done.stdout == "Doubtful:   2 people; nothing was exported or marked\n"
    assert columns(names, "reason", "keep", "first_name") == [
        ("the name is a formula", "", "'=1+1"),
        ("the name is a run of keys", "", "asdf"),
    ]
    assert live.status(capsys)["not_exported"] == 7

    done = within(capsys, "export", stick / "out.csv", *options)
    assert (
        "Collected:  7 = 4 in the files + 1 merged (the same person twice) + 2 set" in done.stdout
    )
    assert "Read back:  6, as written (2 of them in the list" in done.stdout
    assert "Set aside:  2 entries; for whom you believe write yes under “keep”" in done.stdout
    assert len(columns(stick / "out.csv", "id")) == 4
    told = live.status(capsys)
    assert (told["collected"], told["not_exported"], told["set_aside"]) == (7, 0, 2)
    assert told["last_export"]["rows"] == 5
    assert "Set aside:     2 records, in a list" in status_words(live, capsys)


def keep(path: Path, *names: str) -> None:
    """Write yes beside people in a list, as a volunteer does."""
    text = path.read_text("utf-8-sig")
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(io.StringIO(text, newline="")))
        table = csv.DictWriter(file, list(rows[0]))
        table.writeheader()
        for row in rows:
            table.writerow(row | {"keep": "yes" if row["first_name"] in names else row["keep"]})


def status_words(live: Live, capsys: pytest.CaptureFixture[str]) -> str:
    return within(capsys, "status", "--data", live.data).stdout


def test_who_is_kept_after_an_export_comes_with_the_next_ordinary_one(
    live: Live, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names = stick / "review.csv"
    options = ("--review", names, "--identity", live.key, "--data", live.data)
    within(capsys, "export", stick / "out.csv", *options)

    nobody = within(capsys, "export", stick / "no.csv", "--review", names, "--data", live.data)
    assert (nobody.returncode, nobody.stderr) == (0, "")  # and no key was asked for
    assert "There is nothing new" in nobody.stdout
    assert "Set aside:  2 entries; for whom" in nobody.stdout

    keep(names, "asdf")
    done = within(capsys, "export", stick / "kept.csv", *options)
    assert columns(stick / "kept.csv", "first_name", "email") == [("asdf", "x@example.org")]
    assert done.stdout.splitlines()[0] == (
        "Collected:  7 = 1 in the files + 0 merged (the same person twice) + 1 set aside"
        " + 5 exported before + 0 unopenable"
    )
    assert "Not in it:  5 records exported before; --all takes them too" in done.stdout
    assert "(1 person, " in done.stdout
    told = live.status(capsys)
    assert (told["not_exported"], told["set_aside"]) == (0, 1)

    again = within(capsys, "export", stick / "again.csv", *options)
    assert "There is nothing new" in again.stdout
    assert sorted(names_in(stick)) == ["kept.csv", "out.csv", "review.csv"]
    assert columns(names, "first_name", "keep") == [("asdf", "yes"), ("'=1+1", "")]


def test_who_is_set_aside_is_told_when_the_next_export_has_no_review(
    live: Live, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ("--identity", live.key, "--data", live.data)
    within(capsys, "export", stick / "out.csv", "--review", stick / "list.csv", *options)
    rows = ("Grace,Hopper,g2@example.org,,US,no", "asdf,Again,y@example.org,,CA,")
    within(capsys, "enter", live.write(*rows), "--data", live.data)

    done = within(capsys, "export", stick / "more.csv", *options)
    assert columns(stick / "more.csv", "first_name") == [("Grace",), ("asdf",)]
    assert done.stdout.splitlines()[0] == (
        "Collected:  9 = 2 in the files + 0 merged (the same person twice) + 2 set aside"
        " + 5 exported before + 0 unopenable"
    )
    assert "Read back:  2, as written\n" in done.stdout
    assert "Set aside:  2 entries; for whom" in done.stdout
    assert live.status(capsys)["set_aside"] == 2

    every = within(capsys, "export", stick / "every.csv", "--all", *options)
    assert "Collected:  9 = 8 in the files" in every.stdout
    assert live.status(capsys)["set_aside"] == 0


def test_a_book_leaves_out_who_is_set_aside_and_says_so(
    live: Live, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names = stick / "review.csv"
    options = ("--format", "book", "--identity", live.key, "--data", live.data)
    looked = within(capsys, "export", "--review", names, *options)
    assert looked.stdout == "Doubtful:   2 people; nothing was exported or marked\n"

    whole = within(capsys, "export", stick / "whole.pdf", *options)
    assert whole.stdout.startswith("Names:      6 people on ")
    book = within(capsys, "export", stick / "book.pdf", "--review", names, *options)
    assert book.stdout.startswith("Names:      4 people on ")
    assert (
        "Left out:   1 record of somebody who signed again, 2 people set aside in the review"
        in book.stdout
    )
    assert f"Review:     {names};" in book.stdout
    keep(names, "asdf")
    kept = within(capsys, "export", stick / "kept.pdf", "--review", names, *options)
    assert kept.stdout.startswith("Names:      5 people on ")
    assert "1 person set aside in the review" in kept.stdout
    assert columns(names, "first_name", "keep") == [("asdf", "yes"), ("'=1+1", "")]
    assert live.status(capsys)["not_exported"] == 7
    same = within(capsys, "export", stick / "x.pdf", "--review", stick / "x.pdf", *options)
    refused(same, "files of their own")


def test_a_review_into_somebody_elses_file_is_refused(
    live: Live, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = stick / "other.csv"
    other.write_text("mine\n")
    options = ("--review", other, "--identity", live.key, "--data", live.data)

    refused(within(capsys, "export", stick / "out.csv", *options), "is not a list of entries")
    refused(within(capsys, "export", *options), "is there already")
    options = ("--review", stick, "--identity", live.key, "--data", live.data)
    refused(within(capsys, "export", *options), "Give the name of a file")
    assert other.read_text() == "mine\n"
    assert live.status(capsys)["not_exported"] == 7


def test_practice_says_so_in_every_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "in.csv").write_text("\n".join([HEADER, *ROWS]) + "\n")
    (tmp_path / "out").mkdir()
    data = ("--data", tmp_path / "data")
    within(capsys, "enter", tmp_path / "in.csv", *data)
    review = ("--review", tmp_path / "out" / "list.csv")

    done = within(capsys, "export", tmp_path / "out", "--format", "mailchimp", *review, *data)
    assert done.returncode == 0
    assert len(names_in(tmp_path / "out")) == 3
    assert all(name.startswith("PRACTICE-") for name in names_in(tmp_path / "out"))
    assert "PRACTICE-list.csv" in names_in(tmp_path / "out")


def test_a_mistyped_passphrase_is_asked_for_again_and_tried_once(
    live: Live, stick: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    sealed = live.folder / "sealed.identity"
    new_identity_file(sealed, "right", NOW)
    answers = iter(["wrong", "right"])
    tried: list[str] = []

    def reading(path: Path, passphrase: str | None = None) -> object:
        tried.append(str(passphrase))
        return read_identity(path, passphrase)

    monkeypatch.setattr(secrets, "ask", lambda *_, **__: next(answers))
    monkeypatch.setattr(secrets, "read_identity", reading)
    options = ("--identity", sealed, "--data", live.data)
    done = within(capsys, "export", stick / "out.csv", *options)

    assert tried == ["wrong", "right"]
    assert "The passphrase does not open" in done.stderr
    assert "does not belong to this store" in done.stderr  # it is another store's, but it is open


def test_after_three_wrong_passphrases_it_ends(
    live: Live, stick: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    sealed = live.folder / "sealed.identity"
    new_identity_file(sealed, "right", NOW)
    monkeypatch.setattr(secrets, "ask", lambda *_, **__: "wrong")

    done = within(capsys, "export", stick / "out.csv", "--identity", sealed, "--data", live.data)
    assert done.returncode == 2
    assert done.stderr.count("The passphrase does not open") == 3
    assert names_in(stick) == []
