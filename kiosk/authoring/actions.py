"""The actions of a new campaign: their two tables, one in each kind of file."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from kiosk.actions.length import too_long
from kiosk.actions.links import uri
from kiosk.authoring import words
from kiosk.authoring.draft import Draft, DraftAction, Kind
from kiosk.authoring.toml_text import listed, quoted
from kiosk.campaign.facts import ActionFact
from kiosk.campaign.texts import ActionText

IDS: dict[Kind, str] = {"facebook-page": "facebook"}
POSTS: tuple[Kind, ...] = ("x", "bluesky", "whatsapp")

# What a code of version 25 holds at level L (ISO/IEC 18004); a denser one is refused.
MOST_BYTES = 1273

# What stands where nobody said whom to write to or call (555 0100 is kept for examples).
NOBODY: dict[Kind, tuple[str, ...]] = {
    "email": ("someone@example.org",),
    "phone": ("+15550100",),
    "facebook-page": ("https://example.org/their-page",),
}


def complete(action: DraftAction) -> DraftAction:
    """Return an action with a target; one that had to be made up is not confirmed."""
    if action.target or action.kind not in NOBODY:
        return action
    return replace(action, target=NOBODY[action.kind], confirmed=False)


def fact_lines(draft: Draft) -> str:
    """Return the actions as `campaign.toml` has them."""
    return "\n".join("\n".join(_fact(complete(action))) for action in draft.actions)


def text_lines(draft: Draft, language: str) -> str:
    """Return the actions as `LANGUAGE.toml` has them."""
    return "\n".join("\n".join(_text(draft, action, language)) for action in draft.actions)


def text_of(draft: Draft, action: DraftAction, language: str) -> ActionText:
    """Return the words of an action: those of the draft, else those a language has for it.

    Where they are too long for the network or the code, words at the end give way to “…”.
    """
    own = words.of(language)
    whole = _whole_text(draft, action, own)
    fact = _as_fact(complete(action))
    every = whole.text.split(" ")
    fewest, most = 0, len(every)
    if _fits(fact, whole):
        return whole
    while most - fewest > 1:
        middle = (fewest + most) // 2
        fewest, most = (
            (middle, most) if _fits(fact, _cut(whole, every, middle)) else (fewest, middle)
        )
    cut = _cut(whole, every, fewest)
    return cut if _fits(fact, cut) else cut.model_copy(update={"subject": "", "text": ""})


def _cut(whole: ActionText, every: list[str], number: int) -> ActionText:
    return whole.model_copy(update={"text": " ".join(every[:number]).rstrip() + "…"})


def _fits(fact: ActionFact, text: ActionText) -> bool:
    return too_long(fact, text) is None and len(uri(fact, text).encode()) <= MOST_BYTES


def _whole_text(draft: Draft, action: DraftAction, own: dict[str, Any]) -> ActionText:
    headline = draft.headline or own["headline"]
    text, subject = action.text, ""
    if action.kind == "email":
        subject = action.subject or headline
    if not text and action.kind in ("email", "facebook-page"):
        text = own["message"].replace("{headline}", headline)
    if not text and action.kind in POSTS:
        text = headline
    intro = action.intro or own.get(f"ask_{action.kind}", "")
    return ActionText(title=own["titles"][action.kind], intro=intro, subject=subject, text=text)


def _as_fact(action: DraftAction) -> ActionFact:
    first = action.target[0] if action.target else None
    return ActionFact(
        id=_id(action),
        kind=action.kind,
        to=action.target if action.kind == "email" else (),
        number=first if action.kind == "phone" else None,
        url=first if action.kind == "facebook-page" else None,
    )


def _fact(action: DraftAction) -> Iterator[str]:
    fact = _as_fact(action)
    yield "[[actions]]"
    yield f"id = {quoted(fact.id)}"
    yield f"kind = {quoted(fact.kind)}"
    if fact.to:
        yield f"to = {listed(fact.to)}"
    if fact.number:
        yield f"number = {quoted(fact.number)}"
    if fact.url:
        yield f"url = {quoted(fact.url)}"
    if not action.confirmed:
        yield "confirmed = false"
    yield ""


def _text(draft: Draft, action: DraftAction, language: str) -> Iterator[str]:
    text = text_of(draft, action, language)
    yield f"[actions.{_id(action)}]"
    for key in ("title", "intro", "subject", "text"):
        if getattr(text, key):
            yield f"{key} = {quoted(getattr(text, key))}"
    yield ""


def _id(action: DraftAction) -> str:
    return IDS.get(action.kind, action.kind)
