"""Signatures per hour as a picture (SVG) that prints sharply and needs nothing from elsewhere."""

from collections.abc import Mapping, Sequence
from datetime import date
from html import escape
from math import ceil

MANY_DAYS = 3  # up to here every day has its own row of hours; above, a bar is a day
WIDTH, HEIGHT = 720, 150  # of the picture, in its own units
LOW_HEIGHT = 92  # of a row, where there are several
TOP, BOTTOM, GAP = 22, 24, 0.22  # room for numbers, for hours; the share of a bar that is left free

Bar = tuple[str, int]


def chart(per_hour: Mapping[str, int]) -> str:
    """Return the rows of bars, one a day or, for many days, one in all; empty without a signature.

    `per_hour` is by local hour (`YYYY-MM-DDTHH`).
    """
    days = sorted({hour[:10] for hour in per_hour})
    if not days:
        return ""
    if len(days) > MANY_DAYS:
        totals = {day: sum(n for hour, n in per_hour.items() if hour[:10] == day) for day in days}
        return _row(
            [(day[5:].replace("-", "/"), number) for day, number in totals.items()], "", HEIGHT
        )
    hours = [int(hour[11:]) for hour in per_hour]
    first, last = _at_least_eight(min(hours), max(hours))
    highest = max(per_hour.values())
    rows = []
    for day in days:
        bars = [(f"{h:02}", per_hour.get(f"{day}T{h:02}", 0)) for h in range(first, last + 1)]
        one = len(days) == 1
        title = "" if one else _named(date.fromisoformat(day))
        rows.append(_row(bars, title, HEIGHT if one else LOW_HEIGHT, highest))
    return "".join(rows)


def _named(day: date) -> str:
    return f"{day:%A} {day.day} {day:%B}"


def _at_least_eight(first: int, last: int) -> tuple[int, int]:
    """Return hours around these, so that a short event is no single fat bar."""
    while last - first < 7:
        first, last = (first, last + 1) if last < 23 else (first - 1, last)
    return first, last


def _row(bars: Sequence[Bar], title: str, height: int, highest: int = 0) -> str:
    highest = max(highest, 1, *(number for _, number in bars))
    step, room = WIDTH / len(bars), height - TOP - BOTTOM
    every = ceil(len(bars) * 26 / WIDTH)  # labels that would touch are left out
    parts = [f"<h3>{escape(title)}</h3>" if title else ""]
    label = ", ".join(f"{name}: {number}" for name, number in bars)
    parts.append(
        f'<svg viewBox="0 0 {WIDTH} {height}" role="img" aria-label="{escape(label)}">'
        f'<line x1="0" x2="{WIDTH}" y1="{height - BOTTOM}" y2="{height - BOTTOM}"/>'
    )
    for place, (name, number) in enumerate(bars):
        x, middle = step * (place + GAP / 2), step * (place + 0.5)
        tall = room * number / highest
        y = height - BOTTOM - tall
        if number:
            parts.append(
                f'<rect x="{x:.1f}" y="{y:.1f}" width="{step * (1 - GAP):.1f}" '
                f'height="{tall:.1f}"/>'
            )
        if number and every == 1:
            parts.append(f'<text class="n" x="{middle:.1f}" y="{y - 5:.1f}">{number}</text>')
        if place % every == 0:
            parts.append(f'<text x="{middle:.1f}" y="{height - 6}">{escape(name)}</text>')
    return "".join([*parts, "</svg>"])
