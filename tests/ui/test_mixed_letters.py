"""Texts with letters of both directions run as their language does, with even lines."""

from itertools import pairwise

import pytest
from PIL import Image

from kiosk import paths
from kiosk.ui.mixed_letters import EVEN, LEFT_TO_RIGHT, RIGHT_TO_LEFT, for_screen
from tests.ui.conftest import MakeKiosk
from tests.ui.eyes import Picture, texts

NAME = "عائلات الساحة"


def middles_of_lines(picture: Image.Image) -> list[float]:
    """Return where the middle of each band of dark rows is, in pixels from the top."""
    dark = picture.convert("L").point(lambda value: 255 * (value < 128))
    rows = [dark.crop((0, y, dark.width, y + 1)).getbbox() is not None for y in range(dark.height)]
    edges = [y for y, (one, other) in enumerate(pairwise([False, *rows, False])) if one != other]
    return [(top + bottom) / 2 for top, bottom in zip(edges[::2], edges[1::2], strict=True)]


@pytest.mark.parametrize("text", ["Sign here.", "وقّع هنا.", "", "312 – 7"])
def test_letters_of_one_direction_stay_as_they_are(text: str) -> None:
    assert for_screen(text, "en") == for_screen(text, "ar") == text


def test_a_text_begins_with_the_direction_of_its_language_and_marks_its_latin_words() -> None:
    assert for_screen(f"{NAME} asks", "en") == f"{LEFT_TO_RIGHT}{NAME} asks{EVEN}"
    assert for_screen("example.org هنا", "ar") == f"{RIGHT_TO_LEFT}example.org{EVEN} هنا"


def test_what_stands_beside_it_counts() -> None:
    assert for_screen("We ask", "en", beside=NAME) == f"{LEFT_TO_RIGHT}We{EVEN} ask{EVEN}"


def test_an_english_sentence_about_an_arabic_name_runs_from_the_left_in_even_lines(
    make_kiosk: MakeKiosk,
) -> None:
    kiosk = make_kiosk(
        (1024, 600), campaign=paths.campaigns() / "shade-for-the-square", language="en"
    )
    kiosk.robot.tap_object("primary")
    kiosk.robot.tap_object("more")
    kiosk.robot.tap_object("who")
    kiosk.robot.settle()

    [asks] = [text for text in texts(kiosk) if NAME in text.words and "asks" in text.words]
    assert asks.ink.left() == pytest.approx(asks.place.left(), abs=1)
    middles = middles_of_lines(Picture(kiosk).within(asks.place))
    assert len(middles) == asks.item.property("lineCount") >= 3
    pitch = asks.item.property("lineHeight")
    for above, below in pairwise(middles):
        assert below - above == pytest.approx(pitch, abs=pitch * 0.15)
