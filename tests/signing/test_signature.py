"""The record: its identifiers, its consents, its time, and its way to JSON and back."""

import hashlib
import json
import re
import time
from collections.abc import Iterator
from dataclasses import asdict, fields, replace
from datetime import UTC, datetime, timedelta, timezone
from uuid import RFC_4122, UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.signing.drawing import BOX_HEIGHT, BOX_WIDTH, MAX_POINTS, Drawing
from kiosk.signing.form import Draft, Place, sign
from kiosk.signing.signature import (
    RECEIPT_ALPHABET,
    Answer,
    Consent,
    Kind,
    Signature,
    local_offset,
    new_id,
    new_receipt,
    utc_now,
)
from tests.signing.samples import ADA, CAMPAIGN, NOW, campaign_without_question, record

WORDING = CAMPAIGN.wordings[0]
QUESTION = (
    "Want to keep up with this issue and more? Join our mailing list! May OpenMedia send you e-mail"
    " about this issue and more? You can unsubscribe in every e-mail."
)
TERMS = (
    "By signing I agree that OpenMedia keeps my answers, which can show my political opinion,"
    " to count and deliver this petition."
)

ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
CONSENTS = st.dictionaries(
    ANY, st.builds(Consent, st.sampled_from(["yes", "no", "not-asked"]), ANY, ANY, ANY, ANY)
)
POINTS = st.tuples(st.integers(0, BOX_WIDTH), st.integers(0, BOX_HEIGHT))
DRAWINGS = st.builds(Drawing, st.lists(st.lists(POINTS).map(tuple), max_size=5).map(tuple))
RECORDS = st.builds(
    Signature,
    **{f.name: ANY for f in fields(Signature) if f.type is str},
    kind=st.sampled_from(["signature", "subscription"]),
    channel=st.sampled_from(["kiosk", "paper"]),
    consents=CONSENTS,
    own_answers=st.dictionaries(ANY, ANY | st.lists(ANY).map(tuple) | DRAWINGS),
)


def test_a_record_holds_the_answers_as_typed_and_where_they_were_taken() -> None:
    signed = record(kiosk="Table 3", event="Harbour Fair")

    answers = ("first_name", "last_name", "email", "postal_code", "country")
    assert [getattr(signed, name) for name in answers] == [getattr(ADA, name) for name in answers]
    assert (signed.kiosk, signed.event, signed.channel) == ("Table 3", "Harbour Fair", "kiosk")
    assert (signed.campaign, signed.language) == ("amazon-facial-recognition", "en")
    assert signed.petition_version == CAMPAIGN.version(WORDING)
    assert signed.schema == 1


def test_paper_is_recorded_as_paper() -> None:
    assert sign(ADA, CAMPAIGN, WORDING, Place(), NOW, channel="paper").channel == "paper"


def test_time_is_utc_to_the_second_inside_and_to_the_minute_in_clear() -> None:
    signed = record()

    assert signed.signed_at == "2026-11-03T14:05:06Z"
    assert signed.signed_at_minute == "2026-11-03T14:05Z"
    assert {consent.at for consent in signed.consents.values()} == {signed.signed_at}


@pytest.mark.parametrize("kind", ["signature", "subscription"])
@pytest.mark.parametrize(("updates", "answer"), [(True, "yes"), (False, "no"), (None, "not-asked")])
def test_a_question_nobody_answered_is_never_a_no(
    updates: bool | None, answer: Answer, kind: Kind
) -> None:
    answers = {} if updates is None else {"updates": updates}
    signed = record(replace(ADA, consents=answers), kind)

    assert signed.kind == kind
    assert signed.consents["updates"].answer == answer


def test_signing_consents_and_subscribing_does_not() -> None:
    assert record().consents["petition"].answer == "yes"
    assert record(kind="subscription").consents["petition"].answer == "not-asked"


def test_consents_carry_the_words_shown_their_hash_and_who_holds_the_data() -> None:
    consents = record().consents

    assert {name: consent.wording for name, consent in consents.items()} == {
        "petition": TERMS,
        "updates": QUESTION,
    }
    for consent in consents.values():
        assert consent.wording_hash == hashlib.sha256(consent.wording.encode()).hexdigest()
        assert consent.controller == "OpenMedia"


def test_a_campaign_that_asks_nothing_records_no_answer() -> None:
    signed = sign(ADA, campaign_without_question(), WORDING, Place(), NOW)

    assert set(signed.consents) == {"petition"}


@settings(deadline=None)
@given(RECORDS)
def test_a_record_comes_back_from_json_as_it_was(signed: Signature) -> None:
    assert Signature.from_json(signed.to_json()) == signed


@settings(deadline=None)
@given(RECORDS)
def test_json_is_one_line_of_utf8(signed: Signature) -> None:
    data = signed.to_json()

    assert b"\n" not in data
    assert json.loads(data.decode("utf-8")) == json.loads(json.dumps(asdict(signed)))


def test_padding_does_not_hurt() -> None:
    assert Signature.from_json(record().to_json() + b" " * 300) is not None


@pytest.mark.parametrize(
    "data",
    [b"", b"[]", b"5", b"null", b"{}", b"nonsense", b"\xff\xfe", b'{"consents": []}',
     b'{"consents": {"a": 1}}', b'{"consents": {}}'],
)  # fmt: skip
def test_anything_else_is_no_record(data: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        Signature.from_json(data)


@pytest.mark.parametrize("change", ["without", "with"])
def test_a_record_with_a_field_too_few_or_too_many_is_no_record(change: str) -> None:
    values = json.loads(record().to_json())
    if change == "without":
        del values["receipt"]
    else:
        values["shoe_size"] = 42

    with pytest.raises(ValueError, match="not a signature record"):
        Signature.from_json(json.dumps(values).encode())


def test_a_correction_keeps_who_and_when_and_takes_the_rest() -> None:
    first = record()
    later = sign(
        Draft("Augusta", email="a@example.org", country="GB", consents={"updates": False}),
        CAMPAIGN,
        WORDING,
        Place(),
        NOW + timedelta(minutes=2),
    )

    corrected = first.corrected(later)
    assert (corrected.id, corrected.receipt, corrected.signed_at) == (
        first.id,
        first.receipt,
        first.signed_at,
    )
    assert corrected == replace(
        later,
        id=first.id,
        receipt=first.receipt,
        signed_at=first.signed_at,
        utc_offset=first.utc_offset,
        consents={
            "petition": first.consents["petition"],
            "updates": later.consents["updates"],
        },
    )


def test_an_id_is_a_uuid_of_version_7_with_its_time() -> None:
    made = UUID(new_id(NOW))

    assert made.version == 7
    assert made.variant == RFC_4122
    assert made.int >> 80 == int(NOW.timestamp()) * 1000


def test_ids_sort_by_time_and_do_not_repeat() -> None:
    steps = [*range(1000), *range(1000, 3_000_000, 997)]
    times = [NOW + timedelta(microseconds=step) for step in steps]
    made = [new_id(moment) for moment in times]

    assert made == sorted(made)
    assert len({new_id(NOW) for _ in range(2000)}) == 2000


def test_the_random_part_of_an_id_uses_all_its_bits() -> None:
    made = [UUID(new_id(NOW)).int for _ in range(300)]
    ever_set, ever_clear = 0, 0
    for value in made:
        ever_set |= value
        ever_clear |= ~value

    free = (1 << 62) - 1
    assert ever_set & ever_clear & free == free


def test_a_receipt_is_two_groups_of_four_letters_that_are_never_confused() -> None:
    made = {new_receipt() for _ in range(2000)}

    assert len(made) == 2000
    shape = re.compile(f"[{RECEIPT_ALPHABET}]{{4}}-[{RECEIPT_ALPHABET}]{{4}}")
    assert all(shape.fullmatch(receipt) for receipt in made)
    assert set("".join(made)) == {*RECEIPT_ALPHABET, "-"}


def test_the_letters_of_a_receipt_are_unlike_and_spell_no_words() -> None:
    assert len(set(RECEIPT_ALPHABET)) == len(RECEIPT_ALPHABET) == 27
    assert not set(RECEIPT_ALPHABET) & set("AEIOU01LY")
    assert RECEIPT_ALPHABET.isupper()


@pytest.fixture
def timezone_is(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    yield monkeypatch
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("zone", "offset"),
    [("XXX-05:30", "+05:30"), ("XXX+03:30", "-03:30"), ("UTC0", "+00:00"), ("XXX-13", "+13:00")],
)
def test_the_offset_is_that_of_the_kiosks_clock(
    timezone_is: pytest.MonkeyPatch, zone: str, offset: str
) -> None:
    timezone_is.setenv("TZ", zone)
    time.tzset()

    assert local_offset(NOW) == offset
    assert local_offset(NOW.astimezone(timezone(timedelta(hours=2)))) == offset
    assert record().utc_offset == offset


def test_now_is_aware_and_utc() -> None:
    assert utc_now().tzinfo is UTC
    assert abs(utc_now() - datetime.now(UTC)) < timedelta(minutes=1)


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"strokes": 3},
        {"strokes": [[[1]]]},
        {"strokes": [[[0, 0], [BOX_WIDTH + 1, 0]]]},
        {"strokes": [[[0, -1]]]},
        {"strokes": [[[0, 0]] * (MAX_POINTS + 1)]},
    ],
)
def test_what_is_no_drawing_is_refused(values: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="drawn signature"):
        Drawing.from_values(values)
