"""The command line: one group, whose commands stand in `kiosk/commands/` by what they are for."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from typing import Any, NoReturn

import click

from kiosk.station.terminal import common_of_several, run_command, screen

MODULES = {
    "run": "screens",
    "keep-up": "screens",
    "trouble": "screens",
    "tour": "screens",
    "keygen": "setting_up",
    "setup": "setting_up",
    "doctor": "setting_up",
    "install-station": "station",
    "enter": "event",
    "status": "event",
    "export": "exports",
    "collect": "exports",
    "report": "exports",
    "check": "campaigns",
    "preview": "screens",
    "poster": "campaigns",
    "new": "packs",
    "pack": "packs",
}


class Commands(Mapping[str, click.Command]):
    """The commands by name. The module of one is imported when that command is looked up."""

    def __getitem__(self, name: str) -> click.Command:
        module = import_module(f"kiosk.commands.{MODULES[name]}")
        command: click.Command = getattr(module, name.replace("-", "_"))
        return command

    def __iter__(self) -> Iterator[str]:
        return iter(MODULES)

    def __len__(self) -> int:
        return len(MODULES)


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and leave with its exit code."""
    run_command(cli, sys.argv[1:] if arguments is None else arguments)


def _tell_versions(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted:
        from kiosk import versions

        click.echo(versions.told())
        ctx.exit()


@click.group(
    commands=Commands(),
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Example: kiosk --data kiosk-data run --windowed",
)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_tell_versions,
    help="Show the versions of the kiosk and of what it rests on.",
)
@common_of_several
@screen
@click.option("--windowed", is_flag=True, default=None, help="In a window, not full screen.")
@click.option("--screen", metavar="NAME", help="Which screen, where there are several.")
@click.pass_context
def cli(ctx: click.Context, /, **options: Any) -> Any:
    """A petition table without Wi-Fi. Without a command, the kiosk starts."""
    given = {key: value for key, value in options.items() if value not in (None, ())}
    name = ctx.invoked_subcommand
    if name is None:
        return ctx.invoke(cli.commands["run"], **given)
    known = {parameter.name for parameter in cli.commands[name].params}
    if "campaign" in known and "campaigns" in given:
        only, *others = given.pop("campaigns")
        if others:
            raise click.UsageError(f"Several --campaign do not go with “{name}”.")
        given["campaign"] = only
    for key in given.keys() - known:
        raise click.UsageError(f"--{key} does not go with “{name}”.")
    ctx.default_map = {name: given}
    return None
