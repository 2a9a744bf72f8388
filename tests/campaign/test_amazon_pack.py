"""The campaign that comes with the program: its source text, to the letter and in order."""

import html
import re
from pathlib import Path

from kiosk import paths, preflight
from kiosk.campaign import pack
from kiosk.campaign.story import SUPERSCRIPTS, render

SOURCE = (Path(__file__).parent / "data" / "amazon-facial-recognition.txt").read_text("utf-8")
CAMPAIGN = pack.load(paths.campaigns() / "amazon-facial-recognition")
WORDING = CAMPAIGN.wordings[0]
ACTIONS = {action.id: action for action in CAMPAIGN.facts.actions}
TEXTS = WORDING.texts

# Where the page's own text lost an address on its way.
LOST = ("team at and Amazon CEO Jeff Bezos at",)
FOUND = ("team at amazon-pr@amazon.com and Amazon CEO Jeff Bezos at jeff@amazon.com",)


def expected() -> list[str]:
    """The source's paragraphs with its footnote marks raised and its lost addresses put back."""
    text = SOURCE
    for lost, found in zip(LOST, FOUND, strict=True):
        assert text.count(lost) == 1
        text = text.replace(lost, found)
    mark_at_the_end = re.compile(r"(?<=[a-z]\.)(\d(?:-\d)?)$", re.MULTILINE)
    text, marks = mark_at_the_end.subn(lambda mark: mark[1].translate(SUPERSCRIPTS), text)
    assert marks == 3
    return [line.strip() for line in text.splitlines() if line.strip()]


def paragraphs(markdown: str) -> list[str]:
    return [html.unescape(paragraph).strip() for paragraph in render(markdown).paragraphs]


def test_everything_of_the_source_is_in_the_pack_to_the_letter() -> None:
    summary, story = paragraphs(WORDING.summary), paragraphs(WORDING.story)
    organisation = CAMPAIGN.facts.organisation

    shown = [
        f"{TEXTS.kicker} {TEXTS.headline}",
        *summary,
        TEXTS.actions["x"].text,
        TEXTS.actions["facebook"].intro,
        CAMPAIGN.fill(TEXTS.actions["email"].intro, ACTIONS["email"]),
        f"“{TEXTS.actions['email'].text}”",
        *story[len(summary) :],
        TEXTS.consents["updates"].invitation,
        *(
            f"{source.number}. {TEXTS.sources[str(source.number)]}"
            for source in CAMPAIGN.facts.sources
        ),
        f"Press: {organisation.press} | Phone: {organisation.phone} |",
    ]

    assert shown == expected()
    assert story[: len(summary)] == summary


def test_the_facebook_comment_is_the_post() -> None:
    assert TEXTS.actions["facebook"].text == TEXTS.actions["x"].text


def test_the_call_to_post_is_a_sentence_of_the_source() -> None:
    assert TEXTS.actions["x"].intro in SOURCE


def test_big_figures_are_words_of_the_source() -> None:
    assert TEXTS.facts
    for fact in TEXTS.facts:
        assert " ".join(filter(None, (fact.before, fact.figure, fact.after))) in SOURCE


def test_every_footnote_mark_has_its_source() -> None:
    assert set(render(WORDING.story).marks) == {1, 2, 3, 4, 6, 7}
    assert [source.number for source in CAMPAIGN.facts.sources] == [1, 2, 3, 4, 5, 6, 7]


def test_the_pack_carries_the_date_it_was_written() -> None:
    assert CAMPAIGN.facts.written == "2020-06"


def test_links_are_the_public_ones_and_nothing_is_invented() -> None:
    assert ACTIONS["email"].to == ("amazon-pr@amazon.com", "jeff@amazon.com")
    assert ACTIONS["facebook"].url == "https://www.facebook.com/Amazon"
    assert {source.number: source.url for source in CAMPAIGN.facts.sources if source.url} == {
        4: "https://www.theverge.com/2019/1/25/18197137/"
        "amazon-rekognition-facial-recognition-bias-race-gender",
        5: "https://www.theverge.com/2019/4/3/18291995/"
        "amazon-facial-recognition-technology-rekognition-police-ai-researchers-ban-flawed",
        7: "https://www.businessinsider.com/amazon-rekognition-police-use-unknown-2020-2",
    }


def test_what_was_filled_in_is_listed_as_unconfirmed_and_nothing_is_wrong() -> None:
    findings = preflight.check(CAMPAIGN.folder)

    assert [str(finding) for finding in findings if not finding.warning] == []
    unconfirmed = [f.sentence for f in findings if "is not confirmed" in f.sentence]
    for value in (
        *ACTIONS["email"].to,
        ACTIONS["facebook"].url or "",
        *(source.url for source in CAMPAIGN.facts.sources if source.url),
    ):
        assert any(value in sentence for sentence in unconfirmed), value
    assert any("postal_address" in finding.sentence for finding in findings)
