"""What a person typed, written as TOML and read back."""

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.authoring.toml_text import listed, quoted

AWKWARD = [
    'say "no"',
    "back\\slash \\n \\u0041",
    "two\nlines",
    'three """ in a row\nand """" four',
    'ends in a quote\n"',
    "tab\tand bell\x07 and del\x7f",
    "\n\nbegins and ends with lines\n",
    "carriage\rreturn\nline",
    "🌍👩\u200d👧 \u202ex\u202c العربية",
    "# no comment = [] '''",
    "",
]


@pytest.mark.parametrize("text", AWKWARD)
def test_a_text_comes_back_as_it_was(text: str) -> None:
    assert tomllib.loads(f"key = {quoted(text)}\n")["key"] == text
    assert tomllib.loads(f"key = {listed([text, text])}\n")["key"] == [text, text]


@given(st.text())
def test_any_text_comes_back(text: str) -> None:
    assert tomllib.loads(f"key = {quoted(text)}\n")["key"] == text.replace("\r\n", "\n")


def test_half_a_character_becomes_a_question_mark() -> None:
    half = "a\udcffb"

    assert tomllib.loads(f"key = {quoted(half)}")["key"] == "a?b"
