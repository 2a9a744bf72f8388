"""Every format as its CRM reads it: the header, the values, and who is in which file."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.export import formats
from kiosk.export.formats import Format
from kiosk.export.roll import Entry
from kiosk.signing.signature import Signature
from tests.export.people import RECORDS, SHIPPED, cells, table, whole, with_updates, written
from tests.vault.samples import VALUES, signature

HEADERS = {
    "engaging-networks": "Email,First Name,Last Name,City,Postcode,Country,Email Opt-in",
    "action-network": (
        "email,first_name,last_name,zip_code,country,signed_at,source,event,receipts,maybe_same_as"
    ),
    "nationbuilder": (
        "email,email_opt_in,first_name,last_name,address1,city,state,zip,tag_list,created_at,note"
    ),
    "actionkit": (
        "email,first_name,last_name,city,region,postal,country,source,created_at,action_event,"
        "user_consent_version"
    ),
    "everyaction": "FirstName,LastName,Email,Zip,OriginSource",
    "civicrm": "External Identifier,First Name,Last Name,Email,City,Postal Code,Country,Source",
    "mailchimp": "Email Address,First Name,Last Name,Postal Code,Signed At,Tags",
    "salesforce-npsp": (
        "Contact1 First Name,Contact1 Last Name,Contact1 Personal Email,Email Opt Out"
    ),
    "spreadsheet": (
        "First name,Last name,E-mail,Postal code,Country,Signed at,What,Agreed to petition,"
        "Agreed to updates,Table,Event,Volunteer,Taken on,Receipt,Maybe the same person as"
    ),
}
HEADERS["spreadsheet-xlsx"] = HEADERS["spreadsheet"]
SPLIT = tuple(name for name in SHIPPED if formats.find(name).rules.split)
TABLES = tuple(HEADERS)

# What ends up in a name, and would be a formula in a spreadsheet.
NAMES = [*VALUES[:-1], "=1+1", "+1604-555", "-1", "@SUM(A1)", "Ana\nMaria", "Sukarno", "😀", "’Ali"]

FIRST_NAMES = {
    "engaging-networks": "First Name",
    "everyaction": "FirstName",
    "civicrm": "First Name",
    "mailchimp": "First Name",
    "salesforce-npsp": "Contact1 First Name",
    "spreadsheet": "First name",
    "spreadsheet-xlsx": "First name",
}


def only_row(name: str | Format, record: Signature) -> dict[str, str]:
    """The one row that a record becomes, in whichever file."""
    [data] = written(name, [record]).values()
    [row] = table(data, name)
    return row


@pytest.mark.parametrize("name", TABLES)
def test_every_file_of_a_format_has_its_crms_header(name: str) -> None:
    people = [with_updates(answer) for answer in ("yes", "no", "not-asked")]
    files = written(name, people)

    assert {",".join(cells(data, name)[0]) for data in files.values()} == {HEADERS[name]}
    assert sum(len(table(data, name)) for data in files.values()) == 3


@pytest.mark.parametrize("name", TABLES)
def test_names_of_all_kinds_come_back_as_they_were(name: str) -> None:
    records = [with_updates("yes", first_name=value, last_name="") for value in NAMES]
    [data] = written(name, records).values()

    column = FIRST_NAMES.get(name, "first_name")
    found = [row[column] for row in table(data, name)]
    if name == "spreadsheet":
        assert [cell.removeprefix("'") for cell in found] == NAMES
        assert not any(cell.startswith(("=", "+", "-", "@")) for cell in found)
    else:
        assert found == NAMES


@pytest.mark.parametrize("name", TABLES)
@given(records=st.lists(RECORDS, min_size=1, max_size=5))
def test_nobody_gets_lost_between_the_files(name: str, records: list[Signature]) -> None:
    found = [row for data in written(name, records).values() for row in table(data, name)]

    assert len(found) == len(records)


@pytest.mark.parametrize("name", SPLIT)
@given(records=st.lists(RECORDS, min_size=1, max_size=8))
def test_whoever_did_not_say_yes_is_in_no_file_that_subscribes(
    name: str, records: list[Signature]
) -> None:
    """By the ids in the file where there are any, else by how many are in it."""
    form = formats.find(name)
    assert form.rules.split is not None
    assert form.rules.split.subscribes
    yes = [r for r in records if "updates" in r.consents and r.consents["updates"].answer == "yes"]
    tagged = [replace(r, first_name=f"{n} {r.first_name}") for n, r in enumerate(records)]
    allowed = {f"{n} {r.first_name}" for n, r in enumerate(records) if r in yes}

    data = written(form, tagged).get("yes")

    column = FIRST_NAMES.get(name, "first_name")
    limit = next(c.max_bytes for c in form.rules.columns if c.name == column)
    assert limit is None or limit >= 200
    subscribed = {row[column] for row in table(data, form)} if data else set()
    assert all(any(whole.startswith(found) for whole in allowed) for found in subscribed)


@pytest.mark.parametrize("name", SPLIT)
def test_the_name_of_the_others_file_says_what_must_not_be_done_with_it(name: str) -> None:
    split = formats.find(name).rules.split

    assert split is not None
    assert (split.yes, split.others) == ("subscribers", "DO-NOT-UPLOAD-AS-SUBSCRIBERS")


@pytest.mark.parametrize("name", ["action-network", "actionkit", "mailchimp"])
def test_whom_a_crm_would_refuse_has_a_file_of_their_own(name: str) -> None:
    files = written(name, [with_updates("yes", email=""), with_updates("yes")])

    assert {part: len(table(data, name)) for part, data in files.items()} == {"unfit": 1, "yes": 1}


def test_mailchimp_takes_other_letters_only_after_the_at() -> None:
    files = written(
        "mailchimp", [with_updates("yes", email=e) for e in ("zoë@example.org", "z@münchen.de")]
    )

    assert [row["Email Address"] for row in table(files["unfit"], "mailchimp")] == [
        "zoë@example.org"
    ]
    assert [row["Email Address"] for row in table(files["yes"], "mailchimp")] == ["z@münchen.de"]


def test_mailchimp_takes_255_bytes_and_no_half_letters() -> None:
    row = only_row("mailchimp", with_updates("yes", first_name="é" * 200, last_name="x" * 300))

    assert row["First Name"] == "é" * 127
    assert row["Last Name"] == "x" * 255
    assert row["Signed At"] == "2026-11-03"
    assert row["Tags"] == "amazon-facial-recognition"


@pytest.mark.parametrize(
    ("answer", "word"), [("yes", "Y"), ("no", "N"), ("not-asked", ""), (None, "")]
)
def test_an_opt_in_is_y_or_n_and_empty_where_nobody_was_asked(answer: str, word: str) -> None:
    assert only_row("engaging-networks", with_updates(answer))["Email Opt-in"] == word
    assert only_row("nationbuilder", with_updates(answer))["email_opt_in"] == word


@pytest.mark.parametrize(
    ("answer", "word"), [("yes", "FALSE"), ("no", "TRUE"), ("not-asked", ""), (None, "")]
)
def test_salesforce_asks_the_other_way_round(answer: str, word: str) -> None:
    assert only_row("salesforce-npsp", with_updates(answer))["Email Opt Out"] == word


def test_engaging_networks_gets_the_code_of_the_country() -> None:
    assert only_row("engaging-networks", signature(country="canada"))["Country"] == "CA"
    assert only_row("engaging-networks", signature(country="CA"))["Country"] == "CA"
    assert only_row("engaging-networks", signature(country="Atlantis"))["Country"] == "Atlantis"


def test_actionkit_never_makes_somebody_american() -> None:
    assert only_row("actionkit", signature(country="CA"))["country"] == "Canada"
    assert only_row("actionkit", signature(country="US"))["country"] == "United States"
    assert only_row("actionkit", signature(country=""))["country"] == "Unknown"


def test_actionkit_knows_when_and_to_which_words() -> None:
    record = with_updates("yes")
    row = only_row("actionkit", record)

    assert row["created_at"] == "2026-11-03 14:05:06"
    assert row["action_event"] == "Harbour Fair"
    assert row["user_consent_version"] == record.consents["updates"].wording_hash


def test_nationbuilder_gets_american_dates_of_the_place_and_tags() -> None:
    late = signature(signed_at="2026-11-04T02:00:00Z")  # still the 3rd where it was signed
    row = only_row("nationbuilder", late)

    assert row["created_at"] == "11/03/2026"
    assert row["tag_list"] == "petition-table,amazon-facial-recognition"
    entry = Entry.of([late], ("K7FP-2QXM", "B2CD-3FGH"))
    [data] = written("nationbuilder", [entry]).values()
    assert table(data, "nationbuilder")[0]["note"] == "K7FP-2QXM B2CD-3FGH"


@pytest.mark.parametrize(
    ("typed", "spelt"),
    [("CA", "Canada"), ("KR", "Korea, Republic of"), ("VN", "Vietnam"), ("Tuvalu", "Tuvalu")],
)
def test_civicrm_gets_countries_as_it_spells_them(typed: str, spelt: str) -> None:
    assert only_row("civicrm", signature(country=typed))["Country"] == spelt


def test_civicrm_knows_whom_it_has_already() -> None:
    record = signature()
    row = only_row("civicrm", record)

    assert row["External Identifier"] == record.id
    assert row["Source"] == "Petition amazon-facial-recognition Harbour Fair"


def test_everyaction_gets_a_zip_archive_with_one_file() -> None:
    [data] = written("everyaction", [with_updates("yes")]).values()

    assert data.startswith(b"PK")
    assert table(data, "everyaction")[0]["OriginSource"] == "amazon-facial-recognition"


def test_every_cell_of_a_workbook_is_a_text() -> None:
    from io import BytesIO

    import openpyxl

    data = whole("spreadsheet-xlsx", [signature(first_name="=1+1", postal_code="01234")])
    sheet = openpyxl.load_workbook(BytesIO(data)).active

    assert sheet is not None
    found = {c.value: c.data_type for row in sheet.iter_rows() for c in row if c.value is not None}
    assert set(found.values()) <= {"s", "inlineStr"}
    assert {"=1+1", "01234"} <= set(found)
