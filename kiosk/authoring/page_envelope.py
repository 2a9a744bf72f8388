"""What stands around a page's e-mail: whom it goes to, and its subject."""

from kiosk.authoring import page_words as known
from kiosk.authoring.page import MAILBOX, Page

_LONGEST = 200  # characters of a line


def take_envelope(page: Page) -> None:
    """Lines such as “Subject: …” and “To: board@example.org” belong to the e-mail.

    The first subject counts. A line that tells to whom has an address, or is beside the subject.
    """
    short = [block if len(block) <= _LONGEST else "" for block in page.blocks]
    subject = next((n for n, block in enumerate(short) if known.SUBJECT.match(block)), None)
    taken = {n for n, block in enumerate(short) if known.TO.match(block) and MAILBOX.search(block)}
    if subject is not None:
        page.subject = known.SUBJECT.sub("", short[subject], count=1).strip()
        beside = {n for n in (subject - 1, subject + 1) if 0 <= n < len(short)}
        taken |= {subject} | {n for n in beside if known.TO.match(short[n])}
    page.envelope = tuple(short[n] for n in sorted(taken) if n != subject)
    for place in sorted(taken, reverse=True):
        page.envelope_place = place
        del page.blocks[place]


def envelope_addresses(page: Page) -> tuple[str, ...]:
    """Return the addresses in the lines that tell whom the e-mail goes to."""
    return tuple(address for line in page.envelope for address in MAILBOX.findall(line))
