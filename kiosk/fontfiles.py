"""The fonts that come as packages: a bare machine has none. Not only Qt reads them."""

from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Final, Literal

FAMILY: Final = "Atkinson Hyperlegible"
FALLBACKS: Final = ("Noto Sans", "Noto Sans Arabic")
PACKAGES: Final = ("fontpkg_atkinson_hyperlegible", "fontpkg_noto_sans", "fontpkg_noto_sans_arabic")


def upright() -> Iterator[Traversable]:
    """Yield every font file that is not slanted."""
    for package in PACKAGES:
        for file in files(package).joinpath("files").iterdir():
            if file.name.endswith(".ttf") and "Italic" not in file.name:
                yield file


def file_of(package: str, weight: Literal["Regular", "Bold"]) -> Traversable:
    """Return the file of one weight of a package."""
    folder = files(package).joinpath("files")
    return next(file for file in folder.iterdir() if file.name.endswith(f"-{weight}.ttf"))
