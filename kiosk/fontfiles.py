"""The fonts that come as packages: a bare machine has none. Not only Qt reads them."""

from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Final, Literal

FAMILY: Final = "Atkinson Hyperlegible"
FALLBACKS: Final = ("Noto Sans", "Noto Sans Arabic")
PACKAGES: Final = ("fontpkg_atkinson_hyperlegible", "fontpkg_noto_sans", "fontpkg_noto_sans_arabic")

Weight = Literal["Regular", "Bold"]


def upright() -> Iterator[Traversable]:
    """Yield every font file that is not slanted."""
    for package in PACKAGES:
        for file in files(package).joinpath("files").iterdir():
            if file.name.endswith(".ttf") and "Italic" not in file.name:
                yield file


def file_of(package: str, weight: Weight) -> tuple[Traversable, bool]:
    """Return the file of one weight of a package, and whether the weight has to be set in it."""
    every = [f for f in upright() if f"/{package}/" in str(f).replace("\\", "/")]
    own = [file for file in every if file.name.endswith(f"-{weight}.ttf")]
    return (own[0], False) if own else (every[0], True)
