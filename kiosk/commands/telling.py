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


def campaigns_in_words(workplace: "Workplace", choice: str | None = None) -> list[str]:
    """Return headline and id of every campaign that is shown, or why it cannot be."""
    from kiosk.campaign.together import load_together
    from kiosk.errors import KioskError

    try:
        shown = load_together(workplace.campaign_folders((choice,) if choice else ()))
    except KioskError as error:
        return [str(error)]
    return [f"{one.wordings[0].texts.headline} ({one.id})" for one in shown]


def note_practice(practice: bool) -> None:
    """Say so where nothing counts."""
    if practice:
        click.echo("PRACTICE: nothing counts until “kiosk setup” was run.", err=True)


def note_recovery(recovery: "Recovery") -> None:
    """Say what was done with a damaged store."""
    click.echo(recovery.sentence(), err=True)
