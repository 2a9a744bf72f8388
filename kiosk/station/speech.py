"""Whether this machine can read aloud; what a voice needs comes with the system, not with us."""

import ctypes
import shutil
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from kiosk.said import Said
from kiosk.station.machine import Line

LIBRARY = "libspeechd.so.2"
PROGRAM = "speech-dispatcher"
# Where systems put the voices of speech-dispatcher, and what there is even where it has none.
MODULES = (
    Path("/usr/lib/speech-dispatcher-modules"),
    Path("/usr/lib64/speech-dispatcher-modules"),
    Path("/usr/libexec/speech-dispatcher-modules"),
)
NO_VOICES = ("sd_dummy", "sd_generic")


def missing(
    *,
    platform: str = sys.platform,
    can_load: Callable[[str], bool] | None = None,
    which: Callable[[str], str | None] = shutil.which,
    modules: Iterable[Path] = MODULES,
) -> tuple[str, ...]:
    """Return the Debian packages without which this machine has no voice.

    Windows and macOS bring voices of their own; which languages they speak is known to Qt alone.
    """
    if not platform.startswith("linux"):
        return ()
    found = []
    if not (can_load or _can_load)(LIBRARY):
        found.append("libspeechd2")
    if which(PROGRAM) is None:
        found.append("speech-dispatcher")
    if not any(_voices(folder) for folder in modules):
        found.append("speech-dispatcher-espeak-ng")
    return tuple(found)


def line(lacking: tuple[str, ...] | None = None) -> Line:
    """Return what `kiosk doctor` says of it: a kiosk without a voice is fit, if not for all."""
    lacking = missing() if lacking is None else lacking
    if not lacking:
        return Line("Voice", "The screens can be read aloud")
    advice = Said("“%1” brings one", f"sudo apt-get install {' '.join(lacking)}")
    return Line("Voice", "None: nothing can be read aloud", advice=advice)


def _can_load(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _voices(folder: Path) -> list[Path]:
    try:
        return [file for file in folder.iterdir() if file.name not in NO_VOICES]
    except OSError:
        return []
