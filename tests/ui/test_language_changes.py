"""On every screen another language is a tap away, and nothing that was done is lost."""

from collections.abc import Callable

import pytest

from tests.ui.conftest import Kiosk
from tests.ui.reading import LATIN, middle, show, texts


def poster(_: Kiosk) -> None:
    """Nobody is there yet."""


def story(kiosk: Kiosk) -> None:
    kiosk.robot.tap_object("primary")


def sources(kiosk: Kiosk) -> None:
    story(kiosk)
    kiosk.robot.tap_object("more")
    kiosk.robot.tap_object("sources")


def actions(kiosk: Kiosk) -> None:
    story(kiosk)
    kiosk.robot.tap_object("showActions")
    kiosk.robot.tap_object("action-email")


def name(kiosk: Kiosk) -> None:
    kiosk.begin_signing()
    kiosk.robot.type_text("Ada")


def email(kiosk: Kiosk) -> None:
    name(kiosk)
    kiosk.robot.tap_object("primary")
    kiosk.robot.type_text("ada@example")


def wrong_email(kiosk: Kiosk) -> None:
    email(kiosk)
    kiosk.robot.tap_object("primary")


def place(kiosk: Kiosk) -> None:
    kiosk.fill_in("Ada", "ada@example.org")
    kiosk.robot.type_text("V6B 1A1")


def updates(kiosk: Kiosk) -> None:
    kiosk.fill_in("Ada", "ada@example.org")
    kiosk.robot.tap_object("primary")
    kiosk.robot.tap_object("yes")


def thanks(kiosk: Kiosk) -> None:
    kiosk.sign("Ada", "", "ada@example.org")


def correction(kiosk: Kiosk) -> None:
    thanks(kiosk)
    kiosk.robot.tap_object("fix")


def removal(kiosk: Kiosk) -> None:
    thanks(kiosk)
    kiosk.robot.tap_object("remove")


def removed(kiosk: Kiosk) -> None:
    removal(kiosk)
    kiosk.robot.tap_object("removeForGood")


def trouble(kiosk: Kiosk) -> None:
    kiosk.run_into_trouble()
    kiosk.robot.find_object("giveUp")


SCREENS = (
    poster,
    story,
    sources,
    actions,
    name,
    email,
    wrong_email,
    place,
    updates,
    thanks,
    correction,
    removal,
    removed,
    trouble,
)
SAME = ("screen", "page", "step", "draft", "updates", "stepNumber", "receipt", "signedName")


@pytest.mark.parametrize("reach", SCREENS, ids=lambda reach: reach.__name__)
def test_everything_changes_at_once_and_nothing_that_was_done_is_lost(
    kiosk: Kiosk, reach: Callable[[Kiosk], None]
) -> None:
    reach(kiosk)
    kiosk.robot.settle()
    before = {key: kiosk.shows(key) for key in SAME}
    primary = kiosk.robot.find_object("primary").property("text")
    where, side = kiosk.app.window.activeFocusItem(), middle(kiosk, "textSize")
    written = where.property("text") if where.property("cursorPosition") is not None else None
    english = texts(kiosk)

    for language in ("fr", "ar"):
        show(kiosk, language)
        assert {key: kiosk.shows(key) for key in SAME} == before
        assert kiosk.app.window.activeFocusItem() == where
        if written is not None:
            assert where.property("text") == written
            assert kiosk.robot.keyboard_shown()
        assert kiosk.robot.find_object("primary").property("text") != primary
        assert kiosk.shows("keyboard") == LATIN[language]
    assert middle(kiosk, "textSize") == pytest.approx(1 - side, abs=0.35)
    assert (middle(kiosk, "textSize") < 0.5) == (side > 0.5) or reach is poster

    show(kiosk, "en")
    assert texts(kiosk) == english
