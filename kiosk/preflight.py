"""Everything that can be said of a campaign pack before it is shown, and of a format file."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from kiosk import paths
from kiosk.campaign import pack
from kiosk.campaign.faults import Fault, PackError
from kiosk.campaign.model import Campaign
from kiosk.plural import counted


def check(folder: Path) -> list[Fault]:
    """Return the faults of a pack, then its warnings; empty when there is nothing to say.

    Among the warnings is what “kiosk new” wrote and nobody has changed, and what the program itself
    does not say in every language it is offered in.
    """
    from kiosk.authoring.untouched import check_untouched

    campaign, faults = examine(folder)
    if campaign is not None:
        faults += check_untouched(campaign)
    faults += check_translations(paths.translations())
    return _in_order(faults)


def check_translations(folder: Path) -> Iterator[Fault]:
    """Yield a warning for each language of the program in which sentences are missing."""
    from defusedxml import ElementTree

    for file in sorted(folder.glob("kiosk_*.ts")):
        missing = [
            message.findtext("source", "")
            for message in ElementTree.parse(file).iter("message")
            if message.find("translation[@type='unfinished']") is not None
        ]
        if missing:
            sentence = (
                f"{len(missing)} of the program's own sentences are not translated and are shown"
                f" in English, such as “{missing[0]}”"
            )
            yield Fault(file.name, 0, sentence, warning=True)


def check_format(path: Path) -> list[Fault]:
    """Return the faults of a format file, then its warnings."""
    from kiosk.export import formats

    _, faults = formats.read(path.expanduser())
    return faults


def good_pack(folder: Path) -> str:
    """Say of a pack without a fault or a warning what was checked."""
    campaign, _ = pack.read(folder)
    if campaign is None:
        return f"“{folder.name}” is good."
    name = f"“{campaign.wordings[0].texts.headline}” ({campaign.id})"
    languages = ", ".join(campaign.facts.languages)
    return (
        f"{name} is good: texts and story ({languages}), picture, colours, consents, actions and"
        " their codes were checked."
    )


def good_format(path: Path) -> str:
    """Say of a format file without a fault or a warning what was checked."""
    from kiosk.export import formats

    found, _ = formats.read(path.expanduser())
    if found is None:
        return f"“{path.name}” is good."
    columns = f" and its {len(found.rules.columns)} columns" if found.rules.columns else ""
    return (
        f"“{found.rules.title}” is good: its keys{columns} were checked. Use it with “kiosk export"
        f" --format {path}”."
    )


def verdict(faults: Sequence[Fault]) -> str:
    """Say in a sentence what faults and warnings come to."""
    warnings = sum(fault.warning for fault in faults)
    errors = len(faults) - warnings
    found = " and ".join(
        counted(count, word) for count, word in ((errors, "error"), (warnings, "warning")) if count
    )
    if errors:
        return f"{found}: this cannot be used until every error is mended."
    return f"{found} and no error: this can be used; look at each warning before an event."


def load_checked(folder: Path) -> Campaign:
    """Read a pack that is about to be shown. Raises PackError if it has any fault."""
    campaign, found = examine(folder)
    faults = [fault for fault in found if not fault.warning]
    if campaign is None or faults:
        raise PackError(folder.name, faults)
    return campaign


def look_closely(campaign: Campaign) -> None:
    """Look at what reading a pack leaves out: its story, picture, posts and codes.

    Raises PackError.
    """
    faults = [fault for fault in _findings(campaign) if not fault.warning]
    if faults:
        raise PackError(campaign.folder.name, faults)


def examine(folder: Path) -> tuple[Campaign | None, list[Fault]]:
    """Read a pack and look at it closely; with faults it is not to be shown."""
    from kiosk.campaign.check import check_wording
    from kiosk.campaign.toml_lines import Lines

    reading = pack.Reading(folder)
    faults, campaign = reading.faults, reading.campaign
    if campaign is not None:
        return campaign, _in_order(faults + _findings(campaign))
    for wording in reading.wordings:  # what can be said of them without the facts
        lines = reading.lines.get(f"{wording.language}.toml", Lines())
        faults += check_wording(wording, lines, None)
    return None, _in_order(faults)


def _in_order(faults: Sequence[Fault]) -> list[Fault]:
    """Return the faults and then the warnings, each file from its top to its end."""
    files = list(dict.fromkeys(fault.file for fault in faults))
    return sorted(faults, key=lambda f: (f.warning, files.index(f.file), f.line))


def _findings(campaign: Campaign) -> list[Fault]:
    from kiosk.actions.check import check_actions
    from kiosk.campaign.check import check_campaign

    return [*check_campaign(campaign), *check_actions(campaign)]
