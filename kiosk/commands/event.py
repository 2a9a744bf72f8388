"""At the event: signatures from paper, and how the kiosk is doing."""

import json
import sys
from functools import partial
from pathlib import Path
from typing import Any

import click

from kiosk import paths
from kiosk.commands.telling import campaigns_in_words, note_practice, note_recovery
from kiosk.station.terminal import FILE, common, needed


@click.command(epilog="Example: kiosk enter sheets.csv     Or: scan-cards | kiosk enter -")
@common
@needed("file", "the rows of the paper sheets, as CSV or JSON Lines", type=FILE)
def enter(file: Path, data: Path | None, campaign: str | None, **_: Any) -> int:
    """Take signatures from paper: CSV with a header, or JSON Lines; “-” reads as it comes.

    Columns, in any order: first_name, last_name, email, postal_code, country, updates (yes, no or
    empty), and the campaign's own fields and other questions by their identifiers. Each row is
    answered with its number and its receipt once it is safe on the disk; rows have the numbers of
    the spreadsheet, whose first is the header.

    In a pipe or a file the answer is “id<TAB>receipt” instead, and rows are counted from 1 without
    the header; one that is refused says where it stands in the spreadsheet, too.
    """
    from kiosk.campaign import pack
    from kiosk.station import paper
    from kiosk.station.data import open_data
    from kiosk.station.keeper import StoreKeeper

    workplace = open_data(data or paths.default_data())
    shown = pack.load(workplace.campaign_folder(campaign))
    saved, refused = 0, []
    watched = sys.stdout.isatty()
    with paper.opened(file) as stream:
        note_practice(workplace.practice)
        rows = paper.read_rows(stream, file.suffix.lower(), shown, as_seen=watched)
        with StoreKeeper(workplace, told=note_recovery) as keeper:
            for row in rows:
                taken = partial(paper.enter, row, campaign=shown, place=workplace.place)
                try:
                    signature = keeper.use(taken)
                except paper.BadRowError as error:
                    refused.append(row.number)
                    where = f" ({row.where})" if row.where else ""
                    click.echo(f"row {row.number}: {error}{where}", err=True)
                else:
                    saved += 1
                    name = f"row {row.number}" if watched else signature.id
                    click.echo(f"{name}\t{signature.receipt}")
        keeper.refresh_copy(only_if_due=True)
    if refused or sys.stderr.isatty():  # a script that got every receipt has been told
        click.echo(paper.summary(saved, refused), err=True)
    return 1 if refused else 0


@click.command(epilog="Example: kiosk status --json")
@common
@click.option("--json", "as_json", is_flag=True, help="For scripts.")
def status(data: Path | None, campaign: str | None, as_json: bool, **_: Any) -> None:
    """Tell how this kiosk is doing. It may be running meanwhile; nothing is changed."""
    from kiosk.signing.signature import utc_now
    from kiosk.station.data import open_data
    from kiosk.station.status import status as look

    workplace = open_data(data or paths.default_data())
    found = look(workplace, utc_now())
    if as_json:
        click.echo(json.dumps(found.to_dict(), ensure_ascii=False, indent=2))
    else:
        for words in campaigns_in_words(workplace, campaign):
            click.echo(f"Campaign:      {words}")
        click.echo("\n".join(found.lines()))
