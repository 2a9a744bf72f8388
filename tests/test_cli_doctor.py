"""`kiosk doctor`."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from kiosk import fontfiles
from kiosk.station import doctor, speech
from kiosk.station import settings as settings_file
from kiosk.station.data import PRACTICE_FOLDER
from kiosk.station.doctor import examine
from kiosk.station.drives import Stick
from kiosk.station.machine import Line
from kiosk.station.settings import Measured
from kiosk.station.setup import Wishes, set_up
from kiosk.vault.seal import Identity
from tests.station.kiosks import Live, within
from tests.vault.samples import NOW, names_in

SCREEN = {"DISPLAY": ":0"}


def seen(data: Path, name: str, **changes: Any) -> Line:
    usual: dict[str, Any] = {"environment": SCREEN, "clock": lambda: NOW, "sticks": lambda: ()}
    changes = usual | changes
    return next(line for line in examine(data, **changes) if line.name == name)


@pytest.fixture
def live(tmp_path: Path) -> Live:
    return Live(tmp_path)


def test_a_machine_that_was_set_up_is_fit(live: Live) -> None:
    set_up(live.data, Wishes(recovery_code="K7FP-2QXM-9HTW-C3VR-ZB64"), None, NOW)
    before = names_in(live.data)

    lines = examine(live.data, environment=SCREEN, clock=lambda: NOW, sticks=lambda: ())

    ours = [line for line in lines if line.name not in ("Swap", "Core dumps", "Disk", "Battery")]
    assert [line for line in ours if not line.ok] == []
    assert seen(live.data, "PIN").words == "Set, with a recovery code"
    assert names_in(live.data) == before


def test_before_set_up_it_is_not_fit_and_nothing_is_made(tmp_path: Path) -> None:
    line = seen(tmp_path / "data", "Set-up")

    assert not line.ok
    assert "kiosk setup" in line.advice
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("changes", "name", "ok"),
    [
        ({"pin": None}, "PIN", False),
        ({"test_opened": "skipped"}, "Test record", False),
        ({"test_opened": "elsewhere"}, "Test record", True),
        ({"campaigns": ["no-such-campaign"]}, "Campaign", False),
        ({"surprise": 1}, "Set-up", False),
    ],
)
def test_what_set_up_left_out_is_told(
    live: Live, changes: dict[str, Any], name: str, ok: bool
) -> None:
    file = live.data / "settings.json"
    file.write_text(json.dumps(json.loads(file.read_text()) | changes))

    line = seen(live.data, name)

    assert line.ok is ok
    assert bool(line.advice) is not ok


def test_a_store_without_settings_is_told_with_the_way_out(live: Live) -> None:
    (live.data / "settings.json").unlink()

    line = seen(live.data, "Set-up")

    assert (line.ok, "settings are gone" in line.words, "kiosk setup" in line.advice) == (
        False,
        True,
        True,
    )


def test_one_recipient_is_fit_and_two_are_recommended(live: Live) -> None:
    assert seen(live.data, "Sealed to").ok
    assert "second recipient" in seen(live.data, "Sealed to").advice


@pytest.mark.skipif(os.name == "nt", reason="a display is always there")
def test_without_a_display_it_says_so(live: Live) -> None:
    assert not seen(live.data, "Display", environment={}).ok
    wayland = {"WAYLAND_DISPLAY": "wayland-0"}
    assert "Xwayland" in seen(live.data, "Display", environment=wayland).advice
    assert seen(live.data, "Display", environment=wayland | SCREEN).ok


def test_a_campaign_given_now_is_looked_at(live: Live) -> None:
    assert not seen(live.data, "Campaign", campaign="no-such-campaign").ok


def test_a_data_folder_that_takes_nothing_is_told(
    live: Live, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: object) -> None:
        raise OSError

    monkeypatch.setattr(doctor, "harden", fail)
    line = seen(live.data, "Data folder")

    assert not line.ok
    assert "Nothing can be signed" in line.advice


def test_a_file_in_the_place_of_the_data_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")

    assert not seen(tmp_path / "data", "Data folder").ok
    assert not seen(tmp_path / "data" / "deeper", "Data folder").ok


def test_the_stick_with_the_key_is_not_taken_for_exports(live: Live, tmp_path: Path) -> None:
    for name in ("KEYS", "KINGSTON"):
        (tmp_path / name).mkdir()
    (tmp_path / "KEYS" / "our.identity").write_text(str(Identity.new().keys[0]))
    found = tuple(
        Stick(tmp_path / name, name, 16 * 10**9, 10**9, False, name)
        for name in ("KEYS", "KINGSTON")
    )

    keys, other = (
        line for line in examine(live.data, sticks=lambda: found) if line.name == "Stick"
    )

    assert (keys.ok, keys.mark) == (True, "note")
    assert "It holds the key" in keys.advice
    assert (other.mark, other.advice) == ("well", "")


def test_sticks_are_listed(live: Live) -> None:
    stick = Stick(Path("/media/s"), "[red]", 16 * 10**9, 10**9, False, "/dev/sdb1")

    assert seen(live.data, "Stick", sticks=lambda: (stick,)).words == "[red], 16 GB, 1 GB free"
    assert seen(live.data, "Stick").ok
    assert seen(live.data, "Stick").advice


def test_fonts_that_are_not_there_are_named(live: Live, monkeypatch: pytest.MonkeyPatch) -> None:
    assert seen(live.data, "Fonts").ok
    monkeypatch.setattr(fontfiles, "PACKAGES", ("fontpkg_of_nobody",))
    assert "fontpkg_of_nobody" in seen(live.data, "Fonts").words


def prepared(monkeypatch: pytest.MonkeyPatch, *lines: Line) -> None:
    monkeypatch.setattr(doctor, "examine", lambda *_: lines)


GOOD, WARNED = Line("Disk", "10 GB free"), Line("Stick", "[red]", advice="Plug one in")
BAD = Line("Battery", "Battery 18 %", False, "Plug it in")


@pytest.mark.parametrize(("lines", "code"), [((GOOD, WARNED), 0), ((GOOD, BAD), 1)])
def test_the_exit_code_says_whether_it_is_fit(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    lines: tuple[Line, ...],
    code: int,
) -> None:
    prepared(monkeypatch, *lines)

    told = within(capsys, "doctor")
    as_json = within(capsys, "doctor", "--json")

    assert (told.returncode, as_json.returncode) == (code, code)
    found = json.loads(as_json.stdout)
    assert found["fit"] is (code == 0)
    assert [line["name"] for line in found["lines"]] == [line.name for line in lines]
    for line in lines:
        assert line.words in told.stdout
        assert line.advice in told.stdout
    assert ("✗" in told.stdout) is bool(code)
    assert ("!" in told.stdout) is (WARNED in lines)


def test_the_command_looks_at_this_machine(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    done = within(capsys, "doctor", "--json", "--data", tmp_path)

    names = {line["name"] for line in json.loads(done.stdout)["lines"]}
    assert done.returncode == 1
    assert {"Fonts", "Display", "Disk", "Battery", "Clock", "Swap", "Core dumps", "Stick"} <= names
    assert not (tmp_path / PRACTICE_FOLDER).exists()


def test_it_says_whether_the_screen_was_measured(live: Live) -> None:
    line = seen(live.data, "Screen size")
    assert line.ok
    assert line.words.startswith("Not measured")
    assert "bank card" in line.advice

    set_up(live.data, Wishes(diagonal=21.5), None, NOW)
    assert "21.5" in seen(live.data, "Screen size").words

    settings_file.change(live.data, measured=Measured(width=1366, height=768, px_per_mm=4.4))
    line = seen(live.data, "Screen size")
    assert line.words == "Measured: 1366 × 768 pixels on 14.0 inches"
    assert not line.advice


def test_it_says_whether_there_is_a_voice(live: Live) -> None:
    assert seen(live.data, "Voice") == speech.line()
