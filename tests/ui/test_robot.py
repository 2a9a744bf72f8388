"""What the robot must not leave behind."""

import gc

import shiboken6
from PySide6.QtCore import QMetaObject

from kiosk.ui.robot import class_name, has_property
from tests.ui.conftest import Kiosk


def types_held() -> list[str]:
    """Return the types QML has made that Python still has a handle on."""
    gc.collect()
    kinds = [str(w.className()) for w in shiboken6.getAllValidWrappers() if type(w) is QMetaObject]
    return [kind for kind in kinds if "_QML" in kind]


def test_no_handle_on_a_type_outlives_the_look_at_it(kiosk: Kiosk) -> None:
    """Else something new at the same address is taken for it, and has no `isVisible`."""
    button = kiosk.robot.find_object("primary")
    assert class_name(button).startswith("KioskButton")
    assert has_property(kiosk.app.window, "roominess")
    assert not has_property(button, "roominess")
    assert types_held() == []
    assert button.metaObject().className() in types_held()
