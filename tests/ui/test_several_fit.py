"""The screens of several campaigns fit and can be read, with two of them and with six."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest

from kiosk.campaign.together import load_together
from kiosk.ui.display_view import TEXT_SIZES_MM, Contrast
from kiosk.ui.translations import Translations
from scripts.pseudo import LANGUAGE as LONGER_WORDS
from tests.campaign.several import make_packs
from tests.ui.conftest import Kiosk, MakeKiosk
from tests.ui.eyes import controls, face
from tests.ui.test_fit import (
    CHINESE,
    LANGUAGES,
    Look,
    faults_of_colours,
    faults_of_places,
    faults_of_texts,
)
from tests.ui.test_layout import SIZES, assert_well_laid_out

PRIMARY_MM = 20.0

EVERY_LOOK = [Look(*look) for look in product(SIZES, range(len(TEXT_SIZES_MM)), LANGUAGES)]
SOME_LOOKS = [
    Look((1024, 600), 0, "en"),
    Look((1024, 600), 3, LONGER_WORDS),
    Look((1366, 768), 2, "ar"),
    Look((1080, 1920), 3, "ar"),
]


@pytest.mark.parametrize("number", [2, 6])
@pytest.mark.parametrize("look", SOME_LOOKS, ids=str)
def test_some_looks(
    make_kiosk: MakeKiosk,
    pseudo_language: Translations,
    tmp_path: Path,
    look: Look,
    number: int,
) -> None:
    examine(make_kiosk, pseudo_language, tmp_path, look, number)


@pytest.mark.parametrize("number", [2, 6])
@pytest.mark.parametrize("look", SOME_LOOKS, ids=str)
def test_a_poster_of_campaigns_that_are_over(
    make_kiosk: MakeKiosk,
    pseudo_language: Translations,
    tmp_path: Path,
    look: Look,
    number: int,
) -> None:
    folders = make_packs(tmp_path / "packs", number)
    for folder in folders:
        facts = folder / "campaign.toml"
        written = facts.read_text(encoding="utf-8")
        facts.write_text(f"{written}\n[hours]\nlast_day = 2020-01-31\n", encoding="utf-8")
    kiosk = opened(make_kiosk, pseudo_language, folders, look)
    assert_well_laid_out(kiosk, f"{look}: poster")
    assert not [*faults_of_places(kiosk), *faults_of_texts(kiosk), *small_cards(kiosk)]


@pytest.mark.soak
@pytest.mark.parametrize("number", [2, 3, 4, 5, 6])
@pytest.mark.parametrize("look", EVERY_LOOK, ids=str)
def test_every_look(
    make_kiosk: MakeKiosk,
    pseudo_language: Translations,
    tmp_path: Path,
    look: Look,
    number: int,
) -> None:
    examine(make_kiosk, pseudo_language, tmp_path, look, number)


def examine(
    make_kiosk: MakeKiosk, pseudo: Translations, tmp_path: Path, look: Look, number: int
) -> None:
    """Say everything that is wrong with the screens at once."""
    folders = make_packs(tmp_path / "packs", number)
    kiosk = opened(make_kiosk, pseudo, folders, look)
    wrong: list[str] = []
    for where in screens(kiosk):
        assert_well_laid_out(kiosk, f"{look}: {where}")
        faults = [*faults_of_places(kiosk), *faults_of_texts(kiosk), *small_cards(kiosk)]
        for contrast in Contrast:
            kiosk.app.display.set_contrast(contrast)
            kiosk.robot.settle()
            faults += [f"in {contrast}: {fault}" for fault in faults_of_colours(kiosk, contrast)]
        kiosk.app.display.set_contrast(Contrast.CAMPAIGN)
        wrong += [f"{look}, {number}: {where}: {fault}" for fault in faults]
    assert not wrong, "\n".join(wrong)


def opened(make_kiosk: MakeKiosk, pseudo: Translations, folders: list[Path], look: Look) -> Kiosk:
    """Open a kiosk with all these campaigns."""
    return make_kiosk(
        look.size,
        campaign=folders[0],
        others=load_together(folders)[1:],
        language=look.language,
        translations=pseudo if look.language == LONGER_WORDS else None,
        can_show=lambda name: name != CHINESE,
        text_step=look.text_step,
    )


def screens(kiosk: Kiosk) -> Iterator[str]:
    """Bring up what only several campaigns have, and what is different with them."""
    visit = kiosk.app.visit
    yield now(kiosk, "poster")
    every = list(kiosk.app.campaign.every)
    for campaign in every:
        visit.choose(campaign)
    yield now(kiosk, "all chosen")
    visit.choose(every[0])
    yield now(kiosk, "one not chosen")
    visit.choose(every[0])
    visit.begin()
    yield now(kiosk, "story")
    visit.sign()
    visit.enter("first_name", "Ada")
    visit.advance()
    visit.enter("email", "ada@example.org")
    visit.advance()
    visit.advance()
    answer(kiosk)
    yield now(kiosk, "thanks, more to come")
    for _ in every[1:]:
        visit.goOn()
        visit.sign()
        answer(kiosk)
    yield now(kiosk, "thanks, the last")
    visit.goOn()
    yield now(kiosk, "receipts")


def answer(kiosk: Kiosk) -> None:
    kiosk.app.visit.answer(False)
    kiosk.app.visit.advance()
    kiosk.robot.wait_until(lambda: kiosk.shows("screen") == "Thanks", "the thanks")


def now(kiosk: Kiosk, where: str) -> str:
    kiosk.robot.settle()
    return where


def small_cards(kiosk: Kiosk) -> Iterator[str]:
    """The cards are what everybody taps: they are as large as a main button has to be."""
    for control in controls(kiosk):
        if control.objectName().startswith("poster-"):
            place = face(control)
            if min(place.width(), place.height()) < PRIMARY_MM * kiosk.shows("pxPerMm") - 1:
                yield f"{control.objectName()} is too small: {place}"
