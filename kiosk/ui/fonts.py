"""The fonts that come as packages, made known to Qt."""

from PySide6.QtGui import QFont, QFontDatabase

from kiosk.fontfiles import FALLBACKS, FAMILY, upright


def load() -> None:
    """Make the fonts known to Qt; letters the first does not have come from the next."""
    for file in upright():
        QFontDatabase.addApplicationFont(str(file))
    QFont.insertSubstitutions(FAMILY, FALLBACKS)
