"""What every command shares: its common options, and how it ends."""

import sys
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn, TypeVar

import click

from kiosk import paths
from kiosk.errors import KioskError
from kiosk.station import dumps, freed, mistyped
from kiosk.station.mistyped import Needed

FILE = click.Path(path_type=Path)
FOLDER = click.Path(path_type=Path, file_okay=False)
INTERRUPTED = 130  # what shells say for Ctrl-C
MIN_SIDE, MAX_SIDE = 320, 16384  # pixels

_Command = TypeVar("_Command", bound=Callable[..., Any])


@dataclass
class Invocation:
    """What has to be known when a command fails."""

    debug: bool = False
    data: Path | None = None


def common(command: _Command) -> _Command:
    """Add the options that every command takes."""
    option = click.option("--campaign", metavar="DIR|NAME", help="The campaign pack.")
    return _common(option(command))


def common_of_several(command: _Command) -> _Command:
    """Add the options that every command takes; this one takes several campaigns."""
    option = click.option(
        "--campaign",
        "campaigns",
        multiple=True,
        metavar="DIR|NAME",
        help="The campaign pack; up to six, which people choose from.",
    )
    return _common(option(command))


def _common(command: _Command) -> _Command:
    for option in (
        click.option("--debug", is_flag=True, default=None, help="Show where an error arose."),
        click.option(
            "--data",
            type=FOLDER,
            callback=_data,
            metavar="DIR",
            help="The data folder; by default the platform's own.",
        ),
    ):
        command = option(command)
    return command


def needed(name: str, words: str, **attributes: Any) -> Callable[[_Command], _Command]:
    """Add an argument that cannot be left out; `words` say what it is."""
    return click.argument(name, cls=Needed, words=words, **attributes)


def screen(command: _Command) -> _Command:
    """Add the options of a screen."""
    for option in (
        click.option(
            "--diagonal", type=click.FloatRange(3, 120), metavar="INCHES", help="Of the screen."
        ),
        click.option(
            "--size",
            type=click.UNPROCESSED,
            callback=_size,
            metavar="WxH",
            help="In a window of so many pixels.",
        ),
    ):
        command = option(command)
    return command


def _data(ctx: click.Context, _: click.Parameter, value: Path | None) -> Path | None:
    invocation = ctx.find_object(Invocation)
    if invocation is not None and value is not None:
        invocation.data = value
    return value


def _size(_: click.Context, __: click.Parameter, value: object) -> tuple[int, int] | None:
    if value is None:
        return None
    if isinstance(value, tuple):  # given before the name of the command, and read already
        return value
    sides = [
        int(side) for side in str(value).lower().split("x") if side.isascii() and side.isdigit()
    ]
    if len(sides) != 2 or not all(MIN_SIDE <= side <= MAX_SIDE for side in sides):
        raise click.BadParameter(f"“{value}” is not a size such as 1024x600.")
    return sides[0], sides[1]


def run_command(group: click.Group, arguments: Sequence[str]) -> NoReturn:
    """Run a command and leave with its exit code: what went wrong is told in one sentence.

    A bug is noted in the journal, without a value. Only --debug shows a traceback.
    """
    dumps.switch_off()
    freed.overwrite_freed()
    invocation = Invocation(debug="--debug" in arguments)
    try:
        code = group.main(list(arguments), prog_name="kiosk", standalone_mode=False, obj=invocation)
    except click.Abort:
        code = _tell("Stopped.", INTERRUPTED)
    except click.ClickException as error:
        code = _tell(mistyped.in_plain_words(error), error.exit_code)
    except KioskError as error:
        code = _tell(str(error), error.exit_code, debug=invocation.debug)
    except Exception as error:  # noqa: BLE001 - the last stop for bugs
        known = _refused_path(error)
        sentence, code = (str(known), known.exit_code) if known else (_noted(error, invocation), 1)
        _tell(sentence, code, debug=invocation.debug)
    sys.exit(code or 0)


def _tell(sentence: str, code: int, *, debug: bool = False) -> int:
    if debug:
        traceback.print_exc()
    click.echo(" ".join(sentence.split()), err=True)
    return code


def _refused_path(error: Exception) -> KioskError | None:
    """Return what to say of a path that the system does not take, such as an endless name."""
    from kiosk.vault.files import in_plain_words

    if isinstance(error, OSError) and isinstance(error.filename, str):
        return in_plain_words(error, Path(error.filename))
    return None


def _noted(error: Exception, invocation: Invocation) -> str:
    from kiosk.station.journal import JOURNAL_FILE, Journal

    sentence = f"Something in the program is wrong ({type(error).__name__})."
    folder = invocation.data or paths.default_data()
    if not folder.is_dir():
        return f"{sentence} --debug shows where."
    journal = Journal(folder)
    journal.bug(error)
    journal.close()
    return f"{sentence} “{folder / JOURNAL_FILE}” says where."
