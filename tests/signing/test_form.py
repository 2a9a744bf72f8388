"""The rules of the form: what is taken as typed, and the sentence for what does not work."""

import unicodedata
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.signing.form import (
    TEXT_FIELDS,
    Draft,
    FieldName,
    Problem,
    RefusedError,
    check,
    check_email,
    needed,
    tidy,
)
from tests.signing.samples import ADA, CAMPAIGN, campaign_with, campaign_without_question

ALL: tuple[FieldName, ...] = (
    "first_name",
    "last_name",
    "email",
    "postal_code",
    "country",
    "consent/updates",
)
UPDATES = "consent/updates"
ANSWERS: list[dict[str, bool]] = [{}, {"updates": True}, {"updates": False}]

NAMES = {
    "one word": "Sukarno",
    "one letter": "Ó",
    "apostrophe": "O'Brien",
    "typographic apostrophe": "D’Angelo",
    "hyphen": "Anne-Marie",
    "small first letter": "de la Cruz",
    "Vietnamese": "Nguyễn Thị Minh Khai",
    "Arabic": "مريم بنت عمران",
    "Hebrew": "שרה",
    "Chinese": "王小明",
    "Japanese": "高橋 花子",
    "Korean": "김민수",
    "Thai": "สมชาย",
    "Devanagari": "क्षितिज",
    "Tamil": "மாலதி",
    "Amharic": "አበበ",
    "Cherokee": "ᏍᏏᏉᏯ",
    "Inuktitut": "ᐊᓂᖅ",
    "Cyrillic": "Ольга",
    "click letter": "\u01c3Naruseb",
    "Persian with a non-joiner": "می\u200cنو",
    "emoji": "Sam 😀",
    "joined emoji": "👩🏽\u200d🚀🏳\ufe0f\u200d🌈",
    "right-to-left mark": "Sam \u200f(שם)\u200f",
    "right-to-left override": "\u202eevE\u202c",
    "quotes and commas": '"no", twice; then left',
    "formula": "=HYPERLINK(1)",
    "beyond the first plane": "𠮷田",
    "200 characters": "x" * 200,
}


def problem_with(name: FieldName, value: str) -> Problem | None:
    """The problem that `value` has once it is tidied, as the form does it."""
    draft = replace(ADA, **{name: value}).tidied()  # type: ignore[arg-type]
    return check(draft, CAMPAIGN, "signature", (name,)).get(name)


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_name_is_taken_as_it_is_typed(name: str) -> None:
    draft = replace(ADA, first_name=name, last_name=name).tidied()

    assert check(draft, CAMPAIGN, "signature", ALL) == {}
    assert (draft.first_name, draft.last_name) == (name, name)


@pytest.mark.parametrize(
    ("name", "longest"),
    [("first_name", 200), ("last_name", 200), ("postal_code", 20), ("country", 60)],
)
def test_one_character_more_is_too_long(name: FieldName, longest: int) -> None:
    assert problem_with(name, "y" * longest) is None
    assert problem_with(name, "y" * (longest + 1)) is Problem.TOO_LONG


def test_length_counts_after_tidying() -> None:
    assert problem_with("first_name", "  " + "e\u0301" * 200 + "\n") is None


@pytest.mark.parametrize("sign", ["\x00", "\x07", "\x1b", "\x7f", "\x9b", "\ud800"], ids=repr)
@pytest.mark.parametrize("name", ["first_name", "last_name", "email", "postal_code", "country"])
def test_a_control_character_is_refused_in_every_field(name: FieldName, sign: str) -> None:
    assert problem_with(name, f"a{sign}b@example.org") is Problem.UNPRINTABLE


@pytest.mark.parametrize(
    ("typed", "tidied"),
    [
        ("  Ada  ", "Ada"),
        ("\u00a0Ada\u3000", "Ada"),
        ("\tAda\r\n", "Ada"),
        ("Ada\nLovelace", "Ada Lovelace"),
        ("Ada\r\nLovelace", "Ada Lovelace"),
        ("Ada\tLovelace", "Ada Lovelace"),
        ("Ada \n \t\n Lovelace", "Ada Lovelace"),
        ("Ada\u2028Lovelace\u2029King", "Ada Lovelace King"),
        ("Ada\x0bLovelace\x0cKing\x85Noel", "Ada Lovelace King Noel"),
        ("Ada  King", "Ada  King"),
        ("Zoe\u0308", "Zoë"),
        ("\u212bngstro\u0308m", "Ångström"),
        ("ﬁn", "ﬁn"),
        ("\uff21\uff44\uff41", "\uff21\uff44\uff41"),
        ("👩🏽\u200d🚀", "👩🏽\u200d🚀"),
        (" \n\t ", ""),
    ],
)
def test_tidying_trims_and_joins_lines_and_changes_nothing_else(typed: str, tidied: str) -> None:
    assert tidy(typed) == tidied


@settings(deadline=None)
@given(st.text())
def test_tidying_twice_is_tidying_once_and_one_line_in_nfc(text: str) -> None:
    once = tidy(text)

    assert tidy(once) == once
    assert once == once.strip()
    assert not set(once) & set("\n\r\t\x0b\x0c\x85\u2028\u2029")
    assert unicodedata.is_normalized("NFC", once)


def test_every_text_of_a_draft_is_tidied_and_the_answer_kept() -> None:
    texts: dict[str, Any] = dict.fromkeys(TEXT_FIELDS, " a\n")
    typed = Draft(**texts, consents={"updates": False})

    assert typed.tidied() == Draft("a", "a", "a", "a", "a", consents={"updates": False})


@pytest.mark.parametrize(
    "address",
    [
        "ada@example.org",
        "Ada.Lovelace@Example.ORG",
        "ada+petition@example.org",
        "o'brien@example.org",
        "a_b-c@mail.example.org",
        "1@example.org",
        "ada@exämple.org",
        "ада@пример.example.org",
        "用户@例子.example.org",
        "ada@xn--exmple-cua.org",
        "a" * 64 + "@example.org",
    ],
)
def test_an_address_is_taken_as_it_is_typed(address: str) -> None:
    draft = replace(ADA, email=f" {address}\n").tidied()

    assert check(draft, CAMPAIGN, "signature", ("email",)) == {}
    assert draft.email == address


@pytest.mark.parametrize(
    ("address", "problem"),
    [
        ("ada", Problem.EMAIL_NO_AT),
        ("ada.example.org", Problem.EMAIL_NO_AT),
        ("ada＠example.org", Problem.EMAIL_WIDE_AT),
        ("ada﹫example.org", Problem.EMAIL_WIDE_AT),
        ("ada@＠example.org", Problem.EMAIL_WIDE_AT),
        ("ada@home@example.org", Problem.EMAIL_TWO_AT),
        ("ada@@example.org", Problem.EMAIL_TWO_AT),
        ("ada@example.org,eve@example.org", Problem.EMAIL_TWO_AT),
        ("ada lovelace@example.org", Problem.EMAIL_SPACE),
        ("ada@example .org", Problem.EMAIL_SPACE),
        ("ada\u00a0l@example.org", Problem.EMAIL_SPACE),
        ("ada@example", Problem.EMAIL_NO_DOT),
        ("ada@example.", Problem.EMAIL_NO_DOT),
        ("ada@.example", Problem.EMAIL_NO_DOT),
        ("ada@", Problem.EMAIL_NO_DOT),
        ("a" * 65 + "@example.org", Problem.EMAIL_LONG_NAME),
        ("a" * 60 + "@" + "b.example" * 30 + ".org", Problem.TOO_LONG),
        ("ada@example.org.", Problem.EMAIL_WRONG),
        ("ada@example..org", Problem.EMAIL_WRONG),
        ("ada..l@example.org", Problem.EMAIL_WRONG),
        (".ada@example.org", Problem.EMAIL_WRONG),
        ("ada.@example.org", Problem.EMAIL_WRONG),
        ("@example.org", Problem.EMAIL_WRONG),
        ("ada@-example.org", Problem.EMAIL_WRONG),
        ("ada@exa_mple.org", Problem.EMAIL_WRONG),
        ("ada@[192.0.2.1]", Problem.EMAIL_WRONG),
        ("<ada@example.org>", Problem.EMAIL_WRONG),
        ("mailto:ada@example.org", Problem.EMAIL_WRONG),
        ('"a@b"@example.org', Problem.EMAIL_WRONG),
        ("ada\u200b@example.org", Problem.EMAIL_WRONG),
        ("\u202eada@example.org", Problem.EMAIL_WRONG),
        ("ada@example.org\u200f", Problem.EMAIL_WRONG),
        ("ada😀@example.org", None),
    ],
)
def test_what_is_wrong_with_an_address_is_said(address: str, problem: Problem | None) -> None:
    assert check_email(address) is problem


@settings(deadline=None)
@given(st.text(max_size=300))
def test_any_text_as_an_address_gets_an_answer_and_never_an_error(text: str) -> None:
    problem = check_email(tidy(text))

    assert problem is None or isinstance(problem, Problem)
    assert problem is not None or "@" in text


@settings(deadline=None)
@given(st.builds(Draft, *[st.text()] * 5, consents=st.sampled_from(ANSWERS)))
def test_any_draft_gets_an_answer(draft: Draft) -> None:
    found = check(draft.tidied(), CAMPAIGN, "signature", ALL)

    assert set(found) <= set(ALL)
    assert (UPDATES in found) == (not draft.consents)


def test_an_empty_form_names_what_is_required_in_the_order_of_the_form() -> None:
    found = check(Draft(), CAMPAIGN, "signature", ALL)

    assert list(found.items()) == [
        ("first_name", Problem.MISSING_FIRST_NAME),
        ("email", Problem.MISSING_EMAIL),
        ("country", Problem.MISSING_COUNTRY),
        (UPDATES, Problem.MISSING_YES_NO),
    ]


def test_a_field_of_nothing_but_space_is_empty() -> None:
    assert problem_with("first_name", " \u00a0\t\n") is Problem.MISSING_FIRST_NAME


def test_only_what_was_asked_is_checked() -> None:
    assert set(check(Draft(), CAMPAIGN, "signature", ("email", "last_name"))) == {"email"}


@pytest.mark.parametrize("name", ["first_name", "last_name", "email", "postal_code", "country"])
@pytest.mark.parametrize(
    ("requirement", "refused"), [("required", True), ("optional", False), ("hidden", False)]
)
def test_the_pack_says_what_is_required(name: FieldName, requirement: str, refused: bool) -> None:
    campaign = campaign_with(**{name: requirement})

    assert needed(name, campaign, "signature") is refused
    found = check(Draft(), campaign, "signature", (name,))
    assert [problem.name for problem in found.values()] == (
        [f"MISSING_{name.upper()}"] if refused else []
    )


def test_an_optional_answer_is_checked_when_it_is_given() -> None:
    campaign = campaign_with(email="optional")

    assert check(replace(ADA, email="ada"), campaign, "signature", ("email",)) == {
        "email": Problem.EMAIL_NO_AT
    }


def test_a_subscription_needs_an_address_and_nothing_else() -> None:
    campaign = campaign_with(email="optional", last_name="required")

    assert check(Draft(), campaign, "subscription", ALL) == {"email": Problem.MISSING_EMAIL}


def test_yes_and_no_are_both_an_answer() -> None:
    for answer in (True, False):
        draft = replace(ADA, consents={"updates": answer})
        assert check(draft, CAMPAIGN, "signature", (UPDATES,)) == {}


def test_a_campaign_that_asks_nothing_wants_no_answer() -> None:
    campaign = campaign_without_question()

    assert check(replace(ADA, consents={}), campaign, "signature", ALL) == {}


def test_every_problem_is_a_plain_sentence() -> None:
    for problem in Problem:
        assert problem[0].isupper()
        assert problem.endswith(".")
        assert "_" not in problem


def test_a_refusal_names_every_field_with_its_sentence() -> None:
    refused = RefusedError({"first_name": Problem.TOO_LONG, "email": Problem.EMAIL_NO_AT})

    assert str(refused) == f"first name: {Problem.TOO_LONG} email: {Problem.EMAIL_NO_AT}"
    assert refused.problems["email"] is Problem.EMAIL_NO_AT
