"""Paper for the table: every code reads back, and every word that has to be read is there."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtPdf import QPdfDocument

from kiosk.actions import paper, poster
from kiosk.actions.links import uri
from kiosk.actions.paper import A4, DPI, Page
from kiosk.campaign.facts import ActionFact, ConsentFact
from kiosk.campaign.model import Campaign
from kiosk.campaign.texts import ActionText, ConsentText
from tests.campaign.every_kind import write_every_kind
from tests.signing.samples import CAMPAIGN, campaign_with, campaign_without_question
from tests.station.kiosks import refused, within

Capsys = pytest.CaptureFixture[str]
WORDING = CAMPAIGN.wordings[0]


def with_actions(count: int) -> Campaign:
    """The campaign with so many actions, each with the longest text there is in it."""
    facts, texts = [], {}
    for number in range(count):
        facts.append(ActionFact(id=f"a{number}", kind="email", to=(f"a{number}@example.org",)))
        texts[f"a{number}"] = WORDING.texts.actions["email"]
    wording = replace(WORDING, texts=WORDING.texts.model_copy(update={"actions": texts}))
    changed = CAMPAIGN.facts.model_copy(update={"actions": tuple(facts)})
    return replace(CAMPAIGN, facts=changed, wordings=(wording,))


def uris(campaign: Campaign) -> list[str]:
    texts = campaign.wordings[0].texts.actions
    return sorted(uri(action, texts[action.id]) for action in campaign.facts.actions)


def read(picture: Image.Image) -> list[str]:
    return sorted(code.text for code in zxingcpp.read_barcodes(picture.convert("L")))


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, float, float]]:
    """Every text that is written, with where it begins and where it would end."""
    words: list[tuple[str, float, float]] = []
    real = Page.write

    def write(
        self: Page, text: str, x: float, y: float, width: float, *args: float, **kwargs: bool
    ) -> float:
        end = real(self, text, x, y, width, *args, **kwargs)  # type: ignore[arg-type]
        words.append((text, y, end))
        return end

    monkeypatch.setattr(Page, "write", write)
    return words


@pytest.mark.parametrize("count", range(1, 7))
def test_every_code_reads_back(count: int) -> None:
    campaign = with_actions(count)

    (page,) = poster.draw_poster(campaign, campaign.wordings[0])

    assert read(page.image) == uris(campaign)


@pytest.mark.usefixtures("qapp")
def test_the_file_prints_on_one_page_and_reads_back_at_150_dots(
    tmp_path: Path, capsys: Capsys
) -> None:
    out = tmp_path / "poster.pdf"

    done = within(capsys, "poster", out, "--data", tmp_path / "data")

    assert (done.returncode, done.stderr) == (0, "")
    document = QPdfDocument()
    assert document.load(str(out)) == QPdfDocument.Error.None_
    size = document.pagePointSize(0)
    assert (document.pageCount(), round(size.width()), round(size.height())) == (1, 595, 842)
    drawn = tmp_path / "drawn.png"
    assert document.render(0, QSize(1240, 1754)).save(str(drawn))
    document.close()
    assert read(Image.open(drawn)) == uris(CAMPAIGN)
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("count", [1, 2, 3, 6])
def test_codes_keep_their_quiet_zone_and_their_modules(count: int) -> None:
    campaign = with_actions(count)
    (page,) = poster.draw_poster(campaign, campaign.wordings[0])

    for code in zxingcpp.read_barcodes(page.image.convert("L")):
        corners = code.position
        left, top = corners.top_left.x, corners.top_left.y
        side = corners.top_right.x - left
        module = side / 85  # at the most so many: version 15 without its quiet zone is 77
        assert module >= 4
        assert side * 25.4 / DPI >= 45  # millimetres: read from nearly half a metre
        ring = [(left - 3 * module, top + side / 2), (left + side + 3 * module, top + side / 2)]
        ring += [(left + side / 2, top - 3 * module), (left + side / 2, top + side + 3 * module)]
        for x, y in ring:
            assert page.image.getpixel((int(x), int(y))) == (255, 255, 255)


def test_the_poster_names_the_campaign_and_each_action(
    written: list[tuple[str, float, float]],
) -> None:
    poster.draw_poster(CAMPAIGN, WORDING)

    texts = [text for text, *_ in written]
    assert WORDING.texts.headline in texts
    for action in WORDING.texts.actions.values():
        assert action.title in texts
    assert max(end for _, _, end in written) < A4[1] - 5


def test_a_sheet_has_every_word_of_the_consents(written: list[tuple[str, float, float]]) -> None:
    page = poster.draw_sheet(CAMPAIGN, WORDING)[0]

    texts = [text for text, *_ in written]
    assert CAMPAIGN.fill(WORDING.texts.consents["petition"].shown) in texts
    question = CAMPAIGN.fill(WORDING.texts.consents["updates"].shown)
    assert f"E-mail updates: {question}" in texts
    whole = " ".join(texts)
    for words in (WORDING.texts.privacy.why, WORDING.texts.headline, "OpenMedia"):
        assert words in whole
    columns = [t for t in texts if t.rstrip(" *") in ("First name", "E-mail", "E-mail updates")]
    assert columns == ["First name *", "E-mail *", "E-mail updates"]
    for label in ("Date", "Place", "Volunteer", "9"):
        assert label in texts
    assert texts.count("Yes") == texts.count("No") == 9
    assert "⁴" not in whole
    assert page.size == (297.0, 210.0)
    assert max(end for _, _, end in written) < 205


def test_a_sheet_asks_what_the_campaign_asks(written: list[tuple[str, float, float]]) -> None:
    campaign = campaign_with(postal_code="hidden", last_name="required")
    poster.draw_sheet(campaign, WORDING)
    texts = [text for text, *_ in written]
    assert "Postal code" not in " ".join(texts)
    assert "Last name *" in texts
    written.clear()

    poster.draw_sheet(campaign_without_question(), WORDING)
    texts = [text for text, *_ in written]
    assert "E-mail updates" not in texts
    assert "Yes" not in texts


@pytest.mark.parametrize("count", [1, 2, 4])
def test_every_question_has_boxes_of_its_own(
    written: list[tuple[str, float, float]], count: int
) -> None:
    facts, texts = list(CAMPAIGN.facts.consents), dict(WORDING.texts.consents)
    for number in range(count):
        facts.append(ConsentFact(id=f"q{number}", asked="yes-no"))
        texts[f"q{number}"] = ConsentText(wording=f"May we do {number}?", yes="Yes", no="No")
    changed = CAMPAIGN.facts.model_copy(update={"consents": tuple(facts)})
    wording = replace(WORDING, texts=WORDING.texts.model_copy(update={"consents": texts}))

    poster.draw_sheet(replace(CAMPAIGN, facts=changed, wordings=(wording,)), wording)

    shown = [text for text, *_ in written]
    rows = max(int(text) for text in shown if text.isdigit())
    assert shown.count("Yes") == shown.count("No") == rows * (count + 1)
    for number, letter in zip(range(count), "BCDE", strict=False):
        label = f"Question {letter}" if count == 1 else letter
        assert {label, f"{label}: May we do {number}?"} <= set(shown)
    assert max(end for _, _, end in written) < 205


def test_own_fields_have_columns_or_are_named(
    tmp_path: Path, capsys: Capsys, written: list[tuple[str, float, float]]
) -> None:
    folder = write_every_kind(tmp_path / "pack")
    out = tmp_path / "sheet.pdf"

    command = ("poster", out, "--sheet", "--campaign", folder, "--data", tmp_path / "data")
    done = within(capsys, *command)

    assert done.stderr == "Not on the sheet, to be asked otherwise: reason, district, helps.\n"
    labels = {text for text, *_ in written}
    assert "Postal code of your branch" in {label.rstrip(" *") for label in labels}
    assert {"How many people live with you? *", "Your signature *"} <= labels
    assert not any("part of the town" in label for label in labels)


def test_long_words_stay_on_the_paper(written: list[tuple[str, float, float]]) -> None:
    texts = WORDING.texts.model_copy(
        update={"headline": "Rindfleischetikettierungsüberwachung" * 6, "kicker": "x" * 300}
    )
    action = ActionText(title="Schreiben " * 30, text="x")
    texts = texts.model_copy(update={"actions": dict.fromkeys(texts.actions, action)})
    wording = replace(WORDING, texts=texts)

    (page,) = poster.draw_poster(CAMPAIGN, wording)
    (sheet,) = poster.draw_sheet(CAMPAIGN, wording)

    for drawn in (page, sheet):
        edge = drawn.image.width - paper.pixels(5)
        strip = drawn.image.crop((edge, paper.pixels(12), drawn.image.width, drawn.image.height))
        assert strip.convert("L").getextrema() == (255, 255)
    assert max(end for _, _, end in written) < A4[1]


def test_letters_come_from_the_font_that_has_them() -> None:
    page = Page()
    for text in ("Zoë", "Ольга", "مريم", "⁴"):
        page.write(text, 10, 10, 100, 20)
    assert page.unshown == set()

    page.write("王 and \U000e0b00", 10, 10, 100, 20)
    assert page.unshown >= {"王"}


def refusals(folder: Path) -> list[tuple[Callable[[], list[str | Path]], str]]:
    (folder / "there.pdf").write_text("older")
    return [
        (lambda: ["poster", folder / "p.png"], "ends in .pdf"),
        (lambda: ["poster", folder / "there.pdf"], "--replace"),
        (lambda: ["poster", folder / "p.pdf", "--language", "tlh"], "It has: en"),
        (lambda: ["poster", folder / "no" / "p.pdf"], "does not exist"),
    ]


def test_what_cannot_be_printed_is_told(tmp_path: Path, capsys: Capsys) -> None:
    for command, words in refusals(tmp_path):
        refused(within(capsys, *command(), "--data", tmp_path / "data"), words)
    assert (tmp_path / "there.pdf").read_text() == "older"


def test_the_command_prints_a_sheet(tmp_path: Path, capsys: Capsys) -> None:
    out = tmp_path / "sheet.pdf"

    done = within(capsys, "poster", out, "--sheet", "--data", tmp_path / "data")

    assert done.returncode == 0
    assert out.read_bytes().startswith(b"%PDF")
