"""Is this machine fit for a day at a table? Looked at, never changed."""

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from functools import partial
from importlib.resources import files
from pathlib import Path

from kiosk import fontfiles
from kiosk.campaign.together import refuse_alike
from kiosk.errors import KioskError
from kiosk.preflight import load_checked
from kiosk.said import Said
from kiosk.signing.signature import utc_now
from kiosk.station import awake, drives, lockdown, memory, speech
from kiosk.station.data import Workplace, open_data
from kiosk.station.drives import Stick
from kiosk.station.keyfiles import find_keys
from kiosk.station.machine import Line, look
from kiosk.station.settings import Settings
from kiosk.vault.files import harden, staged

Sticks = Callable[[], tuple[Stick, ...]]


def examine(
    data: Path,
    campaign: str | None = None,
    *,
    clock: Callable[[], datetime] = utc_now,
    environment: Mapping[str, str] = os.environ,
    sticks: Sticks | None = None,
) -> tuple[Line, ...]:
    """Return a line for everything that matters; the machine is fit if every line is `ok`.

    `campaign` is shown instead of the one that was set up. Nothing raises: what cannot be looked at
    is a line that is not `ok`.
    """
    return (
        *_program(environment),
        *_kiosk(data.expanduser().absolute(), campaign, clock),
        *lockdown.lines(environment),
        awake.try_once(),
        memory.swap_line(),
        memory.dumps_line(),
        speech.line(),
        *_sticks(sticks or partial(drives.sticks, data=data)),
    )


def _program(environment: Mapping[str, str]) -> Iterator[Line]:
    missing = [package for package in fontfiles.PACKAGES if not _has_fonts(package)]
    if missing:
        yield Line(
            "Fonts", Said("Missing: %1", ", ".join(missing)), False, "Install the program anew"
        )
    else:
        yield Line("Fonts", "All here")
    yield _display(environment)


def _display(environment: Mapping[str, str]) -> Line:
    """Under Wayland alone there is no keyboard: see kiosk/ui/environment.py."""
    chosen = environment.get("QT_QPA_PLATFORM", "")
    if not sys.platform.startswith("linux") or environment.get("DISPLAY"):
        return Line("Display", "There is one")
    if chosen.startswith("wayland") or (environment.get("WAYLAND_DISPLAY") and not chosen):
        advice = Said("Install Xwayland (the package “xwayland”), then log out and in")
        return Line("Display", "Without Xwayland the kiosk has no keyboard", False, advice)
    if chosen:
        return Line("Display", "There is one")
    return Line("Display", "None", False, "Start from the desktop, or connect a screen")


def _has_fonts(package: str) -> bool:
    try:
        found = files(package).joinpath("files").iterdir()
        return any(file.name.endswith(".ttf") for file in found)
    except (ImportError, OSError):
        return False


def _kiosk(data: Path, campaign: str | None, clock: Callable[[], datetime]) -> Iterator[Line]:
    try:
        workplace = open_data(data)
    except KioskError as error:
        yield Line("Set-up", error.sentence, False, error.remedy)
        workplace = Workplace(data)
    else:
        yield from _set_up(workplace)
        yield from _campaigns(workplace, campaign)
    yield _writable(data)
    yield from look(workplace, clock=clock).lines()


def _set_up(workplace: Workplace) -> Iterator[Line]:
    settings = workplace.settings
    if settings is None:
        yield Line("Set-up", "PRACTICE: nothing counts", False, "Run “kiosk setup”")
        return
    yield Line("Set-up", Said("Live: %1", settings.name or Said("a kiosk without a name")))
    if len(settings.recipients) == 1:
        advice = Said("A second recipient, kept elsewhere, opens everything if the first is lost")
        yield Line("Sealed to", "1 recipient", advice=advice)
    else:
        yield Line("Sealed to", Said("%1 recipients", len(settings.recipients)))
    match settings.test_opened:
        case True:
            yield Line("Test record", "Opened with the identity")
        case "elsewhere":
            yield Line("Test record", "Opened on the machine this set-up was carried from")
        case _:
            advice = Said(
                "Run “kiosk setup --identity FILE”: without a key every signature would be lost"
            )
            yield Line("Test record", "Never opened", False, advice)
    if settings.pin is None:
        yield Line("PIN", "None: the staff side is closed", False, "Run “kiosk setup --pin-file”")
    elif settings.recovery_code is None:
        advice = Said(
            "“kiosk setup --new-recovery-code” makes what opens it when the PIN is forgotten"
        )
        yield Line("PIN", "Set, without a recovery code", advice=advice)
    else:
        yield Line("PIN", "Set, with a recovery code")
    yield _measured(settings)


def _measured(settings: Settings) -> Line:
    if settings.measured is not None:
        found = settings.measured
        size = (found.width, found.height, f"{found.inches:.1f}")
        return Line("Screen size", Said("Measured: %1 × %2 pixels on %3 inches", *size))
    advice = Said("Hold a bank card against it: staff side, Check the machine, Screen and voice")
    if settings.diagonal is not None:
        said = Said("Not measured, said to be %1 inches", f"{settings.diagonal:g}")
        return Line("Screen size", said)
    return Line("Screen size", "Not measured: letters may be too small", advice=advice)


def _campaigns(workplace: Workplace, choice: str | None) -> Iterator[Line]:
    """Yield a line for each campaign, up to the first fault."""
    try:
        folders = workplace.campaign_folders((choice,) if choice else ())
        shown = [load_checked(folder) for folder in folders]
        refuse_alike(shown)
    except KioskError as error:
        yield Line("Campaign", error.sentence, False, error.remedy)
        return
    yield from (Line("Campaign", campaign.id) for campaign in shown)


def _writable(data: Path) -> Line:
    """Write something down to the disk, where the folder is there already."""
    folder = next((path for path in (data, *data.parents) if path.exists()), data)
    try:
        if folder == data:
            with staged(data / "doctor") as (file, _):
                file.write(bytes(4096))
                harden(file)
        elif not (folder.is_dir() and os.access(folder, os.W_OK)):
            raise PermissionError
    except OSError:
        advice = Said("Nothing can be signed. Choose another folder with --data, or mend the disk")
        return Line("Data folder", Said("“%1” cannot be written", folder), False, advice)
    return Line("Data folder", Said("“%1” can be written", data))


def _sticks(sticks: Sticks) -> Iterator[Line]:
    found = sticks()
    keys = [key.path for key in find_keys(found)]
    for stick in found:
        if any(key.is_relative_to(stick.path) for key in keys):
            advice = Said(
                "It holds the key: take it home before people come, and another for exports"
            )
        else:
            advice = Said("Take another, or move its lock" if stick.read_only else "")
        yield Line("Stick", drives.describe(stick), advice=advice)
    if not found:
        yield Line("Stick", "None is plugged in", advice="Plug one in, to see that it is found")
