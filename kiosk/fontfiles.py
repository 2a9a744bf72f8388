"""The fonts that come as packages: a bare machine has none. Not only Qt reads them."""

from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from importlib.util import find_spec
from typing import Final, Literal

FAMILY: Final = "Atkinson Hyperlegible"
FALLBACKS: Final = ("Noto Sans", "Noto Sans Arabic")
PACKAGES: Final = ("fontpkg_atkinson_hyperlegible", "fontpkg_noto_sans", "fontpkg_noto_sans_arabic")

# Large, and not everybody's: `pip install "petition-kiosk[chinese]"` brings Chinese letters.
EXTRAS: Final = {"pylopdf_fonts_zh_cn": ("NotoSansSC-Regular.otf", "Noto Sans SC")}

Weight = Literal["Regular", "Bold"]


def fallbacks() -> tuple[str, ...]:
    """Return the families that have what the first lacks, as far as they are here."""
    extras = (family for package, (_, family) in EXTRAS.items() if package in packages())
    return (*FALLBACKS, *extras)


def packages() -> tuple[str, ...]:
    """Return the packages of fonts that are here."""
    return (*PACKAGES, *(package for package in EXTRAS if find_spec(package)))


def upright() -> Iterator[Traversable]:
    """Yield every font file that is not slanted."""
    for package in packages():
        if package in EXTRAS:
            yield files(package).joinpath(EXTRAS[package][0])
            continue
        for file in files(package).joinpath("files").iterdir():
            if file.name.endswith(".ttf") and "Italic" not in file.name:
                yield file


def file_of(package: str, weight: Weight) -> tuple[Traversable, bool]:
    """Return the file of one weight of a package, and whether the weight has to be set in it."""
    every = [f for f in upright() if f"/{package}/" in str(f).replace("\\", "/")]
    own = [file for file in every if file.name.endswith(f"-{weight}.ttf")]
    return (own[0], False) if own else (every[0], "[" in every[0].name)
