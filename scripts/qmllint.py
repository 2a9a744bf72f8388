"""Check every QML file against the Python types it uses; a warning is a failure."""

import json
import subprocess
import sys
from pathlib import Path

QML = Path("kiosk/ui/qml")
TYPES = Path("build/qml")

# qmllint 6.12 says this of every singleton that a qmldir does declare.
KNOWN_NOISE = "not declared as singleton in qmldir but using pragma Singleton"


def main() -> int:
    """Print each finding as `file:line: message`; returns 1 if there is any."""
    subprocess.run([sys.executable, "-m", "scripts.qml_types", str(TYPES)], check=True)
    tool = Path(sys.executable).with_name("pyside6-qmllint")
    command = [str(tool), "--json", "-", "-I", str(QML), "-I", str(TYPES)]
    files = map(str, sorted(QML.rglob("*.qml")))
    run = subprocess.run([*command, *files], check=False, capture_output=True, text=True)
    report = json.JSONDecoder().raw_decode(run.stdout)[0]
    found = [
        f"{file['filename']}:{warning.get('line', 0)}: {warning['message']}"
        for file in report["files"]
        for warning in file["warnings"]
        if KNOWN_NOISE not in warning["message"]
    ]
    sys.stdout.write("".join(f"{line}\n" for line in found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
