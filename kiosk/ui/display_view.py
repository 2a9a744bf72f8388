"""What the screens look like right now: sizes in millimetres, palette and language."""

import math
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Property, QLocale, QObject, QSize, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.campaign.colour import contrast as contrast_of
from kiosk.campaign.colour import legible_on
from kiosk.campaign.facts import Colours
from kiosk.ui.translations import base, own_name

QML_IMPORT_NAME = "Kiosk.Views"
QML_IMPORT_MAJOR_VERSION = 1

# Capital heights in mm: the default and the largest after VVSG 2.0 and EN 301 549 5.1.4.
TEXT_SIZES_MM = (4.8, 6.0, 7.4, 9.0)

# Typical diagonals (inches) of screens with these pixel counts, used until somebody measures.
TYPICAL_DIAGONALS = {
    (600, 1024): 10.1,
    (768, 1366): 14.0,
    (1080, 1920): 21.5,
    (2160, 3840): 27.0,
}
PLAUSIBLE_INCHES = (6.0, 100.0)
# Densities of screens that people stand before.
PLAUSIBLE_PX_PER_MM = (1.0, 14.0)
# What some monitors give as their size in millimetres is only their shape.
SHAPES = ((16, 9), (16, 10), (160, 90), (160, 100))
# How far the shape of a screen may be from that of its pixels, which are square.
PLAUSIBLE_SHAPE = 0.1
FALLBACK_INCHES = 14.0
MM_PER_INCH = 25.4

# How long a new screen's main button waits, so that a second tap on the last one's is not taken.
SETTLE_MS = 500
# Whoever sits reaches up to 1120 mm over a table they cannot come close to (EN 301 549, 8.3, and
# ADA 308.2.2), and tables they can sit at are up to 865 mm high (ADA 902.3): on a screen that is no
# higher than what lies between, everything is within reach already.
WITHIN_REACH_MM = 1120.0 - 865.0


class Contrast(StrEnum):
    """The three palettes."""

    CAMPAIGN = "campaign"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True)
class Palette:
    """The colours the screens use, as `#rrggbb`."""

    paper: str
    ink: str
    accent: str
    on_accent: str
    bold: str
    on_bold: str
    figure: str
    problem: str


# Layouts of Qt's keyboard for the languages of the screens; any other has the English one.
KEYBOARDS = {
    "en": "en_GB",
    "fr": "fr_CA",
    "es": "es_ES",
    "pt": "pt_PT",
    "de": "de_DE",
    "ar": "ar_AR",
    "zh": "zh_CN",
}

BLACK, WHITE = "#000000", "#ffffff"
PROBLEM_RED = "#a1160a"
MIN_FIGURE_CONTRAST = 4.5


# The staff's side is calmer and clearly another world: cool paper, one blue.
STAFF_PALETTE = Palette(
    paper="#eef2f5",
    ink="#0e1a24",
    accent="#0b4f8a",
    on_accent="#ffffff",
    bold="#0e1a24",
    on_bold="#ffffff",
    figure="#ffffff",
    problem=PROBLEM_RED,
)
STAFF_TEXT_MM = 3.6

# Around the posters of several campaigns, none of which is to stand out: warm paper and ink.
SEVERAL_COLOURS = Colours(paper="#faf6ee", ink="#14120d", accent="#14120d")


def palette_for(contrast: Contrast, colours: Colours) -> Palette:
    """Return the campaign's own colours, or black and white at 21:1."""
    match contrast:
        case Contrast.LIGHT:
            return Palette(WHITE, BLACK, BLACK, WHITE, BLACK, WHITE, WHITE, BLACK)
        case Contrast.DARK:
            return Palette(BLACK, WHITE, WHITE, BLACK, WHITE, BLACK, BLACK, WHITE)
        case Contrast.CAMPAIGN:
            ink, paper, accent = colours.ink, colours.paper, colours.accent
            return Palette(
                paper=paper,
                ink=ink,
                accent=accent,
                on_accent=legible_on(accent, ink, paper),
                bold=ink,
                on_bold=paper,
                figure=accent if contrast_of(accent, ink) >= MIN_FIGURE_CONTRAST else paper,
                problem=PROBLEM_RED,
            )


def pixels_per_mm(
    size: QSize,
    diagonal: float | None,
    reported_width_mm: float,
    reported_height_mm: float = 0,
) -> float:
    """Return the density of a screen of `size` pixels.

    `diagonal` (inches) is what staff measured. Without it this is a guess: what the monitor reports
    of itself, if a screen can be like that, else a typical screen with so many pixels.
    """
    width, height = size.width(), size.height()
    pixels = math.hypot(width, height)
    if diagonal is None:
        density = _reported_density(size, reported_width_mm, reported_height_mm)
        if density is not None:
            return density
        diagonal = TYPICAL_DIAGONALS.get((min(width, height), max(width, height)))
    return pixels / ((diagonal or FALLBACK_INCHES) * MM_PER_INCH)


def _reported_density(size: QSize, width_mm: float, height_mm: float) -> float | None:
    """Return what a monitor says of itself; None where it says nothing, or what cannot be."""
    if not (width_mm > 0 and size.height() > 0) or (width_mm, height_mm) in SHAPES:
        return None
    # Some report the screen as it stood before it was turned.
    if height_mm > 0 and (width_mm < height_mm) != (size.width() < size.height()):
        width_mm, height_mm = height_mm, width_mm
    density = size.width() / width_mm
    if height_mm > 0:
        other = size.height() / height_mm
        if abs(density / other - 1) > PLAUSIBLE_SHAPE:
            return None
        density = math.sqrt(density * other)
    inches = math.hypot(size.width(), size.height()) / density / MM_PER_INCH
    likely = (
        PLAUSIBLE_INCHES[0] <= inches <= PLAUSIBLE_INCHES[1]
        and PLAUSIBLE_PX_PER_MM[0] <= density <= PLAUSIBLE_PX_PER_MM[1]
    )
    return density if likely else None


@QmlElement
class DisplayView(QObject):
    """Size, palette and language, as QML binds them; `reset()` after every visit."""

    changed = Signal()
    languageChanged = Signal()
    fresh = Signal()  # as for a new visitor, whatever it was

    def __init__(
        self,
        colours: Colours,
        languages: tuple[str, ...],
        px_per_mm: float,
        own_language: str | None = None,
    ) -> None:
        """Start at the default size, the campaign's palette and the kiosk's own language.

        That is the first of `languages` where `own_language` is none of them.
        """
        super().__init__()
        self._colours = colours
        self._languages = languages
        self._px_per_mm = px_per_mm
        self._step = 0
        self._contrast = Contrast.CAMPAIGN
        self._own_language = self._offered(own_language)
        self._language = self._own_language
        self._motion = True
        self._settle_ms = SETTLE_MS
        self._keys_in_use = False
        self._staff = False
        self._reach = False
        self._height = 0

    @property
    def as_new(self) -> bool:
        """Whether everything is as it is for a new visitor."""
        chosen = (self._step, self._contrast, self._language, self._reach)
        return chosen == (0, Contrast.CAMPAIGN, self._own_language, False)

    @property
    def languages_offered(self) -> tuple[str, ...]:
        """The languages there are, in the order they are offered."""
        return self._languages

    @property
    def current_language(self) -> str:
        """The language on screen: staff see the kiosk's own, whatever an attendee chose."""
        return self._own_language if self._staff else self._language

    @property
    def chosen_language(self) -> str:
        """The language of the visit, also while staff are at the screen."""
        return self._language

    @Slot()
    def reset(self) -> None:
        """Put everything back as it is for a new visitor."""
        self._keys_in_use = False
        self._reach = False
        self._set(step=0, contrast=Contrast.CAMPAIGN, language=self._own_language)
        self.fresh.emit()

    @Slot()
    def nextTextSize(self) -> None:
        """Go to the next larger text, from the largest back to the default."""
        self._set(step=(self._step + 1) % len(TEXT_SIZES_MM))

    @Slot()
    def nextContrast(self) -> None:
        """Go to the next palette."""
        order = list(Contrast)
        self._set(contrast=order[(order.index(self._contrast) + 1) % len(order)])

    @Slot()
    def switchReach(self) -> None:
        """Bring all controls to the lower half of the screen, or let them have all of it again."""
        self._reach = not self._reach and self._tall
        self.changed.emit()

    @Slot(str)
    def setLanguage(self, language: str) -> None:
        """Show everything in another of the languages that are offered."""
        if language in self._languages:
            self._set(language=language)

    @Slot(str, result=str)
    def ownName(self, language: str) -> str:
        """Return what those who speak a language call it."""
        return own_name(language)

    def set_own_language(self, language: str | None) -> None:
        """Begin every visit in this language, and show it now; None is the first there is."""
        before = self._spoken
        self._own_language = self._language = self._offered(language)
        self._changed_from(before)

    def set_colours(self, colours: Colours) -> None:
        """Take the colours of another campaign."""
        if colours != self._colours:
            self._colours = colours
            self.changed.emit()

    def set_languages(self, languages: tuple[str, ...]) -> None:
        """Offer other languages; one that is on screen and not among them gives way."""
        if languages != self._languages:
            before = self._spoken
            self._languages = languages
            self._own_language = self._offered(self._own_language)
            self._language = self._offered(self._language)
            self._changed_from(before)

    def set_text_step(self, step: int) -> None:
        """Choose a text size: 0 is the default, 3 the largest."""
        self._set(step=step)

    def set_contrast(self, contrast: Contrast) -> None:
        """Choose a palette."""
        self._set(contrast=contrast)

    def set_staff(self, staff: bool) -> None:
        """Change to the staff's own look and back."""
        before = self._spoken
        self._staff = staff
        self._changed_from(before)

    def set_px_per_mm(self, density: float) -> None:
        """Take a new density, after the screen changed."""
        self._px_per_mm = density
        self.changed.emit()

    def set_height(self, pixels: int) -> None:
        """Take the height of what is shown, after it changed."""
        self._height = pixels
        self._reach = self._reach and self._tall
        self.changed.emit()

    def set_motion(self, motion: bool) -> None:
        """Switch the short movements on or off."""
        self._motion = motion
        self.changed.emit()

    def set_settle_ms(self, settle_ms: int) -> None:
        """Choose how long a new screen's main button takes no tap."""
        self._settle_ms = settle_ms
        self.changed.emit()

    def set_keys_in_use(self, used: bool) -> None:
        """Show where the focus is, for somebody with a keyboard of their own, or do not."""
        if used != self._keys_in_use:
            self._keys_in_use = used
            self.changed.emit()

    def _set(
        self,
        step: int | None = None,
        contrast: Contrast | None = None,
        language: str | None = None,
    ) -> None:
        before = self._spoken
        self._step = self._step if step is None else step
        self._contrast = contrast or self._contrast
        self._language = language or self._language
        self._changed_from(before)

    @property
    def _spoken(self) -> tuple[str, str]:
        """The language on screen, and that of the visit, which may end behind the staff's pages."""
        return self.current_language, self._language

    def _changed_from(self, spoken: tuple[str, str]) -> None:
        if self._spoken != spoken:
            self.languageChanged.emit()
        self.changed.emit()

    def _offered(self, language: str | None) -> str:
        """Return this one of the languages, also as spoken elsewhere; the first without it."""
        alike = [one for one in self._languages if language and base(one) == base(language)]
        return language if language in alike else (*alike, self._languages[0])[0]

    @property
    def _keyboard(self) -> str:
        return KEYBOARDS.get(base(self.current_language), KEYBOARDS["en"])

    @property
    def _tall(self) -> bool:
        return self._height > WITHIN_REACH_MM * self._px_per_mm

    @property
    def _mirrored(self) -> bool:
        return QLocale(self.current_language).textDirection() == Qt.LayoutDirection.RightToLeft

    @property
    def _palette(self) -> Palette:
        return STAFF_PALETTE if self._staff else palette_for(self._contrast, self._colours)

    @property
    def _cap_height(self) -> float:
        return STAFF_TEXT_MM if self._staff else TEXT_SIZES_MM[self._step]

    pxPerMm = Property(float, lambda self: self._px_per_mm, notify=changed)
    capHeightMm = Property(float, lambda self: self._cap_height, notify=changed)
    textStep = Property(int, lambda self: self._step, notify=changed)
    settleMs = Property(int, lambda self: self._settle_ms, notify=changed)
    motion = Property(bool, lambda self: self._motion, notify=changed)
    keysInUse = Property(bool, lambda self: self._keys_in_use, notify=changed)
    tall = Property(bool, lambda self: self._tall, notify=changed)
    reach = Property(bool, lambda self: self._reach, notify=changed)
    contrast = Property(str, lambda self: str(self._contrast), notify=changed)
    language = Property(str, lambda self: self.current_language, notify=changed)
    mirrored = Property(bool, lambda self: self._mirrored, notify=changed)
    keyboard = Property(str, lambda self: self._keyboard, notify=changed)
    languages = Property(list, lambda self: list(self._languages), notify=changed)
    paper = Property(str, lambda self: self._palette.paper, notify=changed)
    ink = Property(str, lambda self: self._palette.ink, notify=changed)
    accent = Property(str, lambda self: self._palette.accent, notify=changed)
    accentText = Property(str, lambda self: self._palette.on_accent, notify=changed)
    bold = Property(str, lambda self: self._palette.bold, notify=changed)
    boldText = Property(str, lambda self: self._palette.on_bold, notify=changed)
    figure = Property(str, lambda self: self._palette.figure, notify=changed)
    problem = Property(str, lambda self: self._palette.problem, notify=changed)
