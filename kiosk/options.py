"""What the command line hands to the screens."""

from dataclasses import dataclass, fields
from pathlib import Path
from typing import Literal

Contrast = Literal["campaign", "light", "dark"]

TEXT_SIZES = ("normal", "large", "larger", "largest")


@dataclass(frozen=True)
class RunOptions:
    """How the kiosk is started. `size` in pixels, `diagonal` of the screen in inches.

    `screen` is the name of the one to show it on, such as HDMI-1; the first one without.
    """

    data: Path
    campaigns: tuple[str, ...] = ()
    windowed: bool = False
    size: tuple[int, int] | None = None
    diagonal: float | None = None
    debug: bool = False
    screen: str | None = None

    def arguments(self) -> list[str]:
        """Return the arguments of the command line that say the same."""
        words: list[str] = []
        for field in fields(self):
            value = getattr(self, field.name)
            if field.name == "campaigns":
                words += [word for choice in value for word in ("--campaign", choice)]
                continue
            if value is None or value is False:
                continue
            words.append(f"--{field.name}")
            if isinstance(value, tuple):
                words.append("x".join(map(str, value)))
            elif value is not True:
                words.append(str(value))
        return words


@dataclass(frozen=True)
class TourOptions:
    """How pictures of every screen are taken. `text_size` from 1 (normal) to 4 (largest)."""

    out: Path
    campaigns: tuple[str, ...] = ()
    size: tuple[int, int] | None = None
    diagonal: float | None = None
    language: str | None = None
    text_size: int = 1
    contrast: Contrast = "campaign"
    data: Path | None = None
