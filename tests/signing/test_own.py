"""The rules of a campaign's own fields: what each kind takes, how it is kept, what is refused."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import paths
from kiosk.campaign.facts import ConsentFact, OwnField
from kiosk.campaign.model import Campaign
from kiosk.signing import own, visit
from kiosk.signing.doubts import Doubts, Question
from kiosk.signing.drawing import Drawing
from kiosk.signing.email_domains import Domains
from kiosk.signing.form import Draft, Place, Problem, check, needed, sign
from kiosk.signing.signature import OwnAnswer, Signature
from kiosk.signing.visit import Saving, Signing, Step
from tests.signing.samples import ADA, CAMPAIGN, NOW, campaign_with

DRAWN = Drawing((((10, 10), (200, 300)), ((50, 60), (70, 80))))
KINDS: dict[str, dict[str, Any]] = {
    "text": {},
    "long-text": {},
    "choice": {"choices": ("red", "green")},
    "multiple-choice": {"choices": ("red", "green", "blue")},
    "number": {"least": 1, "most": 20},
    "date": {},
    "phone": {},
    "yes-no": {},
    "drawn-signature": {},
}


def field_of(kind: str, **more: Any) -> OwnField:
    """A field of this kind, called as it is."""
    return OwnField.model_validate({"id": kind, "kind": kind, **KINDS[kind], **more})


def campaign_of(*fields: OwnField, consents: tuple[str, ...] = ("updates",)) -> Campaign:
    """The campaign with fields of its own, and with these questions."""
    asked = [ConsentFact(id=one, asked="yes-no") for one in consents]
    changed = {"own_fields": fields, "consents": (CAMPAIGN.facts.consents[0], *asked)}
    words = CAMPAIGN.wordings[0].texts.consents
    texts = {"petition": words["petition"], **dict.fromkeys(consents, words["updates"])}
    wording = CAMPAIGN.wordings[0]
    wording = replace(wording, texts=wording.texts.model_copy(update={"consents": texts}))
    return replace(CAMPAIGN, facts=CAMPAIGN.facts.model_copy(update=changed), wordings=(wording,))


def problem_of(kind: str, answer: OwnAnswer | None, **more: Any) -> Problem | None:
    """What is said of an answer once it is tidied."""
    field = field_of(kind, **more)
    kept = None if answer is None else own.tidied(field, answer)
    return own.check(field, kept, required=field.required)


def kept(kind: str, answer: OwnAnswer) -> OwnAnswer:
    """How an answer is kept."""
    return own.tidied(field_of(kind), answer)


@pytest.mark.parametrize(
    ("kind", "answer", "as_kept"),
    [
        ("text", " Zoe\u0308\n ", "Zoë"),
        ("long-text", " one \r\n\r\n two\n", "one\n\ntwo"),
        ("choice", "green", "green"),
        ("multiple-choice", ("blue", "red"), ("red", "blue")),
        ("number", " 007 ", "7"),
        ("number", "\u0661\u0662", "12"),
        ("number", "\u096a", "4"),
        ("date", "1990-2-3", "1990-02-03"),
        ("date", "\u0661\u0669\u0669\u0660-\u0661\u0662-\u0663\u0661", "1990-12-31"),
        ("date", "2000-02-29", "2000-02-29"),
        ("phone", " +1 (604) 555-0100 ", "+1 (604) 555-0100"),
        ("yes-no", "no", "no"),
        ("drawn-signature", DRAWN, DRAWN),
        ("drawn-signature", " Ada Example ", "Ada Example"),
    ],
)
def test_what_is_taken_and_how_it_is_kept(kind: str, answer: OwnAnswer, as_kept: Any) -> None:
    assert problem_of(kind, answer, required=True) is None
    assert kept(kind, answer) == as_kept
    assert own.tidied(field_of(kind), as_kept) == as_kept


@pytest.mark.parametrize(
    ("kind", "answer", "problem"),
    [
        ("text", "x" * 201, Problem.TOO_LONG),
        ("text", "a\0b", Problem.UNPRINTABLE),
        ("long-text", "x" * 2_001, Problem.TOO_LONG),
        ("long-text", "a\0b", Problem.UNPRINTABLE),
        ("choice", "purple", Problem.CHOICE_WORD),
        ("number", "0", Problem.NUMBER_LEAST),
        ("number", "21", Problem.NUMBER_MOST),
        ("number", "-3", Problem.NUMBER_LEAST),
        ("number", "2.5", Problem.NUMBER_WRONG),
        ("number", "two", Problem.NUMBER_WRONG),
        ("number", "9" * 16, Problem.NUMBER_WRONG),
        ("date", "1990-2-30", Problem.DATE_WRONG),
        ("date", "1990-13-1", Problem.DATE_WRONG),
        ("date", "90-2-3", Problem.DATE_YEAR),
        ("date", "1990--3", Problem.MISSING_DATE),
        ("date", "1990", Problem.MISSING_DATE),
        ("date", "yes-or-no", Problem.DATE_WRONG),
        ("phone", "1" * 41, Problem.TOO_LONG),
        ("yes-no", "perhaps", Problem.YES_NO_WORD),
        ("drawn-signature", Drawing((((5, 5),),)), Problem.DRAWING_SMALL),
        ("drawn-signature", "x" * 201, Problem.TOO_LONG),
    ],
)
def test_what_is_refused(kind: str, answer: OwnAnswer, problem: Problem) -> None:
    assert problem_of(kind, answer) is problem


@pytest.mark.parametrize("length", [200, 2_000])
def test_the_longest_text_is_taken(length: int) -> None:
    assert problem_of("long-text" if length > 200 else "text", "x" * length) is None


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("answer", [None, "", " \u200b ", (), Drawing()])
def test_an_empty_answer_is_asked_for_where_it_is_needed(
    kind: str, answer: OwnAnswer | None
) -> None:
    assert problem_of(kind, answer) is None
    missing = problem_of(kind, answer, required=True)
    assert missing is not None
    assert missing.name.startswith("MISSING_")


@given(st.sampled_from(list(KINDS)), st.text(max_size=60))
def test_any_text_gets_an_answer(kind: str, text: str) -> None:
    found = problem_of(kind, text)
    assert found is None or isinstance(found, Problem)
    once = kept(kind, text)
    assert kept(kind, once) == once


def test_the_bounds_of_a_number_stand_in_the_sentence() -> None:
    field = field_of("number")
    assert own.in_words(Problem.NUMBER_LEAST, field) == "Please write 1 or more."
    assert own.in_words(Problem.NUMBER_MOST, field) == "Please write 20 or less."


@pytest.mark.parametrize("number", ["+1 604 555 0100", "555-0100", "(0)30/901820", "٠١٢٣٤٥٦٧"])
def test_a_phone_number_is_no_doubt(number: str) -> None:
    assert own.is_phone(number)


@pytest.mark.parametrize("number", ["12", "call me", "0" * 16, "555 0100 ext. 12"])
def test_what_is_hardly_a_phone_number_is_asked_about_once(number: str) -> None:
    campaign = campaign_of(field_of("phone"))
    state = Signing(
        "signature", ("own/phone", Step.UPDATES), draft=ADA.answered("own/phone", number)
    )
    doubts = Doubts(Domains.read(paths.emails()), "CA")

    asked = visit.advance(state, campaign, doubts)
    assert isinstance(asked, Signing)
    assert asked.doubt is not None
    assert asked.doubt.question is Question.PHONE
    went_on = visit.advance(asked, campaign, doubts)
    assert isinstance(went_on, Signing)
    assert went_on.at == 1
    assert went_on.draft.own == {"phone": number}


def test_own_fields_come_before_the_questions_and_updates_last() -> None:
    fields = (field_of("text"), field_of("date"))
    campaign = campaign_of(*fields, consents=("updates", "share", "press"))

    assert visit.steps_for(campaign, "signature") == (
        *("name", "email", "place", "own/text", "own/date"),
        *("consent/share", "consent/press", "consent/updates"),
    )
    assert visit.steps_for(campaign, "subscription") == (Step.EMAIL, Step.KEEP_POSTED)


def test_where_nothing_is_asked_there_is_a_page_to_agree_on() -> None:
    campaign = campaign_of(consents=())
    steps = visit.steps_for(campaign, "signature")

    assert steps[-1] == Step.AGREE
    last = Signing("signature", steps, len(steps) - 1, ADA)
    assert isinstance(visit.advance(last, campaign), Saving)


def test_nobody_is_kept_posted_where_no_address_is_asked_for() -> None:
    campaign = campaign_with(email="hidden")

    story = visit.Reading()
    assert visit.start(story, campaign, "subscription", "CA") == story
    assert isinstance(visit.start(story, campaign, "signature", "CA"), Signing)


def test_each_question_needs_an_answer_of_its_own() -> None:
    campaign = campaign_of(consents=("updates", "share"))
    names = ("consent/updates", "consent/share", "consent/unknown")

    assert [needed(name, campaign, "signature") for name in names] == [True, True, False]
    assert check(ADA, campaign, "signature", names) == {"consent/share": Problem.MISSING_YES_NO}


def signed(draft: Draft, campaign: Campaign, **more: Any) -> Signature:
    """The record of a draft, read again from its JSON."""
    record = sign(draft, campaign, campaign.wordings[0], Place(), NOW, **more)
    assert Signature.from_json(record.to_json()) == record
    return record


def test_the_record_has_what_was_answered_and_each_question_apart() -> None:
    campaign = campaign_of(*map(field_of, KINDS), consents=("updates", "share"))
    answers: dict[str, OwnAnswer] = {"text": "Ada", "multiple-choice": ("red",), "date": ""}
    answers |= {"drawn-signature": DRAWN, "another campaign's": "x"}
    draft = replace(ADA, own=answers, consents={"share": False, "updates": True})

    record = signed(draft, campaign)
    assert record.own_answers == {
        "text": "Ada",
        "multiple-choice": ("red",),
        "drawn-signature": DRAWN,
    }
    assert {name: c.answer for name, c in record.consents.items()} == {
        "petition": "yes",
        "updates": "yes",
        "share": "no",
    }


def test_a_subscription_carries_nothing_that_was_asked_for_a_signature() -> None:
    campaign = campaign_of(field_of("text"), consents=("updates", "share"))
    draft = replace(ADA, own={"text": "Ada"}, consents={"share": True, "updates": True})

    record = signed(draft, campaign, kind="subscription")
    assert record.own_answers == {}
    assert (record.consents["updates"].answer, record.consents["share"].answer) == (
        "yes",
        "not-asked",
    )


def test_an_answer_that_is_emptied_is_gone() -> None:
    draft = Draft().answered("own/text", "Ada").answered("own/text", "")
    assert draft == Draft()
    assert Draft().answered("own/drawn-signature", DRAWN).answer("own/drawn-signature") == DRAWN
