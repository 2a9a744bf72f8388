"""From a URI to the dark and light modules of a QR code (ISO/IEC 18004)."""

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kiosk.errors import BadInputError

if TYPE_CHECKING:
    from qrcode.main import QRCode

QUIET_ZONE = 4
WARN_ABOVE_VERSION = 15
MAX_VERSION = 25
MIN_MODULE_PIXELS = 4
LEVELS = "LMQH"


@dataclass(frozen=True)
class QrCode:
    """A code: `modules[y][x]` is True where dark; the quiet zone is not part of it."""

    modules: tuple[tuple[bool, ...], ...]
    version: int
    level: str

    @property
    def size(self) -> int:
        """Modules along one side, quiet zone included."""
        return len(self.modules) + 2 * QUIET_ZONE

    def png(self, scale: int = 1) -> bytes:
        """Return a black-on-white PNG with `scale` pixels a module and its quiet zone."""
        from PIL import Image

        side = len(self.modules)
        picture = Image.new("1", (self.size, self.size), 1)
        flat = bytes(0 if dark else 255 for row in self.modules for dark in row)
        inner = Image.frombytes("L", (side, side), flat).convert("1")
        picture.paste(inner, (QUIET_ZONE, QUIET_ZONE))
        scaled = picture.resize((self.size * scale,) * 2, Image.Resampling.NEAREST)
        buffer = io.BytesIO()
        scaled.save(buffer, "PNG")
        return buffer.getvalue()


def encode(uri: str) -> QrCode:
    """Return the smallest code for `uri`, with as much error correction as fits its size.

    Raises BadInputError above version 25: phones read denser codes badly.
    """
    version, level = fitting(uri)
    code = _empty(level, version)
    code.add_data(uri)
    code.make(fit=False)
    return QrCode(tuple(tuple(map(bool, row)) for row in code.get_matrix()), version, level)


def fitting(uri: str) -> tuple[int, str]:
    """Return version and level of the code for `uri` without making it, which takes longer.

    Raises BadInputError as `encode` does.
    """
    from qrcode.exceptions import DataOverflowError

    version, best = 0, "L"
    for level in LEVELS:
        code = _empty(level)
        code.add_data(uri)
        try:
            fits = code.best_fit()
        except (DataOverflowError, ValueError):
            break
        if version and fits > version:
            break
        version, best = fits, level
    if not 0 < version <= MAX_VERSION:
        raise BadInputError(
            f"The link of {len(uri)} characters is too long for a QR code a phone can read.",
            "Shorten the text it carries.",
        )
    return version, best


def _empty(level: str, version: int | None = None) -> "QRCode[Any]":
    from qrcode import constants
    from qrcode.main import QRCode

    correction = getattr(constants, f"ERROR_CORRECT_{level}")
    return QRCode(version=version, error_correction=correction, border=0)
