"""Kiosks to try commands on: as a program of its own, or within the test where that is enough."""

import csv
import io
import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli import main
from kiosk.station.setup import Wishes, set_up
from kiosk.vault.seal import Identity
from tests.vault.samples import NOW

HEADER = "first_name,last_name,email,postal_code,country,updates"
ADA = "Ada,Lovelace,ada@example.org,V5K 0A1,CA,yes"
ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}

Done = subprocess.CompletedProcess[str]


WITHIN_LIMIT = """
import os, resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]),) * 2)
os.execv(sys.executable, [sys.executable, "-m", "kiosk", *sys.argv[2:]])
"""


def kiosk(*arguments: str | Path, given: str = "", largest_file: int | None = None) -> Done:
    """Run `kiosk` as a person does; a `largest_file` (bytes) is a disk that fills up."""
    limited = ["-c", WITHIN_LIMIT, str(largest_file)] if largest_file else ["-m", "kiosk"]
    return subprocess.run(
        [sys.executable, *limited, *map(str, arguments)],
        input=given,
        capture_output=True,
        text=True,
        check=False,
        env=ENVIRONMENT,
    )


def within(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> Done:
    """Run a command inside the test, through the same way in."""
    capsys.readouterr()
    with pytest.raises(SystemExit) as left:
        main([str(argument) for argument in arguments])
    out, err = capsys.readouterr()
    assert isinstance(left.value.code, int)
    return Done(arguments, left.value.code, out, err)


@dataclass
class Live:
    """A live kiosk with its identity in a plain file, in a folder of the test's own."""

    folder: Path
    identity: Identity = field(default_factory=Identity.new)

    def __post_init__(self) -> None:
        self.key.write_text(f"{self.identity.keys[0]}\n")
        wishes = Wishes(self.identity.recipients, "Table 3", "Harbour Fair", pin="471829")
        set_up(self.data, wishes, self.identity, NOW)

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def key(self) -> Path:
        return self.folder / "key.txt"

    def write(self, *rows: str, name: str = "in.csv", header: str = HEADER) -> Path:
        """Put rows under a header into a file."""
        path = self.folder / name
        path.write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")
        return path

    def exported(self, capsys: pytest.CaptureFixture[str]) -> list[dict[str, str]]:
        """Export everything as csv and read it."""
        target = self.folder / "exported.csv"
        options = ("--identity", self.key, "--all", "--replace", "--data", self.data)
        done = within(capsys, "export", target, *options)
        assert done.returncode == 0, done.stderr
        return table(target)

    def status(self, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
        """What `kiosk status --json` says."""
        done = within(capsys, "status", "--json", "--data", self.data)
        assert done.returncode == 0, done.stderr
        found: dict[str, Any] = json.loads(done.stdout)
        return found


def table(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV file."""
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode(), newline=""), strict=True))


def refused(done: Done, words: str, code: int = 2) -> None:
    """Check that a command was refused in one clear sentence on stderr and nothing else."""
    assert done.returncode == code, done.stderr
    assert words in done.stderr
    assert done.stderr.count("\n") == 1, done.stderr
    for jargon in ("Traceback", "Errno", "sqlite", "Exception"):
        assert jargon not in done.stderr
    assert done.stdout == ""
