"""The machine under the kiosk: one that starts into it and shows nothing else."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kiosk.station.terminal import common

if TYPE_CHECKING:
    from kiosk.station import installing


@click.command(name="install-station", epilog="Example: kiosk install-station --dry-run")
@common
@click.option("--dry-run", is_flag=True, help="Print what would be done, and do nothing.")
@click.option("--remove", is_flag=True, help="Take it back. The program and what was signed stay.")
def install_station(dry_run: bool, remove: bool, **_: Any) -> int:
    """Let this Debian or Ubuntu machine start into the kiosk alone.

    From its next start on: no desktop, no other console, no sleep, and the kiosk again whenever it
    ends. --remove takes it back.
    """
    from kiosk.errors import BadInputError
    from kiosk.station import installing

    if not sys.platform.startswith("linux"):
        raise BadInputError(
            "A station is made on Debian or Ubuntu only.",
            "docs/stations.md says what to do on Windows and macOS.",
        )
    todo = _todo(remove=remove, dry_run=dry_run)
    if dry_run:
        for number, step in enumerate(todo, start=1):
            click.echo(f"{number}. " + "\n".join(step.lines()))
        return 0
    if os.geteuid() != 0:
        raise BadInputError(
            "Only an administrator may change what this machine starts into.",
            "Put “sudo” before the command.",
        )
    for step in installing.carry_out(todo):
        click.echo(f"Done: {step.words}")
    click.echo(_afterwards(remove))
    return 0


def _todo(*, remove: bool, dry_run: bool) -> "tuple[installing.Step, ...]":
    from kiosk.station import installing

    machine = installing.Station()
    return installing.removal(machine) if remove else installing.steps(_program(dry_run), machine)


def _program(dry_run: bool) -> Path:
    """Return the program that the machine will start into; a dry run may be one from the source."""
    from kiosk.errors import BadInputError
    from kiosk.station import installing

    try:
        return installing.built_program()
    except BadInputError as error:
        if not dry_run:
            raise
        click.echo(f"What “kiosk” from the package would do. {error.sentence}", err=True)
        return installing.HOME / "kiosk"


def _afterwards(removed: bool) -> str:
    from kiosk.station import installing

    if removed:
        return (
            f"Restart the machine. What was signed is still in {Path('/home') / installing.USER};"
            f" once it is exported, “userdel --remove {installing.USER}” removes it."
        )
    return (
        "Restart the machine: it starts into the kiosk. In the start menu (GRUB) and the BIOS a"
        " password keeps others out; “sudo kiosk install-station --remove” takes all of this back."
    )
