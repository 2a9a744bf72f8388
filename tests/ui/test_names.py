"""What a screen reader is told of every screen: each control by role, name and state."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from kiosk.ui.robot import class_name
from tests.ui.conftest import Kiosk, MakeKiosk
from tests.ui.eyes import board, called, controls, texts
from tests.ui.walk import every_screen

ROLES = {
    QAccessible.Role.Button,
    QAccessible.Role.RadioButton,
    QAccessible.Role.EditableText,
}
# What takes touches besides, anywhere on it, to do what a button on the screen does as well.
WHOLE_SCREENS = ("AttractScreen", "StillThereCover", "LargeCode", "LanguageSheet", "CountryChooser")


def told(item: QObject) -> QAccessibleInterface:
    """Return what is told of an item."""
    found = QAccessible.queryAccessibleInterface(item)
    assert found is not None, f"nothing is told of {class_name(item)}"
    return found


def name_of(item: QObject) -> str:
    """Return what it is called."""
    return str(told(item).text(QAccessible.Text.Name))


@pytest.mark.parametrize("size", [(1024, 600), (1080, 1920)])
def test_everything_on_every_screen_has_a_role_a_name_and_its_state(
    make_kiosk: MakeKiosk, size: tuple[int, int]
) -> None:
    kiosk = make_kiosk(size)
    wrong: list[str] = []
    for where in every_screen(kiosk):
        faults = [*faults_of_controls(kiosk), *faults_of_touched(kiosk), *faults_of_texts(kiosk)]
        wrong += [f"{where}: {fault}" for fault in faults]
    assert not wrong, "\n".join(wrong)


def faults_of_controls(kiosk: Kiosk) -> Iterator[str]:
    """Whatever can have the focus, and no two of the same name side by side."""
    for control in controls(kiosk):
        about = told(control)
        state = about.state()
        if about.role() not in ROLES:
            yield f"{called(control)} has the role {about.role()}"
        if not name_of(control).strip():
            yield f"{called(control)} has no name"
        if bool(state.disabled) == control.isEnabled():
            yield f"whether {called(control)} can be used is told wrongly"
        if control.isEnabled() and not state.focusable:
            yield f"{called(control)} is not told to take the focus"
        if control.property("choosable") is True:
            if about.role() != QAccessible.Role.RadioButton:
                yield f"{called(control)} is one of several and has the role {about.role()}"
            if bool(state.checked) != control.property("chosen"):
                yield f"whether {called(control)} is chosen is told wrongly"


def faults_of_touched(kiosk: Kiosk) -> Iterator[str]:
    """Whatever takes touches can be reached without one."""
    reached = controls(kiosk)
    keys = set(kiosk.robot.items(board(kiosk)))
    for item in kiosk.robot.items():
        if item in keys or item in reached or not (item.isEnabled() and _takes_touches(item)):
            continue
        if not any(class_name(i).startswith(WHOLE_SCREENS) for i in _with_parents(item)):
            yield f"{class_name(item)} takes touches only"


def _takes_touches(item: QQuickItem) -> bool:
    kinds = [class_name(child) for child in item.children()]
    return any(kind.startswith(("QQuickTapHandler", "QQuickMouseArea")) for kind in kinds)


def _with_parents(item: QQuickItem) -> Iterator[QQuickItem]:
    above: QQuickItem | None = item
    while above is not None:
        yield above
        above = above.parentItem()


def faults_of_texts(kiosk: Kiosk) -> Iterator[str]:
    """What is written is told, without the marks in it, and is nothing to stop at."""
    inside = controls(kiosk)
    for text in texts(kiosk):
        if any(text.belongs_to(control) for control in inside):
            continue
        about = told(text.item)
        if "<" in str(about.text(QAccessible.Text.Name)):
            yield f"“{text.words}” is told with its marks"
        if about.state().focusable:
            yield f"“{text.words}” is told to take the focus"


def test_an_error_is_told_of_its_field(kiosk: Kiosk) -> None:
    kiosk.app.visit.begin()
    kiosk.app.visit.sign()
    kiosk.app.visit.advance()
    kiosk.robot.settle()
    field = kiosk.app.window.activeFocusItem()
    assert name_of(field) == "First name"
    error = told(field).text(QAccessible.Text.Description)
    assert error == "Please write your first name."
    alerts = [
        item
        for item in kiosk.robot.items()
        if item.objectName() == "problem" and item.property("text")
    ]
    assert [told(item).role() for item in alerts] == [QAccessible.Role.AlertMessage]


def test_size_and_contrast_tell_where_they_are(kiosk: Kiosk) -> None:
    size, contrast = (kiosk.robot.find_object(name) for name in ("textSize", "contrast"))
    kiosk.app.display.nextTextSize()
    kiosk.app.display.nextContrast()
    assert told(size).text(QAccessible.Text.Description) == "2/4"
    assert told(contrast).text(QAccessible.Text.Description) == "2/3"
