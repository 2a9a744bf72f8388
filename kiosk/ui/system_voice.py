"""The voice of this machine, through Qt. Loaded once the poster shows, and only then."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QLocale
from PySide6.QtTextToSpeech import QTextToSpeech

from kiosk.station import speech

# What Qt brings for tests: it says nothing.
SILENT = "mock"


class SystemVoice:
    """Speaks through one of Qt's engines."""

    def __init__(self, engine: QTextToSpeech | None = None) -> None:
        """Take the system's own engine, or this one."""
        self._engine = engine or QTextToSpeech()
        self._told: Callable[[], None] = _nothing
        self._engine.stateChanged.connect(self._changed)

    @property
    def engine(self) -> str:
        """The name of the engine."""
        return self._engine.engine()

    @property
    def languages(self) -> Collection[str]:
        """The languages it speaks, such as `fr`."""
        return {_base(locale) for locale in self._engine.availableLocales()}

    @property
    def speaking(self) -> bool:
        """Whether it has not come to the end of what it was told to say."""
        states = QTextToSpeech.State
        return self._engine.state() in (states.Speaking, states.Synthesizing, states.Paused)

    def listen(self, told: Callable[[], None]) -> None:
        """Have `told` called whenever it begins or ends to speak, or learns a language."""
        self._told = told

    def say(self, text: str, language: str, volume: int) -> None:
        """Begin to say `text`; `volume` from 0 to 100."""
        locale = self._locale(language)
        if locale is not None:
            self._engine.setLocale(locale)
            self._engine.setVolume(volume / 100)
            self._engine.say(text)

    def stop(self) -> None:
        """Say no more."""
        self._engine.stop()

    def _changed(self) -> None:
        self._told()

    def _locale(self, language: str) -> QLocale | None:
        usual = QLocale(language)
        spoken = [one for one in self._engine.availableLocales() if _base(one) == language]
        return usual if usual in spoken else next(iter(spoken), None)


def find_voice() -> SystemVoice | None:
    """Return the voice of this machine, if it has one."""
    if speech.missing():
        return None
    voice = SystemVoice()
    return None if voice.engine in ("", SILENT) else voice


def _base(locale: QLocale) -> str:
    return locale.name().partition("_")[0]


def _nothing() -> None:
    """Nobody listens yet."""
