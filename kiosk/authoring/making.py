"""Make a new campaign pack from what was said, and say what was made."""

import shlex
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.authoring import answers, words
from kiosk.authoring.draft import Draft, identifier
from kiosk.authoring.files import files
from kiosk.authoring.given import DEFAULT_WAYS, Given
from kiosk.authoring.page_draft import FOUND_FILE, draft_of_page, found_file, told
from kiosk.authoring.page_file import read_page
from kiosk.authoring.page_reading import take_apart
from kiosk.authoring.writing import write_pack
from kiosk.plural import counted
from kiosk.preflight import check


@dataclass(frozen=True)
class Made:
    """A pack that was made; `told` are lines for the person at the terminal."""

    folder: Path
    told: tuple[str, ...]


def make(folder: Path, given: Given, page: Path | None = None) -> Made:
    """Make a pack in the new `folder`, from the text of a `page` if there is one.

    Raises KioskError, and then nothing is left behind.
    """
    now = datetime.now(UTC)
    extra: dict[str, str] = {}
    notes: list[str] = []
    if page is None:
        draft = draft_of(given, folder.name, now)
    else:
        draft, extra, notes = _from_page(page, given, folder.name, now)
    made = files(draft) | extra
    write_pack(folder, made)
    begin = f"A new campaign is in “{folder}”: {', '.join(made)}."
    return Made(folder, (*notes, begin, *_next(folder, draft)))


def _from_page(
    file: Path, given: Given, name: str, now: datetime
) -> tuple[Draft, dict[str, str], list[str]]:
    text, doubt = read_page(file)
    page = take_apart(text)
    if doubt:
        page.note("guessed", doubt)
    draft = draft_of_page(page, text, given, name, now)
    return draft, {FOUND_FILE: found_file(page, file.name)}, [*told(page), ""]


def draft_of(given: Given, name: str, now: datetime) -> Draft:
    """Return the draft of a pack for what was said; `name` is that of its folder."""
    usual = answers.actions(DEFAULT_WAYS, (), None)
    return Draft(
        id=identifier(name, given.headline),
        written=f"{now:%Y-%m}",
        languages=given.languages or ("en",),
        country=given.country or "CA",
        headline=given.headline,
        organisation=given.organisation,
        contact=given.contact,
        addressee=given.addressee,
        accent=given.colour,
        asks_email=given.asks_email is not False,
        actions=usual if given.actions is None else given.actions,
    )


def _next(folder: Path, draft: Draft) -> tuple[str, ...]:
    """Say what to do with it now."""
    without = [language for language in draft.languages if not words.has(language)]
    open_points = sum(fault.warning for fault in check(folder))
    return (
        *(
            f"There are no words in “{code}” here yet: its texts are in English."
            for code in without
        ),
        f"It can be shown at once; {counted(open_points, 'thing')} still to be looked at."
        if open_points
        else "It can be shown at once.",
        "",
        f"  kiosk preview {shlex.quote(str(folder))}",
        f"  {folder / draft.languages[0]}.story.md  is the story: write yours",
        f"  kiosk check {shlex.quote(str(folder))}",
        f"  kiosk run --windowed --campaign {shlex.quote(str(folder))}",
    )
