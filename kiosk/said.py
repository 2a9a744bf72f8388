"""Sentences with something put into them that can be said in other languages too."""

import re

_PLACE = re.compile(r"%([1-9])")


class Said(str):
    """A sentence in English that knows of what it is made: its template, and what fills it.

    `Said("Battery %1 %", 80)` is the text “Battery 80 %”. What fills it may be `Said` itself. The
    template is written out where it is made: there `make translate` finds it.
    """

    template: str
    values: tuple[str, ...]

    def __new__(cls, template: str, *values: object) -> "Said":
        """Fill `%1`, `%2` … of `template` with `values`, in this order."""
        texts = tuple(value if isinstance(value, str) else str(value) for value in values)
        made = super().__new__(cls, fill(template, texts))
        made.template, made.values = template, texts
        return made


def fill(template: str, values: tuple[str, ...]) -> str:
    """Put `values` where `%1`, `%2` … stand; what one of them holds stays as it is."""
    return _PLACE.sub(lambda place: values[int(place[1]) - 1], template) if values else template


def replaced(sentence: str, old: str, new: str) -> str:
    """Return a sentence with `new` for `old` in what was put into it; anywhere in a plain one."""
    if isinstance(sentence, Said):
        return Said(sentence.template, *(value.replace(old, new) for value in sentence.values))
    return sentence.replace(old, new)
