"""The small pack of the tests with what a pack can say besides: own fields, hours, pictures."""

from pathlib import Path

from kiosk.campaign import pack
from kiosk.campaign.model import Campaign
from tests.campaign.packs import Pack

CAMPAIGN = "library-hours"
QUESTIONS = """
[[own_fields]]
id = "occupation"
kind = "text"

[[own_fields]]
id = "visits"
kind = "choice"
choices = ["daily", "weekly"]

[[own_fields]]
id = "evenings"
kind = "multiple-choice"
choices = ["monday", "friday"]

[[own_fields]]
id = "books"
kind = "number"

[[own_fields]]
id = "member"
kind = "yes-no"

[[own_fields]]
id = "signed"
kind = "drawn-signature"
"""
WORDS = """
[own_fields.occupation]
label = "What you do"

[own_fields.visits]
label = "How often do you come?"
choices = { daily = "Every day", weekly = "Once a week" }

[own_fields.evenings]
label = "Which evenings?"
choices = { monday = "Monday, late", friday = "Friday" }

[own_fields.books]
label = "Books a year"

[own_fields.member]
label = "Are you a member?"

[own_fields.signed]
label = "Sign here"
"""


def with_questions(folder: Path) -> Pack:
    """Write the pack with a question of every kind that is answered differently."""
    made = Pack(folder)
    made.write("campaign.toml", made.read("campaign.toml") + QUESTIONS)
    made.write("en.toml", made.read("en.toml") + WORDS)
    return made


def with_facts(folder: Path, head: str = "", tables: str = "") -> Pack:
    """Write the pack with more in `campaign.toml`: keys at its head, tables at its end."""
    made = Pack(folder)
    facts = made.read("campaign.toml").replace('hero = "hero.svg"', f'hero = "hero.svg"\n{head}')
    made.write("campaign.toml", f"{facts}\n{tables}")
    return made


def load(folder: Path) -> Campaign:
    """Read it; every word of it is in its place."""
    return pack.load(folder)
