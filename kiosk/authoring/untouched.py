"""What is still in a pack of the words that only ask to be changed."""

from collections.abc import Iterator

from kiosk.authoring import words
from kiosk.campaign.faults import Fault
from kiosk.campaign.model import Campaign, Wording
from kiosk.campaign.pack import FACTS_FILE
from kiosk.campaign.toml_lines import Lines
from kiosk.campaign.words import texts_of

_LEFT = "is still what “kiosk new” wrote"


def check_untouched(campaign: Campaign) -> Iterator[Fault]:
    """Yield a warning for each text that was begun by `kiosk new` and never written.

    Texts are compared with the words of a new campaign, in every language there are some in: one
    that was changed by a letter is somebody's own.
    """
    lines = campaign.lines.get(FACTS_FILE, Lines())
    if campaign.facts.organisation.name in _all("organisation"):
        sentence = f"“organisation.name” {_LEFT}; write the name of whoever asks"
        yield Fault(FACTS_FILE, lines.of("organisation", "name"), sentence, warning=True)
    for wording in campaign.wordings:
        yield from _texts(wording, campaign.lines.get(f"{wording.language}.toml", Lines()))
        yield from _story(wording)


def _texts(wording: Wording, lines: Lines) -> Iterator[Fault]:
    headlines, sources = _all("headline"), _all("source")
    for said in texts_of(wording.texts):
        if said.path == ("headline",) and said.text in headlines:
            what = "write what you ask for, in a few words"
        elif said.path[0] == "sources" and said.text in sources:
            what = "write what the source is called, or take it out"
        elif said.path[0] == "actions" and any(headline in said.text for headline in headlines):
            what = "write what people are to send"
        else:
            continue
        sentence = f"“{said.key}” {_LEFT}; {what}"
        yield Fault(f"{wording.language}.toml", lines.of(*said.path), sentence, warning=True)


def _story(wording: Wording) -> Iterator[Fault]:
    """Yield the first paragraph that is left, with its line."""
    begun = {
        paragraph.strip()
        for key in ("summary", "story")
        for text in _all(key)
        for paragraph in text.split("\n")
        if paragraph.strip()
    }
    for number, line in enumerate(wording.story.split("\n"), start=1):
        if line.strip() in begun:
            sentence = (
                f"this paragraph {_LEFT}; write yours: what is wrong, whom it concerns, and what"
                " has to change"
            )
            yield Fault(f"{wording.language}.story.md", number, sentence, warning=True)
            return


def _all(key: str) -> list[str]:
    """Return the words for something in every language."""
    return [str(words.of(language)[key]) for language in words.languages()]
