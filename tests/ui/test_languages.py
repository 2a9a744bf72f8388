"""Every screen in every language, a tap away, and back in the kiosk's own for the next person."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from kiosk import paths
from kiosk.signing.visit import IDLE_SECONDS, STILL_THERE_SECONDS
from kiosk.ui.translations import ORDER, Translations
from scripts import translate
from tests.test_translations import sentences
from tests.ui.conftest import Kiosk, MakeKiosk, pack_in_languages, said
from tests.ui.eyes import Picture
from tests.ui.reading import letters, middle, show, texts
from tests.ui.test_language_changes import actions, story, updates, wrong_email
from tests.ui.test_layout import box

FRENCH = {"Sign the petition": "Signer la pétition", "Next": "Suivant"}


def test_a_problem_is_said_in_the_language_of_the_moment(kiosk: Kiosk) -> None:
    wrong_email(kiosk)
    kiosk.robot.find_text("The part after the @ needs a dot, as in example.org.")
    show(kiosk, "fr")
    kiosk.robot.find_text("Il faut un point après le @, comme dans example.org.")


@pytest.mark.parametrize("language", [code for code in ORDER if code != "en"])
def test_no_english_sentence_of_the_program_is_left(make_kiosk: MakeKiosk, language: str) -> None:
    kiosk = make_kiosk(language=language, can_show=lambda _: True)
    translated = dict(sentences(paths.translations() / f"kiosk_{language}.ts"))
    visit = kiosk.app.visit
    seen = set()

    def look() -> None:
        kiosk.robot.settle()
        english = [text for text in texts(kiosk) if text not in translated.get(text, [text])]
        assert english == [], visit.property("screen")
        seen.add((visit.property("screen"), visit.property("step")))

    look()
    visit.begin()
    look()
    for page in ("whole", "sources", "who"):
        visit.read(page)
        look()
    visit.back()
    visit.showActions()
    look()
    visit.back()
    visit.sign()
    visit.advance()
    look()
    visit.enter("first_name", "Ada")
    visit.advance()
    visit.advance()
    look()
    visit.enter("email", "ada@example.org")
    visit.advance()
    look()
    visit.advance()
    visit.advance()
    look()
    visit.answer(False)
    visit.advance()
    kiosk.robot.find_object("receipt")
    look()
    visit.askRemoval()
    look()
    visit.remove()
    kiosk.robot.wait_until(lambda: kiosk.shows("removed"), "the removal")
    look()
    visit.nextPerson()
    assert len(seen) == 10


def test_from_right_to_left_everything_is_on_the_other_side(kiosk: Kiosk) -> None:
    story(kiosk)
    right = {key: middle(kiosk, key) for key in ("primary", "more", "textSize", "showActions")}
    show(kiosk, "ar")
    for key, share in right.items():
        assert middle(kiosk, key) == pytest.approx(1 - share, abs=0.12), key
    kiosk.robot.tap_object("primary")
    kiosk.robot.wait_until(kiosk.robot.keyboard_shown, "the keyboard")
    assert middle(kiosk, "primary") < 0.5
    assert "ض" in letters(kiosk)
    kiosk.robot.type_text("مثال")
    kiosk.robot.tap_object("primary")
    assert kiosk.shows("draft")["first_name"] == "مثال"
    assert {"q", "@"} <= set(letters(kiosk)), "an address has Latin letters"
    kiosk.robot.type_text("a@example.org")
    field: Any = kiosk.app.window.activeFocusItem()
    assert field.property("text") == "a@example.org"
    cursor = field.property("cursorRectangle").x()
    assert 0 < cursor < field.width() / 2, "an address is written from left to right"


def test_a_code_is_not_mirrored(kiosk: Kiosk) -> None:
    actions(kiosk)
    pictures = []
    for language in ("en", "ar"):
        show(kiosk, language)
        code = kiosk.robot.find_object("code")
        place = code.mapRectToScene(code.boundingRect()).toRect()
        pictures.append(kiosk.app.window.grabWindow().copy(place))
    assert pictures[0] == pictures[1]


def test_the_record_says_in_which_language_and_words_it_was_given(kiosk: Kiosk) -> None:
    for language in ("fr", "ar"):
        show(kiosk, language)
        kiosk.begin_signing()
        kiosk.app.visit.enter("first_name", "Ada")
        kiosk.app.visit.enter("email", "ada@example.org")
        for _ in range(3):
            kiosk.robot.tap_object("primary")
        kiosk.robot.tap_object("yes")
        kiosk.agree()
        kiosk.robot.find_object("receipt")
        kiosk.robot.tap_object("primary")
    french, english = kiosk.signatures()
    assert (french.language, english.language) == ("fr", "en")
    assert french.consents["updates"].wording.startswith("Voulez-vous suivre ce sujet")
    assert english.consents["updates"].wording.startswith("Want to keep up with this issue")
    assert french.petition_version != english.petition_version


def test_what_is_agreed_to_is_read_again_in_other_words(make_kiosk: MakeKiosk) -> None:
    kiosk = make_kiosk((1024, 600))
    updates(kiosk)
    while kiosk.robot.find_object("primary").property("text") == "Read on":
        kiosk.robot.tap_object("primary")
    show(kiosk, "fr")
    assert kiosk.robot.find_object("primary").property("text") == "Lire la suite"
    assert kiosk.shows("consented") == "yes"


def test_every_visit_begins_in_the_language_of_the_kiosk(make_kiosk: MakeKiosk) -> None:
    kiosk = make_kiosk(language="fr")
    kiosk.robot.find_text("Touchez pour commencer")
    show(kiosk, "en")
    kiosk.robot.find_text("Tap to begin")
    kiosk.robot.tap_object("primary")
    show(kiosk, "ar")
    for _ in range(IDLE_SECONDS + STILL_THERE_SECONDS):
        kiosk.app.visit.tick()
    kiosk.robot.find_text("Touchez pour commencer")
    assert kiosk.shows("keyboard") == "fr_CA"
    assert not kiosk.shows("mirrored")


def test_a_language_the_kiosk_cannot_have_as_its_own_gives_way_to_the_first(
    make_kiosk: MakeKiosk,
) -> None:
    assert make_kiosk(language="tlh").shows("language") == "en"


# Chinese.


def chinese(make_kiosk: MakeKiosk) -> Kiosk:
    """Return a kiosk on which somebody begins to write in Chinese."""
    kiosk = make_kiosk(language="zh", can_show=lambda _: True)
    kiosk.begin_signing()
    assert kiosk.shows("keyboard") == "zh_CN"
    return kiosk


def candidates(kiosk: Kiosk) -> list[str]:
    """Return the characters that are offered."""
    [row] = [item for item in kiosk.robot.items() if item.objectName() == "wordCandidateView"]
    shown = [(item.x(), item.property("text")) for item in kiosk.robot.items(row)]
    return [text for _, text in shown if isinstance(text, str) and text]


def test_chinese_is_written_by_its_sound(make_kiosk: MakeKiosk) -> None:
    kiosk = chinese(make_kiosk)
    kiosk.robot.type_text("shili")
    kiosk.robot.tap_text("示例")
    kiosk.robot.tap_object("primary")
    assert kiosk.shows("draft")["first_name"] == "示例"


def test_what_was_written_by_sound_and_not_chosen_counts_as_it_stands(
    make_kiosk: MakeKiosk,
) -> None:
    kiosk = chinese(make_kiosk)
    kiosk.robot.type_text("zoe")
    show(kiosk, "en")
    assert kiosk.shows("draft")["first_name"] == "zoe"
    show(kiosk, "zh")
    kiosk.robot.type_text("ada")
    kiosk.robot.tap_object("primary")
    assert kiosk.shows("step") == "email"
    assert kiosk.shows("draft")["first_name"] == "zoeada"


def test_the_keyboard_does_not_learn_what_somebody_chose(make_kiosk: MakeKiosk) -> None:
    kiosk = chinese(make_kiosk)
    offered = []
    for _ in range(3):
        kiosk.robot.type_text("wang")
        offered.append(candidates(kiosk))
        kiosk.robot.tap_text("旺")
        kiosk.robot.type_text("shili")
        kiosk.robot.tap_text("示例")
        kiosk.app.visit.nextPerson()
        kiosk.begin_signing()
    assert offered[0].index("旺") > 0
    assert offered == offered[:1] * 3


# What is not translated.


def test_a_sentence_that_is_not_translated_is_in_english(
    make_kiosk: MakeKiosk, tmp_path: Path
) -> None:
    whole = (paths.translations() / "kiosk_fr.ts").read_text(encoding="utf-8")
    cut = whole.replace(
        "<translation>Touchez pour commencer</translation>",
        '<translation type="unfinished"></translation>',
    )
    assert cut != whole
    (tmp_path / "kiosk_fr.ts").write_text(cut, encoding="utf-8")
    translate.release(tmp_path, tmp_path)
    kiosk = make_kiosk(language="fr", translations=Translations(tmp_path))
    kiosk.robot.find_text("Tap to begin")
    kiosk.robot.tap_object("primary")
    kiosk.robot.find_text(FRENCH["Sign the petition"])
    assert said("TextEntry", "Next") == FRENCH["Next"]


def test_a_language_of_the_campaign_alone_has_the_programs_sentences_in_english(
    make_kiosk: MakeKiosk, tmp_path: Path
) -> None:
    kiosk = make_kiosk(campaign=pack_in_languages(tmp_path / "pack", "tlh"))
    show(kiosk, "tlh")
    kiosk.robot.find_text("Tap to begin")
    kiosk.app.visit.begin()
    kiosk.app.visit.sign()
    kiosk.app.visit.enter("country", "DE")
    assert kiosk.app.countries.nameOf("DE", "tlh") == "Germany"


# Countries.


def found(kiosk: Kiosk, text: str, language: str, most: int = 300) -> list[str]:
    """Return the names the chooser would show."""
    return [one["name"] for one in kiosk.app.countries.matches(text, language, most)]


def test_countries_stand_in_the_order_of_the_language(kiosk: Kiosk) -> None:
    french = found(kiosk, "", "fr")[2:]
    assert french.index("Égypte") < french.index("Émirats arabes unis") < french.index("Espagne")
    german = found(kiosk, "", "de")[2:]
    assert german.index("Ägypten") < german.index("Albanien")
    arabic = found(kiosk, "", "ar")[2:]
    assert arabic.index("ألمانيا") < arabic.index("بلجيكا") < arabic.index("مصر")


def test_countries_are_found_by_their_english_names_as_well(kiosk: Kiosk) -> None:
    assert found(kiosk, "Germ", "fr") == ["Allemagne"]
    assert found(kiosk, "all", "fr")[0] == "Allemagne"
    assert found(kiosk, "Egy", "ar") == ["مصر"]


@pytest.mark.parametrize("name", ["أفلاطون", "Zoë"])
def test_letters_of_any_script_stand_in_the_middle_of_their_field(kiosk: Kiosk, name: str) -> None:
    kiosk.begin_signing()
    kiosk.app.visit.enter("first_name", name)
    kiosk.robot.tap_object("back")
    kiosk.robot.tap_object("primary")
    kiosk.robot.settle()
    field = kiosk.app.window.activeFocusItem()
    assert field.property("text") == name
    # The cursor goes on to the other field: it is no letter.
    kiosk.robot.press_key(Qt.Key.Key_Tab)
    kiosk.robot.settle()

    inside = Picture(kiosk).within(box(field).adjusted(4, 4, -4, -4)).convert("L")
    dark = inside.point(lambda value: 255 * (value < 128)).getbbox()
    assert dark is not None
    middle = (dark[1] + dark[3]) / 2 / inside.height
    assert 0.35 < middle < 0.65
