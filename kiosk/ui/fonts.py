"""The fonts that come as packages, made known to Qt."""

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics

from kiosk.fontfiles import FAMILY, fallbacks, upright


def load() -> None:
    """Make the fonts known to Qt; letters the first does not have come from the next."""
    for file in upright():
        QFontDatabase.addApplicationFont(str(file))
    QFont.insertSubstitutions(FAMILY, fallbacks())


def can_show(text: str) -> bool:
    """Whether this machine has every letter of `text`, in our fonts or in its own."""
    metrics = QFontMetrics(QFont(FAMILY))
    return all(metrics.inFontUcs4(ord(letter)) for letter in text)
