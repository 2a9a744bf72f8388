"""What several commands tell."""

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from kiosk.station.bookcard import BookCard
    from kiosk.station.bundles import CollectionCard, OfficeCard
    from kiosk.station.data import Workplace
    from kiosk.vault.recovery import Recovery


def tell_card(card: "BookCard | OfficeCard | CollectionCard") -> int:
    """Tell what came of it, and what is wrong with it; return the exit code."""
    for sentence in card.wrong:
        click.echo(sentence, err=True)
    for line in card.lines():
        click.echo(line)
    return card.exit_code


def campaign_in_words(workplace: "Workplace", choice: str | None = None) -> str:
    """Return the headline and the id of the campaign that is shown, or why none can be."""
    from kiosk.campaign import pack
    from kiosk.errors import KioskError

    try:
        shown = pack.load(workplace.campaign_folder(choice))
    except KioskError as error:
        return str(error)
    return f"{shown.wordings[0].texts.headline} ({shown.id})"


def note_practice(practice: bool) -> None:
    """Say so where nothing counts."""
    if practice:
        click.echo("PRACTICE: nothing counts until “kiosk setup” was run.", err=True)


def note_recovery(recovery: "Recovery") -> None:
    """Say what was done with a damaged store."""
    click.echo(recovery.sentence(), err=True)
