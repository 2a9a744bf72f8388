"""The codes: a reader finds the URI, in the smallest size, with all that reading needs."""

import io
from collections.abc import Iterator

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk import paths
from kiosk.actions.links import uri
from kiosk.actions.qr import QUIET_ZONE, QrCode, encode
from kiosk.campaign import pack
from kiosk.errors import KioskError

SCALE = 4
QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)

# The bytes that versions 1 to 25 hold at level L (ISO/IEC 18004, table 7).
MOST = (
    *(17, 32, 53, 78, 106, 134, 154, 192, 230, 271, 321, 367, 425),
    *(458, 520, 586, 644, 718, 792, 858, 929, 1003, 1091, 1171, 1273),
)


def shipped_uris() -> Iterator[str]:
    for folder in sorted(paths.campaigns().iterdir()):
        campaign = pack.load(folder)
        for wording in campaign.wordings:
            for action in campaign.facts.actions:
                yield uri(action, wording.texts.actions[action.id])


def picture(code: QrCode, scale: int = 1) -> Image.Image:
    return Image.open(io.BytesIO(code.png(scale))).convert("L")


def read_back(code: QrCode, scale: int = SCALE) -> zxingcpp.Barcode:
    [found] = zxingcpp.read_barcodes(picture(code, scale), formats=QR)
    return found


@pytest.mark.parametrize("link", list(shipped_uris()))
def test_every_shipped_code_reads_back_as_its_uri(link: str) -> None:
    code = encode(link)

    assert read_back(code).text == link
    assert code.version <= 15


@settings(max_examples=40, deadline=None)
@given(st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1, max_size=600))
def test_any_link_reads_back_as_it_is(words: str) -> None:
    link = f"https://example.org/{words}"

    assert read_back(encode(link)).text == link


def test_the_code_is_black_on_white_with_a_quiet_zone_of_four_modules() -> None:
    code = encode("https://example.org/")
    image = picture(code)
    side = 17 + 4 * code.version

    assert QUIET_ZONE == 4
    assert code.size == side + 8
    assert image.size == (side + 8, side + 8)
    assert {value for _, value in image.getcolors() or []} == {0, 255}
    inner = image.crop((4, 4, 4 + side, 4 + side))
    image.paste(255, (4, 4, 4 + side, 4 + side))
    assert image.getcolors() == [((side + 8) ** 2, 255)]
    finder = [(0, 0), (6, 6), (side - 1, 0), (0, side - 1)]
    assert [inner.getpixel(corner) for corner in finder] == [0, 0, 0, 0]


def test_the_picture_shows_the_modules() -> None:
    code = encode("https://example.org/")
    image = picture(code)

    assert len(code.modules) == len(code.modules[0]) == 17 + 4 * code.version
    for y, row in enumerate(code.modules):
        for x, dark in enumerate(row):
            assert image.getpixel((x + 4, y + 4)) == (0 if dark else 255)


@pytest.mark.parametrize("scale", [1, 4, 7])
def test_a_module_is_a_square_of_whole_pixels(scale: int) -> None:
    code = encode("https://example.org/")
    small, large = picture(code), picture(code, scale)

    assert large.size == (code.size * scale,) * 2
    grown = small.resize(large.size, Image.Resampling.NEAREST)
    assert large.tobytes() == grown.tobytes()


@pytest.mark.parametrize(("version", "most"), list(enumerate(MOST, start=1)))
def test_the_code_is_the_smallest_that_holds_the_link(version: int, most: int) -> None:
    least = MOST[version - 2] + 1 if version > 1 else 1

    assert encode("x" * least).version == version
    assert encode("x" * most).version == version


@pytest.mark.parametrize(
    ("length", "version", "level"),
    [
        *((7, 1, "H"), (8, 1, "Q"), (11, 1, "Q"), (12, 1, "M"), (14, 1, "M"), (15, 1, "L")),
        *((18, 2, "Q"), (20, 2, "Q"), (21, 2, "M"), (26, 2, "M"), (27, 2, "L"), (32, 2, "L")),
        *((84, 5, "M"), (85, 5, "L"), (106, 5, "L"), (520, 15, "L"), (1273, 25, "L")),
    ],
)
def test_error_correction_is_the_most_its_size_allows(
    length: int, version: int, level: str
) -> None:
    code = encode("x" * length)

    assert (code.version, code.level) == (version, level)
    assert read_back(code).ec_level == level


def test_a_link_that_needs_more_than_version_25_is_refused() -> None:
    assert encode("x" * 1273).version == 25
    for length in (1274, 3000, 10_000):
        with pytest.raises(KioskError, match="too long for a QR code"):
            encode("x" * length)
