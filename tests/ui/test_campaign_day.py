"""What a campaign's day does to the screens: its hours, its goal, its pictures, its thanks."""

import html
import re
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QMetaObject
from PySide6.QtQuick import QQuickItem

from kiosk.ui.robot import class_name
from tests.campaign import day
from tests.campaign.packs import Pack
from tests.ui.conftest import Kiosk, MakeKiosk
from tests.ui.eyes import Picture, texts
from tests.ui.test_fit import faults_of_places, faults_of_texts
from tests.ui.test_layout import assert_well_laid_out, box
from tests.ui.test_thanks import begins, every_step

SIZES = [(1024, 600), (1366, 768), (1080, 1920)]
HOURS = '[hours]\nopens = "10:00"\ncloses = "18:00"'
ENDED = "[hours]\nlast_day = 2026-12-31"
GOAL = "[counter]\ngoal = 500"
LANGUAGES = ("en", "ar", "de")


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = datetime(2026, 12, 30, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def at(self, text: str) -> None:
        """Set it, in UTC, which is the kiosk's own time here."""
        self.now = datetime.fromisoformat(f"{text}+00:00")


@pytest.fixture
def _utc(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "UTC0")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def clock(_utc: None) -> Clock:
    return Clock()


@pytest.fixture
def table(make_kiosk: MakeKiosk, tmp_path: Path, clock: Clock) -> "Table":
    return Table(make_kiosk, tmp_path, clock)


class Table:
    """Opens kiosks that show the small pack with these tables at its end."""

    def __init__(self, make_kiosk: MakeKiosk, folder: Path, clock: Clock) -> None:
        self._make, self._folder, self.clock = make_kiosk, folder, clock
        self._count = 0

    def open(
        self,
        tables: str = "",
        size: tuple[int, int] = (1366, 768),
        *,
        pictures: bool = False,
        language: str = "en",
        figure: bool = True,
    ) -> Kiosk:
        self._count += 1
        pack = day.pack(
            self._folder / f"pack{self._count}", tables, pictures=pictures, languages=LANGUAGES
        )
        if not figure:
            pack.change("en.toml", '[[facts]]\nfigure = "312"\nafter = "evenings a year"\n', "")
        return self._make(
            size,
            campaign=pack.folder,
            clock=self.clock,
            language=language,
            can_show=lambda _: True,
        )


def counted(kiosk: Kiosk, number: int) -> None:
    """Let the poster know of so many signatures."""
    campaign = kiosk.app.campaign.campaign.id
    kiosk.app.visit._set_signed_today(campaign, number)  # noqa: SLF001 - too many to sign here
    kiosk.robot.settle()


def line(kiosk: Kiosk) -> str:
    """What stands over the button of the poster."""
    count = next((item for item in kiosk.robot.items() if item.objectName() == "count"), None)
    words = str(count.property("text")) if count else ""
    return words.replace("<b>", "").replace("</b>", "").replace("\u202f", " ")


def on_screen(kiosk: Kiosk, name: str) -> bool:
    return any(item.objectName() == name for item in kiosk.robot.items())


def sign(kiosk: Kiosk) -> None:
    """Go through the form, as far as the thanks."""
    visit = kiosk.app.visit
    visit.enter("first_name", "Zoë")
    visit.advance()
    visit.enter("email", "zoe@example.org")
    visit.advance()
    visit.advance()
    visit.answer(False)
    visit.advance()
    kiosk.robot.wait_until(lambda: kiosk.shows("screen") == "Thanks", "the thanks")


# Hours and the last day.


def test_the_poster_opens_and_closes_by_itself(table: Table, clock: Clock) -> None:
    kiosk = table.open(HOURS)
    assert (kiosk.shows("taking"), line(kiosk)) == ("open", "Be the first to sign here today")

    clock.at("2026-12-30T18:00")
    kiosk.app.visit.recount()
    kiosk.robot.settle()
    assert line(kiosk) == "Signatures are taken here from 10:00 a.m. to 6:00 p.m."
    assert kiosk.robot.find_object("primary").property("text") == "Tap to read"

    clock.at("2026-12-31T10:00")
    kiosk.app.visit.recount()
    kiosk.robot.settle()
    assert kiosk.robot.find_object("primary").property("text") == "Tap to begin"


def test_out_of_hours_the_story_and_the_codes_are_there_and_the_form_is_not(
    table: Table, clock: Clock
) -> None:
    clock.at("2026-12-30T20:00")
    kiosk = table.open(HOURS)
    visit = kiosk.app.visit
    visit.begin()
    kiosk.robot.settle()
    assert not on_screen(kiosk, "keepPosted")
    assert "10:00" in str(kiosk.robot.find_object("closed").property("text"))

    for refused in (visit.sign, visit.keepPosted):
        refused()
        assert kiosk.shows("screen") == "Story"
    visit.read("who")
    kiosk.robot.tap_object("primary")
    assert kiosk.shows("screen") == "Actions"
    assert on_screen(kiosk, "code")
    kiosk.robot.tap_object("primary")
    assert kiosk.shows("screen") == "Story"


def test_who_came_in_time_finishes(table: Table, clock: Clock) -> None:
    kiosk = table.open(HOURS)
    kiosk.app.visit.begin()
    clock.at("2026-12-30T18:05")
    kiosk.app.visit.recount()
    assert kiosk.shows("taking") == "open"
    kiosk.app.visit.sign()
    sign(kiosk)

    assert [one.first_name for one in kiosk.signatures()] == ["Zoë"]
    kiosk.app.visit.nextPerson()
    assert kiosk.shows("taking") == "closed"


def test_who_waits_in_the_story_may_sign_when_the_hour_comes(table: Table, clock: Clock) -> None:
    clock.at("2026-12-30T09:59")
    kiosk = table.open(HOURS)
    kiosk.app.visit.begin()
    clock.at("2026-12-30T10:00")
    kiosk.app.visit.recount()
    kiosk.robot.settle()
    kiosk.robot.tap_object("primary")

    assert kiosk.shows("screen") == "Sign"


def test_a_tap_in_the_minute_of_the_hour_meets_the_clock(table: Table, clock: Clock) -> None:
    kiosk = table.open(HOURS)
    clock.at("2026-12-30T18:00")
    kiosk.app.visit.begin()

    assert kiosk.shows("taking") == "closed"


def test_after_the_last_day_the_poster_says_when_it_was(table: Table, clock: Clock) -> None:
    clock.at("2027-01-01T00:00")
    kiosk = table.open(ENDED)

    assert line(kiosk) == (
        "This petition ended on Thursday, December 31, 2026. You can still read it."
    )
    german = table.open(ENDED, language="de")
    assert "Donnerstag, 31. Dezember 2026" in line(german)


# The counter and the goal.


@pytest.mark.parametrize(
    ("tables", "number", "shown"),
    [
        ("", 0, "Be the first to sign here today"),
        ("", 312, "312 signed here today"),
        (GOAL, 312, "312 of 500 signed here today"),
        (GOAL, 512, "512 of 500 signed here today"),
        ("[counter]\nshow = false", 312, ""),
        ("[counter]\nshow_from = 20", 0, ""),
        ("[counter]\nshow_from = 20", 19, ""),
        ("[counter]\nshow_from = 20", 20, "20 signed here today"),
        ("[counter]\nshow_from = 20\ngoal = 500", 19, ""),
    ],
)
def test_the_poster_counts_as_the_campaign_wants(
    table: Table, tables: str, number: int, shown: str
) -> None:
    kiosk = table.open(tables)
    counted(kiosk, number)

    assert line(kiosk) == shown
    goal = "goal" in tables and shown != ""
    assert on_screen(kiosk, "goal") == goal


def test_the_line_is_as_long_as_the_day_is_far(table: Table) -> None:
    kiosk = table.open(GOAL)

    def share() -> float:
        goal = kiosk.robot.find_object("goal")
        [filled] = [child for child in goal.childItems() if class_name(child) == "QQuickRectangle"]
        return filled.width() / goal.width()

    for number, expected in ((0, 0), (125, 0.25), (500, 1), (512, 1)):
        counted(kiosk, number)
        assert share() == pytest.approx(expected, abs=0.005)


@pytest.mark.parametrize(
    ("tables", "shown"),
    [
        (GOAL, "You are number <b>1</b> of 500 at this table today."),
        ("", "You are number <b>1</b> at this table today."),
        ("[counter]\nshow_from = 2", ""),
        ("[counter]\nshow = false", ""),
    ],
)
def test_the_thanks_count_in_the_same_way(table: Table, tables: str, shown: str) -> None:
    kiosk = table.open(tables)
    kiosk.app.visit.begin()
    kiosk.app.visit.sign()
    sign(kiosk)

    found = [i for i in kiosk.robot.items() if i.objectName() == "number"]
    assert [str(item.property("text")) for item in found] == ([shown] if shown else [])
    assert on_screen(kiosk, "goal") == ("goal" in tables)


# Pictures.


def posters(kiosk: Kiosk) -> list[QQuickItem]:
    return [i for i in kiosk.robot.items() if class_name(i).startswith("Poster")]


def held(poster: QQuickItem) -> list[QQuickItem]:
    """The pictures that are in memory, and the one that is seen."""
    slides = [child for child in poster.childItems() if class_name(child).startswith("Slide")]
    return [slide for slide in slides if slide.property("source").toString()]


def turned(kiosk: Kiosk, poster: QQuickItem) -> None:
    """Let the next picture come, as far as the one before is gone."""
    [before] = held(poster)
    assert QMetaObject.invokeMethod(poster, "turn")
    kiosk.robot.wait_until(
        lambda: len(held(poster)) == 1 and held(poster) != [before], "the next picture"
    )
    kiosk.robot.settle()


def colour_of(kiosk: Kiosk, poster: QQuickItem) -> str:
    middle = box(poster).center()
    return Picture(kiosk).at(middle.x(), middle.y())


@pytest.mark.parametrize("motion", [False, True])
def test_pictures_come_one_after_the_other_and_one_is_kept(table: Table, motion: bool) -> None:
    kiosk = table.open(pictures=True)
    kiosk.app.display.set_motion(motion)
    [poster] = posters(kiosk)

    seen = []
    for _ in range(4):
        [shown] = held(poster)
        seen.append((colour_of(kiosk, poster), str(shown.property("words"))))
        size = shown.property("sourceSize")
        assert (size.width(), size.height()) == (round(poster.width()), round(poster.height()))
        turned(kiosk, poster)
    assert [colour for colour, _ in seen] == ["#a02020", "#2040a0", "#208040", "#a02020"]
    assert [words for _, words in seen] == [
        *("A lamp over an open book.", "Blue as the morning.", "Green as the garden."),
        "A lamp over an open book.",
    ]


def test_they_come_by_themselves_every_eight_seconds_and_beside_the_story(table: Table) -> None:
    kiosk = table.open(size=(1080, 1920), pictures=True)
    [poster] = posters(kiosk)
    assert poster.property("turnMs") == 8000
    poster.setProperty("turnMs", 20)
    kiosk.robot.wait_until(lambda: colour_of(kiosk, poster) == "#208040", "the third picture")
    kiosk.app.visit.begin()
    kiosk.robot.settle()
    [beside] = posters(kiosk)
    turned(kiosk, beside)
    assert colour_of(kiosk, beside) == "#2040a0"


def test_beside_a_story_without_a_number_pictures_have_its_place(table: Table) -> None:
    kiosk = table.open(pictures=True, figure=False)
    kiosk.app.visit.begin()
    kiosk.robot.settle()

    [beside] = posters(kiosk)
    turned(kiosk, beside)
    assert colour_of(kiosk, beside) == "#2040a0"
    assert_well_laid_out(kiosk, "the story")


def test_one_picture_never_turns(table: Table) -> None:
    kiosk = table.open()
    [poster] = posters(kiosk)
    poster.setProperty("turnMs", 1)
    kiosk.robot.settle()

    assert poster.property("index") == 0
    assert poster.property("turning") is False


# Thanks, the privacy notice, where to take a signature back.


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_all_of_it_fits(table: Table, size: tuple[int, int], language: str) -> None:
    """With every size of letters: the poster open and closed, who asks, and the thanks."""
    kiosk = table.open(f"{GOAL}\n{HOURS}", size, language=language)
    clock = table.clock
    visit = kiosk.app.visit
    wrong: list[str] = []

    def look(where: str) -> None:
        for step in every_step(kiosk):
            assert_well_laid_out(kiosk, f"{where}, step {step}")
            title = "“Signed."
            found = [*faults_of_places(kiosk), *faults_of_texts(kiosk)]
            wrong.extend(f"{where}, step {step}: {f}" for f in found if not f.startswith(title))

    counted(kiosk, 312)
    look("poster")
    visit.begin()
    visit.read("who")
    look("who asks")
    visit.back()
    visit.sign()
    sign(kiosk)
    look("thanks")
    visit.nextPerson()
    clock.at("2026-12-30T20:00")
    visit.recount()
    look("closed")
    visit.begin()
    look("closed: story")
    visit.showActions()
    look("closed: actions")
    assert not wrong, "\n".join(wrong)


def test_the_thanks_hold_the_campaigns_words_as_they_are(table: Table) -> None:
    kiosk = table.open()
    kiosk.app.visit.begin()
    kiosk.app.visit.sign()
    sign(kiosk)

    assert begins(kiosk, "The council counts us on Thursday evening.")
    [shown] = [t for t in texts(kiosk) if t.words.startswith("The council")]
    assert html.unescape(shown.words) == day.THANKS


def test_who_asks_shows_the_privacy_notice_and_a_phone_reads_it(table: Table) -> None:
    kiosk = table.open()
    kiosk.app.visit.begin()
    kiosk.app.visit.read("who")
    kiosk.robot.settle()

    link = kiosk.robot.find_object("privacyLink")
    assert link.property("text") == day.LINK.removeprefix("https://")
    assert any(day.RECEIPTS in text.words for text in texts(kiosk))
    card = box(kiosk.robot.find_object("privacyCode"))
    assert read(Picture(kiosk).within(card)) == [day.LINK]
    kiosk.robot.tap_object("privacyCode")
    large = box(kiosk.robot.find_object("largeCode"))
    assert read(Picture(kiosk).within(large)) == [day.LINK]


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        ('press = "Kim Example"\nphone = "+1 555 0100"', ["Press: Kim Example | +1 555 0100"]),
        ('phone = "+1 555 0100"', ["Phone: +1 555 0100"]),
        ('press = "Kim Example"', ["Press: Kim Example"]),
        ('postal_address = "1 Old Road"', ["Postal address: 1 Old Road"]),
        ("", []),
    ],
)
def test_who_asks_says_how_they_are_reached(
    keys: str, shown: list[str], make_kiosk: MakeKiosk, tmp_path: Path
) -> None:
    pack = Pack(tmp_path / "pack")
    facts = re.sub(r"(?m)^(press|phone|postal_address) = .*\n", "", pack.read("campaign.toml"))
    pack.write("campaign.toml", facts.replace("[organisation]", f"[organisation]\n{keys}"))
    kiosk = make_kiosk((1366, 768), campaign=pack.folder)
    kiosk.app.visit.begin()
    kiosk.app.visit.read("who")
    kiosk.robot.settle()

    lines = [text.words.replace("\xa0", " ") for text in texts(kiosk)]
    assert [line for line in lines if line.startswith(("Press", "Phone", "Postal"))] == shown


def test_without_a_link_there_is_no_code(kiosk: Kiosk) -> None:
    kiosk.app.visit.begin()
    kiosk.app.visit.read("who")
    kiosk.robot.settle()

    assert not on_screen(kiosk, "privacyCode")
    assert not on_screen(kiosk, "privacyLink")


def read(picture: Image.Image) -> list[str]:
    return [found.text for found in zxingcpp.read_barcodes(picture)]
