"""About a campaign: what is wrong with its pack, and what of it is printed."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from kiosk import paths
from kiosk.errors import BadInputError
from kiosk.station.terminal import FILE, common, needed


@click.command(epilog="Example: kiosk check campaigns/my-campaign     Or: kiosk check my-crm.toml")
@common
@click.argument("folder", metavar="DIR|FILE.toml", required=False)
@click.option("--json", "as_json", is_flag=True, help="For scripts.")
def check(folder: str | None, campaign: str | None, as_json: bool, **_: Any) -> int:
    """Say what is wrong with a campaign pack, or with a format file for exports.

    Exit 2 for errors, 1 for warnings only, else 0.
    """
    from kiosk import preflight
    from kiosk.campaign import pack

    chosen = folder or campaign
    if chosen is None:
        raise BadInputError(
            "Say which campaign pack to check: its folder or its name.",
            "For example: kiosk check campaigns/my-campaign",
        )
    if chosen.endswith(".toml") and Path(chosen).with_name(pack.FACTS_FILE).is_file():
        # a file of a pack means the pack
        chosen = str(Path(chosen).parent)
    is_format = chosen.endswith(".toml")
    path = Path(chosen) if is_format else pack.find(chosen)
    faults = preflight.check_format(path) if is_format else preflight.check(path)
    if as_json:
        click.echo(json.dumps([asdict(fault) for fault in faults], ensure_ascii=False, indent=2))
    elif faults:
        for fault in faults:
            where = f"{fault.file}:{fault.line}" if fault.line else fault.file
            click.echo(f"{where}: {'warning' if fault.warning else 'error'}: {fault.sentence}")
        click.echo(preflight.verdict(faults), err=True)
    else:
        click.echo(preflight.good_format(path) if is_format else preflight.good_pack(path))
    return max((1 if fault.warning else 2 for fault in faults), default=0)


@click.command(epilog="Example: kiosk poster poster.pdf     Or: kiosk poster sheet.pdf --sheet")
@common
@needed("out", "the name of the PDF", type=FILE, metavar="OUT.pdf")
@click.option("--sheet", is_flag=True, help="A blank sheet for signatures instead.")
@click.option("--language", metavar="CODE", help="Of the campaign's texts, such as en.")
@click.option("--replace", is_flag=True, help="Overwrite a file that is there.")
def poster(
    out: Path, data: Path | None, campaign: str | None, language: str | None, **options: Any
) -> int:
    """Print the campaign for the table: its codes on one page (A4), or a sheet to sign by hand."""
    from kiosk.actions.poster import not_on_a_sheet
    from kiosk.campaign import pack
    from kiosk.station.data import open_data
    from kiosk.station.printing import print_poster

    place = open_data(data or paths.default_data())
    shown = pack.load(place.campaign_folder(campaign))
    sheet, replace = options["sheet"], options["replace"]
    done, unshown = print_poster(out, shown, language, sheet=sheet, replace=replace)
    click.echo(f"Print it without scaling (“actual size”): {done.path}")
    if sheet and (left_out := [field.id for field in not_on_a_sheet(shown)]):
        click.echo(f"Not on the sheet, to be asked otherwise: {', '.join(left_out)}.", err=True)
    if unshown:
        letters = " ".join(sorted(unshown)[:20])
        click.echo(f"There is no font here for these letters: {letters}", err=True)
    return 1 if unshown else 0
