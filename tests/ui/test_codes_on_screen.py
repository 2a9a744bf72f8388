"""Every code on every screen, read back from the picture a person would see."""

import io
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk import paths
from kiosk.actions.links import uri
from kiosk.actions.qr import MIN_MODULE_PIXELS, QUIET_ZONE
from kiosk.campaign import pack
from kiosk.ui.robot import class_name
from tests.ui.conftest import Kiosk, MakeKiosk, pack_in_languages
from tests.ui.eyes import texts

SIZES = [(1024, 600), (1366, 768), (1920, 1080), (1080, 1920)]
ACTIONS = ("x", "facebook", "email")
QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)


def picture(kiosk: Kiosk) -> Image.Image:
    """Take the window's picture."""
    kiosk.robot.settle()
    path = kiosk.data / "screen.png"
    assert kiosk.app.window.grabWindow().save(str(path))
    return Image.open(io.BytesIO(path.read_bytes()))


def expected(kiosk: Kiosk, action_id: str) -> str:
    """Return the URI an action stands for, made from the campaign alone."""
    campaign = kiosk.app.campaign.campaign
    [action] = [a for a in campaign.facts.actions if a.id == action_id]
    return uri(action, campaign.wordings[0].texts.actions[action_id])


def code_image(kiosk: Kiosk, card: str) -> QQuickItem:
    """Return the image inside a code's card."""
    items = kiosk.robot.items(kiosk.robot.find_object(card))
    return next(i for i in items if "Image" in class_name(i) and i.width() > 0)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("text_step", [0, 3])
def test_codes_read_back_to_exactly_the_uri(
    make_kiosk: MakeKiosk, size: tuple[int, int], text_step: int
) -> None:
    kiosk = make_kiosk(size, text_step=text_step)
    kiosk.robot.tap_object("primary")
    kiosk.robot.tap_object("showActions")
    for action_id in ACTIONS:
        kiosk.robot.tap_object(f"action-{action_id}")
        if kiosk.robot.find_object("code").property("legible"):
            assert_code(kiosk, "code", expected(kiosk, action_id))
        else:
            assert text_step == 3 or size == (1024, 600)
        kiosk.robot.tap_object("code")
        assert_code(kiosk, "largeCode", expected(kiosk, action_id))
        kiosk.robot.tap_object("closeCode")


def assert_code(kiosk: Kiosk, card: str, wanted: str) -> None:
    """Check what a reader reads, and what phones are stricter about than readers."""
    shown = picture(kiosk)
    place = code_image(kiosk, card)
    box = place.mapRectToScene(QRectF(0, 0, place.width(), place.height())).toRect()
    code = shown.crop((box.left(), box.top(), box.right() + 1, box.bottom() + 1)).convert("L")
    modules = place.property("implicitWidth")
    pixels, rest = divmod(box.width(), int(modules))
    assert rest == 0
    assert pixels >= MIN_MODULE_PIXELS
    assert {shade for _, shade in code.getcolors() or []} == {0, 255}
    margin = QUIET_ZONE * pixels
    inner = code.crop((margin, margin, code.width - margin, code.height - margin))
    assert inner.getpixel((0, 0)) == 0
    quiet = code.copy()
    quiet.paste(255, (margin, margin, code.width - margin, code.height - margin))
    assert {shade for _, shade in quiet.getcolors() or []} == {255}
    [read] = zxingcpp.read_barcodes(shown, formats=QR)
    assert read.text == wanted


@pytest.mark.parametrize("name", sorted(path.name for path in paths.campaigns().iterdir()))
@pytest.mark.parametrize("number", [0, 1])
@pytest.mark.parametrize("size", [(1024, 600), (1366, 768), (1080, 1920)], ids=str)
def test_every_code_of_every_example_is_read_back_in_two_languages(
    make_kiosk: MakeKiosk, name: str, number: int, size: tuple[int, int]
) -> None:
    folder = paths.campaigns() / name
    wording = pack.load(folder).wordings[number]
    kiosk = make_kiosk(size, campaign=folder, language=wording.language)
    kiosk.robot.tap_object("primary")
    kiosk.robot.tap_object("showActions")
    for action in kiosk.app.campaign.campaign.facts.actions:
        kiosk.robot.tap_object(f"action-{action.id}")
        kiosk.robot.tap_object("code")
        assert_code(kiosk, "largeCode", uri(action, wording.texts.actions[action.id]))
        kiosk.robot.tap_object("closeCode")


def test_the_post_is_the_campaigns_text_to_the_letter(kiosk: Kiosk) -> None:
    kiosk.robot.tap_object("primary")
    kiosk.robot.tap_object("showActions")
    texts = {
        i.property("text").replace("\u200b", "") for i in kiosk.robot.items() if i.property("text")
    }
    post = kiosk.app.campaign.wording.texts.actions["x"].text
    assert f"“{post}”" in texts


def test_the_post_stands_between_the_quotation_marks_of_the_language(
    make_kiosk: MakeKiosk, tmp_path: Path
) -> None:
    folder = pack_in_languages(tmp_path / "pack", "de")
    kiosk = make_kiosk((1366, 768), campaign=folder, language="de")
    kiosk.robot.tap_object("primary")
    kiosk.robot.tap_object("showActions")
    kiosk.robot.settle()

    written = [text.words for text in texts(kiosk)]
    assert any(text.startswith("„") and text.endswith("“") for text in written)
    assert not any(text.startswith("“") for text in written)


def test_an_arabic_post_runs_from_the_right(make_kiosk: MakeKiosk) -> None:
    kiosk = make_kiosk((1366, 768), campaign=paths.campaigns() / "shade-for-the-square")
    kiosk.robot.tap_object("primary")
    kiosk.robot.tap_object("showActions")
    kiosk.robot.settle()

    [post] = [text for text in texts(kiosk) if text.words.startswith("«")]
    assert post.ink.left() > post.place.left() + 1
    assert post.ink.right() == pytest.approx(post.place.right(), abs=1)
