"""The thanks: what is yours is there in every size of window and of letters."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.ui.form_walk import FormWalk, Signer
from kiosk.ui.robot import class_name
from tests.campaign.packs import Pack
from tests.ui.conftest import Kiosk, MakeKiosk, said
from tests.ui.eyes import Text, texts
from tests.ui.test_fit import APART_MM, faults_of_places, faults_of_texts
from tests.ui.test_layout import ROUNDING_PX, assert_well_laid_out, box

SIZES = [(1024, 600), (1366, 768), (1080, 1920)]
NAMES = {"ar": "مثال"}
BUTTONS = ("action-x", "action-facebook", "action-email", "fix", "remove")


@pytest.fixture(params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    """The size of a screen people have."""
    width, height = request.param
    return width, height


@pytest.mark.parametrize("language", ["en", "fr", "ar", "de"])
def test_number_receipt_and_advice_are_there(
    make_kiosk: MakeKiosk, size: tuple[int, int], language: str
) -> None:
    kiosk = thanked(make_kiosk, size, language)
    advice = said(
        "ThanksScreen", "Take a picture of it: with it you can take your signature back later."
    )
    number = said("ThanksScreen", "You are number <b>%1</b> at this table today.").split("<b>")[0]
    for step in every_step(kiosk):
        assert seen_whole(kiosk, kiosk.shows("receipt")), f"step {step}: the receipt"
        assert begins(kiosk, number), f"step {step}: the number"
        assert begins(kiosk, advice), f"step {step}: the advice"
        assert_well_laid_out(kiosk, f"step {step}")
        title = f"“{title_of(kiosk)}”"  # of the bar that is on every screen
        found = [*faults_of_places(kiosk), *faults_of_texts(kiosk)]
        faults = [fault for fault in found if not fault.startswith(title)]
        assert not faults, f"step {step}: {faults}"


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_what_is_yours_keeps_apart_from_the_buttons(
    make_kiosk: MakeKiosk, size: tuple[int, int], language: str
) -> None:
    kiosk = thanked(make_kiosk, size, language)
    for step in every_step(kiosk):
        receipt = box(kiosk.robot.find_object("receipt"))
        fix = box(kiosk.robot.find_object("fix"))
        least = APART_MM * kiosk.shows("pxPerMm") - 1.5 * ROUNDING_PX
        assert fix.top() - receipt.bottom() >= least, f"step {step}: {receipt} {fix}"


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_buttons_beside_each_other_have_letters_of_one_size(
    make_kiosk: MakeKiosk, size: tuple[int, int], language: str
) -> None:
    kiosk = thanked(make_kiosk, size, language)
    least: list[float] = []
    for step in every_step(kiosk):
        labels = {name: label_of(kiosk, name) for name in BUTTONS}
        sizes = {name: label.size_px for name, label in labels.items()}
        assert max(sizes.values()) - min(sizes.values()) <= ROUNDING_PX, f"step {step}: {sizes}"
        least.append(min(sizes.values()))
    # Larger letters were asked for: none is smaller than it was.
    assert least == sorted(least) or size == SIZES[0], least


def test_who_only_wants_to_be_kept_posted_has_neither_number_nor_advice(
    make_kiosk: MakeKiosk, size: tuple[int, int]
) -> None:
    kiosk = make_kiosk(size, text_step=3)
    visit = kiosk.app.visit
    visit.begin()
    visit.keepPosted()
    visit.enter("email", "ada@example.org")
    visit.advance()
    visit.advance()
    kiosk.robot.wait_until(lambda: kiosk.shows("screen") == "Thanks", "the thanks")
    assert_well_laid_out(kiosk, "on the list")
    assert seen_whole(kiosk, kiosk.shows("receipt"))
    assert not begins(kiosk, "You are number")
    assert not begins(kiosk, "Take a picture")


def thanked(make_kiosk: MakeKiosk, size: tuple[int, int], language: str) -> Kiosk:
    """Sign, as far as the thanks."""
    kiosk = make_kiosk(size, language=language, can_show=lambda _: True)
    visit = kiosk.app.visit
    visit.begin()
    visit.sign()
    visit.enter("first_name", NAMES.get(language, "Zoë"))
    visit.enter("last_name", "Example")
    visit.advance()
    visit.enter("email", "zoe@example.org")
    visit.advance()
    visit.advance()
    visit.answer(False)
    visit.advance()
    kiosk.robot.wait_until(lambda: kiosk.shows("screen") == "Thanks", "the thanks")
    return kiosk


def every_step(kiosk: Kiosk) -> Iterator[int]:
    """Choose one size of letters after the other."""
    for step in range(4):
        kiosk.app.display.set_text_step(step)
        kiosk.robot.settle()
        yield step


def title_of(kiosk: Kiosk) -> str:
    """Return the title of the screen."""
    [bar] = [item for item in kiosk.robot.items() if class_name(item).startswith("TopBar")]
    return str(bar.property("title"))


def begins(kiosk: Kiosk, words: str) -> bool:
    """Whether a text that begins so is seen, without a page being turned."""
    return any(t.words.startswith(words) and not t.seen.isEmpty() for t in texts(kiosk))


def seen_whole(kiosk: Kiosk, words: str) -> bool:
    """Whether a text with these words is seen to its last letter."""
    return any(words in t.words and t.seen == t.ink for t in texts(kiosk))


def label_of(kiosk: Kiosk, name: str) -> Text:
    """Return what is written on a button."""
    button: QQuickItem = kiosk.robot.find_object(name)
    [label] = [text for text in texts(kiosk) if text.belongs_to(button)]
    return label


def test_a_campaign_with_nothing_for_the_phone_thanks_with_its_picture(
    make_kiosk: MakeKiosk, tmp_path: Path
) -> None:
    pack = Pack(tmp_path / "library-hours")
    facts, texts = pack.read("campaign.toml"), pack.read("en.toml")
    head, *actions = facts.split("[[actions]]\n")
    sources = actions[-1][actions[-1].index("[[sources]]") :]
    pack.write("campaign.toml", head.replace("hero =", "actions = []\nhero =") + sources)
    pack.write("en.toml", texts[: texts.index("[actions.x]")] + texts[texts.index("[sources]") :])
    kiosk = make_kiosk((1024, 600), campaign=pack.folder)
    walk = FormWalk(kiosk.app, kiosk.robot, lambda _: None)
    kiosk.robot.tap_object("primary")
    assert not any(item.objectName() == "showActions" for item in kiosk.robot.items())

    kiosk.robot.tap_object("primary")
    walk.fill(Signer("Zoe", "", "zoe@example.org"))
    walk.read_to_the_end()
    kiosk.robot.tap_object("primary")

    kiosk.robot.find_object("receipt")
    shown = [item.objectName() for item in kiosk.robot.items()]
    assert "code" not in shown
    assert not any(name.startswith("action-") for name in shown)
