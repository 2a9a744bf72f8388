"""The largest letters on the smallest screen: whole words, and questions that stay together."""

import pytest
from PySide6.QtGui import QFont, QFontMetricsF

from kiosk import paths
from kiosk.signing.draft import CONSENT
from tests.ui.conftest import Kiosk, MakeKiosk
from tests.ui.eyes import Text, around, texts

LARGEST = 3


@pytest.fixture
def french(make_kiosk: MakeKiosk) -> Kiosk:
    """A small laptop in French, in the largest letters."""
    pack = paths.campaigns() / "amazon-facial-recognition"
    kiosk = make_kiosk((1024, 600), campaign=pack, language="fr")
    for _ in range(LARGEST):
        kiosk.robot.tap_object("textSize")
    kiosk.robot.settle()
    return kiosk


def come_to_the_question(kiosk: Kiosk) -> None:
    """Answer what comes before the question about e-mail."""
    view = kiosk.app.visit
    view.begin()
    view.sign()
    for name, answer in {"first_name": "Ada", "email": "ada@example.org"}.items():
        view.enter(name, answer)
    while kiosk.shows("step") != f"{CONSENT}updates":
        before = kiosk.shows("step")
        view.advance()
        assert kiosk.shows("step") != before
    kiosk.robot.settle()


def widest_word(text: Text) -> float:
    """Return how wide the widest word of a text is, in pixels."""
    font = QFont(text.item.property("font"))
    font.setPixelSize(round(text.size_px))
    return max(QFontMetricsF(font).horizontalAdvance(word) for word in text.words.split())


def test_no_word_beside_a_code_is_broken(french: Kiosk) -> None:
    french.app.visit.begin()
    french.robot.tap_object("showActions")
    french.robot.settle()

    beside = [text for text in texts(french) if text.item.property("lineCount") > 2]
    assert beside
    for text in beside:
        assert widest_word(text) <= text.place.width() + 1, text.words


def test_a_long_question_keeps_two_lines_in_sight_when_no_answer_was_given(french: Kiosk) -> None:
    come_to_the_question(french)
    for _ in range(20):
        if french.app.visit.property("problems"):
            break
        french.robot.tap_object("primary")
        french.robot.settle()
    assert french.app.visit.property("problems")

    # What is read is in an area that turns pages, and so cut where the page ends.
    read = [text for text in texts(french) if any(above.clip() for above in around(text.item))]
    heights = [text.seen.height() for text in read if not text.seen.isEmpty()]
    assert sum(heights) > 2 * min(text.size_px for text in read)
