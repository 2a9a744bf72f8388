"""Whole visits by what a screen reader can do: no pointer, no key, only AT-SPI.

The program is the one people start, on a display of its own; what was signed is read from the disk.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.signing.signature import Signature
from kiosk.station.data import open_data
from kiosk.vault.seal import open_sealed
from kiosk.vault.store import Store
from tests.access.reader import Desktop, Screens
from tests.station.kiosks import Live

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="AT-SPI is what screen readers on Linux speak"
)


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    """A desktop on which screen readers are in use."""
    # Its buses have sockets, whose paths may not be long.
    with Desktop(tmp_path) as desktop:
        yield desktop


@pytest.fixture
def live(tmp_path: Path) -> Live:
    """A live kiosk nobody has signed at yet."""
    return Live(tmp_path)


def signed_at(live: Live) -> list[Signature]:
    """Open everything that is in the store."""
    with Store.look(open_data(live.data).store_path) as store:
        rows = list(store.rows(only_new=False))
    return [Signature.from_json(open_sealed(sealed, live.identity)) for _, sealed in rows]


def begin(screens: Screens) -> None:
    """Go from the poster to the first question."""
    screens.press("Tap to begin", then="Stop facial recognition surveillance sales NOW")
    screens.press("Sign the petition", then="Step 1 of 4. What is your name?")


def test_a_visit_ends_in_a_stored_signature(desktop: Desktop, live: Live) -> None:
    screens = desktop.show(live.data, "--size", "1366x768")
    begin(screens)
    screens.field("First name").write("Zoë")
    screens.field("Last name (optional)").write("Example")
    screens.press("Next", then="Step 2 of 4. What is your e-mail address?")
    screens.field("E-mail").write("zoe@example.org")
    screens.press("Next", then="Step 3 of 4. Where do you live?")
    screens.field("Postal code (optional)").write("V5K 0A1")
    screens.press("Country: Canada", then="Canada")
    screens.field("First letters of your country").write("Port")
    screens.hear("Portugal")
    screens.press("Portugal")
    screens.find("push button", "Country: Portugal")
    screens.press("Next", then="Join our mailing list!")
    answers = screens.named("radio button")
    yes, no = answers["Yes, e-mail me"], answers["No e-mail"]
    assert not {"checked"} & (yes.states | no.states)
    assert "Join our mailing list!" in yes.description
    screens.press("Yes, e-mail me", role="radio button")
    screens.until(lambda: "checked" in yes.states, "a chosen answer")
    assert "checked" not in no.states
    while "Read on" in screens.named("push button"):
        screens.press("Read on")
    screens.press("Sign the petition", then="Signed. Thank you, Zoë. Receipt ")

    [signature] = signed_at(live)
    assert (signature.first_name, signature.last_name) == ("Zoë", "Example")
    assert (signature.email, signature.postal_code) == ("zoe@example.org", "V5K 0A1")
    assert (signature.country, signature.kind) == ("PT", "signature")
    assert signature.consents["updates"].answer == "yes"
    assert screens.said()[-1] == f"Signed. Thank you, Zoë. Receipt {signature.receipt}"
    screens.press("Next person", then="Tell Amazon:")


def test_errors_are_said_and_belong_to_their_field(desktop: Desktop, live: Live) -> None:
    screens = desktop.show(live.data, "--size", "1024x600")
    begin(screens)
    for _ in range(2):  # the same error for a second time is said for a second time
        screens.press("Next", then="Please write your first name.")
    field = screens.field("First name")
    assert field.description == "Please write your first name."
    assert "focused" in field.states
    field.write("A")
    screens.until(lambda: not field.description, "a field without an error")
    screens.press("Next", then="Step 2 of 4")
    screens.press("Next", then="Please write your e-mail address.")
    assert screens.field("E-mail").description == "Please write your e-mail address."
    assert signed_at(live) == []


def test_a_signature_is_taken_back_and_the_looks_are_changed(desktop: Desktop, live: Live) -> None:
    screens = desktop.show(live.data, "--size", "1366x768")
    screens.press("Contrast", then="Contrast 2/3")
    screens.press("Text size", then="Text size 2/4")
    screens.press("Language", then="Language")
    screens.press("Deutsch", then="Deutsch", role="radio button")
    screens.press("Sprache", then="Sprache")
    screens.press("English", then="English", role="radio button")
    screens.press("Tap to begin", then="Stop facial")
    screens.press("Just show me the actions", then="camera")
    code = next(name for name in screens.named("push button") if name.startswith("Code: "))
    screens.press(code, then=code.removeprefix("Code: ").removesuffix(". Show it larger"))
    screens.press("Close")
    screens.press("Back to the story", then="Stop facial")
    screens.press("Sign the petition", then="Step 1 of 4")
    screens.field("First name").write("Ada")
    screens.press("Next", then="Step 2 of 4")
    screens.field("E-mail").write("ada@example.org")
    screens.press("Next", then="Step 3 of 4")
    screens.press("Next", then="Step 4 of 4")
    while "Read on" in screens.named("push button"):
        screens.press("Read on")
    screens.press("Sign the petition", then="Please choose")
    screens.press("No e-mail", role="radio button")
    screens.press("Sign the petition", then="Receipt")
    assert len(signed_at(live)) == 1
    screens.press("Remove my signature", then="Remove your signature?")
    screens.press("Yes, remove it", then="It is gone.")
    assert signed_at(live) == []
