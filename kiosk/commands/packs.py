"""Making campaign packs: a new one, and one as a single file."""

import sys
from pathlib import Path
from typing import Any

import click

from kiosk.station.terminal import FILE, FOLDER, common, needed


@click.command(
    epilog="Example: kiosk new my-campaign     Or: kiosk new my-campaign --from-text page.txt"
)
@common
@needed("folder", "the new folder of the pack", type=FOLDER, metavar="DIR")
@click.option("--from-text", "page", type=FILE, help="Take what the text of a petition page says.")
@click.option("--headline", help="What you ask for, in few words.")
@click.option("--organisation", help="Who asks.")
@click.option("--contact", help="Phone, e-mail, https:// link; commas between them.")
@click.option("--postal-address", help="Where whoever asks gets letters.")
@click.option("--country", help="The campaign's, such as CA.")
@click.option("--language", multiple=True, metavar="CODE", help="Repeat it; the first is first.")
@click.option("--addressee", help="Who the petition is addressed to.")
@click.option(
    "--action", multiple=True, help="What people can do: post, share, email, call. Repeat it."
)
@click.option("--write-to", multiple=True, metavar="ADDRESS", help="Where the e-mail goes.")
@click.option("--call", metavar="NUMBER", help="Whom people call.")
@click.option("--ask-email/--no-ask-email", default=None, help="Ask: May we send you e-mail?")
@click.option("--colour", metavar="#RRGGBB", help="The strong colour.")
@click.option("--yes", is_flag=True, help="Ask nothing; what is not said is made up.")
def new(folder: Path, page: Path | None, yes: bool, **options: Any) -> int:
    """Begin a campaign pack: a folder whose files explain themselves, and that runs at once.

    Asks a few questions, unless anything is given here. What nobody said is made up with
    example.org, and “kiosk check” reminds of it.
    """
    from kiosk.authoring import interview, making
    from kiosk.authoring.given import Given
    from kiosk.authoring.writing import refuse_used

    del options["debug"], options["campaign"], options["data"]
    refuse_used(folder)
    given = Given.of(**options)
    if not (yes or page or given.anything):
        if sys.stdin.isatty():
            given = interview.ask()
        else:
            click.echo(interview.NOTHING_ASKED, err=True)
    made = making.make(folder, given, page)
    click.echo("\n".join(made.told))
    return 0


@click.command(epilog="Example: kiosk pack my-campaign my-campaign.kiosk")
@common
@needed("folder", "the folder of the pack", metavar="DIR")
@needed("out", "the file it becomes", type=FILE, metavar="OUT.kiosk")
@click.option("--replace", is_flag=True, help="Overwrite a file that is there.")
def pack(folder: str, out: Path, replace: bool, **_: Any) -> int:
    """Put a campaign pack into one file, to be sent or carried on a stick.

    It is checked first. The same pack makes the same file, byte for byte. A kiosk takes it wherever
    it takes a folder: with --campaign, and from a stick on the staff side.
    """
    from kiosk.authoring.packing import pack as write
    from kiosk.campaign.faults import PackError
    from kiosk.campaign.pack import find

    try:
        done = write(find(folder), out, replace=replace)
    except PackError as error:
        for fault in error.faults:
            click.echo(str(fault), err=True)
        raise
    for name in done.left_out:
        click.echo(f"Left out, as the campaign does not use it: {name}")
    click.echo(f"Packed: {out}, {len(done.manifest.files)} files, SHA-256 {done.manifest.sha256}")
    return 0
