"""What Qt has to be told before it starts."""

import os
import sys

from kiosk import paths
from kiosk.errors import BadInputError

VARIABLES = {
    # The on-screen keyboard is the input method, in our style.
    "QT_IM_MODULE": "qtvirtualkeyboard",
    "QT_VIRTUALKEYBOARD_STYLE": "kiosk",
    # Pixels are pixels: sizes come from the screen's millimetres, codes need whole pixels.
    "QT_ENABLE_HIGHDPI_SCALING": "0",
    # Borrowed laptops have all kinds of graphics; this one draws alike on all of them.
    "QT_QUICK_BACKEND": "software",
}


def prepare(*, offscreen: bool) -> None:
    """Set the variables. Raises BadInputError when there is no display and one is needed."""
    for name, value in VARIABLES.items():
        os.environ.setdefault(name, value)
    if offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        return
    if sys.platform.startswith("linux") and os.environ.get("DISPLAY"):
        # Qt offers its on-screen keyboard to Wayland compositors only, not to their programs.
        os.environ.setdefault("QT_QPA_PLATFORM", "xcb")
    has_display = any(os.environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if sys.platform.startswith("linux") and not has_display:
        raise BadInputError(
            "There is no display here to show the kiosk on.",
            "“kiosk tour OUT” draws every screen into pictures without one.",
        )


def import_path() -> str:
    """Return where QML finds our modules."""
    return str(paths.qml())
