"""The commands with screens: the kiosk itself, and a tour of it."""

import gc
from pathlib import Path
from typing import Any

import click

from kiosk import paths
from kiosk.errors import BadInputError
from kiosk.options import TEXT_SIZES, Contrast, RunOptions, TourOptions
from kiosk.station.terminal import FOLDER, common, common_of_several, needed, screen


@click.command(epilog="Example: kiosk run --windowed --size 1024x600")
@common_of_several
@screen
@click.option("--windowed", is_flag=True, help="In a window, not full screen.")
@click.option("--screen", metavar="NAME", help="Which screen, where there are several.")
def run(data: Path | None, debug: bool | None, **options: Any) -> int | None:
    """Run the kiosk, full screen. Until it is set up it runs in practice mode."""
    gc.disable()  # looking for garbage among modules that are being loaded is a quarter of the time
    from kiosk.ui.running import run_kiosk

    gc.freeze()
    gc.enable()
    return run_kiosk(RunOptions(data or paths.default_data(), debug=bool(debug), **options))


@click.command("keep-up", epilog="Example: kiosk keep-up --data kiosk-data")
@common_of_several
@screen
@click.option("--windowed", is_flag=True, help="In a window, not full screen.")
@click.option("--screen", metavar="NAME", help="Which screen, where there are several.")
def keep_up(data: Path | None, debug: bool | None, **options: Any) -> int | None:
    """Run the kiosk for a whole event: it is started again when it crashes or hangs.

    It ends when staff quit. A kiosk that does not come up tells why on the screen.
    """
    from kiosk.station.supervisor import keep_up

    return keep_up(RunOptions(data or paths.default_data(), debug=bool(debug), **options))


@click.command(hidden=True, epilog="Example: kiosk trouble --because “The disk is full.”")
@common_of_several
@screen
@click.option("--windowed", is_flag=True, help="In a window, not full screen.")
@click.option("--screen", metavar="NAME", help="Which screen, where there are several.")
@click.option("--because", default="", metavar="WORDS", help="What staff should know.")
def trouble(data: Path | None, debug: bool | None, because: str, **options: Any) -> int | None:
    """Show what “kiosk keep-up” shows when the kiosk does not come up; ends to try again."""
    from kiosk.ui.trouble import show_trouble

    given = RunOptions(data or paths.default_data(), debug=bool(debug), **options)
    return show_trouble(given, because)


@click.command(epilog="Example: kiosk tour pictures/ --size 1080x1920 --text-size large")
@common_of_several
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

    chosen = {key: options[key] for key in ("data", "campaigns", "size", "diagonal", "language")}
    size = TEXT_SIZES.index(text_size) + 1
    return run_tour(TourOptions(out, text_size=size, contrast=contrast, **chosen))


@click.command(epilog="Example: kiosk preview my-campaign/ --size 1024x600")
@common
@screen
@click.argument("folder", metavar="DIR", required=False)
def preview(
    folder: str | None, campaign: str | None, size: tuple[int, int] | None, **_: Any
) -> int | None:
    """Show a campaign pack in a window while you write it: what you save shows at once.

    Nothing that is signed there is kept.
    """
    from kiosk.campaign import pack

    chosen = folder or campaign
    if chosen is None:
        raise BadInputError(
            "Say which campaign pack to show: its folder or its name.",
            "For example: kiosk preview my-campaign/",
        )
    found = pack.find(chosen)
    from kiosk.ui.preview import run_preview

    return run_preview(found, size)
