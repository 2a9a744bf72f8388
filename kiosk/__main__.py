"""`python -m kiosk`."""

import sys

from kiosk.cli import main

if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()  # what helps an export comes in through here, and goes no further
    main()
