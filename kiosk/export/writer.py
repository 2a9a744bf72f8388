"""What every kind of file has in common while it is written."""

from kiosk.export.roll import Entry


class Writer:
    """A file that is being written: entries one by one, then the end of it."""

    def add(self, entry: Entry) -> None:
        """Write an entry. Raises OSError, KioskError."""
        raise NotImplementedError

    def finish(self) -> None:
        """Write what comes last, if anything does."""

    def abandon(self) -> None:
        """Write nothing more, whatever was not finished."""
