"""Look at what the actions of a campaign carry: the length of posts, the density of codes."""

from collections.abc import Iterator

from kiosk.actions.length import too_long
from kiosk.actions.links import uri
from kiosk.actions.qr import WARN_ABOVE_VERSION, fitting
from kiosk.campaign.facts import ActionFact
from kiosk.campaign.faults import Fault
from kiosk.campaign.model import Campaign
from kiosk.campaign.texts import ActionText
from kiosk.campaign.toml_lines import Lines
from kiosk.errors import BadInputError

CARRIED = ("x", "bluesky", "threads", "mastodon", "whatsapp", "sms", "email", "facebook-page")
MAX_CARRIED = 5_000  # letters: no code takes a third of that


def check_actions(campaign: Campaign) -> Iterator[Fault]:
    """Yield posts over their limit and codes no phone reads (faults), dense codes (warnings)."""
    for wording in campaign.wordings:
        file = f"{wording.language}.toml"
        lines = campaign.lines.get(file, Lines())
        for action in campaign.facts.actions:
            text = wording.texts.actions.get(action.id)
            if text is None:
                continue  # said when the pack was read
            line = lines.of("actions", action.id, "text")
            for sentence, is_warning in _findings(action, text):
                yield Fault(file, line, f"[actions.{action.id}]: {sentence}", is_warning)


def _findings(action: ActionFact, text: ActionText) -> Iterator[tuple[str, bool]]:
    """Yield a sentence, and whether it is a warning."""
    if not text.text and action.kind in CARRIED:
        yield "it has no “text”: nothing is written ready; add it", True
    excess = too_long(action, text)
    if excess:
        yield f"{excess}; shorten it", False
    if len(text.text) + len(text.subject) > MAX_CARRIED:
        yield "the text is too long for a QR code; shorten it", False
        return
    try:
        version, _ = fitting(uri(action, text))
    except BadInputError as error:
        yield str(error), False
        return
    if version > WARN_ABOVE_VERSION:
        sentence = f"its code is dense (version {version}): some phones will not read it"
        yield f"{sentence}; shorten the text", True
