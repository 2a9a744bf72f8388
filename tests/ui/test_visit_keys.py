"""A visit by keys and by fingers: what they reach, and what they may not do."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.ui.display_view import SETTLE_MS
from kiosk.ui.robot import class_name
from tests.ui.conftest import Kiosk
from tests.ui.waiting import tab_to


def test_signing_by_keyboard_alone(kiosk: Kiosk) -> None:
    kiosk.key(Qt.Key.Key_Return)
    kiosk.robot.find_object("more")
    kiosk.ready()
    kiosk.key(Qt.Key.Key_Return)
    kiosk.robot.wait_until(kiosk.robot.keyboard_shown, "the keyboard")
    kiosk.write("Ada")
    kiosk.key(Qt.Key.Key_Tab)
    kiosk.write("Example")
    kiosk.key(Qt.Key.Key_Return)
    kiosk.write("ada@example.org")
    kiosk.key(Qt.Key.Key_Return)
    kiosk.write("V5K 0A1")
    kiosk.key(Qt.Key.Key_Return)
    tab_to(kiosk, "no")
    kiosk.ready()
    kiosk.key(Qt.Key.Key_Space)
    tab_to(kiosk, "primary")
    kiosk.key(Qt.Key.Key_Return)
    kiosk.robot.find_object("receipt")

    [signed] = kiosk.signatures()
    assert (signed.first_name, signed.last_name) == ("Ada", "Example")
    assert (signed.email, signed.postal_code) == ("ada@example.org", "V5K 0A1")
    assert signed.consents["updates"].answer == "no"


def test_escape_goes_one_step_back_and_keeps_what_was_written(kiosk: Kiosk) -> None:
    kiosk.begin_signing()
    kiosk.robot.type_text("Ada")
    kiosk.robot.tap_object("primary")
    kiosk.key(Qt.Key.Key_Escape)
    assert kiosk.shows("step") == "name"
    assert kiosk.app.visit.value("first_name") == "Ada"
    kiosk.key(Qt.Key.Key_Escape)
    assert kiosk.shows("screen") == "Story"


def test_a_button_stays_under_the_finger_that_presses_it(kiosk: Kiosk) -> None:
    kiosk.begin_signing()
    kiosk.robot.type_text("Ada")
    kiosk.ready()
    button = kiosk.robot.find_object("primary")
    spot = button.mapToScene(QPointF(button.width() / 2, button.height() / 4)).toPoint()
    QTest.mousePress(kiosk.app.window, Qt.MouseButton.LeftButton, pos=spot)
    kiosk.robot.settle()
    assert kiosk.robot.keyboard_shown()
    QTest.mouseMove(kiosk.app.window, spot + QPoint(1, 1))
    QTest.mouseRelease(kiosk.app.window, Qt.MouseButton.LeftButton, pos=spot + QPoint(1, 1))
    assert kiosk.shows("step") == "email"


def test_the_country_is_found_by_its_first_letters(kiosk: Kiosk) -> None:
    kiosk.fill_in("Ada", "ada@example.org")
    kiosk.robot.tap_object("country")
    kiosk.robot.type_text("Port")
    kiosk.robot.tap_object("country-PT")
    assert kiosk.app.visit.value("country") == "PT"
    kiosk.robot.find_text("Portugal")


def test_a_double_tap_on_sign_does_not_end_the_visit_unseen(kiosk: Kiosk) -> None:
    kiosk.app.display.set_settle_ms(SETTLE_MS)
    kiosk.fill_in("Ada", "ada@example.org")
    kiosk.robot.tap_object("primary")
    kiosk.robot.tap_object("yes")
    kiosk.ready()
    for _ in range(2):
        kiosk.robot.tap(kiosk.robot.find_object("primary"))
    kiosk.robot.find_object("receipt")
    kiosk.robot.tap(kiosk.robot.find_object("primary"))
    kiosk.robot.settle()
    assert kiosk.shows("screen") == "Thanks"
    assert len(kiosk.signatures()) == 1


def test_copying_out_of_a_field_does_nothing(kiosk: Kiosk) -> None:
    kiosk.begin_signing()
    kiosk.write("Ada")
    QGuiApplication.clipboard().setText("before")
    for key in (Qt.Key.Key_A, Qt.Key.Key_C):
        QTest.keyClick(kiosk.app.window, key, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "before"


def test_enter_takes_the_first_country_and_escape_none(kiosk: Kiosk) -> None:
    kiosk.fill_in("Ada", "ada@example.org")
    kiosk.robot.tap_object("country")
    kiosk.key(Qt.Key.Key_Escape)
    assert kiosk.shows("step") == "place"
    assert kiosk.app.visit.value("country") == "CA"
    kiosk.robot.tap_object("country")
    kiosk.write("port")
    kiosk.key(Qt.Key.Key_Return)
    assert kiosk.app.visit.value("country") == "PT"


def test_tab_stays_within_the_country_chooser_and_comes_back_to_its_button(kiosk: Kiosk) -> None:
    kiosk.fill_in("Ada", "ada@example.org")
    kiosk.robot.tap_object("country")
    [chooser] = [i for i in kiosk.robot.items() if class_name(i).startswith("CountryChooser")]
    for _ in range(16):
        kiosk.key(Qt.Key.Key_Tab)
        focused = kiosk.app.window.activeFocusItem()
        assert focused.isEnabled()
        assert chooser.isAncestorOf(focused)
    kiosk.robot.tap_object("cancelCountry")
    assert kiosk.app.window.activeFocusItem().objectName() == "country"


def test_the_large_code_is_closed_by_enter(kiosk: Kiosk) -> None:
    kiosk.robot.tap_object("primary")
    kiosk.robot.tap_object("showActions")
    kiosk.robot.tap_object("code")
    kiosk.key(Qt.Key.Key_Tab)
    kiosk.key(Qt.Key.Key_Backtab)
    kiosk.robot.tap_object("closeCode")
    kiosk.robot.tap_object("code")
    kiosk.robot.find_object("largeCode")
    kiosk.key(Qt.Key.Key_Return)
    assert not [i for i in kiosk.robot.items() if i.objectName() == "largeCode"]
