"""What is wrong with a campaign pack, fault by fault, each with its file and line."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.errors import BadInputError


@dataclass(frozen=True)
class Fault:
    """One finding. `line` counts from 1; 0 means the file as a whole."""

    file: str
    line: int
    sentence: str
    warning: bool = False

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}" if self.line else self.file
        return f"{where}: {self.sentence}"


class PackError(BadInputError):
    """A campaign pack that cannot be shown, with everything that is wrong with it."""

    def __init__(self, name: str, faults: Sequence[Fault]) -> None:
        """Keep all faults; the sentence names the first."""
        more = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
        super().__init__(
            f"The campaign “{name}” cannot be shown: {faults[0]}{more}",
            "“kiosk check” lists everything that is wrong.",
        )
        self.faults = tuple(faults)
