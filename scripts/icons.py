"""Draw assets/icons/kiosk.svg in the sizes and files that systems want, into the same folder.

Run as `python -m scripts.icons`, after the drawing was changed.
"""

import io
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).parent.parent / "assets" / "icons"
SIZE = 256
ICO_SIZES = [16, 24, 32, 48, 64, 128, 256]  # what Windows takes for lists, task bar and tiles


def drawn(size: int) -> Image.Image:
    """Return the icon as a square of `size` pixels."""
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    QSvgRenderer(str(FOLDER / "kiosk.svg")).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(picture)
    return Image.open(io.BytesIO(bytes(buffer.data().data())))


def main() -> None:
    """Write the files for Linux, Windows and macOS."""
    drawn(SIZE).save(FOLDER / "kiosk.png", optimize=True)
    largest = drawn(1024)
    largest.resize((256, 256), Image.Resampling.LANCZOS).save(
        FOLDER / "kiosk.ico", sizes=[(side, side) for side in ICO_SIZES]
    )
    largest.resize((512, 512), Image.Resampling.LANCZOS).save(FOLDER / "kiosk.icns")


if __name__ == "__main__":
    main()
