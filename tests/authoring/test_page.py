"""`kiosk new --from-text`: what is found in the text of a page, and what is said of the rest."""

import codecs
import unicodedata
from pathlib import Path

import pytest

from kiosk import paths, preflight
from kiosk.authoring.page import Page
from kiosk.authoring.page_file import MAX_BYTES, read_page
from kiosk.authoring.page_reading import take_apart
from kiosk.authoring.page_story import Marks, paragraph
from kiosk.campaign import pack
from kiosk.campaign.model import Campaign
from kiosk.campaign.story import render
from tests.station.kiosks import Done, refused, within

PAGES = Path(__file__).parent / "pages"
AMAZON = Path(__file__).parents[1] / "campaign" / "data" / "amazon-facial-recognition.txt"
EVERY = [*sorted(PAGES.glob("*.txt")), AMAZON]


def page_of(name: str) -> Page:
    return take_apart(read_page(PAGES / f"{name}.txt")[0])


def said(page: Page, sort: str) -> str:
    return "\n".join(sentence for kind, sentence in page.notes if kind == sort)


def new(capsys: pytest.CaptureFixture[str], folder: Path, page: Path, *flags: str) -> Done:
    return within(capsys, "new", folder, "--from-text", page, *flags)


def made(capsys: pytest.CaptureFixture[str], folder: Path, page: Path, *flags: str) -> Campaign:
    done = new(capsys, folder, page, *flags)
    assert done.returncode == 0, done.stderr
    return preflight.load_checked(folder)


def test_the_amazon_page_becomes_what_was_made_of_it_by_hand(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    by_hand = pack.load(paths.campaigns() / "amazon-facial-recognition")
    found = made(capsys, tmp_path / "amazon-facial-recognition", AMAZON)
    ours, theirs = found.wordings[0], by_hand.wordings[0]

    assert found.id == by_hand.id
    assert found.facts.addressee == by_hand.facts.addressee
    assert found.facts.organisation.press == by_hand.facts.organisation.press
    assert found.facts.organisation.phone == by_hand.facts.organisation.phone
    assert (ours.texts.kicker, ours.texts.headline) == (theirs.texts.kicker, theirs.texts.headline)
    assert render(ours.summary) == render(theirs.summary)
    assert render(ours.story).paragraphs == render(theirs.story).paragraphs
    assert ours.texts.sources == theirs.texts.sources
    assert [a.kind for a in found.facts.actions] == [a.kind for a in by_hand.facts.actions]
    for action in ("x", "facebook", "email"):
        assert ours.texts.actions[action].intro == theirs.texts.actions[action].intro
        assert ours.texts.actions[action].text == theirs.texts.actions[action].text
    updates, same = ours.texts.consents["updates"], theirs.texts.consents["updates"]
    assert updates.invitation == same.invitation
    assert ours.texts.facts[0].figure == theirs.texts.facts[0].figure


def test_what_the_amazon_page_lost_is_told_and_kept_beside_the_pack(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    done = new(capsys, tmp_path / "a", AMAZON)
    beside = (tmp_path / "a" / "FOUND.md").read_text("utf-8")

    for lost in (
        "Where the e-mail goes: there is no address in the text.",
        "The link of the page on Facebook.",
        "Nothing in the text points to source 5.",
        "No link for source 1, 2, 3, 4, 5, 6, 7.",
        "Who asks: the name of the organisation.",
        "The postal address of whoever asks.",
    ):
        assert f"lost: {lost}\n" in done.stdout
        assert f"- {lost}\n" in beside
    assert "#StandAgainstFacialRecognition" in beside
    email = preflight.load_checked(tmp_path / "a").facts.actions[2]
    assert (len(email.to), email.confirmed) == (2, False)


@pytest.mark.parametrize("page", EVERY, ids=lambda page: page.stem)
def test_every_page_becomes_a_pack_that_can_be_shown(
    page: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    campaign = made(capsys, tmp_path / "pack", page)

    assert campaign.wordings[0].texts.headline
    assert (campaign.folder / "FOUND.md").is_file()


@pytest.mark.parametrize("page", EVERY, ids=lambda page: page.stem)
def test_no_word_of_a_page_is_lost(
    page: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each word is in a file of the pack, but for headings of lists and labels."""
    folder = made(capsys, tmp_path / "pack", page).folder
    kept = "".join(p.read_text("utf-8") for p in sorted(folder.glob("*.*")) if p.suffix != ".svg")
    plain = unicodedata.normalize("NFKC", kept).replace("\\", "").replace("[^", "[")

    text = unicodedata.normalize("NFKC", read_page(page)[0])
    gone = {word.strip("“”«»[]().,:!#|") for word in text.split()}
    gone = {word for word in gone if word not in plain}
    labels = {"Subject", "Références", "Contact", "Address", "Presse", "Tél", "Courriel", "Press"}
    assert {word for word in gone if word.isalpha()} - labels - {
        "Phone",
        "المصادر",
        "هاتف",
    } == set()


def test_a_page_without_footnotes() -> None:
    page = page_of("no-footnotes")

    assert page.sources == ()
    assert page.post.endswith("#OpenLate #HarbourStreet")
    assert page.post_intro == "Post this to make the council listen:"
    assert page.email.startswith("Dear members of the council,\n\nplease open")
    assert page.email.endswith("Yours sincerely")
    assert page.subject == "Opening hours of the library"
    assert page.addresses == ("council@example.org", "mayor@example.org")
    assert (
        page.email_intro == "Write to the council at {address 1} and to the mayor at {address 2}:"
    )
    assert page.organisation == "Readers of Harbour Street"
    assert (page.contact.press, page.contact.email) == ("Ada Example", "readers@example.org")
    assert page.contact.postal_address == "1 Harbour Street, Example Town"
    assert page.figure is not None
    assert page.figure.figure == "4,312"


def test_a_list_of_demands_is_no_list_of_sources_and_keeps_its_numbers() -> None:
    shown = render(page_of("no-footnotes").story).paragraphs

    assert "1. Open until nine." in shown
    assert "The council meets on Thursday. [Draft * of _the_ text] &lt;b&gt;" in shown


def test_a_french_page() -> None:
    page = page_of("french")

    assert (page.kicker, page.headline) == (
        "À la mairie :",
        "rouvrez la piscine de la rue du Port",
    )
    assert page.post.startswith("Des enfants qui ne savent pas nager")
    assert page.email.startswith("Madame la maire, je vous demande")
    assert page.addresses == ("mairie@example.org",)
    assert page.facebook_link == "https://www.facebook.com/mairie.example"
    assert page.invitation.startswith("Inscrivez-vous à notre infolettre")
    assert [source.url for source in page.sources] == ["https://example.org/rapport", None]
    assert "600 m² pour plus cher.[^2]" in page.summary
    assert "not https" in said(page, "lost")


def test_numbers_in_brackets_point_to_the_references_at_the_end() -> None:
    page = page_of("numbered")

    assert "Mill Hill[^1]. Its dust reaches three schools[^2][^3], and the county" in page.summary
    assert "knows it[^1-3]. A court" in page.summary
    assert "unlawful \\[7\\]" in page.summary
    assert "Mark 7 has no source in the text." in said(page, "lost")
    assert [source.url for source in page.sources] == [
        *("https://example.org/permit", "https://example.org/dust", None),
    ]
    assert page.post.startswith("@county_example")
    assert "312.5 metres" in page.summary


def test_an_arabic_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    campaign = made(capsys, tmp_path / "pack", PAGES / "arabic.txt")
    texts = campaign.wordings[0].texts

    assert campaign.facts.languages == ("ar",)
    assert texts.kicker == "إلى البلدية:"
    assert texts.actions["x"].text.endswith("#المكتبة_للجميع")
    assert campaign.facts.actions[1].to == ("council@example.org",)
    assert render(campaign.wordings[0].story).marks == {1: 1}
    assert campaign.facts.organisation.phone == "+961 1 555 010"


def test_a_page_without_a_post(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    campaign = made(capsys, tmp_path / "pack", PAGES / "no-post.txt")
    wording = campaign.wordings[0]

    assert [action.kind for action in campaign.facts.actions] == ["x"]
    assert wording.texts.actions["x"].text == "Ban leaf blowers before eight"
    shown = render(wording.story).paragraphs
    assert "<b>What we ask</b>" in shown
    assert "- They are loud." in shown


@pytest.mark.parametrize(
    ("data", "guessed"),
    [
        (lambda text: text.replace("\n", "\r\n").encode(), False),
        (lambda text: codecs.BOM_UTF8 + text.encode(), False),
        (lambda text: text.encode("utf-16"), False),
        (lambda text: codecs.BOM_UTF16_BE + text.encode("utf-16-be"), False),
        (lambda text: text.encode("cp1252", "ignore"), True),
    ],
    ids=["windows", "bom", "utf-16", "utf-16-be", "cp1252"],
)
def test_the_same_page_from_other_programs(data: object, guessed: bool, tmp_path: Path) -> None:
    assert callable(data)
    text = (PAGES / "french.txt").read_text("utf-8").replace("¹", "[1]").replace("²", "[2]")
    text = text.replace("600 m[2]", "600 m")
    (tmp_path / "page.txt").write_bytes(data(text))

    found, doubt = read_page(tmp_path / "page.txt")

    assert found == text.rstrip("\n")
    assert bool(doubt) == guessed


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "is empty"),
        (b" \n\t\r\n", "is empty"),
        (codecs.BOM_UTF8, "is empty"),
        (b"---\n***\n", "There are no words on this page."),
        (b"<!DOCTYPE html><html><p>Sign!</p></html>", "is a web page as HTML"),
        (b"Sign now\n<p>One</p>\n<p>Two</p>\n<div>Three</div>", "is a web page as HTML"),
        (b"%PDF-1.7 \xe2", "is a PDF"),
        (b"PK\x03\x04\x14", "is a Word, Pages or LibreOffice document"),
        (b"{\\rtf1 Sign}", "is an RTF document"),
        (b"Sign\x00now", "is no text file"),
        (codecs.BOM_UTF16_LE + b"\x00\xd8\x00", "is damaged"),
        (b"x" * (MAX_BYTES + 1), "is larger than 2 MB"),
    ],
)
def test_what_is_no_text_is_refused_and_nothing_is_made(
    data: bytes, sentence: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "page.txt"
    page.write_bytes(data)

    refused(new(capsys, tmp_path / "pack", page), sentence)

    assert list(tmp_path.iterdir()) == [page]


def test_a_page_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    refused(new(capsys, tmp_path / "pack", tmp_path / "none.txt"), "does not exist")


def test_twenty_thousand_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = [f"Paragraph {n} of a very long story. " + "word " * 190 for n in range(105)]
    page = tmp_path / "page.txt"
    page.write_text("Read this\n\n" + "\n\n".join(lines), encoding="utf-8")

    campaign = made(capsys, tmp_path / "pack", page)

    assert 8_000 < len(campaign.wordings[0].story.split()) <= 9_000
    assert "Left out: all from “Paragraph 4" in (tmp_path / "pack" / "FOUND.md").read_text("utf-8")
    assert len(render(campaign.wordings[0].summary).paragraphs) == 3


def test_a_page_of_one_long_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.txt"
    page.write_text("A sentence without an end " * 100, encoding="utf-8")

    campaign = made(capsys, tmp_path / "pack", page)

    assert campaign.wordings[0].texts.headline.endswith("…")
    assert "begins with no short line" in (tmp_path / "pack" / "FOUND.md").read_text("utf-8")


def test_a_headline_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.txt"
    page.write_text("Clean water for everybody", encoding="utf-8")

    done = new(capsys, tmp_path / "pack", page)

    assert "lost: The story: there is nothing but a headline." in done.stdout
    assert preflight.load_checked(tmp_path / "pack").wordings[0].story


def test_an_e_mail_too_long_for_a_code_is_cut_and_kept_whole_beside_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    letter = "Please open the library in the evening. " * 60 + "This is the end."
    page = tmp_path / "page.txt"
    page.write_text(
        f"Open it\n\nWrite to a@example.org by e-mail:\n\n“{letter}”\n", encoding="utf-8"
    )

    campaign = made(capsys, tmp_path / "pack", page)

    assert campaign.wordings[0].texts.actions["email"].text.endswith("…")
    assert "This is the end." in (tmp_path / "pack" / "FOUND.md").read_text("utf-8")


def test_what_is_given_goes_before_what_the_page_says(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    to = ("--write-to", "pr@example.org", "--write-to", "ceo@example.org")
    flags = ("--organisation", "OpenMedia", *to, "--country", "US")
    campaign = made(capsys, tmp_path / "pack", AMAZON, *flags, "--language", "en,fr")

    assert campaign.facts.organisation.name == "OpenMedia"
    assert campaign.facts.country == "US"
    assert campaign.facts.languages == ("en", "fr")
    email = next(a for a in campaign.facts.actions if a.kind == "email")
    assert (email.to, email.confirmed) == (("pr@example.org", "ceo@example.org"), True)
    assert campaign.wordings[0].texts.actions["email"].text.startswith("Regarding Amazon’s")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("# no heading#", "<b>no heading#</b>"),
        ("#hashtag first", "#hashtag first"),
        ("1. is a number", "1. is a number"),
        ("- a line", "- a line"),
        ("> quoted", "&gt; quoted"),
        ("*stars* and _lines_ and `ticks`", "*stars* and _lines_ and `ticks`"),
        ("<b>bold</b> &copy; [a](b) ![c](d)", "&lt;b&gt;bold&lt;/b&gt; &amp;copy; [a](b) ![c](d)"),
        ("a\\b", "a\\b"),
        ("---", "---"),
        ("https://example.org/a_b*c", "https://example.org/a_b*c"),
    ],
)
def test_a_paragraph_shows_its_own_letters(text: str, shown: str) -> None:
    assert render(paragraph(text, Marks([]))).paragraphs == (shown,)


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("so it is.1 And", "so it is.[^1] And"),
        ("so it is.1-3", "so it is.[^1-3]"),
        ("so it is.1,3 And", "so it is.[^1][^3] And"),
        ("“so it is”2 they say", "“so it is”[^2] they say"),
        ("it is 3.1 metres", "it is 3.1 metres"),
        ("it is 10:3 for us", "it is 10:3 for us"),
        ("so it is.9 And", "so it is.9 And"),
        ("so it is¹ and²⁻³", "so it is[^1] and[^2-3]"),
        ("600 m² and", "600 m² and"),
        ("600m² or 2 km² and", "600m² or 2 km² and"),
        ("10² of them¹", "10² of them[^1]"),
        ("so it is [1] [2]", "so it is[^1][^2]"),
    ],
)
def test_marks(text: str, markdown: str) -> None:
    assert paragraph(text, Marks([1, 2, 3])) == markdown
