"""From an action to its URI: exactly what each kind of phone app expects."""

from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.actions.length import too_long, weighted_length
from kiosk.actions.links import uri
from kiosk.campaign.facts import ActionFact
from kiosk.campaign.texts import ActionText

AWKWARD = "It's 50% “more” & #1\tça? a+b=c; 日本 👩🏽‍🚀"
AWKWARD_ENCODED = (
    "It%27s%2050%25%20%E2%80%9Cmore%E2%80%9D%20%26%20%231%09%C3%A7a%3F%20a%2Bb%3Dc%3B%20"
    "%E6%97%A5%E6%9C%AC%20%F0%9F%91%A9%F0%9F%8F%BD%E2%80%8D%F0%9F%9A%80"
)

# Everything a person can write on one line.
LINE = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1)
LINES = st.lists(LINE, min_size=1, max_size=5).map("\n".join)
MAILBOX = st.from_regex(r"[A-Za-z0-9.!#$%'*+/=^_`{|}~-]{1,20}@[a-z0-9-]{1,20}\.org", fullmatch=True)


def action(kind: str, **values: Any) -> ActionFact:
    return ActionFact.model_validate({"id": "it", "kind": kind, **values})


def text(text: str = "", subject: str = "") -> ActionText:
    return ActionText(title="Do it", text=text, subject=subject)


@pytest.mark.parametrize(
    ("fact", "expected"),
    [
        (action("x"), "https://x.com/intent/tweet?text={}"),
        (action("bluesky"), "https://bsky.app/intent/compose?text={}"),
        (action("threads"), "https://www.threads.com/intent/post?text={}"),
        (
            action("threads", url="https://example.org/?b&d"),
            "https://www.threads.com/intent/post?text={}&url=https%3A%2F%2Fexample.org%2F%3Fb%26d",
        ),
        (
            action("mastodon", instance="social.example.org"),
            "https://social.example.org/share?text={}",
        ),
        (action("whatsapp"), "https://wa.me/?text={}"),
        (action("sms", number="+15550100"), "sms:+15550100?&body={}"),
        (action("email", to=["a@example.org"]), "mailto:a@example.org?body={}"),
    ],
    ids=lambda value: value.kind if isinstance(value, ActionFact) else "",
)
def test_the_text_is_percent_encoded_in_its_place(fact: ActionFact, expected: str) -> None:
    assert uri(fact, text(AWKWARD)) == expected.format(AWKWARD_ENCODED)


def test_a_facebook_page_is_its_own_link() -> None:
    page = action("facebook-page", url="https://example.org/page?tab=posts&x=1")

    assert uri(page, text("copied by hand")) == "https://example.org/page?tab=posts&x=1"


def test_a_phone_call_is_a_number_alone() -> None:
    assert uri(action("phone", number="+15550100"), text("what to say")) == "tel:+15550100"


def test_an_email_has_commas_between_addresses_and_crlf_in_its_body() -> None:
    mail = action("email", to=["a@example.org", "o'b+c%d@example.org"])

    assert uri(mail, text("Dear all,\n\nno & yes.\r\nBye\n", subject="Hours: 5–9")) == (
        "mailto:a@example.org,o%27b%2Bc%25d@example.org"
        "?subject=Hours%3A%205%E2%80%939"
        "&body=Dear%20all%2C%0D%0A%0D%0Ano%20%26%20yes.%0D%0ABye"
    )


def test_an_email_without_words_is_an_address() -> None:
    assert uri(action("email", to=["a@example.org"]), text()) == "mailto:a@example.org"


def values(query: str) -> dict[str, str]:
    """Take a query apart as RFC 3986 has it: a plus is a plus."""
    pairs = (pair.partition("=") for pair in query.split("&") if pair)
    return {name: unquote(value, errors="strict") for name, _, value in pairs}


@settings(deadline=None)
@given(st.sampled_from(["x", "bluesky", "threads", "whatsapp"]), LINES)
def test_a_post_comes_out_as_it_was_written(kind: str, words: str) -> None:
    link = uri(action(kind), text(words))

    assert link.isascii()
    assert values(urlsplit(link).query) == {"text": words}


@settings(deadline=None)
@given(LINES)
def test_a_text_message_comes_out_as_it_was_written(words: str) -> None:
    link = uri(action("sms", number="15550100"), text(words))

    assert values(link.removeprefix("sms:15550100?")) == {"body": words}


@settings(deadline=None)
@given(st.lists(MAILBOX, min_size=1, max_size=4), LINE, LINES)
def test_an_email_comes_out_as_it_was_written(to: list[str], subject: str, body: str) -> None:
    link = urlsplit(uri(action("email", to=to), text(body, subject)))

    assert link.scheme == "mailto"
    assert [unquote(address) for address in link.path.split(",")] == to
    assert values(link.query) == {"subject": subject, "body": body.replace("\n", "\r\n")}


@settings(deadline=None)
@given(LINES)
def test_a_space_is_never_a_plus(words: str) -> None:
    assert "+" not in uri(action("x"), text(words))


@pytest.mark.parametrize(
    ("post", "length"),
    [
        ("", 0),
        ("plain words", 11),
        ("café", 4),
        ("cafe\u0301", 4),
        ("“it’s” – so", 11),
        ("wait…", 6),
        ("1 € ok", 7),
        ("日本語", 6),
        ("한글", 4),
        ("Привет", 6),
        ("नमस्ते", 6),
        ("مرحبا", 5),
        ("©", 1),
        ("®", 1),
        ("©\ufe0f", 2),
        ("™", 2),
        ("😀", 2),
        ("❤\ufe0f", 2),
        ("👍🏽", 2),
        ("👩🏽\u200d🚀", 2),
        ("👨\u200d👩\u200d👧\u200d👦", 2),
        ("🇨🇦", 2),
        ("🇨🇦🇫🇷", 4),
        ("🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", 2),
        ("1\ufe0f\u20e3", 2),
        ("#\ufe0f\u20e3*\ufe0f\u20e3", 4),
        ("https://example.org", 23),
        ("http://example.org/" + "long/" * 50, 23),
        ("see https://example.org/a?b=c#d and", 31),
        ("https://example.org/a, b", 26),
        ("(https://example.org/a).", 26),
        ("https://example.org/a。", 25),
        ("https://example.org/a\nhttps://example.org/b", 47),
    ],
)
def test_a_post_is_as_long_as_x_counts_it(post: str, length: int) -> None:
    assert weighted_length(post) == length


@pytest.mark.parametrize(
    ("code_point", "weight"),
    [
        *((c, 1) for c in (0x41, 4351, 8192, 8205, 8208, 8223, 8242, 8247)),
        *((c, 2) for c in (4352, 8191, 8206, 8207, 8224, 8241, 8248)),
    ],
)
def test_the_light_ranges_end_where_x_says(code_point: int, weight: int) -> None:
    assert weighted_length(chr(code_point)) == weight


@pytest.mark.parametrize(
    ("kind", "fits", "excess"),
    [
        ("x", "a" * 280, "a"),
        ("x", "日" * 140, "a"),
        ("bluesky", "👩🏽\u200d🚀" * 300, "a"),
        ("threads", "a" * 500, "ab"),
    ],
)
def test_a_post_may_fill_its_network_and_no_more(kind: str, fits: str, excess: str) -> None:
    assert too_long(action(kind), text(fits)) is None
    sentence = too_long(action(kind), text(fits + excess))
    assert sentence is not None
    assert f"{len(excess)} over" in sentence


def test_what_has_no_limit_is_never_too_long() -> None:
    for fact in (action("whatsapp"), action("email", to=["a@example.org"])):
        assert too_long(fact, text("a" * 5000)) is None
