"""Look closely at a pack that could be read: its stories, pictures, colours, words and consents."""

from collections.abc import Iterator
from datetime import date, datetime

from kiosk.campaign.colour import contrast, legible_on
from kiosk.campaign.faults import Fault
from kiosk.campaign.law import check_consent_words, check_law
from kiosk.campaign.model import Campaign, Wording
from kiosk.campaign.pack import FACTS_FILE
from kiosk.campaign.pictures import check_picture
from kiosk.campaign.story import StoryError, render
from kiosk.campaign.toml_lines import Lines
from kiosk.campaign.words import (
    check_placeholders,
    check_story_length,
    check_translation,
    check_words,
)

# DESIGN §7 after VxSuite and WCAG 2.2: default text 10:1, controls 3:1.
MIN_TEXT_CONTRAST = 10.0
MIN_CONTROL_CONTRAST = 3.0


def check_campaign(campaign: Campaign, today: date | None = None) -> Iterator[Fault]:
    """Yield what is wrong (faults) and what should be looked at (warnings).

    `today` is this machine's day unless it is given.
    """
    sources = {source.number for source in campaign.facts.sources}
    for wording in campaign.wordings:
        lines = _lines(campaign, wording)
        yield from check_wording(wording, lines, sources)
        yield from check_placeholders(campaign, wording, lines)
        yield from check_consent_words(campaign, wording, lines)
        if wording is not campaign.wordings[0]:
            yield from check_translation(campaign.wordings[0], wording, lines)
    for name in dict.fromkeys((campaign.facts.hero, *campaign.facts.pictures)):
        yield from check_picture(campaign.folder, name)
    yield from _check_colours(campaign)
    yield from check_law(campaign, FACTS_FILE, today or datetime.now().astimezone().date())


def check_wording(wording: Wording, lines: Lines, sources: set[int] | None) -> Iterator[Fault]:
    """Yield what is wrong with one language by itself; `sources` are the numbers there are."""
    length = list(check_story_length(wording))
    yield from length
    if all(fault.warning for fault in length):
        yield from _check_story(wording, sources)
    yield from check_words(wording, lines)


def _lines(campaign: Campaign, wording: Wording) -> Lines:
    return campaign.lines.get(f"{wording.language}.toml", Lines())


def _check_story(wording: Wording, sources: set[int] | None) -> Iterator[Fault]:
    name = f"{wording.language}.story.md"
    try:
        story = render(wording.story)
        render(wording.summary)
    except StoryError as error:
        yield from (Fault(name, line, sentence) for line, sentence in error.reasons)
        return
    for number, line in sorted(story.marks.items()):
        if sources is not None and number not in sources:
            sentence = (
                f"the footnote mark {number} has no source in {FACTS_FILE}; add [[sources]] with"
                f" number = {number} there"
            )
            yield Fault(name, line, sentence)


def _check_colours(campaign: Campaign) -> Iterator[Fault]:
    colours, lines = campaign.facts.colours, campaign.lines.get(FACTS_FILE, Lines())
    on_accent = legible_on(colours.accent, colours.ink, colours.paper)
    pairs = (
        ("ink", "paper and ink", colours.paper, colours.ink, MIN_TEXT_CONTRAST),
        ("accent", "accent and the text on it", colours.accent, on_accent, MIN_CONTROL_CONTRAST),
    )
    for key, name, one, other, bar in pairs:
        ratio = contrast(one, other)
        if ratio < bar:
            sentence = (
                f"the contrast of {name} is {ratio:.1f}:1; it should be {bar:.0f}:1: take a darker"
                " or a lighter one"
            )
            yield Fault(FACTS_FILE, lines.of("colours", key), sentence, warning=True)
