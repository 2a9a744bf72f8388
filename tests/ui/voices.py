"""A voice for tests: it keeps what it is told to say, and is heard by nobody."""

from collections.abc import Callable, Collection


class FakeVoice:
    """Speaks until it is told that it has come to the end."""

    def __init__(self, *languages: str) -> None:
        self.languages: Collection[str] = languages or ("en",)
        self.said: list[tuple[str, str, int]] = []
        self.speaking = False
        self._told: Callable[[], None] = lambda: None

    def listen(self, told: Callable[[], None]) -> None:
        """Have `told` called whenever it begins or ends to speak."""
        self._told = told

    def say(self, text: str, language: str, volume: int) -> None:
        """Begin to say a text."""
        self.said.append((text, language, volume))
        self.speaking = True
        self._told()

    def stop(self) -> None:
        """Say no more."""
        self.speaking = False
        self._told()

    def silent(self) -> bool:
        """Whether it says nothing just now."""
        return not self.speaking

    @property
    def heard(self) -> str:
        """Everything that was said."""
        return "\n".join(text for text, _, _ in self.said)
