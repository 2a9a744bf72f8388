"""What stands beside a previewed campaign: what is wrong with its pack, and how it is looked at."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.campaign.faults import Fault
from kiosk.options import TEXT_SIZES
from kiosk.plural import counted
from kiosk.ui.display_view import Contrast
from kiosk.ui.translations import own_name

QML_IMPORT_NAME = "Kiosk.Views"
QML_IMPORT_MAJOR_VERSION = 1

# DESIGN §7, smallest first.
SIZES = ((1024, 600), (1366, 768), (1920, 1080), (1080, 1920), (3840, 2160))
PALETTES = {Contrast.CAMPAIGN: "Campaign", Contrast.LIGHT: "Light", Contrast.DARK: "Dark"}


@QmlElement
class PreviewView(QObject):
    """Faults, warnings and the look that was chosen; `chosen` when it was changed by hand."""

    changed = Signal()
    chosen = Signal()
    nextPersonWanted = Signal()

    def __init__(self, size: tuple[int, int], room: tuple[int, int]) -> None:
        """Begin with a screen of `size` pixels; larger ones than `room` cannot be chosen."""
        super().__init__()
        self._room = room
        self._faults: tuple[Fault, ...] = ()
        self._languages: tuple[str, ...] = ()
        self.size = size
        self.language = ""
        self.text_step = 0
        self.contrast = Contrast.CAMPAIGN

    def tell(self, faults: Sequence[Fault]) -> None:
        """Show what is wrong with the pack, if anything."""
        self._faults = tuple(faults)
        self.changed.emit()

    def offer(self, languages: tuple[str, ...], spoken: str) -> None:
        """Take the languages there are, and the one on the screen."""
        self._languages, self.language = languages, spoken
        self.changed.emit()

    @property
    def is_faulty(self) -> bool:
        """Whether the pack cannot be shown as it is."""
        return any(not fault.warning for fault in self._faults)

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        """Look at the screens in another language."""
        self._choose(language=language)

    @Slot(int)
    def chooseSize(self, number: int) -> None:
        """Look at them on another screen."""
        self._choose(size=SIZES[number])

    @Slot(int)
    def chooseTextSize(self, step: int) -> None:
        """Look at them with larger letters: 0 to 3."""
        self._choose(text_step=step)

    @Slot(str)
    def choosePalette(self, palette: str) -> None:
        """Look at them in other colours."""
        self._choose(contrast=Contrast(palette))

    @Slot()
    def nextPerson(self) -> None:
        """Begin anew."""
        self.nextPersonWanted.emit()

    def _choose(self, **look: Any) -> None:
        for name, value in look.items():
            setattr(self, name, value)
        self.changed.emit()
        self.chosen.emit()

    def _lines(self, *, warnings: bool) -> list[dict[str, str]]:
        return [
            {
                "where": f"{fault.file}, line {fault.line}" if fault.line else fault.file,
                "words": _as_sentence(fault.sentence),
            }
            for fault in self._faults
            if fault.warning == warnings
        ]

    def _sizes(self) -> list[dict[str, Any]]:
        return [
            {
                "text": f"{width} × {height}",
                "chosen": (width, height) == self.size,
                "fits": self._fits(width, height),
            }
            for width, height in SIZES
        ]

    def _fits(self, width: int, height: int) -> bool:
        within = width <= self._room[0] and height <= self._room[1]
        return within or (width, height) == self.size

    def _verdict(self) -> str:
        errors = sum(not fault.warning for fault in self._faults)
        warnings = len(self._faults) - errors
        words = [counted(n, word) for n, word in ((errors, "error"), (warnings, "warning")) if n]
        return " and ".join(words) or "Nothing is wrong."

    faults = Property(list, lambda s: s._lines(warnings=False), notify=changed)
    warnings = Property(list, lambda s: s._lines(warnings=True), notify=changed)
    verdict = Property(str, _verdict, notify=changed)
    width = Property(int, lambda s: s.size[0], notify=changed)
    height = Property(int, lambda s: s.size[1], notify=changed)
    sizes = Property(list, _sizes, notify=changed)
    languages = Property(
        list,
        lambda s: [
            {"code": code, "text": own_name(code), "chosen": code == s.language}
            for code in s._languages
        ],
        notify=changed,
    )
    textSizes = Property(
        list,
        lambda s: [
            {"text": name.capitalize(), "chosen": step == s.text_step}
            for step, name in enumerate(TEXT_SIZES)
        ],
        notify=changed,
    )
    palettes = Property(
        list,
        lambda s: [
            {"code": str(code), "text": name, "chosen": code == s.contrast}
            for code, name in PALETTES.items()
        ],
        notify=changed,
    )


def _as_sentence(words: str) -> str:
    end = "" if words.endswith(("?", ".", "!")) else "."
    return f"{words[:1].upper()}{words[1:]}{end}"
