"""A small disk of its own to fill up or make read-only; root only, for it is mounted."""

import os
import subprocess
from pathlib import Path


class SmallDisk:
    """A file system of a few kibibytes in memory."""

    def __init__(self, folder: Path, kibibytes: int) -> None:
        """Mount it. Raises OSError where that is not allowed."""
        self.folder = folder
        folder.mkdir()
        self._mount("-t", "tmpfs", "-o", f"size={kibibytes}k", "none")

    def make_read_only(self) -> None:
        """Let nothing be written from now on."""
        self._mount("-o", "remount,ro")

    def fill(self) -> None:
        """Leave no free block."""
        with (self.folder / "ballast").open("wb", buffering=0) as file:
            try:
                while file.write(bytes(4096)):
                    pass
            except OSError:
                pass

    def free(self) -> None:
        """Make room again."""
        (self.folder / "ballast").unlink()

    def unmount(self) -> None:
        """Take it away."""
        subprocess.run(["umount", "--lazy", str(self.folder)], check=False)

    def _mount(self, *options: str) -> None:
        if os.geteuid() != 0:
            raise PermissionError("only root may mount")
        done = subprocess.run(
            ["mount", *options, str(self.folder)], capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise OSError(done.stderr)
