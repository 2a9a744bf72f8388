"""`python -m kiosk`."""

import os
import sys

from kiosk.cli import main


def _leave_others_their_libraries() -> None:
    """Let programs we start, such as `udisksctl`, find the system's libraries instead of ours.

    The frozen build's loader names our folder in LD_LIBRARY_PATH and keeps what stood there.
    """
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is None:
        os.environ.pop("LD_LIBRARY_PATH", None)
    else:
        os.environ["LD_LIBRARY_PATH"] = before


if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()  # what helps an export comes in through here, and goes no further
        _leave_others_their_libraries()
    main()
