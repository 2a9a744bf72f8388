"""A campaign pack previewed while it is written: what is saved shows, what is wrong is said."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from kiosk.ui import fonts
from kiosk.ui.app import KioskApp
from kiosk.ui.preview import LOOK_MS, Preview, fingerprint
from kiosk.ui.robot import Robot
from tests.campaign.packs import HERO, Pack

SIZE = (1024, 600)
PATIENCE_MS = 20_000


class Writer:
    """Somebody who writes a pack, and the preview beside it."""

    def __init__(self, folder: Path) -> None:
        self.pack = Pack(folder / "library-hours")
        self.data = folder / "data"
        self.data.mkdir()
        self.preview = Preview(self.pack.folder, self.data, SIZE)
        self.panel = Robot(self.preview.panel, PATIENCE_MS)

    @property
    def app(self) -> KioskApp:
        assert self.preview.app is not None
        return self.preview.app

    @property
    def screens(self) -> Robot:
        return Robot(self.app.window, PATIENCE_MS)

    def save(self, name: str, old: str, new: str) -> None:
        self.pack.change(name, old, new)
        self.preview.look()

    def card_says(self) -> list[str]:
        robot = Robot(self.preview.card, PATIENCE_MS)
        return [str(item.property("text")) for item in robot.items() if item.property("text")]


@pytest.fixture
def writer(qtbot: QtBot, tmp_path: Path) -> Iterator[Writer]:
    fonts.load()
    writer = Writer(tmp_path)
    writer.preview.show()
    yield writer
    writer.preview.stop()
    qtbot.wait(0)


def test_saved_words_come_onto_the_screen_that_shows(writer: Writer) -> None:
    writer.screens.tap_object("primary")
    writer.screens.tap_object("more")

    writer.save("en.story.md", "The council listens", "The mayor listens")

    assert writer.app.visit.property("page") == "whole"
    writer.screens.find_text("The mayor listens on Thursday.")


def test_what_is_saved_is_seen_without_a_hand(writer: Writer, qtbot: QtBot) -> None:
    writer.pack.change("en.toml", 'Keep the library open"', 'Open the library"')

    with qtbot.waitSignal(writer.app.campaign.changed, timeout=PATIENCE_MS):
        pass

    writer.screens.find_text("Open the library")
    assert writer.preview._watch.interval() == LOOK_MS  # noqa: SLF001


def test_a_fault_stands_in_the_place_of_the_screens_until_it_is_mended(writer: Writer) -> None:
    line = writer.pack.line("campaign.toml", "accent")
    writer.save("campaign.toml", 'accent = "#a02020"', 'acent = "#a02020"')

    assert not writer.app.window.isVisible()
    assert writer.preview.card.isVisible()
    assert f"campaign.toml, line {line}" in writer.card_says()
    assert any("did you mean “accent”?" in words for words in writer.card_says())
    writer.panel.find_text("1 error")

    writer.save("campaign.toml", "acent", "accent")

    assert writer.app.window.isVisible()
    assert not writer.preview.card.isVisible()


def test_other_facts_begin_with_the_poster_and_keep_the_look(writer: Writer) -> None:
    writer.panel.tap_object("textSize3")
    writer.screens.tap_object("primary")

    writer.save("campaign.toml", "#a02020", "#20a020")

    assert writer.app.visit.at_rest
    assert writer.app.display.property("accent") == "#20a020"
    assert writer.app.display.property("textStep") == 3


def test_a_picture_that_was_drawn_anew_is_shown(writer: Writer) -> None:
    def middle() -> str:
        writer.screens.settle()
        picture: QImage = writer.app.window.grabWindow()
        return picture.pixelColor(SIZE[0] - 40, SIZE[1] // 2).name()

    assert middle() == "#000000"

    writer.pack.write("hero.svg", HERO.replace("<rect ", '<rect fill="#00a0ff" '))
    writer.preview.look()

    assert middle() == "#00a0ff"


def test_the_buttons_change_how_it_is_looked_at_for_good(writer: Writer) -> None:
    french = next(
        number
        for number, one in enumerate(writer.preview.view.property("languages"))
        if one["code"] == "fr"
    )
    writer.panel.tap_object(f"language{french}")
    writer.panel.tap_object("palette2")
    writer.screens.tap_object("primary")
    assert writer.app.visit.property("screen") == "Story"

    writer.panel.tap_object("nextPerson")

    assert writer.app.visit.at_rest
    display = writer.app.display
    assert (display.current_language, display.property("contrast")) == ("fr", "dark")
    writer.preview.view.chooseSize(1)
    assert writer.app.window.size().toTuple() == (1366, 768)


def test_a_folder_that_is_renamed_is_named_and_comes_back(writer: Writer) -> None:
    elsewhere = writer.pack.folder.with_name("elsewhere")
    writer.pack.folder.rename(elsewhere)
    writer.preview.look()
    assert any("The folder is gone" in words for words in writer.card_says())

    elsewhere.rename(writer.pack.folder)
    writer.preview.look()

    assert writer.app.window.isVisible()


def test_a_pack_that_is_faulty_at_first_is_shown_once_it_is_mended(
    qtbot: QtBot, tmp_path: Path
) -> None:
    fonts.load()
    pack = Pack(tmp_path / "library-hours")
    pack.change("campaign.toml", "schema = 1", "schema = 1 1")
    (tmp_path / "data").mkdir()
    preview = Preview(pack.folder, tmp_path / "data", SIZE)
    preview.show()
    assert not preview.app
    assert preview.card.isVisible()

    pack.change("campaign.toml", "schema = 1 1", "schema = 1")
    preview.look()

    assert preview.app is not None
    assert preview.app.window.isVisible()
    preview.stop()
    qtbot.wait(0)


def test_another_id_gets_screens_of_its_own(writer: Writer) -> None:
    before = writer.app

    writer.save("campaign.toml", 'id = "library-hours"', 'id = "library-nights"')

    assert writer.app is not before
    assert writer.app.campaign.campaign.id == "library-nights"
    assert writer.app.window.isVisible()


def test_warnings_are_listed_beside_the_screens(writer: Writer) -> None:
    writer.save("campaign.toml", 'postal_address = "1 Harbour Street, Example Town"\n', "")

    warned = [one["words"] for one in writer.preview.view.property("warnings")]
    assert any("postal_address" in words for words in warned)
    assert writer.app.window.isVisible()


def test_closing_a_window_ends_it(writer: Writer, monkeypatch: pytest.MonkeyPatch) -> None:
    ended = []
    monkeypatch.setattr("kiosk.ui.preview.QGuiApplication.exit", lambda: ended.append(True))

    writer.preview.eventFilter(writer.app.window, QEvent(QEvent.Type.Close))

    assert ended == [True]


def test_changed_hours_hold_at_once(writer: Writer) -> None:
    assert writer.app.visit.property("taking") == "open"

    writer.save("campaign.toml", "[colours]", "[hours]\nlast_day = 2020-01-31\n\n[colours]")

    assert writer.app.visit.property("taking") == "ended"


def test_a_changed_post_has_another_code(writer: Writer) -> None:
    def code() -> str:
        return str(writer.app.campaign.property("actions")[0]["code"])

    def behind() -> str:
        return writer.app.campaign.uri_of_code(code().removeprefix("image://codes/"))

    before = code()
    writer.save("en.toml", "#OpenLate", "#OpenAlways")

    assert code() != before, "an address that is the same is not asked for again"
    assert "OpenAlways" in behind()


def test_another_country_of_the_campaign_is_followed(writer: Writer) -> None:
    def offered() -> list[str]:
        return writer.app.addresses.completions({"email": "ada@o"}, 4)

    assert offered()[0] != "orange.fr"
    writer.save("campaign.toml", 'country = "CA"', 'country = "FR"')

    assert offered()[0] == "orange.fr"
    assert writer.app.visit.property("country") == "FR"


def test_pictures_in_folders_are_watched_and_what_is_hidden_is_not(tmp_path: Path) -> None:
    (tmp_path / "pictures" / "more").mkdir(parents=True)
    picture = tmp_path / "pictures" / "more" / "one.svg"
    picture.write_text("1")
    (tmp_path / ".git").mkdir()
    first = fingerprint(tmp_path)
    (tmp_path / ".git" / "index").write_text("1")
    assert fingerprint(tmp_path) == first
    picture.write_text("12")

    assert fingerprint(tmp_path) != first


def test_the_fingerprint_of_a_folder_changes_with_its_files(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("1")
    first = fingerprint(tmp_path)
    (tmp_path / "a").write_text("12")

    assert fingerprint(tmp_path) != first
    assert fingerprint(tmp_path / "nowhere") == ()
