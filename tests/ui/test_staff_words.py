"""Staff are spoken to in the language of the kiosk, on pages that have room for it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPointF

from kiosk import paths
from kiosk.errors import BadInputError
from kiosk.said import Said, replaced
from kiosk.station.drives import Stick
from kiosk.station.setup_pages import Problem
from kiosk.ui.translations import ORDER, Translations, told
from scripts.pseudo import LANGUAGE as LONGER_WORDS
from scripts.translate import told_to_staff
from tests.test_translations import sentences
from tests.ui.conftest import Kiosk, MakeKiosk
from tests.ui.eyes import texts
from tests.ui.staff_walk import every_page, every_page_of_the_set_up
from tests.ui.sticks import PIN, Table
from tests.ui.test_fit import faults_of_places, faults_of_texts
from tests.ui.test_layout import assert_well_laid_out

# Staff stand near and read much: their letters may be smaller, and their fields nearer.
OF_STAFF = ("is too small", "are too near")


def how(language: str, pseudo: Translations) -> dict[str, Any]:
    """Return what makes a kiosk speak a language."""
    translations = pseudo if language == LONGER_WORDS else None
    return {"language": language, "translations": translations, "can_show": lambda _: True}


def open_door(table: Table) -> None:
    table.kiosk.app.side.staff.knock()
    for digit in PIN:
        table.tap(f"pin{digit}")
    table.tap("pinEnter")


def look(kiosk: Kiosk, pages: Iterator[str]) -> list[str]:
    """Return everything that does not fit on the pages, or is in English on those of another."""
    wrong = []
    translated = in_words_of(kiosk.shows("language"))
    for where in pages:
        if where != "paused":  # nothing to tap there
            try:
                assert_well_laid_out(kiosk, where)
            except (AssertionError, pytest.fail.Exception) as error:
                wrong.append(str(error))
        faults = [*faults_of_places(kiosk), *faults_of_texts(kiosk)]
        wrong += [f"{where}: {fault}" for fault in faults if not any(f in fault for f in OF_STAFF)]
        said = [text.words for text in texts(kiosk)]
        wrong += [f"{where}: in English: {text}" for text in said if text in translated]
    return wrong


def in_words_of(language: str) -> set[str]:
    """Return every sentence of the program that a language says in other words."""
    file = paths.translations() / f"kiosk_{language}.ts"
    found = sentences(file) if file.exists() else []
    return {source for source, forms in found if source not in forms}


LOOKS = [((1024, 600), LONGER_WORDS), ((1024, 600), "de"), ((1024, 600), "ar")]
MORE_LOOKS = [
    (size, language)
    for size in [(1024, 600), (1366, 768), (1080, 1920)]
    for language in (LONGER_WORDS, *ORDER)
    if (size, language) not in LOOKS
]
EVERY_LOOK = [*LOOKS, *(pytest.param(*look, marks=pytest.mark.soak) for look in MORE_LOOKS)]


@pytest.mark.parametrize(("size", "language"), EVERY_LOOK)
def test_the_pages_of_the_staff_have_room_for_every_language(
    make_kiosk: MakeKiosk,
    pseudo_language: Translations,
    tmp_path: Path,
    size: tuple[int, int],
    language: str,
) -> None:
    table = Table.laid(make_kiosk, tmp_path, size, **how(language, pseudo_language))
    wrong = look(table.kiosk, every_page(table))
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(("size", "language"), EVERY_LOOK)
def test_setting_up_has_room_for_every_language(
    make_kiosk: MakeKiosk,
    pseudo_language: Translations,
    tmp_path: Path,
    size: tuple[int, int],
    language: str,
) -> None:
    folder = tmp_path / "KINGSTON"
    folder.mkdir()
    stick = Stick(folder, "KINGSTON", 16_000_000_000, 8_000_000_000, False, "KINGSTON")
    more = how(language, pseudo_language)
    kiosk = make_kiosk(size, live=False, welcome=True, sticks=[stick], **more)
    wrong = look(kiosk, every_page_of_the_set_up(kiosk, folder))
    assert kiosk.shows("language") == language
    assert not wrong, "\n".join(wrong)


def test_staff_read_the_language_of_the_kiosk_whatever_was_chosen_last(
    make_kiosk: MakeKiosk, tmp_path: Path, pseudo_language: Translations
) -> None:
    table = Table.laid(make_kiosk, tmp_path, **how("fr", pseudo_language))
    kiosk = table.kiosk
    kiosk.app.display.setLanguage("ar")
    kiosk.begin_signing()
    kiosk.app.visit.enter("first_name", "Ada")
    kiosk.app.side.staff.knock()
    kiosk.robot.find_text("PIN de l’équipe")
    assert (kiosk.shows("language"), kiosk.shows("mirrored")) == ("fr", False)

    kiosk.app.side.staff.leave()
    kiosk.robot.settle()
    assert (kiosk.shows("language"), kiosk.shows("mirrored")) == ("ar", True)
    assert kiosk.shows("draft")["first_name"] == "Ada", "nobody came in, and nothing is lost"

    open_door(table)
    kiosk.robot.find_text("Exporter les signatures")
    kiosk.robot.wait_until(
        lambda: bool(kiosk.app.side.overview.property("lines")), "the health of the machine"
    )
    assert any(text.words == "Rien n’a encore été exporté" for text in texts(kiosk))
    kiosk.app.side.staff.leave()
    assert kiosk.shows("language") == "fr", "the next visit begins in it"


def test_from_right_to_left_only_the_pin_pad_stays_as_it_is(
    make_kiosk: MakeKiosk, tmp_path: Path, pseudo_language: Translations
) -> None:
    table = Table.laid(make_kiosk, tmp_path, **how("ar", pseudo_language))
    robot = table.kiosk.robot

    def left(name: str) -> float:
        return robot.find_object(name).mapToScene(QPointF(0, 0)).x()

    table.kiosk.app.side.staff.knock()
    assert left("pin1") < left("pin2") < left("pin3") < table.kiosk.app.window.width() / 2
    open_door(table)
    assert left("staffPrimary") < table.kiosk.app.window.width() / 2
    assert left("goPaper") > left("pause"), "read from the right"


# What Python says.


@pytest.fixture
def german() -> Iterator[None]:
    translations = Translations()
    translations.speak("de")
    yield
    translations.end()


@pytest.mark.usefixtures("german")
def test_a_sentence_is_said_in_another_language_with_what_fills_it() -> None:
    battery = Said("Battery %1 %", 80)
    assert battery == "Battery 80 %"
    assert told(battery) == "Akku 80 %"
    assert told(Said("%1: %2", "Disk", Said("%1 free", "3 GB"))) == "Laufwerk: 3 GB frei"
    assert told(Problem.NO_NAME).startswith("Bitte geben Sie diesem Tisch einen Namen")
    assert told("") == ""
    assert told("Nobody has translated this.") == "Nobody has translated this."


@pytest.mark.usefixtures("german")
def test_what_a_failure_says_is_translated_part_by_part() -> None:
    error = BadInputError(Said("The stick “%1” is full.", "%2 GB"), "Nobody has translated this.")
    assert error.said == str(error)
    assert told(error.said) == "Der Stick „%2 GB“ ist voll. Nobody has translated this."


@pytest.mark.usefixtures("german")
def test_what_fills_a_sentence_can_be_replaced_in_any_language() -> None:
    said = Said("The passphrase does not open “%1”.", "/media/stick/our.identity")
    shorter = replaced(said, "/media/stick/our.identity", "our.identity")
    assert shorter == "The passphrase does not open “our.identity”."
    assert told(shorter) == "Die Passphrase öffnet „our.identity“ nicht."


@pytest.mark.parametrize("language", [code for code in ORDER if code != "en"])
def test_everything_python_says_to_staff_is_translated(language: str) -> None:
    known = dict(sentences(paths.translations() / f"kiosk_{language}.ts"))
    missing = [text for text in told_to_staff() if not all(known.get(text, [""]))]
    assert missing == []
