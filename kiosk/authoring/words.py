"""The words a new campaign begins with, in each language that has some."""

import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Any

from kiosk import paths


def folder() -> Path:
    """Return where the templates of a new pack are."""
    return paths.assets() / "new"


def languages() -> list[str]:
    """Return the languages there are words in."""
    return sorted(path.stem for path in (folder() / "words").glob("*.toml"))


def has(language: str) -> bool:
    """Whether there are words in `language`, such as fr or fr_CA."""
    return _base(language) in languages()


def of(language: str) -> dict[str, Any]:
    """Return the words in `language`, else in English."""
    return _read(_base(language) if has(language) else "en")


def template(name: str) -> str:
    """Return the template of a file of the pack."""
    return (folder() / f"{name}.txt").read_text(encoding="utf-8")


@lru_cache
def _read(language: str) -> dict[str, Any]:
    path = folder() / "words" / f"{language}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _base(language: str) -> str:
    return language.partition("_")[0]
