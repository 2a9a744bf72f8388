"""The part of a tour that goes through the form, whatever its campaign asks for."""

import math
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.campaign.model import OwnField
from kiosk.signing.form import CONSENT, OWN
from kiosk.ui.app import KioskApp
from kiosk.ui.robot import Robot

READ_ON = "Read on"
PHONE = "6045550100"
BIRTHDAY = {"year": "1990", "month": "5", "day": "17"}
# A flourish, as shares of the box.
FLOURISH = [
    (0.1 + 0.8 * n / 60, 0.5 - 0.35 * math.sin(n / 4) * math.cos(n / 23)) for n in range(61)
]

Picture = Callable[[str], None]


def unseen(_name: str) -> None:
    """Take no picture."""


class FormTour:
    """Fills in the form step by step, as far as its last one, with a finger on what is there."""

    def __init__(self, app: KioskApp, robot: Robot) -> None:
        """Take the kiosk, and the fingers that work on it."""
        self._app = app
        self._robot = robot

    def fill_in(
        self, first: str, last: str, email: str, consent: str, picture: Picture = unseen
    ) -> None:
        """Answer everything there is, each question with `consent` (yes or no); do not sign yet."""
        self._words = (first, last, email, consent)
        while True:
            step = self._step()
            if step == "name":
                self._name(picture)
            elif step == "email":
                self._email(picture)
            elif step == "place":
                self._place(picture)
            elif step.startswith(OWN):
                self._own(step.removeprefix(OWN), picture)
            else:
                self._agree(step, picture)
            if self._app.visit.property("lastStep"):
                return
            self._go_on(step)

    def read_to_the_end(self) -> None:
        """Turn the pages of what is agreed to; the main button does it until all was shown."""
        read_on = QCoreApplication.translate("SignScreen", READ_ON)
        while self._robot.find_object("primary").property("text") == read_on:
            self._robot.tap_object("primary")

    def _step(self) -> str:
        return str(self._app.visit.property("step"))

    def _go_on(self, step: str) -> None:
        """Leave a step, also where its answer is asked about."""
        for _ in range(3):
            if self._step() == step:
                self.read_to_the_end()
                self._robot.tap_object("primary")

    def _name(self, picture: Picture) -> None:
        visit = self._app.visit
        self._robot.wait_until(self._robot.keyboard_shown, "the keyboard")
        picture("name")
        if visit.needs("first_name") or visit.needs("last_name"):
            self._problem("name", picture)
        asked = [n for n in ("first_name", "last_name") if visit.asks(n)]
        for number, name in enumerate(asked):
            self._robot.type_text(self._words[0 if name == "first_name" else 1])
            if number + 1 < len(asked):
                self._robot.press_enter()

    def _email(self, picture: Picture) -> None:
        if picture is unseen:
            self._robot.type_text(self._words[2])
            return
        self._robot.type_text("zoe")
        picture("email")
        self._robot.type_text("@example")
        self._problem("email", picture)
        self._robot.type_text(".orgg")
        self._robot.tap_object("primary")
        picture("email-question")
        self._robot.tap_object("takeInstead")

    def _place(self, picture: Picture) -> None:
        visit = self._app.visit
        if picture is unseen:
            return
        if visit.asks("postal_code"):
            self._robot.type_text("V6B 1A1")
        picture("place")
        if visit.asks("country"):
            self._robot.tap_object("country")
            picture("country")
            self._robot.tap_object("cancelCountry")

    def _own(self, own_id: str, picture: Picture) -> None:
        fields = self._app.campaign.campaign.facts.own_fields
        field = next(field for field in fields if field.id == own_id)
        picture(own_id)
        if picture is not unseen and field.required:
            self._problem(own_id, picture)
        if field.required or picture is not unseen:
            self._answer(field)
            picture(f"{own_id}-answered")

    def _answer(self, field: OwnField) -> None:
        robot = self._robot
        match field.kind:
            case "choice" | "multiple-choice":
                robot.tap_object(f"choice-{field.choices[0]}")
            case "yes-no":
                robot.tap_object("yes")
            case "drawn-signature":
                robot.draw("inkBox", FLOURISH)
            case "date":
                self._write_date()
            case "number":
                robot.type_text(str(field.least if field.least is not None else field.most or 1))
            case "phone":
                robot.type_text(PHONE)
            case "text" | "long-text":
                robot.type_text(self._words[0])

    def _write_date(self) -> None:
        """Write each part into the field that has the focus, in the order of the screen."""
        written: set[str] = set()
        for _ in BIRTHDAY:
            at = self._app.window.activeFocusItem().parentItem().parentItem().objectName()
            self._robot.type_text(BIRTHDAY[at])
            written.add(at)
            if len(written) < len(BIRTHDAY):
                self._robot.press_enter()

    def _agree(self, step: str, picture: Picture) -> None:
        name = step.removeprefix(CONSENT)
        picture(name)
        if not step.startswith(CONSENT):
            return
        if picture is not unseen:
            self.read_to_the_end()
            self._problem(name, picture)
        self._robot.tap_object(self._words[3])
        picture(f"{name}-{self._words[3]}")

    def _problem(self, name: str, picture: Picture) -> None:
        if picture is not unseen:
            self._robot.tap_object("primary")
            picture(f"{name}-problem")
