"""A campaign and records to try the rules with."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from kiosk.campaign import pack
from kiosk.campaign.model import Campaign
from kiosk.signing.form import Draft, Place, sign
from kiosk.signing.signature import Kind, Signature

NOW = datetime(2026, 11, 3, 14, 5, 6, tzinfo=UTC)
CAMPAIGN = pack.load(pack.find("amazon-facial-recognition"))
ADA = Draft("Ada", "Lovelace", "ada@example.org", "V5K 0A1", "CA", consents={"updates": True})


def campaign_with(**fields: str) -> Campaign:
    """The campaign with other fields required, optional or hidden."""
    changed = CAMPAIGN.facts.fields.model_copy(update=fields)
    return replace(CAMPAIGN, facts=CAMPAIGN.facts.model_copy(update={"fields": changed}))


def campaign_without_question() -> Campaign:
    """The campaign without its question about updates."""
    consents = tuple(c for c in CAMPAIGN.facts.consents if c.asked == "by-signing")
    return replace(CAMPAIGN, facts=CAMPAIGN.facts.model_copy(update={"consents": consents}))


def record(draft: Draft = ADA, kind: Kind = "signature", **place: Any) -> Signature:
    """What `draft` becomes when it is signed at NOW."""
    return sign(draft, CAMPAIGN, CAMPAIGN.wordings[0], Place(**place), NOW, kind=kind)
