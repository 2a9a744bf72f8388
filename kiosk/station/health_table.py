"""Lines about a machine, as a table at the terminal."""

from collections.abc import Iterable

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from kiosk.station.machine import Line


def print_lines(lines: Iterable[Line], console: Console | None = None) -> None:
    """Print a line each: a mark, its name, how it is, and what to do where there is something."""
    table = Table(box=box.SIMPLE, show_header=False, pad_edge=False)
    for _ in range(4):
        table.add_column(overflow="fold")  # the name of a package must be there to its end
    for line in lines:
        mark, style = _mark(line)
        # As Text, for a stick may be called “[red]”.
        cells = [mark, line.name, line.words, line.advice]
        table.add_row(*(Text(cell, style=style if cell is mark else "") for cell in cells))
    (console or Console(highlight=False)).print(table)


def _mark(line: Line) -> tuple[str, str]:
    match line.mark:
        case "fault":
            return "✗", "bold red"
        case "note":
            return "!", "yellow"
        case "well":
            return "✓", "green"
