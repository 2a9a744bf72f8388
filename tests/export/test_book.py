"""The book for the addressee: everybody who signed, as little of each as it takes, well set."""

import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize
from PySide6.QtPdf import QPdfDocument

from kiosk.campaign.model import Campaign
from kiosk.errors import BadInputError
from kiosk.export import book
from kiosk.export.signers import gather, shown_name, shown_place
from kiosk.signing.drawing import Drawing
from kiosk.signing.signature import Consent, OwnAnswer, Signature
from tests.campaign import full_pack
from tests.station.kiosks import ADA, ENVIRONMENT, Live, refused, within
from tests.station.office import Table
from tests.vault.samples import CAMPAIGN, VALUES, names_in, signature

Capsys = pytest.CaptureFixture[str]
DAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("first", "last", "shown"),
    [
        ("Ada", "Lovelace", "Ada L."),
        ("José Ángel", "de la Tour", "José Ángel D."),
        ("Zoë", "Ødegård", "Zoë Ø."),
        ("Ada Lovelace", "", "Ada L."),  # all in one field
        ("Nguyễn Thị Minh Khai", "", "Nguyễn K."),
        ("Sukarno", "", "Sukarno"),
        ("مريم", "بن علي", "مريم ب."),
        ("小明", "王", "小明"),
        ("王小明", "", "王○"),
        ("花子", "", "花○"),
        ("O’Brien", "'t Hooft", "O’Brien T."),
        ("\u202eAda\u202c", "\u2066Lovelace", "Ada L."),
        ("Ada\nMary", "-", "Ada Mary"),
        ("👩🏽‍🚀", "", "👩🏽‍🚀"),
    ],
)
def test_a_name_is_a_first_name_and_an_initial(first: str, last: str, shown: str) -> None:
    assert shown_name(first, last, full=False) == shown


@pytest.mark.parametrize(
    ("code", "country", "shown"),
    [
        ("V5K 0A1", "CA", "V5K, X"),
        ("v5k0a1", "CA", "V5K, X"),
        ("SW1A 1AA", "GB", "SW1A, X"),
        ("SW1A1AA", "GB", "SW1A, X"),
        ("98101-1234", "US", "981…, X"),
        ("75011", "FR", "75…, X"),
        ("12", "IS", "12…, X"),
        ("", "CA", "X"),
        ("221B Baker Street London", "GB", "221B, X"),
    ],
)
def test_a_place_is_no_street(code: str, country: str, shown: str) -> None:
    assert shown_place(code, country, "X") == shown


def test_no_name_stands_whole_without_consent() -> None:
    for value in VALUES:
        if value.isascii() and len(value) > 4:
            line = gather([signature(last_name=value)], CAMPAIGN, "en").lines[0]
            assert value not in line.name


def flagged(*consents: str) -> Campaign:
    """The campaign whose words of these consents allow the whole name."""
    facts = [
        fact.model_copy(update={"full_name": fact.id in consents})
        for fact in CAMPAIGN.facts.consents
    ]
    return replace(CAMPAIGN, facts=CAMPAIGN.facts.model_copy(update={"consents": tuple(facts)}))


def answered(answer: str, wording: str | None = None) -> Signature:
    record = signature()
    old = record.consents["updates"]
    new = Consent.given(answer, wording or old.wording, old.controller, old.at)  # type: ignore[arg-type]
    return replace(record, consents={**record.consents, "updates": new})


def test_a_whole_name_needs_a_yes_to_the_very_words_that_allow_it() -> None:
    def name(record: Signature, campaign: Campaign) -> str:
        return gather([record], campaign, "en").lines[0].name

    assert name(answered("yes"), flagged("updates")) == "Ada Lovelace"
    assert name(signature(), flagged("petition")) == "Ada Lovelace"
    for answer in ("no", "not-asked"):
        assert name(answered(answer), flagged("updates")) == "Ada L."
    assert name(answered("yes", "Other words of last year"), flagged("updates")) == "Ada L."
    assert name(answered("yes"), CAMPAIGN) == "Ada L."


def test_the_flag_changes_nothing_of_what_was_shown() -> None:
    wording = CAMPAIGN.wordings[0]

    assert flagged("petition").version(wording) == CAMPAIGN.version(wording)


def test_only_who_signed_stands_there_and_once() -> None:
    records = [
        signature(first_name="Eve", email="e@example.org"),
        signature(first_name="Ada", email="a@example.org"),
        signature(first_name="Evi", email=" E@example.ORG"),
        signature(kind="subscription", email="s@example.org"),
        signature(campaign="another", email="o@example.org"),
        signature(first_name="Nix", email=""),
        signature(first_name="Nox", email=""),
    ]

    signers = gather(records, CAMPAIGN, "fr")

    assert [line.name for line in signers.lines] == ["Evi L.", "Ada L.", "Nix L.", "Nox L."]
    assert (signers.twice, signers.subscribers, signers.other_campaigns) == (1, 1, 1)
    assert signers.lines[0].place == "V5K, Canada"
    marked = gather([signature(first_name="مريم", last_name="")], CAMPAIGN, "en").lines[0]
    assert (marked.right_to_left, signers.lines[0].right_to_left) == (True, False)


# The pages


def pages(data: bytes) -> list[str]:
    """The text of every page."""
    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    found = [document.getAllText(n).text() for n in range(document.pageCount())]
    document.close()
    return [" ".join(text.split()) for text in found]


def printed(
    records: list[Signature], campaign: Campaign = CAMPAIGN, *, practice: bool = False
) -> tuple[list[str], book.Printed]:
    data, came = book.print_book(records, campaign, DAY, practice=practice)
    return pages(data), came


@pytest.mark.usefixtures("qapp")
def test_a_book_has_a_cover_the_petition_and_the_names_numbered() -> None:
    records = [signature(email=f"a{n}@example.org", first_name=f"Ada{n}") for n in range(130)]

    found, came = printed(records)

    cover, petition, *names = found
    for words in ("To Amazon", "130 people have signed", "OpenMedia", "24 November 2026"):
        assert words in cover
    assert "surveillance sales NOW" in petition
    assert "While Amazon has been tweeting" in petition
    assert "Business Insider" in petition  # its last source: no page for one line
    assert len(names) == 3
    assert (came.pages, came.unshown) == (len(found), ())
    for number, page in enumerate(found[1:], start=2):
        assert f"Page {number} of {len(found)}" in page
    assert "Ada0 L." in names[0]
    assert "Ada129 L." in names[2]
    assert "130" in names[2]
    whole = " ".join(found)
    for secret in ("@example", "Lovelace", "0A1", records[0].receipt):
        assert secret not in whole


@pytest.mark.usefixtures("qapp")
def test_practice_is_on_every_page() -> None:
    for page in printed([signature()], practice=True)[0]:
        assert "PRACTICE" in page
    assert "PRACTICE" not in " ".join(printed([signature()])[0])


@pytest.mark.usefixtures("qapp")
def test_names_of_every_script_are_there() -> None:
    names = ["Zoë", "Nguyễn", "Ольга", "مريم", "Siân"]
    records = [
        signature(first_name=n, last_name="", email=f"{i}@x.ca") for i, n in enumerate(names)
    ]

    found, came = printed(records)

    text = found[-1]
    for name in ("Zoë", "Nguyễn", "Ольга", "Siân"):
        assert name in text
    assert came.unshown == ()


@pytest.mark.usefixtures("qapp")
def test_letters_without_a_font_are_told_by_number() -> None:
    records = [
        signature(email="a@example.org"),
        signature(first_name="\U000e0b00\U0010fffd", last_name="", email="b@example.org"),
    ]

    assert printed(records)[1].unshown == (2,)


@pytest.mark.usefixtures("qapp")
def test_nobody_is_a_book_too_and_a_long_name_stays_in_its_column() -> None:
    assert "0 people have signed" in printed([])[0][0]
    text = printed([signature(first_name="W" * 200)])[0][-1]
    assert "W" * 60 not in text.replace(" ", "")


def lines_drawn(data: bytes, page: int) -> int:
    """How many lines of the middle of a page are dark in the place of the first drawing."""
    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    picture = document.render(page, QSize(2100, 2970))  # ten pixels a millimetre
    document.close()
    left = round((book.MARGIN + 78 - book.DRAWN_WIDTH) * 10)
    box = QRect(left, round(book.ROWS_TOP * 10), round(book.DRAWN_WIDTH * 10), 140)
    found = picture.copy(box)
    dark = [
        (x, y)
        for y in range(found.height())
        for x in range(found.width())
        if found.pixelColor(x, y).alpha() > 0 and found.pixelColor(x, y).lightness() < 100
    ]
    return len(dark)


@pytest.mark.usefixtures("qapp")
def test_a_drawn_signature_stands_in_its_row_and_the_layout_fits(tmp_path: Path) -> None:
    pack = full_pack.with_questions(tmp_path / "library")
    pack.change("campaign.toml", 'asked = "by-signing"', 'asked = "by-signing"\nfull_name = true')
    campaign = full_pack.load(pack.folder)
    words = campaign.fill(campaign.wordings[0].texts.consents["petition"].shown)
    yes, no = (Consent.given(a, words, "Readers", "2026-05-02T10:00:00Z") for a in ("yes", "no"))
    drawing = Drawing((((100, 300), (500, 40), (900, 300)), ((950, 350),)))

    def record(number: int, consent: Consent = yes, **answers: OwnAnswer) -> Signature:
        return signature(
            consents={"petition": consent},
            campaign=campaign.id,
            email=f"{number}@example.org",
            first_name="W" * 60,
            own_answers=answers,
        )

    data, came = book.print_book(
        [record(number, signed=drawing) for number in range(30)], campaign, DAY
    )
    plain, _ = book.print_book([record(1, visits="daily")], campaign, DAY)
    other, _ = book.print_book([record(1, visits=drawing)], campaign, DAY)
    refused, _ = book.print_book([record(1, no, signed=drawing)], campaign, DAY)

    names = came.pages - 2
    assert lines_drawn(data, names) > 500
    assert lines_drawn(plain, 2) == 0
    assert lines_drawn(other, 2) == 0  # that field is not for drawing
    assert lines_drawn(refused, 2) == 0  # whose whole name is not handed over
    assert b"/Subtype /Image" not in data  # lines, at any size
    text = pages(data)
    assert (len(text), names) == (came.pages, 2)
    assert "28" in text[-2]
    assert "30" in text[-1]


def test_a_campaign_that_hands_no_names_over_has_no_book() -> None:
    kept = replace(CAMPAIGN, facts=CAMPAIGN.facts.model_copy(update={"hands_over_names": False}))

    with pytest.raises(BadInputError, match="hands no names over") as refused:
        book.print_book([signature()], kept, DAY)
    assert "say so to people in “privacy.why”" in refused.value.remedy


# The command


def test_the_command_refuses_a_book_before_a_key_is_asked_for(
    tmp_path: Path, capsys: Capsys
) -> None:
    live = Live(tmp_path)
    pack = full_pack.with_facts(tmp_path / "library", "hands_over_names = false")
    command = ("export", tmp_path / "book.pdf", "--format", "book", "--data", live.data)

    refused(within(capsys, *command, "--campaign", pack.folder), "hands no names over")
    assert not (tmp_path / "book.pdf").exists()


def test_the_command_prints_a_book_and_marks_nothing(tmp_path: Path, capsys: Capsys) -> None:
    live = Live(tmp_path)
    rows = (ADA, ADA, "Zoë,,z@example.org,,CA,no")
    within(capsys, "enter", live.write(*rows), "--data", live.data)
    out = tmp_path / "book.pdf"
    command = ("export", out, "--format", "book", "--identity", live.key, "--data", live.data)

    done = within(capsys, *command)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[0] == "Names:      2 people on 3 pages"
    assert "Left out:   1 record of somebody who signed again" in done.stdout
    assert out.read_bytes().startswith(b"%PDF")
    assert live.status(capsys)["not_exported"] == 3
    assert names_in(tmp_path) == ["book.pdf", "data", "in.csv", "key.txt"]
    assert "there already" in within(capsys, *command).stderr


def test_the_office_prints_from_bundles_without_a_display(tmp_path: Path, capsys: Capsys) -> None:
    live = Live(tmp_path)
    table = Table(tmp_path, "table-1", live.identity)
    table.sign("Ada", "Grace")
    bundle, out = table.bundle(capsys), tmp_path / "book.pdf"
    words = ("export", out, "--from", bundle, "--format", "book", "--identity", live.key)

    environment = {key: value for key, value in ENVIRONMENT.items() if key != "QT_QPA_PLATFORM"}
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", *map(str, words)],
        env={**environment, "DISPLAY": "", "WAYLAND_DISPLAY": ""},
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert "Names:      2 people on 3 pages" in done.stdout
    assert len(pages(out.read_bytes())) == 3
