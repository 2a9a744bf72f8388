"""The largest letters on the smallest screen: whole words, and questions that stay together."""

import pytest
from PySide6.QtGui import QFont, QFontMetricsF

from kiosk import paths
from tests.ui.conftest import Kiosk, MakeKiosk
from tests.ui.eyes import Text, texts

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
    while kiosk.shows("step") != "updates":
        view.advance()
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

    words = french.app.campaign.property("questions")[0]
    asked = [text for text in texts(french) if text.words in (words["wording"], words["notice"])]
    seen = [text.seen for text in asked if not text.seen.isEmpty()]
    assert max(place.bottom() for place in seen) - min(place.top() for place in seen) > (
        2 * asked[0].size_px
    )
