"""`kiosk new --from-text`: footnotes with raised or bare figures, and marks without a list."""

import pytest

from kiosk.authoring.draft import DraftFigure, DraftSource
from kiosk.authoring.page_reading import take_apart
from tests.authoring.test_page import said

TEXT = (
    "Keep the repair café\n\nLast year 1,240 people took it home mended¹.\n\n"
    "The hall is paid for.²\n\nThe board knows it³ and is silent.\n\n"
)
LONG = "The Example Herald, “What a town throws away in a year”, May 2026"


@pytest.mark.parametrize("number", ["{raised} ", "{raised}", "{flat} ", "{flat}. ", "[{flat}] "])
@pytest.mark.parametrize("heading", ["Notes", "Sources:", "## Notes"])
def test_raised_marks_point_to_the_list_at_the_end(number: str, heading: str) -> None:
    titles = (LONG, "Budget https://example.org/budget", "Minutes")
    lines = [
        number.format(raised=raised, flat=flat) + title
        for raised, flat, title in zip("¹²³", "123", titles, strict=True)
    ]
    page = take_apart(TEXT + f"{heading}\n" + "\n".join(lines) + "\n")

    assert page.sources == (
        DraftSource(1, LONG),
        DraftSource(2, "Budget", "https://example.org/budget"),
        DraftSource(3, "Minutes"),
    )
    story = page.summary + page.story
    assert "mended[^1]." in story
    assert "paid for.[^2]" in story
    assert "knows it[^3] and" in story
    assert "Minutes" not in story
    assert page.figure == DraftFigure("Last year", "1,240", "people took it home mended")


def test_raised_numbers_need_no_heading() -> None:
    page = take_apart(TEXT + "¹ One\n\n² Two\n\n³ Three\n")

    assert [source.title for source in page.sources] == ["One", "Two", "Three"]


def test_a_bare_figure_is_the_number_of_a_source_only_below_a_heading() -> None:
    page = take_apart("Hall\n\nWe ask for this.\n\n1 roof\n\n2 doors\n\nThank you.\n\nAll of us.\n")
    years = take_apart(f"{TEXT}Notes\n1 {LONG},\n12 pages\n2 Two\n3 Three\n")

    assert page.sources == ()
    assert "1 roof" in page.summary
    assert [source.number for source in years.sources] == [1, 2, 3]


def test_marks_without_a_list_are_lost_and_no_part_of_the_number() -> None:
    page = take_apart(TEXT)

    assert "Marks 1, 2, 3 have no source in the text." in said(page, "lost")
    assert page.figure == DraftFigure("Last year", "1,240", "people took it home mended")


def test_areas_and_powers_are_no_marks() -> None:
    page = take_apart("Hall\n\nIt has 600 m², the park 2 km², and 10⁶ bees live there.")

    assert "no source in the text" not in said(page, "lost")
