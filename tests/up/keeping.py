"""`kiosk keep-up` for tests: the product, with what a test does to its kiosk from inside.

python -m tests.up.keeping HOW OPTIONS…

killed   kills count as chance, however quickly they follow each other
dying    the kiosk is killed when its screens are put together
hanging  the thread that draws stops for good once the file `hang` is in the data folder
"""

import os
import signal
import sys
import time
from importlib import import_module
from pathlib import Path
from typing import Any

from kiosk import cli, paths
from kiosk.station import crashes


def begin(how: str) -> None:
    """Prepare the supervisor; what it starts comes through here as well."""
    paths.program = lambda: (sys.executable, "-m", "tests.up.keeping", how)
    match how:
        case "killed":
            crashes.QUICK_SECONDS = 0
        case "dying" if "run" in sys.argv:
            _die()
        case "hanging" if "run" in sys.argv:
            _hang(Path(sys.argv[sys.argv.index("--data") + 1]) / "hang")


def _die() -> None:
    def killed(*_: object, **__: object) -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    program: Any = import_module("kiosk.ui.running")
    program.KioskApp = killed


def _hang(order: Path) -> None:
    from PySide6.QtCore import QTimer

    from kiosk.ui.app import KioskApp

    class Hanging(KioskApp):
        def __init__(self, *args: Any, **options: Any) -> None:
            super().__init__(*args, **options)
            self._looking = QTimer(self.window, interval=100)
            self._looking.timeout.connect(self._obey)
            self._looking.start()

        def _obey(self) -> None:
            if order.exists():
                order.unlink()
                time.sleep(3600)

    program: Any = import_module("kiosk.ui.running")
    program.KioskApp = Hanging


if __name__ == "__main__":
    begin(sys.argv[1])
    cli.main(sys.argv[2:])
