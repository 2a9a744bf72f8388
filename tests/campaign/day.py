"""The small pack of the tests as a day at a table can have it: a goal, hours, pictures, thanks."""

from pathlib import Path

from tests.campaign.packs import Pack

PICTURES = ("one.svg", "two.svg")
COLOURS = ("#a02020", "#2040a0", "#208040")
LINK = "https://example.org/privacy/petitions"
THANKS = "The council counts us on Thursday evening. Bring a neighbour & a <book>."
RECEIPTS = "the desk in the reading room"


def picture(colour: str) -> str:
    """A picture of one colour, drawn fast."""
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3">'
        f'<rect width="4" height="3" fill="{colour}"/></svg>\n'
    )


def pack(
    folder: Path, tables: str = "", *, pictures: bool = False, languages: tuple[str, ...] = ("en",)
) -> Pack:
    """Write the pack with `tables` at the end of `campaign.toml`, in the same words everywhere."""
    made = Pack(folder)
    facts = made.read("campaign.toml")
    head = f'hero = "hero.svg"\npictures = {list(PICTURES)}' if pictures else 'hero = "hero.svg"'
    facts = facts.replace('hero = "hero.svg"', head)
    facts = facts.replace('languages = ["en"]', f"languages = {list(languages)}")
    organisation = f'[organisation]\nprivacy_link = "{LINK}"\nreceipt_contact = "{RECEIPTS}"'
    facts = facts.replace("[organisation]", organisation)
    made.write("campaign.toml", f"{facts}\n{tables}\n")
    words = ["Blue as the morning.", "Green as the garden."] if pictures else []
    texts = made.read("en.toml")
    texts = f'thanks = "{THANKS}"\npictures = {words}\n{texts}'
    for name, colour in zip(("hero.svg", *PICTURES), COLOURS, strict=True):
        made.write(name, picture(colour))
    for language in languages:
        made.write(f"{language}.toml", texts)
        made.write(f"{language}.story.md", made.read("en.story.md"))
    return made
