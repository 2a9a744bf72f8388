"""QR codes for QML: `image://codes/CAMPAIGN/LANGUAGE/ACTION/EDITION`, a pixel a module.

The quiet zone around a code is part of it.
"""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.actions.qr import encode


class CodeImages(QQuickImageProvider):
    """Draws the code of an action; QML enlarges it by whole pixels."""

    def __init__(self, uri_of: Callable[[str], str]) -> None:
        """`uri_of` gives the URI behind a code, by its name."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._uri_of = uri_of

    def requestImage(self, name: str, _size: QSize, _requested: QSize) -> QImage:
        """Return the code of `CAMPAIGN/LANGUAGE/ACTION/EDITION`, as Qt asks for it."""
        return _code(self._uri_of(name))


@lru_cache(maxsize=64)
def _code(uri: str) -> QImage:
    """Draw a code once: “Thank you” shows one to every person, and the drawing takes a while."""
    return QImage.fromData(encode(uri).png())
