"""Who is the same person, who may be, and what holds for them."""

import random
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.export.counts import count_roll
from kiosk.export.roll import Entry, Texts, folded, mailbox, merge, person_key, traits
from kiosk.export.signers import gather
from kiosk.signing.signature import Signature
from tests.export.people import next_id, with_updates
from tests.export.rolls import rolled
from tests.vault.samples import CAMPAIGN, signature


def roll(*records: Signature) -> list[Entry]:
    """Everybody on the roll of these records."""
    with rolled(*records) as found:
        return list(found.people())


def on(day: int, **changes: Any) -> Signature:
    """Ada's record of a day in November, in the order of ids as they are made."""
    at = f"2026-11-{day:02}T10:00:00Z"
    record = signature(id=next_id(), signed_at=at, **changes)
    consents = {name: replace(c, at=at) for name, c in record.consents.items()}
    return replace(record, consents={**consents, **changes.get("consents", {})})


def answering(day: int, answer: Any, **changes: Any) -> Signature:
    """Ada's record of a day with an answer about updates."""
    record = on(day, **changes)
    updates = replace(record.consents["updates"], answer=answer)
    return replace(record, consents={**record.consents, "updates": updates})


def test_the_same_address_in_another_case_is_the_same_person() -> None:
    first, second = on(1, first_name="Ada"), on(2, first_name="Ada K.", email=" ADA@Example.ORG ")
    [entry] = roll(first, second)

    assert entry.signature.first_name == "Ada K."
    assert entry.signature.signed_at == first.signed_at
    assert entry.signature.id == second.id
    assert entry.receipts == (first.receipt, second.receipt)
    assert entry.ids == (first.id, second.id)
    assert entry.maybe_same_as == ()


def test_the_newest_is_so_by_its_date_not_by_its_id() -> None:
    entered_late = (on(3, first_name="New"), on(1, first_name="Old, from a sheet"))
    [entry] = roll(*entered_late)

    assert entry.signature.first_name == "New"
    assert entry.signature.signed_at == "2026-11-01T10:00:00Z"


@pytest.mark.parametrize(
    ("one", "other", "people"),
    [
        ("ada@example.org", "ADA@Example.ORG", 1),
        ("ada@example.org", " ada@example.org\t", 1),
        ("ada@example.org", "\u200bada@example.org", 1),
        ("ada@example.org", "ada@example.org\ufeff", 1),
        ("ada@example.org", "\u00a0ada@example.org\u2060", 1),
        ("jörg@example.org", "JÖRG@example.org", 1),
        ("strasse@example.org", "straße@example.org", 2),
        ("ﬁnn@example.org", "finn@example.org", 2),
        ("a.da@gmail.com", "ada@gmail.com", 2),
        ("ada+1@example.org", "ada@example.org", 2),
        ("ada\u200b@example.org", "ada@example.org", 2),
        ("", "", 2),
        ("\u200b", " ", 2),
    ],
)
def test_one_rule_says_who_is_the_same_wherever_people_are_counted(
    one: str, other: str, people: int
) -> None:
    """In the files, in the report and in the book: a second rule shows as another number."""
    records = [on(1, email=one), on(2, email=other)]

    assert len(roll(*records)) == people
    first, second = (person_key(record) for record in records)
    assert (first is not None and first == second) == (people == 1)
    with rolled(*records) as found:
        counts = count_roll(found)
    assert (counts.signers, counts.records - counts.duplicates) == (people, people)
    signers = gather(records, CAMPAIGN, "en")
    assert (len(signers.lines), signers.twice) == (people, 2 - people)


def test_of_two_campaigns_somebody_is_two_people_wherever_people_are_counted() -> None:
    records = [on(1), on(2, campaign="another")]

    assert len(roll(*records)) == 2
    with rolled(*records) as found:
        assert (count_roll(found).signers, count_roll(found).duplicates) == (2, 0)
    signers = gather(records, CAMPAIGN, "en")
    assert (len(signers.lines), signers.twice, signers.other_campaigns) == (1, 0, 1)


def test_without_an_address_nobody_is_anybody_else() -> None:
    assert len(roll(on(1, email=""), on(1, email=""))) == 2


def test_campaigns_are_never_mixed() -> None:
    entries = roll(on(1), on(2, campaign="another"))

    assert len(entries) == 2
    assert all(entry.maybe_same_as == () for entry in entries)


def test_an_empty_newer_answer_erases_nothing_and_no_name_is_put_together() -> None:
    old = on(1, first_name="Ada", last_name="Lovelace", postal_code="V5K 0A1", country="CA")
    subscribed = on(
        2, first_name="", last_name="", postal_code="", country="US", kind="subscription"
    )
    [entry] = roll(old, subscribed)

    assert entry.signature.kind == "signature"
    assert (entry.signature.first_name, entry.signature.last_name) == ("Ada", "Lovelace")
    assert (entry.signature.postal_code, entry.signature.country) == ("", "US")
    [entry] = roll(old, on(2, first_name="Ada K.", last_name=""))
    assert (entry.signature.first_name, entry.signature.last_name) == ("Ada K.", "")


@pytest.mark.parametrize(
    ("older", "newer", "holds"),
    [
        ("yes", "no", "no"),
        ("no", "yes", "yes"),
        ("yes", "not-asked", "yes"),
        ("no", "not-asked", "no"),
        ("not-asked", "no", "no"),
        ("not-asked", "not-asked", "not-asked"),
        ("yes", "yes", "yes"),
    ],
)
def test_the_later_of_two_answers_holds_and_none_is_no_answer(
    older: str, newer: str, holds: str
) -> None:
    records = [answering(1, older), answering(2, newer)]

    consent = merge(records).consents["updates"]
    assert consent == merge(records[::-1]).consents["updates"]
    assert consent.answer == holds
    # The words and the time are those of the answer that holds.
    source = records[1] if newer != "not-asked" or older == "not-asked" else records[0]
    assert consent == source.consents["updates"]


def test_a_question_only_the_older_record_knows_is_kept() -> None:
    old = on(1)
    new = replace(on(2), consents={"petition": old.consents["petition"]})

    assert set(merge([old, new]).consents) == {"petition", "updates"}


@given(
    st.lists(st.tuples(st.integers(1, 28), st.sampled_from(["yes", "no", "not-asked"])), min_size=1)
)
def test_merging_does_not_depend_on_the_order(answers: list[tuple[int, str]]) -> None:
    records = [answering(day, answer) for day, answer in answers]
    shuffled = random.Random(1).sample(records, len(records))  # noqa: S311

    merged = merge(records)
    assert merge(shuffled) == merged
    said = {answer for _, answer in answers} - {"not-asked"}
    assert merged.consents["updates"].answer in (said or {"not-asked"})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ada.love@gmail.com", "adalove@gmail.com"),
        ("ada+rally@gmail.com", "ada@googlemail.com"),
        ("A.D.A@GMAIL.com", "ada@gmail.com"),
    ],
)
def test_gmail_addresses_that_are_one_box_are_pointed_out_not_merged(one: str, other: str) -> None:
    people = [on(1, email=one, postal_code=""), on(2, email=other, postal_code="")]
    first, second = roll(*people)

    assert (first.signature.email, second.signature.email) == (one, other)
    assert first.maybe_same_as == (people[1].receipt,)
    assert second.maybe_same_as == (people[0].receipt,)


def test_dots_and_plus_signs_mean_something_elsewhere() -> None:
    assert mailbox("a.da+x@example.org") == "a.da+x@example.org"
    people = [on(1, email=e, postal_code="") for e in ("a.b@example.org", "ab@example.org")]

    assert [entry.maybe_same_as for entry in roll(*people)] == [(), ()]


def test_the_same_name_and_postal_code_is_pointed_out() -> None:
    father = on(
        1, first_name="José", last_name="Núñez", email="a@example.org", postal_code="V5K 0A1"
    )
    son = on(2, first_name="JOSE", last_name="NUNEZ", email="b@example.org", postal_code="v5k0a1")
    other = on(
        3, first_name="Jose", last_name="Nunez", email="c@example.org", postal_code="V5K 0A2"
    )

    entries = roll(father, son, other)
    assert [e.maybe_same_as for e in entries] == [(son.receipt,), (father.receipt,), ()]
    nameless = [on(n, first_name="", last_name="", email=f"{n}@example.org") for n in (1, 2)]
    assert [e.maybe_same_as for e in roll(*nameless)] == [(), ()]


def test_a_merged_person_is_not_pointed_out_to_themselves() -> None:
    [entry] = roll(on(1, email="ada@gmail.com"), on(2, email="ADA@gmail.com"))

    assert entry.maybe_same_as == ()


def test_of_many_who_may_be_the_same_the_first_few_are_named() -> None:
    people = [on(1, email=f"{n}@example.org") for n in range(20)]

    entries = roll(*people)
    assert {len(entry.maybe_same_as) for entry in entries} == {5}
    assert all(not set(entry.maybe_same_as) & set(entry.receipts) for entry in entries)


def test_people_come_in_the_order_of_their_newest_row() -> None:
    a1, b, a2 = on(1), on(1, email="b@example.org", postal_code=""), on(2)

    assert [entry.ids[-1] for entry in roll(a1, b, a2)] == [b.id, a2.id]


def test_no_digest_can_be_guessed_without_the_secret() -> None:
    record = with_updates("yes")
    one, same, other = (traits(record, 0, key) for key in (b"k" * 32, b"k" * 32, b"x" * 32))

    assert one == same
    assert not {one.person, one.mailbox, one.name} & {other.person, other.mailbox, other.name}


@pytest.mark.parametrize(
    ("text", "plain"),
    [("V5K 0A1", "v5k0a1"), ("Zoë", "zoe"), ("O’Brien", "obrien"), ("花子", "花子")],
)
def test_folding_leaves_letters_and_digits(text: str, plain: str) -> None:
    assert folded(text) == plain


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]))))
def test_texts_come_back(texts: list[str]) -> None:
    kept = Texts()
    for text in texts:
        kept.append(text)

    assert list(kept) == texts
