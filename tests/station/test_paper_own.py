"""Rows of paper sheets with a campaign's own fields and its other questions."""

import io
import json
from pathlib import Path

import pytest

from kiosk.campaign import pack
from kiosk.campaign.model import Campaign
from kiosk.errors import BadInputError
from kiosk.signing.form import Draft
from kiosk.station.paper import BadRowError, columns, read_rows, to_draft
from tests.campaign.every_kind import write_every_kind
from tests.signing.samples import campaign_without_question

HEADER = "first_name,email,reason,district,helps,household,born,signature,share,updates"


@pytest.fixture
def campaign(tmp_path: Path) -> Campaign:
    """One that asks for much."""
    return pack.load(write_every_kind(tmp_path / "pack"))


def draft_of(campaign: Campaign, row: str, header: str = HEADER) -> Draft:
    """What a row of a spreadsheet says."""
    [found] = read_rows(io.StringIO(f"{header}\n{row}\n"), ".csv", campaign)
    return to_draft(found, campaign)


def test_every_answer_has_a_column_called_as_it_is(campaign: Campaign) -> None:
    row = 'Ada,ada@example.org,"I read\nevery day",Harbour,letters flyers,03,1990-2-3,,no,yes'
    draft = draft_of(campaign, row)
    assert draft.own == {
        "reason": "I read\nevery day",
        "district": "harbour",
        "helps": ("flyers", "letters"),
        "household": "3",
        "born": "1990-02-03",
    }
    assert draft.consents == {"share": False, "updates": True}


def test_json_lines_say_them_as_json_does(campaign: Campaign) -> None:
    values = {"first_name": "Ada", "email": "ada@example.org", "household": 3, "share": True}
    line = json.dumps(values | {"helps": ["letters"]})
    [row] = read_rows(io.StringIO(f"{line}\n"), ".jsonl", campaign)
    draft = to_draft(row, campaign)
    assert draft.own == {"household": "3", "helps": ("letters",)}
    assert draft.consents == {"share": True}


def test_what_is_empty_was_not_asked_also_where_the_screens_need_it(campaign: Campaign) -> None:
    for header in (HEADER, "first_name,email"):
        draft = draft_of(campaign, "Ada,ada@example.org", header)
        assert (draft.own, draft.consents) == ({}, {})


@pytest.mark.parametrize(
    ("column", "word", "said"),
    [
        ("district", "uptown", "district: This is not one of the answers there are."),
        ("helps", "letters,cakes", "helps: This is not one of the answers there are."),
        ("household", "0", "household: Please write 1 or more."),
        ("born", "3.2.1990", "born: Please write the date as year-month-day, such as 2026-05-01."),
        (
            "born",
            "1990-2-30",
            "born: There is no such day. Please check the day",
        ),
        ("signature", "Ada", "signature: A signature drawn on paper stays on the paper."),
        ("share", "perhaps", "share: This must be yes, no or empty."),
        ("updates", "perhaps", "updates: Updates must be yes, no or empty."),
    ],
)
def test_a_row_that_cannot_be_taken_says_why(
    campaign: Campaign, column: str, word: str, said: str
) -> None:
    with pytest.raises(BadRowError) as refused:
        draft_of(campaign, f'Ada,ada@example.org,"{word}"', f"first_name,email,{column}")
    assert str(refused.value).startswith(said)


def test_a_column_that_no_field_has_is_refused_with_those_there_are(campaign: Campaign) -> None:
    with pytest.raises(BadInputError) as refused:
        draft_of(campaign, "Ada,x", "first_name,shoe_size")
    assert "district" in str(refused.value)
    assert "share" in str(refused.value)


def test_yes_to_updates_is_refused_where_nobody_asks() -> None:
    campaign = campaign_without_question()
    header = "first_name,email,updates"
    assert "updates" not in columns(campaign)
    for word in ("", "no"):
        assert draft_of(campaign, f"Ada,ada@example.org,{word}", header).consents == {}
    with pytest.raises(BadRowError) as refused:
        draft_of(campaign, "Ada,ada@example.org,yes", header)
    assert str(refused.value).startswith("updates: This campaign does not ask about updates.")
