"""Small campaigns that stand beside each other on one kiosk."""

from pathlib import Path

from tests.campaign.packs import Pack

# Id, headline, who asks, strong colour, and what stands out on it: enough to tell them apart.
KINDS = (
    ("library-hours", "Keep the library open", "Readers of Harbour Street", "#7b1626", "#ffffff"),
    ("night-buses", "A bus home after midnight, every night", "Last Stop", "#f2b705", "#14120d"),
    (
        "river-bathing",
        "Let us swim in our river again: clean water by next summer",
        "Friends of the Example River",
        "#0a4030",
        "#ffffff",
    ),
    ("school-meals", "A warm meal for every child", "Parents at the Table", "#10316b", "#ffffff"),
    ("old-trees", "No axe for the old trees", "Green Street", "#b8e04a", "#14120d"),
    ("market-hall", "The market hall belongs to all of us", "Stalls", "#4a1d6b", "#ffffff"),
)


def make_packs(home: Path, number: int) -> list[Path]:
    """Write the first `number` of the campaigns into `home`."""
    home.mkdir(exist_ok=True)
    return [make_pack(home / kind[0], *kind) for kind in KINDS[:number]]


def make_pack(folder: Path, id_: str, headline: str, who: str, accent: str, ink: str) -> Path:
    """Write one; `ink` is what stands out on its strong colour."""
    pack = Pack(folder)
    pack.change("campaign.toml", 'id = "library-hours"', f'id = "{id_}"')
    pack.change("campaign.toml", "Readers of Harbour Street", who)
    pack.change("campaign.toml", 'accent = "#a02020"', f'accent = "{accent}"')
    pack.change("en.toml", 'Keep the library open"\nhero', f'{headline}"\nhero')
    if ink != "#ffffff":
        pack.change("campaign.toml", 'ink = "#000000"', f'ink = "{ink}"')
    return folder


def hide(folder: Path, *fields: str) -> None:
    """Have a campaign not ask for some of the built-in fields."""
    _fields(folder, dict.fromkeys(fields, "hidden"))


def require(folder: Path, *fields: str) -> None:
    """Have a campaign require some of the built-in fields."""
    _fields(folder, dict.fromkeys(fields, "required"))


def _fields(folder: Path, wanted: dict[str, str]) -> None:
    path = folder / "campaign.toml"
    lines = "\n".join(f'{name} = "{how}"' for name, how in wanted.items())
    path.write_text(f"{path.read_text(encoding='utf-8')}\n[fields]\n{lines}\n", encoding="utf-8")
