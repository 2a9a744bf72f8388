"""The recovery sheet: an identity on paper, still sealed, as a code and as text."""

import io
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import fontfiles
from kiosk.actions import qr
from kiosk.actions.paper import A4, DPI, pixels
from kiosk.actions.paper import font as letters
from kiosk.errors import BadInputError
from kiosk.vault.files import in_plain_words, write_whole
from kiosk.vault.identity import is_sealed

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw

PAGE = (pixels(A4[0]), pixels(A4[1]))
MARGIN = 200
CODE_PIXELS = 1200
FORMATS = {".pdf": "PDF", ".png": "PNG"}

HEADING = "Petition Kiosk: recovery sheet"
ABOUT = """\
This is the key that opens the signatures, sealed with its passphrase. Keep this sheet in a safe
place, and the passphrase in another: whoever has both can read every name.

Public line (recipient), which signatures are sealed to:
"""
HOW = """\
To get the key back: read the code with any phone or scanner and save its text, or type the lines
below, as the file campaign.identity. Every character counts, the first and the last line too.

To use it: kiosk export signatures.csv --identity campaign.identity

Without Petition Kiosk, the standard age program (age-encryption.org) opens it with the passphrase:
age --decrypt campaign.identity > key.txt. Then age --decrypt -i key.txt opens every sealed record.
"""


def check_name(path: Path) -> None:
    """Raise BadInputError where no sheet can be written."""
    if path.suffix.lower() not in FORMATS:
        raise BadInputError(f"“{path.name}” is no name for a sheet.", "It ends in .pdf or .png.")
    if path.exists() or path.is_symlink():
        raise BadInputError(f"“{path}” is there already and is not replaced.")
    if not path.parent.is_dir():
        raise BadInputError(f"The folder “{path.parent}” does not exist.")


def write_sheet(path: Path, identity: bytes, recipient: str) -> None:
    """Write the sheet of a sealed identity file, for this user alone. Raises KioskError."""
    check_name(path)
    if not is_sealed(identity):
        raise BadInputError("Only an identity that is sealed with a passphrase goes on paper.")
    data = draw(identity.decode("ascii"), recipient, FORMATS[path.suffix.lower()])
    try:
        write_whole(path, data, replace=False)
    except OSError as error:
        raise in_plain_words(error, path) from error


def draw(identity: str, recipient: str, form: str) -> bytes:
    """Return the page as a file of the format `form`."""
    from PIL import Image, ImageDraw

    page = Image.new("1", PAGE, 1)
    pen = ImageDraw.Draw(page)
    y = _write(pen, [HEADING], MARGIN, 90, bold=True)
    y = _write(pen, [*ABOUT.split("\n\n"), recipient], y, 42)
    code = qr.encode(identity)
    scale = CODE_PIXELS // code.size
    picture = Image.open(io.BytesIO(code.png(scale)))
    page.paste(picture, ((PAGE[0] - picture.width) // 2, y))
    y = _write(pen, HOW.split("\n\n"), y + picture.height, 42)
    _write(pen, identity.splitlines(), y + 20, 46, gap=0)
    buffer = io.BytesIO()
    page.save(buffer, form, resolution=DPI, dpi=(DPI, DPI))
    return buffer.getvalue()


def _write(
    pen: "ImageDraw",
    lines: list[str],
    y: int,
    size: int,
    *,
    gap: int = 24,
    bold: bool = False,
) -> int:
    """Write paragraphs from `y` down and return where the next may begin."""
    font = letters(fontfiles.PACKAGES[0], size, "Bold" if bold else "Regular")
    columns = int((PAGE[0] - 2 * MARGIN) / font.getlength("n"))
    for paragraph in lines:
        for line in textwrap.wrap(paragraph, columns) or [""]:
            pen.text((MARGIN, y), line, 0, font)
            y += size * 5 // 4
        y += gap
    return y
