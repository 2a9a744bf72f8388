"""People who do not exist, one for each number."""

from dataclasses import dataclass

SCRIPTS = (
    ("Zoë", "áčęłñöşūžý"),
    ("مثال", "بتجحدرسصقك"),
    ("示例", "山水火木金土日月星雲"),
    ("🎪", "🦊🐙🌵🍋🎈🚲🪁🧩🛶🦉"),
)
COUNTRIES = ("PT", "US", "JP", "EG")


@dataclass(frozen=True)
class Person:
    """Somebody who does not exist. Each value has a part that is in no other value."""

    number: int
    endings: int  # ways in which a visit can end

    @property
    def whim(self) -> int:
        """What their choices depend on: in each round of endings another one."""
        return self.number + self.number // self.endings

    @property
    def _script(self) -> tuple[str, str]:
        return SCRIPTS[self.whim % len(SCRIPTS)]

    def _mark(self, which: int) -> str:
        digits = self._script[1]
        return "".join(digits[int(digit)] for digit in f"{self.number * 10 + which:06}")

    @property
    def first_name(self) -> str:
        """The name that is typed on a real keyboard."""
        return f"{self._script[0]} {self._mark(1)}"

    @property
    def last_name(self) -> str:
        """A name in the same script."""
        return f"{self._mark(2)} {self._script[0]}"

    @property
    def email(self) -> str:
        """An address under a name that belongs to nobody."""
        return f"qx{self.number:05}.example@example.org"

    @property
    def postal_code(self) -> str:
        """A code of no country."""
        return f"QX {self.number:05}"

    @property
    def searched(self) -> str:
        """What is typed where a country is looked for."""
        return self._mark(3)

    @property
    def copied(self) -> str:
        """What is copied, however they did it."""
        return self._mark(4)

    @property
    def corrected(self) -> str:
        """The name after a mistake was fixed."""
        return f"{self.first_name}{self._mark(5)}"

    @property
    def marks(self) -> list[str]:
        """What would give this person away."""
        names = [self._mark(which) for which in range(1, 6)]
        return [*names, f"qx{self.number:05}", f"qx {self.number:05}"]
