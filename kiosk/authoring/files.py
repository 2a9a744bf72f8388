"""The files of a new pack, written from a draft: every key with a comment in plain words."""

from collections.abc import Iterator
from string import Template
from typing import Any

from kiosk.authoring import words
from kiosk.authoring.actions import fact_lines, text_lines
from kiosk.authoring.draft import Contact, Draft, DraftSource
from kiosk.authoring.hero import hero
from kiosk.authoring.toml_text import commented, listed, quoted
from kiosk.campaign.pack import FACTS_FILE

EXAMPLE_ADDRESS = "hello@example.org"
NO_ACTIONS = """\
# Nothing to do on a phone yet. Take this line out when you add [[actions]] further down.
actions = []"""
EXAMPLE_ACTION = '# [[actions]]\n# id = "x"\n# kind = "x"\n'


def files(draft: Draft) -> dict[str, str]:
    """Return the text of each file of the pack, by its name."""
    made = {FACTS_FILE: _facts(draft), "hero.svg": hero(draft.colour)}
    for language in draft.languages:
        made[f"{language}.toml"] = _texts(draft, language)
        made[f"{language}.story.md"] = _story(draft, language)
    return made


def _sources(draft: Draft) -> tuple[DraftSource, ...]:
    """Return the sources; the story that asks to be changed has one as an example."""
    return draft.sources if draft.story or draft.summary else (DraftSource(1, ""),)


def _facts(draft: Draft) -> str:
    updates = '\n[[consents]]\nid = "updates"\nasked = "yes-no"\n' if draft.asks_email else ""
    return Template(words.template(FACTS_FILE)).substitute(
        files=" and ".join(f"{language}.toml" for language in draft.languages),
        id=quoted(draft.id),
        written=quoted(draft.written),
        languages=listed(draft.languages),
        country=quoted(draft.country),
        addressee=_optional("addressee", draft.addressee, "The town council"),
        organisation="\n".join(_organisation(draft)),
        accent=quoted(draft.colour),
        email=quoted("required" if draft.asks_email else "hidden"),
        updates=updates,
        no_actions="" if draft.actions else f"\n{NO_ACTIONS}\n",
        actions=fact_lines(draft) or EXAMPLE_ACTION,
        sources="\n".join(_source_fact(source) for source in _sources(draft)),
    )


def _optional(key: str, value: str | None, example: str) -> str:
    """Return a key with its value, or commented out with an example."""
    return f"{key} = {quoted(value)}" if value else f"# {key} = {quoted(example)}"


def _organisation(draft: Draft) -> Iterator[str]:
    contact = draft.contact
    if not contact.reachable:
        contact = Contact(press=contact.press, email=EXAMPLE_ADDRESS)
    yield f"name = {quoted(draft.organisation or words.of(draft.languages[0])['organisation'])}"
    yield _optional("press", contact.press, "Who answers journalists")
    yield _optional("phone", contact.phone, "+1 555 0100")
    yield _optional("email", contact.email, EXAMPLE_ADDRESS)
    yield _optional("website", contact.website, "https://example.org")
    yield _optional("postal_address", contact.postal_address, "1 Example Street, Example Town")
    yield _optional("privacy_link", None, "https://example.org/privacy")
    yield "# Where people say their receipt code; without it, the first of the ways above:"
    yield _optional("receipt_contact", None, "+1 555 0100")
    if draft.unconfirmed:
        yield "# Made up, until you have put the right values above. Then take this line out:"
        yield "confirmed = false"


def _source_fact(source: DraftSource) -> str:
    lines = ["[[sources]]", f"number = {source.number}"]
    if source.url:
        lines.append(f"url = {quoted(source.url)}")
    elif not source.title:
        lines += ['# url = "https://example.org/article"', "confirmed = false"]
    return "\n".join([*lines, ""])


def _texts(draft: Draft, language: str) -> str:
    own = words.of(language)
    names = {str(s.number): s.title or own["source"] for s in _sources(draft)}
    return Template(words.template("texts.toml")).substitute(
        name=_language_name(language),
        untranslated=_untranslated(draft, language),
        kicker=_optional("kicker", draft.kicker, "To the town council:"),
        headline=quoted(draft.headline or own["headline"]),
        hero=quoted(own["hero"]),
        figure=_figure(draft),
        who=quoted(own["who"]),
        why=quoted(_why(draft, own)),
        withdraw=quoted(own["withdraw"]),
        petition=quoted(own["petition"]),
        updates=_updates(draft, own),
        actions=text_lines(draft, language) or "[actions]\n",
        sources="[sources]\n" + "\n".join(f"{n} = {quoted(name)}" for n, name in names.items()),
    )


def _untranslated(draft: Draft, language: str) -> str:
    if not words.has(language):
        return "\n# There are no words in this language here yet: translate everything below.\n"
    if language != draft.languages[0] and (draft.headline or draft.story):
        return f"\n# Still in {_language_name(draft.languages[0])}: whatever you wrote yourself.\n"
    return ""


def _why(draft: Draft, own: dict[str, Any]) -> str:
    if draft.addressee:
        return str(own["why"]).replace("{addressee}", draft.addressee)
    return str(own["why_nobody"])


def _updates(draft: Draft, own: dict[str, Any]) -> str:
    if not draft.asks_email:
        return ""
    lines = [
        "",
        "# The question about e-mail. invitation stands above it.",
        "# notice is for those who do not sign and only want news.",
        "[consents.updates]",
        f"invitation = {quoted(draft.invitation or own['invitation'])}",
        f"wording = {quoted(own['updates'])}",
        f"notice = {quoted(own['notice'])}",
        f"yes = {quoted(own['yes'])}",
        f"no = {quoted(own['no'])}",
        "",
    ]
    return "\n".join(lines)


def _figure(draft: Draft) -> str:
    found = draft.figure
    if found is None:
        return (
            '# [[facts]]\n# before = "In one year"\n# figure = "312"\n# after = "people fell ill"'
        )
    lines = ["[[facts]]", f"before = {quoted(found.before)}", f"figure = {quoted(found.figure)}"]
    return "\n".join([*lines, f"after = {quoted(found.after)}"])


def _story(draft: Draft, language: str) -> str:
    own = words.of(language)
    written = draft.summary or draft.story
    summary, story = (draft.summary, draft.story) if written else (own["summary"], own["story"])
    parts = (part.strip() for part in (summary, story))
    return "\n\n---\n\n".join(part for part in parts if part) + "\n"


def _language_name(language: str) -> str:
    from babel import Locale, UnknownLocaleError

    try:
        return commented(Locale.parse(language).english_name or language)
    except (UnknownLocaleError, ValueError):
        return language
