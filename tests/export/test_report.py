"""The report of a day: right counts on one page, and nothing of a person."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kiosk.export.chart import chart
from kiosk.export.counts import Counts, count, count_roll, count_sealed
from kiosk.export.report import Heading, report
from kiosk.signing.signature import Signature
from tests.export.rolls import rolled
from tests.station.kiosks import ADA, Live, refused, within
from tests.station.office import Table
from tests.vault.samples import NOW, VALUES, names_in, signature

Capsys = pytest.CaptureFixture[str]


class Text(HTMLParser):
    """What a page shows, and everything it could fetch."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words, self.tags, self.links = "", set[str](), list[str]()
        self._hidden = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self._hidden = tag in ("style", "title")
        self.links += [value or "" for name, value in attrs if name in ("src", "href", "data")]

    def handle_data(self, data: str) -> None:
        self.words += "" if self._hidden else f" {data} "


def shown(counts: Counts, **heading: object) -> str:
    above = replace(Heading("Stop it now", "#f2b705", "Table 3", "Fair"), **heading)  # type: ignore[arg-type]
    return " ".join(Text(report(counts, above, NOW)).words.split())


def people_in(records: Iterable[Signature]) -> Counts:
    """The counts of records as the report gets them: over the roll."""
    with rolled(*records) as roll:
        return count_roll(roll)


def hours(*numbers: int) -> Iterable[Signature]:
    for number in numbers:
        at = NOW + timedelta(hours=number)
        yield signature(signed_at=f"{at:%Y-%m-%dT%H:%M:%SZ}")


def test_everything_is_counted_once() -> None:
    no = replace(signature().consents["updates"], answer="no")
    records = [
        signature(),
        signature(email=" ADA@example.ORG "),
        signature(email="b@example.org", channel="paper", kiosk="Table 4"),
        signature(email="c@example.org", language="fr", kind="subscription"),
        signature(email="d@example.org", consents={"updates": no}),
        signature(email=""),
        signature(email=""),
    ]

    counts = people_in(records)

    assert (counts.records, counts.signatures, counts.subscriptions) == (7, 6, 1)
    assert (counts.signers, counts.duplicates) == (5, 1)
    assert counts.per_hour == {"2026-11-03T09": 7}  # at -05:00, where it was signed
    assert counts.languages == {"en": 6, "fr": 1}
    assert counts.channels == {"kiosk": 6, "paper": 1}
    assert counts.places == {("Table 3", "Harbour Fair"): 6, ("Table 4", "Harbour Fair"): 1}
    assert counts.answers["updates"] == {"yes": 6, "no": 1}


def test_the_page_tells_the_counts() -> None:
    records = [signature(email=f"a{n}@example.org") for n in range(1200)]
    words = shown(people_in([*records, signature(email="a1@example.org", language="fr")]))

    assert "Stop it now" in words
    assert "1,201 signatures of 1,200 people" in words
    assert "100% yes to news by e-mail, of 1,201 answers" in words
    assert "1,201 records in the busiest hour" in words
    assert "Records 1,201 of them signatures 1,201" in words
    assert "of them from somebody again, same e-mail address 1" in words
    assert "People 1,200 of them who signed 1,200" in words
    assert "Languages records English 1,200 100% French 1 0%" in words
    assert "3 November 2026 Table 3 Fair" in words


def test_one_of_a_thing_is_told_as_one() -> None:
    words = shown(people_in([signature()]))

    assert "1 signature of 1 person" in words
    assert "of 1 answer" in words
    assert "1 record in the busiest hour" in words
    assert re.findall(r"\b1 (?:signatures|records|people|answers)\b", words) == []


def test_who_only_wants_news_is_a_person_who_has_not_signed() -> None:
    news = signature(email="n@example.org", kind="subscription")
    counts = people_in([signature(), signature(kind="subscription"), news])

    assert (counts.records, counts.signatures, counts.signers) == (3, 1, 1)
    assert "People 2 of them who signed 1" in shown(counts)


def test_nothing_of_a_person_and_nothing_from_elsewhere_is_on_it() -> None:
    records = [signature(first_name=value, last_name=value) for value in VALUES]
    page = report(count(records), Heading("Stop it now"), NOW)

    secrets = [s.receipt for s in records] + [s.id for s in records] + VALUES
    secrets += ["ada@example.org", "Lovelace", "V5K"]
    assert [word for word in secrets if word in page and len(word) > 2] == []
    assert not re.search(r"https?:|//|url\(|@import", page.replace("http-equiv", ""))
    found = Text(page)
    assert found.links == []
    assert not found.tags & {"script", "img", "link", "iframe", "object"}


def test_names_of_tables_are_letters_and_no_markup() -> None:
    counts = count([signature(kiosk="<script>alert(1)</script>", event="A & B")])
    page = report(counts, Heading("<b>now</b>", place="<i>"), NOW)

    assert "script" not in Text(page).tags
    assert "<script>alert(1)</script> · A & B" in shown(counts)


def test_many_tables_stay_on_one_page() -> None:
    words = shown(count(signature(kiosk=f"Table {n}") for n in range(40)))

    assert "33 more 33" in words


def test_practice_says_so() -> None:
    assert "PRACTICE" in shown(count([signature()]), practice=True)
    assert "PRACTICE" not in shown(count([signature()]))


def test_no_signature_is_a_page_too() -> None:
    assert "0 signatures" in shown(Counts())
    assert chart({}) == ""


def bars(picture: str) -> list[tuple[str, float]]:
    """The tall bars of a picture, and the number above each."""
    svg = ElementTree.fromstring(picture)  # noqa: S314 - made a line above
    heights = [float(part.attrib["height"]) for part in svg.iter("rect")]
    numbers = [part.text or "" for part in svg.iter("text") if part.attrib.get("class") == "n"]
    return list(zip(numbers, heights, strict=True))


def test_bars_are_as_tall_as_their_numbers() -> None:
    found = bars(chart(count(hours(0, 1, 1, 3, 3, 3, 3)).per_hour))

    assert [number for number, _ in found] == ["1", "2", "4"]
    tallest = found[2][1]
    assert [height / tallest for _, height in found] == pytest.approx([0.25, 0.5, 1], abs=0.01)


@pytest.mark.parametrize(("days", "pictures"), [(1, 1), (3, 3), (4, 1), (60, 1)])
def test_few_days_have_a_row_each_and_many_a_bar_each(days: int, pictures: int) -> None:
    found = chart(count(hours(*(24 * n for n in range(days)))).per_hour)

    assert found.count("<svg") == pictures
    assert found.count("<rect") == days


def test_without_a_key_it_tells_what_is_outside_the_seal() -> None:
    totals = {"signature": 2, "subscription": 1, "updates-yes": 2, "updates-no": 1}
    counts = count_sealed(["2026-11-03T14:05Z"] * 3, totals)
    words = shown(counts)

    hour = datetime.fromisoformat("2026-11-03T14:05Z").astimezone()
    assert counts.per_hour == {f"{hour:%Y-%m-%dT%H}": 3}
    assert "2 signatures" in words
    assert "67% yes to news by e-mail, of 3 answers" in words
    assert "inside the seal" in words
    assert "Languages" not in words
    assert "again" not in words
    assert re.findall(r"\w+ people|people \d+", words) == ["many people"]
    assert "how many people that are is not known" in words


def test_without_a_key_or_a_tally_nobody_knows_what_the_records_are() -> None:
    words = shown(count_sealed(["2026-11-03T14:05Z"] * 3, {}))

    assert "3 records" in words
    assert "signature" not in words


# The command


def test_the_command_writes_it_with_and_without_the_key(tmp_path: Path, capsys: Capsys) -> None:
    live = Live(tmp_path)
    rows = (ADA, ADA, "Zoë,,z@example.org,,CA,no")
    within(capsys, "enter", live.write(*rows), "--data", live.data)
    inside, outside = tmp_path / "inside.html", tmp_path / "outside.html"

    opened = within(capsys, "report", inside, "--identity", live.key, "--data", live.data)
    sealed = within(capsys, "report", outside, "--data", live.data)

    assert (opened.returncode, sealed.returncode) == (0, 0)
    assert opened.stdout == f"3 signatures counted: {inside}\n"
    words = " ".join(Text(inside.read_text()).words.split())
    assert "3 signatures of 2 people" in words
    assert "from somebody again, same e-mail address 1" in words
    assert "67%" in Text(outside.read_text()).words
    assert live.status(capsys)["not_exported"] == 3
    for page in (inside, outside):
        assert "ada@example.org" not in page.read_text()
        assert page.stat().st_mode & 0o777 == 0o600


def test_the_office_reports_on_all_tables(tmp_path: Path, capsys: Capsys) -> None:
    live = Live(tmp_path)
    tables = [Table(tmp_path, f"table-{n}", live.identity) for n in (1, 2)]
    for table in tables:
        table.sign("Ada", "Grace")
    bundles = [word for table in tables for word in ("--from", table.bundle(capsys))]
    out = tmp_path / "all.html"

    done = within(capsys, "report", out, *bundles, "--identity", live.key)
    sealed = within(capsys, "report", tmp_path / "sealed.html", *bundles)
    worse = (*bundles, "--from", str(live.key))
    bad = within(capsys, "report", tmp_path / "bad.html", *worse)

    assert done.stdout.startswith("4 signatures counted")
    assert "table-1 · Harbour Fair" in out.read_text()
    assert sealed.stdout.startswith("4 records counted")  # what kind they are is sealed
    assert bad.returncode == 1
    assert "is damaged, or is not a bundle" in bad.stderr


def test_what_cannot_be_a_report_is_told(tmp_path: Path, capsys: Capsys) -> None:
    live = Live(tmp_path)
    within(capsys, "enter", live.write(ADA), "--data", live.data)
    (tmp_path / "there.html").write_text("older")
    stranger = tmp_path / "stranger"
    stranger.write_text("AGE-SECRET-KEY-1\n")
    before = names_in(tmp_path)

    refused(within(capsys, "report", tmp_path / "r.pdf", "--data", live.data), "ends in .html")
    refused(within(capsys, "report", tmp_path / "there.html", "--data", live.data), "--replace")
    unread = within(
        capsys, "report", tmp_path / "r.html", "--identity", stranger, "--data", live.data
    )
    refused(unread, "is not an identity file")
    assert names_in(tmp_path) == before
