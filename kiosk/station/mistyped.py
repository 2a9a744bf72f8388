"""A command line that was mistyped: what is wrong with it in plain words, and the way out."""

from typing import Any

import click

EXAMPLE = "Example: "  # how the last line of a command's help begins
OR = "     Or: "


class Needed(click.Argument):
    """An argument that cannot be left out, with words for what it is."""

    def __init__(self, *args: Any, words: str, **attributes: Any) -> None:
        """Take the `words`, and everything else an argument takes."""
        super().__init__(*args, **attributes)
        self.words = words


def in_plain_words(error: click.ClickException) -> str:
    """Say what is wrong with a command line, and what to type instead."""
    if not isinstance(error, click.UsageError):
        return error.format_message()
    if error.ctx is None:
        return _what(error)
    typed = error.ctx.command_path
    if isinstance(error, click.MissingParameter) and error.param is not None:
        return f"“{typed}” needs {_in_words(error.param)}.{_example(error.ctx)}"
    unknown = isinstance(error, click.NoSuchOption | click.NoSuchCommand)
    lists = "lists them" if unknown else "says more"
    return f"{_what(error)} “{typed} --help” {lists}."


def _what(error: click.UsageError) -> str:
    match error:
        case click.NoSuchOption(option_name=name, possibilities=near):
            return _unknown("option", name, near)
        case click.NoSuchCommand(command_name=name, possibilities=near):
            return _unknown("command", name, near)
        case click.BadOptionUsage(option_name=name) if "does not take" in error.message:
            return f"{name} stands alone, with nothing after it."
        case click.BadOptionUsage(option_name=name):
            return f"Something is missing after {name}."
        case click.BadParameter(param=click.Parameter() as parameter):
            return f"{_name(parameter)}{_wish(parameter) or f': {error.message}'}"
        case _ if "unexpected extra" in error.message:
            extra = error.message.partition("(")[2].rstrip(").")
            return f"“{extra}” is more than this command takes."
        case _:
            return error.message


def _unknown(kind: str, name: str, near: list[str] | None) -> str:
    meant = f" Did you mean “{near[0]}”?" if near else ""
    return f"There is no {kind} “{name}”.{meant}"


def _name(parameter: click.Parameter) -> str:
    """Return an option as it is typed, and an argument as the help calls it."""
    if isinstance(parameter, click.Option):
        return max(parameter.opts, key=len)
    return parameter.human_readable_name


def _wish(parameter: click.Parameter) -> str:
    """Return what a parameter takes, where that is known from its kind."""
    match parameter.type:
        case click.Choice(choices=choices):
            return f" takes one of these: {', '.join(map(str, choices))}."
        case click.IntRange(min=least, max=most) | click.FloatRange(min=least, max=most):
            return f" takes a number from {least} to {most}."
        case click.Path(file_okay=False):
            return " has to be a folder, and this is a file."
        case _:
            return ""


def _in_words(parameter: click.Parameter) -> str:
    """Return a parameter with what it is: an option's help, or the words of an argument."""
    told = parameter.words if isinstance(parameter, Needed) else getattr(parameter, "help", "")
    return f"{_name(parameter)}, {told[:1].lower()}{told[1:].rstrip('.')}"


def _example(context: click.Context) -> str:
    """Return the first example of a command's help."""
    first = (context.command.epilog or "").partition(OR)[0].strip()
    return f" For example: {first.removeprefix(EXAMPLE)}" if first.startswith(EXAMPLE) else ""
