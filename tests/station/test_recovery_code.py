"""The organiser's recovery code."""

import re

import pytest

from kiosk.signing.signature import RECEIPT_ALPHABET
from kiosk.station.recovery_code import hash_code, new_code, verify_code

CODE = "K7FP-2QXM-9HTW-C3VR-ZB64"
STORED = hash_code(CODE)


def test_a_code_is_twenty_readable_letters_in_groups_and_new_each_time() -> None:
    assert re.fullmatch(rf"([{RECEIPT_ALPHABET}]{{4}}-){{4}}[{RECEIPT_ALPHABET}]{{4}}", new_code())
    assert len({new_code() for _ in range(100)}) == 100


@pytest.mark.parametrize("dash", ["-", "", " ", "\N{EN DASH}", "\N{NON-BREAKING HYPHEN}", " - "])
def test_it_is_known_with_other_dashes_and_in_small_letters(dash: str) -> None:
    assert verify_code(CODE.replace("-", dash), STORED)
    assert verify_code(f" {CODE.lower()}\n", STORED)


@pytest.mark.parametrize("wrong", ["", CODE[:-1], CODE + "2", CODE[::-1], "\ud800" * 20])
def test_anything_else_is_not(wrong: str) -> None:
    assert not verify_code(wrong, STORED)


def test_what_is_stored_shows_no_code() -> None:
    assert CODE.replace("-", "") not in STORED.upper()
    assert hash_code(CODE) != STORED
