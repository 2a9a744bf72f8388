"""What a page asks people to do: its e-mail, its post, a comment on Facebook."""

import re

from kiosk.authoring import page_words as known
from kiosk.authoring.page import HASHTAG, LINK, MAILBOX, Page
from kiosk.authoring.page_blocks import sentences_of
from kiosk.authoring.page_envelope import envelope_addresses

_LONGEST_POST = 600  # characters, more than any network takes
_LONGEST_INTRO = 400
_SHORTEST_EMAIL = 40
_MOST_QUOTED = 12  # paragraphs between opening and closing quotation marks

_OPENS, _CLOSES = '“«„"「『\u2018', '”»“"」』’'
# “at” where an address is missing: “write to the council at and to the mayor at”.
_HOLE = re.compile(r"\b(at|à)(?=\s+(?:and|et)\b|\s*[.:,]?\s*$)")


def take_email(page: Page) -> None:
    """What is wholly in quotation marks, behind a paragraph that tells to write, is the e-mail.

    So is what stands right behind “To: …” or “Subject: …”.
    """
    for place, block in enumerate(page.blocks):
        end, quoted = _quotation(page.blocks, place)
        before = page.blocks[place - 1] if place else ""
        if not quoted or len(quoted) < _SHORTEST_EMAIL // (1 if " " in block else 2):
            continue
        told = known.EMAIL.search(before)
        if HASHTAG.search(quoted) or not (told or place == page.envelope_place):
            continue
        page.email = quoted
        page.note_text("The e-mail", quoted)
        if page.subject:
            page.note("found", f"The subject of the e-mail: {page.subject}")
        _introduce_email(page, before if told or before.endswith((":", "\uff1a")) else "")
        page.first_action = first(page.first_action, place - 1 if page.email_intro else place)
        del page.blocks[place - 1 if page.email_intro else place : end + 1]
        return


def _quotation(blocks: list[str], place: int) -> tuple[int, str]:
    """Return where a quotation ends that is all of the paragraphs from `place` on, and its text."""
    if blocks[place][:1] not in _OPENS:
        return place, ""
    for end in range(place, min(place + _MOST_QUOTED, len(blocks))):
        last = blocks[end].rstrip(".")
        if last[-1:] in _CLOSES and (end > place or len(last) > 1):
            whole = "\n\n".join([*blocks[place:end], last])
            return end, whole[1:-1].strip()
    return place, ""


def _introduce_email(page: Page, before: str) -> None:
    named = MAILBOX.findall(before)
    page.addresses = tuple(dict.fromkeys([*named, *envelope_addresses(page)]))
    if page.addresses:
        page.note("found", f"Where the e-mail goes: {', '.join(page.addresses)}")
    if len(before) <= _LONGEST_INTRO:
        page.email_intro = before
    if page.addresses:
        for number, address in enumerate(page.addresses, start=1):
            page.email_intro = page.email_intro.replace(address, f"{{address {number}}}")
        return
    page.addresses_lost = True
    holes = len(_HOLE.findall(page.email_intro))
    where = " and ".join(f"“{line}”" for line in page.envelope) or "the text"
    page.note("lost", f"Where the e-mail goes: there is no address in {where}.")
    page.addresses = tuple(f"lost-{n}@example.org" for n in range(1, max(holes, 1) + 1))
    for number in range(1, holes + 1):
        page.email_intro = _HOLE.sub(rf"\1 {{address {number}}}", page.email_intro, count=1)
    if holes:
        page.note("guessed", "An address was put wherever “at” has nothing behind it.")


def take_post(page: Page) -> None:
    """The first paragraph with a hashtag, or that begins with @, is the post.

    So is a quotation behind a paragraph that tells to post.
    """
    for place, block in enumerate(page.blocks):
        end, quoted = _quotation(page.blocks, place)
        before = page.blocks[place - 1] if place else ""
        begins = block.lstrip(".").startswith("@")
        told = bool(quoted) and bool(known.POST.search(before)) and end == place
        if len(block) > _LONGEST_POST or not (HASHTAG.search(block) or begins or told):
            continue
        page.post = quoted if quoted and end == place else block
        hashtags = HASHTAG.findall(page.post)
        page.note_text("The post", page.post)
        if hashtags:
            page.note("found", f"Its hashtags: {' '.join(hashtags)}")
        del page.blocks[place]
        left = _introduce_post(page, place - 1) if place else False
        page.first_action = first(page.first_action, place - left)
        return
    page.note("lost", "A post: there is none in the text. The headline stands in for it.")


def _introduce_post(page: Page, place: int) -> bool:
    """The sentence before the post introduces it; a paragraph of nothing else leaves the story.

    Returns whether it left.
    """
    sentences = sentences_of(page.blocks[place])
    if len(sentences[-1]) > _LONGEST_INTRO or not known.POST.search(sentences[-1]):
        return False
    page.post_intro = sentences[-1]
    alone = len(sentences) == 1
    if alone:
        del page.blocks[place]
    return alone


def take_facebook(page: Page) -> None:
    """A paragraph about a page on Facebook says where to comment; the post stands there as well."""
    for place, block in enumerate(page.blocks):
        if (
            len(block) <= _LONGEST_INTRO
            and known.FACEBOOK.search(block)
            and known.PAGE.search(block)
        ):
            link = LINK.search(block)
            page.facebook_link = link[0] if link and link[0].startswith("https://") else ""
            page.facebook_intro = block.replace(page.facebook_link, "").strip()
            page.note("found", "Commenting on a page on Facebook.")
            if not page.facebook_link:
                page.note("lost", "The link of the page on Facebook.")
            page.first_action = first(page.first_action, place)
            del page.blocks[place]
            return


def first(known_place: int | None, place: int) -> int:
    """Return the earlier of two places."""
    return place if known_place is None else min(known_place, place)
