"""A pack with a field of every kind and two questions, in as many languages as asked for."""

from pathlib import Path

from tests.campaign.packs import FACTS, HERO, STORY, TEXTS

ACCENT = "#f2b705"  # black on it stands out enough for letters of any size

OWN_FACTS = """\
[[own_fields]]
id = "reason"
kind = "long-text"

[[own_fields]]
id = "district"
kind = "choice"
required = true
choices = ["north", "south", "east", "west", "harbour", "islands"]

[[own_fields]]
id = "helps"
kind = "multiple-choice"
choices = ["flyers", "letters", "evenings"]

[[own_fields]]
id = "household"
kind = "number"
required = true
least = 1
most = 20

[[own_fields]]
id = "born"
kind = "date"
required = true

[[own_fields]]
id = "signature"
kind = "drawn-signature"
required = true
"""

# Six fields are the most a pack may have: these kinds stand in another one.
OTHER_FACTS = """\
[[own_fields]]
id = "card"
kind = "text"
required = true

[[own_fields]]
id = "phone"
kind = "phone"

[[own_fields]]
id = "member"
kind = "yes-no"
required = true

[[own_fields]]
id = "initials"
kind = "drawn-signature"
"""

SHARE = """\
[[consents]]
id = "share"
asked = "yes-no"

"""

OWN_TEXTS = """\
[labels]
postal_code = "Postal code of your branch"

[own_fields.reason]
label = "Why do you sign?"
help = "In your own words, as long or as short as you like."

[own_fields.district]
label = "In which part of the town do you live?"

[own_fields.district.choices]
north = "North"
south = "South"
east = "East"
west = "West"
harbour = "Around the harbour"
islands = "On the islands"

[own_fields.helps]
label = "What would you help with?"
help = "You may choose several."

[own_fields.helps.choices]
flyers = "Handing out flyers"
letters = "Writing letters"
evenings = "Two evenings a month at the library"

[own_fields.household]
label = "How many people live with you?"

[own_fields.born]
label = "When were you born?"

[own_fields.signature]
label = "Your signature"
help = "The council takes only signed petitions."

"""

OTHER_TEXTS = """\
[own_fields.card]
label = "Number of your library card"
help = "It stands on the back."

[own_fields.phone]
label = "Phone number"

[own_fields.member]
label = "Are you a member of the Readers of Harbour Street?"

[own_fields.initials]
label = "Your initials"

"""

SHARE_TEXTS = """\
[consents.share]
wording = "May the council read my name?"
yes = "Yes, it may"
no = "No, do not show it"

"""


def write_every_kind(folder: Path, *languages: str, other: bool = False) -> Path:
    """Write the pack into `folder`, or with `other` the one with the kinds it has no room for."""
    folder.mkdir()
    every = ", ".join(f'"{language}"' for language in ("en", *languages))
    facts = FACTS.replace('languages = ["en"]', f"languages = [{every}]")
    own, texts = (OTHER_FACTS, OTHER_TEXTS) if other else (OWN_FACTS, OWN_TEXTS)
    facts = facts.replace("#a02020", ACCENT).replace("[[consents]]", f"{own}\n[[consents]]", 1)
    facts = facts.replace("[[actions]]", f"{SHARE}[[actions]]", 1)
    words = TEXTS.replace("[consents.petition]", f"{texts}{SHARE_TEXTS}[consents.petition]")
    (folder / "campaign.toml").write_text(facts, encoding="utf-8")
    (folder / "hero.svg").write_text(HERO, encoding="utf-8")
    for language in ("en", *languages):
        (folder / f"{language}.toml").write_text(words, encoding="utf-8")
        (folder / f"{language}.story.md").write_text(STORY, encoding="utf-8")
    return folder
