"""The staff's PIN."""

import pytest

from kiosk.errors import BadInputError
from kiosk.station.pin import hash_pin, verify_pin

STORED = hash_pin("471829")


def test_the_pin_is_known_again_and_no_other() -> None:
    assert verify_pin("471829", STORED)
    assert not verify_pin("471828", STORED)
    assert not verify_pin("", STORED)


def test_what_is_stored_shows_no_pin_and_is_never_the_same_twice() -> None:
    assert "471829" not in STORED
    assert hash_pin("471829") != STORED


@pytest.mark.parametrize(
    "pin",
    [
        "",
        "12345",
        "47182a",
        "\uff14\uff17\uff11\uff18\uff12\uff19",
        "47 182 9",
        "-471829",
        "4" * 33,
    ],
)
def test_a_pin_is_six_digits_or_more_and_nothing_else(pin: str) -> None:
    with pytest.raises(BadInputError, match="at least 6 digits"):
        hash_pin(pin)


@pytest.mark.parametrize(
    "pin",
    ["000000", "111111", "123456", "654321", "234567", "890123", "12345678", "121212", "123123"],
)
def test_a_pin_that_is_tried_first_is_refused(pin: str) -> None:
    with pytest.raises(BadInputError, match="first a stranger tries"):
        hash_pin(pin)


@pytest.mark.parametrize("stored", ["", "plain:471829", "scrypt:x", "scrypt:16384:8:1:zz:zz"])
def test_a_broken_hash_lets_nobody_in(stored: str) -> None:
    assert not verify_pin("471829", stored)
