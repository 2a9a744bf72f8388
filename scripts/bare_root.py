"""Make a bare Debian root, as on a machine where nothing but the system was ever installed.

Run as `sudo python scripts/bare_root.py FOLDER`. It comes from where this machine's own packages
come from, with debootstrap, and has no Python.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

APT = Path("/etc/apt")
ONE_LINE = re.compile(r"^deb (?:\[.*\] )?(\S+) ([a-z]+) main", re.MULTILINE)
REACHED = re.compile(r"Acquire::(https?|Retries)(::| )", re.IGNORECASE)
FIELDS = re.compile(r"^(URIs|Suites): (\S+)", re.MULTILINE)

# The mounts are seen by this one command only, and go with it.
INSIDE = """
set -e
root=$1; shift
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
exec chroot "$root" "$@"
"""


def source(folder: Path = APT) -> tuple[str, str]:
    """Return the address and the suite this machine takes its packages from.

    Raises LookupError where no file of apt names them.
    """
    for file in [folder / "sources.list", *sorted(folder.glob("sources.list.d/*"))]:
        text = file.read_text(encoding="utf-8") if file.is_file() else ""
        if found := ONE_LINE.search(text):
            return found[1], found[2]
        fields = dict(FIELDS.findall(text)[:2])
        if len(fields) == 2:
            return fields["URIs"], fields["Suites"]
    raise LookupError(f"no source of packages in {folder}")


def missing() -> str:
    """Return what keeps this machine from making a root; empty if nothing does."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return "only root on Linux can make a Debian root"
    return "" if shutil.which("debootstrap") else "debootstrap is not here"


def make(root: Path) -> None:
    """Fill the empty folder `root` (some 250 MB); packages can be installed in it afterwards."""
    address, suite = source()
    command = ["debootstrap", "--variant=minbase", suite, str(root), address]
    answer = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    if answer.returncode:
        sys.exit(answer.stdout.decode(errors="replace"))
    _reach_alike(root)
    enter(root, "apt-get", "-q", "update").check_returncode()


def _reach_alike(root: Path) -> None:
    """Let the root reach its packages as this machine does: by the same proxies and addresses."""
    told = subprocess.run(["apt-config", "dump"], capture_output=True, text=True, check=True)
    ours = [line for line in told.stdout.splitlines() if REACHED.match(line)]
    (root / "etc" / "apt" / "apt.conf.d" / "90reached").write_text("\n".join(ours) + "\n")


def enter(root: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Run a command inside the root, with nothing of our own environment."""
    bare = {
        "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
        "HOME": "/root",
        "LANG": "C.UTF-8",
        "DEBIAN_FRONTEND": "noninteractive",
    }
    return subprocess.run(
        ["unshare", "--mount", "sh", "-c", INSIDE, "sh", str(root), *command],
        env=bare,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


if __name__ == "__main__":
    if reason := missing():
        sys.exit(reason)
    make(Path(sys.argv[1]))
