"""Where things lie: the one place that knows source tree, package and frozen build apart."""

import sys
from pathlib import Path

import platformdirs

PACKAGE = Path(__file__).resolve().parent


def program() -> tuple[str, ...]:
    """Return how this program is started once more, but for its arguments."""
    # A frozen build is the program itself; elsewhere it is a package of this Python.
    return (sys.executable,) if hasattr(sys, "_MEIPASS") else (sys.executable, "-m", "kiosk")


def assets() -> Path:
    """Return the folder of campaigns, formats, e-mail domains, icons and translations."""
    frozen: str | None = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen) / "assets"
    installed = PACKAGE / "_assets"
    return installed if installed.is_dir() else PACKAGE.parent / "assets"


def qml() -> Path:
    """Return the folder of the QML files, which is also the QML import path."""
    return PACKAGE / "ui" / "qml"


def default_data() -> Path:
    """Return the platform's data folder for this program; nothing is created."""
    return Path(platformdirs.user_data_dir("petition-kiosk", appauthor=False))


def campaigns() -> Path:
    """Return the folder of the campaign packs that come with the program."""
    return assets() / "campaigns"


def formats() -> Path:
    """Return the folder of the format files that come with the program."""
    return assets() / "formats"


def deploy() -> Path:
    """Return the folder of what a system needs to show the kiosk alone."""
    return assets() / "deploy"


def translations() -> Path:
    """Return the folder of the program's own sentences in other languages."""
    return assets() / "i18n"


def format_names() -> list[str]:
    """Return the names of those formats."""
    return sorted(path.stem for path in formats().glob("*.toml"))


def emails() -> Path:
    """Return the folder of what is known of e-mail domains."""
    return assets() / "email"
