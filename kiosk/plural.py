"""Numbers with their words: “1 signature”, “1,201 signatures”."""

# What is counted, when it is not one of it, where an “s” does not make it so.
_IRREGULAR = {"person": "people", "entry": "entries"}


def plural(number: int, word: str) -> str:
    """Return the word for so many."""
    return word if number == 1 else _IRREGULAR.get(word, f"{word}s")


def counted(number: int, word: str) -> str:
    """Return a number and what was counted."""
    return f"{number:,} {plural(number, word)}"
