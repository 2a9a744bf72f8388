"""The recovery sheet: what is on paper is the identity file, to the byte."""

from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtPdf import QPdfDocument

from kiosk.errors import BadInputError
from kiosk.station.sheet import write_sheet
from kiosk.vault.identity import read_identity
from tests.station.kiosks import refused, within

WORDS = "harbour lantern quiet orchard"


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    path = tmp_path / "passphrase"
    path.write_text(f"{WORDS}\n")
    return path


def codes(picture: Image.Image) -> list[bytes]:
    return [code.text.encode() for code in zxingcpp.read_barcodes(picture.convert("L"))]


def printed(path: Path) -> Image.Image:
    """A page as it comes out of a printer of 200 dots an inch."""
    if path.suffix == ".png":
        return Image.open(path)
    document = QPdfDocument()
    assert document.load(str(path)) == QPdfDocument.Error.None_
    assert document.pageCount() == 1
    points = document.pagePointSize(0)
    assert (round(points.width()), round(points.height())) == (595, 842)  # A4
    drawn = path.with_name("printed.png")
    assert document.render(0, QSize(1654, 2339)).save(str(drawn))
    document.close()
    picture = Image.open(drawn).convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", picture.size, "white"), picture)


@pytest.mark.parametrize("name", ["sheet.pdf", "sheet.PNG"])
@pytest.mark.usefixtures("qapp")
def test_the_code_reads_back_to_the_exact_identity(
    tmp_path: Path, secret: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    key, sheet = tmp_path / "key", tmp_path / name
    options = ("--passphrase-file", secret, "--sheet", sheet)

    done = within(capsys, "keygen", key, *options)

    assert (done.returncode, done.stderr) == (0, "")
    assert codes(printed(sheet) if name == "sheet.pdf" else Image.open(sheet)) == [key.read_bytes()]
    assert sheet.stat().st_mode & 0o777 == 0o600
    again = tmp_path / "again"
    again.write_bytes(key.read_bytes())
    assert read_identity(again, WORDS).recipients == (done.stdout.strip(),)


@pytest.mark.parametrize(
    ("name", "words"),
    [("sheet.docx", "ends in .pdf or .png"), ("no/sheet.pdf", "does not exist")],
)
def test_a_sheet_that_cannot_be_written_makes_no_identity(
    tmp_path: Path, secret: Path, capsys: pytest.CaptureFixture[str], name: str, words: str
) -> None:
    key = tmp_path / "key"
    options = ("--passphrase-file", secret, "--sheet", tmp_path / name)

    refused(within(capsys, "keygen", key, *options), words)
    assert not key.exists()


def test_a_sheet_is_never_overwritten_and_never_holds_an_open_key(tmp_path: Path) -> None:
    there = tmp_path / "sheet.pdf"
    there.write_bytes(b"another")

    with pytest.raises(BadInputError, match="is not replaced"):
        write_sheet(there, b"-----BEGIN AGE ENCRYPTED FILE-----\n", "age1")
    with pytest.raises(BadInputError, match="sealed with a passphrase"):
        write_sheet(tmp_path / "new.pdf", b"AGE-SECRET-KEY-1\n", "age1")
    assert there.read_bytes() == b"another"
    assert not (tmp_path / "new.pdf").exists()
