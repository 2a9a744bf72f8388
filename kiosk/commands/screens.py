"""The commands with screens: the kiosk itself, and a tour of it."""

from pathlib import Path
from typing import Any

import click

from kiosk import paths
from kiosk.options import TEXT_SIZES, Contrast, RunOptions, TourOptions
from kiosk.station.terminal import FOLDER, common, needed, screen


@click.command(epilog="Example: kiosk run --windowed --size 1024x600")
@common
@screen
@click.option("--windowed", is_flag=True, help="In a window, not full screen.")
@click.option("--screen", metavar="NAME", help="Which screen, where there are several.")
def run(data: Path | None, debug: bool | None, **options: Any) -> int | None:
    """Run the kiosk, full screen. Until it is set up it runs in practice mode."""
    from kiosk.ui.running import run_kiosk

    return run_kiosk(RunOptions(data or paths.default_data(), debug=bool(debug), **options))


@click.command(epilog="Example: kiosk tour pictures/ --size 1080x1920 --text-size large")
@common
@screen
@needed("out", "a folder for the pictures", type=FOLDER)
@click.option("--language", metavar="CODE", help="Language of the screens, such as en.")
@click.option(
    "--text-size", type=click.Choice(TEXT_SIZES), default=TEXT_SIZES[0], show_default=True
)
@click.option(
    "--contrast",
    type=click.Choice(["campaign", "light", "dark"]),
    default="campaign",
    show_default=True,
)
def tour(out: Path, text_size: str, contrast: Contrast, **options: Any) -> int | None:
    """Go through whole visits without a display; OUT gets a picture of every screen."""
    from kiosk.ui.tour import run_tour

    chosen = {key: options[key] for key in ("campaign", "size", "diagonal", "language")}
    size = TEXT_SIZES.index(text_size) + 1
    return run_tour(TourOptions(out, text_size=size, contrast=contrast, **chosen))
