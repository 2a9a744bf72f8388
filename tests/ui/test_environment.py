"""What Qt is told before it starts."""

import sys

import pytest

from kiosk.errors import BadInputError
from kiosk.ui import environment

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11 or Wayland")

WAYLAND = {"WAYLAND_DISPLAY": "wayland-0"}
BOTH = WAYLAND | {"DISPLAY": ":0"}


@pytest.fixture
def surroundings(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    mine: dict[str, str] = {}
    monkeypatch.setattr("os.environ", mine)
    return mine


@pytest.mark.parametrize(
    ("given", "platform"),
    [
        ({"DISPLAY": ":0"}, "xcb"),
        (BOTH, "xcb"),
        (BOTH | {"QT_QPA_PLATFORM": "wayland"}, "xcb"),
        (BOTH | {"QT_QPA_PLATFORM": "wayland;xcb"}, "xcb"),
        ({"QT_QPA_PLATFORM": "offscreen"}, "offscreen"),
        (BOTH | {"QT_QPA_PLATFORM": "vnc"}, "vnc"),
    ],
)
def test_where_the_keyboard_works_is_chosen(
    surroundings: dict[str, str], given: dict[str, str], platform: str
) -> None:
    surroundings.update(given)
    environment.prepare(offscreen=False)
    assert surroundings["QT_QPA_PLATFORM"] == platform


@pytest.mark.parametrize("given", [WAYLAND, {"QT_QPA_PLATFORM": "wayland"}])
def test_without_a_keyboard_nobody_is_let_in(
    surroundings: dict[str, str], given: dict[str, str]
) -> None:
    surroundings.update(given)
    with pytest.raises(BadInputError, match="xwayland"):
        environment.prepare(offscreen=False)


def test_pictures_need_no_display(surroundings: dict[str, str]) -> None:
    surroundings.update(WAYLAND)
    environment.prepare(offscreen=True)
    assert surroundings["QT_QPA_PLATFORM"] == "offscreen"
