"""`kiosk status`."""

import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.signing.signature import utc_now
from kiosk.station.data import open_data
from tests.station.kiosks import ADA, Live, refused, within
from tests.vault.samples import signature

NOBODY = 65534


@contextmanager
def as_nobody(folder: Path) -> Iterator[None]:
    """Do without root's rights inside: they would open a folder that nobody may write."""
    if os.geteuid() != 0:
        yield
        return
    for path in (folder, *folder.rglob("*")):
        os.chown(path, NOBODY, NOBODY)
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


def listed(folder: Path) -> dict[str, bytes]:
    return {str(p): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_a_new_machine_is_in_practice_and_stays_untouched(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    done = within(capsys, "status", "--json", "--data", tmp_path / "data")

    assert (done.returncode, done.stderr) == (0, "")
    found = json.loads(done.stdout)
    assert found["practice"] is True
    assert (found["collected"], found["not_exported"], found["last_export"]) == (0, 0, None)
    assert found["recipients"] == []
    assert list(tmp_path.iterdir()) == []


def test_a_live_kiosk_tells_what_it_holds(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    live = Live(tmp_path)
    within(capsys, "enter", live.write(ADA, ADA, ADA), "--data", live.data)
    target = tmp_path / "out.csv"
    within(capsys, "export", target, "--identity", live.key, "--data", live.data)
    within(capsys, "enter", live.write(ADA), "--data", live.data)
    before = listed(live.data)

    found = live.status(capsys)

    assert listed(live.data) == before
    assert (found["collected"], found["not_exported"]) == (4, 1)
    assert found["recipients"] == list(live.identity.recipients)
    assert (found["kiosk"], found["event"]) == ("Table 3", "Harbour Fair")
    assert (found["practice"], found["health"], found["notes"]) == (False, "ok", [])
    assert sum(found["per_hour"].values()) == 4
    assert sum(found["today"].values()) == 8  # four signatures, four times yes
    assert (found["last_export"]["rows"], found["last_export"]["format"]) == (3, "csv")


def test_a_kiosk_may_be_running_meanwhile(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    live = Live(tmp_path)
    with open_data(live.data).open_store() as store:
        for count in (1, 2):
            at = utc_now().strftime("%Y-%m-%dT%H:%M:%SZ")
            store.append(replace(signature(), signed_at=at))
            assert live.status(capsys)["collected"] == count


def test_people_get_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    live = Live(tmp_path)
    within(capsys, "enter", live.write(ADA), "--data", live.data)

    done = within(capsys, "status", "--data", live.data)

    for line in (
        "Collected:     1 record\n",
        "Not exported:  1 record\n",
        "Today:         1 signature, 1 yes to news\n",
        ":00  1 record\n",
    ):
        assert line in done.stdout
    assert "Set aside" not in done.stdout
    rows = (ADA, "Zoë,,z@example.org,,CA,no")
    within(capsys, "enter", live.write(*rows), "--data", live.data)
    target = tmp_path / "out.csv"
    within(capsys, "export", target, "--identity", live.key, "--data", live.data)
    words = within(capsys, "status", "--data", live.data).stdout
    assert "Collected:     3 records\n" in words
    assert "Today:         3 signatures, 2 yes to news, 1 no to news\n" in words
    assert "Last export:   3 records as csv, 2" in words
    assert "Mode:          live\n" in done.stdout
    assert done.stdout.startswith("Campaign:      Stop facial recognition surveillance sales NOW (")
    assert live.identity.recipients[0] in done.stdout
    practice = within(capsys, "status", "--data", tmp_path / "nowhere")
    assert "PRACTICE" in practice.stdout


def test_a_campaign_that_cannot_be_shown_keeps_nobody_from_the_counts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    live = Live(tmp_path)

    done = within(capsys, "status", "--data", live.data, "--campaign", "no-such-campaign")

    assert done.returncode == 0
    assert "There is no campaign pack at “no-such-campaign”" in done.stdout
    assert "Collected:     0 records\n" in done.stdout


def test_another_kiosks_store_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
    one, other = Live(tmp_path / "one"), Live(tmp_path / "other")
    shutil.copy(other.data / "store.sqlite3", one.data / "store.sqlite3")

    for command in (
        ("status",),
        ("enter", one.write(ADA)),
        ("export", tmp_path / "out.csv", "--identity", one.key),
        ("setup", "--name", "x"),
    ):
        refused(within(capsys, *command, "--data", one.data), "belongs to another kiosk")


def test_lost_settings_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    live = Live(tmp_path)
    (live.data / "settings.json").unlink()

    for command in (("status",), ("enter", live.write(ADA)), ("export", tmp_path / "out.csv")):
        refused(within(capsys, *command, "--data", live.data), "its settings are gone")


def test_broken_settings_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    live = Live(tmp_path)
    (live.data / "settings.json").write_text("{")

    for command in (("status",), ("enter", live.write(ADA)), ("setup", "--name", "x")):
        refused(within(capsys, *command, "--data", live.data), "cannot be read: it is not JSON")


def test_a_store_that_is_gone_is_noted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    live = Live(tmp_path)
    (live.data / "store.sqlite3").unlink()

    found = live.status(capsys)
    assert found["health"] == "attention"
    assert any("store is gone" in note for note in found["notes"])


def open_to_others() -> bool:
    """Whether another user than this one can read the program where it lies."""
    return all(folder.stat().st_mode & 0o001 for folder in (paths.PACKAGE, *paths.PACKAGE.parents))


@pytest.fixture
def read_only(capsys: pytest.CaptureFixture[str]) -> Iterator[Live]:
    """A live kiosk whose folder may not be written, outside of pytest's own private folders."""
    if os.geteuid() == 0 and not open_to_others():
        pytest.skip("without root's rights nobody can read this project where it lies")
    with tempfile.TemporaryDirectory() as folder:
        live = Live(Path(folder))
        within(capsys, "enter", live.write(ADA), "--data", live.data)  # imports all it needs
        live.data.chmod(0o500)
        (live.data / "store.sqlite3").chmod(0o400)
        with as_nobody(Path(folder)):
            yield live
        live.data.chmod(0o700)


def test_a_read_only_folder_takes_nothing_and_can_be_looked_at(
    read_only: Live, capsys: pytest.CaptureFixture[str]
) -> None:
    entering = within(capsys, "enter", read_only.write(ADA), "--data", read_only.data)
    naming = within(capsys, "setup", "--name", "x", "--data", read_only.data)
    found = read_only.status(capsys)

    refused(entering, "cannot be opened or written")
    refused(naming, "cannot be opened or written")
    assert found["collected"] == 1
    assert any("may not be written" in note for note in found["notes"])


def test_a_folder_that_cannot_be_made_is_told(
    read_only: Live, capsys: pytest.CaptureFixture[str]
) -> None:
    inside = read_only.data / "deeper"

    refused_in_practice = within(capsys, "enter", read_only.write(ADA), "--data", inside)

    assert refused_in_practice.returncode == 2
    assert "may not be written" in refused_in_practice.stderr
    assert "Traceback" not in refused_in_practice.stderr
