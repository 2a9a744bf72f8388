"""Programs of the system that we start, such as `udisksctl`."""

import os


def environment() -> dict[str, str]:
    """Return our environment as it was before the frozen build's loader put our libraries first.

    It names our folder in LD_LIBRARY_PATH and keeps what stood there; a program of the system may
    need other versions. Our own helpers need ours, so nothing is changed in this process.
    """
    ours = dict(os.environ)
    before = ours.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        ours["LD_LIBRARY_PATH"] = before
    elif "_PYI_APPLICATION_HOME_DIR" in ours:  # set by PyInstaller's loader
        ours.pop("LD_LIBRARY_PATH", None)
    return ours
