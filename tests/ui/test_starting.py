"""`kiosk run` as it is started, and what keeps it from starting, in one sentence each."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import paths

AMAZON = paths.campaigns() / "amazon-facial-recognition"


def run(*arguments: str | Path, display: str | None = "offscreen") -> tuple[int, str]:
    """Start the kiosk, which is expected to end by itself; returns its exit code and stderr."""
    environment = {k: v for k, v in os.environ.items() if "DISPLAY" not in k and "QPA" not in k}
    if display:
        environment["QT_QPA_PLATFORM"] = display
    command = [sys.executable, "-m", "kiosk", "run", *map(str, arguments)]
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, env=environment, timeout=60
    )
    return done.returncode, done.stderr


def test_without_a_display_it_names_the_tour(tmp_path: Path) -> None:
    code, words = run("--data", tmp_path / "data", display=None)
    assert code == 2
    assert "kiosk tour" in words
    assert "Traceback" not in words


@pytest.mark.parametrize(
    ("file", "text", "words"),
    [
        ("campaign.toml", "this is not TOML", "campaign.toml:1"),
        ("en.story.md", "![a picture](x.png)\n", "en.story.md"),
        ("hero.svg", "no picture", "hero.svg"),
    ],
)
def test_a_broken_campaign_is_refused(tmp_path: Path, file: str, text: str, words: str) -> None:
    campaign = tmp_path / "broken"
    shutil.copytree(AMAZON, campaign)
    (campaign / file).write_text(text)
    code, said = run("--campaign", campaign, "--data", tmp_path / "data")
    assert code == 2
    assert words in said
    assert "Traceback" not in said
