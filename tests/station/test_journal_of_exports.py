"""What the journal knows of exports, recoveries and copies."""

import json
from pathlib import Path
from typing import Any

import pytest

from kiosk.station.data import open_data
from tests.station.kiosks import Live, refused, within
from tests.vault.samples import names_in, signatures

COUNT = 40
PAGE = 4096


@pytest.fixture
def live(tmp_path: Path) -> Live:
    """A live kiosk with COUNT signatures, and an empty folder `stick` beside it."""
    kiosk = Live(tmp_path)
    (tmp_path / "stick").mkdir()
    with open_data(kiosk.data).open_store() as store:
        for record in signatures(COUNT):
            store.append(record)
    return kiosk


def journal(live: Live) -> dict[str, dict[str, Any]]:
    """Return the latest line of every event, without its time."""
    lines = [json.loads(text) for text in (live.data / "journal.jsonl").read_text().splitlines()]
    for line in lines:
        del line["at"]
        assert line.get("ms", 0) in range(60_000)
    return {line["event"]: line for line in lines}


def test_an_export_is_noted_with_its_format_its_rows_and_how_long_it_took(
    live: Live, capsys: pytest.CaptureFixture[str]
) -> None:
    target = live.folder / "stick" / "out.jsonl"
    options = ("--format", "jsonl", "--identity", live.key, "--data", live.data)
    assert within(capsys, "export", target, *options).returncode == 0

    found = journal(live)
    assert {"format": "jsonl", "rows": COUNT, "unopenable": 0}.items() <= found["exported"].items()
    assert {"ms", "format", "rows", "unopenable", "event"} == found["exported"].keys()
    assert "ms" in found["store-copied"]

    within(capsys, "export", target.with_name("second.jsonl"), *options)
    assert journal(live) == found  # nothing new was there


def test_an_export_that_failed_is_noted_with_the_kind_of_failure(
    live: Live, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.export.delivery.read_back", lambda _: "something else")
    target = live.folder / "stick" / "out.csv"
    done = within(capsys, "export", target, "--identity", live.key, "--data", live.data)
    refused(done, "is not what was written", code=1)

    failed = journal(live)["export-failed"]
    assert {"format": "csv", "kind": "failure-error"}.items() <= failed.items()
    assert "ms" in failed
    assert names_in(target.parent) == []


def test_a_recovery_is_noted_with_how_long_it_took(
    live: Live, capsys: pytest.CaptureFixture[str]
) -> None:
    store = live.data / "store.sqlite3"
    with store.open("r+b") as file:
        file.seek(store.stat().st_size // PAGE // 2 * PAGE)
        file.write(bytes(PAGE))
    live.exported(capsys)

    recovered = journal(live)["store-recovered"]
    assert recovered["carried"] + recovered["missing"] == COUNT
    assert "ms" in recovered


def test_what_was_left_by_a_kill_is_noted_by_its_number(
    live: Live, capsys: pytest.CaptureFixture[str]
) -> None:
    left = live.folder / "stick" / ".Ada.csv.1a2b3c4d.kiosk-part"
    left.write_text("Ada")
    stick = left.parent
    done = within(capsys, "export", stick, "--identity", live.key, "--data", live.data)

    assert "cut short" in done.stderr
    assert not left.exists()
    assert journal(live)["unfinished-removed"]["files"] == 1
