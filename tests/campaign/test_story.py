"""The story: its marks and emphasis kept, everything that cannot be shown refused by its line."""

import html
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.campaign.story import StoryError, render, split_summary
from tests.campaign.packs import Pack

STYLED_TEXT_TAGS = {"b", "strong", "em", "br", "code"}


def reasons(markdown: str) -> list[tuple[int, str]]:
    with pytest.raises(StoryError) as refused:
        render(markdown)
    return list(refused.value.reasons)


def test_marks_are_raised_and_remembered_with_their_line() -> None:
    story = render("One.[^1-4]\n\nTwo.[^6] Three.[^12]")

    assert story.paragraphs == ("One.¹⁻⁴", "Two.⁶ Three.¹²")
    assert story.marks == {1: 1, 2: 1, 3: 1, 4: 1, 6: 3, 12: 3}


def test_emphasis_and_headings_are_kept() -> None:
    story = render("## Why *now*\n\nBecause **you** asked.")

    assert story.paragraphs == ("<b>Why <em>now</em></b>", "Because <strong>you</strong> asked.")


@pytest.mark.parametrize(
    "written",
    ["<b>bold</b>", "<script>alert(1)</script>", '<img src="https://example.org/x.png">', "a & b"],
)
def test_html_is_shown_as_the_letters_it_is_written_with(written: str) -> None:
    [paragraph] = render(f"Look: {written} there").paragraphs

    assert "<" not in paragraph
    assert html.unescape(paragraph) == f"Look: {written} there"


def test_a_block_of_html_is_letters_too() -> None:
    [paragraph] = render("<div onclick='x()'>\nclick\n</div>").paragraphs

    assert "<" not in paragraph
    assert "onclick" in paragraph


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[tuple[str, int]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, len(attrs)))


@settings(deadline=None)
@given(st.text(st.sampled_from("ab <>/&;=\"'!-*_`[]()^1\n#&lt;"), max_size=60))
def test_whatever_is_written_only_harmless_tags_come_out(markdown: str) -> None:
    try:
        story = render(markdown)
    except StoryError:
        return
    for paragraph in story.paragraphs:
        tags = _Tags()
        tags.feed(paragraph)
        assert {(name, 0) for name, _ in tags.seen} >= set(tags.seen)
        assert {name for name, _ in tags.seen} <= STYLED_TEXT_TAGS


@pytest.mark.parametrize(
    ("markdown", "line", "words"),
    [
        ("Text.\n\n![cat](cat.png)", 3, "picture"),
        ("Text.\n\nSee [here](https://example.org).", 3, "link"),
        ("See <https://example.org>.", 1, "link"),
        ("See [here][1].\n\n[1]: https://example.org", 1, "link"),
        ("Text.\n\n```\nprint()\n```", 3, "code"),
        ("Text.\n\n    print()", 3, "code"),
        ("Text.[^1]\n\nMore.[^one]", 3, "footnote mark"),
        ("Text.[^1234]", 1, "footnote mark"),
        ("", 1, "no text"),
        (" \n\n ", 1, "no text"),
        ("***", 1, "no text"),
    ],
)
def test_what_cannot_be_shown_is_refused_with_its_line(
    markdown: str, line: int, words: str
) -> None:
    [(found_line, sentence)] = reasons(markdown)

    assert found_line == line
    assert words in sentence


def test_every_reason_is_given_at_once() -> None:
    found = reasons("![cat](cat.png)\n\n[here](https://example.org)\n\n```\ncode\n```\n\n[^x]")

    assert [line for line, _ in found] == [1, 3, 5, 9]


def test_the_summary_stands_above_the_line_and_the_whole_has_both() -> None:
    summary, whole = split_summary("One.\n\n---\n\nTwo.\n")

    assert summary == "One."
    assert render(whole).paragraphs == ("One.", "Two.")


def test_without_a_line_the_story_is_its_own_summary() -> None:
    assert split_summary("One.\n\nTwo.\n") == ("One.\n\nTwo.", "One.\n\nTwo.")


def test_lines_of_the_whole_keep_their_numbers() -> None:
    _, whole = split_summary("\n\nOne.\n\n---\n\nTwo.\n")

    assert whole.split("\n").index("Two.") == 6


def test_a_fault_below_the_line_has_the_line_of_the_file(pack: Pack) -> None:
    pack.change("en.story.md", "on Thursday", "on ![Thursday](day.png)")

    line = pack.line("en.story.md", "![Thursday]")
    assert pack.faults() == [f"en.story.md:{line}: a picture inside the story cannot be shown"]


def test_a_mark_without_a_source_has_file_and_line(pack: Pack) -> None:
    pack.change("en.story.md", "on Thursday.", "on Thursday.[^5]")

    line = pack.line("en.story.md", "[^5]")
    expected = f"en.story.md:{line}: the footnote mark 5 has no source in campaign.toml"
    [fault] = pack.faults()
    assert fault.startswith(expected)


def test_a_story_with_nothing_above_its_line_is_refused(pack: Pack) -> None:
    pack.write("en.story.md", "\n---\n\nAll of it below.\n")

    assert pack.faults() == ["en.story.md:1: there is no text in it"]
