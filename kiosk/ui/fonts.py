"""The fonts that come as packages: a bare machine has none."""

from importlib.resources import files
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

FAMILY: Final = "Atkinson Hyperlegible"
FALLBACKS: Final = ("Noto Sans", "Noto Sans Arabic")
PACKAGES: Final = ("fontpkg_atkinson_hyperlegible", "fontpkg_noto_sans", "fontpkg_noto_sans_arabic")


def load() -> None:
    """Make the fonts known to Qt; letters the first does not have come from the next."""
    for package in PACKAGES:
        for file in files(package).joinpath("files").iterdir():
            if file.name.endswith(".ttf") and "Italic" not in file.name:
                QFontDatabase.addApplicationFont(str(file))
    QFont.insertSubstitutions(FAMILY, FALLBACKS)
