"""What came of a set-up, line by line."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from kiosk.station.settings import Settings

CODE_IS_FOR = (
    "Write it on paper and keep it away from the kiosk; it is not shown again. It opens the staff"
    " side when the PIN is locked or forgotten. It opens no signature."
)


def report(
    settings: Settings, data: Path, campaigns: Sequence[str], recovery_code: str | None = None
) -> Iterator[tuple[str, bool]]:
    """Yield what was set up, line by line, and whether the line is one to take note of.

    `campaigns` are what is shown, in words; `recovery_code` is one that was made just now.
    """
    yield f"Live: {settings.name or 'a kiosk without a name'}, in {data}", False
    yield from ((f"Campaign: {campaign}", False) for campaign in campaigns)
    if settings.language is not None:
        yield f"Language: {settings.language}, in which every visit begins", False
    if settings.country is not None:
        yield f"Country: {settings.country}", False
    yield from ((f"Sealed to: {recipient}", False) for recipient in settings.recipients)
    if recovery_code is not None:
        yield f"Recovery code: {recovery_code}", False
        yield CODE_IS_FOR, False
    if settings.remove_after_days:
        days = settings.remove_after_days
        yield f"Signatures leave this kiosk {days} days after they were exported.", False
    if len(settings.recipients) == 1:
        yield (
            (
                "Recommended: a second --recipient, its key kept elsewhere by somebody else,"
                " for with the only key every signature would be lost."
            ),
            True,
        )
    if settings.test_opened == "elsewhere":
        yield (
            "Noted: that an identity opens what is sealed here was shown on another machine.",
            True,
        )
    elif settings.test_opened is not True:
        yield "Noted: it was not shown that an identity opens what is sealed here.", True
    if settings.pin is None:
        yield "Noted: there is no PIN (--pin-file), so the staff side stays closed.", True
