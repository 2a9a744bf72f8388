"""A store for each test that wants one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.vault.store import Store
from tests.vault.kept import IDENTITY
from tests.vault.samples import NOW


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "store.sqlite3"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with Store.open(path, IDENTITY.recipients, "kiosk-1", clock=lambda: NOW) as opened:
        yield opened
