#!/bin/sh
# Takes the pictures the README shows from a tour of the real screens.
set -eu
cd "$(dirname "$0")/.."

pictures="attract story sign-email sign-updates-yes thanks-x still-there
    welcome set-up-lock staff paper export-format export-card"

tour=$(mktemp -d)
trap 'rm -rf "$tour"' EXIT
.venv/bin/python -m kiosk tour "$tour" --size 1366x768

mkdir -p docs/pictures
for name in $pictures; do
    # The tour numbers its pictures: 01-attract.png.
    for picture in "$tour"/[0-9]*-"$name".png; do
        [ -f "$picture" ] || { echo "The tour took no picture called $name." >&2; exit 1; }
        cp "$picture" "docs/pictures/$name.png"
        break
    done
done
echo "Pictures are in docs/pictures/"
