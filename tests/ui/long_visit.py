"""A walk past every screen an attendee can see, in the order of a long visit."""

from collections.abc import Iterator

from kiosk.signing import visit
from tests.ui.conftest import Kiosk


def every_screen(kiosk: Kiosk) -> Iterator[str]:
    """Go from screen to screen by touch; yield the name of each one when it shows.

    Needs a live kiosk with a campaign that offers e-mail. What is chosen of the look meanwhile
    stays until the visit ends, after the last screen.
    """
    tap, robot = kiosk.robot.tap_object, kiosk.robot
    robot.wait_until(lambda: bool(kiosk.stores), "the store")
    yield "attract"
    tap("primary")
    yield "story"
    tap("more")
    yield "whole story"
    tap("sources")
    yield "sources"
    tap("who")
    yield "who asks"
    tap("primary")
    robot.wait_until(robot.keyboard_shown, "the keyboard")
    yield "name"
    tap("primary")
    yield "name with a problem"
    robot.type_text("Ada")
    tap("primary")
    robot.type_text("a")
    tap("primary")
    yield "e-mail with a problem"
    robot.type_text("da@example.org")
    tap("primary")
    yield "place"
    tap("country")
    yield "country"
    tap("cancelCountry")
    tap("primary")
    yield "updates"
    kiosk.agree()
    yield "updates with a problem"
    tap("no")
    for _ in range(kiosk.app.visit.idle_seconds):
        kiosk.app.visit.tick()
    yield "still there"
    tap("stillHere")
    kiosk.stores[0].refusing = True
    kiosk.agree()
    robot.find_object("giveUp")
    yield "trouble"
    kiosk.stores[0].refusing = False
    tap("primary")
    robot.find_object("receipt")
    yield "thanks"
    tap("action-email")
    tap("code")
    yield "large code"
    tap("closeCode")
    tap("remove")
    yield "removal"
    tap("removeForGood")
    robot.find_text("It is gone.")
    yield "removed"
    tap("primary")
    assert isinstance(kiosk.app.visit.state, visit.Attract)


def to_the_actions(kiosk: Kiosk) -> None:
    """Go from the poster to the codes of somebody who does not sign."""
    kiosk.robot.tap_object("primary")
    kiosk.robot.tap_object("showActions")
