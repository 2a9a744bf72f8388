"""Whatever is in a pack's files: reading and checking it gives faults, never an exception."""

import contextlib
import io
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.campaign import pack as packs
from kiosk.campaign.check import check_campaign, check_wording
from kiosk.campaign.drawings import DrawingError, read_drawing
from kiosk.campaign.faults import PackError
from kiosk.campaign.pictures import check_picture
from kiosk.campaign.toml_lines import Lines, lines_of_keys
from kiosk.preflight import check, load_checked
from tests.campaign.packs import FILES, Pack

NAMES = ("campaign.toml", "en.toml", "en.story.md", "hero.svg")
# What is likely to matter to one of the readers.
PIECES = [
    "[", "]", "[[", "]]", "{", "}", '"', '"""', "'''", "\\", "\n", "\n\n", "=", ".", ",", "#", "\t",
    "[[actions]]\n", "[organisation]\n", "[hours]\nopens = 1\n", "[^1]", "[^99-1]", "---\n",
    "```\n",
    "<script>", "<g>", "</g>", "<use href='#a'/>", "url(#a)", "<!DOCTYPE a>", "<![CDATA[", "&amp;",
    "&a;", "\0", "\ufeff", "\u202e", "\u2066", "é", "日本", "🙂", "٣", "inf", "nan", "-1", "9" * 30,
    "2026-02-30", "true", "1979-05-27T07:32:00Z", "0x" + "f" * 40, "*" * 40, "_" * 40, "[" * 40,
    "> " * 40, "id = 1\n", "kind = 'email'\n", '"a"."b".c = 1\n', "\\u0000", "\\ud800",
    "{address 9}",
]  # fmt: skip


@st.composite
def broken_bytes(draw: st.DrawFn) -> tuple[str, bytes]:
    """A file of a pack, and what stands in it instead: anything, or itself with some changes."""
    name = draw(st.sampled_from(NAMES))
    if draw(st.integers(0, 9)) == 0:
        return name, draw(st.binary(max_size=200))
    content = FILES[name].encode()
    for _ in range(draw(st.integers(1, 5))):
        start = draw(st.integers(0, len(content)))
        end = min(len(content), start + draw(st.sampled_from([0, 0, 1, 2, 10, 60])))
        piece = draw(st.one_of(st.sampled_from(PIECES).map(str.encode), st.binary(max_size=4)))
        content = content[:start] + piece + content[end:]
    return name, content


def assert_told(folder: Path) -> None:
    """Hold that whatever is wrong is a fault with a sentence."""
    found = check(folder)
    for fault in found:
        assert fault.sentence
        assert "Traceback" not in fault.sentence
        assert fault.line >= 0


def with_file(folder: Path, changed: tuple[str, bytes]) -> Path:
    name, content = changed
    (folder / name).write_bytes(content)
    return folder


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Pack(tmp_path_factory.mktemp("fuzzed") / "library-hours").folder


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out what is the same for every pack: the translations of the program itself."""
    monkeypatch.setattr("kiosk.preflight.check_translations", lambda _: ())


def tried(folder: Path, changed: tuple[str, bytes]) -> None:
    name, _ = changed
    try:
        assert_told(with_file(folder, changed))
    finally:
        (folder / name).write_text(FILES[name], encoding="utf-8")


@given(changed=broken_bytes())
@example(changed=("en.toml", b"x = " + b"[" * 5000))
@example(changed=("en.toml", b"a." * 5_000 + b"a = 1"))
@example(changed=("en.toml", b"[[a]]\n" * 5_000))
@example(changed=("campaign.toml", b"\n".join(b"k%d = 1" % n for n in range(5_000))))
@example(changed=("campaign.toml", b"schema = 0x" + b"f" * 20_000))
@example(changed=("en.story.md", b"[" * 5_000))
@example(changed=("en.story.md", b"*a_ " * 5_000))
@example(changed=("en.story.md", b"> " * 5_000 + b"a"))
@example(changed=("hero.svg", b"<svg " + b"a" * 20_000))
@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
def test_no_file_of_a_pack_raises(folder: Path, changed: tuple[str, bytes]) -> None:
    tried(folder, changed)


@pytest.mark.soak
@given(changed=broken_bytes())
@settings(max_examples=20_000, deadline=None, suppress_health_check=list(HealthCheck))
def test_no_file_of_a_pack_raises_for_long(folder: Path, changed: tuple[str, bytes]) -> None:
    tried(folder, changed)


def damaged(whole: bytes, count: int, seed: int) -> Iterator[bytes]:
    """Copies of a picture with some bytes changed, or an end."""
    chance = random.Random(seed)  # noqa: S311 - nothing is kept secret with it
    for _ in range(count):
        copy = bytearray(whole)
        for _ in range(chance.randint(1, 6)):
            copy[chance.randrange(len(copy))] = chance.randrange(256)
        yield bytes(copy[: chance.randrange(8, len(copy) + 1)])


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_no_damaged_photo_raises(folder: Path, kind: str) -> None:
    buffer = io.BytesIO()
    exif = Image.Exif()
    exif.get_ifd(0x8825)[1] = "N"
    Image.radial_gradient("L").convert("RGB").save(buffer, kind, exif=exif)
    name = f"hero.{kind.lower()}"

    refused = 0
    for content in damaged(buffer.getvalue(), 150, seed=7):
        (folder / name).write_bytes(content)
        refused += any(not fault.warning for fault in check_picture(folder, name))
    assert refused > 50


@given(st.text(max_size=300))
@settings(max_examples=300, deadline=None)
def test_lines_are_found_in_anything(text: str) -> None:
    last = text.count("\n") + 1

    assert all(1 <= line <= last for line in lines_of_keys(text).values())


@given(st.binary(max_size=300))
@settings(max_examples=300, deadline=None)
def test_a_drawing_of_any_bytes_is_read_or_refused(content: bytes) -> None:
    with contextlib.suppress(DrawingError):
        assert read_drawing(content).bitmaps == ()


@given(changed=broken_bytes())
@settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck))
def test_a_pack_that_is_to_be_shown_is_refused_or_good(
    folder: Path, changed: tuple[str, bytes]
) -> None:
    name, _ = changed
    found = check(with_file(folder, changed))
    with contextlib.ExitStack() as stack:
        if not all(fault.warning for fault in found):
            stack.enter_context(pytest.raises(PackError))
        assert load_checked(folder).id
    (folder / name).write_text(FILES[name], encoding="utf-8")


def test_reading_alone_gives_no_exception_either(folder: Path) -> None:
    reading = packs.Reading(with_file(folder, ("campaign.toml", b"id = 1")))
    for wording in reading.wordings:
        assert list(check_wording(wording, Lines(), None)) == []
    (folder / "campaign.toml").write_text(FILES["campaign.toml"], encoding="utf-8")
    campaign, faults = packs.read(folder)
    assert campaign is not None
    assert (faults, list(check_campaign(campaign))) == ([], [])
