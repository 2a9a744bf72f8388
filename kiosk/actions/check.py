"""Look at what the actions of a campaign carry: the length of posts, the density of codes."""

from collections.abc import Iterator

from kiosk.actions.length import too_long
from kiosk.actions.links import uri
from kiosk.actions.qr import WARN_ABOVE_VERSION, encode
from kiosk.campaign.faults import Fault
from kiosk.campaign.model import Campaign
from kiosk.errors import BadInputError


def check_actions(campaign: Campaign) -> Iterator[Fault]:
    """Yield posts over their limit and codes no phone reads (faults), dense codes (warnings)."""
    for wording in campaign.wordings:
        file = f"{wording.language}.toml"
        for action in campaign.facts.actions:
            text = wording.texts.actions.get(action.id)
            if text is None:
                continue  # said when the pack was read
            excess = too_long(action, text)
            if excess:
                yield Fault(file, 0, f"[actions.{action.id}]: {excess}")
            try:
                version = encode(uri(action, text)).version
            except BadInputError as error:
                yield Fault(file, 0, f"[actions.{action.id}]: {error}")
                continue
            if version > WARN_ABOVE_VERSION:
                sentence = f"[actions.{action.id}]: its code is dense (version {version})"
                yield Fault(file, 0, sentence, warning=True)
