"""A table from which staff take the signatures home."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.ui.conftest import MakeKiosk
from tests.ui.sticks import Table

MakeTable = Callable[..., Table]


@pytest.fixture
def make_table(make_kiosk: MakeKiosk, tmp_path: Path) -> MakeTable:
    """Return a function that lays a table; see `Table.laid`."""
    return lambda *args, **more: Table.laid(make_kiosk, tmp_path, *args, **more)


@pytest.fixture
def table(make_table: MakeTable) -> Table:
    """A table with three signatures."""
    table = make_table()
    table.people(3)
    return table
