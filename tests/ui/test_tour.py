"""`kiosk tour`, as a person without a display runs it."""

import csv
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from kiosk.actions.links import uri
from kiosk.campaign import pack
from kiosk.station.data import open_data
from kiosk.ui.staff_tour import stick_in
from kiosk.ui.tour import _set_up


@pytest.fixture(scope="module")
def tour(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Take the tour once."""
    out = tmp_path_factory.mktemp("tour") / "pictures"
    command = [sys.executable, "-m", "kiosk", "tour", str(out), "--size", "1366x768"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return out


def test_it_leaves_a_picture_of_every_screen(tour: Path) -> None:
    names = {path.name.split("-", 1)[1].removesuffix(".png") for path in tour.glob("*.png")}
    screens = {"attract", "story", "sign-name", "thanks-x", "still-there", "trouble", "actions"}
    assert screens <= names
    for path in tour.glob("*.png"):
        with Image.open(path) as picture:
            assert picture.size == (1366, 768)
            assert len(picture.convert("RGB").resize((64, 36)).getcolors(64 * 36) or []) > 10, (
                path.name
            )


def test_every_code_in_its_pictures_is_an_action_of_the_campaign(tour: Path) -> None:
    campaign = pack.load(pack.find("amazon-facial-recognition"))
    wanted = {
        action.id: uri(action, campaign.wordings[0].texts.actions[action.id])
        for action in campaign.facts.actions
    }
    for action_id, link in wanted.items():
        for name in (f"thanks-{action_id}", f"thanks-{action_id}-large"):
            [path] = tour.glob(f"[0-9][0-9]-{name}.png")
            with Image.open(path) as picture:
                assert [code.text for code in zxingcpp.read_barcodes(picture)] == [link]


def test_its_export_holds_what_was_signed_and_not_what_was_removed(tour: Path) -> None:
    with (tour / "signatures.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(r["first_name"], r["last_name"], r["email"], r["kind"]) for r in rows] == [
        ("Zoë", "Example", "zoe@example.org", "signature"),
        ("", "", "news@example.org", "subscription"),
        ("Simone", "", "simone@example.org", "signature"),
    ]
    assert rows[0]["postal_code"] == "V6B 1A1"
    assert [r["consent_updates"] for r in rows] == ["yes", "yes", "yes"]


def test_a_language_that_is_not_there_is_refused_in_one_sentence(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "kiosk", "tour", str(tmp_path / "out"), "--language", "xx"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "not there in “xx”" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_name_that_is_none_is_answered_with_those_of_this_machine(tmp_path: Path) -> None:
    brought = tmp_path / "data" / "campaigns" / "from-a-stick"
    shutil.copytree(pack.find("amazon-facial-recognition"), brought)
    command = [sys.executable, "-m", "kiosk", "tour", str(tmp_path / "out"), "--campaign", "typo"]
    done = subprocess.run(
        [*command, "--data", str(tmp_path / "data")], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "and of this machine: from-a-stick." in done.stderr


def test_staff_see_the_campaign_that_is_gone_through(tmp_path: Path) -> None:
    brought = tmp_path / "ours"
    shutil.copytree(pack.find("save-the-night-train"), brought)
    folders = (pack.find("swim-in-the-river"), brought)
    _set_up(tmp_path / "data", stick_in(tmp_path), folders)
    place = open_data(tmp_path / "data")
    assert place.campaign_folders() == folders
    assert place.settings
    assert place.settings.campaigns == ("swim-in-the-river", str(brought))


def test_a_tour_signs_after_the_last_day_too(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    shutil.copytree(pack.find("save-the-night-train"), closed)
    facts = closed / "campaign.toml"
    facts.write_text(facts.read_text("utf-8") + "\n[hours]\nlast_day = 2020-01-01\n", "utf-8")
    out = tmp_path / "out"
    command = [sys.executable, "-m", "kiosk", "tour", str(out), "--campaign", str(closed)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr
    assert any(out.glob("*-thanks-phone.png"))
