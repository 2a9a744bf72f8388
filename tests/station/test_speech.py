"""Whether a machine can read aloud, and what `kiosk doctor` says where it cannot."""

from pathlib import Path
from typing import Any

import pytest

from kiosk.station import speech


@pytest.fixture
def voices(tmp_path: Path) -> Path:
    """A folder of speech-dispatcher with a voice in it."""
    folder = tmp_path / "modules"
    folder.mkdir()
    for name in ("sd_dummy", "sd_generic", "sd_espeak-ng"):
        (folder / name).touch()
    return folder


def lacking(voices: Path, **changes: Any) -> tuple[str, ...]:
    usual: dict[str, Any] = {
        "platform": "linux",
        "can_load": lambda _: True,
        "which": lambda name: f"/usr/bin/{name}",
        "modules": [voices],
    }
    return speech.missing(**usual | changes)


def test_a_machine_that_has_everything_lacks_nothing(voices: Path) -> None:
    assert lacking(voices) == ()
    line = speech.line(())
    assert line.ok
    assert not line.advice


def test_each_part_that_is_missing_is_named_by_its_package(voices: Path) -> None:
    assert lacking(voices, can_load=lambda _: False) == ("libspeechd2",)
    assert lacking(voices, which=lambda _: None) == ("speech-dispatcher",)
    assert lacking(voices, modules=[voices / "nowhere"]) == ("speech-dispatcher-espeak-ng",)


def test_what_only_pretends_to_speak_is_no_voice(voices: Path) -> None:
    (voices / "sd_espeak-ng").unlink()

    assert lacking(voices) == ("speech-dispatcher-espeak-ng",)


def test_the_exact_command_is_said_and_the_machine_stays_fit() -> None:
    line = speech.line(("libspeechd2", "speech-dispatcher"))

    assert line.ok
    assert "sudo apt-get install libspeechd2 speech-dispatcher”" in line.advice


def test_other_systems_bring_their_own_voice(voices: Path) -> None:
    for platform in ("win32", "darwin"):
        assert lacking(voices, platform=platform, can_load=lambda _: False) == ()
