"""Addresses that work: chips while typing, "Did you mean …?" afterwards, and the lists for both."""

import re
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import paths
from kiosk.signing.countries import country_names
from kiosk.signing.email_domains import Domains
from kiosk.signing.email_hint import Hint, Reason, beginnings, complete, completions, suggest
from kiosk.signing.form import check_email, tidy
from kiosk.signing.slips import EASY, HARD, distance

DOMAINS = Domains.read(paths.emails())
TABLES = {path.stem: path for path in sorted(paths.emails().glob("*.toml"))}


def wide(text: str) -> str:
    """The text in the full-width letters of Chinese and Japanese keyboards."""
    return "".join(chr(ord(sign) + 0xFEE0) for sign in text)


MEANT = [
    # slips of the fingers
    ("ada@gmial.com", "CA", "ada@gmail.com", Reason.DOMAIN),
    ("ada@gmal.com", "CA", "ada@gmail.com", Reason.DOMAIN),
    ("ada@gmaill.com", "CA", "ada@gmail.com", Reason.DOMAIN),
    ("ada@hmail.com", "CA", "ada@gmail.com", Reason.DOMAIN),
    ("ada@gmai.lcom", "CA", "ada@gmail.com", Reason.DOMAIN),
    ("ada@yaho.ca", "CA", "ada@yahoo.ca", Reason.DOMAIN),
    ("ada@sympatcio.ca", "CA", "ada@sympatico.ca", Reason.DOMAIN),
    ("ada@shsw.ca", "CA", "ada@shaw.ca", Reason.DOMAIN),
    ("ada@rogesr.com", "CA", "ada@rogers.com", Reason.DOMAIN),
    ("Ada.Lovelace+news@Gmial.com", "CA", "Ada.Lovelace+news@gmail.com", Reason.DOMAIN),
    ("ada@eastlnik.ca", "CA", "ada@eastlink.ca", Reason.DOMAIN),
    ("ada@laopste.net", "CA", "ada@laposte.net", Reason.DOMAIN),
    ("ada@gmáil.com", "CA", "ada@gmail.com", Reason.DOMAIN),
    ("ada@wbe.de", "DE", "ada@web.de", Reason.DOMAIN),
    ("ada@hotmial.con", "CA", "ada@hotmail.com", Reason.DOMAIN),
    # two domains are as near: the one that is likelier there
    ("ada@hotmail.f", "FR", "ada@hotmail.fr", Reason.DOMAIN),
    ("ada@hotmail.r", "FR", "ada@hotmail.fr", Reason.DOMAIN),
    ("ada@hotmail.r", "RU", "ada@hotmail.ru", Reason.DOMAIN),
    ("ada@yahoo.c", "CA", "ada@yahoo.ca", Reason.DOMAIN),
    ("ada@yahoo.dw", "DE", "ada@yahoo.de", Reason.DOMAIN),
    # endings
    ("ada@gmail.con", "CA", "ada@gmail.com", Reason.DOMAIN),
    ("ada@gmail.co", "CA", "ada@gmail.com", Reason.DOMAIN),
    ("ada@hotmail.cm", "CA", "ada@hotmail.com", Reason.DOMAIN),
    ("ada@gmail.ca", "CA", "ada@gmail.com", Reason.DOMAIN),
    ("ada@gmail", "CA", "ada@gmail.com", Reason.DOMAIN),
    ("ada@hotmail", "FR", "ada@hotmail.fr", Reason.DOMAIN),
    ("ada@gmailcom", "CA", "ada@gmail.com", Reason.DOMAIN),
    ("ada@hotmail.couk", "GB", "ada@hotmail.co.uk", Reason.DOMAIN),
    ("ada@smallfirm.con", "CA", "ada@smallfirm.com", Reason.ENDING),
    ("ada@smallfirm.cpm", "CA", "ada@smallfirm.com", Reason.ENDING),
    ("ada@smallfirm.cim", "CA", "ada@smallfirm.com", Reason.ENDING),
    ("ada@smallfirm.couk", "GB", "ada@smallfirm.co.uk", Reason.ENDING),
    ("ada@smallfirm.co.ku", "GB", "ada@smallfirm.co.uk", Reason.ENDING),
    ("ada@wev.fe", "DE", "ada@web.de", Reason.ENDING),
    ("ada@smallfirm.ogr", "DE", "ada@smallfirm.org", Reason.ENDING),
    # dots
    ("ada@gmail,com", "CA", "ada@gmail.com", Reason.DOT),
    ("ada,lovelace@gmail.com", "CA", "ada.lovelace@gmail.com", Reason.DOT),
    ("ada@gmail..com", "CA", "ada@gmail.com", Reason.DOT),
    ("ada@gmail.com.", "CA", "ada@gmail.com", Reason.DOT),
    ("ada@.gmail.com", "CA", "ada@gmail.com", Reason.DOT),
    ("ada..lovelace@smallfirm.org", "CA", "ada.lovelace@smallfirm.org", Reason.DOT),
    ("ada.@gmail.com", "CA", "ada@gmail.com", Reason.DOT),
    ("ada@smallfirm،org", "EG", "ada@smallfirm.org", Reason.DOT),
    # spaces
    ("ada @gmail.com", "CA", "ada@gmail.com", Reason.SPACE),
    ("ada@ gmail.com", "CA", "ada@gmail.com", Reason.SPACE),
    ("ada@gmail .com", "CA", "ada@gmail.com", Reason.SPACE),
    ("ada lovelace@gmail.com", "CA", "adalovelace@gmail.com", Reason.SPACE),
    ("ada. lovelace@smallfirm.org", "CA", "ada.lovelace@smallfirm.org", Reason.SPACE),
    ("ada@gmail. con", "CA", "ada@gmail.com", Reason.SPACE),
    # full-width signs, and such as cannot be seen
    ("ada＠gmail.com", "CN", "ada@gmail.com", Reason.WIDE),
    (f"ada@{wide('gmail.com')}", "CN", "ada@gmail.com", Reason.WIDE),
    (f"{wide('123')}@qq。com", "CN", "123@qq.com", Reason.WIDE),
    ("ada@gm\u200bail.com", "CA", "ada@gmail.com", Reason.WIDE),
    # the @
    ("ada.gmail.com", "CA", "ada@gmail.com", Reason.AT),
    ("ada.lovelace.gmail.com", "CA", "ada.lovelace@gmail.com", Reason.AT),
    ("adagmail.com", "CA", "ada@gmail.com", Reason.AT),
    ("adahotmail.com", "CA", "ada@hotmail.com", Reason.AT),
    ("ada.web.de", "DE", "ada@web.de", Reason.AT),
    ("ada@@gmail.com", "CA", "ada@gmail.com", Reason.AT),
    ("@ada@gmail.com", "CA", "ada@gmail.com", Reason.AT),
    ("ada@gmail.com@", "CA", "ada@gmail.com", Reason.AT),
]

FINE = [
    "ada@gmail.com",
    "ADA@GMAIL.COM",
    "ada@ymail.com",
    "ada@mail.com",
    "ada@email.com",
    "ada@gmx.de",
    "ada@gmx.net",
    "ada@gmx.com",
    "ada@hotmail.es",
    "ada@hotmail.gr",
    "ada@yahoo.ch",
    "ada@yahoo.com.vn",
    "ada@live.dk",
    "ada@outlook.kr",
    "ada@smallfirm.org",
    "ada@smallfirm.co",
    "ada@smallfirm.cm",
    "ada@u-tokyo.ac.jp",
    "ada@ubc.ca",
    "ada@sfu.ca",
    "ada@aon.com",
    "ada@x.com",
    "ada@mai.museum",
    "ada@kollektiv.berlin",
    "ada@xn--bcher-kva.example",
    "ada@bücher.de",
    "用户@例子.公司",
    "ada@пример.рф",
    '"ada, lovelace"@smallfirm.org',
    "o'brien@smallfirm.ie",
]

NOTHING_CLEAR = [
    "",
    "@",
    "ada",
    "ada@",
    "@gmail.com",
    "gmail.com",
    "jane@x.zzzz",
    "smallfirm.org",
    "adame.com",
    "myemail.com",
    "hotmail.com",
    "nb.sympatico.ca",
    "ada@smallfirm.c",
]


@pytest.mark.parametrize(("typed", "country", "address", "reason"), MEANT)
def test_what_was_probably_meant_is_suggested(
    typed: str, country: str, address: str, reason: Reason
) -> None:
    assert suggest(typed, country, DOMAINS) == Hint(address, reason)


@pytest.mark.parametrize("country", ["CA", "DE", "", "XX"])
@pytest.mark.parametrize("address", FINE)
def test_nobody_is_asked_about_an_address_that_may_well_be_right(
    address: str, country: str
) -> None:
    assert suggest(address, country, DOMAINS) is None


@pytest.mark.parametrize("country", ["CA", "US"])
@pytest.mark.parametrize("typed", NOTHING_CLEAR)
def test_nothing_is_suggested_where_it_is_not_clear_what_was_meant(
    typed: str, country: str
) -> None:
    assert suggest(typed, country, DOMAINS) is None


def test_a_short_name_has_to_be_likely_where_it_is_typed() -> None:
    assert suggest("ada@weg.de", "CA", DOMAINS) is None
    assert suggest("ada@weg.de", "DE", DOMAINS) == Hint("ada@web.de", Reason.DOMAIN)


def test_every_domain_in_the_lists_is_right_as_it_is_in_every_country() -> None:
    everything = DOMAINS.known | DOMAINS.look_alike

    assert len(everything) > 400
    for country in ("", *DOMAINS.countries):
        asked = [d for d in everything if suggest(f"ada@{d}", country, DOMAINS) is not None]
        assert asked == [], country


WORDS = st.sampled_from(["ada", "a.b", "Ada+x", "gmail", "hotmail.co", wide("a"), '"a b"', ""])
SIGNS = st.sampled_from([*"@.,, ＠。/·\u200b\"'<-_1añ", "..", "@@", ".con", ".co.uk", "co"])
KNOWN = st.sampled_from(sorted(DOMAINS.known))
PIECES = st.lists(WORDS | SIGNS | KNOWN, max_size=6).map("".join)


@st.composite
def mistyped(draw: st.DrawFn) -> str:
    """An address with a known domain, and a sign or two in it replaced, put in or left out."""
    text = f"{draw(WORDS)}@{draw(KNOWN)}"
    for _ in range(draw(st.integers(0, 2))):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(SIGNS | st.just("")) + text[at + draw(st.integers(0, 1)) :]
    return text


ADDRESSES = mistyped() | PIECES | st.text(max_size=40)
COUNTRIES = st.sampled_from(["", *sorted(DOMAINS.countries)])


@given(ADDRESSES, COUNTRIES)
def test_a_suggestion_is_another_address_that_is_valid_and_final(text: str, country: str) -> None:
    hint = suggest(text, country, DOMAINS)

    if hint is not None:
        assert hint.address != text
        assert hint.address != tidy(text)
        assert check_email(hint.address) is None
        assert suggest(hint.address, country, DOMAINS) is None


@given(ADDRESSES, COUNTRIES)
def test_who_one_is_stays_as_typed_where_the_address_is_valid(text: str, country: str) -> None:
    hint = suggest(text, country, DOMAINS)

    if hint is not None and text.isascii() and check_email(text) is None:
        assert hint.address.rpartition("@")[0] == text.rpartition("@")[0]


@pytest.mark.parametrize(
    ("typed", "country", "chips"),
    [
        ("ada", "CA", ("gmail.com", "hotmail.com", "outlook.com", "yahoo.ca")),
        ("ada@", "CA", ("gmail.com", "hotmail.com", "outlook.com", "yahoo.ca")),
        ("ada@", "DE", ("gmail.com", "gmx.de", "web.de", "t-online.de")),
        ("ada@", "", ("gmail.com", "outlook.com", "hotmail.com", "yahoo.com")),
        ("ada@g", "DE", ("gmail.com", "gmx.de", "gmx.net", "gmx.at")),
        ("ada@gm", "CA", ("gmail.com", "gmx.com", "gmx.net", "gmx.at")),
        ("ada@yahoo.c", "CA", ("yahoo.ca", "yahoo.com", "yahoo.cn", "yahoo.co.in")),
        ("ada@YAHOO.CO.U", "CA", ("yahoo.co.uk",)),
        ("ada＠gma", "CN", ("gmail.com",)),
        ("ada@gmail.com", "CA", ()),
        ("ada@live.com", "AU", ()),
        ("ada@smallfirm.or", "CA", ()),
        ("", "CA", ()),
        ("@", "CA", ()),
        ("@gm", "CA", ()),
    ],
)
def test_chips_narrow_as_one_types_and_go_when_the_domain_is_whole(
    typed: str, country: str, chips: tuple[str, ...]
) -> None:
    assert completions(typed, country, DOMAINS, 4) == chips


@pytest.mark.parametrize(
    ("typed", "first", "last", "chips"),
    [
        ("", "Ada", "Example", ("ada.example@", "adaexample@", "aexample@", "ada@")),
        ("ada.", "Ada", "Example", ("ada.example@",)),
        ("AD", "Ada", "Example", ("ada.example@", "adaexample@", "ada@")),
        ("ada", "Ada", "Example", ("ada.example@", "adaexample@")),
        ("ada@", "Ada", "Example", ()),
        ("bob", "Ada", "Example", ()),
        (
            "",
            "Mary Ann",
            "O’Example",
            ("maryann.oexample@", "maryannoexample@", "moexample@", "maryann@"),
        ),
        (
            "",
            "Émilie",
            "Tremblay-Exemple",
            (
                "emilie.tremblay-exemple@",
                "emilietremblay-exemple@",
                "etremblay-exemple@",
                "emilie@",
            ),
        ),
        ("", "Kim", "", ("kim@",)),
        ("", "", "Kim", ("kim@",)),
        ("", "花子", "例", ()),
        ("", "Łucja", "Example", ("example@",)),
        ("", "", "", ()),
        ("x", "", "", ()),
    ],
)
def test_an_address_may_begin_with_the_name(
    typed: str, first: str, last: str, chips: tuple[str, ...]
) -> None:
    assert beginnings(typed, first, last) == chips


@pytest.mark.parametrize("typed", ["", "a", "ada.ex"])
def test_a_chip_of_a_name_begins_the_address(typed: str) -> None:
    [chip, *_] = beginnings(typed, "Ada", "Example")

    assert complete(typed, chip) == "ada.example@"


@pytest.mark.parametrize("typed", ["ada", "ada@", "ada@gm", " ada＠gm"])
def test_a_chip_completes_the_address(typed: str) -> None:
    assert complete(typed, "gmail.com") == "ada@gmail.com"


@given(st.text("ada@gmhotlyu.c", max_size=12), COUNTRIES, st.integers(0, 6))
def test_a_chip_goes_on_from_what_was_typed_and_leads_to_a_right_address(
    typed: str, country: str, most: int
) -> None:
    chips = completions(typed, country, DOMAINS, most)

    assert len(chips) == len(set(chips)) <= most
    for chip in chips:
        address = complete(typed, chip)
        assert address.startswith(typed)
        if check_email(address) is None:  # what stands before the @ may still be wrong
            assert suggest(address, country, DOMAINS) is None


@pytest.mark.parametrize(
    ("typed", "meant", "cost"),
    [
        ("gmail", "gmail", 0.0),
        ("gmial", "gmail", EASY),
        ("gmaill", "gmail", EASY),
        ("hmail", "gmail", EASY),
        ("gnmail", "gmail", EASY),
        ("yaho", "yahoo", EASY),
        ("qmail", "gmail", HARD),
        ("gmal", "gmail", HARD),
        ("gxmail", "gmail", HARD),
        ("hotmial.con", "hotmail.com", 2 * EASY),
        ("", "ab", 2 * HARD),
    ],
)
def test_what_fingers_do_easily_is_a_smaller_slip(typed: str, meant: str, cost: float) -> None:
    assert distance(typed, meant, limit=2.0) == pytest.approx(cost)


FEW_LETTERS = st.text("abcq.", max_size=8)


@st.composite
def swapped(draw: st.DrawFn) -> tuple[str, str]:
    """A word with two of its letters in the wrong order, and the word."""
    word = draw(st.text("abcq.", min_size=2, max_size=8))
    at = draw(st.integers(0, len(word) - 2))
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :], word


@given(
    st.tuples(FEW_LETTERS, FEW_LETTERS) | swapped(), st.sampled_from([EASY, HARD, 2 * EASY, 2.0])
)
def test_a_limit_cuts_short_and_changes_nothing_below_it(
    words: tuple[str, str], limit: float
) -> None:
    exact, cut = distance(*words, limit=99), distance(*words, limit=limit)

    assert cut == exact if exact <= limit else cut > limit


@pytest.mark.parametrize("path", TABLES.values(), ids=TABLES)
def test_a_table_of_domains_is_in_order(path: Path) -> None:
    table = tomllib.loads(path.read_text("utf-8"))
    domains = table["likely"] + table["known"]

    more = {"one_ending", "look_alike"} if path.stem == "world" else set()
    assert set(table) == {"likely", "known", "endings"} | more
    assert path.stem == "world" or path.stem in country_names("en")
    assert len(set(domains)) == len(domains)
    assert len(table["likely"]) >= 6
    for name in {"known", *more}:
        assert table[name] == sorted(set(table[name])), name
    for domain in (*domains, *table.get("look_alike", ())):
        assert domain == domain.lower()
        assert check_email(f"ada@{domain}") is None, domain
        assert DOMAINS.can_end(domain), domain
    for ending in table["endings"]:
        assert DOMAINS.can_end(f"example.{ending}"), ending


def test_no_domain_is_both_offered_and_passed_over() -> None:
    assert DOMAINS.known & DOMAINS.look_alike == frozenset()


def test_a_name_with_one_ending_is_listed_with_one() -> None:
    for name, domain in DOMAINS.one_ending.items():
        assert [d for d in DOMAINS.known if d.partition(".")[0] == name] == [domain]


def test_the_endings_are_those_of_the_internet() -> None:
    lines = (paths.emails() / "endings.txt").read_text("utf-8").splitlines()
    endings = [line for line in lines if not line.startswith("#")]

    assert endings == sorted(set(endings))
    assert 1_200 < len(endings) < 3_000
    assert all(re.fullmatch(r"[a-z]{2,}|xn--[a-z0-9-]+", ending) for ending in endings)
    assert {"com", "ca", "uk", "museum", "berlin", "xn--p1ai"} <= set(endings)
    assert DOMAINS.top_level == set(endings)
    assert DOMAINS.can_end("пример.рф")
    assert not DOMAINS.can_end("пример.ком-")


def test_every_language_of_a_campaign_has_a_country() -> None:
    """The campaign's people speak these at home, so their tables have chips of their own."""
    assert {"CA", "US", "GB", "FR", "DE", "ES", "MX", "PT", "BR", "EG", "CN"} <= set(
        DOMAINS.countries
    )
