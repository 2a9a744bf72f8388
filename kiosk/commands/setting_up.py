"""Before the event: a key, the set-up of a kiosk, and whether its machine is fit."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from kiosk import paths
from kiosk.commands.telling import campaigns_in_words
from kiosk.station.terminal import FILE, common, common_of_several, needed


@click.command(epilog="Example: kiosk keygen campaign.identity --sheet sheet.pdf")
@common
@needed("file", "the name of the new identity", type=FILE)
@click.option("--passphrase-file", type=FILE, help="Take the passphrase from its first line.")
@click.option(
    "--sheet", "paper", type=FILE, metavar="SHEET.pdf", help="Also a recovery sheet to print."
)
def keygen(file: Path, passphrase_file: Path | None, paper: Path | None, **_: Any) -> None:
    """Make a new identity FILE, sealed with a passphrase, and print its recipient.

    The identity opens the signatures: keep it away from the kiosk, and a copy somewhere else. The
    sheet holds it on paper, as a code and as text, still sealed. Nobody can replace the passphrase,
    which is asked for twice: take four words or more, and keep them on paper.
    """
    from kiosk.signing.signature import utc_now
    from kiosk.station import secrets, sheet
    from kiosk.vault import identity

    identity.refuse_existing(file)
    if paper is not None:
        sheet.check_name(paper)
    passphrase = secrets.new_passphrase(passphrase_file)
    recipient = identity.new_identity_file(file, passphrase, utc_now())
    click.echo(recipient)
    if paper is not None:
        sheet.write_sheet(paper, file.read_bytes(), recipient)


@click.command(
    epilog='Example: kiosk setup --recipient age1… --name "Table 3" --identity my.identity'
)
@common_of_several
@click.option("--recipient", "recipients", multiple=True, metavar="AGE1…", help="Repeatable.")
@click.option("--name", help="What this kiosk is called, such as “Table 3”.")
@click.option("--event", help="Where signatures are taken.")
@click.option("--pin-file", type=FILE, help="The staff's PIN, at least six digits.")
@click.option("--identity", type=FILE, help="Opens a sealed test record; it is not kept.")
@click.option("--passphrase-file", type=FILE, help="The passphrase of the identity.")
@click.option("--skip-test-open", is_flag=True, help="Go live without that proof; it is noted.")
@click.option(
    "--language",
    metavar="CODE",
    help="In which every visit begins, such as fr; else the campaign's.",
)
@click.option(
    "--country",
    metavar="CODE",
    callback=lambda _context, _option, value: _country(value),
    help="Where this kiosk stands, such as CA; else the campaign's.",
)
@click.option("--diagonal", type=click.FloatRange(3, 120), metavar="INCHES", help="Of the screen.")
@click.option("--idle-seconds", type=click.IntRange(60, 300), help="Until “Still there?”.")
@click.option("--new-recovery-code", "anew", is_flag=True, help="Print one; the former ends.")
@click.option("--from", "source", type=FILE, help="Take what --save-to wrote elsewhere.")
@click.option("--save-to", "target", type=FILE, help="Write this set-up for other machines.")
@click.option(
    "--remove-after-days",
    type=click.IntRange(0, 3650),
    metavar="DAYS",
    help="Signatures leave the kiosk so long after their export; 0 is never, as without it.",
)
def setup(
    data: Path | None,
    pin_file: Path | None,
    identity: Path | None,
    passphrase_file: Path | None,
    anew: bool,
    source: Path | None,
    target: Path | None,
    **options: Any,
) -> None:
    """Make a data folder live, or change a live one; signatures already in it stay.

    The first time it prints the recovery code, which opens the staff side when the PIN is locked or
    forgotten. A new PIN unlocks it, too.
    """
    from kiosk.signing.signature import utc_now
    from kiosk.station import carried, packs, secrets
    from kiosk.station.data import Workplace
    from kiosk.station.setup import Wishes, code_for, set_up
    from kiosk.station.setup_report import report

    del options["debug"]
    folder = data or paths.default_data()
    brought = carried.read_carried(source) if source else None
    options["campaigns"] = tuple(packs.brought(one, folder) for one in options["campaigns"])
    pin = secrets.from_file(pin_file, "PIN").strip() if pin_file else None
    wishes = Wishes(pin=pin, carried=brought, **options)
    if target is not None:
        carried.refuse_existing(target)
    if target is None or anew or identity or wishes != Wishes():
        key = secrets.open_identity(identity, passphrase_file) if identity else None
        wishes = code_for(folder, wishes, anew=anew)
        settings = set_up(folder, wishes, key, utc_now())
        shown = campaigns_in_words(Workplace(folder, settings))
        for line, noteworthy in report(settings, folder, shown, wishes.recovery_code):
            click.echo(line, err=noteworthy)
    if target is not None:
        carried.save_from(folder, target)
        click.echo(f"Saved for other machines: {target}. They take it with “kiosk setup --from”.")


def _country(text: str | None) -> str | None:
    """Return the code of a country there is."""
    if text is None:
        return None
    from kiosk.signing.countries import country_names

    code = text.upper()
    if code not in country_names("en"):
        raise click.BadParameter(f"“{text}” is no code of a country. Canada's is CA.")
    return code


@click.command(epilog="Example: kiosk doctor")
@common
@click.option("--json", "as_json", is_flag=True, help="For scripts.")
def doctor(data: Path | None, campaign: str | None, as_json: bool, **_: Any) -> int:
    """Is this machine fit for a day at a table? Exit 0 if so, else 1. Nothing is changed."""
    from kiosk.station.doctor import examine

    lines = examine(data or paths.default_data(), campaign)
    fit = all(line.ok for line in lines)
    if as_json:
        found = {"fit": fit, "lines": [asdict(line) for line in lines]}
        click.echo(json.dumps(found, ensure_ascii=False, indent=2))
    else:
        from kiosk.station.health_table import print_lines

        print_lines(lines)
        click.echo("Fit for a day at a table." if fit else "Not fit yet: see the lines with ✗.")
    return 0 if fit else 1
