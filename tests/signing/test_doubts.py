"""What is asked about once, and what is never asked about."""

from dataclasses import replace

import pytest

from kiosk import paths
from kiosk.signing import visit
from kiosk.signing.doubts import Doubt, Doubts, Question
from kiosk.signing.email_domains import Domains
from kiosk.signing.form import Draft
from kiosk.signing.visit import Signing, Step
from tests.signing.samples import ADA, CAMPAIGN

DOUBTS = Doubts(Domains.read(paths.emails()), "CA")
SLIP = replace(ADA, email="ada@gmial.com")
STEPS = (Step.NAME, Step.EMAIL, Step.PLACE, Step.UPDATES)
AT_EMAIL = Signing("signature", STEPS, 1, SLIP)
MEANT = Doubt("email", Question.MEANT, "ada@gmail.com")


def ahead(state: visit.State) -> Signing:
    """Tap the main button."""
    state = visit.advance(state, CAMPAIGN, DOUBTS)
    assert isinstance(state, Signing)
    return state


def test_a_slip_is_asked_about_and_changes_nothing() -> None:
    asked = ahead(AT_EMAIL)
    assert (asked.step, asked.doubt) == (Step.EMAIL, MEANT)
    assert asked.draft.email == "ada@gmial.com"


def test_going_on_a_second_time_goes_on_with_what_was_typed() -> None:
    state = ahead(ahead(AT_EMAIL))
    assert (state.step, state.doubt, state.draft.email) == (Step.PLACE, None, "ada@gmial.com")


def test_the_same_address_is_not_asked_about_again_and_another_one_is() -> None:
    once = visit.back(ahead(ahead(AT_EMAIL)))
    assert ahead(once).step is Step.PLACE
    left = visit.back(visit.back(once))
    assert isinstance(left, visit.Reading)
    again = visit.start(left, CAMPAIGN, "signature", "CA")
    assert isinstance(again, Signing)
    assert ahead(replace(again, at=1)).step is Step.PLACE
    other = ahead(visit.enter(once, "email", "ada@hotmial.com"))
    assert other.doubt == Doubt("email", Question.MEANT, "ada@hotmail.com")


def test_one_tap_takes_what_was_suggested_and_goes_on() -> None:
    state = visit.take_instead(ahead(AT_EMAIL), CAMPAIGN, DOUBTS)
    assert isinstance(state, Signing)
    assert (state.step, state.draft.email) == (Step.PLACE, "ada@gmail.com")
    assert visit.take_instead(AT_EMAIL, CAMPAIGN, DOUBTS) == AT_EMAIL


def test_writing_and_going_back_end_the_question() -> None:
    asked = ahead(AT_EMAIL)
    for state in (visit.enter(asked, "email", "a"), visit.back(asked), visit.look_again(asked)):
        assert isinstance(state, Signing)
        assert state.doubt is None


def test_the_next_visit_knows_nothing_of_it() -> None:
    assert visit.end(ahead(AT_EMAIL)) == visit.Attract()
    fresh = visit.start(visit.begin(visit.Attract()), CAMPAIGN, "signature", "CA")
    assert isinstance(fresh, Signing)
    assert fresh.draft == Draft(country="CA")


@pytest.mark.parametrize(
    ("draft", "question"),
    [
        (ADA, None),
        (replace(ADA, email="ada@beispiel.zzz"), Question.ENDING),
        (replace(ADA, email="ada@müller.de"), None),
        (replace(ADA, email="ada@例え.テスト"), Question.ENDING),
        (replace(ADA, email=""), None),
    ],
)
def test_an_ending_that_no_domain_has_is_asked_about(
    draft: Draft, question: Question | None
) -> None:
    found = DOUBTS.about(draft, ("email",))
    assert (found.question if found else None, found.instead if found else "") == (question, "")


@pytest.mark.parametrize(
    ("country", "right", "wrong"),
    [
        ("CA", ["V6B 1A1", "v6b1a1", "K1A-0B1"], ["V6B", "D6B 1A1", "94110", "V6B 1A1 x"]),
        ("US", ["94110", "94110-1234", "94110 1234"], ["9411", "V6B 1A1", "٩٤١١٠"]),
        ("GB", ["SW1A 1AA", "m1 1ae", "GIR 0AA", "EC1A1BB"], ["SW1A", "94110"]),
        ("DE", ["10115", "x", "V6B 1A1"], []),
        ("", ["V6B 1A1", ""], ["94110"]),  # the kiosk's own
    ],
)
def test_postal_codes_are_asked_about_where_their_pattern_is_known(
    country: str, right: list[str], wrong: list[str]
) -> None:
    for code in (*right, *wrong):
        draft = replace(ADA, country=country, postal_code=code)
        assert (DOUBTS.about(draft, ("postal_code",)) is not None) == (code in wrong), code


def test_another_country_is_another_question_about_the_same_code() -> None:
    state = replace(AT_EMAIL, at=2, draft=replace(ADA, postal_code="10115 x"))
    canadian = ahead(state)
    assert canadian.doubt == Doubt("postal_code", Question.CODE_CA)
    american = ahead(visit.enter(canadian, "country", "US"))
    assert american.doubt == Doubt("postal_code", Question.CODE_US)
    assert ahead(visit.enter(american, "country", "CA")).step is Step.UPDATES
