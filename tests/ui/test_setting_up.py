"""From an empty data folder to a live kiosk, by touch alone, and what goes wrong on the way."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.authoring import packing
from kiosk.station import settings
from kiosk.station.drives import Stick
from kiosk.station.gate import Gate
from kiosk.station.settings import Settings
from kiosk.ui.robot import KeyType
from kiosk.vault.identity import read_identity
from kiosk.vault.seal import Identity
from tests.ui.conftest import Kiosk, MakeKiosk, said
from tests.ui.staff_at_work import texts

PASSPHRASE = "four fictional words"  # noqa: S105 - of a key made for this test
PIN = "471829"
OURS = "amazon-facial-recognition"
PATIENCE_MS = 90_000  # a key is sealed slowly on purpose, and tests share the machine


@dataclass
class Fresh:
    """A kiosk that was never set up, and the sticks that are plugged in."""

    kiosk: Kiosk
    folder: Path
    plugged: list[Stick]
    wanted: list[str] = field(default_factory=list)

    def stick(self, name: str = "KINGSTON", *, plug: bool = True) -> Path:
        """Make a folder that stands in for a stick."""
        path = self.folder / name
        path.mkdir(exist_ok=True)
        if plug:
            self.plugged.append(Stick(path, name, 16_000_000_000, 8_000_000_000, False, name))
            self.look()
        return path

    def look(self) -> None:
        """Do not wait for the next look at the sticks."""
        self.kiosk.app.side.around.afresh()
        self.kiosk.robot.settle()

    def tap(self, *names: str) -> None:
        for name in names:
            self.kiosk.robot.tap_object(name)

    def type(self, text: str) -> None:
        self.kiosk.robot.wait_until(self.kiosk.robot.keyboard_shown, "the keyboard")
        self.kiosk.robot.type_text(text)

    def reads(self, text: str) -> None:
        self.kiosk.robot.find_text(text)

    def complains(self, words: str) -> None:
        """Wait until these words stand on the screen as a problem."""
        robot = self.kiosk.robot

        def problems() -> list[str]:
            found = (item for item in robot.items() if item.objectName() == "problem")
            return [str(item.property("text")) for item in found]

        robot.wait_until(lambda: any(words in text for text in problems()), repr(words))

    def nobody_touches(self) -> None:
        """Let the time pass after which the poster forgets what was chosen on it."""
        self.kiosk.app.quiet.timeout.emit()

    def comes_to(self, page: str) -> None:
        setup = self.kiosk.app.side.setup
        self.kiosk.robot.wait_until(lambda: setup.property("page") == page, page)

    def name_it(self) -> None:
        """From the welcome to the question for the lock."""
        self.tap("staffPrimary", "staffPrimary")
        self.type("Table 7")
        self.kiosk.robot.press_enter()
        self.type("Harbour rally")
        self.kiosk.robot.press_enter()
        self.tap(self.pack(OURS), "staffPrimary")
        self.comes_to("Locks")

    def pack(self, name: str) -> str:
        """Return what the campaign of this name is called on the screen, once it is listed."""
        side = self.kiosk.app.side

        def names() -> list[str]:
            listed = side.setup.property("packs") or side.change.property("packs")
            return [Path(pack["choice"]).stem for pack in listed]

        self.kiosk.robot.wait_until(lambda: name in names(), name)
        return f"pack{names().index(name)}"

    def choose_pin(self, pin: str = PIN) -> None:
        for _ in range(2):
            self.tap(*(f"pin{digit}" for digit in pin), "pinEnter")

    def make_key(self) -> None:
        self.tap("way-make", "stick0")
        self.type(PASSPHRASE)
        self.kiosk.robot.press_enter()
        self.type(PASSPHRASE)
        self.tap("staffPrimary")
        self.reads("Making the key …")
        self.comes_to("Made")

    def go_live(self) -> Settings:
        self.tap("staffPrimary")
        self.kiosk.robot.wait_until(lambda: self.wanted == ["live"], "the kiosk to go live")
        found = settings.load(self.kiosk.data)
        assert found is not None
        return found

    def written(self) -> set[str]:
        """What lies in the data folder beside the practice store."""
        return {path.name for path in self.kiosk.data.glob("*")} - {"practice"}


@pytest.fixture
def fresh(make_kiosk: MakeKiosk, tmp_path: Path) -> Fresh:
    plugged: list[Stick] = []
    kiosk = make_kiosk(live=False, welcome=True, sticks=plugged)
    kiosk.robot.patience_ms = PATIENCE_MS
    fresh = Fresh(kiosk, tmp_path, plugged)
    kiosk.app.side.staff.wanted.connect(fresh.wanted.append)
    return fresh


def test_from_nothing_to_a_signature_that_the_key_on_the_stick_opens(
    fresh: Fresh, make_kiosk: MakeKiosk
) -> None:
    stick = fresh.stick()
    fresh.name_it()
    fresh.make_key()
    fresh.tap("staffPrimary", "staffPrimary")
    fresh.choose_pin()
    fresh.reads("The key fits.")
    fresh.tap("staffPrimary")
    fresh.comes_to("Ready")
    code = fresh.kiosk.app.side.setup.property("code")
    for group in code.split("-"):
        fresh.reads(group)
    assert fresh.written() == set(), "nothing is written before the kiosk goes live"
    found = fresh.go_live()
    assert (found.name, found.event, found.test_opened) == ("Table 7", "Harbour rally", True)
    assert not (fresh.kiosk.data / "practice").exists()

    [file] = stick.glob("*.identity")
    [sheet] = stick.glob("*-recovery-sheet.pdf")
    assert sheet.read_bytes().startswith(b"%PDF")
    live = make_kiosk(data=fresh.kiosk.data)
    live.sign("Ada", "Example", "ada@example.org")
    live.identity = read_identity(file, PASSPHRASE)
    [signed] = live.signatures()
    assert (signed.first_name, signed.kiosk, signed.event) == ("Ada", "Table 7", "Harbour rally")
    gate = Gate(live.data, found)
    assert gate.try_pin(PIN)
    assert gate.unlock_with_code(code.lower().replace("-", " "))
    kept = b"".join(path.read_bytes() for path in live.data.rglob("*") if path.is_file())
    for secret in (PASSPHRASE, PIN, code, "AGE-SECRET-KEY"):
        assert secret.encode() not in kept


def test_the_language_and_the_country_are_chosen_first(fresh: Fresh, make_kiosk: MakeKiosk) -> None:
    (fresh.stick() / "lock.txt").write_text(Identity.new().recipients[0])
    fresh.tap("staffPrimary")
    fresh.reads("Step 1 of 5: the language")
    fresh.reads("Français")
    fresh.tap("language-de")
    assert fresh.kiosk.shows("language") == "de"
    fresh.tap("setupCountry", "country-US", "staffPrimary")
    fresh.type("Tisch 7")
    enter = fresh.kiosk.robot.keys(KeyType.ENTER)[0]
    assert enter.property("displayText") == "Weiter", "the words of the program change at once"
    fresh.tap("staffPrimary", "pack0", "staffPrimary", "way-stick", "lockFile0", "staffPrimary")
    fresh.choose_pin()
    fresh.reads("Schlüssel probieren")
    fresh.tap("goWithout")
    found = fresh.go_live()
    assert (found.language, found.country) == ("de", "US")

    live = make_kiosk(data=fresh.kiosk.data)
    live.robot.find_text(said("AttractScreen", "Tap to begin"))
    assert live.shows("language") == "de"
    live.app.display.setLanguage("fr")
    live.app.visit.begin()
    live.app.visit.nextPerson()
    assert live.shows("language") == "de", "every visit begins in it"
    live.app.visit.sign()
    assert live.shows("draft")["country"] == "US"


def test_a_set_up_that_is_left_leaves_the_screens_in_their_language(fresh: Fresh) -> None:
    fresh.tap("staffPrimary", "language-fr")
    assert fresh.kiosk.shows("language") == "fr"
    fresh.nobody_touches()
    assert fresh.kiosk.shows("language") == "fr", "nobody's patience turns it back"
    fresh.tap("staffBack")
    fresh.reads("Welcome to your petition table.")
    assert fresh.kiosk.shows("language") == "en"
    fresh.tap("staffPrimary")
    assert fresh.kiosk.app.side.setup.property("language") == "fr", "what was answered is kept"


def test_a_lock_from_a_stick_and_nobody_to_try_its_key(fresh: Fresh) -> None:
    [lock] = Identity.new().recipients
    (fresh.stick() / "our lock.txt").write_text(f"# of the organisers\n{lock}\n")
    fresh.name_it()
    fresh.tap("way-stick", "lockFile0", "staffPrimary")
    fresh.choose_pin()
    fresh.reads("Nobody has shown yet that this key opens what is signed here.")
    fresh.tap("goWithout")
    fresh.reads("Noted: nobody has tried the key yet.")
    found = fresh.go_live()
    assert (found.recipients, found.test_opened) == ((lock,), "skipped")


def test_a_scanner_types_the_lock_and_its_enter_takes_it(fresh: Fresh) -> None:
    [lock] = Identity.new().recipients
    fresh.name_it()
    fresh.tap("way-type")
    fresh.kiosk.robot.wait_until(fresh.kiosk.robot.keyboard_shown, "the keyboard")
    fresh.kiosk.write(lock.upper() + "\r")
    fresh.comes_to("Locks")
    assert fresh.kiosk.app.side.setup.property("locks")[0]["lock"] == lock


@pytest.mark.parametrize(
    ("typed", "words"),
    [("age1qqq", "not a whole lock"), ("age-secret-key-1", "This is a key, not a lock")],
)
def test_what_is_no_lock_is_told_and_the_field_stays_ready(
    fresh: Fresh, typed: str, words: str
) -> None:
    fresh.name_it()
    fresh.tap("way-type")
    fresh.type(typed)
    fresh.tap("staffPrimary")
    fresh.complains(words)
    fresh.type("x")
    assert fresh.kiosk.app.side.setup.property("name") == "Table 7"


def test_a_stick_that_is_pulled_out_loses_nothing(fresh: Fresh) -> None:
    stick = fresh.stick()
    fresh.name_it()
    fresh.tap("way-make", "stick0")
    fresh.type(PASSPHRASE)
    fresh.kiosk.robot.press_enter()
    fresh.type(PASSPHRASE)
    stick.rename(fresh.folder / "pulled out")
    fresh.tap("staffPrimary")
    fresh.complains("The stick was taken out.")
    (fresh.folder / "pulled out").rename(stick)
    fresh.tap("staffPrimary")
    fresh.comes_to("Made")


def test_a_wrong_passphrase_and_a_wrong_key_are_told_apart(fresh: Fresh) -> None:
    fresh.stick()
    fresh.name_it()
    fresh.make_key()
    fresh.tap("staffPrimary", "removeLock0", "way-type")
    fresh.kiosk.robot.wait_until(fresh.kiosk.robot.keyboard_shown, "the keyboard")
    fresh.kiosk.write(Identity.new().recipients[0] + "\r")
    fresh.tap("staffPrimary")
    fresh.choose_pin()
    fresh.tap("staffPrimary", "keyFile0")
    fresh.type("wrong")
    fresh.tap("staffPrimary")
    fresh.complains("The passphrase does not open")
    fresh.type(PASSPHRASE)
    fresh.tap("staffPrimary")
    fresh.complains("This key opens another lock")


def test_weak_passphrases_and_pins_are_refused_in_words(fresh: Fresh) -> None:
    fresh.stick()
    fresh.name_it()
    fresh.tap("way-make", "stick0")
    assert any("At least 12 letters" in text for text in texts(fresh.kiosk)), "said beforehand"
    kept = {}
    for first, second, words in (("abc", "abc", "too short"), ("d", "e", "two different")):
        fresh.type(first)
        assert fresh.kiosk.app.side.setup.property("problem") == "", "it is being mended"
        fresh.kiosk.robot.press_enter()
        fresh.type(second)
        fresh.tap("staffPrimary")
        fresh.complains(words)
        kept[words] = [
            fresh.kiosk.robot.find_object(name).property("text")
            for name in ("setupPassphrase", "setupPassphraseAgain")
        ]
    assert kept == {"too short": ["abc", ""], "two different": ["", ""]}
    assert not list(fresh.stick(plug=False).iterdir())
    fresh.tap("staffBack", "staffBack", "way-type")
    fresh.kiosk.robot.wait_until(fresh.kiosk.robot.keyboard_shown, "the keyboard")
    fresh.kiosk.write(Identity.new().recipients[0] + "\r")
    fresh.tap("staffPrimary", *["pin1", "pin2", "pin3", "pin4", "pin5", "pin6", "pinEnter"])
    fresh.complains("one of the first a stranger tries")


def test_what_was_typed_shows_as_dots_until_it_is_asked_for(fresh: Fresh) -> None:
    fresh.stick()
    fresh.name_it()
    fresh.tap("way-make", "stick0")
    fresh.type("secret words")

    def shown() -> list[str]:
        items = fresh.kiosk.robot.items()
        return [str(i.property("displayText")) for i in items if i.inherits("QQuickTextInput")]

    assert not any("secret" in text for text in shown())
    fresh.tap("showPassphrase")
    assert any("secret words" in text for text in shown())


def test_practice_first_and_a_held_corner_comes_back(fresh: Fresh) -> None:
    fresh.tap("practiseFirst")
    fresh.reads("PRACTICE: nothing you enter here counts")
    fresh.kiosk.app.side.staff.knock()
    fresh.reads("Welcome to your petition table.")


def test_a_set_up_carried_on_a_stick_asks_for_the_name_alone(
    fresh: Fresh, make_kiosk: MakeKiosk
) -> None:
    fresh.stick()
    fresh.name_it()
    fresh.make_key()
    fresh.tap("staffPrimary", "staffPrimary")
    fresh.choose_pin()
    fresh.tap("staffPrimary")
    fresh.reads("Save it on KINGSTON, the key's stick")
    assert any("The PIN goes along" in text for text in texts(fresh.kiosk))
    fresh.tap("carry0")
    fresh.kiosk.robot.wait_until(
        lambda: fresh.kiosk.app.side.setup.property("saved") != "", "the set-up on the stick"
    )
    assert fresh.written() == set()
    first = fresh.go_live()

    kiosk = make_kiosk(live=False, welcome=True, sticks=fresh.plugged)
    other = Fresh(kiosk, fresh.folder, fresh.plugged)
    kiosk.app.side.staff.wanted.connect(other.wanted.append)
    kiosk.robot.find_text("Take the set-up on KINGSTON")
    other.tap("takeSetUp", "setUp0")
    other.type("Table 8")
    other.tap("staffPrimary")
    other.comes_to("Ready")
    second = other.go_live()
    assert (second.name, second.event) == ("Table 8", "Harbour rally")
    assert second.language == first.language == "en"
    assert (second.recipients, second.test_opened) == (first.recipients, "elsewhere")
    assert second.kiosk_id != first.kiosk_id
    assert Gate(kiosk.data, second).try_pin(PIN)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('{"kind": "petition-kiosk-setup", "schema": 9}', "newer Petition Kiosk"),
        ('{"kind": "petition-kiosk-setup"}', "cannot be used as a set-up"),
    ],
)
def test_a_bad_set_up_on_a_stick_says_so(fresh: Fresh, text: str, words: str) -> None:
    (fresh.stick() / "set-up.json").write_text(text)
    fresh.tap("takeSetUp", "setUp0")
    fresh.complains(words)


def test_a_campaign_on_a_stick_is_copied_and_a_broken_one_cannot_be_chosen(fresh: Fresh) -> None:
    stick = fresh.stick()
    ours = paths.campaigns() / "amazon-facial-recognition"
    shutil.copytree(ours, stick / "broken")
    (stick / "broken" / "en.story.md").write_text("![a picture](x.png)\n")
    shutil.copytree(ours, stick / "water")
    with_its_own_id(stick / "water")
    (stick / "lock.txt").write_text(Identity.new().recipients[0])
    fresh.look()
    fresh.name_it()
    fresh.tap("staffBack")
    fresh.kiosk.robot.tap(fresh.kiosk.robot.find_object(fresh.pack("broken")))
    assert fresh.kiosk.app.side.setup.property("campaigns") == ["amazon-facial-recognition"]
    fresh.tap(fresh.pack("water"), fresh.pack(OURS), "staffPrimary", "way-stick")
    fresh.tap("lockFile0", "staffPrimary")
    fresh.choose_pin()
    fresh.tap("goWithout")
    found = fresh.go_live()
    home = fresh.kiosk.data / "campaigns" / "water"
    assert found.campaigns == (str(home),)
    shutil.rmtree(stick)
    assert (home / "en.story.md").read_text() == (ours / "en.story.md").read_text()


Setter = Callable[[Kiosk], None]


@pytest.fixture
def live(make_kiosk: MakeKiosk) -> Fresh:
    plugged: list[Stick] = []
    kiosk = make_kiosk(pin=PIN, sticks=plugged)
    fresh = Fresh(kiosk, kiosk.data.parent, plugged)
    kiosk.app.side.staff.wanted.connect(fresh.wanted.append)
    kiosk.app.side.staff.knock()
    fresh.tap(*(f"pin{digit}" for digit in PIN), "pinEnter")
    return fresh


def test_event_and_table_are_changed_by_staff(live: Fresh) -> None:
    before = settings.load(live.kiosk.data)
    live.tap("goPlace")
    live.kiosk.robot.tap_text("Table 3")
    live.type(" b")
    live.kiosk.robot.hide_keyboard()
    live.tap("idle180")
    found = live.go_live()
    assert before is not None
    assert found == before.model_copy(update={"name": "Table 3 b", "idle_seconds": 180})


def test_language_and_country_are_changed_by_staff(live: Fresh) -> None:
    live.tap("goPlace", "changeCountry", "country-US", "changeLanguage")
    live.reads("Which language comes first?")
    live.tap("staffBack", "changeLanguage", "language-es")
    live.reads("Language: Español")
    live.reads("Country: United States")
    found = live.go_live()
    assert (found.language, found.country) == ("es", "US")


def test_a_table_without_a_name_is_not_saved(live: Fresh) -> None:
    live.tap("goPlace")
    live.kiosk.robot.tap_text("Table 3")
    live.kiosk.robot.wait_until(live.kiosk.robot.keyboard_shown, "the keyboard")
    live.kiosk.robot.backspace(7)
    live.tap("staffPrimary")
    live.complains("Please give this table a name")
    assert live.wanted == []


def test_the_pin_is_changed_by_who_knows_the_old_one(live: Fresh) -> None:
    live.tap("goPlace", "changePin", *["pin9", "pin9", "pin9", "pin9", "pin9", "pin9", "pinEnter"])
    live.complains("This was not the old PIN.")
    live.tap(*(f"pin{digit}" for digit in PIN), "pinEnter")
    live.reads("The new PIN")
    live.choose_pin("864209")
    live.kiosk.robot.wait_until(lambda: live.wanted == ["live"], "the new PIN")
    found = settings.load(live.kiosk.data)
    gate = Gate(live.kiosk.data, found)
    assert not gate.try_pin(PIN)
    assert gate.try_pin("864209")


def test_too_many_wrong_old_pins_shut_it_like_the_door(live: Fresh) -> None:
    live.tap("goPlace", "changePin")
    for _ in range(5):
        live.tap(*["pin9", "pin9", "pin9", "pin9", "pin9", "pin9", "pinEnter"])
    live.complains("Too many wrong PINs.")
    live.tap(*(f"pin{digit}" for digit in PIN), "pinEnter")
    assert live.kiosk.app.side.change.property("page") == "OldPin"


def test_the_campaign_is_switched_after_a_question(live: Fresh) -> None:
    water = put_beside_ours(live)
    live.tap("goCampaigns")
    live.stick()
    live.tap(live.pack("water"), live.pack(OURS), "staffPrimary")
    live.reads("Show this from now on?")
    live.tap("staffBack", "staffPrimary")
    found = live.go_live()
    assert found.campaigns == (str(live.kiosk.data / "campaigns" / water.name),)


def test_another_campaign_is_shown_beside_the_one_there_is(live: Fresh) -> None:
    water = put_beside_ours(live)
    live.tap("goCampaigns")
    live.stick()
    live.tap(live.pack("water"), "staffPrimary")
    live.reads("Show these from now on?")
    found = live.go_live()
    home = live.kiosk.data / "campaigns" / water.name
    assert found.campaigns == ("amazon-facial-recognition", str(home))


def test_one_campaign_twice_gives_way_to_the_one_that_was_tapped(live: Fresh) -> None:
    ours = paths.campaigns() / "amazon-facial-recognition"
    shutil.copytree(ours, live.stick(plug=False) / "campaigns" / "water")
    live.tap("goCampaigns")
    live.stick()
    live.tap(live.pack("water"))
    chosen = live.kiosk.app.side.change.property("chosen")
    assert [pack["stick"] for pack in chosen] == ["KINGSTON"]


def put_beside_ours(live: Fresh) -> Path:
    """Put another campaign on a stick that is not plugged in yet."""
    water = live.stick(plug=False) / "campaigns" / "water"
    shutil.copytree(paths.campaigns() / "amazon-facial-recognition", water)
    return with_its_own_id(water)


def with_its_own_id(folder: Path) -> Path:
    """Make a copy of our pack another campaign."""
    facts = folder / "campaign.toml"
    text = facts.read_text()
    assert text.count('id = "amazon-facial-recognition"') == 1
    facts.write_text(text.replace('id = "amazon-facial-recognition"', 'id = "water"'))
    return folder


def test_a_campaign_in_one_file_is_switched_to_and_what_changes_is_told(live: Fresh) -> None:
    ours = paths.campaigns() / "amazon-facial-recognition"
    changed = live.kiosk.data.parent / "changed"
    shutil.copytree(ours, changed)
    story = changed / "en.story.md"
    story.write_text(f"Now it is worse.\n\n{story.read_text('utf-8')}", encoding="utf-8")
    packing.pack(changed, live.stick(plug=False) / "newer.kiosk")
    live.tap("goCampaigns")
    live.stick()

    live.tap(live.pack("newer"), "staffPrimary")
    live.reads(
        "This campaign is here already, with another text. What changes: the story. Whoever signed"
        " before signed the text of then."
    )
    found = live.go_live()
    home = live.kiosk.data / "campaigns" / "amazon-facial-recognition"
    assert found.campaigns == (str(home),)
    assert (home / "en.story.md").read_text("utf-8").startswith("Now it is worse.")
