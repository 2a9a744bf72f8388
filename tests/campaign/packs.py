"""A small campaign pack to break on purpose."""

from pathlib import Path

from kiosk import preflight

FACTS = """\
# A petition for the tests.
schema = 1
id = "library-hours"
written = "2026-03"
languages = ["en"]
country = "CA"
hero = "hero.svg"

[organisation]
name = "Readers of Harbour Street"
phone = "+1 555 0100"
postal_address = "1 Harbour Street, Example Town"

[colours]
paper = "#ffffff"
ink = "#000000"
accent = "#a02020"

[[consents]]
id = "petition"
asked = "by-signing"

[[consents]]
id = "updates"
asked = "yes-no"

[[actions]]
id = "x"
kind = "x"

[[actions]]
id = "page"
kind = "facebook-page"
url = "https://example.org/page"
confirmed = true

[[actions]]
id = "email"
kind = "email"
to = ["council@example.org"]
confirmed = true

[[sources]]
number = 1
confirmed = true

[[sources]]
number = 2
url = "https://example.org/report"
confirmed = true
"""

TEXTS = """\
headline = "Keep the library open"
hero = "A lamp over an open book."

[[facts]]
figure = "312"
after = "evenings a year"

[privacy]
who = "{organisation} asks."
why = "To count you."
withdraw = "Call {contact}."

[consents.petition]
wording = "{organisation} keeps my answers."

[consents.updates]
invitation = "Stay in touch!"
wording = "May we write to you?"
yes = "Yes"
no = "No"

[actions.x]
title = "Post"
text = "Keep the library open in the evening! #OpenLate"

[actions.page]
title = "Comment"
text = "Keep it open."

[actions.email]
title = "Write"
intro = "Write to {address 1}."
subject = "Opening hours"
text = "Please keep the library open."

[sources]
1 = "Minutes of the council"
2 = "Report on reading"
"""

STORY = """\
The library closes at five.[^1]

It was open until nine.

---

Readers have *asked* for the evening back.[^1-2]

The council listens on Thursday.
"""

HERO = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><rect width="4" height="3"/></svg>\n'
)

FILES = {"campaign.toml": FACTS, "en.toml": TEXTS, "en.story.md": STORY, "hero.svg": HERO}


class Pack:
    """A whole pack in a folder, and what the check says of it after a change."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()
        for name, text in FILES.items():
            self.write(name, text)

    def write(self, name: str, text: str) -> None:
        (self.folder / name).write_text(text, encoding="utf-8")

    def read(self, name: str) -> str:
        return (self.folder / name).read_text(encoding="utf-8")

    def change(self, name: str, old: str, new: str) -> None:
        """Replace the one place where `old` stands in a file."""
        text = self.read(name)
        assert text.count(old) == 1, f"“{old}” is there {text.count(old)} times"
        self.write(name, text.replace(old, new))

    def line(self, name: str, words: str) -> int:
        """The line on which `words` first stand, as an editor counts."""
        text = self.read(name)
        return text[: text.index(words)].count("\n") + 1

    def faults(self) -> list[str]:
        return [str(fault) for fault in preflight.check(self.folder) if not fault.warning]

    def warnings(self) -> list[str]:
        return [str(fault) for fault in preflight.check(self.folder) if fault.warning]
