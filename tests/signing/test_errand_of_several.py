"""Several campaigns in one visit: what goes from one to the next, and what does not."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.campaign import pack
from kiosk.campaign.model import Campaign
from kiosk.campaign.together import MOST, load_together
from kiosk.errors import BadInputError
from kiosk.signing import several, visit
from kiosk.signing.form import Draft, Place, sign
from kiosk.signing.several import Errand
from kiosk.signing.visit import Attract, Reading, Receipts, Removed, Signing, Step, Thanks
from tests.campaign.several import hide, make_packs, require

NOW = datetime(2026, 11, 28, 12, 0, tzinfo=UTC)
ADA = Draft("Ada", "Example", "ada@example.org", "V6B 1A1", "CA")


@pytest.fixture
def folders(tmp_path: Path) -> list[Path]:
    return make_packs(tmp_path / "packs", 3)


def read(folders: list[Path]) -> dict[str, Campaign]:
    return {campaign.id: campaign for campaign in load_together(folders)}


def thanks_for(campaign: Campaign, draft: Draft = ADA) -> Thanks:
    draft = draft.answered(Step.UPDATES, True)
    return Thanks(sign(draft, campaign, campaign.wordings[0], Place(), NOW), draft, 1)


def begun(*campaigns: str) -> Errand:
    errand = Errand()
    for campaign in campaigns:
        errand = several.choose(errand, campaign)
    return several.set_out(errand)


def form(campaign: Campaign, errand: Errand, reading: visit.State) -> Signing:
    state = several.shortened(visit.start(reading, campaign, "signature", "CA"), campaign, errand)
    assert isinstance(state, Signing)
    return state


def test_a_second_tap_takes_a_choice_back_and_the_order_is_that_of_the_taps() -> None:
    errand = several.choose(several.choose(several.choose(Errand(), "a"), "b"), "a")
    assert errand.chosen == ("b",)
    errand = several.set_out(several.choose(errand, "a"))
    assert (errand.current, errand.left) == ("b", ("a",))


def test_name_and_address_are_entered_once_and_the_question_is_asked_by_each(
    folders: list[Path],
) -> None:
    campaigns = read(folders)
    first, second, _ = campaigns.values()
    errand = begun(first.id, second.id)
    asked = form(first, errand, Reading())
    assert asked.steps == (Step.NAME, Step.EMAIL, Step.PLACE, Step.UPDATES)
    thanks = thanks_for(first)
    state, errand = several.go_on(thanks, several.learn(errand, first, thanks), campaigns)
    assert errand.current == second.id
    signing = form(second, errand, state)
    assert signing.steps == (Step.UPDATES,)
    assert "updates" not in signing.draft.consents, "consent to one campaign is none to another"
    assert signing.draft.email == ADA.email


def test_only_what_is_not_known_yet_is_asked(folders: list[Path]) -> None:
    hide(folders[0], "email", "last_name")
    require(folders[1], "last_name")
    campaigns = read(folders)
    first, second, _ = campaigns.values()
    draft = Draft("Ada", "", "", "V6B 1A1", "CA")
    thanks = thanks_for(first, draft)
    state, errand = several.go_on(
        thanks, several.learn(begun(first.id, second.id), first, thanks), campaigns
    )
    assert form(second, errand, state).steps == (Step.NAME, Step.EMAIL, Step.UPDATES)
    known = several.known_fields(second, "signature", errand)
    assert known == {"first_name", "postal_code", "country"}


def test_what_a_campaign_does_not_ask_stays_out_of_its_record(folders: list[Path]) -> None:
    hide(folders[1], "email", "postal_code")
    campaigns = read(folders)
    first, second, third = campaigns.values()
    thanks = thanks_for(first)
    errand = several.learn(begun(first.id, second.id, third.id), first, thanks)
    state, errand = several.go_on(thanks, errand, campaigns)
    signing = form(second, errand, state)
    assert (signing.draft.email, signing.draft.postal_code) == ("", "")
    again = Thanks(thanks_for(second, signing.draft).saved, signing.draft)
    state, errand = several.go_on(again, several.learn(errand, second, again), campaigns)
    assert form(third, errand, state).draft.email == ADA.email, "the third still knows it"


def test_whoever_only_wants_news_of_the_next_leaves_no_name_there(folders: list[Path]) -> None:
    campaigns = read(folders)
    first, second, _ = campaigns.values()
    thanks = thanks_for(first)
    state, errand = several.go_on(
        thanks, several.learn(begun(first.id, second.id), first, thanks), campaigns
    )
    begun_form = visit.start(state, second, "subscription", "CA")
    signing = several.shortened(begun_form, second, errand)
    assert isinstance(signing, Signing)
    assert signing.steps == (Step.KEEP_POSTED,)
    assert (signing.draft.first_name, signing.draft.email) == ("", ADA.email)


def test_a_campaign_can_be_left_out(folders: list[Path]) -> None:
    campaigns = read(folders)
    first, second, third = campaigns.values()
    state, errand = several.go_on(Reading(), begun(first.id, second.id, third.id), campaigns)
    assert (state, errand.current, errand.left) == (Reading(), second.id, (third.id,))
    assert several.go_on(Signing("signature", (Step.NAME,)), errand, campaigns)[1] == errand


def test_after_the_last_come_the_receipts_of_what_was_signed(folders: list[Path]) -> None:
    campaigns = read(folders)
    first, second, third = campaigns.values()
    errand = begun(third.id, first.id)
    nothing, over = several.go_on(Reading(), replace(errand, left=()), campaigns)
    assert (nothing, over) == (Attract(), Errand())
    one = thanks_for(third)
    errand = replace(several.learn(errand, third, one), current=first.id, left=())
    assert several.go_on(Reading(), errand, campaigns)[0] == one, "one receipt is on its thanks"
    two = thanks_for(first)
    errand = several.learn(errand, first, two)
    state, errand = several.go_on(two, errand, campaigns)
    assert state == Receipts()
    assert [campaign for campaign, _ in errand.signed] == [third.id, first.id]
    assert several.look_up(state, errand, second.id) == (state, errand)
    state, errand = several.look_up(state, errand, third.id)
    assert (state, errand.current) == (one, third.id)


def test_what_was_removed_is_no_more_among_the_receipts(folders: list[Path]) -> None:
    campaigns = read(folders)
    first, second, _ = campaigns.values()
    errand = several.learn(begun(first.id, second.id), first, thanks_for(first))
    errand = several.unlearn(errand, first.id)
    assert errand.known == Draft(), "with the last one goes what was entered"
    state, errand = several.go_on(Removed(), errand, campaigns)
    assert (state, errand.current) == (Reading(), second.id)


def test_back_from_a_further_story_are_the_thanks_before_it(folders: list[Path]) -> None:
    campaigns = read(folders)
    first, second, _ = campaigns.values()
    thanks = thanks_for(first)
    errand = begun(first.id, second.id)
    assert several.step_back(Reading(), errand, campaigns) is None
    state, errand = several.go_on(thanks, several.learn(errand, first, thanks), campaigns)
    before = several.step_back(state, errand, campaigns)
    assert before is not None
    assert before[0] == thanks
    assert (before[1].current, before[1].left) == (first.id, (second.id,))
    assert several.step_back(Reading("whole"), errand, campaigns) is None


def test_back_goes_to_what_was_left_out_too(folders: list[Path]) -> None:
    campaigns = read(folders)
    first, second, third = campaigns.values()
    thanks = thanks_for(first)
    errand = begun(first.id, second.id, third.id)
    state, errand = several.go_on(thanks, several.learn(errand, first, thanks), campaigns)
    left_out, errand = several.go_on(state, errand, campaigns)
    before = several.step_back(left_out, errand, campaigns)
    assert before is not None
    assert (before[0], before[1].current, before[1].left) == (state, second.id, (third.id,))
    assert several.go_on(*before, campaigns) == (left_out, errand), "and may be left out again"

    none_signed = several.go_on(Reading(), begun(first.id, second.id), campaigns)
    before = several.step_back(*none_signed, campaigns)
    assert before == (Reading(), begun(first.id, second.id))


def test_back_from_the_receipts_is_the_last_that_was_chosen(folders: list[Path]) -> None:
    campaigns = read(folders)
    first, second, third = campaigns.values()
    errand = begun(first.id, second.id, third.id)
    for campaign in (first, second):
        errand = several.learn(errand, campaign, thanks_for(campaign))
    errand = replace(errand, current=third.id, left=())
    receipts = several.go_on(Reading(), errand, campaigns)
    assert receipts[0] == Receipts()
    before = several.step_back(*receipts, campaigns)
    assert before is not None
    assert isinstance(before[0], Reading)
    assert (before[1].current, before[1].left) == (third.id, ())


def test_more_than_six_campaigns_or_one_twice_are_refused_in_words(
    folders: list[Path], tmp_path: Path
) -> None:
    with pytest.raises(BadInputError, match="one kiosk offers 6 at most"):
        load_together([folders[0]] * (MOST + 1))
    with pytest.raises(BadInputError, match="“library-hours” was chosen twice"):
        load_together([folders[0], folders[1], folders[0]])
    twin = make_packs(tmp_path / "others", 1)[0]
    with pytest.raises(BadInputError, match="have the same id, “library-hours”"):
        load_together([folders[0], twin])
    assert pack.load(twin).id == "library-hours"
