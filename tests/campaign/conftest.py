"""What every test of a campaign pack starts from."""

from pathlib import Path

import pytest

from tests.campaign.packs import Pack


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    return Pack(tmp_path / "library-hours")
