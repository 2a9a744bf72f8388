"""`kiosk new --from-text`: “To:” and “Subject:” around an e-mail."""

import pytest

from kiosk.authoring.page_reading import take_apart
from tests.authoring.test_page import said
from tests.authoring.test_page_parts import FOUR, draft

EMAIL = "“Dear members,\n\nplease keep the hall open for everybody.\n\nYours sincerely”"
SUBJECT = "Subject: Keep the hall"


@pytest.mark.parametrize(
    ("to", "addresses"),
    [
        ("To: board@example.org", ("board@example.org",)),
        (
            "TO : The Board <board@example.org>, a@example.org",
            ("board@example.org", "a@example.org"),
        ),
        ("À : board@example.org", ("board@example.org",)),
        ("An: board@example.org", ("board@example.org",)),
        ("Para: board@example.org", ("board@example.org",)),
    ],
)
@pytest.mark.parametrize("above", [True, False])
def test_whom_the_e_mail_goes_to_stands_beside_its_subject(
    to: str, addresses: tuple[str, ...], above: bool
) -> None:
    lines = f"{to}\n{SUBJECT}" if above else f"{SUBJECT}\n{to}"
    page = take_apart(f"Hall\n\n{FOUR}Send an e-mail to the Board:\n{lines}\n\n{EMAIL}\n\nFive.")

    email = next(action for action in draft(page).actions if action.kind == "email")
    assert (email.target, email.confirmed) == (addresses, True)
    assert (email.intro, email.subject) == ("Send an e-mail to the Board:", "Keep the hall")
    assert email.text.startswith("Dear members,")
    assert email.text.endswith("Yours sincerely")
    assert page.summary + page.story == "One.\n\nTwo.\n\nThree.Four.\n\nFive."
    assert "An e-mail to send" not in said(page, "lost")
    assert "Where the e-mail goes" not in said(page, "lost")
    assert f"Where the e-mail goes: {', '.join(addresses)}" in said(page, "found")


def test_an_address_alone_makes_the_quotation_behind_it_an_e_mail() -> None:
    page = take_apart(f"Hall\n\n{FOUR}Tell the Board:\nTo: board@example.org\n\n{EMAIL}")

    assert page.email.startswith("Dear members,")
    assert (page.email_intro, page.addresses) == ("Tell the Board:", ("board@example.org",))


def test_a_line_to_somebody_without_an_address_is_no_story() -> None:
    page = take_apart(f"Hall\n\n{FOUR}Send an e-mail:\nTo: the Board\n{SUBJECT}\n\n{EMAIL}")

    assert page.email.startswith("Dear members,")
    assert "the Board" not in page.summary + page.story
    assert "Where the e-mail goes: there is no address in “To: the Board”." in said(page, "lost")


def test_an_address_without_an_e_mail_is_lost() -> None:
    page = take_apart(f"Hall\n\n{FOUR}To: board@example.org\n\nDear members, keep it open.")
    draft(page)

    assert "that is not there: To: board@example.org" in said(page, "lost")
