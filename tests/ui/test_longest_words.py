"""Texts as long as `kiosk check` lets pass fit the smallest screen in the largest letters."""

import re
from pathlib import Path

from PySide6.QtQuick import QQuickItem

from kiosk.campaign.words import LIMITS
from tests.ui.conftest import MakeKiosk, pack_in_languages
from tests.ui.test_layout import assert_well_laid_out, uncovered
from tests.ui.walk import every_screen

WORDS = "Stop the sale of facial recognition to every police department in our town before summer "
# Lines of a text are higher than its letters; what does not fit is far higher than its place.
LEADING = 1.2
LONGEST = {
    "headline": ("headline",),
    "kicker": ("kicker",),
    "actions.*.title": ("title",),
    "consents.*.yes": ("yes", "no"),
    "facts.*.after": ("before", "after"),
}


def long_text(letters: int) -> str:
    return (WORDS * 9)[:letters].rstrip().ljust(letters, "m")


def is_too_high(item: QQuickItem) -> bool:
    if not item.property("lineCount") or not item.property("text"):
        return False
    return bool(item.property("contentHeight") > item.height() * LEADING + 3)


def test_what_passes_the_check_fits(make_kiosk: MakeKiosk, tmp_path: Path) -> None:
    folder = pack_in_languages(tmp_path / "longest")
    texts = (folder / "en.toml").read_text(encoding="utf-8")
    for place, keys in LONGEST.items():
        for key in keys:
            line = f'{key} = "{long_text(LIMITS[place])}"'
            texts, times = re.subn(rf"(?m)^{key} = .*$", line, texts)
            assert times
    (folder / "en.toml").write_text(texts, encoding="utf-8")
    kiosk = make_kiosk((1024, 600), text_step=3, campaign=folder)

    for where in every_screen(kiosk):
        assert_well_laid_out(kiosk, where)
        high = [item.property("text") for item in uncovered(kiosk) if is_too_high(item)]
        assert high == [], where
