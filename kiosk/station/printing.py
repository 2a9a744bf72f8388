"""What a table needs on paper, as files to print: the poster with the codes, and blank sheets."""

from pathlib import Path

from kiosk.actions.paper import to_pdf
from kiosk.actions.poster import draw_poster, draw_sheet
from kiosk.campaign.model import Campaign
from kiosk.errors import BadInputError
from kiosk.export.delivery import Delivered, check_target, delivering


def print_poster(
    target: Path,
    campaign: Campaign,
    language: str | None = None,
    *,
    sheet: bool = False,
    replace: bool = False,
) -> tuple[Delivered, frozenset[str]]:
    """Write the codes, or a blank `sheet` for signatures, to a PDF.

    Returns the file, whole and read back, and the letters that have no font. Raises KioskError.
    """
    if target.suffix.lower() != ".pdf":
        raise BadInputError(f"“{target.name}” is no name for a poster.", "It ends in .pdf.")
    check_target(target, replace=replace)
    known = [wording.language for wording in campaign.wordings]
    if language is not None and language not in known:
        raise BadInputError(
            f"The campaign has no texts in “{language[:20]}”.", f"It has: {', '.join(known)}."
        )
    wording = campaign.wording(language or known[0])
    pages = (draw_sheet if sheet else draw_poster)(campaign, wording)
    with delivering(target) as delivery:
        delivery.write(to_pdf(pages, wording.texts.headline))
        delivered = delivery.verify()
        delivery.publish(replace=replace)
    return delivered, frozenset().union(*(page.unshown for page in pages))
