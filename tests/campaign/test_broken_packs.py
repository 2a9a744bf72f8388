"""Broken packs, one fault each: the right file, the right line, what to do, and no traceback."""

import io
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from PIL import Image

from kiosk.campaign import files
from kiosk.cli import cli
from tests.campaign.packs import TEXTS, Pack

TABLE = Path(__file__).parent / "data" / "broken.toml"
BROKEN: list[dict[str, Any]] = tomllib.loads(TABLE.read_text("utf-8"))["broken"]
REPEATED = re.compile(r"\{\{(\d+)\*(.*?)\}\}", re.DOTALL)
# Words of the libraries underneath, which no organiser should have to read.
NOT_OURS = ("Input should", "String should", "pydantic", "Traceback", "Errno", "type=", "pattern '")


def name_of(case: dict[str, Any]) -> str:
    return str(case["name"])


def change(pack: Pack, file: str, old: str, new: str) -> None:
    """Make one of a case's edits."""
    new = REPEATED.sub(lambda found: found[2] * int(found[1]), new)
    match old:
        case "copy":
            shutil.copy(pack.folder / new, pack.folder / file)
        case "*":
            pack.write(file, new)
        case "":
            pack.write(file, pack.read(file) + new)
        case _:
            pack.change(file, old, new)


def line_in(pack: Pack, file: str, words: str) -> int:
    """The line that words stand on: “^” is the first, “$” after them looks from the end."""
    text = pack.read(file)
    if words == "^":
        return 1
    place = text.rindex(words[:-1]) if words.endswith("$") else text.index(words)
    return text[:place].count("\n") + 1


def checked(folder: Path) -> tuple[int, list[dict[str, Any]]]:
    """Say `kiosk check --json` of a folder, and return its exit code and findings."""
    done = CliRunner().invoke(cli, ["check", str(folder), "--json"], standalone_mode=False)
    assert done.exception is None, done.exception
    return int(done.return_value or 0), json.loads(done.stdout)


def assert_found(
    pack: Pack, file: str, line: int, says: list[str], *, warning: bool = False
) -> None:
    """Hold that this is what the check says first, with the exit code that belongs to it."""
    code, findings = checked(pack.folder)

    assert code == (1 if warning else 2), findings
    first = findings[0]
    assert (first["file"], first["line"], first["warning"]) == (file, line, warning), findings
    for words in says:
        assert words in first["sentence"], findings
    for finding in findings:
        assert not any(words in finding["sentence"] for words in NOT_OURS), finding
        assert len(finding["sentence"]) < 400, finding
    # One fault is one sentence; only what it takes away with it may be told as well.
    assert sum(not finding["warning"] for finding in findings) <= (0 if warning else 2), findings


def test_there_are_as_many_as_we_claim_and_each_has_a_name() -> None:
    names = [case["name"] for case in BROKEN]

    assert len(set(names)) == len(names) >= 140


@pytest.mark.parametrize("case", BROKEN, ids=name_of)
def test_a_broken_pack_is_told_with_its_line_and_its_cure(pack: Pack, case: dict[str, Any]) -> None:
    for edit in case["edits"]:
        change(pack, *edit)

    file, words = case["at"]
    line = line_in(pack, file, words)
    assert_found(pack, file, line, case["says"], warning=case.get("warning", False))


def photo(kind: str, size: tuple[int, int] = (1200, 900), **more: Any) -> bytes:
    """A picture as a camera saves it."""
    buffer = io.BytesIO()
    Image.new("RGB", size, "#a02020").save(buffer, kind, **more)
    return buffer.getvalue()


def gps() -> Image.Exif:
    exif = Image.Exif()
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (49.0, 17.0, 0.0)
    return exif


XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><exif:GPSLatitude>49,17N</exif:GPSLatitude></x:xmpmeta>'
LATIN_1 = TEXTS.replace("evenings", "soirées").encode("latin-1")

FILES: list[tuple[str, str, bytes, int, list[str], bool]] = [
    ("UTF-16", "en.toml", TEXTS.encode("utf-16"), 1, ["UTF-16", "save it as UTF-8"], False),
    ("latin-1", "en.toml", LATIN_1, 6, ["not UTF-8", "save it as UTF-8"], False),
    ("NUL", "en.story.md", b"One.\n\nT\0wo.\n", 3, ["NUL", "save the file as"], False),
    ("picture for a text", "en.story.md", photo("PNG"), 1, ["save it as UTF-8"], False),
    ("large text", "en.story.md", b"word " * 250_000, 0, ["250,000 bytes", "smaller"], False),
    ("large drawing", "hero.svg", b" " * 2_000_001, 0, ["2,000,000 bytes", "smaller"], False),
    ("cut photo", "hero.jpg", photo("JPEG")[:2000], 0, ["damaged", "save it as PNG"], False),
    ("cut drawing", "hero.png", photo("PNG")[:900], 0, ["damaged", "save it as PNG"], False),
    ("GIF", "hero.png", photo("GIF"), 0, ["not a picture", "save it as PNG"], False),
    ("text for a photo", "hero.webp", b"no", 0, ["not a picture", "save it as PNG"], False),
    ("small photo", "hero.jpg", photo("JPEG", (640, 480)), 0, ["640 × 480", "take one"], True),
    ("GPS in EXIF", "hero.jpg", photo("JPEG", exif=gps()), 0, ["GPS", "save it without"], True),
    ("GPS in a WebP", "hero.webp", photo("WEBP", exif=gps()), 0, ["GPS", "save it without"], True),
    ("GPS in XMP", "hero.jpg", photo("JPEG", xmp=XMP), 0, ["GPS", "save it without"], True),
]


@pytest.mark.parametrize(
    ("file", "content", "line", "says", "warning"),
    [case[1:] for case in FILES],
    ids=[case[0] for case in FILES],
)
def test_a_file_that_is_not_what_it_should_be(
    pack: Pack, file: str, content: bytes, line: int, says: list[str], *, warning: bool
) -> None:
    (pack.folder / file).write_bytes(content)
    if file.startswith("hero"):
        pack.change("campaign.toml", '"hero.svg"', f'"{file}"')

    assert_found(pack, file, line, says, warning=warning)


def link_out(path: Path) -> None:
    path.symlink_to("/etc/passwd")


def link_to_a_file_above(path: Path) -> None:
    above = path.parent.parent / f"elsewhere-{path.name}"
    above.write_text("One.\n")
    path.symlink_to(f"../{above.name}")


def link_to_itself(path: Path) -> None:
    path.symlink_to(path.name)


def device(path: Path) -> None:
    path.symlink_to("/dev/zero")


ODD: list[Callable[[Path], None]] = [
    Path.mkdir,
    os.mkfifo,
    link_out,
    link_to_a_file_above,
    link_to_itself,
    device,
]


@pytest.mark.parametrize("file", ["campaign.toml", "en.toml", "en.story.md", "hero.svg"])
@pytest.mark.parametrize("make", ODD, ids=lambda make: make.__name__)
def test_what_is_no_file_of_the_folder_is_refused_unopened(
    pack: Pack, make: Callable[[Path], None], file: str
) -> None:
    (pack.folder / file).unlink()
    make(pack.folder / file)
    code, findings = checked(pack.folder)

    assert code == 2
    is_picture = file == "hero.svg"
    told = findings[0]
    assert told["file"] == ("campaign.toml" if is_picture else file)
    assert told["line"] == (pack.line("campaign.toml", "hero.svg") if is_picture else 0)
    assert re.search("a folder|a pipe|a link that leads|cannot be read", told["sentence"]), told
    assert "root:" not in json.dumps(findings)


def test_a_picture_in_a_folder_of_the_pack_is_fine(pack: Pack) -> None:
    (pack.folder / "pictures").mkdir()
    (pack.folder / "hero.svg").rename(pack.folder / "pictures" / "hero.svg")
    pack.change("campaign.toml", '"hero.svg"', '"pictures/hero.svg"')

    assert checked(pack.folder) == (0, [])


def test_a_pack_of_500_mb_is_refused_unread(pack: Pack) -> None:
    with (pack.folder / "film.mp4").open("wb") as film:
        film.truncate(500_000_000)
    pack.write("campaign.toml", "this is not even TOML")

    code, [told] = checked(pack.folder)
    assert (code, told["file"]) == (2, "library-hours")
    assert "more than 100 MB; leave only what the campaign needs" in told["sentence"]


def test_a_folder_of_everything_is_refused_unread(pack: Pack) -> None:
    for number in range(1_001):
        (pack.folder / f"{number}.txt").touch()

    code, [told] = checked(pack.folder)
    assert code == 2
    assert "more than 1,000 files; give the folder of the campaign alone" in told["sentence"]


def test_the_facts_file_stands_for_its_pack(pack: Pack) -> None:
    pack.change("campaign.toml", "schema = 1", "schema = 3")

    code, [told] = checked(pack.folder / "campaign.toml")
    assert (code, told["file"]) == (2, "campaign.toml")
    assert "this has to be 1, not 3" in told["sentence"]


def test_html_in_a_story_stays_letters(pack: Pack) -> None:
    pack.change("en.story.md", "on Thursday", "on <b onclick=x>Thursday</b><script>go()</script>")

    assert checked(pack.folder) == (0, [])


@pytest.mark.parametrize("number", range(0, len(BROKEN), 40))
def test_the_program_itself_says_it_and_shows_no_traceback(pack: Pack, number: int) -> None:
    case = BROKEN[number]
    for edit in case["edits"]:
        change(pack, *edit)
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "check", str(pack.folder)],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parent.parent.parent,
    )

    assert done.returncode == (1 if case.get("warning") else 2)
    kind = "warning" if case.get("warning") else "error"
    line = line_in(pack, *case["at"])
    assert done.stdout.startswith(f"{case['at'][0]}:{line}: {kind}: "), done.stdout
    assert all(words in done.stdout for words in case["says"])
    assert "Traceback" not in done.stdout + done.stderr


@pytest.mark.parametrize(
    ("file", "called", "line"),
    [
        ("campaign.toml", "campaign.toml.txt", 0),  # Windows hides the second ending
        ("en.story.md", "en.story.md.txt", 5),
        ("en.toml", "En.toml", 5),
    ],
)
def test_a_file_that_is_called_otherwise(pack: Pack, file: str, called: str, line: int) -> None:
    (pack.folder / file).rename(pack.folder / called)

    says = [f"it is called “{called}”", f"call it “{file}”"]
    assert_found(pack, "campaign.toml", line, says)


def test_a_folder_that_may_not_be_looked_into_tells_no_other_name(
    pack: Pack, monkeypatch: pytest.MonkeyPatch
) -> None:
    (pack.folder / "hero.svg").unlink()

    def refuse(_: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", refuse)
    assert files.called_otherwise(pack.folder / "hero.svg") is None
