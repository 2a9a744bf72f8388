"""A robot's way through the form of any campaign: every step answered, up to the last tap."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.campaign.facts import OwnField
from kiosk.signing.draft import CONSENT, OWN
from kiosk.ui.app import KioskApp
from kiosk.ui.robot import Robot

READ_ON = "Read on"
DAY = {"day": "17", "month": "5", "year": "1985"}
# Two strokes across the box, in shares of its sides: an arch, and a line under it.
STROKES = (
    ((0.15, 0.7), (0.25, 0.2), (0.4, 0.75), (0.5, 0.3), (0.62, 0.7), (0.8, 0.35)),
    ((0.2, 0.85), (0.5, 0.82), (0.85, 0.86)),
)


@dataclass(frozen=True)
class Signer:
    """Who signs, and what they answer to every question: `yes` or `no`."""

    first_name: str
    last_name: str = ""
    email: str = ""
    postal_code: str = ""
    answer: str = "yes"


class FormWalk:
    """Fills in the form that is on the screen. `picture` is called with the name of each look."""

    def __init__(self, app: KioskApp, robot: Robot, picture: Callable[[str], None]) -> None:
        """Stand before the form."""
        self._visit, self._campaign, self._robot = app.visit, app.campaign, robot
        self._picture = picture

    def fill(self, signer: Signer) -> None:
        """Answer every step with a tap on the main button between them; the last is not tapped."""
        while True:
            self._answer(signer)
            if self._visit.property("lastStep"):
                return
            self.go_on()

    def show(self, signer: Signer) -> None:
        """Do the same with a picture of every step, and of what it says about a wrong answer."""
        while True:
            name = f"sign-{self._step.replace(CONSENT, '').replace(OWN, '')}"
            if self._step == "email" and signer.email:
                self._show_email(signer.email, name)  # which goes on by itself
                continue
            if self._step == "place":
                self._answer(signer)
                self._show_place(name)
            else:
                self._show_step(signer, name)
            if self._visit.property("lastStep"):
                return
            self.go_on()

    def go_on(self) -> None:
        """Leave a step, also where there is a question about an answer."""
        step = self._step
        self._robot.tap_object("primary")
        if self._step == step:
            self._robot.tap_object("primary")
        if self._step == step:
            raise RuntimeError(f"the form stays at “{step}”")

    def read_to_the_end(self) -> None:
        """Turn the pages of what is agreed to; the main button does it until all was shown."""
        read_on = QCoreApplication.translate("SignScreen", READ_ON)
        while self._robot.find_object("primary").property("text") == read_on:
            self._robot.tap_object("primary")

    @property
    def _step(self) -> str:
        return str(self._visit.property("step"))

    def _show_step(self, signer: Signer, name: str) -> None:
        self._await_keyboard()
        self._picture(name)
        if self._step != "agree" and not self._is_answered():
            self.read_to_the_end()
            self._robot.tap_object("primary")
            self._picture(f"{name}-problem")
        self._answer(signer)
        if "/" in self._step:
            self._picture(f"{name}-{signer.answer}" if CONSENT in self._step else f"{name}-done")

    def _show_email(self, email: str, name: str) -> None:
        """Write half of it, then a slip in it, and take what is suggested, which goes on."""
        local, _, domain = email.partition("@")
        begun, _, ending = domain.rpartition(".")
        self._robot.type_text(local)
        self._picture(name)
        self._robot.type_text(f"@{begun}")
        self._robot.tap_object("primary")
        self._picture(f"{name}-problem")
        self._robot.type_text(f".{ending}{ending[-1]}")
        self._robot.tap_object("primary")
        self._picture(f"{name}-question")
        self._robot.tap_object("takeInstead")

    def _show_place(self, name: str) -> None:
        self._picture(name)
        if self._visit.asks("country"):
            self._robot.tap_object("country")
            self._picture("sign-country")
            self._robot.tap_object("cancelCountry")

    def _is_answered(self) -> bool:
        """Whether the step may be left as it is."""
        written = ("first_name", "last_name", "email", "postal_code")
        asked = [name for name in written if self._visit.asks(name)] or [self._step]
        return not any(self._visit.needs(name) for name in asked)

    def _await_keyboard(self) -> None:
        if self._step in ("name", "email", "place") and self._written():
            self._robot.wait_until(self._robot.keyboard_shown, "the keyboard")

    def _written(self) -> list[str]:
        names = ("first_name", "last_name", "email", "postal_code")
        return [name for name in names if self._visit.asks(name)]

    def _answer(self, signer: Signer) -> None:
        step = self._step
        if step.startswith(CONSENT):
            self._robot.tap_object(signer.answer)
            self.read_to_the_end()
        elif step.startswith(OWN):
            facts = self._campaign.campaign.facts
            field = next(f for f in facts.own_fields if step == OWN + f.id)
            self._answer_own(field, signer)
        else:
            self._write(signer)

    def _write(self, signer: Signer) -> None:
        for number, name in enumerate(self._written()):
            if number:
                self._robot.press_enter()
            words = getattr(signer, name)
            if not words and self._visit.needs(name):
                words = "V6B1A1" if name == "postal_code" else signer.first_name
            if words:
                self._robot.type_text(words)

    def _answer_own(self, field: OwnField, signer: Signer) -> None:
        match field.kind:
            case "choice" | "multiple-choice":
                for choice in field.choices[:1] if field.kind == "choice" else field.choices[::2]:
                    self._robot.tap_object(f"choice-{choice}")
            case "yes-no":
                self._robot.tap_object(signer.answer)
            case "date":
                for part, digits in DAY.items():
                    self._robot.tap_object(part)
                    self._robot.type_text(digits)
            case "drawn-signature":
                self._robot.draw("inkBox", *STROKES)
            case _:
                numbers = {"number": str(field.least or field.most or 3), "phone": "5550142"}
                self._robot.type_text(numbers.get(field.kind, signer.first_name))
