"""Visits to a kiosk with several campaigns, through the real window and into the real store."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMetaObject

from kiosk.campaign.together import load_together
from kiosk.signing import visit
from tests.campaign.several import hide, make_packs
from tests.ui.conftest import Kiosk, MakeKiosk
from tests.ui.waiting import let_pass

LIBRARY, BUSES, RIVER = "library-hours", "night-buses", "river-bathing"

Offer = Callable[..., Kiosk]


@pytest.fixture
def offer(make_kiosk: MakeKiosk, tmp_path: Path) -> Offer:
    """Return what opens a kiosk with three campaigns."""
    folders = make_packs(tmp_path / "packs", 3)

    def open_one(*, without_email: bool = False, **more: object) -> Kiosk:
        if without_email:
            hide(folders[1], "email")
        campaigns = load_together(folders)
        return make_kiosk(campaign=folders[0], others=campaigns[1:], **more)

    return open_one


def choose(kiosk: Kiosk, *campaigns: str) -> None:
    for campaign in campaigns:
        kiosk.robot.tap_object(f"poster-{campaign}")
    kiosk.robot.tap_object("primary")


def sign_the_first(kiosk: Kiosk, updates: str) -> None:
    """Enter everything, from the story to the thanks."""
    kiosk.robot.tap_object("primary")
    for text in ("Ada", "Example", "ada@example.org"):
        kiosk.robot.type_text(text)
        kiosk.robot.press_enter()
    kiosk.robot.tap_object("primary")
    answer(kiosk, updates)


def answer(kiosk: Kiosk, updates: str) -> None:
    """Answer the only question that is left, and sign."""
    kiosk.robot.tap_object(updates)
    kiosk.agree()
    kiosk.robot.wait_until(lambda: kiosk.shows("screen") == "Thanks", "the thanks")


def test_two_of_three_are_signed_with_one_entry_of_name_and_address(offer: Offer) -> None:
    kiosk = offer()
    choose(kiosk, RIVER, LIBRARY, BUSES, BUSES)
    assert kiosk.shows("accent") == "#0a4030"
    sign_the_first(kiosk, "yes")
    kiosk.robot.find_text("Next: Keep the library open")
    kiosk.robot.tap_object("primary")
    assert (kiosk.shows("screen"), kiosk.shows("accent")) == ("Story", "#7b1626")
    kiosk.robot.tap_object("primary")
    assert kiosk.shows("stepCount") == 1
    answer(kiosk, "no")
    kiosk.robot.tap_object("primary")
    assert kiosk.shows("screen") == "Receipts"
    river, library = kiosk.signatures()
    for receipt in (river.receipt, library.receipt):
        kiosk.robot.find_text(receipt)
    assert (river.campaign, library.campaign) == (RIVER, LIBRARY)
    for name in ("first_name", "last_name", "email", "country"):
        assert getattr(river, name) == getattr(library, name) != ""
    assert (river.consents["updates"].answer, library.consents["updates"].answer) == ("yes", "no")
    assert river.consents["updates"].controller == "Friends of the Example River"
    assert library.consents["petition"].wording == "Readers of Harbour Street keeps my answers."
    assert river.petition_version != library.petition_version
    kiosk.robot.tap_object("primary")
    assert (kiosk.shows("screen"), kiosk.shows("chosen")) == ("Attract", [])
    assert kiosk.shows("signedTodayFor") == {LIBRARY: 1, BUSES: 0, RIVER: 1}
    assert not kiosk.robot.find_all("Ada")


def test_one_of_them_can_be_left_out_on_the_way(offer: Offer) -> None:
    kiosk = offer()
    choose(kiosk, LIBRARY, BUSES, RIVER)
    kiosk.robot.tap_object("skip")
    sign_the_first(kiosk, "no")
    kiosk.robot.tap_object("primary")
    kiosk.robot.tap_object("skip")
    assert kiosk.shows("screen") == "Thanks", "its receipt stays readable"
    [signed] = kiosk.signatures()
    assert signed.campaign == BUSES
    assert signed.receipt in kiosk.robot.find_object("receipt").property("text")
    kiosk.robot.tap_object("primary")
    assert kiosk.shows("screen") == "Attract"


def test_what_a_campaign_does_not_ask_is_not_in_its_record(offer: Offer) -> None:
    kiosk = offer(without_email=True)
    choose(kiosk, LIBRARY, BUSES)
    sign_the_first(kiosk, "yes")
    kiosk.robot.tap_object("primary")
    kiosk.robot.tap_object("primary")
    answer(kiosk, "no")
    library, buses = kiosk.signatures()
    assert (library.email, buses.email, buses.first_name) == ("ada@example.org", "", "Ada")


def test_left_in_the_middle_everything_is_forgotten(offer: Offer) -> None:
    kiosk = offer()
    choose(kiosk, LIBRARY, BUSES)
    sign_the_first(kiosk, "yes")
    kiosk.robot.tap_object("primary")
    kiosk.robot.tap_object("primary")
    let_pass(kiosk, visit.IDLE_SECONDS + visit.STILL_THERE_SECONDS)
    assert kiosk.shows("screen") == "Attract"
    assert kiosk.app.visit.errand.chosen == ()
    assert len(kiosk.signatures()) == 1, "what was thanked for stays"
    choose(kiosk, BUSES)
    kiosk.robot.tap_object("primary")
    assert kiosk.shows("stepCount") == 4
    assert kiosk.shows("draft")["first_name"] == ""
    assert not kiosk.robot.find_all("Ada")


def test_thanks_wait_for_somebody_who_has_more_to_sign(offer: Offer) -> None:
    kiosk = offer()
    choose(kiosk, LIBRARY, BUSES)
    sign_the_first(kiosk, "yes")
    let_pass(kiosk, visit.THANKS_SECONDS)
    kiosk.robot.find_text("Are you still there?")
    kiosk.app.visit.stillHere()
    assert kiosk.shows("nextCampaign") == BUSES
    let_pass(kiosk, visit.THANKS_SECONDS + visit.STILL_THERE_SECONDS)
    assert kiosk.shows("screen") == "Attract"


def test_a_choice_on_the_poster_is_left_to_nobody(offer: Offer) -> None:
    kiosk = offer()
    kiosk.robot.tap_object(f"poster-{BUSES}")
    assert kiosk.app.quiet.isActive()
    kiosk.app.quiet.timeout.emit()
    assert kiosk.shows("chosen") == []
    assert kiosk.robot.find_object("primary").property("enabled") is False


def test_staff_leave_no_choice_to_the_next(offer: Offer) -> None:
    kiosk = offer()
    kiosk.robot.tap_object(f"poster-{BUSES}")
    kiosk.app.side.staff.knock()
    kiosk.app.side.staff.entered.emit()
    assert kiosk.shows("chosen") == []


def test_a_second_tap_on_leaving_one_out_leaves_out_no_other(offer: Offer) -> None:
    kiosk = offer()
    choose(kiosk, LIBRARY, BUSES, RIVER)
    kiosk.ready()
    kiosk.app.display.set_settle_ms(60_000)
    kiosk.robot.tap_object("skip")
    assert kiosk.robot.find_object("skip").property("armed") is False
    QMetaObject.invokeMethod(kiosk.robot.find_object("skip"), "click")
    assert kiosk.app.visit.errand.current == BUSES


def test_each_is_mended_and_removed_by_its_receipt(offer: Offer) -> None:
    kiosk = offer()
    choose(kiosk, LIBRARY, BUSES)
    sign_the_first(kiosk, "yes")
    kiosk.robot.tap_object("primary")
    kiosk.robot.tap_object("primary")
    answer(kiosk, "yes")
    kiosk.robot.tap_object("primary")
    kiosk.robot.tap_object(f"receipt-{LIBRARY}")
    assert (kiosk.shows("screen"), kiosk.shows("accent")) == ("Thanks", "#7b1626")
    kiosk.robot.tap_object("fix")
    kiosk.app.visit.enter("first_name", "Adam")
    for _ in range(3):
        kiosk.app.visit.advance()
    answer(kiosk, "no")
    assert [one.first_name for one in kiosk.signatures()] == ["Adam", "Ada"]
    kiosk.robot.tap_object("remove")
    kiosk.robot.tap_object("removeForGood")
    kiosk.robot.find_text("It is gone.")
    assert [one.campaign for one in kiosk.signatures()] == [BUSES]
    kiosk.robot.tap_object("primary")
    assert kiosk.shows("screen") == "Thanks", "the other one's receipt"
    assert kiosk.shows("receipt") == kiosk.signatures()[0].receipt


def test_trouble_with_the_second_loses_nothing_of_the_first(offer: Offer) -> None:
    kiosk = offer()
    choose(kiosk, LIBRARY, BUSES)
    sign_the_first(kiosk, "yes")
    kiosk.robot.tap_object("primary")
    kiosk.robot.tap_object("primary")
    kiosk.stores[0].refusing = True
    kiosk.robot.tap_object("no")
    kiosk.agree()
    kiosk.robot.find_object("giveUp")
    assert [one.campaign for one in kiosk.signatures()] == [LIBRARY]
    kiosk.stores[0].refusing = False
    kiosk.robot.tap_object("primary")
    kiosk.robot.wait_until(lambda: kiosk.shows("screen") == "Thanks", "the thanks")
    assert [one.campaign for one in kiosk.signatures()] == [LIBRARY, BUSES]
    assert len(kiosk.shows("receipts")) == 2


def test_one_chosen_alone_is_signed_as_ever(offer: Offer) -> None:
    kiosk = offer()
    choose(kiosk, BUSES)
    assert not any(item.objectName() == "skip" for item in kiosk.robot.items())
    sign_the_first(kiosk, "no")
    kiosk.robot.find_text("Next person")
    kiosk.robot.tap_object("primary")
    assert kiosk.shows("screen") == "Attract"


def test_the_poster_minds_the_counter_and_the_hours_of_each(
    make_kiosk: MakeKiosk, tmp_path: Path
) -> None:
    folders = make_packs(tmp_path / "packs", 4)
    more = ("[counter]\nshow = false", "[counter]\nshow_from = 3", "[hours]\nlast_day = 2020-01-31")
    for folder, facts in zip(folders, more, strict=False):
        path = folder / "campaign.toml"
        path.write_text(f"{path.read_text(encoding='utf-8')}\n{facts}\n", encoding="utf-8")
    campaigns = load_together(folders)
    kiosk = make_kiosk((1920, 1080), campaign=folders[0], others=campaigns[1:])
    cards = [kiosk.robot.find_object(f"poster-{one.id}") for one in campaigns]

    def signed(number: int) -> list[bool]:
        kiosk.app.visit._signed_today.update(dict.fromkeys(kiosk.app.campaign.every, number))  # noqa: SLF001
        kiosk.app.visit.signedTodayChanged.emit()
        return [card.property("count") != "" for card in cards]

    assert signed(0) == [False, False, False, False]
    assert signed(2) == [False, False, True, True]
    assert signed(3) == [False, True, True, True]
    kiosk.robot.find_text("This petition has ended")
    [ended] = [one.id for one in campaigns if one.facts.hours.last_day]
    for one in campaigns:
        closed = kiosk.robot.find_object(f"poster-{one.id}").property("closed")
        assert (closed != "") == (one.id == ended)


def test_hints_and_dates_are_those_of_the_country_of_the_campaign_on_screen(
    make_kiosk: MakeKiosk, tmp_path: Path
) -> None:
    folders = make_packs(tmp_path / "packs", 2)
    facts = folders[1] / "campaign.toml"
    facts.write_text(facts.read_text().replace('country = "CA"', 'country = "FR"'))
    campaigns = load_together(folders)
    kiosk = make_kiosk(campaign=folders[0], others=campaigns[1:])
    for campaign, country, domain in ((LIBRARY, "CA", "yahoo.ca"), (BUSES, "FR", "orange.fr")):
        choose(kiosk, campaign)
        assert kiosk.shows("country") == country
        assert domain in kiosk.app.addresses.completions({"email": "ada@"}, 6)
        assert kiosk.app.addresses.doubts.country == country
        kiosk.app.visit.nextPerson()

    of_its_own = make_kiosk(campaign=folders[0], others=campaigns[1:], country="DE")
    choose(of_its_own, BUSES)
    assert of_its_own.shows("country") == "DE"
    assert "web.de" in of_its_own.app.addresses.completions({"email": "ada@"}, 6)


def test_a_paper_sheet_is_of_one_of_the_campaigns(offer: Offer) -> None:
    paper = offer().app.side.paper
    assert paper.property("choosing") is True
    paper.choose(1)
    assert paper.property("campaign") == "A bus home after midnight, every night"
    assert paper.back() is True
    assert paper.back() is False
