"""A crash leaves no picture of the memory: core dumps are off in the program itself."""

import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.station import freed
from tests.faults.paper import QUIET, ROOT
from tests.station.kiosks import HEADER, Live

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")


WITH_DUMPS_ON = """
import os, resource, sys
hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
os.execv(sys.executable, [sys.executable, "-m", "kiosk", *sys.argv[1:]])
"""


def test_a_crash_is_not_dumped(live: Live, tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", WITH_DUMPS_ON, "enter", "-", "--data", str(live.data)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        bufsize=1,
        env=QUIET,
        cwd=tmp_path,
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write(f"{HEADER}\nAda,,ada@example.org,,CA,\n")
        child.stdout.readline()
        limits = Path(f"/proc/{child.pid}/limits").read_text()
        child.send_signal(signal.SIGSEGV)

    assert child.returncode == -signal.SIGSEGV
    assert re.search(r"Max core file size +0 +0 ", limits)
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("core")] == []


def test_the_program_says_to_the_system_that_it_is_not_to_be_dumped() -> None:
    code = (
        "import ctypes, resource; from kiosk.station import dumps; dumps.switch_off();"
        "print(ctypes.CDLL(None).prctl(3), *resource.getrlimit(resource.RLIMIT_CORE))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout.split() == ["0", "0", "0"]


def test_every_command_has_what_it_frees_overwritten(
    live: Live, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What that brings is measured with canaries, before the real screens."""
    called: list[bool] = []
    monkeypatch.setattr(freed, "overwrite_freed", lambda: called.append(True))
    live.status(capsys)

    assert called
