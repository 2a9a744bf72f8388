"""Which languages there are for the screens: those of the program, and a campaign's own."""

from collections.abc import Iterable
from pathlib import Path

from kiosk import paths
from kiosk.errors import BadInputError

# What the sentences are written in, where they arise.
SOURCE = "en"


def of_program(folder: Path | None = None) -> frozenset[str]:
    """Return the languages the program's sentences are in, by the files in `folder`."""
    files = (folder or paths.translations()).glob("kiosk_*.qm")
    return frozenset({SOURCE, *(file.stem.removeprefix("kiosk_") for file in files)})


def refuse_unknown(language: str, campaigns: Iterable[Path]) -> None:
    """Raise BadInputError for a language that neither the program nor any of these packs has."""
    from kiosk.campaign import pack

    shown = [pack.load(folder) for folder in campaigns]
    there = of_program() | {wording.language for one in shown for wording in one.wordings}
    if language not in there:
        known = ", ".join(sorted(there))
        raise BadInputError(f"“{language}” is no language of this kiosk.", f"There are {known}.")
