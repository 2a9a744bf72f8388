"""`kiosk export` and `kiosk check`."""

import hashlib
import json
import re
import subprocess
from pathlib import Path

import pytest

from kiosk.campaign.faults import Fault
from kiosk.station import drives
from kiosk.station.data import open_data
from kiosk.station.drives import Stick
from kiosk.vault.identity import new_identity_file
from kiosk.vault.seal import Identity
from kiosk.vault.wipe import wipe
from tests.campaign.packs import Pack
from tests.station.kiosks import ADA, HEADER, Live, kiosk, refused, table, within
from tests.vault.samples import NOW, names_in

GRACE = "Grace,Hopper,grace@example.org,,US,no"


@pytest.fixture
def live(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Live:
    """A live kiosk with three signatures, and an empty folder `stick` beside it."""
    made = Live(tmp_path)
    (tmp_path / "stick").mkdir()
    within(
        capsys, "enter", made.write(ADA, GRACE, "Sukarno,,s@example.org,,ID,"), "--data", made.data
    )
    return made


@pytest.fixture
def stick(live: Live) -> Path:
    return live.folder / "stick"


def collected(
    rows: int, *, files: int, merged: int = 0, aside: int = 0, before: int = 0, unopenable: int = 0
) -> str:
    """The first line of the card."""
    return (
        f"Collected:  {rows} = {files} in the files + {merged} merged (the same person twice)"
        f" + {aside} set aside + {before} exported before + {unopenable} unopenable"
    )


def test_the_stick_that_may_be_removed_is_named(
    live: Live, stick: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    there = [
        Stick(stick.parent / "KEYS", "KEYS", 1, 1, False, "/dev/sdb1"),
        Stick(stick, "KINGSTON", 1, 1, False, "/dev/sdc1"),
    ]
    monkeypatch.setattr(drives, "sticks", lambda **_: there)

    done = within(capsys, "export", stick / "out.csv", "--identity", live.key, "--data", live.data)

    assert done.stdout.splitlines()[-1] == "You may remove KINGSTON now."


def test_an_export_is_whole_and_says_so(
    live: Live, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = stick / "out.csv"

    done = within(capsys, "export", target, "--identity", live.key, "--data", live.data)

    assert (done.returncode, done.stderr) == (0, "")
    digest = hashlib.sha256(target.read_bytes()).hexdigest()
    lines = done.stdout.splitlines()
    assert lines[:4] == [
        collected(3, files=3),
        "Read back:  3, as written",
        f"File:       {target} (3 people, {target.stat().st_size:,} bytes)",
        f"SHA-256:    {digest}",
    ]
    assert lines[-1] == f"Everything is in “{stick}”.", "a folder is no stick"
    rows = table(target)
    assert [row["first_name"] for row in rows] == ["Ada", "Grace", "Sukarno"]
    for row in rows:
        for purpose in ("petition", "updates"):
            wording = row[f"consent_{purpose}_wording"]
            assert "OpenMedia" in wording
            given = hashlib.sha256(wording.encode()).hexdigest()
            assert row[f"consent_{purpose}_wording_hash"] == given
            assert row[f"consent_{purpose}_controller"] == "OpenMedia"
            assert row[f"consent_{purpose}_at"] == row["signed_at"]


def test_a_second_export_has_nothing_new_and_asks_for_nothing(
    live: Live, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ("--identity", live.key, "--data", live.data)
    within(capsys, "export", stick / "out.csv", *options)

    for arguments in (options, ("--data", live.data)):
        done = within(capsys, "export", stick / "again.csv", *arguments)
        assert (done.returncode, done.stderr) == (0, "")
        assert "nothing new" in done.stdout
    assert names_in(stick) == ["out.csv"]
    every = within(capsys, "export", stick / "every.csv", "--all", *options)
    assert every.returncode == 0
    assert len(table(stick / "every.csv")) == 3


def test_a_folder_gets_a_named_file(
    live: Live, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, suffix in (("csv", ".csv"), ("spreadsheet", ".csv"), ("jsonl", ".jsonl")):
        options = ("--format", name, "--all", "--identity", live.key, "--data", live.data)
        done = within(capsys, "export", stick, *options)
        assert done.returncode == 0, done.stderr
        (file,) = stick.glob(f"signatures-table-3-{name}-*{suffix}")
        assert str(file) in done.stdout
    assert len(list(stick.iterdir())) == 3


def test_an_older_export_is_not_lost(
    live: Live, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = stick / "out.csv"
    target.write_text("older")
    options = ("--identity", live.key, "--data", live.data)

    refused(within(capsys, "export", target, *options), "--replace")
    assert target.read_text() == "older"
    assert within(capsys, "export", target, "--replace", *options).returncode == 0
    assert len(table(target)) == 3


def test_bad_places_are_told_and_nothing_is_marked(
    live: Live, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ("--identity", live.key, "--data", live.data)
    nowhere = stick / "nowhere" / "out.csv"
    under_file = live.key / "out.csv"

    refused(within(capsys, "export", nowhere, *options), "does not exist")
    refused(within(capsys, "export", under_file, *options), "does not exist")
    refused(within(capsys, "export", stick / ("x" * 300), *options), "too long")
    assert names_in(stick) == []
    assert live.status(capsys)["not_exported"] == 3


def test_bad_identities_are_told_and_nothing_is_written(
    live: Live, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stranger = live.folder / "stranger"
    stranger.write_text(f"{Identity.new().keys[0]}\n")
    export = ("export", stick / "out.csv", "--data", live.data)

    refused(within(capsys, *export), "Give --identity")
    refused(within(capsys, *export, "--identity", stranger), "does not belong to this store")
    refused(within(capsys, *export, "--identity", live.folder / "no"), "There is no identity file")
    refused(within(capsys, *export, "--identity", live.write(ADA)), "is not an identity file")
    assert names_in(stick) == []
    assert live.status(capsys)["not_exported"] == 3


def test_a_sealed_identity_needs_its_passphrase(live: Live, stick: Path) -> None:
    sealed, secret = live.folder / "sealed", live.folder / "passphrase"
    new_identity_file(sealed, "right", NOW)
    secret.write_text("wrong\n")
    export = ("export", stick / "out.csv", "--data", live.data, "--identity", sealed)

    refused(kiosk(*export, "--passphrase-file", secret), "The passphrase does not open")
    refused(kiosk(*export), "--passphrase-file")
    assert names_in(stick) == []


def test_a_full_stick_keeps_everything_for_the_next_one(live: Live, stick: Path) -> None:
    rows = [f"Ada {n},,ada{n}@example.org,,CA,yes" for n in range(400)]
    assert kiosk("enter", live.write(*rows), "--data", live.data).returncode == 0
    export = ("export", stick / "out.csv", "--identity", live.key, "--data", live.data)

    done = kiosk(*export, largest_file=100_000)

    refused(done, "There is no space left", code=1)
    assert names_in(stick) == []
    assert kiosk(*export).returncode == 0
    assert len(table(stick / "out.csv")) == 403


def test_practice_says_so_in_name_and_rows_and_needs_no_identity(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "in.csv").write_text(f"{HEADER}\n{ADA}\n{GRACE}\n")
    data = ("--data", tmp_path / "data")
    within(capsys, "enter", tmp_path / "in.csv", *data)

    for form in ("csv", "jsonl", "spreadsheet"):
        target = tmp_path / f"{form}.out"
        done = within(capsys, "export", target, "--format", form, "--all", *data)
        assert done.returncode == 0
        assert done.stderr.startswith("PRACTICE")
        assert not target.exists()
        marked = tmp_path / f"PRACTICE-{form}.out"
        lines = marked.read_text().splitlines()
        assert len(lines) == (2 if form == "jsonl" else 3)
        assert all("PRACTICE" in line for line in lines[-2:])
    assert [row["practice"] for row in table(tmp_path / "PRACTICE-csv.out")] == ["PRACTICE"] * 2


@pytest.mark.parametrize("every", [(), ("--all",)])
def test_nothing_collected_is_told_as_that_and_makes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], every: tuple[str, ...]
) -> None:
    done = within(capsys, "export", tmp_path / "out.csv", *every, "--data", tmp_path / "data")

    assert done.returncode == 0
    assert done.stdout == "There is no signature in this kiosk; no file was written.\n"
    assert list(tmp_path.iterdir()) == []


def test_a_wiped_kiosk_does_not_offer_what_is_gone(
    live: Live, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ("--all", "--identity", live.key, "--data", live.data)
    within(capsys, "export", stick / "out.csv", *options)
    wipe(open_data(live.data).store_path)

    for form in ("csv", "bundle"):
        done = within(capsys, "export", stick, "--format", form, *options)
        assert done.stdout == "There is no signature in this kiosk; no file was written.\n"
    assert names_in(stick) == ["out.csv"]


def test_rows_for_another_identity_are_reported_and_stay(
    live: Live, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = Identity.new()
    key = live.folder / "other"
    key.write_text(f"{other.keys[0]}\n")
    setup = ("setup", "--recipient", other.recipients[0], "--identity", key)
    within(capsys, *setup, "--data", live.data)
    within(capsys, "enter", live.write(ADA), "--data", live.data)

    done = within(capsys, "export", stick / "new.csv", "--identity", key, "--data", live.data)

    assert done.returncode == 1
    assert collected(4, files=1, unopenable=3) in done.stdout
    assert done.stdout.count("Unopenable: ") == 3
    old = within(capsys, "export", stick / "old.csv", "--identity", live.key, "--data", live.data)
    assert old.returncode == 0
    assert collected(4, files=3, before=1) in old.stdout


def test_the_sqlite3_shell_and_age_open_a_row_without_us(live: Live) -> None:
    query = "SELECT writefile('row.age', sealed) FROM signatures LIMIT 1"
    store = live.data / "store.sqlite3"

    def outside(*command: str | Path) -> bytes:
        return subprocess.run(command, cwd=live.folder, check=True, capture_output=True).stdout

    outside("sqlite3", store, query)
    record = json.loads(outside("age", "-d", "-i", live.key, "row.age"))

    assert (record["first_name"], record["email"]) == ("Ada", "ada@example.org")


# kiosk check


def checked(monkeypatch: pytest.MonkeyPatch, *faults: Fault) -> None:
    monkeypatch.setattr("kiosk.preflight.check", lambda _: list(faults))


def test_check_tells_each_fault_with_its_place(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    fault, warning = Fault("en.toml", 7, "it is wrong"), Fault("hero.svg", 0, "it is odd", True)

    checked(monkeypatch, fault, warning)
    done = within(capsys, "check", tmp_path)
    assert done.returncode == 2
    assert done.stdout == "en.toml:7: error: it is wrong\nhero.svg: warning: it is odd\n"
    assert done.stderr.startswith("1 error and 1 warning: this cannot be used until")
    checked(monkeypatch, warning, warning)
    done = within(capsys, "check", tmp_path)
    assert done.returncode == 1
    assert done.stderr.startswith("2 warnings and no error: this can be used;")
    checked(monkeypatch, fault)
    found = json.loads(within(capsys, "check", tmp_path, "--json").stdout)
    assert found == [{"file": "en.toml", "line": 7, "sentence": "it is wrong", "warning": False}]


def test_check_of_a_good_pack_says_what_was_checked(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    folder = Pack(tmp_path / "library-hours").folder

    done = within(capsys, "check", folder)

    assert (done.returncode, done.stderr) == (0, "")
    assert re.match(r"“.+” \(library-hours\) is good: texts and story \(en", done.stdout)
    assert done.stdout.count("\n") == 1
    assert within(capsys, "check", folder, "--json").stdout == "[]\n"


def test_check_of_our_own_pack_has_warnings_only(capsys: pytest.CaptureFixture[str]) -> None:
    done = within(capsys, "check", "amazon-facial-recognition")

    assert done.returncode == 1
    assert done.stdout
    assert all(": warning: " in line for line in done.stdout.splitlines())


def test_check_of_no_pack_is_told(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    refused(within(capsys, "check", tmp_path / "no"), "There is no campaign pack")
    assert within(capsys, "check", tmp_path).returncode == 2
