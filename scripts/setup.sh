#!/bin/sh
# Makes .venv from requirements.lock on a machine with nothing but python3.
set -eu
cd "$(dirname "$0")/.."

say() { printf '%s\n' "--> $*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

# As root on Debian or Ubuntu, install; anyone else is told the command.
need() {
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        say "installing system packages: $*"
        export DEBIAN_FRONTEND=noninteractive
        log=$(mktemp)
        if { apt-get -q update && apt-get -q install -y --no-install-recommends "$@"; } >"$log" 2>&1
        then rm -f "$log"; return; fi
        cat "$log" >&2; rm -f "$log"
    fi
    fail "Please run this first:  sudo apt-get install $*"
}

find_python() {
    for name in python3 python3.14 python3.13 python3.12 python3.11; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
        then command -v "$name"; return; fi
    done
    return 1
}

make_venv() {
    if ! python=$(find_python); then
        say "the kiosk needs Python 3.11 or newer; this is $(python3 --version 2>&1)"
        # Ubuntu 22.04 offers Python 3.11 beside its own 3.10.
        need python3.11 python3.11-venv
        python=$(find_python) || fail "No Python 3.11 or newer was found."
    fi
    if ! "$python" -c 'import venv, ensurepip' 2>/dev/null; then
        version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
        need "python$version-venv"
    fi
    if [ -L .venv ]; then
        say ".venv is a link to $(readlink .venv): only the link is removed"
        rm .venv
    fi
    say "making .venv with $("$python" --version) (a few minutes the first time)"
    "$python" -m venv --clear .venv
    .venv/bin/python -m pip install --quiet --disable-pip-version-check \
        --require-hashes --requirement requirements.lock
    cp requirements.lock .venv/
}

cmp -s requirements.lock .venv/requirements.lock || make_venv
.venv/bin/python scripts/system_packages.py qt
touch .venv/ready
