"""A way through every screen an attendee can come to, quick enough to be walked many times.

What is tapped, pressed and typed on the way is tried elsewhere; here only the screens matter.
"""

from collections.abc import Iterator

from PySide6.QtCore import QMetaObject

from tests.ui.conftest import Kiosk


def every_screen(kiosk: Kiosk, name: str = "Ada") -> Iterator[str]:
    """Bring up one screen after the other, and say which; the last leaves the poster behind."""
    visit = kiosk.app.visit
    yield from _story(kiosk)
    visit.sign()
    yield from _form(kiosk, name)
    visit.advance()
    kiosk.robot.wait_until(lambda: kiosk.shows("screen") == "Thanks", "the thanks")
    yield from _thanks(kiosk)
    visit.begin()
    visit.keepPosted()
    visit.enter("email", "ada@example.org")
    yield _now(kiosk, "keep posted: e-mail")
    visit.advance()
    yield _now(kiosk, "keep posted")
    visit.nextPerson()
    yield from _trouble(kiosk, name)


def _story(kiosk: Kiosk) -> Iterator[str]:
    visit = kiosk.app.visit
    yield _now(kiosk, "attract")
    if any(item.objectName() == "languages" for item in kiosk.robot.items()):
        _click(kiosk, "languages")
        yield _now(kiosk, "languages")
        _click(kiosk, "closeLanguages")
    visit.begin()
    yield _now(kiosk, "story")
    for page in ("whole", "sources", "who"):
        visit.read(page)
        yield _now(kiosk, page)
    visit.back()
    visit.showActions()
    yield _now(kiosk, "actions")
    for _ in range(kiosk.app.visit.idle_seconds):
        visit.tick()
    yield _now(kiosk, "still there")
    visit.stillHere()
    visit.back()


def _form(kiosk: Kiosk, name: str) -> Iterator[str]:
    visit = kiosk.app.visit
    kiosk.robot.wait_until(kiosk.robot.keyboard_shown, "the keyboard")
    yield _now(kiosk, "name")
    visit.advance()
    yield _now(kiosk, "name missing")
    visit.enter("first_name", name)
    visit.advance()
    yield _now(kiosk, "e-mail")
    visit.enter("email", "ada@example")
    visit.advance()
    yield _now(kiosk, "e-mail wrong")
    visit.enter("email", "ada@example.org")
    visit.advance()
    yield _now(kiosk, "place")
    _click(kiosk, "country")
    yield _now(kiosk, "countries")
    _click(kiosk, "cancelCountry")
    visit.advance()
    yield _now(kiosk, "updates")
    visit.advance()
    yield _now(kiosk, "updates unanswered")
    visit.answer(True)
    yield _now(kiosk, "updates answered")


WAVE = [(x / 40, 0.5 + (0.3 if x % 10 < 5 else -0.2)) for x in range(4, 36)]

RIGHT = {
    "own/district": "harbour",
    "own/household": "3",
    "own/born": "1990-2-3",
    "own/card": "12",
    "own/phone": "12",
    "own/member": "yes",
}
WRONG_FIRST = {"own/household": [("0", "too low")], "own/born": [("1990-2-30", "no such day")]}


def every_kind_of_question(kiosk: Kiosk, name: str = "Ada") -> Iterator[str]:
    """Bring up the steps of the packs in tests/campaign/every_kind.py, from the poster on."""
    visit = kiosk.app.visit
    visit.begin()
    visit.sign()
    for field, answer in (("first_name", name), ("email", "ada@example.org")):
        visit.enter(field, answer)
        visit.advance()
    visit.advance()
    while kiosk.shows("screen") == "Sign":
        step = str(kiosk.shows("step"))
        yield _now(kiosk, step)
        yield from _own_step(kiosk, step, name)
        visit.advance()
        kiosk.robot.settle()
        if kiosk.shows("step") == step and visit.property("doubt"):
            yield _now(kiosk, f"{step}, asked about")
            visit.advance()
    visit.nextPerson()


def _own_step(kiosk: Kiosk, step: str, name: str) -> Iterator[str]:
    visit = kiosk.app.visit
    visit.advance()
    if kiosk.shows("step") != step:
        visit.back()
    elif kiosk.shows("problems"):
        yield _now(kiosk, f"{step}, missing")
    for answer, what in WRONG_FIRST.get(step, ()):
        visit.enter(step, answer)
        visit.advance()
        yield _now(kiosk, f"{step}, {what}")
    if step == "own/reason":
        visit.enter(step, f"{name} {name} {name}. " * 30)  # in letters of one script
    elif step == "own/helps":
        visit.toggle(step, "letters")
    elif step in ("own/signature", "own/initials"):
        yield from _drawing(kiosk, step)
    elif step in RIGHT:
        visit.enter(step, RIGHT[step])
    else:
        visit.answer(True)
    yield _now(kiosk, f"{step}, answered")


def _drawing(kiosk: Kiosk, step: str) -> Iterator[str]:
    _click(kiosk, "writeInstead")
    kiosk.robot.wait_until(kiosk.robot.keyboard_shown, "the keyboard")
    yield _now(kiosk, f"{step}, written")
    kiosk.robot.hide_keyboard()
    yield _now(kiosk, f"{step}, written without the keyboard")
    _click(kiosk, "drawInstead")
    kiosk.robot.draw("inkBox", WAVE)


def _thanks(kiosk: Kiosk) -> Iterator[str]:
    visit = kiosk.app.visit
    for action in kiosk.app.campaign.action_ids:
        _click(kiosk, f"action-{action}")
        yield _now(kiosk, f"thanks, {action}")
        QMetaObject.invokeMethod(kiosk.robot.find_object("code"), "clicked")
        yield _now(kiosk, f"{action}, large")
        _click(kiosk, "closeCode")
    visit.fix()
    yield _now(kiosk, "correction")
    visit.back()
    visit.askRemoval()
    yield _now(kiosk, "removal")
    visit.remove()
    kiosk.robot.wait_until(lambda: kiosk.shows("removed") is True, "the end of the removal")
    yield _now(kiosk, "removed")
    visit.nextPerson()


def _trouble(kiosk: Kiosk, name: str) -> Iterator[str]:
    visit = kiosk.app.visit
    kiosk.stores[0].refusing = True
    visit.begin()
    visit.sign()
    visit.enter("first_name", name)
    visit.advance()
    visit.enter("email", "ada@example.org")
    for _ in range(2):
        visit.advance()
    visit.answer(False)
    visit.advance()
    kiosk.robot.wait_until(lambda: kiosk.shows("screen") == "Trouble", "the trouble")
    yield _now(kiosk, "trouble")
    visit.nextPerson()
    kiosk.stores[0].refusing = False


def _now(kiosk: Kiosk, where: str) -> str:
    kiosk.robot.settle()
    return where


def _click(kiosk: Kiosk, name: str) -> None:
    QMetaObject.invokeMethod(kiosk.robot.find_object(name), "click")
