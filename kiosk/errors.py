"""The failures a person can cause or cure, each told in words a volunteer understands."""

from kiosk.said import Said


class KioskError(Exception):
    """A known failure: what happened in one sentence and, where there is one, the way out.

    Anything that is not a KioskError is a bug: it is logged and shown as plain words.
    """

    exit_code = 2

    def __init__(self, sentence: str, remedy: str = "") -> None:
        """Keep both parts; `str()` joins them into what is shown."""
        super().__init__(f"{sentence} {remedy}".strip())
        self.sentence = sentence
        self.remedy = remedy

    @property
    def said(self) -> str:
        """Return it as `str()` does, each part for itself to be translated where it can be."""
        return Said("%1 %2", self.sentence, self.remedy) if self.remedy else self.sentence


class BadInputError(KioskError):
    """An argument, a file or an answer that cannot be used as it is."""


class FailureError(KioskError):
    """Something did not work out; nothing was lost."""

    exit_code = 1
