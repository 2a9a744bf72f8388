"""Make a Debian package of dist/kiosk/, the folder that `make build` makes; it lies beside it then.

What the package depends on is read from the programs in it: the libraries they name and do not
bring. Run as `python -m scripts.package`.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from textwrap import dedent

from kiosk import __version__
from scripts.build import ROOT, committed_at
from scripts.system_packages import PACKAGE_OF_LIBRARY

FOLDER = ROOT / "dist" / "kiosk"
HOME = "usr/lib/petition-kiosk"  # where it is installed

# Of the C library and the loader itself, whose version is asked for on its own.
OF_LIBC = re.compile(r"(ld-linux.*|lib(c|m|dl|rt|pthread|resolv|util))\.so\.\d+")
OF_VOICES = "libspeechd.so.2"  # loaded only where it is there
VOICES = ["libspeechd2", "speech-dispatcher", "speech-dispatcher-espeak-ng"]
# What libraries in the folder read: the places of fonts, the layouts of keyboards.
WITHOUT_LIBRARY = ["fontconfig-config", "xkb-data"]

CONTROL = """\
Package: petition-kiosk
Version: {version}
Architecture: {architecture}
Maintainer: Petition Kiosk <kiosk@example.org>
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: {recommends}
Section: misc
Priority: optional
Description: petition table without Wi-Fi
 People sign on a touch screen and take the action with them on their own
 phone. Every signature is sealed at once, and carried home on a stick in a
 file that a CRM or a spreadsheet reads. The program uses no network.
"""

DESKTOP = """\
[Desktop Entry]
Type=Application
Name=Petition Kiosk
Comment=A petition table without Wi-Fi
Exec=kiosk keep-up
Icon=petition-kiosk
Terminal=false
Categories=Office;
"""


def package(folder: Path = FOLDER, into: Path | None = None) -> Path:
    """Pack a frozen folder, and return the package; it lies in `into` or beside the folder.

    Raises LookupError where a library is needed of which no package is known.
    """
    into = into or folder.parent
    architecture = _say("dpkg", "--print-architecture").strip()
    made = into / f"petition-kiosk_{__version__}_{architecture}.deb"
    root = into / "deb"
    shutil.rmtree(root, ignore_errors=True)
    _fill(root, folder)
    _control(root, folder, architecture)
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(_date(root))}
    command = ["dpkg-deb", "--root-owner-group", "-Zzstd", "--build", str(root), str(made)]
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)
    shutil.rmtree(root)
    return made


def _fill(root: Path, folder: Path) -> None:
    shutil.copytree(folder, root / HOME, symlinks=True)
    icons = ROOT / "assets" / "icons"
    files = {
        "usr/share/icons/hicolor/scalable/apps/petition-kiosk.svg": icons / "kiosk.svg",
        "usr/share/icons/hicolor/256x256/apps/petition-kiosk.png": icons / "kiosk.png",
        "usr/share/doc/petition-kiosk/copyright": ROOT / "LICENSE",
    }
    for name, file in files.items():
        (root / name).parent.mkdir(parents=True)
        shutil.copy(file, root / name)
    for name in ("usr/bin", "usr/share/applications"):
        (root / name).mkdir(parents=True)
    (root / "usr/bin/kiosk").symlink_to("../lib/petition-kiosk/kiosk")
    (root / "usr/share/applications/petition-kiosk.desktop").write_text(DESKTOP)
    copyright_file = root / "usr/share/doc/petition-kiosk/copyright"
    copyright_file.write_text(COPYRIGHT + copyright_file.read_text(encoding="utf-8"))


# A machine that starts into a program that is gone would be of no use to anybody.
PRERM = """\
#!/bin/sh
set -e
if [ "$1" = remove ] && [ -e /etc/petition-kiosk/started-into ]; then
    kiosk install-station --remove
fi
"""

COPYRIGHT = dedent(f"""\
    Petition Kiosk is free software under the GNU General Public License, version 3 or later,
    which follows. What else is in this package has its licences in /{HOME}/_internal/licences.

    """)


def _control(root: Path, folder: Path, architecture: str) -> None:
    (root / "DEBIAN").mkdir()
    libraries = needed(folder)
    size = sum(f.stat().st_size for f in root.rglob("*") if f.is_file() and not f.is_symlink())
    control = CONTROL.format(
        version=__version__,
        architecture=architecture,
        kilobytes=-(-size // 1024),
        depends=", ".join([f"libc6 (>= {libc(folder)})", *depends(libraries)]),
        recommends=", ".join(VOICES),
    )
    (root / "DEBIAN" / "control").write_text(control)
    before_removal = root / "DEBIAN" / "prerm"
    before_removal.write_text(PRERM)
    before_removal.chmod(0o755)


def _date(root: Path) -> int:
    """Give every file the same rights and date whoever packs it, and return the date."""
    date = int(os.environ.get("SOURCE_DATE_EPOCH") or committed_at())
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            executable = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if executable else 0o644)
        os.utime(path, (date, date), follow_symlinks=False)
    return date


def programs(folder: Path) -> list[Path]:
    """Return every program and library in a frozen folder."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return [path for path in files if _magic(path) == b"\x7fELF"]


def _magic(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(4)


def needed(folder: Path) -> set[str]:
    """Return the libraries that are named in a frozen folder and are not in it."""
    told = _say("objdump", "-p", *map(str, programs(folder)))
    there = {path.name for path in folder.rglob("*.so*")}
    return set(re.findall(r"^\s+NEEDED\s+(\S+)", told, re.MULTILINE)) - there


def depends(libraries: set[str], package_of: Mapping[str, str] = PACKAGE_OF_LIBRARY) -> list[str]:
    """Return the Debian packages of these libraries, and those without which they do not work."""
    hard = {name for name in libraries if not OF_LIBC.fullmatch(name)} - {OF_VOICES}
    if unknown := sorted(hard - package_of.keys()):
        raise LookupError(f"no package is known for {', '.join(unknown)}")
    return sorted({*WITHOUT_LIBRARY, *(package_of[name] for name in hard)})


def libc(folder: Path) -> str:
    """Return the version of the C library that a frozen folder asks for, such as 2.36."""
    told = _say("objdump", "-T", *map(str, programs(folder)))
    versions = {tuple(map(int, v.split("."))) for v in re.findall(r"\bGLIBC_(\d+(?:\.\d+)+)", told)}
    return ".".join(map(str, max(versions)))


def _say(*command: str) -> str:
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout


if __name__ == "__main__":
    if sys.platform != "linux" or shutil.which("dpkg-deb") is None:
        sys.exit("A Debian package is made on Debian or Ubuntu.")
    if not FOLDER.exists():
        sys.exit("There is no dist/kiosk/ yet; please run: make build")
    print(package())
