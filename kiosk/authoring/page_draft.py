"""A draft from a page's text, and the list of what was found, guessed and lost."""

from dataclasses import replace
from datetime import datetime

from kiosk.authoring.actions import text_of
from kiosk.authoring.draft import Contact, Draft, DraftAction, identifier
from kiosk.authoring.given import Given
from kiosk.authoring.page import Page, Sort
from kiosk.authoring.page_contact import like_a_postal_address
from kiosk.authoring.page_country import guess_country
from kiosk.authoring.page_words import TELL, language_of

FOUND_FILE = "FOUND.md"

_HEADINGS: dict[Sort, str] = {
    "lost": "Lost: put it in by hand",
    "guessed": "Guessed: is it right?",
    "found": "Found",
}
_RULES = """\
## The rules

- The first line is the headline. What stands before a colon early in it goes above it.
- A blank line, or the end of a line that was not wrapped, ends a paragraph.
- Lines numbered 1, 2, 3 … are the sources, where a mark in the text points to one of them, where
  they stand under a heading such as “Sources”, or where they end the page. The last list counts.
- Numbers of sources are 1. or [1] or raised figures; below a heading, also a figure alone.
- Marks are [1], raised figures, and figures right behind the end of a sentence.
- “Press:”, “Phone:” and the like in one of the last paragraphs say how to reach whoever asks.
  Phone and e-mail of a line for the press are those of whoever asks, where the page has no others.
- The country is that of a phone number with a country's code of its own, such as +44.
- A short paragraph about a mailing list invites to the question about e-mail.
- The first paragraph with a hashtag, or that begins with @, is the post. So is a quotation behind a
  paragraph that tells to post. The sentence before it, or words and a colon, introduce it.
- What is wholly in quotation marks, behind a paragraph that tells to write, is the e-mail. Lines
  such as “To: board@example.org” and “Subject: …” belong to it.
- A paragraph about somebody's page on Facebook tells where to comment.
- A short paragraph that tells to call somebody, with a number, is a call.
- What stands before the first action is shown first, three paragraphs at most.
- The first number that is no year stands out, with the words around it.
- Everything else is the story, letter by letter.
"""


def draft_of_page(page: Page, text: str, given: Given, name: str, now: datetime) -> Draft:
    """Return the draft for a page; what was given goes before what the page says.

    Notes of what had to be guessed are added to the page.
    """
    draft = Draft(
        id=identifier(name, given.headline, page.headline),
        written=f"{now:%Y-%m}",
        languages=given.languages or (_language(page, text),),
        country=given.country or guess_country(page),
        headline=given.headline or page.headline,
        kicker=page.kicker,
        organisation=given.organisation or page.organisation,
        contact=given.contact if given.contact != Contact() else page.contact,
        addressee=given.addressee or _addressee(page),
        accent=given.colour,
        asks_email=given.asks_email is not False,
        invitation=page.invitation,
        summary=page.summary,
        story=page.story,
        figure=page.figure,
        actions=_actions(page, given),
        sources=page.sources,
    )
    _note_rest(page, draft)
    return draft


def told(page: Page) -> list[str]:
    """Return what was found, guessed and lost in lines, what is to be done first."""
    return [f"{sort}: {said}" for sort in _HEADINGS for kind, said in page.notes if kind == sort]


def found_file(page: Page, source: str) -> str:
    """Return the same for a file beside the pack, with the rules."""
    parts = [
        f"# What was found in {source}",
        "The kiosk never shows this file, and “kiosk pack” leaves it out. Remove it at the end.",
    ]
    for sort, heading in _HEADINGS.items():
        lines = [f"- {said}" for kind, said in page.notes if kind == sort]
        if lines:
            parts.append("\n".join([f"## {heading}", "", *lines]))
    return "\n\n".join([*parts, _RULES])


def _language(page: Page, text: str) -> str:
    found = language_of(text)
    page.note("guessed", f"The language, by its letters and most frequent words: {found}")
    return found


def _addressee(page: Page) -> str:
    """What stands above the headline, behind “Tell”, “To” and the like: “Tell Amazon:”."""
    kicker = page.kicker.rstrip(" :\uff1a")
    told = TELL.match(kicker)
    rest = kicker[told.end() :].strip() if told else ""
    if rest:
        page.note("guessed", f"Who it is addressed to: {rest}")
    elif page.kicker:
        page.note("lost", f"Who it is addressed to; “{kicker}” may be, or may not.")
    return rest


def _actions(page: Page, given: Given) -> tuple[DraftAction, ...]:
    found = [DraftAction("x", intro=page.post_intro, text=page.post)]
    if page.facebook_intro:
        link = (page.facebook_link,) if page.facebook_link else ()
        found.append(DraftAction("facebook-page", link, page.facebook_intro, text=page.post))
    if page.email:
        known = not page.addresses_lost
        found.append(
            DraftAction("email", page.addresses, page.email_intro, page.subject, page.email, known)
        )
    if page.call:
        sure = page.call.startswith("+")
        found.append(DraftAction("phone", (page.call,), page.call_intro, confirmed=sure))
    if given.actions is None:
        return tuple(found)
    wanted = {action.kind: action.target for action in given.actions}
    kept = [_aimed(action, wanted.get(action.kind, ())) for action in found]
    kinds = {action.kind for action in kept}
    return (*kept, *(action for action in given.actions if action.kind not in kinds))


def _aimed(action: DraftAction, target: tuple[str, ...]) -> DraftAction:
    """Return an action with the target that was given; its words may name more than those."""
    missing = action.target[len(target) :]
    if not target:
        return action
    if action.kind == "phone":
        return replace(action, target=target, intro="", confirmed=True)  # its words name another
    return replace(action, target=(*target, *missing), confirmed=action.confirmed or not missing)


def _note_rest(page: Page, draft: Draft) -> None:
    if not draft.organisation:
        page.note("lost", "Who asks: the name of the organisation.")
    _note_contact(page, draft)
    if draft.contact.postal_address is None:
        line = like_a_postal_address(page)
        hint = f" Is it this line, now in the story? {line}" if line else ""
        page.note("lost", f"The postal address of whoever asks.{hint}")
    if draft.figure:
        parts = (draft.figure.before, draft.figure.figure, draft.figure.after)
        page.note("guessed", f"The number that stands out: {' '.join(filter(None, parts))}")
    _note_email(page)
    for action in draft.actions:
        shown = text_of(draft, action, draft.languages[0]).text
        if action.text and shown != action.text:
            page.note("lost", f"The end of this is too long for the phone: {action.text}")


def _note_contact(page: Page, draft: Draft) -> None:
    """What only journalists are told is a guess for everybody, but for the name to ask for."""
    if not draft.contact.reachable:
        page.note("lost", "How to reach whoever asks: phone, e-mail or website.")
        return
    ways = list(filter(None, vars(draft.contact).values()))
    guessed = [way for way in ways if draft.contact == page.contact and way in page.press_only]
    found = [way for way in ways if way not in guessed]
    if found:
        page.note("found", f"How to reach them: {', '.join(found)}")
    if guessed:
        said = "How to reach whoever asks, by the line for the press"
        page.note("guessed", f"{said}: {', '.join(guessed)}")


def _note_email(page: Page) -> None:
    if not page.email:
        page.note("lost", "An e-mail to send: there is none in quotation marks in the text.")
        for line in page.envelope:
            page.note("lost", f"Where an e-mail goes that is not there: {line}")
        if page.subject:
            page.note("lost", f"The subject of an e-mail that is not there: {page.subject}")
    elif not page.subject:
        page.note("guessed", "The subject of the e-mail is the headline.")
