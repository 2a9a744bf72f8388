"""Find what this machine lacks, and install it where that is allowed.

    python scripts/system_packages.py qt       libraries Qt needs to show a window
    python scripts/system_packages.py tests    programs only some tests need
    python scripts/system_packages.py build    programs PyInstaller needs

As root on Debian or Ubuntu the missing packages are installed. Otherwise the
exact command is printed; exit 1 then, except for `tests`, which can go on.
"""

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

# Relative to the PySide6/Qt folder: every file the kiosk can make Qt load.
QT_FILES = (
    "lib/libQt6Gui.so.6",
    "lib/libQt6Quick.so.6",
    "lib/libQt6Multimedia.so.6",
    "plugins/platforms/libqxcb.so",
    "plugins/platforms/libqoffscreen.so",
    "plugins/xcbglintegrations/*.so",
    "plugins/platforminputcontexts/*.so",
    "plugins/imageformats/*.so",
    "plugins/iconengines/*.so",
    "qml/QtQuick/**/*.so",
)

PACKAGE_OF_LIBRARY = {
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libcairo.so.2": "libcairo2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdrm.so.2": "libdrm2",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgbm.so.1": "libgbm1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libOpenGL.so.0": "libopengl0",
    "libpulse.so.0": "libpulse0",
    "libvulkan.so.1": "libvulkan1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}

PACKAGE_OF_PROGRAM = {
    "tests": {
        "Xvfb": "xvfb",
        "dbus-daemon": "dbus",
        "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
        "xdotool": "xdotool",
        "openbox": "openbox",
        "wmctrl": "wmctrl",
        "xprop": "x11-utils",
        "xrandr": "x11-xserver-utils",
        "xclip": "xclip",
        "cage": "cage",
        "Xwayland": "xwayland",
        "xwd": "x11-apps",
        "systemd-nspawn": "systemd-container",
        "age": "age",
        "strace": "strace",
        "sqlite3": "sqlite3",
        "debootstrap": "debootstrap",
        "objdump": "binutils",
    },
    "build": {"objdump": "binutils"},
}


def missing_libraries() -> set[str]:
    """Ask the dynamic loader which libraries Qt would not find."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        sys.exit("PySide6 is not installed: run `make` first.")
    qt = Path(spec.submodule_search_locations[0]) / "Qt"
    files = sorted({str(file) for pattern in QT_FILES for file in qt.glob(pattern)})
    answer = subprocess.run(["ldd", *files], capture_output=True, text=True, check=False)
    names = set(re.findall(r"(\S+) => not found", answer.stdout))
    # Parts of Qt left out on purpose (Pdf comes with WebEngine) are not the system's.
    return {name for name in names if not name.startswith("libQt6")}


def missing_packages(purpose: str) -> tuple[list[str], list[str]]:
    """Return the Debian packages this machine lacks, and libraries no package is known for."""
    if purpose == "qt":
        libraries = missing_libraries()
        known = libraries & PACKAGE_OF_LIBRARY.keys()
        return sorted({PACKAGE_OF_LIBRARY[name] for name in known}), sorted(libraries - known)
    programs = PACKAGE_OF_PROGRAM[purpose]
    return sorted(pkg for program, pkg in programs.items() if not shutil.which(program)), []


def apt_get(*arguments: str) -> None:
    """Run apt-get quietly; show what it said only when it failed."""
    answer = subprocess.run(
        ["apt-get", "-q", *arguments],
        env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if answer.returncode:
        print(answer.stdout, file=sys.stderr)


def main(purpose: str) -> int:
    """Install or name what is missing; the exit code says whether one can go on."""
    if sys.platform != "linux":
        return 0
    packages, unknown = missing_packages(purpose)
    if packages and os.geteuid() == 0 and shutil.which("apt-get"):
        print(f"--> installing system packages: {' '.join(packages)}", flush=True)
        apt_get("update")
        apt_get("install", "-y", "--no-install-recommends", *packages)
        packages, unknown = missing_packages(purpose)
    command = f"sudo apt-get install {' '.join(packages)}"
    if purpose == "tests" and packages:
        print(f"--> some tests will be skipped; to run them too: {command}")
        return 0
    if packages:
        print(f"System packages are missing. Please run:\n  {command}")
    if unknown:
        print(f"Qt needs these libraries, please install them: {' '.join(unknown)}")
    return 1 if packages or unknown else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
