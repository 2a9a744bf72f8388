"""Any text at all makes a pack that can be shown, whatever lines it is made of."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.authoring.draft import Draft
from kiosk.authoring.files import files
from kiosk.authoring.given import Given
from kiosk.authoring.page_blocks import blocks_of
from kiosk.authoring.page_draft import draft_of_page, found_file
from kiosk.authoring.page_reading import take_apart
from kiosk.authoring.writing import write_pack
from kiosk.campaign.story import render

NOW = datetime(2026, 3, 1, tzinfo=UTC)

LINES = [
    "Tell the council: keep it open",
    "A paragraph that is long enough to be one, with 28 things and a full stop at the end[1].",
    "Another one that points somewhere.1-2",
    "#OpenLate keep it open",
    "Post this:",
    "“A quotation that opens and closes, and is long enough to be an e-mail to somebody.”",
    "“A quotation that only opens",
    "and one that only closes”",
    "Write to a@example.org by e-mail and to the mayor at",
    "Comment on their Facebook page https://www.facebook.com/example",
    "Join our mailing list!",
    "Subject: About it",
    "Sources:",
    "1. A source https://example.org/one",
    "2. Another source http://example.org/two",
    "[1] Yet another",
    "https://example.org/alone",
    "Press: Ada Example | Phone: +1 555 0100 |",
    "© 2026 Readers of Harbour Street",
    "Share on X: “Keep it open! #OpenLate”",
    "Write to them: “A quotation on the same line, long enough to be an e-mail.”",
    "Call the mayor:",
    "+44 (0)20 7946 0000",
    "Press: Ada Example, press@example.org, +44 20 7946 0000",
    "# A heading",
    "- a bullet",
    "---",
    "“",
    "”",
    ":",
    "",
    "",
    "اكتبوا رسالة: {contact} {address 2} \\ ` * _ <b> & &amp; ![x](y)",
]


def drafted(text: str) -> Draft:
    page = take_apart(text)
    draft = draft_of_page(page, text, Given(), "any", NOW)
    assert found_file(page, "page.txt")
    return draft


def stands(folder: Path, draft: Draft) -> None:
    """Write the pack, which is refused where it could not be shown."""
    shutil.rmtree(folder / draft.id, ignore_errors=True)
    write_pack(folder / draft.id, files(draft))


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.sampled_from(LINES), min_size=1, max_size=14))
def test_any_lines_make_a_pack(tmp_path: Path, lines: list[str]) -> None:
    text = "\n".join(lines)
    if blocks_of(text):
        stands(tmp_path, drafted(text))


@settings(deadline=None)
@given(st.text(min_size=1, max_size=400))
def test_any_letters_make_a_story(text: str) -> None:
    if blocks_of(text):
        draft = drafted(text)
        for part in (draft.summary, draft.story):
            if part:
                render(part)
