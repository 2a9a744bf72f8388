"""A sheet of paper is written into the kiosk by staff."""

from PySide6.QtCore import Qt

from kiosk.signing.form import Place
from kiosk.signing.signature import Signature
from kiosk.ui.records import Done, Failed
from kiosk.ui.staff.paper_view import PaperView
from tests.signing.samples import CAMPAIGN, NOW, campaign_without_question
from tests.ui.conftest import Kiosk
from tests.ui.staff_at_work import come_in, hide_keyboard, texts


def test_a_paper_sheet_by_keyboard_alone(guarded: Kiosk) -> None:
    come_in(guarded)
    guarded.robot.tap_object("goPaper")
    guarded.robot.find_object("first_name")
    guarded.robot.settle()
    for text in ("Zoë", "Example", "zoe@example.org", "V6B 1A1"):
        guarded.write(text) if text.isascii() else guarded.robot.type_text(text)
        guarded.key(Qt.Key.Key_Tab)
    guarded.key(Qt.Key.Key_Tab)
    guarded.key(Qt.Key.Key_Space)
    hide_keyboard(guarded)
    guarded.robot.tap_object("staffPrimary")
    guarded.robot.wait_until(lambda: guarded.app.side.paper.property("row") == 2, "the next row")
    saved = guarded.signatures()[-1]
    assert (saved.first_name, saved.last_name, saved.email) == (
        "Zoë",
        "Example",
        "zoe@example.org",
    )
    assert (saved.postal_code, saved.country, saved.channel) == ("V6B 1A1", "CA", "paper")
    assert saved.event == "Harbour rally"
    assert saved.consents["updates"].answer == "yes"
    assert any(saved.receipt in text for text in texts(guarded))


def test_what_a_sheet_has_in_common_is_written_once(guarded: Kiosk) -> None:
    paper = guarded.app.side.paper
    come_in(guarded)
    guarded.robot.tap_object("goPaper")
    guarded.robot.find_object("first_name")
    paper.describe("date", "2026-05-01")
    paper.describe("volunteer", "Blaise Example")
    for name in ("Ada", "Plato"):
        paper.enter("first_name", name)
        paper.enter("email", f"{name.lower()}@example.org")
        paper.enter("country", "Germany")
        guarded.robot.tap_object("staffPrimary")
        guarded.robot.wait_until(lambda: not paper.property("busy"), "the row")
    ada, plato = guarded.signatures()
    assert {ada.volunteer, plato.volunteer} == {"Blaise Example"}
    assert {s.signed_at[:10] for s in (ada, plato)} == {"2026-05-01"}
    assert ada.country == "DE"
    assert ada.consents["updates"].answer == "not-asked"


def test_a_bad_row_is_said_field_by_field_and_nothing_is_lost(guarded: Kiosk) -> None:
    paper = guarded.app.side.paper
    come_in(guarded)
    guarded.robot.tap_object("goPaper")
    guarded.robot.find_object("first_name")
    paper.enter("first_name", "Ada")
    paper.describe("date", "yesterday")
    hide_keyboard(guarded)
    guarded.robot.tap_object("staffPrimary")
    assert set(paper.property("problems")) == {"email", "date"}
    assert paper.property("values")["first_name"] == "Ada"
    paper.describe("date", "2999-01-01")
    paper.enter("email", "ada@example.org")
    guarded.robot.tap_object("staffPrimary")
    assert paper.property("problems") == {"date": "This day has not been yet."}
    assert guarded.signatures() == []


def test_a_row_that_failed_is_saved_as_the_same_record(guarded: Kiosk) -> None:
    """If the first try was kept after all, the second must not be another signature."""
    paper = guarded.app.side.paper
    come_in(guarded)
    guarded.robot.tap_object("goPaper")
    guarded.robot.find_object("first_name")
    paper.enter("first_name", "Ada")
    paper.enter("email", "ada@example.org")
    hide_keyboard(guarded)
    kept: list[str] = []
    for store in guarded.stores:
        store.refusing = True
    save = guarded.app.records.save

    def noting(signature: Signature, done: Done, failed: Failed) -> None:
        kept.append(signature.id)
        save(signature, done, failed)

    guarded.app.records.save = noting  # type: ignore[method-assign]
    guarded.robot.tap_object("staffPrimary")
    guarded.robot.wait_until(lambda: bool(paper.property("trouble")), "the trouble")
    for store in guarded.stores:
        store.refusing = False
    guarded.robot.tap_object("staffPrimary")
    guarded.robot.wait_until(lambda: paper.property("row") == 2, "the next row")
    assert len(kept) == 2
    assert len(set(kept)) == 1


def test_a_year_that_cannot_be_right_is_asked_about(guarded: Kiosk) -> None:
    paper = guarded.app.side.paper
    come_in(guarded)
    paper.enter("first_name", "Ada")
    paper.enter("email", "ada@example.org")
    for year in ("0001", "1026"):
        paper.describe("date", f"{year}-05-01")
        paper.save()
        assert paper.property("problems") == {
            "date": "This day is more than a year ago. Is the year right?"
        }


def test_updates_are_offered_only_where_the_campaign_asks() -> None:
    for campaign, asked in ((CAMPAIGN, True), (campaign_without_question(), False)):
        view = PaperView(object(), [campaign], Place(), lambda: NOW)  # type: ignore[arg-type]
        assert view.property("asksUpdates") is asked
        assert ("updates" in view.property("values")) is asked
