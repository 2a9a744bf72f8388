"""Format files: what an organiser can write, and what is said of what she cannot."""

import re
from pathlib import Path

import pytest

from kiosk.errors import BadInputError
from kiosk.export import formats
from kiosk.export.formats import RECORD, FormatError
from tests.export.people import SHIPPED

GOOD = """\
title = "My CRM"
for = "machines"
kind = "csv"
advice = "Import it."

[split]
consent = "updates"
subscribes = true

[[columns]]
name = "Mail"
field = "email"

[[columns]]
name = "Joined"
field = "signed_at"
date = "%d.%m.%Y"

[[columns]]
name = "News"
consent = "updates"
words = { yes = "1", no = "0", not-asked = "" }
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "my-crm.toml"
    path.write_text(GOOD)
    return path


def faults(file: Path, old: str, new: str) -> list[str]:
    """What is wrong once `old` is `new`; the line of `new` is written as LINE."""
    text = GOOD.replace(old, new)
    assert text != GOOD
    file.write_text(text)
    line = text[: text.index(new)].count("\n") + 1
    return [str(f).replace(f"{file.name}:{line}: ", "LINE ") for f in formats.read(file)[1]]


@pytest.mark.parametrize("name", SHIPPED)
def test_what_comes_with_us_has_no_fault_and_advice_in_a_sentence(name: str) -> None:
    form = formats.find(name)

    assert form.name == name
    assert form.rules.advice.endswith(".")


def test_the_shipped_formats_are_those_that_are_promised() -> None:
    assert set(SHIPPED) == {
        *("engaging-networks", "action-network", "nationbuilder", "actionkit", "everyaction"),
        *("civicrm", "mailchimp", "salesforce-npsp", "spreadsheet", "spreadsheet-xlsx"),
        *("csv", "jsonl", "drawings", "bundle"),
    }


def test_csv_names_every_field_a_record_has() -> None:
    rules = formats.find("csv").rules

    fields = [column.field for column in rules.columns if column.field]
    assert fields == [*RECORD, "receipts", "ids", "maybe_same_as"]


def test_an_organisers_own_file_is_found_by_its_path_and_by_its_name(file: Path) -> None:
    assert formats.find(str(file)).rules.title == "My CRM"
    assert formats.find("my-crm", file.parent).rules.title == "My CRM"
    with pytest.raises(BadInputError, match="There is no format “my-crm”"):
        formats.find("my-crm")


def test_an_organisers_own_file_goes_before_ours(file: Path) -> None:
    file.rename(file.with_name("mailchimp.toml"))

    assert formats.find("mailchimp", file.parent).rules.title == "My CRM"
    assert formats.find("mailchimp").rules.title == "Mailchimp"


def test_an_unknown_format_is_answered_with_those_there_are() -> None:
    with pytest.raises(BadInputError) as caught:
        formats.find("mailchip")

    assert "There is no format “mailchip”: did you mean “mailchimp”?" in str(caught.value)
    assert ", ".join([*SHIPPED, "book"]) in str(caught.value)
    with pytest.raises(BadInputError, match=r"There is no format “zzz”\. There are: "):
        formats.find("zzz")
    with pytest.raises(BadInputError, match="did you mean “book”"):
        formats.find("boko")


def test_a_file_with_a_fault_is_not_used(file: Path) -> None:
    file.write_text(GOOD.replace('field = "email"', 'field = "mail"'))

    with pytest.raises(FormatError, match=r"The format “my-crm” cannot be used: my-crm\.toml:12: "):
        formats.find(str(file))


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="the file is missing"):
        formats.find(str(tmp_path / "no.toml"))


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("advice", "advise", "LINE there is no key “advise” in a format; did you mean “advice”?"),
        ("date = ", "dates = ", "LINE there is no key “columns.2.dates” in a format; did you mean"),
        ("subscribes", "subscribe", "LINE there is no key “split.subscribe” in a format; did you"),
        ('kind = "csv"', 'kind = "ods"', "LINE “kind”: "),
        ("advice", "max_megabytes = 1.5\nadvice", "LINE “max_megabytes”: this is a whole number"),
        ('for = "machines"', 'for = "dogs"', "LINE “for”: "),
    ],
)
def test_an_unknown_key_or_value_is_told_with_its_line(
    file: Path, old: str, new: str, words: str
) -> None:
    assert any(fault.startswith(words) for fault in faults(file, old, new))


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('field = "email"', 'field = "emial"', "no field “emial” in a record; did you mean “email"),
        ('field = "email"', 'text = "{campain}"', "no field “campain” in a record; did you mean"),
        ('field = "email"', 'text = "{campaign"', "has no partner"),
        ('field = "email"', 'field = "email"\ntext = ""', "needs one of “field”, “text”, “consent"),
        ('field = "email"', "max_bytes = 9", "has none of them"),
        ('field = "email"', 'field = "email"\nmax_bytes = 3', "4 is the least"),
        ('field = "email"', 'field = "email"\ndate = "%Y"', "“date” does not go with"),
        ('field = "email"', 'field = "email"\ncountry = "code"', "“country” does not go with"),
        ('field = "email"', 'field = "email"\ninverted = true', "“inverted” does not go with"),
        ('field = "email"', 'field = "email"\npart = "at"', "“part” does not go with"),
        ('consent = "updates"\nwords', 'consent = "updates"\npart = "wordin"\n#', "“wordin”; did"),
        ('consent = "updates"\nwords', 'consent = "*"\nwords', "has “{purpose}” in its name"),
        ("not-asked", "not_asked", "nobody can answer “not_asked”; did you mean “not-asked”?"),
        ("no = ", "maybe = ", "nobody can answer “maybe”"),
        ('kind = "csv"', 'kind = "csv"\nguard_formulas = true', "only for people"),
        ('kind = "csv"', 'kind = "xlsx"\ndelimiter = ";"', "“delimiter” goes with csv files only"),
        ('kind = "csv"', 'kind = "xlsx"\nzipped = true', "zipped already"),
        ('kind = "csv"', 'kind = "jsonl"', "has no [[columns]]"),
        ('consent = "updates"\nsub', "sub", "subscribes whoever is in it needs “consent”"),
        ('consent = "updates"\nsub', 'consent = "*"\nsub', "needs “consent”"),
        ('consent = "updates"\nsubscribes = true', "subscribes = false", "“consent” is missing"),
        ("subscribes = true", 'subscribes = true\nothers = "rest"', "must NOT be subscribed"),
        ("subscribes = true", 'subscribes = true\nothers = "nothing"', "must NOT be subscribed"),
        ("subscribes = true", 'yes = "a"\nothers = "A"', "have to differ"),
        ("subscribes = true", 'yes = "../a"', "“split.yes”: "),
    ],
)
def test_what_makes_no_sense_is_told_in_one_sentence(
    file: Path, old: str, new: str, words: str
) -> None:
    [fault] = faults(file, old, new)

    assert re.match(r"LINE |my-crm\.toml:\d+: ", fault), fault
    assert words in fault


def test_a_table_without_columns_is_told(file: Path) -> None:
    file.write_text(GOOD[: GOOD.index("[[columns]]")])

    [fault] = formats.read(file)[1]
    assert "a csv file needs [[columns]]" in str(fault)


def test_two_columns_of_one_name_are_told_where_the_second_is(file: Path) -> None:
    [fault] = faults(file, 'name = "Joined"', 'name =  "Mail"')

    assert fault == "LINE there are two columns “Mail”"


def test_everything_wrong_is_told_at_once(file: Path) -> None:
    file.write_text(GOOD.replace("advice", "advise").replace("email", "mail").replace("%d", "%"))

    assert len(formats.read(file)[1]) == 2  # a key with a slip in it, an unknown field
