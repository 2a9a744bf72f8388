"""The whole way on one data folder: 500 rows from paper, 20 by touch, and home in one file."""

import csv
import io
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ui.conftest import Kiosk

PASSPHRASE = "four fictional words here"  # noqa: S105 - of a key made for this test
PAPER_ROWS = 500
VISITS = 20
NAMES = ("Zoë", "O'Example", "Plato", "Nguyen-Smith", "Ada B.")


def kiosk_command(*arguments: str | Path, given: str = "") -> subprocess.CompletedProcess[str]:
    """Run `kiosk` as a person does."""
    command = [sys.executable, "-m", "kiosk", *map(str, arguments)]
    return subprocess.run(command, input=given, capture_output=True, text=True, check=False)


def paper_row(number: int) -> dict[str, str]:
    """Make one line of a paper sheet, with all that people write."""
    name = ("Ἀριστοτέλης", "李 小龍", "محمد", "=1+1", 'Jo "Q", Jr', "🙂 Smile", "x" * 200)[
        number % 7
    ]
    return {
        "first_name": name,
        "last_name": "" if number % 3 else f"Example {number}",
        "email": f"paper.{number}+x@example.org",
        "postal_code": f"V{number % 10}B {number % 10}A1",
        "country": ("CA", "US", "")[number % 3],
        "updates": ("yes", "no", "")[number % 3],
    }


@pytest.fixture
def keys(tmp_path: Path) -> tuple[Path, Path, str]:
    """Make an identity; returns its file, the passphrase's file and the recipient."""
    passphrase = tmp_path / "passphrase.txt"
    passphrase.write_text(PASSPHRASE)
    identity = tmp_path / "campaign.identity"
    made = kiosk_command("keygen", identity, "--passphrase-file", passphrase)
    assert made.returncode == 0, made.stderr
    return identity, passphrase, made.stdout.strip()


def test_paper_and_touch_come_home_together(
    kiosk: Kiosk, keys: tuple[Path, Path, str], tmp_path: Path
) -> None:
    identity, passphrase, recipient = keys
    secret = ("--identity", identity, "--passphrase-file", passphrase)
    data = tmp_path / "live"
    live = kiosk_command("setup", "--data", data, "--recipient", recipient, "--name", "T1", *secret)
    assert live.returncode == 0, live.stderr

    sheet = io.StringIO()
    writer = csv.DictWriter(sheet, paper_row(0).keys())
    writer.writeheader()
    paper = [paper_row(number) for number in range(PAPER_ROWS)]
    writer.writerows(paper)
    entered = kiosk_command("enter", "-", "--data", data, given=sheet.getvalue())
    assert entered.returncode == 0, entered.stderr
    assert len(entered.stdout.splitlines()) == PAPER_ROWS

    touched = kiosk.reopened_on(data)
    for number in range(VISITS):
        name = NAMES[number % len(NAMES)]
        touched.sign(name, "Example", f"touch{number}@example.org", ("yes", "no")[number % 2])
        touched.robot.tap_object("primary")

    out = tmp_path / "signatures.csv"
    exported = kiosk_command("export", out, "--data", data, "--format", "csv", *secret)
    assert exported.returncode == 0, exported.stderr
    with out.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == PAPER_ROWS + VISITS
    for row, written in zip(rows[:PAPER_ROWS], paper, strict=True):
        assert {key: row[key] for key in written if key != "updates"} == {
            key: value for key, value in written.items() if key != "updates"
        }
        assert (
            row["consent_updates"]
            == {"yes": "yes", "no": "no", "": "not-asked"}[written["updates"]]
        )
    for number, row in enumerate(rows[PAPER_ROWS:]):
        assert row["first_name"] == NAMES[number % len(NAMES)]
        assert row["email"] == f"touch{number}@example.org"
        assert row["consent_updates"] == ("yes", "no")[number % 2]
    for row in rows:
        assert "Join our mailing list!" in row["consent_updates_wording"]
        assert "By signing I agree" in row["consent_petition_wording"]
        assert row["consent_updates_controller"]

    before = sorted(tmp_path.iterdir())
    again = kiosk_command("export", tmp_path / "again.csv", "--data", data, *secret)
    assert again.returncode == 0
    assert "nothing new" in (again.stdout + again.stderr).lower()
    assert sorted(tmp_path.iterdir()) == before

    typed = [*NAMES, "paper.1+x", "touch1@example.org", "Ἀριστοτέλης", "小龍", PASSPHRASE]
    for path in (p for p in data.rglob("*") if p.is_file()):
        content = path.read_bytes()
        assert not [text for text in typed if text.encode() in content], path

    with sqlite3.connect(data / "store.sqlite3") as connection:
        [sealed] = connection.execute("SELECT sealed FROM signatures LIMIT 1").fetchone()
    connection.close()
    assert sealed.startswith(b"age-encryption.org/v1")
