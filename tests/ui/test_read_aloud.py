"""Screens read aloud: the campaign's words and ours, never what a person typed."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtTextToSpeech import QTextToSpeech
from pytestqt.qtbot import QtBot

from kiosk.station import settings as settings_file
from kiosk.station import speech
from kiosk.ui import system_voice
from kiosk.ui.system_voice import SystemVoice
from kiosk.ui.voice_view import plain
from tests.station.kiosks import ENVIRONMENT
from tests.ui.conftest import Kiosk, MakeKiosk
from tests.ui.long_visit import every_screen, to_the_actions
from tests.ui.test_layout import SIZES, assert_well_laid_out
from tests.ui.voices import FakeVoice

PIN = "471829"


@pytest.fixture
def voice() -> FakeVoice:
    return FakeVoice()


@pytest.fixture
def spoken(kiosk: Kiosk, voice: FakeVoice) -> Kiosk:
    """A kiosk on a machine that has an English voice."""
    kiosk.app.voice.take(voice)
    return kiosk


def read_aloud(kiosk: Kiosk, voice: FakeVoice) -> str:
    """Have the screen read aloud; return all of it."""
    voice.stop()
    before = len(voice.said)
    kiosk.robot.tap_object("readAloud")
    while voice.speaking:
        voice.stop()
    return "\n".join(text for text, _, _ in voice.said[before:])


def names(kiosk: Kiosk) -> set[str]:
    return {item.objectName() for item in kiosk.robot.items()}


def test_a_machine_without_a_voice_offers_none(kiosk: Kiosk) -> None:
    assert "readAloud" not in names(kiosk)
    kiosk.app.voice.take(FakeVoice("fr"))  # none for this language
    kiosk.robot.settle()
    assert "readAloud" not in names(kiosk)
    kiosk.app.voice.take(FakeVoice("en"))
    kiosk.robot.find_object("readAloud")


def test_story_labels_errors_and_thanks_are_read(spoken: Kiosk, voice: FakeVoice) -> None:
    spoken.robot.tap_object("primary")
    story = read_aloud(spoken, voice)
    assert "over-policing of communities of color," in story
    assert not set("<>⁰¹²³⁴⁵⁶⁷⁸⁹⁻") & set(story)
    spoken.robot.tap_object("primary")
    spoken.robot.wait_until(spoken.robot.keyboard_shown, "the keyboard")
    asked = read_aloud(spoken, voice)
    assert asked == "Step 1 of 4\nWhat is your name?\nFirst name\nLast name (optional)"
    spoken.robot.tap_object("primary")
    wrong = read_aloud(spoken, voice)
    assert "First name\nPlease write your first name.\nLast name" in wrong
    spoken.robot.type_text("Ada")
    spoken.robot.tap_object("primary")
    spoken.robot.type_text("ada@example.org")
    spoken.robot.tap_object("primary")
    spoken.robot.tap_object("primary")
    agreed = read_aloud(spoken, voice)
    for part in ("Join our mailing list!", "By signing I agree", "Yes, e-mail me", "No e-mail"):
        assert part in agreed
    spoken.robot.tap_object("no")
    spoken.agree()
    spoken.robot.find_object("receipt")
    assert read_aloud(spoken, voice).startswith("Signed. Thank you.\n")


def test_what_a_person_typed_is_never_said(spoken: Kiosk, voice: FakeVoice) -> None:
    typed = ("Ada", "a@", "ada@example.org")
    offered = set()
    for where in every_screen(spoken):
        if "readAloud" in names(spoken):
            offered.add(where)
            assert read_aloud(spoken, voice), where
        receipt = spoken.shows("receipt")
        for mark in (*typed, *([receipt] if receipt else [])):
            assert mark.casefold() not in voice.heard.casefold(), where
    to_the_actions(spoken)
    assert "camera" in read_aloud(spoken, voice)
    # A code shown large has nothing more to say than the screen under it.
    assert offered == {
        *("attract", "story", "whole story", "sources", "who asks"),
        *("name", "name with a problem", "e-mail with a problem", "place", "country"),
        *("updates", "updates with a problem", "still there", "trouble", "thanks"),
        *("removal", "removed"),
    }


def test_a_second_tap_silences_it(spoken: Kiosk, voice: FakeVoice) -> None:
    spoken.robot.tap_object("primary")
    spoken.robot.tap_object("readAloud")
    assert not voice.silent()
    spoken.robot.tap_object("readAloud")
    assert voice.silent()
    assert len(voice.said) == 1  # and what was to follow is not said either


def test_it_is_silent_as_soon_as_another_screen_comes_up(spoken: Kiosk, voice: FakeVoice) -> None:
    visit, staff = spoken.app.visit, spoken.app.side.staff

    def starts() -> None:
        voice.stop()
        spoken.robot.tap_object("readAloud")
        assert not voice.silent()

    spoken.robot.tap_object("primary")
    starts()
    visit.read("whole")
    assert voice.silent()
    starts()
    visit.sign()
    assert voice.silent()
    starts()
    visit.enter("first_name", "Ada")
    assert not voice.silent()  # typing is no other screen
    visit.advance()
    assert voice.silent()
    starts()
    for _ in range(visit.idle_seconds):
        visit.tick()
    assert voice.silent()
    starts()
    visit.nextPerson()
    assert voice.silent()
    starts()
    staff.knock()
    assert voice.silent()
    staff.leave()
    starts()
    spoken.close()
    assert voice.silent()


def test_it_speaks_as_loud_as_staff_set_it(make_kiosk: MakeKiosk, voice: FakeVoice) -> None:
    kiosk = make_kiosk(pin=PIN)
    kiosk.app.voice.take(voice)
    staff = kiosk.app.side.staff
    staff.knock()
    for digit in PIN:
        staff.press(int(digit))
    staff.enter()
    kiosk.robot.tap_object("goMachine")
    kiosk.robot.tap_object("goFitting")
    kiosk.robot.tap_object("louder")
    assert voice.said[-1][2] == 80
    for _ in range(8):
        kiosk.robot.tap_object("softer")
    assert kiosk.app.voice.volume == 0
    kept = settings_file.load(kiosk.data)
    assert kept is not None
    assert kept.volume == 0
    staff.leave()
    kiosk.robot.settle()
    assert "readAloud" not in names(kiosk)
    kiosk.close()
    again = kiosk.reopened_on(kiosk.data)
    assert again.app.voice.volume == 0


def test_each_text_is_read_in_its_own_language(make_kiosk: MakeKiosk) -> None:
    """Our sentences are there in German, this campaign is not."""
    voice = FakeVoice("en", "de")
    kiosk = make_kiosk()
    kiosk.app.voice.take(voice)
    kiosk.app.display.setLanguage("de")
    kiosk.robot.tap_object("primary")
    read_aloud(kiosk, voice)
    assert [language for _, language, _ in voice.said] == ["de", "en"]
    voice.said.clear()
    voice.languages = ("de",)
    kiosk.app.voice.take(voice)
    read_aloud(kiosk, voice)
    assert [language for _, language, _ in voice.said] == ["de"]


def test_a_voice_that_cannot_be_heard_is_stopped_all_the_same(spoken: Kiosk) -> None:
    """Where there is no loudspeaker, the system's own voice never comes to an end."""

    class Stuck(FakeVoice):
        def stop(self) -> None:
            """Go on without a sound."""

    stuck = Stuck()
    spoken.app.voice.take(stuck)
    for said in (1, 2):
        spoken.robot.tap_object("readAloud")
        assert spoken.app.voice.property("speaking")
        assert len(stuck.said) == said
        spoken.robot.tap_object("readAloud")
        assert not spoken.app.voice.property("speaking")


def test_it_is_looked_for_when_nobody_has_touched_the_poster_for_a_while(kiosk: Kiosk) -> None:
    assert kiosk.app.quiet_for(3_000)
    kiosk.robot.tap_object("textSize")
    assert not kiosk.app.quiet_for(3_000)
    kiosk.app.quiet.stop()  # as if that had been long ago
    assert kiosk.app.quiet_for(3_000)
    kiosk.robot.tap_object("primary")
    assert not kiosk.app.quiet_for(0)


@pytest.mark.parametrize("text_step", [0, 3])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_there_is_room_for_its_button(
    make_kiosk: MakeKiosk, voice: FakeVoice, size: tuple[int, int], text_step: int
) -> None:
    kiosk = make_kiosk(size, text_step=text_step)
    kiosk.app.voice.take(voice)
    for where in every_screen(kiosk):
        assert_well_laid_out(kiosk, where)


def test_only_what_is_to_be_heard_is_left_of_a_text() -> None:
    assert plain("<b>28</b> members &amp; “Rekognition”.¹⁻⁴ ") == "28 members & “Rekognition”."
    assert plain("#Stand\u200bAgainst") == "#StandAgainst"


def test_qt_speaks_in_the_language_and_as_loud_as_asked(qtbot: QtBot) -> None:
    """With the engine that Qt brings for tests: it has voices, takes time, and is not heard."""
    engine = QTextToSpeech("mock")
    voice = SystemVoice(engine)
    told: list[bool] = []
    voice.listen(lambda: told.append(voice.speaking))
    assert {"en", "fi"} <= set(voice.languages)

    voice.say("Suomea", "fi", 40)
    qtbot.waitUntil(lambda: voice.speaking)
    assert engine.locale().name() == "fi_FI"
    assert engine.volume() == pytest.approx(0.4)
    voice.stop()
    qtbot.waitUntil(lambda: not voice.speaking)
    assert told[0] is True
    assert told[-1] is False

    voice.say("A sentence.", "en", 100)
    qtbot.waitUntil(lambda: voice.speaking)
    qtbot.waitUntil(lambda: not voice.speaking, timeout=20_000)
    voice.say("Nobody speaks this here.", "zh", 100)
    QCoreApplication.processEvents()
    assert not voice.speaking


def test_where_something_is_missing_qt_is_not_even_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(speech, "missing", lambda: ("speech-dispatcher",))
    monkeypatch.setattr(system_voice, "SystemVoice", refuse)
    assert system_voice.find_voice() is None


def test_the_first_frame_does_not_wait_for_it(tmp_path: Path) -> None:
    """What draws the poster loads nothing that speaks."""
    code = "import sys, kiosk.ui.running; sys.exit('PySide6.QtTextToSpeech' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=tmp_path, env=ENVIRONMENT)
