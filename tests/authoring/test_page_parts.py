"""`kiosk new --from-text`: prompts, calls, lines for the press, and what only looks like a part."""

import pytest

from kiosk.authoring.draft import Contact, Draft, DraftAction, DraftFigure
from kiosk.authoring.given import Given
from kiosk.authoring.page import Page
from kiosk.authoring.page_country import COUNTRIES
from kiosk.authoring.page_draft import draft_of_page
from kiosk.authoring.page_reading import take_apart
from kiosk.signing.countries import country_names
from tests.authoring.test_any_page import NOW
from tests.authoring.test_page import page_of, said

FOUR = "One.\n\nTwo.\n\nThree.\n\nFour.\n\n"


def draft(page: Page) -> Draft:
    return draft_of_page(page, "the and of to", Given(), "any", NOW)


def test_what_tells_to_share_or_to_call_is_no_part_of_post_or_story() -> None:
    page = page_of("crossing")

    assert (page.post_intro, page.post) == (
        "Share on X:",
        "Mill Road needs lights before somebody dies. Sign with us! #MillRoadLights",
    )
    call = draft(page).actions[-1]
    assert (call.kind, call.target, call.confirmed) == ("phone", ("+442079460001",), True)
    assert call.intro == "Or call the mayor: +44 (0)20 7946 0001"
    assert "mayor" not in page.summary + page.story


@pytest.mark.parametrize(
    ("line", "intro", "post"),
    [
        ("Share on X: “Lights now! #MillRoad”", "Share on X:", "Lights now! #MillRoad"),
        ('Share on X: "Lights now, please"', "Share on X:", "Lights now, please"),
        ("Tweet this: Lights now! #MillRoad", "Tweet this:", "Lights now! #MillRoad"),
        ("Publiez : « Des feux ! #Feux »", "Publiez :", "Des feux ! #Feux"),
        ("Lights: now! #MillRoad", "", "Lights: now! #MillRoad"),
    ],
)
def test_a_prompt_on_the_line_of_the_post(line: str, intro: str, post: str) -> None:
    page = take_apart(f"Lights\n\n{FOUR}{line}\n")

    assert (page.post_intro, page.post) == (intro, post)


def test_marks_are_no_part_of_the_number_that_stands_out() -> None:
    assert page_of("crossing").figure == DraftFigure(
        "though", "1,240", "children walk over it every day"
    )
    glued = take_apart("Lights\n\nLast winter 14[2] children were hurt [1].\n\nSources\n1. A\n2. B")
    assert glued.figure == DraftFigure("Last winter", "14", "children were hurt")
    unknown = take_apart("Lights\n\nLast winter 14 [7] children were hurt.")
    assert unknown.figure == DraftFigure("Last winter", "14", "children were hurt")


def test_a_line_for_the_press_is_name_phone_and_e_mail() -> None:
    contact = page_of("crossing").contact

    assert contact.press == "Kim Example"
    assert contact.phone == "+44 20 7946 0000"
    assert contact.email == "press@example.org"


@pytest.mark.parametrize("given", [Given(), Given(organisation="Friends of Mill Road")])
def test_what_only_the_press_is_told_is_guessed_for_everybody(given: Given) -> None:
    page = page_of("crossing")
    draft_of_page(page, "the and of to", given, "any", NOW)

    assert "How to reach them: Kim Example\n" in f"{said(page, 'found')}\n"
    assert (
        "How to reach whoever asks, by the line for the press: +44 20 7946 0000, press@example.org"
        in said(page, "guessed")
    )


def test_what_was_said_or_stands_elsewhere_too_is_no_guess() -> None:
    press = "Press: Kim Example, press@example.org, +1 555 0101"
    page = take_apart(f"Lights\n\n{FOUR}{press}\nPhone: +1 555 0101")
    draft(page)
    told = take_apart(f"Lights\n\n{FOUR}{press}")
    contact = Contact(email="press@example.org")
    draft_of_page(told, "the and of to", Given(contact=contact), "any", NOW)

    assert "How to reach them: Kim Example, +1 555 0101" in said(page, "found")
    assert "by the line for the press: press@example.org" in said(page, "guessed")
    assert "by the line for the press" not in said(told, "guessed")


@pytest.mark.parametrize(
    ("line", "hinted"),
    [
        ("Friends of Mill Creek, 12 Creek Road, Example Town", True),
        ("Friends of Mill Creek | 12 Creek Road | Example Town", True),
        ("In 2026, we walked, swam and sang.", False),
        ("Red, green, blue", False),
    ],
)
def test_a_line_like_a_postal_address_stays_and_is_pointed_out(line: str, hinted: bool) -> None:
    page = take_apart(f"Lights\n\n{FOUR}{line}\n\nPhone: +1 555 0100")
    story = draft(page).story

    assert line in story
    hint = f"The postal address of whoever asks. Is it this line, now in the story? {line}"
    assert (hint in said(page, "lost")) == hinted
    assert "The postal address of whoever asks." in said(page, "lost")


def test_what_is_everybodys_goes_before_what_is_for_the_press() -> None:
    page = take_apart(
        f"Lights\n\n{FOUR}Media contact: Kim Example, press@example.org, +1 555 0101\n"
        "Contact: hello@example.org | Phone: +1 555 0100"
    )

    assert page.contact.press == "Kim Example"
    assert (page.contact.email, page.contact.phone) == ("hello@example.org", "+1 555 0100")
    assert "one e-mail address. Left out: press@example.org" in said(page, "lost")
    assert "one phone number. Left out: +1 555 0101" in said(page, "lost")


def test_labels_within_a_line_for_the_press_are_no_part_of_the_name() -> None:
    contact = take_apart(
        f"Lights\n\n{FOUR}Press: Kim Example, e-mail press@example.org, tel.: +44 20 7946 0000"
    ).contact

    assert contact.press == "Kim Example"
    assert (contact.email, contact.phone) == ("press@example.org", "+44 20 7946 0000")


def test_a_press_line_without_a_name() -> None:
    contact = take_apart(f"Lights\n\n{FOUR}Press: +44 20 7946 0000").contact

    assert (contact.press, contact.phone) == (None, "+44 20 7946 0000")


@pytest.mark.parametrize(
    ("kicker", "addressee"),
    [
        ("Tell the Roads Office:", "the Roads Office"),
        ("To Roads Office:", "Roads Office"),
        ("Roads Office:", ""),
        ("Stop the quarry:", ""),
        ("Dites à la mairie :", "la mairie"),
        ("An den Stadtrat:", "den Stadtrat"),
        ("إلى البلدية:", "البلدية"),
        ("告诉市政府\uff1a", "市政府"),
    ],
)
def test_who_it_is_addressed_to(kicker: str, addressee: str) -> None:
    page = take_apart(f"{kicker} put lights on Mill Road\n\n{FOUR}")

    assert draft(page).addressee == addressee
    assert ("Who it is addressed to" in said(page, "lost")) == (not addressee)


@pytest.mark.parametrize(
    ("line", "number", "confirmed"),
    [
        ("Call the mayor: +1 555 0100", "+15550100", True),
        ("Call the Roads Office on +44 20 7946 0000 and ask for lights.", "+442079460000", True),
        ("Call the mayor: 555 0100", "5550100", False),
        ("Appelez la mairie : +33 1 99 00 00 00", "+33199000000", True),
        ("Rufen Sie im Rathaus an: +49 30 23125 000", "+493023125000", True),
    ],
)
def test_a_call(line: str, number: str, confirmed: bool) -> None:
    page = take_apart(f"Lights\n\n{FOUR}{line}\n")

    call = draft(page).actions[-1]
    assert (call.kind, call.target, call.confirmed) == ("phone", (number,), confirmed)
    assert (number in said(page, "guessed")) == (not confirmed)


@pytest.mark.parametrize(
    "line",
    [
        "We call on the city to publish its budget of 2026-2027 now.",
        "Questions? Call us: +1 555 0100",
        "Call the mayor.",
        "Our first call was heard by 1 200 000 people.",
    ],
)
def test_no_call(line: str) -> None:
    assert take_apart(f"Lights\n\n{FOUR}{line}\n\n{FOUR}").call == ""


def test_a_subject_without_an_e_mail_is_lost() -> None:
    page = take_apart(f"Lights\n\n{FOUR}Subject: Lights for Mill Road\n")
    draft(page)

    assert "subject" not in said(page, "found")
    assert "Lights for Mill Road" in said(page, "lost")


@pytest.mark.parametrize(
    ("phone", "country", "by"),
    [
        ("+44 20 7946 0000", "GB", "by +44"),
        ("+961 1 555 010", "LB", "by +961"),
        ("+1 555 0100", "CA", "campaign.toml"),
        ("020 7946 0000", "CA", "campaign.toml"),
    ],
)
def test_the_country_is_that_of_the_phone_number(phone: str, country: str, by: str) -> None:
    page = take_apart(f"Lights\n\n{FOUR}Phone: {phone}")

    assert draft(page).country == country
    assert any("The country" in note and by in note for _, note in page.notes)


def test_every_code_is_of_a_country_and_stands_once() -> None:
    names = country_names("en")

    assert [code for code in COUNTRIES.values() if code not in names] == []
    assert len(set(COUNTRIES.values())) == len(COUNTRIES)
    assert not [a for a in COUNTRIES for b in COUNTRIES if a != b and b.startswith(a)]


def test_who_asks_the_press_is_not_lost_to_what_stands_beside_other_numbers() -> None:
    page = take_apart(
        f"Keep it open\n\n{FOUR}"
        "Contact: hello@example.org, +1 555 0100 (Mon-Fri 9-5)\n\nPress: Kim Example\n\n"
        "(c) 2026 Readers"
    )

    assert page.contact.press == "Kim Example"
    assert page.organisation == "Readers"


def test_a_number_that_is_given_is_the_only_one_that_is_shown() -> None:
    page = take_apart(f"Lights\n\n{FOUR}Call the mayor: 555 0100\n")
    given = Given(actions=(DraftAction("phone", ("+15550999",)),))

    call = draft_of_page(page, "the and of to", given, "any", NOW).actions[-1]

    assert (call.target, call.intro, call.confirmed) == (("+15550999",), "", True)
