"""Gather the licences of everything that a frozen build brings along, for its folder `licences/`.

A package says its own in its metadata; Qt's stand in assets/licences; a library of the system has
Debian's copyright file. PyInstaller's is there for the piece of it that starts the program.
"""

import re
import shutil
import subprocess
import sysconfig
import tomllib
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
OWN_TEXTS = ROOT / "assets" / "licences"
LICENCE = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
# Qt's are in assets/licences; fontpkg is a few lines that find the fonts of others.
WITHOUT_TEXTS = {"pyside6-essentials", "pyside6-addons", "shiboken6", "fontpkg"}


def texts(binaries: Iterable[Path] = ()) -> Iterator[tuple[Path, str]]:
    """Yield each licence's file, and its name in the folder; `binaries` may be of the system.

    Raises LookupError where a package has none: somebody has to look, and add it.
    """
    yield ROOT / "LICENSE", "Petition Kiosk/LICENSE"
    yield from ((file, f"Qt/{file.name}") for file in sorted(OWN_TEXTS.iterdir()))
    if (python := Path(sysconfig.get_path("stdlib"), "LICENSE.txt")).exists():
        yield python, "Python/LICENSE.txt"
    for package in [*sorted(packages()), "pyinstaller"]:
        yield from _of_package(package)
    for package in sorted(system_packages(binaries)):
        text = Path("/usr/share/doc", package, "copyright")
        if text.exists():
            yield text.resolve(), f"Debian/{package}.txt"


def packages() -> set[str]:
    """Return the names of the packages that the program needs, directly or through others."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    optional = [line for lines in project["optional-dependencies"].values() for line in lines]
    waiting = [Requirement(line) for line in project["dependencies"] + optional]
    found: set[str] = set()
    while waiting:
        needed = waiting.pop()
        name = canonicalize_name(needed.name)
        if name in found or (needed.marker and not needed.marker.evaluate({"extra": ""})):
            continue
        if (there := _installed(name)) is not None:
            found.add(name)
            waiting += [Requirement(line) for line in there.requires or ()]
    return found


def _installed(name: str) -> Distribution | None:
    try:
        return distribution(name)
    except PackageNotFoundError:  # an extra, such as letters that only some builds bring
        return None


def _of_package(name: str) -> Iterator[tuple[Path, str]]:
    package = distribution(name)
    files = [file for file in package.files or () if LICENCE.search(file.name)]
    files = [file for file in files if ".dist-info" in str(file.parent)]
    if not files and name not in WITHOUT_TEXTS:
        raise LookupError(f"{name} has no licence text")
    for file in files:
        yield Path(str(package.locate_file(file))), f"{name} {package.version}/{file.name}"


def system_packages(binaries: Iterable[Path]) -> set[str]:
    """Return the Debian packages that `binaries` belong to; none on other systems."""
    names = {str(binary) for binary in binaries if str(binary).startswith(("/usr/lib/", "/lib/"))}
    names = {name.removeprefix("/usr") for name in names}
    names |= {f"/usr{name}" for name in names}  # Debian 12 notes some in one way, some in the other
    if not names or shutil.which("dpkg-query") is None:
        return set()
    command = ["dpkg-query", "--search", *sorted(names)]
    answer = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    return {match[1] for match in re.finditer(r"^([a-z0-9.+-]+)(?::\w+)?: ", answer, re.MULTILINE)}
