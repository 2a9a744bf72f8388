"""What the law wants of a petition table (CASL, GDPR), and what nobody has confirmed yet.

Canada's CASL wants express consent with who asks, a postal address, one of phone, e-mail or web,
and how to withdraw. The GDPR (art. 7) wants the controller named, why, and how to withdraw.
"""

from collections.abc import Iterator
from datetime import date

from kiosk.campaign.facts import Organisation
from kiosk.campaign.faults import Fault
from kiosk.campaign.model import Campaign, Wording
from kiosk.campaign.toml_lines import KeyPath, Lines


def check_law(campaign: Campaign, file: str, today: date) -> Iterator[Fault]:
    """Yield warnings about addresses, hours that are over, and values nobody confirmed."""
    facts, lines = campaign.facts, campaign.lines.get(file, Lines())
    organisation = facts.organisation
    if campaign.questions and not organisation.postal_address:
        sentence = (
            "[organisation] has no “postal_address”; Canadian law (CASL) wants one beside a"
            " question about e-mail: add it"
        )
        yield Fault(file, lines.of("organisation"), sentence, warning=True)
    yield from _check_updates(campaign, file, lines)
    yield from _check_countries(campaign, file, lines)
    if not _ways(organisation):
        sentence = (
            "[organisation] has no “phone”, “email” or “website”: nobody could take a signature"
            " back; add one"
        )
        yield Fault(file, lines.of("organisation"), sentence, warning=True)
    last_day = facts.hours.last_day
    if last_day is not None and last_day < today:
        sentence = f"“hours.last_day” ({last_day}) is over: nobody can sign; change it"
        yield Fault(file, lines.of("hours", "last_day"), sentence, warning=True)
    for path, what in _unconfirmed(campaign):
        sentence = f"{what}; ask, then write confirmed = true"
        yield Fault(file, lines.of(*path), sentence, warning=True)


def _check_updates(campaign: Campaign, file: str, lines: Lines) -> Iterator[Fault]:
    if campaign.asks_about_updates and campaign.facts.fields.email == "hidden":
        sentence = (
            "“updates” asks about e-mail and “fields.email” is “hidden”: nobody who says yes could"
            ' be written to; make it "optional", or take the consent “updates” out'
        )
        yield Fault(file, lines.of("fields", "email"), sentence, warning=True)


def _check_countries(campaign: Campaign, file: str, lines: Lines) -> Iterator[Fault]:
    """Yield a warning for each code that no country has (ISO 3166), such as UK."""
    from babel import Locale

    facts, names = campaign.facts, Locale.parse("en").territories
    places: list[tuple[KeyPath, str]] = [(("country",), facts.country)]
    for number, code in enumerate(facts.nearby_countries):
        places.append((("nearby_countries", str(number)), code))
    for path, code in places:
        if code not in names:
            cure = "GB" if code == "UK" else "its code of ISO 3166, such as CA, FR or GB"
            sentence = f"“{path[0]}”: no country has the code “{code}”; write {cure}"
            yield Fault(file, lines.of(*path), sentence, warning=True)


def check_consent_words(campaign: Campaign, wording: Wording, lines: Lines) -> Iterator[Fault]:
    """Yield warnings where the words do not say who asks, or how to take it back."""
    name, privacy = f"{wording.language}.toml", wording.texts.privacy
    organisation = campaign.facts.organisation
    ways = filter(None, (*_ways(organisation), organisation.postal_address))
    if not any(way in campaign.fill(privacy.withdraw) for way in ways):
        sentence = (
            "“privacy.withdraw” names no way to take a signature back; write {contact} into it, for"
            " instance: Call {contact} and say your receipt code."
        )
        yield Fault(name, lines.of("privacy", "withdraw"), sentence, warning=True)
    everything = [privacy.who, *(text.wording for text in wording.texts.consents.values())]
    if not any(organisation.name in campaign.fill(text) for text in everything):
        sentence = "“privacy.who” does not name who asks; write {organisation} into it"
        yield Fault(name, lines.of("privacy", "who"), sentence, warning=True)


def _ways(organisation: Organisation) -> list[str]:
    """How the organisation can be reached at once, which a letter is not."""
    ways = (organisation.phone, organisation.email, organisation.website)
    return [way for way in (organisation.receipt_contact, *ways) if way]


def _unconfirmed(campaign: Campaign) -> Iterator[tuple[KeyPath, str]]:
    """Yield where `confirmed = false` stands, and what of."""
    facts = campaign.facts
    if not facts.organisation.confirmed:
        yield (
            ("organisation", "confirmed"),
            f"organisation is not confirmed: {facts.organisation.name}",
        )
    for place, action in enumerate(facts.actions):
        if not action.confirmed:
            value = action.url or action.number or action.instance or ", ".join(action.to)
            path = ("actions", str(place), "confirmed")
            yield path, f"action “{action.id}” is not confirmed: {value}"
    for place, source in enumerate(facts.sources):
        if not source.confirmed:
            path = ("sources", str(place), "confirmed")
            yield path, f"source {source.number} is not confirmed: {source.url or 'no link'}"
