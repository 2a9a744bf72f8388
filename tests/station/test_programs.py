"""Programs of the system find their own libraries, not those of the frozen build."""

import pytest

from kiosk.station import programs

FROZEN = {"_PYI_APPLICATION_HOME_DIR": "/opt/kiosk/_internal", "LD_LIBRARY_PATH": "/opt/kiosk"}


@pytest.mark.parametrize(
    ("given", "libraries"),
    [
        (FROZEN, None),
        (FROZEN | {"LD_LIBRARY_PATH_ORIG": "/usr/local/lib"}, "/usr/local/lib"),
        ({"LD_LIBRARY_PATH": "/usr/local/lib"}, "/usr/local/lib"),
    ],
)
def test_they_get_the_libraries_there_were_before(
    monkeypatch: pytest.MonkeyPatch, given: dict[str, str], libraries: str | None
) -> None:
    monkeypatch.setattr("os.environ", given)
    assert programs.environment().get("LD_LIBRARY_PATH") == libraries
