"""Every attendee's screen fits and can be read: sizes, letters, languages, palettes.

A few of the ways to look at the screens are tried every time, all of them in `make soak`.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import combinations, product
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.campaign.colour import contrast as colour_contrast
from kiosk.ui.display_view import TEXT_SIZES_MM, Contrast
from kiosk.ui.translations import Translations
from scripts.pseudo import LANGUAGE as LONGER_WORDS
from tests.campaign.every_kind import write_every_kind
from tests.ui.conftest import Kiosk, MakeKiosk
from tests.ui.eyes import (
    CAP_SHARE,
    Picture,
    Text,
    apart,
    board,
    called,
    controls,
    face,
    texts,
)
from tests.ui.test_layout import (
    LETTERS_MM,
    ROUNDING_PX,
    SIZES,
    TARGET_MM,
    assert_well_laid_out,
    box,
)
from tests.ui.walk import every_kind_of_question, every_screen

Walk = Callable[[Kiosk, str], Iterator[str]]

APART_MM = 2.5
TEXT_CONTRAST = {Contrast.CAMPAIGN: 10.0, Contrast.LIGHT: 20.0, Contrast.DARK: 20.0}
CONTROL_CONTRAST = 3.0
SIGNS = ("!",)  # drawn with a letter, but a sign: stands out as a control has to
LANGUAGES = ("en", LONGER_WORDS, "ar")
CHINESE = "简体中文"  # its letters are an extra, and machines draw different boxes instead
NAMES = {"ar": "مثال"}
RULE_MM = 0.5
OVERHANG = 0.15  # of their size letters may reach out of the place of a text


@dataclass(frozen=True)
class Look:
    """One way to look at the screens."""

    size: tuple[int, int]
    text_step: int
    language: str

    def __str__(self) -> str:
        width, height = self.size
        return f"{width}x{height}-{self.text_step}-{self.language}"


EVERY_LOOK = [Look(*look) for look in product(SIZES, range(len(TEXT_SIZES_MM)), LANGUAGES)]
SOME_LOOKS = [
    Look((1024, 600), 0, "en"),
    Look((1024, 600), 3, LONGER_WORDS),
    Look((1024, 600), 1, "ar"),
    Look((1366, 768), 2, LONGER_WORDS),
    Look((1080, 1920), 3, "ar"),
    Look((1920, 1080), 1, LONGER_WORDS),
    Look((3840, 2160), 3, "en"),
]


@pytest.fixture
def look_at(make_kiosk: MakeKiosk, pseudo_language: Translations) -> "LookAt":
    """Return what opens a kiosk that looks a certain way."""
    return LookAt(make_kiosk, pseudo_language)


@dataclass
class LookAt:
    """Opens kiosks that look a certain way, and goes through their screens."""

    make_kiosk: MakeKiosk
    pseudo_language: Translations

    def screens(
        self, look: Look, campaign: Path | None = None, walk: Walk = every_screen
    ) -> Iterator[tuple[Kiosk, str]]:
        """Bring up every screen; text size and language are set anew where a visit has ended."""
        longer = look.language == LONGER_WORDS
        kiosk = self.make_kiosk(
            look.size,
            language=look.language,
            translations=self.pseudo_language if longer else None,
            can_show=lambda name: name != CHINESE,
            campaign=campaign,
        )
        kiosk.app.visit.ended.connect(lambda: kiosk.app.display.set_text_step(look.text_step))
        kiosk.app.display.set_text_step(look.text_step)
        assert kiosk.shows("language") == look.language
        for where in walk(kiosk, NAMES.get(look.language, "Ada")):
            assert kiosk.shows("textStep") == look.text_step
            yield kiosk, f"{look}: {where}"


@pytest.mark.parametrize("look", SOME_LOOKS, ids=str)
def test_some_looks(look_at: LookAt, look: Look) -> None:
    examine(look_at, look)


@pytest.mark.soak
@pytest.mark.parametrize("look", EVERY_LOOK, ids=str)
def test_every_look(look_at: LookAt, look: Look) -> None:
    examine(look_at, look)


OWN_LOOKS = [
    Look((1024, 600), 0, "en"),
    Look((1024, 600), 3, LONGER_WORDS),
    Look((1024, 600), 3, "ar"),
    Look((1080, 1920), 3, "ar"),
]


@pytest.mark.parametrize("other", [False, True])
@pytest.mark.parametrize("look", OWN_LOOKS, ids=str)
def test_a_field_of_every_kind(look_at: LookAt, look: Look, tmp_path: Path, other: bool) -> None:
    languages = () if look.language == "en" else (look.language,)
    pack = write_every_kind(tmp_path / "every-kind", *languages, other=other)
    examine(look_at, look, pack, every_kind_of_question)


def examine(
    look_at: LookAt, look: Look, campaign: Path | None = None, walk: Walk = every_screen
) -> None:
    """Say everything that is wrong with the screens at once."""
    wrong: list[str] = []
    for kiosk, where in look_at.screens(look, campaign, walk):
        assert_well_laid_out(kiosk, where)
        faults = [*faults_of_places(kiosk), *faults_of_texts(kiosk)]
        for contrast in Contrast:
            kiosk.app.display.set_contrast(contrast)
            kiosk.robot.settle()
            faults += [f"in {contrast}: {fault}" for fault in faults_of_colours(kiosk, contrast)]
        kiosk.app.display.set_contrast(Contrast.CAMPAIGN)
        wrong += [f"{where}: {fault}" for fault in faults]
    assert not wrong, "\n".join(wrong)


def faults_of_places(kiosk: Kiosk) -> Iterator[str]:
    """Controls: large enough, apart from each other, in the window, above the keyboard."""
    window = QRectF(0, 0, kiosk.app.window.width(), kiosk.app.window.height())
    keys = box(board(kiosk))
    px_per_mm = kiosk.shows("pxPerMm")
    shown = controls(kiosk)
    for control in shown:
        place = face(control)
        if not window.adjusted(-1, -1, 1, 1).contains(place):
            yield f"{called(control)} leaves the window: {place}"
        if min(place.width(), place.height()) < TARGET_MM * px_per_mm - ROUNDING_PX:
            yield f"{called(control)} is too small: {place}"
        if keys.top() < place.bottom() - ROUNDING_PX and control.isEnabled():
            yield f"{called(control)} is under the keyboard: {place}"
    for one, other in combinations(shown, 2):
        if apart(face(one), face(other)) < APART_MM * px_per_mm - 1.5 * ROUNDING_PX:
            places = f"{face(one)} {face(other)}"
            yield f"{called(one)} and {called(other)} are too near: {places}"


def faults_of_texts(kiosk: Kiosk) -> Iterator[str]:
    """Texts: whole, none over another or over a control, large enough."""
    window = QRectF(0, 0, kiosk.app.window.width(), kiosk.app.window.height())
    px_per_mm = kiosk.shows("pxPerMm")
    written = [text for text in texts(kiosk) if not text.seen.isEmpty()]
    for text in written:
        name = f"“{text.words}”"
        if not window.contains(text.seen):
            yield f"{name} leaves the window: {text.ink}"
        if text.size_px * CAP_SHARE < LETTERS_MM * px_per_mm - ROUNDING_PX:
            yield f"{name} is too small: {text.size_px} px"
        if _is_cut(text):
            yield f"{name} is cut off: {text.ink} in {text.place}"
        if box(board(kiosk)).intersects(text.seen):
            yield f"{name} is under the keyboard: {text.ink}"
        for control in controls(kiosk):
            if not text.belongs_to(control) and text.seen.intersects(face(control)):
                yield f"{name} runs into {called(control)}: {text.seen} {face(control)}"
    for one, other in combinations(written, 2):
        if one.seen.intersects(other.seen):
            yield f"“{one.words}” runs into “{other.words}”: {one.seen} {other.seen}"


def _is_cut(text: Text) -> bool:
    """Whether letters are far outside their place, or a page ends within a line."""
    room = OVERHANG * text.size_px + ROUNDING_PX
    own = text.place.adjusted(-ROUNDING_PX, -room, ROUNDING_PX, room)
    if not own.contains(text.ink) or text.item.property("truncated"):
        return True
    if text.seen == text.ink:
        return False
    own = text.place
    line = own.height() / text.item.property("lineCount")
    edges = []
    if text.seen.top() > text.ink.top():
        edges.append(text.seen.top() - own.top())
    if text.seen.bottom() < text.ink.bottom():
        edges.append(text.seen.bottom() - own.top())
    return any(2 * ROUNDING_PX < edge % line < line - 2 * ROUNDING_PX for edge in edges)


def faults_of_colours(kiosk: Kiosk, palette: Contrast) -> Iterator[str]:
    """Letters and controls stand out from what is around them, as the picture shows it."""
    picture = Picture(kiosk)
    off = [control for control in controls(kiosk) if not control.isEnabled()]
    for text in texts(kiosk):
        if text.seen.isEmpty() or any(text.belongs_to(control) for control in off):
            continue
        least = CONTROL_CONTRAST if text.words in SIGNS else TEXT_CONTRAST[palette]
        found = picture.contrast_within(text.seen)
        if found < least:
            yield f"“{text.words}” stands out {found:.1f}:1"
    rule = RULE_MM * kiosk.shows("pxPerMm")
    for control in controls(kiosk):
        place = face(control)
        if control.isEnabled() and control.objectName() != "largeCode":
            middle = QRectF(place.left() - 3, place.center().y() - 2, 3 + rule + 3, 4)
            found = picture.contrast_within(middle)
            if found < CONTROL_CONTRAST:
                yield f"{called(control)} stands out {found:.1f}:1"
    yield from _faults_of_choices(kiosk, picture)


def _faults_of_choices(kiosk: Kiosk, picture: Picture) -> Iterator[str]:
    """The one that is chosen can be told from the others."""
    choices = [control for control in controls(kiosk) if control.property("choosable")]
    inside = 2 * RULE_MM * kiosk.shows("pxPerMm")

    def edge(control: QQuickItem) -> str:
        return picture.at(face(control).left() + inside, face(control).center().y())

    for one, other in combinations(choices, 2):
        if one.property("chosen") != other.property("chosen"):
            found = colour_contrast(edge(one), edge(other))
            if found < CONTROL_CONTRAST:
                yield f"{called(one)} and {called(other)} differ {found:.1f}:1"
