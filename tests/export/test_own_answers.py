"""Answers to a campaign's own questions, in every format that has a place for them."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.campaign.model import Campaign
from kiosk.export import formats
from kiosk.export.formats import Format
from kiosk.export.parts import Targets
from kiosk.export.questions import Questions
from kiosk.export.roll import Entry, Ledger, traits
from kiosk.export.run import Order, export
from kiosk.signing.drawing import Drawing
from kiosk.signing.signature import OwnAnswer, Signature
from kiosk.vault.seal import Identity
from kiosk.vault.store import Store
from tests.campaign import full_pack
from tests.export.people import TEXT, next_id, table, whole, written
from tests.export.test_formats import record_in
from tests.vault.samples import NOW, signature

DRAWING = Drawing((((0, 0), (500, 200), (1000, 400)), ((10, 20),)))
ANSWERS: dict[str, OwnAnswer] = {
    "occupation": "Beekeeper",
    "visits": "weekly",
    "evenings": ("monday", "friday"),
    "books": "007",
    "member": "no",
    "signed": DRAWING,
}
LABELS = {
    "occupation": "What you do",
    "visits": "How often do you come?",
    "evenings": "Which evenings?",
    "books": "Books a year",
    "member": "Are you a member?",
    "signed": "Sign here",
}
IDS = tuple(ANSWERS)
PEOPLE = ("spreadsheet", "spreadsheet-xlsx")


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Campaign:
    return full_pack.load(
        full_pack.with_questions(tmp_path_factory.mktemp("packs") / "library").folder
    )


def answering(**changes: OwnAnswer) -> Signature:
    """A record that answers every question, with `changes`."""
    answers = {**ANSWERS, **changes}
    return signature(id=next_id(), campaign=full_pack.CAMPAIGN, own_answers=answers)


def asked(records: list[Signature], campaign: Campaign | None) -> Questions:
    """The questions on a roll of these records, where this pack is at hand."""
    ledger = Ledger()
    for record in records:
        ledger.add(record.id, traits(record, 0, b"k" * 32))
    return Questions.of(ledger, lambda name: campaign if campaign and campaign.id == name else None)


def rows(
    form: str | Format, records: list[Signature], campaign: Campaign | None
) -> list[dict[str, str]]:
    [data] = written(form, records, questions=asked(records, campaign)).values()
    return table(data, form)


@pytest.mark.parametrize("name", PEOPLE)
def test_people_read_words_under_the_campaigns_own(name: str, library: Campaign) -> None:
    record = answering()
    [row] = rows(name, [record], library)

    assert [row[label] for label in LABELS.values()] == [
        *("Beekeeper", "Once a week", "Monday, late; Friday", "007", "No"),
        f"drawn: {record.receipt}.svg",
    ]


@pytest.mark.parametrize("name", PEOPLE)
def test_a_pack_that_is_gone_leaves_identifiers(name: str) -> None:
    [row] = rows(name, [answering()], None)

    assert (row["visits"], row["evenings"], row["member"]) == ("weekly", "monday; friday", "no")


def test_a_question_nobody_answered_has_its_column(library: Campaign) -> None:
    silent = signature(id=next_id(), campaign=full_pack.CAMPAIGN)

    [row] = rows("spreadsheet", [silent], library)
    assert {row[label] for label in LABELS.values()} == {""}
    [other] = rows("spreadsheet", [signature()], library)
    assert not set(LABELS.values()) & set(other)


def test_csv_gives_every_answer_back(library: Campaign) -> None:
    record = answering()
    [row] = rows("csv", [record], library)

    assert [row[f"own_{name}"] for name in IDS[:-1]] == [
        *("Beekeeper", "weekly", "monday;friday", "007", "no")
    ]
    assert Drawing.from_values(json.loads(row["own_signed"])) == DRAWING


@pytest.mark.parametrize(("name", "column"), [("action-network", "own_"), ("actionkit", "action_")])
def test_crms_that_keep_more_columns_get_them(name: str, column: str, library: Campaign) -> None:
    record = answering()
    [row] = rows(name, [record], library)

    assert row[f"{column}visits"] == "weekly"
    assert row[f"{column}signed"] == f"{record.receipt}.svg"


@pytest.mark.parametrize("name", ["mailchimp", "civicrm", "salesforce-npsp", "nationbuilder"])
def test_crms_with_columns_of_their_own_get_no_more(name: str, library: Campaign) -> None:
    [row] = rows(name, [answering()], library)
    [before] = rows(name, [signature()], None)

    assert list(row) == list(before)


ANY = st.one_of(TEXT, st.lists(TEXT, max_size=3).map(tuple), st.just(DRAWING))


@given(st.dictionaries(st.from_regex(r"[a-z]{1,8}", fullmatch=True), ANY, max_size=4))
def test_json_gives_every_answer_back(answers: dict[str, OwnAnswer]) -> None:
    record = signature(own_answers=answers)

    [line] = whole("jsonl", [record]).splitlines()
    assert record_in(line) == record


@given(TEXT)
def test_no_own_answer_is_a_formula(text: str) -> None:
    record = signature(own_answers={"=1+1": text, "many": (text, text)})
    [row] = rows("spreadsheet", [record], None)

    for cell in (*row, *row.values()):
        assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert row["'=1+1"].removeprefix("'") == text.removeprefix("'")


def test_a_label_that_another_column_has_is_told_apart(tmp_path: Path) -> None:
    pack = full_pack.with_questions(tmp_path / "library")
    pack.change("en.toml", 'label = "Books a year"', 'label = "Country"')
    [row] = rows("spreadsheet", [answering()], full_pack.load(pack.folder))

    assert (row["Country"], row["Country (books)"]) == ("CA", "007")


def test_the_same_question_in_two_campaigns_is_one_column(library: Campaign) -> None:
    other = replace(answering(), campaign="another", own_answers={"visits": "weekly"})
    found = rows("spreadsheet", [answering(), other], library)

    assert [row["How often do you come?"] for row in found] == ["Once a week", "weekly"]


def test_a_later_answer_holds_and_an_empty_one_erases_nothing() -> None:
    early = replace(answering(), signed_at="2026-11-03T10:00:00Z")
    late = replace(early, signed_at="2026-11-03T11:00:00Z", own_answers={"visits": "daily"})

    merged = Entry.of([early, late]).signature
    assert merged.own_answers == {**ANSWERS, "visits": "daily"}


def test_a_format_of_ones_own_names_a_single_question(library: Campaign) -> None:
    form = formats.find("engaging-networks")
    columns = formats.Column.model_validate({"name": "Job", "own": "occupation"})
    rules = form.rules.model_copy(update={"columns": (*form.rules.columns, columns)})

    [row] = rows(Format("mine", rules), [answering()], library)
    assert row["Job"] == "Beekeeper"


# With a store, from beginning to end.


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "data" / "store.sqlite3", KEY.recipients) as opened:
        yield opened


KEY = Identity.new()


def test_an_export_finds_the_words_of_the_pack(
    store: Store, tmp_path: Path, library: Campaign
) -> None:
    store.append(answering())
    order = Order(
        formats.find("spreadsheet"), known=lambda name: library if name == library.id else None
    )

    export(store, KEY, Targets.at(tmp_path / "out.csv"), order, NOW)

    [row] = table((tmp_path / "out.csv").read_bytes(), "spreadsheet")
    assert row["How often do you come?"] == "Once a week"
