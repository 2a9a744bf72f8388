"""A power cut, simulated: what a disk would hold if nothing survived but what was synced.

strace writes down every write, truncation and sync of a program with all its bytes. From a copy of
the folder as it was before, the files are built anew: a write lands when its file is synced after
it; what came later is lost, or of it a random part survives, for a disk is free to keep any.
"""

import random
import re
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.paper import QUIET, ROOT

_NAME = re.compile(r"<((?:\\x..)+)>")
_WRITE = re.compile(r'(?:p?write(?:64)?)\(\d+<(.+?)>, "((?:\\x..)*)", \d+(?:, (\d+))?\) += (\d+)')
_CUT = re.compile(r"ftruncate\(\d+<(.+?)>, (\d+)\) += 0")
_SYNC = re.compile(r"f(?:data)?sync\(\d+<(.+?)>\) += 0")
_GONE = re.compile(r'unlink\("((?:\\x..)*)"\) += 0')
_SAID = re.compile(r'write\(1<.*?>, "((?:\\x..)*)", \d+\)')

Change = tuple[int, bytes]  # where, and what; a cut is no bytes at its new length


@dataclass
class Disk:
    """The files of a folder as they are under way: what is safe, and what is not yet."""

    folder: Path
    _pending: dict[Path, list[Change]] = field(default_factory=dict)

    def follow(self, log: Path, *, answers: int) -> list[str]:
        """Do what a program did until it had said so many lines; returns what it said."""
        said: list[str] = []
        for raw in log.read_text().splitlines():
            line = _NAME.sub(lambda name: f"<{_bytes(name[1]).decode()}>", raw)
            if spoken := _SAID.search(line):
                said += _bytes(spoken[1]).decode().splitlines(keepends=True)
                if len(said) >= answers:
                    break
            self._do(line)
        return said

    def lose(self, random_: random.Random | None = None) -> None:
        """Cut the power: what is not synced is lost, or with `random_` some of it survives."""
        for path, changes in self._pending.items():
            survivors = [c for c in changes if random_ and random_.random() < 0.5]
            self._apply(path, survivors)
        self._pending.clear()

    def _do(self, line: str) -> None:
        if found := _WRITE.search(line):
            self._note(found[1], (int(found[3] or 0), _bytes(found[2])))
        elif found := _CUT.search(line):
            self._note(found[1], (int(found[2]), b""))
        elif found := _SYNC.search(line):
            path = Path(found[1])
            self._apply(path, self._pending.pop(path, []))
        elif found := _GONE.search(line):
            path = Path(_bytes(found[1]).decode())
            self._pending.pop(path, None)
            self._here(path).unlink(missing_ok=True)

    def _note(self, name: str, change: Change) -> None:
        if "store.sqlite3" in name and not name.endswith("-shm"):  # that one is made anew
            self._pending.setdefault(Path(name), []).append(change)

    def _apply(self, path: Path, changes: list[Change]) -> None:
        if not changes:
            return
        here = self._here(path)
        here.touch()
        with here.open("r+b") as file:
            for position, data in changes:
                if data:
                    file.seek(position)
                    file.write(data)
                else:
                    file.truncate(position)

    def _here(self, path: Path) -> Path:
        return self.folder / path.name


def recorded(log: Path, command: list[str], given: str) -> None:
    """Run a program and write down everything it does to files."""
    calls = "trace=write,pwrite64,ftruncate,fsync,fdatasync,unlink"
    strace = ["strace", "-f", "--seccomp-bpf", "-qq", "-y", "-xx", "-s", "100000", "-o", str(log)]
    subprocess.run(
        [*strace, "-e", calls, *command],
        input=given,
        capture_output=True,
        text=True,
        check=True,
        env=QUIET,
        cwd=ROOT,
    )


def _bytes(escaped: str) -> bytes:
    return bytes.fromhex(escaped.replace("\\x", ""))
