"""The closer look at a pack: picture, colours, what the law wants, what nobody confirmed."""

import io
import struct
import zlib

import pytest
from PIL import Image

from kiosk.campaign.colour import contrast, legible_on
from tests.campaign.packs import Pack


def picture(kind: str) -> bytes:
    buffer = io.BytesIO()
    Image.radial_gradient("L").convert("RGB").save(buffer, kind)
    return buffer.getvalue()


def use_picture(pack: Pack, name: str, content: bytes) -> None:
    pack.change("campaign.toml", '"hero.svg"', f'"{name}"')
    (pack.folder / name).write_bytes(content)


@pytest.mark.parametrize(
    ("name", "kind"), [("a.png", "PNG"), ("a.jpg", "JPEG"), ("a.webp", "WEBP"), ("a.PNG", "PNG")]
)
def test_a_picture_is_a_picture(pack: Pack, name: str, kind: str) -> None:
    use_picture(pack, name, picture(kind))

    assert pack.faults() == []


@pytest.mark.parametrize(
    "content",
    [b"", b"this is only text", b"<html></html>", picture("GIF"), picture("PNG")[:40]],
    ids=["empty", "text", "html", "gif", "cut short"],
)
def test_a_picture_by_name_only_is_refused(pack: Pack, content: bytes) -> None:
    use_picture(pack, "hero.png", content)

    [fault] = pack.faults()
    assert fault.startswith("hero.png: this is not a picture, or a damaged one; save it as PNG")


def test_a_damaged_picture_never_stops_the_check(pack: Pack) -> None:
    whole = picture("PNG")
    use_picture(pack, "hero.png", whole)
    refused = 0
    for place in range(0, len(whole), len(whole) // 60):
        damaged = bytearray(whole)
        damaged[place] ^= 0xFF
        (pack.folder / "hero.png").write_bytes(damaged)
        refused += len(pack.faults())

    assert refused > 50


def test_a_picture_of_too_many_pixels_is_refused(pack: Pack) -> None:
    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    chunks = (b"IHDR", header), (b"IDAT", b""), (b"IEND", b"")
    body = b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks
    )
    use_picture(pack, "hero.png", b"\x89PNG\r\n\x1a\n" + body)

    [fault] = pack.faults()
    assert fault == "hero.png: the picture has more than 50 million pixels; save it smaller"


def test_a_picture_of_too_many_bytes_is_refused(pack: Pack) -> None:
    use_picture(pack, "hero.png", picture("PNG") + bytes(10_000_000))

    line = pack.line("campaign.toml", "hero.png")
    [fault] = pack.faults()
    assert fault.startswith(f"campaign.toml:{line}: the picture “hero.png”: the file is larger")
    assert fault.endswith("10,000,000 bytes; make it smaller")


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ("this is only text", 1),
        ("", 1),
        ('<svg xmlns="http://www.w3.org/2000/svg">\n<rect>\n</svg>', 3),
        ("<html><body/></html>", 1),
        ("<svg/>", 1),
    ],
    ids=["text", "empty", "unclosed", "html", "no namespace"],
)
def test_an_svg_by_name_only_is_refused_with_its_line(pack: Pack, content: str, line: int) -> None:
    pack.write("hero.svg", content)

    [fault] = pack.faults()
    assert fault.startswith(f"hero.svg:{line}: this is not an SVG picture")


@pytest.mark.parametrize("encoding", ["shift_jis", "no-such-thing"])
def test_an_svg_in_an_unreadable_encoding_is_refused(pack: Pack, encoding: str) -> None:
    pack.write("hero.svg", f'<?xml version="1.0" encoding="{encoding}"?>\n{pack.read("hero.svg")}')

    [fault] = pack.faults()
    assert fault.startswith("hero.svg:1: ")


def test_an_svg_may_be_named_in_capitals(pack: Pack) -> None:
    use_picture(pack, "HERO.SVG", pack.read("hero.svg").encode())

    assert pack.faults() == []


def test_faint_text_is_a_warning_with_its_ratio(pack: Pack) -> None:
    pack.change("campaign.toml", "#000000", "#808080")

    assert pack.faults() == []
    [warning] = pack.warnings()
    line = pack.line("campaign.toml", "#808080")
    contrast = "the contrast of paper and ink is 3.9:1; it should be 10:1"
    assert warning.startswith(f"campaign.toml:{line}: {contrast}")


def test_an_accent_no_text_can_be_read_on_is_a_warning(pack: Pack) -> None:
    pack.change("campaign.toml", "#000000", "#999999")
    pack.change("campaign.toml", "#a02020", "#dddddd")

    assert any("accent and the text on it" in warning for warning in pack.warnings())


def test_a_campaign_that_does_not_confirm_a_value_is_warned_of_it(pack: Pack) -> None:
    facts = pack.read("campaign.toml")
    assert facts.count("confirmed = true") == 4
    pack.write("campaign.toml", facts.replace("confirmed = true", "confirmed = false"))
    pack.change("campaign.toml", 'phone = "', 'confirmed = false\nphone = "')

    assert pack.faults() == []
    changed = pack.read("campaign.toml").splitlines()
    places = [n for n, line in enumerate(changed, start=1) if line == "confirmed = false"]
    what = [
        "organisation is not confirmed: Readers of Harbour Street",
        "action “page” is not confirmed: https://example.org/page",
        "action “email” is not confirmed: council@example.org",
        "source 1 is not confirmed: no link",
        "source 2 is not confirmed: https://example.org/report",
    ]
    assert pack.warnings() == [
        f"campaign.toml:{line}: {value}; ask, then write confirmed = true"
        for line, value in zip(places, what, strict=True)
    ]


def test_asking_about_email_without_a_postal_address_is_a_warning(pack: Pack) -> None:
    pack.change("campaign.toml", 'postal_address = "1 Harbour Street, Example Town"\n', "")

    assert pack.faults() == []
    [warning] = pack.warnings()
    assert "postal_address" in warning


def test_a_campaign_that_asks_nothing_needs_no_postal_address(pack: Pack) -> None:
    pack.change("campaign.toml", 'postal_address = "1 Harbour Street, Example Town"\n', "")
    pack.change("campaign.toml", '[[consents]]\nid = "updates"\nasked = "yes-no"\n', "")
    texts = pack.read("en.toml")
    start, end = texts.index("[consents.updates]"), texts.index("[actions.x]")
    pack.write("en.toml", texts[:start] + texts[end:])

    assert pack.faults() == []
    assert pack.warnings() == []


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#ffffff", "#000000", 21.0), ("#777777", "#ffffff", 4.48), ("#123456", "#123456", 1.0)],
)
def test_contrast_is_that_of_wcag(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.005)
    assert contrast(other, one) == contrast(one, other)


def test_the_more_legible_colour_is_chosen() -> None:
    assert legible_on("#f2b705", "#14120d", "#faf6ee") == "#14120d"
    assert legible_on("#300000", "#14120d", "#faf6ee") == "#faf6ee"
