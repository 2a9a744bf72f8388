"""Which languages are offered, and the sheet on which they are chosen."""

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.signing.visit import IDLE_SECONDS, STILL_THERE_SECONDS
from kiosk.ui.robot import class_name
from tests.ui.conftest import Kiosk, MakeKiosk
from tests.ui.reading import texts
from tests.ui.test_language_changes import name, story


def test_where_there_is_room_the_nearest_languages_are_one_tap_away(kiosk: Kiosk) -> None:
    story(kiosk)
    kiosk.robot.tap_text("Français")
    kiosk.robot.find_text("Signer la pétition")
    assert kiosk.app.campaign.wording.language == "fr"
    kiosk.robot.tap_text("English")
    kiosk.robot.find_text("Sign the petition")


def test_of_two_languages_the_other_one_is_one_tap_away_on_the_smallest_poster(
    make_kiosk: MakeKiosk,
) -> None:
    kiosk = make_kiosk((1024, 600), can_show=lambda text: text in ("English", "Français"))
    kiosk.robot.tap_text("Français")
    kiosk.robot.find_text("Touchez pour commencer")
    assert not [item for item in kiosk.robot.items() if item.objectName() == "languages"]


# The sheet.


def test_a_tap_beside_the_languages_closes_them_and_touches_nothing_under_them(
    kiosk: Kiosk,
) -> None:
    kiosk.robot.tap_object("languages")
    kiosk.tap_at(0.5, 0.95)
    assert kiosk.app.visit.at_rest
    assert not sheets(kiosk)
    kiosk.robot.tap_object("languages")
    kiosk.robot.tap_object("closeLanguages")
    assert kiosk.app.visit.at_rest
    assert not sheets(kiosk)


def test_the_keyboard_comes_back_to_where_somebody_was_writing(kiosk: Kiosk) -> None:
    name(kiosk)
    kiosk.robot.tap_object("languages")
    kiosk.robot.wait_until(lambda: not kiosk.robot.keyboard_shown(), "the end of the keyboard")
    kiosk.robot.tap_object("closeLanguages")
    kiosk.robot.wait_until(kiosk.robot.keyboard_shown, "the keyboard")
    kiosk.robot.type_text("x")
    assert kiosk.shows("draft")["first_name"] == "Adax"


def test_whoever_leaves_the_sheet_open_leaves_none_of_it(kiosk: Kiosk) -> None:
    name(kiosk)
    kiosk.robot.tap_object("languages")
    for _ in range(IDLE_SECONDS):
        kiosk.app.visit.tick()
    kiosk.robot.find_object("stillHere")
    assert not sheets(kiosk), "the question stands alone"
    for _ in range(STILL_THERE_SECONDS):
        kiosk.app.visit.tick()
    kiosk.robot.settle()
    assert kiosk.app.visit.at_rest
    assert not sheets(kiosk)


def sheets(kiosk: Kiosk) -> list[QQuickItem]:
    """Return the sheet of languages, if it shows."""
    return [item for item in kiosk.robot.items() if class_name(item).startswith("LanguageSheet")]


# What is offered.


def test_the_campaigns_own_languages_come_first(kiosk: Kiosk) -> None:
    assert kiosk.shows("languages")[:3] == ["en", "fr", "es"]
    assert {"pt", "de", "ar"} <= set(kiosk.shows("languages"))


def test_a_language_without_letters_is_not_offered(make_kiosk: MakeKiosk) -> None:
    kiosk = make_kiosk(can_show=lambda text: text.isascii())
    assert kiosk.shows("languages") == ["en", "de"]
    kiosk.robot.find_text("Deutsch")
    assert "العربية" not in texts(kiosk)


@pytest.mark.skipif(sys.platform != "linux", reason="fonts are found another way")
@pytest.mark.skipif(find_spec("pylopdf_fonts_zh_cn") is not None, reason="Chinese is installed")
def test_a_bare_machine_has_letters_for_arabic_and_none_for_chinese(tmp_path: Path) -> None:
    bare = tmp_path / "fonts.conf"
    bare.write_text(f"<fontconfig><cachedir>{tmp_path}</cachedir></fontconfig>")
    command = [sys.executable, "-m", "kiosk", "tour", str(tmp_path / "out"), "--language", "zh"]
    done = subprocess.run(
        command,
        env={**os.environ, "FONTCONFIG_FILE": str(bare)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "They are there in: en, fr, es, pt, de, ar." in done.stderr
