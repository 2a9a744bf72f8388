"""How many taps a signature takes, beside the same form without any help.

Thirty people who do not exist sign on the real screens, with the on-screen keyboard alone, each
once with the kiosk as it is and once with the **plain form**: the same screens without parts of an
address to tap, questions about slips, a country chosen beforehand and capitals at the start of
names.

They look at what is offered before they write an address, when they have written the part before
the @, then after each letter; every sixth (`typist`) looks at nothing but the keys, and needs the
question about a slip. A `<` in what somebody writes is a tap on backspace. A slip after the @ that
nobody notices is put right by one tap where the kiosk asks, and by hand in the plain form, where
somebody reads it through.

Seconds are estimates after the keystroke-level model (Card, Moran and Newell, “The Psychology of
Human-Computer Interaction”, 1983): 0.6 s a key, which is 20 words of five letters a minute, and for
every other tap 1.1 s to point and 1.35 s to decide. Reading is left out of both.
"""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QGuiApplication

from benchmarks.figures import Figure, Findings, Pair, scratch_folder
from kiosk import paths
from kiosk.campaign import pack
from kiosk.campaign.model import Campaign
from kiosk.signing.email_domains import Domains, Habits
from kiosk.station.data import DEFAULT_CAMPAIGN, Workplace, open_data
from kiosk.ui import environment, fonts
from kiosk.ui.app import KioskApp
from kiosk.ui.display_view import pixels_per_mm
from kiosk.ui.form_walk import READ_ON
from kiosk.ui.robot import NotOnScreenError, Robot

SIZE = QSize(1024, 600)
PATIENCE_MS = 60_000
PLAIN = "plain form"
AIM_FEWER = 0.3
KEY_S, POINT_S, DECIDE_S = 0.6, 1.1, 1.35
LOOKED_FOR = 4  # letters of a country at most


@dataclass(frozen=True)
class Person:
    """Somebody who does not exist. `slip` is what the domain became under their fingers."""

    first: str
    last: str
    local: str
    domain: str
    code: str = ""
    country: str = "CA"
    language: str = ""
    updates: str = "yes"
    slip: str = ""
    typist: bool = False


PEOPLE = (
    Person("Ada", "Example", "ada.example", "gmail.com", "V6B 1A1"),
    Person("Zoë", "Beispiel", "zoe.beispiel", "hotmail.com", "V5K 0A1"),
    Person("Li", "Na", "lina88", "outlook.com", "V6Z 2E7"),
    Person("Émilie", "Tremblay-Exemple", "emilie.tremblay", "videotron.ca", "H2X 1Y4", "CA", "fr"),
    Person("José", "Muestra", "jose.muestra", "gmail.com", "", "MX", "es"),
    Person("Jürgen", "Mustermann", "j.mustermann", "web.de", "10115", "DE", "de"),
    Person("Inês", "Exemplo", "ines.exemplo", "sapo.pt", "1100-148", "PT", "pt", "no"),
    Person("Priya", "Example", "priya.e", "yahoo.ca", "L5B 3C1"),
    Person("Sam", "O'Example", "sam.oexample", "icloud.com", "", "CA", "", "no"),
    Person("Mary Ann", "Sample", "maryann_sample", "shaw.ca", "T2P 1J9"),
    Person("Olu", "Sampleson", "olu+petitions", "gmail.com", "M5V 2T6"),
    Person("Kim", "", "kim", "proton.me"),
    Person(
        "Anne", "Exemple", "anne.exemple", "gmail.com", "H3A 0G4", slip="gmial.com", typist=True
    ),
    Person(
        "Bob", "Example", "bob.example", "hotmail.com", "V6T 1Z4", slip="hotmial.com", typist=True
    ),
    Person("Carla", "Sample", "carla", "telus.net", "V5Z 1M9", slip="telus.met", typist=True),
    Person("Dave", "Example", "dave.the.example", "example.org", "V6B 4Y8"),
    Person("Eve", "Example", "eve.longname.example", "alumni.ubc.ca", "V6T 1Z1"),
    Person("Fatima", "Example", "fatima.example", "hotmail.com", "K1P 1J1"),
    Person("Goran", "Primjer", "goranp", "gmail.com", "98101", "US"),
    Person("Hannah", "Sample", "hannahs", "aol.com", "10001", "US", "", "no"),
    Person("Ivan", "Example", "ivam<n.example", "gmail.com", "V6E 1B2"),
    Person("Joan", "Exm<ample", "joan.example", "rogers.com", "M4W 1A8"),
    Person("Kofi", "Sample", "kofi.sample", "yahoo.com", "", "GH"),
    Person("Lena", "Example", "lena.example", "sympatico.ca", "K7L 3N6", "CA", "", "no"),
    Person("Max", "Power-Example", "maximilian.power.example", "gmail.com", "V7W<X 1A5"),
    Person("Noor", "Example", "noor", "live.ca", "T5J 0N3"),
    Person("Otto", "Sample", "otto.sample", "gmx.net", "V6G 1C9", typist=True),
    Person("Pat", "Example", "patexample1979", "gmail.com", "R3C 0V8", typist=True),
    Person("Quinn", "Example", "q", "example.net", "B3H 4R2", "CA", "", "no"),
    Person("Rosa", "Sample", "rosa.sample", "bell.net", "G1R 2S5"),
)


class Hands:
    """One person before one kiosk."""

    def __init__(self, app: KioskApp, who: Person, *, plain: bool) -> None:
        """Take the kiosk as it stands."""
        self._app = app
        self._who = who
        self._plain = plain
        self._robot = Robot(app.window, PATIENCE_MS)

    def sign(self) -> tuple[int, float]:
        """Sign, from the poster to the thanks; return how many taps and seconds that took."""
        tap, who = self._robot.tap_object, self._who
        tap("primary")
        if who.language:
            tap("languages")
            tap(f"language-{who.language}")
        tap("primary")
        self._write(who.first)
        self._robot.press_enter()
        self._write(who.last)
        self._robot.press_enter()
        self._write_address()
        self._write(who.code)
        self._choose_country()
        self._go_on("place")
        tap(who.updates)
        read_on = QCoreApplication.translate("SignScreen", READ_ON)
        while self._robot.find_object("primary").property("text") == read_on:
            tap("primary")
        tap("primary")
        self._robot.find_object("receipt")
        keys, others = self._robot.taps_on_keys, self._robot.other_taps
        tap("primary")  # “Next person”: not counted
        return keys + others, keys * KEY_S + others * (POINT_S + DECIDE_S)

    def _write(self, text: str) -> None:
        """Write, with the slips that are noticed at once."""
        self._robot.wait_until(self._robot.keyboard_shown, "the keyboard")
        if self._plain:
            field = self._app.window.activeFocusItem()
            hints = Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhNoAutoUppercase
            field.setProperty("inputMethodHints", hints)
        for part in text.replace("<", "\0<\0").split("\0"):
            if part == "<":
                self._robot.backspace()
            elif part:
                self._robot.type_text(part)

    def _write_address(self) -> None:
        who = self._who
        begins = f"begins-{_meant(who.local)}@"
        rest = who.slip or who.domain
        if not (who.typist or self._plain) and self._has(begins):
            self._robot.tap_object(begins)
        else:
            self._write(who.local)
            rest = f"@{rest}"
        for letter in rest:
            if not who.typist and self._has(f"domain-{who.domain}"):
                self._robot.tap_object(f"domain-{who.domain}")
                break
            self._robot.type_text(letter)
        else:
            if who.slip and self._plain:
                same = _common(who.slip, who.domain)
                self._robot.backspace(len(who.slip) - same)
                self._robot.type_text(who.domain[same:])
        self._robot.press_enter()
        if self._step() == "email":
            taken = self._has("takeInstead") and who.slip
            self._robot.tap_object("takeInstead" if taken else "keepAnswer")

    def _choose_country(self) -> None:
        if self._app.visit.value("country") == self._who.country:
            return
        button = f"country-{self._who.country}"
        self._robot.tap_object("country")
        name = self._app.countries.nameOf(
            self._who.country, self._app.display.current_language
        ).lower()
        for letter in name[:LOOKED_FOR]:
            if self._has(button):
                break
            self._robot.type_text(letter)
        self._robot.tap_object(button)

    def _go_on(self, step: str) -> None:
        self._robot.tap_object("primary")
        if self._step() == step:
            self._robot.tap_object("primary")

    def _step(self) -> str:
        self._robot.settle()
        return str(self._app.visit.property("step"))

    def _has(self, name: str) -> bool:
        self._robot.settle()
        return any(item.objectName() == name for item in self._robot.items())


def _meant(written: str) -> str:
    """Return what stands there after every tap on backspace."""
    kept: list[str] = []
    for sign in written:
        kept = kept[:-1] if sign == "<" else [*kept, sign]
    return "".join(kept)


def _common(one: str, other: str) -> int:
    """Return how many letters two words begin with in common."""
    pairs = zip(one, other, strict=False)
    return next((at for at, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _no_domains() -> Domains:
    """Return lists that know of endings only: no domain is offered, and none suggested."""
    known = Domains.read(paths.emails())
    none: frozenset[str] = frozenset()
    return Domains(Habits(), {}, {}, none, known.top_level, none, none)


def _kiosk(workplace: Workplace, campaign: Campaign, *, plain: bool) -> KioskApp:
    country = "" if plain else None
    app = KioskApp(workplace, campaign, SIZE, pixels_per_mm(SIZE, None, 0), country=country)
    if plain:
        app.addresses.domains = _no_domains()
    app.display.set_motion(False)
    app.display.set_settle_ms(0)
    app.window.show()
    return app


def measure(folder: Path, people: tuple[Person, ...] = PEOPLE) -> Findings:
    """Let everybody sign twice."""
    findings = Findings("taps")
    campaign = pack.load(pack.find(DEFAULT_CAMPAIGN))
    found: dict[bool, list[tuple[int, float]]] = {}
    for plain in (False, True):
        app = _kiosk(open_data(folder / f"data-{plain}"), campaign, plain=plain)
        try:
            found[plain] = [_sign(app, who, plain=plain) for who in people]
        finally:
            app.stop()
    taps: list[Pair] = []
    seconds: list[Pair] = []
    for (our_taps, ours), (their_taps, theirs) in zip(found[False], found[True], strict=True):
        taps.append((our_taps, their_taps))
        seconds.append((ours, theirs))
    findings.figures += [
        Figure.of_pairs("taps a signature", "taps", taps, PLAIN),
        Figure.of_pairs("estimated time of those", "s", seconds, PLAIN),
    ]
    mine, plain_taps = sum(our for our, _ in taps), sum(their for _, their in taps)
    findings.notes.append(
        f"{len(people)} people, one after the other: {mine} taps instead of {plain_taps}, "
        f"{100 - 100 * mine / plain_taps:.0f} % fewer (aim: {100 * AIM_FEWER:.0f} %, "
        f"{'met' if mine <= (1 - AIM_FEWER) * plain_taps else 'NOT MET'})"
    )
    return findings


def _sign(app: KioskApp, who: Person, *, plain: bool) -> tuple[int, float]:
    try:
        return Hands(app, who, plain=plain).sign()
    except (NotOnScreenError, ValueError) as error:
        raise RuntimeError(f"{who}, {plain=}: {error}") from error


def main() -> None:
    """Measure in a throw-away folder, on a screen that is nowhere."""
    environment.prepare(offscreen=True)
    application = QGuiApplication([])
    application.setApplicationName("Petition Kiosk")
    fonts.load()
    with scratch_folder() as folder:
        measure(folder).save()


if __name__ == "__main__":
    main()
