"""Screens for a rally: Xvfb, and `cage` without a monitor."""

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.faults.paper import ROOT
from tests.shut.stage import until

SIZE = "1024x600x24"
NOBODY = 65534  # cage refuses to run for root

Environment = dict[str, str]


@contextmanager
def under_xvfb() -> Iterator[Environment]:
    """Start an X server without a monitor."""
    number, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", SIZE, "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(number, encoding="ascii") as answer:
            display = f":{answer.readline().strip()}"
        try:
            yield {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "CWD": str(ROOT)}
        finally:
            server.terminate()


@contextmanager
def in_cage() -> Iterator[Environment]:
    """Start `cage` as nobody, holding a display open; the kiosk is then a program on it."""
    with tempfile.TemporaryDirectory(prefix="cage-") as name:
        folder = Path(name)
        folder.chmod(0o700)
        os.chown(folder, NOBODY, NOBODY)
        told = folder / "display"
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": name,
            "XDG_RUNTIME_DIR": name,
            "WLR_BACKENDS": "headless",
            "WLR_RENDERER": "pixman",
            "WLR_LIBINPUT_NO_DEVICES": "1",
        }
        # Root's programs are let in too: Python may lie where nobody else can read it.
        hold = f'xhost +local:; echo "$DISPLAY" > {told}.new; mv {told}.new {told}; exec sleep inf'
        command = ["cage", "-d", "--", "sh", "-c", hold]
        with subprocess.Popen(
            command, env=environment, user=NOBODY, group=NOBODY, stderr=subprocess.DEVNULL
        ) as cage:
            try:
                until(told.exists, "the display of cage")
                display = told.read_text().strip()
                yield {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "CWD": str(ROOT)}
            finally:
                cage.terminate()
