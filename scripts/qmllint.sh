#!/bin/sh
# Every QML file is checked; a warning is a failure.
set -eu
cd "$(dirname "$0")/.."
[ -d kiosk/ui/qml ] || exit 0
find kiosk/ui/qml -name '*.qml' -exec \
    .venv/bin/pyside6-qmllint --max-warnings 0 -I kiosk/ui/qml {} +
