"""The ways in which a visit ends. Each begins in the first step of the form."""

from PySide6.QtCore import Qt

from kiosk.signing.visit import IDLE_SECONDS
from kiosk.ui.staff.staff_view import StaffView
from tests.ui.hand_overs.people import Person
from tests.ui.hand_overs.table import PIN, Table


def next_person(table: Table, who: Person) -> None:
    """“Next person”, after thanks."""
    table.sign(who)
    table.click("primary")


def thanks_time_out(table: Table, who: Person) -> None:
    """Whoever was thanked goes away, from a code shown large."""
    table.sign(who)
    table.click("code")
    table.let_pass()


def nobody_is_there(table: Table, who: Person) -> None:
    """Whoever was writing goes away."""
    table.fiddle(who)
    table.write_name(who)
    for _ in range(IDLE_SECONDS):
        table.visit.tick()
    table.turn()
    assert table.visit.property("stillThere")
    table.let_pass()


def back_to_the_poster(table: Table, who: Person) -> None:
    """Step by step back, with Escape."""
    table.fill_in(who)
    for _ in range(10):
        if not table.visit.at_rest:
            table.press(Qt.Key.Key_Escape)


def trouble_given_up(table: Table, who: Person) -> None:
    """The disk refuses, and they have enough of it."""
    [store] = table.kiosk.stores
    store.refusing = True
    table.fill_in(who)
    table.visit.advance()
    table.turn()
    table.click("giveUp")
    store.refusing = False


def signature_removed(table: Table, who: Person) -> None:
    """They signed, and took it back."""
    table.sign(who)
    table.click("remove")
    table.click("removeForGood")
    table.signed -= 1
    table.click("primary")


def mistake_fixed(table: Table, who: Person) -> None:
    """They signed, found a mistake, and put it right."""
    table.sign(who)
    table.click("fix")
    table.press(Qt.Key.Key_End)
    for _ in who.first_name:
        table.press(Qt.Key.Key_Backspace)
    table.write(who.corrected)
    for _ in range(4):
        table.visit.advance()
    table.turn()
    assert table.visit.property("firstName") == who.corrected
    table.click("primary")


def nobody_has_a_problem(table: Table, who: Person) -> None:
    """Whoever was told that this is no address goes away."""
    table.write_name(who)
    table.visit.advance()
    table.turn()
    table.write(who.searched)
    table.visit.advance()
    table.turn()
    assert table.visit.property("problems")
    table.let_pass()


def nobody_answers(table: Table, who: Person) -> None:
    """Whoever was asked whether they meant another address goes away."""
    table.write_name(who)
    table.visit.advance()
    table.turn()
    table.slip(who)
    table.let_pass()


def only_kept_posted(table: Table, who: Person) -> None:
    """They only leave an address."""
    table.visit.back()
    table.visit.keepPosted()
    table.turn()
    table.write(who.email)
    table.visit.advance()
    table.visit.advance()
    table.turn()
    assert table.visit.property("subscribed")
    table.click("primary")


def nobody_looks_for_a_country(table: Table, who: Person) -> None:
    """Whoever was looking for a country goes away."""
    table.write_name(who)
    table.visit.advance()
    table.visit.enter("email", who.email)
    table.visit.advance()
    table.turn()
    table.click("country")
    table.write(who.searched)
    table.let_pass()


def taken_for_gone(table: Table, who: Person) -> None:
    """The next person taps “Next person” where the kiosk asks whether somebody is there."""
    table.fill_in(who)
    for _ in range(IDLE_SECONDS):
        table.visit.tick()
    table.turn()
    table.click("nextPerson")


def trouble_times_out(table: Table, who: Person) -> None:
    """The disk refuses, and they go away."""
    [store] = table.kiosk.stores
    store.refusing = True
    table.fill_in(who)
    table.visit.advance()
    table.turn()
    table.let_pass()
    store.refusing = False


def nobody_corrects(table: Table, who: Person) -> None:
    """They signed, and go away while they put a mistake right."""
    table.sign(who)
    table.click("fix")
    table.write(who.corrected)
    table.let_pass()


def nobody_removes(table: Table, who: Person) -> None:
    """They signed, and go away when they are asked whether it shall really go."""
    table.sign(who)
    table.click("remove")
    table.let_pass()


def not_removed(table: Table, who: Person) -> None:
    """They signed, and cannot take it back: the disk refuses."""
    [store] = table.kiosk.stores
    table.sign(who)
    store.refusing = True
    table.click("remove")
    table.click("removeForGood")
    table.click("giveUp")
    store.refusing = False


def nobody_takes_the_code(table: Table, who: Person) -> None:
    """They wrote, thought better of it, and go away from a code shown large."""
    table.write_name(who)
    table.visit.back()
    table.visit.showActions()
    table.turn()
    table.click("action-email")
    table.click("code")
    table.let_pass()


def staff_come_in(table: Table, who: Person) -> None:
    """Somebody of the staff takes over the screen while they write."""
    table.fiddle(who)
    table.write_name(who)
    staff: StaffView = table.app.side.staff
    staff.knock()
    for digit in PIN:
        staff.press(int(digit))
    staff.enter()
    table.turn()
    assert table.visit.at_rest
    staff.leave()
    table.turn()


ENDINGS = (
    next_person,
    thanks_time_out,
    nobody_is_there,
    back_to_the_poster,
    trouble_given_up,
    signature_removed,
    mistake_fixed,
    staff_come_in,
    only_kept_posted,
    nobody_looks_for_a_country,
    taken_for_gone,
    trouble_times_out,
    nobody_corrects,
    nobody_removes,
    not_removed,
    nobody_takes_the_code,
    nobody_has_a_problem,
    nobody_answers,
)
