"""Look closely at a pack that could be read: its stories, its picture, its colours."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.campaign.colour import contrast, legible_on
from kiosk.campaign.faults import Fault
from kiosk.campaign.model import Campaign, Wording
from kiosk.campaign.pack import FACTS_FILE
from kiosk.campaign.story import StoryError, render

# DESIGN §7 after VxSuite and WCAG 2.2: default text 10:1, controls 3:1.
MIN_TEXT_CONTRAST = 10.0
MIN_CONTROL_CONTRAST = 3.0
MAX_PICTURE_BYTES = 10_000_000


def check_campaign(campaign: Campaign) -> Iterator[Fault]:
    """Yield what is wrong (faults) and what should be looked at (warnings)."""
    for wording in campaign.wordings:
        yield from _check_story(wording, {s.number for s in campaign.facts.sources})
    yield from _check_picture(campaign.hero)
    yield from _check_colours(campaign)
    yield from _check_consent_law(campaign)
    yield from _unconfirmed(campaign)


def _check_story(wording: Wording, sources: set[int]) -> Iterator[Fault]:
    name = f"{wording.language}.story.md"
    try:
        story = render(wording.story)
        render(wording.summary)
    except StoryError as error:
        yield from (Fault(name, line, sentence) for line, sentence in error.reasons)
        return
    for number, line in sorted(story.marks.items()):
        if number not in sources:
            yield Fault(name, line, f"the footnote mark {number} has no source in {FACTS_FILE}")


def _check_picture(path: Path) -> Iterator[Fault]:
    if not path.is_file():
        return  # said when the pack was read
    try:
        if path.stat().st_size > MAX_PICTURE_BYTES:
            yield Fault(path.name, 0, "the picture is larger than 10 MB")
        elif path.suffix.lower() == ".svg":
            yield from _check_svg(path)
        else:
            yield from _check_bitmap(path)
    except OSError as error:
        yield Fault(path.name, 0, f"the picture cannot be read ({error.strerror or 'no picture'})")


def _check_svg(path: Path) -> Iterator[Fault]:
    from xml.etree.ElementTree import ParseError

    from defusedxml import DefusedXmlException, ElementTree

    try:
        root = ElementTree.fromstring(path.read_bytes())
    except ParseError as error:
        yield Fault(path.name, error.position[0], "this is not an SVG picture")
        return
    except DefusedXmlException:
        yield Fault(path.name, 0, "the picture declares entities of its own; save it without")
        return
    except (LookupError, ValueError):  # an encoding that XML cannot be read in
        yield Fault(path.name, 1, "this SVG picture is not in UTF-8; save it as UTF-8")
        return
    if root.tag != "{http://www.w3.org/2000/svg}svg":
        yield Fault(path.name, 1, "this is not an SVG picture")


def _check_bitmap(path: Path) -> Iterator[Fault]:
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(path, formats=("PNG", "JPEG", "WEBP")) as picture:
            picture.verify()
    except (UnidentifiedImageError, SyntaxError, ValueError):
        yield Fault(path.name, 0, "this is not a picture (PNG, JPEG, WebP or SVG)")
    except Image.DecompressionBombError:
        yield Fault(path.name, 0, "the picture has too many pixels")


def _check_colours(campaign: Campaign) -> Iterator[Fault]:
    colours = campaign.facts.colours
    pairs = (
        ("paper and ink", colours.paper, colours.ink, MIN_TEXT_CONTRAST),
        (
            "accent and the text on it",
            colours.accent,
            legible_on(colours.accent, colours.ink, colours.paper),
            MIN_CONTROL_CONTRAST,
        ),
    )
    for name, one, other, bar in pairs:
        ratio = contrast(one, other)
        if ratio < bar:
            sentence = f"the contrast of {name} is {ratio:.1f}:1; it should be {bar:.0f}:1"
            yield Fault(FACTS_FILE, 0, sentence, warning=True)


def _check_consent_law(campaign: Campaign) -> Iterator[Fault]:
    organisation = campaign.facts.organisation
    asks = any(consent.asked == "yes-no" for consent in campaign.facts.consents)
    if asks and not organisation.postal_address:
        sentence = (
            "[organisation] has no “postal_address”; Canadian law (CASL) wants one beside a"
            " question about e-mail"
        )
        yield Fault(FACTS_FILE, 0, sentence, warning=True)


def _unconfirmed(campaign: Campaign) -> Iterator[Fault]:
    facts = campaign.facts
    values: list[tuple[bool, str, str]] = [
        (facts.organisation.confirmed, "organisation", facts.organisation.name),
        *(
            (a.confirmed, f"action “{a.id}”", a.url or a.number or ", ".join(a.to))
            for a in facts.actions
        ),
        *((s.confirmed, f"source {s.number}", s.url or "") for s in facts.sources),
    ]
    for confirmed, what, value in values:
        if not confirmed:
            yield Fault(FACTS_FILE, 0, f"{what} is not confirmed: {value}", warning=True)
