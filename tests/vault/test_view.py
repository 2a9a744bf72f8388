"""Looking at a store without touching it."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.errors import BadInputError
from kiosk.vault.store import Store
from kiosk.vault.view import StoreView
from tests.vault.kept import DAY, IDENTITY
from tests.vault.samples import NOW, signature

KEEP_ONE_AND_WAIT = f"""
import sys
from pathlib import Path
from kiosk.vault.store import Store
from tests.vault.samples import signature
store = Store.open(Path(sys.argv[1]), {IDENTITY.recipients!r})
store.append(signature())
print("kept", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "store.sqlite3"


def files(path: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in path.parent.iterdir()}


def test_a_look_at_a_closed_store_makes_and_changes_nothing(path: Path) -> None:
    with Store.open(path, IDENTITY.recipients) as store:
        store.append(signature())
    before = files(path)

    with StoreView.look(path) as view:
        assert (view.collected(), view.not_exported()) == (1, 1)
        assert view.tally_all(DAY) == {"signature": 1, "updates-yes": 1}
        assert view.last_export() is None
    assert files(path) == before
    assert list(before) == [path.name]


def test_a_look_beside_a_running_kiosk_sees_its_latest_row(path: Path) -> None:
    with Store.open(path, IDENTITY.recipients) as store:
        for count in (1, 2):
            store.append(signature())
            with StoreView.look(path) as view:
                assert view.collected() == count
                assert sum(view.per_hour(NOW).values()) == count


def test_what_was_kept_survives_a_kiosk_that_was_killed(path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", KEEP_ONE_AND_WAIT, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "kept\n"
        child.send_signal(signal.SIGKILL)

    with StoreView.look(path) as view:
        assert view.collected() == 1
    with Store.open(path, []) as store:
        assert store.collected() == 1


def test_no_store_is_told_and_not_made(path: Path) -> None:
    with pytest.raises(BadInputError, match="store"):
        StoreView.look(path)
    assert files(path) == {}
